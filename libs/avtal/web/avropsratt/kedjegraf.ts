import { organisationsslagText } from '@gemensam/avtal/domain';
import type { Grafkant, Grafnod } from '../agande/agandelayout';
import type { AvropssvarDelFragment } from '../generated/operationer';

type Besked = AvropssvarDelFragment['besked'];

/** The chain of an answer as the drawing of ownership takes it: every company the answer rests on with all its owners. */
export const kedjegraf = ({ agande }: Besked, malId: string): { readonly noder: readonly Grafnod[]; readonly kanter: readonly Grafkant[] } => {
  const noder = new Map<string, Grafnod>();
  const kanter: Grafkant[] = [];
  for (const steg of agande?.kedja ?? []) {
    for (const a of steg.agare) {
      if (!noder.has(a.id))
        noder.set(a.id, { id: a.id, namn: a.namn, text: a.medlem ? `${organisationsslagText(a.slag)}, medlem` : organisationsslagText(a.slag), ton: a.medlem ? 'medlem' : a.raknas ? 'ja' : 'vanlig' });
      const andel = agande?.andelsslag === 'kapital' ? (a.kapital ?? 'okänd andel') : a.roster;
      kanter.push({ fran: a.id, till: steg.id, text: andel, raknas: a.raknas });
    }
    const uppfyller = steg.omgang !== null;
    noder.set(steg.id, { id: steg.id, namn: steg.namn, text: `${organisationsslagText(steg.slag)}, ${uppfyller ? 'uppfyller' : 'uppfyller inte'}`, ton: uppfyller ? 'ja' : 'nej', mal: steg.id === malId });
  }
  return { noder: [...noder.values()], kanter };
};
