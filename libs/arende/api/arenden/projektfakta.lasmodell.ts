import { type Kostnadsfakta, type Projektfakta, type Statusfakta } from '@gemensam/arende/domain';
import { beslutsrubrik } from '@gemensam/samverkan/api';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';

type KostnadSqlrad = Omit<Kostnadsfakta, 'totalt' | 'andelar'> & {
  readonly totalt: string;
  readonly andelar: readonly { readonly kommunkod: string; readonly kommun: string; readonly belopp: string }[];
};

interface FaktaSqlrad {
  readonly namn: string;
  readonly slag: Projektfakta['slag'];
  readonly fas: Projektfakta['fas'];
  readonly tidplan_fran: number | null;
  readonly tidplan_till: number | null;
  readonly beskrivning: string;
  readonly deltagare: string[];
  readonly antal_kommuner: number;
  readonly beslut: Projektfakta['tidigareBeslut'];
  readonly status: Statusfakta | null;
  readonly kostnader: readonly KostnadSqlrad[];
}

/** What an ärende made from a project is prefilled with, in one statement. `$1`: the project; `$2`: year of the business date. */
export const projektfaktaSats: Sats = {
  namn: 'arende.projektfakta',
  text: `
    select p.namn, p.slag, p.fas, p.tidplan_fran, p.tidplan_till, p.beskrivning,
      array(select k.namn::text from gemensam.deltagande d join gemensam.kommun k on k.kommunkod = d.kommunkod
        where d.samverkan_id = p.samverkan_id and d.projekt_id = p.id and d.status in ('deltar','anslot_senare') order by k.namn) as deltagare,
      (select count(*)::int from gemensam.organisation o where o.medlem) as antal_kommuner,
      (select jsonb_build_object('organ', b.organ, 'datum', b.datum, 'beteckning', b.beteckning, 'rubrik', ${beslutsrubrik('b')})
        from gemensam.beslut_referens b where b.samverkan_id = p.samverkan_id and b.id = p.beslut_referens_id) as beslut,
      (select jsonb_build_object('datum', s.datum, 'text', s.text, 'lageTid', s.lage_tid, 'lageKostnad', s.lage_kostnad, 'lageResultat', s.lage_resultat)
        from gemensam.statusrapport s where s.samverkan_id = p.samverkan_id and s.projekt_id = p.id order by s.nummer desc limit 1) as status,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', c.id, 'namn', c.namn, 'ar', c.ar, 'totalt', f.totalt_ore::text, 'nyckel', f.nyckeltyp,
            'utanforBudget', c.utanfor_budget, 'antagande', c.antagande, 'andelar', coalesce((
              select jsonb_agg(jsonb_build_object('kommunkod', k.kommunkod, 'kommun', k.namn, 'belopp', n.belopp_ore::text) order by k.namn)
              from gemensam.kostnadsandel n join gemensam.kommun k on k.kommunkod = n.kommunkod
              where n.samverkan_id = f.samverkan_id and n.fordelning_id = f.id), '[]'))
          order by (c.ar = $2) desc, c.ar desc, c.ordning, c.namn)
        from gemensam.kostnadspost c cross join lateral (
          select * from gemensam.fordelning x where x.samverkan_id = c.samverkan_id and x.kostnadspost_id = c.id order by x.nummer desc limit 1) f
        where c.samverkan_id = p.samverkan_id and c.projekt_id = p.id), '[]') as kostnader
    from gemensam.projekt p where p.id = $1`,
};

/** The facts of a project, or null when there is no such project here. */
export const lasProjektfakta = async (las: Lasning, kontext: Kontext, projektId: string): Promise<Projektfakta | null> => {
  if (!arId(projektId)) return null;
  const [r] = await las.rader<FaktaSqlrad>(projektfaktaSats, [projektId, Number(kontext.affarsdatum.slice(0, 4))]);
  if (!r) return null;
  return {
    samverkan: kontext.samverkan.namn,
    namn: r.namn,
    slag: r.slag,
    fas: r.fas,
    tidplanFran: r.tidplan_fran,
    tidplanTill: r.tidplan_till,
    beskrivning: r.beskrivning,
    deltagare: r.deltagare,
    antalKommuner: r.antal_kommuner,
    tidigareBeslut: r.beslut,
    status: r.status,
    kostnader: r.kostnader.map((k) => ({
      ...k,
      totalt: BigInt(k.totalt),
      andelar: k.andelar.map((a) => ({ kommunkod: a.kommunkod, kommun: a.kommun, belopp: BigInt(a.belopp) })),
    })),
  };
};
