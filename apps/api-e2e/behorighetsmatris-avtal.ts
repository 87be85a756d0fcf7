/** The rows of the register of avtal in the table of who may do what; signs, columns and objects as behorighetsmatris.ts explains them. */
export const avtalsrader = `
  operation                   objekt    ES NS OF VO LE KR BG PL SL RE AD   ut R10 hem

  publiktAvtal                -          +  +  +  +  +  +  +  +  +  +  +    +  +   +
  publiktAvtalsregister       -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  avtalsregister              -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraAvtal              -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  avtal                       eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  avtal                       region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  avtal                       slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  avtalshandlingar            eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  avtalshandlingar            region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  avtalshandlingar            slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  exporteraAvtalshandlingar   eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  exporteraAvtalshandlingar   region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  exporteraAvtalshandlingar   slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  hamtaAvtalshandling         eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  hamtaAvtalshandling         region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  hamtaAvtalshandling         slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  laddaUppAvtalshandling      eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  laddaUppAvtalshandling      region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  laddaUppAvtalshandling      slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  avtalshistorik              eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  avtalshistorik              region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  avtalshistorik              slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  exporteraAvtalshistorik     eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  exporteraAvtalshistorik     region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  exporteraAvtalshistorik     slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  avtalsval                   -          +  -  -  -  -  -  -  -  -  -  -    0  ?   +
  avtalsbevakning             -          +  +  +  +  -  -  +  +  -  -  -    0  ?   +
  skapaAvtal                  -          +  -  -  -  -  -  -  -  -  -  -    0  ?   +
  andraAvtal                  eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  andraAvtal                  region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  andraAvtal                  slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  tecknaAvtal                 eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  tecknaAvtal                 region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  tecknaAvtal                 slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  rattaAvtal                  eget       +  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  rattaAvtal                  region10   ?  -  -  -  -  -  -  -  -  -  -    0  ?   +
  rattaAvtal                  slump      ?  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  forlangAvtal                eget       +  -  +  +  -  -  -  -  -  -  -    0  ?   ?
  forlangAvtal                region10   ?  -  ?  ?  -  -  -  -  -  -  -    0  ?   +
  forlangAvtal                slump      ?  -  ?  ?  -  -  -  -  -  -  -    0  ?   ?
  sagUppAvtal                 eget       +  -  +  +  -  -  -  -  -  -  -    0  ?   ?
  sagUppAvtal                 region10   ?  -  ?  ?  -  -  -  -  -  -  -    0  ?   +
  sagUppAvtal                 slump      ?  -  ?  ?  -  -  -  -  -  -  -    0  ?   ?
`;
