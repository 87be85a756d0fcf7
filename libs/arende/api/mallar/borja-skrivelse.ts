import { type Arendetyp, avsnittAvText, fyllMall, SAKNAD_SIFFRA, type Skrivelseinnehall, skrivelsetext, standardmall, type Tjansteskrivelse } from '@gemensam/arende/domain';
import { type Kontext, type Lasning } from '@gemensam/shared/api';
import { lasProjektfakta } from '../arenden/projektfakta.lasmodell';
import { lasProjektsiffror } from './forhandsgranska-skrivelsemall';
import { lasSkrivelsemall } from './skrivelsemall.lasmodell';

/** What a tjänsteskrivelse begins with: structured, and as the plain texts of its columns. */
export interface Skrivelseborjan {
  readonly innehall: Skrivelseinnehall;
  readonly texter: Tjansteskrivelse;
}

interface Val {
  readonly typ: Arendetyp;
  readonly projektId: string | null;
  /** In place of the template's. */
  readonly rubrik: string | null;
}

/** Begins a tjänsteskrivelse by the template of its ärendetyp that is in force. Null: there is no such project here. */
export const borjaSkrivelse = async (las: Lasning, kontext: Kontext, { typ, projektId, rubrik }: Val): Promise<Skrivelseborjan | null> => {
  const projekt = projektId === null ? null : await lasProjektfakta(las, kontext, projektId);
  if (projektId !== null && !projekt) return null;
  const mall = await lasSkrivelsemall(las, kontext, typ);
  const siffror = new Map((projektId === null ? [] : await lasProjektsiffror(las, projektId)).map((s) => [s.nyckel, s.varde]));
  const fyllt = fyllMall(mall?.innehall ?? standardmall(typ), { samverkan: kontext.samverkan.namn, projekt });
  const innehall = rubrik === null ? fyllt : { ...fyllt, rubrik: avsnittAvText(rubrik) };
  return { innehall, texter: skrivelsetext(innehall, (nyckel) => siffror.get(nyckel) ?? SAKNAD_SIFFRA) };
};
