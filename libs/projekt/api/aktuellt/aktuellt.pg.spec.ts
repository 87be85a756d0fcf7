import { arKonflikt, type Kontext, nyttId } from '@gemensam/shared/api';
import { type Aktuellt } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { lasAktuellt, lasAktuelltlista } from './aktuellt.lasmodell';
import { frysAktuellt } from './frys-aktuellt';
import { kasseraAktuellt } from './kassera-aktuellt';
import { lamnaStatusrapport } from '../statusrapporter/lamna-statusrapport';
import { lasPortfolj } from '../portfolj/portfolj.lasmodell';
import { stallProjekt, stallRapporter, statusinput } from '../projekt-scen';
import { skapaAktuellt } from './skapa-aktuellt';
import { sparaAktuellt } from './spara-aktuellt';
import { lasRapporter, lasStatusrutnat } from '../statusrapporter/statusrutnat.lasmodell';

let p: Provning;
let samordnaren: Kontext;
let sekreteraren: Kontext;
let ledamoten: Kontext;
let ledaren: Kontext;
let regionen: Kontext;
let elevhalsa: string;
let arkiv: string;
let utan: string;
const ekonomi = async () => ({ totalt: 490_000_00n, sakrat: 100_00n, saknas: 489_900_00n });

beforeAll(async () => {
  p = await oppnaProvning([]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  sekreteraren = await p.aktor('namndsekreterare', { namn: 'Sekreteraren' });
  ledamoten = await p.aktor('ledamot', { kommunkod: '2580' });
  ledaren = await p.aktor('projektledare', { namn: 'Ledaren' });
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
  elevhalsa = await stallProjekt(p, samordnaren, { namn: 'Elevhälsa', ordning: 1, projektledare: ledaren.person.id });
  arkiv = await stallProjekt(p, samordnaren, { namn: 'e-arkiv', ordning: 2 });
  utan = await stallProjekt(p, samordnaren, { namn: 'Utan rapport', ordning: 3 });
  const avslutat = await stallProjekt(p, samordnaren, { namn: 'Avslutat', fas: 'avslutad', ordning: 4 });
  await stallRapporter(p, samordnaren, elevhalsa, ['Första.', 'Andra.']);
  await stallRapporter(p, samordnaren, arkiv, ['I drift.']);
  await stallRapporter(p, samordnaren, avslutat, ['Slut.']);
});
afterAll(() => p.stang());

const krav = (svar: unknown): Aktuellt => {
  if (arAvslag(svar) || arKonflikt<unknown>(svar)) throw new Error(`not written: ${JSON.stringify(svar)}`);
  return svar as Aktuellt;
};
let dag = 0;
const nyttMote = (): string => `2021-03-${String(++dag).padStart(2, '0')}`;
const skapa = (vem: Kontext, sammantrade = nyttMote()) => skapaAktuellt(p.db, begaranFran(vem), { namn: 'Aktuellt och pågående', sammantrade });
const valAv = (a: Aktuellt) => a.punkter.map(({ projektId, rapportId, text }) => ({ projektId, rapportId, text }));
const spara = (vem: Kontext, a: Aktuellt, punkter = valAv(a), version = a.version) => sparaAktuellt(p.db, begaranFran(vem), { id: a.id, version, namn: a.namn, punkter });
const frys = (vem: Kontext, a: Aktuellt) => frysAktuellt(p.db, begaranFran(vem), { id: a.id, version: a.version });
const hamta = (vem: Kontext, id: string) => p.db.lasa(vem, (las) => lasAktuellt(las, vem, id));

it('begins with the newest report of every project that is not ended, and says which have none', async () => {
  const a = krav(await skapa(samordnaren));
  expect(a.punkter.map((k) => [k.projektnamn, k.text, k.rapportNummer])).toEqual([['Elevhälsa', 'Andra.', 2], ['e-arkiv', 'I drift.', 1]]);
  expect(a.kandidater.map((k) => [k.projektnamn, k.rapport?.nummer ?? null])).toEqual([['Elevhälsa', 2], ['e-arkiv', 1], ['Utan rapport', null]]);
  expect(a).toMatchObject({ tillstand: 'utkast', nummer: 1, farRedigera: true, version: 1 });
});

it('is written one at a time for a meeting; frozen, the next one gets the next number and leads from the first', async () => {
  const mote = nyttMote();
  const forsta = krav(await skapa(samordnaren, mote));
  expect(await skapa(sekreteraren, mote)).toMatchObject({ slag: 'avslag', regel: 'Utkast finns redan', falt: 'sammantrade' });
  krav(await frys(samordnaren, forsta));
  const andra = krav(await skapa(sekreteraren, mote));
  expect(andra.nummer).toBe(2);
  expect((await hamta(ledamoten, forsta.id))?.senareId).toBeNull();
  krav(await frys(sekreteraren, andra));
  expect((await hamta(ledamoten, forsta.id))?.senareId).toBe(andra.id);
});

it('two who begin at once for one meeting begin one', async () => {
  const mote = nyttMote();
  const svar = await Promise.all([skapa(samordnaren, mote), skapa(sekreteraren, mote)]);
  expect(svar.filter(arAvslag)).toHaveLength(1);
});

it('keeps order, choice and texts, and is done with the draft', async () => {
  const a = krav(await skapa(samordnaren));
  await p.db.sparaUtkast(samordnaren, `aktuellt:${a.id}`, 'mitt');
  expect((await hamta(samordnaren, a.id))?.utkast).toBe('mitt');
  const [forst, sist] = valAv(a);
  if (!forst || !sist) throw new Error('two projects expected');
  const sparad = krav(await spara(samordnaren, a, [{ ...sist, text: ' I drift sedan 2020. ' }, forst]));
  expect(sparad.punkter.map((k) => [k.projektnamn, k.text])).toEqual([['e-arkiv', 'I drift sedan 2020.'], ['Elevhälsa', 'Andra.']]);
  expect([sparad.version, sparad.utkast]).toEqual([2, null]);
  expect(krav(await spara(samordnaren, sparad, [forst])).punkter).toHaveLength(1);
});

it('hands back what stands when somebody saved or froze first, and writes nothing', async () => {
  const a = krav(await skapa(samordnaren));
  krav(await spara(sekreteraren, a, valAv(a).slice(0, 1)));
  const krock = await spara(samordnaren, a);
  expect(krock).toMatchObject({ slag: 'konflikt', aktuell: { version: 2 } });
  expect(await frys(samordnaren, a)).toMatchObject({ slag: 'konflikt' });
  expect((await hamta(samordnaren, a.id))?.punkter).toHaveLength(1);
});

it('refuses a project that is ended, one without its report, a report of another project and texts that are no ids in the same words', async () => {
  const a = krav(await skapa(samordnaren));
  const [ett, tva] = valAv(a);
  if (!ett || !tva) throw new Error('two projects expected');
  for (const punkt of [{ ...ett, rapportId: tva.rapportId }, { ...ett, projektId: utan }, { ...ett, projektId: 'elevhalsan' }, { ...ett, rapportId: nyttId() }])
    expect(await spara(samordnaren, a, [punkt])).toMatchObject({ regel: 'Finns inte' });
  expect((await hamta(samordnaren, a.id))?.version).toBe(1);
});

it('is frozen for ever: in the program, and in the database whoever writes', async () => {
  const a = krav(await skapa(samordnaren));
  const tom = krav(await spara(samordnaren, a, valAv(a).map((v) => ({ ...v, text: ' ' }))));
  expect(await frys(samordnaren, tom)).toMatchObject({ regel: 'Text saknas', falt: 'punkter.0' });
  const full = krav(await spara(samordnaren, a, valAv(a), tom.version));
  const fryst = krav(await frys(samordnaren, full));
  expect(fryst).toMatchObject({ tillstand: 'fryst', fryst: '2021-02-15', frystAv: 'Samordnaren', farRedigera: false, kandidater: [] });
  expect(await spara(samordnaren, fryst)).toMatchObject({ regel: 'Fryst sammanställning' });
  expect(await kasseraAktuellt(p.db, begaranFran(samordnaren), { id: a.id, version: fryst.version })).toMatchObject({ regel: 'Fryst sammanställning' });
  for (const sql of [
    `update gemensam.aktuellt set namn = 'Annat' where id = $1`, `delete from gemensam.aktuellt where id = $1`, `update gemensam.aktuelltpunkt set text = 'Annat' where aktuellt_id = $1`,
    `delete from gemensam.aktuelltpunkt where aktuellt_id = $1`, `insert into gemensam.aktuelltpunkt select samverkan_id, aktuellt_id, '${utan}', 99, statusrapport_id, projektnamn, text, rapport_nummer, rapport_datum from gemensam.aktuelltpunkt where aktuellt_id = $1 limit 1`,
  ])
    await expect(p.agare.query(sql, [a.id])).rejects.toMatchObject({ code: '23514' });
  const { rows } = await p.agare.query('select handelsetyp, aktor from gemensam.handelse where objekt_id = $1 order by tid', [a.id]);
  expect(rows.map((r) => r.handelsetyp)).toEqual(['aktuellt_skapat', 'aktuellt_sparat', 'aktuellt_sparat', 'aktuellt_fryst']);
});

it('stands as it was when the project goes on', async () => {
  const a = krav(await frys(samordnaren, krav(await skapa(samordnaren))));
  const [fore] = a.punkter;
  await stallRapporter(p, samordnaren, await stallProjekt(p, samordnaren, { namn: `Nytt ${nyttId()}`, ordning: 9 }), ['Ny.']);
  await p.agare.query(`update gemensam.projekt set namn = 'Elevhälsa, nytt namn' where id = $1`, [elevhalsa]);
  expect((await hamta(ledamoten, a.id))?.punkter).toEqual(a.punkter);
  expect(fore?.projektnamn).toBe('Elevhälsa');
  await p.agare.query(`update gemensam.projekt set namn = 'Elevhälsa' where id = $1`, [elevhalsa]);
});

it('what is written is seen by those who write; what is thrown away is listed no more; another samverkan sees nothing', async () => {
  const a = krav(await skapa(samordnaren));
  expect(await hamta(ledamoten, a.id)).toBeNull();
  expect((await p.db.lasa(ledamoten, (las) => lasAktuelltlista(las, ledamoten))).rader.map((r) => r.tillstand)).not.toContain('utkast');
  expect((await p.db.lasa(sekreteraren, (las) => lasAktuelltlista(las, sekreteraren))).rader.map((r) => r.id)).toContain(a.id);
  expect(await hamta(regionen, a.id)).toBeNull();
  expect(await frys(regionen, a)).toMatchObject({ regel: 'Finns inte' });
  krav(await kasseraAktuellt(p.db, begaranFran(samordnaren), { id: a.id, version: 1 }));
  expect((await p.db.lasa(samordnaren, (las) => lasAktuelltlista(las, samordnaren))).rader.map((r) => r.id)).not.toContain(a.id);
  expect((await p.db.lasa(regionen, (las) => lasAktuelltlista(las, regionen))).rader).toEqual([]);
});

it('carries the economy that the report froze', async () => {
  const id = await stallProjekt(p, samordnaren, { namn: `Med ekonomi ${nyttId()}`, ordning: 0 });
  await lamnaStatusrapport(p.db, ekonomi, begaranFran(samordnaren), statusinput(id, 1, 'Räknat.'));
  const a = krav(await skapa(samordnaren));
  expect(a.punkter[0]).toMatchObject({ projektId: id, ekonomi: { totalt: 490_000_00n, sakrat: 100_00n, saknas: 489_900_00n } });
  expect(a.punkter[1]?.ekonomi).toBeNull();
  const rapporter = await p.db.lasa(samordnaren, (las) => lasRapporter(las, { franAr: 2021, tillAr: 2021 }));
  expect(rapporter.find((r) => r.text === 'Räknat.')).toMatchObject({ datum: '2021-02-15', forfattare: 'Samordnaren', ekonomi: { saknas: 489_900_00n } });
  expect(rapporter.find((r) => r.text === 'Första.')).toMatchObject({ projektnamn: 'Elevhälsa', projektledare: 'Ledaren', ekonomi: null });
});

describe('the grid', () => {
  it('shows the newest report of each month, and who is silent', async () => {
    const id = await stallProjekt(p, samordnaren, { namn: `Rutnät ${nyttId()}`, ordning: 0 });
    await p.agare.query(
      `insert into gemensam.statusrapport (samverkan_id, id, projekt_id, nummer, datum, forfattare, text, inlast_kalla, lage_tid)
       select $1, gen_random_uuid(), $2, v.n, v.d::date, 'X', 'X', 'X', v.l from (values (1, '2019-12-31', 'risk'), (2, '2020-03-01', 'risk'), (3, '2020-03-31', 'avviker'), (4, '2021-01-10', null)) v (n, d, l)`,
      [samordnaren.samverkan.id, id],
    );
    const rutnat = await p.db.lasa(ledamoten, (las) => lasStatusrutnat(las, ledamoten, null, null));
    expect(rutnat).toMatchObject({ franAr: 2020, tillAr: 2021, tillgangligaAr: expect.arrayContaining([2019, 2020, 2021]) });
    expect(rutnat?.rader.find((r) => r.id === id)).toMatchObject({
      projektledare: null, statusInaktuell: true,
      celler: [{ manad: '2020-03', datum: '2020-03-31', antal: 2, lageTid: 'avviker', lageKostnad: null }, { manad: '2021-01', antal: 1, lageTid: null }],
    });
    expect(rutnat?.rader.find((r) => r.id === elevhalsa)).toMatchObject({ projektledare: 'Ledaren', statusInaktuell: false });
    expect(rutnat?.rader.find((r) => r.namn === 'Avslutat')?.statusInaktuell).toBe(false);
    expect(await p.db.lasa(ledamoten, (las) => lasStatusrutnat(las, ledamoten, 2010, 2020))).toBeNull();
    expect((await p.db.lasa(regionen, (las) => lasStatusrutnat(las, regionen, null, null)))?.rader).toEqual([]);
  });
});

it('the portfolio says whose turn it is to report', async () => {
  const rader = await p.db.lasa(samordnaren, (las) => lasPortfolj(las, samordnaren));
  expect(rader.find((r) => r.id === elevhalsa)?.statusagare).toBe('projektledare');
  expect(rader.find((r) => r.id === arkiv)?.statusagare).toBe('e_samordnare');
});
