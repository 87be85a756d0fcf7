import { HandlingEntitet, HandlingSekretessEntitet, HandlingVersionEntitet, type Kontext, sok } from '@gemensam/shared/api';
import { type NySekretessInput } from '@gemensam/shared/contract';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { ArendeEntitet, ArendeHandlingEntitet, TjansteskrivelseEntitet } from '../arenden/arende.entity';
import { ArendeaktEntitet } from '../arenden/remiss.entity';
import { registreraArende } from '../arenden/registrera-arende';
import { skapaArende } from '../arenden/skapa-arende';
import { DiarieklassEntitet, InkommenHandlingEntitet, RegisterpostEntitet, RegisterrattelseEntitet, RegisteruppgiftEntitet } from '../diarium/diarium.entity';
import { lasDiarium } from '../diarium/diarium.lasmodell';
import { registreraNyttArende } from '../diarium/registrera-nytt-arende';
import { ArendebehorigEntitet, ArendesekretessbeslutEntitet, ArendesekretessEntitet } from './arendesekretess.entity';
import { lasArendesekretess, lasNamngivbara } from './arendesekretess.lasmodell';
import { sekretessbelaggArende } from './sekretessbelagg-arende';

let p: Provning;
let sekreterare: Kontext;
let samordnare: Kontext;
let beredare: Kontext;
let namngiven: Kontext;
let fjarran: Kontext;

const RUBRIK = 'Kanariefågelns upphandling';
const sekretess = (andrat: Partial<NySekretessInput> = {}): NySekretessInput => ({ slag: 'upphandling', paragraf: '19:3', skal: 'Anbud före tilldelning', behoriga: [], ...andrat });
const registrera = (s: NySekretessInput | null, kontext = sekreterare) =>
  registreraNyttArende(p.db, begaranFran(kontext), {
    rubrik: RUBRIK, typ: 'upphandling', klassificering: '2.3', sekretess: s, handling: { riktning: 'inkommen', datum: '2021-02-10', motpart: 'Kanariebolaget', rubrik: 'Anbud', sekretess: { paragraf: '19:3', skal: 'Anbud' } },
  });
const registrerat = async (s: NySekretessInput) => {
  const utfall = await registrera(s);
  if ('dnr' in utfall) return utfall;
  throw new Error(JSON.stringify(utfall));
};
const sett = async (k: Kontext) => {
  const d = await p.db.lasa(k, (las) => lasDiarium(las, k, 2021, false));
  const s = await p.db.lasa(k, (las) => sok(las, { fraga: 'kanariefågeln', typ: null, ar: null, sortering: 'relevans', sida: 1 }));
  const [handelser] = await p.db.lasa(k, (las) => las.rader<{ antal: number }>({ namn: 'prov.handelser', text: `select count(*)::int as antal from gemensam.handelse where objekttyp = 'arende'` }));
  return { rubrik: d.arenden[0]?.rubrik ?? null, handlingar: d.handlingar.map((h) => h.beteckning), traffar: s.antal, handelser: handelser?.antal };
};

beforeAll(async () => {
  p = await oppnaProvning([
    ArendeEntitet, TjansteskrivelseEntitet, ArendeHandlingEntitet, ArendeaktEntitet, DiarieklassEntitet, RegisterpostEntitet, RegisteruppgiftEntitet, RegisterrattelseEntitet, InkommenHandlingEntitet,
    HandlingEntitet, HandlingSekretessEntitet, HandlingVersionEntitet, ArendesekretessEntitet, ArendesekretessbeslutEntitet, ArendebehorigEntitet,
  ]);
  sekreterare = await p.aktor('namndsekreterare');
  samordnare = await p.aktor('e_samordnare');
  beredare = await p.aktor('beredningsgrupp', { kommunkod: '2580' });
  namngiven = await p.aktor('ledamot', { kommunkod: '2581', namn: 'Namngiven ledamot' });
  fjarran = await p.aktor('e_samordnare', { samverkan: 'region10', namn: 'Fjärran ledamot' });
});
afterAll(() => p.stang());

