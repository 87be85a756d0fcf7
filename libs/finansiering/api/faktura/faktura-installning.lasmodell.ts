import { type Fakturaregel as Regel, forvaldFakturaregel, type Kostnadsslag, kostnadsslag } from '@gemensam/finansiering/domain';
import { far, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Fakturainstallning } from '@gemensam/shared/contract';

interface InstallningSqlrad {
  readonly version: number;
  readonly namn: string;
  readonly orgnr: string;
  readonly bankgiro: string | null;
  readonly plusgiro: string | null;
  readonly betalningsdagar: number;
  readonly sparad: Date | null;
  readonly sparad_av: string | null;
  readonly regler: readonly (Regel & { readonly slag: Kostnadsslag })[] | null;
}

/** The newest version. Before the first: the värdkommun as sender, with 30 days to pay and no account. */
export const fakturainstallningSats: Sats = {
  namn: 'faktura.installning',
  text: `
    select i.version, i.namn, i.orgnr, i.bankgiro, i.plusgiro, i.betalningsdagar, i.sparad, i.sparad_av,
      (select jsonb_agg(jsonb_build_object('slag', r.slag, 'plan', r.plan, 'forskott', r.forskott, 'momskod', r.momskod))
        from gemensam.fakturaregel r where r.version = i.version) as regler
    from gemensam.fakturainstallning i
    union all
    select 0, coalesce(v.namn, ''), coalesce(v.orgnr, ''), null, null, 30, null, null, null
    from (select 1) en left join gemensam.organisation v on v.vardkommun
    order by version desc limit 1`,
};

/** The settings of invoicing in force. */
export const lasFakturainstallning = async (las: Lasning, kontext: Kontext): Promise<Fakturainstallning> => {
  const [rad] = await las.rader<InstallningSqlrad>(fakturainstallningSats);
  if (!rad) throw new Error('the settings of invoicing always have a row');
  const { version, namn, orgnr, bankgiro, plusgiro, betalningsdagar, sparad, sparad_av: sparadAv, regler } = rad;
  return {
    version, namn, orgnr, bankgiro, plusgiro, betalningsdagar, sparad, sparadAv,
    regler: kostnadsslag.map((slag) => ({ slag, ...(regler?.find((r) => r.slag === slag) ?? forvaldFakturaregel(slag)) })),
    farAndra: far(kontext, 'sparaFakturainstallning'),
  };
};
