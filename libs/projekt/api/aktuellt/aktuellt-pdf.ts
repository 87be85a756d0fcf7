import { aktuelltfakta, aktuelltrubrik } from '@gemensam/projekt/domain';
import { type Pdfdokument } from '@gemensam/shared/api';
import { type Aktuellt } from '@gemensam/shared/contract';

const MALL = String.raw`
#par(text(fill: dampad, uppgifter.om))
#for p in uppgifter.punkter {
  block(above: 1.4em, breakable: true, {
    heading(level: 1, p.namn)
    for stycke in p.stycken { par(stycke) }
    par(text(size: 8.5pt, fill: dampad, p.fakta))
  })
}
`;

/** A frozen compilation as a document to lay before the meeting. */
export const aktuelltdokument = (a: Aktuellt, samverkan: string): Pdfdokument => ({
  ram: { titel: aktuelltrubrik(a), samverkan, datum: a.fryst ?? a.sammantrade },
  mall: MALL,
  uppgifter: {
    om: `Läget i ${a.punkter.length} projekt till sammanträdet ${a.sammantrade}. Fryst ${a.fryst ?? ''} av ${a.frystAv ?? ''}.`,
    punkter: a.punkter.map((p) => ({ namn: p.projektnamn, stycken: p.text.split(/\n+/).filter((s) => s.trim() !== ''), fakta: aktuelltfakta(p) })),
  },
});
