import type { NySekretessInput } from '@gemensam/shared/contract';

/** What is chosen of the secrecy that an ärende is registered under. */
export interface Nysekretess {
  readonly hemlig: boolean;
  readonly slag: NySekretessInput['slag'];
  readonly paragraf: string;
  readonly skal: string;
  readonly behoriga: readonly string[];
}

export const OPPET: Nysekretess = { hemlig: false, slag: 'ordinarie', paragraf: '', skal: '', behoriga: [] };
export const SEKRETESSFALT = ['paragraf', 'skal', 'behoriga'].map((f) => `sekretess.${f}`);

export const tillNysekretess = ({ hemlig, behoriga, ...s }: Nysekretess): NySekretessInput | null => (hemlig ? { ...s, behoriga: [...behoriga] } : null);
