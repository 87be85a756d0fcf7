/** jest's globalTeardown: stops the cluster of test-postgres-setup.mjs and removes its folder. */
export default async function globalTeardown() {
  await globalThis.gemensamTestCluster?.destroy();
}
