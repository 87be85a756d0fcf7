import { readFileSync } from 'node:fs';
import { hashaLosenord, nyttForstaLosenord } from '@gemensam/samverkan/api';
import { Databasfel, genomfort, type Handelse, type Kontext, nyttId, type OppnadDatabas, type Skrivning } from '@gemensam/shared/api';
import { arAvslag, type Avslag, avslag } from '@gemensam/shared/domain';

interface NySamverkan {
  readonly kortnamn: string;
  readonly namn: string;
  readonly form: 'gemensam_namnd' | 'annan_samverkan';
  readonly kommuner: readonly { readonly kommunkod: string; readonly namn: string; readonly vardkommun: boolean }[];
  readonly administrator: { readonly anvandarnamn: string; readonly namn: string };
}

/** The first password of an administrator, shown once. */
export interface Forstalosenord {
  readonly samverkan: string;
  readonly anvandarnamn: string;
  /** Null: the person was there before and keeps their password. */
  readonly losenord: string | null;
}

/**
 * Creates the samverkan of the file that are not there yet, each in one transaction with its kommuner and its first administrator.
 * Errors: Databasfel that names what is wrong in the file.
 */
export const skapaSamverkan = async (databas: OppnadDatabas, fil: string, affarsdatum: string): Promise<readonly Forstalosenord[]> => {
  const onskade = lasFil(fil);
  return databas.somAgare(async ({ db }) => {
    const nya: Forstalosenord[] = [];
    for (const ny of onskade) {
      const losenord = nyttForstaLosenord();
      const losenordHash = await hashaLosenord(losenord);
      const samverkan = { id: nyttId(), kortnamn: ny.kortnamn, namn: ny.namn, form: ny.form };
      const kontext: Kontext = { samverkan, person: UPPSTART, uppdrag: [], affarsdatum };
      const utfall = await db.skriva<Forstalosenord>(kontext, { operation: 'skapaSamverkan' }, async (skriv) => {
        if (await finns(skriv, ny.kortnamn)) return redanDar(ny.namn);
        await laggIn(skriv, samverkan, ny);
        const harLosenord = await laggInAdministrator(skriv, ny, losenordHash, affarsdatum);
        return genomfort({ samverkan: ny.namn, anvandarnamn: ny.administrator.anvandarnamn, losenord: harLosenord ? null : losenord }, skapad(samverkan.id, ny));
      });
      if (!arAvslag(utfall)) nya.push(utfall);
    }
    return nya;
  });
};

/** Who starts the portal. Has no password and no uppdrag: nobody can log in as it. */
const UPPSTART = { id: '01770000-0000-7000-8000-000000000002', namn: 'Uppstart' };

const finns = async (skriv: Skrivning, kortnamn: string): Promise<boolean> => {
  await skriv.rader({ namn: 'uppstart.turordning', text: `select pg_advisory_xact_lock(hashtextextended('gemensam.uppstart', 0))` });
  return (await skriv.rader({ namn: 'uppstart.finns', text: `select from gemensam.samverkan where kortnamn = $1` }, [kortnamn])).length > 0;
};

const redanDar = (namn: string): Avslag =>
  avslag({ regel: 'Finns redan', kalla: 'GEMENSAM_SAMVERKAN', text: `${namn} finns redan och lämnas som den är.` });

const laggIn = async (skriv: Skrivning, samverkan: Kontext['samverkan'], ny: NySamverkan): Promise<void> => {
  await skriv.rader({ namn: 'uppstart.samverkan', text: `insert into gemensam.samverkan (id, kortnamn, namn, form) values ($1, $2, $3, $4)` }, [
    samverkan.id, ny.kortnamn, ny.namn, ny.form,
  ]);
  await skriv.rader({ namn: 'uppstart.person', text: `insert into gemensam.person (id, anvandarnamn, namn) values ($1, 'uppstart', $2) on conflict do nothing` }, [
    UPPSTART.id, UPPSTART.namn,
  ]);
  for (const k of ny.kommuner) {
    await skriv.rader({ namn: 'uppstart.kommun', text: `insert into gemensam.kommun (kommunkod, namn) values ($1, $2) on conflict do nothing` }, [k.kommunkod, k.namn]);
    await skriv.rader(
      {
        namn: 'uppstart.medlem',
        text: `insert into gemensam.organisation (id, namn, slag, kommunkod, medlem, vardkommun) values ($1, $2, 'kommun', $3, true, $4)`,
      },
      [nyttId(), `${k.namn} kommun`, k.kommunkod, k.vardkommun],
    );
  }
};

