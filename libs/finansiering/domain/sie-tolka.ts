import type { Belopp, Datum } from '@gemensam/shared/domain';
import { delaSierad, type Siefalt, tolkaSiebelopp, tolkaSiedatum } from './sie-rad';
import type { Siefil, Siekonto, Sieobjektlista, Sierakenskapsar, Siesaldo, Siesaldoslag, Sietransaktion, Sietyp, Sieverifikation } from './siefil';
import type { Filfel } from './utfall';

/** Faults beyond this many are not listed one by one. */
export const FLEST_SIEFEL = 200;

interface Lasning {
  sietyp: Sietyp;
  foretag: string | null;
  orgnr: Siefil['orgnr'];
  omfattning: Datum | null;
  oppen: { serie: string; nummer: string; datum: Datum; text: string; rad: number; rader: Sietransaktion[]; harKlammer: boolean } | null;
  kontrollsumma: 'ingen' | 'oppen' | 'stangd';
  readonly rakenskapsar: Sierakenskapsar[];
  readonly konton: Map<string, Siekonto>;
  readonly objekt: Map<string, string>;
  readonly saldon: Siesaldo[];
  readonly verifikationer: Sieverifikation[];
  readonly okanda: Map<string, { rad: number; antal: number }>;
  readonly anmarkningar: string[];
  readonly fel: Filfel[];
}

const SIETYPER: readonly string[] = ['1', '2', '3', '4', '4E', '4I'] satisfies readonly (Sietyp | '4')[];
/** Records of the format that say nothing of the actuals. */
const UTAN_BETYDELSE = new Set(['#PROGRAM', '#GEN', '#FTYP', '#FNR', '#BKOD', '#ADRESS', '#TAXAR', '#KPTYP', '#PROSA', '#ENHET', '#SRU', '#UNDERDIM', '#DIM', '#OIB', '#OUB']);

type Hanterare = (l: Lasning, falt: readonly Siefalt[], rad: number) => void;

const text = (falt: readonly Siefalt[], i: number): string => {
  const v = falt[i];
  return typeof v === 'string' ? v : '';
};
const nej = (l: Lasning, rad: number | null, regel: string, mening: string): void => {
  l.fel.push({ rad, regel, text: mening });
};

const belopp = (l: Lasning, skrivet: string, rad: number): Belopp => {
  const ore = tolkaSiebelopp(skrivet);
  if (ore === null) nej(l, rad, 'Belopp', `”${skrivet.slice(0, 40)}” är inte ett belopp. I en SIE-fil skrivs belopp med siffror och decimalpunkt, högst två decimaler.`);
  return ore ?? 0n;
};

const objektlista = (l: Lasning, falt: Siefalt | undefined, rad: number): Sieobjektlista => {
  if (!Array.isArray(falt)) {
    nej(l, rad, 'Objektlista', 'Objektlistan saknas. Den skrivs inom klamrar, och tom som {}.');
    return [];
  }
  const delar: readonly string[] = falt;
  if (delar.length % 2 === 1 || delar.some((d, i) => i % 2 === 0 && !/^\d{1,9}$/.test(d))) {
    nej(l, rad, 'Objektlista', 'Objektlistan ska vara par av dimension och objekt.');
    return [];
  }
  return Array.from({ length: delar.length / 2 }, (_, i) => [Number(delar[2 * i]), delar[2 * i + 1] ?? ''] as const);
};

const konto = (l: Lasning, skrivet: string, rad: number): string => {
  if (!/^[0-9A-Za-z]{1,20}$/.test(skrivet)) nej(l, rad, 'Konto', skrivet === '' ? 'Konto saknas.' : `”${skrivet.slice(0, 40)}” är inte ett konto.`);
  return skrivet;
};

const arssaldo =
  (slag: Extract<Siesaldoslag, 'IB' | 'UB' | 'RES'>): Hanterare =>
  (l, falt, rad) =>
    void l.saldon.push({ slag, arsnr: Number(text(falt, 1)), manad: null, konto: konto(l, text(falt, 2), rad), objekt: [], belopp: belopp(l, text(falt, 3), rad), rad });

const periodsaldo =
  (slag: Extract<Siesaldoslag, 'PSALDO' | 'PBUDGET'>): Hanterare =>
  (l, falt, rad) => {
    const [, ar, manad] = /^(\d{4})(0[1-9]|1[0-2])$/.exec(text(falt, 2)) ?? [];
    if (ar === undefined) nej(l, rad, 'Period', `”${text(falt, 2).slice(0, 20)}” är inte en period. Den skrivs ÅÅÅÅMM.`);
    l.saldon.push({
      slag,
      arsnr: Number(text(falt, 1)),
      manad: { ar: Number(ar), manad: Number(manad) },
      konto: konto(l, text(falt, 3), rad),
      objekt: objektlista(l, falt[4], rad),
      belopp: belopp(l, text(falt, 5), rad),
      rad,
    });
  };

