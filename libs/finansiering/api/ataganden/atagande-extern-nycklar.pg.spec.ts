import { type Kontext } from '@gemensam/shared/api';
import { type KostnadspostInput, type Postfinansiering } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { andraKostnadspost } from '../kostnader/andra-kostnadspost';
import { atagandet, kravVarde } from './atagande-scen';
import { AtagandeEntitet } from './atagande.entity';
import { lasPostfinansiering } from './atagande.lasmodell';
import { aterkallaFraga } from './aterkalla-fraga';
import { andraExternFinansiar, registreraExternFinansiar } from './extern-finansiar';
import { kontrollera } from '../kontroller/kontroller';
import { kravPost, postinput, SCB_DATUM, skapa, stallFolkmangd } from '../kostnader/kostnader-scen';
import { lasKostnadsandel } from '../kostnader/kostnadsandel.lasmodell';
import { KostnadspostEntitet } from '../kostnader/kostnadspost.entity';
import { lasKostnadspost } from '../kostnader/kostnadspost.lasmodell';

let p: Provning;
let samordnaren: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([KostnadspostEntitet, AtagandeEntitet]);
  samordnaren = await p.aktor('e_samordnare');
  await stallFolkmangd(p);
});
afterAll(() => p.stang());

const TRE = ['2505', '2521', '2580'];
const varden = (...texter: readonly string[]): KostnadspostInput['varden'] => texter.map((varde, i) => ({ kommunkod: TRE[i] ?? '', varde, kalla: null, datum: null }));
const post = (namn: string, val: Partial<KostnadspostInput>): Partial<KostnadspostInput> => ({ namn, belopp: '1 000', deltagare: TRE, ...val });
const fast = (namn: string, belopp: string, ...texter: readonly string[]) => post(namn, { belopp, nyckeltyp: 'fast_belopp', varden: varden(...texter) });

const bidrag = (kostnadspostId: string, belopp: string, postversion = 1) =>
  registreraExternFinansiar(p.db, begaranFran(samordnaren), { kostnadspostId, postversion, namn: 'Stiftelsen Norrsken', belopp, sistaDag: '2021-03-15' });
const andra = (id: string, version: number, val: Partial<KostnadspostInput>) => andraKostnadspost(p.db, begaranFran(samordnaren), { id, version, input: postinput(val) });
const las = async (id: string): Promise<Postfinansiering> => {
  const funnen = await p.db.lasa(samordnaren, (l) => lasPostfinansiering(l, samordnaren, id));
  if (!funnen) throw new Error('gone');
  return funnen;
};
const delar = (f: Postfinansiering): readonly bigint[] => TRE.flatMap((kod) => f.parter.filter((x) => x.kommun?.kommunkod === kod).map((x) => x.andel));
const kravNej = (svar: unknown): Avslag => {
  if (!arAvslag(svar)) throw new Error('was not refused');
  return svar;
};
const utan = (text: string | null): string => (text ?? '').replaceAll('\u00A0', ' ');
const antalHandelser = async (): Promise<string> => (await p.agare.query<{ antal: string }>('select count(*) as antal from gemensam.handelse')).rows[0]?.antal ?? '';

