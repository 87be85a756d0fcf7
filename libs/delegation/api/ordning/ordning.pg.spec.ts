import { type Kontext, skrivPdf } from '@gemensam/shared/api';
import { type Delegationsutkast, type SparaDelegationspunktInput } from '@gemensam/shared/contract';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { aterlamnaSak, taOverSak } from '../overtagande/ta-over-sak';
import { laggInPrisbasbelopp, rattaPrisbasbelopp } from '../prisbasbelopp/spara-prisbasbelopp';
import { lasPrisbasbelopp } from '../prisbasbelopp/prisbasbelopp.lasmodell';
import { PrisbasbeloppEntitet } from '../prisbasbelopp/prisbasbelopp.entity';
import { DelegationsordningEntitet, DelegationspunktEntitet, OvertagandeEntitet, PunktaterkallelseEntitet } from './delegationsordning.entity';
import { aterkallaDelegationspunkt, faststallDelegationsordning } from './faststall-ordning';
import { ordningPerSql, type Ordningsrad, tillOrdning } from './ordning.lasmodell';
import { lasOrdningar } from './ordningar.lasmodell';
import { ordningsdokument, ordningsfil } from './ordningsfil';
import { kasseraDelegationsutkast, skapaDelegationsutkast, sparaBradskanderatt, sparaDelegationspunkt, taBortDelegationspunkt } from './utkastakt';

let p: Provning;
let samordnaren: Kontext;
let ledamoten: Kontext;
let region: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([DelegationsordningEntitet, DelegationspunktEntitet, PunktaterkallelseEntitet, OvertagandeEntitet, PrisbasbeloppEntitet]);
  samordnaren = await p.aktor('e_samordnare');
  ledamoten = await p.aktor('ledamot', { kommunkod: '2580' });
  region = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());

const begaran = () => begaranFran(samordnaren);
const arUtkast = (v: object): v is Delegationsutkast => 'punkter' in v;
const utkastet = async (svar: Promise<object>): Promise<Delegationsutkast> => {
  const v = await svar;
  if (!arUtkast(v)) throw new Error(`no utkast: ${JSON.stringify(v)}`);
  return v;
};
const punkt = (u: Delegationsutkast, val: Partial<SparaDelegationspunktInput> = {}): SparaDelegationspunktInput => ({
  ordningId: u.id, version: u.version, arendetyp: 'inkop', text: 'Inköp', delegat: 'e_samordnare', tak: { slag: 'prisbasbelopp', varde: '0,5', moms: 'ut' }, kraver: [], vidaredelegation: false, attest: false, ...val,
});
const beslut = (datum: string, beteckning: string) => ({ beslut: { organ: 'Nämnden', datum, beteckning, rubrik: 'Delegationsordning' } });
const antagen = async (gallerFran: string, beteckning: string): Promise<void> => {
  const u = await utkastet(skapaDelegationsutkast(p.db, begaran(), { kopiera: true }));
  const svar = await faststallDelegationsordning(p.db, begaran(), { ordningId: u.id, version: u.version, gallerFran, ...beslut('2021-01-28', beteckning) });
  expect(svar).toMatchObject({ utkast: null });
};
const per = (datum: string) =>
  p.db.lasa(samordnaren, async (las) => {
    const [rad] = await las.rader<Ordningsrad & Record<string, unknown>>({ namn: 'prov.ordning_per', text: ordningPerSql }, [datum]);
    return rad ? tillOrdning(rad) : null;
  });

