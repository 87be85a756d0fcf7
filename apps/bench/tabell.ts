import { type Avropsratt } from './avropsratt';
import { type Karna, type Lagring } from './karna';
import { type Resultat, type Sida } from './matning';

interface Minne {
  readonly nu: number;
  readonly hogst: number;
}

interface Allt {
  readonly snabb: boolean;
  readonly resultat: readonly Resultat[];
  readonly minnen: Readonly<Record<'api' | 'grans', Minne>> & { readonly nest?: Minne };
  readonly karna: Karna;
  readonly avropsratt: Avropsratt | null;
  readonly lagring: Lagring;
}

/** No verdict where two identical servers differ by more. */
const STORST_AVVIKELSE = 0.15;
const tal = (n: number, decimaler = 2): string => n.toFixed(decimaler).replace('.', ',');

/** The whole run as lines that a person can read. */
export const tabell = ({ snabb, resultat, minnen, karna, avropsratt, lagring }: Allt): readonly string[] => {
  const aa = resultat.filter((r) => r.mal === 0);
  // Where nothing was measured twice with so many clients, all that was must agree.
  const lika = (klienter: number): readonly Resultat[] => (aa.some((r) => r.klienter === klienter) ? aa.filter((r) => r.klienter === klienter) : aa);
  const palitligt = (klienter: number): boolean => lika(klienter).every((r) => Math.abs(r.kvot - 1) <= STORST_AVVIKELSE);
  const dom = (r: Resultat): string => {
    if (r.mal === 0) return palitligt(r.klienter) ? 'tillförlitligt' : `avviker mer än ${STORST_AVVIKELSE * 100} %: ingen dom`;
    if (snabb) return '';
    if (!palitligt(r.klienter)) return 'ingen dom';
    return `mål ${tal(r.mal)}: ${r.kvot >= r.mal ? 'nått' : 'INTE NÅTT'}`;
  };
  // Told also where the machine has other work: what the limit's answer costs in CPU as a part of what the API's costs.
  const cpukvot = ({ api, mot }: Resultat): number => (mot.cpuNode + mot.cpuPostgres) / (api.cpuNode + api.cpuPostgres);
  const sida = (s: Sida): string => [tal(s.perSekund, 0).padStart(7), tal(s.p50, 1).padStart(7), tal(s.p99, 1).padStart(7), tal(s.cpuNode).padStart(6), tal(s.cpuPostgres).padStart(6)].join(' ');
  return [
    '',
    `${''.padEnd(44)} kli   kvot  (lägst–högst)   cpu-kvot  | API: svar/s    p50     p99  cpuN   cpuP | mot: svar/s    p50     p99  cpuN   cpuP |`,
    ...resultat.map((r) => `${r.namn.padEnd(44)} ${String(r.klienter).padStart(3)} ${tal(r.kvot).padStart(6)}  (${tal(r.spridning[0])}–${tal(r.spridning[1])})`.padEnd(76) + `${tal(cpukvot(r)).padStart(6)}  | ${sida(r.api).padStart(41)} | ${sida(r.mot).padStart(41)} | ${dom(r)}${r.api.avvisade ? ` (503 till ${r.api.avvisade} av ${r.api.avvisade + r.api.antal})` : ''}`),
    '(p50, p99 i ms; cpuN och cpuP: ms CPU per svar i Node och i PostgreSQL)',
    '',
    `Minne: API ${minnen.api.nu} MB (högst ${minnen.api.hogst}), gräns ${minnen.grans.nu} MB (högst ${minnen.grans.hogst})${minnen.nest ? `, vanlig Nest ${minnen.nest.nu} MB (högst ${minnen.nest.hogst})` : ''}.`,
    `Fördelningens kärna: ${tal(karna.ns14, 0)} ns per andel (14), ${tal(karna.ns290, 0)} ns per andel (290), CPU. Mål 300.`,
    ...(avropsratt ? [`Avropsrätt: ${avropsratt.organisationer} organisationer med ${avropsratt.innehav} innehav bedömda på ${tal(avropsratt.ms, 0)} ms (cpu ${tal(avropsratt.cpuMs, 0)}), mål 50; ${avropsratt.berattigade} berättigade; hela beskedet för en organisation ${tal(avropsratt.beskedCpuMs, 0)} ms cpu.`] : []),
    `${lagring.andelar} andelar räknade ${tal(lagring.raknaMs, 0)} ms, räknade och lagrade ${tal(lagring.lagraMs, 0)} ms; delete + COPY av bara andelarna ${tal(lagring.copyMs, 0)} ms: ${tal(lagring.kvot)} gånger (cpu ${tal(lagring.cpuKvot)}, mål 2), av samma rader med vikter ${tal(lagring.copyMedVikterMs, 0)} ms: ${tal(lagring.kvotMedVikter)} gånger (cpu ${tal(lagring.cpuKvotMedVikter)}).`,
  ];
};

export const skriv = (rader: readonly string[]): void => console.log(rader.join('\n'));
