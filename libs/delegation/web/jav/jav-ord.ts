import { javsutfallet, javsutfallText } from '@gemensam/delegation/domain';
import type { JavDelFragment } from '../generated/operationer';

/** Where a question stands, in a sentence. @example javIOrd(fraga) // 'Inte avgjord. Ordförande bedömer själv: jäv.' */
export const javIOrd = (j: Pick<JavDelFragment, 'avgjord' | 'avgjordAv' | 'avgjordDatum' | 'avgjordSkal' | 'person' | 'egenBedomning'>): string => {
  const utfall = javsutfallText(javsutfallet({ avgjord: j.avgjord ?? null }));
  return j.avgjord ? `${utfall}, avgjort ${j.avgjordDatum} av ${j.avgjordAv}: ${j.avgjordSkal}` : `${utfall}. ${j.person} bedömer själv: ${j.egenBedomning === 'jav' ? 'jäv' : 'inte jäv'}. Tills frågan är avgjord räknas den som jäv.`;
};
