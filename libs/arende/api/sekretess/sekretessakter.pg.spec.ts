import { type Begaran, type Kontext, nyttId } from '@gemensam/shared/api';
import { type Arendesekretess } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { ArendeEntitet, TjansteskrivelseEntitet } from '../arenden/arende.entity';
import { ArendeResolver } from '../arenden/arende.resolver';
import { ArendegangResolver } from '../arenden/arendegang.resolver';
import { ArendehistorikResolver } from '../arenden/arendehistorik.resolver';
import { bytHandlaggare } from '../arenden/byt-handlaggare';
import { ArendeaktEntitet } from '../arenden/remiss.entity';
import { DiariumResolver } from '../diarium/diarium.resolver';
import { registreraHandling } from '../diarium/registrera-handling';
import { sparaSkrivelseversion } from '../skrivelse/spara-skrivelseversion';
import { valjUnderlag } from '../skrivelse/valj-underlag';
import { SkrivelseResolver } from '../skrivelse/skrivelse.resolver';
import { SkrivelsesiffrorResolver } from '../skrivelse/skrivelsesiffror.resolver';
import { UnderlagResolver } from '../skrivelse/underlag.resolver';
import { andraArendebehoriga } from './andra-arendebehoriga';
import { ArendebehorigEntitet, ArendesekretessbeslutEntitet, ArendesekretessEntitet } from './arendesekretess.entity';
import { lasArendesekretess } from './arendesekretess.lasmodell';
import { ArendesekretessResolver } from './arendesekretess.resolver';
import { havArendesekretess } from './hav-arendesekretess';
import { sekretessbelaggArende } from './sekretessbelagg-arende';
import { lasNoterat } from './notera-lasning';
import { type Sekretessutfall } from './sekretessakt';

let p: Provning;
let samordnare: Kontext;
let beredare: Kontext;
let annanBeredare: Kontext;
let revisor: Kontext;
let lopnummer = 0;

const nytt = async (handlaggare = beredare): Promise<{ arendeId: string; version: number }> => {
  const id = nyttId();
  await p.agare.query(
    `insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, handlaggare_id, handlaggare, skapat, dnr_ar, dnr_lopnummer, klassificering, registrerat)
     values ($1, $2, 'Hemlig rubrik', 'upphandling', 'under_beredning', $3, 'x', '2021-02-01', 2021, $4, '1.1', '2021-02-01')`, [handlaggare.samverkan.id, id, handlaggare.person.id, ++lopnummer]);
  return { arendeId: id, version: 1 };
};
const gjort = (utfall: Sekretessutfall): Arendesekretess => {
  if ('arendeId' in utfall) return utfall;
  throw new Error(JSON.stringify(utfall));
};
const regel = (utfall: Sekretessutfall): string | null => (arAvslag(utfall) ? utfall.regel : null);
const upphandling = { slag: 'upphandling', paragraf: '19:3', skal: 'Anbud före tilldelning' } as const;
const belagg = (k: Kontext, a: { arendeId: string; version: number }, marke: { slag: 'upphandling' | 'ordinarie'; paragraf: string; skal: string } = upphandling, nyckel: string | null = null) =>
  sekretessbelaggArende(p.db, begaranFran(k, nyckel), { ...marke, arendeId: a.arendeId, version: a.version });
const las = (k: Kontext, id: string) => p.db.lasa(k, (l) => lasArendesekretess(l, k, id));

beforeAll(async () => {
  p = await oppnaProvning([ArendeEntitet, TjansteskrivelseEntitet, ArendeaktEntitet, ArendesekretessEntitet, ArendesekretessbeslutEntitet, ArendebehorigEntitet]);
  samordnare = await p.aktor('e_samordnare', { namn: 'Samordnare' });
  beredare = await p.aktor('beredningsgrupp', { kommunkod: '2580', namn: 'Beredare Luleå' });
  annanBeredare = await p.aktor('beredningsgrupp', { kommunkod: '2581', namn: 'Beredare Piteå' });
  revisor = await p.aktor('revisor');
});
afterAll(() => p.stang());

