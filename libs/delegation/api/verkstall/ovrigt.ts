import { avtalsnamn, lasAvtalsbild } from '@gemensam/avtal/api';
import { type Lasning } from '@gemensam/shared/api';
import { arAvslag, avslag, finnsInte, stycke, type Utfall } from '@gemensam/shared/domain';
import { lasSak, lasSaker } from '../overtagande/sak.lasmodell';
import { motpartAv } from './avtalets-motpart';
import { inget, type Sak, type Verkstallighet } from './verkstallighet';

type Saken = Pick<Sak, 'saktyp' | 'sakId' | 'namn' | 'motpart'>;

/** The avtal or the projekt that is decided about, which a door that rests on the decision asks for; or nothing that the portal keeps. */
const saken = async (las: Lasning, sakId: string | null): Promise<Utfall<Saken>> => {
  if (sakId === null) return { saktyp: null, sakId: null, namn: 'Övrigt beslut', motpart: null };
  const avtal = await lasAvtalsbild(las, sakId);
  if (avtal) return { saktyp: 'avtal', sakId: avtal.id, namn: avtalsnamn(avtal), motpart: motpartAv(avtal) };
  const projekt = await lasSak(las, 'projekt', sakId);
  return projekt ? { saktyp: 'projekt', sakId: projekt.id, namn: projekt.namn, motpart: null } : finnsInte();
};

/** A decision whose effect the portal does not carry out: it stands by itself, and other things can rest on it. A thing may be decided about many times. */
export const ovrigt: Verkstallighet = {
  las: async () => null,
  sak: async ({ las }, { sakId, uppgifter }) => {
    const text = stycke(uppgifter.ovrigt?.text ?? '');
    const hinder = text !== '' && text.length <= 4000 ? null : avslag({ regel: 'Beslutet saknas', kalla: 'KL 6:37–39', text: 'Skriv vad du beslutar, i högst 4 000 tecken.', utvag: 'Skriv det så att den som ska verkställa det förstår.', falt: 'uppgifter.ovrigt.text' });
    const om = await saken(las, sakId);
    return arAvslag(om) ? om : { ...om, version: null, underlag: inget, hinder, rubrik: '', beslutstext: text, uppgifter: {} };
  },
  verkstall: async () => [],
  mojliga: async ({ las }) => (await lasSaker(las)).flatMap(({ saktyp, id, namn }) => (saktyp === 'avtal' || saktyp === 'projekt' ? [{ saktyp, id, namn, lage: '' }] : [])),
};
