import { jamforKlasskoder } from '@gemensam/arende/domain';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Diarieklass, type Diarieplan } from '@gemensam/shared/contract';

interface Sqlrad extends Record<string, unknown> {
  readonly id: string;
  readonly kod: string;
  readonly namn: string;
  readonly anvands: boolean;
  readonly antal: number;
  readonly version: number;
}

/** The counts are of the ärenden that the reader sees. */
const sats: Sats = {
  namn: 'diarium.plan',
  text: `
    select k.id, k.kod, k.namn, k.anvands, k.version, coalesce(n.antal, 0) as antal
    from gemensam.diarieklass k left join (select a.klassificering, count(*)::int as antal from gemensam.arende a where a.klassificering is not null group by 1) n
      on n.klassificering = k.kod`,
};

export const lasDiarieplan = async (las: Lasning, kontext: Kontext): Promise<Diarieplan> => {
  const rader = await las.rader<Sqlrad>(sats);
  const klasser: Diarieklass[] = rader.map(({ antal, id, kod, namn, anvands, version }) => ({ id, kod, namn, anvands, antalArenden: antal, version }));
  return { klasser: klasser.sort((a, b) => jamforKlasskoder(a.kod, b.kod)), farAndra: harRoll(kontext, 'namndsekreterare') };
};

export const lasKlass = async (las: Lasning, kontext: Kontext, id: string): Promise<Diarieklass> => {
  const klass = (await lasDiarieplan(las, kontext)).klasser.find((k) => k.id === id);
  if (!klass) throw new Error(`the class ${id} is written but cannot be read`);
  return klass;
};
