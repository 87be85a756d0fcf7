import { type Fordelningssteg, lagetsAndelar, raknaOm } from '@gemensam/finansiering/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type Kontroll } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { atagandekontroller } from '../ataganden/atagandekontroller';
import { kontrolleraFakturor } from '../faktura/faktura-kontroll';
import { kedjekolumner, type Kedjerad, tillSteg } from '../fordelning/fordelningskedja';
import { frystaRader } from '../fordelning/fryst-underlag';
import { andelarMedVikter } from '../fordelning/viktdel';

/** A rule of the money that SQL can judge by itself: how many were looked at, and a Swedish line for each that breaks it. */
interface Sqlkontroll {
  readonly namn: string;
  readonly regel: string;
  readonly sats: Sats;
}

const fordelning = `gemensam.fordelning f join gemensam.kostnadspost p on p.id = f.kostnadspost_id`;
const vilken = `p.namn || ' ' || p.ar || ' (fördelning ' || f.nummer || ')'`;
const rad = (bryter: string, fran: string): string => `
  select count(*)::int as antal, coalesce(array_agg(k.text order by k.text) filter (where k.bryter), '{}') as avvikelser
  from (select ${bryter} as bryter, ${fran}) k`;

const sqlkontroller: readonly Sqlkontroll[] = [
  {
    namn: 'Andelarna är lika med totalen',
    regel: 'Grundregel E1: summan av andelarna är posten, till öret',
    sats: {
      namn: 'kontroll.summa',
      text: rad(
        `coalesce(a.summa, 0) <> f.totalt_ore`,
        `${vilken} || ': andelarna är ' || coalesce(a.summa, 0) || ' öre, posten ' || f.totalt_ore || ' öre' as text
         from ${fordelning}
         left join (select fordelning_id, sum(belopp_ore) as summa from gemensam.kostnadsandel group by fordelning_id) a on a.fordelning_id = f.id`,
      ),
    },
  },
  {
    namn: 'Varje deltagare är medlemskommun',
    regel: 'Grundregel E2: bara kommuner som ingår i samverkan delar på kostnader',
    sats: {
      namn: 'kontroll.medlem',
      text: rad(
        `o.kommunkod is null`,
        `${vilken} || ': ' || n.namn || ' är inte medlem' as text
         from ${fordelning} join gemensam.kostnadsandel a on a.fordelning_id = f.id join gemensam.kommun n on n.kommunkod = a.kommunkod
         left join gemensam.organisation o on o.kommunkod = a.kommunkod and o.slag = 'kommun' and o.medlem`,
      ),
    },
  },
  {
    namn: 'Ingen andel har fel tecken',
    regel: 'Grundregel E1: en kostnad ger ingen kommun pengar, en kredit kostar ingen',
    sats: {
      namn: 'kontroll.tecken',
      text: rad(
        `(f.totalt_ore >= 0 and a.belopp_ore < 0) or (f.totalt_ore < 0 and a.belopp_ore > 0)`,
        `${vilken} || ': ' || n.namn || ' har ' || a.belopp_ore || ' öre' as text
         from ${fordelning} join gemensam.kostnadsandel a on a.fordelning_id = f.id join gemensam.kommun n on n.kommunkod = a.kommunkod`,
      ),
    },
  },
  {
    namn: 'Varje vikt finns med källa',
    regel: 'Grundregel E2: en nyckel fryses med varje vikt och dess källa',
    sats: {
      namn: 'kontroll.vikter',
      text: rad(
        `(d.kravs and (v.vikt is null or btrim(v.kalla) = '' or (d.del = 'lika' and v.vikt <> 1))) or (not d.kravs and v.vikt is not null)`,
        `${vilken} || ': vikten för ' || n.namn || case when not d.kravs then ' hör inte till nyckeln' else ' saknas eller är fel' end as text
         from ${fordelning}
         cross join lateral (values
           ('lika', f.nyckeltyp = 'lika' or (f.nyckeltyp = 'blandad' and f.andel_lika_taljare > 0)),
           ('invanarantal', f.nyckeltyp = 'invanarantal' or (f.nyckeltyp = 'blandad' and f.andel_lika_taljare < f.andel_lika_namnare)),
           ('fast_belopp', f.nyckeltyp = 'fast_belopp'), ('procent', f.nyckeltyp = 'procent'), ('antal', f.nyckeltyp = 'antal')
         ) d (del, kravs)
         cross join lateral ${andelarMedVikter('f.id', 'd.del')} v
         join gemensam.kommun n on n.kommunkod = v.kommunkod
         where d.kravs or v.vikt is not null`,
      ),
    },
  },
  {
    namn: 'Fasta belopp och procent möter totalen',
    regel: 'Grundregel E2: fasta belopp är tillsammans posten, procent tillsammans 100',
    sats: {
      namn: 'kontroll.nyckel_moter_totalt',
      text: rad(
        `coalesce(v.summa, 0) <> case f.nyckeltyp when 'procent' then 100 * f.vikt_namnare else abs(f.totalt_ore) end`,
        `${vilken} || ': nyckelns värden är tillsammans ' || coalesce(v.summa, 0) || ', inte ' || case f.nyckeltyp when 'procent' then 100 * f.vikt_namnare else abs(f.totalt_ore) end as text
         from ${fordelning}
         left join lateral (select sum(v.vikt) as summa from gemensam.fordelningsvikt v where v.fordelning_id = f.id and v.del = f.nyckeltyp) v on true
         where f.nyckeltyp in ('fast_belopp', 'procent')`,
      ),
    },
  },
];

