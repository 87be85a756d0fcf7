import { randomUUID } from 'node:crypto';
import { exporteraKedja, HandlingEntitet, HandlingSekretessEntitet, HandlingVersionEntitet, type Kontext, type LagradFil, lasHandelser, nyttId, sok } from '@gemensam/shared/api';
import { type Anbudslista, type AnbudsuppgifterInput, type BytUpphandlingslageInput, type Upphandlingsakt } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { UpphandlingEntitet } from '../faser/grind.entity';
import { bytUpphandlingslage } from '../faser/byt-upphandlingslage';
import { startaUpphandling } from '../faser/starta-upphandling';
import { lasProjekthistorik } from '../historik/historik.lasmodell';
import { ProjektEntitet } from '../projekt.entity';
import { stallProjekt } from '../projekt-scen';
import { AnbudEntitet, AnbudHandlingEntitet, AnbudslistaEntitet, UpphandlingsbehorigEntitet } from './anbud.entity';
import { type Anbudsutfall } from './anbudsakt';
import { lasAnbudshandlingsfil } from './anbudslista.lasmodell';
import { AnbudResolver } from './anbud.resolver';
import { andraAnbudsbehoriga } from './andra-anbudsbehoriga';
import { bedomAnbud } from './bedom-anbud';
import { laddaUppAnbudshandling } from './ladda-upp-anbudshandling';
import { offentliggorAnbud } from './offentliggor-anbud';
import { oppnaAnbudslista } from './oppna-anbudslista';
import { rattaAnbud } from './ratta-anbud';
import { registreraAnbud } from './registrera-anbud';

const ORD = 'Kvastfenskrud';
let p: Provning;
let samordnaren: Kontext;
let annan: Kontext;
let sekreteraren: Kontext;
let revisorn: Kontext;
let representanten: Kontext;
let ordforanden: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([ProjektEntitet, UpphandlingEntitet, AnbudslistaEntitet, UpphandlingsbehorigEntitet, AnbudEntitet, AnbudHandlingEntitet, HandlingEntitet, HandlingSekretessEntitet, HandlingVersionEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  annan = await p.aktor('e_samordnare', { namn: 'Annan samordnare' });
  sekreteraren = await p.aktor('namndsekreterare', { namn: 'Sekreteraren' });
  revisorn = await p.aktor('revisor');
  ordforanden = await p.aktor('ordforande');
  representanten = await p.aktor('kommunrepresentant', { kommunkod: '2581' });
});
afterAll(() => p.stang());

const UTANFOR = () => [annan, sekreteraren, revisorn, ordforanden, representanten];
const beslut = () => ({ organ: 'Nämnden', datum: '2021-02-01', beteckning: `§ ${nyttId()}`, rubrik: 'Tilldelning', beslutare: 'namnd' as const });

const ingenPort = async () => null;

