import { type Tabellval } from '@gemensam/shared/domain';
import { arendetypText } from './arendetyp';
import { type Delegationspunkt } from './delegationsordning';
import { delegatText } from './delegatroll';
import { kravenText } from './jamfor-ordningar';

/** How the points of an ordning are searched and ordered, on the page and in its file. */
export const punkttabell: Tabellval<Pick<Delegationspunkt, 'nr' | 'arendetyp' | 'text' | 'delegat' | 'ersattare' | 'kraver'>> = {
  kolumner: { nr: (p) => p.nr, arendetyp: (p) => arendetypText(p.arendetyp), delegat: (p) => delegatText(p.delegat), ersattare: (p) => (p.ersattare ? delegatText(p.ersattare) : null) },
  sokbar: (p) => `${p.nr} ${arendetypText(p.arendetyp)} ${p.text} ${delegatText(p.delegat)} ${p.ersattare ? delegatText(p.ersattare) : ''} ${kravenText(p.kraver)}`,
  sortering: 'nr',
};
