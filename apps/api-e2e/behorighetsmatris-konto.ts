/** The rows of a person's own account, with a column for the avropare, in the table of who may do what; signs, columns and objects as behorighetsmatris.ts explains them. */
export const kontorader = `
  operation                   objekt    ES NS OF VO LE KR BG PL SL RE AD AV   ut R10 hem

  bekraftelse                 -          +  +  +  +  +  +  +  +  +  +  +  +    0  +   +
  konto                       -          +  +  +  +  +  +  +  +  +  +  +  +    0  +   +
  kontovarningar              -          +  +  +  +  +  +  +  +  +  +  +  +    0  +   +
  bekraftaInloggning          -          +  +  +  +  +  +  +  +  +  +  +  +    0  +   +
  bekrafta                    -          +  +  +  +  +  +  +  +  +  +  +  +    0  +   +
  nyPasskeyutmaning           -          +  +  +  +  +  +  +  +  +  +  +  +    0  +   +
  borjaTotp                   -          +  +  +  +  +  +  +  +  +  +  +  +    0  +   +
  bekraftaTotp                -          +  +  +  +  +  +  +  +  +  +  +  +    0  +   +
  borjaPasskey                -          +  +  +  +  +  +  +  +  +  +  +  +    0  +   +
  laggTillPasskey             -          +  +  +  +  +  +  +  +  +  +  +  +    0  +   +
  taBortFaktor                slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  nyaAterhamtningskoder       -          +  +  +  +  +  +  +  +  +  +  +  +    0  +   +
  aterstallFaktorer           eget       -  -  -  -  -  -  -  -  -  -  +  -    0  ?   ?
  aterstallFaktorer           region10   -  -  -  -  -  -  -  -  -  -  ?  -    0  ?   +
  aterstallFaktorer           slump      -  -  -  -  -  -  -  -  -  -  ?  -    0  ?   ?
`;
