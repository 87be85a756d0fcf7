import { type Dnr, formateraDnr, handlingsbeteckning, type Registrering, serieFor } from '@gemensam/arende/domain';
import { type Handelse, HandlingRepository, type Kontext, type Skrivning } from '@gemensam/shared/api';
import { type Avslag, avslag, finnsInte } from '@gemensam/shared/domain';
import { ArendeRepository } from '../arenden/arende.repository';
import { DiariumRepository } from './diarium.repository';

export const KALLA = 'OSL 5:1, registrering av allmänna handlingar';

export interface Inforing {
  readonly postId: string;
  readonly handelser: readonly [Handelse, ...Handelse[]];
}

/** A handling of the ärende as the register needs it: the file that is registered, and the mark it has. */
export interface Registrerbar {
  readonly handlingId: string;
  readonly version: number;
  readonly marke: { readonly paragraf: string; readonly skal: string } | null;
}

/** Locks a file of the ärende that is not registered there yet. */
export const registrerbarHandling = async (skriv: Skrivning, kontext: Kontext, arendeId: string, handlingId: string): Promise<Registrerbar | Avslag> => {
  const fil = await lastFil(skriv, handlingId);
  if (!fil || !(await new ArendeRepository(skriv).harHandling(arendeId, handlingId))) return finnsInte();
  const redan = await new DiariumRepository(skriv, kontext).postAv(arendeId, handlingId);
  if (redan)
    return avslag({
      regel: 'Redan registrerad', kalla: KALLA, text: `Filen är redan registrerad som handling ${handlingsbeteckning(redan.serie, redan.nummer)} i ärendet.`,
      utvag: 'Rätta registreringen om något i den är fel.', falt: 'handlingId',
    });
  return fil;
};

/** Locks a file and reads its mark. Null: no such file here, or one that the person may not read. */
export const lastFil = async (skriv: Skrivning, handlingId: string): Promise<Registrerbar | null> => {
  const handlingar = new HandlingRepository(skriv.manager);
  const handling = await handlingar.hamtaOchLas(handlingId);
  return handling && { handlingId, version: handling.version, marke: handling.sekretessId === null ? null : await handlingar.marke(handling.sekretessId) };
};

/**
 * Enters a judged handling in a locked ärende that has its dnr. A secret registration marks its file too, and a file that is marked
 * makes its registration secret. The events call the ärende by its dnr alone, and a handling of the closed series by nothing.
 */
export const inforHandling = async (skriv: Skrivning, kontext: Kontext, arende: { readonly id: string; readonly dnr: Dnr }, uppgifter: Registrering, fil: Registrerbar | null): Promise<Inforing> => {
  const diarium = new DiariumRepository(skriv, kontext);
  const registrering = { ...uppgifter, sekretess: uppgifter.sekretess ?? fil?.marke ?? null };
  const upphandlingssekretess = await diarium.underUpphandlingssekretess(arende.id);
  const serie = serieFor({ upphandlingssekretess, hemlig: registrering.sekretess !== null });
  const infort = await diarium.infor(arende.id, serie, registrering, fil?.handlingId ?? null);
  const dnr = formateraDnr(arende.dnr);
  const vilken = serie === 'sluten' ? 'En handling' : `Handling ${handlingsbeteckning(serie, infort.nummer)}`;
  const registrerad: Handelse = {
    handelsetyp: 'handling_registrerad', objekttyp: 'arende', objektId: arende.id, text: `${vilken} i ärendet ${dnr} registrerades.`, data: { dnr, postId: infort.id, bevis: infort.bevis },
  };
  const markt = await marka(skriv, kontext, arende.id, dnr, registrering, fil);
  return { postId: infort.id, handelser: markt ? [registrerad, markt] : [registrerad] };
};

/** The file of a secret registration is secret from the same moment. */
export const marka = async (skriv: Skrivning, kontext: Kontext, arendeId: string, dnr: string, registrering: Registrering, fil: Registrerbar | null): Promise<Handelse | null> => {
  if (!fil || fil.marke || !registrering.sekretess) return null;
  const data = await new HandlingRepository(skriv.manager).sattSekretess({ id: fil.handlingId, version: fil.version }, skriv.nyttId(), 'markt', registrering.sekretess, kontext.person);
  return { handelsetyp: 'handling_sekretessmarkerad', objekttyp: 'arende', objektId: arendeId, text: `En handling i ärendet ${dnr} sekretessmarkerades.`, data };
};
