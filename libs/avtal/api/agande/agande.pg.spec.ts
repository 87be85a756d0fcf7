import { OrganisationEntitet } from '@gemensam/samverkan/api';
import { type Kontext, lasObjekthistorik, nyttId, skrivCsv } from '@gemensam/shared/api';
import { type AgandeInput, type Agandepost } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { InnehavEntitet, StyrelseplatsEntitet } from './agande.entity';
import { agandetabell } from './agandetabell';
import { lasAgandegraf } from './agandegraf.lasmodell';
import { forhandsgranskaAgande } from './agandefil';
import { lasAgandeposter, lasOrganisationsposter } from './agandepost.lasmodell';
import { andraAgande } from './andra-agande';
import { laggInAgande } from './lagg-in-agande';
import { lasInAgande } from './las-in-agande';
import { organisationshistorikSats } from './organisationshistorik.lasmodell';
import { rattaAgande } from './ratta-agande';

let p: Provning;
let k: Kontext;
let region: Kontext;
beforeAll(async () => {
  p = await oppnaProvning([OrganisationEntitet, InnehavEntitet, StyrelseplatsEntitet]);
  k = await p.aktor('administrator', { namn: 'Administratören' });
  region = await p.aktor('administrator', { samverkan: 'region10' });
});
afterAll(() => p.stang());

let nummer = 0;
const org = async (slag = 'bolag', val: { readonly styrelse?: number; readonly upphord?: string } = {}, vem = k): Promise<string> => {
  const id = nyttId();
  await p.agare.query('insert into gemensam.organisation (samverkan_id, id, namn, slag, styrelse_antal, upphord) values ($1, $2, $3, $4, $5, $6)', [vem.samverkan.id, id, `Prov ${nummer++} AB`, slag, val.styrelse ?? null, val.upphord ?? null]);
  return id;
};
const lage = (roster: string | null, val: Partial<AgandeInput> = {}): AgandeInput => ({ roster, kapital: null, antal: null, kalla: 'Aktiebok', ...val });
const laggIn = (agareId: string | null, agdId: string, uppgifter: AgandeInput, fran = '2020-01-01', till: string | null = null, vem = k) => laggInAgande(p.db, begaranFran(vem), { agareId, agdId, fran, till, uppgifter });
const klar = async <T>(utfall: Promise<T>): Promise<Extract<T, { id: string }>> => {
  const svar = await utfall;
  if (arAvslag(svar)) throw new Error(`refused: ${JSON.stringify(svar)}`);
  return svar as Extract<T, { id: string }>;
};
const nekad = async (utfall: Promise<unknown>): Promise<Avslag> => {
  const svar = await utfall;
  if (!arAvslag(svar)) throw new Error(`not refused: ${JSON.stringify(svar)}`);
  return svar;
};
const handelser = async (id: string): Promise<{ text: string; handelsetyp: string; data: Record<string, unknown> }[]> =>
  (await p.agare.query(`select text, handelsetyp, data from gemensam.handelse where objekt_id = $1 order by id`, [id])).rows;

describe('ownership by hand', () => {
  it('is exact, dated, and told in a sentence', async () => {
    const [a, b] = [await org(), await org()];
    const post = await klar(laggIn(a, b, lage('1/3', { kapital: '33,5' })));
    expect(post).toMatchObject({ agare: { id: a }, agd: { id: b }, roster: { text: '33,33\u00A0%', exakt: '1/3' }, kapital: { exakt: '33,5' }, fran: '2020-01-01', till: null, version: 1 });
    expect(await handelser(b)).toEqual([{ handelsetyp: 'agande_inlagt', text: expect.stringMatching(/äger 33,33\u00A0% av Prov \d+ AB \(33,5\u00A0% av kapitalet\) från 2020-01-01\.$/), data: expect.objectContaining({ agareId: a, roster: '1/3' }) }]);
  });
  it('seats of a stiftelse, no more than it has', async () => {
    const [a, s] = [await org(), await org('stiftelse', { styrelse: 5 })];
    expect(await klar(laggIn(null, s, lage(null, { antal: 3 })))).toMatchObject({ agare: null, antal: 3, roster: null });
    expect(await nekad(laggIn(a, s, lage(null, { antal: 3 })))).toMatchObject({ regel: 'Fler platser än styrelsen har', falt: 'antal' });
    await klar(laggIn(a, s, lage(null, { antal: 2 })));
  });
  it('what cannot be is refused by its field, and writes nothing', async () => {
    const [a, b, slut] = [await org(), await org(), await org('bolag', { upphord: '2020-06-30' })];
    await klar(laggIn(a, b, lage('60')));
    expect(await nekad(laggIn(slut, b, lage('50'), '2020-01-01', '2020-05-01'))).toMatchObject({ regel: 'Över 100 procent', falt: 'roster' });
    expect(await nekad(laggIn(slut, b, lage('5')))).toMatchObject({ regel: 'Organisationen har upphört', falt: 'till' });
    expect(await nekad(laggIn(nyttId(), b, lage('5')))).toMatchObject({ regel: 'Finns inte' });
    expect(await nekad(laggIn(a, b, lage('5'), '2020-01-01', null, region))).toMatchObject({ regel: 'Finns inte' });
    expect(await p.db.lasa(k, (las) => lasOrganisationsposter(las, b))).toHaveLength(1);
  });
  it('two that together own more than the whole: one is refused, however many write at once', async () => {
    const b = await org();
    const agare = await Promise.all(Array.from({ length: 12 }, () => org()));
    const utfall = await Promise.all(agare.map((a) => laggIn(a, b, lage('30'))));
    expect(utfall.filter(arAvslag)).toHaveLength(9);
    expect(utfall.filter(arAvslag).every((u) => u.regel === 'Över 100 procent')).toBe(true);
    const [rad] = (await p.agare.query(`select sum(roster_taljare::numeric / roster_namnare)::float as summa from gemensam.innehav where agd_id = $1`, [b])).rows;
    expect(rad.summa).toBeCloseTo(0.9);
  });
});

