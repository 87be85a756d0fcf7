import { type Arsspann, ekonomiAv, type Fas, type FrystRisk, type Lage, type Projektekonomi, provaArsspann, statusAlder } from '@gemensam/projekt/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Statusrutnat } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';

interface RutnatSqlrad {
  readonly id: string;
  readonly namn: string;
  readonly slag: Statusrutnat['rader'][number]['slag'];
  readonly fas: Fas | null;
  readonly projektledare: string | null;
  readonly senaste: string | null;
  readonly celler: Statusrutnat['rader'][number]['celler'] | null;
  readonly farsk_dagar: number;
  readonly ar: readonly number[] | null;
}

/** `$1` to `$2`: the first day and the day after the last. */
export const statusrutnatSats: Sats = {
  namn: 'projekt.statusrutnat',
  text: `
    with manader as (
      select distinct on (r.projekt_id, date_trunc('month', r.datum)) r.projekt_id, to_char(r.datum, 'YYYY-MM') as manad, r.datum, r.lage_tid, r.lage_kostnad, r.lage_resultat, r.fas,
        count(*) over (partition by r.projekt_id, date_trunc('month', r.datum))::int as antal
      from gemensam.statusrapport r where r.datum >= $1::date and r.datum < $2::date
      order by r.projekt_id, date_trunc('month', r.datum), r.nummer desc
    ), celler as (
      select m.projekt_id, json_agg(json_build_object('manad', m.manad, 'datum', m.datum, 'antal', m.antal, 'lageTid', m.lage_tid, 'lageKostnad', m.lage_kostnad, 'lageResultat', m.lage_resultat, 'fas', m.fas) order by m.manad) as celler
      from manader m group by m.projekt_id
    )
    select p.id, p.namn, p.slag, p.fas, l.namn as projektledare, c.celler,
      (select s.datum::text from gemensam.statusrapport s where s.samverkan_id = p.samverkan_id and s.projekt_id = p.id order by s.nummer desc limit 1) as senaste,
      coalesce((select i.varde::int from gemensam.installning i where i.nyckel = 'farsk_status_dagar'), 30) as farsk_dagar,
      (select array_agg(distinct extract(year from r.datum)::int) from gemensam.statusrapport r) as ar
    from gemensam.projekt p
    left join gemensam.person l on l.id = p.projektledare_id
    left join celler c on c.projekt_id = p.id
    where p.fas is distinct from 'ide'
    order by p.ordning, p.namn`,
};

/** The grid of reports over months, in one statement. Null: years that cannot be shown. */
export const lasStatusrutnat = async (las: Lasning, kontext: Kontext, fran: number | null, till: number | null): Promise<Statusrutnat | null> => {
  const spann = provaArsspann(fran, till, kontext.affarsdatum);
  if (arAvslag(spann)) return null;
  const rader = await las.rader<RutnatSqlrad>(statusrutnatSats, dagarna(spann));
  const ar = new Set([...(rader[0]?.ar ?? []), Number(kontext.affarsdatum.slice(0, 4)), spann.franAr, spann.tillAr]);
  return {
    ...spann,
    tillgangligaAr: [...ar].sort((a, b) => a - b),
    rader: rader.map(({ id, namn, slag, fas, projektledare, senaste, celler, farsk_dagar }) => ({
      id, namn, slag, fas, projektledare, statusInaktuell: statusAlder(senaste, kontext.affarsdatum, farsk_dagar, fas).inaktuell, celler: celler ?? [],
    })),
  };
};

const dagarna = ({ franAr, tillAr }: Arsspann): readonly string[] => [`${franAr}-01-01`, `${tillAr + 1}-01-01`];

/** A report as the file has it. */
export interface Rapportrad {
  readonly projektnamn: string;
  readonly projektledare: string | null;
  readonly nummer: number;
  readonly datum: string;
  readonly fas: Fas | null;
  readonly lageTid: Lage | null;
  readonly lageKostnad: Lage | null;
  readonly lageResultat: Lage | null;
  readonly text: string;
  readonly forfattare: string;
  readonly inlastKalla: string | null;
  readonly ekonomi: Projektekonomi | null;
  readonly risker: readonly FrystRisk[] | null;
}

export const rapporterSats: Sats = {
  namn: 'projekt.statusrapporter',
  text: `
    select p.namn as projektnamn, l.namn as projektledare, r.nummer, r.datum::text, r.fas, r.lage_tid as "lageTid", r.lage_kostnad as "lageKostnad", r.lage_resultat as "lageResultat",
      r.text, r.forfattare, r.inlast_kalla as "inlastKalla", r.totalt_ore as totalt, r.sakrat_ore as sakrat, r.risker
    from gemensam.statusrapport r
    join gemensam.projekt p on p.samverkan_id = r.samverkan_id and p.id = r.projekt_id
    left join gemensam.person l on l.id = p.projektledare_id
    where r.datum >= $1::date and r.datum < $2::date
    order by p.ordning, p.namn, r.nummer`,
};

/** Every report of the years, with its text and the economy of then, for a file. */
export const lasRapporter = async (las: Lasning, spann: Arsspann): Promise<readonly Rapportrad[]> => {
  const rader = await las.rader<Omit<Rapportrad, 'ekonomi'> & { readonly totalt: string | null; readonly sakrat: string | null }>(rapporterSats, dagarna(spann));
  return rader.map(({ totalt, sakrat, ...r }) => ({ ...r, ekonomi: ekonomiAv(totalt, sakrat) }));
};
