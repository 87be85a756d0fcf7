import { provaAnbud, provaAnbudsinmatning } from '@gemensam/projekt/domain';
import { type Begaran, type Db } from '@gemensam/shared/api';
import { type RattaAnbudInput } from '@gemensam/shared/contract';
import { arAvslag, finnsInte } from '@gemensam/shared/domain';
import { type Anbudsutfall, FOR_SENT, upphandlingenAv, utforAnbudsakt } from './anbudsakt';
import { anbudsdata } from './registrera-anbud';

/** What was written wrong about a bid is put right until the award; the log keeps what stood. */
export const rattaAnbud = (db: Db, begaran: Begaran, input: RattaAnbudInput): Promise<Anbudsutfall> =>
  utforAnbudsakt(db, begaran, 'rattaAnbud', input, async (bild, anbud, kontext) => {
    const nu = bild.anbud.find((a) => a.id === input.id);
    if (!nu) return finnsInte();
    if (nu.version !== input.version) return FOR_SENT;
    const uppgifter = provaAnbudsinmatning(upphandlingenAv(bild)) ?? provaAnbud(input.uppgifter, kontext.affarsdatum);
    if (arAvslag(uppgifter)) return uppgifter;
    if (!(await anbud.ratta(nu, uppgifter))) return FOR_SENT;
    const forut = anbudsdata({ ...nu, belopp: nu.belopp === null ? null : BigInt(nu.belopp) });
    return { handelsetyp: 'anbud_rattat', text: `Anbudet från ${uppgifter.namn} i upphandlingen för ${bild.projekt_namn} rättades.`, data: { anbudId: nu.id, ...anbudsdata(uppgifter), forut } };
  });
