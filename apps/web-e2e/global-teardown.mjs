/** jest's globalTeardown: the portal first, then its database and everything it wrote. */
export default async function globalTeardown() {
  await globalThis.gemensamWebE2e?.portal.stop();
  await globalThis.gemensamWebE2e?.database.destroy();
}
