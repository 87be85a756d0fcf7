import { type Kontext, nyttId } from '@gemensam/shared/api';
import { type RegistreringInput } from '@gemensam/shared/contract';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { ArendeEntitet, ArendeHandlingEntitet, TjansteskrivelseEntitet } from '../arenden/arende.entity';
import { DatabasenUpptagen, HandlingEntitet, HandlingSekretessEntitet, HandlingVersionEntitet } from '@gemensam/shared/api';
import { antecknaInkommen } from './anteckna-inkommen';
import { lasArendehandlingar } from './arendehandlingar.lasmodell';
import { avforInkommen } from './avfor-inkommen';
import { DiarieklassEntitet, InkommenHandlingEntitet, RegisterpostEntitet, RegisterrattelseEntitet, RegisteruppgiftEntitet } from './diarium.entity';
import { lasDiarium } from './diarium.lasmodell';
import { lasInkommet } from './inkommet.lasmodell';
import { rattaRegistrering } from './ratta-registrering';
import { registreraHandling } from './registrera-handling';
import { registreraNyttArende } from './registrera-nytt-arende';

let p: Provning;
let sekreterare: Kontext;
let samordnare: Kontext;
let beredare: Kontext;

const uppgifter = (andrat: Partial<RegistreringInput> = {}): RegistreringInput => ({ riktning: 'inkommen', datum: '2021-02-10', motpart: 'Kalix kommun', rubrik: 'Fråga om anslutning', ...andrat });
const hemligt = { paragraf: '19:3', skal: 'Anbud före tilldelning' };

const nytt = (kontext = sekreterare, andrat: object = {}) =>
  registreraNyttArende(p.db, begaranFran(kontext), { rubrik: 'Upphandling av konsulter', typ: 'upphandling', klassificering: '2.3', ...andrat });
const arende = async (kontext = sekreterare, andrat: object = {}): Promise<{ arendeId: string; dnr: string }> => {
  const utfall = await nytt(kontext, andrat);
  if ('dnr' in utfall) return utfall;
  throw new Error(JSON.stringify(utfall));
};
const registrera = (arendeId: string, andrat: Partial<RegistreringInput> = {}, mer: object = {}, kontext = sekreterare) =>
  registreraHandling(p.db, begaranFran(kontext), { arendeId, uppgifter: uppgifter(andrat), ...mer });
const post = async (...a: Parameters<typeof registrera>) => {
  const utfall = await registrera(...a);
  if ('beteckning' in utfall) return utfall;
  throw new Error(JSON.stringify(utfall));
};
const registret = (kontext: Kontext, somAllmanheten = false, ar = 2021) => p.db.lasa(kontext, (las) => lasDiarium(las, kontext, ar, somAllmanheten));
const nummer = async (arendeId: string, serie = 'oppen'): Promise<number[]> =>
  (await p.agare.query<{ nummer: number }>('select nummer from gemensam.registerpost where arende_id = $1 and serie = $2 order by 1', [arendeId, serie])).rows.map((r) => r.nummer);
const sekretessbelagg = (arendeId: string, slag: 'ordinarie' | 'upphandling') =>
  p.agare.query(`update gemensam.arende set sekretess_slag = $2, sekretess_paragraf = '19:3', sekretess_skal = 'Prov', sekretess_fran = '2021-02-01' where id = $1`, [arendeId, slag]);

/** A file of an ärende, as an upload leaves it. */
const fil = async (arendeId: string, titel = 'Skrivelse'): Promise<string> => {
  const id = nyttId();
  const s = sekreterare.samverkan.id;
  await p.agare.query(`insert into gemensam.handling (samverkan_id, id, titel) values ($1, $2, $3)`, [s, id, titel]);
  await p.agare.query(
    `insert into gemensam.handling_version (samverkan_id, handling_id, nummer, filnamn, mediatyp, storlek, sha256, lagringsnyckel, av_id, av) values ($1, $2, 1, 'a.pdf', 'application/pdf', 1, sha256('x'), $3, $4, 'x')`,
    [s, id, id, beredare.person.id],
  );
  await p.agare.query(`insert into gemensam.arende_handling (samverkan_id, arende_id, handling_id) values ($1, $2, $3)`, [s, arendeId, id]);
  return id;
};

