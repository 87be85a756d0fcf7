import { type Kontext, nyttId, skrivCsv } from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { AvtalEntitet, AvtalsforlangningEntitet, AvtalsleverantorEntitet, AvtalsoptionEntitet, AvtalsuppsagningEntitet } from './avtal.entity';
import { lasAvtal, lasAvtalsrader } from './avtalsregister.lasmodell';
import { avtalsregisterfil } from './avtalsregister-fil';
import { forlangAvtal } from './forlang-avtal';
import { publikAvtalsdata, publikAvtalsfil } from './publikt-avtal-fil';
import { lasPubliktAvtalsregister } from './publikt-avtal.lasmodell';

let p: Provning;
let samordnaren: Kontext;
let kommun = '';
let antal = 0;
const IDAG = '2021-02-15';
const TAK = 100_000_00n;

beforeAll(async () => {
  p = await oppnaProvning([AvtalEntitet, AvtalsleverantorEntitet, AvtalsoptionEntitet, AvtalsforlangningEntitet, AvtalsuppsagningEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  kommun = (await p.agare.query<{ id: string }>(`select id from gemensam.organisation where samverkan_id = $1 and medlem order by namn limit 1`, [samordnaren.samverkan.id])).rows[0]?.id ?? '';
});
afterAll(() => p.stang());

/** A signed ramavtal with an option and a list; `slag`: or a kontrakt. */
const avtal = async (slag: 'ramavtal' | 'kontrakt' = 'ramavtal'): Promise<string> => {
  const [id, s] = [nyttId(), samordnaren.samverkan.id];
  await p.agare.query(
    `insert into gemensam.avtal (samverkan_id, id, nummer, namn, omrade, slag, avropsform, tecknat, galler_fran, galler_till, takvolym) values ($1, $2, $3, 'Konsulter', 'Konsulter', $4::text, case when $4::text = 'ramavtal' then 'rangordning' end, '2019-02-01', '2019-03-01', '2021-08-31', case when $4::text = 'ramavtal' then $5::bigint end)`,
    [s, id, ++antal, slag, TAK.toString()],
  );
  await p.agare.query(`insert into gemensam.avtal_option (samverkan_id, avtal_id, nr, manader, varselmanader) values ($1, $2, 1, 12, 6)`, [s, id]);
  if (slag === 'kontrakt') return id;
  await p.agare.query(`insert into gemensam.avropslista (samverkan_id, avtal_id, datum, av_id, av) values ($1, $2, '2018-10-01', $3, 'Prov')`, [s, id, samordnaren.person.id]);
  await p.agare.query(`insert into gemensam.avropsberattigad (samverkan_id, avtal_id, orgnr, namn, organisation_id, grund, kontroll_ej_visad, kedjetext) values ($1, $2, '212000-1234', 'Kommunen', $3, 'medlem', false, 'Medlem.')`, [s, id, kommun]);
  return id;
};
const avrop = async (avtalId: string, belopp: bigint, datum: string): Promise<string> => {
  const id = nyttId();
  await p.agare.query(
    `insert into gemensam.avrop (samverkan_id, id, avtal_id, organisation_id, orgnr, organisation, rang, leverantor, belopp, datum, vad, lamnat_av_id, lamnat_av) values ($1, $2, $3, $4, '212000-1234', 'Kommunen', 1, 'Prov AB', $5, $6, 'Prov', $7, 'Prov')`,
    [samordnaren.samverkan.id, id, avtalId, kommun, belopp.toString(), datum, samordnaren.person.id],
  );
  return id;
};
const makulera = (id: string): Promise<unknown> =>
  p.agare.query(`update gemensam.avrop set status = 'makulerat', skal = 'Prov', makulerat = now(), makulerat_av_id = $2, makulerat_av = 'Prov', version = version + 1 where id = $1`, [id, samordnaren.person.id]);
const forlang = (id: string, meddelad: string) => forlangAvtal(p.db, begaranFran(samordnaren), { id, version: 1, meddelad, beslut: { organ: 'Ordföranden', datum: '2021-01-10', beteckning: 'D 1', rubrik: 'Förlängning', handling: null, beslutare: 'namnd' } });

it('the register, the page and what the public sees have the sum of the avrop that hold; a kontrakt has none', async () => {
  const [id, kontrakt] = [await avtal(), await avtal('kontrakt')];
  await avrop(id, 25_000_00n, '2020-03-01');
  await makulera(await avrop(id, 10_000_00n, '2020-03-02'));
  const rader = await p.db.lasa(samordnaren, (las) => lasAvtalsrader(las, IDAG));
  expect(rader.find((r) => r.id === id)).toMatchObject({ avropat: 25_000_00n, takvolym: TAK });
  expect(rader.find((r) => r.id === kontrakt)).toMatchObject({ avropat: null });
  expect(await p.db.lasa(samordnaren, (las) => lasAvtal(las, samordnaren, id))).toMatchObject({ avropat: 25_000_00n });
  expect(skrivCsv(avtalsregisterfil(samordnaren, rader)).toString()).toMatch(/100000,00;25000,00;75000,00;"?25\u00A0%/);
  const publika = await p.db.lasa(samordnaren, (las) => lasPubliktAvtalsregister(las, IDAG));
  const publikt = publika.filter((r) => r.beteckning === rader.find((x) => x.id === id)?.beteckning);
  expect(publikAvtalsdata(samordnaren, publikt).avtal).toMatchObject([{ takvolym: '100000.00', avropat: '25000.00', farAvropa: [{ namn: 'Kommunen', orgnr: '212000-1234' }] }]);
  expect(skrivCsv(publikAvtalsfil(samordnaren, publikt)).toString()).toContain('25000,00');
});

it('an avtal that was used up when the supplier was told is not prolonged; used up later, it was', async () => {
  const [fore, efter] = [await avtal(), await avtal()];
  await avrop(fore, TAK, '2021-01-31');
  await avrop(efter, TAK, '2021-02-02');
  expect(await forlang(fore, '2021-02-01')).toMatchObject({ regel: 'Takvolymen är förbrukad', kalla: 'C-23/20; HFD 2022:4; domänregel U4' });
  expect(arAvslag(await forlang(efter, '2021-02-01'))).toBe(false);
  const aterlamnat = await avtal();
  await makulera(await avrop(aterlamnat, TAK, '2021-01-31'));
  expect(arAvslag(await forlang(aterlamnat, '2021-02-01'))).toBe(false);
});
