const STORST = 4_000;

/**
 * Somebody's presence (cursor and name) as it is passed on: exactly one entry, under the number of the one who sends it, and with the
 * name the portal knows for the person, whatever the browser said. Null: anything else. The encoding is that of y-protocols.
 */
export const namngivenNarvaro = (bytes: Uint8Array, klient: number, namn: string): Uint8Array | null => {
  if (bytes.length > STORST) return null;
  const las = lasare(bytes);
  const [antal, nummer, klocka, langd] = [las.tal(), las.tal(), las.tal(), las.tal()];
  if (antal !== 1 || nummer !== klient || klocka === null || langd === null || las.kvar() !== langd) return null;
  const lage = tolka(new TextDecoder().decode(las.rest()));
  if (lage === undefined) return null;
  // A number may be written much shorter than JSON writes it back.
  const text = new TextEncoder().encode(JSON.stringify(lage === null ? null : { ...lage, user: { ...anvandare(lage['user']), name: namn } }));
  if (text.length > STORST) return null;
  return Uint8Array.from([...skrivTal(1), ...skrivTal(klient), ...skrivTal(klocka), ...skrivTal(text.length), ...text]);
};

type Lage = Readonly<Record<string, unknown>>;

const arObjekt = (v: unknown): v is Lage => typeof v === 'object' && v !== null && !Array.isArray(v);
const anvandare = (v: unknown): Lage => (arObjekt(v) ? v : {});

/** Undefined: neither an object nor null (gone). */
const tolka = (text: string): Lage | null | undefined => {
  try {
    const varde: unknown = JSON.parse(text);
    return varde === null || arObjekt(varde) ? varde : undefined;
  } catch (fel) {
    if (fel instanceof SyntaxError) return undefined;
    throw fel;
  }
};

const lasare = (bytes: Uint8Array) => {
  let plats = 0;
  return {
    /** A number in groups of seven bits, the lowest first. */
    tal: (): number | null => {
      let varde = 0;
      for (let vikt = 1; vikt <= 2 ** 49; vikt *= 128) {
        const b = bytes[plats++];
        if (b === undefined) return null;
        varde += (b & 127) * vikt;
        if (b < 128) return Number.isSafeInteger(varde) ? varde : null;
      }
      return null;
    },
    kvar: (): number => bytes.length - plats,
    rest: (): Uint8Array => bytes.subarray(plats),
  };
};

const skrivTal = (varde: number): number[] => {
  const ut: number[] = [];
  let rest = varde;
  for (; rest > 127; rest = Math.floor(rest / 128)) ut.push(128 + (rest % 128));
  return [...ut, rest];
};