interface OmrakningSqlrad extends Omit<Kedjerad, 'koder'> {
  readonly vilken: string;
  readonly post_id: string;
  /** Null: the allocation has no shares. */
  readonly koder: readonly string[] | null;
}

/** Every allocation of every post, the old ones too, with its frozen weights and stored shares, post by post in order. */
const omrakningSats: Sats = {
  namn: 'kontroll.omrakning',
  text: `
    select ${vilken} as vilken, p.id as post_id, ${kedjekolumner('f')}, d.*
    from ${fordelning}
    join lateral (${frystaRader}) d on true
    order by p.ar, p.namn, p.id, f.nummer`,
};

/** Calculates every allocation anew from its frozen weights, a buy-in on the one before it, and compares to the öre. */
const raknaOmAlla = async (las: Lasning): Promise<Kontroll> => {
  const rader = await las.rader<OmrakningSqlrad>(omrakningSats);
  let kedja: readonly Fordelningssteg[] = [];
  let post = '';
  const avvikelser: string[] = [];
  for (const { koder, ...r } of rader) {
    if (koder === null) {
      avvikelser.push(`${r.vilken}: inga andelar finns`);
      continue;
    }
    const steg = tillSteg({ ...r, koder });
    kedja = r.post_id === post && r.metod === 'kop_in' ? [...kedja, steg] : [steg];
    post = r.post_id;
    const utfall = raknaOm(kedja);
    if (arAvslag(utfall)) avvikelser.push(`${r.vilken}: ${utfall.text}`);
    else
      for (const [i, a] of lagetsAndelar(utfall.lage).entries())
        if (a.belopp.toString() !== r.belopp[i]) avvikelser.push(`${r.vilken}: ${a.namn} ska ha ${a.belopp} öre men har ${r.belopp[i] ?? 'inget'}`);
  }
  return { namn: 'Fördelningarna ger samma ören när de räknas om', regel: 'Grundregel E2: en gammal fördelning som räknas om ger samma ören', antalKontrollerade: rader.length, avvikelser };
};

/** Runs every control of the money of one samverkan. Reads only. At most the first hundred deviations of each are named. */
export const kontrollera = async (las: Lasning): Promise<readonly Kontroll[]> => {
  const kontroller: Kontroll[] = [];
  for (const { namn, regel, sats } of [...sqlkontroller, ...atagandekontroller]) {
    const [svar] = await las.rader<{ antal: number; avvikelser: string[] }>(sats);
    if (!svar) throw new Error(`control ${namn} gave no row`);
    kontroller.push({ namn, regel, antalKontrollerade: svar.antal, avvikelser: svar.avvikelser.slice(0, 100) });
  }
  return [...kontroller, await raknaOmAlla(las), ...(await kontrolleraFakturor(las))];
};
