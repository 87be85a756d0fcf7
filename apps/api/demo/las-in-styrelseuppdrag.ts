import { type Handelse, type Skrivning } from '@gemensam/shared/api';
import { type DemoSamverkan } from './demoinnehall';
import { inlast, laggTill } from './inlasning';
import { finn } from './las-in-personer';

/** Who sits on which board: the portal then asks about jäv. */
export const lasInStyrelseuppdrag = async (skriv: Skrivning, { styrelseuppdrag, agande, kalla }: DemoSamverkan, personId: ReadonlyMap<string, string>): Promise<readonly Handelse[]> => {
  if (!styrelseuppdrag) return [];
  const organisationer = new Map((await skriv.rader<{ id: string; namn: string }>({ namn: 'demo.styrelseorganisationer', text: 'select id, namn from gemensam.organisation' })).map((o) => [o.namn, o.id]));
  const rader = styrelseuppdrag.map((s) => ({ id: skriv.nyttId(), person_id: finn(personId, s.person), organisation_id: finn(organisationer, s.organisation), fran: s.fran, till: null, noterad_av_id: finn(personId, s.person), noterad_av: s.namn, version: 1 }));
  await laggTill(skriv, 'styrelseuppdrag', rader);
  return rader.map((r, i) => {
    const { namn, organisation, fran } = styrelseuppdrag[i] ?? { namn: '', organisation: '', fran: '' };
    return inlast(agande?.kalla ?? kalla, {
      objekttyp: 'styrelseuppdrag', objektId: r.id, text: `${namn} sitter i styrelsen för ${organisation} från ${fran}, som ett påhittat exempel.`,
      data: { personId: r.person_id, person: namn, organisationId: r.organisation_id, organisation, fran },
    });
  });
};
