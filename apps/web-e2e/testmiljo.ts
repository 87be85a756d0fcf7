const NAMN = 'GEMENSAM_WEB_E2E';

/** Where the portal under test answers, e.g. `http://127.0.0.1:41234`; set by egen-portal.ts. */
export const adress = (): string => {
  const varde = process.env[NAMN];
  if (!varde) throw new Error(`${NAMN} is not set: run by jest with egen-portal.ts`);
  return varde;
};

export const lamnaAdress = (varde: string): void => {
  process.env[NAMN] = varde;
};

/** What global-setup.mjs made. */
export interface Mall {
  /** The owner's URL of a database with the demo loaded and nobody connected. */
  readonly url: string;
  /** For what the portals write; goes away with the run. */
  readonly mapp: string;
  /** For what failed flows leave behind; stays until the next run. */
  readonly spar: string;
}

export const mall = (): Mall => {
  const text = process.env['GEMENSAM_WEB_E2E_MALL'];
  if (!text) throw new Error('global-setup.mjs has not run');
  const varde: Mall = JSON.parse(text);
  return varde;
};
