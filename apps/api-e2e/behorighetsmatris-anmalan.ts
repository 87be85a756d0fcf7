/** The rows of the register of decisions on delegation and their reporting; signs, columns and objects as behorighetsmatris.ts explains them. */
export const anmalningsrader = `
  operation                            objekt    ES NS OF VO LE KR BG PL SL RE AD   ut R10 hem

  delegationsregister                  -         +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  anmalningsbevakning                  -         +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraDelegationsregister         -         +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraAnmalan                     -         +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraStickprov                   -         +  +  +  +  -  -  -  -  -  +  -    0  ?   +
  publiktDelegationsbeslut             -         +  +  +  +  +  +  +  +  +  +  +    +  +   +
  beslutskontroll                      -         -  -  -  -  -  -  -  -  -  +  +    0  ?   +
  anmalDelegationsbeslut               eget      -  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  anmalDelegationsbeslut               region10  -  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  anmalDelegationsbeslut               slump     -  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  aterkallaAnmalan                     eget      -  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  aterkallaAnmalan                     region10  -  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  aterkallaAnmalan                     slump     -  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
`;
