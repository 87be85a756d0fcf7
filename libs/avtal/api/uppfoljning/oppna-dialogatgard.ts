import { provaDialogskal } from '@gemensam/avtal/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Avtalsuppfoljning, type OppnaDialogatgardInput } from '@gemensam/shared/contract';
import { arAvslag, avslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { annansAtgard } from './klarmarkera-dialogatgard';
import { farKlaraAtgard } from './uppfoljning.lasmodell';
import { atgardsdata, dialognamn, leverantorAv, UppfoljningRepository, type Uppfoljningskonflikt } from './uppfoljning.repository';

/** A measure that was said to be done is not: it is open again, with the reason. */
export const oppnaDialogatgard = (db: Db, begaran: Begaran, input: OppnaDialogatgardInput): Promise<Avtalsuppfoljning | Uppfoljningskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avtalsuppfoljning, Avslag | Uppfoljningskonflikt>(kontext, skrivval(begaran, 'oppnaDialogatgard', input), async (skriv) => {
    const uppfoljning = new UppfoljningRepository(skriv, kontext);
    const funnen = await uppfoljning.oppnaAtgard(input.id);
    if (!funnen) return finnsInte();
    const { bild, rad, atgard } = funnen;
    if (!farKlaraAtgard(kontext, bild.avtal.handlaggareId, atgard.agareId)) return annansAtgard();

    if (atgard.version !== input.version) return uppfoljning.konflikt(bild.avtal.id);
    if (atgard.klar === null) return avslag({ regel: 'Åtgärden är öppen', kalla: 'Grundregel: historiken visar ändringar', text: 'Åtgärden är redan öppen.', utvag: 'Klarmarkera den när den är gjord.' });
    const skal = provaDialogskal(input.skal, 'öppnas igen');
    if (arAvslag(skal)) return skal;

    if (!(await uppfoljning.klara(atgard, null))) return uppfoljning.konflikt(bild.avtal.id);
    return genomfort(await uppfoljning.svar(bild.avtal.id), {
      handelsetyp: 'dialogatgard_oppnad', objekttyp: 'avtal', objektId: bild.avtal.id,
      text: `En åtgärd efter leverantörsdialogen ${dialognamn(bild, leverantorAv(rad))} öppnades igen: ${atgard.vad.replace(/\.$/, '')}.`,
      data: { dialogId: rad.id, atgardId: atgard.id, ...atgardsdata(atgard), skal, forut: { atgardKlar: atgard.klar, atgardsresultat: atgard.klarHur } },
    });
  });
};
