import { provaAnbud, provaAnbudsinmatning, type Upphandlingslage } from '@gemensam/projekt/domain';
import { fiktivtOrgnr } from '@gemensam/samverkan/domain';
import { type Handelse, type Skrivning } from '@gemensam/shared/api';
import { DEMODATUM } from '../installning-miljo';
import { type DemoSamverkan } from './demoinnehall';
import { godtaget, inlast, INLASNING, laggTill } from './inlasning';
import { finn } from './las-in-personer';

type Upphandling = { readonly id: string; readonly lage: Upphandlingslage };

/** The bids of an upphandling that is not awarded, with those who are named to see them. The events are seen with the bids. */
export const lasInAnbud = async (skriv: Skrivning, { leveranser, personer }: DemoSamverkan, projektId: ReadonlyMap<string, string>, personId: ReadonlyMap<string, string>): Promise<readonly Handelse[]> => {
  const handelser: Handelse[] = [];
  for (const { projekt, kalla, anbud } of leveranser ?? []) {
    if (!anbud) continue;
    const [upphandling] = await skriv.rader<Upphandling>({ namn: 'demo.upphandlingen', text: 'select id, lage from gemensam.upphandling where projekt_id = $1' }, [finn(projektId, projekt)]);
    if (!upphandling) throw new Error(`the demo has bids of ${projekt}, which has no upphandling`);
    const nej = provaAnbudsinmatning({ lage: upphandling.lage, oppen: false });
    if (nej) godtaget(nej);
    const namn = new Map(personer.map((p) => [p.anvandarnamn, p.namn]));
    const bud = anbud.bud.map(([namnet, serie, dag, klockslag, kronor]) => ({ id: skriv.nyttId(), ...godtaget(provaAnbud({ namn: namnet, orgnr: fiktivtOrgnr(serie), dag, klockslag, belopp: `${kronor}` }, DEMODATUM)) }));
    await laggTill(skriv, 'anbudslista', [{ upphandling_id: upphandling.id, version: 1, tid: skriv.nu.toISOString() }]);
    await laggTill(skriv, 'upphandling_behorig', anbud.namngivna.map((konto) => ({ upphandling_id: upphandling.id, person_id: finn(personId, konto), av: INLASNING.namn, tid: skriv.nu.toISOString() })));
    await laggTill(skriv, 'anbud', bud.map((b) => ({ ...b, upphandling_id: upphandling.id, belopp: b.belopp === null ? null : `${b.belopp}`, status: 'inkommet', av: INLASNING.namn, version: 1 })));
    const om = { objekttyp: 'anbud', objektId: upphandling.id };
    handelser.push(
      inlast(kalla, { ...om, text: `Anbudslistan för upphandlingen för ${projekt} lästes in.`, data: { upphandlingId: upphandling.id, anbudshandlaggareTill: anbud.namngivna.map((konto) => finn(namn, konto)) } }),
      ...bud.map((b) =>
        inlast(kalla, {
          ...om, text: `Ett anbud från ${b.namn} lästes in i upphandlingen för ${projekt}.`,
          data: { anbudId: b.id, anbudsgivare: b.namn, orgnr: b.orgnr, inkom: b.dag, klockslag: b.klockslag, belopp: b.belopp === null ? null : `${b.belopp}` },
        }),
      ),
    );
  }
  return handelser;
};
