import { avtalsslagText, avtalsstatusText, type Avtalsvolym, avtalsvolym } from '@gemensam/avtal/domain';
import { type Kontext, type Tabellfil } from '@gemensam/shared/api';
import { type Avtalsrad } from '@gemensam/shared/contract';

const volymen = (r: Avtalsrad): Avtalsvolym | null => (typeof r.avropat === 'bigint' ? avtalsvolym(r.avropat, r.takvolym ?? null) : null);

/** The register as a file, with the rows as the screen shows them. */
export const avtalsregisterfil = (kontext: Kontext, rader: readonly Avtalsrad[]): Tabellfil => ({
  bladnamn: 'Avtal',
  rubrik: [`Avtal, ${kontext.samverkan.namn}`, `Per ${kontext.affarsdatum}`, 'Takvolym och avrop i kronor, utan moms'],
  kolumner: [
    { rubrik: 'Nummer', typ: 'text', bredd: 9 },
    { rubrik: 'Avtal', typ: 'text', bredd: 44 },
    { rubrik: 'Område', typ: 'text', bredd: 24 },
    { rubrik: 'Slag', typ: 'text', bredd: 12 },
    { rubrik: 'Status', typ: 'text', bredd: 22 },
    { rubrik: 'Leverantörer', typ: 'text', bredd: 40 },
    { rubrik: 'Diarienummer', typ: 'text', bredd: 18 },
    { rubrik: 'Tecknat', typ: 'datum', bredd: 12 },
    { rubrik: 'Gäller från', typ: 'datum', bredd: 12 },
    { rubrik: 'Slutar', typ: 'datum', bredd: 12 },
    { rubrik: 'Slutar senast, med optioner', typ: 'datum', bredd: 24 },
    { rubrik: 'Optioner kvar', typ: 'heltal', bredd: 14 },
    { rubrik: 'Egen dag för förlängning', typ: 'datum', bredd: 22 },
    { rubrik: 'Förlängning meddelas senast', typ: 'datum', bredd: 24 },
    { rubrik: 'Takvolym', typ: 'belopp', bredd: 18 },
    { rubrik: 'Avropat', typ: 'belopp', bredd: 18 },
    { rubrik: 'Kvar att avropa', typ: 'belopp', bredd: 18 },
    { rubrik: 'Andel avropad', typ: 'text', bredd: 14 },
    { rubrik: 'Handläggare', typ: 'text', bredd: 24 },
    { rubrik: 'Projekt', typ: 'text', bredd: 36 },
  ],
  rader: rader.map((r) => [
    r.beteckning, r.namn, r.omrade, avtalsslagText(r.slag), avtalsstatusText(r.status), r.leverantorer.join(', '), r.diarienummer ?? null, r.tecknat ?? null, r.gallerFran ?? null, r.slutar ?? null,
    r.slutarSenast ?? null, BigInt(r.optionerKvar), r.egenDag ?? null, r.varselSenast ?? null, r.takvolym ?? null, r.avropat ?? null, volymen(r)?.kvar ?? null, volymen(r)?.andel ?? null, r.handlaggare ?? null, r.projektNamn ?? null,
  ]),
});