describe('secrecy of an ärende', () => {
  it('is set by the handläggare, changed and lifted; each step is kept for those who see it', async () => {
    const a = await nytt();
    const satt = gjort(await belagg(beredare, a));
    expect(satt).toMatchObject({ version: 2, sekretess: { ...upphandling, fran: '2021-02-15' }, behoriga: [{ namn: 'Beredare Luleå', handlaggare: true }] });
    expect(await las(samordnare, a.arendeId)).toBeNull();
    const andrat = gjort(await belagg(beredare, { ...a, version: 2 }, { slag: 'ordinarie', paragraf: '31:16', skal: 'Affärshemlighet' }));
    expect(andrat.sekretess).toMatchObject({ slag: 'ordinarie', paragraf: '31:16' });
    const havt = gjort(await havArendesekretess(p.db, begaranFran(samordnare), { arendeId: a.arendeId, version: 3, skal: 'Avtalet är tecknat' }));
    expect(havt).toMatchObject({ sekretess: null, behoriga: [], beslut: [{ beslut: 'havd', paragraf: '31:16', skal: 'Avtalet är tecknat', av: 'Samordnare' }, { beslut: 'andrad' }, { beslut: 'satt' }] });
  });

  it('is lifted by one who saw it by name alone', async () => {
    const a = await nytt();
    gjort(await belagg(samordnare, a));
    expect(gjort(await havArendesekretess(p.db, begaranFran(samordnare), { ...a, version: 2, skal: 'Tilldelat' })).sekretess).toBeNull();
  });

  it('of others\' ärenden, of hidden and unknown ones is refused in the same words', async () => {
    const a = await nytt();
    const nej = await belagg(annanBeredare, a);
    expect(regel(nej)).toBe('Finns inte');
    gjort(await belagg(beredare, a));
    for (const utfall of [await belagg(samordnare, a), await belagg(samordnare, { arendeId: nyttId(), version: 1 }), await belagg(revisor, a)]) expect(utfall).toEqual(nej);
  });

  it('meets a newer version with what stands, and a retry is done once', async () => {
    const a = await nytt();
    const nyckel = nyttId();
    const forsta = gjort(await belagg(samordnare, a, upphandling, nyckel));
    expect(gjort(await belagg(samordnare, a, upphandling, nyckel))).toEqual(forsta);
    expect(await belagg(samordnare, a, { ...upphandling, skal: 'Annat' })).toMatchObject({ slag: 'konflikt', aktuell: { version: 2, sekretess: upphandling } });
  });

  it('says in the log what was done, by dnr, with a proof and neither title, paragraph nor reason', async () => {
    const a = await nytt();
    gjort(await belagg(samordnare, a));
    const { rows } = await p.agare.query<{ text: string; data: object }>(`select text, data from gemensam.handelse where objekt_id = $1`, [a.arendeId]);
    expect(rows).toEqual([{ text: `Sekretess gäller nu för ärendet 2021/${lopnummer}-1.1.`, data: { sekretessId: expect.any(String), bevis: expect.stringMatching(/^[0-9a-f]{64}$/) } }]);
  });
});

describe('the persons who are named', () => {
  it('see the ärende from then on, and no longer when they are taken away', async () => {
    const a = await nytt();
    const satt = gjort(await belagg(samordnare, a));
    expect(satt.behoriga.map((b) => b.namn)).toEqual(['Beredare Luleå', 'Samordnare']);
    const alla = satt.behoriga.map((b) => b.personId);
    const med = gjort(await andraArendebehoriga(p.db, begaranFran(samordnare), { ...a, version: 2, behoriga: [...alla, revisor.person.id] }));
    expect(med.behoriga).toHaveLength(3);
    expect(await las(revisor, a.arendeId)).toMatchObject({ farBesluta: false, valbara: [] });
    gjort(await andraArendebehoriga(p.db, begaranFran(samordnare), { ...a, version: 3, behoriga: alla }));
    expect(await las(revisor, a.arendeId)).toBeNull();
    const { rows } = await p.agare.query(`select data from gemensam.handelse where objekt_id = $1 and handelsetyp = 'arendebehoriga_andrade' order by id`, [a.arendeId]);
    expect(rows).toEqual([{ data: { fickSe: ['Provperson revisor'] } }, { data: { serInteLangre: ['Provperson revisor'] } }]);
  });

  it('are never all taken away, and are of this samverkan', async () => {
    const a = await nytt();
    const satt = gjort(await belagg(samordnare, a));
    const alla = satt.behoriga.map((b) => b.personId);
    const dar = await p.aktor('e_samordnare', { samverkan: 'region10' });
    const andra = async (behoriga: readonly string[]) => regel(await andraArendebehoriga(p.db, begaranFran(samordnare), { ...a, version: 2, behoriga: [...behoriga] }));
    expect(await andra([])).toBe('Handläggaren');
    expect(await andra([beredare.person.id])).toBe('Egen behörighet');
    expect(await andra([...alla, dar.person.id])).toBe('Inget uppdrag i kraft');
    expect(await andra(alla)).toBe('Inget ändrat');
  });
});

