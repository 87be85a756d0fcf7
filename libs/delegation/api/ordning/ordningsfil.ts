import { arendetypText, BRADSKANDERATT, bradskanderattText, delegatText, kravenText, punkttabell, takText } from '@gemensam/delegation/domain';
import { type Kontext, type Pdfdokument, type Tabellfil } from '@gemensam/shared/api';
import { type BeslutReferens, type Delegationsordning, type Delegationspunkt } from '@gemensam/shared/contract';
import { formateraDatum, visadeRader } from '@gemensam/shared/domain';
import { tillUtkastpunkt } from './ordning.repository';

const beslutText = (b: BeslutReferens): string => `${b.organ} ${b.datum} ${b.beteckning}`;
const jaNej = (v: boolean): string => (v ? 'ja' : 'nej');
const gransText = (p: Delegationspunkt): string | null => {
  const { tak } = tillUtkastpunkt(p);
  return tak && takText(tak);
};

/** From when to when, and by what. */
const tidText = (o: Delegationsordning): string => `Version ${o.version}, gäller från ${o.gallerFran}${o.gallerTill ? ` till och med ${o.gallerTill}` : ''}. Beslut: ${beslutText(o.beslut)}`;

/** The points of an ordning as the page shows them. */
export const ordningsfil = (kontext: Kontext, o: Delegationsordning, fraga: { readonly sok: string; readonly sort: string }): Tabellfil => ({
  bladnamn: 'Delegationsordning',
  rubrik: [`Delegationsordning, ${kontext.samverkan.namn}`, tidText(o), `${BRADSKANDERATT}: ${bradskanderattText(o.bradskanderatt)} (KL 6:39)`],
  kolumner: [
    { rubrik: 'Punkt', typ: 'heltal', bredd: 8 },
    { rubrik: 'Ärendetyp', typ: 'text', bredd: 24 },
    { rubrik: 'Text', typ: 'text', bredd: 60 },
    { rubrik: 'Delegat', typ: 'text', bredd: 18 },
    { rubrik: 'Ersättare', typ: 'text', bredd: 18 },
    { rubrik: 'Gräns', typ: 'text', bredd: 30 },
    { rubrik: 'Budgetpost', typ: 'text', bredd: 24 },
    { rubrik: 'Krav', typ: 'text', bredd: 50 },
    { rubrik: 'Vidaredelegation', typ: 'text', bredd: 16 },
    { rubrik: 'Attesträtt', typ: 'text', bredd: 12 },
    { rubrik: 'Återkallad från', typ: 'datum', bredd: 14 },
    { rubrik: 'Återkallad genom', typ: 'text', bredd: 40 },
  ],
  rader: visadeRader(o.punkter, fraga, punkttabell).map((p) => [
    BigInt(p.nr), arendetypText(p.arendetyp), p.text, delegatText(p.delegat), p.ersattare ? delegatText(p.ersattare) : null, gransText(p), p.budgetpost ?? null, kravenText(p.kraver) || null, jaNej(p.vidaredelegation), jaNej(p.attest),
    p.aterkallad?.fran ?? null, p.aterkallad?.beslut ?? null,
  ]),
});

const MALL = String.raw`
#let u = uppgifter
#par[#u.tid]
#par[#u.bradskande]
#figure(kind: table, caption: [Punkter], table(
  columns: (auto, 2.6fr, 1.2fr, 1.2fr, 1.5fr, 2fr), align: (right, left, left, left, left, left),
  huvud((right, [Nr]), (left, [Vad]), (left, [Delegat]), (left, [Ersättare]), (left, [Gräns]), (left, [Krav])),
  ..for p in u.punkter { ([#p.nr], [#strong(p.typ) #linebreak() #p.text #if p.ovrigt != "" { linebreak(); text(fill: dampad, p.ovrigt) }], [#p.delegat], [#p.ersattare], [#p.grans], [#p.krav]) },
))
`;

/** The ordning as a document. */
export const ordningsdokument = (kontext: Kontext, o: Delegationsordning): Pdfdokument => ({
  ram: { titel: 'Delegationsordning', samverkan: kontext.samverkan.namn, datum: kontext.affarsdatum },
  mall: MALL,
  uppgifter: {
    tid: `Version ${o.version} gäller från ${formateraDatum(o.gallerFran)}${o.gallerTill ? ` till och med ${formateraDatum(o.gallerTill)}` : ''}. Den antogs av ${beslutText(o.beslut)}.`,
    bradskande: `${BRADSKANDERATT} som inte kan vänta på nämnden (KL 6:39): ${bradskanderattText(o.bradskanderatt)}.`,
    punkter: o.punkter.map((p) => ({
      nr: String(p.nr), typ: arendetypText(p.arendetyp), text: p.text, delegat: delegatText(p.delegat), ersattare: p.ersattare ? delegatText(p.ersattare) : 'ingen', grans: gransText(p) ?? 'ingen', krav: kravenText(p.kraver) || 'inga',
      ovrigt: [
        p.budgetpost ? `Budgetpost: ${p.budgetpost}.` : '', p.vidaredelegation ? 'Får delegeras vidare.' : '', p.attest ? 'Ger attesträtt.' : '',
        p.aterkallad ? `Återkallad från ${formateraDatum(p.aterkallad.fran)} genom ${p.aterkallad.beslut}.` : '',
      ].filter(Boolean).join(' '),
    })),
  },
});
