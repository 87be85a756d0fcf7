import { installningsslag, type Roll } from '@gemensam/samverkan/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type Datum } from '@gemensam/shared/domain';

/** What the samverkan has set of orders and invoices. */
export interface Inkopsinstallning {
  /** Two: nobody alone both enters and attests what is larger than its order. */
  readonly attestPersoner: number;
  readonly paminnelseDagar: number;
  /** The uppdrag that points in force name for orders, and for attest. */
  readonly roller: Readonly<Record<Inkopspunkt, readonly Roll[]>>;
}
export type Inkopspunkt = 'inkop' | 'beslutsattest';

/** `$1`: the day. */
export const inkopsinstallningSats: Sats = {
  namn: 'inkop.installning',
  text: `select (select coalesce(json_object_agg(i.nyckel, i.varde), '{}') from gemensam.installning i where i.nyckel in ('attest_personer', 'faktura_paminnelse_dagar')) as satta,
    (select coalesce(json_agg(json_build_object('typ', p.arendetyp, 'roll', r.roll)), '[]') from gemensam.delegationsordning o
      join gemensam.delegationspunkt p on (p.samverkan_id, p.ordning_id) = (o.samverkan_id, o.id) cross join lateral (values (p.delegat), (p.ersattare)) r(roll)
      where o.nummer is not null and o.galler_fran <= $1::date and (o.galler_till is null or o.galler_till >= $1::date) and p.arendetyp in ('inkop', 'beslutsattest') and r.roll is not null) as punkter`,
};

interface Rad extends Record<string, unknown> {
  readonly satta: Readonly<Partial<Record<string, string>>>;
  readonly punkter: readonly { readonly typ: Inkopspunkt; readonly roll: Roll }[];
}

export const lasInkopsinstallning = async (las: Lasning, idag: Datum): Promise<Inkopsinstallning> => {
  const [rad] = await las.rader<Rad>(inkopsinstallningSats, [idag]);
  const varde = (nyckel: 'attest_personer' | 'faktura_paminnelse_dagar'): number => Number(rad?.satta[nyckel] ?? installningsslag[nyckel].forval);
  const roller = (typ: Inkopspunkt): readonly Roll[] => (rad?.punkter ?? []).filter((p) => p.typ === typ).map((p) => p.roll);
  return { attestPersoner: varde('attest_personer'), paminnelseDagar: varde('faktura_paminnelse_dagar'), roller: { inkop: roller('inkop'), beslutsattest: roller('beslutsattest') } };
};
