import { formateraDnr, handlingsbeteckning, type Handlingsriktning, type Handlingsserie, riktningText } from '@gemensam/arende/domain';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Registerpost, type Registerrattelse } from '@gemensam/shared/contract';
import { type Lydelse } from './diarium.entity';

/** What stands in the register instead of what is secret. */
export const OMFATTAS = 'Omfattas av sekretess';

export interface PostSqlrad {
  readonly id: string;
  readonly arende_id: string;
  readonly ar: number;
  readonly lopnummer: number;
  readonly klassificering: string;
  readonly serie: Handlingsserie;
  readonly nummer: number;
  readonly riktning: Handlingsriktning;
  readonly datum: string;
  readonly registrerad: string;
  readonly av: string;
  readonly version: number;
  readonly dold: boolean;
  readonly motpart: string | null;
  readonly rubrik: string | null;
  readonly paragraf: string | null;
  readonly skal: string | null;
  readonly handling_id: string | null;
  readonly titel: string | null;
  readonly rattelser: readonly RattelseSqlrad[] | null;
}

interface RattelseSqlrad {
  readonly nummer: number;
  readonly datum: string;
  readonly av: string;
  readonly skal: string;
  readonly fore: Lydelse;
  readonly efter: Lydelse;
}

/**
 * The posts of a register as JSON, newest number first. What is written of a secret one is left out of the row: by the database for
 * those who may not read it, and of every secret one when `somAllmanheten` (an SQL condition) holds. The ärende is `a`, the post `r`.
 */
export const posterSql = (villkor: string, somAllmanheten: string): string => `
  select jsonb_agg(jsonb_build_object('id', r.id, 'arende_id', r.arende_id, 'ar', a.dnr_ar, 'lopnummer', a.dnr_lopnummer, 'klassificering', a.klassificering,
      'serie', r.serie, 'nummer', r.nummer, 'riktning', r.riktning, 'datum', r.datum, 'registrerad', r.registrerad, 'av', r.av, 'version', r.version)
    || case when u.post_id is null or (${somAllmanheten} and (r.hemlig or h.sekretess_id is not null)) then '{"dold": true}'
      else jsonb_build_object('dold', false, 'motpart', u.motpart, 'rubrik', u.rubrik, 'paragraf', coalesce(u.paragraf, s.paragraf), 'skal', coalesce(u.skal, s.skal),
        'handling_id', u.handling_id, 'titel', h.titel, 'rattelser', (
          select jsonb_agg(jsonb_build_object('nummer', x.nummer, 'datum', x.datum, 'av', x.av, 'skal', x.skal, 'fore', x.fore, 'efter', x.efter) order by x.nummer desc)
          from gemensam.registerrattelse x where x.samverkan_id = r.samverkan_id and x.post_id = r.id and not (${somAllmanheten} and x.hemlig))) end
    order by a.dnr_lopnummer desc, r.serie, r.nummer desc)
  from gemensam.registerpost r
    join gemensam.arende a on a.samverkan_id = r.samverkan_id and a.id = r.arende_id
    left join gemensam.registeruppgift u on u.samverkan_id = r.samverkan_id and u.post_id = r.id
    left join gemensam.handling h on h.samverkan_id = u.samverkan_id and h.id = u.handling_id
    left join gemensam.handling_sekretess s on s.samverkan_id = h.samverkan_id and s.id = h.sekretess_id
  where ${villkor}`;

export const farRegistrera = (kontext: Kontext): boolean => harRoll(kontext, 'e_samordnare', 'namndsekreterare');

/** `ratta`: the reader may correct what is shown. */
export const tillPost = (r: PostSqlrad, ratta: boolean): Registerpost => ({
  id: r.id,
  arendeId: r.arende_id,
  dnr: formateraDnr({ ar: r.ar, lopnummer: r.lopnummer, klassificering: r.klassificering }),
  beteckning: handlingsbeteckning(r.serie, r.nummer),
  riktning: r.riktning,
  datum: r.datum,
  registrerad: r.registrerad,
  registreradAv: r.av,
  dold: r.dold,
  sekretess: r.dold ? OMFATTAS : r.paragraf ? `OSL ${r.paragraf}` : null,
  skal: r.skal ?? null,
  motpart: r.motpart ?? null,
  rubrik: r.rubrik ?? null,
  handlingId: r.handling_id ?? null,
  handlingTitel: r.titel ?? null,
  rattelser: (r.rattelser ?? []).map(tillRattelse),
  farRatta: ratta && !r.dold,
  version: r.version,
});

const FALT: readonly (readonly [string, (l: Lydelse) => string])[] = [
  ['Riktning', (l) => riktningText(l.riktning)],
  ['Datum', (l) => l.datum],
  ['Avsändare eller mottagare', (l) => l.motpart || 'ingen'],
  ['Vad handlingen rör', (l) => l.rubrik],
  ['Sekretess', (l) => (l.paragraf ? `OSL ${l.paragraf}, ${l.skal ?? ''}` : 'ingen')],
  ['Fil', (l) => (l.handlingId ? 'finns' : 'ingen')],
];

const tillRattelse = ({ fore, efter, ...r }: RattelseSqlrad): Registerrattelse => ({
  ...r,
  andringar: FALT.map(([falt, av]) => ({ falt, fore: av(fore), efter: av(efter) })).filter((a) => a.fore !== a.efter),
});

const postSats: Sats = { namn: 'diarium.post', text: `select (${posterSql('r.id = $1', 'false')}) as poster` };

/** A post as it stands; it must be there. */
export const lasPost = async (las: Lasning, kontext: Kontext, id: string): Promise<Registerpost> => {
  const [rad] = await las.rader<{ poster: readonly PostSqlrad[] | null }>(postSats, [id]);
  const post = rad?.poster?.[0];
  if (!post) throw new Error(`the post ${id} is written but cannot be read`);
  return tillPost(post, farRegistrera(kontext));
};
