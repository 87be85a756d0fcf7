import { forifyllTjansteskrivelse, provaRubrik, tomTjansteskrivelse, type Tjansteskrivelse } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, type Kontext, kravKontext, type Skrivning, skrivval } from '@gemensam/shared/api';
import { type SkapaArendeInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { ArendeRepository } from './arende.repository';
import { type ArendeLas } from './arende.lasmodell';
import { arendet } from './arendet';
import { lasProjektfakta } from './projektfakta.lasmodell';

/**
 * Someone who prepares ärenden begins one: from a project, an utkast with a tjänsteskrivelse prefilled from what the portal knows;
 * otherwise with its rubrik alone. The person becomes handläggare. It has no dnr until it is registered.
 */
export const skapaArende = (db: Db, begaran: Begaran, input: SkapaArendeInput): Promise<ArendeLas | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<ArendeLas>(kontext, skrivval(begaran, 'skapaArende', input), async (skriv) => {
    const projektId = input.projektId ?? null;
    const skrivelse = projektId === null ? egen(input, kontext) : await franProjekt(skriv, kontext, input, projektId);
    if (arAvslag(skrivelse)) return skrivelse;
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

const egen = ({ rubrik }: SkapaArendeInput, kontext: Kontext): Tjansteskrivelse | Avslag => {
  const ren = provaRubrik(rubrik ?? '');
  return arAvslag(ren) ? ren : { ...tomTjansteskrivelse, rubrik: ren, mottagare: kontext.samverkan.namn };
};

const franProjekt = async (skriv: Skrivning, kontext: Kontext, { typ }: SkapaArendeInput, projektId: string): Promise<Tjansteskrivelse | Avslag> => {
  const fakta = await lasProjektfakta(skriv, kontext, projektId);
  return fakta ? forifyllTjansteskrivelse(typ, fakta) : finnsInte();
};
