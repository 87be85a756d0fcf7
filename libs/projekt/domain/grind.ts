import { type Beslutare, beslutareText, registrerarBeslut, type Roll } from '@gemensam/samverkan/domain';
import { arAvslag, type Avslag, avslag, type Datum, formateraBelopp, stycke, type Utfall } from '@gemensam/shared/domain';
import { type Fas, fasText } from './fas';
import { type Fasordning, fasvag, foregaendeFas, type Grind, grindTill, nastaGrind, sammaLeverabel } from './fasordning';
import { type Finansieringsbesked } from './finansiering-sakrad';
import { inteIStyrgruppen, rollerIProjekt } from './projektgrupp';
import { type Upphandlingslage, upphandlingslageText } from './upphandlingslage';

export const fasakter = ['passera', 'steg_tillbaka', 'vila', 'ateruppta'] as const;
export type Fasakt = (typeof fasakter)[number];

/** What the gates look at. */
export interface Grindunderlag {
  /** The leverabler of the project that belong to the next gate. */
  readonly leverabler: readonly { readonly namn: string; readonly godkand: boolean }[];
  /** Null: the project has no financing to speak of. */
  readonly finansiering: Finansieringsbesked | null;
  /** Kommuner that show interest or take part. */
  readonly intresserade: number;
  /** Of the newest upphandling; null when there is none. */
  readonly upphandling: Upphandlingslage | null;
}

export const kravslag = ['leverabel', 'finansiering', 'avtal', 'intresse'] as const;
export type Kravslag = (typeof kravslag)[number];

/** One line of a gate's checklist: what is asked, whether it is there, and who can see to it. */
export interface Kravrad {
  readonly slag: Kravslag;
  readonly namn: string;
  readonly uppfyllt: boolean;
  readonly lage: string;
  /** Who can put it right. */
  readonly vem: string;
}

/** Where a project stands on its way. */
export interface Fasprojekt {
  readonly fas: Fas | null;
  /** The phase that a resting project left; null unless it rests. */
  readonly vilandeFran: Fas | null;
}

export interface Fassteg {
  readonly akt: Fasakt;
  readonly fran: Fas;
  readonly till: Fas;
  /** Of the gate passed, forward or back; null for Vilande. */
  readonly beteckning: string | null;
}

const KALLA = 'Domänregel 6, faser och grindar';
const nej = (regel: string, text: string, utvag: string, falt: string | null = null, kalla = KALLA): Avslag => avslag({ regel, kalla, text, utvag, falt });

const eller = (delar: readonly string[]): string => (delar.length < 2 ? (delar[0] ?? '') : `${delar.slice(0, -1).join(', ')} eller ${delar[delar.length - 1]}`);
const stor = (t: string): string => t.replace(/^./u, (c) => c.toLocaleUpperCase('sv'));

/**
 * The checklist of a gate, in the order of its requirements: each one met or not, in words, with who can put it right.
 * Source: domain handbook 6, the table of gates. Amounts in öre, shown in kr.
 * @example kravlista(bp2, underlag)[0] // { slag: 'leverabel', namn: 'Slutrapport från förstudie', uppfyllt: false, ... }
 */
export const kravlista = (grind: Grind, u: Grindunderlag): readonly Kravrad[] => {
  const { leverabler, finansieringSakrad, avtalTecknat, minstIntresserade } = grind.kraver;
  const rader: Kravrad[] = [];
  if (minstIntresserade !== null)
    rader.push({
      slag: 'intresse', namn: `Minst ${minstIntresserade} kommuner intresserade`, uppfyllt: u.intresserade >= minstIntresserade,
      lage: u.intresserade === 1 ? '1 kommun har visat intresse' : `${u.intresserade} kommuner har visat intresse`, vem: 'Kommunernas representanter',
    });
  for (const namn of leverabler) {
    const finns = u.leverabler.filter((l) => sammaLeverabel(l.namn, namn));
    const godkand = finns.some((l) => l.godkand);
    rader.push({
      slag: 'leverabel', namn, uppfyllt: godkand, lage: godkand ? 'Godkänd' : finns.length > 0 ? 'Inlagd men inte godkänd' : 'Inte inlagd',
      vem: finns.length > 0 ? 'Styrgruppen eller e-samordnaren godkänner' : 'Projektledaren eller e-samordnaren lägger in den',
    });
  }
  if (finansieringSakrad) rader.push(finansieringskrav(u.finansiering));
  if (avtalTecknat)
    rader.push({
      slag: 'avtal', namn: 'Upphandlingen har lett till ett tecknat avtal', uppfyllt: u.upphandling === 'avtal_tecknat',
      lage: u.upphandling === null ? 'Ingen upphandling är inlagd' : upphandlingslageText(u.upphandling), vem: 'E-samordnaren',
    });
  return rader;
};

