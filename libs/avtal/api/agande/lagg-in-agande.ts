import { tolkaAgande } from '@gemensam/avtal/domain';
import { sparraOrganisationer } from '@gemensam/samverkan/api';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Agandepost, type LaggInAgandeInput } from '@gemensam/shared/contract';
import { arAvslag, arId, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { AgandeRepository } from './agande.repository';
import { agandedata, inmatningAv, meningOm, provaMotLage } from './agandeakt';
import { lasAgandelage } from './agandepost.lasmodell';

/** Somebody owns a part of an organisation, or appoints seats in the board of a stiftelse, from a day. */
export const laggInAgande = (db: Db, begaran: Begaran, input: LaggInAgandeInput): Promise<Agandepost | Avslag> =>
  db.skriva<Agandepost>(kravKontext(begaran), skrivval(begaran, 'laggInAgande', input), async (skriv) => {
    const agareId = input.agareId ?? null;
    if (!arId(input.agdId) || (agareId !== null && !arId(agareId))) return finnsInte();
    await sparraOrganisationer(skriv);
    const lage = await lasAgandelage(skriv, input.agdId, agareId);
    const agd = lage.organisationer.find((o) => o.id === input.agdId);
    if (!agd || (agareId !== null && !lage.organisationer.some((o) => o.id === agareId))) return finnsInte();
    const uppgifter = tolkaAgande({ agareId, agdId: agd.id, fran: input.fran, till: input.till ?? null, ...inmatningAv(input.uppgifter) }, agd.slag);
    if (arAvslag(uppgifter)) return uppgifter;
    const fel = provaMotLage(uppgifter, lage);
    if (fel) return fel;

    const agande = new AgandeRepository(skriv);
    const svar = await agande.svar(await agande.laggIn(uppgifter));
    return genomfort(svar, { handelsetyp: 'agande_inlagt', objekttyp: 'organisation', objektId: agd.id, text: `${meningOm(uppgifter, lage)}.`, data: { agandeId: svar.id, ...agandedata(uppgifter) } });
  });
