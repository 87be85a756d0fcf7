/** The rows of the diarium in the table of who may do what; signs, columns and objects as behorighetsmatris.ts explains them. */
export const diarierader = `
  operation                   objekt    ES NS OF VO LE KR BG PL SL RE AD   ut R10 hem

  diarium                     -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraDiarium            -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  diarieplan                  -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraDiarieplan         -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  inkommet                    -          +  +  -  -  -  -  +  -  -  -  -    0  ?   +
  exporteraInkommet           -          +  +  -  -  -  -  +  -  -  -  -    0  ?   +
  arendehandlingar            eget       +  +  +  +  ?  ?  +  ?  ?  +  ?    0  ?   ?
  arendehandlingar            annans     +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  arendehandlingar            region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  arendehandlingar            slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  registreraHandling          eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  registreraHandling          annans     +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  registreraHandling          region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  registreraHandling          slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  rattaRegistrering           eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  rattaRegistrering           region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  rattaRegistrering           slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  registreraNyttArende        eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  registreraNyttArende        region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  registreraNyttArende        slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  namngivbara                 -          +  +  -  -  -  -  -  -  -  -  -    0  ?   +
  antecknaInkommen            eget       +  +  -  -  -  -  +  -  -  -  -    0  ?   ?
  antecknaInkommen            region10   ?  ?  -  -  -  -  ?  -  -  -  -    0  ?   +
  antecknaInkommen            slump      ?  ?  -  -  -  -  ?  -  -  -  -    0  ?   ?
  avforInkommen               eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  avforInkommen               region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  avforInkommen               slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  skapaDiarieklass            -          -  +  -  -  -  -  -  -  -  -  -    0  ?   +
  andraDiarieklass            eget       -  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  andraDiarieklass            region10   -  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  andraDiarieklass            slump      -  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
`;
