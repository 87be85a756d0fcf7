import { arMedlemPer, type Medlemsperiod, medlemsperiodText, provaMedlemskap } from '@gemensam/samverkan/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AndraMedlemskapInput, type Organisation } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, finnsInte } from '@gemensam/shared/domain';
import { OrganisationRepository, sparraOrganisationer } from './organisation.repository';

const iText = (perioder: readonly Medlemsperiod[]): readonly string[] => perioder.map((p) => `${medlemsperiodText(p)}, ${p.kalla}`);

/** When a kommun is a member is written, all its times at once. Who may call off on a past day is judged by it. */
export const andraMedlemskap = (db: Db, begaran: Begaran, input: AndraMedlemskapInput): Promise<Organisation | Konflikt<Organisation> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Organisation, Avslag | Konflikt<Organisation>>(kontext, skrivval(begaran, 'andraMedlemskap', input), async (skriv) => {
    await sparraOrganisationer(skriv);
    const organisationer = new OrganisationRepository(skriv);
    const nu = await organisationer.hamta(input.id);
    if (!nu) return finnsInte();
    if (nu.version !== input.version) return konflikt(nu);
    const skrivna = input.perioder.map((p) => ({ fran: p.fran ?? null, till: p.till ?? null, kalla: p.kalla }));
    const perioder = provaMedlemskap(skrivna, { ...nu, kommunkod: nu.kommun?.kommunkod ?? null, upphord: nu.upphord ?? null }, kontext.affarsdatum);
    if (arAvslag(perioder)) return perioder;
    const forut = nu.medlemsperioder.map((p) => ({ fran: p.fran ?? null, till: p.till ?? null, kalla: p.kalla }));
    if (iText(forut).join('\n') === iText(perioder).join('\n')) return avslag({ regel: 'Ingen ändring', kalla: 'Grundregel: historiken visar ändringar', text: 'Inget har ändrats.', utvag: 'Ändra något, eller avbryt.' });

    const skrivet = await organisationer.sattMedlemskap(nu, perioder, arMedlemPer(perioder, kontext.affarsdatum));
    const ny = await organisationer.hamta(nu.id);
    if (!ny) throw new Error('the organisation was stored but cannot be read');
    if (!skrivet) return konflikt(ny);
    return genomfort(ny, {
      handelsetyp: 'medlemskap_andrat', objekttyp: 'organisation', objektId: nu.id, text: `${nu.namn} är medlem ${perioder.map(medlemsperiodText).join(' och ')}.`,
      data: { medlemsperioder: [...iText(perioder)], forut: { medlemsperioder: [...iText(forut)] } },
    });
  });
};
