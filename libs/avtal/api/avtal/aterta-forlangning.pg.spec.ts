import { type Kontext, nyttId } from '@gemensam/shared/api';
import { type Avtal } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { atertaForlangning } from './aterta-forlangning';
import { AvtalEntitet, AvtalsforlangningEntitet, AvtalsleverantorEntitet, AvtalsoptionEntitet, AvtalsuppsagningEntitet } from './avtal.entity';
import { lasAvtal } from './avtalsregister.lasmodell';
import { forlangAvtal } from './forlang-avtal';
import { sagUppAvtal } from './sag-upp-avtal';

let p: Provning;
let ordforanden: Kontext;
let samordnaren: Kontext;
let region: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([AvtalEntitet, AvtalsleverantorEntitet, AvtalsoptionEntitet, AvtalsforlangningEntitet, AvtalsuppsagningEntitet]);
  ordforanden = await p.aktor('ordforande', { namn: 'Ordföranden' });
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  region = await p.aktor('ordforande', { samverkan: 'region10' });
});
afterAll(() => p.stang());

const beslut = (beteckning: string) => ({ organ: 'Ordföranden', datum: '2021-02-10', beteckning, rubrik: 'Förlängning', handling: null, beslutare: 'namnd' as const });
const klar = async (utfall: Promise<unknown>): Promise<Avtal> => {
  const svar = await utfall;
  if (arAvslag(svar)) throw new Error(`refused: ${JSON.stringify(svar)}`);
  return svar as Avtal;
};
const nekad = async (utfall: Promise<unknown>): Promise<Avslag> => {
  const svar = await utfall;
  if (!arAvslag(svar)) throw new Error(`not refused: ${JSON.stringify(svar)}`);
  return svar;
};
/** A signed kontrakt to the end of August 2021, prolonged by its first option of two. */
const forlangt = async (): Promise<Avtal> => {
  const id = await medOptioner();
  return klar(forlangAvtal(p.db, begaranFran(samordnaren), { id, version: 1, meddelad: '2021-02-15', beslut: beslut(`D ${id}`) }));
};
const medOptioner = async (): Promise<string> => {
  const id = nyttId();
  await p.agare.query(
    `insert into gemensam.avtal (samverkan_id, id, nummer, namn, omrade, slag, tecknat, galler_fran, galler_till) values ($1, $2, coalesce((select max(nummer) from gemensam.avtal where samverkan_id = $1), 0) + 1, 'Drift', 'IT', 'kontrakt', '2019-02-10', '2019-03-01', '2021-08-31')`,
    [ordforanden.samverkan.id, id],
  );
  for (const nr of [1, 2]) await p.agare.query(`insert into gemensam.avtal_option (samverkan_id, avtal_id, nr, manader, varselmanader) values ($1, $2, $3, 12, 3)`, [ordforanden.samverkan.id, id, nr]);
  return id;
};
const aterta = (a: Pick<Avtal, 'id' | 'version'>, val: object = {}, vem = ordforanden): Promise<unknown> => atertaForlangning(p.db, begaranFran(vem), { id: a.id, version: a.version, skal: 'Fel avtal förlängdes.', anmald: false, ...val });

