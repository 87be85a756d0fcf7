import { type Kontext } from '@gemensam/shared/api';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { andraKostnadspost } from '../kostnader/andra-kostnadspost';
import { postinput, skapa } from '../kostnader/kostnader-scen';
import { KostnadspostEntitet } from '../kostnader/kostnadspost.entity';

describe('the setting avrundningsenhet_ore', () => {
  let p: Provning;
  let samordnaren: Kontext;

  beforeAll(async () => {
    p = await oppnaProvning([KostnadspostEntitet]);
    samordnaren = await p.aktor('e_samordnare');
  });
  afterAll(() => p.stang());

  const DELTAGARE = ['2505', '2506', '2510'];
  const andelar = async (postId: string): Promise<string[]> =>
    (
      await p.agare.query<{ belopp_ore: string }>(
        `select a.belopp_ore from gemensam.kostnadsandel a join gemensam.fordelning f on f.id = a.fordelning_id
         where f.kostnadspost_id = $1 and f.nummer = (select max(nummer) from gemensam.fordelning where kostnadspost_id = $1) order by a.kommunkod`,
        [postId],
      )
    ).rows.map((r) => r.belopp_ore);

  it('holds for new posts; a post keeps the unit it was allocated with', async () => {
    const val = { nyckeltyp: 'lika', referensdatum: null, deltagare: DELTAGARE } as const;
    const fore = await skapa(p, samordnaren, { ...val, namn: 'Före', belopp: '100' });
    await p.agare.query(`insert into gemensam.installning (samverkan_id, nyckel, varde) values ($1, 'avrundningsenhet_ore', '1000')`, [samordnaren.samverkan.id]);
    const efter = await skapa(p, samordnaren, { ...val, namn: 'Efter', belopp: '100' });
    expect(await andelar(fore.id)).toEqual(['3400', '3300', '3300']);
    expect(await andelar(efter.id)).toEqual(['4000', '3000', '3000']);

    await andraKostnadspost(p.db, begaranFran(samordnaren), { id: fore.id, version: fore.version, input: postinput({ ...val, namn: 'Före', belopp: '200' }) });
    expect(await andelar(fore.id)).toEqual(['6700', '6700', '6600']);
  });
});
