const NAMN = 'GEMENSAM_WEB_E2E';

/** Where the portal under test answers, e.g. `http://127.0.0.1:41234`; set by global-setup.mjs. */
export const adress = (): string => {
  const varde = process.env[NAMN];
  if (!varde) throw new Error(`${NAMN} is not set: run by jest with global-setup.mjs`);
  return varde;
};
