import { beraknaAndelar, type Kostnadsandelar, omfraga, provaFastaBelopp } from '@gemensam/finansiering/domain';
import { type Handelse, type Kontext, type Skrivning } from '@gemensam/shared/api';
import { arAvslag, type Avslag, formateraBelopp } from '@gemensam/shared/domain';
import { AtagandeRepository } from './atagande.repository';
import { KostnadspostRepository } from '../kostnader/kostnadspost.repository';

/**
 * Before a new allocation of a post is frozen: who has been asked and not decided is asked anew for the new amount, and sees the old
 * one. Refused when it would change a decided åtagande. The post is locked by the caller. Gives the events of those asked anew.
 */
export const fragaOmVidNyFordelning = async (skriv: Skrivning, kontext: Kontext, postId: string, andelar: Kostnadsandelar): Promise<readonly Handelse[] | Avslag> => {
  const ataganden = new AtagandeRepository(skriv, kontext);
  const nya = omfraga(await ataganden.fragade(postId), new Map(andelar.andelar.map((a) => [a.kommunkod, a.belopp])));
  if (arAvslag(nya)) return nya;
  await ataganden.omfraga(nya);
  return nya.map(({ id, namn, tidigare, begart }) => ({
    handelsetyp: 'atagande_omfragat',
    objekttyp: 'atagande',
    objektId: id,
    text: begart === null ? `Frågan till ${namn} föll, för andelen är noll kronor efter den nya fördelningen.` : `${namn} frågas om: andelen ändrades från ${formateraBelopp(tidigare)} till ${formateraBelopp(begart)}.`,
    data: { kostnadspostId: postId, part: namn, tidigare: tidigare.toString(), begart: begart?.toString() ?? null },
  }));
};

/**
 * Shares what external financiers leave of a post: a new frozen allocation by the same key and the same weights, and those already
 * asked are asked anew. Fixed amounts are agreed and never rescaled: refused with the difference. Gives the events. The post is locked by the caller.
 */
export const fordelaResten = async (skriv: Skrivning, kontext: Kontext, postId: string, kommuner: bigint, orsak: string): Promise<readonly Handelse[] | Avslag> => {
  const { nummer, underlag } = await new AtagandeRepository(skriv, kontext).fordelning(postId);
  if (underlag.totalt === kommuner) return [];
  const fasta = underlag.nyckel.typ === 'fast_belopp' ? provaFastaBelopp(underlag.totalt, kommuner) : null;
  if (fasta) return fasta;
  const andelar = beraknaAndelar({ ...underlag, totalt: kommuner });
  if (arAvslag(andelar)) return andelar;
  const omfragade = await fragaOmVidNyFordelning(skriv, kontext, postId, andelar);
  if (arAvslag(omfragade)) return omfragade;
  const fordelning = { id: skriv.nyttId(), postId, nummer: nummer + 1, andelar, kand: kontext.affarsdatum, beraknadAv: orsak };
  await new KostnadspostRepository(skriv).frys([fordelning]);
  const handelse: Handelse = {
    handelsetyp: 'kostnadspost_omfordelad',
    objekttyp: 'kostnadspost',
    objektId: postId,
    text: `Kommunernas del fördelades om: ${formateraBelopp(kommuner)} på ${andelar.andelar.length} kommuner.`,
    data: { nummer: fordelning.nummer, fordelningId: fordelning.id, andelar: andelar.andelar.map((a) => ({ kommunkod: a.kommunkod, belopp: a.belopp.toString() })) },
  };
  return [handelse, ...omfragade];
};
