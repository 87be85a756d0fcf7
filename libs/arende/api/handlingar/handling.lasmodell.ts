import { handlingsfilSats } from '@gemensam/shared/api';

/** The files of ärenden: who sees the ärende, row-level security says. */
export const arendehandlingsfilSats = handlingsfilSats(
  'arende.handlingsfil', 'arende_handling', 'exists (select from gemensam.arende a where a.samverkan_id = l.samverkan_id and a.id = l.arende_id)',
);
