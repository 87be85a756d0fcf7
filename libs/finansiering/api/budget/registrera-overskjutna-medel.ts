import { provaOverskjutna } from '@gemensam/finansiering/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type OverskjutnaMedel, type OverskjutnaMedelInput } from '@gemensam/shared/contract';
import { arAvslag, arId, type Avslag, finnsInte, formateraBelopp } from '@gemensam/shared/domain';
import { type OverskjutnaSqlrad, tillOverskjutna } from './budget.lasmodell';

/** The e-samordnare enters means carried over from an earlier year: an entry of its own, with its source. */
export const registreraOverskjutnaMedel = (db: Db, begaran: Begaran, input: OverskjutnaMedelInput): Promise<OverskjutnaMedel | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<OverskjutnaMedel>(kontext, skrivval(begaran, 'registreraOverskjutnaMedel', input), async (skriv) => {
    const uppgifter = provaOverskjutna(input);
    if (arAvslag(uppgifter)) return uppgifter;
    const [rad] = arId(input.budgetradId)
      ? await skriv.rader<OverskjutnaSqlrad>(
          {
            namn: 'budget.overskjutna',
            text: `with ny as (
                insert into gemensam.overskjutna_medel (id, budgetrad_id, fran_ar, ar, belopp_ore, kalla, datum, av)
                select $1, r.id, $3, $4, $5, $6, $7, $8 from gemensam.budgetrad r where r.id = $2 returning *)
              select o.id, r.namn, r.sida, o.fran_ar, o.ar, o.belopp_ore::text as belopp, o.kalla, o.datum::text as datum, o.av
              from ny o join gemensam.budgetrad r on r.id = o.budgetrad_id`,
          },
          [skriv.nyttId(), input.budgetradId, input.franAr, input.ar, uppgifter.belopp.toString(), uppgifter.kalla, kontext.affarsdatum, kontext.person.namn],
        )
      : [];
    if (!rad) return finnsInte();
    const medel = tillOverskjutna(rad);
    return genomfort(medel, {
      handelsetyp: 'overskjutna_medel_registrerade',
      objekttyp: 'overskjutna_medel',
      objektId: medel.id,
      text: `Överskjutna medel från ${medel.franAr} till ${medel.ar} på ${medel.budgetrad}: ${formateraBelopp(medel.belopp)}.`,
      data: { budgetrad: medel.budgetrad, sida: medel.sida, franAr: medel.franAr, ar: medel.ar, belopp: medel.belopp.toString(), kalla: medel.kalla },
    });
  });
};
