import { flyttaArende, provaTjansteskrivelse, skiljer } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type SparaTjansteskrivelseInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { type ArendeLas } from '../arenden/arende.lasmodell';
import { ArendeRepository } from '../arenden/arende.repository';
import { arendet, arendetsNamn } from '../arenden/arendet';

/**
 * Someone who prepares ärenden saves the texts. A save based on an older version writes nothing and gives back what stands,
 * so that the person merges. Blank sections may be saved: completeness is asked for when the ärende is färdigberett.
 */
export const sparaTjansteskrivelse = (db: Db, begaran: Begaran, input: SparaTjansteskrivelseInput): Promise<ArendeLas | Konflikt<ArendeLas> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<ArendeLas, Avslag | Konflikt<ArendeLas>>(kontext, skrivval(begaran, 'sparaTjansteskrivelse', input), async (skriv) => {
    const arenden = new ArendeRepository(skriv);
    const arende = await arenden.hamtaOchLas(input.arendeId);
    if (!arende) return finnsInte();

    const tillstand = flyttaArende(arende, 'redigera');
    if (arAvslag(tillstand)) return tillstand;
    if (arende.version !== input.version) return konflikt(await arendet(skriv, kontext, arende.id));
    const { arendeId: _id, version: _version, ...underlag } = input;
    const skrivelse = provaTjansteskrivelse(underlag);
    if (arAvslag(skrivelse)) return skrivelse;

    if (!(await arenden.sparaSkrivelse(arende, skrivelse, kontext.person))) return konflikt(await arendet(skriv, kontext, arende.id));
    const sparat = await arendet(skriv, kontext, arende.id);
    return genomfort(sparat, {
      handelsetyp: 'tjansteskrivelse_sparad',
      objekttyp: 'arende',
      objektId: arende.id,
      text: `Tjänsteskrivelsen sparades i ${arendetsNamn(sparat)}.`,
      data: { version: sparat.version, andradeAvsnitt: skiljer(arende.tjansteskrivelse, skrivelse) },
    });
  });
};
