/** A file chosen on this machine, larger than this, is not sent. */
export const STORSTA_UTFALLSFIL = 8 * 1024 * 1024;
/** The request holds 100 kB, and base64 makes a file a third larger: past this it is packed first. */
const OPACKAD = 60_000;
export const STORSTA_PACKAD = 70_000;

const tillBase64 = (bytes: Uint8Array): string => {
  let binart = '';
  for (let i = 0; i < bytes.length; i += 8192) binart += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binart);
};

/** The bytes as base64, packed with gzip when they are many; null when they are too many even so. */
export const packaUtfallsfil = async (fil: Pick<Blob, 'size' | 'arrayBuffer' | 'stream'>): Promise<string | null> => {
  if (fil.size <= OPACKAD) return tillBase64(new Uint8Array(await fil.arrayBuffer()));
  const packad = new Uint8Array(await new Response(fil.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
  return packad.length > STORSTA_PACKAD ? null : tillBase64(packad);
};
