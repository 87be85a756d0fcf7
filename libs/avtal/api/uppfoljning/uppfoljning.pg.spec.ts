import { type Kontext, lasObjekthistorik, nyttId, skrivCsv } from '@gemensam/shared/api';
import { type Avtalsuppfoljning, type HallDialogInput, type Leverantorsdialog } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { avtalshistorikSats } from '../historik/avtalshistorik.lasmodell';
import { andraDialog } from './andra-dialog';
import { andraDialogatgard } from './andra-dialogatgard';
import { hallDialog } from './hall-dialog';
import { klarmarkeraDialogatgard } from './klarmarkera-dialogatgard';
import { laggTillDialogatgard } from './lagg-till-dialogatgard';
import { oppnaDialogatgard } from './oppna-dialogatgard';
import { planeraDialog } from './planera-dialog';
import { rattaDialog } from './ratta-dialog';
import { stallInDialog } from './stall-in-dialog';
import { DialogatgardEntitet, DialograttelseEntitet, LeverantorsdialogEntitet } from './uppfoljning.entity';
import { lasUppfoljning } from './uppfoljning.lasmodell';
import { uppfoljningsfil } from './uppfoljning-fil';
import { lasLeverantorslagen, lasUppfoljningsbevakning, lasUppfoljningsrader } from './uppfoljningsregister.lasmodell';

