import { arAvslag, avslag, enRad, type Utfall } from '@gemensam/shared/domain';
import { tolkaOrgnr } from '@gemensam/samverkan/domain';

/** A supplier as it is called now: of the register of organisations, or by name and org.nr. */
export interface Leverantorsuppgift {
  readonly organisationId: string | null;
  readonly namn: string;
  readonly orgnr: string | null;
}

/** As it was typed. With `organisationId` the register says the rest. */
export interface Leverantorsval {
  readonly organisationId?: string | null;
  readonly namn?: string | null;
  readonly orgnr?: string | null;
}

const KALLA = 'Grundregel: ett köp säger vem det görs av';

/**
 * What tells suppliers apart: the org.nr, and where there is none the name without blanks and capitals.
 * @example leverantorsnyckel({ namn: 'Prov AB', orgnr: null }) // 'namn:prov ab'
 */
export const leverantorsnyckel = (l: { readonly namn: string; readonly orgnr: string | null }): string => l.orgnr ?? `namn:${enRad(l.namn).toLocaleLowerCase('sv')}`;

/** Forms of company, which are written or left out. */
const BOLAGSFORMER = new Set(['ab', 'aktiebolag', 'aktiebolaget', 'hb', 'handelsbolag', 'kb', 'kommanditbolag', 'publ']);

/**
 * A name as two suppliers are compared: small letters, no signs, no form of company.
 * @example namnnyckel('Prov & Co, Aktiebolag (publ)') // 'prov co'
 */
export const namnnyckel = (namn: string): string => {
  const ord = enRad(namn.toLocaleLowerCase('sv').replace(/[^\p{L}\p{N}\s]/gu, ' ')).split(' ');
  const kvar = ord.filter((o) => !BOLAGSFORMER.has(o));
  return (kvar.length > 0 ? kvar : ord).join(' ');
};

/**
 * Are two suppliers one? By their org.nr when both have it, else by name: one that is entered without its number is still the same.
 * @example arSammaLeverantor({ namn: 'Prov AB', orgnr: '556016-0680' }, { namn: 'Prov', orgnr: null }) // true
 */
export const arSammaLeverantor = (a: Pick<Leverantorsuppgift, 'namn' | 'orgnr'>, b: Pick<Leverantorsuppgift, 'namn' | 'orgnr'>): boolean =>
  a.orgnr !== null && b.orgnr !== null ? a.orgnr === b.orgnr : namnnyckel(a.namn) === namnnyckel(b.namn);

/**
 * The supplier of an order or an invoice. One of the register is called as the register calls it. A person's own firm has no org.nr of its own
 * and is entered by its name: personnummer are not kept. Errors: a field refusal on `leverantor` or `orgnr`.
 *
 * @example provaLeverantorsval({ namn: ' Prov AB ', orgnr: '556016-0680' }, null) // { organisationId: null, namn: 'Prov AB', orgnr: '556016-0680' }
 */
export const provaLeverantorsval = (val: Leverantorsval, register: { readonly id: string; readonly namn: string; readonly orgnr: string | null } | null): Utfall<Leverantorsuppgift> => {
  if (register) return { organisationId: register.id, namn: register.namn, orgnr: register.orgnr };
  if (val.organisationId) return avslag({ regel: 'Leverantör', kalla: KALLA, text: 'Leverantören finns inte i organisationsregistret.', utvag: 'Välj en annan eller skriv namnet.', falt: 'leverantor' });
  const namn = enRad(val.namn ?? '');
  if (namn === '') return avslag({ regel: 'Leverantör saknas', kalla: KALLA, text: 'Det framgår inte vem leverantören är.', utvag: 'Välj en organisation i registret eller skriv namnet.', falt: 'leverantor' });
  if (namn.length > 160) return avslag({ regel: 'För lång text', kalla: KALLA, text: 'Leverantörens namn får ha högst 160 tecken.', utvag: 'Korta namnet.', falt: 'leverantor' });
  const orgnr = tolkaOrgnr(val.orgnr ?? null);
  return arAvslag(orgnr) ? { ...orgnr, falt: 'orgnr' } : { organisationId: null, namn, orgnr };
};
