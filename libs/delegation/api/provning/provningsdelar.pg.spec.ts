import { type Kontext, nyttId } from '@gemensam/shared/api';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { type Provningsdelar } from './provningsdelar.lasmodell';
import { delarna } from './provningsdelar.testdata';

let p: Provning;
let ordforanden: Kontext;
let samordnaren: Kontext;
let region: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([]);
  ordforanden = await p.aktor('ordforande', { namn: 'Ordf' });
  samordnaren = await p.aktor('e_samordnare', { namn: 'Esam' });
  region = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());

const las = (avtalId: string, organisationId: string | null = null, vem = ordforanden, saktyp: 'avtal' | 'projekt' = 'avtal'): Promise<Provningsdelar> =>
  p.db.lasa(vem, (l) => delarna(l, vem, { saktyp, sakId: avtalId, organisationId }));
const bolag = async (namn: string, orgnr: string | null = null): Promise<string> => {
  const id = nyttId();
  await p.agare.query(`insert into gemensam.organisation (samverkan_id, id, namn, slag, orgnr) values ($1, $2, $3, 'bolag', $4)`, [ordforanden.samverkan.id, id, namn, orgnr]);
  return id;
};
const avtalMed = async (orgnr: string): Promise<string> => {
  const id = nyttId();
  await p.agare.query(
    `insert into gemensam.avtal (samverkan_id, id, nummer, namn, omrade, slag) values ($1, $2, coalesce((select max(nummer) from gemensam.avtal), 0) + 1, 'Prov', 'Prov', 'kontrakt')`, [ordforanden.samverkan.id, id],
  );
  await p.agare.query(`insert into gemensam.avtal_leverantor (samverkan_id, avtal_id, rang, namn, orgnr) values ($1, $2, 1, 'Prov', $3)`, [ordforanden.samverkan.id, id, orgnr]);
  return id;
};
const plats = (vem: Kontext, organisation: string, fran: string, till: string | null = null) =>
  p.agare.query(`insert into gemensam.styrelseuppdrag (samverkan_id, id, person_id, organisation_id, fran, till, noterad_av_id, noterad_av) values ($1, $2, $3, $4, $5, $6, $3, 'x')`, [vem.samverkan.id, nyttId(), vem.person.id, organisation, fran, till]);
const borta = (vem: Kontext, fran: string, till: string, aterkallad = false) =>
  p.agare.query(`insert into gemensam.franvaro (samverkan_id, id, person_id, fran, till, skal, aterkallad, noterad_av_id, noterad_av) values ($1, $2, $3, $4, $5, 'semester', $6, $3, 'x')`, [vem.samverkan.id, nyttId(), vem.person.id, fran, till, aterkallad]);

it('gives those who hold a role on the day and those who are away that day', async () => {
  await borta(ordforanden, '2021-02-10', '2021-02-15');
  await borta(samordnaren, '2021-02-16', '2021-02-20');
  await borta(samordnaren, '2021-02-10', '2021-02-15', true);
  const { innehavare, franvaro, period } = await las(nyttId());
  expect(innehavare).toEqual(expect.arrayContaining([{ personId: ordforanden.person.id, namn: 'Ordf', roll: 'ordforande' }, { personId: samordnaren.person.id, namn: 'Esam', roll: 'e_samordnare' }]));
  expect(franvaro).toEqual([{ personId: ordforanden.person.id, fran: '2021-02-10', till: '2021-02-15', antecknad: null }]);
  expect(period).toBe(365);
  expect((await las(nyttId(), null, region)).franvaro).toEqual([]);
  await expect(borta(ordforanden, '2021-02-15', '2021-02-16')).rejects.toMatchObject({ constraint: 'franvaro_perioder' });
});

