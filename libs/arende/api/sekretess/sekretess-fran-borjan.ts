import { type Arendesekretessmarke, provaArendesekretess, provaBehoriga } from '@gemensam/arende/domain';
import { type Handelse, type Kontext, type Lasning, type Skrivning } from '@gemensam/shared/api';
import { type Arendebehorig, type NySekretessInput } from '@gemensam/shared/contract';
import { arAvslag, avslag, type Avslag } from '@gemensam/shared/domain';
import { lasNamngivbara } from './arendesekretess.lasmodell';
import { ArendesekretessRepository } from './arendesekretess.repository';

/** A judged secrecy with those who are named beside the handläggare and the one who registers. */
interface ProvadSekretess {
  readonly marke: Arendesekretessmarke;
  readonly namngivna: readonly Arendebehorig[];
}

const underSekretess = (nej: Avslag): Avslag => ({ ...nej, falt: nej.falt && `sekretess.${nej.falt}` });

/** Judges the secrecy that an ärende is registered under; null: none. Errors name the field below `sekretess`. */
export const provaFranBorjan = async (las: Lasning, kontext: Kontext, handlaggareId: string, input: NySekretessInput | null | undefined): Promise<ProvadSekretess | Avslag | null> => {
  if (!input) return null;
  const prova = provaArendesekretess(input, null);
  if (arAvslag(prova)) return underSekretess(prova);
  const valbara = await lasNamngivbara(las, kontext);
  const nu = [kontext.person.id, handlaggareId];
  const fler = input.behoriga.filter((id) => !nu.includes(id));
  if (fler.length === 0) return { marke: prova.marke, namngivna: [] };
  const byte = provaBehoriga({ nu, nya: [...nu, ...fler], valbara: valbara.map((p) => p.personId), handlaggareId, personId: kontext.person.id, sekretess: prova.marke });
  return arAvslag(byte) ? underSekretess(byte) : { marke: prova.marke, namngivna: valbara.filter((p) => byte.till.includes(p.personId)) };
};

/** Closes a locked ärende in the transaction that registers it, so that nobody else has seen its row. Its version goes on by one. Refused where it is secret already: what was decided then still holds. */
export const slutFranBorjan = async (skriv: Skrivning, kontext: Kontext, arendeId: string, dnr: string, { marke, namngivna }: ProvadSekretess): Promise<Handelse | Avslag> => {
  const sekretesser = new ArendesekretessRepository(skriv, kontext);
  const arende = await sekretesser.hamtaOchLas(arendeId);
  if (!arende) throw new Error('the ärende that is registered cannot be read');
  if (arende.sekretess)
    return avslag({ regel: 'Redan sekretessmarkerat', kalla: 'OSL 5:5, sekretessmarkering', text: `Ärendet är redan sekretessmarkerat enligt OSL ${arende.sekretess.paragraf}. Det gäller även efter registreringen.`, utvag: 'Registrera utan ny sekretess. Den som gäller ändras på ärendets sida.' });
  const bevis = await sekretesser.besluta(arende, 'satt', marke, namngivna.map((p) => p.personId));
  return {
    handelsetyp: 'arende_sekretessbelagt', objekttyp: 'arende', objektId: arendeId, text: `Sekretess gäller för ärendet ${dnr} från registreringen.`,
    data: { ...bevis, ...(namngivna.length > 0 ? { fickSe: namngivna.map((p) => p.namn) } : {}) },
  };
};
