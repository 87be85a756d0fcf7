import { provaDialogatgard } from '@gemensam/avtal/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Avtalsuppfoljning, type LaggTillDialogatgardInput } from '@gemensam/shared/contract';
import { arAvslag, avslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { type Uppfoljningsbild } from './uppfoljning.lasmodell';
import { atgardsdata, dialognamn, kravUppfoljare, leverantorAv, UppfoljningRepository, type Uppfoljningskonflikt } from './uppfoljning.repository';

/** Who may own a measure, by id. */
export const agareAv = (bild: Uppfoljningsbild): ReadonlyMap<string, string> => new Map(bild.personer.map((p) => [p.id, p.namn]));

/** What a dialogue that has been held came to: a measure with an owner and a last day. */
export const laggTillDialogatgard = (db: Db, begaran: Begaran, input: LaggTillDialogatgardInput): Promise<Avtalsuppfoljning | Uppfoljningskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avtalsuppfoljning, Avslag | Uppfoljningskonflikt>(kontext, skrivval(begaran, 'laggTillDialogatgard', input), async (skriv) => {
    const uppfoljning = new UppfoljningRepository(skriv, kontext);
    const funnen = await uppfoljning.oppnaDialog(input.dialogId);
    if (!funnen) return finnsInte();
    const { bild, rad } = funnen;
    const regler = kravUppfoljare(kontext, bild);
    if (arAvslag(regler)) return regler;
    if (rad.hallen === null) return avslag({ regel: 'Dialogen är inte hållen', kalla: 'Grundregel: en åtgärd kommer ur det som sagts', text: 'En åtgärd läggs till när dialogen har hållits.', utvag: 'Registrera dialogen som hållen först.' });

    const atgard = provaDialogatgard({ vad: input.vad, agareId: input.agareId ?? null, senast: input.senast }, rad.hallen, agareAv(bild));
    if (arAvslag(atgard)) return atgard;

    const id = await uppfoljning.nyAtgard(rad.id, atgard);
    return genomfort(await uppfoljning.svar(bild.avtal.id), {
      handelsetyp: 'dialogatgard_tillagd', objekttyp: 'avtal', objektId: bild.avtal.id,
      text: `En åtgärd efter leverantörsdialogen ${dialognamn(bild, leverantorAv(rad))} lades till: ${atgard.vad.replace(/\.$/, '')}.`,
      data: { dialogId: rad.id, atgardId: id, ...atgardsdata(atgard) },
    });
  });
};
