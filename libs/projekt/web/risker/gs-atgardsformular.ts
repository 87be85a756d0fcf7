import { Component, inject, input, linkedSignal, output, untracked, viewChild } from '@angular/core';
import { type Atgardslage, atgardslagen, atgardslageText } from '@gemensam/projekt/domain';
import { Graf, GsDatumfalt, GsTextfalt, type VisatAvslag } from '@gemensam/shared/web';
import { type RiskDelFragment, SparaRiskatgardOperation } from '../generated/operationer';
import type { Riskaktion } from './riskinmatning';

/** A measure against a risk, new or changed. */
@Component({
  selector: 'gs-atgardsformular',
  imports: [GsTextfalt, GsDatumfalt],
  template: `
    <form [attr.aria-label]="atgard() ? 'Ändra åtgärden ' + atgard()!.text : 'Ny åtgärd mot ' + risk().namn" novalidate (submit)="$event.preventDefault(); skicka()">
      <gs-textfalt etikett="Åtgärd" hjalp="Vad som ska göras." [(text)]="text" [fel]="fel('text')" [kravs]="true" />
      <gs-textfalt etikett="Ansvarig" hjalp="Den som gör det, helst en funktion." [(text)]="agare" [fel]="fel('agare')" [kravs]="true" />
      <gs-datumfalt etikett="Klar senast" [(text)]="klar" [fel]="fel('klar')" [kravs]="true" />
      <fieldset class="gs-val">
        <legend>Läge</legend>
        @for (l of lagen; track l) {
          <label><input type="radio" name="atgardslage" [value]="l" [checked]="lage() === l" (change)="lage.set(l)" /> {{ lageText(l) }}</label>
        }
      </fieldset>
      <p class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">Spara åtgärden</button>
        <button type="button" class="gs-knapp" (click)="stangd.emit()">Avbryt</button>
      </p>
    </form>
  `,
  styleUrl: './gs-riskformular.css',
})
export class GsAtgardsformular {
  readonly risk = input.required<RiskDelFragment>();
  readonly atgard = input.required<RiskDelFragment['atgarder'][number] | null>();
  readonly avslag = input<VisatAvslag | null>(null);
  readonly sparar = input(false);
  readonly sanda = output<Riskaktion>();
  readonly stangd = output();
  readonly #graf = inject(Graf);
  /** Kept from when the form was opened: the guard against what others save meanwhile. */
  readonly #version = linkedSignal<string, number>({ source: () => this.risk().id, computation: (id, forut) => (forut?.source === id ? forut.value : untracked(this.risk).version) });
  /** As it was when the form was opened; what is typed stands when somebody else changes it. */
  readonly #fran = linkedSignal<string, RiskDelFragment['atgarder'][number] | null>({ source: () => this.atgard()?.id ?? '', computation: (id, forut) => (forut?.source === id ? forut.value : untracked(this.atgard)) });
  protected readonly text = linkedSignal(() => this.#fran()?.text ?? '');
  protected readonly agare = linkedSignal(() => this.#fran()?.agare ?? '');
  protected readonly klar = linkedSignal(() => this.#fran()?.klar ?? '');
  protected readonly lage = linkedSignal<Atgardslage>(() => this.#fran()?.lage ?? 'planerad');
  protected readonly dag = viewChild.required(GsDatumfalt);
  protected readonly lagen = atgardslagen;
  protected readonly lageText = (l: Atgardslage): string => atgardslageText(l);

  protected fel(falt: string): string | null {
    const nej = this.avslag();
    return nej?.falt === falt ? `${nej.text} ${nej.utvag ?? ''}`.trim() : null;
  }

  protected skicka(): void {
    const klar = this.dag().datum();
    if (klar === null && this.klar().trim() !== '') return;
    this.sanda.emit(this.#aktion(this.#version(), klar));
  }

  #aktion(version: number, klar: string | null): Riskaktion {
    const atgardId = this.#fran()?.id ?? null;
    const input = { riskId: this.risk().id, version, atgardId, text: this.text(), agare: this.agare(), klar, lage: this.lage() };
    return {
      klart: atgardId ? 'Åtgärden är ändrad' : 'Åtgärden är inlagd',
      akt: async () => (await this.#graf.andra(SparaRiskatgardOperation, { input })).sparaRiskatgard,
      // Somebody changed the risk or another of its measures: this one is as it was, and is saved. Otherwise the person looks first.
      vidKrock: async (aktuell) => {
        const nu = aktuell.atgarder.find((a) => a.id === atgardId) ?? null;
        if (JSON.stringify(nu) === JSON.stringify(this.#fran()) && aktuell.status !== 'stangd') return this.#aktion(aktuell.version, klar);
        this.#version.set(aktuell.version);
        return null;
      },
    };
  }
}
