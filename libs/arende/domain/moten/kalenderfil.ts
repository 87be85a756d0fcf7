import { type Datum } from '@gemensam/shared/domain';
import { type Moteslag, moteslagText } from './moteslag';

/** A meeting as a calendar program needs it. */
export interface Kalenderpost {
  readonly id: string;
  readonly slag: Moteslag;
  readonly datum: Datum;
  readonly borjar: string;
  readonly slutar: string;
  readonly plats: string;
  readonly installt: Datum | null;
  readonly stoppdatum: Datum | null;
  readonly kallelsedag: Datum | null;
  /** From 1; the SEQUENCE is one less. */
  readonly version: number;
  /** When it was last changed. */
  readonly andrat: Date;
}

/** Swedish time by its rules since 1996: summer time from the last Sunday of March to the last of October. */
const TIDSZON = [
  'BEGIN:VTIMEZONE', 'TZID:Europe/Stockholm',
  'BEGIN:STANDARD', 'DTSTART:19961027T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD',
  'BEGIN:DAYLIGHT', 'DTSTART:19960331T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
  'END:VTIMEZONE',
];

const text = (t: string): string => t.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
const lokal = (datum: Datum, tid: string): string => `${datum.replaceAll('-', '')}T${tid.replace(':', '')}00`;
const utc = (t: Date): string => `${t.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Lines of at most 75 octets; what is longer goes on after a blank, and no letter is split. */
const vik = (rad: string): string => {
  const delar: string[] = [];
  let [del, langd] = ['', 0];
  for (const tecken of rad) {
    const oktetter = new TextEncoder().encode(tecken).length;
    if (langd + oktetter > (delar.length === 0 ? 75 : 74)) {
      delar.push(del);
      [del, langd] = ['', 0];
    }
    del += tecken;
    langd += oktetter;
  }
  return [...delar, del].join('\r\n ');
};

const post = (p: Kalenderpost, namn: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${p.id}@gemensam`,
  `SEQUENCE:${p.version - 1}`,
  `DTSTAMP:${utc(p.andrat)}`,
  `DTSTART;TZID=Europe/Stockholm:${lokal(p.datum, p.borjar)}`,
  `DTEND;TZID=Europe/Stockholm:${lokal(p.datum, p.slutar)}`,
  `SUMMARY:${text(`${p.installt ? 'Inställt: ' : ''}${moteslagText(p.slag)}, ${namn}`)}`,
  `LOCATION:${text(p.plats)}`,
  ...(p.stoppdatum && p.kallelsedag ? [`DESCRIPTION:${text(`Stoppdatum ${p.stoppdatum}. Kallelsen skickas senast ${p.kallelsedag}.`)}`] : []),
  `STATUS:${p.installt ? 'CANCELLED' : 'CONFIRMED'}`,
  'END:VEVENT',
];

/**
 * The meetings as an iCalendar file. Rule: a UID that never changes, a SEQUENCE that grows with each change, times in
 * Europe/Stockholm, a cancelled meeting as CANCELLED so that it goes from the calendars it was put in.
 * Source: RFC 5545; domain handbook 8. The file is UTF-8 with CRLF and lines of at most 75 octets.
 *
 * @example kalenderfil([mote], 'Norrbottens e-nämnd').startsWith('BEGIN:VCALENDAR\r\n') // true
 */
export const kalenderfil = (poster: readonly Kalenderpost[], namn: string): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Gemensam//Kalender//SV', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${text(namn)}`, ...TIDSZON, ...poster.flatMap((p) => post(p, namn)), 'END:VCALENDAR', '']
    .map(vik)
    .join('\r\n');
