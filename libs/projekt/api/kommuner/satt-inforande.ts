import { inforandelageText, provaInforande, svararSom } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Kommunsvar, type SattInforandeInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { KommunsvarRepository } from './kommunsvar.repository';
import { barKommunenSvarar } from './satt-deltagande';

/**
 * A kommun says how its own verksamhetsinförande goes: the kommunrepresentant for her own kommun and no other, the e-samordnare from a
 * source. If the answer was changed since it was shown, what stands now is handed back and nothing is written.
 */
export const sattInforande = (db: Db, begaran: Begaran, input: SattInforandeInput): Promise<Kommunsvar | Konflikt<Kommunsvar> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Kommunsvar, Avslag | Konflikt<Kommunsvar>>(kontext, skrivval(begaran, 'sattInforande', input), async (skriv) => {
    const svaren = new KommunsvarRepository(skriv, kontext);
    const last = await svaren.hamtaOchLas(input.projektId, input.kommunkod);
    if (!last) return finnsInte();
    const { kommun, deltagande, inforande, inforandeVersion } = last.svar;
    const som = svararSom(kontext.uppdrag, kommun.kommunkod);
    if (!som) return barKommunenSvarar(kommun.namn);
    if (inforandeVersion !== input.version) return konflikt(last.svar);
    const svar = provaInforande({ kommun: kommun.namn, inforande: inforande ?? null, deltagande, fas: last.fas }, input, som, kontext.affarsdatum);
    if (arAvslag(svar)) return svar;

    await svaren.sattInforande(last, svar);
    const { lage, datum, ansvarig, kalla } = svar;
    const tillagg = [datum, ansvarig && `ansvarig ${ansvarig}`].filter(Boolean).join(', ');
    return genomfort((await svaren.hamta(last)).svar, {
      handelsetyp: 'inforande_satt',
      objekttyp: 'projekt',
      objektId: last.projektId,
      text: `${kommun.namn}, införandet av ${last.projekt}: ${inforandelageText(lage).toLowerCase()}${tillagg ? `, ${tillagg}` : ''}${kalla ? ` (källa: ${kalla})` : ''}.`,
      data: { kommunkod: kommun.kommunkod, inforande: lage, datum, ansvarig, kalla, inforandeFore: inforande ?? null },
    });
  });
};
