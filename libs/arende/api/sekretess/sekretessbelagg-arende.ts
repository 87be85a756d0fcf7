import { provaArendesekretess, provaSlutning } from '@gemensam/arende/domain';
import { type Begaran, type Db } from '@gemensam/shared/api';
import { type SekretessbelaggArendeInput } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { type Sekretessutfall, utforSekretessakt } from './sekretessakt';

/** Makes an ärende secret by a paragraph of OSL, or changes the secrecy it has. From then on the database shows it to nobody else. */
export const sekretessbelaggArende = (db: Db, begaran: Begaran, input: SekretessbelaggArendeInput): Promise<Sekretessutfall> =>
  utforSekretessakt(db, begaran, input, 'sekretessbelaggArende', async (arende, sekretesser) => {
    const oppet = provaSlutning(arende.samlingsar);
    if (oppet) return oppet;
    const utfall = provaArendesekretess({ slag: input.slag, paragraf: input.paragraf, skal: input.skal }, arende.sekretess);
    if (arAvslag(utfall)) return utfall;
    return async () => {
      const data = await sekretesser.besluta(arende, utfall.beslut, utfall.marke);
      return utfall.beslut === 'satt'
        ? { handelsetyp: 'arende_sekretessbelagt', mening: (namn) => `Sekretess gäller nu för ${namn}.`, data }
        : { handelsetyp: 'arendesekretess_andrad', mening: (namn) => `Sekretessen för ${namn} ändrades.`, data };
    };
  });
