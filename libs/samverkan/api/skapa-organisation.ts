import { provaOrganisation } from '@gemensam/samverkan/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Organisation, type OrganisationInput, type SkapaOrganisationInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { lasKommuner } from './folkmangd.repository';
import { OrganisationRepository, sparraOrganisationer } from './organisation.repository';

export const inmatningAv = ({ namn, orgnr, slag, kommunkod, styrelseAntal, upphord }: OrganisationInput) => ({
  namn, orgnr: orgnr ?? null, slag, kommunkod: kommunkod ?? null, styrelseAntal: styrelseAntal ?? null, upphord: upphord ?? null,
});

/** An organisation that the samverkan deals with is put in the register, once. A member comes by anslutning, not here. */
export const skapaOrganisation = (db: Db, begaran: Begaran, input: SkapaOrganisationInput): Promise<Organisation | Avslag> =>
  db.skriva<Organisation>(kravKontext(begaran), skrivval(begaran, 'skapaOrganisation', input), async (skriv) => {
    const uppgifter = provaOrganisation(inmatningAv(input.uppgifter), null, await lasKommuner(skriv));
    if (arAvslag(uppgifter)) return uppgifter;
    await sparraOrganisationer(skriv);
    const organisationer = new OrganisationRepository(skriv);
    const upptaget = await organisationer.upptaget(uppgifter, null);
    if (upptaget) return upptaget;

    const ny = await organisationer.hamta(await organisationer.skapa(uppgifter));
    if (!ny) throw new Error('the organisation was stored but cannot be read');
    return genomfort(ny, { handelsetyp: 'organisation_skapad', objekttyp: 'organisation', objektId: ny.id, text: `${ny.namn} lades in som organisation.`, data: { ...uppgifter } });
  });
