import { MAX_ANTECKNING } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Mote, type SparaMotesanteckningInput } from '@gemensam/shared/contract';
import { avslag, type Avslag, finnsInte, stycke } from '@gemensam/shared/domain';
import { MoteRepository, type Moteskonflikt, motesnamn } from './mote.repository';
import { installt } from './stall-in-mote';

const KALLA = 'Domänregel 5, möten i beredningsgruppen';

/** The notes of a meeting of the beredningsgrupp, one text. They are arbetsmaterial: the audit log says that they changed, not what they say. */
export const sparaMotesanteckning = (db: Db, begaran: Begaran, input: SparaMotesanteckningInput): Promise<Mote | Moteskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Mote, Avslag | Moteskonflikt>(kontext, skrivval(begaran, 'sparaMotesanteckning', input), async (skriv) => {
    const moten = new MoteRepository(skriv, kontext);
    const bild = await moten.oppna(input.moteId);
    if (!bild) return finnsInte();

    if (bild.slag === 'sammantrade') return avslag({ regel: 'Ett sammanträde har protokoll', kalla: KALLA, text: 'Anteckningar skrivs vid beredningsgruppens möten.', utvag: 'Det som sägs vid sammanträdet hör till protokollet.' });
    if (bild.installt) return installt();
    if ((bild.anteckning?.version ?? 0) !== input.version) return moten.konflikt(bild.id);
    const text = stycke(input.text);
    if (text.length > MAX_ANTECKNING) return avslag({ regel: 'För långa anteckningar', kalla: KALLA, text: `Anteckningarna får ha högst ${MAX_ANTECKNING} tecken.`, utvag: 'Korta texten.', falt: 'text' });

    if (!(await moten.anteckna(bild.id, input.version, text))) return moten.konflikt(bild.id);
    return genomfort(await moten.svar(bild.id), {
      handelsetyp: 'motesanteckning_sparad', objekttyp: 'mote', objektId: bild.id,
      text: `Anteckningarna från ${motesnamn(bild)} sparades.`,
      data: { version: input.version + 1 },
    });
  });
};
