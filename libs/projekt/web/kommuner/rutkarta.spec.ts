import { granne, placera, type Riktning, type Ruta } from './rutkarta';

const NORRBOTTEN = [
  ['2506', 'Arjeplog'], ['2505', 'Arvidsjaur'], ['2582', 'Boden'], ['2523', 'Gällivare'], ['2583', 'Haparanda'], ['2510', 'Jokkmokk'], ['2514', 'Kalix'],
  ['2584', 'Kiruna'], ['2580', 'Luleå'], ['2521', 'Pajala'], ['2581', 'Piteå'], ['2560', 'Älvsbyn'], ['2513', 'Överkalix'], ['2518', 'Övertorneå'],
] as const;
const ruta = (kommunkod: string, namn: string): Ruta => ({ kommunkod, namn, form: '●', text: 'Deltar', ton: 'stark' });
const rutor = NORRBOTTEN.map(([kod, namn]) => ruta(kod, namn));

describe('placera', () => {
  it('gives every kommun of Norrbotten a tile of its own, within five columns', () => {
    const placerade = placera('norrbotten', rutor);
    expect(placerade).toHaveLength(14);
    expect(new Set(placerade.map((r) => `${r.kolumn},${r.rad}`)).size).toBe(14);
    expect(Math.max(...placerade.map((r) => r.kolumn))).toBe(5);
    expect(placerade.every((r) => r.kort.length === 3)).toBe(true);
  });

  it('keeps the rough geography: Kiruna north of Piteå, Arjeplog west of Haparanda, Luleå east of Älvsbyn', () => {
    const plats = Object.fromEntries(placera('norrbotten', rutor).map((r) => [r.namn, r]));
    expect(plats['Kiruna']?.rad).toBeLessThan(plats['Piteå']?.rad ?? 0);
    expect(plats['Arjeplog']?.kolumn).toBeLessThan(plats['Haparanda']?.kolumn ?? 0);
    expect(plats['Luleå']?.kolumn).toBeGreaterThan(plats['Älvsbyn']?.kolumn ?? 9);
  });

  it('puts an unknown samverkan, and one with a kommun that is not on the map, by name in a grid', () => {
    for (const [samverkan, alla] of [['region10', rutor], ['norrbotten', [...rutor, ruta('2417', 'Norsjö')]]] as const) {
      const placerade = placera(samverkan, alla);
      expect(placerade.map((r) => r.namn)).toEqual([...alla.map((r) => r.namn)].sort((a, b) => a.localeCompare(b, 'sv')));
      expect(new Set(placerade.map((r) => `${r.kolumn},${r.rad}`)).size).toBe(alla.length);
      expect(Math.max(...placerade.map((r) => r.kolumn))).toBe(4);
    }
    expect(placera('region10', [])).toEqual([]);
  });
});

describe('granne', () => {
  const karta = placera('norrbotten', rutor);
  const ga = (namn: string, ...vag: readonly Riktning[]): string | undefined => {
    let har = karta.find((r) => r.namn === namn);
    for (const steg of vag) har = (har && granne(karta, har, steg)) ?? undefined;
    return har?.namn;
  };

  it('goes to the nearest in the direction of the arrow', () => {
    expect(ga('Kiruna', 'ArrowRight')).toBe('Pajala');
    expect(ga('Kalix', 'ArrowRight')).toBe('Haparanda');
    expect(ga('Luleå', 'ArrowUp')).toBe('Kalix');
    expect(ga('Kiruna', 'ArrowLeft')).toBeUndefined();
  });

  it('reaches every tile from every other by the arrows alone', () => {
    for (const start of karta) {
      const natt = new Set([start.namn]);
      let nya = [start];
      while (nya.length > 0) {
        nya = nya.flatMap((r) => (['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const).flatMap((v) => granne(karta, r, v) ?? [])).filter((r) => !natt.has(r.namn));
        for (const r of nya) natt.add(r.namn);
      }
      expect(natt.size).toBe(14);
    }
  });
});
