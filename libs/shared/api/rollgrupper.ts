import { type Roll } from '@gemensam/shared/contract';

/** All who take part in a samverkan. */
export const medlemmar: readonly Roll[] = [
  'e_samordnare',
  'namndsekreterare',
  'ordforande',
  'vice_ordforande',
  'ledamot',
  'kommunrepresentant',
  'beredningsgrupp',
  'projektledare',
  'styrgruppsledamot',
  'revisor',
  'administrator',
  'overordnad',
];
/** Those who can be a delegat: the delegationsordning, the day and the matter decide (D1). */
export const delegater: readonly Roll[] = ['ordforande', 'vice_ordforande', 'e_samordnare', 'namndsekreterare', 'overordnad', 'ledamot', 'projektledare'];
/** Also those who call off from avtal, and read nothing else. */
export const avtalslasare: readonly Roll[] = [...medlemmar, 'avropare'];
/** Those who can handle an avtal; each use case asks whether this one is theirs. */
export const foljerUpp: readonly Roll[] = ['e_samordnare', 'namndsekreterare', 'projektledare', 'beredningsgrupp'];
/** Those who report avrop: each for its own, the e-samordnare for anyone. */
export const avropar: readonly Roll[] = ['e_samordnare', 'kommunrepresentant', 'avropare'];
/** Those who enter invoices and close orders. To order and to attest are decisions on delegation. */
export const fakturaregistrerare: readonly Roll[] = ['e_samordnare', 'namndsekreterare'];
/** When they are named. */
export const anbudshandlaggare: readonly Roll[] = ['e_samordnare', 'namndsekreterare', 'beredningsgrupp', 'projektledare'];
export const bereder: readonly Roll[] = ['e_samordnare', 'namndsekreterare', 'beredningsgrupp'];
