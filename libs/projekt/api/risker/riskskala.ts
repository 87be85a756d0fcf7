import { type Riskskala, STANDARDSKALA } from '@gemensam/projekt/domain';

/** The settings of the scale as text, to be read by `tillSkala`; null where none is set. */
export const skalaSql = `(select json_object_agg(i.nyckel, i.varde) from gemensam.installning i where i.nyckel in ('risk_skala', 'risk_medel_fran', 'risk_hog_fran'))`;

export type Skalatext = Readonly<Partial<Record<'risk_skala' | 'risk_medel_fran' | 'risk_hog_fran', string>>>;

export const tillSkala = (s: Skalatext | null): Riskskala => ({
  steg: Number(s?.risk_skala ?? STANDARDSKALA.steg),
  medelFran: Number(s?.risk_medel_fran ?? STANDARDSKALA.medelFran),
  hogFran: Number(s?.risk_hog_fran ?? STANDARDSKALA.hogFran),
});
