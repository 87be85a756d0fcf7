import { type Listvy } from '@gemensam/samverkan/web';

/** Every view there is, in the order of their links. A new one is added here and in the routes. */
export const PORTFOLJVYER: readonly Listvy[] = [
  { vag: '', text: 'Tabell' },
  { vag: 'fastavla', text: 'Fastavla' },
  { vag: 'tidslinje', text: 'Tidslinje' },
];
