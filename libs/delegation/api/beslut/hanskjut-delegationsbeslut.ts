import { createHash } from 'node:crypto';
import { arendetypText, delegationssattText, hanskjutnaRader, provaBeslutstexter } from '@gemensam/delegation/domain';
import { type Arendesekretessmarke, formateraDnr } from '@gemensam/arende/domain';
import { arSekretessbelagt, inforArende } from '@gemensam/arende/api';
import { arKonflikt, type Begaran, type Db, genomfort, type Handelse, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type HanskjutDelegationsbeslutInput, type HanskjutetArende } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, type Utfall } from '@gemensam/shared/domain';
import { type Portar, type Sak, type Skrivarbete } from '../verkstall/verkstallighet';
import { delegationssekretess } from './delegationssekretess';
import { DelegationsbeslutRepository, type Hanskjuten } from './delegationsbeslut.repository';
import { type Provad, provaSaken } from './provningen';

/**
 * A delegat leaves the matter to the nämnd (D6): an ärende is entered in the diarium with the facts and the check as it stands, open or
 * secret. Nothing is decided, and nothing of the matter changes. The same question is left once: whoever presses again, or at the same
 * time, is led to the ärende that holds it.
 */
export const hanskjutDelegationsbeslut = async (db: Db, portar: Portar, begaran: Begaran, input: HanskjutDelegationsbeslutInput): Promise<HanskjutetArende | Avslag> => {
  const kontext = kravKontext(begaran);
  const svar = await db.skriva<HanskjutetArende, Avslag | Konflikt<HanskjutetArende>>(kontext, skrivval(begaran, 'hanskjutDelegationsbeslut', input), async (skriv) => {
    const arbete: Skrivarbete = { skriv, las: skriv, kontext, portar };
    const repo = new DelegationsbeslutRepository(skriv, kontext);
    await repo.turas();
    const provad = await provaSaken(arbete, input);
    if (arAvslag(provad)) return provad;
    const fraga = fragan(provad, input.arendetyp);
    const finns = await repo.redanHanskjutet(fraga);
    if (finns) return redan(finns);
    const sekretess = await sekretessen(arbete, input, provad.sak);
    return arAvslag(sekretess) ? sekretess : hanskjut(arbete, repo, provad, fraga, sekretess, input);
  });
  return arKonflikt<HanskjutetArende>(svar) ? svar.aktuell : svar;
};

/** What is asked of the nämnd. The step of the matter: another gate, option, row of the budget or other words about the same thing are another question. */
const fragan = ({ sak }: Provad, arendetyp: HanskjutDelegationsbeslutInput['arendetyp']) => {
  const steg: Readonly<Partial<Record<typeof arendetyp, unknown>>> = { projektstart: sak.uppgifter['grind'], avtalsforlangning: sak.underlag.option?.option, omfordelning_driftbudget: sak.uppgifter['tillId'], ovrigt: sak.sakId && sak.beslutstext ? createHash('sha256').update(sak.beslutstext).digest('hex') : '' };
  return { saktyp: sak.saktyp, sakId: sak.sakId, arendetyp, steg: String(steg[arendetyp] ?? ''), text: sak.beslutstext || null };
};

const redan = (h: Hanskjuten): Konflikt<HanskjutetArende> | Avslag =>
  h.dnr === null
    ? avslag({ regel: 'Redan hänskjutet', kalla: 'Domänregel D6; OSL 5:5', text: `Frågan hänsköts till nämnden ${h.datum} av ${h.av}, i ett ärende som omfattas av sekretess.`, utvag: 'Vänd dig till nämndsekreteraren.' })
    : konflikt({ arendeId: h.arendeId, dnr: h.dnr, redan: true, datum: h.datum, av: h.av });

