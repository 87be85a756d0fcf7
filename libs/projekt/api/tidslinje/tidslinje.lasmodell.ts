import { type Fas, type Fasakt, faser, type Fasordning, type Fasrorelse, type Fasvag, type Grindplan, type Lage, type Projektslag, projektslag, standardordning, statusAlder, type Tidslinjekalla } from '@gemensam/projekt/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';

/** A row as the screen draws it. */
export interface TidslinjeLasrad extends Tidslinjekalla {
  readonly id: string;
  readonly namn: string;
  readonly slag: Projektslag;
  readonly lageTid: Lage | null;
  readonly lageKostnad: Lage | null;
  readonly lageResultat: Lage | null;
  readonly statusText: string | null;
  readonly statusInaktuell: boolean;
  readonly deltagare: string[];
  readonly ursprunglig: Plandagar | null;
  readonly galler: Plandagar | null;
  readonly rorelser: Fasrorelse[];
  readonly sena: { readonly namn: string; readonly klar: string }[];
}

interface Plandagar {
  readonly start: string | null;
  readonly dagar: (string | null)[];
  readonly antagande: boolean;
}

/** The whole portfolio in time, with the ways its gates stand on. */
export interface Tidslinjebild {
  readonly ordningar: { readonly slag: Projektslag; readonly fran: Fasvag['fran']; readonly grindar: Pick<Fasordning['grindar'][number], 'till' | 'beteckning'>[] }[];
  readonly rader: TidslinjeLasrad[];
}

interface Planjson extends Grindplan {
  readonly version: number;
  readonly antagande: boolean;
}

interface TidslinjeSqlrad {
  readonly id: string;
  readonly namn: string;
  readonly slag: Projektslag;
  readonly fas: Fas | null;
  readonly vilande_fran: Fas | null;
  readonly tidplan_fran: number | null;
  readonly tidplan_till: number | null;
  readonly s_datum: string | null;
  readonly s_text: string | null;
  readonly s_lage_tid: Lage | null;
  readonly s_lage_kostnad: Lage | null;
  readonly s_lage_resultat: Lage | null;
  /** Joined by `|`: cheaper to read than an array. */
  readonly namnen: string | null;
  readonly farsk_dagar: number;
  /** The newest plan, and the first one when that is another. */
  readonly galler: Planjson | null;
  readonly ursprunglig: Planjson | null;
  /** `akt fran till dag`, oldest first, joined by `|`. */
  readonly rorelser: string | null;
  readonly sena: TidslinjeLasrad['sena'] | null;
  /** On the first row alone. */
  readonly ordningar: Partial<Record<Projektslag, Fasordning>> | null;
}

const plan = (rad: string): string => `json_build_object('version', ${rad}.version, 'start', ${rad}.start, 'dagar', ${rad}.dagar, 'antagande', ${rad}.antagande)`;