it('an ärende of a procurement is closed from its registration: to others its row is number and day, and nothing tells that a handling came with it', async () => {
  const { arendeId, dnr } = await registrerat(sekretess({ behoriga: [namngiven.person.id] }));
  expect(await sett(sekreterare)).toEqual({ rubrik: RUBRIK, handlingar: ['S1'], traffar: 1, handelser: 3 });
  expect(await sett(namngiven)).toMatchObject({ rubrik: RUBRIK, handlingar: ['S1'], traffar: 1 });
  for (const k of [samordnare, beredare, await p.aktor('revisor'), await p.aktor('ordforande')]) expect(await sett(k)).toEqual({ rubrik: null, handlingar: [], traffar: 0, handelser: 0 });
  const { rows } = await p.agare.query<{ handelsetyp: string; text: string; data: Record<string, unknown> }>(`select handelsetyp, text, data from gemensam.handelse where objekt_id = $1 order by id`, [arendeId]);
  expect(rows.map((r) => r.handelsetyp)).toEqual(['arende_registrerat', 'arende_sekretessbelagt', 'handling_registrerad']);
  expect(rows[1]?.text).toBe(`Sekretess gäller för ärendet ${dnr} från registreringen.`);
  expect(rows[1]?.data).toMatchObject({ fickSe: ['Namngiven ledamot'] });
  expect(JSON.stringify(rows)).not.toMatch(/[Kk]anarie|19:3|tilldelning/);
  const nu = await p.db.lasa(sekreterare, (las) => lasArendesekretess(las, sekreterare, arendeId));
  expect([nu?.version, nu?.sekretess?.slag, nu?.beslut.map((b) => b.beslut), nu?.behoriga.map((b) => b.namn)]).toEqual([3, 'upphandling', ['satt'], expect.arrayContaining(['Namngiven ledamot', sekreterare.person.namn])]);
});

it('an utkast is closed by the act that registers it', async () => {
  const utkast = await skapaArende(p.db, begaranFran(beredare), { rubrik: 'Utkastet om avtalet', typ: 'ovrigt' });
  if (!('rubrik' in utkast)) throw new Error(JSON.stringify(utkast));
  const utfall = await registreraArende(p.db, begaranFran(samordnare), { arendeId: utkast.id, version: utkast.version, klassificering: '2.3', sekretess: sekretess() });
  expect(utfall).toMatchObject({ tillstand: 'under_beredning', version: utkast.version + 2 });
  expect((await p.db.lasa(sekreterare, (las) => lasDiarium(las, sekreterare, 2021, false))).arenden[0]?.rubrik).toBeNull();
  // The handläggare goes on with it.
  expect((await p.db.lasa(beredare, (las) => lasDiarium(las, beredare, 2021, false))).arenden[0]?.rubrik).toBe('Utkastet om avtalet');
});

it('an utkast that is secret already is registered under what holds; another secrecy in the same act is refused', async () => {
  const utkast = await skapaArende(p.db, begaranFran(samordnare), { rubrik: 'Ett slutet utkast', typ: 'ovrigt' });
  if (!('rubrik' in utkast)) throw new Error(JSON.stringify(utkast));
  const satt = await sekretessbelaggArende(p.db, begaranFran(samordnare), { arendeId: utkast.id, version: utkast.version, slag: 'ordinarie', paragraf: '21:7', skal: 'Uppgifter om en enskild' });
  if (!('version' in satt)) throw new Error(JSON.stringify(satt));
  const input = { arendeId: utkast.id, version: satt.version, klassificering: '2.3' };
  expect(await registreraArende(p.db, begaranFran(samordnare), { ...input, sekretess: sekretess() })).toMatchObject({ slag: 'avslag', regel: 'Redan sekretessmarkerat', falt: null });
  expect(await registreraArende(p.db, begaranFran(samordnare), input)).toMatchObject({ tillstand: 'under_beredning', version: satt.version + 1 });
  const nu = await p.db.lasa(samordnare, (las) => lasArendesekretess(las, samordnare, utkast.id));
  expect([nu?.sekretess, nu?.beslut.map((b) => b.beslut)]).toEqual([{ slag: 'ordinarie', paragraf: '21:7', skal: 'Uppgifter om en enskild', fran: '2021-02-15' }, ['satt']]);
});

it.each([
  [sekretess({ paragraf: '21:7' }), 'Annan paragraf', 'sekretess.paragraf'],
  [sekretess({ skal: ' ' }), 'Skäl saknas', 'sekretess.skal'],
])('refuses %j and registers nothing', async (s, regel, falt) => {
  const fore = (await p.agare.query('select from gemensam.arende')).rowCount;
  expect(await registrera(s)).toMatchObject({ slag: 'avslag', regel, falt });
  expect((await p.agare.query('select from gemensam.arende')).rowCount).toBe(fore);
});

it('names only those with an uppdrag in this samverkan', async () => {
  const namn = (await p.db.lasa(sekreterare, (las) => lasNamngivbara(las, sekreterare))).map((x) => x.namn);
  expect(namn).toContain('Namngiven ledamot');
  expect(namn).not.toContain('Fjärran ledamot');
  expect(await registrera(sekretess({ behoriga: [fjarran.person.id] }))).toMatchObject({ regel: 'Inget uppdrag i kraft', falt: 'sekretess.behoriga' });
});
