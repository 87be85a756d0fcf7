import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import {
  exporteraKedja, handlingarfil, havHandlingssekretess, HandlingEntitet, HandlingSekretessEntitet, HandlingVersionEntitet, type HandlingLas, handlingsbevis, type Kontext, type LagradFil, lasHandelser, lasHandlingsfil, nyttId, sekretessmarkeraHandling,
  skrivCsv, skrivXlsx, type UppladdadHandling,
} from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { lasProjekthandlingar, projekthandlingsfilSats } from './handlingar.lasmodell';
import { laddaUppProjekthandling } from './ladda-upp-projekthandling';
import { ProjektEntitet, ProjektHandlingEntitet } from '../projekt.entity';
import { stallProjekt } from '../projekt-scen';

const KANARIE = 'KANARIE-SEKRETESS';
const SHA = 'ab'.repeat(32);

let p: Provning;
let samordnaren: Kontext;
let ledaren: Kontext;
let representanten: Kontext;
let administratoren: Kontext;
let eget: string;

beforeAll(async () => {
  p = await oppnaProvning([ProjektEntitet, ProjektHandlingEntitet, HandlingEntitet, HandlingSekretessEntitet, HandlingVersionEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  ledaren = await p.aktor('projektledare', { namn: 'Ledaren' });
  representanten = await p.aktor('kommunrepresentant', { kommunkod: '2581' });
  administratoren = await p.aktor('administrator');
  eget = await stallProjekt(p, samordnaren, { namn: 'Elevhälsa', projektledare: ledaren.person.id });
});
afterAll(() => p.stang());

const fil = (filnamn = 'a.pdf'): LagradFil => ({ filnamn, mediatyp: 'application/pdf', storlek: 4711, sha256: SHA, lagringsnyckel: `x/${randomUUID()}` });
const upp = (vem: Kontext, projekt = eget, val: { titel?: string; handlingId?: string; sekretess?: { paragraf: string; skal: string }; fil?: LagradFil } = {}) =>
  laddaUppProjekthandling(p.db, begaranFran(vem), projekt, { titel: val.titel ?? 'Avtal', handlingId: val.handlingId ?? null, sekretess: val.sekretess ?? null, fil: val.fil ?? fil() });
const lagd = async (...arg: Parameters<typeof upp>): Promise<UppladdadHandling> => {
  const svar = await upp(...arg);
  if (arAvslag(svar)) throw new Error(`refused: ${JSON.stringify(svar)}`);
  return svar;
};
const listan = async (vem: Kontext, projekt = eget): Promise<readonly HandlingLas[]> => (await p.db.lasa(vem, (las) => lasProjekthandlingar(las, vem, projekt)))?.handlingar ?? [];
const handlingen = async (vem: Kontext, id: string, projekt = eget): Promise<HandlingLas> => {
  const h = (await listan(vem, projekt)).find((x) => x.id === id);
  if (!h) throw new Error(`no handling ${id}`);
  return h;
};
const markera = (vem: Kontext, handlingId: string, version: number, paragraf = '19 kap. 3 §', skal = 'Anbud före tilldelning') =>
  sekretessmarkeraHandling(p.db, begaranFran(vem), { handlingId, paragraf, skal, version });
const hav = (vem: Kontext, handlingId: string, version: number, skal = 'Avtalet är tilldelat') => havHandlingssekretess(p.db, begaranFran(vem), { handlingId, skal, version });
const historik = async (vem: Kontext, filter = {}): Promise<string> => JSON.stringify((await p.db.lasa(vem, (las) => lasHandelser(las, { filter, efter: null, antal: 100 }))).rader);

describe('handlingar of a project', () => {
  it('are listed with their versions, newest first, and say who may add', async () => {
    const { handlingId } = await lagd(ledaren);
    expect(await lagd(samordnaren, eget, { handlingId, titel: 'Bryr sig inte', fil: fil('b.pdf') })).toMatchObject({ handlingId, nummer: 2 });
    expect(await handlingen(representanten, handlingId)).toMatchObject({
      titel: 'Avtal', dold: false, sekretess: null, farSekretessmarkera: false, farHavaSekretess: false, version: 2, textlage: 'vantar',
      versioner: [{ nummer: 2, filnamn: 'b.pdf', av: 'Samordnaren', storlek: 4711, sha256: SHA, tid: expect.any(Date), adress: `/api/norrbotten/projekthandlingar/${handlingId}/2` }, { nummer: 1, av: 'Ledaren' }],
    });
    const far = async (vem: Kontext) => (await p.db.lasa(vem, (las) => lasProjekthandlingar(las, vem, eget)))?.farLaddaUpp;
    expect([await far(ledaren), await far(samordnaren), await far(representanten), await far(await p.aktor('projektledare'))]).toEqual([true, true, false, false]);
  });

  it('are added by the own projektledare alone among them, and to no project that is not here', async () => {
    expect(await upp(await p.aktor('projektledare'))).toMatchObject({ regel: 'Saknar behörighet' });
    const region = await p.aktor('e_samordnare', { samverkan: 'region10' });
    const svar = [await upp(region), await upp(samordnaren, nyttId()), await upp(samordnaren, 'x')];
    expect(svar[0]).toMatchObject({ regel: 'Finns inte' });
    expect(svar[1]).toEqual(svar[0]);
    expect(svar[2]).toEqual(svar[0]);
    expect(await p.db.lasa(region, (las) => lasProjekthandlingar(las, region, eget))).toBeNull();
  });

  it('get no version through another project than their own', async () => {
    const { handlingId } = await lagd(samordnaren);
    const annat = await stallProjekt(p, samordnaren);
    expect(await upp(samordnaren, annat, { handlingId })).toMatchObject({ regel: 'Finns inte' });
  });

  it('leave an event that names the project and not the handling, with a proof that binds name and content', async () => {
    const namn = fil('hemligt-namn.pdf');
    const { handlingId } = await lagd(samordnaren, eget, { titel: 'Hemlig titel', fil: namn });
    const { rows } = await p.agare.query(`select text, data from gemensam.handelse where data ->> 'handlingId' = $1`, [handlingId]);
    expect(rows).toEqual([{ text: 'En handling lades till i projektet Elevhälsa.', data: { handlingId, nummer: 1, bevis: handlingsbevis('Hemlig titel', namn) } }]);
    expect(handlingsbevis('Hemlig titel', { ...namn, sha256: 'cd'.repeat(32) })).not.toBe(handlingsbevis('Hemlig titel', namn));
    expect(JSON.parse(await historik(await p.aktor('revisor'), { sok: 'lades till' }))).toContainEqual(expect.objectContaining({ data: expect.stringContaining('"titel": "Hemlig titel"') }));
  });
});

describe('the sekretess mark', () => {
  it.each<[string, () => Promise<Kontext>]>([
    ['e-samordnare', async () => samordnaren], ['nämndsekreterare', () => p.aktor('namndsekreterare')], ['ordförande', () => p.aktor('ordforande')],
    ['vice ordförande', () => p.aktor('vice_ordforande')], ['revisor', () => p.aktor('revisor')], ["the project's projektledare", async () => ledaren],
  ])('leaves the handling to %s, with the paragraph and who set it', async (_, vem) => {
    const { handlingId } = await lagd(samordnaren, eget, { sekretess: { paragraf: 'OSL 19:3', skal: 'Anbud' } });
    expect(await handlingen(await vem(), handlingId)).toMatchObject({ titel: 'Avtal', dold: false, sekretess: { paragraf: '19:3', skal: 'Anbud', av: 'Samordnaren', tid: expect.any(Date) } });
  });

  it('hides it from kommunrepresentant, ledamot, beredningsgrupp, administratör and another projektledare: the row is left, without anything in it', async () => {
    const { handlingId } = await lagd(samordnaren, eget, { sekretess: { paragraf: '19:3', skal: 'Anbud' } });
    for (const vem of [representanten, administratoren, await p.aktor('ledamot', { kommunkod: '2580' }), await p.aktor('beredningsgrupp', { kommunkod: '2580' }), await p.aktor('projektledare')])
      expect(await handlingen(vem, handlingId)).toEqual({
        id: handlingId, titel: 'Sekretessmarkerad handling', dold: true, sekretess: null, farSekretessmarkera: false, farHavaSekretess: false, version: 0, textlage: null, versioner: [],
      });
  });

  it('leaves it to the person who gave it, also without a role that reads the others', async () => {
    const gav = await p.aktor('projektledare');
    const projekt = await stallProjekt(p, samordnaren, { projektledare: gav.person.id });
    const { handlingId } = await lagd(gav, projekt);
    await markera(samordnaren, handlingId, 1);
    await p.agare.query('update gemensam.projekt set projektledare_id = null where id = $1', [projekt]);
    expect(await handlingen(gav, handlingId, projekt)).toMatchObject({ titel: 'Avtal', dold: false });
    expect(await handlingen({ ...gav, person: representanten.person }, handlingId, projekt)).toMatchObject({ dold: true });
  });

  it('is no longer read by a projektledare whose role has ended', async () => {
    const { handlingId } = await lagd(samordnaren, eget, { sekretess: { paragraf: '19:3', skal: 'Anbud' } });
    expect(await handlingen({ ...ledaren, uppdrag: representanten.uppdrag }, handlingId)).toMatchObject({ dold: true });
  });

  it('is set by those who judge secrecy and by the one who answers for the project, and lifted by the former with a reason', async () => {
    const { handlingId } = await lagd(samordnaren);
    expect((await handlingen(ledaren, handlingId)).farSekretessmarkera).toBe(true);
    expect(await markera(await p.aktor('projektledare'), handlingId, 1)).toMatchObject({ regel: 'Finns inte' });
    expect(await markera(ledaren, handlingId, 1)).toMatchObject({ handlingId, version: 2, sekretess: { paragraf: '19:3', skal: 'Anbud före tilldelning', av: 'Ledaren' }, farHavaSekretess: false });
    expect(await markera(samordnaren, handlingId, 2)).toMatchObject({ regel: 'Redan sekretessmarkerad' });
    expect(await hav(samordnaren, handlingId, 2, ' ')).toMatchObject({ regel: 'Skäl saknas', falt: 'skal', text: 'Skriv varför sekretessen inte längre gäller.' });
    expect(await hav(samordnaren, handlingId, 2)).toMatchObject({ version: 3, sekretess: null, farSekretessmarkera: true });
    expect(await hav(samordnaren, handlingId, 3)).toMatchObject({ regel: 'Inte sekretessmarkerad' });
    expect(await handlingen(representanten, handlingId)).toMatchObject({ titel: 'Avtal', dold: false });
    const { rows } = await p.agare.query(`select handelsetyp, text, data from gemensam.handelse where data ->> 'handlingId' = $1 order by id`, [handlingId]);
    expect(rows.slice(1)).toEqual([
      { handelsetyp: 'handling_sekretessmarkerad', text: 'En handling i projektet Elevhälsa sekretessmarkerades.', data: { handlingId, sekretessId: expect.any(String), bevis: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      { handelsetyp: 'handlingssekretess_havd', text: 'En handling i projektet Elevhälsa är inte längre sekretessmarkerad.', data: { handlingId, sekretessId: expect.any(String), bevis: expect.any(String) } },
    ]);
    const senaste: { data: string }[] = JSON.parse(await historik(await p.aktor('revisor'), { handelsetyp: 'handlingssekretess_havd' }));
    expect(JSON.parse(senaste[0]?.data ?? '{}')).toMatchObject({ handlingId, titel: 'Avtal', paragraf: '19:3', skal: 'Avtalet är tilldelat' });
  });

  it('a paragraph that is none is refused at its field, at the upload too, and nothing is written', async () => {
    const { handlingId } = await lagd(samordnaren);
    expect(await markera(samordnaren, handlingId, 1, 'KL 6:27')).toMatchObject({ regel: 'Paragraf saknas', falt: 'paragraf' });
    expect(await upp(samordnaren, eget, { titel: 'Ska inte finnas', sekretess: { paragraf: '19:3', skal: '' } })).toMatchObject({ regel: 'Skäl saknas' });
    expect((await listan(samordnaren)).some((h) => h.titel === 'Ska inte finnas')).toBe(false);
  });

  it('a new version since the person looked: what stands is handed back, and nothing is written', async () => {
    const { handlingId } = await lagd(samordnaren);
    await lagd(samordnaren, eget, { handlingId });
    expect(await markera(samordnaren, handlingId, 1)).toMatchObject({ slag: 'konflikt', aktuell: { handlingId, version: 2, sekretess: null } });
    expect((await handlingen(samordnaren, handlingId)).sekretess).toBeNull();
  });

  it('who may not read it can neither fetch it, give it a version nor mark it, in the words of what is not there', async () => {
    const { handlingId } = await lagd(samordnaren, eget, { sekretess: { paragraf: '19:3', skal: 'Anbud' } });
    const annan = await p.aktor('projektledare');
    expect(await p.db.lasa(representanten, (las) => lasHandlingsfil(las, projekthandlingsfilSats, handlingId, '1'))).toBeNull();
    expect(await p.db.lasa(samordnaren, (las) => lasHandlingsfil(las, projekthandlingsfilSats, handlingId, '1'))).toMatchObject({ filnamn: 'a.pdf' });
    await p.agare.query('update gemensam.projekt set projektledare_id = $2 where id = $1', [eget, annan.person.id]);
    expect(await handlingen(annan, handlingId)).toMatchObject({ dold: false });
    await p.agare.query('update gemensam.projekt set projektledare_id = $2 where id = $1', [eget, ledaren.person.id]);
    expect(await markera(annan, handlingId, 2)).toMatchObject({ regel: 'Finns inte' });
    const svar = await p.db.skriva(representanten, { operation: 'prov' }, async (skriv) => {
      await skriv.manager.query(`update gemensam.handling set titel = 'x' where id = $1`, [handlingId]);
      return { slag: 'avslag', regel: 'prov', kalla: '', text: '', utvag: null, falt: null };
    });
    expect(svar).toMatchObject({ regel: 'prov' });
    expect((await handlingen(samordnaren, handlingId)).titel).toBe('Avtal');
  });
});

describe('a canary in a marked handling', () => {
  let projekt: string;
  let handlingId: string;
  const hemlig = (): LagradFil => ({ ...fil(`${KANARIE}.pdf`), storlek: 98_765_431, sha256: 'fe'.repeat(32) });
  const SPAR = [KANARIE, '98765431', 'fe'.repeat(32)];

  beforeAll(async () => {
    projekt = await stallProjekt(p, samordnaren, { namn: 'Upphandlingen', projektledare: ledaren.person.id });
    ({ handlingId } = await lagd(samordnaren, projekt, { titel: `${KANARIE} titel`, fil: hemlig() }));
    await lagd(samordnaren, projekt, { handlingId, fil: hemlig() });
    await markera(samordnaren, handlingId, 2, '19:3', `${KANARIE} skäl`);
  });

  const utgangar: readonly [string, (vem: Kontext) => Promise<string>][] = [
    ['the list', async (vem) => JSON.stringify(await listan(vem, projekt))],
    ['the CSV file', async (vem) => skrivCsv(handlingarfil(await listan(vem, projekt), 'x', '2021-02-15')).toString()],
    ['the workbook', async (vem) => {
      const delar = unzipSync(await skrivXlsx(handlingarfil(await listan(vem, projekt), 'x', '2021-02-15')));
      return Object.values(delar).map((d) => strFromU8(d)).join('');
    }],
    ['the history', (vem) => historik(vem)],
    ['the history of the project', (vem) => historik(vem, { objekttyp: 'projekt', objektId: projekt })],
    ['a search for the word', (vem) => historik(vem, { sok: KANARIE })],
    ['a search for what happened', (vem) => historik(vem, { sok: 'Upphandlingen' })],
    ['the exported chain', async (vem) => JSON.stringify(await p.db.lasa(vem, (las) => exporteraKedja(las, vem.samverkan.id)))],
    ['every table with a handling, whatever the statement', async (vem) =>
      JSON.stringify(await p.db.lasa(vem, async (las) => [
        await las.rader({ namn: 'prov.h', text: 'select * from gemensam.handling' }), await las.rader({ namn: 'prov.v', text: 'select *, encode(sha256, $$hex$$) as hex from gemensam.handling_version' }),
        await las.rader({ namn: 'prov.s', text: 'select * from gemensam.handling_sekretess' }),
      ]))],
  ];
  it.each(utgangar)('is not in %s of one who may not read it', async (_, hamta) => {
    for (const vem of [representanten, administratoren]) {
      const text = await hamta(vem);
      expect(SPAR.filter((s) => text.includes(s))).toEqual([]);
    }
  });

  it('is there for the one who may: the canary would be seen', async () => {
    for (const [namn, hamta] of utgangar.filter(([n]) => /list|CSV|workbook|every table/.test(n)))
      expect([namn, (await hamta(samordnaren)).includes(KANARIE)]).toEqual([namn, true]);
    expect(await historik(await p.aktor('revisor'), { objektId: projekt })).toContain(KANARIE);
  });

  it('the history tells those who may not read it nothing of how often it changed', async () => {
    expect(JSON.parse(await historik(administratoren, { objekttyp: 'projekt', objektId: projekt }))).toEqual([]);
    expect(JSON.parse(await historik(await p.aktor('revisor'), { objekttyp: 'projekt', objektId: projekt }))).toHaveLength(3);
  });
});
