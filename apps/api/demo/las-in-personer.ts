import { type Handelse, type Skrivning } from '@gemensam/shared/api';
import { DEMODATUM } from '../installning-miljo';
import { type DemoSamverkan, type Kalla } from './demoinnehall';
import { inlast, INLASNING, laggTill } from './inlasning';
import { kommun } from './kommuner';

/** Roles, not people: they are of the demo itself. */
const KALLA: Kalla = { namn: 'Demons roller, inga verkliga personer', datum: DEMODATUM };

export interface InlastaPersoner {
  readonly personId: ReadonlyMap<string, string>;
  readonly handelser: readonly Handelse[];
}

/** The accounts with their uppdrag. Who stands in another samverkan already is the same person here. */
export const lasInPersoner = async (
  skriv: Skrivning,
  { personer, namn: samverkan }: DemoSamverkan,
  losenordHash: string,
): Promise<InlastaPersoner> => {
  const skapad = skriv.nu.toISOString();
  await laggTill(skriv, 'person', [
    { ...INLASNING, anvandarnamn: 'inlasning', losenord_hash: null, demo: false, skapad },
    ...personer.map(({ anvandarnamn, namn }) => ({
      id: skriv.nyttId(),
      namn,
      anvandarnamn,
      losenord_hash: losenordHash,
      demo: true,
      skapad,
    })),
  ]);
  const funna = await skriv.rader<{ id: string; anvandarnamn: string }>(
    {
      namn: 'demo.personer',
      text: `select id, anvandarnamn from gemensam.person where demo and anvandarnamn = any($1)`,
    },
    [personer.map((p) => p.anvandarnamn)],
  );
  const personId = new Map(funna.map((p) => [p.anvandarnamn, p.id]));
  const organisationer = new Map((await skriv.rader<{ id: string; namn: string }>({ namn: 'demo.organisationer', text: 'select id, namn from gemensam.organisation where samverkan_id = gemensam.samverkan_id()' })).map((o) => [o.namn, o.id]));
  const uppdrag = personer.map(({ anvandarnamn, namn, uppdrag: u }) => ({
    rad: {
      id: skriv.nyttId(),
      person_id: finn(personId, anvandarnamn),
      roll: u.roll,
      kommunkod: u.kommunkod ?? null,
      organisation_id: u.organisation === undefined ? null : finn(organisationer, u.organisation),
      fran: u.fran,
      till: u.till ?? null,
    },
    anvandarnamn,
    namn,
  }));
  await laggTill(
    skriv,
    'uppdrag',
    uppdrag.map((u) => ({ ...u.rad, version: 1 })),
  );
  return {
    personId,
    handelser: uppdrag.map(({ rad: { id, ...rad }, anvandarnamn, namn }) =>
      inlast(KALLA, {
        objekttyp: 'uppdrag',
        objektId: id,
        text: `${namn} fick sitt uppdrag i ${samverkan}${rad.kommunkod ? ` för ${kommun(rad.kommunkod).namn}` : ''}.`,
        data: { anvandarnamn, namn, ...rad },
      }),
    ),
  };
};

/** What stands under the name, or a fault in the demo's own content. */
export const finn = (register: ReadonlyMap<string, string>, namn: string): string => {
  const id = register.get(namn);
  if (!id) throw new Error(`the demo refers to ${namn}, which it does not hold`);
  return id;
};