describe('reading', () => {
  const handelser = async (arendeId: string) =>
    (await p.agare.query<{ aktor: string; text: string }>(`select aktor, text from gemensam.handelse where objekt_id = $1 and handelsetyp = 'arende_last' order by id`, [arendeId])).rows;

  it('of a procurement before award is noted once per person and day, also when asked twice at once', async () => {
    const a = await nytt();
    const lasIt = (k: Kontext, id: string) => lasNoterat(p.db, k, id, async (l) => (await lasArendesekretess(l, k, a.arendeId))?.arendeId ?? null);
    await lasIt(beredare, a.arendeId);
    expect(await handelser(a.arendeId)).toEqual([]);
    gjort(await belagg(beredare, a));
    await Promise.all([1, 2, 3].map(() => lasIt(beredare, a.arendeId)));
    expect(await lasIt(samordnare, a.arendeId)).toBeNull();
    expect(await lasIt(beredare, 'inget id')).toBe(a.arendeId);
    expect(await handelser(a.arendeId)).toEqual([{ aktor: 'Beredare Luleå', text: `Läste ärendet 2021/${lopnummer}-1.1.` }]);
    await p.agare.query(`update gemensam.arende_lasning set dag = dag - 1`);
    await lasIt(beredare, a.arendeId);
    expect(await handelser(a.arendeId)).toHaveLength(2);
  });

  it('is noted whatever is read of it: its files, versions, comments, figures, underlag, history and secrecy', async () => {
    const versionId = nyttId();
    const fragor: Readonly<Record<string, (b: Begaran, arendeId: string) => Promise<unknown>>> = {
      arende: (b, id) => new ArendeResolver(p.db).arende(null, { id }, b),
      arendehandlingar: (b, arendeId) => new DiariumResolver(p.db).arendehandlingar(null, { arendeId }, b),
      arendehistorik: (b, arendeId) => new ArendehistorikResolver(p.db).arendehistorik(null, { arendeId, antal: null, efter: null, filter: null }, b),
      arendesekretess: (b, arendeId) => new ArendesekretessResolver(p.db).arendesekretess(null, { arendeId }, b),
      skrivelsekommentarer: (b, arendeId) => new SkrivelseResolver(p.db).skrivelsekommentarer(null, { arendeId }, b),
      skrivelsesiffror: (b, arendeId) => new SkrivelsesiffrorResolver(p.db).skrivelsesiffror(null, { arendeId }, b),
      skrivelseunderlag: (b, arendeId) => new UnderlagResolver(p.db).skrivelseunderlag(null, { arendeId }, b),
      skrivelseversion: (b) => new SkrivelseResolver(p.db).skrivelseversion(null, { id: versionId }, b),
      skrivelseversioner: (b, arendeId) => new SkrivelseResolver(p.db).skrivelseversioner(null, { arendeId }, b),
    };
    const a = await nytt();
    await p.agare.query(`insert into gemensam.tjansteskrivelse (samverkan_id, arende_id, andrad_av) values ($1, $2, 'x')`, [beredare.samverkan.id, a.arendeId]);
    await p.agare.query(
      `insert into gemensam.skrivelseversion (samverkan_id, id, arende_id, nummer, text_nummer, innehall, forfattare, orsak, av) values ($1, $2, $3, 1, 1, '{}', '{}', 'sparad', 'x')`,
      [beredare.samverkan.id, versionId, a.arendeId]);
    gjort(await belagg(beredare, a));
    for (const [namn, las] of Object.entries(fragor)) {
      await p.agare.query('delete from gemensam.arende_lasning');
      const fore = (await handelser(a.arendeId)).length;
      expect([namn, (await las(begaranFran(beredare), a.arendeId)) !== null, (await handelser(a.arendeId)).length - fore]).toEqual([namn, true, 1]);
      expect([namn, await las(begaranFran(samordnare), a.arendeId)]).toEqual([namn, null]);
      expect((await handelser(a.arendeId)).length - fore).toBe(1);
    }
  });

  it('is what an act answers too, also one on a version that is no longer; a refusal shows nothing', async () => {
    const a = await nytt();
    gjort(await belagg(beredare, a));
    const antal = async () => (await handelser(a.arendeId)).length;
    const akt = (arendeId: string, version: number) => new ArendesekretessResolver(p.db).behoriga(null, { input: { arendeId, version, behoriga: [beredare.person.id, revisor.person.id] } }, begaranFran(beredare));
    expect(await akt(nyttId(), 1)).toMatchObject({ __typename: 'Avslag' });
    expect(await antal()).toBe(0);
    expect(await akt(a.arendeId, 1)).toMatchObject({ __typename: 'ArendesekretessKonflikt' });
    expect(await antal()).toBe(1);
    await p.agare.query('delete from gemensam.arende_lasning');
    expect(await akt(a.arendeId, 2)).toMatchObject({ __typename: 'Arendesekretess' });
    expect(await antal()).toBe(2);
    await p.agare.query('delete from gemensam.arende_lasning');
    await p.agare.query(`insert into gemensam.tjansteskrivelse (samverkan_id, arende_id, andrad_av) values ($1, $2, 'x')`, [beredare.samverkan.id, a.arendeId]);
    expect(await new ArendegangResolver(p.db).bytHandlaggare(null, { input: { arendeId: a.arendeId, version: 1, personId: samordnare.person.id } }, begaranFran(beredare))).toMatchObject({ __typename: 'ArendeKonflikt' });
    expect(await antal()).toBe(3);
  });

  it('of other ärenden is not noted', async () => {
    const a = await nytt();
    gjort(await belagg(samordnare, a, { slag: 'ordinarie', paragraf: '31:16', skal: 'Affärshemlighet' }));
    expect(await lasNoterat(p.db, revisor, a.arendeId, (l) => lasArendesekretess(l, revisor, a.arendeId))).not.toBeNull();
    expect(await handelser(a.arendeId)).toEqual([]);
  });
});

