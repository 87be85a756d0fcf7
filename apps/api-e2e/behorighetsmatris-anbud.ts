/**
 * The rows of bids in the table of who may do what; signs, columns and objects as behorighetsmatris.ts explains them. The e-samordnare is
 * named in the bids of `eget`, nobody else is: where `+` stands for others, they get the same refusal whether there are bids or none.
 */
export const anbudsrader = `
  operation                   objekt    ES NS OF VO LE KR BG PL SL RE AD   ut R10 hem

  anbudslista                 eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  anbudslista                 region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  anbudslista                 slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  exporteraAnbud              eget       +  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  exporteraAnbud              region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  exporteraAnbud              slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  hamtaAnbudshandling         eget       +  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  hamtaAnbudshandling         region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  hamtaAnbudshandling         slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  laddaUppAnbudshandling      eget       +  ?  -  -  -  -  ?  ?  -  -  -    0  ?   ?
  laddaUppAnbudshandling      region10   ?  ?  -  -  -  -  ?  ?  -  -  -    0  ?   +
  laddaUppAnbudshandling      slump      ?  ?  -  -  -  -  ?  ?  -  -  -    0  ?   ?
  oppnaAnbudslista            eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  oppnaAnbudslista            region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  oppnaAnbudslista            slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  andraAnbudsbehoriga         eget       +  +  -  -  -  -  +  +  -  -  -    0  ?   ?
  andraAnbudsbehoriga         region10   ?  ?  -  -  -  -  ?  ?  -  -  -    0  ?   +
  andraAnbudsbehoriga         slump      ?  ?  -  -  -  -  ?  ?  -  -  -    0  ?   ?
  registreraAnbud             eget       +  +  -  -  -  -  +  +  -  -  -    0  ?   ?
  registreraAnbud             region10   ?  ?  -  -  -  -  ?  ?  -  -  -    0  ?   +
  registreraAnbud             slump      ?  ?  -  -  -  -  ?  ?  -  -  -    0  ?   ?
  rattaAnbud                  eget       +  ?  -  -  -  -  ?  ?  -  -  -    0  ?   ?
  rattaAnbud                  region10   ?  ?  -  -  -  -  ?  ?  -  -  -    0  ?   +
  rattaAnbud                  slump      ?  ?  -  -  -  -  ?  ?  -  -  -    0  ?   ?
  bedomAnbud                  eget       +  ?  -  -  -  -  ?  ?  -  -  -    0  ?   ?
  bedomAnbud                  region10   ?  ?  -  -  -  -  ?  ?  -  -  -    0  ?   +
  bedomAnbud                  slump      ?  ?  -  -  -  -  ?  ?  -  -  -    0  ?   ?
  offentliggorAnbud           eget       +  +  -  -  -  -  +  +  -  -  -    0  ?   ?
  offentliggorAnbud           region10   ?  ?  -  -  -  -  ?  ?  -  -  -    0  ?   +
  offentliggorAnbud           slump      ?  ?  -  -  -  -  ?  ?  -  -  -    0  ?   ?
`;
