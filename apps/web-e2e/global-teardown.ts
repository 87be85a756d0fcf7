/** The portal first, then its database and everything it wrote. */
const stoppa = async (): Promise<void> => {
  await globalThis.gemensamWebE2e?.portal.stoppa();
  await globalThis.gemensamWebE2e?.databas.destroy();
};

export default stoppa;
