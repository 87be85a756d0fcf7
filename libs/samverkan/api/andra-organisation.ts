import { type Organisationsuppgifter, provaOrganisation } from '@gemensam/samverkan/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AndraOrganisationInput, type Organisation } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, finnsInte } from '@gemensam/shared/domain';
import { lasKommuner } from './folkmangd.repository';
import { OrganisationRepository, sparraOrganisationer } from './organisation.repository';
import { inmatningAv } from './skapa-organisation';

/** What is kept of an organisation is changed, or it gets its last day. Lists that are frozen keep what held then. */
export const andraOrganisation = (db: Db, begaran: Begaran, input: AndraOrganisationInput): Promise<Organisation | Konflikt<Organisation> | Avslag> =>
  db.skriva<Organisation, Avslag | Konflikt<Organisation>>(kravKontext(begaran), skrivval(begaran, 'andraOrganisation', input), async (skriv) => {
    await sparraOrganisationer(skriv);
    const organisationer = new OrganisationRepository(skriv);
    const nu = await organisationer.hamta(input.id);
    if (!nu) return finnsInte();
    if (nu.version !== input.version) return konflikt(nu);
    const uppgifter = provaOrganisation(inmatningAv(input.uppgifter), { ...nu, kommunkod: nu.kommun?.kommunkod ?? null, medlemstid: nu.medlemsperioder.length > 0 }, await lasKommuner(skriv));
    if (arAvslag(uppgifter)) return uppgifter;
    const forut = uppgifterAv(nu);
    const andrade = FALT.filter((f) => forut[f] !== uppgifter[f]);
    if (andrade.length === 0) return avslag({ regel: 'Ingen ändring', kalla: 'Grundregel: historiken visar ändringar', text: 'Inget har ändrats.', utvag: 'Ändra något, eller avbryt.' });
    const upptaget = await organisationer.upptaget(uppgifter, nu.id);
    if (upptaget) return upptaget;

    const skrivet = await organisationer.andra(nu, uppgifter, input.version);
    if (arAvslag(skrivet)) return skrivet;
    const ny = await organisationer.hamta(nu.id);
    if (!ny) throw new Error('the organisation was stored but cannot be read');
    if (!skrivet) return konflikt(ny);
    return genomfort(ny, {
      handelsetyp: 'organisation_andrad', objekttyp: 'organisation', objektId: nu.id, text: `${ny.namn} ändrades: ${andrade.map((f) => VAD[f]).join(', ')}.`,
      data: { ...Object.fromEntries(andrade.map((f) => [f, uppgifter[f]])), forut: Object.fromEntries(andrade.map((f) => [f, forut[f]])) },
    });
  });

const FALT = ['namn', 'orgnr', 'slag', 'kommunkod', 'styrelseAntal', 'upphord'] as const satisfies readonly (keyof Organisationsuppgifter)[];
const VAD: Readonly<Record<(typeof FALT)[number], string>> = { namn: 'namn', orgnr: 'organisationsnummer', slag: 'slag', kommunkod: 'kommun', styrelseAntal: 'platser i styrelsen', upphord: 'sista dag' };

const uppgifterAv = (o: Organisation): Organisationsuppgifter => ({
  namn: o.namn, orgnr: o.orgnr ?? null, slag: o.slag, kommunkod: o.kommun?.kommunkod ?? null, styrelseAntal: o.styrelseAntal ?? null, upphord: o.upphord ?? null,
});
