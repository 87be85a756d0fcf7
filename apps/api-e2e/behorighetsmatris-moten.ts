/** The rows of meetings in the table of who may do what; signs, columns and objects as behorighetsmatris.ts explains them. */
export const motesrader = `
  operation                   objekt    ES NS OF VO LE KR BG PL SL RE AD   ut R10 hem

  moten                       -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  kommandeSammantraden        -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
`;
