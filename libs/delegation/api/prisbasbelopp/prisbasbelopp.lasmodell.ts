import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type Prisbasbelopp } from '@gemensam/shared/contract';
import { type Belopp } from '@gemensam/shared/domain';

/** The prisbasbelopp of a year, in öre. Null: the administrator has not entered it. */
export const lasPrisbasbelopp = async (las: Lasning, ar: number): Promise<Belopp | null> => {
  const [rad] = await las.rader<{ ore: string }>({ namn: 'delegation.prisbasbelopp', text: 'select ore from gemensam.prisbasbelopp where ar = $1' }, [ar]);
  return rad ? BigInt(rad.ore) : null;
};

/**
 * The first decision that a year's amount bound: under a point whose limit is counted in it, or an attest that was also the decision to buy and
 * was held to such a limit, as its check says.
 */
const kolumner = `p.ar, p.ore::text as ore, p.kalla, p.av, p.tid, p.version,
    (select 'D ' || d.ar || ':' || d.lopnummer from gemensam.delegationsbeslut d join gemensam.delegationspunkt q on (q.samverkan_id, q.id) = (d.samverkan_id, d.punkt_id)
      where d.ar = p.ar and (q.tak_slag = 'prisbasbelopp' or (d.arendetyp = 'beslutsattest' and gemensam.prisbasbelopp_i_provningen(d.id)))
      order by d.lopnummer limit 1) as "anvandAv"
  from gemensam.prisbasbelopp p`;
const alla: Sats = { namn: 'delegation.prisbasbeloppen', text: `select ${kolumner} order by p.ar desc` };
const ett: Sats = { namn: 'delegation.ett_prisbasbelopp', text: `select ${kolumner} where p.ar = $1` };

type Rad = Omit<Prisbasbelopp, 'belopp'> & { readonly ore: string };
const tillKontrakt = ({ ore, ...rad }: Rad): Prisbasbelopp => ({ ...rad, belopp: BigInt(ore) });

/** Every year, the newest first. */
export const lasAllaPrisbasbelopp = async (las: Lasning): Promise<Prisbasbelopp[]> => (await las.rader<Rad>(alla)).map(tillKontrakt);

export const lasArsPrisbasbelopp = async (las: Lasning, ar: number): Promise<Prisbasbelopp | null> => {
  const [rad] = await las.rader<Rad>(ett, [ar]);
  return rad ? tillKontrakt(rad) : null;
};
