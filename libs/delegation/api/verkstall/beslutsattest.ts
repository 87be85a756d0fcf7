import { fristtext, kvarAv, provaOattesterad } from '@gemensam/delegation/domain';
import { lasFastBudgetposter } from '@gemensam/finansiering/api';
import { avslag, type Avslag, finnsInte, formateraBelopp, formateraDatum } from '@gemensam/shared/domain';
import { lasUtrymme } from '../inkop/budgetutrymme.lasmodell';
import { tvaPersonerFor } from '../inkop/inkop-svar';
import { fakturahandelse, fakturanIOrd } from '../inkop/inkopshandelse';
import { lasInkopsinstallning } from '../inkop/inkopsinstallning';
import { InkopRepository } from '../inkop/inkop.repository';
import { lasFaktura, lasOattesterade } from '../inkop/leverantorsfaktura.lasmodell';
import { inget, type Verkstallighet } from './verkstallighet';

const somAvslag = (r: { readonly regel: string; readonly kalla: string; readonly text: string; readonly utvag: string | null }): Avslag => avslag({ regel: r.regel, kalla: r.kalla, text: r.text, utvag: r.utvag });

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
    const [post, installning] = await Promise.all([lasUtrymme(las, f.budgetpostId), lasInkopsinstallning(las)]);
    const netto = BigInt(f.netto);
    const tva = tvaPersonerFor(f, kontext.person.id, installning);
    return {
      saktyp: 'leverantorsfaktura', sakId: f.id, version: f.version, namn: fakturanIOrd(f), motpart: { organisationId: f.leverantorId, namn: f.leverantor },
      // The invoice is in what is used already; it is set against what is left without it.
      underlag: { ...inget, belopp: { ore: netto, moms: 'ut', momssats: 0, annars: BigInt(f.brutto) }, budget: post && { post: post.namn, kvar: kvarAv(post) + netto, moms: 'ut' } },
      hinder: provaOattesterad(f) ?? (tva.utfall === 'brister' ? somAvslag(tva) : null),
      rubrik: `Attest av ${fakturanIOrd(f).replace(/^./, (c) => c.toLowerCase())}`,
      beslutstext: `${fakturanIOrd(f)}, förfaller ${formateraDatum(f.forfallodag)}, attesteras. Kostnaden ${formateraBelopp(netto)} utan moms tas från ${f.budgetpost} i budgeten ${f.budgetAr}.${f.bestallning ? ` Fakturan hör till beställningen ${f.bestallning}.` : ' Fakturan har ingen beställning.'} ${tva.text}`,
      uppgifter: { fakturaId: f.id, leverantor: f.leverantor, orgnr: f.orgnr, fakturanummer: f.nummer, attBetala: f.brutto, netto: f.netto, budgetpost: f.budgetpost, bestallning: f.bestallning },
    };
  },

  verkstall: async ({ skriv, kontext }, beslut, sak) => {
    const repo = new InkopRepository(skriv, kontext);
    const f = await repo.oppnaFaktura(sak.sakId ?? '');
    if (!f) return finnsInte();
    const hinder = provaOattesterad(f);
    if (hinder) return hinder;
    if (sak.version !== f.version || !(await repo.attesteraFaktura(f, beslut.referens.id))) return null;
    return [fakturahandelse('leverantorsfaktura_attesterad', await repo.fakturan(f.id), `${fakturanIOrd(f)} attesterades, ${beslut.beteckning}.`, { beslut: beslut.beteckning })];
  },

  mojliga: async ({ las, kontext }) => (await lasOattesterade(las)).map((f) => ({ saktyp: 'leverantorsfaktura' as const, id: f.id, namn: fakturanIOrd(f), lage: `Förfaller ${f.forfallodag}, ${fristtext(f.forfallodag, kontext.affarsdatum)}` })),
};