describe('an utkast', () => {
  it('is one at a time; its points keep their places; a stale version meets what stands now', async () => {
    const u = await utkastet(skapaDelegationsutkast(p.db, begaran(), { kopiera: true }));
    expect(await skapaDelegationsutkast(p.db, begaran(), { kopiera: false })).toMatchObject({ slag: 'konflikt', aktuell: { id: u.id } });
    const ett = await utkastet(sparaDelegationspunkt(p.db, begaran(), punkt(u)));
    const tva = await utkastet(sparaDelegationspunkt(p.db, begaran(), punkt(ett, { nr: 1, arendetyp: 'projektstart', text: 'Projekt', delegat: 'ordforande', kraver: ['finansiering_sakrad'], tak: null })));
    expect(tva.punkter.map((x) => [x.nr, x.arendetyp, x.tak?.antal ?? null])).toEqual([[1, 'projektstart', null], [2, 'inkop', '0,5']]);
    expect(await sparaDelegationspunkt(p.db, begaran(), punkt(ett, { text: 'För sent' }))).toMatchObject({ slag: 'konflikt', aktuell: { version: tva.version, punkter: [{ text: 'Projekt' }, { text: 'Inköp' }] } });
    expect(await sparaDelegationspunkt(p.db, begaran(), punkt(tva, { arendetyp: 'medborgarforslag' }))).toMatchObject({ slag: 'avslag', falt: 'arendetyp' });
    expect(await sparaDelegationspunkt(p.db, begaran(), punkt(tva, { punktId: tva.punkter[1]?.id }))).toMatchObject({ regel: 'Ingen ändring' });
    const flyttad = await utkastet(sparaDelegationspunkt(p.db, begaran(), punkt(tva, { punktId: tva.punkter[1]?.id, nr: 1 })));
    expect(flyttad.punkter.map((x) => x.arendetyp)).toEqual(['inkop', 'projektstart']);
    expect((await utkastet(taBortDelegationspunkt(p.db, begaran(), { ordningId: u.id, version: flyttad.version, punktId: flyttad.punkter[1]?.id ?? '' }))).punkter).toHaveLength(1);
  });

  it('gives the right to decide what cannot wait when it says so, and not before', async () => {
    const u = await utkastet(p.db.lasa(samordnaren, async (las) => (await lasOrdningar(las, samordnaren)).utkast ?? {}));
    expect(u.bradskanderatt).toBe('ingen');
    const spara = (version: number, bradskanderatt: 'ingen' | 'ordforande' | 'ordforande_vice', nyckel?: string) => sparaBradskanderatt(p.db, begaranFran(samordnaren, nyckel ?? null), { ordningId: u.id, version, bradskanderatt });
    expect(await spara(u.version, 'ingen')).toMatchObject({ regel: 'Ingen ändring' });
    const gett = await utkastet(spara(u.version, 'ordforande_vice', 'ratten-en-gang'));
    expect(await spara(u.version, 'ordforande_vice', 'ratten-en-gang')).toEqual(gett);
    expect(await spara(u.version, 'ordforande')).toMatchObject({ slag: 'konflikt', aktuell: { version: gett.version, bradskanderatt: 'ordforande_vice' } });
    expect(await sparaBradskanderatt(p.db, begaranFran(region), { ordningId: u.id, version: gett.version, bradskanderatt: 'ordforande' })).toMatchObject({ regel: 'Finns inte' });
    const { rows } = await p.agare.query<{ text: string }>(`select text from gemensam.handelse where objekt_id = $1 and handelsetyp = 'bradskanderatt_andrad'`, [u.id]);
    expect(rows.map((r) => r.text)).toEqual(['Rätten att besluta i brådskande ärenden ändrades i utkastet till: ordföranden, med vice ordföranden som ersättare.']);
  });

  it('is seen by those who write it and the presidium, not by a ledamot, and not from another samverkan', async () => {
    expect((await p.db.lasa(samordnaren, (las) => lasOrdningar(las, samordnaren))).utkast).not.toBeNull();
    expect((await p.db.lasa(ledamoten, (las) => lasOrdningar(las, ledamoten))).utkast).toBeNull();
    expect(await p.db.lasa(region, (las) => lasOrdningar(las, region))).toMatchObject({ versioner: [], utkast: null });
  });

  it('begun by two at once is one', async () => {
    const nu = await utkastet(p.db.lasa(samordnaren, async (las) => (await lasOrdningar(las, samordnaren)).utkast ?? {}));
    expect(await kasseraDelegationsutkast(p.db, begaran(), { ordningId: nu.id, version: nu.version })).toMatchObject({ utkast: null });
    const svar = await Promise.all([skapaDelegationsutkast(p.db, begaran(), { kopiera: false }), skapaDelegationsutkast(p.db, begaran(), { kopiera: false })]);
    expect(svar.filter(arUtkast)).toHaveLength(1);
  });
});

