import { avslag, stycke } from '@gemensam/shared/domain';
import { inget, type Verkstallighet } from './verkstallighet';

/** A decision whose effect the portal does not carry out: it stands by itself, and other things can rest on it. */
export const ovrigt: Verkstallighet = {
  las: async () => null,
  sak: async (_a, { uppgifter }) => {
    const text = stycke(uppgifter.ovrigt?.text ?? '');
    const hinder = text !== '' && text.length <= 4000 ? null : avslag({ regel: 'Beslutet saknas', kalla: 'KL 6:37–39', text: 'Skriv vad du beslutar, i högst 4 000 tecken.', utvag: 'Skriv det så att den som ska verkställa det förstår.', falt: 'uppgifter.ovrigt.text' });
    return { saktyp: null, sakId: null, version: null, namn: 'Övrigt beslut', motpart: null, underlag: inget, hinder, rubrik: '', beslutstext: text, uppgifter: {} };
  },
  verkstall: async () => [],
  mojliga: async () => [],
};