describe('a change of ownership', () => {
  it('ends what was the day before, and the new begins', async () => {
    const [a, b] = [await org(), await org()];
    const post = await klar(laggIn(a, b, lage('60')));
    const ny = await klar(andraAgande(p.db, begaranFran(k), { id: post.id, version: 1, galler: '2021-01-01', uppgifter: lage('80') }));
    expect(ny).toMatchObject({ fran: '2021-01-01', roster: { exakt: '80' }, version: 1 });
    expect((await p.db.lasa(k, (las) => lasOrganisationsposter(las, b))).map((r) => [r.roster?.exakt, r.fran, r.till])).toEqual([['80', '2021-01-01', null], ['60', '2020-01-01', '2020-12-31']]);
    expect((await handelser(b)).at(-1)).toMatchObject({ handelsetyp: 'agande_andrat', text: expect.stringMatching(/80\u00A0% .* från 2021-01-01\. Förut: .* 60\u00A0% .* från 2020-01-01 till och med 2020-12-31\.$/) });
  });
  it('ends it, and the one that came too late sees what stands', async () => {
    const [a, b] = [await org(), await org()];
    const post = await klar(laggIn(a, b, lage('60')));
    expect(await nekad(andraAgande(p.db, begaranFran(k), { id: post.id, version: 1, galler: '2020-01-01', uppgifter: null }))).toMatchObject({ falt: 'galler' });
    const svar = await Promise.all(['2021-01-01', '2021-02-01'].map((galler) => andraAgande(p.db, begaranFran(k), { id: post.id, version: 1, galler, uppgifter: null })));
    expect(svar.map((s) => ('slag' in s ? s.slag : 'klar')).sort()).toEqual(['klar', 'konflikt']);
    expect((await handelser(b)).filter((h) => h.handelsetyp === 'agande_avslutat')).toHaveLength(1);
  });
  it('a correction has a reason, and both readings stay', async () => {
    const [a, b] = [await org(), await org()];
    const post = await klar(laggIn(a, b, lage('60')));
    const input = { id: post.id, version: 1, skal: 'Fel avskrivet', uppgifter: lage('6'), fran: '2019-01-01', till: null };
    expect(await nekad(rattaAgande(p.db, begaranFran(k), { ...input, skal: ' ' }))).toMatchObject({ falt: 'skal' });
    expect(await nekad(rattaAgande(p.db, begaranFran(k), { ...input, uppgifter: lage('106') }))).toMatchObject({ falt: 'roster' });
    expect(await klar(rattaAgande(p.db, begaranFran(k), input))).toMatchObject({ roster: { exakt: '6' }, fran: '2019-01-01', version: 2 });
    expect((await handelser(b)).at(-1)).toMatchObject({ handelsetyp: 'agande_rattat', data: { roster: '6', skal: 'Fel avskrivet', forut: { roster: '60', fran: '2020-01-01' } } });
    const { version } = (await p.db.lasa(k, (las) => lasOrganisationsposter(las, b)))[0] as Agandepost;
    await klar(rattaAgande(p.db, begaranFran(k), { id: post.id, version, skal: 'Ägde aldrig', uppgifter: null, fran: null, till: null }));
    expect(await p.db.lasa(k, (las) => lasOrganisationsposter(las, b))).toEqual([]);
    expect(await nekad(rattaAgande(p.db, begaranFran(k), { ...input, version: 3 }))).toMatchObject({ regel: 'Finns inte' });
    await klar(laggIn(a, b, lage('60')));
    const historik = await p.db.lasa(k, (las) => lasObjekthistorik(las, organisationshistorikSats, a, {}));
    expect(historik?.rader.map((r) => r.skal)).toEqual([null, 'Ägde aldrig', 'Fel avskrivet', null]);
    expect(await p.db.lasa(region, (las) => lasObjekthistorik(las, organisationshistorikSats, a, {}))).toBeNull();
  });
});

