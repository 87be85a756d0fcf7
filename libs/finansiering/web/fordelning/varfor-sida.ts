import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { poststatustext } from '@gemensam/finansiering/domain';
import { belopp, GsBelopp, GsEtikett, GsLaddar, GsSidhuvud, GsTomt, grafResurs, Sammanhang, Sidtitel, tidpunkt, urlVarde } from '@gemensam/shared/web';
import { VarforOperation } from '../generated/operationer';
import { dagen } from './gs-kant-den';
import { GsVarforAnslutning } from './gs-varfor-anslutning';
import { type Andel, type Del, delasHur, kallanFor, kortDel, olikaKallor, viktcell, viktmening, viktsumma } from './varfortext';

/** Why a kommun pays what it pays: a short answer, the arithmetic step by step, all kommuner, and where it comes from. */
@Component({
  selector: 'gs-varfor-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsBelopp, GsEtikett, GsVarforAnslutning, RouterLink],
  templateUrl: './varfor-sida.html',
  styleUrl: './varfor-sida.css',
})
export class VarforSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly kommunkod = input.required<string>();
  readonly #sammanhang = inject(Sammanhang);
  readonly #titel = inject(Sidtitel);
  protected readonly kand = urlVarde('kand');
  protected readonly fordelning = urlVarde('fordelning');
  protected readonly dag = computed(() => dagen(this.kand));
  protected readonly nummer = computed(() => (/^[1-9]\d{0,5}$/.test(this.fordelning.varde()) ? Number(this.fordelning.varde()) : null));
  protected readonly svar = grafResurs(VarforOperation, () => ({ id: this.id(), kommunkod: this.kommunkod(), kantDen: this.dag(), nummer: this.nummer() }));
  protected readonly tidigare = computed(() => (this.nummer() !== null ? `Fördelning ${this.nummer()} av posten` : this.dag() ? `Som det var känt den ${this.dag()}` : null));
  protected readonly andel = computed(() => this.svar.varde()?.kostnadsandel);
  /** The parts of a mixed key are two; of every other key one. */
  protected readonly blandad = computed(() => (this.andel()?.delar.length ?? 0) > 1);
  /** Somebody who took part before the one who joined. */
  protected readonly foreKommun = computed(() => this.andel()?.anslutning?.delar[0]?.rader.find((r) => r.egen && r.kreditkvot !== null)?.kommun.kommunkod ?? this.andel()?.anslutning?.delar[0]?.rader[0]?.kommun.kommunkod ?? '');
  protected readonly egenKommun = computed(() => this.#sammanhang.kommunkoder().includes(this.kommunkod()));

  constructor() {
    effect(() => {
      const a = this.andel();
      if (a) this.#titel.satt(`Varför? ${a.kommun.namn}, ${a.post.namn}`);
    });
  }

  protected readonly rubrik = (a: Andel): string => `${a.kommun.namn} betalar ${belopp(a.belopp)}`;
  protected readonly tidpunkt = tidpunkt;
  protected readonly belopp = belopp;
  protected readonly utanEnhet = (ore: string): string => belopp(ore, { visaEnhet: false });

  /** Whole posts share; a mixed key shares each of its parts. */
  protected readonly delas = (d: Del): string => (this.blandad() ? `${belopp(d.delbelopp)} fördelas` : `Hela posten, ${belopp(d.delbelopp)}, fördelas`);
  protected readonly delasHur = delasHur;
  protected readonly vikten = viktmening;
  protected readonly viktcell = viktcell;
  protected readonly viktsumma = viktsumma;
  protected readonly kallanFor = kallanFor;
  protected readonly olikaKallor = olikaKallor;
  protected readonly status = poststatustext;
  /** An agreed amount is neither computed nor rounded. */
  protected readonly raknas = (d: Del): boolean => d.del !== 'fast_belopp';
  protected readonly blevOver = (d: Del): boolean => d.kvarvarandeBelopp !== '0';
  protected readonly fick = (d: Del): string => uppraknade(d.fickRest);
  protected readonly tillagg = (ore: string): string => (ore === '0' ? '' : `${BigInt(ore) > 0n ? '+' : ''}${belopp(ore, { visaEnhet: false })}`);
  protected readonly slutsats = (d: Del, namn: string): string =>
    d.egen.fickRestenhet
      ? `${namn} stod på plats ${d.egen.rang} och betalar ${belopp(d.egen.tillagg)} av det som blev över.`
      : `${namn} stod på plats ${d.egen.rang} av ${d.rader.length} och betalar inget av det som blev över.`;

  /** The answer in two or three sentences, for someone who has a minute. */
  protected readonly kort = computed(() => {
    const a = this.andel();
    if (!a) return [];
    if (a.anslutning) return this.#kortAnslutning(a, a.anslutning);
    const meningar = a.delar.map((d) => this.#kortDel(d, a.kommun.namn));
    return this.blandad()
      ? [`${belopp(a.post.belopp)} delas i två delar som fördelas var för sig och läggs ihop.`, ...meningar]
      : [`${belopp(a.post.belopp)} ska delas. ${a.nyckeltext}`, ...meningar];
  });

  #kortAnslutning(a: Andel, n: NonNullable<Andel['anslutning']>): readonly string[] {
    const egna = n.delar.flatMap((d) => d.rader.filter((r) => r.egen));
    const summa = (falt: 'betalt' | 'kredit'): string => egna.reduce((s, r) => s + BigInt(r[falt]), 0n).toString();
    const vad = `${n.kommun.namn} anslöt sig till ${a.post.namn} och köper in sig för ${belopp(n.kopIn)}.`;
    return n.kommun.kommunkod === a.kommun.kommunkod
      ? [vad, 'Köp-in är kommunens del av det som de andra har betalat eller beslutat, efter samma nyckel.']
      : [vad, `${a.kommun.namn} skulle betala ${belopp(summa('betalt'))}, får ${belopp(summa('kredit'))} tillbaka och betalar nu ${belopp(a.belopp)}.`];
  }

  #kortDel(d: Del, namn: string): string {
    const over = this.blevOver(d) ? ` ${this.slutsats(d, namn)}` : '';
    return kortDel(d, namn, this.blandad() ? ` av ${belopp(d.delbelopp)}` : '', over);
  }
}

const uppraknade = (namn: readonly string[]): string => (namn.length < 2 ? namn.join('') : `${namn.slice(0, -1).join(', ')} och ${namn.at(-1) ?? ''}`);
