import { type Deltagandestatus, type Fas, type Fasordning, ideutkastnyckel, kvalificerbarhet, minstIntresserade, type Projektslag, provaAndraIde, standardordning, svararSom } from '@gemensam/projekt/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Ide, type Roll } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';

interface Ideandel {
  readonly kommun: { readonly kommunkod: string; readonly namn: string };
  readonly status: Deltagandestatus;
  readonly version: number;
}

interface IdeSqlrad {
  readonly id: string;
  readonly titel: string;
  readonly behov: string;
  readonly nytta: string;
  readonly fas: Fas | null;
  readonly slag: Projektslag;
  /** The order in force, null while it is the one that the samverkan began with. */
  readonly ordning: Fasordning | null;
  readonly roll: Roll;
  readonly kommunkod: string | null;
  readonly kommun: string | null;
  readonly foreslagen_av_id: string;
  readonly foreslagen_av: string;
  readonly foreslagen: string;
  readonly version: number;
  readonly kommuner: readonly Ideandel[] | null;
}

const idetext = (villkor: string): string => `
  select p.id, p.namn as titel, e.behov, e.nytta, p.fas, p.slag, e.roll, e.kommunkod::text, k.namn as kommun, e.foreslagen_av_id, e.foreslagen_av, e.foreslagen::text as foreslagen, e.version,
    (select o.innehall from gemensam.fasordning o where o.samverkan_id = p.samverkan_id and o.slag = p.slag order by o.version desc limit 1) as ordning,
    (select json_agg(json_build_object('kommun', json_build_object('kommunkod', m.kommunkod, 'namn', n.namn), 'status', coalesce(d.status, 'ej_svarat'), 'version', coalesce(d.version, 0))
        order by n.namn collate gemensam.sv)
      from gemensam.organisation m
      join gemensam.kommun n on n.kommunkod = m.kommunkod
      left join gemensam.deltagande d on d.samverkan_id = m.samverkan_id and d.projekt_id = p.id and d.kommunkod = m.kommunkod
      where m.samverkan_id = p.samverkan_id and m.medlem) as kommuner
  from gemensam.ide e
  join gemensam.projekt p on p.samverkan_id = e.samverkan_id and p.id = e.projekt_id
  left join gemensam.kommun k on k.kommunkod = e.kommunkod
  ${villkor}
  order by e.foreslagen desc, p.id desc`;

export const ideerSats: Sats = { namn: 'projekt.ideer', text: idetext('') };
export const ideSats: Sats = { namn: 'projekt.ide', text: idetext('where p.id = $1') };

export const lasIdeer = async (las: Lasning, kontext: Kontext): Promise<readonly Ide[]> => (await las.rader<IdeSqlrad>(ideerSats)).map((r) => tillIde(r, kontext));

/** Null for an unknown id, for another samverkan's, and for a project that nobody proposed here. */
export const lasIde = async (las: Lasning, kontext: Kontext, id: string): Promise<Ide | null> => {
  if (!arId(id)) return null;
  const [r] = await las.rader<IdeSqlrad>(ideSats, [id]);
  return r ? tillIde(r, kontext) : null;
};

const ideutkastSats: Sats = { namn: 'projekt.ideutkast', text: 'select innehall from gemensam.utkast where nyckel = $1' };

/** The person's own draft: row-level security sees to it. Empty when there is none. */
export const lasIdeutkast = async (las: Lasning, id: string | null): Promise<string> => {
  if (id !== null && !arId(id)) return '';
  const [rad] = await las.rader<{ innehall: string }>(ideutkastSats, [ideutkastnyckel(id)]);
  return rad?.innehall ?? '';
};

const tillIde = (r: IdeSqlrad, kontext: Kontext): Ide => {
  const kommuner = r.kommuner ?? [];
  const med = (...statusar: readonly Deltagandestatus[]) => kommuner.filter((k) => statusar.includes(k.status)).map((k) => k.kommun);
  return {
    id: r.id,
    titel: r.titel,
    behov: r.behov,
    nytta: r.nytta,
    fas: r.fas,
    foreslagenAv: r.foreslagen_av,
    roll: r.roll,
    kommun: r.kommunkod && r.kommun ? { kommunkod: r.kommunkod, namn: r.kommun } : null,
    foreslagen: r.foreslagen,
    intresserade: med('intresserad', 'deltar', 'anslot_senare'),
    avstar: med('deltar_inte'),
    kvalificerbarhet: kvalificerbarhet(kommuner.map((k) => k.status), minstIntresserade(r.ordning ?? standardordning(r.slag))),
    egna: kommuner.filter((k) => svararSom(kontext.uppdrag, k.kommun.kommunkod) === 'kommunen').map((k) => ({ kommun: k.kommun, deltagande: k.status, version: k.version })),
    farAndra: provaAndraIde({ arIde: r.fas === 'ide', arForfattare: r.foreslagen_av_id === kontext.person.id }) === null,
    version: r.version,
  };
};