/** What a gate asks of the money, met or not. */
export const finansieringskrav = (f: Finansieringsbesked | null): Kravrad => ({
  slag: 'finansiering',
  namn: 'Finansieringen är säkrad',
  uppfyllt: f?.sakrad ?? false,
  lage: f === null || f.totalt === 0n ? 'Projektet har ingen kostnad att säkra' : f.sakrad ? `${formateraBelopp(f.totalt)} är säkrade` : `${formateraBelopp(f.saknas)} saknas av ${formateraBelopp(f.totalt)}`,
  vem: saknasHos(f),
});

const saknasHos = (f: Finansieringsbesked | null): string => {
  if (!f || f.totalt === 0n) return 'E-samordnaren lägger in kostnaden';
  const namn = f.saknasHos.map((p) => p.namn);
  return namn.length === 0 ? 'E-samordnaren' : namn.length <= 4 ? namn.join(', ') : `${namn.slice(0, 3).join(', ')} och ${namn.length - 3} till`;
};

const paVagen = (p: Fasprojekt, ordning: Fasordning | null): Utfall<{ readonly fas: Fas; readonly ordning: Fasordning }> => {
  if (p.fas === null || ordning === null) return nej('Inga faser', 'Löpande verksamhet har inga faser och inga grindar.', 'Lägg upp ett projekt om arbetet ska ha ett slut.');
  const fas = p.fas === 'vilande' ? p.vilandeFran : p.fas;
  if (fas === null || !fasvag(ordning).includes(fas))
    return nej('Fasen är inte med i ordningen', `${fasText(fas)} finns inte i fasordningen.`, 'Administratören lägger till fasen i fasordningen.');
  return { fas, ordning };
};

const vilar = (): Avslag => nej('Projektet vilar', 'Ett vilande projekt passerar ingen grind.', 'Återuppta projektet först; det kommer då tillbaka till fasen det lämnade.');

const provaBeslutare = (grind: Grind, tillatna: readonly Beslutare[], valt: Beslutare): Avslag | null =>
  tillatna.includes(valt)
    ? null
    : nej('Fel beslutare', `${grind.beteckning} beslutas av ${eller(tillatna.map(beslutareText))}, inte av ${beslutareText(valt)}.`, `Välj ett beslut av ${eller(tillatna.map(beslutareText))}.`, 'beslutare');

/**
 * Passes the next gate: one step, by the decision of one who may take it, with everything that the gate asks in place. A
 * delegationsbeslut also needs the financing secured, whatever the gate asks.
 * Source: domain handbook 6 and D7. Errors: a refusal that names what is missing and who can put it right.
 * @example passeraGrind({ fas: 'forstudie', vilandeFran: null }, ordning, 'styrgrupp', underlag) // { akt: 'passera', fran: 'forstudie', till: 'forbereds', beteckning: 'BP2' }
 */
