import { type Signal } from '@angular/core';
import { type Node } from 'prosemirror-model';
import { type NodeView } from 'prosemirror-view';

/** A figure that may stand in a text, with what it says now. */
export interface Textsiffra {
  readonly nyckel: string;
  /** Heading in the list of figures. */
  readonly grupp: string;
  readonly etikett: string;
  readonly varde: string;
  /** Where it comes from: key and date. */
  readonly kalla: string;
  /** Address inside the samverkan that explains it. */
  readonly sokvag: string | null;
}

export type Siffertabell = ReadonlyMap<string, Textsiffra>;

const nyckeln = (nod: Node): string => String(nod.attrs['nyckel']);

/** What a figure says in the text: its value, or that it is not there any more. */
export const siffertext = (siffror: Siffertabell, nyckel: string): string => siffror.get(nyckel)?.varde ?? 'uppgift saknas';

const beskrivning = (siffra: Textsiffra | undefined): string =>
  siffra ? `${siffra.etikett}. Hämtas från ${siffra.kalla}` : 'Siffran finns inte längre i portalen. Ta bort den eller välj en annan.';

/** A figure in the editor: its value as it is now, its source on hover and as it is told by a screen reader. */
export class Siffervy implements NodeView {
  readonly dom: HTMLElement;
  #nod: Node;

  constructor(nod: Node, siffror: Signal<Siffertabell>) {
    this.#nod = nod;
    this.dom = document.createElement('span');
    this.dom.className = 'gs-siffra';
    this.dom.contentEditable = 'false';
    this.rita(siffror());
  }

  rita(siffror: Siffertabell): void {
    const siffra = siffror.get(nyckeln(this.#nod));
    this.dom.textContent = siffertext(siffror, nyckeln(this.#nod));
    this.dom.title = beskrivning(siffra);
    this.dom.classList.toggle('saknas', !siffra);
  }

  update(nod: Node): boolean {
    if (nod.type !== this.#nod.type || nyckeln(nod) !== nyckeln(this.#nod)) return false;
    this.#nod = nod;
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }
}
