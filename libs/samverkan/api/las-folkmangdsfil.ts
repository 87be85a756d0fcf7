import { granskaFolkmangdsfil, type GranskadFil } from '@gemensam/samverkan/domain';
import { begransaFel, lasCsvfil } from './las-csvfil';

/** From the bytes of a file to judged rows: encoding and cells, then the rules of the domain. */
export const lasFolkmangdsfil = (innehallBase64: string, kommuner: ReadonlyMap<string, string>): GranskadFil => {
  const fil = lasCsvfil(innehallBase64);
  const granskad = 'fel' in fil ? { rader: [], fel: fil.fel } : granskaFolkmangdsfil(fil.rader, kommuner);
  return { ...granskad, fel: begransaFel(granskad.fel) };
};