/** An upphandling that the acts have been taken in. */
const nyUpphandling = async (...akter: readonly Upphandlingsakt[]): Promise<{ readonly id: string; readonly projektId: string }> => {
  const projektId = await stallProjekt(p, samordnaren, { fas: 'upphandling' });
  const svar = await startaUpphandling(p.db, ingenPort, begaranFran(annan), { projektId, forfarande: 'annonserat', datum: '2021-01-04' });
  if (!('upphandlingar' in svar)) throw new Error(JSON.stringify(svar));
  const id = svar.upphandlingar[0]?.id ?? '';
  for (const akt of akter) await stega(id, akt);
  return { id, projektId };
};
const stega = async (id: string, akt: Upphandlingsakt): Promise<void> => {
  const { rows } = await p.agare.query<{ version: number }>('select version from gemensam.upphandling where id = $1', [id]);
  const input: BytUpphandlingslageInput = { id, version: rows[0]?.version ?? 0, akt, datum: '2021-02-01', elektroniskt: true, beslut: akt === 'tilldela' || akt === 'avbryt' ? beslut() : null };
  const svar = await bytUpphandlingslage(p.db, ingenPort, begaranFran(annan), input);
  if (!('upphandlingar' in svar)) throw new Error(JSON.stringify(svar));
};
const uppgifter = (namn = `${ORD} AB`, del: Partial<AnbudsuppgifterInput> = {}): AnbudsuppgifterInput => ({ namn, orgnr: '', dag: '2021-02-10', klockslag: '9.30', belopp: '1 000', ...del });
const krav = (svar: Anbudsutfall): Anbudslista => {
  if ('upphandlingId' in svar) return svar;
  throw new Error(JSON.stringify(svar));
};
const las = async (vem: Kontext, id: string): Promise<Anbudslista> => {
  const svar = await new AnbudResolver(p.db).anbudslista(null, { upphandlingId: id }, begaranFran(vem));
  if (!svar) throw new Error(`no upphandling ${id}`);
  return svar as Anbudslista;
};
const oppna = (vem: Kontext, id: string) => oppnaAnbudslista(p.db, begaranFran(vem), { upphandlingId: id });
const skrivIn = (vem: Kontext, id: string, u = uppgifter(), nyckel: string | null = null) => registreraAnbud(p.db, begaranFran(vem, nyckel), { upphandlingId: id, uppgifter: u });
const namnge = (vem: Kontext, id: string, behoriga: readonly Kontext[], version: number) => andraAnbudsbehoriga(p.db, begaranFran(vem), { upphandlingId: id, behoriga: behoriga.map((b) => b.person.id), version });
const fil = (): LagradFil => ({ filnamn: `${ORD}.pdf`, mediatyp: 'application/pdf', storlek: 4711, sha256: 'ab'.repeat(32), lagringsnyckel: `x/${randomUUID()}` });
const laddaUpp = (vem: Kontext, upphandlingId: string, anbudId: string) => laddaUppAnbudshandling(p.db, begaranFran(vem), { upphandlingId, anbudId }, { titel: `${ORD} anbud`, handlingId: null, sekretess: null, fil: fil() });
const forsta = (l: Anbudslista) => {
  const a = l.innehall?.anbud[0];
  if (!a) throw new Error('no bid');
  return a;
};

/** Everything that a person may ask about an upphandling and what hangs on it. */
const alltOm = async (vem: Kontext, { id, projektId }: { id: string; projektId: string }): Promise<string> =>
  JSON.stringify([
    await las(vem, id),
    await p.db.lasa(vem, (l) => lasProjekthistorik(l, { projektId, filter: {}, efter: null, antal: 100 })),
    (await p.db.lasa(vem, (l) => lasHandelser(l, { filter: { objekttyp: 'anbud' }, efter: null, antal: 100 }))).rader,
    await p.db.lasa(vem, (l) => sok(l, { fraga: ORD, typ: null, ar: null, sortering: 'relevans', sida: 1 })),
    ...(await p.db.lasa(vem, async (l) => {
      const svar = [];
      for (const tabell of ['anbudslista', 'upphandling_behorig', 'anbud', 'anbud_lasning'])
        svar.push(await l.rader({ namn: `prov.${tabell}`, text: `select * from gemensam.${tabell} where upphandling_id = $1` }, [id]));
      svar.push(await l.rader({ namn: 'prov.handling', text: 'select * from gemensam.handling where anbud_id is not null and titel like $1' }, [`${ORD}%`]));
      svar.push(await l.rader({ namn: 'prov.objekt', text: `select * from gemensam.handling_objekt where objekt_id = $1` }, [id]));
      return svar;
    })),
  ], (_, v: unknown) => (typeof v === 'bigint' ? v.toString() : v));

