import { formateraDnr, provaRegistrering } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AntecknaInkommenInput, type Inkommet } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { ArendeRepository } from '../arenden/arende.repository';
import { InkommenHandlingEntitet } from './diarium.entity';
import { registrerbarHandling } from './infor-handling';
import { lasInkommen } from './inkommet.lasmodell';

const FALT: Readonly<Record<string, string>> = { datum: 'inkom', motpart: 'avsandare' };

/**
 * Someone who prepares ärenden notes that a handling has come in, so that it is registered without delay (OSL 5:1): on its own, or a file
 * of an ärende. Those who register take it from there.
 */
export const antecknaInkommen = (db: Db, begaran: Begaran, input: AntecknaInkommenInput): Promise<Inkommet | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Inkommet>(kontext, skrivval(begaran, 'antecknaInkommen', input), async (skriv) => {
    const arende = input.arendeId ? await new ArendeRepository(skriv).hamtaOchLas(input.arendeId) : null;
    if ((input.arendeId || input.handlingId) && !arende) return finnsInte();
    const uppgifter = provaRegistrering({ riktning: 'inkommen', datum: input.inkom, motpart: input.avsandare, rubrik: input.rubrik, sekretess: null }, kontext.affarsdatum);
    if (arAvslag(uppgifter)) return { ...uppgifter, falt: FALT[uppgifter.falt ?? ''] ?? uppgifter.falt };
    const fil = arende && input.handlingId ? await registrerbarHandling(skriv, kontext, arende.id, input.handlingId) : null;
    if (arAvslag(fil)) return fil;

    const id = skriv.nyttId();
    const { datum: inkom, motpart: avsandare, rubrik } = uppgifter;
    await skriv.manager.insert(InkommenHandlingEntitet, {
      id, inkom, avsandare, rubrik, arendeId: arende?.id ?? null, handlingId: fil?.handlingId ?? null, lage: 'vantar', antecknad: kontext.affarsdatum, avId: kontext.person.id, av: kontext.person.namn, version: 1,
    });
    const dnr = arende?.dnr ? formateraDnr(arende.dnr) : null;
    return genomfort(await lasInkommen(skriv, id), {
      handelsetyp: 'inkommen_antecknad',
      ...(arende ? { objekttyp: 'arende', objektId: arende.id } : { objekttyp: 'inkommen_handling', objektId: id }),
      text: `En handling som kom in ${inkom} antecknades${dnr ? ` i ärendet ${dnr}` : ''} och väntar på registrering.`,
      data: { inkom },
    });
  });
};
