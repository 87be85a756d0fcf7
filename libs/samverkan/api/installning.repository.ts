import { arInstallningsnyckel, type Installningsnyckel, installningsnycklar, installningsslag } from '@gemensam/samverkan/domain';
import { type Lasning } from '@gemensam/shared/api';
import { type Installning } from '@gemensam/shared/contract';

interface Lagrad {
  readonly nyckel: string;
  readonly varde: string;
  readonly version: number;
}

const tillInstallning = (nyckel: Installningsnyckel, lagrad: Lagrad | undefined): Installning => {
  const { namn, enhet, forklaring, krav, forval } = installningsslag[nyckel];
  return { nyckel, namn, enhet, forklaring, krav, forval, varde: lagrad?.varde ?? forval, version: lagrad?.version ?? 0 };
};

/** Every known setting with its value; one that nobody has changed has its default and version 0. */
export const lasInstallningar = async (las: Lasning): Promise<Installning[]> => {
  const lagrade = await las.rader<Lagrad>({ namn: 'installning.alla', text: `select nyckel, varde, version from gemensam.installning` });
  const funna = new Map(lagrade.filter((l) => arInstallningsnyckel(l.nyckel)).map((l) => [l.nyckel, l]));
  return installningsnycklar.map((nyckel) => tillInstallning(nyckel, funna.get(nyckel)));
};

export const lasInstallning = async (las: Lasning, nyckel: Installningsnyckel): Promise<Installning> => {
  const [lagrad] = await las.rader<Lagrad>({ namn: 'installning.en', text: `select nyckel, varde, version from gemensam.installning where nyckel = $1` }, [nyckel]);
  return tillInstallning(nyckel, lagrad);
};

/** Version 0 is the default, which has no row. False: somebody was first. */
export const skrivInstallning = async (las: Lasning, nyckel: Installningsnyckel, varde: string, version: number): Promise<boolean> => {
  const rader =
    version === 0
      ? await las.rader({ namn: 'installning.ny', text: `insert into gemensam.installning (nyckel, varde) values ($1, $2) on conflict do nothing returning nyckel` }, [nyckel, varde])
      : await las.rader(
          { namn: 'installning.andra', text: `update gemensam.installning set varde = $2, version = version + 1 where nyckel = $1 and version = $3 returning nyckel` },
          [nyckel, varde, version],
        );
  return rader.length === 1;
};
