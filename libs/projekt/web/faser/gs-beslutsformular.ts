import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { type Fas, fasText } from '@gemensam/projekt/domain';
import type { Beslutare } from '@gemensam/samverkan/domain';
import { type Beslutsfalt, GsBeslutsval } from '@gemensam/samverkan/web';
import { arAvslag, tolkaDatum } from '@gemensam/shared/domain';
import { Graf, grafResurs, GsLaddar, GsTextfalt, Sammanhang } from '@gemensam/shared/web';
import { beslutAv } from './beslutare-ord';
import { Fasvy } from './fasvy';
import { BeslutsvalOperation, PasseraGrindOperation, type ProjektfaserDelFragment, StegTillbakaOperation } from '../generated/operationer';

/** The decision that takes a project through a gate, forward or back: who took it, and which it is. */
@Component({
  selector: 'gs-beslutsformular',
  imports: [GsBeslutsval, GsTextfalt, GsLaddar],
  template: `
    <form [attr.aria-label]="rubrik()" novalidate (submit)="$event.preventDefault(); skicka()">
      @if (registrerar().length > 1) {
        <fieldset class="gs-val">
          <legend>Vem har beslutat?</legend>
          @for (b of registrerar(); track b) {
            <label><input type="radio" name="beslutare" [checked]="b === beslutare()" (change)="beslutare.set(b)" /> {{ beslutAv(b) }}</label>
          }
        </fieldset>
      } @else {
        <p>{{ beslutAv(beslutare()) }}.</p>
      }
      @if (akt() === 'bakat') {
        <gs-textfalt etikett="Skäl" hjalp="Varför går projektet tillbaka?" [rader]="3" [(text)]="skal" [fel]="vy.falt('skal')" [kravs]="true" />
      }
      @if (lista.varde()) {
        <gs-beslutsval fraga="Vilket beslut bär steget?" [beslut]="valbara()" [nytt]="beslutare() !== 'delegation'" [(falt)]="falt" [avslag]="vy.avslag()?.falt === 'beslutare' ? null : nej()" />
      } @else {
        <gs-laddar [laddar]="lista.laddar()" [fel]="lista.fel()" (igen)="lista.ladda()" />
      }
      <p class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="vy.sparar() ? true : null">{{ akt() === 'passera' ? 'Passera ' + beteckning() : 'Stega tillbaka' }}</button>
        <button type="button" class="gs-knapp" (click)="vy.visa(null)">Avbryt</button>
      </p>
    </form>
  `,
  styles: `
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
      max-width: 44rem;
      margin-block-start: var(--gs-steg-4);
      padding: var(--gs-steg-4);
      border: 1px solid var(--gs-linje-stark);
      background: var(--gs-bakgrund);
    }
    p {
      margin: 0;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2);
    }
  `,
})
export class GsBeslutsformular {
  readonly projekt = input.required<ProjektfaserDelFragment>();
  readonly akt = input.required<'passera' | 'bakat'>();
  readonly till = input.required<Fas>();
  readonly beteckning = input.required<string>();
  readonly registrerar = input.required<readonly Beslutare[]>();
  readonly #graf = inject(Graf);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly vy = inject(Fasvy);
  protected readonly beslutare = linkedSignal<Beslutare>(() => this.registrerar()[0] ?? 'namnd');
  protected readonly lista = grafResurs(BeslutsvalOperation, () => ({ andamal: this.akt() === 'passera' ? ('grind' as const) : ('steg_tillbaka' as const), saker: [this.projekt().id], beslutare: this.beslutare() }));
  /** Every gate is passed by a decision of its own. */
  protected readonly valbara = computed(() => {
    const burna = this.projekt().historik.flatMap((h) => (h.beslut ? [h.beslut.id] : []));
    return (this.lista.varde()?.beslutsreferenser ?? []).filter((b) => !burna.includes(b.id));
  });
  protected readonly skal = signal('');
  protected readonly valet = viewChild(GsBeslutsval);
  protected readonly beslutAv = beslutAv;
  protected readonly rubrik = computed(() => (this.akt() === 'passera' ? `Passera ${this.beteckning()}` : `Stega tillbaka till ${fasText(this.till())}`));
  protected readonly falt = linkedSignal<{ b: Beslutare; antal: number }, Beslutsfalt>({
    source: () => ({ b: this.beslutare(), antal: this.valbara().length }),
    computation: ({ b, antal }) => ({
      val: antal > 0 || b === 'delegation' ? 'registrerat' : 'nytt', beslutId: '', organ: this.#organ(b), datum: '', beteckning: '', rubrik: '', handling: '',
    }),
  });
  protected readonly nej = computed(() => {
    const a = this.vy.avslag();
    return a ? { text: a.text, utvag: a.utvag ?? null, falt: a.falt ?? null } : null;
  });

  protected async skicka(): Promise<void> {
    const beslut = this.valet()?.input();
    if (!beslut) {
      const datum = tolkaDatum(this.falt().datum, { falt: 'beslut.datum', idag: this.#sammanhang.affarsdatum() });
      if (arAvslag(datum)) this.vy.avslag.set(datum);
      return;
    }
    const grund = { projektId: this.projekt().id, version: this.projekt().version, beslutare: this.beslutare(), ...beslut };
    const klart = `Projektet är nu i ${fasText(this.till())}`;
    if (this.akt() === 'passera') await this.vy.skicka(klart, async () => (await this.#graf.andra(PasseraGrindOperation, { input: grund })).passeraGrind);
    else await this.vy.skicka(klart, async () => (await this.#graf.andra(StegTillbakaOperation, { input: { ...grund, skal: this.skal() } })).stegTillbaka);
  }

  #organ(b: Beslutare): string {
    const ord: Readonly<Record<Beslutare, string>> = { namnd: this.#sammanhang.valt()?.samverkan.namn ?? '', delegation: 'Ordföranden', styrgrupp: 'Styrgruppen', e_samordnare: 'E-samordnaren' };
    return ord[b];
  }
}
