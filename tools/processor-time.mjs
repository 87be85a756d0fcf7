/** Processor time of this process since it began, ms: on a loaded machine the clock on the wall tells of the others too. */
export const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
