import { avslag, type Avslag, type Datum, plusDagar, stycke, type Utfall } from '@gemensam/shared/domain';
import { avtalstid, type Avtalstidsunderlag } from './avtalstid';

/** Longest reason, in characters. */
const LANGSTA_SKAL = 1000;
const nej = (regel: string, kalla: string, text: string, utvag: string, falt: string | null = null): Avslag => avslag({ regel, kalla, text, utvag, falt });

/** The option that was taken last, and the last day of the avtal without it; null when none is taken. */
export const senasteForlangning = (a: Avtalstidsunderlag): { readonly option: number; readonly slutarUtan: Datum } | null => {
  const option = Math.max(0, ...a.forlangningar.map((f) => f.option));
  if (option === 0) return null;
  const utan = { ...a, forlangningar: a.forlangningar.filter((f) => f.option !== option), uppsagning: null };
  return { option, slutarUtan: avtalstid(utan, a.start).slutar };
};

/**
 * May a förlängning that was registered by mistake be taken back? Only the one taken last, with a reason, and only while nothing leans on the time it
 * gave: no avrop from a day in it (`avropEfter` answers the latest that counts), and no uppsägning to a day in it. Answers the option, the last day that
 * then holds, and the reason.
 * Source: the ground rule that a correction is seen; domain rule U3.
 * @example provaAterforlangning(utanForlangning, { skal: 'Fel avtal', senasteAvrop: null }) // Avslag "Ingen förlängning"
 */
export const provaAterforlangning = (a: Avtalstidsunderlag, f: { readonly skal: string; readonly senasteAvrop: Datum | null }): Utfall<{ readonly option: number; readonly slutar: Datum; readonly skal: string }> => {
  const senast = senasteForlangning(a);
  if (!senast) return nej('Ingen förlängning', 'Domänregel U3', 'Avtalet är inte förlängt.', 'Kontrollera att det är rätt avtal.');
  const { option, slutarUtan } = senast;
  if (a.uppsagning && a.uppsagning.sistaDag > slutarUtan)
    return nej('Avtalet är uppsagt', 'Domänregel U3', `Avtalet är uppsagt till ${a.uppsagning.sistaDag}, en dag som bara förlängningen ger.`, 'Ett avtal som är uppsagt efter förlängningen har förlängts. Rätta uppgifterna i stället.');
  if (f.senasteAvrop !== null && f.senasteAvrop > slutarUtan)
    return nej('Avrop under förlängningen', 'Domänregel U3', `Det finns avrop till och med ${f.senasteAvrop}. Utan förlängningen slutade avtalet ${slutarUtan}.`, `Makulera eller rätta avropen från ${plusDagar(slutarUtan, 1)} om de är felskrivna.`);
  const skal = stycke(f.skal);
  if (skal === '') return nej('Skäl saknas', 'Grundregel: en rättelse syns', 'Det framgår inte varför förlängningen tas tillbaka.', 'Skriv vad som blev fel och hur det upptäcktes.', 'skal');
  if (skal.length > LANGSTA_SKAL) return nej('För lång text', 'Grundregel: en rättelse syns', 'Skälet får ha högst 1\u00a0000 tecken.', 'Korta det.', 'skal');
  return { option, slutar: slutarUtan, skal };
};