/** As when deciding. What is taken from a secret ärende is not left in an open one; of a procurement before award those who handle it alone see it (OSL 19:3). */
const sekretessen = async ({ skriv }: Skrivarbete, input: HanskjutDelegationsbeslutInput, sak: Sak): Promise<Utfall<Arendesekretessmarke> | null> => {
  const marke = delegationssekretess(input.sekretess);
  if (arAvslag(marke)) return marke;
  if (marke) return { ...marke, slag: sak.saktyp === 'upphandling' && marke.paragraf === '19:3' ? 'upphandling' : 'ordinarie' };
  if (!input.arendeId || !(await arSekretessbelagt(skriv, input.arendeId))) return null;
  return avslag({
    regel: 'Ärendet är sekretessbelagt', kalla: 'OSL 5:5', text: 'Beslutet hör till ett sekretessbelagt ärende. Hänskjuts det utan sekretess kan alla medlemmar läsa det.',
    utvag: 'Markera att beslutet innehåller sekretess, eller välj årets samlingsärende.', falt: 'arendeId',
  });
};

const hanskjut = async ({ skriv, kontext }: Skrivarbete, repo: DelegationsbeslutRepository, provad: Provad, fraga: ReturnType<typeof fragan>, sekretess: Arendesekretessmarke | null, input: HanskjutDelegationsbeslutInput) => {
  const { sak } = provad;
  const texter = provaBeslutstexter({ rubrik: input.rubrik || sak.rubrik || arendetypText(input.arendetyp), motiv: input.motiv || 'Ärendet lämnas till nämnden.' });
  if (arAvslag(texter)) return texter;
  const arende = await inforArende(skriv, kontext, {
    rubrik: texter.rubrik, klass: 'Delegationsbeslut', projektId: projektet(sak), bakgrund: bakgrunden(provad, kontext.person.namn, texter.motiv, sekretess !== null), forslag: sak.beslutstext ? [sak.beslutstext] : [], sekretess,
  });
  if (arAvslag(arende)) return arende;
  await repo.hanskjut({ ...fraga, punktId: provad.punkt?.id ?? null, arendeId: arende.id });
  const dnr = formateraDnr(arende.dnr);
  const svar: HanskjutetArende = { arendeId: arende.id, dnr, redan: false, datum: kontext.affarsdatum, av: kontext.person.namn };
  return genomfort(svar, handelsen(provad, input.arendetyp, { id: arende.id, dnr }, sekretess !== null), ...arende.handelser);
};

const projektet = ({ saktyp, sakId, uppgifter }: Sak): string | null => {
  if (saktyp === 'projekt') return sakId;
  return saktyp === 'upphandling' ? String(uppgifter['projektId']) : null;
};

/** Where there is no matter that all see it belongs to the ärende, and is read with it; of a secret ärende nothing stands on the matter but that it was made. */
const handelsen = ({ sak, punkt }: Provad, delegationstyp: HanskjutDelegationsbeslutInput['arendetyp'], arende: { readonly id: string; readonly dnr: string }, hemligt: boolean): Handelse => {
  const typ = arendetypText(delegationstyp).toLocaleLowerCase('sv');
  const grund = { handelsetyp: 'delegationsbeslut_hanskjutet', data: { delegationstyp, punktnummer: punkt?.nr ?? null, ...(hemligt ? {} : { arendeId: arende.id, dnr: arende.dnr }) } };
  return sak.saktyp && sak.sakId
    ? { ...grund, objekttyp: sak.saktyp, objektId: sak.sakId, text: `${sak.namn}: frågan (${typ}) hänsköts till nämnden${hemligt ? '' : `, ärende ${arende.dnr}`}.` }
    : { ...grund, objekttyp: 'arende', objektId: arende.id, text: `En fråga (${typ}) hänsköts till nämnden i ärendet ${arende.dnr}.` };
};

const bakgrunden = ({ sak, punkt, provning }: Provad, av: string, motiv: string, hemligt: boolean): string =>
  [
    motiv,
    `${av} har hänskjutit frågan till nämnden. Saken: ${sak.namn}.${punkt ? ` Delegationsordningen punkt ${punkt.nr}: ${punkt.text}.` : ''}${provning.som ? ` Prövad som ${delegationssattText(provning.som)}.` : ''}`,
    'Prövningen mot delegationsordningen:',
    hanskjutnaRader(provning.rader, { hemligt, saktyp: sak.saktyp }).join('\n'),
  ].join('\n\n');
