import { nyckeltext, provaKostnadspost } from '@gemensam/finansiering/domain';
import { type Begaran, type Db, kravKontext } from '@gemensam/shared/api';
import { type Forhandsfordelning, type KostnadspostInput } from '@gemensam/shared/contract';
import { arAvslag, type Utfall } from '@gemensam/shared/domain';
import { type Berakning, beraknaPost } from './fordelningsunderlag.lasmodell';

/** The e-samordnare sees what the shares would be, and what differs from today, before anything is saved. Writes nothing. */
export const forhandsgranskaFordelning = async (db: Db, begaran: Begaran, input: KostnadspostInput): Promise<Utfall<Forhandsfordelning>> => {
  const kontext = kravKontext(begaran);
  const uppgifter = provaKostnadspost(input);
  if (arAvslag(uppgifter)) return uppgifter;
  const berakning = await db.lasa(kontext, (las) => beraknaPost(las, uppgifter, input.jamforMedId ?? null));
  if (arAvslag(berakning)) return berakning;
  return {
    rader: jamfor(berakning),
    summa: berakning.andelar.summa,
    summaNuvarande: berakning.nuvarande?.totalt ?? null,
    nyckeltext: nyckeltext(berakning.andelar.nyckel),
  };
};

const jamfor = ({ andelar, nuvarande }: Berakning): Forhandsfordelning['rader'] => {
  const nu = new Map(nuvarande?.andelar.map((a) => [a.kommunkod, a]));
  const nya = new Map(andelar.andelar.map((a) => [a.kommunkod, a]));
  const alla = [...nya.values(), ...[...nu.values()].filter((a) => !nya.has(a.kommunkod))];
  return alla
    .map(({ kommunkod, namn }) => {
      const belopp = nya.get(kommunkod)?.belopp ?? null;
      const idag = nu.get(kommunkod)?.belopp ?? null;
      return { kommun: { kommunkod, namn }, belopp, nuvarande: idag, skillnad: nuvarande && (belopp ?? 0n) - (idag ?? 0n) };
    })
    .sort((a, b) => a.kommun.namn.localeCompare(b.kommun.namn, 'sv'));
};
