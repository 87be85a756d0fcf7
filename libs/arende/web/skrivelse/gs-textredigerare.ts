import { Component, computed, DestroyRef, effect, ElementRef, inject, input, model, output, signal, untracked, viewChild, ViewEncapsulation } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { type Avsnitt, type Textvariant, textschema, tomtAvsnitt } from '@gemensam/arende/domain';
import { GsFaltfel, Meddelanden } from '@gemensam/shared/web';
import { Node } from 'prosemirror-model';
import { EditorState, Selection } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import { prosemirrorToYXmlFragment } from 'y-prosemirror';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { klippbordstext, klippbordsskrivning } from './klippbordsut';
import { fyllTommaStycken } from './tomma-stycken';
import { redigerarplugins } from './redigerarplugins';
import { type Siffertabell, Siffervy, type Textsiffra } from './siffervy';
import { fragaKommentar, fragaLank, fragaSiffra } from './textfragor';
import { type Fragekommando, type Textkommando } from './textkommandon';

let raknare = 0;

/**
 * An editor of structured text. With `fragment` it writes in a document that several share; without, it starts from `innehall` and
 * gives every change back there. The page shows `gs-textverktyg` for the one that has focus (`fokuserad`).
 */
@Component({
  selector: 'gs-textredigerare',
  imports: [GsFaltfel],
  template: `
    <h2 class="gs-falt-etikett" [id]="id + '-etikett'">{{ etikett() }}</h2>
    @if (hjalp(); as h) {
      <p class="gs-falt-hjalp gs-ej-utskrift" [id]="id + '-hjalp'">{{ h }}</p>
    }
    <gs-faltfel [id]="id + '-fel'" [text]="fel()" />
    <div #plats class="gs-redigerare" [class.fel]="fel()" [attr.data-variant]="variant()"></div>
  `,
  styleUrls: ['./strukturerad-text.css', './gs-textredigerare.css'],
  encapsulation: ViewEncapsulation.None,
  host: { class: 'gs-falt' },
})
export class GsTextredigerare {
  readonly etikett = input.required<string>();
  readonly hjalp = input<string | null>(null);
  readonly fel = input<string | null | undefined>(null);
  readonly variant = input<Textvariant>('text');
  readonly fragment = input<Y.XmlFragment | null>(null);
  readonly innehall = model<Avsnitt | null>(null);
  readonly narvaro = input<Awareness | null>(null);
  readonly siffror = input<readonly Textsiffra[]>([]);
  readonly skrivbar = input(true);
  readonly kanKommentera = input(false);
  /** The person wants to comment what is chosen: the mark with this id is there, the thread is to be written. */
  readonly kommentera = output<{ readonly id: string; readonly citat: string }>();
  /** The comments where the cursor stands. */
  readonly vidKommentar = output<readonly string[]>();
  readonly fokuserad = output();
  /** Alt + F10: to the tools. */
  readonly tillVerktyg = output();

  readonly #dialog = inject(MatDialog);
  readonly #meddelanden = inject(Meddelanden);
  readonly #vy = signal<EditorView | null>(null);
  readonly #tillstand = signal<EditorState | null>(null);
  readonly #tabell = computed<Siffertabell>(() => new Map(this.siffror().map((s) => [s.nyckel, s])));
  readonly #siffervyer = new Set<Siffervy>();
  #slutaFylla: () => void = () => undefined;
  #egen: Y.Doc | null = null;
  #givet: Avsnitt | null = null;
  protected readonly id = `gs-text-${++raknare}`;
  protected readonly plats = viewChild.required<string, ElementRef<HTMLElement>>('plats', { read: ElementRef });
  /** The id of the text field itself. */
  readonly falt = `${this.id}-falt`;
  readonly tillstand = this.#tillstand.asReadonly();

