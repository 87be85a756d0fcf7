import { type Fas, type Fasordning, fasvag, grindTill, leverabellage, type Projektslag, ROLLER_FOR_GODKANNANDE, rollerIProjekt, sammaLeverabel, standardordning } from '@gemensam/projekt/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Leverabel, type Leverabellista } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';
import { sitterIStyrgruppen } from '../grupper/grupper.lasmodell';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';

interface LeverabelSqlrad {
  readonly id: string;
  readonly namn: string;
  readonly grind: Fas;
  readonly agare: string;
  readonly klar: string | null;
  readonly godkand: string | null;
  readonly godkandAv: string | null;
  readonly version: number;
}

/** A project with its leverabler and the order that asks for them. */
export interface Leverabelbild {
  readonly id: string;
  readonly namn: string;
  readonly slag: Projektslag;
  readonly fas: Fas | null;
  readonly vilande_fran: Fas | null;
  readonly projektledare_id: string | null;
  /** The person who asks sits in the styrgrupp on the business date. */
  readonly i_styrgruppen: boolean;
  readonly ordning: Fasordning | null;
  readonly rader: readonly LeverabelSqlrad[];
}

export const leverablerSats: Sats = {
  namn: 'projekt.leverabler',
  text: `
    select p.id, p.namn, p.slag, p.fas, p.vilande_fran, p.projektledare_id, ${sitterIStyrgruppen('p', '$2', '$3')} as i_styrgruppen,
      (select o.innehall from gemensam.fasordning o where o.samverkan_id = p.samverkan_id and o.slag = p.slag order by o.version desc limit 1) as ordning,
      coalesce((select json_agg(json_build_object('id', l.id, 'namn', l.namn, 'grind', l.grind, 'agare', l.agare, 'klar', l.klar, 'godkand', l.godkand, 'godkandAv', l.godkand_av, 'version', l.version) order by l.namn)
        from gemensam.leverabel l where l.samverkan_id = p.samverkan_id and l.projekt_id = p.id), '[]') as rader
    from gemensam.projekt p where p.id = $1::uuid`,
};

/** Null for an unknown id, for another samverkan's, and for a text that is no id. */
export const lasLeverabelbild = async (las: Lasning, kontext: Kontext, id: string): Promise<Leverabelbild | null> =>
  arId(id) ? ((await las.rader<Leverabelbild>(leverablerSats, [id, kontext.person.id, kontext.affarsdatum]))[0] ?? null) : null;

/** The order in force; null for löpande verksamhet. */
export const ordningAv = (b: Pick<Leverabelbild, 'slag' | 'ordning'>): Fasordning | null => b.ordning ?? standardordning(b.slag);

/** True when the project has gone through the gate: it stands in the phase behind it, or further on. */
export const arPasserad = (b: Pick<Leverabelbild, 'slag' | 'ordning' | 'fas' | 'vilande_fran'>, grind: Fas): boolean => {
  const ordning = ordningAv(b);
  const vag = ordning ? fasvag(ordning) : [];
  const har = b.fas === 'vilande' ? b.vilande_fran : b.fas;
  return har !== null && vag.includes(grind) && vag.indexOf(har) >= vag.indexOf(grind);
};

/** The e-samordnare approves in every project, a styrgruppsledamot where she sits in the styrgrupp. */
export const farGodkanna = (b: Pick<Leverabelbild, 'i_styrgruppen'>, kontext: Kontext): boolean =>
  rollerIProjekt(kontext.uppdrag.map((u) => u.roll), b.i_styrgruppen).some((r) => ROLLER_FOR_GODKANNANDE.includes(r));

export const lasLeverabler = async (las: Lasning, kontext: Kontext, id: string): Promise<Leverabellista | null> => {
  const bild = await lasLeverabelbild(las, kontext, id);
  return bild && tillLeverabellista(bild, kontext);
};

export const tillLeverabellista = (b: Leverabelbild, kontext: Kontext): Leverabellista => {
  const ordning = ordningAv(b);
  const grindar = ordning?.grindar ?? [];
  const plats = (fas: Fas): number => grindar.findIndex((g) => g.till === fas);
  const krav = grindar.flatMap((g) => g.kraver.leverabler.map((namn) => ({ namn, grind: g.till, beteckning: g.beteckning })));
  return {
    projektId: b.id,
    rader: b.rader.map((l) => tillLeverabel(b, l, kontext)).sort((x, y) => plats(x.grind) - plats(y.grind)),
    saknade: krav.filter((k) => !arPasserad(b, k.grind) && !b.rader.some((l) => l.grind === k.grind && sammaLeverabel(l.namn, k.namn))),
    grindar: grindar.map((g) => ({ till: g.till, beteckning: g.beteckning, passerad: arPasserad(b, g.till) })),
    farLaggaTill: grindar.length > 0 && farUppdatera(kontext, b.projektledare_id),
  };
};

export const tillLeverabel = (b: Leverabelbild, l: LeverabelSqlrad, kontext: Kontext): Leverabel => {
  const ordning = ordningAv(b);
  const grind = ordning && grindTill(ordning, l.grind);
  const far = farUppdatera(kontext, b.projektledare_id);
  const godkanner = farGodkanna(b, kontext);
  return {
    ...l,
    beteckning: grind?.beteckning ?? '',
    kravs: grind?.kraver.leverabler.some((namn) => sammaLeverabel(namn, l.namn)) ?? false,
    lage: leverabellage(l, kontext.affarsdatum),
    farAndra: far && l.godkand === null,
    farGodkanna: godkanner && l.godkand === null,
    farAterkalla: godkanner && l.godkand !== null && !arPasserad(b, l.grind),
  };
};
