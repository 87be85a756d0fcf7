import { type DataSource } from 'typeorm';
import { oppnaVidTilldelning } from '@gemensam/arende/api';
import { finansieringSakrad } from '@gemensam/finansiering/api';
import { hashaLosenord } from '@gemensam/samverkan/api';
import { Databasfel, type HandlingLager, type OppnadDatabas } from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { lasInDelegationsbeslut } from './las-in-delegationsbeslut';
import { lasInSamverkan } from './las-in-samverkan';
import { NORRBOTTEN } from './norrbotten';
import { REGION10 } from './region10';

/** An account of the demo as it is printed at start. */
export interface Demokonto {
  readonly anvandarnamn: string;
  readonly roll: string;
  readonly losenord: string;
}

/** The password of every account of the demo. */
const DEMOLOSENORD = 'gemensam-demo';

const SAMVERKAN = [NORRBOTTEN, REGION10];

/**
 * Loads what is missing of the demo and answers its accounts. A samverkan that is there is left as it is, so a second start changes
 * nothing that was written. Errors: Databasfel when the database holds something else than the demo.
 */
export const lasInDemo = async (databas: OppnadDatabas, lager: HandlingLager): Promise<readonly Demokonto[]> => {
  await databas.somAgare(async ({ db, datakalla }) => {
    const finns = await inlastaKortnamn(datakalla);
    const saknas = SAMVERKAN.filter((s) => !finns.includes(s.kortnamn));
    if (saknas.length === 0) return;
    const losenordHash = await hashaLosenord(DEMOLOSENORD);
    for (const innehall of saknas) {
      const inlast = await lasInSamverkan(db, innehall, losenordHash);
      if (!arAvslag(inlast)) await lasInDelegationsbeslut(databas.db, { portar: { finansiering: finansieringSakrad, tilldelning: oppnaVidTilldelning }, lager }, innehall, inlast);
    }
  });
  return konton();
};

/** The demo has open logins and a fixed date: it is never mixed with what somebody else has written. */
const inlastaKortnamn = async (datakalla: DataSource): Promise<readonly string[]> => {
  const rader: readonly { kortnamn: string }[] = await datakalla.query('select kortnamn from gemensam.samverkan');
  if (rader.length === 0) return [];
  const demo: readonly unknown[] = await datakalla.query('select from gemensam.person where demo limit 1');
  if (demo.length === 0)
    throw new Databasfel(
      'Databasen används redan av en verklig samverkan, så demon läses inte in där. Starta utan demo med GEMENSAM_DEMO=0, eller välj en annan DATABASE_URL.',
    );
  return rader.map((r) => r.kortnamn);
};

/** One per person, in the order of the content. */
const konton = (): readonly Demokonto[] => {
  const personer = new Map(SAMVERKAN.flatMap((s) => s.personer).map((p) => [p.anvandarnamn, p]));
  return [...personer.values()].map((p) => ({ anvandarnamn: p.anvandarnamn, roll: p.namn, losenord: DEMOLOSENORD }));
};