it('a förlängning that was a mistake is taken back: the end goes back, the option can be taken again, and both stay in the log', async () => {
  const a = await forlangt();
  expect(a).toMatchObject({ slutar: '2022-08-31', akter: expect.arrayContaining(['aterta_forlangning']) });
  expect(await nekad(aterta(a, { skal: ' ' }))).toMatchObject({ falt: 'skal' });
  expect(await nekad(aterta(a, { anmald: true }))).toMatchObject({ regel: 'Beslut saknas' });
  const utan = await klar(aterta(a));
  expect(utan).toMatchObject({ status: 'galler', slutar: '2021-08-31', version: a.version + 1, optioner: [{ nr: 1, lage: 'mojlig', beslut: null }, { nr: 2, lage: 'vantar' }] });
  expect(utan.akter).not.toContain('aterta_forlangning');
  expect(await aterta(a)).toMatchObject({ aktuell: { version: a.version + 1 } });
  expect(await nekad(aterta(utan))).toMatchObject({ regel: 'Ingen förlängning' });
  expect(await klar(forlangAvtal(p.db, begaranFran(samordnaren), { id: a.id, version: utan.version, meddelad: '2021-02-15', beslut: beslut(`D2 ${a.id}`) }))).toMatchObject({ slutar: '2022-08-31' });
  const { rows } = await p.agare.query<{ handelsetyp: string; text: string }>(`select handelsetyp, text from gemensam.handelse where objekt_id = $1 order by id`, [a.id]);
  expect(rows.map((h) => h.handelsetyp)).toEqual(['avtal_forlangt', 'avtal_forlangning_atertagen', 'avtal_forlangt']);
  expect(rows[1]?.text).toMatch(/^Förlängningen av avtalet A-\d+ Drift \(option 1\) togs tillbaka\. Avtalet gäller till 2021-08-31\.$/);
  const kvar = await p.agare.query(`select option_nr, meddelad::text, skal, forlangd_av, av, beslut_referens_id from gemensam.avtal_aterforlangning where avtal_id = $1`, [a.id]);
  expect(kvar.rows).toEqual([{ option_nr: 1, meddelad: '2021-02-15', skal: 'Fel avtal förlängdes.', forlangd_av: 'Samordnaren', av: 'Ordföranden', beslut_referens_id: null }]);
});

it('the log tells the day that holds, also where an uppsägning ends the avtal before', async () => {
  const a = await forlangt();
  await p.agare.query(`insert into gemensam.avtal_uppsagning (samverkan_id, avtal_id, slag, meddelad, sista_dag, skal, av_id, av) values ($1, $2, 'av_leverantor', '2021-02-12', '2021-06-30', 'Prov', $3, 'Prov')`, [ordforanden.samverkan.id, a.id, ordforanden.person.id]);
  expect(await klar(aterta(a))).toMatchObject({ slutar: '2021-06-30' });
  const { rows } = await p.agare.query<{ text: string }>(`select text from gemensam.handelse where objekt_id = $1 and handelsetyp = 'avtal_forlangning_atertagen'`, [a.id]);
  expect(rows[0]?.text).toMatch(/Avtalet gäller till 2021-06-30\.$/);
});

it('one that had been reported is carried by a decision, by those who may prolong', async () => {
  const a = await forlangt();
  expect(await nekad(aterta(a, { anmald: true, beslut: { ...beslut(`D3 ${a.id}`), beslutare: 'styrgrupp' } }, samordnaren))).toMatchObject({ regel: 'Fel beslutare' });
  await klar(aterta(a, { anmald: true, beslut: beslut(`D4 ${a.id}`) }, samordnaren));
  const { rows } = await p.agare.query(`select b.beteckning from gemensam.avtal_aterforlangning x join gemensam.beslut_referens b on b.id = x.beslut_referens_id where x.avtal_id = $1`, [a.id]);
  expect(rows).toEqual([{ beteckning: `D4 ${a.id}` }]);
});

it('another samverkan knows nothing of it', async () => {
  const a = await forlangt();
  expect(await nekad(aterta(a, {}, region))).toMatchObject({ regel: 'Finns inte' });
  expect(await p.db.lasa(ordforanden, (las) => lasAvtal(las, ordforanden, a.id))).toMatchObject({ slutar: '2022-08-31' });
});

