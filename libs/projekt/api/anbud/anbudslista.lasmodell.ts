import { anbudsroller, type Anbudsstatus, mojligaAnbudsakter, provaOppnaAnbudslista, tilldeladeLagen, type Upphandlingslage } from '@gemensam/projekt/domain';
import { handlingarSql, type HandlingsfilLasrad, type HandlingSqlrad, harRoll, type Kontext, type Lasning, type Sats, tillHandling } from '@gemensam/shared/api';
import { type Anbudsbehorig, type Anbudslasning, type Anbudslista } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';

interface Anbudsrad {
  readonly id: string;
  readonly namn: string;
  readonly orgnr: string | null;
  readonly dag: Datum;
  readonly klockslag: string;
  readonly belopp: string | null;
  readonly status: Anbudsstatus;
  readonly utvardering: string | null;
  readonly skal: string | null;
  readonly av: string;
  readonly version: number;
  readonly handlingar: readonly HandlingSqlrad[];
}

/** An upphandling with what the person sees of its bids. */
export interface Anbudsbild {
  readonly id: string;
  readonly nummer: number;
  readonly projekt_id: string;
  readonly projekt_namn: string;
  readonly lage: Upphandlingslage;
  readonly tilldelad: boolean;
  /** Null: there is none, or the person does not see it. */
  readonly lista: { readonly version: number; readonly offentlig: Datum | null; readonly offentligSkal: string | null; readonly olast: boolean } | null;
  readonly anbud: readonly Anbudsrad[];
  readonly behoriga: readonly Anbudsbehorig[];
  readonly valbara: readonly Anbudsbehorig[];
  readonly lasningar: readonly Anbudslasning[];
}

export const idag = `(clock_timestamp() at time zone 'Europe/Stockholm')::date`;
const ord = (alla: readonly string[]): string => alla.map((o) => `'${o}'`).join(', ');

/** The bids of an upphandling in one statement; which rows there are, row-level security says. `$1`: the upphandling; `$2`: the business date. */
export const anbudslistaSats: Sats = {
  namn: 'anbud.lista',
  text: `
    select u.id, u.nummer, u.projekt_id, p.namn as projekt_namn, u.lage,
      exists (select from gemensam.upphandlingssteg s where s.samverkan_id = u.samverkan_id and s.upphandling_id = u.id and s.till in (${ord(tilldeladeLagen)})) as tilldelad,
      (select jsonb_build_object('version', l.version, 'offentlig', l.offentlig, 'offentligSkal', l.offentlig_skal, 'olast', not exists (
          select from gemensam.anbud_lasning n where n.samverkan_id = l.samverkan_id and n.upphandling_id = l.upphandling_id and n.person_id = (select gemensam.person_id()) and n.dag = ${idag}))
        from gemensam.anbudslista l where l.samverkan_id = u.samverkan_id and l.upphandling_id = u.id) as lista,
      coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'namn', b.namn, 'orgnr', b.orgnr, 'dag', b.dag, 'klockslag', b.klockslag, 'belopp', b.belopp::text, 'status', b.status,
          'utvardering', b.utvardering, 'skal', b.skal, 'av', b.av, 'version', b.version, 'handlingar', ${handlingarSql('anbud_handling', 'l.samverkan_id = b.samverkan_id and l.anbud_id = b.id')}) order by b.dag, b.klockslag, b.id)
        from gemensam.anbud b where b.samverkan_id = u.samverkan_id and b.upphandling_id = u.id), '[]') as anbud,
      coalesce((select jsonb_agg(jsonb_build_object('personId', q.id, 'namn', q.namn) order by q.namn collate gemensam.sv, q.id)
        from gemensam.upphandling_behorig b join gemensam.person q on q.id = b.person_id where b.samverkan_id = u.samverkan_id and b.upphandling_id = u.id), '[]') as behoriga,
      coalesce((select jsonb_agg(jsonb_build_object('personId', q.id, 'namn', q.namn) order by q.namn collate gemensam.sv, q.id)
        from gemensam.person q where exists (select from gemensam.uppdrag d where d.samverkan_id = u.samverkan_id and d.person_id = q.id and d.roll in (${ord(anbudsroller)})
          and d.fran <= $2::date and coalesce(d.till, $2::date) >= $2::date)), '[]') as valbara,
      coalesce((select jsonb_agg(jsonb_build_object('namn', n.namn, 'dag', n.dag) order by n.dag desc, n.namn collate gemensam.sv)
        from gemensam.anbud_lasning n where n.samverkan_id = u.samverkan_id and n.upphandling_id = u.id), '[]') as lasningar
    from gemensam.upphandling u join gemensam.projekt p on p.samverkan_id = u.samverkan_id and p.id = u.projekt_id
    where u.id = $1`,
};

