import { flyttaArende } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type FardigberedArendeInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { type ArendeLas } from './arende.lasmodell';
import { ArendeRepository } from './arende.repository';
import { arendet, arendetsNamn } from './arendet';
import { frysSiffror } from '../skrivelse/frys-siffror';
import { textVidAkt } from '../skrivelse/text-vid-akt';

/** Someone who prepares ärenden declares the beredning done: the tjänsteskrivelse is complete, and fixed from now on, as the person saw it, its figures too. */
export const fardigberedArende = (db: Db, begaran: Begaran, input: FardigberedArendeInput): Promise<ArendeLas | Konflikt<ArendeLas> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<ArendeLas, Avslag | Konflikt<ArendeLas>>(kontext, skrivval(begaran, 'fardigberedArende', input), async (skriv) => {
    const arenden = new ArendeRepository(skriv);
    const arende = await arenden.hamtaOchLas(input.arendeId);
    if (!arende) return finnsInte();

    const tillstand = flyttaArende(arende, 'fardigbered');
    if (arAvslag(tillstand)) return tillstand;
    if (arende.version !== input.version) return konflikt(await arendet(skriv, kontext, arende.id));

    const text = await textVidAkt(skriv, kontext, arende.id, input.textnummer ?? null);
    if (arAvslag(text)) return text;
    const siffror = await frysSiffror(skriv, kontext, arende.id);
    if (siffror) return siffror;

    if (!(await arenden.flytta(arende, tillstand))) return konflikt(await arendet(skriv, kontext, arende.id));
    const berett = await arendet(skriv, kontext, arende.id);
    return genomfort(berett, {
      handelsetyp: 'arende_fardigberett',
      objekttyp: 'arende',
      objektId: arende.id,
      text: `Beredningen av ${arendetsNamn(berett)} är klar.`,
      data: { tillstand, version: berett.version },
    }, await text.spara('fardigberedd'));
  });
};
