import { avslag, type Avslag } from '@gemensam/shared/domain';
import { type Beslutsnamn } from './poststatus';

/** Why an allocation came to be: the key of the post, or an act that a decision of its own carries. */
export const fordelningsgrunder = ['nyckel', 'sen_anslutning', 'uttrade', 'andring'] as const;
export type Fordelningsgrund = (typeof fordelningsgrunder)[number];

/** How a late joiner comes in: by buying into what is paid or decided, or by sharing a running cost by the same key. */
export const anslutningsmetoder = ['kop_in', 'ny_nyckel'] as const;
export type Anslutningsmetod = (typeof anslutningsmetoder)[number];

const METODTEXT: Readonly<Record<Anslutningsmetod, string>> = {
  kop_in: 'köp-in i det som är betalt eller beslutat',
  ny_nyckel: 'löpande kostnad efter samma nyckel',
};

/**
 * Why an allocation came to be, in one line of its history. `part`: who joined or left.
 *
 * @example grundtext({ grund: 'sen_anslutning', part: 'Kalix', metod: 'kop_in' }) // 'Kalix anslöt sig: köp-in i det som är betalt eller beslutat'
 */
export const grundtext = (f: { readonly grund: Fordelningsgrund; readonly part: string | null; readonly metod: Anslutningsmetod | null }): string => {
  switch (f.grund) {
    case 'nyckel':
      return 'Fördelning efter nyckeln';
    case 'sen_anslutning':
      return `${f.part ?? ''} anslöt sig: ${METODTEXT[f.metod ?? 'ny_nyckel']}`;
    case 'uttrade':
      return `${f.part ?? ''} utträdde`;
    case 'andring':
      return 'Ändring genom beslut';
  }
};

/**
 * Whether an allocation may be followed by one that a new decision carries: only when a decision carries the post (domain rules E4
 * and E5). A post without a decision is simply changed. Null when it may.
 *
 * @example provaForandringGenomBeslut(null, 'Elevhälsa') // a refusal
 */
export const provaForandringGenomBeslut = (beslut: Beslutsnamn | null, post: string): Avslag | null =>
  beslut
    ? null
    : avslag({
        regel: 'Posten är inte fastställd',
        kalla: 'Grundregel E5: en ny fördelning genom beslut följer på en fastställd',
        text: `${post} bärs inte av något beslut än.`,
        utvag: 'Ändra posten direkt, eller fastställ den först.',
      });
