import { fakturanummer, type Faktureringsplan, type Fakturaslag, type Momskod, senasteFakturaperiod, summeraFaktura } from '@gemensam/finansiering/domain';
import { far, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Fakturaunderlag, type FakturaunderlagRad, type Fakturaunderlagslista } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';
import { aretFor, valbaraAr } from '../kostnader/kostnadsmatris.lasmodell';
import { lasManaderFore, lasSenasteManad } from './faktura-plan.lasmodell';

interface UnderlagSqlrad {
  readonly id: string;
  readonly serie_ar: number;
  readonly nummer: number;
  readonly slag: Fakturaslag;
  readonly kommunkod: string;
  readonly kommunnamn: string;
  readonly ar: number;
  readonly manad: number;
  readonly datum: string;
  readonly forfallodag: string;
  readonly netto_ore: string;
  readonly moms_ore: string;
  readonly rattad: boolean;
}

const kolumner = `u.id, u.serie_ar, u.nummer, u.slag, u.kommunkod::text, k.namn as kommunnamn, u.ar, u.manad, u.datum::text, u.forfallodag::text, u.netto_ore, u.moms_ore,
  exists (select from gemensam.fakturarad r where r.samverkan_id = u.samverkan_id and r.rattar_id = u.id) as rattad`;
const fran = `gemensam.fakturaunderlag u join gemensam.kommun k on k.kommunkod = u.kommunkod`;

export const fakturaunderlagslistaSats: Sats = { namn: 'faktura.lista', text: `select ${kolumner} from ${fran} where u.ar = $1 order by u.serie_ar desc, u.nummer desc` };
const medIdSats: Sats = { namn: 'faktura.med_id', text: `select ${kolumner} from ${fran} where u.id = any($1::uuid[]) order by u.serie_ar, u.nummer` };
const arSats: Sats = { namn: 'faktura.ar', text: `select array_agg(distinct p.ar order by p.ar) as ar from gemensam.kostnadspost p` };

const tillRad = (r: UnderlagSqlrad): FakturaunderlagRad => {
  const [netto, moms] = [BigInt(r.netto_ore), BigInt(r.moms_ore)];
  const { id, slag, ar, manad, datum, forfallodag, rattad } = r;
  return { id, nummer: fakturanummer(r.serie_ar, r.nummer), slag, kommun: { kommunkod: r.kommunkod, namn: r.kommunnamn }, ar, manad, datum, forfallodag, netto, moms, brutto: netto + moms, rattad };
};

/** The underlag with these ids, by number. */
export const lasUnderlagMedId = async (las: Lasning, idn: readonly string[]): Promise<readonly FakturaunderlagRad[]> => (await las.rader<UnderlagSqlrad>(medIdSats, [idn])).map(tillRad);

const hogstaManad = (kontext: Kontext, ar: number, manaderFore: number): number => {
  const senast = senasteFakturaperiod(kontext.affarsdatum, manaderFore);
  return Math.max(0, Math.min(12, (senast.ar - ar) * 12 + senast.manad));
};

/** The underlag of a year's periods, newest first. */
export const lasFakturaunderlagslista = async (las: Lasning, kontext: Kontext, onskatAr: number | null): Promise<Fakturaunderlagslista> => {
  const ar = aretFor(kontext, onskatAr);
  const [alla] = await las.rader<{ ar: number[] | null }>(arSats);
  return {
    ar,
    tillgangligaAr: valbaraAr(alla?.ar ?? null, ar),
    senasteManad: await lasSenasteManad(las, ar),
    hogstaManad: hogstaManad(kontext, ar, await lasManaderFore(las)),
    farSkapa: far(kontext, 'skapaFakturaunderlag'),
    rader: (await las.rader<UnderlagSqlrad>(fakturaunderlagslistaSats, [ar])).map(tillRad),
  };
};

interface RadJson {
  readonly kostnadspost_id: string;
  readonly text: string;
  readonly fordelning: number;
  readonly gallande: number;
  readonly andel: string;
  readonly plan: Faktureringsplan;
  readonly forskott: boolean;
  readonly har_andel: boolean;
  readonly belopp: string;
  readonly momskod: Momskod;
  readonly rattar_id: string | null;
  readonly rattar_ar: number | null;
  readonly rattar_nummer: number | null;
}

interface EttSqlrad extends UnderlagSqlrad {
  readonly mottagare: string;
  readonly orgnr: string;
  readonly fiktivt: boolean;
  readonly avsandare: string;
  readonly avsandare_orgnr: string;
  readonly bankgiro: string | null;
  readonly plusgiro: string | null;
  readonly skapad: Date;
  readonly skapad_av: string;
  readonly rader: readonly RadJson[];
  readonly rattas_av: readonly { readonly id: string; readonly serie_ar: number; readonly nummer: number }[] | null;
}