beforeAll(async () => {
  p = await oppnaProvning([
    ArendeEntitet, TjansteskrivelseEntitet, ArendeHandlingEntitet, DiarieklassEntitet, RegisterpostEntitet, RegisteruppgiftEntitet, RegisterrattelseEntitet, InkommenHandlingEntitet,
    HandlingEntitet, HandlingVersionEntitet, HandlingSekretessEntitet,
  ]);
  sekreterare = await p.aktor('namndsekreterare');
  samordnare = await p.aktor('e_samordnare');
  beredare = await p.aktor('beredningsgrupp', { kommunkod: '2580' });
});
afterAll(() => p.stang());
beforeEach(() =>
  p.agare.query('truncate gemensam.inkommen_handling, gemensam.registerrattelse, gemensam.registeruppgift, gemensam.registerpost, gemensam.handlingsserie, gemensam.handling, gemensam.arende, gemensam.dnr_serie, gemensam.diarieklass cascade'),
);

/** As the web does: what the database had no time for is asked again; it was rolled back whole. */
const ihardigt = async <T>(gor: () => Promise<T>, ganger = 8): Promise<T> => {
  try {
    return await gor();
  } catch (fel) {
    if (!(fel instanceof DatabasenUpptagen) || ganger === 1) throw fel;
    return ihardigt(gor, ganger - 1);
  }
};

