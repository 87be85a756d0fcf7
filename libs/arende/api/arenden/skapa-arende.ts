import { forifyllTjansteskrivelse } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type SkapaArendeInput } from '@gemensam/shared/contract';
import { type Avslag, finnsInte } from '@gemensam/shared/domain';
import { ArendeRepository } from './arende.repository';
import { type ArendeLas } from './arende.lasmodell';
import { arendet } from './arendet';
import { lasProjektfakta } from './projektfakta.lasmodell';

/**
 * Someone who prepares ärenden begins one from a project: an utkast with a tjänsteskrivelse prefilled from what the portal
 * knows. The person becomes handläggare. It has no dnr until it is registered.
 */
export const skapaArende = (db: Db, begaran: Begaran, input: SkapaArendeInput): Promise<ArendeLas | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<ArendeLas>(kontext, skrivval(begaran, 'skapaArende', input), async (skriv) => {
    const fakta = await lasProjektfakta(skriv, kontext, input.projektId);
    if (!fakta) return finnsInte();

    const skrivelse = forifyllTjansteskrivelse(input.typ, fakta);
    const nytt = { id: skriv.nyttId(), typ: input.typ, projektId: input.projektId, skapat: kontext.affarsdatum, skrivelse };

    await new ArendeRepository(skriv).laggTill(nytt, kontext.person);
    return genomfort(await arendet(skriv, kontext, nytt.id), {
      handelsetyp: 'arende_skapat',
      objekttyp: 'arende',
      objektId: nytt.id,
      text: 'Ett utkast till ärende skapades.',
      data: { projektId: input.projektId, typ: input.typ },
    });
  });
};
