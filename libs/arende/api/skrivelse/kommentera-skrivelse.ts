import { type Arendetillstand, arKommentarsId, type Avsnittsnamn, avsnittsnamn, avsnittsrubrik, avsnittsvariant, dnrText, flyttaArende, tomTjansteskrivelse } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, type Handelse, type Konflikt, konflikt, kravKontext, type Sats, type Skrivning, skrivval } from '@gemensam/shared/api';
import { type KommenteraSkrivelseInput, type LosKommentarInput, type SvaraPaKommentarInput } from '@gemensam/shared/contract';
import { arAvslag, arId, avslag, type Avslag, enRad, finnsInte, stycke } from '@gemensam/shared/domain';
import { arendetsNamn } from '../arenden/arendet';
import { kommentarensArende, type KommentarLas, type Kommentarlage, lasKommentarer } from './skrivelsekommentar.lasmodell';
import { SkrivelsetextRepository } from './skrivelsetext.repository';

export type Kommentarsvar = KommentarLas | Konflikt<KommentarLas> | Avslag;

const LANGSTA_KOMMENTAR = 2_000;
const FLEST_TRADAR = 500;

const nyKommentar: Sats = {
  namn: 'skrivelse.ny-kommentar',
  text: `insert into gemensam.skrivelsekommentar (id, arende_id, avsnitt, citat, text, av_id, av) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
};
const antalSats: Sats = { namn: 'skrivelse.antal-kommentarer', text: `select count(*)::int as antal from gemensam.skrivelsekommentar where arende_id = $1` };
const nyttSvar: Sats = { namn: 'skrivelse.nytt-svar', text: `insert into gemensam.skrivelsesvar (id, arende_id, kommentar_id, text, av_id, av) values ($1, $2, $3, $4, $5, $6)` };
const losSats: Sats = {
  namn: 'skrivelse.los-kommentar',
  text: `update gemensam.skrivelsekommentar set lost_av = case when $2 then $3::text end, lost_tid = case when $2 then clock_timestamp() end, version = version + 1 where id = $1`,
};

/** Someone who prepares ärenden begins a thread at a place in the text. Its mark is written into the text by the editor. */
export const kommenteraSkrivelse = (db: Db, begaran: Begaran, input: KommenteraSkrivelseInput): Promise<Kommentarsvar> => {
  const kontext = kravKontext(begaran);
  return db.skriva<KommentarLas, Avslag | Konflikt<KommentarLas>>(kontext, skrivval(begaran, 'kommenteraSkrivelse', input), async (skriv) => {
    const lage = await new SkrivelsetextRepository(skriv).hamtaOchLas(input.arendeId);
    if (!lage) return finnsInte();
    const last = laset(lage.arendetillstand);
    if (last) return last;
    const text = provaText(input.text);
    if (arAvslag(text)) return text;
    const avsnitt = avsnittsnamn.find((namn) => namn === input.avsnitt && avsnittsvariant[namn] !== 'rad');
    if (!avsnitt || !arKommentarsId(input.id)) return felaktigPlats;
    const [{ antal } = { antal: 0 }] = await skriv.rader<{ antal: number }>(antalSats, [input.arendeId]);
    if (antal >= FLEST_TRADAR) return forManga;

    const [ny] = await skriv.rader(nyKommentar, [input.id, input.arendeId, avsnitt, enRad(input.citat).slice(0, 300), text, kontext.person.id, kontext.person.namn]);
    if (!ny) return felaktigPlats;
    return klar(skriv, input.arendeId, input.id, handelse('kommentar_skriven', input.arendeId, `En kommentar skrevs i ${avsnittsrubrik[avsnitt]} i ${arendetsNamn(lage)}.`, { kommentarId: input.id, avsnitt }));
  });
};

/** Someone who prepares ärenden answers in a thread. */
export const svaraPaKommentar = (db: Db, begaran: Begaran, input: SvaraPaKommentarInput): Promise<Kommentarsvar> => {
  const kontext = kravKontext(begaran);
  return db.skriva<KommentarLas, Avslag | Konflikt<KommentarLas>>(kontext, skrivval(begaran, 'svaraPaKommentar', input), async (skriv) => {
    const lage = await traden(skriv, input.kommentarId);
    if (arAvslag(lage)) return lage;
    const text = provaText(input.text);
    if (arAvslag(text)) return text;
    await skriv.rader(nyttSvar, [skriv.nyttId(), lage.id, input.kommentarId, text, kontext.person.id, kontext.person.namn]);
    return klar(skriv, lage.id, input.kommentarId, handelse('kommentar_besvarad', lage.id, `En kommentar i ${rubrik(lage.avsnitt)} i ${namn(lage)} besvarades.`, { kommentarId: input.kommentarId, avsnitt: lage.avsnitt }));
  });
};

/** Someone who prepares ärenden resolves a thread, or opens it again; as it was seen, otherwise what stands is given back. */
export const losKommentar = (db: Db, begaran: Begaran, input: LosKommentarInput): Promise<Kommentarsvar> => {
  const kontext = kravKontext(begaran);
  return db.skriva<KommentarLas, Avslag | Konflikt<KommentarLas>>(kontext, skrivval(begaran, 'losKommentar', input), async (skriv) => {
    const lage = await traden(skriv, input.kommentarId);
    if (arAvslag(lage)) return lage;
    if (lage.version !== input.version || lage.lost === input.lost) return konflikt(await kommentaren(skriv, lage.id, input.kommentarId));
    await skriv.rader(losSats, [input.kommentarId, input.lost, kontext.person.namn]);
    const vad = input.lost ? 'markerades som löst' : 'öppnades igen';
    return klar(skriv, lage.id, input.kommentarId, handelse(input.lost ? 'kommentar_lost' : 'kommentar_oppnad', lage.id, `En kommentar i ${rubrik(lage.avsnitt)} i ${namn(lage)} ${vad}.`, { kommentarId: input.kommentarId, avsnitt: lage.avsnitt }));
  });
};

const traden = async (skriv: Skrivning, id: string): Promise<Kommentarlage | Avslag> => {
  if (!arId(id)) return finnsInte();
  const [lage] = await skriv.rader<Kommentarlage>(kommentarensArende, [id]);
  return lage ? (laset(lage.tillstand) ?? lage) : finnsInte();
};

const laset = (tillstand: Arendetillstand): Avslag | null => {
  const utfall = flyttaArende({ tillstand, tjansteskrivelse: tomTjansteskrivelse, remissad: false }, 'redigera');
  return arAvslag(utfall) ? utfall : null;
};

const klar = async (skriv: Skrivning, arendeId: string, id: string, h: Handelse) => {
  await new SkrivelsetextRepository(skriv).meddela({ a: arendeId, k: true });
  return genomfort(await kommentaren(skriv, arendeId, id), h);
};

const kommentaren = async (skriv: Skrivning, arendeId: string, id: string): Promise<KommentarLas> => {
  const kommentar = (await lasKommentarer(skriv, arendeId))?.find((k) => k.id === id);
  if (!kommentar) throw new Error(`comment ${id} was written but cannot be read`);
  return kommentar;
};

const handelse = (handelsetyp: string, objektId: string, text: string, data: Handelse['data']): Handelse => ({ handelsetyp, objekttyp: 'arende', objektId, text, data });

const arAvsnitt = (v: string): v is Avsnittsnamn => avsnittsnamn.some((n) => n === v);
const rubrik = (avsnitt: string): string => (arAvsnitt(avsnitt) ? avsnittsrubrik[avsnitt] : 'texten');
const namn = ({ dnr_ar: ar, dnr_lopnummer: lopnummer, klassificering }: Kommentarlage): string =>
  arendetsNamn({ dnr: dnrText({ ar, lopnummer, klassificering }) });

const provaText = (skriven: string): string | Avslag => {
  const text = stycke(skriven);
  if (text === '') return avslag({ regel: 'Kommentaren är tom', kalla: KALLA, text: 'Kommentaren har ingen text.', utvag: 'Skriv något.', falt: 'text' });
  return text.length > LANGSTA_KOMMENTAR ? avslag({ regel: 'För lång text', kalla: KALLA, text: 'Kommentaren får vara högst 2 000 tecken.', utvag: 'Korta den, eller skriv i texten.', falt: 'text' }) : text;
};

const KALLA = 'Domänregel 5, tjänsteskrivelse';
const felaktigPlats: Avslag = avslag({ regel: 'Otillåtet innehåll', kalla: KALLA, text: 'Kommentaren hör inte till en plats i texten.', utvag: 'Markera texten och kommentera igen.' });
const forManga: Avslag = avslag({ regel: 'För många kommentarer', kalla: KALLA, text: 'Texten har 500 kommentarer.', utvag: 'Skriv ändringen direkt i texten.' });
