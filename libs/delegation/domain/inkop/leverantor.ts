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