export const passeraGrind = (p: Fasprojekt, ordning: Fasordning | null, beslutare: Beslutare, underlag: Grindunderlag): Utfall<Fassteg> => {
  const plats = paVagen(p, ordning);
  if (arAvslag(plats)) return plats;
  if (p.fas === 'vilande') return vilar();
  const grind = nastaGrind(plats.ordning, plats.fas);
  if (!grind) return nej('Ingen grind kvar', `${fasText(plats.fas)} är den sista fasen.`, 'Stega tillbaka genom ett beslut om arbetet ska tas upp igen.');
  const fel = provaBeslutare(grind, grind.beslutare, beslutare);
  if (fel) return fel;
  const saknas = kravlista(grind, underlag).filter((k) => !k.uppfyllt);
  if (saknas.length > 0)
    return nej(
      `${grind.beteckning} är inte uppfylld`,
      `Det saknas: ${saknas.map((k) => `${k.namn} (${k.lage.toLocaleLowerCase('sv')})`).join('; ')}.`,
      `Åtgärdas av: ${[...new Set(saknas.map((k) => k.vem))].join('; ')}.`,
    );
  const pengar = finansieringskrav(underlag.finansiering);
  if (beslutare === 'delegation' && !pengar.uppfyllt)
    return nej('Finansieringen är inte säkrad', `Ordföranden får starta projekt på delegation bara när finansieringen är säkrad. ${stor(pengar.lage)}.`, `Säkra finansieringen (${pengar.vem}), eller låt nämnden besluta.`, 'beslutare', 'Delegationsordningen punkt 7, domänregel D7');
  return { akt: 'passera', fran: plats.fas, till: grind.till, beteckning: grind.beteckning };
};

/** Who may decide that a project goes back through a gate: those of the gate, but nobody on delegation (point 7 is about starting). */
export const beslutareBakat = (grind: Grind): readonly Beslutare[] => grind.beslutare.filter((b) => b !== 'delegation');

/**
 * Steps one phase back, by a recorded decision of the body that let the project in, with a reason.
 * Source: domain handbook 6 ("backward: one step, by recorded decision").
 * @example stegaTillbaka({ fas: 'forbereds', vilandeFran: null }, ordning, 'styrgrupp', 'Behovet ska utredas mer.')
 */
export const stegaTillbaka = (p: Fasprojekt, ordning: Fasordning | null, beslutare: Beslutare, skal: string): Utfall<Fassteg & { readonly skal: string }> => {
  const plats = paVagen(p, ordning);
  if (arAvslag(plats)) return plats;
  if (p.fas === 'vilande') return vilar();
  const till = foregaendeFas(plats.ordning, plats.fas);
  const grind = grindTill(plats.ordning, plats.fas);
  if (!till || !grind) return nej('Ingen fas bakåt', `${fasText(plats.fas)} är den första fasen.`, 'Låt projektet vila, eller avsluta det.');
  const fel = provaBeslutare(grind, beslutareBakat(grind), beslutare);
  if (fel) return fel;
  const rent = provaSkal(skal, 'Ange varför projektet går tillbaka.');
  return arAvslag(rent) ? rent : { akt: 'steg_tillbaka', fran: plats.fas, till, beteckning: grind.beteckning, skal: rent };
};

/** Longest reason, in characters. */
export const LANGSTA_SKAL = 1000;

const provaSkal = (skal: string, saknas: string): Utfall<string> => {
  const rent = stycke(skal);
  if (rent === '') return nej('Skäl saknas', saknas, 'Skriv en mening som den som läser om ett år förstår.', 'skal');
  return rent.length > LANGSTA_SKAL ? nej('För långt skäl', `Skälet får vara högst ${LANGSTA_SKAL} tecken.`, 'Korta texten.', 'skal') : rent;
};

/** The phases in which a project may begin to rest: those before Förvaltning and Avslutad on its way. */
export const kanVila = (ordning: Fasordning, fas: Fas): boolean => {
  const vag = fasvag(ordning);
  const har = vag.indexOf(fas);
  const slut = vag.findIndex((f) => f === 'forvaltning' || f === 'avslutad');
  return har >= 0 && har < slut;
};

export interface Vila extends Fassteg {
  readonly skal: string;
  /** The day on which somebody looks at it again. */
  readonly granskas: Datum;
}

/**
 * Lets a project rest, from any phase before Förvaltning, with a reason and a day on which it is looked at again (after the business
 * date, within two years). No decision is needed: it has not left its phase, it waits.
 * Source: domain handbook 6, Vilande.
 * @example vila({ fas: 'forstudie', vilandeFran: null }, ordning, { skal: 'Inväntar lagändring.', granskas: '2021-06-01' }, '2021-02-15')
 */
