import { type Arendetyp, arendetypText, type Skrivelseinnehall } from '@gemensam/arende/domain';
import { type Genomfort, genomfort, type Kontext, type Konflikt, konflikt, type Sats, type Skrivning } from '@gemensam/shared/api';
import { lasSkrivelsemall, type SkrivelsemallLas } from './skrivelsemall.lasmodell';

const skrivMall: Sats = {
  namn: 'arende.skrivelsemall-skriv',
  text: `insert into gemensam.skrivelsemall (typ, nummer, innehall, anteckning, av) values ($1, $2, $3::jsonb, $4, $5)
    on conflict (samverkan_id, typ, nummer) do nothing returning nummer`,
};

interface Mallversion {
  readonly typ: Arendetyp;
  /** The version it is based on. */
  readonly efter: number;
  readonly innehall: Skrivelseinnehall;
  readonly anteckning: string;
  readonly text: string;
}

/** Writes the next version of a template, or tells what somebody else wrote first. */
export const nyMallversion = async (
  skriv: Skrivning,
  kontext: Kontext,
  aktuell: SkrivelsemallLas,
  { typ, efter, innehall, anteckning, text }: Mallversion,
): Promise<Konflikt<SkrivelsemallLas> | Genomfort<SkrivelsemallLas>> => {
  if (aktuell.nummer !== efter) return konflikt(aktuell);
  const [skriven] = await skriv.rader(skrivMall, [typ, efter + 1, JSON.stringify(innehall), anteckning, kontext.person.namn]);
  const mall = (await lasSkrivelsemall(skriv, kontext, typ)) ?? aktuell;
  if (!skriven) return konflikt(mall);
  return genomfort(mall, {
    handelsetyp: 'skrivelsemall_sparad',
    objekttyp: 'skrivelsemall',
    objektId: typ,
    text: `Mallen för ${arendetypText(typ).toLowerCase()} ${text}.`,
    data: { typ, nummer: mall.nummer, anteckning },
  });
};