describe('serials', () => {
  it('fifty registrations of ärenden at once give fifty successive dnr', async () => {
    const svar = await Promise.all(Array.from({ length: 50 }, (_, i) => ihardigt(() => arende(i % 2 ? sekreterare : samordnare))));
    expect(svar.map((s) => Number(/\/(\d+)-/.exec(s.dnr)?.[1])).sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  });

  it('fifty handlingar at once in one ärende are numbered 1 to 50', async () => {
    const { arendeId } = await arende();
    const svar = await Promise.all(Array.from({ length: 50 }, (_, i) => ihardigt(() => post(arendeId, {}, {}, i % 2 ? sekreterare : samordnare))));
    expect(svar.map((s) => Number(s.beteckning)).sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    expect(await nummer(arendeId)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  });

  it('what is refused or rolled back leaves no gap, neither in the year nor in the ärende', async () => {
    const forsta = await arende();
    await p.agare.query(`create function gemensam.prov_fel() returns trigger language plpgsql as $$
      begin if new.aktor = 'Provfel' then raise exception 'prov'; end if; return new; end $$`);
    await p.agare.query('create trigger prov_fel before insert on gemensam.handelse for each row execute function gemensam.prov_fel()');
    const otur = await p.aktor('namndsekreterare', { namn: 'Provfel' });
    const utfall = await Promise.allSettled(
      Array.from({ length: 12 }, (_, i) => (i % 3 === 0 ? registrera(forsta.arendeId, {}, {}, otur) : i % 3 === 1 ? registrera(forsta.arendeId, { rubrik: '' }) : registrera(forsta.arendeId))),
    );
    const arenden = await Promise.allSettled(Array.from({ length: 9 }, (_, i) => (i % 3 === 0 ? nytt(otur) : i % 3 === 1 ? nytt(sekreterare, { rubrik: '' }) : nytt())));
    await p.agare.query('drop trigger prov_fel on gemensam.handelse; drop function gemensam.prov_fel()');
    expect([utfall, arenden].map((u) => u.filter((x) => x.status === 'rejected').length)).toEqual([4, 3]);
    expect(await nummer(forsta.arendeId)).toEqual([1, 2, 3, 4]);
    expect((await registret(sekreterare)).arenden.map((a) => a.lopnummer)).toEqual([4, 3, 2, 1]);
    expect([(await post(forsta.arendeId)).beteckning, (await arende()).dnr]).toEqual(['5', '2021/5-2.3']);
  });

  it('a new year begins a new series at the business date, and the numbers within an ärende go on', async () => {
    const [nyarsafton, nyarsdagen] = [await p.aktor('namndsekreterare', { affarsdatum: '2021-12-31' }), await p.aktor('namndsekreterare', { affarsdatum: '2022-01-01' })];
    const gammalt = await arende(nyarsafton);
    await post(gammalt.arendeId, { datum: '2021-12-31' }, {}, nyarsafton);
    expect((await arende(nyarsdagen)).dnr).toBe('2022/1-2.3');
    expect((await post(gammalt.arendeId, { datum: '2021-12-31' }, {}, nyarsdagen)).beteckning).toBe('2');
    expect((await arende(nyarsafton)).dnr).toBe('2021/2-2.3');
    const [i2021, i2022] = [await registret(sekreterare), await registret(sekreterare, false, 2022)];
    expect([i2021.arenden.map((a) => a.dnr), i2022.arenden.map((a) => a.dnr), i2021.aren]).toEqual([['2021/2-2.3', '2021/1-2.3'], ['2022/1-2.3'], [2022, 2021]]);
  });

  it('the database refuses that a number changes, a post goes away, or a dnr is given anew', async () => {
    const { arendeId } = await arende();
    const { id } = await post(arendeId);
    for (const sats of [`update gemensam.registerpost set nummer = 9 where id = '${id}'`, `delete from gemensam.registerpost`, `delete from gemensam.registeruppgift`, `update gemensam.registerrattelse set skal = 'x'`])
      await expect(p.datakalla.query(sats)).rejects.toThrow(/permission denied/);
    for (const andring of ['dnr_lopnummer = 9', `klassificering = '9'`, 'dnr_ar = 2020'])
      await expect(p.agare.query(`update gemensam.arende set ${andring} where id = $1`, [arendeId])).rejects.toThrow(/ändras inte/);
  });

  it('a retry with the same key gives the same number', async () => {
    const { arendeId } = await arende();
    const begaran = begaranFran(sekreterare, 'nyckel-diarium-1');
    const svar = [1, 2].map(() => registreraHandling(p.db, begaran, { arendeId, uppgifter: uppgifter() }));
    const [ett, tva] = [await svar[0], await svar[1]];
    expect(tva).toEqual(ett);
    expect(await nummer(arendeId)).toEqual([1]);
  });
});

describe('upphandlingssekretess', () => {
  it('secret handlingar have a series of their own: the open numbers tell nothing of how many there are', async () => {
    const { arendeId } = await arende();
    await sekretessbelagg(arendeId, 'upphandling');
    const beteckningar = [];
    for (const s of [null, hemligt, hemligt, null, hemligt]) beteckningar.push((await post(arendeId, { sekretess: s })).beteckning);
    expect(beteckningar).toEqual(['1', 'S1', 'S2', '2', 'S3']);
    await p.agare.query('update gemensam.arende set sekretess_slag = null, sekretess_paragraf = null, sekretess_skal = null, sekretess_fran = null where id = $1', [arendeId]);
    expect((await post(arendeId, { sekretess: hemligt })).beteckning).toBe('3');
  });

  it.each([1, 7])('with %i anbud the register says the same to everybody outside', async (anbud) => {
    const { arendeId, dnr } = await arende();
    await sekretessbelagg(arendeId, 'upphandling');
    await post(arendeId);
    for (let i = 0; i < anbud; i++) await post(arendeId, { sekretess: hemligt, motpart: `KANARIE ${i} AB` });
    for (const kontext of [samordnare, beredare, await p.aktor('revisor'), await p.aktor('ordforande'), await p.aktor('ledamot', { kommunkod: '2580' }), await p.aktor('administrator')]) {
      for (const allman of [false, true]) {
        const d = await registret(kontext, allman);
        expect(d.arenden).toEqual([
          { id: null, dnr, ar: 2021, lopnummer: 1, klassificering: '2.3', klassnamn: null, registrerat: '2021-02-15', sekretess: 'Omfattas av sekretess', rubrik: null, typ: null, tillstand: null, handlaggare: null, projektNamn: null, antalHandlingar: null, riktningar: [] },
        ]);
        expect(d.handlingar).toEqual([]);
      }
      expect(await p.db.lasa(kontext, (las) => lasArendehandlingar(las, kontext, arendeId))).toBeNull();
      expect(await registrera(arendeId, {}, {}, kontext)).toMatchObject({ regel: 'Finns inte' });
    }
    expect((await registret(sekreterare)).handlingar).toHaveLength(anbud + 1);
    const { rows } = await p.agare.query<{ allt: string }>(`select string_agg(text || data::text, ' ') as allt from gemensam.handelse where objekt_id = $1`, [arendeId]);
    expect(rows[0]?.allt).not.toMatch(/KANARIE|S\d/);
  });
});

describe('a secret handling in an open ärende', () => {
  it('keeps number and day for all, and the rest for those who may read it', async () => {
    const { arendeId } = await arende();
    await post(arendeId, { sekretess: { paragraf: '21:7', skal: 'Kanarieskäl' }, motpart: 'Kanarieavsändare', rubrik: 'Kanarierubrik' });
    const [synlig] = (await registret(await p.aktor('revisor'))).handlingar;
    expect(synlig).toMatchObject({ dold: false, motpart: 'Kanarieavsändare', sekretess: 'OSL 21:7' });
    for (const [kontext, allman] of [[await p.aktor('ledamot', { kommunkod: '2580' }), false], [beredare, false], [sekreterare, true]] as const) {
      const d = await registret(kontext, allman);
      expect(d.handlingar).toMatchObject([{ beteckning: '1', datum: '2021-02-10', dold: true, motpart: null, rubrik: null, skal: null, sekretess: 'Omfattas av sekretess', farRatta: false }]);
      expect(JSON.stringify(d)).not.toContain('Kanarie');
    }
  });

  it('marks its file, and a file that is marked makes its registration secret', async () => {
    const { arendeId } = await arende();
    const [ett, tva] = [await fil(arendeId), await fil(arendeId)];
    await post(arendeId, { sekretess: hemligt }, { handlingId: ett });
    const ledamot = await p.aktor('ledamot', { kommunkod: '2580' });
    const sedda = async () => (await p.db.lasa(ledamot, (las) => lasArendehandlingar(las, ledamot, arendeId)))?.poster.map((x) => x.dold);
    expect(await sedda()).toEqual([true]);
    expect((await p.agare.query('select sekretess_id is not null as markt from gemensam.handling where id = $1', [ett])).rows).toEqual([{ markt: true }]);
    await p.agare.query(`insert into gemensam.handling_sekretess (samverkan_id, id, handling_id, slag, paragraf, skal, av_id, av, salt) values ($1, $2, $2, 'markt', '18:8 a', 'x', $3, 'x', $2)`, [sekreterare.samverkan.id, tva, sekreterare.person.id]);
    await p.agare.query('update gemensam.handling set sekretess_id = id where id = $1', [tva]);
    expect(await post(arendeId, {}, { handlingId: tva })).toMatchObject({ sekretess: 'OSL 18:8 a' });
    expect(await sedda()).toEqual([true, true]);
  });
});

describe('registering a handling', () => {
  it('is refused in an utkast, twice for a file, for a file of another ärende, and where there is nothing', async () => {
    const [a, b] = [await arende(), await arende()];
    const handlingId = await fil(a.arendeId);
    await post(a.arendeId, {}, { handlingId });
    expect(await registrera(a.arendeId, {}, { handlingId })).toMatchObject({ regel: 'Redan registrerad', text: 'Filen är redan registrerad som handling 1 i ärendet.' });
    expect(await registrera(b.arendeId, {}, { handlingId })).toMatchObject({ regel: 'Finns inte' });
    for (const id of [nyttId(), 'x']) expect(await registrera(id)).toMatchObject({ regel: 'Finns inte' });
    const utkast = nyttId();
    await p.agare.query(`insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, handlaggare_id, handlaggare, skapat) values ($1, $2, 'x', 'ovrigt', 'utkast', $3, 'x', '2021-02-10')`, [sekreterare.samverkan.id, utkast, sekreterare.person.id]);
    await p.agare.query(`insert into gemensam.tjansteskrivelse (samverkan_id, arende_id, andrad_av) values ($1, $2, 'x')`, [sekreterare.samverkan.id, utkast]);
    expect(await registrera(utkast)).toMatchObject({ regel: 'Ärendet är inte registrerat' });
    expect(await nummer(a.arendeId)).toEqual([1]);
  });

  it('calls the ärende by its dnr in the log, and says nothing of what the handling holds', async () => {
    const { arendeId, dnr } = await arende(sekreterare, { handling: uppgifter({ motpart: 'Kanarieavsändare', rubrik: 'Kanarierubrik' }) });
    const { rows } = await p.agare.query<{ text: string; data: object }>(`select text, data from gemensam.handelse where objekt_id = $1 order by id`, [arendeId]);
    expect(rows.map((r) => r.text)).toEqual([`Ärendet ${dnr} registrerades direkt i diariet och är under beredning.`, `Handling 1 i ärendet ${dnr} registrerades.`]);
    expect(JSON.stringify(rows)).not.toMatch(/Kanarie|Upphandling av konsulter/);
  });

  it('nobody of another samverkan sees or writes in it', async () => {
    const { arendeId } = await arende();
    await post(arendeId);
    const frammande = await p.aktor('namndsekreterare', { samverkan: 'region10' });
    expect(await registrera(arendeId, {}, {}, frammande)).toMatchObject({ regel: 'Finns inte' });
    expect(await registret(frammande)).toMatchObject({ arenden: [], handlingar: [], aren: [2021] });
  });
});

describe('a correction', () => {
  const ratta = (id: string, version: number, andrat: Partial<RegistreringInput> = {}, mer: object = {}, kontext = sekreterare) =>
    rattaRegistrering(p.db, begaranFran(kontext), { id, version, uppgifter: uppgifter(andrat), skal: 'Skrevs fel', ...mer });

  it('keeps the number and both readings', async () => {
    const { arendeId } = await arende();
    const { id } = await post(arendeId);
    expect(await ratta(id, 1, { datum: '2021-02-09', motpart: 'Kalix kommun, kommunstyrelsen' })).toMatchObject({
      beteckning: '1', version: 2, datum: '2021-02-09',
      rattelser: [{ nummer: 1, skal: 'Skrevs fel', datum: '2021-02-15', andringar: [{ falt: 'Datum', fore: '2021-02-10', efter: '2021-02-09' }, { falt: 'Avsändare eller mottagare', fore: 'Kalix kommun', efter: 'Kalix kommun, kommunstyrelsen' }] }],
    });
    expect(await ratta(id, 2)).toMatchObject({ version: 3, rattelser: [{ nummer: 2 }, { nummer: 1 }] });
  });

  it('of many at once one wins, and the others are shown what stands', async () => {
    const { arendeId } = await arende();
    const { id } = await post(arendeId);
    const svar = await Promise.all(Array.from({ length: 8 }, (_, i) => ratta(id, 1, { rubrik: `Lydelse ${i}` })));
    expect(svar.filter((s) => 'beteckning' in s)).toHaveLength(1);
    expect(svar.filter((s) => 'slag' in s && s.slag === 'konflikt' && s.aktuell.version === 2)).toHaveLength(7);
  });

  it('is refused without a reason, without a change, and of a post that one may not see', async () => {
    const { arendeId } = await arende();
    const { id } = await post(arendeId);
    expect(await ratta(id, 1, {}, { skal: ' ' })).toMatchObject({ falt: 'rattelseskal' });
    expect(await ratta(id, 1)).toMatchObject({ regel: 'Inget är ändrat' });
    await sekretessbelagg(arendeId, 'upphandling');
    expect(await ratta(id, 1, { rubrik: 'x' }, {}, samordnare)).toMatchObject({ regel: 'Finns inte' });
    expect(await ratta(nyttId(), 1)).toMatchObject({ regel: 'Finns inte' });
  });

  it('of a secret one is read by the handläggare as long as a role that prepares ärenden is in force', async () => {
    const { arendeId } = await arende();
    await post(arendeId, { rubrik: 'Kanarierubrik', sekretess: hemligt });
    await p.agare.query('update gemensam.arende set handlaggare_id = $2 where id = $1', [arendeId, beredare.person.id]);
    const utanUppdraget: Kontext = { ...beredare, uppdrag: beredare.uppdrag.map((u) => ({ ...u, roll: 'kommunrepresentant' as const })) };
    const ser = async (k: Kontext): Promise<boolean> => JSON.stringify(await registret(k)).includes('Kanarie');
    expect([await ser(beredare), await ser(utanUppdraget)]).toEqual([true, false]);
  });

  it('makes a registration and its file secret, and hides the earlier reading too', async () => {
    const { arendeId } = await arende();
    const handlingId = await fil(arendeId);
    const { id } = await post(arendeId, { rubrik: 'Kanarierubrik' }, { handlingId });
    expect(await ratta(id, 1, { sekretess: hemligt })).toMatchObject({ sekretess: 'OSL 19:3' });
    const ledamot = await p.aktor('ledamot', { kommunkod: '2580' });
    for (const d of [await registret(ledamot), await registret(sekreterare, true)]) expect(JSON.stringify(d)).not.toContain('Kanarie');
    expect(await ratta(id, 2, { sekretess: null })).toMatchObject({ regel: 'Filen är sekretessmarkerad' });
  });

  it('to a day after it was registered is refused: it cannot have come in later than that', async () => {
    const { arendeId } = await arende();
    const { id } = await post(arendeId);
    const senare: Kontext = { ...sekreterare, affarsdatum: '2021-02-22' };
    expect(await ratta(id, 1, { datum: '2021-02-18' }, {}, senare)).toMatchObject({ regel: 'Dagen är efter registreringen', falt: 'datum' });
    expect(await ratta(id, 1, { datum: '2021-02-15' }, {}, senare)).toMatchObject({ datum: '2021-02-15', rattelser: [{ datum: '2021-02-22' }] });
  });

  it('adds a file to one that has none, and changes none', async () => {
    const { arendeId } = await arende();
    const [ett, tva] = [await fil(arendeId), await fil(arendeId)];
    const { id } = await post(arendeId);
    expect(await ratta(id, 1, {}, { handlingId: ett })).toMatchObject({ handlingId: ett, rattelser: [{ andringar: [{ falt: 'Fil', fore: 'ingen', efter: 'finns' }] }] });
    expect(await ratta(id, 2, {}, { handlingId: tva })).toMatchObject({ regel: 'Filen byts inte' });
  });
});

describe('what comes in', () => {
  const anteckna = (kontext: Kontext, andrat: object = {}) => antecknaInkommen(p.db, begaranFran(kontext), { inkom: '2021-02-12', avsandare: 'Region Norrbotten', rubrik: 'Remissvar', ...andrat });
  const lista = async (kontext: Kontext) => (await p.db.lasa(kontext, (las) => lasInkommet(las, kontext))).rader;
  const antecknad = async (...a: Parameters<typeof anteckna>) => {
    const utfall = await anteckna(...a);
    if ('frist' in utfall) return utfall;
    throw new Error(JSON.stringify(utfall));
  };

  it('waits with its last day, seen by those who register and the one who noted it', async () => {
    expect(await antecknad(beredare)).toMatchObject({ lage: 'vantar', inkom: '2021-02-12', frist: '2021-02-15', antecknadAv: beredare.person.namn });
    const annan = await p.aktor('beredningsgrupp', { kommunkod: '2581' });
    expect(await Promise.all([sekreterare, samordnare, beredare, annan].map(async (k) => (await lista(k)).length))).toEqual([1, 1, 1, 0]);
    expect(await anteckna(beredare, { inkom: '2021-02-16' })).toMatchObject({ falt: 'inkom' });
    expect(await anteckna(beredare, { avsandare: '' })).toMatchObject({ falt: 'avsandare' });
  });

  it('is settled by a registration in an ärende, once', async () => {
    const [{ arendeId, dnr }, i] = [await arende(), await antecknad(beredare)];
    const inkommen = { id: i.id, version: i.version };
    expect(await registrera(arendeId, {}, { inkommen: { ...inkommen, version: 9 } })).toMatchObject({ slag: 'konflikt', aktuell: { id: i.id } });
    const svar = await Promise.all([registrera(arendeId, {}, { inkommen }), registrera(arendeId, {}, { inkommen })]);
    expect(svar.filter((s) => 'beteckning' in s)).toHaveLength(1);
    expect(svar).toContainEqual(expect.objectContaining({ regel: 'Redan avslutad' }));
    expect(await nummer(arendeId)).toEqual([1]);
    expect(await lista(sekreterare)).toMatchObject([{ lage: 'registrerad', dnr, avslutad: '2021-02-15' }]);
  });

  it('begins a new ärende', async () => {
    const i = await antecknad(beredare);
    const { arendeId, dnr } = await arende(sekreterare, { handling: uppgifter(), inkommen: { id: i.id, version: i.version } });
    expect(await lista(beredare)).toMatchObject([{ lage: 'registrerad', arendeId, dnr }]);
    expect(await nummer(arendeId)).toEqual([1]);
  });

  it('that belongs to a hidden ärende is hidden with it', async () => {
    const { arendeId } = await arende();
    const handlingId = await fil(arendeId);
    await antecknad(beredare, { arendeId, handlingId });
    expect(await lista(beredare)).toHaveLength(1);
    await sekretessbelagg(arendeId, 'upphandling');
    expect(await Promise.all([beredare, samordnare, sekreterare].map(async (k) => (await lista(k)).length))).toEqual([0, 0, 1]);
  });

  it('is settled without registration only with a reason', async () => {
    const i = await antecknad(beredare);
    const avfor = (skal: string, version = i.version) => avforInkommen(p.db, begaranFran(sekreterare), { id: i.id, version, skal });
    expect(await avfor(' ')).toMatchObject({ falt: 'skal' });
    expect(await avfor('Reklam', 9)).toMatchObject({ slag: 'konflikt' });
    expect(await avfor('Reklam, uppenbart av ringa betydelse')).toMatchObject({ lage: 'registreras_inte', skal: 'Reklam, uppenbart av ringa betydelse' });
    expect(await avfor('En gång till')).toMatchObject({ regel: 'Redan avslutad' });
  });
});
