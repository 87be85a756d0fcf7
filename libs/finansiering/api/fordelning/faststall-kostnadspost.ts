import { beslutsnamn, provaFaststallbar } from '@gemensam/finansiering/domain';
import { valjBeslutsreferens } from '@gemensam/samverkan/api';
import { type Begaran, type Db, genomfort, type Handelse, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type BeslutReferens, type FaststallKostnadspostInput, type Kostnadspost } from '@gemensam/shared/contract';
import { arAvslag, arId, type Avslag, finnsInte, formateraBelopp } from '@gemensam/shared/domain';
import { hamtaPost } from '../kostnader/kostnadsposthandelse';
import { KostnadspostRepository } from '../kostnader/kostnadspost.repository';

/**
 * The e-samordnare records the decision that carries a post's shares. The decision is the nämnd's; from here on the shares and their
 * weights are frozen for ever. Refused when a decision already carries them; when the post is another than the one that was shown,
 * what stands now is handed back.
 */
export const faststallKostnadspost = (db: Db, begaran: Begaran, input: FaststallKostnadspostInput): Promise<Kostnadspost | Konflikt<Kostnadspost> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Kostnadspost, Avslag | Konflikt<Kostnadspost>>(kontext, skrivval(begaran, 'faststallKostnadspost', input), async (skriv) => {
    const poster = new KostnadspostRepository(skriv);
    const post = arId(input.id) ? await poster.hamtaOchLas(input.id) : null;
    if (!post) return finnsInte();

    const nuvarande = await hamtaPost(skriv, kontext, post.id);
    const redan = provaFaststallbar(nuvarande.beslut);
    if (redan) return redan;
    if (post.version !== input.version) return konflikt(nuvarande);
    const val = await valjBeslutsreferens(skriv, kontext, input, { andamal: 'kostnadsfordelning' });
    if (arAvslag(val)) return val;

    if (!(await poster.faststall(post, val.beslut.id, kontext.affarsdatum))) return konflikt(nuvarande);
    const handelser = val.handelse ? [val.handelse] : [];
    return genomfort(await hamtaPost(skriv, kontext, post.id), faststallandet(nuvarande, val.beslut), ...handelser);
  });
};

/** The decision with the shares it carries, as they stand in the allocation in force. */
const faststallandet = (post: Kostnadspost, beslut: BeslutReferens): Handelse => ({
  handelsetyp: 'kostnadspost_faststalld',
  objekttyp: 'kostnadspost',
  objektId: post.id,
  text: `Kostnadsposten ${post.namn} ${post.ar} fastställdes genom ${beslutsnamn(beslut)}: ${formateraBelopp(post.belopp)} på ${post.deltagare.length} kommuner.`,
  data: {
    beslut: { id: beslut.id, organ: beslut.organ, datum: beslut.datum, beteckning: beslut.beteckning, rubrik: beslut.rubrik },
    belopp: post.belopp.toString(),
    nyckel: post.nyckel.text,
    fordelningNummer: post.fordelningNummer,
    andelar: post.andelar.map((a) => ({ kommunkod: a.kommun.kommunkod, belopp: a.belopp.toString() })),
  },
});
