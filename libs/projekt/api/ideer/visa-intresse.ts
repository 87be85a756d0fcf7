import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Ide, type IntresseInput, type Kommunsvar } from '@gemensam/shared/contract';
import { type Avslag, finnsInte } from '@gemensam/shared/domain';
import { IdeRepository } from './ide.repository';
import { svaraOmDeltagande } from '../kommuner/satt-deltagande';

type Intressesvar = Promise<Ide | Konflikt<Kommunsvar> | Avslag>;

/** The kommunrepresentant says that her kommun is interested in an idea. */
export const visaIntresse = (db: Db, begaran: Begaran, input: IntresseInput): Intressesvar => svara(db, begaran, input, 'visaIntresse', 'visa_intresse');

/** The kommunrepresentant takes her kommun's interest back. */
export const dragTillbakaIntresse = (db: Db, begaran: Begaran, input: IntresseInput): Intressesvar => svara(db, begaran, input, 'dragTillbakaIntresse', 'dra_tillbaka');

const svara = (db: Db, begaran: Begaran, input: IntresseInput, operation: 'visaIntresse' | 'dragTillbakaIntresse', act: 'visa_intresse' | 'dra_tillbaka'): Intressesvar => {
  const kontext = kravKontext(begaran);
  return db.skriva<Ide, Avslag | Konflikt<Kommunsvar>>(kontext, skrivval(begaran, operation, input), async (skriv) => {
    const ideer = new IdeRepository(skriv, kontext);
    const ide = await ideer.hamtaOchLas(input.ideId);
    if (!ide) return finnsInte();
    const svarat = await svaraOmDeltagande(skriv, kontext, { projektId: ide.id, kommunkod: input.kommunkod, version: input.version, act });
    return 'slag' in svarat ? svarat : genomfort(await ideer.hamta(ide.id), svarat.handelse);
  });
};