describe('ownership by file', () => {
  const fil = (...rader: readonly string[]) => ({ filnamn: 'agande.csv', innehallBase64: Buffer.from(['agare;agare_slag;agd;agd_slag;roster;platser;fran;till;kalla', ...rader].join('\n')).toString('base64') });
  it('is shown before it is read in, whole or not at all', async () => {
    const [a, b] = ['Filens Moder AB', 'Filens Dotter AB'];
    const forsta = fil(`${a};bolag;${b};bolag;60;;2020-01-01;;Aktiebok`, `;;Filens stiftelse;stiftelse;;4;2020-01-01;;Urkund`);
    const visning = await forhandsgranskaAgande(p.db, begaranFran(k), forsta);
    expect(visning).toMatchObject({ fel: [], nyaOrganisationer: [{ namn: b }, { namn: a }, { namn: 'Filens stiftelse', slag: 'stiftelse' }], rader: [{ text: `${a} äger 60\u00A0% av ${b}`, avslutar: null }, { text: expect.stringContaining('utser 4 platser') }] });
    expect(await nekad(lasInAgande(p.db, begaranFran(k), { ...forsta, kontrollsumma: 'x' }))).toMatchObject({ falt: 'kontrollsumma' });
    expect(await lasInAgande(p.db, begaranFran(k), { ...forsta, kontrollsumma: visning.kontrollsumma })).toEqual({ antalRader: 2, antalOrganisationer: 3 });
    expect(await nekad(lasInAgande(p.db, begaranFran(k), { ...forsta, kontrollsumma: visning.kontrollsumma }))).toMatchObject({ falt: 'kontrollsumma' });

    const andra = fil(`${a};;${b};;60;;2020-01-01;;Aktiebok`, `${a};;${b};;80;;2021-01-01;;Aktiebok`);
    const tva = await forhandsgranskaAgande(p.db, begaranFran(k), andra);
    expect(tva).toMatchObject({ oforandrade: 1, rader: [{ avslutar: `${a} äger 60\u00A0% av ${b} från 2020-01-01 till och med 2020-12-31` }] });
    await lasInAgande(p.db, begaranFran(k), { ...andra, kontrollsumma: tva.kontrollsumma });
    const poster = await p.db.lasa(k, (las) => lasAgandeposter(las, '2021-01-01', null));
    expect(poster.filter((r) => r.agd.namn === b).map((r) => r.roster?.exakt)).toEqual(['80']);
    const graf = await p.db.lasa(k, (las) => lasAgandegraf(las, k, { organisationId: poster.find((r) => r.agd.namn === b)?.agd.id ?? '', datum: null }));
    expect(graf).toMatchObject({ datum: '2021-02-15', antal: 2, kanter: [{ roster: { text: '80\u00A0%' } }] });
    expect(await p.db.lasa(region, (las) => lasAgandegraf(las, region, { organisationId: null, datum: null }))).toMatchObject({ antal: 0 });
  });
  it('what is taken out as CSV can be read in again, and changes nothing', async () => {
    const alla = await p.db.lasa(k, (las) => lasAgandeposter(las, null, null));
    expect(alla.length).toBeGreaterThan(10);
    const ut = { filnamn: 'agande.csv', innehallBase64: skrivCsv(agandetabell(alla, 'Prov')).toString('base64') };
    expect(await forhandsgranskaAgande(p.db, begaranFran(k), ut)).toMatchObject({ fel: [], rader: [], nyaOrganisationer: [], oforandrade: alla.length });
  });
  it('a faulty file changes nothing', async () => {
    const dalig = fil('Okänd;;Också okänd;;60;;2020-01-01;;x');
    const { fel, kontrollsumma } = await forhandsgranskaAgande(p.db, begaranFran(k), dalig);
    expect(fel).toEqual([expect.objectContaining({ rad: 2, falt: 'agd_slag' })]);
    expect(await nekad(lasInAgande(p.db, begaranFran(k), { ...dalig, kontrollsumma }))).toMatchObject({ regel: 'Fel i filen' });
  });
});
