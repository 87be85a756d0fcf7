import { installningsslag } from '@gemensam/samverkan/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';

/** What the samverkan has set of invoices. */
export interface Inkopsinstallning {
  /** Two: nobody alone both enters and attests what is larger than its order. */
  readonly attestPersoner: number;
  readonly paminnelseDagar: number;
}

export const inkopsinstallningSats: Sats = { namn: 'inkop.installning', text: `select i.nyckel, i.varde from gemensam.installning i where i.nyckel in ('attest_personer', 'faktura_paminnelse_dagar')` };

export const lasInkopsinstallning = async (las: Lasning): Promise<Inkopsinstallning> => {
  const satta = new Map((await las.rader<{ nyckel: string; varde: string }>(inkopsinstallningSats)).map((r) => [r.nyckel, r.varde]));
  const varde = (nyckel: 'attest_personer' | 'faktura_paminnelse_dagar'): number => Number(satta.get(nyckel) ?? installningsslag[nyckel].forval);
  return { attestPersoner: varde('attest_personer'), paminnelseDagar: varde('faktura_paminnelse_dagar') };
};
