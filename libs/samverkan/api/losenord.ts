import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default kind) with OWASP's parameters; 19 MiB each. */
const PARAMETRAR = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const SAMTIDIGA = 4;

/** Lets at most `antal` run at a time; the others wait in line. */
export const begransaSamtidiga = (antal: number): (<T>(fn: () => Promise<T>) => Promise<T>) => {
  let lediga = antal;
  const ko: (() => void)[] = [];
  return async (fn) => {
    if (lediga > 0) lediga--;
    else await new Promise<void>((klar) => ko.push(klar));
    try {
      return await fn();
    } finally {
      const nasta = ko.shift();
      if (nasta) nasta();
      else lediga++;
    }
  };
};

const iTurOrdning = begransaSamtidiga(SAMTIDIGA);

export const hashaLosenord = (losenord: string): Promise<string> => iTurOrdning(() => hash(losenord, PARAMETRAR));

/** 32 letters and digits that are not taken for each other when read aloud or off paper. */
const TECKEN = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A first password to hand over: 100 random bits in four groups. */
export const nyttForstaLosenord = (): string => {
  const tecken = [...randomBytes(20)].map((b) => TECKEN[b % TECKEN.length] ?? '').join('');
  return (tecken.match(/.{5}/g) ?? []).join('-');
};

let ingens: Promise<string> | undefined;

/** Makes the hash that unknown names are tried against, before the first attempt: it must not stand out by its time. */
export const forberedLosenord = (): Promise<string> => (ingens ??= hashaLosenord('ingen har detta'));

/** True if the password is the one that was hashed. An unknown person (null) takes the same work as a known one. */
export const provaLosenord = async (lagrad: string | null, losenord: string): Promise<boolean> => {
  const jamfors = lagrad ?? (await forberedLosenord());
  const ratt = await iTurOrdning(() => verify(jamfors, losenord));
  return ratt && lagrad !== null;
};
