import type { RegisterradDelFragment } from '../generated/operationer';

/** Decisions that are, or are to be, reported at one sammanträde. */
export interface Anmalningsgrupp {
  readonly id: string;
  readonly rubrik: string;
  readonly forsenad: boolean;
  readonly rader: readonly RegisterradDelFragment[];
}

const iNummerordning = (a: RegisterradDelFragment, b: RegisterradDelFragment): number => a.ar - b.ar || a.lopnummer - b.lopnummer;

/**
 * The decisions by the sammanträde where they are, or are to be, reported: the late ones first, then the nearest sammanträde to come, and
 * last those that have been held, the newest first.
 */
export const anmalningsgrupper = (rader: readonly RegisterradDelFragment[], hallna: ReadonlySet<string>): readonly Anmalningsgrupp[] => {
  const grupper = new Map<string, { rubrik: string; ordning: string; rader: RegisterradDelFragment[] }>();
  const lagg = (id: string, rubrik: string, ordning: string, r: RegisterradDelFragment): void => {
    const grupp = grupper.get(id) ?? { rubrik, ordning, rader: [] };
    grupp.rader.push(r);
    grupper.set(id, grupp);
  };
  for (const r of rader) {
    if (r.lage === 'forsenad') lagg('forsenade', 'Försenade', '0', r);
    else if (r.lage === 'sammantrade_saknas') lagg('utan', 'Inget sammanträde i kalendern', '1', r);
    else {
      const [id, dag] = r.anmalan && r.lage === 'anmald' ? [r.anmalan.moteId, r.anmalan.moteDatum] : [r.skulleId ?? '', r.skulleDatum ?? ''];
      const hallet = hallna.has(id);
      lagg(id, `Sammanträdet ${dag}`, hallet ? `3${String(99_999_999 - Number(dag.replaceAll('-', '')))}` : `2${dag}`, r);
    }
  }
  return [...grupper].sort(([, a], [, b]) => (a.ordning < b.ordning ? -1 : 1)).map(([id, g]) => ({ id, rubrik: g.rubrik, forsenad: id === 'forsenade', rader: g.rader.sort(iNummerordning) }));
};
