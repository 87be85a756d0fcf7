import {
  type Bestallningsuppgifter, type Inkopssak, kvarAv, type Leverantorsuppgift, provaBestallning, provaBestallningsavtal, provaBestallningspost, raknadeInkop, type SammaSak,
} from '@gemensam/delegation/domain';
import { avtalsnamn, lasAvtalsbild } from '@gemensam/avtal/api';
import { type Kontext, type Lasning } from '@gemensam/shared/api';
import { type InkopInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, type Datum, type Utfall } from '@gemensam/shared/domain';
import { lasUtrymme, type Utrymmesrad } from '../inkop/budgetutrymme.lasmodell';
import { valjLeverantor } from '../inkop/leverantoren';
import { lasLeverantorensInkop } from '../inkop/raknade-inkop.lasmodell';

/** An order as the check sees it: what could be read of what was entered, and the first refusal of the rest. */
export interface Inkopslage {
  readonly leverantor: Utfall<Leverantorsuppgift>;
  readonly uppgifter: Utfall<Bestallningsuppgifter>;
  readonly post: Utrymmesrad | null;
  readonly avtal: { readonly id: string; readonly namn: string } | null;
  readonly sammaSak: readonly SammaSak[];
  readonly hinder: Avslag | null;
}

/** Where the fields of an order stand in what is sent. */
const iFaltet = (a: Avslag | null): Avslag | null => a && { ...a, falt: a.falt === null ? null : `uppgifter.inkop.${a.falt}` };
const INGET: InkopInput = { leverantor: {}, vad: '', belopp: '', moms: 'ut', momssats: 25 };

/** What an order comes to on the day, with everything ordered of the same matter. */
export const lasInkopslage = async (las: Lasning, kontext: Kontext, skrivet: InkopInput | null | undefined): Promise<Inkopslage> => {
  const input = skrivet ?? INGET;
  const [leverantor, post, avtal] = await Promise.all([valjLeverantor(las, input.leverantor), lasUtrymme(las, input.budgetpostId ?? ''), lasAvtalet(las, kontext, input)]);
  const uppgifter = provaBestallning(input);
  const postfel = post ? provaBestallningspost(post, kontext.affarsdatum) : null;
  const avtalsfel = arAvslag(leverantor) || avtal === null ? null : avtal.prova(leverantor);
  const hinder = arAvslag(leverantor) ? leverantor : arAvslag(uppgifter) ? uppgifter : (postfel ?? avtalsfel);
  const sammaSak = arAvslag(leverantor) || !post ? [] : await lasSammaSak(las, kontext.affarsdatum, { leverantor, avtalId: avtal?.id ?? null, budgetradId: post.budgetradId, vad: input.vad });
  return { leverantor, uppgifter, post, avtal: avtal && { id: avtal.id, namn: avtal.namn }, sammaSak, hinder: iFaltet(hinder) };
};

const lasAvtalet = async (las: Lasning, kontext: Kontext, { avtalId }: InkopInput) => {
  if (!avtalId) return null;
  const bild = await lasAvtalsbild(las, avtalId);
  if (!bild) return { id: avtalId, namn: '', prova: (): Avslag => avslag({ regel: 'Avtalet finns inte', kalla: 'Grundregel: ett köp hör till det som finns', text: 'Avtalet finns inte.', utvag: 'Välj ett avtal i listan.', falt: 'avtalId' }) };
  const namn = avtalsnamn(bild);
  return { id: bild.id, namn, prova: (l: Leverantorsuppgift) => provaBestallningsavtal({ benamning: namn, tecknat: bild.tecknat, gallerFran: bild.gallerFran, leverantorer: bild.leverantorer }, l, kontext.affarsdatum) };
};

/** What is bought of the same matter (D5), whoever decided it. The period is judged by the check. */
const lasSammaSak = async (las: Lasning, idag: Datum, sak: Inkopssak): Promise<readonly SammaSak[]> => raknadeInkop({ sak, ...(await lasLeverantorensInkop(las, sak.leverantor, idag)) });

/** What is left of the row, as the check compares it. */
export const budgetAv = (post: Utrymmesrad | null) => post && { post: post.namn, kvar: kvarAv(post), moms: 'ut' as const };
