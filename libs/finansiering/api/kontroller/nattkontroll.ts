import { type Db, type Jobb, type SamverkanRef } from '@gemensam/shared/api';
import { type Datum } from '@gemensam/shared/domain';
import { korKontroller, nattkontext } from './kor-kontroller';

const TIMME = 3_600_000;

/** The nightly control of every samverkan, at 02:30 in Sweden, and once at the start when none was run in the last 24 hours. */
export const registreraNattkontroll = (jobb: Jobb, db: Db, samverkan: () => Promise<readonly SamverkanRef[]>, affarsdatum: () => Datum): Promise<void> =>
  jobb.registrera({
    namn: 'natt.kontroller',
    cron: '30 2 * * *',
    vidStart: true,
    kor: async (orsak) => {
      // A second try after a failure does not repeat what was done.
      const sedan = new Date(Date.now() - (orsak === 'start' ? 24 : 1) * TIMME);
      for (const s of await samverkan()) await korKontroller(db, nattkontext(s, affarsdatum()), sedan);
    },
  });
