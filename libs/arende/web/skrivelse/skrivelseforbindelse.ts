import { computed, signal } from '@angular/core';
import { type VisatAvslag } from '@gemensam/shared/web';
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { type Osantlager, type Osantrad } from './osant-lager';
import { franBase64, somBase64, type Textlage, type Textstrom, type Textsvar, type Textsynk } from './textsynk';

/**
 * Where the text is: asked for the first time, all with the server, on its way, kept here while there is no contact, refused by a
 * rule (what is written next may make it pass), no longer to be written (locked or hidden), or waiting for a login.
 */
export type Forbindelselage = 'hamtar' | 'sparat' | 'sparar' | 'utan_kontakt' | 'avvisad' | 'last' | 'dold' | 'utloggad';

const PAUS = 150;
const NARVAROPAUS = 400;
/** The stream may die without a word: the text is asked for now and then all the same. */
const PULS = 20_000;
const LANGSTA_VANTAN = 15_000;
const SLUT: readonly Forbindelselage[] = ['last', 'dold', 'utloggad'];

/** Changes with this origin came from the server. */
const SERVERN = Symbol('servern');
const LAGRET = Symbol('lagret');

/**
 * Keeps a text that several write in step with the server: what is written here is sent in small batches, one at a time, again and
 * again until it is acknowledged, and what others write is taken in. The same change may be sent twice without harm. What is not
 * acknowledged lies in the browser's store, so that it survives a reload.
 */
