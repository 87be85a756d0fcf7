import { organisationsslagText } from '@gemensam/avtal/domain';
import type { AgandegrafenQuery } from '../generated/operationer';
import type { Grafkant, Grafnod } from './agandelayout';

type Graf = NonNullable<AgandegrafenQuery['agandegraf']>;

/** The address of an organisation's page. */
export const organisationsadress = (samverkan: string, id: string, ...mer: readonly string[]): readonly string[] => ['/', samverkan, 'administration', 'organisationer', id, ...mer];

/** Who owns whom as it is drawn; each leads to its page. */
export const tillGraf = (g: Graf, samverkan: string, mal: string | null = null): { readonly noder: readonly Grafnod[]; readonly kanter: readonly Grafkant[] } => ({
  noder: g.noder.map((n) => ({
    id: n.id, namn: n.namn, text: `${organisationsslagText(n.slag)}${n.medlem ? ', medlem' : ''}`, ton: n.medlem ? 'medlem' : 'vanlig', mal: n.id === mal, lank: n.id === mal ? null : organisationsadress(samverkan, n.id),
  })),
  kanter: g.kanter.map((k) => {
    const bas = { fran: k.agareId, till: k.agdId };
    return k.antal === null || k.antal === undefined ? { ...bas, text: k.roster?.text ?? '' } : { ...bas, text: platser(k.antal), lista: `utser ${platser(k.antal)} i` };
  }),
});

export const platser = (antal: number): string => `${antal} ${antal === 1 ? 'plats' : 'platser'}`;
