import { arHallet, dnrText } from '@gemensam/arende/domain';
import { anmalningskalla, anmalningslage, type Anmalningsmote, type Arendetyp, delegationsbeteckning, type Delegationsgrund, delegationsorgan, type Delegatroll, type Delegationssatt } from '@gemensam/delegation/domain';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Delegationsregister, type Delegationsregisterrad } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';

export interface Anmalansrad {
  readonly id: string;
  readonly moteId: string;
  readonly paragraf: string;
  readonly anmaldAv: string;
  readonly tid: string;
  readonly datum: Datum;
  readonly version: number;
}

export interface Registersqlrad {
  readonly id: string;
  readonly ar: number;
  readonly lopnummer: number;
  readonly grund: Delegationsgrund;
  readonly punktNr: number | null;
  /** Null: hidden. */
  readonly arendetyp: Arendetyp | null;
  readonly beslutadAvId: string;
  /** Null: hidden. */
  readonly beslutadAv: string | null;
  readonly roll: Delegatroll;
  readonly som: Delegationssatt;
  readonly datum: Datum;
  readonly klockslag: string | null;
  readonly egenAnteckning: boolean;
  /** Itself, or by its ärende. */
  readonly hemlig: boolean;
  /** Null: the ärende is hidden. */
  readonly arendeId: string | null;
  readonly dnrAr: number | null;
  readonly dnrLopnummer: number | null;
  readonly klassificering: string | null;
  readonly dold: boolean;
  readonly rubrik: string | null;
  readonly motpart: string | null;
  readonly motpartId: string | null;
  readonly beloppOre: string | null;
  readonly anmalan: Anmalansrad | null;
}

export interface Motessqlrad {
  readonly id: string;
  readonly datum: Datum;
  readonly borjar: string;
  readonly installt: Datum | null;
  readonly narvarande: number;
}

/** The report of the decision `b` that stands, from `n`. */
export const anmalansSql = `case when n.id is not null then json_build_object('id', n.id, 'moteId', n.mote_id, 'paragraf', n.paragraf, 'anmaldAv', n.anmald_av, 'tid', n.tid, 'datum', n.datum, 'version', n.version) end`;
export const standeAnmalanSql = 'left join gemensam.anmalan n on (n.samverkan_id, n.delegationsbeslut_id) = (b.samverkan_id, b.id) and n.aterkallad is null';

/** What a decision `b` says beside its number, its day and the office, where its content `i` may be read. */
export const lasbar = (kolumn: string): string => `case when i.id is not null then ${kolumn} end`;
/** Secret itself, or its ärende `a` is, as the reader sees it. */
export const hemligSql = 'b.hemlig or i.id is null or a.sekretess_slag is not null as hemlig';

/** The local time of the decision `b`, where it was entered on its own day: a decision that is entered afterwards has none. */
export const klockslagSql = `case when (b.tidpunkt at time zone 'Europe/Stockholm')::date = b.datum then to_char(b.tidpunkt at time zone 'Europe/Stockholm', 'HH24:MI') end as klockslag`;

/** The calendar that reporting is judged by. */
export const sammantradenSql = `(select coalesce(json_agg(json_build_object('id', m.id, 'datum', m.datum, 'borjar', m.borjar, 'installt', m.installt,
          'narvarande', (select count(*) from gemensam.motesdeltagare d where (d.samverkan_id, d.mote_id) = (m.samverkan_id, m.id) and d.narvaro = 'narvarande')) order by m.datum, m.borjar, m.id), '[]')
        from gemensam.mote m where m.slag = 'sammantrade')`;

/** The register with the calendar that its reporting is judged by. `$1`: these decisions alone; null: all. */
export const delegationsregisterSats: Sats = {
  namn: 'delegation.register',
  text: `
    select
      (select coalesce(json_agg(r), '[]') from (
        select b.id, b.ar, b.lopnummer, b.grund, ${lasbar('b.punkt_nr')} as "punktNr", ${lasbar('b.arendetyp')} as arendetyp, b.beslutad_av_id as "beslutadAvId", ${lasbar('b.beslutad_av')} as "beslutadAv", b.roll, b.som, b.datum::text as datum, ${klockslagSql}, coalesce(${lasbar('b.egen_anteckning')}, false) as "egenAnteckning", ${hemligSql}, a.id as "arendeId",
          a.dnr_ar as "dnrAr", a.dnr_lopnummer as "dnrLopnummer", a.klassificering, i.id is null as dold, i.rubrik, i.motpart, i.motpart_id as "motpartId", i.belopp_ore::text as "beloppOre",
          ${anmalansSql} as anmalan
        from gemensam.delegationsbeslut b
          left join gemensam.delegationsbeslut_innehall i on (i.samverkan_id, i.id) = (b.samverkan_id, b.id)
          left join gemensam.arende a on (a.samverkan_id, a.id) = (b.samverkan_id, b.arende_id)
          ${standeAnmalanSql}
        where $1::uuid[] is null or b.id = any($1)
        order by b.ar desc, b.lopnummer desc) r) as rader,
      ${sammantradenSql} as moten`,
};

