import { dnrText, type Inkommetlage, registreringsfrist } from '@gemensam/arende/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Inkommet, type Inkommetlista } from '@gemensam/shared/contract';
import { farRegistrera } from './registerpost.lasmodell';

export interface InkommetSqlrad {
  readonly id: string;
  readonly inkom: string;
  readonly avsandare: string;
  readonly rubrik: string;
  readonly lage: Inkommetlage;
  readonly skal: string | null;
  readonly arende_id: string | null;
  readonly ar: number | null;
  readonly lopnummer: number | null;
  readonly klassificering: string | null;
  readonly handling_id: string | null;
  readonly antecknad: string;
  readonly av: string;
  readonly avslutad: string | null;
  readonly avslutad_av: string | null;
  readonly version: number;
}

/** As JSON, what waits first, the oldest of it at the top; then what was settled last. The row is `i`. */
export const inkommetSql = (villkor: string): string => `
  select jsonb_agg(jsonb_build_object('id', i.id, 'inkom', i.inkom, 'avsandare', i.avsandare, 'rubrik', i.rubrik, 'lage', i.lage, 'skal', i.skal, 'arende_id', i.arende_id,
      'ar', a.dnr_ar, 'lopnummer', a.dnr_lopnummer, 'klassificering', a.klassificering, 'handling_id', i.handling_id, 'antecknad', i.antecknad, 'av', i.av,
      'avslutad', i.avslutad, 'avslutad_av', i.avslutad_av, 'version', i.version)
    order by i.lage <> 'vantar', i.avslutad desc, i.inkom, i.id)
  from gemensam.inkommen_handling i left join gemensam.arende a on a.samverkan_id = i.samverkan_id and a.id = i.arende_id
  where ${villkor}`;

export const tillInkommet = (r: InkommetSqlrad): Inkommet => ({
  id: r.id,
  inkom: r.inkom,
  frist: registreringsfrist(r.inkom),
  avsandare: r.avsandare,
  rubrik: r.rubrik,
  lage: r.lage,
  skal: r.skal,
  arendeId: r.arende_id,
  dnr: dnrText(r),
  handlingId: r.handling_id,
  antecknad: r.antecknad,
  antecknadAv: r.av,
  avslutad: r.avslutad,
  avslutadAv: r.avslutad_av,
  version: r.version,
});

interface Rader extends Record<string, unknown> {
  readonly rader: readonly InkommetSqlrad[] | null;
}

const listSats: Sats = { namn: 'diarium.inkommet', text: `select (${inkommetSql('true')}) as rader` };
const enSats: Sats = { namn: 'diarium.inkommen', text: `select (${inkommetSql('i.id = $1')}) as rader` };

export const lasInkommet = async (las: Lasning, kontext: Kontext): Promise<Inkommetlista> => {
  const [rad] = await las.rader<Rader>(listSats);
  return { rader: (rad?.rader ?? []).map(tillInkommet), farRegistrera: farRegistrera(kontext) };
};

/** One as it stands; it must be there. */
export const lasInkommen = async (las: Lasning, id: string): Promise<Inkommet> => {
  const [rad] = await las.rader<Rader>(enSats, [id]);
  const inkommen = rad?.rader?.[0];
  if (!inkommen) throw new Error(`what came in as ${id} is written but cannot be read`);
  return tillInkommet(inkommen);
};
