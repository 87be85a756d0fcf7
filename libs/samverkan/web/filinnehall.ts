/** The request holds 100 kB, and base64 makes a file a third larger. */
export const STORSTA_FIL = 70_000;

/** The bytes of a file as base64: which encoding they are in is for the server to judge. */
export const tillBase64 = (bytes: Uint8Array): string => {
  let binart = '';
  for (let i = 0; i < bytes.length; i += 8192) binart += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binart);
};
