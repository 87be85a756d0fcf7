import { type Avropsbevisuppgifter, type Bevisandel, beviskodText } from '@gemensam/avtal/domain';
import { type Pdfdokument } from '@gemensam/shared/api';
import { datumIStockholm, formateraDatum } from '@gemensam/shared/domain';
import { type Bevisrad } from './avropsbevis.lasmodell';

const MALL = String.raw`
#let u = uppgifter
#block(above: 1em, below: 1.4em, text(size: 26pt, weight: 600, u.svar))
#block(below: 1em, text(size: 12pt, weight: 600, u.fraga))
#par[#u.text]
#if u.utvag != none { par[#u.utvag] }

#block({
  set par(spacing: 0.65em, hanging-indent: 1.2em)
  for f in u.fakta { par[#strong(f.namn): #f.varde] }
})

= #u.agande.rubrik
#par[#u.agande.text]
#if u.agande.obs != none { par(strong(u.agande.obs)) }
#if u.matt.len() > 0 {
  figure(kind: table, caption: [#u.mattrubrik], table(
    columns: (auto, auto, 1fr, 1fr), align: (left, right, left, left),
    huvud((left, [Mått]), (right, [Andel]), (left, [Exakt andel]), (left, [Betyder])),
    ..for m in u.matt { (strong(m.namn), [#m.procent], [#m.brak], [#m.betyder]) },
  ))
}
#for s in u.kedja {
  figure(kind: table, caption: [#s.text], table(
    columns: (2fr, 1.4fr, auto, auto, auto, auto), align: (left, left, right, left, right, left),
    huvud((left, [Ägare]), (left, [Slag]), (right, [Röster]), (left, [Exakt]), (right, [Kapital]), (left, [Räknas])),
    ..for a in s.agare { (strong(a.namn), [#a.slag], [#a.roster], [#a.brak], [#a.kapital], [#a.raknas]) },
  ))
}
#if u.steg.len() > 0 [
= Kedjan steg för steg
#enum(..u.steg.map(s => enum.item[#s]))
]
#if u.styrelse != none {
  figure(kind: table, caption: [#u.styrelse.text], table(
    columns: (2fr, auto, auto), align: (left, right, left),
    huvud((left, [Utses av]), (right, [Platser]), (left, [Medlem])),
    ..for x in u.styrelse.rader { (strong(x.namn), [#x.antal], [#x.medlem]) },
  ))
}
#block(breakable: false)[
= Kontrollera beviset
#par[#u.utfardat]
#par[Öppna Avtal, Får vi avropa? och Kontrollera ett bevis i portalen och skriv koden. De 16 första tecknen räcker. Portalen svarar vad beviset sade när det utfärdades. Stämmer inte uppgifterna här med svaret har beviset ändrats.]
#block(stroke: 0.8pt + linje, inset: 8pt, width: 100%, text(size: 11pt, weight: 600, u.kod))
#text(size: 8.5pt, fill: dampad)[Koden är kontrollsumman (SHA-256) för bevisets uppgifter.]
]
`;

const jaNej = (v: boolean): string => (v ? 'ja' : 'nej');
/** A fraction with its figures in threes, so that a long one breaks over lines. */
const grupperat = (brak: string): string => brak.split('/').map((d) => d.replace(/\B(?=(\d{3})+$)/g, ' ')).join(' / ');
const exakt = (a: Bevisandel | null): string => (a ? grupperat(a.brak) : '–');
const procent = (a: Bevisandel | null): string => a?.procent ?? 'okänd';

