import { type MatDialog } from '@angular/material/dialog';
import { arSiffernyckel } from '@gemensam/arende/domain';
import { type Mark, type MarkType } from 'prosemirror-model';
import { type EditorView } from 'prosemirror-view';
import { firstValueFrom } from 'rxjs';
import { LankRuta, type Lankfraga, type Lanksvar } from './lank-ruta';
import { SifferRuta } from './siffer-ruta';
import { type Textsiffra } from './siffervy';

interface Spann {
  readonly fran: number;
  readonly till: number;
  readonly marke: Mark | null;
}

/** What is chosen, or the whole link that the cursor stands in. */
const lankspann = ({ state }: EditorView, typ: MarkType): Spann => {
  const { from, to, $from, empty } = state.selection;
  const marke = typ.isInSet($from.marks()) ?? typ.isInSet($from.nodeAfter?.marks ?? []) ?? null;
  if (!empty || !marke) return { fran: from, till: to, marke };
  const start = $from.start();
  let fran = from;
  let till = from;
  $from.parent.forEach((barn, plats) => {
    const [a, b] = [start + plats, start + plats + barn.nodeSize];
    if (!marke.isInSet(barn.marks)) return;
    if (b >= fran && a <= fran) fran = Math.min(fran, a);
    if (a <= till && b >= till) till = Math.max(till, b);
  });
  return { fran, till, marke };
};

/** Asks for an address and makes what is chosen a link; in a link, changes or removes it. */
export const fragaLank = async (vy: EditorView, dialog: MatDialog): Promise<void> => {
  const typ = vy.state.schema.marks['link'];
  if (!typ) return;
  const { fran, till, marke } = lankspann(vy, typ);
  const ruta = dialog.open<LankRuta, Lankfraga, Lanksvar>(LankRuta, {
    data: { href: marke ? String(marke.attrs['href']) : '', text: fran === till ? '' : null },
    width: '32rem', maxWidth: '96vw', autoFocus: 'input', restoreFocus: false, ariaLabelledBy: 'lank-rubrik',
  });
  // Others may write meanwhile: the place follows the text.
  const plats = vy.state.selection.getBookmark();
  const svar = await firstValueFrom(ruta.afterClosed());
  vy.focus();
  if (!svar) return;
  const nu = fran === till ? plats.resolve(vy.state.doc).from : fran;
  const tr = vy.state.tr;
  const slut = fran === till ? nu : Math.min(till, tr.doc.content.size);
  if (svar.slag === 'bort') tr.removeMark(nu, slut, typ);
  else if (svar.text !== null) tr.insert(nu, vy.state.schema.text(svar.text, [typ.create({ href: svar.href })]));
  else tr.removeMark(nu, slut, typ).addMark(nu, slut, typ.create({ href: svar.href }));
  vy.dispatch(tr.scrollIntoView());
};

/** Asks which figure, and puts it where the cursor stands. */
export const fragaSiffra = async (vy: EditorView, dialog: MatDialog, siffror: readonly Textsiffra[]): Promise<void> => {
  const typ = vy.state.schema.nodes['siffra'];
  if (!typ) return;
  const ruta = dialog.open<SifferRuta, readonly Textsiffra[], string>(SifferRuta, {
    data: siffror, width: '40rem', maxWidth: '96vw', autoFocus: 'input', restoreFocus: false, ariaLabelledBy: 'siffer-rubrik',
  });
  const nyckel = await firstValueFrom(ruta.afterClosed());
  vy.focus();
  if (arSiffernyckel(nyckel)) vy.dispatch(vy.state.tr.replaceSelectionWith(typ.create({ nyckel }), false).scrollIntoView());
};

/** Marks what is chosen as commented. Null when nothing is chosen. */
export const fragaKommentar = (vy: EditorView): { readonly id: string; readonly citat: string } | null => {
  const typ = vy.state.schema.marks['kommentar'];
  const { from, to, empty } = vy.state.selection;
  const citat = vy.state.doc.textBetween(from, to, ' ', ' ').trim();
  if (!typ || empty || citat === '') return null;
  const id = crypto.randomUUID();
  vy.dispatch(vy.state.tr.addMark(from, to, typ.create({ id })));
  return { id, citat: citat.slice(0, 200) };
};
