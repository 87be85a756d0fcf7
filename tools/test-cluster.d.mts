export const FAST: Record<string, string>;
export function testPrefix(name: string): string;
