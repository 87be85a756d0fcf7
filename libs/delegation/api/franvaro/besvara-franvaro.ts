import { besvaradFranvaro, type Franvarosvar } from '@gemensam/delegation/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, saknarBehorighet, skrivval, updateVersioned } from '@gemensam/shared/api';
import { type BesvaraFranvaroInput, type Franvaro } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { dagarna, lasPerson } from './anteckna-franvaro';
import { FranvaroEntitet } from './franvaro.entity';
import { lasFranvaro, lasFranvarouppgift } from './franvaro.lasmodell';

const EGEN = saknarBehorighet('Bara den som är antecknad som frånvarande svarar på om det stämmer.', 'Be personen själv svara.');

/** The absent person says whether what somebody else noted of her is right. If not, it ends from the day on. */
export const besvaraFranvaro = (db: Db, begaran: Begaran, input: BesvaraFranvaroInput): Promise<Franvaro | Konflikt<Franvaro> | Avslag> => {
  const kontext = kravKontext(begaran);
  const { person, affarsdatum } = kontext;
  return db.skriva<Franvaro, Avslag | Konflikt<Franvaro>>(kontext, skrivval(begaran, 'besvaraFranvaro', input), async (skriv) => {
    const funnen = await lasFranvarouppgift(skriv, kontext, input.id);
    if (!funnen) return finnsInte();
    if (funnen.personId !== person.id) return EGEN;
    await lasPerson(skriv, 'franvaro', kontext.samverkan.id, person.id);
    const [rad, sedd] = [await lasFranvarouppgift(skriv, kontext, input.id), await lasFranvaro(skriv, kontext, input.id)];
    if (!rad || !sedd) return finnsInte();
    if (rad.version !== input.version) return konflikt(sedd);
    const svar: Franvarosvar = input.stammer ? 'stammer' : 'stammer_inte';
    const blev = besvaradFranvaro(rad, person.id, svar, affarsdatum);
    if (arAvslag(blev)) return blev;

    if (!(await updateVersioned(skriv.manager, FranvaroEntitet, rad, { svar, svarat: affarsdatum, ...(blev.till === null ? { aterkallad: true } : { till: blev.till }) }))) return konflikt(sedd);
    const efter = await lasFranvaro(skriv, kontext, rad.id);
    if (!efter) throw new Error(`franvaro ${rad.id} is written but cannot be read`);
    const slut = blev.till === rad.till ? '' : blev.till === null ? ' Den är återtagen.' : ` Den slutade ${blev.till}.`;
    return genomfort(efter, {
      handelsetyp: input.stammer ? 'franvaro_bekraftad' : 'franvaro_bestridd', objekttyp: 'franvaro', objektId: rad.id,
      text: `${rad.person} svarade att frånvaron ${dagarna(rad)}, antecknad av ${rad.noteradAv}, ${input.stammer ? 'stämmer' : 'inte stämmer'}.${slut}`,
      data: { personId: rad.personId, person: rad.person, fran: rad.fran, till: blev.till ?? rad.till, antecknadAv: rad.noteradAv, forut: { till: rad.till } },
    });
  });
};