export interface Registerbild {
  readonly rader: readonly Registersqlrad[];
  readonly moten: readonly Anmalningsmote[];
}

export const tillMoten = (rader: readonly Motessqlrad[], idag: Datum): readonly Anmalningsmote[] => rader.map((m) => ({ id: m.id, datum: m.datum, borjar: m.borjar, installt: m.installt, hallet: arHallet(m, idag) }));

/** Under the row-level security of the one who asks. */
export const lasRegisterbild = async (las: Lasning, idag: Datum, ider: readonly string[] | null): Promise<Registerbild> => {
  const [svar] = await las.rader<{ rader: readonly Registersqlrad[]; moten: readonly Motessqlrad[] }>(delegationsregisterSats, [ider]);
  return { rader: svar?.rader ?? [], moten: tillMoten(svar?.moten ?? [], idag) };
};

export const registerdnr = (r: Registersqlrad): string | null => dnrText({ ar: r.dnrAr, lopnummer: r.dnrLopnummer, klassificering: r.klassificering });

export const tillRegisterrad = (r: Registersqlrad, moten: readonly Anmalningsmote[], kontext: Kontext): Delegationsregisterrad => {
  const { lage, skulle, sen, text } = anmalningslage(r, r.anmalan, moten);
  const vid = moten.find((m) => m.id === r.anmalan?.moteId);
  return {
    id: r.id, ar: r.ar, lopnummer: r.lopnummer, beteckning: delegationsbeteckning(r), grund: r.grund, punktNr: r.punktNr, arendetyp: r.arendetyp, beslutadAv: r.beslutadAv ?? delegationsorgan(r.som, r.roll), roll: r.roll, datum: r.datum, egenAnteckning: r.egenAnteckning,
    dold: r.dold, sekretess: r.hemlig, rubrik: r.rubrik, motpart: r.motpart, belopp: r.beloppOre === null ? null : BigInt(r.beloppOre), arendeId: r.arendeId, dnr: registerdnr(r),
    lage, lagetext: text, kalla: anmalningskalla(r.grund), sen, skulleId: skulle?.id ?? null, skulleDatum: skulle?.datum ?? null,
    anmalan: r.anmalan && vid
      ? { id: r.anmalan.id, moteId: vid.id, moteDatum: vid.datum, paragraf: r.anmalan.paragraf, anmaldAv: r.anmalan.anmaldAv, tid: new Date(r.anmalan.tid), kanAterkallas: farAnmala(kontext) && (!vid.hallet || r.anmalan.datum === kontext.affarsdatum), version: r.anmalan.version }
      : null,
    eget: r.beslutadAvId === kontext.person.id,
  };
};

export const farAnmala = (kontext: Kontext): boolean => harRoll(kontext, 'namndsekreterare');

export const lasDelegationsregister = async (las: Lasning, kontext: Kontext): Promise<Delegationsregister> => {
  const { rader, moten } = await lasRegisterbild(las, kontext.affarsdatum, null);
  return {
    rader: rader.map((r) => tillRegisterrad(r, moten, kontext)),
    sammantraden: moten.filter((m) => m.installt === null).map(({ id, datum, hallet }) => ({ id, datum, hallet })),
    farAnmala: farAnmala(kontext),
  };
};

/** What is not reported: everything for the nämndsekreterare, what is their own for others. */
export const lasAnmalningsbevakning = async (las: Lasning, kontext: Kontext): Promise<Delegationsregisterrad[]> =>
  (await lasDelegationsregister(las, kontext)).rader.filter((r) => r.lage !== 'anmald' && (farAnmala(kontext) || r.eget));
