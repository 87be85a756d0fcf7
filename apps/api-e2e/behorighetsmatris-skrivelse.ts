/** The rows of tjänsteskrivelser in the table of who may do what; signs, columns and objects as behorighetsmatris.ts explains them. */
export const skrivelserader = `
  operation                   objekt    ES NS OF VO LE KR BG PL SL RE AD   ut R10 hem

  skrivelsesiffror            eget       +  +  +  +  ?  ?  +  ?  ?  +  ?    0  ?   ?
  skrivelsesiffror            annans     +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  skrivelsesiffror            region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  skrivelsesiffror            slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
`;
