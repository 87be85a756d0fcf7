import { arendetypText, delegationssattText, provaBeslutstexter, type Regelrad } from '@gemensam/delegation/domain';
import { formateraDnr } from '@gemensam/arende/domain';
import { inforArende } from '@gemensam/arende/api';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type HanskjutDelegationsbeslutInput, type HanskjutetArende } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag } from '@gemensam/shared/domain';
import { type Portar, type Skrivarbete } from '../verkstall/verkstallighet';
import { DelegationsbeslutRepository } from './delegationsbeslut.repository';
import { type Provad, provaSaken } from './provningen';

/** The ärende is open from its first moment, and what is written in it then is not taken back. */
const OPPET = avslag({
  regel: 'Ärendet blir öppet', kalla: 'OSL 5:5', text: 'Du har markerat att beslutet innehåller sekretess. Det ärende som skapas härifrån kan alla medlemmar läsa.',
  utvag: 'Skriv utan de känsliga uppgifterna och ta bort markeringen, eller registrera ett sekretessbelagt ärende i diariet.',
});

/**
 * A delegat leaves the matter to the nämnd (D6): an ärende is entered in the diarium with the facts and the check as it stands. Nothing
 * is decided, and nothing of the matter changes. What is secret is refused.
 */
export const hanskjutDelegationsbeslut = (db: Db, portar: Portar, begaran: Begaran, input: HanskjutDelegationsbeslutInput): Promise<HanskjutetArende | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<HanskjutetArende>(kontext, skrivval(begaran, 'hanskjutDelegationsbeslut', input), async (skriv) => {
    if (input.sekretess) return OPPET;
    const arbete: Skrivarbete = { skriv, las: skriv, kontext, portar };
    const provad = await provaSaken(arbete, input);
    if (arAvslag(provad)) return provad;
    const { sak } = provad;
    const texter = provaBeslutstexter({ rubrik: input.rubrik || sak.rubrik || arendetypText(input.arendetyp), motiv: input.motiv || 'Ärendet lämnas till nämnden.' });
    if (arAvslag(texter)) return texter;
    const arende = await inforArende(skriv, kontext, {
      rubrik: texter.rubrik, klass: 'Delegationsbeslut', projektId: sak.saktyp === 'projekt' ? sak.sakId : null, bakgrund: bakgrunden(provad, kontext.person.namn, texter.motiv), forslag: sak.beslutstext ? [sak.beslutstext] : [],
    });
    if (arAvslag(arende)) return arende;
    await new DelegationsbeslutRepository(skriv, kontext).hanskjut({ saktyp: sak.saktyp, sakId: sak.sakId, arendetyp: input.arendetyp, punktId: provad.punkt?.id ?? null, arendeId: arende.id });
    const dnr = formateraDnr(arende.dnr);
    return genomfort(
      { arendeId: arende.id, dnr },
      {
        handelsetyp: 'delegationsbeslut_hanskjutet', objekttyp: sak.saktyp ?? 'arende', objektId: sak.sakId ?? arende.id,
        text: `${sak.namn}: frågan (${arendetypText(input.arendetyp).toLocaleLowerCase('sv')}) hänsköts till nämnden, ärende ${dnr}.`,
        data: { arendeId: arende.id, dnr, delegationstyp: input.arendetyp, punktnummer: provad.punkt?.nr ?? null },
      },
      arende.handelse,
    );
  });
};

const UTFALL: Readonly<Record<Regelrad['utfall'], string>> = { uppfylld: 'uppfylld', brister: 'brister', ej_tillamplig: 'gäller inte' };

const bakgrunden = ({ sak, punkt, provning }: Provad, av: string, motiv: string): string =>
  [
    motiv,
    `${av} har hänskjutit frågan till nämnden. Saken: ${sak.namn}.${punkt ? ` Delegationsordningen punkt ${punkt.nr}: ${punkt.text}.` : ''}${provning.som ? ` Prövad som ${delegationssattText(provning.som)}.` : ''}`,
    'Prövningen mot delegationsordningen:',
    provning.rader.filter((r) => r.utfall !== 'ej_tillamplig').map((r) => `${r.regel} (${r.kalla}): ${UTFALL[r.utfall]}. ${r.text}`).join('\n'),
  ].join('\n\n');