const transaktion =
  (slag: Sietransaktion['slag']): Hanterare =>
  (l, falt, rad) => {
    if (!l.oppen?.harKlammer) nej(l, rad, 'Utanför verifikation', `#${slag} står utanför en verifikation.`);
    l.oppen?.rader.push({ slag, konto: konto(l, text(falt, 1), rad), objekt: objektlista(l, falt[2], rad), belopp: belopp(l, text(falt, 3), rad), rad });
  };

const HANTERARE: Readonly<Record<string, Hanterare>> = {
  '#FLAGGA': (l, falt) => void (text(falt, 1) === '1' && l.anmarkningar.push('Filen är märkt som tidigare inläst (#FLAGGA 1).')),
  '#FORMAT': (l, falt) => void (text(falt, 1).toUpperCase() !== 'PC8' && l.anmarkningar.push(`Filen säger format ”${text(falt, 1).slice(0, 20)}”; formatet är alltid PC8.`)),
  '#SIETYP': (l, falt, rad) => {
    const typ = text(falt, 1).toUpperCase();
    if (!SIETYPER.includes(typ)) nej(l, rad, 'SIE-typ', `SIE-typ ”${typ.slice(0, 10)}” är okänd. Välj 4E vid exporten.`);
    l.sietyp = typ === '2' || typ === '3' || typ === '4I' || typ === '1' ? typ : '4E';
  },
  '#FNAMN': (l, falt) => void (l.foretag = text(falt, 1)),
  '#ORGNR': (l, falt, rad) => void (l.orgnr = { varde: text(falt, 1), rad }),
  '#VALUTA': (l, falt, rad) => void (text(falt, 1).toUpperCase() !== 'SEK' && nej(l, rad, 'Valuta', `Filen är i ${text(falt, 1).slice(0, 10)}. Bara kronor (SEK) läses in.`)),
  '#OMFATTN': (l, falt, rad) => {
    l.omfattning = tolkaSiedatum(text(falt, 1));
    if (!l.omfattning) nej(l, rad, 'Datum', `”${text(falt, 1).slice(0, 20)}” är inte ett datum. Det skrivs ÅÅÅÅMMDD.`);
  },
  '#RAR': (l, falt, rad) => {
    const [fran, till] = [tolkaSiedatum(text(falt, 2)), tolkaSiedatum(text(falt, 3))];
    if (!fran || !till || fran > till || !/^-?\d$/.test(text(falt, 1))) nej(l, rad, 'Räkenskapsår', 'Räkenskapsåret ska ha årsnummer, första och sista dag (ÅÅÅÅMMDD).');
    else l.rakenskapsar.push({ arsnr: Number(text(falt, 1)), fran, till, rad });
  },
  '#KONTO': (l, falt, rad) => void l.konton.set(konto(l, text(falt, 1), rad), { namn: text(falt, 2), typ: l.konton.get(text(falt, 1))?.typ ?? null }),
  '#KTYP': (l, falt, rad) => {
    const typ = (['T', 'S', 'K', 'I'] as const).find((t) => t === text(falt, 2).toUpperCase());
    if (!typ) nej(l, rad, 'Kontotyp', `”${text(falt, 2).slice(0, 10)}” är inte en kontotyp. De är T, S, K och I.`);
    else l.konton.set(text(falt, 1), { namn: l.konton.get(text(falt, 1))?.namn ?? '', typ });
  },
  '#OBJEKT': (l, falt) => void l.objekt.set(`${Number(text(falt, 1))} ${text(falt, 2)}`, text(falt, 3)),
  '#IB': arssaldo('IB'),
  '#UB': arssaldo('UB'),
  '#RES': arssaldo('RES'),
  '#PSALDO': periodsaldo('PSALDO'),
  '#PBUDGET': periodsaldo('PBUDGET'),
  '#TRANS': transaktion('TRANS'),
  '#BTRANS': transaktion('BTRANS'),
  '#RTRANS': transaktion('RTRANS'),
  '#VER': (l, falt, rad) => {
    if (l.oppen) nej(l, rad, 'Avbruten verifikation', `Verifikationen på rad ${l.oppen.rad} stängs inte innan nästa börjar.`);
    const datum = tolkaSiedatum(text(falt, 3));
    if (!datum) nej(l, rad, 'Datum', `”${text(falt, 3).slice(0, 20)}” är inte ett datum. Det skrivs ÅÅÅÅMMDD.`);
    l.oppen = { serie: text(falt, 1), nummer: text(falt, 2), datum: datum ?? '', text: text(falt, 4), rad, rader: [], harKlammer: false };
  },
  '#KSUMMA': (l) => void (l.kontrollsumma = l.kontrollsumma === 'ingen' ? 'oppen' : 'stangd'),
};

const samma = (a: Sietransaktion, b: Sietransaktion | undefined): boolean =>
  b?.slag === 'TRANS' && a.konto === b.konto && a.belopp === b.belopp && JSON.stringify(a.objekt) === JSON.stringify(b.objekt);