export const vila = (p: Fasprojekt, ordning: Fasordning | null, v: { readonly skal: string; readonly granskas: Datum }, affarsdatum: Datum): Utfall<Vila> => {
  const plats = paVagen(p, ordning);
  if (arAvslag(plats)) return plats;
  if (p.fas === 'vilande') return nej('Projektet vilar redan', 'Projektet är redan vilande.', 'Återuppta det, eller vänta till granskningsdagen.');
  if (!kanVila(plats.ordning, plats.fas))
    return nej('För sent att vila', `Ett projekt kan vila i faserna före Förvaltning. Det här är i ${fasText(plats.fas)}.`, 'Stega tillbaka genom ett beslut, eller avsluta projektet.');
  const skal = provaSkal(v.skal, 'Ange varför projektet ska vila.');
  if (arAvslag(skal)) return skal;
  if (v.granskas <= affarsdatum) return nej('Granskningsdagen har passerat', `Granskningsdagen ${v.granskas} är inte efter i dag, ${affarsdatum}.`, 'Välj en dag som kommer.', 'granskas');
  if (v.granskas > `${Number(affarsdatum.slice(0, 4)) + 2}${affarsdatum.slice(4)}`)
    return nej('Granskningsdagen är för långt bort', 'Ett vilande projekt granskas inom två år.', 'Välj en tidigare dag. Det går att förlänga vilan då.', 'granskas');
  return { akt: 'vila', fran: plats.fas, till: 'vilande', beteckning: null, skal, granskas: v.granskas };
};

/**
 * Takes a resting project up again, in the phase it left.
 * Source: domain handbook 6 ("returns to the phase it left").
 * @example ateruppta({ fas: 'vilande', vilandeFran: 'forstudie' }, ordning) // { akt: 'ateruppta', fran: 'vilande', till: 'forstudie', beteckning: null }
 */
export const ateruppta = (p: Fasprojekt, ordning: Fasordning | null): Utfall<Fassteg> => {
  const plats = paVagen(p, ordning);
  if (arAvslag(plats)) return plats;
  if (p.fas !== 'vilande') return nej('Projektet vilar inte', `Projektet är i ${fasText(p.fas)}.`, 'Bara ett vilande projekt återupptas.');
  return { akt: 'ateruppta', fran: 'vilande', till: plats.fas, beteckning: null };
};

/** Who may rest a project, take it up again, and enter the steps of its upphandling. */
export const ROLLER_FOR_VILA: readonly Roll[] = ['e_samordnare'];

/** Which of those who may decide a person can enter a decision for. */
export const registrerbara = (tillatna: readonly Beslutare[], roller: readonly Roll[]): readonly Beslutare[] =>
  tillatna.filter((b) => registrerarBeslut(b).some((r) => roller.includes(r)));

/**
 * May the person enter a decision of this kind on this project? A styrgruppsledamot enters the styrgrupp's where she sits in it.
 * Errors: a refusal that names who may.
 * Source: domain handbook 5, table of roles; D7.
 * @example provaRegistrering('delegation', ['e_samordnare'], false) // Avslag "Saknar behörighet"
 */
export const provaRegistrering = (b: Beslutare, roller: readonly Roll[], iStyrgruppen: boolean): Avslag | null => {
  if (registrerbara([b], rollerIProjekt(roller, iStyrgruppen)).length > 0) return null;
  if (registrerbara([b], roller).length > 0) return inteIStyrgruppen();
  const vem: Readonly<Record<Beslutare, string>> = {
    namnd: 'E-samordnaren eller nämndsekreteraren registrerar nämndens beslut.',
    delegation: 'Ordföranden fattar och registrerar själv beslut på delegation enligt punkt 7; ingen ersättare är utsedd.',
    styrgrupp: 'E-samordnaren eller en ledamot av styrgruppen registrerar styrgruppens beslut.',
    e_samordnare: 'E-samordnaren beslutar själv.',
  };
  return nej('Saknar behörighet', `Du kan inte registrera ett beslut av ${beslutareText(b)}.`, vem[b], 'beslutare', 'Rolltabellen, uppdrag i kraft');
};
