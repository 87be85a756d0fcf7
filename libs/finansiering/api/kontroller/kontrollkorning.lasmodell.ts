import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type Kontroll, type Kontrollkorning } from '@gemensam/shared/contract';

interface KorningSqlrad {
  readonly id: string;
  readonly tid: Date;
  readonly godkand: boolean;
  readonly kontroller: readonly Kontroll[];
}

/** The last thirty runs, newest first. */
export const kontrollkorningarSats: Sats = {
  namn: 'finansiering.kontrollkorningar',
  text: `select id, tid, godkand, kontroller from gemensam.kontrollkorning order by tid desc, id desc limit 30`,
};

export const lasKontrollkorningar = (las: Lasning): Promise<Kontrollkorning[]> => las.rader<KorningSqlrad>(kontrollkorningarSats);
