import { provaForandringGenomBeslut } from '@gemensam/finansiering/domain';
import { valjBeslutsreferens } from '@gemensam/samverkan/api';
import { type Begaran, type Db, genomfort, type Handelse, type Kontext, type Konflikt, konflikt, kravKontext, type Lasning, type Skrivning, skrivval } from '@gemensam/shared/api';
import { type AnslutningInput, type Forandringsforhand, type Fordelningsforandringar, type Kostnadspost, type UttradeInput } from '@gemensam/shared/contract';
import { arAvslag, arId, type Avslag, finnsInte, type Utfall } from '@gemensam/shared/domain';
import { FakturaRepository } from '../faktura/faktura.repository';
import { beraknaAnslutning, beraknaUttrade, type Forandringsakt, genomforForandring, type Postforandring, visaForandring } from './fordelningsforandring';
import { KostnadspostRepository } from '../kostnader/kostnadspost.repository';
import { hamtaPost } from '../kostnader/kostnadsposthandelse';

type Utslag = Fordelningsforandringar | Konflikt<Kostnadspost> | Avslag;
type Postval = { readonly kostnadspostId: string; readonly fordelningNummer: number };

/**
 * Locks the posts, always in the same order, and looks at each as it stands: only one that a decision carries, and only the allocation
 * that was shown. Null when all may go on.
 */
export const lasPosterFor = async (skriv: Skrivning, kontext: Kontext, poster: readonly Postval[]): Promise<Konflikt<Kostnadspost> | Avslag | null> => {
  const repository = new KostnadspostRepository(skriv);
  for (const { kostnadspostId: id, fordelningNummer } of poster.toSorted((a, b) => (a.kostnadspostId < b.kostnadspostId ? -1 : 1))) {
    const last = arId(id) ? await repository.hamtaOchLas(id) : null;
    if (!last) return finnsInte();
    const post = await hamtaPost(skriv, kontext, last.id);
    const hinder = provaForandringGenomBeslut(post.beslut, post.namn);
    if (hinder) return hinder;
    if (post.fordelningNummer !== fordelningNummer) return konflikt(post);
  }
  return null;
};

/**
 * The e-samordnare lets a kommun join posts that are fastställda, by a decision of its own: new allocations on top of those in force,
 * for all the posts or none. The åtaganden of the others fall to their net shares. If somebody put another allocation in force since,
 * what stands now is shown.
 */
export const anslutKommun = (db: Db, begaran: Begaran, input: AnslutningInput): Promise<Utslag> =>
  forandra(db, begaran, 'anslutKommun', input, (skriv, kontext) => beraknaAnslutning(skriv, kontext, input.kommunkod, input.poster), (part, vem) => ({
    grund: 'sen_anslutning', part, handelsetyp: 'kommun_ansluten', beraknadAv: `När ${part.namn} anslöt sig, av ${vem}`,
  }));

/** The e-samordnare lets a kommun withdraw from posts before their start: the same key and frozen weights over those left. */
export const registreraUttrade = (db: Db, begaran: Begaran, input: UttradeInput): Promise<Utslag> =>
  forandra(
    db, begaran, 'registreraUttrade', input,
    (skriv, kontext) => beraknaUttrade(skriv, kontext, input.kommunkod, input.poster),
    (part, vem) => ({ grund: 'uttrade', part, handelsetyp: 'kommun_uttradd', beraknadAv: `När ${part.namn} utträdde, av ${vem}` }),
  );

const forandra = (
  db: Db,
  begaran: Begaran,
  operation: 'anslutKommun' | 'registreraUttrade',
  input: AnslutningInput | UttradeInput,
  berakna: (skriv: Skrivning, kontext: Kontext) => Promise<Utfall<readonly Postforandring[]>>,
  akten: (part: { readonly kommunkod: string; readonly namn: string }, vem: string) => Forandringsakt,
): Promise<Utslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Fordelningsforandringar, Avslag | Konflikt<Kostnadspost>>(kontext, skrivval(begaran, operation, input), async (skriv) => {
    // Whoever invoices takes the same place in the queue, so that a post somebody leaves is not invoiced meanwhile.
    if (operation === 'registreraUttrade') await new FakturaRepository(skriv).stallIKo();
    const hinder = await lasPosterFor(skriv, kontext, input.poster);
    if (hinder) return hinder;
    const forandringar = await berakna(skriv, kontext);
    if (arAvslag(forandringar)) return forandringar;
    const val = await valjBeslutsreferens(skriv, kontext, input, { andamal: 'kostnadsfordelning' });
    if (arAvslag(val)) return val;

    const akt = akten(partI(forandringar, input.kommunkod), kontext.person.namn);
    const handelser: Handelse[] = [];
    for (const f of forandringar) handelser.push(...(await genomforForandring(skriv, kontext, f, akt, val.beslut)));
    const poster: Kostnadspost[] = [];
    for (const f of forandringar) poster.push(await hamtaPost(skriv, kontext, f.post.id));
    const [forst, ...resten] = [...handelser, ...(val.handelse ? [val.handelse] : [])];
    if (!forst) throw new Error('a change without posts');
    return genomfort({ poster }, forst, ...resten);
  });
};

/** Who joins is in the allocation after, who leaves in the one before. */
const partI = (forandringar: readonly Postforandring[], kommunkod: string): { readonly kommunkod: string; readonly namn: string } => {
  const alla = forandringar.flatMap((f) => [...f.efter.deltagare, ...f.post.deltagare]);
  const part = alla.find((d) => d.kommunkod === kommunkod);
  if (!part) throw new Error(`${kommunkod} is in no allocation`);
  return { kommunkod, namn: part.namn };
};

const forhandsvisa = async (db: Db, begaran: Begaran, kommunkod: string, berakna: (las: Lasning, kontext: Kontext) => Promise<Utfall<readonly Postforandring[]>>): Promise<Utfall<Forandringsforhand>> => {
  const kontext = kravKontext(begaran);
  return db.lasa(kontext, async (las) => {
    const forandringar = await berakna(las, kontext);
    if (arAvslag(forandringar)) return forandringar;
    for (const { post } of forandringar) {
      const hinder = provaForandringGenomBeslut(post.beslut, post.namn);
      if (hinder) return hinder;
    }
    const poster = [];
    for (const f of forandringar) poster.push(await visaForandring(las, f, kommunkod));
    const belopp = poster.reduce((s, p) => s + (p.rader.find((r) => r.kommun.kommunkod === kommunkod)?.belopp ?? 0n), 0n);
    return { kommun: partI(forandringar, kommunkod), poster, belopp };
  });
};

/** The e-samordnare sees the buy-in, every credit and every net before anything is decided. Writes nothing. */
export const forhandsgranskaAnslutning = (db: Db, begaran: Begaran, input: AnslutningInput): Promise<Utfall<Forandringsforhand>> =>
  forhandsvisa(db, begaran, input.kommunkod, (las, kontext) => beraknaAnslutning(las, kontext, input.kommunkod, input.poster));

/** The e-samordnare sees what a withdrawal costs those left. Writes nothing. */
export const forhandsgranskaUttrade = (db: Db, begaran: Begaran, input: UttradeInput): Promise<Utfall<Forandringsforhand>> =>
  forhandsvisa(db, begaran, input.kommunkod, (las, kontext) => beraknaUttrade(las, kontext, input.kommunkod, input.poster));