const stang = (l: Lasning, rad: number): void => {
  if (!l.oppen?.harKlammer) return nej(l, rad, 'Klammer', 'En klammer stängs utan att en verifikation är öppen.');
  const { harKlammer: _, ...ver } = l.oppen;
  l.oppen = null;
  const namn = `${ver.serie} ${ver.nummer}`.trim() || 'utan nummer';
  const summa = ver.rader.reduce((s, r) => (r.slag === 'TRANS' ? s + r.belopp : s), 0n);
  if (summa !== 0n) nej(l, ver.rad, 'Verifikationen balanserar inte', `Verifikation ${namn} (${ver.datum}) går inte jämnt ut: summan är ${oreText(summa)} kr, inte 0.`);
  ver.rader.forEach((r, i) => {
    if (r.slag === 'RTRANS' && !samma(r, ver.rader[i + 1])) nej(l, r.rad, 'Tillagd rad', `#RTRANS i verifikation ${namn} följs inte av samma rad som #TRANS.`);
  });
  l.verifikationer.push(ver);
};

const oreText = (ore: Belopp): string => {
  const abs = ore < 0n ? -ore : ore;
  return `${ore < 0n ? '\u2212' : ''}${abs / 100n},${(abs % 100n).toString().padStart(2, '0')}`;
};

const lasRad = (l: Lasning, innehall: string, rad: number): void => {
  const ren = innehall.trim();
  if (ren === '') return;
  if (ren === '{') {
    if (!l.oppen || l.oppen.harKlammer) nej(l, rad, 'Klammer', 'En klammer öppnas utan verifikation.');
    else l.oppen.harKlammer = true;
    return;
  }
  if (ren === '}') return stang(l, rad);
  const delad = delaSierad(ren);
  if (delad.slag === 'fel') return nej(l, rad, 'Oläslig rad', delad.text);
  const post = text(delad.falt, 0).toUpperCase();
  const hantera = Object.hasOwn(HANTERARE, post) ? HANTERARE[post] : undefined;
  if (hantera) hantera(l, delad.falt, rad);
  else if (!post.startsWith('#')) nej(l, rad, 'Oläslig rad', 'Raden börjar inte med # och en posttyp.');
  else if (!UTAN_BETYDELSE.has(post)) {
    const forr = l.okanda.get(post);
    l.okanda.set(post, { rad: forr?.rad ?? rad, antal: (forr?.antal ?? 0) + 1 });
  }
};

/** A last line that is not ended by a line break may be cut off: what it says is not read. */
const halvRad = (rad: string): boolean => rad.trim() !== '' && rad.trim() !== '}';

/** What shows that the end of the file is not there. */
const provaSlutet = (l: Lasning, rader: readonly string[]): void => {
  const avklippt = (vad: string): void => nej(l, rader.length, 'Avklippt fil', `${vad} Filen är inte hel: exportera den igen.`);
  if (l.oppen) avklippt(`Filen slutar mitt i verifikationen som börjar på rad ${l.oppen.rad}.`);
  else if (halvRad(rader.at(-1) ?? '')) avklippt('Filen slutar mitt i en rad.');
  else if (l.kontrollsumma === 'oppen') avklippt('Kontrollsumman som skulle stå sist saknas.');
};

/**
 * Reads a SIE file of type 1 to 4 from decoded text (domain rule E10; SIE filformat 4B). Amounts exactly to the öre, debit above zero.
 * Rules: it begins with #FLAGGA; every voucher comes to 0 over its #TRANS (#BTRANS was struck out; #RTRANS is followed by the #TRANS
 * that counts); it is whole to its last line; currency SEK. Records that are not known are noted and passed over. Errors: each with its
 * line and its rule, at most `FLEST_SIEFEL`.
 *
 * @example tolkaSie('#FLAGGA 0\n#SIETYP 4E\n').fel // []
 */
export const tolkaSie = (innehall: string): Siefil => {
  const l: Lasning = {
    sietyp: '1', foretag: null, orgnr: null, omfattning: null, oppen: null, kontrollsumma: 'ingen', rakenskapsar: [], konton: new Map(), objekt: new Map(), saldon: [],
    verifikationer: [], okanda: new Map(), anmarkningar: [], fel: [],
  };
  const rader = innehall.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const forsta = rader.findIndex((r) => r.trim() !== '');
  if (!/^#FLAGGA(\s|$)/i.test((rader[forsta] ?? '').trim())) nej(l, Math.max(1, forsta + 1), 'Inte en SIE-fil', 'En SIE-fil börjar med #FLAGGA.');
  else {
    for (const [i, rad] of rader.entries()) {
      if (!(i === rader.length - 1 && halvRad(rad))) lasRad(l, rad, i + 1);
      if (l.fel.length >= FLEST_SIEFEL) break;
    }
    if (l.fel.length < FLEST_SIEFEL) provaSlutet(l, rader);
  }
  for (const [post, { rad, antal }] of l.okanda) l.anmarkningar.push(`Okänd post ${post.slice(0, 20)} från rad ${rad} hoppades över (${antal} st).`);
  const { sietyp, foretag, orgnr, omfattning, rakenskapsar, konton, objekt, saldon, verifikationer, anmarkningar, fel } = l;
  return { sietyp, foretag, orgnr, omfattning, rakenskapsar, konton, objekt, saldon, verifikationer, anmarkningar, fel };
};
