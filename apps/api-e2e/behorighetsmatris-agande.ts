/** The rows of organisations and ownership in the table of who may do what; signs, columns and objects as behorighetsmatris.ts explains them. */
export const aganderader = `
  operation                       objekt    ES NS OF VO LE KR BG PL SL RE AD   ut R10 hem

  skapaOrganisation               -          +  -  -  -  -  -  -  -  -  -  +    0  ?   +
  andraOrganisation               eget       +  -  -  -  -  -  -  -  -  -  +    0  ?   ?
  andraOrganisation               region10   ?  -  -  -  -  -  -  -  -  -  ?    0  ?   +
  andraOrganisation               slump      ?  -  -  -  -  -  -  -  -  -  ?    0  ?   ?
  andraMedlemskap                 eget       +  -  -  -  -  -  -  -  -  -  +    0  ?   ?
  andraMedlemskap                 region10   ?  -  -  -  -  -  -  -  -  -  ?    0  ?   +
  andraMedlemskap                 slump      ?  -  -  -  -  -  -  -  -  -  ?    0  ?   ?
  organisation                    eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  organisation                    region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  organisation                    slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  organisationshistorik           eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  organisationshistorik           region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  organisationshistorik           slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  exporteraOrganisationshistorik  eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  exporteraOrganisationshistorik  region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  exporteraOrganisationshistorik  slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  agandegraf                      eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  agandegraf                      region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  agandegraf                      slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  exporteraAgande                 -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  forhandsgranskaAgande           -          +  -  -  -  -  -  -  -  -  -  +    0  ?   +
  lasInAgande                     -          +  -  -  -  -  -  -  -  -  -  +    0  ?   +
  laggInAgande                    eget       +  -  -  -  -  -  -  -  -  -  +    0  ?   ?
  laggInAgande                    region10   ?  -  -  -  -  -  -  -  -  -  ?    0  ?   +
  laggInAgande                    slump      ?  -  -  -  -  -  -  -  -  -  ?    0  ?   ?
  andraAgande                     eget       +  -  -  -  -  -  -  -  -  -  +    0  ?   ?
  andraAgande                     region10   ?  -  -  -  -  -  -  -  -  -  ?    0  ?   +
  andraAgande                     slump      ?  -  -  -  -  -  -  -  -  -  ?    0  ?   ?
  rattaAgande                     eget       +  -  -  -  -  -  -  -  -  -  +    0  ?   ?
  rattaAgande                     region10   ?  -  -  -  -  -  -  -  -  -  ?    0  ?   +
  rattaAgande                     slump      ?  -  -  -  -  -  -  -  -  -  ?    0  ?   ?
`;
