import { type Konflikt, konflikt, type Kontext, type Skrivning } from '@gemensam/shared/api';
import { type Inkommet } from '@gemensam/shared/contract';
import { type Avslag, avslag, finnsInte } from '@gemensam/shared/domain';
import { type InkommenHandlingEntitet } from './diarium.entity';
import { DiariumRepository } from './diarium.repository';
import { KALLA } from './infor-handling';
import { lasInkommen } from './inkommet.lasmodell';

type Nyckel = { readonly id: string; readonly version: number };

/** Locks what came in, if it still waits as the person saw it. `arendeId`: it belongs to this ärende or to none. */
export const vantandeInkommen = async (
  skriv: Skrivning, kontext: Kontext, nyckel: Nyckel, arendeId?: string,
): Promise<{ readonly slag: 'vantar'; readonly inkommen: InkommenHandlingEntitet } | Konflikt<Inkommet> | Avslag> => {
  const inkommen = await new DiariumRepository(skriv, kontext).hamtaInkommen(nyckel.id);
  if (!inkommen || (arendeId !== undefined && inkommen.arendeId !== null && inkommen.arendeId !== arendeId)) return finnsInte();
  if (inkommen.lage !== 'vantar')
    return avslag({
      regel: 'Redan avslutad', kalla: KALLA,
      text: inkommen.lage === 'registrerad' ? 'Handlingen är redan registrerad.' : 'Handlingen är redan avförd ur listan.', utvag: 'Ladda om sidan.',
    });
  if (inkommen.version !== nyckel.version) return konflikt(await lasInkommen(skriv, inkommen.id));
  return { slag: 'vantar', inkommen };
};

export const avslutaInkommen = async (diarium: DiariumRepository, inkommen: Nyckel, som: Parameters<DiariumRepository['avsluta']>[1]): Promise<void> => {
  if (!(await diarium.avsluta(inkommen, som))) throw new Error('a locked row changed');
};
