import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArendeaktEntitet, ArendeEntitet, ArendeHandlingEntitet, RegisterpostEntitet, RegisteruppgiftEntitet, TjansteskrivelseEntitet } from '@gemensam/arende/api';
import { LeverabelEntitet, ProjektEntitet } from '@gemensam/projekt/api';
import { HandlingEntitet, HandlingLager, HandlingSekretessEntitet, HandlingVersionEntitet, type Kontext, nyttId } from '@gemensam/shared/api';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { fattaDelegationsbeslut } from '../beslut/fatta-delegationsbeslut';
import { taOverSak } from '../overtagande/ta-over-sak';
import { DelegationsordningEntitet, DelegationspunktEntitet, OvertagandeEntitet, PunktaterkallelseEntitet } from './delegationsordning.entity';
import { aterkallaDelegationspunkt, faststallDelegationsordning } from './faststall-ordning';
import { lasOrdningar } from './ordningar.lasmodell';
import { skapaDelegationsutkast, sparaBradskanderatt, sparaDelegationspunkt } from './utkastakt';

const ENTITETER = [
  ArendeaktEntitet, ArendeEntitet, ArendeHandlingEntitet, RegisterpostEntitet, RegisteruppgiftEntitet, TjansteskrivelseEntitet, LeverabelEntitet, ProjektEntitet, HandlingEntitet, HandlingSekretessEntitet, HandlingVersionEntitet,
  DelegationsordningEntitet, DelegationspunktEntitet, OvertagandeEntitet, PunktaterkallelseEntitet,
];
let p: Provning;
let mapp: string;
let samordnaren: Kontext;
let ordforanden: Kontext;

beforeAll(async () => {
  p = await oppnaProvning(ENTITETER);
  mapp = await mkdtemp(join(tmpdir(), 'ordning-'));
  samordnaren = await p.aktor('e_samordnare');
  ordforanden = await p.aktor('ordforande');
});
afterAll(async () => {
  await p.stang();
  await rm(mapp, { recursive: true, force: true });
});

const begaran = () => begaranFran(samordnaren);
const beslut = (datum: string, beteckning: string) => ({ beslut: { organ: 'Nämnden', datum, beteckning, rubrik: 'Delegationsordning' } });
const utkast = async () => {
  const u = (await p.db.lasa(samordnaren, (las) => lasOrdningar(las, samordnaren))).utkast;
  if (!u) throw new Error('no utkast');
  return { ordningId: u.id, version: u.version };
};
const projekt = async (): Promise<string> => {
  const id = nyttId();
  await p.agare.query(`insert into gemensam.projekt (samverkan_id, id, namn, slag, fas) values ($1, $2, $3, 'projekt', 'forbereds')`, [samordnaren.samverkan.id, id, `Projekt ${id}`]);
  for (const namn of ['Projektdirektiv', 'Projektplan', 'Avsiktsförklaring'])
    await p.agare.query(`insert into gemensam.leverabel (samverkan_id, id, projekt_id, namn, grind, agare, godkand, godkand_av) values ($1, $2, $3, $4, 'utveckling', 'X', '2021-02-01', 'X')`, [samordnaren.samverkan.id, nyttId(), id, namn]);
  return id;
};
const drift = () => ({ portar: { finansiering: async () => ({ totalt: 100n, sakrat: 100n, saknas: 0n, sakrad: true, saknasHos: [] }), tilldelning: async () => [] }, lager: new HandlingLager({ datamapp: mapp }) });
const fatta = (sakId: string) =>
  fattaDelegationsbeslut(p.db, drift(), begaranFran(ordforanden), { arendetyp: 'projektstart', sakId, version: 1, principiell: false, uppgifter: {}, rubrik: 'Start', motiv: 'Alla kommuner har beslutat.' });
const fattaBradskande = (affarsdatum: string) =>
  fattaDelegationsbeslut(p.db, drift(), begaranFran({ ...ordforanden, affarsdatum }), {
    arendetyp: 'ovrigt', bradskande: { skal: 'Personuppgifter ligger öppna för alla just nu.' }, principiell: false, uppgifter: { ovrigt: { text: 'Tjänsten stängs.' } }, rubrik: 'Stängning', motiv: 'Felet rättas.',
  });

