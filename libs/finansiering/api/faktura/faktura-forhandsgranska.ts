import { type Fakturaslag, type Kommunfakturering } from '@gemensam/finansiering/domain';
import { type Begaran, type Db, kravKontext } from '@gemensam/shared/api';
import { type FakturaforhandsKommun, type Fakturaforhandsvisning, type QueryForhandsgranskaFaktureringArgs } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, type Belopp } from '@gemensam/shared/domain';
import { lasFakturaplan } from './faktura-plan.lasmodell';

/** What a period would be invoiced, kommun by kommun and post by post, and who is held back. Writes nothing. */
export const forhandsgranskaFakturering = (db: Db, begaran: Begaran, { ar, manad, valda }: QueryForhandsgranskaFaktureringArgs): Promise<Fakturaforhandsvisning | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.lasa(kontext, async (las) => {
    const plan = await lasFakturaplan(las, kontext, { ar, manad, valda: valda ?? [] });
    if (arAvslag(plan)) return plan;
    const med = new Set(plan.kommuner.flatMap((k) => k.underlag.flatMap((u) => u.rader.map((r) => r.kostnadspostId))));
    const poster = plan.poster.filter((p) => med.has(p.id)).map(({ id, namn, antagande }) => ({ id, namn, antagande }));
    const klara = plan.kommuner.filter((k) => k.hinder === null).flatMap((k) => k.underlag);
    const antal = (slag: Fakturaslag): number => klara.filter((u) => u.slag === slag).length;
    const summa = (av: 'netto' | 'moms' | 'brutto'): Belopp => klara.reduce((s, u) => s + u.summor[av], 0n);
    return {
      ar, manad, poster,
      kontrollsumma: plan.kontrollsumma,
      attValja: plan.attValja.map(({ id, namn, antagande, vald, netto }) => ({ id, namn, antagande, vald, netto })),
      kommuner: plan.kommuner.map((k) => tillKommun(k, poster.map((p) => p.id))),
      antalFakturor: antal('faktura'),
      antalKrediter: antal('kredit'),
      netto: summa('netto'), moms: summa('moms'), brutto: summa('brutto'),
    };
  });
};

const tillKommun = ({ mottagare, underlag, netto, hinder }: Kommunfakturering, poster: readonly string[]): FakturaforhandsKommun => {
  const rader = new Map(underlag.flatMap((u) => u.rader.map((r) => [r.kostnadspostId, r] as const)));
  return {
    kommun: { kommunkod: mottagare.kommunkod, namn: mottagare.namn },
    orgnr: mottagare.orgnr,
    rader: poster.map((id) => {
      const r = rader.get(id);
      return r ? { andel: r.andel, tillOchMed: r.tillOchMed, tidigare: r.tidigare, belopp: r.belopp } : null;
    }),
    netto,
    hinder,
  };
};
