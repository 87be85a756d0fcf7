import { type Arendeakt, type Arendetillstand, type Arendetyp, dnrText, saknadeKrav, type Tjansteskrivelse } from '@gemensam/arende/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { arId, dagarMellan, type Datum } from '@gemensam/shared/domain';
import { type ArendeSammantrade } from '@gemensam/shared/contract';
import { akterFor } from './arende-insyn';

/** One row of the list of ärenden as the screen shows it. */
export interface ArendeLasrad {
  readonly id: string;
  readonly dnr: string | null;
  readonly rubrik: string;
  readonly typ: Arendetyp;
  readonly tillstand: Arendetillstand;
  readonly projektId: string | null;
  readonly projektNamn: string | null;
  readonly handlaggare: string;
  readonly skapat: string;
  readonly andrat: Date;
  readonly antalSaknas: number;
  readonly saknas: readonly string[];
  /** It collects the decisions of a year: nothing is prepared in it, so nothing is missing. */
  readonly samling: boolean;
  readonly egen: boolean;
  /** What it is secret by; null when it is not. */
  readonly sekretess: string | null;
  readonly sammantrade: ArendeSammantrade | null;
  /** The last day of the remiss that is out; null when none is. */
  readonly remissSistaDag: Datum | null;
  readonly akter: readonly Arendeakt[];
}

/** The text of a tjänsteskrivelse as it stands in its row. */
export interface Skrivelsetextrad {
  readonly rubrik: string;
  readonly mottagare: string;
  readonly forslag_till_beslut: string[];
  readonly sammanfattning: string;
  readonly bakgrund: string;
  readonly ekonomi: string;
  readonly juridik: string;
  readonly remissutfall: string;
  readonly expedieras_till: string;
}

/** What both read models take of an ärende and its texts. */
export interface SkrivelseSqlrad extends Skrivelsetextrad {
  readonly id: string;
  readonly typ: Arendetyp;
  readonly tillstand: Arendetillstand;
  readonly dnr_ar: number | null;
  readonly dnr_lopnummer: number | null;
  readonly klassificering: string | null;
  readonly projekt_id: string | null;
  readonly projekt_namn: string | null;
  readonly handlaggare: string;
  readonly skapat: string;
  readonly sammantrade: Omit<ArendeSammantrade, 'dagarTillStopp'> | null;
  readonly remiss_sista_dag: Datum | null;
  readonly remissad: boolean;
}

interface ListSqlrad extends SkrivelseSqlrad {
  readonly andrat: Date;
  readonly egen: boolean;
  readonly samling: boolean;
  readonly sekretess_paragraf: string | null;
}

/** All that `\s` is in JavaScript, and what `harText` holds for blank besides. */
const BLANKT = String.raw`U&'\0009\000A\000B\000C\000D\0020\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\200B\2028\2029\202F\205F\3000\FEFF'`;
const forsta = (text: string): string => `left(btrim(${text}, ${BLANKT}), 1)`;
const TEXTER = ['mottagare', 'sammanfattning', 'bakgrund', 'ekonomi', 'juridik', 'remissutfall', 'expedieras_till'] as const;

/** The texts, and of each its first character that is not blank: a list says what is missing, and needs not the texts of every ärende for it. */
const texter = `${TEXTER.map((t) => `t.${t}`).join(', ')}, t.forslag_till_beslut`;
const skrivet = `${TEXTER.map((t) => `${forsta(`t.${t}`)} as ${t}`).join(', ')}, array[${forsta(`array_to_string(t.forslag_till_beslut, '')`)}] as forslag_till_beslut`;

