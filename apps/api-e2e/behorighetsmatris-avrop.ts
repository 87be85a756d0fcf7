/** The rows of what is called off, with a column for the avropare (for Luleå); signs, columns and objects as behorighetsmatris.ts explains them. `annans` is of Piteå. */
export const avropsaktrader = `
  operation                   objekt    ES NS OF VO LE KR BG PL SL RE AD AV   ut R10 hem

  avtalsavrop                 eget       +  +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  avtalsavrop                 region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  avtalsavrop                 slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  avropsregister              -          +  +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraAvrop              -          +  +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  avropsrapport               eget       +  -  -  -  -  +  -  -  -  -  -  +    0  ?   ?
  avropsrapport               region10   ?  -  -  -  -  ?  -  -  -  -  -  ?    0  ?   +
  avropsrapport               slump      ?  -  -  -  -  ?  -  -  -  -  -  ?    0  ?   ?
  rapporteraAvrop             eget       +  -  -  -  -  +  -  -  -  -  -  +    0  ?   ?
  rapporteraAvrop             annans     +  -  -  -  -  -  -  -  -  -  -  ?    0  ?   ?
  rapporteraAvrop             region10   ?  -  -  -  -  ?  -  -  -  -  -  ?    0  ?   +
  rapporteraAvrop             slump      ?  -  -  -  -  ?  -  -  -  -  -  ?    0  ?   ?
  rattaAvrop                  eget       +  -  -  -  -  +  -  -  -  -  -  +    0  ?   ?
  rattaAvrop                  annans     +  -  -  -  -  ?  -  -  -  -  -  ?    0  ?   ?
  rattaAvrop                  region10   ?  -  -  -  -  ?  -  -  -  -  -  ?    0  ?   +
  rattaAvrop                  slump      ?  -  -  -  -  ?  -  -  -  -  -  ?    0  ?   ?
  makuleraAvrop               eget       +  -  -  -  -  +  -  -  -  -  -  +    0  ?   ?
  makuleraAvrop               annans     +  -  -  -  -  ?  -  -  -  -  -  ?    0  ?   ?
  makuleraAvrop               region10   ?  -  -  -  -  ?  -  -  -  -  -  ?    0  ?   +
  makuleraAvrop               slump      ?  -  -  -  -  ?  -  -  -  -  -  ?    0  ?   ?
`;
