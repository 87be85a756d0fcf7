import { avslag, type Avslag, type Belopp, formateraBelopp, type Utfall, arAvslag } from '@gemensam/shared/domain';
import { type Atagandetillstand, provaTur } from './atagande';

/** A party of a post with what it is to carry now, what it was asked for and what it has taken on. All öre. */
export interface Finansieringspart {
  readonly namn: string;
  readonly andel: Belopp;
  /** Null: not asked yet. */
  readonly tillstand: Atagandetillstand | null;
  readonly begart: Belopp;
  readonly atagit: Belopp;
}

/** A party with what is secured and what is missing of its share, öre. */
export interface Partslage extends Finansieringspart {
  readonly sakrat: Belopp;
  readonly saknas: Belopp;
  /** It was asked for, or decided about, another amount than it is to carry now. */
  readonly annatBelopp: boolean;
}

/** How far a cost is secured, öre. `sakrat + saknas` is `totalt`. */
export interface Finansieringslage<P extends Partslage = Partslage> {
  readonly totalt: Belopp;
  readonly sakrat: Belopp;
  readonly saknas: Belopp;
  readonly sakrad: boolean;
  readonly parter: readonly P[];
}

const noll = 0n;

const partslage = <P extends Finansieringspart>(p: P): P & Partslage => {
  const beslutat = p.tillstand === 'beslutad' ? p.atagit : noll;
  const sakrat = beslutat < p.andel ? beslutat : p.andel;
  const fragad = p.tillstand !== null && p.tillstand !== 'aterkallad';
  return { ...p, sakrat, saknas: p.andel - sakrat, annatBelopp: fragad && p.begart !== p.andel };
};

/**
 * How far the financing of a post is secured (domain rule E6). A party's share is secured by what it has decided, at most the share;
 * prepared (förankrad) is not secured. The whole is secured only when every party with something to carry has decided exactly its
 * share and the decisions add up to the total to the öre. A party that carries 0 öre is not asked. Units: öre.
 *
 * @example finansieringslage(100n, [{ namn: 'Luleå', andel: 100n, tillstand: 'forankrad', begart: 100n, atagit: 100n }]).sakrad // false
 */
export const finansieringslage = <P extends Finansieringspart>(totalt: Belopp, ataganden: readonly P[]): Finansieringslage<P & Partslage> => {
  const parter = ataganden.map(partslage);
  const sakrat = parter.reduce((s, p) => s + p.sakrat, noll);
  const beslutat = parter.reduce((s, p) => s + (p.tillstand === 'beslutad' ? p.atagit : noll), noll);
  const alla = parter.every((p) => p.andel === noll || (p.tillstand === 'beslutad' && p.atagit === p.andel));
  return { totalt, sakrat, saknas: totalt - sakrat, sakrad: alla && beslutat === totalt, parter };
};

/** A kommun's åtagande, as a new allocation looks at it. */
export interface FragatAtagande {
  readonly id: string;
  readonly kommunkod: string;
  readonly namn: string;
  readonly tillstand: Atagandetillstand;
  readonly begart: Belopp;
}

/** What a new allocation makes of an åtagande: asked anew for another amount, or withdrawn (`begart` null: nothing to carry). */
export interface Omfraga {
  readonly id: string;
  readonly namn: string;
  readonly tidigare: Belopp;
  readonly begart: Belopp | null;
}

const beslutadeHindrar = (rader: readonly (FragatAtagande & { readonly ny: Belopp })[]): Avslag => {
  const belopp = rader.slice(0, 3).map((r) => `${r.namn} har beslutat om ${formateraBelopp(r.begart)} och skulle få ${formateraBelopp(r.ny)}`);
  return avslag({
    regel: 'Beslutade åtaganden ändras inte',
    kalla: 'Grundregel E6: ett beslutat åtagande gäller sitt belopp',
    text: `${belopp.join('; ')}${rader.length > 3 ? `; och ${rader.length - 3} till` : ''}.`,
    utvag: 'Återkalla frågan till dem som har beslutat, ändra sedan och fråga på nytt.',
    falt: null,
  });
};

/**
 * What a new allocation means for those already asked (domain rule E6): who has not decided and gets another amount is asked anew and
 * sees both; who no longer carries anything is withdrawn; unchanged amounts stand. A decided åtagande is never changed: if its amount
 * would be another the whole is refused with the figures. Units: öre.
 *
 * @example omfraga([{ id: '1', kommunkod: '2580', namn: 'Luleå', tillstand: 'forankrad', begart: 100n }], new Map([['2580', 90n]])) // [{ id: '1', namn: 'Luleå', tidigare: 100n, begart: 90n }]
 */
export const omfraga = (fragade: readonly FragatAtagande[], andelar: ReadonlyMap<string, Belopp>): Utfall<readonly Omfraga[]> => {
  const andrade = fragade.map((f) => ({ ...f, ny: andelar.get(f.kommunkod) ?? noll })).filter((f) => f.tillstand !== 'aterkallad' && f.ny !== f.begart);
  const beslutade = andrade.filter((f) => arAvslag(provaTur(f.tillstand, 'fraga_om')));
  if (beslutade.length > 0) return beslutadeHindrar(beslutade);
  return andrade.map((f) => ({ id: f.id, namn: f.namn, tidigare: f.begart, begart: f.ny === noll ? null : f.ny }));
};

/**
 * What is left for the kommuner when external financiers carry a part (domain rule E6): total minus external. Units: öre.
 * Errors: a field refusal on `belopp` when the external part is zero or larger than the total, with the figures.
 *
 * @example kommunernasDel(49000000n, 10000000n) // 39000000n
 */
export const kommunernasDel = (totalt: Belopp, extern: Belopp): Utfall<Belopp> => {
  const nej = (regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: 'Grundregel E6: kommunerna delar på resten', text, utvag, falt: 'belopp' });
  if (extern < noll) return nej('Inte under noll', 'Beloppet får inte vara negativt.', 'Ange ett belopp över noll.');
  if (extern > totalt)
    return nej(
      'Mer än hela posten',
      `Posten är ${formateraBelopp(totalt)}. De externa finansiärerna skulle stå för ${formateraBelopp(extern)}: ${formateraBelopp(extern - totalt)} för mycket.`,
      'Skriv ett lägre belopp, eller ändra posten först.',
    );
  return totalt - extern;
};

/**
 * Whether fixed amounts meet what the kommuner share beside external financiers (domain rules E2 and E6). An agreed amount is never
 * rescaled, so another sum is refused with the difference, and the way out goes by equal parts. Null when they meet. Units: öre.
 *
 * @example provaFastaBelopp(100000n, 70000n) // a refusal: 300 kr för mycket
 */
export const provaFastaBelopp = (fasta: Belopp, kommuner: Belopp): Avslag | null => {
  if (fasta === kommuner) return null;
  const [skillnad, riktning] = fasta > kommuner ? [fasta - kommuner, 'för mycket'] : [kommuner - fasta, 'för lite'];
  return avslag({
    regel: 'Fasta belopp räknas inte om',
    kalla: 'Grundregel E2: ett fast belopp är avtalat per kommun',
    text: `Kommunernas fasta belopp är tillsammans ${formateraBelopp(fasta)}, men kommunerna ska dela på ${formateraBelopp(kommuner)}: ${formateraBelopp(skillnad)} ${riktning}.`,
    utvag: `Byt först postens nyckel till lika delar. Gör sedan om det här, och byt tillbaka till fasta belopp som tillsammans är ${formateraBelopp(kommuner)}.`,
  });
};
