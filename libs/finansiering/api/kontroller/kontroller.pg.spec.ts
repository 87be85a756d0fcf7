import { type Kontext } from '@gemensam/shared/api';
import { type Kontrollkorning } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { korKontroller, nattkontext } from './kor-kontroller';
import { lasKontrollkorningar } from './kontrollkorning.lasmodell';
import { stall2021, stallFolkmangd } from '../kostnader/kostnader-scen';
import { KostnadspostEntitet } from '../kostnader/kostnadspost.entity';

let p: Provning;
let samordnaren: Kontext;
let natt: Kontext;

beforeEach(async () => {
  p = await oppnaProvning([KostnadspostEntitet]);
  samordnaren = await p.aktor('e_samordnare');
  natt = nattkontext(samordnaren.samverkan, '2021-02-15');
  await stallFolkmangd(p);
  await stall2021(p, samordnaren);
});
afterEach(() => p.stang());

const kor = async (): Promise<Kontrollkorning> => {
  const svar = await korKontroller(p.db, natt);
  if (arAvslag(svar)) throw new Error(svar.text);
  return svar;
};

/** Tampers past every trigger and check, as only the owner of the database can. */
const manipulera = async (sql: string): Promise<void> => {
  await p.agare.query(`set session_replication_role = replica; ${sql}; set session_replication_role = default`);
};
const elevhalsa = `(select f.id from gemensam.fordelning f join gemensam.kostnadspost k on k.id = f.kostnadspost_id where k.namn = 'Elevhälsa')`;

const pajala = `array_position(kommunkoder, '2521')`;

describe('the nightly control', () => {
  it('finds nothing to remark on in what the portal wrote itself, and counts what it looked at', async () => {
    const korning = await kor();
    expect(korning.godkand).toBe(true);
    expect(korning.kontroller.map((k) => [k.namn, k.antalKontrollerade, k.avvikelser])).toEqual([
      ['Andelarna är lika med totalen', 6, []],
      ['Varje deltagare är medlemskommun', 83, []],
      ['Ingen andel har fel tecken', 83, []],
      ['Varje vikt finns med källa', 97, []],
      ['Fasta belopp och procent möter totalen', 0, []],
      ['Åtagandena ryms i posten och räknaren stämmer', 6, []],
      ['Fördelningarna ger samma ören när de räknas om', 6, []],
      ['Det som är fakturerat är lika med andelen', 0, []],
      ['Fakturanumren har inga luckor', 0, []],
      ['Varje underlag är lika med sina rader', 0, []],
    ]);
    const { rows } = await p.agare.query(`select aktor, handelsetyp, text from gemensam.handelse where objekttyp = 'kontrollkorning'`);
    expect(rows).toEqual([{ aktor: 'Nattkontroll', handelsetyp: 'kontroll_kord', text: 'Nattkontrollen av kostnaderna kördes utan avvikelser.' }]);
  });

  it.each([
    ['a share with one öre too much', `update gemensam.kostnadsandel set belopp_ore = belopp_ore + 1 where kommunkod = '2521' and fordelning_id = ${elevhalsa}`,
      ['Andelarna är lika med totalen', 'Elevhälsa 2021 (fördelning 1): andelarna är 49000001 öre, posten 49000000 öre']],
    ['two shares that were swapped', `update gemensam.kostnadsandel set belopp_ore = belopp_ore + case kommunkod when '2521' then 100 else -100 end where kommunkod in ('2521', '2580') and fordelning_id = ${elevhalsa}`,
      ['Fördelningarna ger samma ören när de räknas om', 'Elevhälsa 2021 (fördelning 1): Pajala ska ha 1270100 öre men har 1270200']],
    ['a weight that was changed', `update gemensam.fordelningsdel set vikter[${pajala}] = vikter[${pajala}] + 1000 where fordelning_id = ${elevhalsa}`,
      ['Fördelningarna ger samma ören när de räknas om', 'Elevhälsa 2021 (fördelning 1): Pajala ska ha ']],
    ['a weight that was removed', `update gemensam.fordelningsdel set kommunkoder = kommunkoder[:${pajala} - 1] || kommunkoder[${pajala} + 1:], vikter = vikter[:${pajala} - 1] || vikter[${pajala} + 1:] where fordelning_id = ${elevhalsa}`,
      ['Varje vikt finns med källa', 'Elevhälsa 2021 (fördelning 1): vikten för Pajala saknas eller är fel']],
    ['a kommun that left', `update gemensam.organisation set medlem = false where kommunkod = '2521'`,
      ['Varje deltagare är medlemskommun', 'Elevhälsa 2021 (fördelning 1): Pajala är inte medlem']],
    ['a share below zero', `update gemensam.kostnadsandel set belopp_ore = -belopp_ore where kommunkod = '2521' and fordelning_id = ${elevhalsa}`,
      ['Ingen andel har fel tecken', 'Elevhälsa 2021 (fördelning 1): Pajala har -1270100 öre']],
  ])('finds %s and says where', async (_, sql, [namn, text]) => {
    await manipulera(sql);
    const korning = await kor();
    expect(korning.godkand).toBe(false);
    const avvikelser = korning.kontroller.find((k) => k.namn === namn)?.avvikelser ?? [];
    expect(avvikelser.some((a) => a.startsWith(text ?? ''))).toBe(true);
  });

  it('is run once by those who start at the same time, and its results are read newest first by this samverkan alone', async () => {
    const svar = await Promise.all(Array.from({ length: 5 }, () => korKontroller(p.db, natt, new Date(Date.now() - 3_600_000))));
    expect(svar.filter((s) => !arAvslag(s))).toHaveLength(1);
    const andra = await kor();
    const lista = await p.db.lasa(samordnaren, lasKontrollkorningar);
    expect(lista.map((k) => k.id)[0]).toBe(andra.id);
    expect(lista).toHaveLength(2);
    const regionen = await p.aktor('administrator', { samverkan: 'region10' });
    expect(await p.db.lasa(regionen, lasKontrollkorningar)).toEqual([]);
  });
});
