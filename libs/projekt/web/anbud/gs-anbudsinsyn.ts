import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { DatumPipe, Graf, GsEtikett, GsFaltfel, GsTextfalt, Sammanhang, type VisatAvslag } from '@gemensam/shared/web';
import { AndraAnbudsbehorigaOperation, OffentliggorAnbudOperation } from '../generated/operationer';
import type { Anbudsaktion, Anbudslista } from './anbudsaktion';

const UPPRAKNING = new Intl.ListFormat('sv', { type: 'conjunction' });

/** Who sees the bids and who has read them; those who handle them name others, and open them after an interruption. */
@Component({
  selector: 'gs-anbudsinsyn',
  imports: [GsEtikett, GsTextfalt, GsFaltfel, DatumPipe],
  template: `
    @if (lista().innehall; as i) {
      <section class="gs-panel" aria-labelledby="anbudsinsyn-rubrik">
        <h2 id="anbudsinsyn-rubrik">Vem som ser anbuden</h2>
        @if (lista().insyn === 'namngiven') {
          <p><gs-etikett ton="obs">Sekretess, OSL 19:3</gs-etikett> <span class="vilka">Ser anbuden: {{ namngivna() }}.</span></p>
          <p class="gs-dampad">Varje person som läser dem antecknas, en gång om dagen. {{ lista().lage === 'avbruten' ? 'Upphandlingen avbröts före tilldelningen.' : 'När tilldelningen registreras öppnas de av sig själva för alla som ser upphandlingen.' }}</p>
        } @else {
          <p>Alla som ser upphandlingen ser anbuden. En handling med affärshemligheter kan sekretessmarkeras (OSL 31:16).</p>
          @if (i.offentlig) {
            <p>Öppnade {{ i.offentlig | datum }} efter att upphandlingen avbröts: {{ i.offentligSkal }}</p>
          }
          @if (i.behoriga.length > 0) {
            <p class="gs-dampad">Handläggare före tilldelningen: {{ namngivna() }}.</p>
          }
        }
        @if (i.farNamnge) {
          <p class="knappar gs-ej-utskrift">
            <button type="button" class="gs-knapp" [attr.aria-expanded]="del() === 'behoriga'" (click)="visa('behoriga')">Välj handläggare</button>
            @if (i.farOffentliggora) {
              <button type="button" class="gs-knapp" [attr.aria-expanded]="del() === 'oppna'" (click)="visa('oppna')">Öppna anbuden</button>
            }
          </p>
        }
        @if (del() === 'behoriga') {
          <form class="gs-ej-utskrift" aria-label="Välj handläggare" novalidate (submit)="$event.preventDefault(); spara()">
            <fieldset class="gs-val" [attr.aria-describedby]="faltfel('behoriga') ? 'anbudsbehoriga-fel' : null">
              <legend>Handlägger anbuden</legend>
              @for (p of val(); track p.personId) {
                <label>
                  <input type="checkbox" [checked]="valda().includes(p.personId)" [disabled]="p.personId === jag()" (change)="vaxla(p.personId)" />
                  {{ p.namn }}
                  @if (p.personId === jag()) {
                    <span class="gs-dampad">(du)</span>
                  }
                </label>
              }
            </fieldset>
            <gs-faltfel [text]="faltfel('behoriga')" id="anbudsbehoriga-fel" />
            <p class="knappar">
              <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">Spara</button>
              <button type="button" class="gs-knapp" (click)="visa(null)">Avbryt</button>
            </p>
          </form>
        } @else if (del() === 'oppna') {
          <form class="gs-ej-utskrift" aria-label="Öppna anbuden" novalidate (submit)="$event.preventDefault(); oppna()">
            <p>Upphandlingen avbröts före tilldelningen. Anbuden öppnas om det inte skadar att de blir kända, till exempel för att upphandlingen inte görs om.</p>
            <gs-textfalt etikett="Varför skadar det inte?" [rader]="2" [(text)]="skal" [fel]="faltfel('skal')" [kravs]="true" />
            <p class="knappar">
              <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">Öppna för alla som ser upphandlingen</button>
              <button type="button" class="gs-knapp" (click)="visa(null)">Avbryt</button>
            </p>
          </form>
        }
        @if (i.lasningar; as lasta) {
          <details>
            <summary>Vem som har läst ({{ lasta.length }})</summary>
            <ul>
              @for (l of lasta; track $index) {
                <li>{{ l.dag | datum }}: {{ l.namn }}</li>
              } @empty {
                <li>Ingen har läst anbuden före tilldelningen.</li>
              }
            </ul>
          </details>
        }
      </section>
    }
  `,
  styles: `
    .vilka {
      margin-inline-start: var(--gs-steg-2);
    }
    section p {
      margin: 0 0 var(--gs-steg-2);
      overflow-wrap: anywhere;
    }
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
      max-width: 44rem;
      margin-block: var(--gs-steg-2);
      padding: var(--gs-steg-4);
      border: 1px solid var(--gs-linje-stark);
      background: var(--gs-bakgrund);
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2);
    }
    ul {
      margin: var(--gs-steg-1) 0;
      padding-inline-start: var(--gs-steg-5);
    }
  `,
})
export class GsAnbudsinsyn {
  readonly lista = input.required<Anbudslista>();
  readonly avslag = input<VisatAvslag | null>(null);
  readonly sparar = input(false);
  readonly sanda = output<Anbudsaktion>();
  readonly #graf = inject(Graf);
  protected readonly jag = computed(() => this.#inloggad()?.personId ?? '');
  readonly #inloggad = inject(Sammanhang).inloggad;
  readonly #version = computed(() => this.lista().innehall?.version ?? 0);
  protected readonly del = linkedSignal<number, 'behoriga' | 'oppna' | null>({ source: this.#version, computation: () => null });
  protected readonly valda = linkedSignal<readonly string[]>(() => (this.lista().innehall?.behoriga ?? []).map((b) => b.personId));
  /** Who may be named, and who is: one whose uppdrag has ended is still shown, and can be taken away. */
  protected readonly val = computed(() => {
    const { valbara = [], behoriga = [] } = this.lista().innehall ?? {};
    return [...behoriga, ...valbara.filter((v) => !behoriga.some((b) => b.personId === v.personId))];
  });
  protected readonly namngivna = computed(() => UPPRAKNING.format((this.lista().innehall?.behoriga ?? []).map((b) => b.namn)));
  protected readonly skal = signal('');

  protected faltfel(falt: string): string | null {
    const a = this.avslag();
    return a?.falt === falt ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  }

  protected visa(del: 'behoriga' | 'oppna' | null): void {
    this.del.set(this.del() === del ? null : del);
  }

  protected vaxla(id: string): void {
    this.valda.update((v) => (v.includes(id) ? v.filter((x) => x !== id) : [...v, id]));
  }

  protected spara(): void {
    const input = { upphandlingId: this.lista().upphandlingId, behoriga: [...this.valda()], version: this.#version() };
    this.sanda.emit({ klart: 'Handläggarna är ändrade', akt: async () => (await this.#graf.andra(AndraAnbudsbehorigaOperation, { input })).andraAnbudsbehoriga });
  }

  protected oppna(): void {
    const input = { upphandlingId: this.lista().upphandlingId, skal: this.skal(), version: this.#version() };
    this.sanda.emit({ klart: 'Anbuden är öppna', akt: async () => (await this.#graf.andra(OffentliggorAnbudOperation, { input })).offentliggorAnbud });
  }
}
