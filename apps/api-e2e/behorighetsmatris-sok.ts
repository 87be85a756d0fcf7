/** The rows of the search in the table of who may do what; signs, columns and objects as behorighetsmatris.ts explains them. */
export const sokrader = `
  operation                   objekt    ES NS OF VO LE KR BG PL SL RE AD   ut R10 hem

  sok                         -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraSokning            -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
`;
