import { strFromU8, unzipSync } from 'fflate';
import { arKonflikt, type Kontext, nyttId, skrivXlsx } from '@gemensam/shared/api';
import { type ForeslaIdeInput, type Ide } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { andraIde } from './andra-ide';
import { foreslaIde } from './foresla-ide';
import { lasIde, lasIdeer, lasIdeutkast } from './ide.lasmodell';
import { idefil, kommunerfil } from '../kommuner/kommuner-fil';
import { lasProjektkommuner } from '../kommuner/kommunsvar.lasmodell';
import { lasPortfolj } from '../portfolj/portfolj.lasmodell';
import { stallProjekt } from '../projekt-scen';
import { sattDeltagande } from '../kommuner/satt-deltagande';
import { dragTillbakaIntresse, visaIntresse } from './visa-intresse';

let p: Provning;
let arjeplog: Kontext;
let kalix: Kontext;
let pajala: Kontext;
let samordnaren: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([]);
  arjeplog = await p.aktor('kommunrepresentant', { kommunkod: '2506', namn: 'Arjeplogs representant' });
  kalix = await p.aktor('kommunrepresentant', { kommunkod: '2514' });
  pajala = await p.aktor('kommunrepresentant', { kommunkod: '2521' });
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());

const input = (val: Partial<ForeslaIdeInput> = {}): ForeslaIdeInput => ({ titel: `Kursbank ${nyttId()}`, behov: 'Kurser tas fram på fjorton håll.', nytta: 'En kurs görs en gång.', ...val });
const foresla = (vem: Kontext, val: Partial<ForeslaIdeInput> = {}, nyckel: string | null = null) => foreslaIde(p.db, begaranFran(vem, nyckel), input(val));
const krav = (svar: unknown): Ide => {
  if (arAvslag(svar) || arKonflikt<unknown>(svar)) throw new Error(`not written: ${JSON.stringify(svar)}`);
  return svar as Ide;
};
const intresse = (vem: Kontext, ideId: string, kommunkod: string, version = 0) => visaIntresse(p.db, begaranFran(vem), { ideId, kommunkod, version });
/** An idea that has passed its gate. */
const stallKvalificerad = async (forfattare: Kontext): Promise<string> => {
  const id = await stallProjekt(p, forfattare, { fas: 'kvalificering' });
  await p.agare.query(
    `insert into gemensam.ide (samverkan_id, projekt_id, behov, nytta, roll, kommunkod, foreslagen_av_id, foreslagen_av, foreslagen) values ($1, $2, 'b', 'n', 'kommunrepresentant', '2506', $3, 'x', '2021-01-15')`,
    [forfattare.samverkan.id, id, forfattare.person.id],
  );
  return id;
};
const handelser = async (id: string): Promise<unknown[]> => (await p.agare.query('select handelsetyp, text, data from gemensam.handelse where objekt_id = $1 order by id', [id])).rows;

