import { provaJavsskal } from '@gemensam/delegation/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval, updateVersioned } from '@gemensam/shared/api';
import { type AvgorJavInput, type Jav } from '@gemensam/shared/contract';
import { arAvslag, arId, avslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { javEfter, javsdata, omSaken, turasOmJav } from './jav-svar';
import { JavEntitet } from './jav.entity';
import { lasJavsfraga } from './jav.lasmodell';

/** The ordförande, or vice in her place, judges a question of jäv; it may be judged anew with another reason. */
export const avgorJav = (db: Db, begaran: Begaran, input: AvgorJavInput): Promise<Jav | Konflikt<Jav> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Jav, Avslag | Konflikt<Jav>>(kontext, skrivval(begaran, 'avgorJav', input), async (skriv) => {
    const sedd = arId(input.id) ? await lasJavsfraga(skriv, kontext, input.id) : null;
    if (sedd) await turasOmJav(skriv, sedd.jav.sakId, sedd.jav.personId);
    const funnen = sedd && (await lasJavsfraga(skriv, kontext, input.id));
    if (!funnen) return finnsInte();
    const { jav, nej, paNytt } = funnen;
    if (nej) return nej;
    if (jav.version !== input.version) return konflikt(jav);
    const skal = provaJavsskal(input.skal);
    if (arAvslag(skal)) return skal;
    if (jav.avgjord === input.utfall) return avslag({ regel: 'Redan avgjord så', kalla: 'KL 6:30', text: `Frågan är redan avgjord: ${input.utfall === 'jav' ? 'jäv' : 'inte jäv'}.`, utvag: 'Läs skälen.', falt: 'utfall' });
    if (paNytt) return avslag({ regel: 'Frågan är väckt på nytt', kalla: 'KL 6:30', text: `${jav.person} har tagit upp frågan igen, och den nya gäller.`, utvag: 'Avgör den nya frågan.' });

    const avgjort = { avgjord: input.utfall, avgjordDatum: kontext.affarsdatum, avgjordAvId: kontext.person.id, avgjordAv: kontext.person.namn, avgjordSkal: skal.skal };
    if (!(await updateVersioned(skriv.manager, JavEntitet, jav, avgjort))) return konflikt(await javEfter(skriv, kontext, jav.id));
    const efter = await javEfter(skriv, kontext, jav.id);
    return genomfort(efter, {
      handelsetyp: 'jav_avgjort', objekttyp: 'jav', objektId: jav.id, text: `Frågan om jäv för ${efter.person} avgjordes: ${input.utfall === 'jav' ? 'jäv' : 'inte jäv'} (${omSaken(efter)}).`,
      data: { ...javsdata(efter), forut: { avgjord: jav.avgjord ?? null } },
    });
  });
};
