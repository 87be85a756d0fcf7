import { arendetyperFor, type Saktyp } from '@gemensam/delegation/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type Overtagande, type OvertagbarSak } from '@gemensam/shared/contract';
import { arId, formateraDatum } from '@gemensam/shared/domain';
import { beslutSql } from '../ordning/ordning.lasmodell';
import { beslutOmSak, type TagetBeslut } from '../ordning/tagna-beslut.lasmodell';
import { lasSak } from './sak.lasmodell';

const kolumner = `t.id, t.saktyp, t.sak_id as "sakId", t.sak, t.arendetyp, t.datum::text as datum, t.skal, t.av, t.aterlamnad::text as aterlamnad, t.version,
    ${beslutSql('b')} as beslut, case when ab.id is not null then ${beslutSql('ab')} end as "aterlamnadBeslut"
  from gemensam.overtagande t
  join gemensam.beslut_referens b on (b.samverkan_id, b.id) = (t.samverkan_id, t.beslut_id)
  left join gemensam.beslut_referens ab on (ab.samverkan_id, ab.id) = (t.samverkan_id, t.aterlamnad_beslut_id)`;

const alla: Sats = { namn: 'delegation.overtaganden', text: `select ${kolumner} order by t.datum desc, t.id desc` };
const ett: Sats = { namn: 'delegation.overtagande', text: `select ${kolumner} where t.id = $1` };
const sakens: Sats = { namn: 'delegation.sakens_overtaganden', text: `select ${kolumner} where t.saktyp = $1 and t.sak_id = $2 and t.aterlamnad is null` };

export const lasOvertaganden = (las: Lasning): Promise<Overtagande[]> => las.rader<Overtagande>(alla);

export const lasOvertagande = async (las: Lasning, id: string): Promise<Overtagande | null> => (arId(id) ? ((await las.rader<Overtagande>(ett, [id]))[0] ?? null) : null);

/** What is decided once about a thing: after that there is nothing to take over. A project or an avtal comes back with its next question. */
const EN_GANG: readonly TagetBeslut['arendetyp'][] = ['firmateckning', 'tilldelning', 'inkop', 'beslutsattest'];

/** What of a thing can be taken over. Null: no such thing here. */
export const lasOvertagbar = async (las: Lasning, saktyp: Saktyp, sakId: string): Promise<OvertagbarSak | null> => {
  const sak = await lasSak(las, saktyp, sakId);
  if (!sak) return null;
  const [tagna, beslutade] = [await las.rader<Overtagande>(sakens, [saktyp, sakId]), await beslutOmSak(las, saktyp, sakId)];
  return {
    sak,
    fragor: arendetyperFor(saktyp).map((arendetyp) => {
      const beslut = EN_GANG.includes(arendetyp) ? beslutade.find((b) => b.arendetyp === arendetyp) : undefined;
      return { arendetyp, overtagande: tagna.find((t) => t.arendetyp === arendetyp) ?? null, beslutat: beslut ? `${beslut.beteckning}, ${formateraDatum(beslut.datum)}` : null };
    }),
  };
};
