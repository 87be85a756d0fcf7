import { type Db, type Jobb, type SamverkanRef } from '@gemensam/shared/api';
import { type Datum } from '@gemensam/shared/domain';
import { korKontroller, nattkontext } from './kor-kontroller';

const DYGN = 24 * 3_600_000;

/** The nightly control of every samverkan, at 02:30 in Sweden, and once at the start when none was run in the last 24 hours. */
export const registreraNattkontroll = (jobb: Jobb, db: Db, samverkan: () => Promise<readonly SamverkanRef[]>, affarsdatum: () => Datum): Promise<void> =>
  jobb.registrera({
    namn: 'natt.kontroller',
    cron: '30 2 * * *',
    vidStart: true,
    kor: async (orsak) => {
      const sedan = orsak === 'start' ? new Date(Date.now() - DYGN) : null;
      for (const s of await samverkan()) await korKontroller(db, nattkontext(s, affarsdatum()), sedan);
    },
  });
