import { fordelningslage, provaAndringsbeslut, provaKostnadspost } from '@gemensam/finansiering/domain';
import { valjBeslutsreferens } from '@gemensam/samverkan/api';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AndraGenomBeslutInput, type Fordelningsforandringar, type Kostnadspost, type KostnadspostInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag } from '@gemensam/shared/domain';
import { lasPosterFor } from './anslut-kommun';
import { genomforForandring } from './fordelningsforandring';
import { beraknaPost } from './fordelningsunderlag.lasmodell';
import { hamtaPost } from '../kostnader/kostnadsposthandelse';

/**
 * The e-samordnare records that the nämnd has decided another total, key or circle of participants for a post that is fastställd: a new
 * allocation with its own decision. What was before stands; what is invoiced is corrected by new rows alone.
 */
export const andraGenomBeslut = (db: Db, begaran: Begaran, input: AndraGenomBeslutInput): Promise<Fordelningsforandringar | Konflikt<Kostnadspost> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Fordelningsforandringar, Avslag | Konflikt<Kostnadspost>>(kontext, skrivval(begaran, 'andraGenomBeslut', input), async (skriv) => {
    const hinder = await lasPosterFor(skriv, kontext, [input]);
    if (hinder) return hinder;
    const post = await hamtaPost(skriv, kontext, input.kostnadspostId);
    const uppgifter = provaKostnadspost(medPostensOrd(input.post, post));
    if (arAvslag(uppgifter)) return uppgifter;
    const berakning = await beraknaPost(skriv, uppgifter, post.id);
    if (arAvslag(berakning)) return berakning;
    if (!berakning.andrad) return sammaFordelning();
    const { totalt, avrundningsenhet, nyckel, andelar } = berakning.andelar;
    const efter = fordelningslage({ totalt, avrundningsenhet, nyckel, deltagare: andelar });
    if (arAvslag(efter)) return efter;
    const val = await valjBeslutsreferens(skriv, kontext, input, { andamal: 'kostnadsfordelning' });
    if (arAvslag(val)) return val;
    const aldre = provaAndringsbeslut(post.beslut, val.beslut.datum);
    if (aldre) return { ...aldre, falt: input.beslut ? aldre.falt : 'beslutId' };

    const akt = { grund: 'andring', part: null, handelsetyp: 'kostnadspost_andrad_genom_beslut', beraknadAv: `Ändring genom beslut, av ${kontext.person.namn}` } as const;
    const [forst, ...resten] = await genomforForandring(skriv, kontext, { post, efter, metod: null, anslutning: null }, akt, val.beslut);
    return genomfort({ poster: [await hamtaPost(skriv, kontext, post.id)] }, forst, ...resten, ...(val.handelse ? [val.handelse] : []));
  });
};

/** The words of the post are frozen with its first decision; what a new decision changes is amount, key, weights and participants. */
const medPostensOrd = (ny: KostnadspostInput, post: Kostnadspost): KostnadspostInput => ({
  ...ny, namn: post.namn, ar: post.ar, slag: post.slag, projektId: post.projektId, utanforBudget: post.utanforBudget, antagande: post.antagande,
});

const sammaFordelning = (): Avslag =>
  avslag({
    regel: 'Inget att ändra', kalla: 'Grundregel E5: en ny fördelning genom beslut ändrar något', text: 'Det du har angett ger samma fördelning som den som gäller.',
    utvag: 'Ändra beloppet, nyckeln eller vilka som deltar.',
  });
