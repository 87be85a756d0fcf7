const NAMN = 'GEMENSAM_WEB_E2E';

/** Where the portal under test answers, e.g. `http://127.0.0.1:41234`. */
export const adress = (): string => {
  const varde = process.env[NAMN];
  if (!varde) throw new Error(`${NAMN} is not set: run by jest with global-setup.ts`);
  return varde;
};

/** Hands the address to the workers of jest. */
export const lamnaAdress = (varde: string): void => {
  process.env[NAMN] = varde;
};
