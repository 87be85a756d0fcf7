import { type HavHandlingssekretessInput, type SekretessmarkeraHandlingInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, finnsInte, tolkaSekretess } from '@gemensam/shared/domain';
import { type Db, type Sats, type Skrivning } from './db';
import { genomfort, type Handelse, type Konflikt, konflikt } from './handelse';
import { provarSekretess, type SekretessLas } from './handling.lasmodell';
import { HandlingRepository, type Sekretesshandelse } from './handling.repository';
import { type Begaran } from './kontext';
import { kravKontext, skrivval } from './vakt';

/** The mark of a handling as it stands now. */
export interface HandlingssekretessLas {
  readonly handlingId: string;
  readonly sekretess: SekretessLas | null;
  readonly farSekretessmarkera: boolean;
  readonly farHavaSekretess: boolean;
  readonly version: number;
}

type Utfall = HandlingssekretessLas | Konflikt<HandlingssekretessLas> | Avslag;
const KALLA = 'OSL 5:5, sekretessmarkering';

/**
 * Marks a handling secret by a paragraph of OSL: the e-samordnare and the nämndsekreterare any, others what they gave or answer for.
 * From then on only those who have reason to may read it, whatever they ask.
 */
export const sekretessmarkeraHandling = (db: Db, begaran: Begaran, input: SekretessmarkeraHandlingInput): Promise<Utfall> => {
  const kontext = kravKontext(begaran);
  return db.skriva<HandlingssekretessLas, Avslag | Konflikt<HandlingssekretessLas>>(kontext, skrivval(begaran, 'sekretessmarkeraHandling', input), async (skriv) => {
    const handling = await hamta(skriv, input.handlingId);
    if (!handling || !(provarSekretess(kontext) || handling.egen)) return finnsInte();
    const marke = tolkaSekretess(input);
    if (arAvslag(marke)) return marke;
    if (handling.version !== input.version) return konflikt(await laget(skriv, handling.id, provarSekretess(kontext)));
    if (handling.paragraf !== null)
      return avslag({ regel: 'Redan sekretessmarkerad', kalla: KALLA, text: `Handlingen är redan sekretessmarkerad enligt OSL ${handling.paragraf}.`, utvag: 'Häv markeringen först, om en annan bestämmelse gäller.' });
    const markt = await new HandlingRepository(skriv.manager).sattSekretess(handling, skriv.nyttId(), 'markt', marke, kontext.person);
    return genomfort(await laget(skriv, handling.id, provarSekretess(kontext)), ...(await handelser(skriv, 'handling_sekretessmarkerad', 'sekretessmarkerades', markt)));
  });
};

/** The e-samordnare or the nämndsekreterare lifts the mark, with the reason. */
export const havHandlingssekretess = (db: Db, begaran: Begaran, input: HavHandlingssekretessInput): Promise<Utfall> => {
  const kontext = kravKontext(begaran);
  return db.skriva<HandlingssekretessLas, Avslag | Konflikt<HandlingssekretessLas>>(kontext, skrivval(begaran, 'havHandlingssekretess', input), async (skriv) => {
    const handling = await hamta(skriv, input.handlingId);
    if (!handling) return finnsInte();
    if (handling.version !== input.version) return konflikt(await laget(skriv, handling.id, true));
    if (handling.paragraf === null)
      return avslag({ regel: 'Inte sekretessmarkerad', kalla: KALLA, text: 'Handlingen är inte sekretessmarkerad.', utvag: 'Ladda om sidan.' });
    const skal = tolkaSekretess({ paragraf: handling.paragraf, skal: input.skal });
    if (arAvslag(skal)) return { ...skal, text: skal.regel === 'Skäl saknas' ? 'Skriv varför sekretessen inte längre gäller.' : skal.text };
    const havd = await new HandlingRepository(skriv.manager).sattSekretess(handling, skriv.nyttId(), 'havd', skal, kontext.person);
    return genomfort(await laget(skriv, handling.id, true), ...(await handelser(skriv, 'handlingssekretess_havd', 'är inte längre sekretessmarkerad', havd)));
  });
};

const hamta = async (skriv: Skrivning, id: string) => {
  const handling = await new HandlingRepository(skriv.manager).hamtaOchLas(id);
  if (!handling) return null;
  const [rad] = await skriv.rader<{ egen: boolean; paragraf: string | null }>(egenSats, [handling.id]);
  return { ...handling, egen: rad?.egen ?? false, paragraf: rad?.paragraf ?? null };
};

const market = 'gemensam.handling h left join gemensam.handling_sekretess s on s.samverkan_id = h.samverkan_id and s.id = h.sekretess_id where h.id = $1';
const egenSats: Sats = { namn: 'handling.egen', text: `select gemensam.egen_handling(h.id) as egen, s.paragraf from ${market}` };
const objektSats: Sats = { namn: 'handling.objekt', text: 'select objekttyp, objekt_id, benamning from gemensam.handling_objekt where handling_id = $1' };
const lageSats: Sats = {
  namn: 'handling.sekretess',
  text: `select s.paragraf, s.skal, s.av, s.tid, h.version from ${market}`,
};

const laget = async (skriv: Skrivning, handlingId: string, provar: boolean): Promise<HandlingssekretessLas> => {
  const [rad] = await skriv.rader<{ [F in keyof SekretessLas]: SekretessLas[F] | null } & { version: number }>(lageSats, [handlingId]);
  if (!rad) throw new Error(`the handling ${handlingId} is locked but cannot be read`);
  const { paragraf, skal, av, tid, version } = rad;
  const sekretess = paragraf !== null && skal !== null && av !== null && tid !== null ? { paragraf, skal, av, tid } : null;
  return { handlingId, version, sekretess, farSekretessmarkera: !sekretess, farHavaSekretess: sekretess !== null && provar };
};

/** One event for each object that has the handling; it names the object, never the handling. */
const handelser = async (skriv: Skrivning, handelsetyp: string, vad: string, data: Sekretesshandelse): Promise<[Handelse, ...Handelse[]]> => {
  const objekt = await skriv.rader<{ objekttyp: string; objekt_id: string; benamning: string }>(objektSats, [data.handlingId]);
  const [forsta, ...ovriga] = objekt.map(
    (o): Handelse => ({ handelsetyp, objekttyp: o.objekttyp, objektId: o.objekt_id, text: `En handling i ${o.benamning} ${vad}.`, data }),
  );
  if (!forsta) throw new Error(`the handling ${data.handlingId} belongs to nothing`);
  return [forsta, ...ovriga];
};
