import { Allmanhet, type Kontext, lasObjekthistorik, nyttId, skrivCsv, sok } from '@gemensam/shared/api';
import { type Avtal, type AvtalsuppgifterInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { andraAvtal } from './andra-avtal';
import { AvtalEntitet, AvtalsforlangningEntitet, AvtalsleverantorEntitet, AvtalsoptionEntitet, AvtalsuppsagningEntitet } from './avtal.entity';
import { lasAvtal, lasAvtalsbevakning, lasAvtalsrader, lasAvtalsregister, lasAvtalsval } from './avtalsregister.lasmodell';
import { avtalsregisterfil } from './avtalsregister-fil';
import { forlangAvtal } from './forlang-avtal';
import { publikAvtalsdata, publikAvtalsfil } from './publikt-avtal-fil';
import { lasPubliktAvtalsregister } from './publikt-avtal.lasmodell';
import { rattaAvtal } from './ratta-avtal';
import { sagUppAvtal } from './sag-upp-avtal';
import { skapaAvtal } from './skapa-avtal';
import { tecknaAvtal } from './teckna-avtal';
import { avtalshistorikSats } from '../historik/avtalshistorik.lasmodell';

let p: Provning;
let samordnaren: Kontext;
let ordforanden: Kontext;
let region: Kontext;
let projekt: string;

beforeAll(async () => {
  p = await oppnaProvning([AvtalEntitet, AvtalsleverantorEntitet, AvtalsoptionEntitet, AvtalsforlangningEntitet, AvtalsuppsagningEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  ordforanden = await p.aktor('ordforande', { namn: 'Ordföranden' });
  region = await p.aktor('e_samordnare', { samverkan: 'region10' });
  projekt = nyttId();
  await p.agare.query(`insert into gemensam.projekt (samverkan_id, id, namn, slag, fas) values ($1, $2, 'Konsultupphandlingen', 'upphandling', 'upphandling')`, [samordnaren.samverkan.id, projekt]);
});
afterAll(() => p.stang());

const uppgifter = (val: Partial<AvtalsuppgifterInput> = {}): AvtalsuppgifterInput => ({
  namn: 'Konsulttjänster', omrade: 'Konsulter', slag: 'ramavtal', diarienummer: null, avropsform: 'rangordning', avropsguide: '', gallerFran: '2019-03-01', gallerTill: '2021-08-31',
  optioner: [{ manader: 12, varselmanader: 6 }, { manader: 6, varselmanader: 3 }], egenLedtidDagar: 10, uppsagningsmanader: 3, sarskildaSkal: null, takvolym: '12 000 000',
  leverantorer: [{ namn: 'Provkonsult AB', orgnr: '5560160680', kontakt: '' }, { namn: 'Andra Provbolaget AB', orgnr: null, kontakt: 'order@prov.example' }], kontaktNamn: 'Inköp', kontaktEpost: 'inkop@prov.example',
  kontaktTelefon: '', dialogintervallManader: 6, handlaggareId: null, projektId: null, upphandlingId: null, ...val,
});
const beslut = (beteckning: string, datum = '2021-02-10', beslutare: 'namnd' | 'styrgrupp' = 'namnd') => ({ organ: 'Nämnden', datum, beteckning, rubrik: 'Förlängning', handling: null, beslutare });
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
const skapa = (val: Partial<AvtalsuppgifterInput> = {}, vem = samordnaren): Promise<Avtal> => klar(skapaAvtal(p.db, begaranFran(vem), { uppgifter: uppgifter(val) }));
const tecknat = async (val: Partial<AvtalsuppgifterInput> = {}): Promise<Avtal> => {
  const { id, version } = await skapa(val);
  return klar(tecknaAvtal(p.db, begaranFran(samordnaren), { id, version, datum: '2019-02-10' }));
};
const upphandling = async (lage: string, sparrSista: string | null = null): Promise<string> => {
  const id = nyttId();
  await p.agare.query('begin');
  await p.agare.query(
    `insert into gemensam.upphandling (samverkan_id, id, projekt_id, nummer, forfarande, lage, sparr_skickad, sparr_elektroniskt, sparr_sista)
     values ($1, $2, $3, coalesce((select max(nummer) from gemensam.upphandling where projekt_id = $3), 0) + 1, 'annonserat', $4, $5::date - 10, case when $5::date is null then null else true end, $5::date)`,
    [samordnaren.samverkan.id, id, projekt, lage, sparrSista],
  );
  await p.agare.query(`insert into gemensam.upphandlingssteg (samverkan_id, id, upphandling_id, nummer, till, av, inlast_kalla) values ($1, $2, $3, 1, $4, 'x', 'prov')`, [samordnaren.samverkan.id, nyttId(), id, lage]);
  await p.agare.query('commit');
  return id;
};
const stangUpphandlingar = () => p.agare.query(`alter table gemensam.upphandling disable trigger lage_genom_steg; update gemensam.upphandling set lage = 'avbruten'; alter table gemensam.upphandling enable trigger lage_genom_steg`);

describe('an avtal in the register', () => {
  it('has a number of its samverkan, its suppliers in order, and an event', async () => {
    const a = await skapa({ handlaggareId: samordnaren.person.id, projektId: projekt });
    expect(a).toMatchObject({
      beteckning: `A-${a.nummer}`, status: 'upphandling', version: 1, takvolym: 1_200_000_000n, slutar: '2021-08-31', handlaggare: 'Samordnaren', projektNamn: 'Konsultupphandlingen', saknas: [], akter: ['andra', 'teckna'],
      leverantorer: [{ rang: 1, namn: 'Provkonsult AB', orgnr: '556016-0680', orgnrFiktivt: false }, { rang: 2, namn: 'Andra Provbolaget AB', orgnr: null }],
    });
    expect((await skapa()).nummer).toBe(a.nummer + 1);
    expect((await skapa({}, region)).nummer).toBe(1);
    const { rows } = await p.agare.query(`select handelsetyp, text, data from gemensam.handelse where objekt_id = $1`, [a.id]);
    expect(rows).toEqual([{ handelsetyp: 'avtal_skapat', text: `Avtalet A-${a.nummer} Konsulttjänster lades in i registret.`, data: expect.objectContaining({ takvolym: '1200000000', projektId: projekt }) }]);
  });
  it('numbers have neither gaps nor doubles when many are put in at once', async () => {
    const nya = await Promise.all(Array.from({ length: 20 }, () => skapa()));
    const nummer = nya.map((a) => a.nummer).sort((x, y) => x - y);
    expect(nummer).toEqual(Array.from({ length: 20 }, (_, i) => (nummer[0] ?? 0) + i));
  });
  it('is read in its own samverkan alone', async () => {
    const { id } = await skapa();
    expect(await p.db.lasa(region, (las) => lasAvtal(las, region, id))).toBeNull();
    expect(await nekad(andraAvtal(p.db, begaranFran(region), { id, version: 1, uppgifter: uppgifter() }))).toMatchObject({ regel: 'Finns inte' });
    expect((await p.db.lasa(region, (las) => lasAvtalsregister(las, region))).avtal.every((a) => a.id !== id)).toBe(true);
    const revisor = await p.aktor('revisor');
    expect((await p.db.lasa(revisor, (las) => lasAvtal(las, revisor, id)))?.akter).toEqual([]);
  });
  it.each<[string, Partial<AvtalsuppgifterInput>, string]>([
    ['without a name', { namn: ' ' }, 'namn'], ['that ends before it begins', { gallerTill: '2019-02-01' }, 'gallerTill'], ['with a wrong org.nr', { leverantorer: [{ namn: 'X', orgnr: '556016-0681', kontakt: '' }] }, 'leverantorer.0.orgnr'],
    ['with a supplier twice', { leverantorer: [{ namn: 'X', orgnr: '5560160680', kontakt: '' }, { namn: 'Y', orgnr: '556016-0680', kontakt: '' }] }, 'leverantorer.1.namn'],
    ['of more than four years', { gallerTill: '2022-02-28' }, 'sarskildaSkal'], ['with a takvolym of nothing', { takvolym: '0' }, 'takvolym'], ['with no address of e-mail', { kontaktEpost: 'inkop' }, 'kontaktEpost'],
    ['tied to a project that is not here', { projektId: nyttId() }, 'projektId'], ['tied to a person without uppdrag', { handlaggareId: nyttId() }, 'handlaggareId'],
  ])('%s is refused at its field', async (_, val, falt) => {
    expect(await nekad(skapaAvtal(p.db, begaranFran(samordnaren), { uppgifter: uppgifter(val) }))).toMatchObject({ falt });
  });
  it('two who change it at once: the second is shown what stands, and the same key is the same act', async () => {
    const { id } = await skapa();
    const ny = { id, version: 1, uppgifter: uppgifter({ namn: 'Nytt namn' }) };
    expect(await klar(andraAvtal(p.db, begaranFran(samordnaren, 'nyckel-avtal-1'), ny))).toMatchObject({ namn: 'Nytt namn', version: 2 });
    expect(await andraAvtal(p.db, begaranFran(samordnaren), { ...ny, uppgifter: uppgifter({ namn: 'Ett annat' }) })).toMatchObject({ slag: 'konflikt', aktuell: { namn: 'Nytt namn', version: 2 } });
    expect(await klar(andraAvtal(p.db, begaranFran(samordnaren, 'nyckel-avtal-1'), ny))).toMatchObject({ version: 2, takvolym: 1_200_000_000n });
  });
});

describe('upphandlingssekretess and avtalsspärr', () => {
  afterEach(stangUpphandlingar);
  it('no supplier is written before the award (OSL 19:3)', async () => {
    const upphandlingId = await upphandling('utvardering');
    expect(await nekad(skapaAvtal(p.db, begaranFran(samordnaren), { uppgifter: uppgifter({ projektId: projekt, upphandlingId }) }))).toMatchObject({ regel: 'Upphandlingssekretess', falt: 'leverantorer' });
    expect(await skapa({ projektId: projekt, upphandlingId, leverantorer: [], gallerFran: null, gallerTill: null, optioner: [], takvolym: null })).toMatchObject({
      upphandling: { lage: 'utvardering' }, saknas: ['leverantör', 'första dag', 'sista dag', 'takvolym'], slutar: null,
    });
    expect(await nekad(skapaAvtal(p.db, begaranFran(samordnaren), { uppgifter: uppgifter({ projektId: null, upphandlingId }) }))).toMatchObject({ falt: 'upphandlingId' });
  });
  it('it is signed the day after the spärr at the earliest, when the upphandling has come so far', async () => {
    const upphandlingId = await upphandling('avtalsgenomlasning', '2021-02-11');
    const { id, version } = await skapa({ projektId: projekt, upphandlingId });
    const teckna = (datum: string) => tecknaAvtal(p.db, begaranFran(samordnaren), { id, version, datum });
    expect(await nekad(teckna('2021-02-11'))).toMatchObject({ regel: 'Avtalsspärr', utvag: 'Avtal får tecknas tidigast 2021-02-12.' });
    expect(await nekad(teckna('2021-02-16'))).toMatchObject({ regel: 'Dagen har inte kommit' });
    expect(await klar(teckna('2021-02-12'))).toMatchObject({ tecknat: '2021-02-12', status: 'galler' });
  });
  it('not while the upphandling has not come so far, and not without its takvolym (U4)', async () => {
    const upphandlingId = await upphandling('tilldelad');
    const tidigt = await skapa({ projektId: projekt, upphandlingId });
    expect(await nekad(tecknaAvtal(p.db, begaranFran(samordnaren), { id: tidigt.id, version: 1, datum: '2021-02-12' }))).toMatchObject({ regel: 'Upphandlingen är inte klar' });
    const utan = await skapa({ takvolym: null });
    expect(await nekad(tecknaAvtal(p.db, begaranFran(samordnaren), { id: utan.id, version: 1, datum: '2021-02-12' }))).toMatchObject({ regel: 'Takvolym saknas' });
  });
});

describe('a signed avtal', () => {
  it('binds: what it does not bind is changed, the rest set right with a reason that stays', async () => {
    const { id, version } = await tecknat();
    expect(await nekad(andraAvtal(p.db, begaranFran(samordnaren), { id, version, uppgifter: uppgifter({ takvolym: '13 000 000' }) }))).toMatchObject({ regel: 'Avtalet är tecknat', falt: 'takvolym' });
    expect(await klar(andraAvtal(p.db, begaranFran(samordnaren), { id, version, uppgifter: uppgifter({ kontaktNamn: 'Nya inköp' }) }))).toMatchObject({ kontaktNamn: 'Nya inköp', version: 3 });
    const ratta = (skal: string, val: Partial<AvtalsuppgifterInput>) => rattaAvtal(p.db, begaranFran(samordnaren), { id, version: 3, skal, uppgifter: uppgifter({ kontaktNamn: 'Nya inköp', ...val }) });
    expect(await nekad(ratta(' ', { takvolym: '13 000 000' }))).toMatchObject({ falt: 'skal' });
    expect(await nekad(ratta('Fel.', {}))).toMatchObject({ regel: 'Inget skiljer' });
    expect(await klar(ratta('En nolla saknades.', { takvolym: '120 000 000' }))).toMatchObject({ takvolym: 12_000_000_000n, version: 4 });
    const historik = await p.db.lasa(samordnaren, (las) => lasObjekthistorik(las, avtalshistorikSats, id, { filter: { sok: 'nolla' } }));
    expect(historik).toMatchObject({ rader: [{ text: expect.stringContaining('rättades: takvolym'), skal: 'En nolla saknades.', aktor: 'Samordnaren' }], personer: ['Samordnaren'], nasta: null });
  });
  it('is prolonged by the nämnd\'s decision, once for each option, in time', async () => {
    const { id, version } = await tecknat();
    const forlang = (v: number, meddelad: string, b = beslut('D 1')) => forlangAvtal(p.db, begaranFran(samordnaren), { id, version: v, meddelad, beslut: b });
    expect(await nekad(forlang(version, '2021-02-15', beslut('§ 1', '2021-02-10', 'styrgrupp')))).toMatchObject({ regel: 'Fel beslutare', falt: 'beslut.beteckning' });
    expect(await nekad(forlangAvtal(p.db, begaranFran(ordforanden), { id, version, meddelad: '2021-02-15', beslut: beslut('§ 1') }))).toMatchObject({ regel: 'Saknar behörighet', falt: 'beslut.beteckning' });
    expect(await nekad(forlangAvtal(p.db, begaranFran(ordforanden), { id, version, meddelad: '2021-02-15' }))).toMatchObject({ regel: 'Beslut saknas' });
    const svar = await klar(forlang(version, '2021-02-15'));
    expect(svar).toMatchObject({
      status: 'forlangt', slutar: '2022-08-31', version: 3,
      optioner: [{ nr: 1, lage: 'utnyttjad', meddelad: '2021-02-15', beslut: { beteckning: 'D 1', organ: 'Nämnden' } }, { nr: 2, lage: 'mojlig', slutar: '2023-02-28', varselSenast: '2022-05-31' }],
    });
    const { rows } = await p.agare.query(`select text from gemensam.handelse where objekt_id = $1 and handelsetyp = 'avtal_forlangt'`, [id]);
    expect(rows).toEqual([{ text: `Avtalet ${svar.beteckning} Konsulttjänster förlängdes till 2022-08-31 (option 1), enligt beslut Nämnden 2021-02-10 D 1.` }]);
    expect(await klar(forlang(3, '2021-02-15'))).toMatchObject({ slutar: '2023-02-28' });
    expect(await nekad(forlang(4, '2021-02-15'))).toMatchObject({ regel: 'Ingen option kvar', kalla: 'Domänregel U3; LOU 17:10' });
    const rubbad = uppgifter({ optioner: [{ manader: 24, varselmanader: 6 }, { manader: 6, varselmanader: 3 }], sarskildaSkal: 'Skäl' });
    expect(await nekad(rattaAvtal(p.db, begaranFran(samordnaren), { id, version: 4, skal: 'Fel.', uppgifter: rubbad }))).toMatchObject({ regel: 'Optionen är utnyttjad', falt: 'optioner.0.manader' });
    expect(await klar(rattaAvtal(p.db, begaranFran(samordnaren), { id, version: 4, skal: 'Fel.', uppgifter: uppgifter({ takvolym: '1' }) }))).toMatchObject({ slutar: '2023-02-28', takvolym: 100n });
  });
  it('is not prolonged too late', async () => {
    const { id, version } = await tecknat({ gallerTill: '2021-06-30' });
    expect(await nekad(forlangAvtal(p.db, begaranFran(samordnaren), { id, version, meddelad: '2021-02-15', beslut: beslut('D 2') }))).toMatchObject({ regel: 'För sent att förlänga', text: expect.stringContaining('2020-12-31'), falt: 'meddelad' });
  });
  it('two who prolong at once take one option', async () => {
    const { id, version } = await tecknat();
    const utfall = await Promise.all([1, 2].map((n) => forlangAvtal(p.db, begaranFran(samordnaren), { id, version, meddelad: '2021-02-15', beslut: beslut(`D 3${n}`) })));
    expect(utfall.map((u) => ('slag' in u ? u.slag : 'x')).sort()).toEqual(['konflikt', 'ramavtal']);
  });
  it('is ended with its reason and decision; by the supplier without one', async () => {
    const ett = await tecknat();
    const sagUpp = (a: Avtal, val: object) => sagUppAvtal(p.db, begaranFran(samordnaren), { id: a.id, version: a.version, slag: 'uppsagning', meddelad: '2021-02-12', sistaDag: '2021-05-31', skal: 'Behovet har upphört.', ...val });
    expect(await nekad(sagUpp(ett, {}))).toMatchObject({ regel: 'Beslut saknas' });
    expect(await klar(sagUpp(ett, { beslut: beslut('§ 9', '2021-02-11', 'namnd') }))).toMatchObject({ status: 'uppsagt', slutar: '2021-05-31', uppsagning: { slag: 'uppsagning', av: 'Samordnaren', beslut: { beteckning: '§ 9' } }, akter: ['andra', 'ratta'] });
    const annat = await tecknat();
    expect(await klar(sagUpp(annat, { slag: 'av_leverantor', sistaDag: '2021-03-01' }))).toMatchObject({ uppsagning: { beslut: null } });
  });
});

describe('what is read of many', () => {
  it('reminds of the own day, of the last day and of the end', async () => {
    const idag = { ...samordnaren, affarsdatum: '2021-02-25' };
    const [egen, varsel, slut] = [await tecknat({ namn: 'Egen', egenLedtidDagar: 0, gallerTill: '2021-09-30', optioner: [{ manader: 12, varselmanader: 6 }] }), await tecknat({ namn: 'Varsel' }), await tecknat({ namn: 'Slut', optioner: [], gallerTill: '2021-03-31' })];
    await tecknat({ namn: 'Långt kvar', optioner: [], gallerTill: '2022-12-31', gallerFran: '2019-06-01' });
    const rader = (await p.db.lasa(idag, (las) => lasAvtalsbevakning(las, idag))).filter((r) => [egen.id, varsel.id, slut.id].includes(r.avtalId));
    expect(rader.map((r) => [r.namn, r.slag, r.datum])).toEqual([['Varsel', 'varsel', '2021-02-28'], ['Egen', 'egen_dag', '2021-03-31'], ['Slut', 'slut', '2021-03-31']]);
  });
  it('the register goes into a file, and the choices are those that are here', async () => {
    const rader = await p.db.lasa(samordnaren, (las) => lasAvtalsrader(las, '2021-02-15'));
    expect(skrivCsv(avtalsregisterfil(samordnaren, rader)).toString()).toContain('Provkonsult AB, Andra Provbolaget AB');
    const val = await p.db.lasa(samordnaren, (las) => lasAvtalsval(las, samordnaren));
    expect(val.omraden).toEqual(['Konsulter']);
    expect(val.projekt).toEqual([{ id: projekt, namn: 'Konsultupphandlingen', upphandlingar: expect.any(Array) }]);
    expect(val.handlaggare.map((h) => h.namn)).toContain('Samordnaren');
  });
});

describe('the register for everybody', () => {
  const oppna = () => new Allmanhet(p.datakalla).kontext('norrbotten', '2021-02-15');
  it('has the signed avtal of the samverkan asked for, and nothing of what is not signed', async () => {
    const osignerat = await skapa({ namn: 'KANARIE hemligt namn', leverantorer: [{ namn: 'KANARIE AB', orgnr: null, kontakt: 'KANARIE' }] });
    const signerat = await tecknat({ namn: 'Öppet avtal', avropsguide: 'KANARIE guide', kontaktNamn: 'KANARIE kontakt' });
    const [s, organisation] = [samordnaren.samverkan.id, nyttId()];
    await p.agare.query(`insert into gemensam.organisation (samverkan_id, id, namn, orgnr, orgnr_fiktivt, slag) values ($1, $2, 'Provbolaget AB', '556000-0001', true, 'bolag')`, [s, organisation]);
    for (const { id } of [osignerat, signerat]) {
      await p.agare.query(`insert into gemensam.avropslista (samverkan_id, avtal_id, datum, av_id, av) values ($1, $2, '2019-01-10', $3, 'x')`, [s, id, samordnaren.person.id]);
      await p.agare.query(`insert into gemensam.avropsberattigad (samverkan_id, avtal_id, orgnr, namn, organisation_id, grund, kontroll_ej_visad, kedjetext) values ($1, $2, '556000-0001', 'Provbolaget AB', $3, 'bolag', false, 'KANARIE kedja')`, [s, id, organisation]);
    }
    const kontext = await oppna();
    if (!kontext) throw new Error('no samverkan');
    expect(kontext).toMatchObject({ samverkan: { kortnamn: 'norrbotten' }, uppdrag: [] });
    const rader = await p.db.lasa(kontext, (las) => lasPubliktAvtalsregister(las, '2021-02-15'));
    expect(rader.find((r) => r.beteckning === signerat.beteckning)).toEqual({
      beteckning: signerat.beteckning, namn: 'Öppet avtal', omrade: 'Konsulter', slag: 'ramavtal', status: 'galler', diarienummer: null, avropsform: 'rangordning', tecknat: '2019-02-10', gallerFran: '2019-03-01', slutar: '2021-08-31',
      slutarSenast: '2023-02-28', takvolym: 1_200_000_000n, avropat: 0n, farAvropa: [{ namn: 'Provbolaget AB', orgnr: '556000-0001', orgnrFiktivt: true }], leverantorer: [{ namn: 'Provkonsult AB', orgnr: '556016-0680', orgnrFiktivt: false }, { namn: 'Andra Provbolaget AB', orgnr: null, orgnrFiktivt: false }],
    });
    expect(rader.some((r) => r.beteckning === osignerat.beteckning)).toBe(false);
    const ut = `${JSON.stringify(publikAvtalsdata(kontext, rader))}${skrivCsv(publikAvtalsfil(kontext, rader)).toString()}`;
    expect(ut).toContain('"takvolym":"12000000.00"');
    expect(ut).toContain('Provbolaget AB 556000-0001 (fiktivt)');
    expect(rader.filter((r) => r.beteckning !== signerat.beteckning).every((r) => r.farAvropa === null)).toBe(true);
    expect(ut).not.toContain('KANARIE');
    expect(await new Allmanhet(p.datakalla).kontext('finns-inte', '2021-02-15')).toBeNull();
  });
  it('whoever has no uppdrag reads no ärende, no draft and no event by it', async () => {
    const kontext = await oppna();
    if (!kontext) throw new Error('no samverkan');
    expect(await p.db.lasa(kontext, (las) => las.rader({ namn: 'prov.moteanteckning', text: 'select id from gemensam.moteanteckning union all select id from gemensam.motesuppgift' }))).toEqual([]);
  });
});

describe('the search', () => {
  const traffar = async (vem: Kontext, fraga: string) => (await p.db.lasa(vem, (las) => sok(las, { fraga, typ: 'avtal', ar: null, sortering: 'relevans', sida: 1 }))).traffar;
  it('finds an avtal by its name, supplier and number, and forgets a supplier that is gone', async () => {
    const a = await skapa({ namn: 'Snöröjning', leverantorer: [{ namn: 'Zwyxkraft AB', orgnr: null, kontakt: '' }] });
    expect((await traffar(samordnaren, 'snorojning')).map((t) => [t.id, t.mal])).toEqual([[a.id, [{ typ: 'avtal', id: a.id, benamning: null }]]]);
    expect((await traffar(samordnaren, 'zwyxkraft')).map((t) => t.id)).toEqual([a.id]);
    await klar(andraAvtal(p.db, begaranFran(samordnaren), { id: a.id, version: 1, uppgifter: uppgifter({ namn: 'Snöröjning', leverantorer: [] }) }));
    expect(await traffar(samordnaren, 'zwyxkraft')).toEqual([]);
    expect(await traffar(region, 'snorojning')).toEqual([]);
  });
});
