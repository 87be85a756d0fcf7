import { type Delegationsdrift, fattaDelegationsbeslut } from '@gemensam/delegation/api';
import { type Begaran, type Db, iKraft, type Kontext, type Sats } from '@gemensam/shared/api';
import { type FattaDelegationsbeslutInput } from '@gemensam/shared/contract';
import { arAvslag, datumdelar } from '@gemensam/shared/domain';
import { type DemoDelegationsbeslut, type DemoSamverkan } from './demoinnehall';
import { godtaget, INLASNING } from './inlasning';
import { type InlastSamverkan } from './las-in-samverkan';
import { finn } from './las-in-personer';

/**
 * The decisions of the delegater, each by the act of the portal itself on its day: number, dnr, document, checksum and events are those of
 * a decision. `db` is the app's own. An interruption leaves those that were taken.
 */
export const lasInDelegationsbeslut = async (db: Db, drift: Delegationsdrift, { delegationsbeslut = [], personer }: DemoSamverkan, { samverkan, personId }: InlastSamverkan): Promise<void> => {
  const [forsta] = delegationsbeslut;
  if (!forsta) return;
  const rader = await db.lasa({ samverkan, person: INLASNING, uppdrag: [], affarsdatum: forsta.datum }, (las) => las.rader<Uppslag>(uppslagSats));
  const uppslag = new Map(rader.map((r) => [r.namn, r.id]));
  const namn = new Map(personer.map((p) => [p.anvandarnamn, p.namn]));
  for (const b of delegationsbeslut) {
    const person = { id: finn(personId, b.konto), namn: finn(namn, b.konto) };
    const uppdrag = personer
      .filter((p) => p.anvandarnamn === b.konto)
      .map(({ uppdrag: u }) => ({ id: finn(uppslag, `uppdrag ${person.id} ${u.roll}`), roll: u.roll, kommunkod: u.kommunkod ?? null, kommun: null, fran: u.fran, till: u.till ?? null, samverkan }))
      .filter((u) => iKraft(u, b.datum));
    const svar = await fattaDelegationsbeslut(db, drift, begaranAv({ samverkan, person, uppdrag, affarsdatum: b.datum }), tillInput(b, uppslag));
    if (arAvslag(svar)) godtaget(svar);
    else if ('slag' in svar) throw new Error(`the demo decides twice about one thing: ${b.rubrik}`);
  }
};

interface Uppslag extends Record<string, unknown> {
  readonly namn: string;
  readonly id: string;
}

/** What the decisions refer to, by name. */
const uppslagSats: Sats = {
  namn: 'demo.delegationsuppslag',
  text: `select 'beslut ' || beteckning as namn, id from gemensam.beslut_referens
    union all select 'uppdrag ' || person_id || ' ' || roll, id from gemensam.uppdrag
    union all select 'budgetrad ' || p.ar || ' ' || r.namn, p.id from gemensam.budgetpost p join gemensam.budgetrad r on (r.samverkan_id, r.id) = (p.samverkan_id, p.budgetrad_id) where r.sida = 'kostnad'`,
};

const begaranAv = (kontext: Kontext): Begaran => ({ kontext, session: null, idempotensnyckel: null, adress: '', affarsdatum: kontext.affarsdatum, sattSession: () => undefined });

const tillInput = ({ datum, rubrik, motiv, sak }: DemoDelegationsbeslut, uppslag: ReadonlyMap<string, string>): FattaDelegationsbeslutInput => {
  const lika = { arendetyp: sak.typ, principiell: false, rubrik, motiv };
  switch (sak.typ) {
    case 'firmateckning':
      return { ...lika, uppgifter: { firmateckning: { beslutId: finn(uppslag, `beslut ${sak.vilarPa}`), text: sak.text } } };
    case 'inkop':
      return {
        ...lika,
        uppgifter: { inkop: { leverantor: { namn: sak.leverantor }, vad: sak.vad, belopp: `${sak.kronor}`, moms: 'ut', momssats: 25, budgetpostId: finn(uppslag, `budgetrad ${datumdelar(datum).ar} ${sak.budgetrad}`) } },
      };
    case 'ovrigt':
      return { ...lika, uppgifter: { ovrigt: { text: sak.text } }, bradskande: { skal: sak.bradskande } };
  }
};
