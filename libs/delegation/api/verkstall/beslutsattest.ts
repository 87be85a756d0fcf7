import { attestkop, type Attestkop, doltKop, fristtext, type Kopbelopp, kvarAv, provaOattesterad } from '@gemensam/delegation/domain';
import { lasFastBudgetposter } from '@gemensam/finansiering/api';
import { type Lasning } from '@gemensam/shared/api';
import { avslag, type Avslag, type Datum, finnsInte, formateraBelopp, formateraDatum } from '@gemensam/shared/domain';
import { lasUtrymme } from '../inkop/budgetutrymme.lasmodell';
import { tvaPersonerFor } from '../inkop/inkop-svar';
import { fakturahandelse, fakturanIOrd } from '../inkop/inkopshandelse';
import { lasInkopsinstallning } from '../inkop/inkopsinstallning';
import { InkopRepository } from '../inkop/inkop.repository';
import { type Fakturarad, lasFaktura, lasOattesterade } from '../inkop/leverantorsfaktura.lasmodell';
import { lasLeverantorensInkop } from '../inkop/raknade-inkop.lasmodell';
import { inget, type Verkstallighet } from './verkstallighet';

const somAvslag = (r: { readonly regel: string; readonly kalla: string; readonly text: string; readonly utvag: string | null }): Avslag => avslag({ regel: r.regel, kalla: r.kalla, text: r.text, utvag: r.utvag });

/** What the attest itself would buy, with the other purchases of its matter (D5). */
const lasAttestkop = async (las: Lasning, f: Fakturarad, idag: Datum): Promise<Attestkop> => {
  const inkop = await lasLeverantorensInkop(las, { namn: f.leverantor, orgnr: f.orgnr }, idag, f.bestallningId);
  const faktura = inkop.fakturor.find((x) => x.id === f.id);
  return faktura ? attestkop({ faktura, ...inkop }) : { kop: null, baraMedMoms: false, andra: [] };
};
const kopet = (f: Fakturarad, { kop, baraMedMoms }: Attestkop): Kopbelopp | null => kop && { ...kop, baraMedMoms, varfor: f.bestallning ? `Fakturan går${baraMedMoms ? ' med sin moms' : ''} utöver vad som är kvar av beställningen ${f.bestallning}` : 'Fakturan har ingen beställning' };
/** What the purchase rests on, in words. */
const vilarPa = (f: Fakturarad): string =>
  f.namndbeslut ? ` Köpet vilar på nämndens beslut, ${f.namndbeslut}.` : f.bestallning ? ` Fakturan hör till beställningen ${f.bestallning}.` : ' Fakturan har ingen beställning.';

/** Point 6: an invoice of a supplier is attested. One decision for each invoice, so that jäv, budget and number are its own. */
export const beslutsattest: Verkstallighet = {
  las: async ({ skriv, kontext }, { sakId }) => {
    const repo = new InkopRepository(skriv, kontext);
    await repo.stallIKo();
    const faktura = await repo.oppnaFaktura(sakId ?? '');
    if (!faktura) return finnsInte();
    await lasFastBudgetposter(skriv, [faktura.budgetpostId]);
    return null;
  },

  sak: async ({ las, kontext }, { sakId }) => {
    if (!sakId) return avslag({ regel: 'Faktura saknas', kalla: 'Delegationsordningen punkt 6: beslutsattest för fakturor', text: 'Det framgår inte vilken faktura som attesteras.', utvag: 'Välj en i listan över leverantörsfakturor.' });
    const f = await lasFaktura(las, sakId);
    if (!f) return finnsInte();
    if (f.dold) return doltKop();
    const [post, installning, kop] = await Promise.all([lasUtrymme(las, f.budgetpostId), lasInkopsinstallning(las, kontext.affarsdatum), lasAttestkop(las, f, kontext.affarsdatum)]);
    const netto = BigInt(f.netto);
    const tva = tvaPersonerFor(f, kontext.person.id, installning);
    return {
      saktyp: 'leverantorsfaktura', sakId: f.id, version: f.version, namn: fakturanIOrd(f), motpart: { organisationId: f.leverantorId, namn: f.leverantor },
      // The invoice is in what is used already, and is set against what is left without it. A credit note is not there before it is attested.
      underlag: { ...inget, sammaSak: kop.andra, kop: kopet(f, kop), belopp: { ore: netto, moms: 'ut', momssats: 0, annars: BigInt(f.brutto) }, budget: post && { post: post.namn, kvar: kvarAv(post) + (netto > 0n ? netto : 0n), moms: 'ut' } },
      hinder: provaOattesterad(f) ?? (tva.utfall === 'brister' ? somAvslag(tva) : null),
      rubrik: `Attest av ${fakturanIOrd(f).replace(/^./, (c) => c.toLowerCase())}`,
      beslutstext: `${fakturanIOrd(f)}, förfaller ${formateraDatum(f.forfallodag)}, attesteras. Kostnaden ${formateraBelopp(netto)} utan moms tas från ${f.budgetpost} i budgeten ${f.budgetAr}.${vilarPa(f)} ${tva.text}`,
      uppgifter: { fakturaId: f.id, leverantor: f.leverantor, orgnr: f.orgnr, fakturanummer: f.nummer, attBetala: f.brutto, netto: f.netto, budgetpost: f.budgetpost, bestallning: f.bestallning, namndbeslut: f.namndbeslut },
    };
  },

  verkstall: async ({ skriv, kontext }, beslut, sak) => {
    const repo = new InkopRepository(skriv, kontext);
    const f = await repo.oppnaFaktura(sak.sakId ?? '');
    if (!f) return finnsInte();
    const hinder = provaOattesterad(f);
    if (hinder) return hinder;
    if (sak.version !== f.version || !(await repo.attesteraFaktura(f, beslut.referens.id))) return null;
    // As it was before: the decision may hide its words from the one who took it.
    return [fakturahandelse('leverantorsfaktura_attesterad', { ...(await repo.fakturan(f.id)), leverantorId: f.leverantorId, leverantor: f.leverantor, orgnr: f.orgnr, vad: f.vad }, `${fakturanIOrd(f)} attesterades, ${beslut.beteckning}.`, { beslut: beslut.beteckning })];
  },

  mojliga: async ({ las, kontext }) => (await lasOattesterade(las)).filter((f) => !f.dold).map((f) => ({ saktyp: 'leverantorsfaktura' as const, id: f.id, namn: fakturanIOrd(f), lage: `Förfaller ${f.forfallodag}, ${fristtext(f.forfallodag, kontext.affarsdatum)}` })),
};
