import { gruppenText, projektgruppText, provaGruppslut } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AvslutaGruppmedlemInput, type Projektgrupper } from '@gemensam/shared/contract';
import { type Avslag, finnsInte } from '@gemensam/shared/domain';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';
import { GruppRepository } from './grupp.repository';
import { farInteAndraGrupper } from './lagg-till-gruppmedlem';

/** A seat gets its last day; with it goes the right to decide. The row stays. */
export const avslutaGruppmedlem = (db: Db, begaran: Begaran, input: AvslutaGruppmedlemInput): Promise<Projektgrupper | Konflikt<Projektgrupper> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Projektgrupper, Avslag | Konflikt<Projektgrupper>>(kontext, skrivval(begaran, 'avslutaGruppmedlem', input), async (skriv) => {
    const grupper = new GruppRepository(skriv, kontext);
    const funnen = await grupper.oppnaFor(input.id);
    if (!funnen) return finnsInte();
    const { bild, rad } = funnen;
    if (!farUppdatera(kontext, bild.projektledare_id)) return farInteAndraGrupper();
    if (rad.version !== input.version) return grupper.konflikt(bild);
    const nej = provaGruppslut(rad, input.till);
    if (nej) return nej;

    await grupper.andra(rad, { till: input.till });
    return genomfort(await grupper.sida(bild.id), {
      handelsetyp: 'gruppmedlem_avslutad', objekttyp: 'projekt', objektId: bild.id,
      text: `${rad.namn} är med i ${gruppenText(rad.grupp)} för ${bild.namn} till och med ${input.till}.`,
      data: { gruppmedlemId: rad.id, grupp: projektgruppText(rad.grupp), namn: rad.namn, organisation: rad.organisation, fran: rad.fran, till: input.till },
    });
  });
};
