import { type Kontext, nyttId } from '@gemensam/shared/api';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { ArendeEntitet, ArendeHandlingEntitet, TjansteskrivelseEntitet } from '../arenden/arende.entity';
import { type ArendeLas } from '../arenden/arende.lasmodell';
import { type Aktsvar } from '../arenden/arendeakt';
import { fardigberedArende } from '../arenden/fardigbered-arende';
import { registreraArende } from '../arenden/registrera-arende';
import { ArendeaktEntitet, RemissEntitet, RemissKommunEntitet } from '../arenden/remiss.entity';
import { skapaArende } from '../arenden/skapa-arende';
import { skickaPaRemiss } from '../arenden/skicka-pa-remiss';
import { fordela, type Projektscen, stallProjekt } from './skrivelse-scen';
import { lasSkrivelsefil } from './skrivelsefil.lasmodell';
import { lasVersion, lasVersioner } from './skrivelseversion.lasmodell';
import { sparaSkrivelseversion } from './spara-skrivelseversion';

const NB = '\u00a0';
const GAMMAL = `490${NB}000${NB}kr`;
const NY = `300${NB}000${NB}kr`;
let p: Provning;
let samordnare: Kontext;
let scen: Projektscen;

const arArende = (utfall: Aktsvar): ArendeLas => {
  if ('tjansteskrivelse' in utfall) return utfall;
  throw new Error(`no ärende: ${JSON.stringify(utfall)}`);
};
/** From the project, whose figures its template puts into förslag and ekonomi; registered, so that it has a version. */
const nytt = async (): Promise<ArendeLas> => {
  const utkast = arArende(await skapaArende(p.db, begaranFran(samordnare), { projektId: scen.projektId, typ: 'projektstart' }));
  return arArende(await registreraArende(p.db, begaranFran(samordnare), { arendeId: utkast.id, version: utkast.version, klassificering: '1' }));
};
/** Another cost for the post. */
const andra = (nummer: number): Promise<void> => fordela(p, samordnare, scen.postId, nummer, [['2580', 15_000_000], ['2581', 15_000_000]]);
const fil = async (id: string, version: number | null) => {
  const f = await p.db.lasa(samordnare, (las) => lasSkrivelsefil(las, samordnare, id, version));
  return f && { kostnad: f.siffror.find((s) => s.nyckel === `post:${scen.postId}:belopp`)?.varde, antal: f.siffror.find((s) => s.nyckel === `post:${scen.postId}:antal`)?.varde, frysta: f.frysta, egna: f.version?.egnaSiffror };
};
const versionen = async (id: string, nummer: number) => {
  const v = (await p.db.lasa(samordnare, (las) => lasVersioner(las, id)))?.find((x) => x.nummer === nummer);
  const text = v && (await p.db.lasa(samordnare, (las) => lasVersion(las, v.id)));
  return text?.siffror?.find((s) => s.nyckel === `post:${scen.postId}:belopp`)?.varde ?? null;
};
const kolumner = async (id: string): Promise<{ ekonomi: string; forslag: string }> =>
  (await p.agare.query<{ ekonomi: string; forslag: string }>(`select ekonomi, array_to_string(forslag_till_beslut, ' ') as forslag from gemensam.tjansteskrivelse where arende_id = $1`, [id])).rows[0] ?? { ekonomi: '', forslag: '' };

beforeAll(async () => {
  p = await oppnaProvning([ArendeEntitet, TjansteskrivelseEntitet, ArendeHandlingEntitet, RemissEntitet, RemissKommunEntitet, ArendeaktEntitet]);
  samordnare = await p.aktor('e_samordnare');
});
afterAll(() => p.stang());
beforeEach(async () => {
  scen = await stallProjekt(p, samordnare, `Elevhälsa ${nyttId()}`);
});