export class Skrivelseforbindelse {
  readonly doc = new Y.Doc();
  readonly narvaro = new Awareness(this.doc);
  readonly #lage = signal<Forbindelselage>('hamtar');
  readonly #avslag = signal<VisatAvslag | null>(null);
  readonly #nummer = signal(0);
  readonly lage = this.#lage.asReadonly();
  readonly avslag = this.#avslag.asReadonly();
  /** The number of the newest state taken in from the server. */
  readonly nummer = this.#nummer.asReadonly();
  readonly hamtad = signal(false);
  /** True until the server says otherwise. */
  readonly hemligt = signal(true);
  /** Counts the times somebody commented, answered or resolved. */
  readonly kommentarer = signal(0);
  readonly slut = computed(() => SLUT.includes(this.#lage()));

  readonly #synk: Textsynk;
  readonly #lager: Osantlager;
  readonly #text: string;
  readonly #borjan: string;
  readonly #person: string;
  #osant: Uint8Array[] = [];
  #aterfunna: readonly Osantrad[] = [];
  #lagring: Promise<void> = Promise.resolve();
  #lagrasSnart = false;
  #narvaroAndrad = true;
  #nyast = 0;
  #missar = 0;
  #ofullstandiga = 0;
  #pagar: Promise<void> | null = null;
  #tidur: ReturnType<typeof setTimeout> | undefined;
  #puls: ReturnType<typeof setInterval> | undefined;
  #strom: Textstrom | null = null;
  #strombrott = 0;
  #stangd = false;

  /** `nyckel` names the text in the browser's store, `person` who writes. */
  constructor(synk: Textsynk, lager: Osantlager, nyckel: string, person: string) {
    this.#synk = synk;
    this.#person = person;
    this.#lager = lager;
    this.#text = `${nyckel}|`;
    this.#borjan = `${nyckel}|${person}|`;
    this.doc.on('update', (andring: Uint8Array, fran: unknown) => this.#skrivet(andring, fran));
    this.narvaro.on('update', (_: unknown, fran: unknown) => {
      if (fran !== 'local') return;
      this.#narvaroAndrad = true;
      this.#snart(NARVAROPAUS);
    });
  }

  /** Takes in what an earlier page left unsent, asks for the text and listens. */
  async borja(): Promise<void> {
    await this.#aterfinn();
    if (this.#stangd) return;
    this.#lyssna();
    this.#puls = setInterval(() => this.#snart(0), PULS);
    this.#snart(0);
  }

  /** Sends what waits, now. True when all that is written is with the server. */
  async skicka(): Promise<boolean> {
    for (let nr = 0; nr < 3 && !this.slut(); nr++) {
      if (this.#pagar) await this.#pagar;
      if (this.hamtad() && this.#osant.length === 0 && this.#missar === 0) return true;
      await this.#kor();
    }
    return this.#osant.length === 0 && this.hamtad() && this.#missar === 0 && !this.slut();
  }

  /** Tries again at once: the network is back, or the person asks. */
  forsokNu(): void {
    this.#missar = 0;
    if (this.#lage() === 'utloggad' && !this.#stangd) {
      this.#lage.set('sparar');
      this.#lyssna();
    }
    this.#snart(0);
  }

  osparat(): boolean {
    return this.#osant.length > 0;
  }

  /** What was not taken in is thrown away here: the person has copied it, or does not want it. */
  async kasta(): Promise<void> {
    this.#osant = [];
    await this.#lagra();
  }

  stang(): void {
    this.#stangd = true;
    clearTimeout(this.#tidur);
    clearInterval(this.#puls);
    this.#strom?.stang();
    removeAwarenessStates(this.narvaro, [this.doc.clientID], 'local');
    if (!this.slut()) void this.#sand(this.#osant.slice());
    this.narvaro.destroy();
  }

  #skrivet(andring: Uint8Array, fran: unknown): void {
    if (fran === SERVERN) return;
    this.#osant.push(andring);
    if (fran === LAGRET) return;
    this.#lagraSnart();
    if (this.slut()) return;
    if (this.#lage() !== 'utan_kontakt') this.#lage.set('sparar');
    this.#snart(PAUS);
  }

  #snart(paus: number): void {
    if (this.#stangd || this.slut() || this.#pagar) return;
    clearTimeout(this.#tidur);
    const vantan = this.#missar === 0 ? paus : Math.min(LANGSTA_VANTAN, 400 * 2 ** this.#missar) * (0.75 + Math.random() / 2);
    this.#tidur = setTimeout(() => void this.#kor(), vantan);
  }

  async #kor(): Promise<void> {
    clearTimeout(this.#tidur);
    if (this.#stangd || this.slut()) return;
    // One at a time: what an answer acknowledges is counted from the front.
    if (this.#pagar) return this.#pagar;
    this.#pagar = this.#runda();
    await this.#pagar;
    this.#pagar = null;
    if (this.#osant.length > 0 ? this.#lage() !== 'avvisad' : this.#missar > 0 || this.#nyast > this.#nummer()) this.#snart(PAUS);
    else if (this.#narvaroAndrad) this.#snart(NARVAROPAUS);
  }

  async #runda(): Promise<void> {
    const skickas = this.#osant.slice();
    if (skickas.length > 0 && this.#missar === 0) this.#lage.set('sparar');
    const svar = await this.#sand(skickas);
    if (svar === null || svar.slag === 'fel') {
      this.#missar = Math.min(this.#missar + 1, 8);
      this.#lage.set('utan_kontakt');
    } else if (svar.slag === 'utloggad') this.#lage.set('utloggad');
    else if (svar.slag === 'avslag') await this.#avvisad(svar.avslag);
    else this.#mottaget(svar, skickas.length);
  }

  #mottaget(svar: Textlage, antal: number): void {
    this.#missar = 0;
    if (svar.ofullstandig) return this.#kompletterar(svar);
    this.#ofullstandiga = 0;
    this.#osant.splice(0, antal);
    this.#tagIn(svar);
    this.#avslag.set(null);
    this.#lage.set(this.#osant.length === 0 ? 'sparat' : 'sparar');
    if (antal > 0) this.#kvitterat();
    if (svar.last) this.#slutar('last');
  }

  #tagIn(svar: Textlage): void {
    Y.applyUpdate(this.doc, franBase64(svar.andring), SERVERN);
    this.#nummer.set(svar.nummer);
    this.hemligt.set(svar.hemligt);
    if (svar.hemligt) void this.#lagra();
    this.#nyast = Math.max(this.#nyast, svar.nummer);
    this.hamtad.set(true);
  }

  #kvitterat(): void {
    void this.#lagra();
    const rader = this.#aterfunna;
    this.#aterfunna = [];
    void this.#lager.taBort(rader).catch(() => undefined);
  }

  /** What was sent builds on something that the server lacks: all that it lacks is sent. Said twice, that is no way out. */
  #kompletterar(svar: Textlage): void {
    this.#tagIn(svar);
    this.#osant = [Y.encodeStateAsUpdate(this.doc, franBase64(svar.vektor))];
    this.#lage.set(++this.#ofullstandiga < 3 ? 'sparar' : 'avvisad');
  }

  /** A rule says no: locked and hidden end it; otherwise others' changes are still taken in, and what is written next is tried with it. */
  async #avvisad(avslag: VisatAvslag): Promise<void> {
    this.#missar = 0;
    this.#avslag.set(avslag);
    if (avslag.regel === 'Finns inte') return this.#slutar('dold');
    const svar = await this.#sand([]);
    if (svar?.slag === 'avslag') return this.#slutar('dold');
    if (svar?.slag === 'svar') this.#tagIn(svar);
    if (svar?.slag === 'svar' && svar.last) return this.#slutar('last');
    this.#lage.set('avvisad');
  }

  #slutar(lage: 'last' | 'dold'): void {
    this.#lage.set(lage);
    this.#strom?.stang();
    clearInterval(this.#puls);
  }

  async #sand(skickas: readonly Uint8Array[]): Promise<Textsvar | null> {
    const narvaro = this.#narvaroAndrad;
    this.#narvaroAndrad = false;
    try {
      return await this.#synk.sand({
        klient: this.doc.clientID,
        person: this.#person,
        vektor: somBase64(Y.encodeStateVector(this.doc)),
        andring: skickas.length > 0 ? somBase64(Y.mergeUpdates([...skickas])) : null,
        narvaro: narvaro ? somBase64(encodeAwarenessUpdate(this.narvaro, [this.doc.clientID])) : null,
      });
    } catch {
      this.#narvaroAndrad ||= narvaro;
      return null;
    }
  }

  #lyssna(): void {
    if (this.#stangd || this.slut()) return;
    this.#strom?.stang();
    this.#strom = this.#synk.stromma({
      oppen: () => {
        this.#strombrott = 0;
        this.#narvaroAndrad = true;
        this.forsokNu();
      },
      bruten: () => {
        this.#strom?.stang();
        this.#strombrott = Math.min(this.#strombrott + 1, 5);
        setTimeout(() => this.#lyssna(), 1_000 * 2 ** this.#strombrott);
        this.#snart(0);
      },
      andrad: (nummer) => {
        this.#nyast = Math.max(this.#nyast, nummer);
        if (nummer > this.#nummer()) this.#snart(0);
      },
      narvaro: (text) => applyAwarenessUpdate(this.narvaro, franBase64(text), SERVERN),
      last: () => this.#slutar('last'),
      kommentarer: () => this.kommentarer.update((n) => n + 1),
    });
  }

  async #aterfinn(): Promise<void> {
    try {
      this.#aterfunna = await this.#lager.las(this.#borjan);
    } catch {
      return;
    }
    for (const rad of this.#aterfunna) Y.applyUpdate(this.doc, rad.andring, LAGRET);
    // What is found again is sent as it was stored, whether or not it tells this document anything.
    this.#osant = this.#aterfunna.map((rad) => rad.andring);
  }

  #lagraSnart(): void {
    if (this.#lagrasSnart) return;
    this.#lagrasSnart = true;
    setTimeout(() => void this.#lagra(), 50);
  }

  #lagra(): Promise<void> {
    this.#lagrasSnart = false;
    const nyckel = `${this.#borjan}${this.doc.clientID}`;
    this.#lagring = this.#lagring
      .then(() => {
        const osant = this.#osant.slice();
        // A secret text lives in the page alone; what was stored before it was secret goes away, whoever wrote it.
        if (this.hemligt()) return this.#lager.las(this.#text).then((rader) => this.#lager.taBort(rader));
        if (osant.length > 0) return this.#lager.lagg({ nyckel, andring: Y.mergeUpdates(osant) });
        return this.#lager.las(nyckel).then((rader) => this.#lager.taBort(rader));
      })
      .catch(() => undefined);
    return this.#lagring;
  }
}
