import { type FrystRisk, frysRisker, type Riskband, riskbandFor } from '@gemensam/projekt/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { skalaSql, type Skalatext, tillSkala } from './riskskala';

const oppnaSats: Sats = {
  namn: 'projekt.oppna_risker',
  text: `select ${skalaSql} as skala,
    (select json_agg(json_build_object('riskId', r.id, 'nummer', r.nummer, 'namn', r.namn, 'sannolikhet', r.sannolikhet, 'konsekvens', r.konsekvens))
      from gemensam.risk r where r.projekt_id = $1 and r.status <> 'stangd') as risker`,
};

/** The open risks of a project as a report freezes them. */
export const lasOppnaRisker = async (las: Lasning, projektId: string): Promise<readonly FrystRisk[]> => {
  const [rad] = await las.rader<{ skala: Skalatext | null; risker: Parameters<typeof frysRisker>[0] | null }>(oppnaSats, [projektId]);
  return frysRisker(rad?.risker ?? [], tillSkala(rad?.skala ?? null));
};

/** How many open risks a project has, and the band of the worst one. */
export interface Risklage {
  readonly oppna: number;
  readonly varsta: Riskband | null;
}

/** Open risks per project, to be joined; its columns are `risker_oppna` and `risker_varsta`. `ett`: the parameter that names one project. */
export const risklageSql = (ett = ''): string => `select x.projekt_id, count(*)::int as risker_oppna, max(x.sannolikhet * x.konsekvens) as risker_varsta from gemensam.risk x where x.status <> 'stangd'${ett && ` and x.projekt_id = ${ett}`} group by x.projekt_id`;

export interface Risklagerad {
  readonly risker_oppna: number | null;
  readonly risker_varsta: number | null;
  readonly skala: Skalatext | null;
}

export const tillRisklage = (r: Risklagerad): Risklage => ({
  oppna: r.risker_oppna ?? 0,
  varsta: r.risker_varsta === null ? null : riskbandFor(r.risker_varsta, tillSkala(r.skala)),
});
