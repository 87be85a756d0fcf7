import { type Regelrad } from '../provning/regelrad';
import { type Saktyp } from '../sak/saktyp';

/**
 * Rules whose findings speak of the matter alone, in what every member reads. Of every other rule an open ärende tells what it came to and
 * nothing more: who is away, and whose jäv is asked about, is read by those who may.
 */
export const OPPNA_REGLER: readonly string[] = [
  'Punkten i kraft', 'Får delegeras', 'Inte redan avgjort', 'Beloppet inom taket', 'Inte uppdelat', 'Inom budgeten',
  'Finansieringen är säkrad', 'Option och varsel', 'Upphandlingen är utvärderad', 'Inom totalramen', 'Inom ett fattat beslut', 'Saken kan beslutas nu',
];

const UTFALL: Readonly<Record<Regelrad['utfall'], string>> = { uppfylld: 'uppfylld', brister: 'brister', vantar: 'kunde inte prövas', ej_tillamplig: 'gäller inte' };

/**
 * The check as it is copied into the ärende that a matter is left to the nämnd in: one line for each rule that applies. In a secret ärende
 * whole; in an open one with what may be read by all, and of a procurement nothing of what its own rules found (OSL 19:3).
 * Source: D6; OSL 5:5, 19:3.
 *
 * @example hanskjutnaRader(provning.rader, { hemligt: false, saktyp: 'avtal' }) // ['Inget jäv (KL 6:28–32, 7:4; domänregel D5): brister.', …]
 */
export const hanskjutnaRader = (rader: readonly Regelrad[], { hemligt, saktyp }: { readonly hemligt: boolean; readonly saktyp: Saktyp | null }): readonly string[] => {
  const visas = (r: Regelrad): boolean => hemligt || (OPPNA_REGLER.includes(r.regel) && !(saktyp === 'upphandling' && r.regel === 'Saken kan beslutas nu'));
  return rader.filter((r) => r.utfall !== 'ej_tillamplig').map((r) => `${r.regel} (${r.kalla}): ${UTFALL[r.utfall]}.${visas(r) ? ` ${r.text}` : ''}`);
};
