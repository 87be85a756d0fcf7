import { Clipboard } from '@angular/cdk/clipboard';
import { ApplicationRef, Component, computed, DestroyRef, DOCUMENT, effect, ElementRef, inject, input, signal, untracked, viewChild } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { RouterLink } from '@angular/router';
import {
  andraSimuleradPost, arOandrad, arSammaSimulering, aterstallPost, INGA_ANDRINGAR, kryssaISimuleradPost, kryssaKommun, LANGSTA_SIMULERING, lasSimulering, nySimulator, type Postandring,
  type Simuleringsandringar, type Simuleringsgrund, skrivSimulering,
} from '@gemensam/finansiering/domain';
import { arAvslag, type Avslag, formateraBelopp } from '@gemensam/shared/domain';
import { grafResurs, GsAvslag, GsBelopp, GsLaddar, GsSidhuvud, GsTomt, Kortkommandon, Meddelanden, Sammanhang, urlVarde } from '@gemensam/shared/web';
import { SimuleringsunderlagOperation } from '../generated/operationer';
import { GsSimuleringspost } from './gs-simuleringspost';
import { GsSimuleringstabell } from './gs-simuleringstabell';
import { simuleringscsv, simuleringsxlsx } from './simuleringsfil';
import { sammanfattning, skillnadstext } from './simuleringstext';
import { tillSimuleringsgrund } from './simuleringsunderlag';

/** How long the address waits for the next keystroke, and how long what has happened waits before it is read out. */
const PAUS = 300;
const UPPLASNING = 600;

/** The matrix of a year as it would be: everything is counted here, by the rules that count when a post is stored, and nothing is stored. */
@Component({
  selector: 'gs-simulering-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsBelopp, GsAvslag, GsSimuleringspost, GsSimuleringstabell, NgTemplateOutlet, RouterLink],
  templateUrl: './simulering-sida.html',
  styleUrl: './simulering-sida.css',
})
export class SimuleringSida {
  readonly samverkan = input.required<string>();
  readonly #dokument = inject(DOCUMENT);
  readonly #app = inject(ApplicationRef);
  readonly #urklipp = inject(Clipboard);
  readonly #meddelanden = inject(Meddelanden);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly egna = this.#sammanhang.kommunkoder;

