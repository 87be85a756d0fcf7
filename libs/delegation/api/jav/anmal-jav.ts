import { provaJavsanmalan } from '@gemensam/delegation/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AnmalJavInput, type Jav } from '@gemensam/shared/contract';
import { arAvslag, arId, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { javEfter, javsdata, omSaken, turasOmJav } from './jav-svar';
import { JavEntitet } from './jav.entity';
import { lasJavsbild } from './jav.lasmodell';

/** A person raises the question of her own jäv in a matter, or answers what the registers show. Until it is judged she counts as jävig (KL 6:30). */
export const anmalJav = (db: Db, begaran: Begaran, input: AnmalJavInput): Promise<Jav | Konflikt<Jav> | Avslag> => {
  const kontext = kravKontext(begaran);
  // The same id however it is written, so that it is the same matter.
  const sakId = input.sakId.toLowerCase();
  return db.skriva<Jav, Avslag | Konflikt<Jav>>(kontext, skrivval(begaran, 'anmalJav', input), async (skriv) => {
    if (!arId(sakId)) return finnsInte();
    await turasOmJav(skriv, sakId, kontext.person.id);
    const sak = await lasJavsbild(skriv, kontext, input.saktyp, sakId, null);
    if (!sak) return finnsInte();
    const redan = sak.rader.find((j) => j.personId === kontext.person.id && j.sakId === sakId && j.avgjord !== 'inte_jav');
    if (redan) return konflikt(redan);
    const provad = provaJavsanmalan(input);
    if (arAvslag(provad)) return provad;

    const id = skriv.nyttId();
    await skriv.manager.insert(JavEntitet, {
      id, saktyp: input.saktyp, sakId, personId: kontext.person.id, person: kontext.person.namn, grund: provad.grund, text: provad.text, egenBedomning: provad.bedomning, datum: kontext.affarsdatum,
      avgjord: null, avgjordDatum: null, avgjordAvId: null, avgjordAv: null, avgjordSkal: null, version: 1,
    });
    const jav = await javEfter(skriv, kontext, id);
    return genomfort(jav, {
      handelsetyp: 'jav_anmalt', objekttyp: 'jav', objektId: id,
      text: jav.egenBedomning === 'jav' ? `${jav.person} anmälde jäv: ${omSaken(jav)}.` : `${jav.person} tog upp en fråga om jäv och bedömer att det inte är jäv: ${omSaken(jav)}.`,
      data: javsdata(jav),
    });
  });
};