describe('before the award', () => {
  it('the first who handles the bids names himself, others are named by those who are', async () => {
    const u = await nyUpphandling('annonsera');
    expect(await las(samordnaren, u.id)).toMatchObject({ insyn: 'stangd', farOppna: true, innehall: null });
    expect(krav(await oppna(samordnaren, u.id))).toMatchObject({ insyn: 'namngiven', innehall: { version: 1, behoriga: [{ namn: 'Samordnaren' }], anbud: [], farNamnge: true } });
    expect(await oppna(annan, u.id)).toMatchObject({ regel: 'Anbudslistan är öppnad' });
    expect(await namnge(annan, u.id, [annan], 1)).toMatchObject({ regel: 'Anbudssekretess', kalla: 'OSL 19:3 andra stycket' });
    expect(await namnge(samordnaren, u.id, [samordnaren, representanten], 1)).toMatchObject({ regel: 'Handlägger inte upphandlingar' });
    const fler = krav(await namnge(samordnaren, u.id, [samordnaren, sekreteraren], 1));
    expect(fler.innehall).toMatchObject({ version: 2, behoriga: [{ namn: 'Samordnaren' }, { namn: 'Sekreteraren' }] });
    expect(await namnge(sekreteraren, u.id, [sekreteraren], 1)).toMatchObject({ slag: 'konflikt', aktuell: { innehall: { version: 2 } } });
    expect(await namnge(samordnaren, u.id, [sekreteraren], 2)).toMatchObject({ regel: 'Egen behörighet' });
    krav(await namnge(sekreteraren, u.id, [sekreteraren], 2));
    expect(await las(samordnaren, u.id)).toMatchObject({ insyn: 'stangd', innehall: null });
  });

  it('a person who is named sees nothing without a role that handles bids', async () => {
    const u = await nyUpphandling('annonsera');
    krav(await oppna(samordnaren, u.id));
    expect(await las({ ...samordnaren, uppdrag: representanten.uppdrag }, u.id)).toMatchObject({ insyn: 'stangd', innehall: null });
  });

  it('with nine bids, files, judgements and readings nobody else gets another byte than with no list at all', async () => {
    const u = await nyUpphandling('annonsera', 'utvardera');
    const fore = await Promise.all(UTANFOR().map((vem) => alltOm(vem, u)));
    krav(await oppna(samordnaren, u.id));
    for (let n = 1; n <= 9; n++) krav(await skrivIn(samordnaren, u.id, uppgifter(`${ORD} ${n}`)));
    const lista = await las(samordnaren, u.id);
    await laddaUpp(samordnaren, u.id, forsta(lista).id);
    krav(await bedomAnbud(p.db, begaranFran(samordnaren), { id: forsta(lista).id, akt: 'utvardera', text: `${ORD} bäst`, version: 1 }));
    expect(await Promise.all(UTANFOR().map((vem) => alltOm(vem, u)))).toEqual(fore);
    expect(fore.some((text) => text.includes(ORD))).toBe(false);
    expect(await alltOm(samordnaren, u)).toContain(`${ORD} bäst`);
  });

  it('the exported chain tells nothing of what they are, and holds all the same', async () => {
    const kedja = await p.db.lasa(revisorn, (l) => exporteraKedja(l, revisorn.samverkan.id));
    expect(JSON.stringify(kedja)).not.toContain(ORD);
  });

  it('who is not named gets the words of what is not there for a bid, and the paragraph for the list', async () => {
    const u = await nyUpphandling('annonsera');
    krav(await oppna(samordnaren, u.id));
    const { id, version } = forsta(krav(await skrivIn(samordnaren, u.id)));
    const handling = await laddaUpp(samordnaren, u.id, id);
    const handlingId = arAvslag(handling) ? '' : handling.handlingId;
    expect(await rattaAnbud(p.db, begaranFran(annan), { id, version, uppgifter: uppgifter() })).toEqual(await rattaAnbud(p.db, begaranFran(annan), { id: nyttId(), version, uppgifter: uppgifter() }));
    expect(await laddaUpp(annan, u.id, id)).toMatchObject({ regel: 'Finns inte' });
    expect(await p.db.lasa(annan, (l) => lasAnbudshandlingsfil(l, handlingId, '1'))).toBeNull();
    expect(await p.db.lasa(samordnaren, (l) => lasAnbudshandlingsfil(l, handlingId, '1'))).toMatchObject({ filnamn: `${ORD}.pdf`, upphandlingId: u.id });
    const tom = await nyUpphandling('annonsera');
    expect(await skrivIn(annan, u.id)).toEqual(await skrivIn(annan, tom.id));
    expect(await skrivIn(await p.aktor('e_samordnare', { samverkan: 'region10' }), u.id)).toMatchObject({ regel: 'Finns inte' });
  });

  it('nobody names himself beside the list, whatever the statement', async () => {
    const u = await nyUpphandling('annonsera');
    krav(await oppna(samordnaren, u.id));
    const smyg = p.db.skriva(annan, { operation: 'prov' }, async (skriv) => {
      await skriv.manager.query('insert into gemensam.upphandling_behorig (upphandling_id, person_id, av) values ($1, $2, $3)', [u.id, annan.person.id, 'x']);
      throw new Error('the database let it through');
    });
    await expect(smyg).rejects.toThrow(/row-level security/);
  });

  it('a reading is noted once a day, before anything is handed out, and shown to the named', async () => {
    const u = await nyUpphandling('annonsera');
    krav(await oppna(samordnaren, u.id));
    for (const _ of [1, 2]) expect((await las(samordnaren, u.id)).innehall?.lasningar).toEqual([{ namn: 'Samordnaren', dag: expect.any(String) }]);
    const { rows } = await p.agare.query(`select text from gemensam.handelse where objekt_id = $1 and handelsetyp = 'anbud_last'`, [u.id]);
    expect(rows).toEqual([{ text: expect.stringMatching(/^Läste anbuden i upphandlingen för Projekt /) }]);
  });

  it('an answer of an act holds the bids, so it is a reading too, whether it is met by a newer version or not', async () => {
    const u = await nyUpphandling('annonsera');
    krav(await oppna(samordnaren, u.id));
    krav(await skrivIn(samordnaren, u.id));
    krav(await namnge(samordnaren, u.id, [samordnaren, sekreteraren], 1));
    expect(await namnge(sekreteraren, u.id, [sekreteraren], 1)).toMatchObject({ slag: 'konflikt', aktuell: { innehall: { anbud: [{}], lasningar: [{ namn: 'Samordnaren' }, { namn: 'Sekreteraren' }] } } });
    const { rows } = await p.agare.query(`select aktor from gemensam.handelse where objekt_id = $1 and handelsetyp = 'anbud_last' order by aktor`, [u.id]);
    expect(rows).toEqual([{ aktor: 'Samordnaren' }, { aktor: 'Sekreteraren' }]);
  });

  it('a file is not added to a bid under the address of another upphandling', async () => {
    const [u, annat] = [await nyUpphandling('annonsera'), await nyUpphandling('annonsera')];
    for (const x of [u, annat]) krav(await oppna(samordnaren, x.id));
    const { id } = forsta(krav(await skrivIn(samordnaren, u.id)));
    expect(await laddaUpp(samordnaren, annat.id, id)).toMatchObject({ regel: 'Finns inte' });
    expect(forsta(await las(samordnaren, u.id)).handlingar).toEqual([]);
  });

  it('a bid is entered once for a key, put right with what stood kept, and a stale version meets what stands', async () => {
    const u = await nyUpphandling('annonsera');
    krav(await oppna(samordnaren, u.id));
    const [ett, igen] = [await skrivIn(samordnaren, u.id, uppgifter(), 'nyckel-1'), await skrivIn(samordnaren, u.id, uppgifter(), 'nyckel-1')];
    expect(krav(igen).innehall?.anbud).toHaveLength(1);
    const anbud = forsta(krav(ett));
    const rattat = krav(await rattaAnbud(p.db, begaranFran(samordnaren), { id: anbud.id, version: 1, uppgifter: uppgifter('Rätt AB', { belopp: '' }) }));
    expect(forsta(rattat)).toMatchObject({ namn: 'Rätt AB', belopp: null, version: 2 });
    expect(await rattaAnbud(p.db, begaranFran(samordnaren), { id: anbud.id, version: 1, uppgifter: uppgifter('Fel AB') })).toMatchObject({ slag: 'konflikt', aktuell: { innehall: { anbud: [{ namn: 'Rätt AB' }] } } });
    expect(await bedomAnbud(p.db, begaranFran(samordnaren), { id: anbud.id, version: 2, akt: 'anta', text: '' })).toMatchObject({ regel: 'Fel ordning' });
    const { rows } = await p.agare.query(`select data from gemensam.handelse where objekt_id = $1 and handelsetyp = 'anbud_rattat'`, [u.id]);
    expect(rows).toMatchObject([{ data: { anbudsgivare: 'Rätt AB', forut: { anbudsgivare: `${ORD} AB`, belopp: '100000' } } }]);
  });

  it('överprövning before the award keeps them closed', async () => {
    const u = await nyUpphandling('annonsera');
    krav(await oppna(samordnaren, u.id));
    krav(await skrivIn(samordnaren, u.id));
    await stega(u.id, 'overprova');
    expect(await las(annan, u.id)).toMatchObject({ lage: 'overprovning', insyn: 'stangd', innehall: null });
    await stega(u.id, 'gora_om');
    expect(await las(annan, u.id)).toMatchObject({ lage: 'avbruten', insyn: 'stangd', farOppna: false, innehall: null });
  });
});

