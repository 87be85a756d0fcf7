import { Component, inject, input, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import type { AvtalsuppgifterInput } from '@gemensam/shared/contract';
import { Graf, type GrafFel, GsAvslag, GsLaddar, GsSidhuvud, Meddelanden, somGrafFel, sparatUtkast, Vidare, type VisatAvslag } from '@gemensam/shared/web';
import { SkapaAvtalOperation } from '../generated/operationer';
import { AVTALSUTKAST, TOMT_UTKAST } from './avtalsutkast';
import { GsAvtalsformular } from './gs-avtalsformular';

/** An avtal is put in the register. */
@Component({
  selector: 'gs-nytt-avtal-sida',
  imports: [GsSidhuvud, GsAvslag, GsLaddar, GsAvtalsformular],
  template: `
    <gs-sidhuvud rubrik="Nytt avtal" overrubrik="Avtal" ingress="Det som inte är bestämt kan fyllas i senare. Allt ska finnas när avtalet tecknas." />
    <gs-avslag [avslag]="avslag()" />
    @if (fel(); as f) {
      <gs-laddar [laddar]="false" [fel]="f" (igen)="fel.set(undefined)" />
    }
    @if (kvar() !== undefined) {
      <gs-avtalsformular rubrik="Nytt avtal" knapp="Lägg in avtalet" [fran]="tomt" [kvar]="kvar() ?? ''" [avslag]="avslag()" [sparar]="sparar()" (sanda)="skicka($event.uppgifter)" (stangd)="tillbaka()" />
    } @else {
      <gs-laddar [laddar]="true" />
    }
  `,
})
export class NyttAvtalSida {
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #router = inject(Router);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly tomt = TOMT_UTKAST;
  protected readonly kvar = sparatUtkast(() => AVTALSUTKAST);
  protected readonly formular = viewChild(GsAvtalsformular);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);

  protected tillbaka(): void {
    void this.#router.navigate(['/', this.samverkan(), 'avtal']);
  }

  protected async skicka(uppgifter: AvtalsuppgifterInput): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const vidare = this.#vidare.harifran();
      const { skapaAvtal: r } = await this.#graf.andra(SkapaAvtalOperation, { input: { uppgifter } });
      if (r.__typename === 'Avslag') return this.avslag.set(r);
      if (r.__typename !== 'Avtal') return;
      await this.formular()?.sparat.kasta();
      this.#meddelanden.visa(`${r.beteckning} är inlagt`);
      await vidare(['/', this.samverkan(), 'avtal', r.id]);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}
