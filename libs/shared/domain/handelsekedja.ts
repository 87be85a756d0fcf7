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

export interface Handelsekedja {
  readonly samverkanId: string;
  readonly lankar: readonly Kedjelank[];
  readonly kontrollpunkter: readonly Kontrollpunkt[];
  /** Ids of events that no link binds. */
  readonly olankade: readonly string[];
}

/** Computing that the pure core is given: SHA-256 of hex bytes followed by text, and Ed25519 with the public key. */
export interface Kryptering {
  readonly sha256: (forraHash: string, text: string) => string;
  readonly verifiera: (text: string, signatur: string) => boolean;
}

export interface Kedjefel {
  readonly nr: number;
  readonly slag: 'lucka' | 'hash' | 'handelse_andrad' | 'handelse_saknas' | 'olankad' | 'signatur' | 'kontrollpunkt' | 'avkortad';
  readonly text: string;
}

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
 * A link that is hidden from the person who exported the chain is judged by the server alone; its hash binds those after it.
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
