import { provaRegistrering } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Inkommet, type Registerpost, type RegistreraHandlingInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, finnsInte } from '@gemensam/shared/domain';
import { ArendeRepository } from '../arenden/arende.repository';
import { DiariumRepository } from './diarium.repository';
import { inforHandling, KALLA, registrerbarHandling } from './infor-handling';
import { avslutaInkommen, vantandeInkommen } from './vantande-inkommen';
import { skrivnaUppgifter } from './skrivna-uppgifter';
import { lasPost } from './registerpost.lasmodell';

/**
 * The e-samordnare or the nämndsekreterare enters a handling in an ärende: with or without its file, or one that came in and waits. It
 * gets the next number of the ärende, without gaps and doubles; a secret one under upphandlingssekretess that of the closed series.
 */
export const registreraHandling = (db: Db, begaran: Begaran, input: RegistreraHandlingInput): Promise<Registerpost | Konflikt<Inkommet> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Registerpost, Avslag | Konflikt<Inkommet>>(kontext, skrivval(begaran, 'registreraHandling', input), async (skriv) => {
    const arende = await new ArendeRepository(skriv).hamtaOchLas(input.arendeId);
    if (!arende) return finnsInte();
    const { dnr } = arende;
    if (!dnr) return avslag({ regel: 'Ärendet är inte registrerat', kalla: KALLA, text: 'Ärendet är ett utkast och har inget diarienummer.', utvag: 'Registrera ärendet först.' });

    const vantar = input.inkommen ? await vantandeInkommen(skriv, kontext, input.inkommen, arende.id) : null;
    if (vantar?.slag === 'avslag') return vantar;
    if (vantar?.slag === 'konflikt') return konflikt(vantar.aktuell);
    const uppgifter = provaRegistrering(skrivnaUppgifter(input.uppgifter), kontext.affarsdatum);
    if (arAvslag(uppgifter)) return uppgifter;
    const handlingId = input.handlingId ?? vantar?.inkommen.handlingId ?? null;
    const fil = handlingId === null ? null : await registrerbarHandling(skriv, kontext, arende.id, handlingId);
    if (arAvslag(fil)) return fil;

    const { postId, handelser } = await inforHandling(skriv, kontext, { id: arende.id, dnr }, uppgifter, fil);
    if (vantar) await avslutaInkommen(new DiariumRepository(skriv, kontext), vantar.inkommen, { postId, arendeId: arende.id });
    return genomfort(await lasPost(skriv, kontext, postId), ...handelser);
  });
};
