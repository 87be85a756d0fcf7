import { provaKostnadspost } from '@gemensam/finansiering/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Kostnadspost, type KostnadspostInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, formateraBelopp } from '@gemensam/shared/domain';
import { beraknaPost } from '../fordelning/fordelningsunderlag.lasmodell';
import { hamtaPost, posthandelse } from './kostnadsposthandelse';
import { KostnadspostRepository } from './kostnadspost.repository';

/** The e-samordnare enters a cost. Its shares are calculated and frozen with their weights in the same transaction. */
export const skapaKostnadspost = (db: Db, begaran: Begaran, input: KostnadspostInput): Promise<Kostnadspost | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Kostnadspost, Avslag>(kontext, skrivval(begaran, 'skapaKostnadspost', input), async (skriv) => {
    const poster = new KostnadspostRepository(skriv);
    await poster.stallIKo();

    const uppgifter = provaKostnadspost(input);
    if (arAvslag(uppgifter)) return uppgifter;
    const berakning = await beraknaPost(skriv, uppgifter, null);
    if (arAvslag(berakning)) return berakning;

    const id = skriv.nyttId();
    const fordelning = { id: skriv.nyttId(), postId: id, nummer: 1, andelar: berakning.andelar, kand: kontext.affarsdatum, beraknadAv: `När posten lades in av ${kontext.person.namn}` };
    await poster.laggTill(id, uppgifter);
    await poster.frys([fordelning]);
    const text = `Kostnadsposten ${uppgifter.namn} ${uppgifter.ar} lades in: ${formateraBelopp(uppgifter.belopp)} på ${uppgifter.deltagare.length} kommuner.`;
    return genomfort(await hamtaPost(skriv, kontext, id), posthandelse('kostnadspost_skapad', id, text, uppgifter, fordelning));
  });
};
