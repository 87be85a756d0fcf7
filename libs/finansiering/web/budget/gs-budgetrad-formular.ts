import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { manadsnamn } from '@gemensam/finansiering/domain';
import { formateraBelopp } from '@gemensam/shared/domain';
import { Graf, type GrafFel, GsAvslag, GsLaddar, GsTextfalt, Meddelanden, somGrafFel } from '@gemensam/shared/web';
import { AndraBudgetpostOperation, type AvslagDelFragment, type BudgetradDelFragment, KommenteraAvvikelseOperation, SattPrognosOperation } from '../generated/operationer';

type Svar = { readonly __typename: string; readonly aktuell?: BudgetradDelFragment } | ({ readonly __typename: 'Avslag' } & AvslagDelFragment);

const skrivet = (ore: string | null | undefined): string => (ore ? formateraBelopp(BigInt(ore), { visaEnhet: false }) : '');

/** Under a row of the budget table: comment the deviation, set the forecast, change the budget. What was typed stays when it is refused. */
@Component({
  selector: 'gs-budgetrad-formular',
  imports: [GsTextfalt, GsAvslag, GsLaddar],
  template: `
    <gs-avslag [avslag]="allmantAvslag()" />
    <gs-laddar [laddar]="false" [fel]="fel()" (igen)="fel.set(undefined)" />
    @if (krock(); as k) {
      <div class="krock" role="alert">
        <p><strong>Någon annan ändrade raden medan du skrev.</strong> Det du skrev finns kvar. Nu gäller: budget {{ visa(k.exaktBudget) }}, prognos {{ visa(k.exaktPrognos) }}, kommentar: {{ k.kommentar ?? 'ingen' }}.</p>
        <p>Spara igen om det du skrev ska gälla i stället.</p>
      </div>
    }
    <div class="delar">
      <form (submit)="kommentera($event)" novalidate>
        <gs-textfalt [etikett]="'Kommentar till avvikelsen, till och med ' + manad()" [rader]="3" [(text)]="kommentar" [fel]="felPa('text')" [kravs]="rad().kommentarKravs" />
        <button class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">Spara kommentaren</button>
      </form>
      <form (submit)="prognostisera($event)" novalidate>
        <gs-textfalt etikett="Prognos för hela året" hjalp="I kronor, till exempel 490 000." [(text)]="prognos" [fel]="felPa('prognos')" />
        <button class="gs-knapp" [attr.aria-disabled]="sparar() ? true : null">Spara prognosen</button>
      </form>
      <form (submit)="andra($event)" novalidate>
        <gs-textfalt etikett="Budget för hela året" hjalp="I kronor, till exempel 490 000." [(text)]="budget" [fel]="felPa('belopp')" />
        <gs-textfalt etikett="Källa" hjalp="Vilket beslut eller vilken plan beloppet kommer från." [(text)]="kalla" [fel]="felPa('kalla')" />
        <button class="gs-knapp" [attr.aria-disabled]="sparar() ? true : null">Spara budgeten</button>
      </form>
    </div>
  `,
  styles: `
    .delar {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
      gap: var(--gs-steg-4) var(--gs-steg-5);
      max-width: 70rem;
    }
    form {
      display: grid;
      gap: var(--gs-steg-2);
      align-content: start;
    }
    button {
      justify-self: start;
    }
    .krock {
      margin-block-end: var(--gs-steg-3);
      padding: var(--gs-steg-2) var(--gs-steg-3);
      border: 1px solid var(--gs-varning);
      border-inline-start-width: 4px;
    }
    .krock p {
      margin: 0 0 var(--gs-steg-1);
    }
  `,
})
export class GsBudgetradFormular {
  readonly rad = input.required<BudgetradDelFragment>();
  /** The month shown, 1 to 12. */
  readonly tillManad = input.required<number>();
  /** Something was saved: the table is to be read again. */
  readonly sparad = output();
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);

  readonly #version = linkedSignal(() => this.rad().version);
  readonly #radId = computed(() => `${this.rad().id} ${this.tillManad()}`);
  protected readonly kommentar = linkedSignal({ source: this.#radId, computation: () => this.rad().kommentar ?? '' });
  protected readonly prognos = linkedSignal({ source: this.#radId, computation: () => skrivet(this.rad().exaktPrognos) });
  protected readonly budget = linkedSignal({ source: this.#radId, computation: () => skrivet(this.rad().exaktBudget) });
  protected readonly kalla = linkedSignal({ source: this.#radId, computation: () => this.rad().kalla });
  protected readonly manad = computed(() => manadsnamn(this.tillManad()));
  protected readonly sparar = signal(false);
  protected readonly krock = signal<BudgetradDelFragment | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  readonly #avslag = signal<AvslagDelFragment | null>(null);
  protected readonly allmantAvslag = computed(() => (['text', 'prognos', 'belopp', 'kalla'].includes(this.#avslag()?.falt ?? '') ? null : this.#avslag()));
  protected readonly visa = (ore: string | null | undefined): string => (ore ? formateraBelopp(BigInt(ore)) : 'ingen');

  protected felPa(falt: string): string | null {
    const a = this.#avslag();
    return a?.falt === falt ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  }

  protected kommentera(handelse: Event): Promise<void> {
    const input = { ...this.#grund(), manad: this.tillManad(), text: this.kommentar() };
    return this.#spara(handelse, 'Kommentaren är sparad', async () => (await this.#graf.andra(KommenteraAvvikelseOperation, { input })).kommenteraAvvikelse);
  }

  protected prognostisera(handelse: Event): Promise<void> {
    const input = { ...this.#grund(), belopp: this.prognos() };
    return this.#spara(handelse, 'Prognosen är sparad', async () => (await this.#graf.andra(SattPrognosOperation, { input })).sattPrognos);
  }

  protected andra(handelse: Event): Promise<void> {
    const input = { ...this.#grund(), belopp: this.budget(), kalla: this.kalla() };
    return this.#spara(handelse, 'Budgeten är sparad', async () => (await this.#graf.andra(AndraBudgetpostOperation, { input })).andraBudgetpost);
  }

  #grund(): { readonly id: string; readonly version: number } {
    return { id: this.rad().id, version: this.#version() };
  }

  async #spara(handelse: Event, text: string, gor: () => Promise<Svar>): Promise<void> {
    handelse.preventDefault();
    if (this.sparar()) return;
    this.sparar.set(true);
    this.#avslag.set(null);
    this.krock.set(null);
    this.fel.set(undefined);
    try {
      const svar = await gor();
      if ('regel' in svar) this.#avslag.set(svar);
      else if ('aktuell' in svar && svar.aktuell) {
        this.krock.set(svar.aktuell);
        this.#version.set(svar.aktuell.version);
      } else {
        this.#meddelanden.visa(text);
        this.sparad.emit();
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}