  constructor() {
    effect((stada) => {
      const [rot, fragment, variant, narvaro] = [this.plats().nativeElement, this.fragment(), this.variant(), this.narvaro()];
      untracked(() => this.#bygg(rot, fragment ?? this.#egetFragment(variant), variant, narvaro));
      stada(() => untracked(() => this.#riv()));
    });
    effect(() => {
      const innehall = this.innehall();
      if (!this.fragment() && innehall !== this.#givet) untracked(() => this.#tagIn(innehall));
    });
    effect(() => {
      const tabell = this.#tabell();
      for (const vy of this.#siffervyer) vy.rita(tabell);
    });
    effect(() => {
      const attribut = [this.skrivbar(), this.fel(), this.hjalp(), this.etikett()];
      if (attribut.length > 0) this.#vy()?.setProps({});
    });
    inject(DestroyRef).onDestroy(() => this.#riv());
  }

  fokusera(): void {
    this.#vy()?.focus();
  }

  /** To the end of the text, in view: where one goes on writing. */
  fokuseraSist(): void {
    const vy = this.#vy();
    if (!vy) return;
    vy.dispatch(vy.state.tr.setSelection(Selection.atEnd(vy.state.doc)).scrollIntoView());
    vy.focus();
  }

  erbjuder(k: Textkommando): boolean {
    if (k.kor === 'siffra') return this.siffror().length > 0;
    if (k.kor === 'kommentar') return this.kanKommentera();
    const tillstand = this.tillstand();
    return !k.iTabell || Boolean(tillstand && isInTable(tillstand));
  }

  kan(k: Textkommando): boolean {
    const tillstand = this.tillstand();
    if (!tillstand || !this.skrivbar()) return false;
    if (k.kor === 'kommentar') return !tillstand.selection.empty;
    return typeof k.kor === 'string' || Boolean(k.kor(tillstand));
  }

  kor(k: Textkommando): void {
    const vy = this.#vy();
    if (!vy) return;
    if (typeof k.kor === 'string') void this.#fraga(k.kor);
    else {
      k.kor(vy.state, vy.dispatch, vy);
      vy.focus();
    }
  }

  /** Goes to the comment's place in the text. False when its text is gone. */
  visaKommentar(id: string): boolean {
    const vy = this.#vy();
    const har = vy?.dom.querySelector(`[data-kommentar="${id}"]`);
    if (!vy || !har) return false;
    vy.focus();
    vy.dispatch(vy.state.tr.setSelection(Selection.near(vy.state.doc.resolve(vy.posAtDOM(har, 0)))).scrollIntoView());
    har.scrollIntoView({ block: 'center' });
    return true;
  }

  /** Takes a comment's mark away: it was not written after all, or is resolved. */
  taBortKommentar(id: string): void {
    const vy = this.#vy();
    const typ = vy?.state.schema.marks['kommentar'];
    if (vy && typ) vy.dispatch(vy.state.tr.removeMark(0, vy.state.doc.content.size, typ.create({ id })));
  }

  async #fraga(kommando: Fragekommando): Promise<void> {
    const vy = this.#vy();
    if (!vy || !this.skrivbar()) return;
    if (kommando === 'lank') await fragaLank(vy, this.#dialog);
    else if (kommando === 'siffra') await fragaSiffra(vy, this.#dialog, this.siffror());
    else if (this.kanKommentera()) {
      const kommentar = fragaKommentar(vy);
      if (kommentar) this.kommentera.emit(kommentar);
      else this.#meddelanden.visa('Markera den text som kommentaren gäller först');
    }
  }

  #bygg(rot: HTMLElement, fragment: Y.XmlFragment, variant: Textvariant, narvaro: Awareness | null): void {
    const plugins = redigerarplugins(variant, fragment, narvaro, {
      sag: (text) => this.#meddelanden.visa(text),
      fraga: (kommando) => void this.#fraga(kommando),
      tillVerktyg: () => this.tillVerktyg.emit(),
    });
    // The plugins draw the shared text while the view is being made: it is not to be had by name yet.
    const andrat = (vy: EditorView, nytt: EditorState): void => this.#andrat(vy, nytt);
    const vy = new EditorView({ mount: rot.appendChild(document.createElement('div')) }, {
      state: EditorState.create({ schema: textschema(variant), plugins }),
      editable: () => this.skrivbar(),
      attributes: () => this.#attribut(),
      nodeViews: { siffra: (nod) => this.#siffervy(nod) },
      clipboardSerializer: klippbordsskrivning(variant, this.#tabell),
      clipboardTextSerializer: (bit) => klippbordstext(bit, this.#tabell()),
      handleDOMEvents: { focus: () => void this.fokuserad.emit() },
      dispatchTransaction(this: EditorView, tr) {
        // Others' cursors are drawn a moment later, when the page may have been left.
        if (!this.isDestroyed) andrat(this, this.state.apply(tr));
      },
    });
    this.#vy.set(vy);
    this.#tillstand.set(vy.state);
    this.#slutaFylla = fyllTommaStycken(fragment);
  }

  #andrat(vy: EditorView, nytt: EditorState): void {
    const fore = vy.state;
    vy.updateState(nytt);
    this.#tillstand.set(nytt);
    if (!nytt.selection.eq(fore.selection)) this.vidKommentar.emit(kommentarerVid(nytt));
    if (this.#egen && nytt.doc !== fore.doc) {
      this.#givet = nytt.doc.toJSON() as Avsnitt;
      this.innehall.set(this.#givet);
    }
  }

  #attribut(): Record<string, string> {
    const beskrivs = [this.hjalp() && `${this.id}-hjalp`, this.fel() && `${this.id}-fel`].filter(Boolean).join(' ');
    return {
      id: this.falt,
      class: 'gs-text-falt',
      role: 'textbox',
      'aria-multiline': String(this.variant() !== 'rad'),
      'aria-labelledby': `${this.id}-etikett`,
      ...(beskrivs ? { 'aria-describedby': beskrivs } : {}),
      ...(this.fel() ? { 'aria-invalid': 'true' } : {}),
      ...(this.skrivbar() ? {} : { 'aria-readonly': 'true', tabindex: '0' }),
      spellcheck: 'true',
    };
  }

  #siffervy(nod: Node): Siffervy {
    const vy = new Siffervy(nod, this.#tabell);
    this.#siffervyer.add(vy);
    return vy;
  }

  #egetFragment(variant: Textvariant): Y.XmlFragment {
    this.#egen = new Y.Doc();
    const fragment = this.#egen.getXmlFragment('text');
    this.#givet = this.innehall();
    prosemirrorToYXmlFragment(Node.fromJSON(textschema(variant), this.#givet ?? tomtAvsnitt[variant]), fragment);
    return fragment;
  }

  /** Another text was given from outside: it takes the place of what stands. */
  #tagIn(innehall: Avsnitt | null): void {
    const vy = this.#vy();
    if (!vy || !this.#egen) return;
    this.#givet = innehall;
    const ny = Node.fromJSON(vy.state.schema, innehall ?? tomtAvsnitt[this.variant()]);
    if (!ny.eq(vy.state.doc)) vy.dispatch(vy.state.tr.replaceWith(0, vy.state.doc.content.size, ny.content));
  }

  #riv(): void {
    this.#slutaFylla();
    const vy = this.#vy();
    vy?.destroy();
    vy?.dom.remove();
    this.#vy.set(null);
    this.#siffervyer.clear();
    this.#egen?.destroy();
    this.#egen = null;
  }
}

const kommentarerVid = ({ selection: { $from } }: EditorState): readonly string[] =>
  [...$from.marks(), ...($from.nodeAfter?.marks ?? [])].flatMap((m) => (m.type.name === 'kommentar' ? [String(m.attrs['id'])] : []));