describe('the award', () => {
  it('opens all to everybody by itself, with the history and the files; who looked is told to the named and the revisor', async () => {
    const u = await nyUpphandling('annonsera', 'utvardera');
    krav(await oppna(samordnaren, u.id));
    krav(await skrivIn(samordnaren, u.id, uppgifter(`${ORD} vann`)));
    const anbud = forsta(await las(samordnaren, u.id));
    await laddaUpp(samordnaren, u.id, anbud.id);
    await stega(u.id, 'tilldela');
    const oppen = await las(representanten, u.id);
    expect(oppen).toMatchObject({ insyn: 'oppen', innehall: { anbud: [{ namn: `${ORD} vann`, akter: [], handlingar: [{ titel: `${ORD} anbud`, dold: false }] }], lasningar: null, farSkrivaIn: false, farNamnge: false, valbara: [] } });
    expect((await las(revisorn, u.id)).innehall?.lasningar).toEqual([{ namn: 'Samordnaren', dag: expect.any(String) }]);
    expect(await alltOm(representanten, u)).toContain('skrevs in i upphandlingen');
    expect(await alltOm(representanten, u)).not.toContain('Läste anbuden');
    expect(await alltOm(revisorn, u)).toContain('Läste anbuden');
    expect(await alltOm(await p.aktor('e_samordnare', { samverkan: 'region10' }), u).catch(() => 'ingen')).toBe('ingen');
  });

  it('is followed by what those who handled the bids note of it, and by no new bid', async () => {
    const u = await nyUpphandling('annonsera', 'utvardera');
    krav(await oppna(samordnaren, u.id));
    const { id } = forsta(krav(await skrivIn(samordnaren, u.id)));
    krav(await bedomAnbud(p.db, begaranFran(samordnaren), { id, akt: 'utvardera', text: 'Bäst', version: 1 }));
    await stega(u.id, 'tilldela');
    expect(await skrivIn(samordnaren, u.id)).toMatchObject({ regel: 'Fel läge' });
    expect(await bedomAnbud(p.db, begaranFran(annan), { id, akt: 'anta', text: '', version: 2 })).toMatchObject({ regel: 'Saknar behörighet' });
    expect(forsta(krav(await bedomAnbud(p.db, begaranFran(samordnaren), { id, akt: 'anta', text: '', version: 2 })))).toMatchObject({ status: 'antaget' });
    expect(await namnge(samordnaren, u.id, [samordnaren, sekreteraren], 1)).toMatchObject({ regel: 'Anbuden är redan öppna' });
  });

  it('is not taken back by what a court says', async () => {
    const u = await nyUpphandling('annonsera', 'utvardera', 'tilldela', 'overprova', 'ratta');
    expect(await las(representanten, u.id)).toMatchObject({ lage: 'utvardering', insyn: 'oppen', innehall: { version: 0, anbud: [] } });
  });
});

