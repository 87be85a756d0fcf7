import { type Leverantorsuppgift, provaLeverantorsval } from '@gemensam/delegation/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type LeverantorsvalInput } from '@gemensam/shared/contract';
import { arId, type Utfall } from '@gemensam/shared/domain';

const organisationSats: Sats = { namn: 'inkop.organisation', text: 'select o.id, o.namn, o.orgnr from gemensam.organisation o where o.id = $1::uuid' };
const medOrgnrSats: Sats = { namn: 'inkop.organisation_med_orgnr', text: 'select o.id, o.namn, o.orgnr from gemensam.organisation o where o.orgnr = $1 limit 1' };

type Registerrad = { readonly id: string; readonly namn: string; readonly orgnr: string | null };

/** The supplier that was chosen or typed. One that is typed with an org.nr of the register is the one of the register, by its name there. */
export const valjLeverantor = async (las: Lasning, val: LeverantorsvalInput): Promise<Utfall<Leverantorsuppgift>> => {
  const [vald] = val.organisationId && arId(val.organisationId) ? await las.rader<Registerrad & Record<string, unknown>>(organisationSats, [val.organisationId]) : [];
  const svar = provaLeverantorsval(val, vald ?? null);
  if ('slag' in svar || svar.organisationId !== null || svar.orgnr === null) return svar;
  const [samma] = await las.rader<Registerrad & Record<string, unknown>>(medOrgnrSats, [svar.orgnr]);
  return samma ? { organisationId: samma.id, namn: samma.namn, orgnr: samma.orgnr } : svar;
};
