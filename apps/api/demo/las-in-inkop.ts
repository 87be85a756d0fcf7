import { leverantorsnyckel } from '@gemensam/delegation/domain';
import { type Handelse, type Skrivning } from '@gemensam/shared/api';
import { formateraBelopp } from '@gemensam/shared/domain';
import { type DemoFaktura, type DemoSamverkan } from './demoinnehall';
import { inlast, INLASNING, laggTill } from './inlasning';
import { finn } from './las-in-personer';

/** Invoices of suppliers, entered and waiting for attest. */
export const lasInInkop = async (skriv: Skrivning, { inkop }: DemoSamverkan): Promise<readonly Handelse[]> => {
  if (!inkop) return [];
  const poster = new Map(
    (await skriv.rader<{ id: string; nyckel: string }>({ namn: 'demo.kostnadsrader', text: `select p.id, p.ar || ' ' || r.namn as nyckel from gemensam.budgetpost p join gemensam.budgetrad r on r.samverkan_id = p.samverkan_id and r.id = p.budgetrad_id where r.sida = 'kostnad'` })).map((r) => [r.nyckel, r.id]),
  );
  const beslut = new Map((await skriv.rader<{ id: string; beteckning: string }>({ namn: 'demo.namndens_beslut', text: `select id, beteckning from gemensam.beslut_referens where beslutare = 'namnd'` })).map((r) => [r.beteckning, r.id]));
  const rader = inkop.fakturor.map((f) => fakturarad(f, skriv, finn(poster, `${f.fakturadatum.slice(0, 4)} ${f.budgetrad}`), f.namndbeslut ? finn(beslut, f.namndbeslut) : null));
  await laggTill(skriv, 'leverantorsfaktura', rader);
  return rader.map((r) =>
    inlast(inkop.kalla, {
      objekttyp: 'leverantorsfaktura', objektId: r.id, text: `Faktura ${r.nummer} från ${r.leverantor} på ${formateraBelopp(BigInt(r.brutto_ore))} lästes in, förfaller ${r.forfallodag}.`,
      data: { leverantor: r.leverantor, fakturanummer: r.nummer, vad: r.vad, fakturadatum: r.fakturadatum, forfallodag: r.forfallodag, netto: r.netto_ore, momsbelopp: r.moms_ore, attBetala: r.brutto_ore },
    }),
  );
};

const fakturarad = (f: DemoFaktura, skriv: Skrivning, budgetpostId: string, namndbeslutId: string | null) => ({
  id: skriv.nyttId(), leverantor: f.leverantor, leverantor_nyckel: leverantorsnyckel({ namn: f.leverantor, orgnr: null }), nummer: f.nummer, vad: f.vad, fakturadatum: f.fakturadatum, forfallodag: f.forfallodag,
  netto_ore: `${f.netto * 100n}`, moms_ore: `${f.moms * 100n}`, brutto_ore: `${(f.netto + f.moms) * 100n}`, budgetpost_id: budgetpostId, namndbeslut_id: namndbeslutId, registrerad: skriv.nu.toISOString(), registrerad_av_id: INLASNING.id, registrerad_av: INLASNING.namn, status: 'registrerad', version: 1,
});
