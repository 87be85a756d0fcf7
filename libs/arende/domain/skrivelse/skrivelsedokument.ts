import { type Datum } from '@gemensam/shared/domain';
import { tillstandText } from '../arende-text';
import { type Arendetillstand } from '../arende-tillstand';
import { type Dokumentblock, dokumentblock } from './dokumentblock';
import { type Avsnittsnamn, type Skrivelseinnehall } from './skrivelseinnehall';
import { type Skrivelsesiffra } from './skrivelsesiffror';
import { textAv } from './text-av';

/** What is known of the ärende when its tjänsteskrivelse is laid out. */
export interface Skrivelseuppgifter {
  readonly samverkan: string;
  readonly dnr: string | null;
  readonly datum: Datum;
  readonly handlaggare: string;
  readonly tillstand: Arendetillstand;
  /** Null: not secret. The paragraph of OSL. */
  readonly sekretess: string | null;
  readonly innehall: Skrivelseinnehall;
  readonly siffror: readonly Skrivelsesiffra[];
  /** The day the figures were frozen; null while they are live. */
  readonly frysta: Datum | null;
  /** Titles of the underlag in order; of one that the reader may not see, no more than that it is there. */
  readonly underlag: readonly string[];
  /** Of a version that was kept: its number and day, and whether the figures are those it was kept with. Null: the text as it stands. */
  readonly version: { readonly nummer: number; readonly datum: Datum; readonly egnaSiffror: boolean } | null;
}

/** A tjänsteskrivelse laid out, for every kind of file. */
export interface Skrivelsedokument {
  readonly titel: string;
  readonly samverkan: string;
  readonly datum: Datum;
  /** In the head of each page: secret, or not finished. Null: neither. */
  readonly markning: string | null;
  readonly fakta: readonly { readonly namn: string; readonly varde: string }[];
  readonly avsnitt: readonly { readonly rubrik: string; readonly block: readonly Dokumentblock[] }[];
  /** Said at the end: where the figures come from. */
  readonly fotnot: string | null;
}

const RUBRIKER: readonly (readonly [Avsnittsnamn, string])[] = [
  ['forslagTillBeslut', 'Förslag till beslut'],
  ['sammanfattning', 'Sammanfattning'],
  ['bakgrund', 'Bakgrund'],
  ['ekonomi', 'Ekonomi och finansiering'],
  ['juridik', 'Juridik'],
  ['remissutfall', 'Utfall av remiss'],
];

/** What stands in the place of a figure that finansiering no longer has. */
export const SAKNAD_SIFFRA = '[siffran finns inte längre]';

/**
 * Lays out a tjänsteskrivelse (domain handbook 5): the facts of its head, förslag till beslut numbered, then the sections in which
 * something is written, underlag and expedieras till. Until the ärende is Beredd it says that it is not finished; a secret one says so
 * first. Figures are what they were when they were frozen or the version was kept, or what finansiering has now.
 * @example skrivelsedokument(uppgifter).fakta[0] // { namn: 'Diarienummer', varde: '2021/1-2.2.0.2' }
 */
export const skrivelsedokument = (u: Skrivelseuppgifter): Skrivelsedokument => {
  const varden = new Map(u.siffror.map((s) => [s.nyckel, s.varde]));
  const siffra = (nyckel: string): string => varden.get(nyckel) ?? SAKNAD_SIFFRA;
  const avsnitt = (namn: Avsnittsnamn, rubrik: string): Skrivelsedokument['avsnitt'] => {
    const block = dokumentblock(u.innehall[namn], siffra).filter((b) => b.slag !== 'lista' || b.punkter.some(harText));
    return block.length === 0 ? [] : [{ rubrik, block }];
  };
  return {
    titel: enRad(textAv(u.innehall.rubrik, siffra)) || 'Utan rubrik',
    samverkan: u.samverkan,
    datum: u.datum,
    markning: markning(u),
    fakta: fakta(u, enRad(textAv(u.innehall.mottagare, siffra))),
    avsnitt: [
      ...RUBRIKER.flatMap(([namn, rubrik]) => avsnitt(namn, rubrik)),
      ...(u.underlag.length === 0 ? [] : [{ rubrik: 'Underlag', block: [underlagslista(u.underlag)] }]),
      ...avsnitt('expedierasTill', 'Expedieras till'),
    ],
    fotnot: fotnot(u),
  };
};

const harText = (punkt: readonly Dokumentblock[]): boolean => punkt.some((b) => b.slag !== 'stycke' || b.text.some((r) => r.text.trim() !== ''));

const enRad = (text: string): string => text.replace(/\s+/g, ' ').trim();

const fakta = (u: Skrivelseuppgifter, mottagare: string): Skrivelsedokument['fakta'] => [
  { namn: 'Diarienummer', varde: u.dnr ?? 'Inte registrerat' },
  { namn: 'Datum', varde: u.datum },
  { namn: 'Handläggare', varde: u.handlaggare },
  ...(mottagare === '' ? [] : [{ namn: 'Mottagare', varde: mottagare }]),
  ...(u.version ? [{ namn: 'Version', varde: `${u.version.nummer}, ${u.version.datum}` }] : []),
];

/** The text may still change, or is out for comments. */
const ofardiga: readonly string[] = ['utkast', 'registrerad', 'under_beredning', 'pa_remiss'];

const markning = (u: Skrivelseuppgifter): string | null => {
  const lage = u.version ? `Version ${u.version.nummer}` : ofardiga.includes(u.tillstand) ? tillstandText(u.tillstand) : null;
  const delar = [u.sekretess === null ? null : `Sekretess OSL ${u.sekretess}`, lage].filter((d) => d !== null);
  return delar.length === 0 ? null : delar.join(' · ');
};

const fotnot = (u: Skrivelseuppgifter): string | null => {
  if (u.siffror.length === 0) return null;
  if (u.version)
    return u.version.egnaSiffror
      ? `Siffrorna är de som gällde när versionen sparades, ${u.version.datum}.`
      : `Siffrorna är hämtade ur finansieringen ${u.datum}. Versionen sparades innan siffrorna följde med den.`;
  return u.frysta === null ? `Siffrorna är hämtade ur finansieringen ${u.datum}.` : `Siffrorna är hämtade ur finansieringen ${u.frysta} och ändras inte.`;
};

const underlagslista = (titlar: readonly string[]): Dokumentblock => ({
  slag: 'lista',
  numrerad: true,
  punkter: titlar.map((text) => [{ slag: 'stycke', text: [{ text, fet: false, kursiv: false, lank: null, brytning: false }] }]),
});
