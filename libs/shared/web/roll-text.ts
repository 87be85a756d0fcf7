import type { Roll } from '@gemensam/shared/contract';

const ROLLER: Readonly<Record<Roll, string>> = {
  e_samordnare: 'E-samordnare',
  namndsekreterare: 'Nämndsekreterare',
  ordforande: 'Ordförande',
  vice_ordforande: 'Vice ordförande',
  ledamot: 'Ledamot',
  kommunrepresentant: 'Kommunrepresentant',
  beredningsgrupp: 'Beredningsgrupp',
  projektledare: 'Projektledare',
  styrgruppsledamot: 'Styrgruppsledamot',
  revisor: 'Revisor',
  administrator: 'Administratör',
  avropare: 'Avropare',
  overordnad: 'Överordnad',
};

/** All roles, in the order they are shown. */
export const ROLLORDNING = Object.keys(ROLLER) as readonly Roll[];

/** The role in Swedish, e.g. `Vice ordförande`. */
export const rollText = (roll: Roll): string => ROLLER[roll];
