import { HandlingEntitet, HandlingVersionEntitet, type Kontext, nyttId } from '@gemensam/shared/api';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { ArendeEntitet, ArendeHandlingEntitet, TjansteskrivelseEntitet } from '../arenden/arende.entity';
import { skapaArende } from '../arenden/skapa-arende';
import { type Projektscen, stallProjekt } from './skrivelse-scen';
import { lasSkrivelsefil } from './skrivelsefil.lasmodell';
import { lasUnderlag, type UnderlagLas } from './underlag.lasmodell';
import { valjUnderlag } from './valj-underlag';

let p: Provning;
let samordnare: Kontext;
let beredare: Kontext;
let scen: Projektscen;

const las = async (kontext: Kontext, id: string): Promise<UnderlagLas> => {
  const u = await p.db.lasa(kontext, (l) => lasUnderlag(l, kontext, id));
  if (!u) throw new Error('no underlag');
  return u;
};
const valj = (id: string, version: number, handlingar: string[], kontext = samordnare, nyckel: string | null = null) =>
  valjUnderlag(p.db, begaranFran(kontext, nyckel), { arendeId: id, version, handlingar });
const titlar = (u: UnderlagLas) => ({ valda: u.valda.map((h) => h.titel), valbara: u.valbara.map((h) => h.titel) });

/** A handling of an ärende or of a project, put there past the API. */
const handling = async (titel: string, tabell: 'arende_handling' | 'projekt_handling', objektId: string): Promise<string> => {
  const id = nyttId();
  const s = samordnare.samverkan.id;
  await p.agare.query('insert into gemensam.handling (samverkan_id, id, titel) values ($1, $2, $3)', [s, id, titel]);
  await p.agare.query(`insert into gemensam.${tabell} (samverkan_id, ${tabell === 'arende_handling' ? 'arende_id' : 'projekt_id'}, handling_id) values ($1, $2, $3)`, [s, objektId, id]);
  return id;
};
const marka = async (id: string): Promise<void> => {
  const sekretess = nyttId();
  await p.agare.query(
    `insert into gemensam.handling_sekretess (samverkan_id, id, handling_id, slag, paragraf, skal, av_id, av, salt) values ($1, $2, $3, 'markt', '19:3', 'x', $4, 'x', $5)`,
    [samordnare.samverkan.id, sekretess, id, samordnare.person.id, nyttId()],
  );
  await p.agare.query('update gemensam.handling set sekretess_id = $2 where id = $1', [id, sekretess]);
};
const nyttArende = async (): Promise<string> => {
  const utfall = await skapaArende(p.db, begaranFran(samordnare), { projektId: scen.projektId, typ: 'projektstart' });
  if (!('id' in utfall)) throw new Error(JSON.stringify(utfall));
  return utfall.id;
};

beforeAll(async () => {
  p = await oppnaProvning([ArendeEntitet, TjansteskrivelseEntitet, ArendeHandlingEntitet, HandlingEntitet, HandlingVersionEntitet]);
  samordnare = await p.aktor('e_samordnare');
  beredare = await p.aktor('beredningsgrupp', { kommunkod: '2580' });
});
afterAll(() => p.stang());
beforeEach(async () => {
  scen = await stallProjekt(p, samordnare, `Projekt ${nyttId()}`);
});

describe('underlag', () => {
  it('is chosen among the handlingar of the ärende and of its project, in the order given', async () => {
    const id = await nyttArende();
    const [direktiv, kalkyl] = [await handling('Direktiv', 'projekt_handling', scen.projektId), await handling('Kalkyl', 'arende_handling', id)];
    expect(titlar(await las(samordnare, id))).toEqual({ valda: [], valbara: ['Kalkyl', 'Direktiv'] });
    expect(await valj(id, 0, [direktiv, kalkyl])).toMatchObject({ version: 1, valda: [{ titel: 'Direktiv', avProjektet: true }, { titel: 'Kalkyl', avProjektet: false }] });
    expect(await valj(id, 1, [kalkyl])).toMatchObject({ version: 2, valda: [{ titel: 'Kalkyl' }], valbara: [{ titel: 'Direktiv' }] });
    expect((await p.db.lasa(beredare, (l) => lasSkrivelsefil(l, beredare, id)))?.underlag).toEqual(['Kalkyl']);
    const { rows } = await p.agare.query(`select text, data from gemensam.handelse where objekt_id = $1 and handelsetyp = 'underlag_valt' order by id`, [id]);
    expect(rows).toEqual([
      { text: 'Underlaget valdes: 2 handlingar.', data: { antal: 2, version: 1 } },
      { text: 'Underlaget valdes: en handling.', data: { antal: 1, version: 2 } },
    ]);
  });

  it('of a stale choice writes nothing and gives what stands; a retry with the key writes once', async () => {
    const id = await nyttArende();
    const kalkyl = await handling('Kalkyl', 'arende_handling', id);
    await valj(id, 0, [kalkyl], samordnare, 'nyckel-underlag');
    expect(await valj(id, 0, [kalkyl], samordnare, 'nyckel-underlag')).toMatchObject({ version: 1 });
    expect(await valj(id, 0, [])).toMatchObject({ slag: 'konflikt', aktuell: { version: 1, valda: [{ titel: 'Kalkyl' }] } });
  });

  it('of two at once one wins', async () => {
    const id = await nyttArende();
    const kalkyl = await handling('Kalkyl', 'arende_handling', id);
    const svar = await Promise.all(Array.from({ length: 6 }, (_, i) => valj(id, 0, i % 2 === 0 ? [kalkyl] : [])));
    expect(svar.filter((s) => 'valda' in s)).toHaveLength(1);
  });

  it('from elsewhere is refused, also of the other samverkan, and when the text is locked', async () => {
    const id = await nyttArende();
    const annans = await handling('Annans', 'projekt_handling', (await stallProjekt(p, samordnare, 'Annat')).projektId);
    expect(await valj(id, 0, [annans])).toMatchObject({ regel: 'Handlingen hör inte hit' });
    expect(await valj(id, 0, [nyttId()])).toMatchObject({ regel: 'Handlingen hör inte hit' });
    expect(await valj(id, 0, [], await p.aktor('e_samordnare', { samverkan: 'region10' }))).toMatchObject({ regel: 'Finns inte' });
    await p.agare.query(`update gemensam.arende set tillstand = 'beredd', dnr_ar = 2021, dnr_lopnummer = 1, klassificering = '1', rubrik = 'x' where id = $1`, [id]);
    expect(await valj(id, 0, [])).toMatchObject({ slag: 'avslag', regel: 'Tjänsteskrivelsen är låst' });
  });

  it('that is secret keeps its place without its name for those who may not see it, and cannot be added by them', async () => {
    const id = await nyttArende();
    const [hemlig, annan] = [await handling('KANARIE', 'projekt_handling', scen.projektId), await handling('KANARIE två', 'projekt_handling', scen.projektId)];
    await marka(hemlig);
    await marka(annan);
    await valj(id, 0, [hemlig]);
    const sett = await las(beredare, id);
    expect(titlar(sett)).toEqual({ valda: ['Sekretessmarkerad handling'], valbara: [] });
    expect(JSON.stringify([sett, await p.db.lasa(beredare, (l) => lasSkrivelsefil(l, beredare, id))])).not.toContain('KANARIE');
    expect(await valj(id, 1, [hemlig, annan], beredare)).toMatchObject({ regel: 'Handlingen hör inte hit' });
    expect(await valj(id, 1, [hemlig], beredare)).toMatchObject({ version: 2, valda: [{ dold: true, adress: null }] });
  });
});
