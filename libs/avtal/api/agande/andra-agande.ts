import { slutarDagenFore, tolkaAgande } from '@gemensam/avtal/domain';
import { sparraOrganisationer } from '@gemensam/samverkan/api';
import { type Begaran, type Db, genomfort, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Agandepost, type AndraAgandeInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { AgandeRepository } from './agande.repository';
import { agandedata, type Agandekonflikt, inmatningAv, meningOm, provaMotLage } from './agandeakt';
import { lasAgandelage } from './agandepost.lasmodell';

/** From a day on the share is another, or there is none: what was ends the day before. What has been stays as it was. */
export const andraAgande = (db: Db, begaran: Begaran, input: AndraAgandeInput): Promise<Agandepost | Agandekonflikt | Avslag> =>
  db.skriva<Agandepost, Avslag | Agandekonflikt>(kravKontext(begaran), skrivval(begaran, 'andraAgande', input), async (skriv) => {
    await sparraOrganisationer(skriv);
    const agande = new AgandeRepository(skriv);
    const post = await agande.hamta(input.id);
    if (!post) return finnsInte();
    if (post.version !== input.version) return konflikt(post);
    const lage = await lasAgandelage(skriv, post.agd.id, null);
    const nu = lage.poster.find((p) => p.id === post.id);
    if (!nu) throw new Error(`ownership ${post.id} is read but not among what stands`);
    const till = slutarDagenFore(nu, input.galler);
    if (arAvslag(till)) return till;
    const ny = input.uppgifter ? tolkaAgande({ agareId: nu.agareId, agdId: nu.agdId, fran: input.galler, till: nu.till, ...inmatningAv(input.uppgifter) }, post.agd.slag) : null;
    if (arAvslag(ny)) return ny;
    const fel = ny && provaMotLage(ny, lage, { slutar: { id: nu.id, till } });
    if (fel) return fel;

    if (!(await agande.avsluta(post, input, till))) return konflikt(await agande.svar(post.id));
    const svar = await agande.svar(ny ? await agande.laggIn(ny) : post.id);
    const slut = { ...nu, till };
    return genomfort(svar, {
      handelsetyp: ny ? 'agande_andrat' : 'agande_avslutat', objekttyp: 'organisation', objektId: nu.agdId,
      text: ny ? `${meningOm(ny, lage)}. Förut: ${meningOm(slut, lage)}.` : `Slutade: ${meningOm(slut, lage)}.`, data: { agandeId: svar.id, ...agandedata(ny ?? slut), forut: agandedata(nu) },
    });
  });
