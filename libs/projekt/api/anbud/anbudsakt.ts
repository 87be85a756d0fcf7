import { type Anbudsupphandling } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Handelse, type Konflikt, konflikt, type Kontext, kravKontext, saknarBehorighet, skrivval } from '@gemensam/shared/api';
import { type Anbudslista, type Operation } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, finnsInte } from '@gemensam/shared/domain';
import { AnbudRepository } from './anbud.repository';
import { type Anbudsbild, arOppen, handlagger, lasUpphandlingFor, tillAnbudslista } from './anbudslista.lasmodell';
import { lasAnbudNoterat } from './notera-anbudslasning';

export type Anbudsutfall = Anbudslista | Konflikt<Anbudslista> | Avslag;

/** What an act on bids wrote, as the audit log tells it. */
export type Anbudsverkan = Pick<Handelse, 'handelsetyp' | 'text' | 'data'>;

/** Somebody was first. */
export const FOR_SENT = Symbol('for sent');

/** The same for whoever is not named, whether there are bids or none. */
export const stangd = (): Avslag =>
  avslag({
    regel: 'Anbudssekretess', kalla: 'OSL 19:3 andra stycket', text: 'Anbud är sekretessbelagda till tilldelningen. Bara de som är namngivna som handläggare ser dem.',
    utvag: 'Be den som leder upphandlingen att namnge dig, om du ska handlägga anbuden.',
  });

export const upphandlingenAv = (b: Anbudsbild): Anbudsupphandling => ({ lage: b.lage, oppen: arOppen(b) });

/** Null: the person handles these bids. */
export const provaHandlaggare = (b: Anbudsbild, kontext: Kontext): Avslag | null => {
  if (handlagger(b, kontext)) return null;
  return arOppen(b) ? saknarBehorighet('Du är inte namngiven som handläggare i upphandlingen.', 'Be någon av handläggarna.') : stangd();
};

type Provning = (bild: Anbudsbild, anbud: AnbudRepository, kontext: Kontext) => Promise<Avslag | typeof FOR_SENT | Anbudsverkan>;

/**
 * One act of somebody who handles the bids, in one transaction: lock, judge, write, and answer with what stands. The answer holds all the
 * bids, so it is noted as a reading first.
 */
export const utforAnbudsakt = async <I extends { readonly upphandlingId: string } | { readonly id: string }>(db: Db, begaran: Begaran, operation: Operation, input: I, prova: Provning): Promise<Anbudsutfall> => {
  const kontext = kravKontext(begaran);
  const upphandlingId = 'id' in input ? await db.lasa(kontext, (las) => lasUpphandlingFor(las, input.id)) : input.upphandlingId;
  if (upphandlingId === null) return finnsInte();
  await lasAnbudNoterat(db, kontext, upphandlingId);
  return db.skriva<Anbudslista, Avslag | Konflikt<Anbudslista>>(kontext, skrivval(begaran, operation, input), async (skriv) => {
    const anbud = new AnbudRepository(skriv, kontext);
    const bild = await anbud.oppna(upphandlingId);
    if (!bild) return finnsInte();
    const nej = provaHandlaggare(bild, kontext);
    if (nej) return nej;
    const verkan = await prova(bild, anbud, kontext);
    if (verkan === FOR_SENT) return konflikt(tillAnbudslista(await anbud.bild(bild.id), kontext));
    if (arAvslag(verkan)) return verkan;
    return genomfort(tillAnbudslista(await anbud.bild(bild.id), kontext), { ...verkan, objekttyp: 'anbud', objektId: bild.id });
  });
};
