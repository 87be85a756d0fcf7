import { provaBehoriga } from '@gemensam/arende/domain';
import { type Begaran, type Db, kravKontext, type Skrivning } from '@gemensam/shared/api';
import { type AndraArendebehorigaInput } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { lasArendesekretess } from './arendesekretess.lasmodell';
import { type Sekretessutfall, utforSekretessakt } from './sekretessakt';

/** Names the persons who see a secret ärende without a role that does. */
export const andraArendebehoriga = (db: Db, begaran: Begaran, input: AndraArendebehorigaInput): Promise<Sekretessutfall> =>
  utforSekretessakt(db, begaran, input, 'andraArendebehoriga', async (arende, sekretesser, skriv) => {
    const { person } = kravKontext(begaran);
    const namn = await namnAv(skriv, begaran, arende.id);
    const byte = provaBehoriga({
      nu: arende.behoriga, nya: input.behoriga, valbara: namn.valbara, handlaggareId: arende.handlaggareId, personId: person.id, sekretess: arende.sekretess,
    });
    if (arAvslag(byte)) return byte;
    return async () => {
      await sekretesser.bytBehoriga(arende, byte.till, byte.bort);
      const fick = byte.till.map((id) => namn.av.get(id) ?? id);
      const miste = byte.bort.map((id) => namn.av.get(id) ?? id);
      return {
        handelsetyp: 'arendebehoriga_andrade',
        mening: (vad) => `Vilka som får se ${vad} ändrades.`,
        data: { ...(fick.length ? { fickSe: fick } : {}), ...(miste.length ? { serInteLangre: miste } : {}) },
      };
    };
  });

const namnAv = async (skriv: Skrivning, begaran: Begaran, arendeId: string): Promise<{ readonly valbara: readonly string[]; readonly av: ReadonlyMap<string, string> }> => {
  const nu = await lasArendesekretess(skriv, kravKontext(begaran), arendeId);
  const alla = [...(nu?.valbara ?? []), ...(nu?.behoriga ?? [])];
  return { valbara: (nu?.valbara ?? []).map((p) => p.personId), av: new Map(alla.map((p) => [p.personId, p.namn])) };
};
