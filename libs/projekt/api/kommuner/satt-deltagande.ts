import { type Deltagandeakt, deltagandestatusText, type Deltagandesvar, provaDeltagande, svararSom } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Handelse, type Konflikt, konflikt, type Kontext, kravKontext, saknarBehorighet, type Skrivning, skrivval } from '@gemensam/shared/api';
import { type Kommunsvar, type SattDeltagandeInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { KommunsvarRepository, type LastKommunsvar } from './kommunsvar.repository';

/**
 * A kommun says how it stands to a project: the kommunrepresentant for her own kommun and no other, the e-samordnare from a source. If
 * the answer was changed since it was shown, what stands now is handed back and nothing is written.
 */
export const sattDeltagande = (db: Db, begaran: Begaran, input: SattDeltagandeInput): Promise<Kommunsvar | Konflikt<Kommunsvar> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Kommunsvar, Avslag | Konflikt<Kommunsvar>>(kontext, skrivval(begaran, 'sattDeltagande', input), async (skriv) => {
    const svarat = await svaraOmDeltagande(skriv, kontext, input);
    return 'slag' in svarat ? svarat : genomfort(svarat.svar, svarat.handelse);
  });
};

export const barKommunenSvarar = (kommun: string): Avslag =>
  saknarBehorighet(`Bara kommunrepresentanten för ${kommun} svarar för kommunen.`, 'Be kommunens representant svara, eller e-samordnaren lägga in svaret med källa.');

/** The act itself, for those who answer about a project and those who answer about an idea. */
export const svaraOmDeltagande = async (
  skriv: Skrivning,
  kontext: Kontext,
  input: { readonly projektId: string; readonly kommunkod: string; readonly version: number; readonly act: Deltagandeakt; readonly fran?: string | null; readonly kalla?: string | null },
): Promise<{ readonly svar: Kommunsvar; readonly handelse: Handelse } | Konflikt<Kommunsvar> | Avslag> => {
  const svaren = new KommunsvarRepository(skriv, kontext);
  const last = await svaren.hamtaOchLas(input.projektId, input.kommunkod);
  if (!last) return finnsInte();
  const { kommun, deltagande, inforande, deltagandeVersion } = last.svar;
  const som = svararSom(kontext.uppdrag, kommun.kommunkod);
  if (!som) return barKommunenSvarar(kommun.namn);
  if (deltagandeVersion !== input.version) return konflikt(last.svar);
  const svar = provaDeltagande({ kommun: kommun.namn, status: deltagande, inforande: inforande ?? null, fas: last.fas }, input, som, kontext.affarsdatum);
  if (arAvslag(svar)) return svar;

  await svaren.sattDeltagande(last, svar);
  return { svar: (await svaren.hamta(last)).svar, handelse: deltagandeSvarat(last, svar) };
};

const deltagandeSvarat = ({ projektId, projekt, svar: fore }: LastKommunsvar, { status, fran, kalla }: Deltagandesvar): Handelse => ({
  handelsetyp: 'deltagande_satt',
  objekttyp: 'projekt',
  objektId: projektId,
  text: `${fore.kommun.namn} svarade om ${projekt}: ${deltagandestatusText(status).toLowerCase()}${fran ? ` från ${fran}` : ''}${kalla ? ` (källa: ${kalla})` : ''}.`,
  data: { kommunkod: fore.kommun.kommunkod, status, fran, kalla, statusFore: fore.deltagande },
});
