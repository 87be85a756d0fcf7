import { type Agarorganisation, type Agarregister, gallerPer, type Innehav, type Styrelseplats } from '@gemensam/avtal/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type Datum } from '@gemensam/shared/domain';

/** Organisations, holdings and seats as of a day (`$1`). Nothing that is struck. A kommun whose membership is dated is a member on the day that it says; another as today. */
export const agarregisterSats: Sats = {
  namn: 'agande.register',
  text: `
    select
      (select coalesce(json_agg(json_build_object('id', o.id, 'namn', o.namn, 'slag', o.slag, 'orgnr', o.orgnr, 'medlem', coalesce(m.da, o.medlem), 'styrelseAntal', o.styrelse_antal) order by o.namn), '[]')
        from gemensam.organisation o
          left join (select p.organisation_id, bool_or(coalesce(p.fran, '-infinity') <= $1::date and coalesce(p.till, 'infinity') >= $1::date) as da from gemensam.medlemsperiod p group by p.organisation_id) m on m.organisation_id = o.id
        where o.upphord is null or o.upphord >= $1::date) as organisationer,
      (select coalesce(json_agg(json_build_object('agareId', i.agare_id, 'agdId', i.agd_id, 'rt', i.roster_taljare::text, 'rn', i.roster_namnare::text, 'kt', i.kapital_taljare::text, 'kn', i.kapital_namnare::text,
          'fran', i.fran, 'till', i.till) order by i.agd_id, i.fran, i.id), '[]')
        from gemensam.innehav i where not i.struken and i.fran <= $1::date and coalesce(i.till, 'infinity') >= $1::date) as innehav,
      (select coalesce(json_agg(json_build_object('stiftelseId', s.stiftelse_id, 'utseddAvId', s.utsedd_av_id, 'antal', s.antal, 'fran', s.fran, 'till', s.till) order by s.stiftelse_id, s.fran, s.id), '[]')
        from gemensam.styrelseplats s where not s.struken and s.fran <= $1::date and coalesce(s.till, 'infinity') >= $1::date) as platser`,
};

interface Registerrad {
  readonly organisationer: readonly (Agarorganisation & { readonly styrelseAntal: number | null })[];
  readonly innehav: readonly Innehavsrad[];
  readonly platser: readonly Styrelseplats[];
}

export interface Innehavsrad {
  readonly agareId: string;
  readonly agdId: string;
  readonly rt: string;
  readonly rn: string;
  readonly kt: string | null;
  readonly kn: string | null;
  readonly fran: Datum;
  readonly till: Datum | null;
}

/** From the columns to exact fractions. */
export const tillInnehav = ({ agareId, agdId, rt, rn, kt, kn, fran, till }: Innehavsrad): Innehav => ({
  agareId, agdId, fran, till, roster: { taljare: BigInt(rt), namnare: BigInt(rn) }, kapital: kt === null || kn === null ? null : { taljare: BigInt(kt), namnare: BigInt(kn) },
});

const lasRegisterrad = async (las: Lasning, datum: Datum): Promise<Registerrad> => {
  const [rad] = await las.rader<Registerrad & Record<string, unknown>>(agarregisterSats, [datum]);
  if (!rad) throw new Error('a statement without a from clause gave no row');
  return rad;
};

const utanAntal = ({ styrelseAntal: _antal, ...o }: Registerrad['organisationer'][number]): Agarorganisation => o;

/**
 * The register as of a day: what avropsrätt is judged by. Where the board of a stiftelse is known to have more seats than the register
 * tells who appoints, the rest are appointed by somebody outside it.
 */
export const lasAgarregisterPer = async (las: Lasning, datum: Datum): Promise<Agarregister> => {
  const { organisationer, innehav, platser } = await lasRegisterrad(las, datum);
  const utsedda = (id: string): number => platser.reduce((summa, p) => (p.stiftelseId === id && gallerPer(p, datum) ? summa + p.antal : summa), 0);
  const resten = organisationer.flatMap(({ id, styrelseAntal }): Styrelseplats[] => {
    const antal = styrelseAntal === null ? 0 : styrelseAntal - utsedda(id);
    return antal > 0 ? [{ stiftelseId: id, utseddAvId: null, antal, fran: datum, till: datum }] : [];
  });
  return { organisationer: organisationer.map(utanAntal), innehav: innehav.map(tillInnehav), styrelseplatser: [...platser, ...resten] };
};