describe('foreslaIde', () => {
  it("by a kommunrepresentant is an idea that her kommun is interested in, with an event for each", async () => {
    const ide = krav(await foresla(arjeplog, { titel: ' Gemensam kursbank ' }));
    expect(ide).toMatchObject({
      titel: 'Gemensam kursbank', fas: 'ide', foreslagenAv: 'Arjeplogs representant', roll: 'kommunrepresentant', kommun: { namn: 'Arjeplog' }, foreslagen: '2021-02-15',
      intresserade: [{ kommunkod: '2506', namn: 'Arjeplog' }], avstar: [], kvalificerbarhet: { antal: 1, kravs: 2, saknas: 1, kan: false },
      egna: [{ kommun: { kommunkod: '2506' }, deltagande: 'intresserad', version: 1 }], farAndra: true, version: 1,
    });
    expect(await handelser(ide.id)).toMatchObject([
      { handelsetyp: 'ide_foreslagen', text: 'Idén Gemensam kursbank föreslogs.', data: { behov: 'Kurser tas fram på fjorton håll.', roll: 'kommunrepresentant', kommunkod: '2506' } },
      { handelsetyp: 'deltagande_satt', data: { status: 'intresserad', kommunkod: '2506' } },
    ]);
  });

  it.each(['e_samordnare', 'namndsekreterare', 'ordforande', 'vice_ordforande', 'projektledare', 'revisor', 'administrator', 'beredningsgrupp', 'ledamot'] as const)(
    'by %s too, without answering for any kommun', async (roll) => {
      const vem = await p.aktor(roll, { kommunkod: roll === 'beredningsgrupp' || roll === 'ledamot' ? '2580' : undefined });
      const ide = krav(await foresla(vem));
      expect(ide).toMatchObject({ roll, kommun: roll === 'beredningsgrupp' || roll === 'ledamot' ? { namn: 'Luleå' } : null, intresserade: [], farAndra: true });
    });

  it('is not in the portfolio until it is qualified', async () => {
    const ide = krav(await foresla(arjeplog));
    const kvalificerad = await stallKvalificerad(arjeplog);
    const idn = (await p.db.lasa(samordnaren, (las) => lasPortfolj(las, samordnaren))).map((r) => r.id);
    expect([idn.includes(ide.id), idn.includes(kvalificerad)]).toEqual([false, true]);
  });

  it.each([['titel', { titel: ' ' }], ['behov', { behov: '\u200b' }], ['nytta', { nytta: '' }], ['kommunkod', { kommunkod: '2580' }]] as const)('refuses at the field %s, and writes nothing', async (falt, val) => {
    const fore = (await p.agare.query('select count(*) from gemensam.ide')).rows;
    expect(await foresla(arjeplog, val)).toMatchObject({ slag: 'avslag', falt, utvag: expect.any(String) });
    expect((await p.agare.query('select count(*) from gemensam.ide')).rows).toEqual(fore);
  });

  it('refuses a title that a project or an idea has, also when two propose it at once', async () => {
    await stallProjekt(p, samordnaren, { namn: 'Datacenter' });
    expect(await foresla(arjeplog, { titel: 'Datacenter' })).toMatchObject({ regel: 'Titeln finns redan', falt: 'titel' });
    const svar = await Promise.all([arjeplog, kalix, pajala].map((vem) => foresla(vem, { titel: 'Samtidig idé' })));
    expect(svar.filter(arAvslag)).toHaveLength(2);
  });

  it('asks one with several kommuner which one she speaks for', async () => {
    const flera: Kontext = { ...arjeplog, uppdrag: [...arjeplog.uppdrag, ...kalix.uppdrag] };
    expect(await foresla(flera)).toMatchObject({ falt: 'kommunkod', regel: 'Välj kommun' });
    expect(krav(await foresla(flera, { kommunkod: '2514' }))).toMatchObject({ kommun: { namn: 'Kalix' }, intresserade: [{ namn: 'Kalix' }], egna: [{}, {}] });
  });

  it("is done with the writer's own draft, which nobody else sees", async () => {
    await p.db.sparaUtkast(arjeplog, 'ide:ny', 'mitt');
    await p.db.sparaUtkast(kalix, 'ide:ny', 'ditt');
    const utkast = (vem: Kontext, id: string | null = null) => p.db.lasa(vem, (las) => lasIdeutkast(las, id));
    expect([await utkast(arjeplog), await utkast(kalix), await utkast(pajala)]).toEqual(['mitt', 'ditt', '']);
    const ide = krav(await foresla(arjeplog));
    await p.db.sparaUtkast(arjeplog, `ide:${ide.id}`, 'ändring');
    expect([await utkast(arjeplog), await utkast(arjeplog, ide.id), await utkast(kalix)]).toEqual(['', 'ändring', 'ditt']);
    krav(await andraIde(p.db, begaranFran(arjeplog), { ...input(), id: ide.id, version: 1 }));
    expect(await utkast(arjeplog, ide.id)).toBe('');
  });

  it('with the same key twice is one idea', async () => {
    const [nyckel, samma] = [nyttId(), input()];
    const forsta = await foreslaIde(p.db, begaranFran(arjeplog, nyckel), samma);
    expect(await foreslaIde(p.db, begaranFran(arjeplog, nyckel), samma)).toEqual(forsta);
  });
});

describe('interest', () => {
  it('of enough kommuner makes it qualifiable; taken back, it is not', async () => {
    const ide = krav(await foresla(arjeplog));
    expect(krav(await intresse(kalix, ide.id, '2514'))).toMatchObject({ kvalificerbarhet: { antal: 2, saknas: 0, kan: true }, intresserade: [{ namn: 'Arjeplog' }, { namn: 'Kalix' }] });
    expect(krav(await dragTillbakaIntresse(p.db, begaranFran(kalix), { ideId: ide.id, kommunkod: '2514', version: 1 }))).toMatchObject({
      kvalificerbarhet: { antal: 1, kan: false }, egna: [{ deltagande: 'ej_svarat', version: 2 }],
    });
    expect(krav(await intresse(kalix, ide.id, '2514', 2))).toMatchObject({ kvalificerbarhet: { kan: true } });
  });

  it('counts a kommun once, however many speak for it', async () => {
    const ide = krav(await foresla(arjeplog));
    const kollegan = await p.aktor('kommunrepresentant', { kommunkod: '2506' });
    expect(await intresse(kollegan, ide.id, '2506')).toMatchObject({ slag: 'konflikt', aktuell: { deltagande: 'intresserad' } });
    expect(await intresse(kollegan, ide.id, '2506', 1)).toMatchObject({ regel: 'Svaret är redan givet' });
    expect(await p.db.lasa(kollegan, (las) => lasIde(las, kollegan, ide.id))).toMatchObject({ kvalificerbarhet: { antal: 1 } });
  });

  it('is shown for the own kommun alone; standing aside is an answer too', async () => {
    const ide = krav(await foresla(arjeplog));
    expect(await intresse(kalix, ide.id, '2521')).toMatchObject({ regel: 'Saknar behörighet' });
    await sattDeltagande(p.db, begaranFran(pajala), { projektId: ide.id, kommunkod: '2521', version: 0, act: 'avsta' });
    expect(await p.db.lasa(pajala, (las) => lasIde(las, pajala, ide.id))).toMatchObject({ avstar: [{ namn: 'Pajala' }], kvalificerbarhet: { antal: 1 } });
    expect(await sattDeltagande(p.db, begaranFran(kalix), { projektId: ide.id, kommunkod: '2514', version: 0, act: 'delta' })).toMatchObject({ regel: 'Svaret passar inte projektets fas' });
  });

  it("in a project that nobody proposed, another samverkan's or an unknown id is the same 'finns inte'", async () => {
    const ide = krav(await foresla(arjeplog));
    const projekt = await stallProjekt(p, samordnaren);
    const svar = await Promise.all([intresse(regionen, ide.id, '2506'), intresse(kalix, projekt, '2514'), intresse(kalix, nyttId(), '2514'), intresse(kalix, 'x', '2514'), andraIde(p.db, begaranFran(regionen), { ...input(), id: ide.id, version: 1 })]);
    expect(svar[0]).toMatchObject({ regel: 'Finns inte' });
    expect(new Set(svar.map((s) => JSON.stringify(s))).size).toBe(1);
    expect(await p.db.lasa(regionen, async (las) => [await lasIdeer(las, regionen), await lasIde(las, regionen, ide.id), await lasIde(las, regionen, 'x')])).toEqual([[], null, null]);
  });
});

