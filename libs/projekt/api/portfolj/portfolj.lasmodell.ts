import { ekonomiAv, statusagare, type Statusagare, statusAlder, type Fas, type FrystRisk, type Lage, type Projektekonomi, type Projektslag } from '@gemensam/projekt/domain';
import { type Kontext, harRoll, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Risklage, type Risklagerad, risklageSql, tillRisklage } from '../risker/oppna-risker';
import { skalaSql } from '../risker/riskskala';

/** One row of the portfolio as the screen shows it. */
export interface PortfoljLasrad {
  readonly id: string;
  readonly namn: string;
  readonly slag: Projektslag;
  readonly fas: Fas | null;
  readonly tidplanFran: number | null;
  readonly tidplanTill: number | null;
  readonly status: StatusLasrad | null;
  readonly statusAlderDagar: number | null;
  readonly statusInaktuell: boolean;
  readonly statusagare: Statusagare;
  readonly deltagare: readonly { readonly kommunkod: string; readonly namn: string }[];
  readonly antalKommuner: number;
  readonly driftsatta: number;
  readonly risklage: Risklage;
  readonly version: number;
  readonly farUppdatera: boolean;
  readonly utkast: string | null;
}

export interface StatusLasrad {
  readonly id: string;
  readonly nummer: number;
  readonly datum: string;
  readonly tid: Date;
  readonly forfattare: string;
  readonly text: string;
  readonly lageTid: Lage | null;
  readonly lageKostnad: Lage | null;
  readonly lageResultat: Lage | null;
  readonly fas: Fas | null;
  /** As it was then; null when the report is older than that, or read in. */
  readonly ekonomi: Projektekonomi | null;
  /** The open risks of then; null when the report is older than that, or read in. */
  readonly risker: readonly FrystRisk[] | null;
  readonly inlastKalla: string | null;
}

interface PortfoljSqlrad extends Risklagerad {
  readonly id: string;
  readonly namn: string;
  readonly slag: Projektslag;
  readonly fas: Fas | null;
  readonly tidplan_fran: number | null;
  readonly tidplan_till: number | null;
  readonly projektledare_id: string | null;
  readonly version: number;
  /** Joined by `|`: cheaper to read than an array. */
  readonly koder: string | null;
  readonly namnen: string | null;
  readonly antal_kommuner: number;
  /** Null where no kommun has put it into use. */
  readonly driftsatta: number | null;
  readonly farsk_dagar: number;
  readonly s_id: string | null;
  readonly s_nummer: number;
  readonly s_datum: string;
  readonly s_tid: Date;
  readonly s_forfattare: string;
  readonly s_text: string;
  readonly s_lage_tid: Lage | null;
  readonly s_lage_kostnad: Lage | null;
  readonly s_lage_resultat: Lage | null;
  readonly s_fas: Fas | null;
  readonly s_inlast: string | null;
  readonly s_totalt: string | null;
  readonly s_sakrat: string | null;
  readonly s_risker: readonly FrystRisk[] | null;
  readonly utkast: string | null;
}

