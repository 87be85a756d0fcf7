import { type Begaran, type Db, genomfort, type Handelse, type Konflikt, konflikt, type Kontext, kravKontext, type Skrivning, skrivval } from '@gemensam/shared/api';
import { type Arendesekretess, type Operation } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { arendetsNamn } from '../arenden/arendet';
import { farBeslutaSekretess, lasArendesekretess } from './arendesekretess.lasmodell';
import { ArendesekretessRepository, type LastArendesekretess } from './arendesekretess.repository';

export type Sekretessutfall = Arendesekretess | Konflikt<Arendesekretess> | Avslag;

/** What an act on secrecy wrote, as the audit log tells it of an ärende that is called so. */
interface Sekretessverkan {
  readonly handelsetyp: string;
  readonly mening: (namn: string) => string;
  readonly data: Handelse['data'];
}

/** Judges what was sent; nothing is written before what it returns is called. */
type Provning = (arende: LastArendesekretess, sekretesser: ArendesekretessRepository, skriv: Skrivning) => Promise<Avslag | (() => Promise<Sekretessverkan>)>;

/**
 * One act on the secrecy of an ärende, in one transaction: lock, judge, meet a newer version with what stands now, write, and answer with
 * what stands. One who may not decide on it gets the words of one who does not see it.
 */
export const utforSekretessakt = (
  db: Db, begaran: Begaran, input: { readonly arendeId: string; readonly version: number }, operation: Operation, prova: Provning,
): Promise<Sekretessutfall> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Arendesekretess, Avslag | Konflikt<Arendesekretess>>(kontext, skrivval(begaran, operation, input), async (skriv) => {
    const sekretesser = new ArendesekretessRepository(skriv, kontext);
    const arende = await sekretesser.hamtaOchLas(input.arendeId);
    if (!arende || !farBeslutaSekretess(kontext, arende.handlaggareId)) return finnsInte();
    const gor = await prova(arende, sekretesser, skriv);
    if (arAvslag(gor)) return gor;
    if (arende.version !== input.version) return konflikt(await laget(skriv, kontext, arende.id));
    const { mening, ...verkan } = await gor();
    return genomfort(await laget(skriv, kontext, arende.id), { ...verkan, objekttyp: 'arende', objektId: arende.id, text: mening(arendetsNamn(arende)) });
  });
};

const laget = async (skriv: Skrivning, kontext: Kontext, id: string): Promise<Arendesekretess> => {
  const nu = await lasArendesekretess(skriv, kontext, id);
  if (!nu) throw new Error(`the ärende ${id} is locked but cannot be read`);
  return nu;
};