describe('andraIde', () => {
  it('by its author moves the project with it, and leaves what stood before in the event', async () => {
    const ide = krav(await foresla(arjeplog, { titel: 'Första titeln' }));
    const andrad = krav(await andraIde(p.db, begaranFran(arjeplog), { id: ide.id, version: 1, titel: 'Andra titeln', behov: 'Nytt behov.', nytta: 'Ny nytta.' }));
    expect(andrad).toMatchObject({ titel: 'Andra titeln', behov: 'Nytt behov.', nytta: 'Ny nytta.', version: 2 });
    expect((await p.agare.query('select namn, beskrivning from gemensam.projekt where id = $1', [ide.id])).rows).toEqual([{ namn: 'Andra titeln', beskrivning: 'Nytt behov.' }]);
    expect((await handelser(ide.id)).at(-1)).toMatchObject({ handelsetyp: 'ide_andrad', data: { fore: { titel: 'Första titeln' } } });
  });

  it('shows the author who has it open twice what stands, and writes nothing', async () => {
    const ide = krav(await foresla(arjeplog));
    krav(await andraIde(p.db, begaranFran(arjeplog), { ...input(), id: ide.id, version: 1, behov: 'Från den ena fliken.' }));
    expect(await andraIde(p.db, begaranFran(arjeplog), { ...input(), id: ide.id, version: 1, behov: 'Från den andra.' })).toMatchObject({ slag: 'konflikt', aktuell: { behov: 'Från den ena fliken.', version: 2 } });
  });

  it('is refused to others, to the author once it is qualified, and with a title that is taken', async () => {
    const ide = krav(await foresla(arjeplog));
    const annan = krav(await foresla(kalix));
    for (const vem of [kalix, samordnaren]) expect(await andraIde(p.db, begaranFran(vem), { ...input(), id: ide.id, version: 1 })).toMatchObject({ regel: 'Saknar behörighet' });
    expect(await andraIde(p.db, begaranFran(arjeplog), { ...input(), id: ide.id, version: 1, titel: annan.titel })).toMatchObject({ regel: 'Titeln finns redan', falt: 'titel' });
    const kvalificerad = await stallKvalificerad(arjeplog);
    expect(await andraIde(p.db, begaranFran(arjeplog), { ...input(), id: kvalificerad, version: 1 })).toMatchObject({ regel: 'Idén är kvalificerad' });
    expect(await p.db.lasa(arjeplog, (las) => lasIde(las, arjeplog, kvalificerad))).toMatchObject({ fas: 'kvalificering', farAndra: false, version: 1 });
  });
});

describe('the files', () => {
  it('hold the ideas and the kommuner of the screen, and what looks like a formula as text', async () => {
    const ide = krav(await foresla(arjeplog, { titel: '=HYPERLINK("x")' }));
    const [ideer, kommuner] = await p.db.lasa(samordnaren, async (las) => [await lasIdeer(las, samordnaren), await lasProjektkommuner(las, samordnaren, ide.id)]);
    if (!kommuner) throw new Error('no kommuner');
    for (const fil of [idefil(ideer, 'Norrbotten', '2021-02-15'), kommunerfil(kommuner, 'Norrbotten', '2021-02-15')]) {
      const blad = strFromU8(unzipSync(await skrivXlsx(fil))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      expect(blad).not.toContain('<f>');
      expect(fil.rader.every((rad) => rad.length === fil.kolumner.length)).toBe(true);
    }
    expect(kommunerfil(kommuner, 'Norrbotten', '2021-02-15').rader).toHaveLength(14);
  });
});
