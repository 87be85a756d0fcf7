import { type Avtalsstatus, type Uppsagningsslag } from './avtal';

/** A ramavtal is called off from; a kontrakt is itself the purchase. */
export const avtalsslagen = ['ramavtal', 'kontrakt'] as const;
export type Avtalsslag = (typeof avtalsslagen)[number];

/** @example avtalsslagText('ramavtal') // 'Ramavtal' */
export const avtalsslagText = (slag: Avtalsslag): string => (slag === 'ramavtal' ? 'Ramavtal' : 'Kontrakt');

/** What an avtal is called in the register. @example avtalsbeteckning(12) // 'A-12' */
export const avtalsbeteckning = (nummer: number): string => `A-${nummer}`;

const STATUSTEXT: Readonly<Record<Avtalsstatus, string>> = {
  upphandling: 'Inte tecknat', avbrutet: 'Avbrutet', tecknat: 'Tecknat, gäller inte än', galler: 'Gäller', forlangt: 'Gäller, förlängt', uppsagt: 'Uppsagt', utgatt: 'Utgått',
};

/** @example avtalsstatusText('galler') // 'Gäller' */
export const avtalsstatusText = (s: Avtalsstatus): string => STATUSTEXT[s];

const UPPSAGNINGSTEXT: Readonly<Record<Uppsagningsslag, string>> = { uppsagning: 'Nämnden säger upp avtalet', havning: 'Nämnden häver avtalet', av_leverantor: 'Leverantören säger upp avtalet' };

/** @example uppsagningsslagText('havning') // 'Nämnden häver avtalet' */
export const uppsagningsslagText = (s: Uppsagningsslag): string => UPPSAGNINGSTEXT[s];
