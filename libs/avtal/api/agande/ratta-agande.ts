import { tolkaAgande } from '@gemensam/avtal/domain';
import { sparraOrganisationer } from '@gemensam/samverkan/api';
import { type Begaran, type Db, genomfort, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Agandepost, type RattaAgandeInput } from '@gemensam/shared/contract';
import { arAvslag, avslag, type Avslag, finnsInte, stycke } from '@gemensam/shared/domain';
import { AgandeRepository } from './agande.repository';
import { agandedata, type Agandekonflikt, inmatningAv, meningOm, provaMotLage } from './agandeakt';
import { lasAgandelage } from './agandepost.lasmodell';

const LANGSTA_SKAL = 1000;
const KALLA = 'Grundregel: en rättelse har ett skäl';

/** What was wrong from the beginning is set right, or struck when it was never true. Lists that are frozen keep what was known then. */
export const rattaAgande = (db: Db, begaran: Begaran, input: RattaAgandeInput): Promise<Agandepost | Agandekonflikt | Avslag> =>
  db.skriva<Agandepost, Avslag | Agandekonflikt>(kravKontext(begaran), skrivval(begaran, 'rattaAgande', input), async (skriv) => {
    await sparraOrganisationer(skriv);
    const agande = new AgandeRepository(skriv);
    const post = await agande.hamta(input.id);
    if (!post) return finnsInte();
    if (post.version !== input.version) return konflikt(post);
    const skal = stycke(input.skal);
    if (skal === '') return avslag({ regel: 'Skäl saknas', kalla: KALLA, text: 'Skriv varför uppgiften rättas.', utvag: 'Till exempel Fel avskrivet från aktieboken.', falt: 'skal' });
    if (skal.length > LANGSTA_SKAL) return avslag({ regel: 'För långt skäl', kalla: KALLA, text: `Skälet får ha högst ${LANGSTA_SKAL} tecken.`, utvag: 'Korta det.', falt: 'skal' });
    const lage = await lasAgandelage(skriv, post.agd.id, null);
    const nu = lage.poster.find((p) => p.id === post.id);
    if (!nu) throw new Error(`ownership ${post.id} is read but not among what stands`);
    const ratt = input.uppgifter ? tolkaAgande({ agareId: nu.agareId, agdId: nu.agdId, fran: input.fran ?? nu.fran, till: input.till ?? null, ...inmatningAv(input.uppgifter) }, post.agd.slag) : null;
    if (arAvslag(ratt)) return ratt;
    const fel = ratt && provaMotLage(ratt, lage, { utom: nu.id });
    if (fel) return fel;

    if (!(ratt ? await agande.ratta(input, ratt) : await agande.stryk(post, input))) return konflikt(await agande.svar(post.id));
    return genomfort(ratt ? await agande.svar(post.id) : post, {
      handelsetyp: ratt ? 'agande_rattat' : 'agande_struket', objekttyp: 'organisation', objektId: nu.agdId,
      text: ratt ? `Rättat: ${meningOm(ratt, lage)}. Förut stod: ${meningOm(nu, lage)}.` : `Ströks: ${meningOm(nu, lage)}.`, data: { agandeId: nu.id, ...agandedata(ratt ?? nu), skal, forut: agandedata(nu) },
    });
  });
