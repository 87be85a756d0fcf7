import { fyllMall, provaMall, type Skrivelseinnehall, type Skrivelsesiffra, skrivelsesiffror } from '@gemensam/arende/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type ForhandsgranskaSkrivelsemallInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, arId, finnsInte } from '@gemensam/shared/domain';
import { lasProjektfakta } from '../arenden/projektfakta.lasmodell';
import { siffraposterSql, type SiffrapostSqlrad, tillSiffrapost } from '../skrivelse/skrivelsesiffror.lasmodell';

export interface MallforhandsvisningLas {
  readonly innehall: Skrivelseinnehall;
  readonly siffror: readonly Skrivelsesiffra[];
}

/** The figures of a project. `$1`: its id. */
export const projektsiffrorSats: Sats = {
  namn: 'arende.projektsiffror',
  text: `select ${siffraposterSql('p.id', 'p.samverkan_id')} as poster from gemensam.projekt p where p.id = $1`,
};

export const lasProjektsiffror = async (las: Lasning, projektId: string): Promise<readonly Skrivelsesiffra[]> => {
  if (!arId(projektId)) return [];
  const [rad] = await las.rader<{ poster: readonly SiffrapostSqlrad[] }>(projektsiffrorSats, [projektId]);
  return skrivelsesiffror((rad?.poster ?? []).map(tillSiffrapost));
};

/** A template as a new tjänsteskrivelse would begin, of a project or of none. */
export const forhandsgranskaSkrivelsemall = async (las: Lasning, kontext: Kontext, input: ForhandsgranskaSkrivelsemallInput): Promise<MallforhandsvisningLas | Avslag> => {
  const mall = provaMall(input.innehall);
  if (arAvslag(mall)) return mall;
  const projekt = input.projektId ? await lasProjektfakta(las, kontext, input.projektId) : null;
  if (input.projektId && !projekt) return finnsInte();
  return { innehall: fyllMall(mall, { samverkan: kontext.samverkan.namn, projekt }), siffror: input.projektId ? await lasProjektsiffror(las, input.projektId) : [] };
};
