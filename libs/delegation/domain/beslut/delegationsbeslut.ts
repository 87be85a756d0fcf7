import { arAvslag, avslag, type Avslag, enRad, stycke, type Utfall } from '@gemensam/shared/domain';
import { type Delegatroll } from '../ordning/delegatroll';
import { type Delegationssatt, type Provning } from '../provning/provning';

/** What a decision on delegation rests on: a point of the delegationsordning, or that it cannot wait (KL 6:39). */
export const delegationsgrunder = ['delegation', 'bradskande'] as const;
export type Delegationsgrund = (typeof delegationsgrunder)[number];

/**
 * The number of a decision on delegation, in its series of the year.
 * @example delegationsbeteckning({ ar: 2021, lopnummer: 7 }) // 'D 2021:7'
 */
export const delegationsbeteckning = ({ ar, lopnummer }: { readonly ar: number; readonly lopnummer: number }): string => `D ${ar}:${lopnummer}`;

const BESTAMD: Readonly<Record<Delegatroll, string>> = {
  ordforande: 'Ordföranden',
  vice_ordforande: 'Vice ordföranden',
  ledamot: 'Ledamoten',
  e_samordnare: 'E-samordnaren',
  namndsekreterare: 'Nämndsekreteraren',
  overordnad: 'Överordnad',
  projektledare: 'Projektledaren',
};

/**
 * As what somebody decided, in the words that a decision is called by.
 * @example delegationsorgan('delegat', 'ordforande') // 'Ordföranden på delegation'
 */
export const delegationsorgan = (som: Delegationssatt, roll: Delegatroll): string =>
  som === 'ordforande_bradskande' || som === 'vice_bradskande' ? `${BESTAMD[roll]}, brådskande beslut` : `${BESTAMD[roll]} på delegation`;

const SATT: Readonly<Record<Delegationssatt, string>> = {
  delegat: 'delegat',
  ersattare: 'ersättare för delegaten',
  overordnad: 'överordnad, i delegatens ställe',
  ordforande_bradskande: 'ordförande, ärendet kunde inte vänta (KL 6:39)',
  vice_bradskande: 'vice ordförande i ordförandens ställe, ärendet kunde inte vänta (KL 6:39)',
};

/** @example delegationssattText('ersattare') // 'ersättare för delegaten' */
export const delegationssattText = (som: Delegationssatt): string => SATT[som];

/**
 * The uppdrag that somebody decided in, and as what; what could not wait names the uppdrag itself.
 * @example beslutsfattareText('vice ordförande', 'ersattare') // 'vice ordförande (ersättare för delegaten)'
 */
export const beslutsfattareText = (roll: string, som: Delegationssatt): string => (som === 'ordforande_bradskande' || som === 'vice_bradskande' ? SATT[som] : `${roll} (${SATT[som]})`);

const KALLA = 'KL 6:37–40: ett beslut på delegation är nämndens beslut';
const nej = (falt: string, regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });

/** What a person writes of her decision. */
export interface Beslutstexter {
  readonly rubrik: string;
  readonly motiv: string;
}

/**
 * Cleans and judges what is written of a decision: one line of rubrik (1–300 characters) and why it was decided (1–4 000).
 * Errors: a field refusal on `rubrik` or `motiv`, the first in the order of the form.
 * @example provaBeslutstexter({ rubrik: 'Start av Elevhälsa', motiv: 'Alla kommuner har beslutat.' })
 */
export const provaBeslutstexter = (t: Beslutstexter): Utfall<Beslutstexter> => {
  const rubrik = enRad(t.rubrik);
  if (rubrik === '') return nej('rubrik', 'Rubrik saknas', 'Skriv vad beslutet gäller.', 'En rad räcker.');
  if (rubrik.length > 300) return nej('rubrik', 'För lång rubrik', 'Rubriken får vara högst 300 tecken.', 'Korta den.');
  const motiv = stycke(t.motiv);
  if (motiv === '') return nej('motiv', 'Motivering saknas', 'Skriv varför du beslutar så.', 'En mening som den som läser om ett år förstår räcker.');
  if (motiv.length > 4000) return nej('motiv', 'För lång motivering', 'Motiveringen får vara högst 4 000 tecken.', 'Korta den, eller lägg det i en handling i ärendet.');
  return { rubrik, motiv };
};

/**
 * The refusal that a check comes to: its first rule that fails, and how many more there are; where none fails, what the rules wait for. Null: all rules are met.
 * @example provningsavslag(gronProvning) // null
 */
export const provningsavslag = (p: Provning): Avslag | null => {
  const brister = p.rader.filter((r) => r.utfall === 'brister');
  const [forsta, ...fler] = brister.length > 0 ? brister : p.rader.filter((r) => r.utfall === 'vantar' && r.utvag !== null);
  if (!forsta) return p.gron ? null : nej('', 'Prövningen är inte klar', 'Beslutet gick inte att pröva.', 'Hänskjut till nämnden.');
  const text = fler.length === 0 ? forsta.text : `${forsta.text} ${fler.length === 1 ? 'En regel till brister' : `${fler.length} regler till brister`}.`;
  return { slag: 'avslag', regel: forsta.regel, kalla: forsta.kalla, text, utvag: forsta.utvag ?? 'Hänskjut till nämnden.', falt: forsta.falt };
};

/** The amount cannot be read, and other rules wait for it: a fault of the field, not of the matter. */
const arOlastBelopp = (p: Provning, hinder: Avslag): boolean => /(^|\.)belopp$/.test(hinder.falt ?? '') && p.rader.some((r) => r.utfall === 'vantar');

/**
 * Puts what the matter itself refuses last among the rules. `hinder` null: it refuses nothing. A fault in the amount that other rules wait for is said
 * there, once, and the row waits as they do.
 */
export const medSakensHinder = (p: Provning, hinder: Avslag | null): Provning => {
  const rad = hinder
    ? { regel: 'Saken kan beslutas nu', kalla: hinder.kalla, utfall: arOlastBelopp(p, hinder) ? ('vantar' as const) : ('brister' as const), text: hinder.text, utvag: hinder.utvag, falt: hinder.falt }
    : { regel: 'Saken kan beslutas nu', kalla: 'Sakens egna regler', utfall: 'uppfylld' as const, text: 'Inget annat hindrar beslutet.', utvag: null, falt: null };
  return { ...p, rader: [...p.rader, rad], gron: p.gron && !arAvslag(hinder) };
};