describe('an interruption before the award', () => {
  it('opens nothing by itself: those who handle the bids do, with a reason', async () => {
    const u = await nyUpphandling('annonsera');
    krav(await oppna(samordnaren, u.id));
    krav(await skrivIn(samordnaren, u.id));
    expect(await offentliggorAnbud(p.db, begaranFran(samordnaren), { upphandlingId: u.id, skal: 'x', version: 1 })).toMatchObject({ regel: 'Absolut sekretess' });
    await stega(u.id, 'avbryt');
    expect(await las(annan, u.id)).toMatchObject({ insyn: 'stangd' });
    expect(await offentliggorAnbud(p.db, begaranFran(annan), { upphandlingId: u.id, skal: 'x', version: 1 })).toMatchObject({ regel: 'Anbudssekretess' });
    expect((await las(samordnaren, u.id)).innehall).toMatchObject({ farOffentliggora: true });
    krav(await offentliggorAnbud(p.db, begaranFran(samordnaren), { upphandlingId: u.id, skal: 'Den görs inte om', version: 1 }));
    expect(await las(representanten, u.id)).toMatchObject({ insyn: 'oppen', innehall: { offentlig: '2021-02-15', offentligSkal: 'Den görs inte om', anbud: [{ namn: `${ORD} AB` }] } });
  });
});
