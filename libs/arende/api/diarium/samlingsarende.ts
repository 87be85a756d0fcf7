import { type Arendesekretessmarke, type Dnr, formateraDnr, innehallAvText, registreraTillstand, oppnaArendetillstand, SAKNAD_SIFFRA, skrivelsetext, tomTjansteskrivelse } from '@gemensam/arende/domain';
import { type Handelse, type Kontext, laggHandling, type LagradFil, type Lasning, type Sats, type Skrivning } from '@gemensam/shared/api';
import { arAvslag, arId, avslag, type Avslag, datumdelar, finnsInte, type Sekretessmarke, type Utfall } from '@gemensam/shared/domain';
import { ArendeRepository } from '../arenden/arende.repository';
import { borjaSkrivelse, type Skrivelseborjan } from '../mallar/borja-skrivelse';
import { slutFranBorjan } from '../sekretess/sekretess-fran-borjan';
import { DiariumRepository } from './diarium.repository';
import { inforHandling, KALLA, registrerbarHandling } from './infor-handling';

const sekreteraren: Sats = {
  namn: 'arende.sekreteraren',
  text: `select p.id, p.namn from gemensam.uppdrag u join gemensam.person p on p.id = u.person_id
    where u.roll = 'namndsekreterare' and u.fran <= $1::date and (u.till is null or u.till >= $1::date) order by u.fran, p.id limit 1`,
};

/** An ärende that was entered in the diarium in the transaction of the one who needed it. */
export interface InfortArende {
  readonly id: string;
  readonly dnr: Dnr;
  readonly handelser: readonly [Handelse, ...Handelse[]];
}

/** What an ärende begins with when another part of the portal makes it. */
export interface NyttInfortArende {
  readonly rubrik: string;
  /** The name of its class in the diarieplan; where the plan has none of that name it gets the first that is used. */
  readonly klass: string;
  readonly projektId: string | null;
  readonly bakgrund: string;
  readonly forslag: readonly string[];
  /** Secret from the same moment; the handläggare and the person who acts are named. */
  readonly sekretess?: Arendesekretessmarke | null;
  /** The year whose decisions on delegation it collects: it is open as long as it stands. */
  readonly samlingsar?: number;
}

/**
 * Enters an ärende straight in the diarium, in the transaction of what needs it: whoever needs it, it is never an utkast, and its
 * handläggare is the nämndsekreterare, if there is one.
 */
export const inforArende = async (skriv: Skrivning, kontext: Kontext, nytt: NyttInfortArende): Promise<Utfall<InfortArende>> => {
  const skrivelse = await skrivelsen(skriv, kontext, nytt);
  if (!skrivelse) return finnsInte();
  const tillstand = registreraTillstand({ tillstand: 'utkast', remissad: false, tjansteskrivelse: skrivelse.texter });
  if (arAvslag(tillstand)) return tillstand;
  const [sekr] = await skriv.rader<{ id: string; namn: string }>(sekreteraren, [kontext.affarsdatum]);
  const plan = (await new DiariumRepository(skriv, kontext).plan()).filter((k) => k.anvands);
  const klassificering = (plan.find((k) => k.namn === nytt.klass) ?? plan[0])?.kod ?? '1';
  const arenden = new ArendeRepository(skriv);
  const { ar } = datumdelar(kontext.affarsdatum);
  const dnr = { ar, lopnummer: await arenden.nastaLopnummer(ar), klassificering };
  const id = skriv.nyttId();
  await arenden.laggTill({ id, typ: 'ovrigt', projektId: nytt.projektId, skapat: kontext.affarsdatum, skrivelse, registrering: { tillstand, dnr }, samlingsar: nytt.samlingsar ?? null }, sekr ?? kontext.person);
  const slutet = nytt.sekretess ? await slutFranBorjan(skriv, kontext, id, formateraDnr(dnr), { marke: nytt.sekretess, namngivna: [] }) : null;
  if (arAvslag(slutet)) return slutet;
  const registrerat: Handelse = { handelsetyp: 'arende_registrerat', objekttyp: 'arende', objektId: id, text: `Ärendet ${formateraDnr(dnr)} registrerades direkt i diariet och är under beredning.`, data: { dnr: formateraDnr(dnr), ...dnr, tillstand } };
  return { id, dnr, handelser: slutet ? [registrerat, slutet] : [registrerat] };
};

