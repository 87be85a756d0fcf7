import { type InmatadNyckel, type Kostnadspostuppgifter, nyckelvardetext, procenttext } from '@gemensam/finansiering/domain';
import { type Handelse, type Kontext, type Lasning } from '@gemensam/shared/api';
import { type Kostnadspost } from '@gemensam/shared/contract';
import { lasKostnadspost } from './kostnadspost.lasmodell';
import { type NyFordelning } from './kostnadspost.repository';

/** The audit row of a saved post: what was entered, and the shares if they were calculated anew. */
export const posthandelse = (
  handelsetyp: 'kostnadspost_skapad' | 'kostnadspost_andrad',
  postId: string,
  text: string,
  u: Kostnadspostuppgifter,
  fordelning: NyFordelning | null,
): Handelse => ({
  handelsetyp,
  objekttyp: 'kostnadspost',
  objektId: postId,
  text,
  data: {
    namn: u.namn,
    ar: u.ar,
    slag: u.slag,
    belopp: u.belopp.toString(),
    nyckeltyp: u.nyckeltyp,
    andelLikaProcent: u.andelLika && procenttext(u.andelLika),
    referensdatum: u.referensdatum,
    enhet: u.inmatad?.typ === 'antal' ? u.inmatad.enhet : null,
    varden: u.inmatad && varden(u.inmatad),
    deltagare: u.deltagare,
    projektId: u.projektId,
    utanforBudget: u.utanforBudget,
    antagande: u.antagande,
    kalla: u.kalla,
    fordelning: fordelning && {
      id: fordelning.id,
      nummer: fordelning.nummer,
      andelar: fordelning.andelar.andelar.map((a) => ({ kommunkod: a.kommunkod, belopp: a.belopp.toString() })),
    },
  },
});

/** The values of the key as they were typed, each with source and date. */
const varden = (nyckel: InmatadNyckel): readonly { readonly [falt: string]: string | null }[] => {
  switch (nyckel.typ) {
    case 'fast_belopp':
      return nyckel.belopp.map((v) => ({ ...v, varde: nyckelvardetext(nyckel.typ, v.varde, 1n) }));
    case 'procent':
      return nyckel.procent.map((v) => ({ ...v, varde: nyckelvardetext(nyckel.typ, v.varde.taljare, v.varde.namnare) }));
    case 'antal':
      return nyckel.antal.map((v) => ({ ...v, varde: nyckelvardetext(nyckel.typ, v.varde, 1n) }));
  }
};

/** The post as it stands in this transaction. It is there: the caller has locked or written it. */
export const hamtaPost = async (las: Lasning, kontext: Kontext, id: string): Promise<Kostnadspost> => {
  const post = await lasKostnadspost(las, kontext, id);
  if (!post) throw new Error(`cost post ${id} is written but cannot be read`);
  return post;
};
