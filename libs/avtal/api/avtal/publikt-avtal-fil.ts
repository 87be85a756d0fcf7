import { avropsformText, avtalsslagText, avtalsstatusText } from '@gemensam/avtal/domain';
import { type Kontext, type Tabellfil } from '@gemensam/shared/api';
import { type PubliktAvtal } from '@gemensam/shared/contract';

const nummer = (l: { readonly orgnr?: string | null; readonly orgnrFiktivt: boolean }): string => (l.orgnr ? `${l.orgnr}${l.orgnrFiktivt ? ' (fiktivt)' : ''}` : '');

/** The public register as a table. */
export const publikAvtalsfil = (kontext: Kontext, rader: readonly PubliktAvtal[]): Tabellfil => ({
  bladnamn: 'Avtal',
  rubrik: [`Avtal, ${kontext.samverkan.namn}`, `Per ${kontext.affarsdatum}`, 'Takvolym och avrop i kronor, utan moms'],
  kolumner: [
    { rubrik: 'Nummer', typ: 'text', bredd: 9 },
    { rubrik: 'Avtal', typ: 'text', bredd: 44 },
    { rubrik: 'Område', typ: 'text', bredd: 24 },
    { rubrik: 'Slag', typ: 'text', bredd: 12 },
    { rubrik: 'Status', typ: 'text', bredd: 22 },
    { rubrik: 'Leverantörer', typ: 'text', bredd: 40 },
    { rubrik: 'Organisationsnummer', typ: 'text', bredd: 26 },
    { rubrik: 'Diarienummer', typ: 'text', bredd: 18 },
    { rubrik: 'Tecknat', typ: 'datum', bredd: 12 },
    { rubrik: 'Gäller från', typ: 'datum', bredd: 12 },
    { rubrik: 'Slutar', typ: 'datum', bredd: 12 },
    { rubrik: 'Slutar senast, med optioner', typ: 'datum', bredd: 24 },
    { rubrik: 'Avropsform', typ: 'text', bredd: 28 },
    { rubrik: 'Takvolym', typ: 'belopp', bredd: 18 },
    { rubrik: 'Avropat', typ: 'belopp', bredd: 18 },
    { rubrik: 'Får avropa', typ: 'text', bredd: 60 },
  ],
  rader: rader.map((r) => [
    r.beteckning, r.namn, r.omrade, avtalsslagText(r.slag), avtalsstatusText(r.status), r.leverantorer.map((l) => l.namn).join(', '), r.leverantorer.map(nummer).filter(Boolean).join(', '), r.diarienummer ?? null,
    r.tecknat, r.gallerFran, r.slutar, r.slutarSenast, r.avropsform ? avropsformText(r.avropsform) : null, r.takvolym ?? null, r.avropat ?? null,
    r.farAvropa?.map((o) => `${o.namn} ${nummer(o)}`).join(', ') ?? null,
  ]),
});

const kronor = (ore: bigint | null | undefined): string | null => (ore === null || ore === undefined ? null : `${ore / 100n}.${(ore % 100n).toString().padStart(2, '0')}`);

/** The public register as data: amounts in kronor as decimal strings with a point, so that no program rounds them. */
export const publikAvtalsdata = (kontext: Kontext, rader: readonly PubliktAvtal[]) => ({
  samverkan: kontext.samverkan.namn,
  datum: kontext.affarsdatum,
  valuta: 'SEK',
  avtal: rader.map(({ takvolym, avropat, ...r }) => ({ ...r, takvolym: kronor(takvolym), avropat: kronor(avropat) })),
});