describe('what is adopted', () => {
  it('needs the nämnd and points; then it is in force until the next one, which ends it the day before', async () => {
    const tomt = await utkastet(p.db.lasa(samordnaren, async (las) => (await lasOrdningar(las, samordnaren)).utkast ?? {}));
    const nyckel = { ordningId: tomt.id, gallerFran: '2021-01-28', ...beslut('2021-01-28', '§ 6') };
    expect(await faststallDelegationsordning(p.db, begaran(), { ...nyckel, version: tomt.version })).toMatchObject({ regel: 'Inga punkter' });
    const u = await utkastet(sparaBradskanderatt(p.db, begaran(), { ordningId: tomt.id, version: (await utkastet(sparaDelegationspunkt(p.db, begaran(), punkt(tomt)))).version, bradskanderatt: 'ordforande' }));
    expect(await faststallDelegationsordning(p.db, begaran(), { ...nyckel, version: u.version, gallerFran: '2021-01-27' })).toMatchObject({ regel: 'Före beslutet' });
    expect(await faststallDelegationsordning(p.db, begaran(), { ...nyckel, version: u.version })).toMatchObject({ versioner: [{ version: 1, gallerTill: null, bradskanderatt: 'ordforande', beslut: { beteckning: '§ 6' } }], utkast: null });
    await antagen('2021-02-10', '§ 7');
    expect([await per('2021-01-27'), (await per('2021-02-09'))?.version, (await per('2021-02-10'))?.version]).toEqual([null, 1, 2]);
    const ny = await per('2021-02-15');
    expect(ny?.bradskanderatt).toBe('ordforande');
    expect(ny?.punkter).toMatchObject([{ nr: 1, arendetyp: 'inkop', tak: { slag: 'prisbasbelopp', antal: '0,5', moms: 'ut' }, aterkallad: null }]);
  });

  it('says in its file and its document who decides in what cannot wait', async () => {
    const [senaste] = (await p.db.lasa(samordnaren, (las) => lasOrdningar(las, samordnaren))).versioner;
    if (!senaste) throw new Error('no version');
    expect(ordningsfil(samordnaren, senaste, { sok: '', sort: '' }).rubrik).toContain('Brådskande ärenden: Ordföranden (KL 6:39)');
    const pdf = await skrivPdf(ordningsdokument(samordnaren, senaste));
    expect(Buffer.isBuffer(pdf) && pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is changed by nobody: not its points, not its days, not by the owner', async () => {
    const [id] = (await per('2021-02-15'))?.punkter.map((x) => x.id) ?? [];
    await expect(p.agare.query('update gemensam.delegationspunkt set tak_antal = 100 where id = $1', [id])).rejects.toThrow('ändras inte');
    await expect(p.agare.query('delete from gemensam.delegationspunkt where id = $1', [id])).rejects.toThrow('ändras inte');
    await expect(p.agare.query('insert into gemensam.delegationspunkt select samverkan_id, gen_random_uuid(), ordning_id, 9, arendetyp, text, delegat from gemensam.delegationspunkt where id = $1', [id])).rejects.toThrow();
    await expect(p.agare.query(`update gemensam.delegationsordning set galler_fran = '2019-01-01' where nummer = 2`)).rejects.toThrow('ändras inte');
    await expect(p.agare.query(`update gemensam.delegationsordning set bradskanderatt = 'ordforande_vice' where nummer = 2`)).rejects.toThrow('ändras inte');
    await expect(p.agare.query('delete from gemensam.delegationsordning where nummer = 1')).rejects.toThrow();
  });

  it('a point is taken back once, from a day, and is told with the decision', async () => {
    const [id = ''] = (await per('2021-02-15'))?.punkter.map((x) => x.id) ?? [];
    const svar = await aterkallaDelegationspunkt(p.db, begaran(), { punktId: id, fran: '2021-02-15', ...beslut('2021-02-12', '§ 9') });
    expect(svar).toMatchObject({ versioner: [{ punkter: [{ aterkallad: { fran: '2021-02-15', beslut: 'Nämnden 2021-02-12 § 9' } }] }, {}] });
    expect((await per('2021-02-15'))?.punkter[0]?.aterkallad).toMatchObject({ fran: '2021-02-15' });
    expect(await aterkallaDelegationspunkt(p.db, begaran(), { punktId: id, fran: '2021-02-15', ...beslut('2021-02-12', '§ 9') })).toMatchObject({ regel: 'Redan återkallad' });
  });
});

describe('one matter', () => {
  it('is taken over by the nämnd and handed back; a replay is one', async () => {
    const { rows } = await p.agare.query<{ id: string }>(
      `insert into gemensam.avtal (samverkan_id, id, nummer, namn, omrade, slag, avropsform) values ($1, gen_random_uuid(), 77, 'Lås', 'Lås', 'ramavtal', 'rangordning') returning id`, [samordnaren.samverkan.id],
    );
    const input = { saktyp: 'avtal', sakId: rows[0]?.id ?? '', arendetyp: 'avtalsforlangning', skal: 'Stor fråga', ...beslut('2021-02-10', '§ 8') } as const;
    const en = begaranFran(samordnaren, 'samma-nyckel-12');
    const tagen = await taOverSak(p.db, en, input);
    expect(tagen).toMatchObject({ sak: 'A-77 Lås', datum: '2021-02-10', aterlamnad: null });
    expect(await taOverSak(p.db, en, input)).toEqual(tagen);
    expect(await taOverSak(p.db, begaran(), input)).toMatchObject({ regel: 'Redan övertaget' });
    expect(await taOverSak(p.db, begaran(), { ...input, arendetyp: 'medborgarforslag' })).toMatchObject({ regel: 'Är inte delegerat' });
    const overtagna = async () => (await p.agare.query(`select t.arendetyp, t.skal, b.organ || ' ' || b.datum || ' ' || b.beteckning as beslut from gemensam.overtagande t join gemensam.beslut_referens b on b.id = t.beslut_id where t.sak_id = $1 and t.aterlamnad is null`, [input.sakId])).rows;
    expect(await overtagna()).toMatchObject([{ arendetyp: 'avtalsforlangning', beslut: 'Nämnden 2021-02-10 § 8' }]);
    const id = 'id' in tagen ? tagen.id : '';
    expect(await aterlamnaSak(p.db, begaran(), { id, version: 1, ...beslut('2021-02-11', '§ 1') })).toMatchObject({ aterlamnad: '2021-02-11' });
    expect(await aterlamnaSak(p.db, begaran(), { id, version: 1, ...beslut('2021-02-11', '§ 1') })).toMatchObject({ slag: 'konflikt' });
    expect(await overtagna()).toEqual([]);
  });

  it('of another samverkan is not found', async () => {
    const { rows } = await p.agare.query<{ id: string }>('select id from gemensam.avtal where nummer = 77');
    expect(await taOverSak(p.db, begaranFran(region), { saktyp: 'avtal', sakId: rows[0]?.id ?? '', arendetyp: 'avtalsforlangning', skal: 'x', ...beslut('2021-02-10', '§ 8') })).toMatchObject({ regel: 'Finns inte' });
  });
});

describe('prisbasbelopp', () => {
  it('is there from 2018 to 2026; the administrator adds a year and sets a slip right', async () => {
    const las = (ar: number) => p.db.lasa(samordnaren, (l) => lasPrisbasbelopp(l, ar));
    expect([await las(2018), await las(2021), await las(2026), await las(2027)]).toEqual([4_550_000n, 4_760_000n, 5_920_000n, null]);
    expect(await laggInPrisbasbelopp(p.db, begaran(), { ar: 2027, belopp: '59 900', kalla: 'Prov' })).toMatchObject({ ar: 2027, belopp: 5_990_000n, version: 1, anvandAv: null });
    expect(await laggInPrisbasbelopp(p.db, begaran(), { ar: 2027, belopp: '59 900', kalla: 'Prov' })).toMatchObject({ regel: 'Året finns redan' });
    expect(await rattaPrisbasbelopp(p.db, begaran(), { ar: 2027, version: 1, belopp: '60 000', kalla: 'Prov', skal: 'Fel siffra' })).toMatchObject({ belopp: 6_000_000n, version: 2 });
    expect(await rattaPrisbasbelopp(p.db, begaran(), { ar: 2027, version: 1, belopp: '60 100', kalla: 'Prov', skal: 'Fel siffra' })).toMatchObject({ slag: 'konflikt', aktuell: { belopp: 6_000_000n } });
    expect(await p.db.lasa(region, (l) => lasPrisbasbelopp(l, 2027))).toBeNull();
  });
});
