import { afterNextRender, Component, computed, effect, ElementRef, inject, Injector, input, output, signal } from '@angular/core';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsLaddar, Meddelanden, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { type SkrivelseunderlagDelFragment, SkrivelseunderlagOperation, ValjUnderlagOperation } from '../generated/operationer';

type Handling = SkrivelseunderlagDelFragment['valda'][number];

/** What the decision rests on: handlingar of the ärende and of its project, chosen and in order. Each change is stored at once. */
@Component({
  selector: 'gs-underlag',
  imports: [GsAvslag, GsLaddar],
  template: `
    @if (underlag(); as u) {
      <gs-avslag [avslag]="avslag()" />
      @if (fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="svar.ladda()" />
      }
      @if (u.valda.length > 0) {
        <ol>
          @for (h of u.valda; track h.id; let i = $index, forst = $first, sist = $last) {
            <li>
              <span class="nr">{{ i + 1 }}.</span>
              <span class="titel">
                @if (h.adress) {
                  <a [href]="h.adress">{{ h.titel }}</a>
                } @else {
                  <span class="gs-dampad">{{ h.titel }}</span>
                }
                @if (h.avProjektet) {
                  <span class="gs-dampad"> (projektets)</span>
                }
              </span>
              @if (u.farValja) {
                <span class="knappar gs-ej-utskrift" [attr.data-underlag]="h.id">
                  <button type="button" data-steg="-1" [attr.aria-label]="'Flytta upp ' + h.titel" [attr.aria-disabled]="forst || pagar() ? true : null" (click)="flytta(i, -1)">↑</button>
                  <button type="button" data-steg="1" [attr.aria-label]="'Flytta ner ' + h.titel" [attr.aria-disabled]="sist || pagar() ? true : null" (click)="flytta(i, 1)">↓</button>
                  <button type="button" [attr.aria-label]="'Ta bort ' + h.titel + ' ur underlaget'" [attr.aria-disabled]="pagar() ? true : null" (click)="taBort(h)">×</button>
                </span>
              }
            </li>
          }
        </ol>
        <p class="gs-dold" role="status">{{ sagt() }}</p>
      } @else {
        <p class="gs-dampad">{{ u.farValja ? 'Inget underlag är valt. Välj de handlingar som nämnden behöver för att besluta.' : 'Inget underlag är valt.' }}</p>
      }
      @if (u.farValja) {
        @if (u.valbara.length > 0) {
          <div class="gs-falt gs-ej-utskrift">
            <label class="gs-falt-etikett" for="underlag-ny">Lägg till underlag</label>
            <select id="underlag-ny" class="gs-inmatning" (change)="laggTill($event)">
              <option value="">Välj en handling</option>
              @for (h of u.valbara; track h.id) {
                <option [value]="h.id">{{ h.titel }}{{ h.avProjektet ? ' (projektets)' : '' }}</option>
              }
            </select>
          </div>
        } @else if (u.valda.length === 0) {
          <p class="gs-dampad">Handlingar läggs till under Handlingar eller i projektet.</p>
        }
      }
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    ol {
      margin: 0 0 var(--gs-steg-3);
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 1.5em minmax(0, 1fr) auto;
      gap: 0 var(--gs-steg-1);
      align-items: start;
      padding-block: var(--gs-steg-1);
      border-block-end: 1px solid var(--gs-linje);
      font-size: var(--gs-text-liten);
    }
    .nr,
    .titel {
      padding-block: 3px;
      overflow-wrap: anywhere;
      font-variant-numeric: tabular-nums;
    }
    .knappar {
      display: flex;
    }
    .knappar button {
      min-width: 28px;
      min-height: 28px;
      padding: 0;
      border: 1px solid transparent;
      border-radius: 0;
      color: var(--gs-accent);
      background: none;
      font: inherit;
      cursor: pointer;
    }
    .knappar button:hover {
      border-color: var(--gs-linje-stark);
    }
    .knappar button[aria-disabled='true'] {
      border-color: transparent;
      color: var(--gs-linje-stark);
      cursor: default;
    }
    select {
      width: 100%;
    }
  `,
})
export class GsUnderlag {
  readonly arendeId = input.required<string>();
  /** When the ärende changes, what may be chosen may have too. */
  readonly arendeversion = input(0);
  /** The chosen, each time they are known anew. */
  readonly valda = output<readonly Handling[]>();
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly svar = grafResurs(SkrivelseunderlagOperation, () => ({ arendeId: this.arendeId() }));
  protected readonly underlag = computed(() => this.svar.varde()?.skrivelseunderlag ?? null);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly pagar = signal(false);
  protected readonly sagt = signal('');
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);

  constructor() {
    effect(() => this.valda.emit(this.underlag()?.valda ?? []));
    let sedd: number | null = null;
    effect(() => {
      const version = this.arendeversion();
      if (sedd !== null && sedd !== version) void this.svar.ladda();
      sedd = version;
    });
  }

  protected laggTill(handelse: Event): void {
    const mal = handelse.target;
    if (!(mal instanceof HTMLSelectElement) || mal.value === '') return;
    void this.#spara([...this.#valda(), mal.value]);
    mal.value = '';
  }

  protected taBort(h: Handling): void {
    const fore = this.#valda();
    const nasta = fore[fore.indexOf(h.id) + 1] ?? fore[fore.indexOf(h.id) - 1];
    void this.#spara(fore.filter((id) => id !== h.id)).then((gick) => {
      if (!gick) return;
      this.#meddelanden.visa(`${h.titel} togs bort ur underlaget`, () => void this.#spara(fore));
      this.#fokusera(nasta ? `[data-underlag="${nasta}"] :last-child` : '#underlag-ny');
    });
  }

  protected flytta(i: number, steg: 1 | -1): void {
    const ids = [...this.#valda()];
    const [a, b] = [ids[i], ids[i + steg]];
    if (a === undefined || b === undefined) return;
    ids[i] = b;
    ids[i + steg] = a;
    void this.#spara(ids).then((gick) => gick && this.#flyttad(a, steg));
  }

  /** The handling has gone to its new place in the list, and the hand that moved it stays with it. */
  #flyttad(id: string, steg: 1 | -1): void {
    const valda = this.#valda();
    this.sagt.set(`Nu nummer ${valda.indexOf(id) + 1} av ${valda.length}`);
    this.#fokusera(`[data-underlag="${id}"] [data-steg="${steg}"]`);
  }

  #fokusera(valjare: string): void {
    afterNextRender(() => this.#element.nativeElement.querySelector<HTMLElement>(valjare)?.focus(), { injector: this.#injector });
  }

  readonly #valda = (): readonly string[] => this.underlag()?.valda.map((h) => h.id) ?? [];

  async #spara(handlingar: readonly string[]): Promise<boolean> {
    const u = this.underlag();
    if (!u || this.pagar()) return false;
    this.pagar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const { valjUnderlag: r } = await this.#graf.andra(ValjUnderlagOperation, { input: { arendeId: u.arendeId, version: u.version, handlingar: [...handlingar] } });
      if (r.__typename === 'Avslag') this.avslag.set(r);
      else if (r.__typename === 'UnderlagKonflikt') {
        this.svar.satt({ skrivelseunderlag: r.aktuell });
        this.#meddelanden.visa('Någon annan ändrade underlaget samtidigt. Listan visar hur det är nu');
      } else {
        this.svar.satt({ skrivelseunderlag: r });
        return true;
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.pagar.set(false);
    }
    return false;
  }
}
