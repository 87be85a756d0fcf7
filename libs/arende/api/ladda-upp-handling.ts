import { flyttaArende } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, HandlingRepository, type Kontext, kravKontext, type LagradFil, skrivval, type Skrivning, uppladdningsavslag } from '@gemensam/shared/api';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { ArendeRepository } from './arende.repository';
import { arendet, benamning } from './arendet';

export interface UppladdadHandling {
  readonly handlingId: string;
  readonly nummer: number;
  readonly lagringsnyckel: string;
}

interface Uppladdning {
  readonly arendeId: string;
  /** Given: the file is a new version of this handling. */
  readonly handlingId: string | null;
  readonly titel: string;
  readonly fil: LagradFil;
}

const LANGSTA_TITEL = 200;

/**
 * Someone who prepares ärenden adds a judged file to one: as a handling of its own, or as the next version of one it has.
 * A version is never changed or taken away. Refused when the ärende is färdigberett.
 */
export const laddaUppHandling = (db: Db, begaran: Begaran, upp: Uppladdning): Promise<UppladdadHandling | Avslag> => {
  const kontext = kravKontext(begaran);
  const { lagringsnyckel: _nyckel, ...fil } = upp.fil;
  return db.skriva<UppladdadHandling>(kontext, skrivval(begaran, 'laddaUppHandling', { ...upp, fil }), async (skriv) => {
    const arenden = new ArendeRepository(skriv);
    const arende = await arenden.hamtaOchLas(upp.arendeId);
    if (!arende) return finnsInte();
    const tillstand = flyttaArende(arende, 'redigera');
    if (arAvslag(tillstand)) return tillstand;

    const lagd = upp.handlingId === null ? await laggTill(skriv, arenden, kontext, upp) : await nyVersion(skriv, arenden, kontext, upp, upp.handlingId);
    if (arAvslag(lagd)) return lagd;
    const { titel, ...svar } = lagd;
    return genomfort(svar, {
      handelsetyp: 'handling_uppladdad',
      objekttyp: 'arende',
      objektId: arende.id,
      text: `Handlingen ${titel}, version ${svar.nummer}, lades till ärendet ${benamning(await arendet(skriv, kontext, arende.id))}.`,
      data: { handlingId: svar.handlingId, nummer: svar.nummer, titel, ...fil },
    });
  });
};

type Lagd = UppladdadHandling & { readonly titel: string };

const laggTill = async (skriv: Skrivning, arenden: ArendeRepository, kontext: Kontext, upp: Uppladdning): Promise<Lagd | Avslag> => {
  const titel = upp.titel.replace(/[\p{Cc}\p{Cf}]/gu, ' ').replace(/\s+/g, ' ').trim() || upp.fil.filnamn.replace(/\.[^.]+$/, '');
  if (titel.length > LANGSTA_TITEL)
    return uppladdningsavslag({ regel: 'För lång titel', text: `Titeln får vara högst ${LANGSTA_TITEL} tecken.`, utvag: 'Korta titeln.', falt: 'titel' });
  const handlingId = skriv.nyttId();
  const nummer = await new HandlingRepository(skriv.manager).laggTill(handlingId, titel, upp.fil, kontext.person);
  await arenden.knytHandling(upp.arendeId, handlingId);
  return { handlingId, nummer, titel, lagringsnyckel: upp.fil.lagringsnyckel };
};

const nyVersion = async (skriv: Skrivning, arenden: ArendeRepository, kontext: Kontext, upp: Uppladdning, handlingId: string): Promise<Lagd | Avslag> => {
  const handlingar = new HandlingRepository(skriv.manager);
  const handling = await handlingar.hamtaOchLas(handlingId);
  if (!handling || !(await arenden.harHandling(upp.arendeId, handlingId))) return finnsInte();
  const nummer = await handlingar.nyVersion(handling, upp.fil, kontext.person);
  return { handlingId, nummer, titel: handling.titel, lagringsnyckel: upp.fil.lagringsnyckel };
};
