import { afterNextRender, Component, computed, inject, Injector, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { fasText, faser, lagen, projektslag, type Projektslag, slagText } from '@gemensam/projekt/domain';
import {
  grafResurs,
  GsLaddar,
  GsRadnavigering,
  GsSidhuvud,
  GsSortera,
  GsTabellverktyg,
  GsTomt,
  Meddelanden,
  type Radkommando,
  Sammanhang,
  tabellvy,
} from '@gemensam/shared/web';
import { GsPortfoljfilter } from './gs-portfoljfilter';
import { GsPortfoljrad } from './gs-portfoljrad';
import { GsPortfoljvyer } from './gs-portfoljvyer';
import { portfoljfilter } from './portfoljfilter';
import { PortfoljOperation, type PortfoljRadDelFragment } from '../generated/operationer';
import { Statusformular } from '../statusrapporter/statusformular';
import type { Statusprojekt } from '../statusrapporter/statusutkast';

type Rad = PortfoljRadDelFragment;

const trelagen = (r: Rad) => [r.status?.lageTid, r.status?.lageKostnad, r.status?.lageResultat];

/** The worst of the three lägen, 0 Enligt plan to 2 Avviker; null without any. */
const samstaLage = (r: Rad): number | null => {
  const lage = trelagen(r).filter((l) => l !== null && l !== undefined);
  return lage.length === 0 ? null : Math.max(...lage.map((l) => lagen.indexOf(l)));
};

/** More rows than this are shown on demand: the page stays quick with thousands. */
const VISAS = 200;

/** A row that never had a report is older than every other. */
const ALDRIG = 1_000_000;

/** The portfolio: everything the nämnd runs, with how it goes, and the status editor in the list itself. */
@Component({
  selector: 'gs-portfolj-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsTabellverktyg, GsSortera, GsRadnavigering, GsPortfoljvyer, GsPortfoljfilter, GsPortfoljrad, Statusformular, RouterLink],
  templateUrl: './portfolj-sida.html',
  styleUrl: './portfolj-sida.css',
})
export class PortfoljSida {
  readonly samverkan = input.required<string>();
  readonly #router = inject(Router);
  readonly #injector = inject(Injector);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly navigering = viewChild(GsRadnavigering);

  protected readonly svar = grafResurs(PortfoljOperation, () => ({}));
  readonly #alla = computed<readonly Rad[]>(() => this.svar.varde()?.portfolj ?? []);
  protected readonly urval = portfoljfilter(this.#alla, { slag: (r) => r.slag, fas: (r) => r.fas, lagen: trelagen, inaktuell: (r) => r.statusInaktuell });
  readonly #vy = tabellvy(this.urval.rader, {
    kolumner: {
      namn: (r) => r.namn,
      fas: (r) => (r.fas ? faser.indexOf(r.fas) : null),
      tidplan: (r) => r.tidplanTill ?? r.tidplanFran,
      lage: samstaLage,
      alder: (r) => r.statusAlderDagar ?? ALDRIG,
      deltar: (r) => r.deltagare.length,
    },
    sokbar: (r) => [r.namn, fasText(r.fas), slagText(r.slag), r.status?.text, ...r.deltagare.map((k) => k.namn)].join(' '),
  });
  /** The filter boxes narrow before the search, so the count is against all there is. */
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };
  protected readonly visaAlla = signal(false);
  protected readonly grupper = computed(() => {
    let plats = this.visaAlla() ? Infinity : VISAS;
    return projektslag
      .map((slag) => {
        const alla = this.#vy.rader().filter((r) => r.slag === slag);
        const rader = alla.slice(0, Math.max(0, plats));
        plats -= rader.length;
        return { slag, rader, antal: alla.length };
      })
      .filter((g) => g.rader.length > 0);
  });
  protected readonly doldaRader = computed(() => this.#vy.rader().length - this.grupper().reduce((n, g) => n + g.rader.length, 0));
  protected readonly farUppdateraNagot = computed(() => this.#alla().some((r) => r.farUppdatera));
  protected readonly filtrerad = computed(() => this.urval.aktivt() || this.#vy.filter() !== '');

  /** The row whose status is being written, below itself. */
  protected readonly redigerar = signal<string | null>(null);
  /** Drafts newer than those that came with the answer. */
  readonly #utkast = new Map<string, string>();

  protected readonly idag = inject(Sammanhang).affarsdatum;
  protected readonly fil = (format: 'xlsx' | 'csv'): string => `/api/${this.samverkan()}/portfolj.${format}`;
  protected readonly slagText = (s: Projektslag): string => slagText(s);

  protected rensa(): void {
    this.urval.rensa();
    this.#vy.sok('');
  }

  protected kor({ kommando, id }: Radkommando): void {
    if (kommando === 'oppna') void this.#router.navigate(['/', this.samverkan(), 'projekt', id]);
    else this.oppna(id);
  }

  protected oppna(id: string): void {
    const rad = this.#alla().find((r) => r.id === id);
    if (!rad) return;
    if (rad.farUppdatera) this.redigerar.set(id);
    else this.#meddelanden.visa('Du kan inte uppdatera det här projektet. Det gör e-samordnaren och projektets egen projektledare');
  }

  protected statusprojekt(r: Rad): Statusprojekt {
    return { ...r, utkast: this.#utkast.get(r.id) ?? r.utkast };
  }

  protected utkastAndrat(id: string, innehall: string): void {
    this.#utkast.set(id, innehall);
  }

  protected stang(id: string): void {
    this.redigerar.set(null);
    this.#fokusera(id);
  }

  /** The list goes on: the row shows what was saved, and focus stands on the next one. */
  protected sparad(rad: Rad): void {
    const ordning = this.grupper().flatMap((g) => g.rader);
    const nasta = ordning[ordning.findIndex((r) => r.id === rad.id) + 1];
    this.redigerar.set(null);
    this.#utkast.delete(rad.id);
    this.svar.satt({ portfolj: this.#alla().map((r) => (r.id === rad.id ? rad : r)) });
    this.#meddelanden.visa(`Status sparad för ${rad.namn}. ${nasta ? `Nästa rad är ${nasta.namn}` : 'Det var den sista raden'}`);
    this.#fokusera(nasta?.id ?? rad.id);
  }

  #fokusera(id: string): void {
    afterNextRender({ read: () => this.navigering()?.fokusera(id) }, { injector: this.#injector });
  }
}
