import { provaRubrik } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type SkapaArendeInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { ArendeRepository } from './arende.repository';
import { type ArendeLas } from './arende.lasmodell';
import { arendet } from './arendet';
import { borjaSkrivelse } from '../mallar/borja-skrivelse';

/**
 * Someone who prepares ärenden begins one: an utkast with a tjänsteskrivelse that its type's template begins, from a project with what the
 * portal knows of it; otherwise under the rubrik given. The person becomes handläggare. It has no dnr until it is registered.
 */
export const skapaArende = (db: Db, begaran: Begaran, input: SkapaArendeInput): Promise<ArendeLas | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<ArendeLas>(kontext, skrivval(begaran, 'skapaArende', input), async (skriv) => {
    const projektId = input.projektId ?? null;
    const rubrik = projektId === null ? provaRubrik(input.rubrik ?? '') : null;
    if (arAvslag(rubrik)) return rubrik;
    const skrivelse = await borjaSkrivelse(skriv, kontext, { typ: input.typ, projektId, rubrik });
    if (!skrivelse) return finnsInte();
    const nytt = { id: skriv.nyttId(), typ: input.typ, projektId, skapat: kontext.affarsdatum, skrivelse };

    await new ArendeRepository(skriv).laggTill(nytt, kontext.person);
    return genomfort(await arendet(skriv, kontext, nytt.id), {
      handelsetyp: 'arende_skapat',
      objekttyp: 'arende',
      objektId: nytt.id,
      text: 'Ett utkast till ärende skapades.',
      data: { projektId, typ: input.typ },
    });
  });
};
