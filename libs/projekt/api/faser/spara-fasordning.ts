import { type Fas, type Fasordning as Ordning, provaBytFasordning, provaFasordning, provaOrdningskommentar, slagText } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, type Kontext, kravKontext, type Sats, type Skrivning, skrivval } from '@gemensam/shared/api';
import { type Fasordning, type SparaFasordningInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { lasFasordningar } from './fasordning.lasmodell';

/**
 * The administratör saves a new version of an order. It is in force at once, for every project of the kind; the earlier versions
 * stay, and each move of a project says which version it followed.
 */
export const sparaFasordning = (db: Db, begaran: Begaran, input: SparaFasordningInput): Promise<Fasordning | Konflikt<Fasordning> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Fasordning, Avslag | Konflikt<Fasordning>>(kontext, skrivval(begaran, 'sparaFasordning', input), async (skriv) => {
    await skriv.rader(turordning, [`${kontext.samverkan.id}:${input.slag}`]);
    const ordning = provaFasordning(input.slag, tillOrdning(input));
    if (arAvslag(ordning)) return ordning;
    const kommentar = provaOrdningskommentar(input.kommentar);
    if (arAvslag(kommentar)) return kommentar;
    const galler = await gallande(skriv, input.slag);
    if (galler.version !== input.version) return konflikt(galler);
    const upptagna = provaBytFasordning(ordning, await skriv.rader<{ fas: Fas; antal: number }>(upptagnaFaser, [input.slag]));
    if (upptagna) return upptagna;

    await laggTill(skriv, kontext, input, ordning, kommentar);
    const ny = await gallande(skriv, input.slag);
    return genomfort(ny, {
      handelsetyp: 'fasordning_sparad', objekttyp: 'fasordning', objektId: input.slag,
      text: `Fasordningen för ${slagText(input.slag).toLocaleLowerCase('sv')} sparades som version ${ny.version}.`,
      data: { slag: input.slag, version: ny.version, kommentar, grindar: ny.grindar.map((g) => `${g.beteckning}: ${[...g.leverabler, ...(g.finansieringSakrad ? ['finansieringen säkrad'] : [])].join(', ')}`) },
    });
  });
};

const turordning: Sats = { namn: 'projekt.fasordning_tur', text: `select pg_advisory_xact_lock(hashtextextended('fasordning:' || $1, 0))` };
const upptagnaFaser: Sats = {
  namn: 'projekt.upptagna_faser',
  text: `select coalesce(vilande_fran, fas) as fas, count(*)::int as antal from gemensam.projekt where slag = $1 and fas is not null group by 1 order by 1`,
};
const nyVersion: Sats = {
  namn: 'projekt.ny_fasordning',
  text: `insert into gemensam.fasordning (slag, version, innehall, kommentar, av_id, av) values ($1, $2, $3, $4, $5, $6)`,
};

const gallande = async (skriv: Skrivning, slag: SparaFasordningInput['slag']): Promise<Fasordning> => {
  const ordning = (await lasFasordningar(skriv)).find((o) => o.slag === slag);
  if (!ordning) throw new Error(`no order for ${slag}`);
  return ordning;
};

const laggTill = async (skriv: Skrivning, kontext: Kontext, input: SparaFasordningInput, ordning: Ordning, kommentar: string): Promise<void> => {
  await skriv.rader(nyVersion, [input.slag, input.version + 1, JSON.stringify(ordning), kommentar, kontext.person.id, kontext.person.namn]);
};

const tillOrdning = (input: SparaFasordningInput): Ordning => ({
  fran: input.fran,
  grindar: input.grindar.map(({ till, beteckning, beslutare, leverabler, finansieringSakrad, avtalTecknat, minstIntresserade }) => ({
    till, beteckning, beslutare, kraver: { leverabler, finansieringSakrad, avtalTecknat, minstIntresserade: minstIntresserade ?? null },
  })),
});
