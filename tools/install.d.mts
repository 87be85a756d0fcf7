export const ROOT: string;
export function projectNode(): string;
export function projectEnv(): NodeJS.ProcessEnv;
