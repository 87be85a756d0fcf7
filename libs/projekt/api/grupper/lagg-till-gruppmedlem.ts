import { gruppenText, gruppfunktionText, projektgruppText, provaGruppmedlem } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, kravKontext, saknarBehorighet, skrivval } from '@gemensam/shared/api';
import { type LaggTillGruppmedlemInput, type Projektgrupper } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';
import { GruppRepository } from './grupp.repository';

/** Groups are filled by the e-samordnare (any project) and by the projektledare (own project). */
export const farInteAndraGrupper = (): Avslag => saknarBehorighet('Du är inte projektledare för det här projektet.', 'Be e-samordnaren eller projektledaren ändra.');

/** Somebody gets a seat in the styrgrupp or the referensgrupp: a person with an account, or a contact with a name alone. */
export const laggTillGruppmedlem = (db: Db, begaran: Begaran, input: LaggTillGruppmedlemInput): Promise<Projektgrupper | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Projektgrupper>(kontext, skrivval(begaran, 'laggTillGruppmedlem', input), async (skriv) => {
    const grupper = new GruppRepository(skriv, kontext);
    const bild = await grupper.oppna(input.projektId);
    if (!bild) return finnsInte();
    if (!farUppdatera(kontext, bild.projektledare_id)) return farInteAndraGrupper();
    const person = input.personId ? bild.personer.find((p) => p.personId === input.personId) : null;
    if (person === undefined) return { ...finnsInte(), falt: 'personId' };

    const { grupp, funktion, organisation, fran } = input;
    const medlem = provaGruppmedlem({ grupp, funktion, personId: person?.personId ?? null, namn: person?.namn ?? input.namn ?? '', organisation, fran, till: input.till ?? null }, bild.medlemmar);
    if (arAvslag(medlem)) return medlem;

    const id = await grupper.laggTill(bild.id, medlem);
    return genomfort(await grupper.sida(bild.id), {
      handelsetyp: 'gruppmedlem_tillagd', objekttyp: 'projekt', objektId: bild.id,
      text: `${medlem.namn} (${medlem.organisation}) kom med i ${gruppenText(grupp)} för ${bild.namn}.`,
      data: { gruppmedlemId: id, grupp: projektgruppText(grupp), funktion: gruppfunktionText(funktion), namn: medlem.namn, organisation: medlem.organisation, harKonto: medlem.personId !== null, fran, till: medlem.till },
    });
  });
};
