import { beraknaAndelar, type Fordelningsunderlag, type Kostnadsandelar } from '@gemensam/finansiering/domain';
import { type Handelse, type Skrivning } from '@gemensam/shared/api';
import { arAvslag, formateraBelopp } from '@gemensam/shared/domain';
import { DEMODATUM } from '../installning-miljo';
import { type DemoPost } from './demoinnehall';
import { inlast, INLASNING, laggTill } from './inlasning';
import { kommun } from './kommuner';
import { type InlastPortfolj } from './las-in-portfolj';
import { finn } from './las-in-personer';

/** Shares are whole kronor. */
const AVRUNDNINGSENHET = 100n;

/** The posts, each with its first allocation: the shares are calculated by the one rule of the house. */
export const lasInKostnader = async (
  skriv: Skrivning,
  poster: readonly DemoPost[],
  { beslutId, projektId }: InlastPortfolj,
): Promise<Handelse[]> => {
  const beraknade = poster.map((post, plats) => ({
    post,
    id: skriv.nyttId(),
    fordelningId: skriv.nyttId(),
    ordning: plats + 1,
    andelar: andelarna(post),
  }));
  await laggTill(
    skriv,
    'kostnadspost',
    beraknade.map(({ post, id, ordning }) => ({
      id,
      namn: post.namn,
      ar: post.ar,
      slag: post.slag,
      projekt_id: post.projekt ? finn(projektId, post.projekt) : null,
      utanfor_budget: post.utanforBudget ?? false,
      antagande: post.antagande ?? null,
      kalla: post.kalla.namn,
      anmarkning: post.anmarkning ?? null,
      faktureras: post.faktureras ?? null,
      beslut_referens_id: post.beslut ? finn(beslutId, post.beslut) : null,
      ordning,
      version: 1,
    })),
  );
  for (const { post, id, fordelningId, andelar } of beraknade) await lasInFordelning(skriv, id, fordelningId, andelar, post.kalla.datum ?? DEMODATUM);
  return beraknade.map(({ post, id, fordelningId, andelar }) =>
    inlast(post.kalla, {
      objekttyp: 'kostnadspost',
      objektId: id,
      text: `${post.namn} ${post.ar}, ${formateraBelopp(andelar.totalt)}, lästes in och fördelades på ${post.deltagare.length} kommuner.`,
      data: {
        namn: post.namn,
        ar: post.ar,
        fordelningId,
        totalt: andelar.totalt.toString(),
        nyckeltyp: post.nyckel.typ,
        antagande: post.antagande ?? null,
        andelar: Object.fromEntries(andelar.andelar.map((a) => [a.kommunkod, a.belopp.toString()])),
      },
    }),
  );
};

const andelarna = (post: DemoPost): Kostnadsandelar => {
  const underlag: Fordelningsunderlag = {
    totalt: post.kronor * 100n,
    avrundningsenhet: AVRUNDNINGSENHET,
    nyckel: post.nyckel,
    deltagare: post.deltagare.map(kommun),
  };
  const andelar = beraknaAndelar(underlag);
  if (arAvslag(andelar)) throw new Error(`${post.namn} of the demo cannot be allocated: ${andelar.text}`);
  return andelar;
};

const lasInFordelning = async (
  skriv: Skrivning,
  postId: string,
  id: string,
  { totalt, avrundningsenhet, nyckel, delar, andelar }: Kostnadsandelar,
  kand: string,
): Promise<void> => {
  await laggTill(skriv, 'fordelning', [
    {
      id,
      kostnadspost_id: postId,
      nummer: 1,
      totalt_ore: totalt.toString(),
      avrundningsenhet_ore: avrundningsenhet.toString(),
      nyckeltyp: nyckel.typ,
      andel_lika_taljare: nyckel.typ === 'blandad' ? nyckel.andelLika.taljare.toString() : null,
      andel_lika_namnare: nyckel.typ === 'blandad' ? nyckel.andelLika.namnare.toString() : null,
      referensdatum: 'datum' in nyckel ? nyckel.datum : null,
      enhet: nyckel.typ === 'antal' ? nyckel.enhet : null,
      // Together the weights of a key in per cent are 100 of their common denominator.
      vikt_namnare: nyckel.typ === 'procent' ? ((delar[0]?.viktsumma ?? 100n) / 100n).toString() : null,
      beraknad: skriv.nu.toISOString(),
      beraknad_av: INLASNING.namn,
      grund: 'nyckel',
      kand,
    },
  ]);
  await laggTill(
    skriv,
    'fordelningsdel',
    delar.map(({ del, rader }) => ({
      fordelning_id: id,
      del,
      kommunkoder: rader.map((r) => r.kommunkod),
      vikter: rader.map((r) => r.vikt.toString()),
      kallor: rader.map((r) => r.kalla),
      datum: rader.map((r) => r.datum),
    })),
  );
  await laggTill(
    skriv,
    'kostnadsandel',
    andelar.map(({ kommunkod, belopp }) => ({ fordelning_id: id, kommunkod, belopp_ore: belopp.toString() })),
  );
};
