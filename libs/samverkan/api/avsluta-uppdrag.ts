import { provaAvsluta } from '@gemensam/samverkan/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AvslutaUppdragInput, type UppdragRad } from '@gemensam/shared/contract';
import { arId, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { uppdragsrad } from './skapa-uppdrag';
import { UppdragRepository } from './uppdrag.repository';

/** The administrator sets the last day of an uppdrag. There is always an administrator left. */
export const avslutaUppdrag = (db: Db, begaran: Begaran, input: AvslutaUppdragInput): Promise<UppdragRad | Konflikt<UppdragRad> | Avslag> =>
  db.skriva<UppdragRad, Avslag | Konflikt<UppdragRad>>(kravKontext(begaran), skrivval(begaran, 'avslutaUppdrag', input), async (skriv) => {
    if (!arId(input.id)) return finnsInte();
    const uppdragen = new UppdragRepository(skriv);
    await uppdragen.sparra();
    const uppdrag = await uppdragen.hamta(input.id);
    if (!uppdrag) return finnsInte();
    if (uppdrag.version !== input.version) return konflikt(await uppdragsrad(skriv, uppdrag.id));

    const nej = provaAvsluta(uppdrag, input.till, { andraAdministratorer: await uppdragen.andraAdministratorer(uppdrag.id) });
    if (nej) return nej;
    if (!(await uppdragen.avsluta(input, input.till))) return konflikt(await uppdragsrad(skriv, uppdrag.id));
    const rad = await uppdragsrad(skriv, uppdrag.id);
    return genomfort(rad, {
      handelsetyp: 'uppdrag_avslutat',
      objekttyp: 'uppdrag',
      objektId: uppdrag.id,
      text: `Uppdraget för ${rad.person} slutar ${input.till}.`,
      data: { personId: uppdrag.personId, roll: uppdrag.roll, kommunkod: uppdrag.kommunkod, fran: uppdrag.fran, tidigareTill: uppdrag.till, till: input.till },
    });
  });
