/** The rows of tjänsteskrivelser in the table of who may do what; signs, columns and objects as behorighetsmatris.ts explains them. */
export const skrivelserader = `
  operation                   objekt    ES NS OF VO LE KR BG PL SL RE AD   ut R10 hem

  skrivelsesiffror            eget       +  +  +  +  ?  ?  +  ?  ?  +  ?    0  ?   ?
  skrivelsesiffror            annans     +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  skrivelsesiffror            region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  skrivelsesiffror            slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  exporteraTjansteskrivelse   eget       +  +  +  +  ?  ?  +  ?  ?  +  ?    0  ?   ?
  exporteraTjansteskrivelse   annans     +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  exporteraTjansteskrivelse   region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  exporteraTjansteskrivelse   slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  skrivelseunderlag           eget       +  +  +  +  ?  ?  +  ?  ?  +  ?    0  ?   ?
  skrivelseunderlag           annans     +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  skrivelseunderlag           region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  skrivelseunderlag           slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  valjUnderlag                eget       +  +  -  -  -  -  +  -  -  -  -    0  ?   ?
  valjUnderlag                annans     +  +  -  -  -  -  +  -  -  -  -    0  ?   ?
  valjUnderlag                region10   ?  ?  -  -  -  -  ?  -  -  -  -    0  ?   +
  valjUnderlag                slump      ?  ?  -  -  -  -  ?  -  -  -  -    0  ?   ?
  skrivText                   eget       +  +  -  -  -  -  +  -  -  -  -    0  ?   ?
  skrivText                   annans     +  +  -  -  -  -  +  -  -  -  -    0  ?   ?
  skrivText                   region10   ?  ?  -  -  -  -  ?  -  -  -  -    0  ?   +
  skrivText                   slump      ?  ?  -  -  -  -  ?  -  -  -  -    0  ?   ?
  foljText                    eget       +  +  -  -  -  -  +  -  -  -  -    0  ?   ?
  foljText                    annans     +  +  -  -  -  -  +  -  -  -  -    0  ?   ?
  foljText                    region10   ?  ?  -  -  -  -  ?  -  -  -  -    0  ?   +
  foljText                    slump      ?  ?  -  -  -  -  ?  -  -  -  -    0  ?   ?
  skrivelsemallar             -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  skrivelsemall               -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  forhandsgranskaSkrivelsemall eget       +  +  -  -  -  -  +  -  -  -  -    0  ?   ?
  forhandsgranskaSkrivelsemall region10   ?  ?  -  -  -  -  ?  -  -  -  -    0  ?   +
  forhandsgranskaSkrivelsemall slump      ?  ?  -  -  -  -  ?  -  -  -  -    0  ?   ?
  sparaSkrivelsemall          -          -  +  -  -  -  -  -  -  -  -  -    0  ?   +
  aterstallSkrivelsemall      -          -  +  -  -  -  -  -  -  -  -  -    0  ?   +
`;
