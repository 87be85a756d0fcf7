import { type Forsok, fraga, type Mal, mutation } from './forsok';

const tom = (namn: string): Forsok => fraga(`mutation { ${namn} { __typename ... on Avslag { regel text } } }`);

/** How each operation on one's own account is tried. The persons of the scene have no second factor, so the codes are wrong. */
export const kontoforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  bekraftelse: () => fraga('{ bekraftelse { metoder } }'),
  konto: () => fraga('{ konto { koderKvar } }'),
  kontovarningar: () => fraga('{ kontovarningar { text } }'),
  bekraftaInloggning: () => mutation('bekraftaInloggning', 'BekraftaInloggningInput')({ svar: { kod: '000000' } }),
  bekrafta: () => mutation('bekrafta', 'BekraftaInput')({ losenord: 'fel', svar: { kod: '000000' } }),
  nyPasskeyutmaning: () => mutation('nyPasskeyutmaning', 'NyPasskeyutmaningInput')({ syfte: 'steg' }),
  borjaPasskey: () => tom('borjaPasskey'),
  borjaTotp: () => tom('borjaTotp'),
  bekraftaTotp: (m) => mutation('bekraftaTotp', 'BekraftaTotpInput')({ id: m.person, kod: '000000' }),
  laggTillPasskey: () => mutation('laggTillPasskey', 'LaggTillPasskeyInput')({ namn: 'Prov', svar: '{}' }),
  taBortFaktor: (m) => mutation('taBortFaktor', 'TaBortFaktorInput')({ id: m.person }),
  nyaAterhamtningskoder: () => tom('nyaAterhamtningskoder'),
  aterstallFaktorer: (m) => mutation('aterstallFaktorer', 'AterstallFaktorerInput')({ personId: m.person }),
};