/** True when the person was there before, with a password of their own. */
const laggInAdministrator = async (skriv: Skrivning, ny: NySamverkan, losenordHash: string, fran: string): Promise<boolean> => {
  const { anvandarnamn, namn } = ny.administrator;
  const tillagd = await skriv.rader(
    { namn: 'uppstart.administrator', text: `insert into gemensam.person (id, anvandarnamn, namn, losenord_hash, maste_byta_losenord) values ($1, $2, $3, $4, true) on conflict do nothing returning id` },
    [nyttId(), anvandarnamn, namn, losenordHash],
  );
  await skriv.rader(
    {
      namn: 'uppstart.uppdrag',
      text: `insert into gemensam.uppdrag (id, person_id, roll, fran) select $1, p.id, 'administrator', $3 from gemensam.person p where p.anvandarnamn = $2`,
    },
    [nyttId(), anvandarnamn, fran],
  );
  return tillagd.length === 0;
};

const skapad = (id: string, ny: NySamverkan): Handelse => ({
  handelsetyp: 'samverkan_skapad',
  objekttyp: 'samverkan',
  objektId: id,
  text: `${ny.namn} skapades med ${ny.kommuner.length} kommuner.`,
  data: { kortnamn: ny.kortnamn, form: ny.form, kommuner: ny.kommuner.map((k) => k.kommunkod), administrator: ny.administrator.anvandarnamn },
});

const lasFil = (fil: string): readonly NySamverkan[] => {
  let innehall: unknown;
  try {
    innehall = JSON.parse(readFileSync(fil, 'utf8'));
  } catch (fel) {
    throw new Databasfel(`GEMENSAM_SAMVERKAN (${fil}) går inte att läsa som JSON: ${fel instanceof Error ? fel.message : String(fel)}`);
  }
  if (!Array.isArray(innehall)) throw new Databasfel(`GEMENSAM_SAMVERKAN (${fil}) ska vara en lista.`);
  return innehall.map((rad: unknown, i) => granska(rad, `GEMENSAM_SAMVERKAN (${fil}), post ${i + 1}`));
};

/** Checks one entry of the file. */
const granska = (rad: unknown, plats: string): NySamverkan => {
  const falt = (v: unknown, namn: string, form: RegExp): string => {
    const varde = typeof v === 'object' && v !== null ? Object.entries(v).find(([k]) => k === namn)?.[1] : undefined;
    if (typeof varde === 'string' && form.test(varde)) return varde;
    throw new Databasfel(`${plats}: ${namn} saknas eller är fel (${JSON.stringify(varde ?? null)}).`);
  };
  const del = (v: unknown, namn: string): unknown => (typeof v === 'object' && v !== null ? Object.entries(v).find(([k]) => k === namn)?.[1] : undefined);
  const kommuner = del(rad, 'kommuner');
  if (!Array.isArray(kommuner) || kommuner.length < 2) throw new Databasfel(`${plats}: kommuner ska vara en lista med minst två.`);
  const administrator = del(rad, 'administrator');
  return {
    kortnamn: falt(rad, 'kortnamn', /^[a-z0-9-]{2,40}$/),
    namn: falt(rad, 'namn', /^.{1,120}$/),
    form: falt(rad, 'form', /^(gemensam_namnd|annan_samverkan)$/) === 'annan_samverkan' ? 'annan_samverkan' : 'gemensam_namnd',
    kommuner: kommuner.map((k: unknown) => ({
      kommunkod: falt(k, 'kommunkod', /^\d{4}$/),
      namn: falt(k, 'namn', /^.{1,60}$/),
      vardkommun: del(k, 'vardkommun') === true,
    })),
    administrator: { anvandarnamn: falt(administrator, 'anvandarnamn', /^[a-z0-9._-]{2,80}$/), namn: falt(administrator, 'namn', /^.{1,120}$/) },
  };
};
