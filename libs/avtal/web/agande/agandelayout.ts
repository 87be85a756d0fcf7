/** How an organisation is drawn: a member, one that qualifies, one that does not, or one that nothing is said about. */
export type Grafton = 'medlem' | 'ja' | 'nej' | 'vanlig';

/** An organisation in the drawing. */
export interface Grafnod {
  readonly id: string;
  readonly namn: string;
  /** Kind and flags in words: "bolag, uppfyller". */
  readonly text: string;
  readonly ton: Grafton;
  /** The one that the drawing is about. */
  readonly mal?: boolean;
  /** Its page. */
  readonly lank?: readonly string[] | null;
}

/** Who owns (`fran`) or appoints in whom (`till`). */
export interface Grafkant {
  readonly fran: string;
  readonly till: string;
  /** On the line: "60 %". */
  readonly text: string;
  /** Before the name in the list; without it "60 % av". */
  readonly lista?: string;
  /** False: it does not count, and is drawn dashed. */
  readonly raknas?: boolean;
}

export interface Nodplats {
  readonly nod: Grafnod;
  readonly x: number;
  readonly y: number;
  readonly rader: readonly string[];
}

export interface Kantplats {
  readonly kant: Grafkant;
  readonly d: string;
  readonly tx: number;
  readonly ty: number;
  readonly tb: number;
}

export interface Agandelayout {
  readonly noder: readonly Nodplats[];
  readonly kanter: readonly Kantplats[];
  readonly bredd: number;
  readonly hojd: number;
}

export const NODBREDD = 168;
export const NODHOJD = 62;
const MELLAN = 22;
const LAGER = 76;
const MARGINAL = 10;
const GENOM = 14;
const TECKEN = 23;

/** The lines by where they begin. */
export const kanterFran = (kanter: readonly Grafkant[]): ReadonlyMap<string, readonly Grafkant[]> => {
  const ut = new Map<string, Grafkant[]>();
  for (const kant of kanter) {
    const har = ut.get(kant.fran);
    if (har) har.push(kant);
    else ut.set(kant.fran, [kant]);
  }
  return ut;
};

/** A name on at most two lines. */
const brutet = (namn: string): readonly string[] => {
  const rader: string[] = [''];
  for (const ord of namn.split(' ')) {
    const sista = rader.at(-1) ?? '';
    if (sista !== '' && sista.length + 1 + ord.length > TECKEN) rader.push(ord);
    else rader[rader.length - 1] = sista === '' ? ord : `${sista} ${ord}`;
  }
  const korta = rader.length > 2 ? [rader[0] ?? '', `${rader[1] ?? ''} …`] : rader;
  return korta.map((r) => (r.length > TECKEN ? `${r.slice(0, TECKEN - 1)}…` : r));
};

interface Plats {
  readonly id: string;
  readonly lager: number;
  readonly bredd: number;
  x: number;
}

/** Lines that close a ring, found depth first from those that nobody owns. A holding in oneself is one of them. */
export const bakatkanter = (noder: readonly Grafnod[], kanter: readonly Grafkant[]): ReadonlySet<Grafkant> => {
  const ut = kanterFran(kanter);
  const agda = new Set(kanter.map((k) => k.till));
  const lage = new Map<string, 'oppen' | 'klar'>();
  const bakat = new Set<Grafkant>();
  for (const rot of [...noder.filter((n) => !agda.has(n.id)), ...noder]) {
    if (lage.has(rot.id)) continue;
    const stig: { readonly id: string; nasta: number }[] = [{ id: rot.id, nasta: 0 }];
    lage.set(rot.id, 'oppen');
    for (let har = stig.at(-1); har; har = stig.at(-1)) {
      const kant = ut.get(har.id)?.[har.nasta++];
      if (!kant) {
        lage.set(har.id, 'klar');
        stig.pop();
      } else if (lage.get(kant.till) === 'oppen') bakat.add(kant);
      else if (!lage.has(kant.till)) {
        lage.set(kant.till, 'oppen');
        stig.push({ id: kant.till, nasta: 0 });
      }
    }
  }
  return bakat;
};

/** The layer of each: below all its owners; one that nobody owns stands right above what it owns. */
const lagerAv = (noder: readonly Grafnod[], framat: readonly Grafkant[]): ReadonlyMap<string, number> => {
  const lager = new Map(noder.map((n) => [n.id, 0]));
  const ut = kanterFran(framat);
  const kvar = new Map(noder.map((n) => [n.id, framat.filter((k) => k.till === n.id).length]));
  const ko = noder.filter((n) => kvar.get(n.id) === 0).map((n) => n.id);
  const rotter = new Set(ko);
  for (let id = ko.shift(); id !== undefined; id = ko.shift()) {
    for (const { till } of ut.get(id) ?? []) {
      lager.set(till, Math.max(lager.get(till) ?? 0, (lager.get(id) ?? 0) + 1));
      const rest = (kvar.get(till) ?? 1) - 1;
      kvar.set(till, rest);
      if (rest === 0) ko.push(till);
    }
  }
  for (const id of rotter) {
    const under = (ut.get(id) ?? []).map((k) => lager.get(k.till) ?? 1);
    if (under.length > 0) lager.set(id, Math.min(...under) - 1);
  }
  return lager;
};