/** The portfolio in one statement. The draft is the person's own: row-level security sees to it. */
const portfoljtext = (villkor: string, ett = ''): string => `
    select p.id, p.namn, p.slag, p.fas, p.tidplan_fran, p.tidplan_till, p.projektledare_id, p.version,
      d.koder, d.namnen, i.driftsatta, k.risker_oppna, k.risker_varsta, ${skalaSql} as skala,
      (select count(*)::int from gemensam.organisation o where o.medlem) as antal_kommuner,
      coalesce((select i.varde::int from gemensam.installning i where i.nyckel = 'farsk_status_dagar'), 30) as farsk_dagar,
      s.id as s_id, s.nummer as s_nummer, s.datum::text as s_datum, s.tid as s_tid, s.forfattare as s_forfattare, s.text as s_text,
      s.lage_tid as s_lage_tid, s.lage_kostnad as s_lage_kostnad, s.lage_resultat as s_lage_resultat, s.fas as s_fas,
      s.inlast_kalla as s_inlast, s.totalt_ore as s_totalt, s.sakrat_ore as s_sakrat, s.risker as s_risker, u.innehall as utkast
    from gemensam.projekt p
    left join lateral (
      select * from gemensam.statusrapport r where r.samverkan_id = p.samverkan_id and r.projekt_id = p.id order by r.nummer desc limit 1
    ) s on true
    left join (
      select x.projekt_id, string_agg(x.kommunkod, '|' order by k.namn) as koder, string_agg(k.namn, '|' order by k.namn) as namnen
      from gemensam.deltagande x join gemensam.kommun k on k.kommunkod = x.kommunkod
      where x.status in ('deltar','anslot_senare') group by x.projekt_id
    ) d on d.projekt_id = p.id
    left join (
      select x.projekt_id, count(*)::int as driftsatta from gemensam.inforande x where x.lage = 'driftsatt' group by x.projekt_id
    ) i on i.projekt_id = p.id
    left join (${risklageSql(ett)}) k on k.projekt_id = p.id
    left join gemensam.utkast u on u.nyckel = 'statusrapport:' || p.id
    ${villkor}
    order by p.ordning, p.namn`;

export const portfoljSats: Sats = { namn: 'projekt.portfolj', text: portfoljtext(`where p.fas is distinct from 'ide'`) };
/** One project's row. A statement of its own: its plan is kept, where one for both would be made anew each time. */
export const portfoljradSats: Sats = { namn: 'projekt.portfoljrad', text: portfoljtext('where p.id = $1', '$1') };

export const lasPortfolj = async (las: Lasning, kontext: Kontext, id: string | null = null): Promise<PortfoljLasrad[]> => {
  const rader = await (id === null ? las.rader<PortfoljSqlrad>(portfoljSats) : las.rader<PortfoljSqlrad>(portfoljradSats, [id]));
  return rader.map((r) => tillLasrad(r, kontext));
};

/** Projektledare update their own projects, the e-samordnare all. */
export const farUppdatera = (kontext: Kontext, projektledareId: string | null): boolean =>
  harRoll(kontext, 'e_samordnare') || (harRoll(kontext, 'projektledare') && projektledareId === kontext.person.id);

const tillLasrad = (r: PortfoljSqlrad, kontext: Kontext): PortfoljLasrad => {
  const alder = statusAlder(r.s_id ? r.s_datum : null, kontext.affarsdatum, r.farsk_dagar, r.fas);
  const namnen = r.namnen?.split('|') ?? [];
  return {
    id: r.id,
    namn: r.namn,
    slag: r.slag,
    fas: r.fas,
    tidplanFran: r.tidplan_fran,
    tidplanTill: r.tidplan_till,
    status: r.s_id === null ? null : tillStatus(r, r.s_id),
    statusAlderDagar: alder.dagar,
    statusInaktuell: alder.inaktuell,
    statusagare: statusagare(r.projektledare_id),
    deltagare: (r.koder?.split('|') ?? []).map((kommunkod, i) => ({ kommunkod, namn: namnen[i] ?? '' })),
    antalKommuner: r.antal_kommuner,
    driftsatta: r.driftsatta ?? 0,
    risklage: tillRisklage(r),
    version: r.version,
    farUppdatera: farUppdatera(kontext, r.projektledare_id),
    utkast: r.utkast,
  };
};

const tillStatus = (r: PortfoljSqlrad, id: string): StatusLasrad => ({
  id,
  nummer: r.s_nummer,
  datum: r.s_datum,
  tid: r.s_tid,
  forfattare: r.s_forfattare,
  text: r.s_text,
  lageTid: r.s_lage_tid,
  lageKostnad: r.s_lage_kostnad,
  lageResultat: r.s_lage_resultat,
  fas: r.s_fas,
  ekonomi: ekonomiAv(r.s_totalt, r.s_sakrat),
  risker: r.s_risker,
  inlastKalla: r.s_inlast,
});
