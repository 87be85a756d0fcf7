import { encode } from 'uqr';

/** Modules without ink around the code; the frame that it is drawn in gives the rest. */
const KANT = 2;

/** A QR code as one SVG path, a unit square for each dark module: no markup is put into the page. */
export const qrStig = (text: string): { readonly stig: string; readonly sida: number } => {
  const { data, size } = encode(text, { border: KANT });
  const stig = data.flatMap((rad, y) => rad.flatMap((mork, x) => (mork ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { stig, sida: size };
};
