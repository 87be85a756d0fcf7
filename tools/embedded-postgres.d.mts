export interface Embedded {
  readonly url: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
  readonly destroy: () => Promise<void>;
}
export function startEmbedded(options: { dataDir: string; settings?: Record<string, string> }): Promise<Embedded>;
export function removeAbandoned(prefix: string): Promise<void>;
export function temporaryPrefix(name: string): string;
