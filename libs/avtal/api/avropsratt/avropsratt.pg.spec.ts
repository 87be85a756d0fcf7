import { genomfort, type Kontext, nyttId } from '@gemensam/shared/api';
import { type Avropsratt } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { andraAvropsregel } from './andra-avropsregel';
import { AvropsberattigadEntitet, AvropslistaEntitet, AvropsregelEntitet } from './avropsratt.entity';
import { lasAvropsratt, lasAvropssvar, lasAvropsval } from './avropssvar';
import { frysAvropsberattigade } from './frys-avropsberattigade';
import { frysVidAnnonsering } from './frys-vid-annonsering';
import { lasOrganisationsavropsratt } from './organisationens-avropsratt';

let p: Provning;
let samordnaren: Kontext;
let region: Kontext;
let kommun = '';
const [holding, dotter, utan, stiftelse] = [nyttId(), nyttId(), nyttId(), nyttId()];

const organisation = (id: string, namn: string, slag: string, orgnr: string): Promise<unknown> =>
  p.agare.query('insert into gemensam.organisation (samverkan_id, id, namn, slag, orgnr, orgnr_fiktivt) values ($1, $2, $3, $4, $5, true)', [samordnaren.samverkan.id, id, namn, slag, orgnr]);
const ager = (agare: string, agd: string, procent: number, fran = '2015-01-01'): Promise<unknown> =>
  p.agare.query(`insert into gemensam.innehav (samverkan_id, id, agare_id, agd_id, roster_taljare, roster_namnare, fran, kalla) values ($1, $2, $3, $4, $5, 100, $6, 'prov')`, [samordnaren.samverkan.id, nyttId(), agare, agd, procent, fran]);
const avtal = async (upphandlingId: string | null = null): Promise<string> => {
  const id = nyttId();
  await p.agare.query(
    `insert into gemensam.avtal (samverkan_id, id, nummer, namn, omrade, slag, avropsform, tecknat, galler_fran, galler_till, takvolym, upphandling_id)
     values ($1, $2, coalesce((select max(nummer) from gemensam.avtal), 0) + 1, 'Konsulter', 'Konsulter', 'ramavtal', 'rangordning', '2020-02-01', '2020-03-01', '2022-02-28', 100000, $3)`,
    [samordnaren.samverkan.id, id, upphandlingId],
  );
  return id;
};

