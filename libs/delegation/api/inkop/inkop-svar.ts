import { farGranska, fakturafrist, fristtext, fyraOgon, kvarAv } from '@gemensam/delegation/domain';
import { avtalsbeteckning } from '@gemensam/avtal/domain';
import { harRoll, type Kontext } from '@gemensam/shared/api';
import { type Bestallning, type Budgetutrymme, type Leverantorsfaktura, type Leverantorsfakturaakt } from '@gemensam/shared/contract';
import { type Bestallningsrad } from './bestallning.lasmodell';
import { type Utrymmesrad } from './budgetutrymme.lasmodell';
import { type Inkopsinstallning, type Inkopspunkt } from './inkopsinstallning';
import { type Fakturarad } from './leverantorsfaktura.lasmodell';

/** Those who enter and check invoices, and close orders. */
export const registrerarFakturor = (kontext: Kontext): boolean => harRoll(kontext, 'e_samordnare', 'namndsekreterare');
/** Those who may come in question as delegat for orders or attest, also where no ordning is in force that names them; the check says whether one is. */
export const kanBesluta = (kontext: Kontext, { roller }: Pick<Inkopsinstallning, 'roller'>, typ: Inkopspunkt): boolean => harRoll(kontext, 'e_samordnare', 'overordnad', ...roller[typ]);

/** What is left of an order that is in force, and nothing of one that is closed. Never below zero: what is invoiced above it is no minus. */
export const ofaktureratAv = (b: Pick<Bestallningsrad, 'status' | 'netto' | 'fakturerat'>): bigint => {
  const kvar = BigInt(b.netto) - BigInt(b.fakturerat);
  return b.status === 'gallande' && kvar > 0n ? kvar : 0n;
};

export const tillBestallning = (b: Bestallningsrad, kontext: Kontext): Bestallning => ({
  id: b.id, nummer: b.nummer, delegationsbeslutId: b.delegationsbeslutId, datum: b.datum, leverantorId: b.leverantorId, leverantor: b.leverantor, orgnr: b.orgnr, vad: b.vad, belopp: BigInt(b.belopp), moms: b.moms, momssats: b.momssats,
  netto: BigInt(b.netto), fakturerat: BigInt(b.fakturerat), ofakturerat: ofaktureratAv(b), budgetpost: b.budgetpost, budgetAr: b.budgetAr, avtalId: b.avtalId,
  avtal: b.avtalsnummer === null ? null : `${avtalsbeteckning(b.avtalsnummer)} ${b.avtal ?? ''}`, av: b.av, status: b.status, avslutad: b.avslutad, skal: b.skal, avslutadAv: b.avslutadAv,
  farAvsluta: b.status === 'gallande' && !b.dold && registrerarFakturor(kontext), version: b.version,
});

/** Whether the person may attest it without somebody else having looked at it. */
export const tvaPersonerFor = (f: Fakturarad, personId: string, i: Inkopsinstallning) =>
  fyraOgon({ attestantId: personId, registreradAvId: f.registreradAvId, granskadAvId: f.granskadAvId, netto: BigInt(f.netto), kvarAvBestallning: f.kvarAvBestallning === null ? null : BigInt(f.kvarAvBestallning), namndbeslut: f.namndbeslutId !== null, kravs: i.attestPersoner > 1 });

const akter = (f: Fakturarad, kontext: Kontext, i: Inkopsinstallning): Leverantorsfakturaakt[] => {
  if (f.status !== 'registrerad' || f.dold) return [];
  const registrerar = registrerarFakturor(kontext);
  return [
    ...(registrerar ? (['ratta'] as const) : []),
    ...(registrerar && farGranska(f, kontext.person.id) ? (['granska'] as const) : []),
    ...(registrerar ? (['makulera'] as const) : []),
    ...(kanBesluta(kontext, i, 'beslutsattest') ? (['attestera'] as const) : []),
  ];
};

export const tillFaktura = (f: Fakturarad, kontext: Kontext, i: Inkopsinstallning): Leverantorsfaktura => {
  const frist = fakturafrist(f, kontext.affarsdatum, i.paminnelseDagar);
  const tva = f.status === 'registrerad' && kanBesluta(kontext, i, 'beslutsattest') ? tvaPersonerFor(f, kontext.person.id, i) : null;
  return {
    id: f.id, leverantorId: f.leverantorId, leverantor: f.leverantor, orgnr: f.orgnr, nummer: f.nummer, vad: f.vad, fakturadatum: f.fakturadatum, forfallodag: f.forfallodag, netto: BigInt(f.netto), moms: BigInt(f.moms), brutto: BigInt(f.brutto),
    budgetpostId: f.budgetpostId, budgetpost: f.budgetpost, budgetAr: f.budgetAr, bestallningId: f.bestallningId, bestallning: f.bestallning, namndbeslutId: f.namndbeslutId, namndbeslut: f.namndbeslut, kvarAvBestallning: f.kvarAvBestallning === null ? null : BigInt(f.kvarAvBestallning),
    registrerad: f.registrerad, registreradAv: f.registreradAv, granskad: f.granskad, granskadAv: f.granskadAv, status: f.status, beslut: f.beslut, delegationsbeslutId: f.delegationsbeslutId, attesterad: f.attesterad, attesteradAv: f.attesteradAv,
    skal: f.skal, makulerad: f.makulerad, makuleradAv: f.makuleradAv, frist, fristtext: frist === null ? null : fristtext(f.forfallodag, kontext.affarsdatum), tvaPersoner: tva?.utfall === 'brister' ? tva.text : null, akter: akter(f, kontext, i), version: f.version,
  };
};

export const tillUtrymme = (u: Utrymmesrad): Budgetutrymme => ({
  id: u.id, namn: u.namn, sida: u.sida, ar: u.ar, version: u.version, budget: u.budget, utfall: u.utfall, utfallTillManad: u.utfallTillManad, fakturor: u.fakturor, kanskeBokfort: u.kanskeBokfort, bestallt: u.bestallt, kvar: kvarAv(u),
});