it('what is adopted, taken over and taken back meets the decisions: from the next moment or day, and never what is decided', async () => {
  await skapaDelegationsutkast(p.db, begaran(), { kopiera: false });
  await sparaDelegationspunkt(p.db, begaran(), { ...(await utkast()), arendetyp: 'projektstart', text: 'Starta projekt', delegat: 'ordforande', kraver: ['finansiering_sakrad'], vidaredelegation: false, attest: false });
  await faststallDelegationsordning(p.db, begaran(), { ...(await utkast()), gallerFran: '2021-01-28', ...beslut('2021-01-28', '§ 6') });

  const [overtaget, startat] = [await projekt(), await projekt()];
  expect(await taOverSak(p.db, begaran(), { saktyp: 'projekt', sakId: overtaget, arendetyp: 'projektstart', skal: 'Stor fråga', ...beslut('2021-02-10', '§ 8') })).toMatchObject({ sakId: overtaget });
  expect(await fatta(overtaget)).toMatchObject({ slag: 'avslag' });
  expect(await fatta(startat)).toMatchObject({ punktNr: 1 });

  await skapaDelegationsutkast(p.db, begaran(), { kopiera: true });
  const ny = async (gallerFran: string, aterkomna: string[] = []) => faststallDelegationsordning(p.db, begaran(), { ...(await utkast()), gallerFran, aterkomna, ...beslut('2021-02-15', '§ 9') });
  expect(await ny('2021-02-15')).toMatchObject({ regel: 'Beslut är fattade' });
  const [punkt = ''] = (await p.db.lasa(samordnaren, (las) => lasOrdningar(las, samordnaren))).versioner.flatMap((v) => v.punkter.map((x) => x.id));
  expect(await aterkallaDelegationspunkt(p.db, begaran(), { punktId: punkt, fran: '2021-02-14', ...beslut('2021-02-10', '§ 8') })).toMatchObject({ regel: 'Beslut är fattade', utvag: 'Välj 15 februari 2021 eller senare.' });

  // Within the day it goes by the moment: what was decided stands, what comes after is refused.
  expect(await aterkallaDelegationspunkt(p.db, begaran(), { punktId: punkt, fran: '2021-02-15', ...beslut('2021-02-15', '§ 9') })).toMatchObject({ versioner: [{ punkter: [{ aterkallad: { fran: '2021-02-15' } }] }] });
  expect(await fatta(await projekt())).toMatchObject({ slag: 'avslag', regel: 'Punkten i kraft', text: expect.stringContaining('återkallat punkt 1 från 2021-02-15') });
  const { rows } = await p.agare.query<{ text: string; n: number }>(`select h.text, (select count(*)::int from gemensam.delegationsbeslut b where b.sak_id = $1) as n from gemensam.handelse h where h.handelsetyp = 'delegationspunkt_aterkallad'`, [startat]);
  expect(rows).toMatchObject([{ text: expect.stringMatching(/^Punkt 1 \(starta projekt\) återkallades från 2021-02-15 genom Nämnden 2021-02-15 § 9\. Det som redan var beslutat den dagen står fast\.$/), n: 1 }]);

  // The utkast was begun before, and holds the point: it is said and asked.
  const osagt = await ny('2021-02-16');
  expect(osagt).toMatchObject({ regel: 'Återkallad punkt', falt: 'aterkomna', text: 'Punkt 1 (starta projekt) återkallades från 15 februari 2021 i Nämnden 2021-02-15 § 9; utkastet har den med.' });
  const sagt = (await p.db.lasa(samordnaren, (las) => lasOrdningar(las, samordnaren))).utkast?.punkter.map((x) => x.id) ?? [];
  expect(await ny('2021-02-16', sagt)).toMatchObject({ versioner: [{ version: 2, gallerFran: '2021-02-16' }, { version: 1, gallerTill: '2021-02-15' }] });
  const { rows: antagna } = await p.agare.query<{ text: string }>(`select text from gemensam.handelse where handelsetyp = 'delegationsordning_faststalld' and text like '%version 2%'`);
  expect(antagna[0]?.text).toMatch(/ Punkt 1 \(starta projekt\), som återkallades från 2021-02-15 i Nämnden 2021-02-15 § 9, lämnas över igen\.$/);
});

it('what was decided in haste keeps its ground too: a version that gives nobody that right begins the day after', async () => {
  const ny = async (gallerFran: string) => faststallDelegationsordning(p.db, begaran(), { ...(await utkast()), gallerFran, ...beslut('2021-02-15', '§ 10') });
  await skapaDelegationsutkast(p.db, begaran(), { kopiera: true });
  await sparaBradskanderatt(p.db, begaran(), { ...(await utkast()), bradskanderatt: 'ordforande' });
  expect(await ny('2021-02-17')).toMatchObject({ versioner: [{ bradskanderatt: 'ordforande' }, {}, {}] });
  expect(await fattaBradskande('2021-02-20')).toMatchObject({ grund: 'bradskande', punktNr: null });

  await skapaDelegationsutkast(p.db, begaran(), { kopiera: true });
  await sparaBradskanderatt(p.db, begaran(), { ...(await utkast()), bradskanderatt: 'ingen' });
  expect(await ny('2021-02-20')).toMatchObject({ regel: 'Beslut är fattade', falt: 'gallerFran' });
  expect(await ny('2021-02-21')).toMatchObject({ versioner: [{ gallerFran: '2021-02-21', bradskanderatt: 'ingen' }, { gallerTill: '2021-02-20' }, {}, {}] });
});
