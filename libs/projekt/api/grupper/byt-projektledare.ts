import { provaProjektledarbyte } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type BytProjektledareInput, type Projektgrupper } from '@gemensam/shared/contract';
import { type Avslag, finnsInte } from '@gemensam/shared/domain';
import { GruppRepository } from './grupp.repository';

/** The e-samordnare says who leads the project from a day on; the rights of the old one end and those of the new one begin at once. */
export const bytProjektledare = (db: Db, begaran: Begaran, input: BytProjektledareInput): Promise<Projektgrupper | Konflikt<Projektgrupper> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Projektgrupper, Avslag | Konflikt<Projektgrupper>>(kontext, skrivval(begaran, 'bytProjektledare', input), async (skriv) => {
    const grupper = new GruppRepository(skriv, kontext);
    const bild = await grupper.oppna(input.projektId);
    if (!bild) return finnsInte();
    if (bild.version !== input.version) return grupper.konflikt(bild);
    const vald = input.personId ? bild.personer.find((p) => p.personId === input.personId) : null;
    if (vald === undefined) return { ...finnsInte(), falt: 'personId' };
    const nej = provaProjektledarbyte(
      { personId: bild.projektledare_id, fran: bild.byten[0]?.fran ?? null },
      vald && { personId: vald.personId, namn: vald.namn, harUppdrag: vald.roller.includes('projektledare') },
      input.fran,
      kontext.affarsdatum,
    );
    if (nej) return nej;

    await grupper.bytProjektledare(bild, vald, input.fran);
    return genomfort(await grupper.sida(bild.id), {
      handelsetyp: 'projektledare_bytt', objekttyp: 'projekt', objektId: bild.id,
      text: vald ? `${vald.namn} är projektledare för ${bild.namn} från ${input.fran}.` : `${bild.namn} har ingen projektledare från ${input.fran}.`,
      data: { projektledare: vald?.namn ?? null, fran: input.fran, forut: { projektledare: bild.projektledare } },
    });
  });
};
