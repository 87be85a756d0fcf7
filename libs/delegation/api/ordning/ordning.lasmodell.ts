import { type Delegationsordning, type Delegationspunkt, type Delegatroll, type DelegerbarArendetyp, type Krav, type Momsval, type Tak } from '@gemensam/delegation/domain';
import { type Datum } from '@gemensam/shared/domain';

/** A point as the database gives it, in JSON. */
export interface Punktrad {
  readonly id: string;
  readonly nr: number;
  readonly arendetyp: DelegerbarArendetyp;
  readonly text: string;
  readonly delegat: Delegatroll;
  readonly ersattare: Delegatroll | null;
  readonly takSlag: 'kronor' | 'prisbasbelopp' | null;
  readonly takOre: string | null;
  readonly takAntal: string | null;
  readonly takMoms: Momsval | null;
  readonly budgetpost: string | null;
  readonly kraver: readonly Krav[];
  readonly vidaredelegation: boolean;
  readonly attest: boolean;
  readonly aterkallad: { readonly fran: Datum; readonly beslutId: string; readonly beslut: string } | null;
}

/** A registered decision `b` as JSON. */
export const beslutSql = (b: string): string =>
  `jsonb_build_object('id', ${b}.id, 'organ', ${b}.organ, 'datum', ${b}.datum, 'beteckning', ${b}.beteckning, 'rubrik', ${b}.rubrik, 'handling', ${b}.handling)`;

/** The points of the ordning `o` as a JSON array, in their order. */
export const punkterSql = `(select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'nr', p.nr, 'arendetyp', p.arendetyp, 'text', p.text, 'delegat', p.delegat,
    'ersattare', p.ersattare, 'takSlag', p.tak_slag, 'takOre', p.tak_ore::text, 'takAntal', replace(trim_scale(p.tak_antal)::text, '.', ','), 'takMoms', p.tak_moms,
    'budgetpost', p.budgetpost, 'kraver', p.kraver, 'vidaredelegation', p.vidaredelegation, 'attest', p.attest,
    'aterkallad', case when a.punkt_id is not null then jsonb_build_object('fran', a.fran, 'beslutId', a.beslut_id, 'beslut', ab.organ || ' ' || ab.datum || ' ' || ab.beteckning) end) order by p.nr), '[]')
  from gemensam.delegationspunkt p
  left join gemensam.punktaterkallelse a on (a.samverkan_id, a.punkt_id) = (p.samverkan_id, p.id)
  left join gemensam.beslut_referens ab on (ab.samverkan_id, ab.id) = (a.samverkan_id, a.beslut_id)
  where (p.samverkan_id, p.ordning_id) = (o.samverkan_id, o.id))`;

/** The ordning in force on the day `$1`. */
export const ordningPerSql = `select o.id, o.nummer as version, o.galler_fran::text as "gallerFran", o.galler_till::text as "gallerTill", o.beslut_id as "beslutId", o.bradskanderatt, ${punkterSql} as punkter
    from gemensam.delegationsordning o
    where o.nummer is not null and o.galler_fran <= $1::date and (o.galler_till is null or o.galler_till >= $1::date)`;

export type Ordningsrad = Omit<Delegationsordning, 'punkter'> & { readonly punkter: readonly Punktrad[] };

export const tillOrdning = (rad: Ordningsrad): Delegationsordning => ({ ...rad, punkter: rad.punkter.map(tillPunkt) });

export const tillPunkt = ({ takSlag, takOre, takAntal, takMoms, ...p }: Punktrad): Delegationspunkt => ({
  ...p,
  tak: tillTak({ takSlag, takOre, takAntal, takMoms }),
  aterkallad: p.aterkallad && { fran: p.aterkallad.fran, beslutId: p.aterkallad.beslutId },
});

const tillTak = (r: Pick<Punktrad, 'takSlag' | 'takOre' | 'takAntal' | 'takMoms'>): Tak | null => {
  if (r.takMoms === null) return null;
  if (r.takOre !== null) return { slag: 'kronor', ore: BigInt(r.takOre), moms: r.takMoms };
  return r.takAntal === null ? null : { slag: 'prisbasbelopp', antal: r.takAntal, moms: r.takMoms };
};