describe('an external financier of a post', () => {
  it.each<[string, Partial<KostnadspostInput>, readonly bigint[]]>([
    ['by per cent', { nyckeltyp: 'procent', varden: varden('25,95', '33,35', '40,70') }, [18_200n, 23_300n, 28_500n]],
    ['by a count', { nyckeltyp: 'antal', enhet: 'elever', varden: varden('20', '0', '60') }, [17_500n, 0n, 52_500n]],
    ['half equally, half by population', { nyckeltyp: 'blandad', andelLikaProcent: '50', referensdatum: SCB_DATUM }, [14_100n, 14_000n, 41_900n]],
    ['all equally in a mixed key', { nyckeltyp: 'blandad', andelLikaProcent: '100', referensdatum: SCB_DATUM }, [23_400n, 23_300n, 23_300n]],
  ])('%s leaves the rest to be shared by the same weights, and all comes back when it goes', async (namn, val, ska) => {
    const { id, andelar } = await skapa(p, samordnaren, post(namn, val));
    const med = kravVarde(await bidrag(id, '300'));
    expect(med).toMatchObject({ totalt: 100_000n, kommuner: 70_000n, extern: 30_000n });
    expect(delar(med)).toEqual(ska);
    const forklaring = await p.db.lasa(samordnaren, (l) => lasKostnadsandel(l, samordnaren, id, '2505'));
    expect(forklaring?.belopp).toBe(ska[0]);
    const externt = atagandet(med, 'Stiftelsen Norrsken');
    kravVarde(await andraExternFinansiar(p.db, begaranFran(samordnaren), { id: externt.id, version: 1, belopp: '1 000' }));
    expect(delar(await las(id))).toEqual([0n, 0n, 0n]);
    kravVarde(await aterkallaFraga(p.db, begaranFran(samordnaren), { id: externt.id, version: 2, skal: 'Bidraget uteblev.' }));
    const efter = await p.db.lasa(samordnaren, (l) => lasKostnadspost(l, samordnaren, id));
    expect(efter?.andelar.map((a) => a.belopp)).toEqual(andelar.map((a) => a.belopp));
  });

  it('with fixed amounts is refused with the difference, and nothing is written: agreed amounts are not rescaled', async () => {
    const { id } = await skapa(p, samordnaren, fast('Fast nej', '1 000', '200', '300', '500'));
    const fore = await antalHandelser();
    const nej = kravNej(await bidrag(id, '300'));
    expect(nej).toMatchObject({ regel: 'Fasta belopp räknas inte om', falt: null });
    expect(utan(nej.text)).toBe('Kommunernas fasta belopp är tillsammans 1 000 kr, men kommunerna ska dela på 700 kr: 300 kr för mycket.');
    expect(utan(nej.utvag)).toBe('Byt först postens nyckel till lika delar. Gör sedan om det här, och byt tillbaka till fasta belopp som tillsammans är 700 kr.');
    expect(await antalHandelser()).toBe(fore);
    expect(await las(id)).toMatchObject({ kommuner: 100_000n, extern: 0n, postversion: 1 });
  });

  it('with fixed amounts stands when the key is equal on the way, and the new amounts meet what the kommuner share', async () => {
    const { id } = await skapa(p, samordnaren, fast('Fast ja', '1 000', '200', '300', '500'));
    kravPost(await andra(id, 1, post('Fast ja', { nyckeltyp: 'lika' })));
    const med = kravVarde(await bidrag(id, '300', 2));
    const fel = kravNej(await andra(id, 3, fast('Fast ja', '700', '200', '200', '299,99')));
    expect(utan(fel.text)).toBe('De fasta beloppen är tillsammans 699,99 kr men ska vara 700 kr: 0,01 kr för lite.');
    kravPost(await andra(id, 3, fast('Fast ja', '700', '150', '200', '350')));
    expect(await las(id)).toMatchObject({ totalt: 100_000n, kommuner: 70_000n, extern: 30_000n });
    expect(delar(await las(id))).toEqual([15_000n, 20_000n, 35_000n]);

    const externt = atagandet(med, 'Stiftelsen Norrsken');
    const mer = kravNej(await andraExternFinansiar(p.db, begaranFran(samordnaren), { id: externt.id, version: 1, belopp: '400' }));
    expect(mer).toMatchObject({ regel: 'Fasta belopp räknas inte om', falt: null });
    const bort = kravNej(await aterkallaFraga(p.db, begaranFran(samordnaren), { id: externt.id, version: 1, skal: 'Bidraget uteblev.' }));
    expect(bort).toMatchObject({ regel: 'Fasta belopp räknas inte om', falt: null });
    expect(utan(bort.text)).toBe('Kommunernas fasta belopp är tillsammans 700 kr, men kommunerna ska dela på 1 000 kr: 300 kr för lite.');
    kravPost(await andra(id, 4, post('Fast ja', { belopp: '700', nyckeltyp: 'lika' })));
    kravVarde(await aterkallaFraga(p.db, begaranFran(samordnaren), { id: externt.id, version: 1, skal: 'Bidraget uteblev.' }));
    expect(await las(id)).toMatchObject({ totalt: 100_000n, kommuner: 100_000n, extern: 0n });
  });
});

it('after all this the nightly control finds nothing', async () => {
  const kontroller = await p.db.lasa(samordnaren, kontrollera);
  expect(kontroller.flatMap((k) => k.avvikelser)).toEqual([]);
});