  protected readonly ar = urlVarde('ar');
  readonly #sim = urlVarde('sim');
  /** What the page itself put in the address, and of which grund: it is not read back over what was typed since. */
  #eget: { readonly grund: Simuleringsgrund; readonly sim: string } | null = null;
  protected readonly svar = grafResurs(SimuleringsunderlagOperation, () => ({ ar: /^\d{4}$/.test(this.ar.varde()) ? Number(this.ar.varde()) : null }));
  protected readonly underlag = computed(() => this.svar.varde()?.simuleringsunderlag);
  protected readonly grund = computed(() => {
    const u = this.underlag();
    return u ? tillSimuleringsgrund(u, this.#sammanhang.affarsdatum()) : null;
  });
  readonly #simulera = computed(() => {
    const grund = this.grund();
    return grund && nySimulator(grund);
  });

  protected readonly andringar = signal<Simuleringsandringar>(INGA_ANDRINGAR);
  protected readonly simulering = computed(() => this.#simulera()?.(this.andringar()) ?? null);
  /** Earlier changes, newest last, each with what was touched after it. */
  readonly #historik = signal<readonly { readonly fore: Simuleringsandringar; readonly vad: string }[]>([]);
  protected readonly kanAngra = computed(() => this.#historik().length > 0);
  protected readonly andrad = computed(() => !arOandrad(this.andringar()));

  protected readonly vald = signal<string | null>(null);
  protected readonly baraSkillnader = signal(false);
  protected readonly tabell = viewChild(GsSimuleringstabell);
  protected readonly valdPost = computed(() => {
    const [grund, s] = [this.grund(), this.simulering()];
    const j = grund?.poster.findIndex((p) => p.id === this.vald()) ?? -1;
    const [post, kolumn] = [grund?.poster[j], s?.kolumner[j]];
    return post && kolumn ? { post, kolumn, faststalld: this.underlag()?.poster[j]?.faststalld ?? false } : null;
  });

  /** Why the link could not be read, and what has changed under it since it was made. */
  protected readonly olaslig = signal<Avslag | null>(null);
  protected readonly nyttUnderlag = signal<string | null>(null);
  protected readonly forLang = signal(false);
  /** The link, when the browser did not let it be copied. */
  protected readonly lank = signal<string | null>(null);

  protected readonly sammanfattning = computed(() => {
    const s = this.simulering();
    return s ? sammanfattning(s, this.egna()) : '';
  });
  /** The same, said when the person has paused. */
  protected readonly upplast = signal('');
  protected readonly nekade = computed(() => {
    const grund = this.grund();
    return (this.simulering()?.kolumner ?? []).flatMap((k, j) => (k.avslag ? [{ id: k.id, namn: grund?.poster[j]?.namn ?? '', avslag: k.avslag }] : []));
  });

  protected readonly skillnad = (ore: bigint): string => skillnadstext(ore, true) || formateraBelopp(0n);

  constructor() {
    inject(Kortkommandon).registrera([{ tangent: 'z', text: 'Ångra senaste ändringen i simuleringen', kor: () => this.angra() }], inject(DestroyRef));
    effect(() => {
      const [grund, text] = [this.grund(), this.#sim.varde()];
      if (grund) untracked(() => this.#las(text));
    });
    effect((stada) => {
      const [grund, andringar] = [this.grund(), this.andringar()];
      if (!grund) return;
      const tidur = setTimeout(() => this.#skrivAdress(grund, skrivSimulering(grund, andringar)), PAUS);
      stada(() => clearTimeout(tidur));
    });
    effect((stada) => {
      const grund = this.grund();
      if (grund) stada(varmUpp(grund));
    });
    effect((stada) => {
      const text = this.sammanfattning();
      const tidur = setTimeout(() => this.upplast.set(text), UPPLASNING);
      stada(() => clearTimeout(tidur));
    });
  }

  protected angra(): boolean {
    const senast = this.#historik().at(-1);
    if (!senast) return false;
    this.#historik.update((h) => h.slice(0, -1));
    this.andringar.set(senast.fore);
    return true;
  }

  protected aterstallAllt(): void {
    this.#andra('allt', () => INGA_ANDRINGAR);
    this.nyttUnderlag.set(null);
    this.#meddelanden.visa('Alla ändringar är borta', () => this.angra());
  }

  protected aterstallPost(id: string): void {
    this.#andra(`ater ${id}`, (a) => aterstallPost(a, id));
  }

  protected andraPost(id: string, { vad, andring }: { readonly vad: string; readonly andring: Postandring }): void {
    const grund = this.grund();
    if (grund) this.#andra(`${id} ${vad}`, (a) => andraSimuleradPost(grund, a, id, andring));
  }

  protected kryssaIPost(id: string, { kommunkod, deltar }: { readonly kommunkod: string; readonly deltar: boolean }): void {
    const grund = this.grund();
    if (grund) this.#andra(`${id} ${kommunkod} ${deltar}`, (a) => kryssaISimuleradPost(grund, a, id, kommunkod, deltar));
  }

  protected kryssa({ kommunkod, deltar }: { readonly kommunkod: string; readonly deltar: boolean }): void {
    this.#andra(`${kommunkod} ${deltar}`, (a) => kryssaKommun(a, kommunkod, deltar));
  }

  protected oppna(id: string): void {
    if (this.vald() === id) return this.stang();
    this.vald.set(id);
    setTimeout(() => this.#element.nativeElement.querySelector<HTMLElement>('#simulering-post-rubrik')?.focus());
  }

  protected stang(): void {
    const id = this.vald();
    this.vald.set(null);
    if (id) this.tabell()?.fokusera(id);
  }

  /** Another year has other posts: the simulation begins anew. */
  protected bytAr(handelse: Event): void {
    if (!(handelse.target instanceof HTMLSelectElement)) return;
    this.#borjaOm();
    this.#sim.satt('');
    this.ar.satt(handelse.target.value);
  }

  protected kopiera(): void {
    const adress = this.#adress();
    if (!adress) return;
    const kopierad = this.#urklipp.copy(adress);
    this.lank.set(kopierad ? null : adress);
    if (kopierad) this.#meddelanden.visa('Länken är kopierad. Den som öppnar den ser samma simulering.');
  }

  protected async excel(): Promise<void> {
    const [grund, s] = [this.grund(), this.simulering()];
    if (grund && s) this.#spara(await simuleringsxlsx(grund, s, [`Simulering ${grund.ar}`, `Räknad på läget ${this.#sammanhang.affarsdatum()}. Inget är beslutat. Belopp i kronor.`, this.#adress() ?? '']), 'xlsx');
  }

  protected csv(): void {
    const [grund, s] = [this.grund(), this.simulering()];
    if (grund && s) this.#spara(simuleringscsv(grund, s), 'csv');
  }

  protected kryssad(handelse: Event): boolean {
    return handelse.target instanceof HTMLInputElement && handelse.target.checked;
  }

  /** The whole address with the simulation in it; null when it is too long for an address. */
  #adress(): string | null {
    const [grund, fonster] = [this.grund(), this.#dokument.defaultView];
    if (!grund || !fonster) return null;
    const sim = skrivSimulering(grund, this.andringar());
    if (sim.length > LANGSTA_SIMULERING) return null;
    return `${fonster.location.origin}${fonster.location.pathname}?ar=${grund.ar}${sim ? `&sim=${sim}` : ''}`;
  }

  #skrivAdress(grund: Simuleringsgrund, sim: string): void {
    this.forLang.set(sim.length > LANGSTA_SIMULERING);
    if (this.olaslig() || sim.length > LANGSTA_SIMULERING) return;
    this.#eget = { grund, sim };
    this.#sim.satt(sim);
  }

  #las(text: string): void {
    const grund = this.grund();
    if (!grund || text === skrivSimulering(grund, this.andringar()) || (this.#eget?.grund === grund && this.#eget.sim === text)) return;
    this.#borjaOm();
    const last = lasSimulering(grund, text);
    if (arAvslag(last)) {
      this.olaslig.set(last);
      return;
    }
    this.andringar.set(last.andringar);
    const nya = last.nyaFordelningar;
    if (nya.length > 0) this.nyttUnderlag.set(`${nya.join(', ')} har fått en ny fördelning sedan länken gjordes.`);
    else if (last.annatUnderlag) this.nyttUnderlag.set('Kostnaderna eller folkmängderna har ändrats sedan länken gjordes.');
  }

  #borjaOm(): void {
    this.#historik.set([]);
    this.andringar.set(INGA_ANDRINGAR);
    this.olaslig.set(null);
    this.nyttUnderlag.set(null);
    this.vald.set(null);
  }

  /** One change. Keystrokes in the same field are one step back. */
  #andra(vad: string, gor: (a: Simuleringsandringar) => Simuleringsandringar): void {
    const fore = this.andringar();
    const efter = gor(fore);
    this.olaslig.set(null);
    this.lank.set(null);
    if (arSammaSimulering(fore, efter)) return;
    if (this.#historik().at(-1)?.vad !== vad) this.#historik.update((h) => [...h.slice(-99), { fore, vad }]);
    this.andringar.set(efter);
    // Drawn in the frame that shows the tick or the keystroke, not in the one after.
    this.#app.tick();
  }

  #spara(fil: Blob, slut: string): void {
    const adress = URL.createObjectURL(fil);
    const a = this.#dokument.createElement('a');
    a.href = adress;
    a.download = `simulering-${this.grund()?.ar ?? ''}-${this.#sammanhang.affarsdatum()}.${slut}`;
    a.click();
    setTimeout(() => URL.revokeObjectURL(adress), 10_000);
  }
}

/** Matrices from this many cells are counted through once when the browser has nothing else to do: its first counting is many times slower. */
const VARMS_FRAN = 2_000;
const POSTER_AT_GANGEN = 4;

const varmUpp = (grund: Simuleringsgrund): (() => void) => {
  const kod = grund.kommuner[0]?.kommunkod;
  if (kod === undefined || grund.kommuner.length * grund.poster.length < VARMS_FRAN) return () => undefined;
  let tidur: ReturnType<typeof setTimeout>;
  const rakna = (fran: number): void => {
    const poster = grund.poster.slice(fran, fran + POSTER_AT_GANGEN);
    nySimulator({ ...grund, poster })({ utan: [kod], poster: {} });
    if (fran + POSTER_AT_GANGEN < grund.poster.length) tidur = setTimeout(() => rakna(fran + POSTER_AT_GANGEN), 8);
  };
  tidur = setTimeout(() => rakna(0), 200);
  return () => clearTimeout(tidur);
};
