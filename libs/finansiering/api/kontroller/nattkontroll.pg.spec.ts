import { setTimeout as vanta } from 'node:timers/promises';
import { type Jobb, type SamverkanRef, startaJobb } from '@gemensam/shared/api';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { KostnadspostEntitet } from '../kostnader/kostnadspost.entity';
import { registreraNattkontroll } from './nattkontroll';

let p: Provning;
let url: string;
const processer: Jobb[] = [];

beforeAll(async () => {
  p = await oppnaProvning([KostnadspostEntitet]);
  const { host, port, user, password, database } = p.agare;
  url = `postgres://${user}:${encodeURIComponent(password ?? '')}@${host}:${port}/${database}`;
});
afterAll(async () => {
  await Promise.all(processer.map((jobb) => jobb.stoppa()));
  await p.stang();
});

const startaProcess = async (): Promise<void> => {
  const jobb = await startaJobb(url);
  processer.push(jobb);
  const samverkan = () => jobb.rader<SamverkanRef>('select id, kortnamn, namn, form from gemensam.samverkan order by kortnamn');
  await registreraNattkontroll(jobb, p.db, samverkan, () => '2021-02-15');
};

const korningar = async () => {
  const { rows } = await p.agare.query<{ kortnamn: string; n: number }>(
    'select s.kortnamn, count(*)::int as n from gemensam.kontrollkorning k join gemensam.samverkan s on s.id = k.samverkan_id group by 1 order by 1');
  return rows;
};
const enVar = [{ kortnamn: 'norrbotten', n: 1 }, { kortnamn: 'region10', n: 1 }];

const vantaPa = async (klart: () => Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 100 && !(await klart()); i++) await vanta(100);
};

describe('the job natt.kontroller', () => {
  it('is run once for each samverkan by three API processes that start at once', async () => {
    await Promise.all([startaProcess(), startaProcess(), startaProcess()]);
    await vantaPa(async () => (await korningar()).length === 2);
    await vanta(3_000);
    expect(await korningar()).toEqual(enVar);
  });

  it('is not run by a process that starts within 24 hours of a run', async () => {
    await startaProcess();
    await vanta(4_000);
    expect(await korningar()).toEqual(enVar);
    const { rows } = await p.agare.query(`select count(*)::int as n from pgboss.job where name = 'natt.kontroller' and state <> 'completed'`);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('is due at half past two at night in Sweden', async () => {
    expect(await processer[0]?.rader('select name, cron, timezone from pgboss.schedule')).toEqual([{ name: 'natt.kontroller', cron: '30 2 * * *', timezone: 'Europe/Stockholm' }]);
  });
});
