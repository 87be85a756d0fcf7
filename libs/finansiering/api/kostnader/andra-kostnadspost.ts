import { provaKostnadspost, provaOppenForAndring } from '@gemensam/finansiering/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Kostnadspost, type MutationAndraKostnadspostArgs } from '@gemensam/shared/contract';
import { arAvslag, arId, type Avslag, finnsInte, formateraBelopp } from '@gemensam/shared/domain';
import { fragaOmVidNyFordelning } from '../ataganden/atagande-fordelning';
import { beraknaPost } from '../fordelning/fordelningsunderlag.lasmodell';
import { hamtaPost, posthandelse } from './kostnadsposthandelse';
import { KostnadspostRepository } from './kostnadspost.repository';

/**
 * The e-samordnare changes a cost that no decision carries yet. What was calculated before stays: a change of amount, key, weights
 * or participants is a new frozen allocation. If somebody changed the post since, both versions are shown and nothing is written.
 */
export const andraKostnadspost = (db: Db, begaran: Begaran, arg: MutationAndraKostnadspostArgs): Promise<Kostnadspost | Konflikt<Kostnadspost> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Kostnadspost, Avslag | Konflikt<Kostnadspost>>(kontext, skrivval(begaran, 'andraKostnadspost', arg), async (skriv) => {
    const poster = new KostnadspostRepository(skriv);
    await poster.stallIKo();
    const post = arId(arg.id) ? await poster.hamtaOchLas(arg.id) : null;
    if (!post) return finnsInte();

    const nuvarande = await hamtaPost(skriv, kontext, post.id);
    const stangd = provaOppenForAndring(nuvarande.beslut);
    if (stangd) return stangd;
    if (post.version !== arg.version) return konflikt(nuvarande);
    const uppgifter = provaKostnadspost(arg.input);
    if (arAvslag(uppgifter)) return uppgifter;
    const berakning = await beraknaPost(skriv, uppgifter, post.id);
    if (arAvslag(berakning)) return berakning;
    const omfragade = berakning.andrad ? await fragaOmVidNyFordelning(skriv, kontext, post.id, berakning.andelar) : [];
    if (arAvslag(omfragade)) return omfragade;

    if (!(await poster.andra(post, uppgifter))) return konflikt(nuvarande);
    const nummer = (berakning.nuvarande?.nummer ?? 0) + 1;
    const fordelning = { id: skriv.nyttId(), postId: post.id, nummer, andelar: berakning.andelar, kand: kontext.affarsdatum, beraknadAv: `När posten ändrades av ${kontext.person.namn}` };
    if (berakning.andrad) await poster.frys([fordelning]);
    const text = berakning.andrad
      ? `Kostnadsposten ${uppgifter.namn} ${uppgifter.ar} ändrades och fördelades om: ${formateraBelopp(uppgifter.belopp)} på ${uppgifter.deltagare.length} kommuner.`
      : `Uppgifterna om kostnadsposten ${uppgifter.namn} ${uppgifter.ar} ändrades. Fördelningen är densamma.`;
    return genomfort(await hamtaPost(skriv, kontext, post.id), posthandelse('kostnadspost_andrad', post.id, text, uppgifter, berakning.andrad ? fordelning : null), ...omfragade);
  });
};
