export interface Portal {
  readonly adress: string;
  /** Everything it has written to stderr. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}
export function startPortal(databaseUrl: string, dataFolder: string): Promise<Portal>;
export function nextPortal(databaseUrl: string, dataFolder: string): Promise<Portal>;

/** What the program of portals is asked: to serve one with these settings, or to stop the one it serves. */
export interface Bestallning {
  readonly nr: number;
  readonly miljo: Readonly<Record<string, string>> | null;
}
export interface Svar {
  readonly nr: number;
  readonly adress: string | null;
  readonly fel: string | null;
}
export interface Igang {
  readonly adress: string;
  readonly stoppa: () => Promise<void>;
}
