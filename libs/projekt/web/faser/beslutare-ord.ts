import type { Beslutare } from '@gemensam/samverkan/domain';

/** @example eller(['nämnden', 'styrgruppen']) // 'nämnden eller styrgruppen' */
export const eller = (delar: readonly string[]): string => (delar.length < 2 ? (delar[0] ?? '') : `${delar.slice(0, -1).join(', ')} eller ${delar[delar.length - 1]}`);

const REGISTRERAS: Readonly<Record<Beslutare, string>> = {
  namnd: 'Nämndens beslut registreras av e-samordnaren eller nämndsekreteraren.',
  delegation: 'Ordföranden registrerar själv sitt beslut på delegation.',
  styrgrupp: 'Styrgruppens beslut registreras av en ledamot av styrgruppen eller av e-samordnaren.',
  e_samordnare: 'E-samordnaren beslutar.',
};

/** Who enters a decision of this kind, as a sentence. */
export const registreras = (b: Beslutare): string => REGISTRERAS[b];

const GENITIV: Readonly<Record<Beslutare, string>> = {
  namnd: 'Nämndens beslut',
  delegation: 'Mitt beslut på delegation, punkt 7',
  styrgrupp: 'Styrgruppens beslut',
  e_samordnare: 'Mitt beslut som e-samordnare',
};

/** The choice of a kind of decision, to the one who may enter it. */
export const beslutAv = (b: Beslutare): string => GENITIV[b];
