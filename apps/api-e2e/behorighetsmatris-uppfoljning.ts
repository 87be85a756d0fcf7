/** The rows of how suppliers are followed up; signs, columns and objects as behorighetsmatris.ts explains them. Nobody handles the avtal; the projektledare owns the measure of `eget`. */
export const uppfoljningsrader = `
  operation                   objekt    ES NS OF VO LE KR BG PL SL RE AD AV   ut R10 hem

  avtalsuppfoljning           eget       +  +  +  +  +  +  +  +  +  +  +  -    0  ?   ?
  avtalsuppfoljning           region10   ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  -    0  ?   +
  avtalsuppfoljning           slump      ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  ?  -    0  ?   ?
  uppfoljningsregister        -          +  +  +  +  +  +  +  +  +  +  +  -    0  ?   +
  exporteraUppfoljning        -          +  +  +  +  +  +  +  +  +  +  +  -    0  ?   +
  uppfoljningsbevakning       -          +  +  -  -  -  -  +  +  -  -  -  -    0  ?   +
  planeraDialog               eget       +  -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  planeraDialog               region10   ?  ?  -  -  -  -  ?  ?  -  -  -  -    0  ?   +
  planeraDialog               slump      ?  ?  -  -  -  -  ?  ?  -  -  -  -    0  ?   ?
  andraDialog                 eget       +  -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  andraDialog                 region10   ?  ?  -  -  -  -  ?  ?  -  -  -  -    0  ?   +
  andraDialog                 slump      ?  ?  -  -  -  -  ?  ?  -  -  -  -    0  ?   ?
  hallDialog                  eget       +  -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  hallDialog                  region10   ?  ?  -  -  -  -  ?  ?  -  -  -  -    0  ?   +
  hallDialog                  slump      ?  ?  -  -  -  -  ?  ?  -  -  -  -    0  ?   ?
  rattaDialog                 eget       +  -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  rattaDialog                 region10   ?  ?  -  -  -  -  ?  ?  -  -  -  -    0  ?   +
  rattaDialog                 slump      ?  ?  -  -  -  -  ?  ?  -  -  -  -    0  ?   ?
  stallInDialog               eget       +  -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  stallInDialog               region10   ?  ?  -  -  -  -  ?  ?  -  -  -  -    0  ?   +
  stallInDialog               slump      ?  ?  -  -  -  -  ?  ?  -  -  -  -    0  ?   ?
  laggTillDialogatgard        eget       +  -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  laggTillDialogatgard        region10   ?  ?  -  -  -  -  ?  ?  -  -  -  -    0  ?   +
  laggTillDialogatgard        slump      ?  ?  -  -  -  -  ?  ?  -  -  -  -    0  ?   ?
  andraDialogatgard           eget       +  -  -  -  -  -  -  -  -  -  -  -    0  ?   ?
  andraDialogatgard           region10   ?  ?  -  -  -  -  ?  ?  -  -  -  -    0  ?   +
  andraDialogatgard           slump      ?  ?  -  -  -  -  ?  ?  -  -  -  -    0  ?   ?
  klarmarkeraDialogatgard     eget       +  -  -  -  -  -  -  +  -  -  -  -    0  ?   ?
  klarmarkeraDialogatgard     region10   ?  ?  -  -  -  -  ?  ?  -  -  -  -    0  ?   +
  klarmarkeraDialogatgard     slump      ?  ?  -  -  -  -  ?  ?  -  -  -  -    0  ?   ?
  oppnaDialogatgard           eget       +  -  -  -  -  -  -  +  -  -  -  -    0  ?   ?
  oppnaDialogatgard           region10   ?  ?  -  -  -  -  ?  ?  -  -  -  -    0  ?   +
  oppnaDialogatgard           slump      ?  ?  -  -  -  -  ?  ?  -  -  -  -    0  ?   ?
`;
