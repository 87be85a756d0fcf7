import { arAvslag, type Datum, enRad } from '@gemensam/shared/domain';
import { type Filrad, type Radfel, tolkaOrgnr } from '@gemensam/samverkan/domain';
import { jamforBrak } from './andel';
import { type Agandegrans, type Agandeuppgifter, provaAgande, slutarDagenFore, somInnehav, somPlats, tolkaAgande } from './agandepost';
import { type Agarregister } from './innehav';
import { type Organisationsslag, organisationsslag, organisationsslagText } from './organisation';

/** The columns of the file, in any order. */
export const AGANDEKOLUMNER = ['agare_orgnr', 'agare', 'agare_slag', 'agd_orgnr', 'agd', 'agd_slag', 'roster', 'kapital', 'platser', 'fran', 'till', 'kalla'] as const;
type Kolumn = (typeof AGANDEKOLUMNER)[number];
const MASTE: readonly Kolumn[] = ['agare', 'agd', 'fran', 'kalla'];
export const FLEST_AGANDERADER = 2_000;

/** Ownership that stands, with the id of its row. */
export interface Agandepost extends Agandeuppgifter {
  readonly id: string;
}

/** What the file is judged against: everything that stands, nothing that is struck. */
export interface Agandelage {
  readonly organisationer: readonly Agandegrans[];
  readonly poster: readonly Agandepost[];
}

/** An organisation that the file tells of; `id` is a word for it within the file. */
export interface FilensOrganisation {
  readonly id: string;
  readonly namn: string;
  readonly orgnr: string | null;
  readonly slag: Organisationsslag;
}

/** A row to read in, with what it ends the day before. */
export interface Filagande {
  readonly rad: number;
  readonly uppgifter: Agandeuppgifter;
  readonly avslutar: { readonly post: Agandepost; readonly till: Datum } | null;
}

export interface GranskadAgandefil {
  readonly organisationer: readonly FilensOrganisation[];
  readonly rader: readonly Filagande[];
  readonly oforandrade: number;
  readonly fel: readonly Radfel[];
}

const kort = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
const tomMed = (rad: number, text: string, varde = ''): GranskadAgandefil => ({ organisationer: [], rader: [], oforandrade: 0, fel: [{ rad, falt: 'rubrik', varde: kort(varde), text }] });
const nyckel = (text: string): string => enRad(text).normalize('NFC').toLocaleLowerCase('sv');

const SLAG: ReadonlyMap<string, Organisationsslag> = new Map(organisationsslag.flatMap((s) => [[s, s], [nyckel(organisationsslagText(s)), s]] as const));

interface Namnlista {
  /** Those that the file tells of for the first time, as far as it has been read. */
  readonly nya: FilensOrganisation[];
  readonly alla: () => readonly Agandegrans[];
  /** The organisation of a row, or what is wrong. */
  readonly finn: (vem: 'agare' | 'agd', cell: (k: Kolumn) => string) => Agandegrans | Namnfel;
}

interface Namnfel {
  readonly falt: Kolumn;
  readonly text: string;
}

const tolkaNy = (vem: 'agare' | 'agd', namn: string, orgnr: string | null, slagtext: string): Agandegrans | Namnfel => {
  if (namn === '') return { falt: vem, text: 'Namn saknas, och numret finns inte i registret.' };
  if (namn.length > 160) return { falt: vem, text: 'Namnet är längre än 160 tecken.' };
  if (enRad(slagtext) === '') return { falt: `${vem}_slag`, text: `${namn} finns inte i registret. Ange slag (till exempel bolag) om den ska läggas in.` };
  const slag = SLAG.get(nyckel(slagtext));
  if (!slag) return { falt: `${vem}_slag`, text: `Okänt slag. Skriv ${organisationsslag.map(organisationsslagText).join(', ')}.` };
  return { id: `ny:${nyckel(namn)}`, namn, orgnr, slag, medlem: false, styrelseAntal: null, upphord: null };
};

