export interface Portal {
  readonly adress: string;
  /** Everything it has written to stderr. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}
export function startPortal(databaseUrl: string, dataFolder: string): Promise<Portal>;
