import { anbudsstatusText, bedomAnbud as provaBedomning } from '@gemensam/projekt/domain';
import { type Begaran, type Db } from '@gemensam/shared/api';
import { type BedomAnbudInput } from '@gemensam/shared/contract';
import { arAvslag, finnsInte } from '@gemensam/shared/domain';
import { type Anbudsutfall, FOR_SENT, utforAnbudsakt } from './anbudsakt';

/** A bid is judged: utvärderat, antaget, förkastat with the reason, or taken back to where it stood. */
export const bedomAnbud = (db: Db, begaran: Begaran, input: BedomAnbudInput): Promise<Anbudsutfall> =>
  utforAnbudsakt(db, begaran, 'bedomAnbud', input, async (bild, anbud) => {
    const nu = bild.anbud.find((a) => a.id === input.id);
    if (!nu) return finnsInte();
    if (nu.version !== input.version) return FOR_SENT;
    const bedomt = provaBedomning(nu, { akt: input.akt, text: input.text }, bild.lage);
    if (arAvslag(bedomt)) return bedomt;
    if (!(await anbud.bedom(nu, bedomt))) return FOR_SENT;
    return {
      handelsetyp: 'anbud_bedomt', text: `Anbudet från ${nu.namn} i upphandlingen för ${bild.projekt_namn} gick från ${anbudsstatusText(nu.status).toLowerCase()} till ${anbudsstatusText(bedomt.status).toLowerCase()}.`,
      data: { anbudId: nu.id, anbudsgivare: nu.namn, fran: anbudsstatusText(nu.status), till: anbudsstatusText(bedomt.status), ...(bedomt.utvardering !== nu.utvardering ? { utvardering: bedomt.utvardering } : {}), ...(bedomt.skal === null ? {} : { skal: bedomt.skal }) },
    };
  });