describe('an act that waited while the person lost sight of the ärende', () => {
  /** `andra` is done by somebody who holds the ärende while the act waits for it. */
  const medan = async <T>(a: { arendeId: string }, andra: () => Promise<unknown>, akt: () => Promise<T>): Promise<T> => {
    await p.agare.query('begin');
    await p.agare.query('select from gemensam.arende where id = $1 for update', [a.arendeId]);
    const utfall = akt();
    for (let vantar = false; !vantar; ) {
      const { rows } = await p.agare.query(`select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`);
      vantar = rows.length > 0;
    }
    await andra();
    await p.agare.query('update gemensam.arende set version = version + 1 where id = $1', [a.arendeId]);
    await p.agare.query('commit');
    return utfall;
  };
  const hemligt = async (): Promise<{ arendeId: string; version: number }> => {
    const a = await nytt();
    await p.agare.query(`insert into gemensam.tjansteskrivelse (samverkan_id, arende_id, andrad_av) values ($1, $2, 'x')`, [beredare.samverkan.id, a.arendeId]);
    gjort(await belagg(beredare, a));
    await p.agare.query(`insert into gemensam.arende_behorig (samverkan_id, arende_id, person_id, av) values ($1, $2, $3, 'x')`, [samordnare.samverkan.id, a.arendeId, samordnare.person.id]);
    return { ...a, version: 2 };
  };
  const taBort = (a: { arendeId: string }) => () => p.agare.query('delete from gemensam.arende_behorig where arende_id = $1 and person_id = $2', [a.arendeId, samordnare.person.id]);

  type Akt = (a: { arendeId: string; version: number }) => Promise<unknown>;
  it.each<[string, Akt]>([
    ['an act on the ärende', (a) => bytHandlaggare(p.db, begaranFran(samordnare), { ...a, personId: annanBeredare.person.id })],
    ['one on its secrecy', (a) => havArendesekretess(p.db, begaranFran(samordnare), { ...a, skal: 'Tilldelat' })],
    ['a registration', (a) => registreraHandling(p.db, begaranFran(samordnare), { arendeId: a.arendeId, uppgifter: { riktning: 'inkommen', datum: '2021-02-10', motpart: 'x', rubrik: 'x' } })],
    ['a version of the text', (a) => sparaSkrivelseversion(p.db, begaranFran(samordnare), { arendeId: a.arendeId, textnummer: 1, anteckning: 'x' })],
    ['a choice of underlag', (a) => valjUnderlag(p.db, begaranFran(samordnare), { arendeId: a.arendeId, version: 0, handlingar: [] })],
  ])('%s: it is not found, and nothing is written', async (_, akt) => {
    const a = await hemligt();
    expect(await medan(a, taBort(a), () => akt(a))).toMatchObject({ slag: 'avslag', regel: 'Finns inte' });
    const { rows } = await p.agare.query<{ version: number; n: number }>(`select a.version, (select count(*)::int from gemensam.handelse h where h.objekt_id = a.id::text) as n from gemensam.arende a where a.id = $1`, [a.arendeId]);
    expect(rows).toEqual([{ version: 3, n: 1 }]);
  });
});

describe('another handläggare of a secret ärende', () => {
  it('sees it, and so does the one who was handläggare and changed it, until taken away', async () => {
    const a = await nytt(samordnare);
    gjort(await belagg(samordnare, a));
    await p.agare.query(`insert into gemensam.tjansteskrivelse (samverkan_id, arende_id, andrad_av) values ($1, $2, 'x')`, [samordnare.samverkan.id, a.arendeId]);
    await p.agare.query(`delete from gemensam.arende_behorig where arende_id = $1`, [a.arendeId]);
    const utfall = await bytHandlaggare(p.db, begaranFran(samordnare), { ...a, version: 2, personId: annanBeredare.person.id });
    expect(utfall).toMatchObject({ handlaggare: annanBeredare.person.namn });
    for (const k of [samordnare, annanBeredare]) expect(await las(k, a.arendeId)).not.toBeNull();
    expect((await las(annanBeredare, a.arendeId))?.behoriga.map((b) => b.namn)).toEqual(['Beredare Piteå', 'Samordnare']);
  });
});
