import { provaDialogatgard } from '@gemensam/avtal/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AndraDialogatgardInput, type Avtalsuppfoljning } from '@gemensam/shared/contract';
import { arAvslag, avslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { agareAv } from './lagg-till-dialogatgard';
import { type Atgardsrad } from './uppfoljning.lasmodell';
import { atgardsdata, dialognamn, kravUppfoljare, leverantorAv, UppfoljningRepository, type Uppfoljningskonflikt } from './uppfoljning.repository';

const arKlar = (a: Atgardsrad): Avslag | null =>
  a.klar ? avslag({ regel: 'Åtgärden är klar', kalla: 'Grundregel: det som har hänt står kvar', text: `Åtgärden blev klar ${a.klar}.`, utvag: 'Öppna den igen om den inte är gjord.' }) : null;

/** A measure that is not done, changed. An owner who has no uppdrag any more may stay. */
export const andraDialogatgard = (db: Db, begaran: Begaran, input: AndraDialogatgardInput): Promise<Avtalsuppfoljning | Uppfoljningskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avtalsuppfoljning, Avslag | Uppfoljningskonflikt>(kontext, skrivval(begaran, 'andraDialogatgard', input), async (skriv) => {
    const uppfoljning = new UppfoljningRepository(skriv, kontext);
    const funnen = await uppfoljning.oppnaAtgard(input.id);
    if (!funnen) return finnsInte();
    const { bild, rad, atgard: forut } = funnen;
    const regler = kravUppfoljare(kontext, bild);
    if (arAvslag(regler)) return regler;

    if (forut.version !== input.version) return uppfoljning.konflikt(bild.avtal.id);
    const agare = new Map([...agareAv(bild), ...(forut.agareId ? [[forut.agareId, forut.agare] as const] : [])]);
    const atgard = arKlar(forut) ?? provaDialogatgard({ vad: input.vad, agareId: input.agareId ?? null, senast: input.senast }, rad.hallen ?? '', agare);
    if (arAvslag(atgard)) return atgard;

    if (!(await uppfoljning.andraAtgard(forut, atgard))) return uppfoljning.konflikt(bild.avtal.id);
    return genomfort(await uppfoljning.svar(bild.avtal.id), {
      handelsetyp: 'dialogatgard_andrad', objekttyp: 'avtal', objektId: bild.avtal.id,
      text: `En åtgärd efter leverantörsdialogen ${dialognamn(bild, leverantorAv(rad))} ändrades: ${atgard.vad.replace(/\.$/, '')}.`,
      data: { dialogId: rad.id, atgardId: forut.id, ...atgardsdata(atgard), forut: atgardsdata(forut) },
    });
  });
};
