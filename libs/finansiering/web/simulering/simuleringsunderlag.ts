import type { Nyckel, Nyckelvarde, Simuleringsgrund, Simuleringspost } from '@gemensam/finansiering/domain';
import type { SimuleringsunderlagQuery } from '../generated/operationer';

type Underlag = SimuleringsunderlagQuery['simuleringsunderlag'];
type Underlagspost = Underlag['poster'][number];

/** The answer of the API as the domain reckons with it. `affarsdatum`: the newest population known that day is the one to start from. */
export const tillSimuleringsgrund = (u: Underlag, affarsdatum: string): Simuleringsgrund => ({
  ar: u.ar,
  kommuner: u.kommuner,
  poster: u.poster.map((p) => tillPost(u, p)),
  folkmangder: u.folkmangder.map((f) => ({ datum: f.datum, kalla: f.kalla, antal: f.antal.map((a) => (a === null ? null : BigInt(a))) })),
  forvaltDatum: (u.folkmangder.find((f) => f.datum <= affarsdatum) ?? u.folkmangder[0])?.datum ?? null,
});

const tillPost = (u: Underlag, p: Underlagspost): Simuleringspost => {
  const idag = p.andelar.map((ore) => (ore === null ? null : BigInt(ore)));
  return {
    id: p.id,
    namn: p.namn,
    fordelningNummer: p.fordelningNummer,
    underlag: {
      totalt: BigInt(p.belopp),
      avrundningsenhet: BigInt(p.avrundningsenhet),
      nyckel: nyckelFor(u, p),
      deltagare: u.kommuner.filter((_, i) => idag[i] !== null).map(({ kommunkod, namn }) => ({ kommunkod, namn })),
    },
    idag,
  };
};

const vikterI = (u: Underlag, p: Underlagspost): readonly Nyckelvarde<bigint>[] =>
  u.kommuner.flatMap(({ kommunkod }, i) => {
    const vikt = p.vikter[i] ?? null;
    const kalla = u.kallor[p.viktkallor[p.viktkallor.length === 1 ? 0 : i] ?? -1];
    return vikt === null ? [] : [{ kommunkod, varde: BigInt(vikt), kalla: kalla?.text ?? '', datum: kalla?.datum ?? null }];
  });

const nyckelFor = (u: Underlag, p: Underlagspost): Nyckel => {
  const vikter = vikterI(u, p);
  switch (p.nyckeltyp) {
    case 'lika':
      return { typ: 'lika' };
    case 'invanarantal':
      return { typ: 'invanarantal', datum: p.referensdatum, folkmangd: vikter };
    case 'blandad':
      return { typ: 'blandad', andelLika: { taljare: BigInt(p.andelLikaTaljare ?? 0), namnare: BigInt(p.andelLikaNamnare ?? 1) }, datum: p.referensdatum, folkmangd: vikter };
    case 'fast_belopp':
      return { typ: 'fast_belopp', belopp: vikter.map((v) => (p.belopp.startsWith('-') ? { ...v, varde: -v.varde } : v)) };
    case 'procent':
      return { typ: 'procent', procent: vikter.map((v) => ({ ...v, varde: { taljare: v.varde, namnare: BigInt(p.viktNamnare) } })) };
    case 'antal':
      return { typ: 'antal', enhet: p.enhet ?? '', antal: vikter };
  }
};
