import { computed, Injectable, type OnDestroy, signal } from '@angular/core';
import { type Avsnitt, type Avsnittsnamn, innehallAv, type Skrivelseinnehall, skrivelsetext, tomtInnehall, tomTjansteskrivelse, type Tjansteskrivelse } from '@gemensam/arende/domain';
import { yXmlFragmentToProsemirrorJSON } from 'y-prosemirror';
import type * as Y from 'yjs';
import { type Deltagare, deltagare, egenNarvaro } from './narvaro';
import { indexeddbLager } from './osant-lager';
import { type Siffertabell, siffertext, type Textsiffra } from './siffervy';
import { Skrivelseforbindelse } from './skrivelseforbindelse';
import { textsynk } from './textsynk';

const PAUS = 250;

const avsnittet = (fragment: Y.XmlFragment): Avsnitt => yXmlFragmentToProsemirrorJSON(fragment) as Avsnitt;

/** The tjänsteskrivelse that is being written here, with others: its texts as they stand, who else is here, and whether all is saved. */
@Injectable()
export class Skrivelseskrivning implements OnDestroy {
  readonly #forbindelse = signal<Skrivelseforbindelse | null>(null);
  readonly #innehall = signal<Skrivelseinnehall>(tomtInnehall);
  readonly #deltagare = signal<readonly Deltagare[]>([]);
  readonly #sparat = signal<Tjansteskrivelse>(tomTjansteskrivelse);
  #nyckel = '';
  #tidur: ReturnType<typeof setTimeout> | undefined;

  readonly forbindelse = this.#forbindelse.asReadonly();
  /** The text, a moment after the last key. */
  readonly innehall = this.#innehall.asReadonly();
  readonly deltagare = this.#deltagare.asReadonly();
  readonly siffror = signal<readonly Textsiffra[]>([]);
  readonly tabell = computed<Siffertabell>(() => new Map(this.siffror().map((s) => [s.nyckel, s])));
  readonly text = computed(() => this.#somText(this.#innehall()));
  readonly lage = computed(() => this.#forbindelse()?.lage() ?? 'hamtar');
  readonly hamtad = computed(() => this.#forbindelse()?.hamtad() ?? false);
  readonly hemligt = computed(() => this.#forbindelse()?.hemligt() ?? true);
  readonly avslag = computed(() => this.#forbindelse()?.avslag() ?? null);
  /** The texts that had not been acknowledged when writing here came to an end. */
  readonly osant = signal<readonly { readonly namn: Avsnittsnamn; readonly text: string }[]>([]);

  /** Begins, or begins again where the text was locked and is open once more: what had not been sent is then found again and sent. */
  borja(samverkan: string, arendeId: string, person: { readonly personId: string; readonly namn: string }): void {
    const text = [samverkan, arendeId].join('|');
    const nyckel = [text, person.personId].join('|');
    if (nyckel === this.#nyckel && this.lage() !== 'last') return;
    this.avsluta();
    this.osant.set([]);
    this.#nyckel = nyckel;
    const forbindelse = new Skrivelseforbindelse(textsynk(samverkan, arendeId), indexeddbLager(), text, person.personId);
    forbindelse.narvaro.setLocalState({ user: egenNarvaro(person.namn) });
    forbindelse.narvaro.on('change', () => this.#deltagare.set(deltagare(forbindelse.narvaro)));
    forbindelse.doc.on('update', () => this.#snart());
    this.#forbindelse.set(forbindelse);
    void forbindelse.borja();
  }

  avsluta(): void {
    this.#nyckel = '';
    clearTimeout(this.#tidur);
    this.#forbindelse()?.stang();
    this.#forbindelse.set(null);
    this.#deltagare.set([]);
  }

  ngOnDestroy(): void {
    this.avsluta();
  }

  fragment(namn: Avsnittsnamn): Y.XmlFragment | null {
    return this.#forbindelse()?.doc.getXmlFragment(namn) ?? null;
  }

  /** Tells the others in which section one writes. */
  skriverI(namn: Avsnittsnamn): void {
    this.#forbindelse()?.narvaro.setLocalStateField('avsnitt', namn);
  }

  /** Call when everything is saved: what differs from this later has not been sent. */
  minnsSparat(): void {
    this.#las();
    this.#sparat.set(this.text());
  }

  /** Call when writing has come to an end: what is unsent is held up. */
  hallOsant(): void {
    this.#las();
    const [nu, sparat] = [this.text(), this.#sparat()];
    const rader = (v: string | readonly string[]): string => (typeof v === 'string' ? v : v.join('\n\n'));
    const olika = (Object.keys(nu) as Avsnittsnamn[]).filter((namn) => rader(nu[namn]) !== rader(sparat[namn]));
    this.osant.set(this.#forbindelse()?.osparat() ? olika.map((namn) => ({ namn, text: rader(nu[namn]) })) : []);
  }

  async kastaOsant(): Promise<void> {
    this.osant.set([]);
    await this.#forbindelse()?.kasta();
  }

  #snart(): void {
    clearTimeout(this.#tidur);
    this.#tidur = setTimeout(() => this.#las(), PAUS);
  }

  #las(): void {
    const doc = this.#forbindelse()?.doc;
    if (doc) this.#innehall.set(innehallAv((namn) => avsnittet(doc.getXmlFragment(namn))));
  }

  #somText(innehall: Skrivelseinnehall): Tjansteskrivelse {
    return skrivelsetext(innehall, (nyckel) => siffertext(this.tabell(), nyckel));
  }
}
