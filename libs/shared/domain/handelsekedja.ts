/** A link of the audit chain as exported. Hashes are lower-case hex. */
export interface Kedjelank {
  readonly nr: number;
  /** The event as the chain binds it: canonical JSON. Null for one that is hidden from the person who exported it. */
  readonly kanonisk: string | null;
  readonly hash: string;
  /** The canonical text computed again from the event's row; null when the row is gone. */
  readonly handelse: string | null;
  /** Hidden, because the person may not see what it is about: what the server found when it judged the link. Null: not hidden. */
  readonly dold: 'hel' | 'bruten' | null;
}

/** The chain's head at an instant, signed with Ed25519 over `kontrollpunktstext`. */
export interface Kontrollpunkt {
  readonly nr: number;
  readonly hash: string;
  /** ISO 8601 in UTC. */
  readonly tid: string;
  /** Hex. */
  readonly signatur: string;
}

/** A decided row, that nothing may change, as it stands now. Checksums are lower-case hex. */
export interface BeslutadRad {
  readonly id: string;
  /** "D 2021:7" */
  readonly beteckning: string;
  /** The checksum that the row itself carries. */
  readonly avtryck: string;
  /** The whole row as one text. Null: what is written of it is hidden from the person who exported the chain, or gone. */
  readonly kanonisk: string | null;
  /** Where the text is hidden: its checksum as the server counted it. Null beside a null text: what was written is gone. */
  readonly hash: string | null;
  /** What it caused, as one text. Missing in a file that is older than the checksum of it; null where it is hidden. */
  readonly foljder?: string | null;
  /** Where the row is hidden with its event: what the server found. Null or missing: the file itself can be asked. */
  readonly granskad?: 'hel' | Beslutsavvikelse | null;
  /** The event of a hidden row. Null: there is none. */
  readonly handelse?: number | null;
}

export interface Handelsekedja {
  readonly samverkanId: string;
  readonly lankar: readonly Kedjelank[];
  readonly kontrollpunkter: readonly Kontrollpunkt[];
  /** Ids of events that no link binds. */
  readonly olankade: readonly string[];
  /** Every decided row of the samverkan. */
  readonly beslutade: readonly BeslutadRad[];
}

/** Computing that the pure core is given: SHA-256 of hex bytes followed by text, and Ed25519 with the public key. */
export interface Kryptering {
  readonly sha256: (forraHash: string, text: string) => string;
  readonly verifiera: (text: string, signatur: string) => boolean;
}

/** How a decided row is not what the chain says was decided. */
export const beslutsavvikelser = ['beslut_andrat', 'beslut_saknas', 'beslut_utan_handelse'] as const;
export type Beslutsavvikelse = (typeof beslutsavvikelser)[number];

export interface Kedjefel {
  readonly nr: number;
  readonly slag: 'lucka' | 'hash' | 'handelse_andrad' | 'handelse_saknas' | 'olankad' | 'signatur' | 'kontrollpunkt' | 'avkortad' | Beslutsavvikelse;
  readonly text: string;
}

/**
 * What is wrong with a decided row, in words.
 * @example beslutsavvikelseText('beslut_saknas', 'D 2021:7') // 'Beslutet D 2021:7 har tagits bort efter att det fattades.'
 */
export const beslutsavvikelseText = (slag: Beslutsavvikelse, beteckning: string): string =>
  ({
    beslut_andrat: `Beslutet ${beteckning} har ändrats efter att det fattades.`,
    beslut_saknas: `Beslutet ${beteckning} har tagits bort efter att det fattades.`,
    beslut_utan_handelse: `Beslutet ${beteckning} står i registret, men ingen händelse i kedjan säger att det har fattats.`,
  })[slag];

/** SHA-256 of nothing: what the first link is chained to. */
const ROT = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/**
 * The text that a checkpoint signs.
 *
 * @example kontrollpunktstext('0198…', { nr: 3, hash: 'ab…', tid: '2021-02-15T10:00:00.000Z' })
 */
export const kontrollpunktstext = (samverkanId: string, { nr, hash, tid }: Pick<Kontrollpunkt, 'nr' | 'hash' | 'tid'>): string =>
  ['gemensam-kontrollpunkt-1', samverkanId, nr, hash, tid].join('\n');

/**
 * Says what is wrong with an exported audit chain; an empty answer means that nothing has been changed up to the last checkpoint.
 * Needs neither database nor network.
 *
 * Rule: links are numbered 1, 2, 3 … without gap; each hash is SHA-256 of the hash before and the canonical text; the event's row
 * still gives that text; every event has a link; each checkpoint bears the installation's signature and the hash of its link.
 * Every decided row, and what it caused, is what the first event of it says, by checksum; it is there, and there is none without its event.
 * A link that is hidden from the person who exported the chain is judged by the server alone; its hash binds those after it. So is a decided
 * row, where the event that the server held it against is such a link.
 * Links after the last checkpoint are bound to each other alone: whoever owns the database could cut off or rewrite that tail, up
 * to the minute between two checkpoints.
 * Source: guarantees, audit.
 *
 * @example granskaHandelsekedja(kedja, kryptering).map((f) => f.text) // ['Händelse 3 har ändrats …']
 */
