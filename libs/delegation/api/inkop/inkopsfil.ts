import {
  bestallningsstatusText, type Bestallningslistrad, fakturastatusText, fakturasumma, momstext, visadeBestallningar, visadeFakturor,
} from '@gemensam/delegation/domain';
import { avtalsbeteckning } from '@gemensam/avtal/domain';
import { type Fragetext, type Kontext, type Tabellfil } from '@gemensam/shared/api';
import { formateraBelopp, formateraDatum } from '@gemensam/shared/domain';
import { type Bestallningsrad } from './bestallning.lasmodell';
import { type Fakturarad } from './leverantorsfaktura.lasmodell';

const bestallningslistrad = (b: Bestallningsrad): Bestallningslistrad & { readonly rad: Bestallningsrad } => ({
  nummer: b.nummer, datum: b.datum, leverantor: b.leverantor, orgnr: b.orgnr, vad: b.vad, netto: BigInt(b.netto), fakturerat: BigInt(b.fakturerat), budgetpost: b.budgetpost,
  avtal: b.avtalsnummer === null ? null : `${avtalsbeteckning(b.avtalsnummer)} ${b.avtal ?? ''}`, status: b.status, av: b.av, rad: b,
});

/** The orders that the page shows under its filter, in its order. */
export const bestallningsfil = (alla: readonly Bestallningsrad[], kontext: Kontext, text: Fragetext): Tabellfil => {
  const rader = visadeBestallningar(alla.map(bestallningslistrad), { ar: text('ar'), leverantor: text('leverantor'), budgetpost: text('budgetpost'), status: text('status'), sok: text('sok'), sort: text('sort') });
  const summa = rader.reduce((s, r) => s + r.netto, 0n);
  return {
    bladnamn: 'Beställningar',
    rubrik: [`Beställningar på delegation, ${kontext.samverkan.namn}`, `Per ${formateraDatum(kontext.affarsdatum)}. Belopp i kronor utan moms där inget annat sägs.`, `${rader.length} beställningar, ${formateraBelopp(summa)}`],
    kolumner: [
      { rubrik: 'Beslut', typ: 'text', bredd: 12 }, { rubrik: 'Dag', typ: 'datum', bredd: 12 }, { rubrik: 'Leverantör', typ: 'text', bredd: 34 }, { rubrik: 'Org.nr', typ: 'text', bredd: 14 }, { rubrik: 'Vad', typ: 'text', bredd: 44 },
      { rubrik: 'Beslutat belopp', typ: 'belopp', bredd: 16 }, { rubrik: 'Moms', typ: 'text', bredd: 20 }, { rubrik: 'Utan moms', typ: 'belopp', bredd: 16 }, { rubrik: 'Fakturerat', typ: 'belopp', bredd: 16 },
      { rubrik: 'Budgetrad', typ: 'text', bredd: 30 }, { rubrik: 'Avtal', typ: 'text', bredd: 30 }, { rubrik: 'Status', typ: 'text', bredd: 12 }, { rubrik: 'Skäl till avslut', typ: 'text', bredd: 30 }, { rubrik: 'Beställd av', typ: 'text', bredd: 26 },
    ],
    rader: rader.map(({ rad: b, ...r }) => [r.nummer, r.datum, r.leverantor, r.orgnr, r.vad, BigInt(b.belopp), momstext(b.moms, b.momssats), r.netto, r.fakturerat, r.budgetpost, r.avtal, bestallningsstatusText(r.status), b.skal, r.av]),
  };
};

/** The invoices that the page shows under its filter, in its order. */
export const fakturafil = (alla: readonly Fakturarad[], kontext: Kontext, text: Fragetext): Tabellfil => {
  const rader = visadeFakturor(alla.map((f) => ({ ...f, netto: BigInt(f.netto), brutto: BigInt(f.brutto) })), { status: text('status'), leverantor: text('leverantor'), budgetpost: text('budgetpost'), ar: text('ar'), sok: text('sok'), sort: text('sort') });
  return {
    bladnamn: 'Leverantörsfakturor',
    rubrik: [`Leverantörsfakturor, ${kontext.samverkan.namn}`, `Per ${formateraDatum(kontext.affarsdatum)}. Belopp i kronor.`, `${rader.length} fakturor, ${formateraBelopp(fakturasumma(rader))} att betala utom de makulerade`],
    kolumner: [
      { rubrik: 'Förfaller', typ: 'datum', bredd: 12 }, { rubrik: 'Leverantör', typ: 'text', bredd: 34 }, { rubrik: 'Org.nr', typ: 'text', bredd: 14 }, { rubrik: 'Fakturanummer', typ: 'text', bredd: 18 }, { rubrik: 'Fakturadatum', typ: 'datum', bredd: 12 },
      { rubrik: 'Vad', typ: 'text', bredd: 44 }, { rubrik: 'Att betala', typ: 'belopp', bredd: 16 }, { rubrik: 'Varav moms', typ: 'belopp', bredd: 16 }, { rubrik: 'Utan moms', typ: 'belopp', bredd: 16 }, { rubrik: 'Budgetrad', typ: 'text', bredd: 30 },
      { rubrik: 'Beställning', typ: 'text', bredd: 12 }, { rubrik: 'Nämndens beslut', typ: 'text', bredd: 36 }, { rubrik: 'Status', typ: 'text', bredd: 16 }, { rubrik: 'Attestbeslut', typ: 'text', bredd: 12 }, { rubrik: 'Registrerad av', typ: 'text', bredd: 26 }, { rubrik: 'Granskad av', typ: 'text', bredd: 26 },
      { rubrik: 'Attesterad av', typ: 'text', bredd: 26 }, { rubrik: 'Skäl till makulering', typ: 'text', bredd: 30 },
    ],
    rader: rader.map((f) => [f.forfallodag, f.leverantor, f.orgnr, f.nummer, f.fakturadatum, f.vad, f.brutto, BigInt(f.moms), f.netto, `${f.budgetpost} ${f.budgetAr}`, f.bestallning, f.namndbeslut, fakturastatusText(f.status), f.beslut, f.registreradAv, f.granskadAv, f.attesteradAv, f.skal]),
  };
};
