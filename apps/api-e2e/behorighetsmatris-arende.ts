/** The rows of ärenden in the table of who may do what; signs, columns and objects as behorighetsmatris.ts explains them. */
export const arenderader = `
  operation                   objekt    ES NS OF VO LE KR BG PL SL RE AD   ut R10 hem

  arenden                     -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraArenden            -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  arende                      eget       +  +  +  +  ?  ?  +  ?  ?  +  ?    0  ?   ?
  arende                      annans     +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  arende                      region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  arende                      slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  skapaArende                 eget       +  +  -  -  -  -  +  -  -  -  -    0  ?   ?
  skapaArende                 region10   ?  ?  -  -  -  -  ?  -  -  -  -    0  ?   +
  skapaArende                 slump      ?  ?  -  -  -  -  ?  -  -  -  -    0  ?   ?
  sparaTjansteskrivelse       eget       +  +  -  -  -  -  +  -  -  -  -    0  ?   ?
  sparaTjansteskrivelse       annans     +  +  -  -  -  -  +  -  -  -  -    0  ?   ?
  sparaTjansteskrivelse       region10   ?  ?  -  -  -  -  ?  -  -  -  -    0  ?   +
  sparaTjansteskrivelse       slump      ?  ?  -  -  -  -  ?  -  -  -  -    0  ?   ?
  registreraArende            eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  registreraArende            region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  registreraArende            slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  fardigberedArende           eget       +  +  -  -  -  -  +  -  -  -  -    0  ?   ?
  fardigberedArende           region10   ?  ?  -  -  -  -  ?  -  -  -  -    0  ?   +
  fardigberedArende           slump      ?  ?  -  -  -  -  ?  -  -  -  -    0  ?   ?
  laddaUppHandling            eget       +  +  -  -  -  -  +  -  -  -  -    0  ?   ?
  laddaUppHandling            region10   ?  ?  -  -  -  -  ?  -  -  -  -    0  ?   +
  laddaUppHandling            slump      ?  ?  -  -  -  -  ?  -  -  -  -    0  ?   ?
  hamtaHandling               eget       +  +  +  +  ?  ?  +  ?  ?  +  ?    0  ?   ?
  hamtaHandling               region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  hamtaHandling               slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  sekretessmarkeraHandling    eget       +  +  -  -  -  -  +  ?  -  -  -    0  ?   ?
  sekretessmarkeraHandling    region10   ?  ?  -  -  -  -  ?  ?  -  -  -    0  ?   +
  sekretessmarkeraHandling    slump      ?  ?  -  -  -  -  ?  ?  -  -  -    0  ?   ?
  havHandlingssekretess       eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  havHandlingssekretess       region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  havHandlingssekretess       slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
`;
