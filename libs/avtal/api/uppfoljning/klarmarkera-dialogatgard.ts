import { provaKlarAtgard } from '@gemensam/avtal/domain';
import { type Begaran, type Db, genomfort, kravKontext, saknarBehorighet, skrivval } from '@gemensam/shared/api';
import { type Avtalsuppfoljning, type KlarmarkeraDialogatgardInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { farKlaraAtgard } from './uppfoljning.lasmodell';
import { atgardsdata, dialognamn, leverantorAv, UppfoljningRepository, type Uppfoljningskonflikt } from './uppfoljning.repository';

export const annansAtgard = (): Avslag => saknarBehorighet('Åtgärden är någon annans.', 'Be den som äger den, handläggaren eller e-samordnaren.');

/** A measure is done: on which day, and what it became. Its owner, and whoever follows up the avtal. */
export const klarmarkeraDialogatgard = (db: Db, begaran: Begaran, input: KlarmarkeraDialogatgardInput): Promise<Avtalsuppfoljning | Uppfoljningskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avtalsuppfoljning, Avslag | Uppfoljningskonflikt>(kontext, skrivval(begaran, 'klarmarkeraDialogatgard', input), async (skriv) => {
    const uppfoljning = new UppfoljningRepository(skriv, kontext);
    const funnen = await uppfoljning.oppnaAtgard(input.id);
    if (!funnen) return finnsInte();
    const { bild, rad, atgard } = funnen;
    if (!farKlaraAtgard(kontext, bild.avtal.handlaggareId, atgard.agareId)) return annansAtgard();

    if (atgard.version !== input.version) return uppfoljning.konflikt(bild.avtal.id);
    const hur = provaKlarAtgard(atgard, input, rad.hallen ?? '', kontext.affarsdatum);
    if (arAvslag(hur)) return hur;

    if (!(await uppfoljning.klara(atgard, { klar: input.klar, hur }))) return uppfoljning.konflikt(bild.avtal.id);
    return genomfort(await uppfoljning.svar(bild.avtal.id), {
      handelsetyp: 'dialogatgard_klar', objekttyp: 'avtal', objektId: bild.avtal.id,
      text: `En åtgärd efter leverantörsdialogen ${dialognamn(bild, leverantorAv(rad))} blev klar ${input.klar}: ${atgard.vad.replace(/\.$/, '')}.`,
      data: { dialogId: rad.id, atgardId: atgard.id, ...atgardsdata(atgard), atgardKlar: input.klar, atgardsresultat: hur },
    });
  });
};
