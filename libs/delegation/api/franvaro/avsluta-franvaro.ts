import { avslutadFranvaro } from '@gemensam/delegation/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, saknarBehorighet, skrivval, updateVersioned } from '@gemensam/shared/api';
import { type AvslutaFranvaroInput, type Franvaro } from '@gemensam/shared/contract';
import { arAvslag, arId, avslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { dagarna, lasPerson } from './anteckna-franvaro';
import { FranvaroEntitet } from './franvaro.entity';
import { farSkrivaOm, lasFranvaro } from './franvaro.lasmodell';

/** Somebody is back earlier than noted, or does not go at all. */
export const avslutaFranvaro = (db: Db, begaran: Begaran, input: AvslutaFranvaroInput): Promise<Franvaro | Konflikt<Franvaro> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Franvaro, Avslag | Konflikt<Franvaro>>(kontext, skrivval(begaran, 'avslutaFranvaro', input), async (skriv) => {
    const funnen = arId(input.id) ? await lasFranvaro(skriv, kontext, input.id) : null;
    if (!funnen) return finnsInte();
    if (!farSkrivaOm(kontext, funnen.personId)) return saknarBehorighet('Du avslutar din egen frånvaro.', 'Be personen själv, e-samordnaren eller nämndsekreteraren.');
    await lasPerson(skriv, 'franvaro', kontext.samverkan.id, funnen.personId);
    const rad = (await lasFranvaro(skriv, kontext, input.id)) ?? funnen;
    if (rad.version !== input.version) return konflikt(rad);
    if (rad.aterkallad) return avslag({ regel: 'Redan återtagen', kalla: 'Domänregel D6', text: 'Frånvaron är redan återtagen.', utvag: 'Anteckna en ny om personen ska vara borta.' });
    const slut = avslutadFranvaro(rad, input.tillbaka, kontext.affarsdatum);
    if (arAvslag(slut)) return slut;

    if (!(await updateVersioned(skriv.manager, FranvaroEntitet, rad, slut.till === null ? { aterkallad: true } : { till: slut.till }))) return konflikt(rad);
    const efter = await lasFranvaro(skriv, kontext, rad.id);
    if (!efter) throw new Error(`franvaro ${rad.id} is written but cannot be read`);
    return genomfort(efter, {
      handelsetyp: slut.till === null ? 'franvaro_aterkallad' : 'franvaro_avslutad', objekttyp: 'franvaro', objektId: rad.id,
      text: slut.till === null ? `Frånvaron ${dagarna(rad)} för ${rad.person} togs tillbaka.` : `${rad.person} är tillbaka ${input.tillbaka}. Frånvaron var antecknad till ${rad.till}.`,
      data: { personId: rad.personId, person: rad.person, fran: rad.fran, till: slut.till ?? rad.till, tillbaka: input.tillbaka, forut: { till: rad.till } },
    });
  });
};
