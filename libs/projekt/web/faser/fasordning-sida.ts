import { Component, computed, inject, signal } from '@angular/core';
import { fasText, type Projektslag, slagText } from '@gemensam/projekt/domain';
import { grafResurs, GsLaddar, GsSidhuvud, Meddelanden, Sammanhang, tidpunkt, urlVarde } from '@gemensam/shared/web';
import { type FasordningDelFragment, FasordningarOperation } from '../generated/operationer';
import { GsFasordningsformular } from './gs-fasordningsformular';
import { GsGrindtabell } from './gs-grindtabell';

/** Administration: the order of phases and gates of each kind of project, in versions. */
@Component({
  selector: 'gs-fasordning-sida',
  imports: [GsSidhuvud, GsLaddar, GsFasordningsformular, GsGrindtabell],
  template: `
    <gs-sidhuvud rubrik="Fasordning" ingress="Vilka faser varje slag av projekt går igenom, vad grinden till varje fas kräver och vem som beslutar. En ny version gäller genast för alla projekt av slaget." />
    @if (ordning(); as o) {
      <div class="rad">
        <div class="gs-falt">
          <label class="gs-falt-etikett" for="ordning-slag">Slag</label>
          <select id="ordning-slag" class="gs-inmatning" (change)="valj($event)">
            @for (x of alla(); track x.slag) {
              <option [value]="x.slag" [selected]="x.slag === o.slag">{{ slagText(x.slag) }}</option>
            }
          </select>
        </div>
        <p>{{ o.version === 0 ? 'Ursprunglig ordning, från verksamhetsplanens faser' : 'Version ' + o.version }}</p>
        @if (farAndra && !redigerar()) {
          <button type="button" class="gs-knapp primar" (click)="redigerar.set(true)">Ändra</button>
        }
      </div>
      @if (krock(); as text) {
        <p role="alert" class="krock">{{ text }}</p>
      }
      @if (redigerar()) {
        <gs-fasordningsformular [ordning]="o" (sparad)="sparad($event)" (krock)="hannFore($event)" (stangd)="redigerar.set(false)" />
      } @else {
        <gs-grindtabell [fran]="o.fran" [grindar]="o.grindar" [namn]="'Grindar för ' + slagText(o.slag).toLowerCase()" />
        <h2>Versioner</h2>
        @if (o.versioner.length > 0) {
          @for (v of o.versioner; track v.version) {
            <details>
              <summary>Version {{ v.version }}, {{ tidpunkt(v.tid) }}, {{ v.av }}: {{ v.kommentar }}</summary>
              <gs-grindtabell [fran]="v.fran" [grindar]="v.grindar" [namn]="'Grindar i version ' + v.version" />
            </details>
          }
        } @else {
          <p class="gs-dampad">Ordningen är inte ändrad. Administratören kan ändra den.</p>
        }
      }
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .rad {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3) var(--gs-steg-5);
      align-items: end;
      margin-block-end: var(--gs-steg-4);
    }
    .rad p {
      flex: 1 1 12rem;
      margin: 0 0 var(--gs-steg-2);
    }
    h2 {
      margin-block: var(--gs-steg-5) var(--gs-steg-2);
    }
    details {
      padding-block: var(--gs-steg-2);
      border-block-start: 1px solid var(--gs-linje);
    }
    summary {
      overflow-wrap: anywhere;
    }
    .krock {
      padding: var(--gs-steg-3) var(--gs-steg-4);
      border: 1px solid var(--gs-varning);
      border-inline-start-width: 4px;
    }
  `,
})
export class FasordningSida {
  readonly #meddelanden = inject(Meddelanden);
  readonly #slag = urlVarde('slag');
  protected readonly farAndra = inject(Sammanhang).harRoll('administrator');
  protected readonly svar = grafResurs(FasordningarOperation, () => ({}));
  protected readonly alla = computed(() => this.svar.varde()?.fasordningar ?? []);
  protected readonly ordning = computed(() => this.alla().find((o) => o.slag === this.#slag.varde()) ?? this.alla()[0] ?? null);
  protected readonly redigerar = signal(false);
  protected readonly krock = signal<string | null>(null);
  protected readonly slagText = (s: Projektslag): string => slagText(s);
  protected readonly fasText = fasText;
  protected readonly tidpunkt = tidpunkt;

  protected valj(h: Event): void {
    this.redigerar.set(false);
    this.krock.set(null);
    this.#slag.satt(h.target instanceof HTMLSelectElement ? h.target.value : '');
  }

  protected sparad(ny: FasordningDelFragment): void {
    this.redigerar.set(false);
    this.krock.set(null);
    this.svar.satt({ fasordningar: this.alla().map((o) => (o.slag === ny.slag ? ny : o)) });
    this.#meddelanden.visa(`Version ${ny.version} gäller nu för ${slagText(ny.slag).toLowerCase()}`);
  }

  protected hannFore(version: number): void {
    this.redigerar.set(false);
    this.krock.set(`Någon annan har sparat version ${version}. Inget av ditt är sparat. Här är det som gäller nu.`);
    void this.svar.ladda();
  }
}
