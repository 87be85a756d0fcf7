import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { arendetypText, bradskandeandring, delegatText, jamforOrdningar, type Punktpar } from '@gemensam/delegation/domain';
import { grafResurs, GsJamfor, GsLaddar, GsSidhuvud, GsTomt, urlVarde } from '@gemensam/shared/web';
import { DelegationsordningarnaOperation } from '../generated/operationer';
import { domanpunkt } from './punkttext';

const ORD: Readonly<Record<Punktpar['slag'], string>> = { ny: 'Ny', andrad: 'Ändrad', borttagen: 'Borttagen', lika: 'Oförändrad' };

/** Two versions of the delegationsordning, or a version and the utkast, point by point. */
@Component({
  selector: 'gs-jamfor-ordningar-sida',
  imports: [GsJamfor, GsLaddar, GsSidhuvud, GsTomt, RouterLink],
  template: `
    <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'delegation']">Delegationsordning</a></p>
    <gs-sidhuvud rubrik="Jämför delegationsordningar" ingress="Punkter som är nya, ändrade eller borttagna." />
    @if (svar.varde()) {
      <p class="rad gs-ej-utskrift">
        @for (v of valen; track v.id) {
          <span class="gs-falt">
            <label class="gs-falt-etikett" [for]="v.id">{{ v.etikett }}</label>
            <select #s class="gs-inmatning" [id]="v.id" (change)="v.url.satt(s.value)">
              @for (x of versioner(); track x.nyckel) {
                <option [value]="x.nyckel" [selected]="x.nyckel === v.varde()">{{ x.namn }}</option>
              }
            </select>
          </span>
        }
      </p>
      @if (par(); as p) {
        <p role="status">{{ vilka() }}: {{ sammanfattning() }}</p>
        @if (ratten(); as a) {
          <section class="andrad">
            <h2>Ändrad: rätten att besluta i brådskande ärenden</h2>
            <dl class="gs-fakta">
              <dt>{{ a.falt }}</dt>
              <dd><gs-jamfor [gammal]="a.fore" [ny]="a.efter" /></dd>
            </dl>
          </section>
        }
        @for (x of andrade(); track $index) {
          <section [class]="x.slag">
            <h2>{{ ord[x.slag] }}: {{ namn(x) }}</h2>
            @if (x.slag === 'andrad') {
              <dl class="gs-fakta">
                @for (a of x.andringar; track a.falt) {
                  <dt>{{ a.falt }}</dt>
                  <dd><gs-jamfor [gammal]="a.fore" [ny]="a.efter" /></dd>
                }
              </dl>
            } @else {
              <p>{{ (x.efter ?? x.fore)?.text }}</p>
            }
          </section>
        }
      } @else {
        <gs-tomt rubrik="Inget att jämföra" text="Det behövs två versioner, eller en version och ett utkast." />
      }
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styleUrl: '../delegation.css',
})
export class JamforSida {
  readonly samverkan = input.required<string>();
  protected readonly svar = grafResurs(DelegationsordningarnaOperation, () => ({}));
  readonly #fran = urlVarde('fran');
  readonly #till = urlVarde('till');
  protected readonly ord = ORD;
  /** The utkast stands first where the person sees it. */
  protected readonly versioner = computed(() => {
    const o = this.svar.varde()?.delegationsordningar;
    if (!o) return [];
    return [...(o.utkast ? [{ nyckel: 'utkast', namn: 'Utkastet', ratt: o.utkast.bradskanderatt, punkter: o.utkast.punkter }] : []), ...o.versioner.map((v) => ({ nyckel: String(v.version), namn: `Version ${v.version}, från ${v.gallerFran}`, ratt: v.bradskanderatt, punkter: v.punkter }))];
  });
  readonly #tillNyckel = computed(() => this.#till.varde() || (this.versioner()[0]?.nyckel ?? ''));
  readonly #franNyckel = computed(() => this.#fran.varde() || (this.versioner()[1]?.nyckel ?? this.versioner()[0]?.nyckel ?? ''));
  protected readonly valen = [
    { id: 'jamfor-fran', etikett: 'Från', url: this.#fran, varde: this.#franNyckel },
    { id: 'jamfor-till', etikett: 'Till', url: this.#till, varde: this.#tillNyckel },
  ];
  protected readonly par = computed(() => {
    const av = (nyckel: string) => this.versioner().find((v) => v.nyckel === nyckel)?.punkter.map(domanpunkt);
    const [fran, till] = [av(this.#franNyckel()), av(this.#tillNyckel())];
    return fran && till && this.versioner().length > 1 ? jamforOrdningar(fran, till) : null;
  });
  protected readonly ratten = computed(() => {
    const av = (nyckel: string) => this.versioner().find((v) => v.nyckel === nyckel)?.ratt;
    const [fran, till] = [av(this.#franNyckel()), av(this.#tillNyckel())];
    return fran && till ? bradskandeandring(fran, till) : null;
  });
  /** Which two, on paper too, where nothing is chosen. */
  protected readonly vilka = computed(() => {
    const namn = (nyckel: string): string => this.versioner().find((v) => v.nyckel === nyckel)?.namn ?? '';
    return `${namn(this.#tillNyckel())} jämfört med ${namn(this.#franNyckel()).replace(/^./, (c) => c.toLocaleLowerCase('sv'))}`;
  });
  protected readonly andrade = computed(() => (this.par() ?? []).filter((p) => p.slag !== 'lika'));
  protected readonly sammanfattning = computed(() => {
    const par = this.par() ?? [];
    const antal = (slag: Punktpar['slag']): number => par.filter((p) => p.slag === slag).length;
    const delar = (['ny', 'andrad', 'borttagen', 'lika'] as const).filter((s) => antal(s) > 0);
    return `${delar.map((s) => `${antal(s)} ${antal(s) === 1 ? ORD[s].toLowerCase() : FLERA[s]}`).join(', ')}.`;
  });
  protected readonly namn = (p: Punktpar): string => {
    const q = p.efter ?? p.fore;
    return q ? `punkt ${q.nr}, ${arendetypText(q.arendetyp).toLowerCase()}, ${delegatText(q.delegat).toLowerCase()}` : '';
  };
}

const FLERA: Readonly<Record<Punktpar['slag'], string>> = { ny: 'nya', andrad: 'ändrade', borttagen: 'borttagna', lika: 'oförändrade' };
