/** The rows of absence and jäv; signs, columns and objects as behorighetsmatris.ts explains them. What there is is of one person, who is none of those who ask. */
export const javsrader = `
  operation                   objekt    ES NS OF VO LE KR BG PL SL RE AD AV OV   ut R10 hem

  franvarolista               -          +  +  +  +  +  +  +  +  +  +  +  -  +    0  ?   +
  exporteraFranvaro           -          +  +  +  +  +  +  +  +  +  +  +  -  +    0  ?   +
  antecknaFranvaro            eget       +  +  -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  antecknaFranvaro            region10   ?  ?  -  -  -  -  -  -  -  -  -  -  -    0  ?   +
  antecknaFranvaro            slump      ?  ?  -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  avslutaFranvaro             eget       +  +  -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  avslutaFranvaro             region10   ?  ?  ?  ?  ?  -  -  ?  -  -  -  -  ?    0  ?   +
  avslutaFranvaro             slump      ?  ?  ?  ?  ?  -  -  ?  -  -  -  -  ?    0  ?   ?
  franvaroOmMig               -          +  +  +  +  +  -  -  +  -  -  -  -  +    0  ?   +
  besvaraFranvaro             eget       -  -  -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  besvaraFranvaro             region10   ?  ?  ?  ?  ?  -  -  ?  -  -  -  -  ?    0  ?   -
  besvaraFranvaro             slump      ?  ?  ?  ?  ?  -  -  ?  -  -  -  -  ?    0  ?   ?
  javsbild                    eget       +  +  +  +  +  +  +  +  +  +  +  -  +    0  ?   ?
  javsbild                    region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  -  ?    0  ?   +
  javsbild                    slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  -  ?    0  ?   ?
  javslista                   -          +  +  +  +  +  +  +  +  +  +  +  -  +    0  ?   +
  exporteraJav                -          +  +  +  +  +  +  +  +  +  +  +  -  +    0  ?   +
  exporteraStyrelseuppdrag    -          +  +  +  +  +  +  +  +  +  +  +  -  +    0  ?   +
  javAttAvgora                -          -  -  +  +  -  -  -  -  -  -  -  -  -    0  ?   +
  anmalJav                    eget       +  +  +  +  +  -  -  +  -  -  -  -  +    0  ?   ?
  anmalJav                    region10   ?  ?  ?  ?  ?  -  -  ?  -  -  -  -  ?    0  ?   +
  anmalJav                    slump      ?  ?  ?  ?  ?  -  -  ?  -  -  -  -  ?    0  ?   ?
  avgorJav                    eget       -  -  +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  avgorJav                    region10   -  -  ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  avgorJav                    slump      -  -  ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  laggTillStyrelseuppdrag     eget       +  +  -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  laggTillStyrelseuppdrag     region10   ?  ?  -  -  -  -  -  -  -  -  -  -  -    0  ?   +
  laggTillStyrelseuppdrag     slump      ?  ?  -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  avslutaStyrelseuppdrag      eget       +  +  -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  avslutaStyrelseuppdrag      region10   ?  ?  ?  ?  ?  -  -  ?  -  -  -  -  ?    0  ?   +
  avslutaStyrelseuppdrag      slump      ?  ?  ?  ?  ?  -  -  ?  -  -  -  -  ?    0  ?   ?
`;
