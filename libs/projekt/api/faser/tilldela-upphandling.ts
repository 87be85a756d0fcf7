import { stegaUpphandling, type Upphandlingsakt, type Upphandlingssteg, upphandlingslageText } from '@gemensam/projekt/domain';
import { type RegistreratBeslut } from '@gemensam/samverkan/api';
import { type Handelse, type Kontext, type Skrivning } from '@gemensam/shared/api';
import { arAvslag, type Datum, type Utfall } from '@gemensam/shared/domain';
import { beslutsdata } from './grindbeslut';
import { type TilldelningPort } from './tilldelning';
import { type LastUpphandling, UpphandlingRepository } from './upphandling.repository';

/** The event of a step of an upphandling. */
export const stegethandelse = (projekt: { readonly id: string; readonly namn: string }, u: Pick<LastUpphandling, 'id'>, steg: Upphandlingssteg, d: { readonly datum: Datum; readonly anmarkning: string | null; readonly beslut: RegistreratBeslut | null }): Handelse => ({
  handelsetyp: 'upphandling_flyttad', objekttyp: 'projekt', objektId: projekt.id,
  text: `Upphandlingen för ${projekt.namn} gick från ${upphandlingslageText(steg.fran)} till ${upphandlingslageText(steg.till)}.`,
  data: {
    upphandlingId: u.id, fran: upphandlingslageText(steg.fran), till: upphandlingslageText(steg.till), datum: d.datum, anmarkning: d.anmarkning,
    ...(d.beslut ? { beslut: beslutsdata(d.beslut) } : {}),
    ...(steg.sparr ? { sparrTillOchMed: steg.sparr.sista, avtalTidigast: steg.sparr.tecknasTidigast } : {}),
  },
});

/** May it be awarded today by a decision of the same day? What it comes to, or the refusal. */
export const provaTilldelning = (u: LastUpphandling, datum: Datum): Utfall<Upphandlingssteg> =>
  stegaUpphandling(u, { akt: TILLDELA, datum, elektroniskt: null, harBeslut: true }, datum);

const TILLDELA: Upphandlingsakt = 'tilldela';

/** An upphandling whose project is locked is awarded by a decision of the day. Null: it has got another version. The events are the writer's to keep. */
export const tilldelaGenomBeslut = async (skriv: Skrivning, kontext: Kontext, tilldelning: TilldelningPort, projekt: { readonly id: string; readonly namn: string }, u: LastUpphandling, beslut: RegistreratBeslut): Promise<Utfall<readonly Handelse[]> | null> => {
  const steg = provaTilldelning(u, beslut.datum);
  if (arAvslag(steg)) return steg;
  if (!(await new UpphandlingRepository(skriv, kontext).flytta(u, steg, { akt: TILLDELA, datum: beslut.datum, beslutId: beslut.id, anmarkning: null }))) return null;
  return [stegethandelse(projekt, u, steg, { datum: beslut.datum, anmarkning: null, beslut }), ...(await tilldelning(skriv, kontext, u.id, beslut.datum))];
};
