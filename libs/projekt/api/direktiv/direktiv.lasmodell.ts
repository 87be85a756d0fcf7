import {
  andradeDelar, type Direktivdel, type Direktivinnehall, direktivlage, type Direktivstallning, direktivutkastnyckel, type Fas, FASTSTALLER_DIREKTIV, type Projektslag, registrerbara, rollerIProjekt, saknadeDelar, TOMT_DIREKTIV,
} from '@gemensam/projekt/domain';
import { type Beslutare } from '@gemensam/samverkan/domain';
import { beslutshandling, beslutsrubrik } from '@gemensam/samverkan/api';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type BeslutReferens, type Projektdirektiv } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';

interface Utkastrad {
  readonly id: string;
  readonly innehall: Direktivinnehall;
  readonly tid: string;
  readonly av: string;
  readonly version: number;
}

export interface Direktivversionsrad {
  readonly nummer: number;
  readonly innehall: Direktivinnehall;
  readonly andrade: readonly Direktivdel[];
  readonly tillagg: string | null;
  readonly datum: string;
  readonly beslutare: Beslutare;
  readonly beslut: BeslutReferens;
  readonly tid: string;
  readonly av: string;
  readonly inlastKalla: string | null;
}

/** A project with all of its directive. */
export interface Direktivbild {
  readonly id: string;
  readonly namn: string;
  readonly slag: Projektslag;
  readonly fas: Fas | null;
  readonly projektledare_id: string | null;
  readonly utkast: Utkastrad | null;
  /** Newest first. */
  readonly versioner: readonly Direktivversionsrad[];
  readonly eget_utkast: string | null;
}

export const direktivSats: Sats = {
  namn: 'projekt.direktiv',
  text: `
    select p.id, p.namn, p.slag, p.fas, p.projektledare_id,
      (select json_build_object('id', d.id, 'innehall', d.innehall, 'tid', d.tid, 'av', d.av, 'version', d.version)
        from gemensam.projektdirektiv d where d.samverkan_id = p.samverkan_id and d.projekt_id = p.id) as utkast,
      coalesce((select json_agg(json_build_object('nummer', v.nummer, 'innehall', v.innehall, 'andrade', v.andrade, 'tillagg', v.tillagg, 'datum', v.datum, 'beslutare', v.beslutare,
          'beslut', json_build_object('id', b.id, 'organ', b.organ, 'datum', b.datum, 'beteckning', b.beteckning, 'rubrik', ${beslutsrubrik('b')}, 'handling', ${beslutshandling('b')}),
          'tid', v.tid, 'av', v.av, 'inlastKalla', v.inlast_kalla) order by v.nummer desc)
        from gemensam.projektdirektivversion v join gemensam.beslut_referens b on b.samverkan_id = v.samverkan_id and b.id = v.beslut_referens_id
        where v.samverkan_id = p.samverkan_id and v.projekt_id = p.id), '[]') as versioner,
      (select u.innehall from gemensam.utkast u where u.nyckel = $2) as eget_utkast
    from gemensam.projekt p where p.id = $1::uuid`,
};

/** Null for an unknown id, for another samverkan's, and for a text that is no id. */
export const lasDirektivbild = async (las: Lasning, id: string): Promise<Direktivbild | null> =>
  arId(id) ? ((await las.rader<Direktivbild>(direktivSats, [id, direktivutkastnyckel(id)]))[0] ?? null) : null;

export const lasDirektiv = async (las: Lasning, kontext: Kontext, id: string): Promise<Projektdirektiv | null> => {
  const bild = await lasDirektivbild(las, id);
  return bild && tillProjektdirektiv(bild, kontext);
};

export const stallningAv = (b: Direktivbild): Direktivstallning => ({ slag: b.slag, fas: b.fas, utkast: b.utkast?.innehall ?? null, gallande: b.versioner[0] ?? null });

/** The e-samordnare and the beredningsgrupp prepare any directive, a projektledare the own project's. */
export const farSkrivaDirektiv = (kontext: Kontext, projektledareId: string | null): boolean => farUppdatera(kontext, projektledareId) || harRoll(kontext, 'beredningsgrupp');

/** A draft is shown to those who prepare and decide, and to the auditors; what a decision has made is everybody's. */
const serUtkast = (b: Direktivbild, kontext: Kontext): boolean =>
  farSkrivaDirektiv(kontext, b.projektledare_id) || harRoll(kontext, 'namndsekreterare', 'ordforande', 'vice_ordforande', 'revisor');

/** The working text as the person may see it. */
export const utkastFor = (b: Direktivbild, kontext: Kontext): Utkastrad | null => (serUtkast(b, kontext) ? b.utkast : null);

export const tillProjektdirektiv = (b: Direktivbild, kontext: Kontext): Projektdirektiv => {
  const utkast = utkastFor(b, kontext);
  const gallande = b.versioner[0] ?? null;
  const lage = direktivlage({ ...stallningAv(b), utkast: utkast?.innehall ?? null });
  const kanFaststalla = (lage === 'utkast' || lage === 'tillagg') && harRoll(kontext, 'e_samordnare', 'namndsekreterare');
  return {
    projektId: b.id,
    projekt: b.namn,
    lage,
    utkast: utkast && {
      version: utkast.version, innehall: utkast.innehall, tid: new Date(utkast.tid), av: utkast.av,
      saknas: saknadeDelar(utkast.innehall), andrade: andradeDelar(gallande?.innehall ?? TOMT_DIREKTIV, utkast.innehall),
    },
    versioner: b.versioner.map((v) => ({ ...v, tid: new Date(v.tid) })),
    farSpara: lage !== 'stangt' && farSkrivaDirektiv(kontext, b.projektledare_id),
    faststaller: kanFaststalla ? registrerbara(FASTSTALLER_DIREKTIV, rollerIProjekt(kontext.uppdrag.map((u) => u.roll), false)) : [],
    egetUtkast: b.eget_utkast,
  };
};
