import { avslag, formateraHeltal, stycke, type Utfall } from '@gemensam/shared/domain';

export const LANGSTA_AKTSKAL = 1_000;

/**
 * The reason for taking back what was done: 1 to 1 000 characters. It stays with the ärende for those who see it.
 * Error: a field refusal on `skal`.
 * @example provaAktskal(' Kalkylen ändrades. ') // 'Kalkylen ändrades.'
 */
export const provaAktskal = (text: string): Utfall<string> => {
  const skal = stycke(text);
  const nej = (regel: string, vad: string, utvag: string) => avslag({ regel, kalla: 'Grundregel: det som tas tillbaka motiveras', text: vad, utvag, falt: 'skal' });
  if (skal === '') return nej('Skäl saknas', 'Skriv varför det tas tillbaka.', 'En mening räcker. Den visas i ärendets historik.');
  if (skal.length > LANGSTA_AKTSKAL)
    return nej('För lång text', `Skälet är ${formateraHeltal(BigInt(skal.length))} tecken. Det får vara högst ${formateraHeltal(BigInt(LANGSTA_AKTSKAL))}.`, 'Korta texten.');
  return skal;
};
