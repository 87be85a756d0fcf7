import { type Kontext, nyttId, skrivPdf } from '@gemensam/shared/api';
import { type Avropsbevis } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { avropsbevisdokument } from './avropsbevis-pdf';
import { AvropsbevisEntitet } from './avropsbevis.entity';
import { kontrolleraAvropsbevis, lasAvropsbevis } from './avropsbevis.lasmodell';
import { utfardaAvropsbevis } from './utfarda-avropsbevis';

let p: Provning;
let samordnaren: Kontext;
let avroparen: Kontext;
let annan: Kontext;
let region: Kontext;
let kommun = '';
const [holding, dotter, avtalId] = [nyttId(), nyttId(), nyttId()];
const DAG = '2021-02-15';

beforeAll(async () => {
  p = await oppnaProvning([AvropsbevisEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  region = await p.aktor('e_samordnare', { samverkan: 'region10' });
  const s = samordnaren.samverkan.id;
  kommun = (await p.agare.query<{ id: string }>(`update gemensam.organisation set orgnr = '212000-2580' where samverkan_id = $1 and kommunkod = '2580' returning id`, [s])).rows[0]?.id ?? '';
  for (const [id, namn, orgnr] of [[holding, 'Holding AB', '556000-0001'], [dotter, 'Dotter <AB> #1', '556000-0002']] as const)
    await p.agare.query(`insert into gemensam.organisation (samverkan_id, id, namn, slag, orgnr, orgnr_fiktivt) values ($1, $2, $3, 'bolag', $4, true)`, [s, id, namn, orgnr]);
  for (const [agare, agd, t, n] of [[kommun, holding, 1, 1], [holding, dotter, 1, 3], [kommun, dotter, 1, 3]] as const)
    await p.agare.query(`insert into gemensam.innehav (samverkan_id, id, agare_id, agd_id, roster_taljare, roster_namnare, fran, kalla) values ($1, $2, $3, $4, $5, $6, '2015-01-01', 'prov')`, [s, nyttId(), agare, agd, t, n]);
  await p.agare.query(
    `insert into gemensam.avtal (samverkan_id, id, nummer, namn, omrade, slag, avropsform, tecknat, galler_fran, galler_till, takvolym) values ($1, $2, 1, 'Konsulter', 'Konsulter', 'ramavtal', 'rangordning', '2020-02-01', '2020-03-01', '2022-02-28', 100000)`,
    [s, avtalId],
  );
  avroparen = await p.aktor('avropare', { organisation: dotter });
  annan = await p.aktor('avropare', { organisation: holding });
});
afterAll(() => p.stang());

const utfarda = async (vem: Kontext, organisationId = dotter, nyckel?: string): Promise<Avropsbevis> => {
  const svar = await utfardaAvropsbevis(p.db, begaranFran(vem, nyckel), { avtalId, organisationId, datum: DAG });
  if (arAvslag(svar)) throw new Error(svar.text);
  return svar;
};
const kontroll = (vem: Kontext, kod: string) => p.db.lasa(vem, (las) => kontrolleraAvropsbevis(las, vem, kod));

it('is kept as it was answered, with an event, and is found by its code in groups, whole or its beginning', async () => {
  const b = await utfarda(avroparen);
  expect(b).toMatchObject({ far: false, regel: 'Listan är inte fryst', organisation: 'Dotter <AB> #1', beteckning: 'A-1', av: avroparen.person.namn, matt: [{ brak: '2/3', procent: '66,67\u00A0%', avgor: true }, { brak: '2/3' }, {}] });
  for (const kod of [b.kontrollsumma, b.kontrollsumma.slice(0, 16), b.kontrollsumma.toUpperCase().replace(/(.{4})/g, '$1 ')])
    expect(await kontroll(samordnaren, kod)).toMatchObject({ oforandrat: true, bevis: { id: b.id, kontrollsumma: b.kontrollsumma } });
  const { rows } = await p.agare.query<{ text: string }>(`select text from gemensam.handelse where handelsetyp = 'avropsbevis_utfardat' and objekt_id = $1`, [dotter]);
  expect(rows).toEqual([{ text: 'Bevis utfärdades: Dotter <AB> #1 får inte avropa från A-1 Konsulter den 2021-02-15.' }]);
  const rad = await p.db.lasa(samordnaren, (las) => lasAvropsbevis(las, samordnaren, b.id));
  if (!rad) throw new Error('not stored');
  const pdf = await skrivPdf(avropsbevisdokument(rad));
  expect(Buffer.isBuffer(pdf) && pdf.includes('pdfuaid:part')).toBe(true);
});

it('the same key gives the same evidence; another question another', async () => {
  const nyckel = nyttId();
  const [a, b] = [await utfarda(samordnaren, dotter, nyckel), await utfarda(samordnaren, dotter, nyckel)];
  expect(b.id).toBe(a.id);
  expect((await utfarda(samordnaren)).kontrollsumma).not.toBe(a.kontrollsumma);
});

it('an avropare has evidence of her own organisation alone; another samverkan has none', async () => {
  const b = await utfarda(samordnaren);
  expect(await kontroll(avroparen, b.kontrollsumma)).toMatchObject({ oforandrat: true });
  for (const vem of [annan, region]) {
    expect(await kontroll(vem, b.kontrollsumma)).toBeNull();
    expect(await p.db.lasa(vem, (las) => lasAvropsbevis(las, vem, b.id))).toBeNull();
    expect(await utfardaAvropsbevis(p.db, begaranFran(vem), { avtalId, organisationId: dotter, datum: DAG })).toMatchObject({ regel: 'Finns inte' });
  }
});

it('what was not issued is not found, and what was changed behind the portal is told', async () => {
  const b = await utfarda(samordnaren);
  for (const kod of ['', 'abc', '0'.repeat(64), `${b.kontrollsumma.slice(0, 16)}%`, `${b.kontrollsumma.slice(0, 15)}_`]) expect(await kontroll(samordnaren, kod)).toBeNull();
  await expect(p.agare.query(`update gemensam.avropsbevis set uppgifter = replace(uppgifter, 'Konsulter', 'Annat') where id = $1`, [b.id])).rejects.toMatchObject({ code: '23514' });
  const { rows } = await p.agare.query<{ kontrollsumma: string }>(
    `update gemensam.avropsbevis set uppgifter = replace(uppgifter, 'Konsulter', 'Annat'), kontrollsumma = encode(sha256(convert_to(replace(uppgifter, 'Konsulter', 'Annat'), 'UTF8')), 'hex') where id = $1 returning kontrollsumma`,
    [b.id],
  );
  expect(await kontroll(samordnaren, rows[0]?.kontrollsumma ?? '')).toMatchObject({ oforandrat: false });
  expect(await kontroll(samordnaren, b.kontrollsumma)).toBeNull();
});

it('the portal itself can neither change nor remove it', async () => {
  const { rows } = await p.agare.query<{ far: boolean }>(`select has_table_privilege('gemensam_app', 'gemensam.avropsbevis', r) as far from unnest(array['update', 'delete', 'truncate']) r`);
  expect(rows.map((r) => r.far)).toEqual([false, false, false]);
});
