export const processorMs: () => number;
