/** The rows of orders and invoices of suppliers; signs, columns and objects as behorighetsmatris.ts explains them. */
export const inkopsrader = `
  operation                      objekt    ES NS OF VO LE KR BG PL SL RE AD   ut R10 hem

  bestallningar                  -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraBestallningar         -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  bestallning                    eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  bestallning                    region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  bestallning                    slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  avslutaBestallning             eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  avslutaBestallning             region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  avslutaBestallning             slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  leverantorsfakturor            -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  exporteraLeverantorsfakturor   -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  leverantorsfaktura             eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  leverantorsfaktura             region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  leverantorsfaktura             slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  inkopsval                      -          +  +  +  +  +  +  +  +  +  +  +    0  ?   +
  inkopshistorik                 eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  inkopshistorik                 region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  inkopshistorik                 slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  exporteraInkopshistorik        eget       +  +  +  +  +  +  +  +  +  +  +    0  ?   ?
  exporteraInkopshistorik        region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   +
  exporteraInkopshistorik        slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?    0  ?   ?
  registreraLeverantorsfaktura   -          +  +  -  -  -  -  -  -  -  -  -    0  ?   +
  rattaLeverantorsfaktura        eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  rattaLeverantorsfaktura        region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  rattaLeverantorsfaktura        slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  granskaLeverantorsfaktura      eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  granskaLeverantorsfaktura      region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  granskaLeverantorsfaktura      slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
  makuleraLeverantorsfaktura     eget       +  +  -  -  -  -  -  -  -  -  -    0  ?   ?
  makuleraLeverantorsfaktura     region10   ?  ?  -  -  -  -  -  -  -  -  -    0  ?   +
  makuleraLeverantorsfaktura     slump      ?  ?  -  -  -  -  -  -  -  -  -    0  ?   ?
`;
