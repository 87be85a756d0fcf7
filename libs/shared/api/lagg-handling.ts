import { createHash } from 'node:crypto';
import { arAvslag, type Avslag, finnsInte, type Sekretessmarke, tolkaSekretess } from '@gemensam/shared/domain';
import { type Skrivning } from './db';
import { type Genomfort, genomfort, type Handelse } from './handelse';
import { uppladdningsavslag } from './handling-granskare';
import { HandlingRepository, type LagradFil } from './handling.repository';
import { type PersonRef } from './kontext';

export interface UppladdadHandling {
  readonly handlingId: string;
  readonly nummer: number;
  readonly lagringsnyckel: string;
}

export interface Uppladdning {
  /** Given: the file is a new version of this handling. */
  readonly handlingId: string | null;
  readonly titel: string;
  /** A new handling that is secret from its first moment. */
  readonly sekretess: Sekretessmarke | null;
  readonly fil: LagradFil;
}

/** What the handling is added to, as its repository knows it. */
export interface Handlingsobjekt {
  readonly objekttyp: 'arende' | 'projekt' | 'avtal' | 'anbud';
  readonly objektId: string;
  /** As the audit log names it, e.g. `projektet Elevhälsa`. */
  readonly benamning: string;
  readonly har: (handlingId: string) => Promise<boolean>;
  readonly knyt: (handlingId: string) => Promise<void>;
}

const LANGSTA_TITEL = 200;

/**
 * Adds a judged file to an object that is locked: as a handling of its own, or as the next version of one it has. A version is
 * never changed or taken away. The event names neither the handling nor the file, because it cannot be taken back if the handling
 * is marked secret later: it holds a proof (SHA-256 with a secret number) that binds name and content to the chain.
 */
export const laggHandling = async (skriv: Skrivning, person: PersonRef, upp: Uppladdning, objekt: Handlingsobjekt): Promise<Genomfort<UppladdadHandling> | Avslag> => {
  const marke = upp.sekretess && upp.handlingId === null ? tolkaSekretess(upp.sekretess) : null;
  if (arAvslag(marke)) return marke;
  const lagd = upp.handlingId === null ? await laggTill(skriv, person, upp, objekt) : await nyVersion(skriv, person, upp, upp.handlingId, objekt);
  if (arAvslag(lagd)) return lagd;
  const { titel, ...svar } = lagd;
  const markt = marke && (await new HandlingRepository(skriv.manager).sattSekretess({ id: svar.handlingId, version: 1 }, skriv.nyttId(), 'markt', marke, person));
  const { objekttyp, objektId, benamning } = objekt;
  const uppladdad: Handelse = {
    handelsetyp: 'handling_uppladdad', objekttyp, objektId,
    text: svar.nummer === 1 ? `En handling lades till i ${benamning}.` : `En ny version av en handling lades till i ${benamning}.`,
    data: { handlingId: svar.handlingId, nummer: svar.nummer, bevis: handlingsbevis(titel, upp.fil) },
  };
  return markt
    ? genomfort(svar, uppladdad, { handelsetyp: 'handling_sekretessmarkerad', objekttyp, objektId, text: `En handling i ${benamning} sekretessmarkerades.`, data: markt })
    : genomfort(svar, uppladdad);
};

/** Says nothing to one who has not the handling: the key of its file is random and known to the server alone. */
export const handlingsbevis = (titel: string, { filnamn, mediatyp, storlek, sha256, lagringsnyckel }: LagradFil): string =>
  createHash('sha256').update(JSON.stringify([titel, filnamn, mediatyp, storlek, sha256, lagringsnyckel])).digest('hex');

type Lagd = UppladdadHandling & { readonly titel: string };

const laggTill = async (skriv: Skrivning, person: PersonRef, upp: Uppladdning, objekt: Handlingsobjekt): Promise<Lagd | Avslag> => {
  const titel = upp.titel.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ').replace(/\s+/g, ' ').trim() || upp.fil.filnamn.replace(/\.[^.]+$/, '');
  if (titel.length > LANGSTA_TITEL)
    return uppladdningsavslag({ regel: 'För lång titel', text: `Titeln får vara högst ${LANGSTA_TITEL} tecken.`, utvag: 'Korta titeln.', falt: 'titel' });
  const handlingId = skriv.nyttId();
  const nummer = await new HandlingRepository(skriv.manager).laggTill(handlingId, titel, upp.fil, person);
  await objekt.knyt(handlingId);
  return { handlingId, nummer, titel, lagringsnyckel: upp.fil.lagringsnyckel };
};

const nyVersion = async (skriv: Skrivning, person: PersonRef, upp: Uppladdning, handlingId: string, objekt: Handlingsobjekt): Promise<Lagd | Avslag> => {
  const handlingar = new HandlingRepository(skriv.manager);
  const handling = await handlingar.hamtaOchLas(handlingId);
  if (!handling || !(await objekt.har(handlingId))) return finnsInte();
  const nummer = await handlingar.nyVersion(handling, upp.fil, person);
  return { handlingId, nummer, titel: handling.titel, lagringsnyckel: upp.fil.lagringsnyckel };
};
