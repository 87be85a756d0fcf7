import { type Kontext, type Lasning, type Sats, type Tabellfil } from '@gemensam/shared/api';
import { type Portfoljkommuner } from '@gemensam/shared/contract';

interface KommunSqlrad {
  /** Null in the one row of a samverkan without projects. */
  readonly id: string | null;
  /** Joined by blanks. */
  readonly deltar: string | null;
  readonly infor: string | null;
  readonly driftsatt: string | null;
  /** In the first row alone. */
  readonly kommuner: Portfoljkommuner['kommuner'] | null;
}

export const portfoljkommunerSats: Sats = {
  namn: 'projekt.portfoljkommuner',
  text: `
    select p.id, d.deltar, i.infor, i.driftsatt,
      case when row_number() over (order by p.ordning, p.namn) = 1 then (
        select coalesce(json_agg(json_build_object('kommunkod', k.kommunkod, 'namn', k.namn) order by k.namn), '[]')
        from gemensam.organisation o join gemensam.kommun k on k.kommunkod = o.kommunkod where o.medlem) end as kommuner
    from (select 1) ett
    left join gemensam.projekt p on true
    left join (
      select x.projekt_id, string_agg(x.kommunkod, ' ') as deltar from gemensam.deltagande x where x.status in ('deltar', 'anslot_senare') group by x.projekt_id
    ) d on d.projekt_id = p.id
    left join (
      select x.projekt_id, string_agg(x.kommunkod, ' ') filter (where x.lage in ('planerat', 'pagar')) as infor, string_agg(x.kommunkod, ' ') filter (where x.lage = 'driftsatt') as driftsatt
      from gemensam.inforande x group by x.projekt_id
    ) i on i.projekt_id = p.id
    order by p.ordning, p.namn`,
};

const koder = (text: string | null): string[] => text?.split(' ') ?? [];

export const lasPortfoljkommuner = async (las: Lasning): Promise<Portfoljkommuner> => {
  const rader = await las.rader<KommunSqlrad>(portfoljkommunerSats);
  return {
    kommuner: rader[0]?.kommuner ?? [],
    projekt: rader.flatMap((r) => (r.id === null ? [] : [{ id: r.id, deltar: koder(r.deltar), infor: koder(r.infor), driftsatt: koder(r.driftsatt) }])),
  };
};

/** The table beside the map as a file: each kommun with how many projects it takes part in, introduces and has put into use. */
export const portfoljkommunerfil = ({ kommuner, projekt }: Portfoljkommuner, { samverkan, affarsdatum }: Pick<Kontext, 'samverkan' | 'affarsdatum'>): Tabellfil => {
  const antal = (lage: 'deltar' | 'infor' | 'driftsatt', kod: string): number => projekt.filter((p) => p[lage].includes(kod)).length;
  return {
    bladnamn: 'Kommuner',
    rubrik: [`Kommunerna i ${samverkan.namn} mot projekten`, `Läget ${affarsdatum}. Antal projekt, av ${projekt.length}.`],
    kolumner: [
      { rubrik: 'Kommun', typ: 'text', bredd: 18 },
      { rubrik: 'Kommunkod', typ: 'text', bredd: 12 },
      { rubrik: 'Deltar', typ: 'heltal', bredd: 10 },
      { rubrik: 'Planerat eller pågår', typ: 'heltal', bredd: 20 },
      { rubrik: 'Driftsatt', typ: 'heltal', bredd: 10 },
    ],
    rader: kommuner.map((k) => [k.namn, k.kommunkod, antal('deltar', k.kommunkod), antal('infor', k.kommunkod), antal('driftsatt', k.kommunkod)]),
  };
};