const mitten = (p: Plats | undefined): number => (p ? p.x + p.bredd / 2 : 0);

/** Sorted so that lines cross less: each by the mean of its neighbours in the layer beside, down and up some times. */
const ordna = (lager: Plats[][], grannar: ReadonlyMap<string, readonly string[]>): void => {
  const plats = new Map(lager.flat().map((p) => [p.id, p]));
  const lagg = (rad: Plats[]): void => {
    const bredd = rad.reduce((s, p) => s + p.bredd + MELLAN, -MELLAN);
    let x = -bredd / 2;
    for (const p of rad) {
      p.x = x;
      x += p.bredd + MELLAN;
    }
  };
  lager.forEach(lagg);
  for (let varv = 0; varv < 6; varv++) {
    for (const rad of varv % 2 === 0 ? lager : [...lager].reverse()) {
      const vikt = new Map(rad.map((p) => {
        const nara = (grannar.get(p.id) ?? []).map((id) => mitten(plats.get(id)));
        return [p.id, nara.length === 0 ? mitten(p) : nara.reduce((a, b) => a + b, 0) / nara.length];
      }));
      rad.sort((a, b) => (vikt.get(a.id) ?? 0) - (vikt.get(b.id) ?? 0));
      lagg(rad);
    }
  }
};

/**
 * Places organisations in layers, owners above what they own, and draws the lines between. Rings are drawn at the side. Pure: the same
 * input gives the same drawing.
 */
export const agandelayout = (noder: readonly Grafnod[], allaKanter: readonly Grafkant[]): Agandelayout => {
  const finns = new Set(noder.map((n) => n.id));
  const kanter = allaKanter.filter((k) => finns.has(k.fran) && finns.has(k.till));
  const bakat = bakatkanter(noder, kanter);
  const framat = kanter.filter((k) => !bakat.has(k));
  const lagret = lagerAv(noder, framat);
  const lager: Plats[][] = Array.from({ length: Math.max(0, ...lagret.values()) + 1 }, () => []);
  for (const n of noder) lager[lagret.get(n.id) ?? 0]?.push({ id: n.id, lager: lagret.get(n.id) ?? 0, bredd: NODBREDD, x: 0 });
  const stigar = new Map(framat.map((k, i) => {
    const [a, b] = [lagret.get(k.fran) ?? 0, lagret.get(k.till) ?? 0];
    const mellan = Array.from({ length: Math.max(0, b - a - 1) }, (_, n): Plats => ({ id: `${i} ${n}`, lager: a + 1 + n, bredd: GENOM, x: 0 }));
    for (const p of mellan) lager[p.lager]?.push(p);
    return [k, mellan.map((p) => p.id)];
  }));
  const grannar = new Map<string, string[]>();
  for (const [k, mellan] of stigar) {
    const kedja = [k.fran, ...mellan, k.till];
    for (const [n, id] of kedja.entries()) grannar.set(id, [...(grannar.get(id) ?? []), ...kedja.slice(Math.max(0, n - 1), n), ...kedja.slice(n + 1, n + 2)]);
  }
  ordna(lager, grannar);
  return rita(noder, { framat, bakat: [...bakat], stigar, lager });
};

interface Underlag {
  readonly framat: readonly Grafkant[];
  readonly bakat: readonly Grafkant[];
  readonly stigar: ReadonlyMap<Grafkant, readonly string[]>;
  readonly lager: readonly (readonly Plats[])[];
}

const mittI = ({ x, bredd }: { readonly x: number; readonly bredd: number }): number => x + bredd / 2;