const kolumner = (avsnitt: string): string => `a.id, a.rubrik, a.typ, a.tillstand, a.dnr_ar, a.dnr_lopnummer, a.klassificering, a.projekt_id, p.namn as projekt_namn,
      a.handlaggare, a.skapat::text as skapat, ${avsnitt},
      (select json_build_object('id', m.id, 'datum', m.datum, 'stoppdatum', m.stoppdatum, 'kallelsedag', m.kallelsedag, 'installt', m.installt is not null)
        from gemensam.mote m where m.samverkan_id = a.samverkan_id and m.id = a.sammantrade_id) as sammantrade,
      (select r.sista_dag::text from gemensam.remiss r where r.samverkan_id = a.samverkan_id and r.arende_id = a.id and r.avslutad is null) as remiss_sista_dag,
      exists (select from gemensam.remiss r where r.samverkan_id = a.samverkan_id and r.arende_id = a.id) as remissad`;

export const skrivelsekolumner = kolumner(texter);

export const skrivelsetabeller = `gemensam.arende a
    join gemensam.tjansteskrivelse t on t.samverkan_id = a.samverkan_id and t.arende_id = a.id
    left join gemensam.projekt p on p.samverkan_id = a.samverkan_id and p.id = a.projekt_id`;

/** The list in one statement: the ärenden that row-level security shows. `$1`: the person; `$2` narrows to one project (null: all). */
export const arendenSats: Sats = {
  namn: 'arende.lista',
  text: `
    select ${kolumner(skrivet)}, a.andrat, a.handlaggare_id = $1 as egen, a.samlingsar is not null as samling, a.sekretess_paragraf
    from ${skrivelsetabeller}
    where $2::uuid is null or a.projekt_id = $2
    order by (a.handlaggare_id = $1) desc, a.andrat desc, a.id`,
};

export const lasArenden = async (las: Lasning, kontext: Kontext, projektId: string | null = null): Promise<ArendeLasrad[]> => {
  if (projektId !== null && !arId(projektId)) return [];
  const rader = await las.rader<ListSqlrad>(arendenSats, [kontext.person.id, projektId]);
  return rader.map((r) => {
    const saknas = r.samling ? [] : saknadeKrav(tillSkrivelse(r), r.remissad).map((k) => k.namn);
    return { ...tillGrund(r), ...tillGang(r, kontext), andrat: r.andrat, egen: r.egen, samling: r.samling, sekretess: r.sekretess_paragraf && `OSL ${r.sekretess_paragraf}`, saknas, antalSaknas: saknas.length };
  });
};

/** The facts of an ärende that both read models show. */
export const tillGrund = (r: SkrivelseSqlrad) => ({
  id: r.id,
  dnr: tillDnr(r),
  rubrik: r.rubrik,
  typ: r.typ,
  tillstand: r.tillstand,
  projektId: r.projekt_id,
  projektNamn: r.projekt_namn,
  handlaggare: r.handlaggare,
  skapat: r.skapat,
});

/** Where the ärende is on its way to the meeting, and what may come next. */
export const tillGang = (r: SkrivelseSqlrad, kontext: Kontext) => ({
  sammantrade: r.sammantrade && { ...r.sammantrade, dagarTillStopp: r.sammantrade.stoppdatum === null ? null : dagarMellan(kontext.affarsdatum, r.sammantrade.stoppdatum) },
  remissSistaDag: r.remiss_sista_dag,
  akter: akterFor(kontext, r.tillstand),
});

/** The text of a tjänsteskrivelse out of its row. */
export const tillSkrivelse = (r: Skrivelsetextrad): Tjansteskrivelse => ({
  rubrik: r.rubrik,
  mottagare: r.mottagare,
  forslagTillBeslut: r.forslag_till_beslut,
  sammanfattning: r.sammanfattning,
  bakgrund: r.bakgrund,
  ekonomi: r.ekonomi,
  juridik: r.juridik,
  remissutfall: r.remissutfall,
  expedierasTill: r.expedieras_till,
});

const tillDnr = ({ dnr_ar: ar, dnr_lopnummer: lopnummer, klassificering }: SkrivelseSqlrad): string | null => dnrText({ ar, lopnummer, klassificering });