const skrivelsen = async (skriv: Skrivning, kontext: Kontext, nytt: NyttInfortArende): Promise<Skrivelseborjan | null> => {
  const borjan = await borjaSkrivelse(skriv, kontext, { typ: 'ovrigt', projektId: nytt.projektId, rubrik: nytt.rubrik });
  if (!borjan) return null;
  const ifyllt = innehallAvText({ ...tomTjansteskrivelse, bakgrund: nytt.bakgrund, forslagTillBeslut: nytt.forslag });
  const innehall = { ...borjan.innehall, bakgrund: ifyllt.bakgrund, ...(nytt.forslag.length === 0 ? {} : { forslagTillBeslut: ifyllt.forslagTillBeslut }) };
  return { innehall, texter: skrivelsetext(innehall, () => SAKNAD_SIFFRA) };
};

/** A document that the portal made, and how it stands in the register. */
export interface Upprattad {
  readonly fil: LagradFil;
  readonly rubrik: string;
  readonly sekretess: Sekretessmarke | null;
}

export interface RegistreradUpprattad {
  readonly handlingId: string;
  readonly postId: string;
  readonly dnr: string;
  readonly handelser: readonly Handelse[];
}

/**
 * Enters a document that the portal made as an upprättad handling of an ärende, of the day. Refused when there is no such ärende that
 * the person sees, when it has no dnr or is closed, and when it is secret and the document is not.
 */
export const registreraUpprattad = async (skriv: Skrivning, kontext: Kontext, arendeId: string, u: Upprattad): Promise<Utfall<RegistreradUpprattad>> => {
  const arenden = new ArendeRepository(skriv);
  const arende = await arenden.hamtaOchLas(arendeId);
  if (!arende) return { ...finnsInte(), falt: 'arendeId' };
  const { dnr, id } = arende;
  if (!dnr) return avslag({ regel: 'Ärendet är inte registrerat', kalla: KALLA, text: 'Ärendet är ett utkast och har inget diarienummer.', utvag: 'Registrera ärendet först, eller välj årets samlingsärende.', falt: 'arendeId' });
  if (!oppnaArendetillstand.includes(arende.tillstand))
    return avslag({ regel: 'Ärendet är avslutat', kalla: KALLA, text: `Ärendet ${formateraDnr(dnr)} tar inte emot fler handlingar.`, utvag: 'Välj årets samlingsärende eller ett annat öppet ärende.', falt: 'arendeId' });
  const stangt = await provaSekretessen(skriv, id, u.sekretess);
  if (stangt) return stangt;
  const lagd = await laggHandling(skriv, kontext.person, { handlingId: null, titel: u.rubrik, sekretess: null, fil: u.fil }, {
    objekttyp: 'arende', objektId: id, benamning: `ärendet ${formateraDnr(dnr)}`,
    har: (handlingId) => arenden.harHandling(id, handlingId), knyt: (handlingId) => arenden.knytHandling(id, handlingId),
  });
  if (arAvslag(lagd)) return lagd;
  const fil = await registrerbarHandling(skriv, kontext, id, lagd.varde.handlingId);
  if (arAvslag(fil)) return fil;
  const infort = await inforHandling(skriv, kontext, { id, dnr }, { riktning: 'upprattad', datum: kontext.affarsdatum, motpart: '', rubrik: u.rubrik, sekretess: u.sekretess }, fil);
  return { handlingId: lagd.varde.handlingId, postId: infort.postId, dnr: formateraDnr(dnr), handelser: [...lagd.handelser, ...infort.handelser] };
};

const slutet: Sats = { namn: 'arende.slutet', text: 'select sekretess_slag is not null as slutet from gemensam.arende where id = $1' };

/** Of an ärende that the person sees. */
export const arSekretessbelagt = async (las: Lasning, id: string): Promise<boolean> => arId(id) && ((await las.rader<{ slutet: boolean }>(slutet, [id]))[0]?.slutet ?? false);

const provaSekretessen = async (skriv: Skrivning, id: string, sekretess: Sekretessmarke | null): Promise<Avslag | null> =>
  !sekretess && (await arSekretessbelagt(skriv, id))
    ? avslag({ regel: 'Ärendet är sekretessbelagt', kalla: 'OSL 5:5', text: 'Ett beslut som registreras i ett sekretessbelagt ärende sekretessmarkeras.', utvag: 'Ange paragraf och skäl, eller välj årets samlingsärende.', falt: 'arendeId' })
    : null;
