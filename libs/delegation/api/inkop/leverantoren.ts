import { arSammaLeverantor, type Leverantorsuppgift, provaLeverantorsval } from '@gemensam/delegation/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type LeverantorsvalInput } from '@gemensam/shared/contract';
import { arId, type Utfall } from '@gemensam/shared/domain';

const organisationSats: Sats = { namn: 'inkop.organisation', text: 'select o.id, o.namn, o.orgnr from gemensam.organisation o where o.id = $1::uuid' };
const likaSats: Sats = { namn: 'inkop.organisation_som_heter_sa', text: 'select o.id, o.namn, o.orgnr from gemensam.organisation o where $1::text is null or o.orgnr is null or o.orgnr = $1' };

type Registerrad = { readonly id: string; readonly namn: string; readonly orgnr: string | null };

/**
 * The supplier that was chosen or typed. One that is typed as the register has it, by org.nr or else by a name that is one organisation's alone, is
 * the one of the register: jäv and what was bought before are asked of it all the same.
 */
export const valjLeverantor = async (las: Lasning, val: LeverantorsvalInput): Promise<Utfall<Leverantorsuppgift>> => {
  const [vald] = val.organisationId && arId(val.organisationId) ? await las.rader<Registerrad & Record<string, unknown>>(organisationSats, [val.organisationId]) : [];
  const svar = provaLeverantorsval(val, vald ?? null);
  if ('slag' in svar || svar.organisationId !== null) return svar;
  const lika = (await las.rader<Registerrad & Record<string, unknown>>(likaSats, [svar.orgnr])).filter((o) => arSammaLeverantor(o, svar));
  const samma = lika.find((o) => o.orgnr !== null && o.orgnr === svar.orgnr) ?? (lika.length === 1 ? lika[0] : undefined);
  return samma ? { organisationId: samma.id, namn: samma.namn, orgnr: samma.orgnr ?? svar.orgnr } : svar;
};
