import { lasFastBudgetposter } from '@gemensam/finansiering/api';
import { type Handelsedata } from '@gemensam/shared/api';
import { arAvslag, formateraBelopp } from '@gemensam/shared/domain';
import { lastBelopp, momstext } from '@gemensam/delegation/domain';
import { bestallningshandelse, bestalltBelopp } from '../inkop/inkopshandelse';
import { InkopRepository } from '../inkop/inkop.repository';
import { budgetAv, type Inkopslage, lasInkopslage } from '../provning/inkop';
import { inget, type Verkstallighet } from './verkstallighet';

/** What is ordered, in words; none before it can be read what, from whom and for how much. */
const iOrd = ({ leverantor, uppgifter, post, avtal }: Inkopslage): string => {
  if (arAvslag(leverantor) || arAvslag(uppgifter)) return '';
  return `${uppgifter.vad} beställs av ${leverantor.namn}${leverantor.orgnr ? ` (${leverantor.orgnr})` : ''} för ${formateraBelopp(uppgifter.ore)} ${momstext(uppgifter.moms, uppgifter.momssats)}.${post ? ` Kostnaden tas från ${post.namn} i budgeten ${post.ar}.` : ''}${avtal ? ` Beställningen görs enligt avtalet ${avtal.namn}.` : ''}`;
};

/** What was entered, as it is kept with the decision. */
const somData = ({ leverantor, uppgifter: u, post, avtal }: Inkopslage): Handelsedata => {
  if (arAvslag(u) || arAvslag(leverantor)) return {};
  return {
    leverantor: leverantor.namn, orgnr: leverantor.orgnr, vad: u.vad, belopp: u.ore.toString(), momsval: u.moms, momssats: u.momssats, budgetpostId: post?.id ?? null, budgetpost: post?.namn ?? null, avtalId: avtal?.id ?? null,
  };
};

/** Point 5: something is ordered. The order is made by the decision, so there is no matter before it. */
export const inkop: Verkstallighet = {
  las: async ({ skriv, kontext }, { uppgifter }) => {
    await new InkopRepository(skriv, kontext).stallIKo();
    await lasFastBudgetposter(skriv, [uppgifter.inkop?.budgetpostId ?? '']);
    return null;
  },

  sak: async ({ las, kontext }, { uppgifter }) => {
    const lage = await lasInkopslage(las, kontext, uppgifter.inkop);
    const { leverantor, uppgifter: u, post } = lage;
    return {
      saktyp: null, sakId: null, version: null, namn: arAvslag(u) ? 'Beställning' : u.vad,
      motpart: arAvslag(leverantor) ? null : { organisationId: leverantor.organisationId, namn: leverantor.namn },
      avtalId: lage.avtal?.id ?? null,
      underlag: { ...inget, sammaSak: lage.sammaSak, belopp: uppgifter.inkop ? lastBelopp(uppgifter.inkop) : null, budget: budgetAv(post) },
      hinder: lage.hinder,
      rubrik: arAvslag(u) ? '' : `Beställning: ${u.vad}`,
      beslutstext: iOrd(lage),
      uppgifter: somData(lage),
    };
  },

  verkstall: async ({ skriv, las, kontext }, beslut, _sak, { uppgifter }) => {
    const lage = await lasInkopslage(las, kontext, uppgifter.inkop);
    if (arAvslag(lage.leverantor)) return lage.leverantor;
    if (arAvslag(lage.uppgifter)) return lage.uppgifter;
    if (lage.hinder) return lage.hinder;
    if (!lage.post) throw new Error('an order passed the check without a row of the budget');
    const rad = await new InkopRepository(skriv, kontext).laggBestallning(lage.uppgifter, {
      leverantor: lage.leverantor, budgetpostId: lage.post.id, avtalId: lage.avtal?.id ?? null, beslutReferensId: beslut.referens.id, datum: kontext.affarsdatum,
    });
    return [bestallningshandelse('bestallning_gjord', rad, `${rad.vad} beställdes av ${rad.leverantor} för ${bestalltBelopp(rad)}, ${beslut.beteckning}.`)];
  },

  mojliga: async () => [],
};
