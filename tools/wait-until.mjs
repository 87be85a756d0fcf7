const LIMIT_MS = 50_000;

/**
 * Reads again until it holds: how long that takes is not what is tried.
 * @param {() => boolean} holds
 */
export const waitUntil = async (holds) => {
  const end = Date.now() + LIMIT_MS;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`never came to hold: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
