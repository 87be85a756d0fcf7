import { setTimeout as vanta } from 'node:timers/promises';

const HOGST_MS = 30_000;

/** Reads again until it is what is expected: for what the page works out after an act. Fails as `toEqual` does, after 30 s. */
export const tillsDet = async (las: () => Promise<unknown>, blir: unknown): Promise<void> => {
  for (const slut = Date.now() + HOGST_MS; ; await vanta(50)) {
    const nu = await las();
    try {
      expect(nu).toEqual(blir);
      return;
    } catch (fel) {
      if (Date.now() > slut) throw fel;
    }
  }
};