/** The whole portfolio in time, in one statement. `$1`: the business date. */
export const tidslinjeSats: Sats = {
  namn: 'projekt.tidslinje',
  text: `
    select p.id, p.namn, p.slag, p.fas, p.vilande_fran, p.tidplan_fran, p.tidplan_till,
      s.datum::text as s_datum, s.text as s_text, s.lage_tid as s_lage_tid, s.lage_kostnad as s_lage_kostnad, s.lage_resultat as s_lage_resultat, d.namnen,
      coalesce((select i.varde::int from gemensam.installning i where i.nyckel = 'farsk_status_dagar'), 30) as farsk_dagar,
      g.galler, case when g.antal > 1 then u.ursprunglig end as ursprunglig, r.rorelser, l.sena,
      case when row_number() over (order by p.ordning, p.namn) = 1 then (select json_object_agg(o.slag, o.innehall)
        from (select distinct on (x.slag) x.slag, x.innehall from gemensam.fasordning x order by x.slag, x.version desc) o) end as ordningar
    from gemensam.projekt p
    left join lateral (
      select * from gemensam.statusrapport x where x.samverkan_id = p.samverkan_id and x.projekt_id = p.id order by x.nummer desc limit 1
    ) s on true
    left join (
      select x.projekt_id, string_agg(k.namn, '|' order by k.namn) as namnen
      from gemensam.deltagande x join gemensam.kommun k on k.kommunkod = x.kommunkod where x.status in ('deltar','anslot_senare') group by x.projekt_id
    ) d on d.projekt_id = p.id
    left join (
      select distinct on (x.projekt_id) x.projekt_id, x.version as antal, ${plan('x')} as galler from gemensam.grindplan x order by x.projekt_id, x.version desc
    ) g on g.projekt_id = p.id
    left join (select x.projekt_id, ${plan('x')} as ursprunglig from gemensam.grindplan x where x.version = 1) u on u.projekt_id = p.id
    left join (
      select x.projekt_id, string_agg(concat_ws(' ', x.akt, x.fran, x.till, x.datum::text), '|' order by x.nummer) as rorelser from gemensam.grindpassage x group by x.projekt_id
    ) r on r.projekt_id = p.id
    left join (
      select x.projekt_id, json_agg(json_build_object('namn', x.namn, 'klar', x.klar) order by x.klar, x.namn) as sena
      from gemensam.leverabel x where x.godkand is null and x.klar < $1::date group by x.projekt_id
    ) l on l.projekt_id = p.id
    where p.fas is distinct from 'ide'
    order by p.ordning, p.namn`,
};

export const lasTidslinje = async (las: Lasning, kontext: Kontext): Promise<Tidslinjebild> => {
  const rader = await las.rader<TidslinjeSqlrad>(tidslinjeSats, [kontext.affarsdatum]);
  const egna = rader[0]?.ordningar ?? {};
  const ordningar = projektslag.flatMap((slag) => {
    const ordning = egna[slag] ?? standardordning(slag);
    return ordning ? { slag, fran: ordning.fran, grindar: ordning.grindar.map(({ till, beteckning }) => ({ till, beteckning })) } : [];
  });
  const vagar = new Map(ordningar.map((o) => [o.slag, o.grindar.map((g) => g.till)]));
  return { ordningar, rader: rader.map((r) => tillRad(r, vagar.get(r.slag) ?? [], kontext)) };
};

const INGA: never[] = [];

const tillRad = (r: TidslinjeSqlrad, vag: readonly Fas[], kontext: Kontext): TidslinjeLasrad => ({
  id: r.id,
  namn: r.namn,
  slag: r.slag,
  fas: r.fas,
  vilandeFran: r.vilande_fran,
  tidplanFran: r.tidplan_fran,
  tidplanTill: r.tidplan_till,
  lageTid: r.s_lage_tid,
  lageKostnad: r.s_lage_kostnad,
  lageResultat: r.s_lage_resultat,
  statusText: r.s_text,
  statusInaktuell: statusAlder(r.s_datum, kontext.affarsdatum, r.farsk_dagar, r.fas).inaktuell,
  deltagare: r.namnen?.split('|') ?? INGA,
  ursprunglig: r.ursprunglig && tillPlan(r.ursprunglig, vag),
  galler: r.galler && tillPlan(r.galler, vag),
  rorelser: r.rorelser?.split('|').map(tillRorelse) ?? INGA,
  sena: r.sena ?? INGA,
});

const tillPlan = ({ start, dagar, antagande }: Planjson, vag: readonly Fas[]): Plandagar => ({ start, antagande, dagar: vag.map((fas) => dagar[fas] ?? null) });

const arAkt = (text: string | undefined): text is Fasakt => text === 'passera' || text === 'steg_tillbaka' || text === 'vila' || text === 'ateruppta';

const FASER: ReadonlySet<string | undefined> = new Set(faser);
const arFas = (text: string | undefined): text is Fas => FASER.has(text);

const tillRorelse = (text: string): Fasrorelse => {
  const [akt, fran, till, datum] = text.split(' ');
  if (!arAkt(akt) || !arFas(fran) || !arFas(till) || !datum) throw new Error(`not a move: ${text}`);
  return { akt, fran, till, datum };
};