/** Who is who in the file: those of the register by number or name, and those that it tells of for the first time. */
const namnlistan = (organisationer: readonly Agandegrans[]): Namnlista => {
  const nya: FilensOrganisation[] = [];
  const perOrgnr = new Map(organisationer.flatMap((o) => (o.orgnr === null ? [] : [[o.orgnr, o] as const])));
  const perNamn = new Map(organisationer.map((o) => [nyckel(o.namn), o]));
  const finn: Namnlista['finn'] = (vem, cell) => {
    const namn = enRad(cell(vem));
    const orgnr = tolkaOrgnr(cell(`${vem}_orgnr`));
    if (orgnr !== null && typeof orgnr !== 'string') return { falt: `${vem}_orgnr`, text: orgnr.text };
    const [efterOrgnr, efterNamn] = [orgnr === null ? undefined : perOrgnr.get(orgnr), perNamn.get(nyckel(namn))];
    if (efterOrgnr && namn !== '' && nyckel(efterOrgnr.namn) !== nyckel(namn)) return { falt: vem, text: `${orgnr} är ${efterOrgnr.namn} i registret.` };
    if (efterNamn && orgnr !== null && efterNamn.orgnr !== null && efterNamn.orgnr !== orgnr) return { falt: `${vem}_orgnr`, text: `${efterNamn.namn} har organisationsnumret ${efterNamn.orgnr} i registret.` };
    const funnen = efterOrgnr ?? efterNamn ?? tolkaNy(vem, namn, orgnr, cell(`${vem}_slag`));
    if (!efterOrgnr && !efterNamn && !('falt' in funnen)) {
      nya.push({ id: funnen.id, namn: funnen.namn, orgnr: funnen.orgnr, slag: funnen.slag });
      perNamn.set(nyckel(namn), funnen);
      if (orgnr !== null) perOrgnr.set(orgnr, funnen);
    }
    return funnen;
  };
  return { nya, alla: () => [...perNamn.values()], finn };
};

const sammaAndel = (a: Agandeuppgifter, b: Agandeuppgifter): boolean =>
  a.antal === b.antal && (['roster', 'kapital'] as const).every((s) => (a[s] === null || b[s] === null ? a[s] === b[s] : jamforBrak(a[s], b[s]) === 0));

const somRegister = ({ organisationer, poster }: { readonly organisationer: readonly Agandegrans[]; readonly poster: readonly Agandeuppgifter[] }): Agarregister => ({
  organisationer, innehav: poster.flatMap((p) => somInnehav(p) ?? []), styrelseplatser: poster.flatMap((p) => somPlats(p) ?? []),
});

const KOLUMNAV: Readonly<Record<string, Kolumn>> = { agareId: 'agare', agdId: 'agd', antal: 'platser', roster: 'roster', kapital: 'kapital', fran: 'fran', till: 'till', kalla: 'kalla', galler: 'fran' };

/** The cells of a row by column. */
const lasRubrik = (rubrik: Filrad): { readonly fel: GranskadAgandefil } | { readonly cell: (rad: Filrad) => (k: Kolumn) => string } => {
  const namn = rubrik.celler.map((c) => c.trim().toLowerCase());
  const saknas = MASTE.filter((k) => !namn.includes(k));
  if (saknas.length > 0) return { fel: tomMed(rubrik.rad, `Rubriken saknar ${saknas.join(', ')}. Kolumnerna är ${AGANDEKOLUMNER.join(', ')}.`, rubrik.celler.join(',')) };
  const dubbel = AGANDEKOLUMNER.find((k) => namn.filter((n) => n === k).length > 1);
  if (dubbel) return { fel: tomMed(rubrik.rad, `Kolumnen ${dubbel} står två gånger.`) };
  return { cell: (rad) => (k) => rad.celler[namn.indexOf(k)]?.trim() ?? '' };
};

type Radutfall = { readonly fel: Radfel } | { readonly filagande: Filagande } | { readonly samma: true };

