import { anvandaSiffror, standardmall, type Skrivelseinnehall } from '@gemensam/arende/domain';
import { type Kontext, nyttId } from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { ArendeEntitet, ArendeHandlingEntitet, TjansteskrivelseEntitet } from '../arenden/arende.entity';
import { skapaArende } from '../arenden/skapa-arende';
import { type Projektscen, stallProjekt } from '../skrivelse/skrivelse-scen';
import { lasSkrivelsefil } from '../skrivelse/skrivelsefil.lasmodell';
import { aterstallSkrivelsemall } from './aterstall-skrivelsemall';
import { forhandsgranskaSkrivelsemall } from './forhandsgranska-skrivelsemall';
import { lasSkrivelsemall, lasSkrivelsemallar } from './skrivelsemall.lasmodell';
import { sparaSkrivelsemall } from './spara-skrivelsemall';

let p: Provning;
let sekreterare: Kontext;
let samordnare: Kontext;
let scen: Projektscen;

const egen = (text: string): Skrivelseinnehall => ({ ...standardmall('budget'), juridik: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] } });
const spara = (nummer: number, text: string, nyckel: string | null = null, kontext = sekreterare) =>
  sparaSkrivelsemall(p.db, begaranFran(kontext, nyckel), { typ: 'budget', nummer, innehall: JSON.stringify(egen(text)), anteckning: ` ${text} ` });
const las = (kontext = sekreterare, nummer: number | null = null) => p.db.lasa(kontext, (l) => lasSkrivelsemall(l, kontext, 'budget', nummer));

beforeAll(async () => {
  p = await oppnaProvning([ArendeEntitet, TjansteskrivelseEntitet, ArendeHandlingEntitet]);
  sekreterare = await p.aktor('namndsekreterare', { namn: 'Sekreteraren' });
  samordnare = await p.aktor('e_samordnare');
  scen = await stallProjekt(p, samordnare);
});
afterAll(() => p.stang());
beforeEach(() => p.agare.query('truncate gemensam.skrivelsemall'));

describe('a template', () => {
  it("is the portal's own until somebody makes one, then a version with who and why", async () => {
    expect(await las()).toMatchObject({ nummer: 0, versioner: [], farAndra: true });
    expect(await las(samordnare)).toMatchObject({ farAndra: false });
    expect(await spara(0, 'KL 11')).toMatchObject({ nummer: 1, versioner: [{ nummer: 1, anteckning: 'KL 11', av: 'Sekreteraren' }] });
    expect(await spara(1, 'KL 12')).toMatchObject({ nummer: 2 });
    expect((await las(samordnare, 1))?.innehall.juridik).toEqual(egen('KL 11').juridik);
    expect((await las(samordnare, 0))?.innehall).toEqual(standardmall('budget'));
    expect(await las(samordnare, 9)).toBeNull();
    expect((await p.db.lasa(sekreterare, (l) => lasSkrivelsemallar(l, sekreterare))).map((m) => [m.typ, m.nummer])).toEqual([
      ['projektstart', 0], ['projektdirektiv', 0], ['upphandling', 0], ['budget', 2], ['styrdokument', 0], ['ovrigt', 0],
    ]);
    const { rows } = await p.agare.query(`select text, data from gemensam.handelse where handelsetyp = 'skrivelsemall_sparad' order by id desc limit 1`);
    expect(rows).toEqual([{ text: 'Mallen för budget ändrades.', data: { typ: 'budget', nummer: 2, anteckning: 'KL 12' } }]);
  });

  it('of a stale save stays as it is and is given back; of many at once one is written; a retry writes once', async () => {
    await spara(0, 'ett', 'nyckel-mall');
    expect(await spara(0, 'ett', 'nyckel-mall')).toMatchObject({ nummer: 1 });
    expect(await spara(0, 'gammal')).toMatchObject({ slag: 'konflikt', aktuell: { nummer: 1 } });
    const svar = await Promise.all(Array.from({ length: 8 }, (_, i) => spara(1, `samtidig ${i}`)));
    expect(svar.filter((s) => 'nummer' in s)).toHaveLength(1);
    expect((await las())?.nummer).toBe(2);
  });

  it("goes back to an older version or to the portal's own as a new version", async () => {
    await spara(0, 'ett');
    await spara(1, 'två');
    const till = (nummer: number, mal: number) => aterstallSkrivelsemall(p.db, begaranFran(sekreterare), { typ: 'budget', nummer, till: mal });
    expect(await till(2, 1)).toMatchObject({ nummer: 3, innehall: { juridik: egen('ett').juridik } });
    expect(await till(3, 0)).toMatchObject({ nummer: 4, versioner: [{ anteckning: 'Återställd till portalens egen mall' }, {}, {}, {}] });
    expect((await las())?.innehall).toEqual(standardmall('budget'));
    expect(await till(4, 17)).toMatchObject({ regel: 'Finns inte' });
    expect(await till(1, 0)).toMatchObject({ slag: 'konflikt' });
  });

  it('that cannot be filled is refused in words, and another samverkan has its own', async () => {
    expect(await spara(0, '{okänd}')).toMatchObject({ regel: 'Okänd platshållare', falt: 'juridik' });
    await spara(0, 'vår');
    const dar = await p.aktor('namndsekreterare', { samverkan: 'region10' });
    expect((await las(dar))?.nummer).toBe(0);
    expect(await spara(0, 'deras', null, dar)).toMatchObject({ nummer: 1 });
    expect((await las())?.innehall.juridik).toEqual(egen('vår').juridik);
  });

  it('is what a new ärende begins with, filled from its project', async () => {
    await spara(0, 'Ärendet om {projekt} prövas enligt KL.');
    const arende = await skapaArende(p.db, begaranFran(samordnare), { projektId: scen.projektId, typ: 'budget' });
    expect(arende).toMatchObject({ rubrik: 'Budget: Elevhälsa', tjansteskrivelse: { juridik: 'Ärendet om Elevhälsa prövas enligt KL.' } });
    if (!('tjansteskrivelse' in arende)) throw new Error('no ärende');
    expect(arende.tjansteskrivelse.ekonomi).toContain('kostnaden för 2021 är 490\u00a0000\u00a0kr');
    const fil = await p.db.lasa(samordnare, (l) => lasSkrivelsefil(l, samordnare, arende.id));
    expect(fil && anvandaSiffror(fil.innehall).map((x) => x.nyckel)).toContain(`post:${scen.postId}:andel:2580`);
    const utan = await skapaArende(p.db, begaranFran(samordnare), { rubrik: 'Eget', typ: 'budget' });
    expect(utan).toMatchObject({ rubrik: 'Eget', tjansteskrivelse: { juridik: '', mottagare: 'Norrbottens e-nämnd' } });
  });

  it('is shown filled before it is saved, and nothing is written', async () => {
    const visa = (projektId: string | null, innehall = JSON.stringify(egen('{projekt}'))) => p.db.lasa(samordnare, (l) => forhandsgranskaSkrivelsemall(l, samordnare, { innehall, projektId }));
    const visad = await visa(scen.projektId);
    if (arAvslag(visad)) throw new Error(visad.text);
    expect(JSON.stringify(visad.innehall.juridik)).toContain('Elevhälsa');
    expect(visad.siffror.find((s) => s.nyckel === `post:${scen.postId}:belopp`)?.varde).toBe('490\u00a0000\u00a0kr');
    expect(await visa(null)).toMatchObject({ siffror: [] });
    expect(await visa(nyttId())).toMatchObject({ regel: 'Finns inte' });
    expect(await visa(null, '{')).toMatchObject({ regel: 'Otillåtet innehåll' });
  });
});
