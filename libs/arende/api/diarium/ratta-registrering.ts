import { formateraDnr, handlingsbeteckning, provaRattelseskal, provaRegistrering, rattadeUppgifter } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, type Handelse, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type RattaRegistreringInput, type Registerpost } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, finnsInte } from '@gemensam/shared/domain';
import { ArendeRepository } from '../arenden/arende.repository';
import { DiariumRepository } from './diarium.repository';
import { KALLA, lastFil, marka, registrerbarHandling } from './infor-handling';
import { lasPost } from './registerpost.lasmodell';
import { skrivnaUppgifter } from './skrivna-uppgifter';

/**
 * The e-samordnare or the nämndsekreterare corrects what is written of a registered handling, with the reason. The number stays, and
 * so do both readings. A file can be added to one that has none, but not taken away.
 */
export const rattaRegistrering = (db: Db, begaran: Begaran, input: RattaRegistreringInput): Promise<Registerpost | Konflikt<Registerpost> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Registerpost, Avslag | Konflikt<Registerpost>>(kontext, skrivval(begaran, 'rattaRegistrering', input), async (skriv) => {
    const diarium = new DiariumRepository(skriv, kontext);
    const post = await diarium.hamtaOchLas(input.id);
    const arende = post && (await new ArendeRepository(skriv).hamtaOchLas(post.arendeId));
    if (!post || !arende?.dnr) return finnsInte();

    const skal = provaRattelseskal(input.skal);
    if (arAvslag(skal)) return skal;
    const uppgifter = provaRegistrering(skrivnaUppgifter(input.uppgifter), kontext.affarsdatum);
    if (arAvslag(uppgifter)) return uppgifter;
    if (uppgifter.datum > post.registrerad)
      return avslag({ regel: 'Dagen är efter registreringen', kalla: KALLA, text: `Handlingen registrerades ${post.registrerad} och kan inte vara av senare dag.`, utvag: 'Skriv den dag då handlingen kom in, upprättades eller skickades.', falt: 'datum' });
    if (post.version !== input.version) return konflikt(await lasPost(skriv, kontext, post.id));
    const nyFil = input.handlingId && input.handlingId !== post.handlingId ? await registrerbarHandling(skriv, kontext, arende.id, input.handlingId) : null;
    if (arAvslag(nyFil)) return nyFil;
    if (nyFil && post.handlingId !== null)
      return avslag({ regel: 'Filen byts inte', kalla: KALLA, text: 'Registreringen har redan en fil.', utvag: 'Ladda upp en ny version av filen, eller registrera den nya filen som en egen handling.', falt: 'handlingId' });
    if (!nyFil && rattadeUppgifter(post.registrering, uppgifter).length === 0)
      return avslag({ regel: 'Inget är ändrat', kalla: KALLA, text: 'Registreringen är likadan som förut.', utvag: 'Ändra det som är fel, eller avbryt.' });
    const fil = nyFil ?? ((post.handlingId === null ? null : await lastFil(skriv, post.handlingId)));
    if (fil?.marke && !uppgifter.sekretess)
      return avslag({ regel: 'Filen är sekretessmarkerad', kalla: 'OSL 5:5, sekretessmarkering', text: 'Registreringen kan inte vara öppen när dess fil är sekretessmarkerad.', utvag: 'Häv markeringen på filen först.', falt: 'paragraf' });

    const bevis = await diarium.ratta(post, uppgifter, nyFil?.handlingId ?? post.handlingId, skal);
    if (bevis === null) return konflikt(await lasPost(skriv, kontext, post.id));
    const dnr = formateraDnr(arende.dnr);
    const vilken = post.serie === 'sluten' ? 'en handling' : `handling ${handlingsbeteckning(post.serie, post.nummer)}`;
    const rattad: Handelse = {
      handelsetyp: 'registrering_rattad', objekttyp: 'arende', objektId: arende.id, text: `Registreringen av ${vilken} i ärendet ${dnr} rättades.`, data: { dnr, postId: post.id, version: post.version + 1, bevis },
    };
    const markt = await marka(skriv, kontext, arende.id, dnr, uppgifter, fil);
    return genomfort(await lasPost(skriv, kontext, post.id), rattad, ...(markt ? [markt] : []));
  });
};