/** One version of a handling that belongs to a bid, with its upphandling. `$1`: handling; `$2`: number. */
export const anbudshandlingsfilSats: Sats = {
  namn: 'anbud.handlingsfil',
  text: `
    select v.filnamn, v.mediatyp, v.storlek, v.lagringsnyckel, b.upphandling_id as "upphandlingId"
    from gemensam.anbud_handling ah join gemensam.anbud b on b.samverkan_id = ah.samverkan_id and b.id = ah.anbud_id
      join gemensam.handling_version v on v.samverkan_id = ah.samverkan_id and v.handling_id = ah.handling_id
    where ah.handling_id = $1 and v.nummer = $2`,
};

/** Null for an unknown id, for another samverkan's, and for a text that is no id. */
export const lasAnbudsbild = async (las: Lasning, kontext: Kontext, upphandlingId: string): Promise<Anbudsbild | null> => {
  if (!arId(upphandlingId)) return null;
  const [bild] = await las.rader<Anbudsbild & Record<string, unknown>>(anbudslistaSats, [upphandlingId, kontext.affarsdatum]);
  return bild ?? null;
};

const upphandlingForSats: Sats = { namn: 'anbud.upphandling_for', text: 'select b.upphandling_id as id from gemensam.anbud b where b.id = $1' };

/** The upphandling of a bid. Null: no such bid here, or one that the person does not see. */
export const lasUpphandlingFor = async (las: Lasning, anbudId: string): Promise<string | null> => {
  if (!arId(anbudId)) return null;
  const [rad] = await las.rader<{ id: string }>(upphandlingForSats, [anbudId]);
  return rad?.id ?? null;
};

/** Null: no such file here, or one that the person may not read. */
export const lasAnbudshandlingsfil = async (las: Lasning, handlingId: string, nummer: string): Promise<(HandlingsfilLasrad & { readonly upphandlingId: string }) | null> => {
  if (!arId(handlingId) || !/^[1-9]\d{0,5}$/.test(nummer)) return null;
  const [rad] = await las.rader<HandlingsfilLasrad & { upphandlingId: string } & Record<string, unknown>>(anbudshandlingsfilSats, [handlingId, Number(nummer)]);
  return rad ?? null;
};

/** The bids are open to all who see the upphandling. */
export const arOppen = (b: Anbudsbild): boolean => b.tilldelad || (b.lista?.offentlig ?? null) !== null;

/** The person is named, and may still do what those who handle the bids do. */
export const handlagger = (b: Anbudsbild, kontext: Kontext): boolean => harRoll(kontext, ...anbudsroller) && b.behoriga.some((p) => p.personId === kontext.person.id);

/** Those who may be the first to handle the bids of an upphandling. */
export const farOppnaLista = (kontext: Kontext): boolean => harRoll(kontext, 'e_samordnare', 'namndsekreterare');

const tillInnehall = (b: Anbudsbild, kontext: Kontext): NonNullable<Anbudslista['innehall']> => {
  const oppen = arOppen(b);
  const min = handlagger(b, kontext);
  return {
    version: b.lista?.version ?? 0,
    anbud: b.anbud.map(({ belopp, ...a }) => ({
      ...a, belopp: belopp === null ? null : BigInt(belopp), akter: min ? [...mojligaAnbudsakter(a.status, b.lage)] : [], handlingar: a.handlingar.map((h) => tillHandling(h, kontext, 'anbudshandlingar')),
    })),
    behoriga: [...b.behoriga],
    valbara: min && !oppen ? [...b.valbara] : [],
    lasningar: min || harRoll(kontext, 'revisor') ? [...b.lasningar] : null,
    offentlig: b.lista?.offentlig ?? null,
    offentligSkal: b.lista?.offentligSkal ?? null,
    farSkrivaIn: min && (b.lage === 'annonserad' || b.lage === 'utvardering'),
    farNamnge: min && !oppen,
    farOffentliggora: min && !oppen && b.lage === 'avbruten',
  };
};

/** The page of the bids. What is closed says nothing of whether there are any, nor whether anybody handles them. */
export const tillAnbudslista = (b: Anbudsbild, kontext: Kontext): Anbudslista => {
  const oppen = arOppen(b);
  const insyn = oppen ? 'oppen' : b.lista ? 'namngiven' : 'stangd';
  return {
    upphandlingId: b.id, upphandlingNummer: b.nummer, projektId: b.projekt_id, projektNamn: b.projekt_namn, lage: b.lage, insyn,
    farOppna: insyn === 'stangd' && farOppnaLista(kontext) && provaOppnaAnbudslista({ lage: b.lage, oppen }) === null,
    innehall: insyn === 'stangd' ? null : tillInnehall(b, kontext),
  };
};
