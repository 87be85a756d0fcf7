import { type Arendeakt, type Arendetillstand, mojligaAkter } from '@gemensam/arende/domain';
import { behorigheter, harRoll, type Kontext } from '@gemensam/shared/api';
import { type Operation, type Roll } from '@gemensam/shared/contract';

/** Those who prepare ärenden (domain handbook 5, table of roles). */
const bereder: readonly Roll[] = ['e_samordnare', 'namndsekreterare', 'beredningsgrupp'];

export const farBereda = (kontext: Kontext): boolean => harRoll(kontext, ...bereder);

/** The operation of each act, save writing: who may do it stands in the table of who may do what. */
const operationer: Readonly<Record<Exclude<Arendeakt, 'redigera'>, Operation>> = {
  registrera: 'registreraArende',
  paborja_beredning: 'paborjaBeredning',
  skicka_pa_remiss: 'skickaPaRemiss',
  avsluta_remiss: 'avslutaRemiss',
  fardigbered: 'fardigberedArende',
  aterta_beredning: 'atertaBeredning',
  kalla: 'kallaArende',
  aterkalla_kallelse: 'aterkallaKallelse',
  planera: 'planeraArende',
  byt_handlaggare: 'bytHandlaggare',
};

const far = (kontext: Kontext, akt: Arendeakt): boolean => {
  const krav = akt === 'redigera' ? bereder : behorigheter[operationer[akt]];
  return typeof krav !== 'string' && harRoll(kontext, ...krav);
};

/** The acts that the state and the person's roles let begin. A gate may still refuse one, in words. */
export const akterFor = (kontext: Kontext, tillstand: Arendetillstand): readonly Arendeakt[] => mojligaAkter(tillstand).filter((akt) => far(kontext, akt));
