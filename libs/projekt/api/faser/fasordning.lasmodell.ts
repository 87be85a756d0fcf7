import { type Fasordning as Ordning, type Grind as Domangrind, projektslag, type Projektslag, standardordning } from '@gemensam/projekt/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type Fasordning, type Grind } from '@gemensam/shared/contract';

interface OrdningSqlrad {
  readonly slag: Projektslag;
  readonly version: number;
  readonly innehall: Ordning;
  readonly kommentar: string;
  readonly tid: Date;
  readonly av: string;
}

export const fasordningarSats: Sats = {
  namn: 'projekt.fasordningar',
  text: `select slag, version, innehall, kommentar, tid, av from gemensam.fasordning order by slag, version desc`,
};

/** The order of each kind of project: the newest version, or the one it began with. */
export const lasFasordningar = async (las: Lasning): Promise<Fasordning[]> => {
  const rader = await las.rader<OrdningSqlrad>(fasordningarSats);
  return projektslag.flatMap((slag) => {
    const versioner = rader.filter((r) => r.slag === slag);
    const galler = versioner[0]?.innehall ?? standardordning(slag);
    if (!galler) return [];
    return {
      slag,
      version: versioner[0]?.version ?? 0,
      fran: galler.fran,
      grindar: galler.grindar.map(tillGrind),
      versioner: versioner.map(({ version, kommentar, tid, av, innehall }) => ({ version, kommentar, tid, av, fran: innehall.fran, grindar: innehall.grindar.map(tillGrind) })),
    };
  });
};

const tillGrind = ({ till, beteckning, beslutare, kraver }: Domangrind): Grind => ({ till, beteckning, beslutare: [...beslutare], ...kraver, leverabler: [...kraver.leverabler] });
