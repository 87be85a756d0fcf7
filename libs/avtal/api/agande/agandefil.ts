import { createHash } from 'node:crypto';
import { type Agandelage, agandetext, granskaAgandefil, type GranskadAgandefil } from '@gemensam/avtal/domain';
import { begransaFel, lasCsvfil } from '@gemensam/samverkan/api';
import { type Begaran, type Db, kravKontext } from '@gemensam/shared/api';
import { type AgandeFilInput, type AgandeForhandsvisning } from '@gemensam/shared/contract';
import { lasAgandelage } from './agandepost.lasmodell';
import { meningOm } from './agandeakt';

/** From the bytes of a file to what it would change, judged against what stands. */
export const lasAgandefil = (innehallBase64: string, lage: Agandelage): GranskadAgandefil => {
  const fil = lasCsvfil(innehallBase64);
  const granskad: GranskadAgandefil = 'fel' in fil ? { organisationer: [], rader: [], oforandrade: 0, fel: fil.fel } : granskaAgandefil(fil.rader, lage);
  return { ...granskad, fel: begransaFel(granskad.fel) };
};

/** What a file would change, in words, with the hash that ties the preview to the reading in. */
export const forhandsvisning = (granskad: GranskadAgandefil, lage: Agandelage, innehallBase64: string): AgandeForhandsvisning => {
  const organisationer = [...lage.organisationer, ...granskad.organisationer.map((o) => ({ ...o, medlem: false, styrelseAntal: null, upphord: null }))];
  const namn = new Map(organisationer.map((o) => [o.id, o.namn]));
  const rader = granskad.rader.map(({ rad, uppgifter: u, avslutar }) => ({
    rad, text: agandetext(u, u.agareId === null ? null : (namn.get(u.agareId) ?? ''), namn.get(u.agdId) ?? ''), fran: u.fran, till: u.till, kalla: u.kalla,
    avslutar: avslutar && meningOm({ ...avslutar.post, till: avslutar.till }, { organisationer }),
  }));
  const nyaOrganisationer = granskad.organisationer.map(({ id: _id, ...o }) => o);
  return {
    nyaOrganisationer, rader, oforandrade: granskad.oforandrade, fel: [...granskad.fel],
    kontrollsumma: createHash('sha256').update(JSON.stringify([nyaOrganisationer, rader])).update('\0').update(innehallBase64).digest('hex'),
  };
};

/** One sees what a file would change before it does. Writes nothing. */
export const forhandsgranskaAgande = (db: Db, begaran: Begaran, { innehallBase64 }: AgandeFilInput): Promise<AgandeForhandsvisning> =>
  db.lasa(kravKontext(begaran), async (las) => {
    const lage = await lasAgandelage(las, null, null);
    return forhandsvisning(lasAgandefil(innehallBase64, lage), lage, innehallBase64);
  });
