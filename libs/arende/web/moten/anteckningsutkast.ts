/** Notes being written, and the version they are built on; 0 for the first. */
export interface Anteckningsutkast {
  readonly text: string;
  readonly version: number;
}

/** The version stands on the first line, the text below it. */
export const skrivAnteckningsutkast = ({ text, version }: Anteckningsutkast): string => `${version}\n${text}`;

/** Reads the draft that the server kept. Null when there is none, or when it says what is saved already. */
export const lasAnteckningsutkast = (innehall: string, sparad: Anteckningsutkast): Anteckningsutkast | null => {
  const m = /^(\d+)\n([^]*)$/.exec(innehall);
  if (!m) return null;
  const utkast = { text: m[2] ?? '', version: Math.min(Number(m[1]), sparad.version) };
  return utkast.text === sparad.text ? null : utkast;
};
