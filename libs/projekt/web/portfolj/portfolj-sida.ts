import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, signal, viewChild } from '@angular/core';
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
  virtuellaRader,
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

/** More rows than this, and only those near the window are drawn. */
const ALLA_UPP_TILL = 100;

/** A row of the table: the heading of a kind, or a project of it. */
type Post = { readonly slag: Projektslag; readonly antal: number; readonly r?: undefined } | { readonly slag: Projektslag; readonly r: Rad };
/** What is drawn under a heading. */
type Del = { readonly nyckel: string; readonly r: Rad; readonly plats: number; readonly luft?: undefined } | { readonly nyckel: string; readonly r?: undefined; readonly luft: number };

const gruppnyckel = (slag: Projektslag): string => `grupp-${slag}`;

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

  /** The row whose status is being written, below itself. */
  protected readonly redigerar = signal<string | null>(null);
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
  /** The order of the screen: kind by kind. */
  readonly #ordnade = computed(() => projektslag.map((slag) => ({ slag, rader: this.#vy.rader().filter((r) => r.slag === slag) })).filter((g) => g.rader.length > 0));
  readonly #poster = computed(() => this.#ordnade().flatMap(({ slag, rader }): Post[] => [{ slag, antal: rader.length }, ...rader.map((r) => ({ slag, r }))]));
  protected readonly tabell = viewChild<ElementRef<HTMLElement>>('tabell');
  /** The headings are few and always drawn, and so is the row that is written in. */
  readonly #fasta = computed(() => [...projektslag.map(gruppnyckel), ...(this.redigerar() ? [this.redigerar() ?? ''] : [])]);
  readonly #virtuella = virtuellaRader(this.#poster, { nyckel: (p) => p.r?.id ?? gruppnyckel(p.slag), allaUppTill: ALLA_UPP_TILL, gissadHojd: 92, yta: this.tabell, fasta: this.#fasta });
  protected readonly stor = this.#virtuella.stor;
  protected readonly antalPoster = computed(() => this.#poster().length);
  protected readonly grupper = computed(() => {
    const grupper: { slag: Projektslag; antal: number; plats: number; delar: Del[] }[] = [];
    for (const d of this.#virtuella.delar()) {
      const delar = grupper.at(-1)?.delar;
      if (d.slag === 'luft') delar?.push({ nyckel: d.nyckel, luft: d.hojd });
      else if (d.rad.r) delar?.push({ nyckel: d.nyckel, r: d.rad.r, plats: d.plats });
      else grupper.push({ slag: d.rad.slag, antal: d.rad.antal, plats: d.plats, delar: [] });
    }
    return grupper;
  });
  protected readonly farUppdateraNagot = computed(() => this.#alla().some((r) => r.farUppdatera));
  protected readonly filtrerad = computed(() => this.urval.aktivt() || this.#vy.filter() !== '');

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
    const ordning = this.#ordnade().flatMap((g) => g.rader);
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
