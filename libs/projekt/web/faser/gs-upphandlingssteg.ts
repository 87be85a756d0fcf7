import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { forfarandeText, forfaranden, type Forfarande, type Upphandlingsakt, upphandlingsaktText } from '@gemensam/projekt/domain';
import { type Beslutsfalt, GsBeslutsval } from '@gemensam/samverkan/web';
import { arAvslag, tolkaDatum } from '@gemensam/shared/domain';
import { Graf, grafResurs, GsDatumfalt, GsTextfalt, Sammanhang } from '@gemensam/shared/web';
import { Fasvy } from './fasvy';
import { BeslutsvalOperation, BytUpphandlingslageOperation, type ProjektfaserDelFragment, StartaUpphandlingOperation } from '../generated/operationer';

type Upphandling = ProjektfaserDelFragment['upphandlingar'][number];

/** What happened in an upphandling and when; the form of its start when there is none. */
@Component({
  selector: 'gs-upphandlingssteg',
  imports: [GsBeslutsval, GsDatumfalt, GsTextfalt],
  template: `
    @if (vy.formular() !== 'upphandling') {
      <p><button type="button" class="gs-knapp" (click)="vy.visa('upphandling')">{{ upphandling() ? 'Registrera nästa steg' : 'Starta upphandling' }}</button></p>
    } @else {
      <form [attr.aria-label]="upphandling() ? 'Nästa steg i upphandlingen' : 'Starta upphandling'" novalidate (submit)="$event.preventDefault(); skicka()">
        @if (upphandling(); as u) {
          <fieldset class="gs-val">
            <legend>Vad har hänt?</legend>
            @for (a of u.akter; track a) {
              <label><input type="radio" name="akt" [checked]="a === akt()" (change)="akt.set(a)" /> {{ aktText(a) }}</label>
            }
          </fieldset>
        } @else {
          <div class="gs-falt">
            <label class="gs-falt-etikett" for="forfarande">Förfarande</label>
            <p class="gs-falt-hjalp" id="forfarande-hjalp">Bara ett annonserat förfarande har avtalsspärr.</p>
            <select id="forfarande" class="gs-inmatning" aria-describedby="forfarande-hjalp" (change)="valj($event)">
              @for (f of forfaranden; track f) {
                <option [value]="f" [selected]="f === forfarande()">{{ forfarandeText(f) }}</option>
              }
            </select>
          </div>
        }
        <gs-datumfalt [etikett]="akt() === 'underratta' ? 'Skickad' : 'Datum'" [(text)]="datum" [fel]="vy.falt('datum')" [kravs]="true" />
        @if (akt() === 'underratta') {
          <fieldset class="gs-val">
            <legend>Hur skickades underrättelsen?</legend>
            <label><input type="radio" name="satt" [checked]="elektroniskt() === true" (change)="elektroniskt.set(true)" /> Elektroniskt, 10 dagars avtalsspärr</label>
            <label><input type="radio" name="satt" [checked]="elektroniskt() === false" (change)="elektroniskt.set(false)" /> På annat sätt, 15 dagars avtalsspärr</label>
          </fieldset>
        }
        @if (kraverBeslut()) {
          <gs-beslutsval fraga="Vilket beslut bär steget?" [beslut]="valbara()" [(falt)]="falt" [avslag]="nej()" />
        }
        @if (upphandling()) {
          <gs-textfalt etikett="Anmärkning" hjalp="Om något behöver sägas, till exempel vad överprövningen gäller. Skriv inget om anbuden före tilldelningen." [rader]="2" [(text)]="anmarkning" [fel]="vy.falt('anmarkning')" />
        }
        <p class="knappar">
          <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="vy.sparar() ? true : null">{{ upphandling() ? 'Registrera' : 'Starta' }}</button>
          <button type="button" class="gs-knapp" (click)="vy.visa(null)">Avbryt</button>
        </p>
      </form>
    }
  `,
  styles: `
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
      max-width: 44rem;
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
export class GsUpphandlingssteg {
  readonly projekt = input.required<ProjektfaserDelFragment>();
  readonly upphandling = input.required<Upphandling | null>();
  readonly #graf = inject(Graf);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly vy = inject(Fasvy);
  /** What has happened; the only act there is is chosen ahead. */
  protected readonly akt = linkedSignal<Upphandlingsakt | null>(() => {
    const akter = this.upphandling()?.akter ?? [];
    return akter.length === 1 ? (akter[0] ?? null) : null;
  });
  protected readonly forfarande = signal<Forfarande>('annonserat');
  protected readonly datum = signal('');
  protected readonly elektroniskt = signal<boolean | null>(null);
  protected readonly anmarkning = signal('');
  protected readonly kraverBeslut = computed(() => this.akt() === 'tilldela' || this.akt() === 'avbryt');
  protected readonly lista = grafResurs(BeslutsvalOperation, () => (this.kraverBeslut() ? { andamal: this.akt() === 'tilldela' ? ('tilldelning' as const) : ('upphandlingssteg' as const), saker: [this.upphandling()?.id ?? ''] } : undefined));
  /** A tilldelning that has been carried out is not carried out again. */
  protected readonly valbara = computed(() => {
    const burna = this.upphandling()?.steg.flatMap((s) => (s.beslut ? [s.beslut.id] : [])) ?? [];
    return (this.lista.varde()?.beslutsreferenser ?? []).filter((b) => !burna.includes(b.id));
  });
  protected readonly falt = signal<Beslutsfalt>({ val: 'nytt', beslutId: '', organ: this.#sammanhang.valt()?.samverkan.namn ?? '', datum: '', beteckning: '', rubrik: '', handling: '' });
  protected readonly dagen = viewChild(GsDatumfalt);
  protected readonly valet = viewChild(GsBeslutsval);
  protected readonly nej = computed(() => {
    const a = this.vy.avslag();
    return a ? { text: a.text, utvag: a.utvag ?? null, falt: a.falt ?? null } : null;
  });
  protected readonly forfaranden = forfaranden;
  protected readonly forfarandeText = (f: Forfarande): string => forfarandeText(f);
  protected readonly aktText = (a: Upphandlingsakt): string => upphandlingsaktText(a);

  protected valj(h: Event): void {
    const vald = forfaranden.find((f) => h.target instanceof HTMLSelectElement && f === h.target.value);
    if (vald) this.forfarande.set(vald);
  }

  protected async skicka(): Promise<void> {
    const u = this.upphandling();
    const akt = this.akt();
    if (u && !akt) return this.vy.avslag.set({ regel: 'Välj vad som har hänt', text: 'Inget steg är valt.', utvag: 'Välj ett av stegen under Vad har hänt.' });
    const datum = this.dagen()?.datum();
    if (!datum) return this.#ejDatum(this.datum(), 'datum');
    if (!u || !akt) {
      const input = { projektId: this.projekt().id, forfarande: this.forfarande(), datum };
      await this.vy.skicka('Upphandlingen har börjat', async () => (await this.#graf.andra(StartaUpphandlingOperation, { input })).startaUpphandling);
      return;
    }
    const beslut = this.kraverBeslut() ? this.valet()?.input() : { beslutId: null, beslut: null };
    if (!beslut) return this.#ejDatum(this.falt().datum, 'beslut.datum');
    const input = { id: u.id, version: u.version, akt, datum, elektroniskt: akt === 'underratta' ? this.elektroniskt() : null, anmarkning: this.anmarkning(), ...beslut };
    await this.vy.skicka('Steget är registrerat', async () => (await this.#graf.andra(BytUpphandlingslageOperation, { input })).bytUpphandlingslage);
  }

  #ejDatum(text: string, falt: string): void {
    const datum = tolkaDatum(text, { falt, idag: this.#sammanhang.affarsdatum() });
    if (arAvslag(datum)) this.vy.avslag.set(datum);
  }
}