let p: Provning;
let samordnaren: Kontext;
let handlaggaren: Kontext;
let annan: Kontext;
let region: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([LeverantorsdialogEntitet, DialograttelseEntitet, DialogatgardEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  handlaggaren = await p.aktor('projektledare', { namn: 'Handläggaren' });
  annan = await p.aktor('projektledare', { namn: 'Någon annan' });
  region = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());

/** A signed avtal with two suppliers and an interval of six months, from February 2020 to January 2022. */
const avtal = async (val: { tecknat?: string | null; intervall?: number | null; handlaggare?: Kontext | null; samverkan?: Kontext } = {}): Promise<string> => {
  const id = nyttId();
  const samverkan = (val.samverkan ?? samordnaren).samverkan.id;
  await p.agare.query(
    `insert into gemensam.avtal (samverkan_id, id, nummer, namn, omrade, slag, tecknat, galler_fran, galler_till, dialogintervall_manader, handlaggare_id)
     values ($1, $2, coalesce((select max(nummer) from gemensam.avtal where samverkan_id = $1), 0) + 1, 'Konsulttjänster', 'Konsulter', 'kontrakt', $3, '2020-02-01', '2022-01-31', $4, $5)`,
    [samverkan, id, val.tecknat === undefined ? '2020-01-10' : val.tecknat, val.intervall === undefined ? 6 : val.intervall, val.handlaggare?.person.id ?? null],
  );
  for (const [rang, namn, orgnr] of [[1, 'Prov AB', '556016-0680'], [2, 'Annan AB', null]])
    await p.agare.query(`insert into gemensam.avtal_leverantor (samverkan_id, avtal_id, rang, namn, orgnr) values ($1, $2, $3, $4, $5)`, [samverkan, id, rang, namn, orgnr]);
  return id;
};
const klar = async (utfall: Promise<unknown>): Promise<Avtalsuppfoljning> => {
  const svar = await utfall;
  if (arAvslag(svar)) throw new Error(`refused: ${JSON.stringify(svar)}`);
  return svar as Avtalsuppfoljning;
};
const nekad = async (utfall: Promise<unknown>): Promise<Avslag> => {
  const svar = await utfall;
  if (!arAvslag(svar)) throw new Error(`not refused: ${JSON.stringify(svar)}`);
  return svar;
};
const plan = { leverantor: 'Prov AB', planerad: '2021-05-03', deltagare: 'Inköp', punkter: [{ rubrik: 'Svarstider', anteckning: '' }] };
const utfall = { hallen: '2021-02-10', deltagare: 'Inköp och Prov AB', punkter: [{ rubrik: 'Svarstider', anteckning: 'Över två dygn.' }], betyg: 3, sammanfattning: 'Fungerar, men sent.' };
const planera = (avtalId: string, val: object = {}, vem = samordnaren): Promise<unknown> => planeraDialog(p.db, begaranFran(vem), { avtalId, ...plan, ...val });
const hall = (avtalId: string, val: Partial<HallDialogInput> = {}, vem = samordnaren): Promise<unknown> => hallDialog(p.db, begaranFran(vem), { avtalId, id: null, version: 0, leverantor: 'Prov AB', nasta: null, ...utfall, ...val });
const forsta = (u: Avtalsuppfoljning): Leverantorsdialog => {
  const [d] = u.dialoger;
  if (!d) throw new Error('no dialogue');
  return d;
};
const hallen = async (avtalId: string, val: Partial<HallDialogInput> = {}): Promise<Leverantorsdialog> => forsta(await klar(hall(avtalId, val)));
const handelser = async (avtalId: string) => (await p.agare.query<{ handelsetyp: string; text: string; data: Record<string, unknown> }>(`select handelsetyp, text, data from gemensam.handelse where objekt_id = $1 order by id`, [avtalId])).rows;

describe('planning a dialogue', () => {
  it('is seen as the next one, and is told', async () => {
    const id = await avtal();
    const u = await klar(planera(id));
    expect(u).toMatchObject({ intervallManader: 6, slutar: '2022-01-31', farSkriva: true, betygHogst: 5, leverantorer: [{ namn: 'Prov AB', nasta: { dag: '2021-05-03', planerad: true } }, { namn: 'Annan AB', nasta: { dag: '2020-08-01', forsenadDagar: 198 } }] });
    expect(forsta(u)).toMatchObject({ leverantor: 'Prov AB', status: 'planerad', planerad: '2021-05-03', akter: ['hall', 'andra', 'stall_in'], version: 1 });
    expect(await handelser(id)).toEqual([{ handelsetyp: 'leverantorsdialog_planerad', text: expect.stringMatching(/^En leverantörsdialog med Prov AB om avtalet A-\d+ Konsulttjänster planerades till 2021-05-03\.$/), data: expect.objectContaining({ dialogId: forsta(u).id, dialogPlanerad: '2021-05-03' }) }]);
  });
  it('one at a time with each supplier, also when two are first', async () => {
    const id = await avtal();
    const svar = await Promise.all(Array.from({ length: 4 }, () => planera(id)));
    expect(svar.filter((s) => !arAvslag(s))).toHaveLength(1);
    expect(await nekad(planera(id))).toMatchObject({ regel: 'Redan planerad', falt: 'planerad', text: 'En dialog med Prov AB är planerad till 2021-05-03.' });
    await klar(planera(id, { leverantor: 'Annan AB' }));
    await klar(planera(id, { leverantor: null }));
  });
  it('the same request twice is one dialogue', async () => {
    const id = await avtal();
    const begaran = begaranFran(samordnaren, nyttId());
    const [a, b] = [await klar(planeraDialog(p.db, begaran, { avtalId: id, ...plan })), await klar(planeraDialog(p.db, begaran, { avtalId: id, ...plan }))];
    expect([forsta(a).id, b.dialoger.length]).toEqual([forsta(b).id, 1]);
  });
  it('is refused before the avtal is signed, for a day that has been, and for who does not handle it', async () => {
    expect(await nekad(planera(await avtal({ tecknat: null })))).toMatchObject({ regel: 'Avtalet är inte tecknat' });
    const id = await avtal({ handlaggare: handlaggaren });
    expect(await nekad(planera(id, { planerad: '2021-02-14' }))).toMatchObject({ falt: 'planerad' });
    expect(await nekad(planera(id, {}, annan))).toMatchObject({ regel: 'Saknar behörighet' });
    expect((await p.db.lasa(annan, (las) => lasUppfoljning(las, annan, id)))).toMatchObject({ farSkriva: false, personer: [] });
    await klar(planera(id, {}, handlaggaren));
    expect(await nekad(planera(id, {}, region))).toMatchObject({ regel: 'Finns inte' });
  });
  it('is moved and cancelled with a reason; the row stays', async () => {
    const id = await avtal();
    const d = forsta(await klar(planera(id)));
    const flyttad = await klar(andraDialog(p.db, begaranFran(samordnaren), { id: d.id, version: d.version, ...plan, planerad: '2021-06-07' }));
    expect(forsta(flyttad)).toMatchObject({ planerad: '2021-06-07', version: 2 });
    expect(await andraDialog(p.db, begaranFran(samordnaren), { id: d.id, version: 1, ...plan })).toMatchObject({ aktuell: { dialoger: [{ version: 2 }] } });
    expect(await nekad(stallInDialog(p.db, begaranFran(samordnaren), { id: d.id, version: 2, skal: ' ' }))).toMatchObject({ falt: 'skal' });
    const installd = await klar(stallInDialog(p.db, begaranFran(samordnaren), { id: d.id, version: 2, skal: 'Leverantören kunde inte.' }));
    expect(forsta(installd)).toMatchObject({ status: 'installd', planerad: '2021-06-07', installtSkal: 'Leverantören kunde inte.', akter: [] });
    expect(await nekad(stallInDialog(p.db, begaranFran(samordnaren), { id: d.id, version: 3, skal: 'x' }))).toMatchObject({ regel: 'Dialogen är inte planerad' });
    expect((await handelser(id)).map((h) => h.handelsetyp)).toEqual(['leverantorsdialog_planerad', 'leverantorsdialog_andrad', 'leverantorsdialog_installd']);
    await expect(p.datakalla.query('delete from gemensam.leverantorsdialog')).rejects.toThrow(/permission denied/);
  });
});

describe('holding a dialogue', () => {
  it('keeps what was said and the grade on its scale, and plans the next one that is asked for', async () => {
    const id = await avtal();
    const d = forsta(await klar(planera(id)));
    const u = await klar(hall(id, { id: d.id, version: 1, nasta: '2021-08-10' }));
    expect(u.dialoger).toMatchObject([
      { status: 'planerad', planerad: '2021-08-10', leverantor: 'Prov AB', deltagare: '', punkter: [{ rubrik: 'Svarstider', anteckning: '' }] },
      { id: d.id, status: 'hallen', hallen: '2021-02-10', planerad: '2021-05-03', betyg: 3, betygHogst: 5, akter: ['lagg_till_atgard', 'ratta'] },
    ]);
    expect(u.leverantorer[0]).toMatchObject({ senaste: '2021-02-10', dagarSedan: 5, betyg: [{ dag: '2021-02-10', betyg: 3, hogst: 5 }], nasta: { dag: '2021-08-10', planerad: true } });
    expect((await handelser(id)).map((h) => h.handelsetyp)).toEqual(['leverantorsdialog_planerad', 'leverantorsdialog_hallen', 'leverantorsdialog_planerad']);
  });
  it('may be registered without a plan, and then the interval says the next', async () => {
    const u = await klar(hall(await avtal(), { leverantor: null, betyg: null }));
    expect(u.leverantorer.map((l) => l.nasta)).toEqual([{ dag: '2021-08-10', forsenadDagar: 0, planerad: false }, { dag: '2021-08-10', forsenadDagar: 0, planerad: false }]);
    expect(forsta(u)).toMatchObject({ leverantor: null, betyg: null, betygHogst: null, planerad: null });
  });
  it('is refused with a grade outside the scale, with a next day after the end or one more planned, and when somebody was first', async () => {
    const id = await avtal();
    const d = forsta(await klar(planera(id)));
    expect(await nekad(hall(id, { id: d.id, version: 1, betyg: 6 }))).toMatchObject({ falt: 'betyg' });
    expect(await nekad(hall(id, { id: d.id, version: 1, nasta: '2022-03-01' }))).toMatchObject({ falt: 'nasta', regel: 'Efter avtalet' });
    expect(await nekad(hall(id, { nasta: '2021-08-10' }))).toMatchObject({ falt: 'nasta', regel: 'Redan planerad' });
    expect(await hall(id, { id: d.id, version: 7 })).toMatchObject({ aktuell: { dialoger: [{ id: d.id, version: 1 }] } });
    expect(await nekad(hall(id, { id: nyttId(), version: 1 }))).toMatchObject({ regel: 'Finns inte' });
    expect((await p.db.lasa(samordnaren, (las) => lasUppfoljning(las, samordnaren, id)))?.dialoger).toMatchObject([{ status: 'planerad' }]);
  });
  it('a grade keeps its scale when the setting changes', async () => {
    const id = await avtal();
    const d = await hallen(id, { betyg: 5 });
    await p.agare.query(`insert into gemensam.installning (samverkan_id, nyckel, varde) values ($1, 'leverantorsbetyg_steg', '4')`, [samordnaren.samverkan.id]);
    try {
      expect(await nekad(hall(id, { betyg: 5 }))).toMatchObject({ utvag: 'Välj 1 till 4.' });
      expect(await klar(hall(id, { betyg: 4, hallen: '2021-02-12' }))).toMatchObject({ betygHogst: 4, leverantorer: [{ betyg: [{ betyg: 5, hogst: 5 }, { betyg: 4, hogst: 4 }] }, {}] });
      const rattad = await klar(rattaDialog(p.db, begaranFran(samordnaren), { id: d.id, version: 1, skal: 'Fel sammanfattning', ...utfall, betyg: 5, sammanfattning: 'Annan' }));
      expect(rattad.dialoger.find((x) => x.id === d.id)).toMatchObject({ betyg: 5, betygHogst: 5 });
    } finally {
      await p.agare.query(`delete from gemensam.installning where nyckel = 'leverantorsbetyg_steg'`);
    }
  });
  it('is set right with a reason, and both readings stay', async () => {
    const id = await avtal();
    const d = await hallen(id);
    const ratta = (val: object) => rattaDialog(p.db, begaranFran(samordnaren), { id: d.id, version: 1, skal: 'Betyget skrevs fel.', ...utfall, ...val });
    expect(await nekad(ratta({}))).toMatchObject({ regel: 'Inget skiljer' });
    expect(await nekad(ratta({ betyg: 4, skal: '' }))).toMatchObject({ falt: 'skal' });
    const u = await klar(ratta({ betyg: 4 }));
    expect(forsta(u)).toMatchObject({ betyg: 4, version: 2, rattelser: [{ nummer: 1, skal: 'Betyget skrevs fel.', av: 'Samordnaren', betyg: 3, hallen: '2021-02-10', sammanfattning: 'Fungerar, men sent.' }] });
    expect(await ratta({ betyg: 2 })).toMatchObject({ aktuell: { dialoger: [{ version: 2 }] } });
    expect((await handelser(id)).at(-1)).toMatchObject({ handelsetyp: 'leverantorsdialog_rattad', data: { betyg: 4, forut: { betyg: 3 }, skal: 'Betyget skrevs fel.' } });
  });
});

describe('measures', () => {
  const atgard = { vad: 'Kortare svarstid.', agareId: null, senast: '2021-03-01' };
  it('are added to a dialogue that has been held, changed, done and opened again', async () => {
    const id = await avtal({ handlaggare: handlaggaren });
    const planerad = forsta(await klar(planera(id)));
    expect(await nekad(laggTillDialogatgard(p.db, begaranFran(samordnaren), { dialogId: planerad.id, ...atgard }))).toMatchObject({ regel: 'Dialogen är inte hållen' });
    const d = (await klar(hall(id))).dialoger.find((x) => x.status === 'hallen');
    const lagd = await klar(laggTillDialogatgard(p.db, begaranFran(handlaggaren), { dialogId: d?.id ?? '', ...atgard }));
    const a = lagd.dialoger.flatMap((x) => x.atgarder)[0];
    expect(a).toMatchObject({ vad: 'Kortare svarstid.', agare: 'Leverantören', senast: '2021-03-01', sen: false, farAndra: true, farKlara: true, version: 1 });
    const [nyckel, begaran] = [{ id: a?.id ?? '', version: 1 }, begaranFran(samordnaren)];
    const andrad = await klar(andraDialogatgard(p.db, begaran, { ...nyckel, ...atgard, agareId: annan.person.id, senast: '2021-02-12' }));
    expect(andrad.dialoger.flatMap((x) => x.atgarder)).toMatchObject([{ agare: 'Någon annan', sen: true, version: 2 }]);
    expect(await klarmarkeraDialogatgard(p.db, begaran, { ...nyckel, klar: '2021-02-15', hur: 'Gjort' })).toMatchObject({ aktuell: { avtalId: id } });
    expect(await nekad(klarmarkeraDialogatgard(p.db, begaran, { ...nyckel, version: 2, klar: '2021-02-15', hur: '' }))).toMatchObject({ falt: 'hur' });
    const gjord = await klar(klarmarkeraDialogatgard(p.db, begaranFran(annan), { ...nyckel, version: 2, klar: '2021-02-15', hur: 'Mätt och godkänt.' }));
    expect(gjord.dialoger.flatMap((x) => x.atgarder)).toMatchObject([{ klar: '2021-02-15', klarHur: 'Mätt och godkänt.', klarAv: 'Någon annan', sen: false, farAndra: false, farKlara: true }]);
    expect(await nekad(andraDialogatgard(p.db, begaran, { ...nyckel, version: 3, ...atgard }))).toMatchObject({ regel: 'Åtgärden är klar' });
    const oppen = await klar(oppnaDialogatgard(p.db, begaran, { ...nyckel, version: 3, skal: 'Det gällde en annan åtgärd.' }));
    expect(oppen.dialoger.flatMap((x) => x.atgarder)).toMatchObject([{ klar: null, klarHur: null, version: 4 }]);
    expect(await nekad(oppnaDialogatgard(p.db, begaran, { ...nyckel, version: 4, skal: 'x' }))).toMatchObject({ regel: 'Åtgärden är öppen' });
    expect((await handelser(id)).slice(2).map((h) => h.handelsetyp)).toEqual(['dialogatgard_tillagd', 'dialogatgard_andrad', 'dialogatgard_klar', 'dialogatgard_oppnad']);
  });
  it('are never before their dialogue, when its day is set right either', async () => {
    const d = await hallen(await avtal());
    const [atgarden] = forsta(await klar(laggTillDialogatgard(p.db, begaranFran(samordnaren), { dialogId: d.id, ...atgard, senast: '2021-02-12' }))).atgarder;
    const ratta = (dag: string) => rattaDialog(p.db, begaranFran(samordnaren), { id: d.id, version: 1, skal: 'Fel dag', ...utfall, hallen: dag });
    expect(await nekad(ratta('2021-02-13'))).toMatchObject({ regel: 'Åtgärden är före dialogen', falt: 'hallen', text: 'Åtgärden ”Kortare svarstid” ska vara klar senast 2021-02-12.' });
    await klar(klarmarkeraDialogatgard(p.db, begaranFran(samordnaren), { id: atgarden?.id ?? '', version: 1, klar: '2021-02-11', hur: 'Mätt' }));
    expect(await nekad(ratta('2021-02-12'))).toMatchObject({ falt: 'hallen', text: 'Åtgärden ”Kortare svarstid” blev klar 2021-02-11.' });
    expect(forsta(await klar(ratta('2021-02-11')))).toMatchObject({ hallen: '2021-02-11', version: 2 });
  });
  it('are closed by their owner, and by nobody else who does not handle the avtal', async () => {
    const d = await hallen(await avtal({ handlaggare: handlaggaren }));
    const u = await klar(laggTillDialogatgard(p.db, begaranFran(samordnaren), { dialogId: d.id, ...atgard, agareId: samordnaren.person.id }));
    const id = forsta(u).atgarder[0]?.id ?? '';
    expect(await nekad(klarmarkeraDialogatgard(p.db, begaranFran(annan), { id, version: 1, klar: '2021-02-15', hur: 'x' }))).toMatchObject({ regel: 'Saknar behörighet' });
    expect(await nekad(klarmarkeraDialogatgard(p.db, begaranFran(region), { id, version: 1, klar: '2021-02-15', hur: 'x' }))).toMatchObject({ regel: 'Finns inte' });
  });
});

describe('who is followed up', () => {
  it('one row for each supplier of a signed avtal, for the page, the file and whoever judges the follow-up', async () => {
    const id = await avtal({ handlaggare: handlaggaren });
    await avtal({ tecknat: null });
    const d = await hallen(id);
    await klar(laggTillDialogatgard(p.db, begaranFran(samordnaren), { dialogId: d.id, vad: 'Kortare svarstid', agareId: null, senast: '2021-02-12' }));
    const rader = (await p.db.lasa(samordnaren, (las) => lasUppfoljningsrader(las, samordnaren.affarsdatum))).filter((r) => r.avtalId === id);
    expect(rader).toMatchObject([
      { leverantor: 'Prov AB', handlaggare: 'Handläggaren', senaste: '2021-02-10', betyg: 3, betygHogst: 5, nasta: '2021-08-10', planerad: false, forsenadDagar: 0, oppnaAtgarder: 1, senaAtgarder: 1 },
      { leverantor: 'Annan AB', senaste: null, betyg: null, nasta: '2020-08-01', forsenadDagar: 198, oppnaAtgarder: 0 },
    ]);
    const csv = skrivCsv(uppfoljningsfil(rader, samordnaren, (n) => (n === 'sok' ? 'prov' : ''))).toString();
    expect(csv).toContain('Konsulttjänster;Gäller;Prov AB;Handläggaren;2021-02-10;3;5;3 av 5 (2021-02-10);2021-08-10;Enligt avtalets intervall;1;1');
    expect(csv).not.toContain('Annan AB');
    const lagen = (await p.db.lasa(samordnaren, (las) => lasLeverantorslagen(las, samordnaren.affarsdatum))).filter((l) => l.avtalId === id);
    expect(lagen).toMatchObject([{ leverantor: { namn: 'Prov AB' }, dagarSedan: 5, senaAtgarder: 1, betyg: [{ betyg: 3 }] }, { leverantor: { namn: 'Annan AB' }, dagarSedan: null }]);
    expect(await p.db.lasa(region, (las) => lasUppfoljningsrader(las, region.affarsdatum))).toEqual([]);
  });
  it('waits for the handläggare, for the owner of a measure, and for the e-samordnare what nobody handles or is late', async () => {
    const [egen, ingens] = [await avtal({ handlaggare: handlaggaren }), await avtal({ intervall: null })];
    const d = await hallen(egen, { leverantor: null, nasta: '2021-03-01' });
    const hallna = (await p.db.lasa(samordnaren, (las) => lasUppfoljning(las, samordnaren, egen)))?.dialoger.filter((x) => x.status === 'hallen');
    expect(d.status).toBe('planerad');
    await klar(laggTillDialogatgard(p.db, begaranFran(samordnaren), { dialogId: hallna?.[0]?.id ?? '', vad: 'Ny rutin', agareId: annan.person.id, senast: '2021-02-20' }));
    await klar(planera(ingens, { planerad: '2021-02-20', leverantor: 'Annan AB' }));
    const att = async (vem: Kontext) => (await p.db.lasa(vem, (las) => lasUppfoljningsbevakning(las, vem))).filter((b) => b.avtalId === egen || b.avtalId === ingens);
    expect(await att(handlaggaren)).toMatchObject([{ slag: 'atgard', text: 'Ny rutin', datum: '2021-02-20' }, { slag: 'dialog', text: 'Leverantörsdialog med avtalets leverantörer', datum: '2021-03-01' }]);
    expect(await att(annan)).toMatchObject([{ slag: 'atgard', om: expect.stringMatching(/^Du, A-\d+ Konsulttjänster$/) }]);
    expect(await att(samordnaren)).toMatchObject([{ slag: 'dialog', text: 'Leverantörsdialog med Annan AB', avtalId: ingens }]);
    await p.agare.query(`update gemensam.dialogatgard set senast = '2021-02-14' where vad = 'Ny rutin'`);
    expect(await att(samordnaren)).toMatchObject([{ slag: 'atgard', datum: '2021-02-14', om: expect.stringMatching(/^Någon annan, /) }, { slag: 'dialog' }]);
  });
});

it('an avropare reads nothing of it: no dialogue, no grade, no event', async () => {
  const id = await avtal();
  await hallen(id);
  const organisation = nyttId();
  await p.agare.query(`insert into gemensam.organisation (samverkan_id, id, namn, slag, kommunkod, medlem) values ($1, $2, 'Prov kommun', 'bolag', null, false)`, [samordnaren.samverkan.id, organisation]);
  const avroparen = await p.aktor('avropare', { organisation });
  expect((await p.db.lasa(avroparen, (las) => lasUppfoljning(las, avroparen, id)))?.dialoger).toEqual([]);
  const historik = (vem: Kontext) => p.db.lasa(vem, (las) => lasObjekthistorik(las, avtalshistorikSats, id, {}));
  expect(await historik(avroparen)).toMatchObject({ rader: [], personer: [] });
  expect((await historik(samordnaren))?.rader).toHaveLength(1);
});
