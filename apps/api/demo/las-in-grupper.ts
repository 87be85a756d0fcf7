import { type Handelse, type Skrivning } from '@gemensam/shared/api';
import { type DemoGrupp, type DemoSamverkan } from './demoinnehall';
import { inlast, laggTill } from './inlasning';
import { finn } from './las-in-personer';

/** Styrgrupper as the source names them, from the day of the source. */
export const lasInGrupper = async (skriv: Skrivning, { grupper = [], personer }: DemoSamverkan, projektId: ReadonlyMap<string, string>, personId: ReadonlyMap<string, string>): Promise<readonly Handelse[]> => {
  const namn = new Map(personer.map((p) => [p.anvandarnamn, p.namn]));
  const handelser: Handelse[] = [];
  for (const g of grupper) handelser.push(await lasInGrupp(skriv, g, finn(projektId, g.projekt), namn, personId));
  return handelser;
};

const lasInGrupp = async (skriv: Skrivning, { projekt, kalla, styrgrupp }: DemoGrupp, id: string, namn: ReadonlyMap<string, string>, personId: ReadonlyMap<string, string>): Promise<Handelse> => {
  const rader = styrgrupp.map(({ konto, namn: kontakt, organisation }) => ({
    id: skriv.nyttId(), projekt_id: id, grupp: 'styrgrupp', funktion: 'ledamot', person_id: konto ? finn(personId, konto) : null, namn: konto ? finn(namn, konto) : (kontakt ?? organisation), organisation, fran: kalla.datum, version: 1,
  }));
  await laggTill(skriv, 'gruppmedlem', rader);
  return inlast(kalla, {
    objekttyp: 'projekt', objektId: id, text: `Styrgruppen för ${projekt} lästes in med ${rader.length} ledamöter.`,
    data: { grupp: 'Styrgrupp', medlemmar: rader.map((r) => `${r.namn}, ${r.organisation}`) },
  });
};