const hela = (villkor: string): string => `
    select ${kolumner}, u.mottagare, u.orgnr, (u.orgnr_fiktivt or i.orgnr_fiktivt) as fiktivt, i.namn as avsandare, i.orgnr as avsandare_orgnr, i.bankgiro, i.plusgiro,
      u.skapad, u.skapad_av, r.rader,
      (select jsonb_agg(distinct jsonb_build_object('id', v.id, 'serie_ar', v.serie_ar, 'nummer', v.nummer))
        from gemensam.fakturarad x join gemensam.fakturaunderlag v on v.samverkan_id = x.samverkan_id and v.id = x.underlag_id
        where x.samverkan_id = u.samverkan_id and x.rattar_id = u.id) as rattas_av
    from ${fran} join gemensam.fakturainstallning i on i.samverkan_id = u.samverkan_id and i.version = u.installning_version
    cross join lateral (
      select jsonb_agg(jsonb_build_object('kostnadspost_id', x.kostnadspost_id, 'text', x.text, 'fordelning', f.nummer, 'gallande', g.nummer,
        'andel', coalesce(a.belopp_ore, 0)::text, 'plan', x.plan, 'forskott', x.forskott, 'har_andel', n.kommunkod is not null, 'belopp', x.belopp_ore::text, 'momskod', x.momskod,
        'rattar_id', v.id, 'rattar_ar', v.serie_ar, 'rattar_nummer', v.nummer) order by x.nummer) as rader
      from gemensam.fakturarad x join gemensam.fordelning f on f.samverkan_id = x.samverkan_id and f.id = x.fordelning_id
      join lateral (select y.id, y.nummer from gemensam.fordelning y where y.samverkan_id = x.samverkan_id and y.kostnadspost_id = x.kostnadspost_id order by y.nummer desc limit 1) g on true
      left join gemensam.kostnadsandel a on a.samverkan_id = x.samverkan_id and a.fordelning_id = x.fordelning_id and a.kommunkod = x.kommunkod
      left join gemensam.kostnadsandel n on n.samverkan_id = x.samverkan_id and n.fordelning_id = g.id and n.kommunkod = x.kommunkod
      left join gemensam.fakturaunderlag v on v.samverkan_id = x.samverkan_id and v.id = x.rattar_id
      where x.samverkan_id = u.samverkan_id and x.underlag_id = u.id
    ) r
    where ${villkor} order by u.serie_ar, u.nummer`;

export const fakturaunderlagSats: Sats = { namn: 'faktura.ett', text: hela('u.id = $1') };
const allaSats: Sats = { namn: 'faktura.alla_med_rader', text: hela('u.ar = $1 and ($2::int is null or u.manad = $2)') };

/** One underlag as it was created. Null: no such underlag here. */
export const lasFakturaunderlag = async (las: Lasning, id: string): Promise<Fakturaunderlag | null> => {
  if (!arId(id)) return null;
  const [rad] = await las.rader<EttSqlrad>(fakturaunderlagSats, [id]);
  return rad ? tillUnderlag(rad) : null;
};

/** All underlag of a year, or of one of its months, with their rows, by number. */
export const lasFakturaunderlagMedRader = async (las: Lasning, ar: number, manad: number | null): Promise<readonly Fakturaunderlag[]> =>
  (await las.rader<EttSqlrad>(allaSats, [ar, manad])).map(tillUnderlag);

const tillUnderlag = (r: EttSqlrad): Fakturaunderlag => {
  const rader = r.rader.map((x) => ({
    kostnadspostId: x.kostnadspost_id,
    text: x.text,
    fordelningNummer: x.fordelning,
    gallandeFordelning: x.gallande,
    andel: BigInt(x.andel),
    plan: x.plan,
    forskott: x.forskott,
    harAndel: x.har_andel,
    belopp: BigInt(x.belopp),
    momskod: x.momskod,
    rattar: x.rattar_id === null || x.rattar_ar === null || x.rattar_nummer === null ? null : { id: x.rattar_id, nummer: fakturanummer(x.rattar_ar, x.rattar_nummer) },
  }));
  return {
    huvud: tillRad(r),
    mottagare: r.mottagare, mottagareOrgnr: r.orgnr, orgnrFiktivt: r.fiktivt,
    avsandare: r.avsandare, avsandareOrgnr: r.avsandare_orgnr, bankgiro: r.bankgiro, plusgiro: r.plusgiro,
    rader,
    momssummor: summeraFaktura(rader).perMomskod,
    rattasAv: (r.rattas_av ?? []).map((v) => ({ id: v.id, nummer: fakturanummer(v.serie_ar, v.nummer) })),
    skapad: r.skapad, skapadAv: r.skapad_av,
  };
};
