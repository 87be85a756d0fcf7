import { type HandlingLager } from '../handling-lager';
import { type Jobb } from '../jobb';
import { type Filtext } from './filtext';
import { lasFiltextIArbetare } from './filtext-lasare';

const FORSOK = 3;

interface Vantande {
  readonly samverkan_id: string;
  readonly handling_id: string;
  readonly nummer: number;
  readonly forsok: number;
  readonly lagringsnyckel: string;
  readonly mediatyp: string;
}

/** One that waits, taken for five minutes: if this process falls, another takes it up then. */
const TA = `
  update gemensam.handling_text t set forsok = t.forsok + 1, nasta = clock_timestamp() + interval '5 minutes'
  from gemensam.handling_version v
  where (t.samverkan_id, t.handling_id) in (
      select samverkan_id, handling_id from gemensam.handling_text where lage = 'vantar' and nasta <= clock_timestamp() order by nasta limit 1 for update skip locked)
    and v.samverkan_id = t.samverkan_id and v.handling_id = t.handling_id and v.nummer = t.nummer
  returning t.samverkan_id, t.handling_id, t.nummer, t.forsok, v.lagringsnyckel, v.mediatyp`;
/** A newer version that came meanwhile keeps its place in the queue. */
const KLAR = `update gemensam.handling_text set lage = $4, text = $5 where samverkan_id = $1 and handling_id = $2 and nummer = $3`;
const IGEN = `update gemensam.handling_text set nasta = clock_timestamp() + make_interval(mins => $4) where samverkan_id = $1 and handling_id = $2 and nummer = $3`;

export type Lasare = (sokvag: string, mediatyp: string) => Promise<Filtext | null>;

/**
 * Reads the text of every file that waits. A file that makes the reader fall or stall is tried three times, a minute and two minutes
 * later, and is then marked as one that could not be read. Returns how many were read.
 */
export const lasFiltexter = async (jobb: Pick<Jobb, 'rader'>, lager: Pick<HandlingLager, 'sokvag'>, las: Lasare = lasFiltextIArbetare): Promise<number> => {
  for (let antal = 0; ; antal++) {
    const [fil] = await jobb.rader<Vantande>(TA);
    if (!fil) return antal;
    const nyckel = [fil.samverkan_id, fil.handling_id, fil.nummer];
    const utfall = await las(lager.sokvag(fil.lagringsnyckel), fil.mediatyp);
    if (!utfall && fil.forsok < FORSOK) await jobb.rader(IGEN, [...nyckel, fil.forsok]);
    else await jobb.rader(KLAR, [...nyckel, utfall?.slag ?? 'olasbar', utfall && 'text' in utfall ? utfall.text : '']);
  }
};

const VANTAR = `select exists (select from gemensam.handling_text where lage = 'vantar' and nasta <= clock_timestamp()) as vantar`;

/** As soon as something waits, and every minute in any case. */
export const registreraFiltexter = (jobb: Jobb, lager: HandlingLager): Promise<void> =>
  jobb.registrera({
    namn: 'minut.filtexter', cron: '* * * * *', vidStart: true,
    behovs: async () => (await jobb.rader<{ vantar: boolean }>(VANTAR))[0]?.vantar ?? false,
    kor: async () => void (await lasFiltexter(jobb, lager)),
  });
