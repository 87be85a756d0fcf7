import { momstext } from '@gemensam/delegation/domain';
import { type Handelse } from '@gemensam/shared/api';
import { formateraBelopp } from '@gemensam/shared/domain';
import { type Bestallningsrad } from './bestallning.lasmodell';
import { type Fakturarad } from './leverantorsfaktura.lasmodell';

/** "Faktura 1001 från Prov AB på 1 250 kr". */
export const fakturanIOrd = (f: Pick<Fakturarad, 'nummer' | 'leverantor' | 'brutto'>): string => `${BigInt(f.brutto) < 0n ? 'Kreditfaktura' : 'Faktura'} ${f.nummer} från ${f.leverantor} på ${formateraBelopp(BigInt(f.brutto))}`;

/** "50 kr utan moms (25 %)". */
export const bestalltBelopp = (b: Pick<Bestallningsrad, 'belopp' | 'moms' | 'momssats'>): string => `${formateraBelopp(BigInt(b.belopp))} ${momstext(b.moms, b.momssats)}`;

export const fakturahandelse = (handelsetyp: 'leverantorsfaktura_registrerad' | 'leverantorsfaktura_rattad' | 'leverantorsfaktura_granskad' | 'leverantorsfaktura_makulerad' | 'leverantorsfaktura_attesterad', f: Fakturarad, text: string, data: Handelse['data'] = {}): Handelse => ({
  handelsetyp, objekttyp: 'leverantorsfaktura', objektId: f.id, text,
  data: {
    leverantor: f.leverantor, orgnr: f.orgnr, leverantorId: f.leverantorId, fakturanummer: f.nummer, vad: f.vad, fakturadatum: f.fakturadatum, forfallodag: f.forfallodag, netto: f.netto, momsbelopp: f.moms, attBetala: f.brutto,
    budgetpost: `${f.budgetpost} ${f.budgetAr}`, budgetpostId: f.budgetpostId, bestallning: f.bestallning, bestallningId: f.bestallningId, namndbeslut: f.namndbeslut, namndbeslutId: f.namndbeslutId, ...data,
  },
});

export const bestallningshandelse = (handelsetyp: 'bestallning_gjord' | 'bestallning_avslutad', b: Bestallningsrad, text: string, data: Handelse['data'] = {}): Handelse => ({
  handelsetyp, objekttyp: 'bestallning', objektId: b.id, text,
  data: {
    beslut: b.nummer, leverantor: b.leverantor, orgnr: b.orgnr, leverantorId: b.leverantorId, vad: b.vad, belopp: b.belopp, momsval: b.moms, momssats: b.momssats, netto: b.netto, budgetpost: `${b.budgetpost} ${b.budgetAr}`, budgetpostId: b.budgetpostId,
    avtalId: b.avtalId, datum: b.datum, ...data,
  },
});
