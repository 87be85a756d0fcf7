/** What an avropare may as a ledamot may; every other operation without a column of hers is refused to her. */
export const AVROPAREN_SOM_LEDAMOT: ReadonlySet<string> = new Set([
  'installation', 'oppnaSamverkan', 'inloggad', 'loggaIn', 'loggaUt', 'loggaUtOverallt', 'bytLosenord',
  'sparadeVyer', 'sparaVy', 'andraVy', 'taBortVy', 'utkast', 'sparaUtkast',
  'publiktAvtal', 'publiktDelegationsbeslut', 'publiktAvtalsregister', 'avtalsregister', 'exporteraAvtal', 'avtal', 'avtalshandlingar', 'exporteraAvtalshandlingar', 'hamtaAvtalshandling', 'avtalshistorik', 'exporteraAvtalshistorik',
]);

/** The rows of who may call off, with a column for the avropare (for Luleå); signs, columns and objects as behorighetsmatris.ts explains them. */
export const avropsrader = `
  operation                         objekt    ES NS OF VO LE KR BG PL SL RE AD AV   ut R10 hem

  avropsval                         -          +  +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  farViAvropa                       eget       +  +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  farViAvropa                       annans     +  +  +  +  +  +  +  +  +  +  +  ?    0  ?   ?
  farViAvropa                       region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  farViAvropa                       slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  avropsratt                        eget       +  +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  avropsratt                        region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  avropsratt                        slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  exporteraAvropsratt               eget       +  +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  exporteraAvropsratt               region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  exporteraAvropsratt               slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  exporteraAvropslista              eget       +  +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  exporteraAvropslista              region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  exporteraAvropslista              slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  organisationsavropsratt           eget       +  +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  organisationsavropsratt           annans     +  +  +  +  +  +  +  +  +  +  +  ?    0  ?   ?
  organisationsavropsratt           region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  organisationsavropsratt           slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  exporteraOrganisationsavropsratt  eget       +  +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  exporteraOrganisationsavropsratt  annans     +  +  +  +  +  +  +  +  +  +  +  ?    0  ?   ?
  exporteraOrganisationsavropsratt  region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  exporteraOrganisationsavropsratt  slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  utfardaAvropsbevis                eget       +  +  +  +  +  +  +  +  +  -  +  +    0  ?   ?
  utfardaAvropsbevis                annans     +  +  +  +  +  +  +  +  +  -  +  ?    0  ?   ?
  utfardaAvropsbevis                region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  -  ?  ?    0  ?   +
  utfardaAvropsbevis                slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  -  ?  ?    0  ?   ?
  kontrolleraAvropsbevis            eget       +  +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  kontrolleraAvropsbevis            annans     +  +  +  +  +  +  +  +  +  +  +  ?    0  ?   ?
  kontrolleraAvropsbevis            region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  kontrolleraAvropsbevis            slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  hamtaAvropsbevis                  eget       +  +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  hamtaAvropsbevis                  annans     +  +  +  +  +  +  +  +  +  +  +  ?    0  ?   ?
  hamtaAvropsbevis                  region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  hamtaAvropsbevis                  slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  andraAvropsregel                  eget       +  -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  andraAvropsregel                  region10   ?  -  -  -  -  -  -  -  -  -  -  -    0  ?   +
  andraAvropsregel                  slump      ?  -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  frysAvropsberattigade             eget       +  -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  frysAvropsberattigade             region10   ?  -  -  -  -  -  -  -  -  -  -  -    0  ?   +
  frysAvropsberattigade             slump      ?  -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
`;
