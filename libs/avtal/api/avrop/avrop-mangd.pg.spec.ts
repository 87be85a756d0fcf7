import { arAvslag } from '@gemensam/shared/domain';
import { avtalshistorikSats } from '../historik/avtalshistorik.lasmodell';
import { type Avropsscen, oppnaAvropsscen } from './avrop.testdata';

let s: Avropsscen;
beforeAll(async () => {
  s = await oppnaAvropsscen();
});
afterAll(() => s.p.stang());

const ANTAL = 10_000;

test('the history of an avtal with ten thousand avrop is read well within the time a statement has', async () => {
  const id = await s.avtal(10_000_000_00n);
  const svar = await s.rapport(s.lulea, id, '1');
  if (arAvslag(svar)) throw new Error(svar.text);
  await s.p.agare.query(
    `insert into gemensam.avrop (samverkan_id, id, avtal_id, organisation_id, orgnr, organisation, kommunkod, rang, leverantor, belopp, datum, vad, lamnat_av_id, lamnat_av)
      select v.samverkan_id, gen_random_uuid(), v.avtal_id, v.organisation_id, v.orgnr, v.organisation, v.kommunkod, 1, v.leverantor, 1, v.datum, v.vad, v.lamnat_av_id, v.lamnat_av
      from gemensam.avrop v, generate_series(2, $2) where v.avtal_id = $1`,
    [id, ANTAL],
  );
  // Past the chain of events, which is not what is measured here.
  await s.p.agare.query('alter table gemensam.handelse disable trigger user');
  await s.p.agare.query(
    `insert into gemensam.handelse (samverkan_id, id, tid, affarsdatum, aktor_id, aktor, handelsetyp, objekttyp, objekt_id, text, data)
      select h.samverkan_id, gen_random_uuid(), h.tid, h.affarsdatum, h.aktor_id, h.aktor, h.handelsetyp, h.objekttyp, v.id::text, h.text, h.data
      from gemensam.handelse h join gemensam.avrop v on v.avtal_id = $1 and v.id::text <> h.objekt_id where h.objekttyp = 'avrop' and h.objekt_id = $2`,
    [id, svar.avrop.id],
  );
  await s.p.agare.query('analyze gemensam.avrop, gemensam.handelse');
  for (const vem of [s.samordnaren, s.lulea]) {
    const [rad] = await s.p.db.lasa(vem, (las) => las.rader<{ rader: unknown[]; personer: string[] }>(avtalshistorikSats, [id, null, 50, null, null, null, null]));
    expect(rad?.rader).toHaveLength(50);
    expect(rad?.personer).toContain(s.lulea.person.namn);
  }
  const [rad] = await s.p.db.lasa(s.pitea, (las) => las.rader<{ personer: string[] }>(avtalshistorikSats, [id, null, 50, null, null, null, null]));
  expect(rad?.personer).not.toContain(s.lulea.person.namn);
});