describe('a version', () => {
  it('keeps the figures that it was saved with, when finansiering changes', async () => {
    const { id } = await nytt();
    await andra(2);
    expect(await fil(id, null)).toMatchObject({ kostnad: NY });
    expect(await fil(id, 1)).toMatchObject({ kostnad: GAMMAL, egna: true });
    expect(await versionen(id, 1)).toBe(GAMMAL);
    await sparaSkrivelseversion(p.db, begaranFran(samordnare), { arendeId: id, textnummer: 1, anteckning: 'Efter ändringen' });
    expect([await versionen(id, 1), await versionen(id, 2)]).toEqual([GAMMAL, NY]);
  });

  it('is a file for those who see the list of versions: what stood in the text before is arbetsmaterial', async () => {
    const { id } = await nytt();
    const ledamot = await p.aktor('ledamot', { kommunkod: '2580' });
    const [revisor, som] = [await p.aktor('revisor'), (k: Kontext, version: number | null) => p.db.lasa(k, (las) => lasSkrivelsefil(las, k, id, version))];
    expect([await som(ledamot, null), await som(ledamot, 1), await som(revisor, 1)].map((f) => f !== null)).toEqual([true, false, true]);
  });

  it('from before figures were kept shows those of today, and says so', async () => {
    const { id } = await nytt();
    await p.agare.query('update gemensam.skrivelseversion set siffror = null where arende_id = $1', [id]);
    await andra(2);
    expect(await fil(id, 1)).toMatchObject({ kostnad: NY, egna: false });
    expect(await versionen(id, 1)).toBeNull();
  });

  it('has figures that the frozen text no longer holds', async () => {
    const a = await nytt();
    const tomt = { type: 'doc', content: [{ type: 'paragraph' }] };
    await p.agare.query(
      `update gemensam.tjansteskrivelse set forslag_till_beslut = '{Bifall}', sammanfattning = 's', bakgrund = 'b', ekonomi = 'e', juridik = 'j', expedieras_till = 'x',
        innehall = innehall || jsonb_build_object('ekonomi', $2::jsonb, 'forslagTillBeslut', $2::jsonb) where arende_id = $1`, [a.id, JSON.stringify(tomt)]);
    arArende(await fardigberedArende(p.db, begaranFran(samordnare), { arendeId: a.id, version: a.version }));
    expect(await fil(a.id, null)).toMatchObject({ kostnad: undefined, frysta: '2021-02-15' });
    expect(await fil(a.id, 1)).toMatchObject({ kostnad: GAMMAL, antal: '2 kommuner', egna: true });
  });
});

describe('the plain texts at an act', () => {
  it('say what the figures say then: on the remiss, and in what is sent', async () => {
    const a = await nytt();
    expect((await kolumner(a.id)).ekonomi).toContain(GAMMAL);
    await andra(2);
    arArende(await skickaPaRemiss(p.db, begaranFran(samordnare), { arendeId: a.id, version: a.version, kommunkoder: ['2580'], sistaDag: '2021-03-15', fragor: 'Bra?' }));
    const { rows } = await p.agare.query<{ skrivelse: { ekonomi: string; forslagTillBeslut: string[] } }>('select skrivelse from gemensam.remiss where arende_id = $1', [a.id]);
    for (const text of [rows[0]?.skrivelse.ekonomi, rows[0]?.skrivelse.forslagTillBeslut.join(' '), (await kolumner(a.id)).ekonomi, (await kolumner(a.id)).forslag]) {
      expect(text).toContain(NY);
      expect(text).not.toContain(GAMMAL);
    }
  });

  it('never say the name of a figure, whatever the columns said', async () => {
    const a = await nytt();
    await p.agare.query(`update gemensam.tjansteskrivelse set ekonomi = $2 where arende_id = $1`, [a.id, `Kostar [post:${scen.postId}:belopp].`]);
    arArende(await skickaPaRemiss(p.db, begaranFran(samordnare), { arendeId: a.id, version: a.version, kommunkoder: ['2580'], sistaDag: '2021-03-15', fragor: 'Bra?' }));
    expect((await kolumner(a.id)).ekonomi).not.toContain('[post:');
  });
});
