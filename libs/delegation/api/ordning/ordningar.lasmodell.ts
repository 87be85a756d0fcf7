import { type Bradskanderatt, type Tak } from '@gemensam/delegation/domain';
import { harRoll, type Kontext, type Lasning, type Sats, far } from '@gemensam/shared/api';
import { type BeslutReferens, type Delegationsordning, type Delegationsordningar, type Delegationspunkt, type Delegationstak, type Delegationsutkast } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';
import { beslutSql, punkterSql, type Punktrad, tillPunkt } from './ordning.lasmodell';

interface Ordningsrad {
  readonly id: string;
  readonly nummer: number | null;
  readonly version: number;
  readonly gallerFran: Datum | null;
  readonly gallerTill: Datum | null;
  readonly beslut: BeslutReferens | null;
  readonly bradskanderatt: Bradskanderatt;
  readonly punkter: readonly Punktrad[];
}

const alla: Sats = {
  namn: 'delegation.ordningar',
  text: `select o.id, o.nummer, o.version, o.galler_fran::text as "gallerFran", o.galler_till::text as "gallerTill", o.bradskanderatt, case when b.id is not null then ${beslutSql('b')} end as beslut, ${punkterSql} as punkter
    from gemensam.delegationsordning o
    left join gemensam.beslut_referens b on (b.samverkan_id, b.id) = (o.samverkan_id, o.beslut_id)
    order by o.nummer desc nulls first`,
};

/** Who sees what is not adopted: those who write it, and the presidium. */
const serUtkast = (kontext: Kontext): boolean => harRoll(kontext, 'e_samordnare', 'namndsekreterare', 'ordforande', 'vice_ordforande');

/** Every version, the newest first, and the utkast. */
export const lasOrdningar = async (las: Lasning, kontext: Kontext): Promise<Delegationsordningar> => {
  const rader = await las.rader<Ordningsrad>(alla);
  const utkast = rader.find((r) => r.nummer === null);
  return { versioner: rader.flatMap((r) => tillVersion(r) ?? []), utkast: utkast && serUtkast(kontext) ? tillUtkast(utkast) : null, farSkriva: far(kontext, 'sparaDelegationspunkt') };
};

/** The utkast, if there is one. */
export const lasUtkast = async (las: Lasning): Promise<Delegationsutkast | null> => {
  const rad = (await las.rader<Ordningsrad>(alla)).find((r) => r.nummer === null);
  return rad ? tillUtkast(rad) : null;
};

const tillUtkast = ({ id, version, bradskanderatt, punkter }: Ordningsrad): Delegationsutkast => ({ id, version, bradskanderatt, punkter: punkter.map(tillKontrakt) });

const tillVersion = ({ id, nummer, gallerFran, gallerTill, beslut, bradskanderatt, punkter }: Ordningsrad): Delegationsordning | null =>
  nummer === null || gallerFran === null || beslut === null ? null : { id, version: nummer, gallerFran, gallerTill, beslut, bradskanderatt, punkter: punkter.map(tillKontrakt) };

const tillKontrakt = (rad: Punktrad): Delegationspunkt => {
  const { tak, kraver, aterkallad: _, ...p } = tillPunkt(rad);
  return { ...p, kraver: [...kraver], tak: tak && kontraktstak(tak), aterkallad: rad.aterkallad };
};

const kontraktstak = (tak: Tak): Delegationstak => ({ slag: tak.slag, belopp: tak.slag === 'kronor' ? tak.ore : null, antal: tak.slag === 'prisbasbelopp' ? tak.antal : null, moms: tak.moms });
