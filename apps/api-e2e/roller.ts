/** The thirteen roles of the portal, written out by hand. */
export const roller = [
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
  'avropare',
  'overordnad',
] as const;
export type Rollnamn = (typeof roller)[number];
