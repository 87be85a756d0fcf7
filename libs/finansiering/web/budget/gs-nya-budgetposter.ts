import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { Budgetsida } from '@gemensam/finansiering/domain';
import { Graf, type GrafFel, GsAvslag, GsBeloppsfalt, GsLaddar, GsTextfalt, Meddelanden, somGrafFel } from '@gemensam/shared/web';
import { sidnamn } from './budgettal';
import { type AvslagDelFragment, type EkonomiQuery, RegistreraOverskjutnaMedelOperation, SkapaBudgetpostOperation } from '../generated/operationer';

const BUDGETFALT = ['ar', 'namn', 'belopp', 'kalla'];
const OVERSKJUTNA = ['franAr', 'belopp', 'kalla'];

/** The e-samordnare enters a new row of the year's budget, or means carried over to it. */
@Component({
  selector: 'gs-nya-budgetposter',
  imports: [GsTextfalt, GsBeloppsfalt, GsAvslag, GsLaddar],
  template: `
    <gs-laddar [laddar]="false" [fel]="fel()" (igen)="fel.set(undefined)" />
    <details>
      <summary>Ny budgetrad {{ u().ar }}</summary>
      <form (submit)="skapa($event)" novalidate>
        <gs-avslag [avslag]="allmant('rad')" />
        <fieldset class="gs-val rad">
          <legend>Sida</legend>
          @for (s of SIDOR; track s) {
            <label><input type="radio" name="budget-sida" [value]="s" [checked]="sida() === s" (change)="sida.set(s)" /> {{ sidnamn(s) }}</label>
          }
        </fieldset>
        <gs-textfalt etikett="Budgetradens namn" hjalp="Samma namn som ett tidigare år är samma rad, så att kopplingarna till bokföringen följer med." [(text)]="namn" [fel]="felPa('rad', 'namn')" [kravs]="true" />
        <gs-beloppsfalt etikett="Budget för hela året" [(text)]="belopp" [fel]="felPa('rad', 'belopp')" [kravs]="true" />
        <gs-textfalt etikett="Källa" hjalp="Vilket beslut eller vilken plan beloppet kommer från." [(text)]="kalla" [fel]="felPa('rad', 'kalla')" [kravs]="true" />
        <button class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">Lägg in budgetraden</button>
      </form>
    </details>
    @if (rader().length > 0) {
      <details>
        <summary>Registrera överskjutna medel till {{ u().ar }}</summary>
        <form (submit)="registrera($event)" novalidate>
          <gs-avslag [avslag]="allmant('medel')" />
          <div class="gs-falt">
            <label class="gs-falt-etikett" for="overskjutna-rad">Budgetrad</label>
            <select id="overskjutna-rad" class="gs-inmatning" #val (change)="radval.set(val.value)">
              @for (r of rader(); track r.id) { <option [value]="r.id" [selected]="r.id === valdRad()">{{ r.text }}</option> }
            </select>
          </div>
          <gs-textfalt etikett="Från år" [(text)]="franAr" [fel]="felPa('medel', 'franAr')" [kravs]="true" />
          <gs-beloppsfalt etikett="Överskjutet belopp" hjalp="I kronor. Minus tar tillbaka något som blev fel." [minst0]="false" [(text)]="medel" [fel]="felPa('medel', 'belopp')" [kravs]="true" />
          <gs-textfalt etikett="Källa till beloppet" [(text)]="medelkalla" [fel]="felPa('medel', 'kalla')" [kravs]="true" />
          <button class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">Registrera</button>
        </form>
      </details>
    }
  `,
  styles: `
    details {
      margin-block-end: var(--gs-steg-3);
    }
    summary {
      width: max-content;
      max-width: 100%;
      padding-block: var(--gs-steg-1);
      color: var(--gs-accent);
      font-weight: 600;
      cursor: pointer;
    }
    form {
      display: grid;
      gap: var(--gs-steg-3);
      max-width: 36rem;
      padding: var(--gs-steg-3) 0 var(--gs-steg-4);
    }
    button {
      justify-self: start;
    }
  `,
})
export class GsNyaBudgetposter {
  readonly u = input.required<EkonomiQuery['budgetuppfoljning']>();
  readonly sparad = output();
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly SIDOR: readonly Budgetsida[] = ['intakt', 'kostnad'];
  protected readonly sidnamn = sidnamn;
  protected readonly sida = signal<Budgetsida>('kostnad');
  protected readonly namn = signal('');
  protected readonly belopp = signal('');
  protected readonly kalla = signal('');
  protected readonly radval = signal('');
  protected readonly franAr = signal('');
  protected readonly medel = signal('');
  protected readonly medelkalla = signal('');
  protected readonly sparar = signal(false);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  readonly #avslag = signal<{ readonly formular: 'rad' | 'medel'; readonly nej: AvslagDelFragment } | null>(null);
  protected readonly rader = computed(() => this.u().sidor.flatMap((s) => s.rader.map((r) => ({ id: r.budgetradId, text: `${r.namn} (${sidnamn(s.sida).toLowerCase()})` }))));
  protected readonly valdRad = computed(() => this.radval() || (this.rader()[0]?.id ?? ''));

  protected felPa(formular: 'rad' | 'medel', falt: string): string | null {
    const a = this.#avslag();
    return a?.formular === formular && a.nej.falt === falt ? `${a.nej.text} ${a.nej.utvag ?? ''}`.trim() : null;
  }

  protected allmant(formular: 'rad' | 'medel'): AvslagDelFragment | null {
    const a = this.#avslag();
    return a?.formular === formular && !(formular === 'rad' ? BUDGETFALT : OVERSKJUTNA).includes(a.nej.falt ?? '') ? a.nej : null;
  }

  protected skapa(handelse: Event): Promise<void> {
    const input = { ar: this.u().ar, sida: this.sida(), namn: this.namn(), belopp: this.belopp(), kalla: this.kalla() };
    return this.#spara(handelse, 'rad', 'Budgetraden är inlagd', [this.namn, this.belopp], async () => (await this.#graf.andra(SkapaBudgetpostOperation, { input })).skapaBudgetpost);
  }

  protected registrera(handelse: Event): Promise<void> {
    const input = { budgetradId: this.valdRad(), franAr: /^\d{4}$/.test(this.franAr().trim()) ? Number(this.franAr()) : 0, ar: this.u().ar, belopp: this.medel(), kalla: this.medelkalla() };
    return this.#spara(handelse, 'medel', 'Överskjutna medel är registrerade', [this.medel], async () => (await this.#graf.andra(RegistreraOverskjutnaMedelOperation, { input })).registreraOverskjutnaMedel);
  }

  async #spara(handelse: Event, formular: 'rad' | 'medel', text: string, toms: readonly { set: (v: string) => void }[], gor: () => Promise<{ readonly __typename: string } | AvslagDelFragment>): Promise<void> {
    handelse.preventDefault();
    if (this.sparar()) return;
    this.sparar.set(true);
    this.#avslag.set(null);
    this.fel.set(undefined);
    try {
      const svar = await gor();
      if ('regel' in svar) this.#avslag.set({ formular, nej: svar });
      else {
        for (const falt of toms) falt.set('');
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
