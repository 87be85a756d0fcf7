import { DEMODATUM } from '../installning-miljo';
import { type DemoAgande, type DemoInnehav } from './demoinnehall';

/** The sources name no bolag, stiftelser or förbund of the kommuner: all of these are made up, and their names say so. */
const KALLA = { namn: 'Påhittat för demon: inga verkliga bolag, stiftelser eller förbund', datum: DEMODATUM };

const ager = (agare: string, roster: string, agd: string, ovrigt: Partial<DemoInnehav> = {}): DemoInnehav => ({ agare, roster, agd, fran: '2010-01-01', ...ovrigt });
const utser = (agare: string | null, platser: number, agd: string): DemoInnehav => ({ agare, platser, agd, fran: '2010-01-01' });

const PRIVAT = 'Exempelkapital AB (privat)';
export const HOLDING = 'Exempelholding AB';
export const NAT = 'Exempelnät AB';
const DRIFT = 'Exempeldrift AB';
const VARME = 'Exempelvärme AB';
const HAMN = 'Exempelhamnen AB';
const BUSS = 'Exempelbuss AB';
const SPAR = 'Exempelspår AB';
const LOGISTIK = 'Exempellogistik AB';
const BREDBAND = 'Exempelbredband AB';
const MUSEET = 'Exempelstiftelsen för museet';
const STIPENDIER = 'Exempelstiftelsen för stipendier';
/** Named by the avtal of digitala lås. */
export const RADDNING = 'Exempelförbundet för räddning';

/** Ownership that shows each rule of who may call off. */
export const AGANDE_NORRBOTTEN: DemoAgande = {
  kalla: KALLA,
  organisationer: [
    { namn: HOLDING, slag: 'bolag', serie: '9901', kommunkod: '2580' },
    { namn: DRIFT, slag: 'bolag', serie: '9902', kommunkod: '2580' },
    { namn: NAT, slag: 'bolag', serie: '9903', kommunkod: '2580' },
    { namn: VARME, slag: 'bolag', serie: '9904', kommunkod: '2581' },
    { namn: HAMN, slag: 'bolag', serie: '9905', kommunkod: '2514' },
    { namn: BUSS, slag: 'bolag', serie: '9906', kommunkod: '2523' },
    { namn: SPAR, slag: 'bolag', serie: '9907', kommunkod: '2560' },
    { namn: LOGISTIK, slag: 'bolag', serie: '9908', kommunkod: '2583' },
    { namn: BREDBAND, slag: 'bolag', serie: '9909', kommunkod: '2505' },
    { namn: MUSEET, slag: 'stiftelse', serie: '9910', kommunkod: '2584', styrelseAntal: 6 },
    { namn: STIPENDIER, slag: 'stiftelse', serie: '9911', kommunkod: '2580', styrelseAntal: 5 },
    { namn: RADDNING, slag: 'kommunalforbund', serie: '9912' },
    { namn: 'Exempelförbundet för avfall', slag: 'kommunalforbund', serie: '9913' },
    { namn: PRIVAT, slag: 'bolag', serie: '9914' },
  ],
  innehav: [
    // A chain: the last one may call off by the kontrollkedja (80 %), not by look-through (48 %).
    ager('Luleå kommun', '100', HOLDING, { kapital: '100' }),
    ager(HOLDING, '60', DRIFT, { kapital: '51' }),
    ager(PRIVAT, '40', DRIFT, { kapital: '49' }),
    ager(DRIFT, '80', NAT, { kapital: '80' }),
    ager(PRIVAT, '20', NAT, { kapital: '20' }),
    // Two that reach half together, and neither alone.
    ager('Piteå kommun', '30', VARME),
    ager('Bodens kommun', '25', VARME),
    ager(PRIVAT, '45', VARME),
    // Exactly half.
    ager('Kalix kommun', '1/2', HAMN, { kapital: '1/2' }),
    ager(PRIVAT, '1/2', HAMN, { kapital: '1/2' }),
    // They own each other.
    ager('Gällivare kommun', '60', BUSS),
    ager(SPAR, '20', BUSS),
    ager('Älvsbyns kommun', '20', SPAR),
    ager(BUSS, '40', SPAR),
    // Sold: stands in lists that were frozen before.
    ager('Haparanda stad', '100', LOGISTIK, { till: '2020-08-31' }),
    ager('Haparanda stad', '20', LOGISTIK, { fran: '2020-09-01' }),
    ager(PRIVAT, '80', LOGISTIK, { fran: '2020-09-01' }),
    // Bought: stands in no list that was frozen before.
    ager('Arvidsjaurs kommun', '1/3', BREDBAND, { till: '2020-12-31' }),
    ager(PRIVAT, '2/3', BREDBAND, { till: '2020-12-31' }),
    ager('Arvidsjaurs kommun', '100', BREDBAND, { fran: '2021-01-01' }),
    // Half the board, and less than half.
    utser('Kiruna kommun', 2, MUSEET),
    utser('Pajala kommun', 1, MUSEET),
    utser(null, 3, MUSEET),
    utser('Luleå kommun', 2, STIPENDIER),
    utser(null, 3, STIPENDIER),
  ],
};
