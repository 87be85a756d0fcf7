import { type Folkmangdsrad, medlemsperiodText } from '@gemensam/samverkan/domain';
import { type Cellvarde, type Tabellfil } from '@gemensam/shared/api';
import { type Organisation, type OrganisationSlag, type Roll, type UppdragRad } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';

/** The words of the screens. */
const ROLL: Readonly<Record<Roll, string>> = {
  e_samordnare: 'E-samordnare',
  namndsekreterare: 'Nämndsekreterare',
  ordforande: 'Ordförande',
  vice_ordforande: 'Vice ordförande',
  ledamot: 'Ledamot',
  kommunrepresentant: 'Kommunrepresentant',
  beredningsgrupp: 'Beredningsgrupp',
  projektledare: 'Projektledare',
  styrgruppsledamot: 'Styrgruppsledamot',
  revisor: 'Revisor',
  administrator: 'Administratör',
  avropare: 'Avropare',
  overordnad: 'Överordnad',
};
const SLAG: Readonly<Record<OrganisationSlag, string>> = {
  kommun: 'Kommun',
  region: 'Region',
  kommunalforbund: 'Kommunalförbund',
  bolag: 'Bolag',
  stiftelse: 'Stiftelse',
  larosate: 'Lärosäte',
  forening: 'Förening',
  annan: 'Annan',
};

const jaNej = (v: boolean): string => (v ? 'Ja' : 'Nej');

/** The populations with source and date: the columns of the import, so that what is taken out can be read in again. */
export const folkmangdsfil = (rader: readonly Folkmangdsrad[], kommuner: ReadonlyMap<string, string>, samverkan: string): Tabellfil => ({
  bladnamn: 'Folkmängd',
  rubrik: [`${samverkan}: folkmängd per kommun och datum`],
  kolumner: [
    { rubrik: 'kommunkod', typ: 'text', bredd: 12 },
    { rubrik: 'kommun', typ: 'text', bredd: 20 },
    { rubrik: 'datum', typ: 'datum', bredd: 12 },
    { rubrik: 'folkmangd', typ: 'heltal', bredd: 12 },
    { rubrik: 'kalla', typ: 'text', bredd: 50 },
  ],
  rader: rader.map((r): readonly Cellvarde[] => [r.kommunkod, kommuner.get(r.kommunkod) ?? r.kommunkod, r.datum, r.antal, r.kalla]),
});

export const organisationsfil = (rader: readonly Organisation[], samverkan: string): Tabellfil => ({
  bladnamn: 'Organisationer',
  rubrik: [`${samverkan}: organisationer`],
  kolumner: [
    { rubrik: 'Namn', typ: 'text', bredd: 34 },
    { rubrik: 'Slag', typ: 'text', bredd: 18 },
    { rubrik: 'Medlem', typ: 'text', bredd: 10 },
    { rubrik: 'Medlem när', typ: 'text', bredd: 30 },
    { rubrik: 'Värdkommun', typ: 'text', bredd: 12 },
    { rubrik: 'Kommunkod', typ: 'text', bredd: 12 },
    { rubrik: 'Org.nr', typ: 'text', bredd: 14 },
    { rubrik: 'Org.nr fiktivt', typ: 'text', bredd: 14 },
    { rubrik: 'Platser i styrelsen', typ: 'heltal', bredd: 16 },
    { rubrik: 'Upphörde', typ: 'datum', bredd: 12 },
  ],
  rader: rader.map((o): readonly Cellvarde[] => [
    o.namn, SLAG[o.slag], jaNej(o.medlem), o.medlemsperioder.map((p) => medlemsperiodText({ fran: p.fran ?? null, till: p.till ?? null })).join('; ') || null, jaNej(o.vardkommun), o.kommun?.kommunkod ?? null, o.orgnr, o.orgnr === null ? null : jaNej(o.orgnrFiktivt), o.styrelseAntal ?? null, o.upphord ?? null,
  ]),
});

/** Every uppdrag, past ones too, with whether it is in force on the day. */
export const uppdragsfil = (rader: readonly UppdragRad[], samverkan: string, dag: Datum): Tabellfil => ({
  bladnamn: 'Uppdrag',
  rubrik: [`${samverkan}: uppdrag, läge ${dag}`],
  kolumner: [
    { rubrik: 'Person', typ: 'text', bredd: 30 },
    { rubrik: 'Användarnamn', typ: 'text', bredd: 28 },
    { rubrik: 'Roll', typ: 'text', bredd: 22 },
    { rubrik: 'Kommun', typ: 'text', bredd: 18 },
    { rubrik: 'Organisation', typ: 'text', bredd: 28 },
    { rubrik: 'Från', typ: 'datum', bredd: 12 },
    { rubrik: 'Till och med', typ: 'datum', bredd: 14 },
    { rubrik: 'Läge', typ: 'text', bredd: 12 },
  ],
  rader: rader.map((u): readonly Cellvarde[] => [u.person, u.anvandarnamn, ROLL[u.roll], u.kommun?.namn ?? null, u.organisation ?? null, u.fran, u.till, lage(u, dag)]),
});

const lage = ({ fran, till }: Pick<UppdragRad, 'fran' | 'till'>, dag: Datum): string => {
  if (fran > dag) return 'Kommande';
  return till && till < dag ? 'Avslutat' : 'Pågår';
};
