import { type Regelrad } from '@gemensam/delegation/domain';
import { type Pdfdokument } from '@gemensam/shared/api';
import { type Datum, formateraDatum, type Sekretessmarke } from '@gemensam/shared/domain';

const MALL = String.raw`
#let u = uppgifter
#block({
  set par(spacing: 0.65em, hanging-indent: 1.2em)
  for f in u.fakta { par[#strong(f.namn): #f.varde] }
})
= Beslut
#for s in u.beslut { par(s) }
= Motivering
#for s in u.motiv { par(s) }
#if u.bradskande.len() > 0 [
= Varför nämnden inte kunde inväntas
#for s in u.bradskande { par(s) }
]
= Prövningen när beslutet fattades
#table(
  columns: (1.3fr, auto, 2.2fr, 1.2fr), align: (left, left, left, left),
  huvud((left, [Regel]), (left, [Utfall]), (left, [Underlag]), (left, [Källa])),
  ..for r in u.rader { (strong(r.regel), [#r.utfall], [#r.text], [#r.kalla]) },
)
`;

const UTFALL: Readonly<Record<Regelrad['utfall'], string>> = { uppfylld: 'Uppfylld', brister: 'Brister', vantar: 'Kunde inte prövas', ej_tillamplig: 'Gäller inte' };

/** What stands in the document of a decision. */
export interface Beslutsdokument {
  readonly samverkan: string;
  readonly beteckning: string;
  readonly datum: Datum;
  readonly organ: string;
  readonly beslutadAv: string;
  readonly som: string;
  readonly varfor: string | null;
  readonly grund: string;
  readonly rubrik: string;
  readonly text: string;
  readonly motiv: string;
  readonly bradskandeSkal: string | null;
  readonly belopp: string | null;
  readonly motpart: string | null;
  readonly sekretess: Sekretessmarke | null;
  readonly rader: readonly Regelrad[];
}

const stycken = (text: string): string[] => text.split('\n').filter((rad) => rad.trim() !== '');

/** A decision on delegation as a document. */
export const delegationsbeslutsdokument = (b: Beslutsdokument): Pdfdokument => ({
  ram: { titel: `${b.beteckning} ${b.rubrik}`, samverkan: b.samverkan, datum: b.datum, overrad: 'Beslut på delegation', ...(b.sekretess ? { markning: `Sekretess, OSL ${b.sekretess.paragraf}` } : {}) },
  mall: MALL,
  uppgifter: {
    fakta: [
      { namn: 'Beslut', varde: b.beteckning },
      { namn: 'Datum', varde: formateraDatum(b.datum) },
      { namn: 'Beslutsfattare', varde: `${b.beslutadAv}, ${b.som}${b.varfor ? `. ${b.varfor}` : ''}` },
      { namn: 'Grund', varde: b.grund },
      ...(b.belopp ? [{ namn: 'Belopp', varde: b.belopp }] : []),
      ...(b.motpart ? [{ namn: 'Motpart', varde: b.motpart }] : []),
    ],
    beslut: stycken(b.text), motiv: stycken(b.motiv), bradskande: stycken(b.bradskandeSkal ?? ''),
    rader: b.rader.map(({ regel, kalla, utfall, text }) => ({ regel, kalla, utfall: UTFALL[utfall], text })),
  },
});