it('gives the sammanträde that comes next: not one that is cancelled, and one of the same day until somebody is present at it', async () => {
  const mote = async (datum: string, installt: string | null = null): Promise<string> => {
    const id = nyttId();
    await p.agare.query(
      `insert into gemensam.mote (samverkan_id, id, slag, datum, borjar, slutar, plats, stoppdatum, kallelsedag, installt, installt_skal) values ($1, $2, 'sammantrade', $3, '13:00', '15:00', 'Teams', '2021-01-01', '2021-01-01', $4, $5)`,
      [ordforanden.samverkan.id, id, datum, installt, installt && 'Få kan'],
    );
    return id;
  };
  const nasta = async () => (await las(nyttId())).sammantrade;
  expect(await nasta()).toBeNull();
  await mote('2021-02-14');
  await mote('2021-02-16', '2021-02-10');
  await mote('2021-03-16');
  expect(await nasta()).toEqual({ datum: '2021-03-16', borjar: '13:00' });
  const idag = await mote('2021-02-15');
  expect(await nasta()).toEqual({ datum: '2021-02-15', borjar: '13:00' });
  await p.agare.query(`insert into gemensam.motesdeltagare (samverkan_id, id, mote_id, slag, person_id, namn, narvaro, markt_av) values ($1, $4, $2, 'kallad', $3, 'Ordf', 'narvarande', 'X')`, [ordforanden.samverkan.id, idag, ordforanden.person.id, nyttId()]);
  expect(await nasta()).toEqual({ datum: '2021-03-16', borjar: '13:00' });
  expect((await las(nyttId(), null, region)).sammantrade).toBeNull();
});

it('proposes jäv where somebody sits on the board of the supplier that day, until the question is raised', async () => {
  const nordtele = await bolag('Nordtele AB', '556016-0680');
  const avtal = await avtalMed('556016-0680');
  await plats(ordforanden, nordtele, '2020-01-01');
  await plats(samordnaren, nordtele, '2019-01-01', '2020-02-15');
  const forslag = { personId: ordforanden.person.id, lage: 'foreslagen', grund: 'sitter i styrelsen för Nordtele AB', kalla: 'KL 6:28 andra punkten', stalle: null };
  expect((await las(avtal)).jav).toEqual([forslag]);
  expect((await las(nyttId(), nordtele)).jav).toEqual([forslag]);
  expect((await las(nyttId())).jav).toEqual([]);
  await p.agare.query(`insert into gemensam.jav (samverkan_id, id, saktyp, sak_id, person_id, person, grund, egen_bedomning, datum) values ($1, $2, 'avtal', $3, $4, 'Ordf', 'stallforetradare', 'inte_jav', '2021-02-15')`, [ordforanden.samverkan.id, nyttId(), avtal, ordforanden.person.id]);
  expect((await las(avtal)).jav).toEqual([{ ...forslag, lage: 'anmald', grund: 'företräder, själv eller genom en närstående, den som saken angår' }]);
  expect((await las(nyttId(), nordtele)).jav).toEqual([forslag]);
  await p.agare.query(`update gemensam.jav set avgjord = 'inte_jav', avgjord_datum = '2021-02-15', avgjord_av_id = $1, avgjord_av = 'Esam', avgjord_skal = 'x'`, [samordnaren.person.id]);
  expect((await las(avtal)).jav).toMatchObject([{ lage: 'inte_jav' }]);
});

it('a question about an organisation holds wherever it is the other party', async () => {
  const org = await bolag('Kabel AB');
  await p.agare.query(`insert into gemensam.jav (samverkan_id, id, saktyp, sak_id, person_id, person, grund, egen_bedomning, datum) values ($1, $2, 'organisation', $3, $4, 'Ordf', 'ombud', 'jav', '2021-02-15')`, [ordforanden.samverkan.id, nyttId(), org, ordforanden.person.id]);
  expect((await las(nyttId(), org, ordforanden, 'projekt')).jav).toMatchObject([{ lage: 'anmald', kalla: 'KL 6:28 fjärde punkten', stalle: 'för Kabel AB' }]);
  expect((await las(nyttId(), null, ordforanden, 'projekt')).jav).toEqual([]);
});