export const granskaHandelsekedja = (kedja: Handelsekedja, kryptering: Kryptering): readonly Kedjefel[] => [
  ...granskaLankar(kedja.lankar, kryptering),
  ...kedja.olankade.map((id): Kedjefel => ({ nr: 0, slag: 'olankad', text: `Händelsen ${id} står utanför kedjan.` })),
  ...kedja.kontrollpunkter.flatMap((punkt) => granskaKontrollpunkt(punkt, kedja, kryptering)),
  ...granskaBeslutade(kedja, kryptering),
];

const granskaLankar = (lankar: readonly Kedjelank[], { sha256 }: Kryptering): readonly Kedjefel[] => {
  const fel: Kedjefel[] = [];
  let forra = { nr: 0, hash: ROT };
  for (const lank of lankar) {
    const { nr } = lank;
    if (nr !== forra.nr + 1) fel.push({ nr, slag: 'lucka', text: `Efter händelse ${forra.nr} kommer ${nr}: kedjan har en lucka.` });
    if (lank.kanonisk === null) {
      if (lank.dold !== 'hel') fel.push({ nr, slag: 'hash', text: `Länk ${nr} stämmer inte: något har ändrats, skjutits in, tagits bort eller bytt plats.` });
      forra = lank;
      continue;
    }
    if (sha256(forra.hash, lank.kanonisk) !== lank.hash) fel.push({ nr, slag: 'hash', text: `Länk ${nr} stämmer inte med länken före: något har ändrats, skjutits in, tagits bort eller bytt plats.` });
    if (lank.handelse === null) fel.push({ nr, slag: 'handelse_saknas', text: `Händelse ${nr} har tagits bort.` });
    else if (lank.handelse !== lank.kanonisk) fel.push({ nr, slag: 'handelse_andrad', text: `Händelse ${nr} har ändrats efter att den skrevs.` });
    forra = lank;
  }
  return fel;
};

const granskaKontrollpunkt = (punkt: Kontrollpunkt, { samverkanId, lankar }: Handelsekedja, { verifiera }: Kryptering): readonly Kedjefel[] => {
  const { nr } = punkt;
  if (!verifiera(kontrollpunktstext(samverkanId, punkt), punkt.signatur))
    return [{ nr, slag: 'signatur', text: `Kontrollpunkten vid ${nr} är inte signerad av den här installationen.` }];
  const lank = lankar.find((l) => l.nr === nr);
  if (!lank) return [{ nr, slag: 'avkortad', text: `Kontrollpunkten vid ${nr} visar att kedjan har varit längre: slutet har tagits bort.` }];
  return lank.hash === punkt.hash ? [] : [{ nr, slag: 'kontrollpunkt', text: `Kedjan vid ${nr} är inte den som signerades: den har skrivits om.` }];
};

interface Bindning {
  readonly nr: number;
  readonly beteckning: string;
  readonly avtryck: string;
  /** Of what it caused. Null: the event is older than this. */
  readonly foljdavtryck: string | null;
}

const arPost = (v: unknown): v is Readonly<Record<string, unknown>> => typeof v === 'object' && v !== null;

/** What the chain says was decided, by id: the first event of a row that carries a checksum. */
const bindningar = (lankar: readonly Kedjelank[]): ReadonlyMap<string, Bindning> => {
  const funna = new Map<string, Bindning>();
  for (const { nr, kanonisk } of lankar) {
    if (kanonisk === null || !kanonisk.includes('"avtryck"')) continue;
    const handelse: unknown = JSON.parse(kanonisk);
    const [objekttyp, id, data]: readonly unknown[] = Array.isArray(handelse) ? [handelse[7], handelse[8], handelse[10]] : [];
    if (objekttyp !== 'delegationsbeslut' || typeof id !== 'string' || !arPost(data) || typeof data['avtryck'] !== 'string' || funna.has(id)) continue;
    const foljdavtryck = typeof data['foljdavtryck'] === 'string' ? data['foljdavtryck'] : null;
    funna.set(id, { nr, beteckning: String(data['beteckning']), avtryck: data['avtryck'], foljdavtryck });
  }
  return funna;
};

const granskaBeslutade = ({ lankar, beslutade }: Handelsekedja, { sha256 }: Kryptering): readonly Kedjefel[] => {
  const bundna = bindningar(lankar);
  const finns = new Set(beslutade.map((b) => b.id));
  const dolda = new Set(lankar.filter((l) => l.kanonisk === null).map((l) => l.nr));
  const fel = (nr: number, slag: Beslutsavvikelse, beteckning: string): Kedjefel => ({ nr, slag, text: beslutsavvikelseText(slag, beteckning) });
  return [
    ...beslutade.flatMap((b): readonly Kedjefel[] => {
      const bundet = bundna.get(b.id);
      if (!bundet && b.granskad && b.granskad !== 'hel') return [fel(b.handelse ?? 0, b.granskad, b.beteckning)];
      if (!bundet && b.granskad && dolda.has(b.handelse ?? 0)) return [];
      if (!bundet) return [fel(0, 'beslut_utan_handelse', b.beteckning)];
      const nu = b.kanonisk === null ? b.hash : sha256('', b.kanonisk);
      const sammaFoljder = bundet.foljdavtryck === null || sha256('', b.foljder ?? '') === bundet.foljdavtryck;
      return b.avtryck === bundet.avtryck && nu === bundet.avtryck && sammaFoljder ? [] : [fel(bundet.nr, 'beslut_andrat', bundet.beteckning)];
    }),
    ...[...bundna].filter(([id]) => !finns.has(id)).map(([, b]) => fel(b.nr, 'beslut_saknas', b.beteckning)),
  ];
};
