import { arKonflikt, type Kontext } from '@gemensam/shared/api';
import { type Atagande, type Postfinansiering } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, type Provning } from '@gemensam/shared/testing';
import { fragaOmAtagande } from './fraga-om-atagande';
import { skapa } from '../kostnader/kostnader-scen';

/** What must be written, and is then what was asked for. */
export const kravVarde = <T extends object>(svar: T): Exclude<T, { readonly slag: 'avslag' | 'konflikt' }> => {
  if (arAvslag(svar) || arKonflikt(svar)) throw new Error(`not written: ${JSON.stringify(svar, (_, v: unknown) => (typeof v === 'bigint' ? v.toString() : v))}`);
  // Neither a refusal nor a conflict.
  return svar as Exclude<T, { readonly slag: 'avslag' | 'konflikt' }>;
};

/** A post shared equally by Luleå, Piteå and Kiruna, 300 kr, with a question to each. */
export const stallFraga = async (p: Provning, samordnaren: Kontext, namn: string, sistaDag = '2021-03-15'): Promise<Postfinansiering> => {
  const post = await skapa(p, samordnaren, { namn, belopp: '300', deltagare: ['2580', '2581', '2584'] });
  return kravVarde(await fragaOmAtagande(p.db, begaranFran(samordnaren), { kostnadspostId: post.id, sistaDag }));
};

export const atagandet = (post: Postfinansiering, part: string): Atagande => {
  const atagande = post.parter.find((x) => x.namn === part)?.atagande;
  if (!atagande) throw new Error(`no åtagande of ${part}`);
  return atagande;
};
