import { narvarostatistik, type Narvaromote } from '@gemensam/arende/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Motesnarvaro, type Motesuppgift } from '@gemensam/shared/contract';
import { tillUppgift, uppgiftskolumner, type Uppgiftsrad } from './mote.lasmodell';

export const motesuppgifterSats: Sats = {
  namn: 'arende.motesuppgifter',
  text: `select ${uppgiftskolumner} from gemensam.motesuppgift u join gemensam.mote m on m.samverkan_id = u.samverkan_id and m.id = u.mote_id order by u.klar is not null, u.dag, u.id`,
};

/** Open ones first, each part by its day. */
export const lasMotesuppgifter = async (las: Lasning, kontext: Kontext): Promise<Motesuppgift[]> => (await las.rader<Uppgiftsrad>(motesuppgifterSats)).map((u) => tillUppgift(u, kontext));

export const minaMotesuppgifterSats: Sats = {
  namn: 'arende.mina_motesuppgifter',
  text: `select ${uppgiftskolumner} from gemensam.motesuppgift u join gemensam.mote m on m.samverkan_id = u.samverkan_id and m.id = u.mote_id
    where u.klar is null and (u.agare_id = $1::uuid or u.agare_kommunkod = any($2)) order by u.dag, u.id`,
};

/** The person's own, and those of the kommuner that the person prepares for. */
export const lasMinaMotesuppgifter = async (las: Lasning, kontext: Kontext): Promise<Motesuppgift[]> => {
  const kommuner = kontext.uppdrag.filter((u) => u.roll === 'beredningsgrupp').map((u) => u.kommunkod);
  return (await las.rader<Uppgiftsrad>(minaMotesuppgifterSats, [kontext.person.id, kommuner])).map((u) => tillUppgift(u, kontext));
};

export const motesnarvaroSats: Sats = {
  namn: 'arende.motesnarvaro',
  text: `
    select
      coalesce((select json_agg(json_build_object('slag', m.slag, 'datum', m.datum, 'installt', m.installt,
          'narvarande', (select count(*) from gemensam.motesdeltagare d where d.samverkan_id = m.samverkan_id and d.mote_id = m.id and d.narvaro = 'narvarande'),
          'kommuner', coalesce((select json_agg(distinct d.kommunkod) from gemensam.motesdeltagare d
            where d.samverkan_id = m.samverkan_id and d.mote_id = m.id and d.narvaro = 'narvarande' and d.slag = 'kallad' and d.kommunkod is not null), '[]')))
        from gemensam.mote m where m.datum between $1::date and $2::date), '[]') as moten,
      coalesce((select json_agg(json_build_object('kommunkod', k.kommunkod, 'namn', k.namn) order by k.namn collate gemensam.sv)
        from gemensam.organisation o join gemensam.kommun k on k.kommunkod = o.kommunkod where o.medlem), '[]') as kommuner`,
};

/** The figures of a year, with how they were counted. */
export const lasMotesnarvaro = async (las: Lasning, kontext: Kontext, ar: number): Promise<Motesnarvaro> => {
  const artal = String(Math.min(Math.max(ar, 1800), 9999));
  const [rad] = await las.rader<{ moten: Narvaromote[]; kommuner: { kommunkod: string; namn: string }[] }>(motesnarvaroSats, [`${artal}-01-01`, `${artal}-12-31`]);
  const kommuner = rad?.kommuner ?? [];
  const namn = new Map(kommuner.map((k) => [k.kommunkod, k.namn]));
  const s = narvarostatistik(rad?.moten ?? [], kommuner.map((k) => k.kommunkod), kontext.affarsdatum);
  return { ar: Number(artal), ...s, kommuner: s.kommuner.map((k) => ({ ...k, namn: namn.get(k.kommunkod) ?? k.kommunkod })), rakning: [...s.rakning] };
};
