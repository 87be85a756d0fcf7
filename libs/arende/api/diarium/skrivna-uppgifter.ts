import { type SkrivenRegistrering } from '@gemensam/arende/domain';
import { type RegistreringInput } from '@gemensam/shared/contract';

export const skrivnaUppgifter = ({ riktning, datum, motpart, rubrik, sekretess }: RegistreringInput): SkrivenRegistrering => ({
  riktning, datum, motpart, rubrik, sekretess: sekretess ?? null,
});