describe('a decision on delegation', () => {
  const referens = async (typ: string | null, sak: string | null): Promise<string> => {
    const id = nyttId();
    await p.agare.query(
      `insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik, beslutare, delegationstyp, delegationssak_id) values ($1, $2, 'Ordföranden på delegation', '2021-02-10', $3, 'Förlängning', 'delegation', $4, $5)`,
      [ordforanden.samverkan.id, id, `D ${id}`, typ, sak],
    );
    return id;
  };
  const forlang = (id: string, version: number, beslutId: string, vem = ordforanden) => forlangAvtal(p.db, begaranFran(vem), { id, version, meddelad: '2021-02-15', beslutId });

  it.each<[string, string | null, 'detta' | 'annat' | null, string]>([
    ['of another kind', 'ovrigt', null, 'Beslutet bär något annat'], ['of another kind about it', 'firmateckning', 'detta', 'Beslutet bär något annat'], ['about another avtal', 'avtalsforlangning', 'annat', 'Beslutet gäller något annat'],
  ])('%s prolongs nothing', async (_, typ, sak, regel) => {
    const id = await medOptioner();
    const beslutId = await referens(typ, sak === 'detta' ? id : sak && nyttId());
    expect(await nekad(forlang(id, 1, beslutId))).toMatchObject({ regel, kalla: expect.stringContaining('punkt 2'), falt: 'beslutId', utvag: expect.stringContaining('under Delegation') });
  });

  it('is not registered by the e-samordnare; one noted from outside is by the ordförande', async () => {
    const id = await medOptioner();
    const utifran = await referens(null, null);
    expect(await nekad(forlang(id, 1, utifran, samordnaren))).toMatchObject({ regel: 'Saknar behörighet', falt: 'beslutId' });
    expect(await klar(forlang(id, 1, utifran))).toMatchObject({ slutar: '2022-08-31' });
  });

  it('carries its option once, and again only where it was registered wrong; another takes it back with a decision', async () => {
    const id = await medOptioner();
    const beslutId = await referens('avtalsforlangning', id);
    const ett = await klar(forlang(id, 1, beslutId));
    expect(await nekad(forlang(id, ett.version, beslutId))).toMatchObject({ regel: 'Beslutet är redan använt' });
    expect(await nekad(aterta(ett, {}, samordnaren))).toMatchObject({ regel: 'Beslutet är fattat på delegation', falt: 'beslutId' });
    const igen = await klar(forlang(id, (await klar(aterta(ett))).version, beslutId));
    const utan = await klar(aterta(igen, { anmald: true, beslut: beslut(`D5 ${id}`) }, samordnaren));
    expect(await nekad(forlang(id, utan.version, beslutId))).toMatchObject({ regel: 'Beslutet är redan använt' });
  });

  it('of no effect ends an avtal, and one that signed it does not', async () => {
    const id = await medOptioner();
    await p.agare.query(`update gemensam.avtal set uppsagningsmanader = 1 where id = $1`, [id]);
    const sagUpp = (beslutId: string) => sagUppAvtal(p.db, begaranFran(samordnaren), { id, version: 1, slag: 'uppsagning', meddelad: '2021-02-12', sistaDag: '2021-05-31', skal: 'Behovet har upphört.', beslutId });
    expect(await nekad(sagUpp(await referens('firmateckning', id)))).toMatchObject({ regel: 'Beslutet bär något annat', kalla: 'KL 6:37 och 6:39' });
    expect(await nekad(sagUpp(await referens('ovrigt', null)))).toMatchObject({ regel: 'Beslutet säger inte vilket avtal det gäller', falt: 'beslutId' });
    expect(await nekad(sagUpp(await referens('ovrigt', nyttId())))).toMatchObject({ regel: 'Beslutet gäller något annat' });
    expect(await klar(sagUpp(await referens('ovrigt', id)))).toMatchObject({ status: 'uppsagt' });
  });

  it('of no effect takes back a förlängning of the avtal that it names, once', async () => {
    const id = await medOptioner();
    const forlangt = await klar(forlang(id, 1, await referens('avtalsforlangning', id)));
    expect(await nekad(aterta(forlangt, { anmald: true, beslutId: await referens('ovrigt', null) }, samordnaren))).toMatchObject({ regel: 'Beslutet säger inte vilket avtal det gäller' });
    const ovrigt = await referens('ovrigt', id);
    const utan = await klar(aterta(forlangt, { anmald: true, beslutId: ovrigt }, samordnaren));
    const igen = await klar(forlang(id, utan.version, await referens('avtalsforlangning', id)));
    expect(await nekad(aterta(igen, { anmald: true, beslutId: ovrigt }, samordnaren))).toMatchObject({ regel: 'Beslutet är redan använt', falt: 'beslutId' });
  });
});