const fakta = (u: Avropsbevisuppgifter) => [
  { namn: 'Organisation', varde: `${u.organisation.namn}, ${u.organisation.slag}${u.organisation.orgnr ? `, ${u.organisation.orgnr}` : ''}` },
  { namn: 'Avtal', varde: `${u.avtal.beteckning} ${u.avtal.namn}${u.avtal.diarienummer ? `, dnr ${u.avtal.diarienummer}` : ''}` },
  { namn: 'Bedömt för', varde: formateraDatum(u.datum) },
  { namn: 'Regel', varde: u.regel },
  { namn: 'Källa', varde: u.kalla },
  { namn: 'Svaret bygger på', varde: u.underlag === 'frusen_lista' ? `listan som frystes vid annonseringen ${formateraDatum(u.underlagsdatum)}` : `avtalets regel och ägandet ${formateraDatum(u.underlagsdatum)}` },
  ...(u.rad ? [{ namn: 'I listan', varde: `${u.rad.namn}, ${u.rad.orgnr}. ${u.rad.kedjetext}` }] : []),
];

const tid = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** An evidence as a document, from what was stored when it was issued. */
export const avropsbevisdokument = ({ uppgifter: u, kontrollsumma }: Pick<Bevisrad, 'uppgifter' | 'kontrollsumma'>): Pdfdokument => {
  const nar = new Date(u.fragat);
  const raknas = u.andelsslag === 'kapital' ? 'kapital' : 'röster';
  return {
    ram: { titel: `Bevis om avropsrätt, ${u.organisation.namn}, ${u.avtal.beteckning}`, samverkan: u.samverkan, datum: datumIStockholm(nar), overrad: 'Får vi avropa?' },
    mall: MALL,
    uppgifter: {
      svar: u.far ? 'Ja' : 'Nej',
      fraga: `${u.organisation.namn} ${u.far ? 'får avropa' : 'får inte avropa'} från ${u.avtal.beteckning} ${u.avtal.namn} den ${formateraDatum(u.datum)}.`,
      text: u.text, utvag: u.utvag, fakta: fakta(u),
      agande: {
        rubrik: `Enligt ägandet ${formateraDatum(u.besked.datum)}`, text: `${u.besked.berattigad ? 'Uppfyller regeln.' : 'Uppfyller inte regeln.'} ${u.besked.text} Källa: ${u.besked.kalla}.`,
        obs: u.underlag === 'frusen_lista' && u.besked.berattigad !== (u.rad !== null) ? 'Listan avgör. Ändringar i ägandet efter annonseringen ger eller tar inte bort rätten att avropa.' : null,
      },
      mattrubrik: `Medlemmarnas andel, räknat i ${raknas}. ${u.kravs ? `${u.kravs.procent} (${u.kravs.brak}) krävs.` : ''}`,
      matt: u.matt.map((m) => ({ namn: m.namn, procent: procent(m.andel), brak: exakt(m.andel), betyder: m.avgor ? 'Avgör' : 'Visas bredvid' })),
      kedja: u.kedja.map((s) => ({
        text: `Ägare till ${s.organisation}: ${s.andel.procent} räknas, ${s.uppfyller ? 'uppfyller regeln' : 'uppfyller inte regeln'}`,
        agare: s.agare.map((a) => ({ namn: a.namn, slag: a.medlem ? `${a.slag}, medlem` : a.slag, roster: a.roster.procent, brak: exakt(u.andelsslag === 'kapital' ? a.kapital : a.roster), kapital: procent(a.kapital), raknas: jaNej(a.raknas) })),
      })),
      steg: [...u.kedjetext],
      styrelse: u.styrelse && {
        text: `Vem som utser styrelsen: ${u.styrelse.avMedlemmar} av ${u.styrelse.platser} platser utses av medlemmar, ${u.styrelse.kravs.procent} krävs`,
        rader: u.styrelse.utser.map((x) => ({ namn: x.namn, antal: x.antal, medlem: jaNej(x.medlem) })),
      },
      utfardat: `Frågan ställdes av ${u.fragadeAv} ${formateraDatum(datumIStockholm(nar))} kl. ${tid.format(nar)}.`,
      kod: beviskodText(kontrollsumma),
    },
  };
};