const tolkaRad = (rad: number, cell: (k: Kolumn) => string, namnlista: Namnlista, poster: readonly Agandepost[]): Radutfall => {
  const radfel = (falt: Kolumn, text: string): Radutfall => ({ fel: { rad, falt, varde: kort(cell(falt)), text } });
  const agd = namnlista.finn('agd', cell);
  if ('falt' in agd) return radfel(agd.falt, agd.text);
  const utanfor = agd.slag === 'stiftelse' && cell('agare') === '' && cell('agare_orgnr') === '';
  const agare = utanfor ? null : namnlista.finn('agare', cell);
  if (agare && 'falt' in agare) return radfel(agare.falt, agare.text);
  if (cell('platser') !== '' && !/^\d{1,4}$/.test(cell('platser'))) return radfel('platser', 'Antalet platser ska vara ett helt tal.');
  const antal = cell('platser') === '' ? null : Number(cell('platser'));
  if (antal !== null && agd.slag !== 'stiftelse') return radfel('platser', `${agd.namn} är ${organisationsslagText(agd.slag)}. Platser anges bara för stiftelser.`);
  const uppgifter = tolkaAgande({ agareId: agare?.id ?? null, agdId: agd.id, roster: cell('roster'), kapital: cell('kapital'), antal, fran: cell('fran'), till: cell('till') || null, kalla: cell('kalla') }, agd.slag);
  if (arAvslag(uppgifter)) return radfel(KOLUMNAV[uppgifter.falt ?? ''] ?? 'agd', uppgifter.text);
  const pass = poster.filter((p) => p.agdId === uppgifter.agdId && p.agareId === uppgifter.agareId);
  const samma = pass.find((p) => p.fran === uppgifter.fran);
  if (samma) {
    if (sammaAndel(samma, uppgifter) && samma.till === uppgifter.till) return { samma: true };
    return radfel('fran', 'Det finns redan en annan uppgift från samma dag. Rätta den på organisationens sida.');
  }
  const oppen = pass.find((p) => p.till === null && p.fran < uppgifter.fran);
  const till = oppen ? slutarDagenFore(oppen, uppgifter.fran) : null;
  return { filagande: { rad, uppgifter, avslutar: oppen && typeof till === 'string' ? { post: oppen, till } : null } };
};

/**
 * Judges a file of ownership row by row against what stands. A row begins something new: what the same owner held until further notice
 * ends the day before. A row that stands already changes nothing. An organisation that is not in the register is put in when its kind
 * stands in the row. Nothing is read in as long as there is one fault. Source: domain rule U7.
 *
 * @example granskaAgandefil([{ rad: 1, celler: ['agare', 'agd', 'fran', 'kalla'] }], lage).fel[0]?.text // 'Filen har inga rader under rubriken.'
 */
export const granskaAgandefil = (fil: readonly Filrad[], lage: Agandelage): GranskadAgandefil => {
  const [rubrik, ...ifyllda] = fil.filter(({ celler }) => celler.some((c) => c.trim() !== ''));
  if (!rubrik) return tomMed(1, 'Filen är tom.');
  const kolumner = lasRubrik(rubrik);
  if ('fel' in kolumner) return kolumner.fel;
  if (ifyllda.length === 0) return tomMed(rubrik.rad, 'Filen har inga rader under rubriken.');
  if (ifyllda.length > FLEST_AGANDERADER) return tomMed(rubrik.rad, `Filen har ${ifyllda.length} rader. Dela den i filer med högst ${FLEST_AGANDERADER} rader.`);
  const namnlista = namnlistan(lage.organisationer);
  const utfall = ifyllda.map((rad) => tolkaRad(rad.rad, kolumner.cell(rad), namnlista, lage.poster));
  const [rader, radfel] = [utfall.flatMap((u) => ('filagande' in u ? [u.filagande] : [])), utfall.flatMap((u) => ('fel' in u ? [u.fel] : []))];
  const fel = radfel.length > 0 ? radfel : provaTillsammans(rader, lage.poster, namnlista.alla());
  return { organisationer: namnlista.nya, rader: fel.length > 0 ? [] : rader, oforandrade: utfall.filter((u) => 'samma' in u).length, fel: [...fel].sort((a, b) => a.rad - b.rad) };
};

/** The rows one after the other, each beside what stands and those before it. */
const provaTillsammans = (rader: readonly Filagande[], poster: readonly Agandepost[], organisationer: readonly Agandegrans[]): readonly Radfel[] => {
  const slutar = new Map(rader.flatMap((r) => (r.avslutar ? [[r.avslutar.post.id, r.avslutar.till]] : [])));
  const perAgd = new Map<string, Agandeuppgifter[]>();
  const lagg = (p: Agandeuppgifter): unknown => perAgd.get(p.agdId)?.push(p) ?? perAgd.set(p.agdId, [p]);
  for (const p of poster) lagg({ ...p, till: slutar.get(p.id) ?? p.till });
  return rader.flatMap(({ rad, uppgifter }) => {
    const fel = provaAgande(uppgifter, somRegister({ organisationer, poster: perAgd.get(uppgifter.agdId) ?? [] }), organisationer);
    lagg(uppgifter);
    return fel ? [{ rad, falt: KOLUMNAV[fel.falt ?? ''] ?? 'agd', varde: '', text: fel.text }] : [];
  });
};
