import { kostnadsslag, forvaldFakturaregel } from '@gemensam/finansiering/domain';
import { type Kontext } from '@gemensam/shared/api';
import { type Kostnadspost } from '@gemensam/shared/contract';
import { formateraBelopp } from '@gemensam/shared/domain';
import { begaranFran, type Provning } from '@gemensam/shared/testing';
import { kravVarde } from '../ataganden/atagande-scen';
import { forhandsgranskaFakturering } from '../faktura/faktura-forhandsgranska';
import { skapaFakturaunderlag } from '../faktura/faktura-skapa';
import { sparaFakturainstallning } from '../faktura/faktura-spara-installning';
import { faststallKostnadspost } from './faststall-kostnadspost';
import { hamtaPost } from '../kostnader/kostnadsposthandelse';
import { kravPost, stallElevhalsa, stallFolkmangd, stallOrgnr } from '../kostnader/kostnader-scen';

export const BESLUT = { organ: 'Norrbottens e-nämnd', datum: '2021-01-28', beteckning: '§ 2', rubrik: 'Elevhälsa', handling: null };
export const ANSLUTNINGSBESLUT = { organ: 'Norrbottens e-nämnd', datum: '2021-02-12', beteckning: '§ 11', rubrik: 'Kalix ansluter sig till elevhälsa', handling: null };
export const KALIX_2017 = '2017-12-31';

/** Elevhälsa fastställd on 2021-01-28, and the population of Kalix that it is to be weighed by. */
export const stallFaststalldElevhalsa = async (p: Provning, vem: Kontext, namn = 'Elevhälsa'): Promise<Kostnadspost> => {
  const id = await stallElevhalsa(p, vem, namn);
  return kravPost(await faststallKostnadspost(p.db, begaranFran({ ...vem, affarsdatum: '2021-01-28' }), { id, version: 1, beslut: BESLUT }));
};

export const stallKalix = async (p: Provning): Promise<void> => {
  await stallFolkmangd(p);
  await p.agare.query(`insert into gemensam.folkmangd (kommunkod, datum, antal, kalla) values ('2514', $1, 16169, 'SCB')`, [KALIX_2017]);
};

/** Projects are invoiced a whole year in advance here, so that one period shows everything. */
export const stallFakturering = async (p: Provning, vem: Kontext): Promise<void> => {
  await stallOrgnr(p);
  await p.agare.query(`insert into gemensam.installning (samverkan_id, nyckel, varde) values ($1, 'fakturera_manader_fore', '12')`, [vem.samverkan.id]);
  kravVarde(
    await sparaFakturainstallning(p.db, begaranFran(vem), {
      namn: 'Luleå kommun', orgnr: '212000-0142', bankgiro: '5050-1055', plusgiro: null, betalningsdagar: 30, version: 0,
      regler: kostnadsslag.map((slag) => ({ slag, ...forvaldFakturaregel(slag), ...(slag === 'projekt' ? { plan: 'helar' as const, forskott: true } : {}) })),
    }),
  );
};

export const fakturera = async (p: Provning, vem: Kontext, manad: number, valda: readonly string[] = []) => {
  const { kontrollsumma } = kravVarde(await forhandsgranskaFakturering(p.db, begaranFran(vem), { ar: 2021, manad, valda }));
  return kravVarde(await skapaFakturaunderlag(p.db, begaranFran(vem), { ar: 2021, manad, kontrollsumma, valda })).underlag;
};

export const postenNu = (p: Provning, vem: Kontext, id: string): Promise<Kostnadspost> => p.db.lasa(vem, (las) => hamtaPost(las, vem, id));

/** Kronor as an accountant writes them, right-aligned. */
export const kr = (ore: bigint | null): string => (ore === null ? '–' : formateraBelopp(ore, { visaEnhet: false }).replaceAll('\u00A0', ' ')).padStart(11);
