import { javsgrundText, javssaktypText } from '@gemensam/delegation/domain';
import { type Handelsedata, type Kontext, type Skrivning } from '@gemensam/shared/api';
import { type Jav } from '@gemensam/shared/contract';
import { lasJavsfraga } from './jav.lasmodell';

/** Those who write about one person's jäv in one matter take turns. */
export const turasOmJav = async (skriv: Skrivning, sakId: string, personId: string): Promise<void> => {
  await skriv.rader({ namn: 'delegation.las_jav', text: 'select pg_advisory_xact_lock(hashtextextended($1, 0))' }, [`jav:${sakId}:${personId}`]);
};

/** The question as it stands after the act. */
export const javEfter = async (skriv: Skrivning, kontext: Kontext, id: string): Promise<Jav> => {
  const efter = await lasJavsfraga(skriv, kontext, id);
  if (!efter) throw new Error(`jav ${id} is written but cannot be read`);
  return efter.jav;
};

/** What a question is about, as events call it. */
export const omSaken = (j: Pick<Jav, 'saktyp' | 'sakNamn'>): string => `${javssaktypText(j.saktyp).toLocaleLowerCase('sv')} ${j.sakNamn}`;

/** What the log keeps. What is written of an ärende stays under it: the log calls it by its dnr alone. */
export const javsdata = (j: Jav): Handelsedata => ({
  sak: omSaken(j), sakId: j.sakId, personId: j.personId, person: j.person, javsgrund: javsgrundText(j.grund), egenBedomning: j.egenBedomning, avgjord: j.avgjord ?? null,
  ...(j.saktyp === 'arende' ? {} : { javstext: j.text, skal: j.avgjordSkal ?? null }),
});
