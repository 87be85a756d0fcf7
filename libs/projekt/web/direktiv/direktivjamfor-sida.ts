import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { andradeDelar, type Direktivdel, direktivdelar, direktivdelText, type Direktivinnehall, direktivtext } from '@gemensam/projekt/domain';
import { grafResurs, GsJamfor, GsLaddar, GsTomt, urlVarde } from '@gemensam/shared/web';
import { ProjektdirektivOperation } from '../generated/operationer';
import { GsDirektivtext } from './gs-direktivtext';

interface Text {
  readonly nyckel: string;
  readonly namn: string;
  readonly innehall: Direktivinnehall;
}

/** Two versions of a directive: what went and what came, in one text or beside each other. The choice stands in the address. */
@Component({
  selector: 'gs-direktivjamfor-sida',
  imports: [RouterLink, GsDirektivtext, GsJamfor, GsLaddar, GsTomt],
  template: `
    <p class="gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'projekt', id(), 'direktiv']">Till projektdirektivet</a></p>
    <h2>Jämför versioner</h2>
    @if (svar.varde()) {
      @let f = fran();
      @let t = till();
      @if (f && t) {
        <div class="val gs-ej-utskrift">
          <div class="gs-falt">
            <label class="gs-falt-etikett" for="jamfor-fran">Från</label>
            <select id="jamfor-fran" class="gs-inmatning" (change)="franVal.satt(vald($event))">
              @for (x of texter(); track x.nyckel) {
                <option [value]="x.nyckel" [selected]="x.nyckel === f.nyckel">{{ x.namn }}</option>
              }
            </select>
          </div>
          <div class="gs-falt">
            <label class="gs-falt-etikett" for="jamfor-till">Till</label>
            <select id="jamfor-till" class="gs-inmatning" (change)="tillVal.satt(vald($event))">
              @for (x of texter(); track x.nyckel) {
                <option [value]="x.nyckel" [selected]="x.nyckel === t.nyckel">{{ x.namn }}</option>
              }
            </select>
          </div>
          <fieldset class="gs-val">
            <legend>Visa ändringarna</legend>
            <label><input type="radio" name="jamfor-satt" [checked]="!bredvid()" (change)="satt.satt('')" /> I texten</label>
            <label><input type="radio" name="jamfor-satt" [checked]="bredvid()" (change)="satt.satt('bredvid')" /> Bredvid varandra</label>
          </fieldset>
        </div>
        <p role="status">{{ sammanfattning() }}</p>
        @for (del of andrade(); track del) {
          <section [attr.aria-labelledby]="'jamfor-' + del">
            <h3 [id]="'jamfor-' + del">{{ delText(del) }}</h3>
            @if (bredvid()) {
              <div class="bredvid">
                <div>
                  <h4>{{ f.namn }}</h4>
                  <gs-direktivtext [text]="text(f.innehall, del)" />
                </div>
                <div>
                  <h4>{{ t.namn }}</h4>
                  <gs-direktivtext [text]="text(t.innehall, del)" />
                </div>
              </div>
            } @else {
              <gs-jamfor [gammal]="text(f.innehall, del)" [ny]="text(t.innehall, del)" />
            }
          </section>
        }
      } @else {
        <gs-tomt rubrik="Inget att jämföra" text="När direktivet finns i två versioner, eller i en version och ett utkast, jämförs de här." />
      }
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    h2 {
      margin: 0 0 var(--gs-steg-3);
    }
    .val {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3) var(--gs-steg-5);
      align-items: end;
      margin-block-end: var(--gs-steg-3);
    }
    h4 {
      margin: 0 0 var(--gs-steg-2);
      font-size: 1rem;
    }
    .bredvid {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
      gap: var(--gs-steg-4);
    }
    .bredvid > div {
      padding: var(--gs-steg-3);
      border: 1px solid var(--gs-linje);
    }
  `,
})
export class DirektivjamforSida {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  protected readonly svar = grafResurs(ProjektdirektivOperation, () => ({ projektId: this.id() }));
  protected readonly franVal = urlVarde('fran');
  protected readonly tillVal = urlVarde('till');
  protected readonly satt = urlVarde('visa');
  protected readonly bredvid = computed(() => this.satt.varde() === 'bredvid');
  /** Newest first, the draft before all. */
  protected readonly texter = computed<readonly Text[]>(() => {
    const d = this.svar.varde()?.projektdirektiv;
    if (!d) return [];
    const utkast = d.utkast && d.utkast.andrade.length > 0 ? [{ nyckel: 'utkast', namn: 'Utkastet', innehall: d.utkast.innehall }] : [];
    return [...utkast, ...d.versioner.map((v) => ({ nyckel: String(v.nummer), namn: `Version ${v.nummer} (${v.datum})`, innehall: v.innehall }))];
  });
  protected readonly till = computed(() => (this.texter().length > 1 ? this.#valj(this.tillVal.varde(), 0) : null));
  protected readonly fran = computed(() => (this.texter().length > 1 ? this.#valj(this.franVal.varde(), 1) : null));
  protected readonly andrade = computed<readonly Direktivdel[]>(() => {
    const [f, t] = [this.fran(), this.till()];
    return f && t ? andradeDelar(f.innehall, t.innehall) : [];
  });
  protected readonly sammanfattning = computed(() => {
    const n = this.andrade().length;
    return n === 0 ? 'Texterna är lika.' : `${n} av ${direktivdelar.length} delar skiljer.`;
  });
  protected readonly delText = direktivdelText;
  protected readonly text = direktivtext;
  protected readonly vald = (h: Event): string => (h.target instanceof HTMLSelectElement ? h.target.value : '');

  #valj(nyckel: string, plats: number): Text | null {
    return this.texter().find((x) => x.nyckel === nyckel) ?? this.texter()[plats] ?? null;
  }
}
