import { kallasTill, motesdagar, moteslagText, STANDARDLEDTIDER } from '@gemensam/arende/domain';
import { type Handelse, type Skrivning } from '@gemensam/shared/api';
import { type DemoMote, type DemoPerson, type DemoSamverkan } from './demoinnehall';
import { inlast, INLASNING, laggTill } from './inlasning';
import { kommun } from './kommuner';
import { finn } from './las-in-personer';

/** The calendar with who is asked to each meeting, and what is known of those that were held. */
export const lasInMoten = async (skriv: Skrivning, { moten = [], personer }: DemoSamverkan, personId: ReadonlyMap<string, string>): Promise<readonly Handelse[]> => {
  const inlasta = moten.map((m) => ({ m, id: skriv.nyttId() }));
  await laggTill(skriv, 'mote', inlasta.map(({ m, id }) => ({ ...grund(m), id, ...grundDagar(m), anmarkning: m.anmarkning ?? '', skapat: skriv.nu.toISOString(), andrat: skriv.nu.toISOString(), version: 1 })));
  await laggTill(skriv, 'motesdeltagare', inlasta.flatMap(({ m, id }) => deltagare(m, personer, personId).map((d) => ({ ...d, id: skriv.nyttId(), mote_id: id, version: 1 }))));
  await laggTill(
    skriv, 'moteanteckning',
    inlasta.flatMap(({ m, id }) => (m.anteckning === undefined ? [] : [{ id, text: m.anteckning, andrad_av_id: INLASNING.id, andrad_av: INLASNING.namn, andrad: skriv.nu.toISOString(), version: 1 }])),
  );
  await laggTill(
    skriv, 'motesuppgift',
    inlasta.flatMap(({ m, id }) =>
      (m.uppgifter ?? []).map(({ text, dag, konto, kommunkod }) => ({
        id: skriv.nyttId(), mote_id: id, text, dag, version: 1,
        agare_id: konto ? finn(personId, konto) : null, agare_kommunkod: kommunkod ?? null, agare: konto ? namnFor(personer, konto) : kommun(kommunkod ?? '').namn,
      })),
    ),
  );
  return inlasta.map(({ m, id }) => {
    const kallade = deltagare(m, personer, personId);
    const antal = { antalDeltagare: kallade.length, antalNarvarande: kallade.filter((d) => d.narvaro === 'narvarande').length, antalUppgifter: m.uppgifter?.length ?? 0, anteckningar: m.anteckning !== undefined };
    return inlast(m.kalla, { objekttyp: 'mote', objektId: id, text: `${moteslagText(m.slag)} ${m.datum} lästes in i kalendern.`, data: { moteslag: m.slag, datum: m.datum, borjar: m.borjar, slutar: m.slutar, plats: m.plats, ...antal } });
  });
};

const grund = ({ slag, datum, borjar, slutar, plats }: DemoMote) => ({ slag, datum, borjar, slutar, plats });
const grundDagar = (m: DemoMote): object => (m.slag === 'sammantrade' ? motesdagar(m.datum, STANDARDLEDTIDER) : { stoppdatum: null, kallelsedag: null });

const namnFor = (personer: readonly DemoPerson[], konto: string): string => personer.find((p) => p.anvandarnamn === konto)?.namn ?? konto;

/** Those whose uppdrag is in force on the day; where närvaro is known, by kommun. */
const deltagare = (m: DemoMote, personer: readonly DemoPerson[], personId: ReadonlyMap<string, string>) =>
  personer
    .filter(({ uppdrag: u }) => kallasTill(m.slag).includes(u.roll) && u.fran <= m.datum && (u.till === undefined || u.till >= m.datum))
    .map(({ anvandarnamn, namn, uppdrag: u }) => {
      const narvaro = m.narvarande === undefined ? null : u.kommunkod === undefined || m.narvarande.includes(u.kommunkod) ? 'narvarande' : 'franvarande';
      return { slag: 'kallad', person_id: finn(personId, anvandarnamn), namn, roll: u.roll, kommunkod: u.kommunkod ?? null, narvaro, markt_av: narvaro && INLASNING.namn };
    });
