/** jest's globalTeardown: the database with every copy of it, and everything the portals wrote. */
export default async function globalTeardown() {
  await globalThis.gemensamWebE2e?.database.destroy();
}
