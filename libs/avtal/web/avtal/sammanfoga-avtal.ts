import type { Sammanfogning } from '@gemensam/shared/web';
import type { Avtalsutkast } from './avtalsutkast';

const ETIKETTER: Readonly<Record<keyof Avtalsutkast, string>> = {
  namn: 'Namn', slag: 'Slag', omrade: 'Område', diarienummer: 'Diarienummer', leverantorer: 'Leverantörer', gallerFran: 'Första dag', gallerTill: 'Sista dag', uppsagningsmanader: 'Uppsägningstid, månader', optioner: 'Optioner',
  sarskildaSkal: 'Särskilda skäl', takvolym: 'Takvolym', avropsform: 'Avropsform', avropsguide: 'Så avropar man', egenLedtidDagar: 'Egen ledtid, dagar', dialogintervallManader: 'Månader mellan leverantörsdialoger',
  kontaktNamn: 'Kontakt, namn', kontaktEpost: 'E-post', kontaktTelefon: 'Telefon', handlaggareId: 'Handläggare', projektId: 'Projekt', upphandlingId: 'Upphandling',
};
/** What is chosen in a list stands there as an id, which says nothing: mine stays. */
const VALDA: readonly string[] = ['slag', 'avropsform', 'handlaggareId', 'projektId', 'upphandlingId'];

const arNyckel = (text: string): text is keyof Avtalsutkast => Object.hasOwn(ETIKETTER, text);
const NYCKLAR = Object.keys(ETIKETTER).filter(arNyckel);

/** A field as it can be compared and shown. */
const text = (u: Avtalsutkast, n: keyof Avtalsutkast): string => {
  if (n === 'leverantorer') return u.leverantorer.map((l) => [l.namn, l.orgnr, l.kontakt].filter(Boolean).join(', ')).join('\n');
  if (n === 'optioner') return u.optioner.map((o) => `${o.manader} månader, meddelas ${o.varselmanader} månader före`).join('\n');
  return u[n];
};

/**
 * Joins what I wrote with what somebody saved meanwhile: what only one of us changed goes together by itself; where both did, the person
 * sees both and chooses. Null: the person went on writing.
 */
export const sammanfogaAvtal = async (sammanfogning: Pick<Sammanfogning, 'oppna'>, { bas, min, deras }: { readonly bas: Avtalsutkast; readonly min: Avtalsutkast; readonly deras: Avtalsutkast }): Promise<Avtalsutkast | null> => {
  const olika = (a: Avtalsutkast, b: Avtalsutkast, n: keyof Avtalsutkast): boolean => text(a, n) !== text(b, n);
  const krockar = NYCKLAR.filter((n) => !VALDA.includes(n) && olika(min, bas, n) && olika(deras, bas, n) && olika(min, deras, n));
  const falt = krockar.map((n) => ({ namn: n, etikett: ETIKETTER[n], min: text(min, n), deras: text(deras, n) }));
  const valt = falt.length === 0 ? {} : await sammanfogning.oppna({ rubrik: 'avtalet', avVem: 'Någon annan', falt });
  if (!valt) return null;
  return NYCKLAR.reduce<Avtalsutkast>((ihop, n) => {
    const svar = valt[n];
    if (svar === undefined) return { ...ihop, [n]: olika(min, bas, n) ? min[n] : deras[n] };
    if (n === 'leverantorer' || n === 'optioner') return { ...ihop, [n]: svar === text(deras, n) ? deras[n] : min[n] };
    return { ...ihop, [n]: svar };
  }, min);
};
