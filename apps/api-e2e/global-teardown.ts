/** The API first, then its database and everything it wrote. */
const stoppa = async (): Promise<void> => {
  await globalThis.gemensamApiE2e?.api.stoppa();
  await globalThis.gemensamApiE2e?.databas.destroy();
};

export default stoppa;
