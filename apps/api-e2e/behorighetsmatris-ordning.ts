/**
 * The rows of the delegationsordning, of what the nämnd takes over and of the prisbasbelopp; signs, columns and objects as behorighetsmatris.ts
 * explains them. Region 10 has adopted no ordning: there is no file of it.
 */
export const ordningsrader = `
  operation                     objekt    ES NS OF VO LE KR BG PL SL RE AD   ut R10 hem

  delegationsordningar          -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraDelegationsordning   -          +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  delegationshistorik           eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  delegationshistorik           region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  delegationshistorik           slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  exporteraDelegationshistorik  eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  exporteraDelegationshistorik  region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  exporteraDelegationshistorik  slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  skapaDelegationsutkast        -          +  +  -  -  -  -  -  -  -  -  -    0  ?   +
  sparaBradskanderatt           eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  sparaBradskanderatt           region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  sparaBradskanderatt           slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  sparaDelegationspunkt         eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  sparaDelegationspunkt         region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  sparaDelegationspunkt         slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  taBortDelegationspunkt        eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  taBortDelegationspunkt        region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  taBortDelegationspunkt        slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  kasseraDelegationsutkast      eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  kasseraDelegationsutkast      region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  kasseraDelegationsutkast      slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  faststallDelegationsordning   eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  faststallDelegationsordning   region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  faststallDelegationsordning   slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  aterkallaDelegationspunkt     eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  aterkallaDelegationspunkt     region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  aterkallaDelegationspunkt     slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  overtaganden                  -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraOvertaganden         -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  delegationssaker              -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  overtagbarSak                 eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  overtagbarSak                 region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  overtagbarSak                 slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  taOverSak                     eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  taOverSak                     region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  taOverSak                     slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  aterlamnaSak                  eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  aterlamnaSak                  region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  aterlamnaSak                  slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  prisbasbelopp                 -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraPrisbasbelopp        -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  laggInPrisbasbelopp           -          -  -  -  -  -  -  -  -  -  -  +    0  ?   +
  rattaPrisbasbelopp            -          -  -  -  -  -  -  -  -  -  -  +    0  ?   +
`;
