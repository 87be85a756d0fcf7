import { type DemoAvrop } from './demoinnehall';
import { NAT, RADDNING } from './norrbotten-agande';

const avrop = (organisation: string, datum: string, kronor: bigint, vad: string, ovrigt: Partial<DemoAvrop> = {}): DemoAvrop => ({ organisation, datum, kronor, vad, ...ovrigt });

/** Avrop of the avtal that are called off from, by the name of the avtal: all of them examples. */
export const AVROP_LAS: readonly DemoAvrop[] = [
  avrop('Gällivare kommun', '2021-01-18', 380_000n, 'Lås till hemtjänsten, 190 stycken'),
  avrop('Piteå kommun', '2021-01-27', 525_000n, 'Lås till hemtjänsten, 260 stycken', { referens: 'Beställning 2021-14' }),
  avrop(RADDNING, '2021-02-08', 240_000n, 'Läsare till brandstationer', { rang: 2, rangskal: 'Den första leverantören kunde inte leverera läsare före april.' }),
];

export const AVROP_TJANSTER: readonly DemoAvrop[] = [
  avrop('Luleå kommun', '2018-11-14', 1_200_000n, 'E-tjänster för bygglov och förskola'),
  avrop('Piteå kommun', '2019-03-06', 850_000n, 'E-tjänster för skolskjuts', { rang: 2 }),
  avrop('Bodens kommun', '2019-09-18', 640_000n, 'E-tjänster för tillstånd'),
  avrop('Kiruna kommun', '2020-02-12', 410_000n, 'Formulär på fler språk', { rang: 3 }),
  avrop('Exempelholding AB', '2020-06-10', 150_000n, 'Felanmälan för hyresgäster', { rang: 2 }),
  // Sold since the list was frozen; it still stands there.
  avrop('Exempellogistik AB', '2020-10-07', 95_000n, 'Bokning av transporter'),
  avrop('Haparanda stad', '2021-01-13', 230_000n, 'E-tjänster för kulturskolan', { rang: 3 }),
];

/** 85 per cent of the takvolym, and close to the key: three parts and one. */
export const AVROP_SIGNERING: readonly DemoAvrop[] = [
  avrop('Luleå kommun', '2020-03-18', 480_000n, 'Kortläsare och kort, 600 stycken'),
  avrop('Piteå kommun', '2020-04-22', 240_000n, 'Kort, 400 stycken', { rang: 2 }),
  avrop(NAT, '2020-05-27', 120_000n, 'Kortläsare, 100 stycken', { referens: 'Order 52071' }),
  avrop('Gällivare kommun', '2020-08-19', 210_000n, 'Kortläsare och kort'),
  avrop('Kiruna kommun', '2020-09-16', 260_000n, 'Kort, 430 stycken'),
  avrop('Exempelhamnen AB', '2020-10-21', 90_000n, 'Kortläsare', { rang: 2 }),
  avrop('Bodens kommun', '2020-11-11', 290_000n, 'Kortläsare och kort, 350 stycken', { forst: { kronor: 29_000n, skal: 'En nolla saknades i beloppet.' } }),
  avrop('Exempelstiftelsen för museet', '2020-12-09', 40_000n, 'Kort till personalen', { rang: 2 }),
  avrop('Älvsbyns kommun', '2021-01-20', 160_000n, 'Kort, 270 stycken'),
  avrop('Kalix kommun', '2021-02-03', 150_000n, 'Kortläsare, 120 stycken', { rang: 2 }),
];

export const AVROP_ARKIV: readonly DemoAvrop[] = [
  avrop('Luleå kommun', '2018-05-16', 900_000n, 'Lagring, tre år'),
  avrop('Kalix kommun', '2019-04-10', 300_000n, 'Lagring, två år'),
  avrop('Pajala kommun', '2020-03-04', 220_000n, 'Lagring, ett år'),
  avrop('Jokkmokks kommun', '2021-01-20', 180_000n, 'Lagring till avtalets slut'),
];

export const AVROP_MOTEN: readonly DemoAvrop[] = [
  avrop('Luleå kommun', '2017-06-14', 640_000n, 'Utrustning till tolv mötesrum'),
  avrop('Arvidsjaurs kommun', '2018-10-24', 210_000n, 'Utrustning till fyra mötesrum'),
  avrop('Övertorneå kommun', '2019-11-20', 175_000n, 'Utrustning till fullmäktiges sal'),
];
