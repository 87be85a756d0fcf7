export const waitUntil: (holds: () => boolean) => Promise<void>;
