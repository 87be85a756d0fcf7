import { type Agandelage, type GranskadAgandefil } from '@gemensam/avtal/domain';
import { OrganisationRepository, sparraOrganisationer } from '@gemensam/samverkan/api';
import { type Begaran, type Db, genomfort, type Handelse, kravKontext, type Skrivning, skrivval } from '@gemensam/shared/api';
import { type AgandeInlast, type LasInAgandeInput } from '@gemensam/shared/contract';
import { avslag, type Avslag } from '@gemensam/shared/domain';
import { AgandeRepository } from './agande.repository';
import { agandedata, meningOm } from './agandeakt';
import { forhandsvisning, lasAgandefil } from './agandefil';
import { lasAgandelage } from './agandepost.lasmodell';

const KALLA = 'Grundregel: bara det som har granskats läses in';

/** Reads in the file that was previewed: all of it, in one transaction with an event for the file and one for each row, or nothing. */
export const lasInAgande = (db: Db, begaran: Begaran, input: LasInAgandeInput): Promise<AgandeInlast | Avslag> =>
  db.skriva(kravKontext(begaran), skrivval(begaran, 'lasInAgande', input), async (skriv) => {
    await sparraOrganisationer(skriv);
    const lage = await lasAgandelage(skriv, null, null);
    const granskad = lasAgandefil(input.innehallBase64, lage);
    const nej = prova(granskad, forhandsvisning(granskad, lage, input.innehallBase64).kontrollsumma === input.kontrollsumma);
    if (nej) return nej;

    const { nya, handelser } = await skrivOrganisationer(skriv, granskad);
    const radhandelser = await skrivRader(skriv, granskad, lage, nya);
    const fil = filnamn(input.filnamn);
    const svar = { antalRader: granskad.rader.length, antalOrganisationer: granskad.organisationer.length };
    return genomfort(
      svar,
      { handelsetyp: 'agande_inlast', objekttyp: 'agande', objektId: fil, text: `Ägande lästes in från ${fil}: ${svar.antalRader} rader och ${svar.antalOrganisationer} nya organisationer.`, data: { fil, antalRader: svar.antalRader, oforandrade: granskad.oforandrade } },
      ...handelser, ...radhandelser,
    );
  });

const prova = ({ fel, rader, oforandrade }: GranskadAgandefil, sammaSomVisad: boolean): Avslag | null => {
  if (fel.length > 0) return avslag({ regel: 'Fel i filen', kalla: KALLA, text: `Filen har ${fel.length} fel. Inget har lästs in.`, utvag: 'Rätta raderna och förhandsgranska filen igen.', falt: 'innehallBase64' });
  if (!sammaSomVisad)
    return avslag({ regel: 'Annat än det som visades', kalla: KALLA, text: 'Ägandet har ändrats sedan förhandsgranskningen, eller så är det en annan fil. Inget har lästs in.', utvag: 'Förhandsgranska filen igen.', falt: 'kontrollsumma' });
  if (rader.length > 0) return null;
  return avslag({ regel: 'Inget att läsa in', kalla: KALLA, text: `Alla ${oforandrade} rader finns redan.`, utvag: 'Välj en fil med nya uppgifter.', falt: 'innehallBase64' });
};

/** The name alone, without folders and control characters. */
const filnamn = (skrivet: string): string => (skrivet.split(/[\\/]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').slice(0, 200) || 'utan namn';

type Nya = ReadonlyMap<string, { readonly id: string; readonly namn: string }>;

const skrivOrganisationer = async (skriv: Skrivning, { organisationer }: GranskadAgandefil): Promise<{ readonly nya: Nya; readonly handelser: readonly Handelse[] }> => {
  const repository = new OrganisationRepository(skriv);
  const nya = new Map<string, { readonly id: string; readonly namn: string }>();
  const handelser: Handelse[] = [];
  for (const { id: filensId, namn, orgnr, slag } of organisationer) {
    const id = await repository.skapa({ namn, orgnr, slag, kommunkod: null, styrelseAntal: null, upphord: null });
    nya.set(filensId, { id, namn });
    handelser.push({ handelsetyp: 'organisation_skapad', objekttyp: 'organisation', objektId: id, text: `${namn} lades in som organisation.`, data: { namn, orgnr, slag } });
  }
  return { nya, handelser };
};

const skrivRader = async (skriv: Skrivning, { rader, organisationer }: GranskadAgandefil, lage: Agandelage, nya: Nya): Promise<readonly Handelse[]> => {
  const agande = new AgandeRepository(skriv);
  const riktigt = (id: string): string => nya.get(id)?.id ?? id;
  const alla = { organisationer: [...lage.organisationer, ...organisationer.map((o) => ({ ...o, id: riktigt(o.id), medlem: false, styrelseAntal: null, upphord: null }))] };
  const handelser: Handelse[] = [];
  for (const { uppgifter, avslutar } of rader) {
    const u = { ...uppgifter, agareId: uppgifter.agareId === null ? null : riktigt(uppgifter.agareId), agdId: riktigt(uppgifter.agdId) };
    if (avslutar) {
      const post = await agande.svar(avslutar.post.id);
      if (!(await agande.avsluta(post, post, avslutar.till))) throw new Error(`ownership ${post.id} changed under the lock`);
    }
    const agandeId = await agande.laggIn(u);
    const slut = avslutar && { ...avslutar.post, till: avslutar.till };
    handelser.push({
      handelsetyp: slut ? 'agande_andrat' : 'agande_inlagt', objekttyp: 'organisation', objektId: u.agdId, text: `${meningOm(u, alla)}.${slut ? ` Förut: ${meningOm(slut, alla)}.` : ''}`,
      data: { agandeId, ...agandedata(u), ...(slut ? { forut: agandedata(avslutar.post) } : {}) },
    });
  }
  return handelser;
};
