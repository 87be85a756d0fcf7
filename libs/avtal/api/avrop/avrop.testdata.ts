import { type Kontext, nyttId } from '@gemensam/shared/api';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { type Avropat } from '@gemensam/shared/contract';
import { AvtalEntitet, AvtalsleverantorEntitet, AvtalsoptionEntitet } from '../avtal/avtal.entity';
import { AvropsberattigadEntitet, AvropslistaEntitet, AvropsregelEntitet } from '../avropsratt/avropsratt.entity';
import { frysAvropsberattigade } from '../avropsratt/frys-avropsberattigade';
import { AvropEntitet } from './avrop.entity';
import { rapporteraAvrop } from './rapportera-avrop';

/** The stage of what is called off: Luleå kommun, a bolag of its own with an avropare, and one that nobody lets in. */
export interface Avropsscen {
  readonly p: Provning;
  readonly samordnaren: Kontext;
  readonly lulea: Kontext;
  readonly pitea: Kontext;
  readonly avroparen: Kontext;
  readonly revisorn: Kontext;
  readonly region: Kontext;
  readonly kommun: string;
  readonly bolag: string;
  readonly utan: string;
  /** A signed ramavtal in force 2020-03-01 to 2022-02-28 with two suppliers, and its list frozen. Öre. */
  readonly avtal: (takvolym: bigint, val?: { readonly fryst?: boolean; readonly avropsform?: string }) => Promise<string>;
  readonly rapport: (vem: Kontext, avtalId: string, belopp: string, del?: object, nyckel?: string) => Promise<Avropat | Avslag>;
}

export const oppnaAvropsscen = async (): Promise<Avropsscen> => {
  const p = await oppnaProvning([AvtalEntitet, AvtalsleverantorEntitet, AvtalsoptionEntitet, AvropsregelEntitet, AvropslistaEntitet, AvropsberattigadEntitet, AvropEntitet]);
  const samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  const samverkan = samordnaren.samverkan.id;
  const { rows } = await p.agare.query<{ id: string }>(
    `update gemensam.organisation set orgnr = '212000-' || kommunkod, orgnr_fiktivt = true where samverkan_id = $1 and medlem returning case when kommunkod = '2580' then id end as id`, [samverkan],
  );
  const kommun = rows.find((r) => r.id)?.id ?? '';
  const [bolag, utan] = [nyttId(), nyttId()];
  for (const [id, namn, orgnr] of [[bolag, 'Luleå Bolag AB', '556000-0001'], [utan, 'Utan AB', '556000-0003']])
    await p.agare.query(`insert into gemensam.organisation (samverkan_id, id, namn, slag, orgnr, orgnr_fiktivt, kommunkod) values ($1, $2, $3, 'bolag', $4, true, '2580')`, [samverkan, id, namn, orgnr]);
  await p.agare.query(`insert into gemensam.innehav (samverkan_id, id, agare_id, agd_id, roster_taljare, roster_namnare, fran, kalla) values ($1, $2, $3, $4, 1, 1, '2015-01-01', 'prov')`, [samverkan, nyttId(), kommun, bolag]);
  return {
    p, samordnaren, kommun, bolag, utan,
    lulea: await p.aktor('kommunrepresentant', { kommunkod: '2580' }),
    pitea: await p.aktor('kommunrepresentant', { kommunkod: '2581' }),
    avroparen: await p.aktor('avropare', { organisation: bolag }),
    revisorn: await p.aktor('revisor'),
    region: await p.aktor('e_samordnare', { samverkan: 'region10' }),
    avtal: async (takvolym, val = {}) => {
      const id = nyttId();
      await p.agare.query(
        `insert into gemensam.avtal (samverkan_id, id, nummer, namn, omrade, slag, avropsform, tecknat, galler_fran, galler_till, takvolym)
         values ($1, $2, coalesce((select max(nummer) from gemensam.avtal where samverkan_id = $1), 0) + 1, 'Konsulter', 'Konsulter', 'ramavtal', $3, '2020-02-01', '2020-03-01', '2022-02-28', $4)`,
        [samverkan, id, val.avropsform ?? 'rangordning', takvolym.toString()],
      );
      for (const [rang, namn] of [[1, 'Ett AB'], [2, 'Två AB']]) await p.agare.query('insert into gemensam.avtal_leverantor (samverkan_id, avtal_id, rang, namn) values ($1, $2, $3, $4)', [samverkan, id, rang, namn]);
      if (val.fryst !== false) {
        const svar = await frysAvropsberattigade(p.db, begaranFran(samordnaren), { avtalId: id, version: 0, datum: '2019-10-01' });
        if (arAvslag(svar)) throw new Error(svar.text);
      }
      return id;
    },
    rapport: (vem, avtalId, belopp, del = {}, nyckel) => rapporteraAvrop(p.db, begaranFran(vem, nyckel ?? null), { avtalId, organisationId: kommun, datum: '2021-02-15', belopp, vad: 'Projektledare', ...del }),
  };
};
