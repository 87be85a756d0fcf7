import { type Kontext } from '@gemensam/shared/api';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { stallProjekt } from '../projekt-scen';
import { lasPortfoljkommuner, portfoljkommunerfil } from './portfoljkommuner.lasmodell';

let p: Provning;
let samordnaren: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([]);
  samordnaren = await p.aktor('e_samordnare');
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());

const las = (vem: Kontext) => p.db.lasa(vem, lasPortfoljkommuner);

it('gives the members against each project, and the same in the file', async () => {
  expect(await las(regionen)).toEqual({ kommuner: [{ kommunkod: '2506', namn: 'Arjeplog' }, { kommunkod: '2505', namn: 'Arvidsjaur' }], projekt: [] });
  const id = await stallProjekt(p, samordnaren);
  const tomt = await stallProjekt(p, samordnaren, { namn: 'Ö', ordning: 9 });
  for (const [kod, status] of [['2580', 'deltar'], ['2514', 'anslot_senare'], ['2581', 'intresserad'], ['2584', 'deltar_inte']])
    await p.agare.query('insert into gemensam.deltagande (samverkan_id, projekt_id, kommunkod, status, fran) values ($1, $2, $3, $4, $5)', [samordnaren.samverkan.id, id, kod, status, status === 'anslot_senare' ? '2021-01-01' : null]);
  for (const [kod, lage, datum] of [['2580', 'driftsatt', '2021-01-01'], ['2514', 'planerat', '2021-09-01'], ['2506', 'pagar', null], ['2584', 'avstar', null]])
    await p.agare.query('insert into gemensam.inforande (samverkan_id, projekt_id, kommunkod, lage, datum) values ($1, $2, $3, $4, $5)', [samordnaren.samverkan.id, id, kod, lage, datum]);
  const svar = await las(samordnaren);
  expect(svar.kommuner).toHaveLength(14);
  const [rad, andra] = svar.projekt;
  expect({ ...rad, deltar: [...(rad?.deltar ?? [])].sort(), infor: [...(rad?.infor ?? [])].sort() }).toEqual({ id, deltar: ['2514', '2580'], infor: ['2506', '2514'], driftsatt: ['2580'] });
  expect(andra).toEqual({ id: tomt, deltar: [], infor: [], driftsatt: [] });
  expect((await las(regionen)).projekt).toEqual([]);
  const fil = portfoljkommunerfil(svar, samordnaren);
  expect(fil.rader.find((r) => r[0] === 'Kalix')).toEqual(['Kalix', '2514', 1, 1, 0]);
  expect(fil.rader).toHaveLength(14);
});
