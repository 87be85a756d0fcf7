import { gruppenText, gruppfunktionText, projektgruppText, provaGruppandring, provaGruppmedlem } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AndraGruppmedlemInput, type Projektgrupper } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';
import { GruppRepository } from './grupp.repository';
import { farInteAndraGrupper } from './lagg-till-gruppmedlem';

/** Function and organisation of a seat, and the name of a contact. Who with an account sits there, and from when, is another seat. */
export const andraGruppmedlem = (db: Db, begaran: Begaran, input: AndraGruppmedlemInput): Promise<Projektgrupper | Konflikt<Projektgrupper> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Projektgrupper, Avslag | Konflikt<Projektgrupper>>(kontext, skrivval(begaran, 'andraGruppmedlem', input), async (skriv) => {
    const grupper = new GruppRepository(skriv, kontext);
    const funnen = await grupper.oppnaFor(input.id);
    if (!funnen) return finnsInte();
    const { bild, rad } = funnen;
    if (!farUppdatera(kontext, bild.projektledare_id)) return farInteAndraGrupper();
    if (rad.version !== input.version) return grupper.konflikt(bild);
    const last = provaGruppandring(rad, kontext.affarsdatum);
    if (last) return last;
    const namn = rad.personId === null ? (input.namn ?? rad.namn) : rad.namn;
    const medlem = provaGruppmedlem({ ...rad, funktion: input.funktion, namn, organisation: input.organisation }, bild.medlemmar.filter((m) => m.id !== rad.id));
    if (arAvslag(medlem)) return medlem;

    await grupper.andra(rad, { funktion: medlem.funktion, namn: medlem.namn, organisation: medlem.organisation });
    return genomfort(await grupper.sida(bild.id), {
      handelsetyp: 'gruppmedlem_andrad', objekttyp: 'projekt', objektId: bild.id,
      text: `Platsen för ${medlem.namn} i ${gruppenText(rad.grupp)} för ${bild.namn} ändrades.`,
      data: {
        gruppmedlemId: rad.id, grupp: projektgruppText(rad.grupp), funktion: gruppfunktionText(medlem.funktion), namn: medlem.namn, organisation: medlem.organisation,
        forut: { funktion: gruppfunktionText(rad.funktion), namn: rad.namn, organisation: rad.organisation },
      },
    });
  });
};
