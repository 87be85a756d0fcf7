import { Inject, Injectable } from '@nestjs/common';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { clamdSvarar, skannaFil } from './clamd';
import { DRIFT, type Drift } from './databas-modul';
import { granskaHandling, uppladdningsavslag } from './handling-granskare';
import { type GranskadFil } from './handling-granskning';

/** How the protection against malware stands: off, or clamd answers or not. */
export type Skyddslage = 'avstangt' | 'svarar' | 'svarar_inte';

export const SKADLIG_KOD = 'Skadlig kod';

/**
 * Has an uploaded file judged: by the portal's own worker, and by clamd where the setting names one. What clamd cannot judge is not
 * taken in.
 */
@Injectable()
export class Skadlighetskontroll {
  constructor(@Inject(DRIFT) private readonly drift: Pick<Drift, 'clamd'>) {}

  async granska(sokvag: string, namn: string): Promise<GranskadFil | Avslag> {
    const utfall = await granskaHandling(sokvag, namn);
    if (arAvslag(utfall) || !this.drift.clamd) return utfall;
    const svar = await skannaFil(this.drift.clamd, sokvag);
    if (svar.slag === 'ren') return utfall;
    if (svar.slag === 'funnen')
      return uppladdningsavslag({
        regel: SKADLIG_KOD, text: `Virusskyddet känner igen skadlig kod i filen: ${svar.signatur}.`, utvag: 'Ladda inte upp den. Kontrollera din dator med ditt virusskydd.',
      });
    process.stderr.write(`${JSON.stringify({ niva: 'fel', tid: new Date().toISOString(), fel: `clamd: ${svar.orsak}` })}\n`);
    return uppladdningsavslag({
      regel: 'Kan inte kontrolleras', text: 'Filen kan inte kontrolleras just nu, eftersom virusskyddet inte svarar.', utvag: 'Försök igen om en stund. Säg till den som sköter portalen om felet består.',
    });
  }

  async lage(): Promise<Skyddslage> {
    if (!this.drift.clamd) return 'avstangt';
    return (await clamdSvarar(this.drift.clamd)) ? 'svarar' : 'svarar_inte';
  }
}