beforeAll(async () => {
  p = await oppnaProvning([AvropsregelEntitet, AvropslistaEntitet, AvropsberattigadEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  region = await p.aktor('e_samordnare', { samverkan: 'region10' });
  const { rows } = await p.agare.query<{ id: string }>(
    `update gemensam.organisation set orgnr = '212000-' || kommunkod, orgnr_fiktivt = true where samverkan_id = $1 and medlem returning case when kommunkod = '2580' then id end as id`,
    [samordnaren.samverkan.id],
  );
  kommun = rows.find((r) => r.id)?.id ?? '';
  await organisation(holding, 'Holding AB', 'bolag', '556000-0001');
  await organisation(dotter, 'Dotter AB', 'bolag', '556000-0002');
  await organisation(utan, 'Utan AB', 'bolag', '556000-0003');
  await organisation(stiftelse, 'Stiftelsen', 'stiftelse', '802000-0001');
  await ager(kommun, holding, 100);
  await ager(holding, dotter, 60);
});
afterAll(() => p.stang());

const klar = async (utfall: Promise<unknown>): Promise<Avropsratt> => {
  const svar = await utfall;
  if (arAvslag(svar)) throw new Error(`refused: ${JSON.stringify(svar)}`);
  return svar as Avropsratt;
};
const nekad = async (utfall: Promise<unknown>): Promise<Avslag> => {
  const svar = await utfall;
  if (!arAvslag(svar)) throw new Error('not refused');
  return svar;
};
const fryst = (avtalId: string, datum = '2019-10-01', version = 0): Promise<Avropsratt> => klar(frysAvropsberattigade(p.db, begaranFran(samordnaren), { avtalId, version, datum }));
const fragat = (avtalId: string, organisationId: string, datum = '2021-02-15', vem = samordnaren) => p.db.lasa(vem, (las) => lasAvropssvar(las, vem, { avtalId, organisationId, datum }));

describe('Får vi avropa?', () => {
  it('before the list is frozen: no, with how the rule judges; after: yes, with the chain and both measures', async () => {
    const id = await avtal();
    expect(await fragat(id, dotter)).toMatchObject({ far: false, regel: 'Listan är inte fryst', underlag: 'regel' });
    await fryst(id);
    const svar = await fragat(id, dotter);
    expect(svar).toMatchObject({ far: true, underlag: 'frusen_lista', underlagsdatum: '2019-10-01', rad: { orgnr: '556000-0002' }, kalla: 'LOU 7:3; domänregel U6' });
    expect(svar?.besked.agande).toMatchObject({ kontrollkedja: '60\u00A0%', genomrakning: '60\u00A0%', kravs: '50\u00A0%' });
    expect(svar?.besked.agande?.kedja.map((s) => [s.namn, s.omgang])).toEqual([['Holding AB', 1], ['Dotter AB', 2]]);
    expect(await fragat(id, utan)).toMatchObject({ far: false, regel: 'Inte i listan' });
    expect(await fragat(id, dotter, '2022-03-01')).toMatchObject({ far: false, regel: 'Avtalet har gått ut' });
  });

  it('later changes of ownership neither give nor take away', async () => {
    const id = await avtal();
    await fryst(id);
    await ager(kommun, utan, 100, '2021-01-01');
    await p.agare.query(`update gemensam.innehav set till = '2020-12-31' where agd_id = $1`, [dotter]);
    expect(await fragat(id, utan)).toMatchObject({ far: false, regel: 'Senare tillkommen', besked: { berattigad: true } });
    expect(await fragat(id, dotter)).toMatchObject({ far: true, besked: { berattigad: false } });
    await p.agare.query(`delete from gemensam.innehav where agd_id = $1`, [utan]);
    await p.agare.query(`update gemensam.innehav set till = null where agd_id = $1`, [dotter]);
  });

  it('an avropare asks for her own organisation alone; another samverkan sees nothing', async () => {
    const id = await avtal();
    await fryst(id);
    const avroparen = await p.aktor('avropare', { organisation: dotter });
    expect(await fragat(id, dotter, '2021-02-15', avroparen)).toMatchObject({ far: true });
    expect(await fragat(id, holding, '2021-02-15', avroparen)).toBeNull();
    expect((await p.db.lasa(avroparen, (las) => lasAvropsval(las, avroparen))).organisationer.map((o) => o.namn)).toEqual(['Dotter AB']);
    expect((await p.db.lasa(avroparen, (las) => lasAvropsratt(las, avroparen, id)))?.organisationer.map((o) => o.organisation.namn)).toEqual(['Dotter AB']);
    expect(await fragat(id, dotter, '2021-02-15', region)).toBeNull();
    expect(await fragat(nyttId(), dotter)).toBeNull();
  });
});

describe('the rule and the list', () => {
  const regel = { slag: ['medlem' as const], matt: 'kontrollkedja' as const, andelsslag: 'roster' as const, troskel: '2/3', styrelseandel: '50', namngivna: [stiftelse] };

  it('an own rule names a stiftelse and lets no bolag in; a stale version shows what stands', async () => {
    const id = await avtal();
    const ny = await klar(andraAvropsregel(p.db, begaranFran(samordnaren), { avtalId: id, version: 0, ...regel }));
    expect(ny.avropsregel).toMatchObject({ standard: false, troskel: '2/3', version: 1, namngivna: [{ namn: 'Stiftelsen' }] });
    expect(ny.organisationer.filter((o) => o.berattigad).map((o) => o.organisation.namn)).toEqual(expect.arrayContaining(['Luleå kommun', 'Stiftelsen']));
    expect(ny.organisationer.find((o) => o.organisation.id === dotter)).toMatchObject({ berattigad: false });
    expect(await andraAvropsregel(p.db, begaranFran(samordnaren), { avtalId: id, version: 0, ...regel })).toMatchObject({ aktuell: { avropsregel: { version: 1 } } });
    expect(await nekad(andraAvropsregel(p.db, begaranFran(samordnaren), { avtalId: id, version: 1, ...regel, troskel: '101' }))).toMatchObject({ falt: 'troskel' });
    expect(await nekad(andraAvropsregel(p.db, begaranFran(samordnaren), { avtalId: id, version: 1, ...regel, namngivna: [nyttId()] }))).toMatchObject({ falt: 'namngivna' });
  });

  it('is frozen once, not before its day, and keeps its rule', async () => {
    const id = await avtal();
    expect(await nekad(frysAvropsberattigade(p.db, begaranFran(samordnaren), { avtalId: id, version: 0, datum: '2021-02-16' }))).toMatchObject({ falt: 'datum' });
    expect(await nekad(frysAvropsberattigade(p.db, begaranFran(samordnaren), { avtalId: id, version: 0, datum: '2020-02-02' }))).toMatchObject({ falt: 'datum' });
    const svar = await fryst(id);
    expect(svar).toMatchObject({ akter: [], avropsregel: { version: 1, standard: true }, frusen: { datum: '2019-10-01', av: 'Samordnaren' } });
    expect(svar.frusen?.rader.map((r) => r.namn)).toEqual(expect.arrayContaining(['Dotter AB', 'Holding AB', 'Luleå kommun']));
    expect(await nekad(frysAvropsberattigade(p.db, begaranFran(samordnaren), { avtalId: id, version: 1, datum: '2019-10-01' }))).toMatchObject({ regel: 'Listan är fryst' });
    expect(await nekad(andraAvropsregel(p.db, begaranFran(samordnaren), { avtalId: id, version: 1, ...regel }))).toMatchObject({ regel: 'Listan är fryst' });
    const { rows } = await p.agare.query(`select handelsetyp from gemensam.handelse where objekt_id = $1`, [id]);
    expect(rows).toEqual([{ handelsetyp: 'avropslista_fryst' }]);
  });

  it('is frozen by itself at annonsering, and a list that cannot be frozen stops it', async () => {
    const [projekt, upphandling] = [nyttId(), nyttId()];
    await p.agare.query(`insert into gemensam.projekt (samverkan_id, id, namn, slag, fas) values ($1, $2, 'Prov', 'upphandling', 'upphandling')`, [samordnaren.samverkan.id, projekt]);
    await p.agare.query('begin');
    await p.agare.query(`insert into gemensam.upphandling (samverkan_id, id, projekt_id, nummer, forfarande, lage) values ($1, $2, $3, 1, 'annonserat', 'annonserad')`, [samordnaren.samverkan.id, upphandling, projekt]);
    await p.agare.query(
      `insert into gemensam.upphandlingssteg (samverkan_id, id, upphandling_id, nummer, till, datum, av, inlast_kalla) values ($1, $2, $3, 1, 'annonserad', '2019-10-01', 'Prov', 'prov')`,
      [samordnaren.samverkan.id, nyttId(), upphandling],
    );
    await p.agare.query('commit');
    const id = await avtal(upphandling);
    const frys = () =>
      p.db.skriva<number, Avslag>(samordnaren, { operation: 'bytUpphandlingslage', idempotens: null }, async (skriv) => {
        const handelser = await frysVidAnnonsering(skriv, samordnaren, upphandling, '2019-10-01');
        if (arAvslag(handelser)) return handelser;
        const [forsta, ...fler] = handelser;
        if (!forsta) throw new Error('nothing was frozen');
        return genomfort(handelser.length, forsta, ...fler);
      });
    await p.agare.query(`update gemensam.organisation set orgnr = null where id = $1`, [holding]);
    expect(await nekad(frys())).toMatchObject({ regel: 'Organisationsnummer saknas' });
    await p.agare.query(`update gemensam.organisation set orgnr = '556000-0001' where id = $1`, [holding]);
    expect(await frys()).toBe(1);
    expect(await fragat(id, holding)).toMatchObject({ far: true });
  });
});

describe('all avtal of one organisation', () => {
  it('are judged at once as each alone, by its own rule, list and day; not somebody else’s to an avropare', async () => {
    const [fryst1, ofryst, egen] = [await avtal(), await avtal(), await avtal()];
    await fryst(fryst1);
    await klar(andraAvropsregel(p.db, begaranFran(samordnaren), { avtalId: egen, version: 0, slag: ['medlem'], matt: 'kontrollkedja', andelsslag: 'roster', troskel: '50', styrelseandel: '50', namngivna: [] }));
    for (const datum of ['2021-02-15', '2022-03-01']) {
      const alla = await p.db.lasa(samordnaren, (las) => lasOrganisationsavropsratt(las, samordnaren, dotter, datum));
      expect(alla?.avtal.map((a) => a.nummer)).toEqual([...(alla?.avtal ?? [])].map((a) => a.nummer).sort((a, b) => a - b));
      for (const rad of alla?.avtal ?? []) {
        const ensam = await fragat(rad.avtalId, dotter, datum);
        expect(rad).toMatchObject({ far: ensam?.far, regel: ensam?.regel, text: ensam?.text, berattigad: ensam?.besked.berattigad, iListan: ensam?.rad !== null });
      }
      expect(alla?.avtal.find((a) => a.avtalId === fryst1)).toMatchObject({ far: datum === '2021-02-15', fryst: '2019-10-01', iListan: true });
      expect(alla?.avtal.find((a) => a.avtalId === ofryst)).toMatchObject({ far: false, fryst: null, berattigad: true });
      expect(alla?.avtal.find((a) => a.avtalId === egen)).toMatchObject({ far: false, berattigad: false });
    }
    const avroparen = await p.aktor('avropare', { organisation: dotter });
    expect(await p.db.lasa(avroparen, (las) => lasOrganisationsavropsratt(las, avroparen, dotter, '2021-02-15'))).toMatchObject({ organisation: { namn: 'Dotter AB' } });
    expect(await p.db.lasa(avroparen, (las) => lasOrganisationsavropsratt(las, avroparen, holding, '2021-02-15'))).toBeNull();
    expect(await p.db.lasa(region, (las) => lasOrganisationsavropsratt(las, region, dotter, '2021-02-15'))).toBeNull();
    expect(await p.db.lasa(samordnaren, (las) => lasOrganisationsavropsratt(las, samordnaren, 'x', '2021-02-15'))).toBeNull();
  });
});
