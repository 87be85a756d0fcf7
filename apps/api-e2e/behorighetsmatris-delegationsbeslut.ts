/** The rows of decisions on delegation in the table of who may do what; signs, columns and objects as behorighetsmatris.ts explains them. */
export const delegationsbeslutsrader = `
  operation                            objekt    ES NS OF VO LE KR BG PL SL RE AD   ut R10 hem

  delegationsval                       -         +  +  +  +  +  -  -  +  -  -  -    0  ?   +
  provaDelegationsbeslut               eget      +  +  +  +  +  -  -  +  -  -  -    0  ?   ?
  provaDelegationsbeslut               region10  ?  ?  ?  ?  ?  -  -  ?  -  -  -    0  ?   +
  provaDelegationsbeslut               slump     ?  ?  ?  ?  ?  -  -  ?  -  -  -    0  ?   ?
  fattaDelegationsbeslut               eget      +  +  +  +  +  -  -  +  -  -  -    0  ?   ?
  fattaDelegationsbeslut               region10  ?  ?  ?  ?  ?  -  -  ?  -  -  -    0  ?   +
  fattaDelegationsbeslut               slump     ?  ?  ?  ?  ?  -  -  ?  -  -  -    0  ?   ?
  hanskjutDelegationsbeslut            eget      +  +  +  +  +  -  -  +  -  -  -    0  ?   ?
  hanskjutDelegationsbeslut            region10  ?  ?  ?  ?  ?  -  -  ?  -  -  -    0  ?   +
  hanskjutDelegationsbeslut            slump     ?  ?  ?  ?  ?  -  -  ?  -  -  -    0  ?   ?
  delegationsbeslut                    eget      +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  delegationsbeslut                    region10  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  delegationsbeslut                    slump     ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  delegationsbesluthistorik            eget      +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  delegationsbesluthistorik            region10  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  delegationsbesluthistorik            slump     ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  exporteraDelegationsbesluthistorik   eget      +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  exporteraDelegationsbesluthistorik   region10  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  exporteraDelegationsbesluthistorik   slump     ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  sakensDelegationsbeslut              -         +  +  +  +  +  +  +  +  +  +  +    0  ?   +
`;