const rita = (noder: readonly Grafnod[], { framat, bakat, stigar, lager }: Underlag): Agandelayout => {
  const alla = lager.flat();
  const sidor = bakat.map((kant, n) => ringsida(kant, lager, n));
  const vanster = Math.min(0, ...alla.map((p) => p.x), ...sidor.map((r) => r.ytterst)) - MARGINAL;
  const plats = new Map(alla.map((p) => [p.id, { x: p.x - vanster, y: MARGINAL + p.lager * (NODHOJD + LAGER), bredd: p.bredd }]));
  const har = (id: string): { readonly x: number; readonly y: number; readonly bredd: number } => plats.get(id) ?? { x: 0, y: 0, bredd: 0 };
  /** Where on the side of a node a line goes: spread over it, in the order of what is at the other end. */
  const faste = (id: string, kant: Grafkant, ande: 'fran' | 'till'): number => {
    const narmast = (k: Grafkant): number => mittI(har((ande === 'fran' ? stigar.get(k)?.[0] : stigar.get(k)?.at(-1)) ?? (ande === 'fran' ? k.till : k.fran)));
    const syskon = framat.filter((k) => k[ande] === id).sort((a, b) => narmast(a) - narmast(b));
    const { x, bredd } = har(id);
    return x + (bredd * (syskon.indexOf(kant) + 1)) / (syskon.length + 1);
  };
  const ringar = bakat.map((kant, n) => ring(kant, har(kant.fran), har(kant.till), { n, vanster: sidor[n]?.vanster ?? false }));
  const lagda: Textplats[] = [...ringar];
  const nedat = framat.map((kant): Kantplats => {
    const punkter = [
      { x: faste(kant.fran, kant, 'fran'), in: har(kant.fran).y, ut: har(kant.fran).y + NODHOJD },
      ...(stigar.get(kant) ?? []).map((id) => ({ x: har(id).x + GENOM / 2, in: har(id).y, ut: har(id).y + NODHOJD })),
      { x: faste(kant.till, kant, 'till'), in: har(kant.till).y, ut: har(kant.till).y },
    ];
    const bitar = punkter.slice(1).map((p, n) => {
      const fran = punkter[n] ?? p;
      const halv = (fran.ut + p.in) / 2;
      return `C ${fran.x} ${halv} ${p.x} ${halv} ${p.x} ${p.in} L ${p.x} ${p.ut}`;
    });
    const [start, nasta] = [punkter[0], punkter[1]];
    return { kant, d: `M ${start?.x ?? 0} ${start?.ut ?? 0} ${bitar.join(' ')}`, ...ledigPlats({ x: start?.x ?? 0, y: start?.ut ?? 0 }, { x: nasta?.x ?? 0, y: nasta?.in ?? 0 }, textbredd(kant.text), lagda) };
  });
  const hoger = Math.max(NODBREDD, ...alla.map((p) => p.x - vanster + p.bredd), ...ringar.map((r) => r.tx + r.tb / 2));
  return {
    noder: noder.map((nod) => ({ nod, x: har(nod.id).x, y: har(nod.id).y, rader: brutet(nod.namn) })),
    kanter: [...nedat, ...ringar],
    bredd: Math.ceil(hoger + MARGINAL),
    hojd: Math.ceil(MARGINAL * 2 + lager.length * NODHOJD + (lager.length - 1) * LAGER),
  };
};

const textbredd = (text: string): number => text.length * 7.2 + 10;

interface Punkt {
  readonly x: number;
  readonly y: number;
}

type Textplats = Pick<Kantplats, 'tx' | 'ty' | 'tb'>;
const TEXTHOJD = 20;
const MITT_FORST = [0.5, 0.36, 0.64, 0.24, 0.76];

/** Where the text of a line stands: in its middle, or along it where no other text stands. It is added to `lagda`. */
const ledigPlats = (fran: Punkt, till: Punkt, tb: number, lagda: Textplats[]): Textplats => {
  const platser = MITT_FORST.map((t): Textplats => {
    const mjukt = 3 * t * t - 2 * t * t * t;
    return { tx: fran.x + (till.x - fran.x) * mjukt, ty: fran.y + (till.y - fran.y) * (1.5 * t * (1 - t) + t * t * t), tb };
  });
  const ledig = (p: Textplats): boolean => lagda.every((l) => Math.abs(l.tx - p.tx) >= (l.tb + p.tb) / 2 || Math.abs(l.ty - p.ty) >= TEXTHOJD);
  const vald = platser.find(ledig) ?? platser[0] ?? { tx: fran.x, ty: fran.y, tb };
  lagda.push(vald);
  return vald;
};

const ringut = (n: number): number => 44 + n * 16;

/** A ring goes out on the side where fewer stand beside its ends. `ytterst`: how far out it comes to the left. */
const ringsida = (kant: Grafkant, lager: readonly (readonly Plats[])[], n: number): { readonly vanster: boolean; readonly ytterst: number } => {
  const andar = [kant.fran, kant.till].map((id) => {
    const rad = lager.find((r) => r.some((p) => p.id === id)) ?? [];
    const plats = rad.findIndex((p) => p.id === id);
    return { fore: plats, efter: rad.length - 1 - plats, x: rad[plats]?.x ?? 0 };
  });
  const vanster = kant.fran !== kant.till && andar.reduce((s, a) => s + a.fore, 0) < andar.reduce((s, a) => s + a.efter, 0);
  return { vanster, ytterst: vanster ? Math.min(...andar.map((a) => a.x)) - ringut(n) - textbredd(kant.text) / 2 : 0 };
};

/** A line that closes a ring, out at the side and back. */
const ring = (kant: Grafkant, fran: Punkt, till: Punkt, { n, vanster }: { readonly n: number; readonly vanster: boolean }): Kantplats => {
  const sjalv = kant.fran === kant.till;
  const sida = vanster ? 0 : NODBREDD;
  const [x0, y0] = [fran.x + sida, fran.y + NODHOJD * (sjalv ? 0.75 : 0.5)];
  const [x1, y1] = [till.x + sida, till.y + NODHOJD * (sjalv ? 0.25 : 0.5)];
  const ute = vanster ? Math.min(x0, x1) - ringut(n) : Math.max(x0, x1) + ringut(n);
  const tb = textbredd(kant.text);
  return { kant, d: `M ${x0} ${y0} C ${ute} ${y0} ${ute} ${y1} ${x1} ${y1}`, tx: (x0 + x1 + 6 * ute) / 8 + (sjalv ? tb / 2 : 0), ty: (y0 + y1) / 2, tb };
};
