import { type Arendetyp, type Delegationsordning, type Provningsunderlag } from '@gemensam/delegation/domain';
import { oppnaArendetillstand } from '@gemensam/arende/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Delegationsarende, type SakensDelegationsbeslut } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';
import { ordningPerSql, type Ordningsrad, tillOrdning } from '../ordning/ordning.lasmodell';
import { delarCte, delarKolumner, type Delarrad, type Provningsdelar, tillDelar } from '../provning/provningsdelar.lasmodell';
import { type Sak } from '../verkstall/verkstallighet';
import { type Arendevalsrad, arendevalSql, type SakensBeslutsrad, sakensBeslutSql, tillArendeval, tillSakensBeslut } from './sakens-beslut.lasmodell';

/** What the check asks beside the matter itself, and what its page shows of the matter. */
export interface Underlaget {
  readonly delar: Provningsdelar;
  readonly ordning: Delegationsordning | null;
  readonly prisbasbelopp: Provningsunderlag['prisbasbelopp'];
  readonly sakLage: Provningsunderlag['sakLage'];
  /** The other party in the register, where the matter named its org.nr alone. */
  readonly motpartId: string | null;
  readonly sakens: SakensDelegationsbeslut;
  readonly arenden: readonly Delegationsarende[];
}

/** `$1`–`$6` are those of the parts; `$7`: the kind, `$8`: the version of the matter, `$9`: the other party's org.nr, `$10`: states of an open ärende. */
const underlaget: Sats = {
  namn: 'delegation.underlaget',
  text: `with ${delarCte} select ${delarKolumner},
      (select row_to_json(x) from (${ordningPerSql}) x) as ordning,
      (select p.ore::text from gemensam.prisbasbelopp p where p.ar = extract(year from $1::date)) as prisbasbelopp,
      exists (select from gemensam.overtagande t where t.aterlamnad is null and t.arendetyp = $7 and ((t.saktyp = $2 and t.sak_id = $3::uuid) or (t.saktyp = 'arende' and t.sak_id = $6::uuid))) as overtagen,
      exists (select from gemensam.delegationsbeslut b where b.saktyp = $2 and b.sak_id = $3::uuid and b.arendetyp = $7 and b.sak_version = $8::integer) as beslutad,
      coalesce($4::uuid, (select o.id from gemensam.organisation o where o.orgnr = $9::text limit 1)) as "motpartId",
      ${sakensBeslutSql('$3::uuid')} as sakens, ${arendevalSql('$10::text[]')} as arenden`,
};

interface Rad extends Delarrad {
  readonly ordning: Ordningsrad | null;
  readonly prisbasbelopp: string | null;
  readonly overtagen: boolean;
  readonly beslutad: boolean;
  readonly motpartId: string | null;
  readonly sakens: SakensBeslutsrad;
  readonly arenden: readonly Arendevalsrad[];
}

const somId = (id: string | null | undefined): string | null => (id && arId(id) ? id : null);

/** In one statement, in the transaction of the one who asks. `arendeId`: where the decision would be registered. */
export const lasUnderlaget = async (las: Lasning, kontext: Kontext, arendetyp: Arendetyp, sak: Sak, arendeId: string | null): Promise<Underlaget> => {
  const [rad] = await las.rader<Rad & Record<string, unknown>>(underlaget, [
    kontext.affarsdatum, sak.saktyp, sak.sakId, sak.motpart?.organisationId ?? null, somId(sak.avtalId), somId(arendeId), arendetyp, sak.version, sak.motpart?.orgnr ?? null, oppnaArendetillstand,
  ]);
  if (!rad) throw new Error('the underlag of a decision gave no row');
  return {
    delar: tillDelar(rad, kontext.affarsdatum), ordning: rad.ordning && tillOrdning(rad.ordning), prisbasbelopp: rad.prisbasbelopp === null ? null : BigInt(rad.prisbasbelopp),
    sakLage: rad.overtagen ? 'overtagen_av_namnden' : rad.beslutad ? 'redan_beslutad' : 'oppen', motpartId: rad.motpartId, sakens: tillSakensBeslut(rad.sakens), arenden: rad.arenden.map(tillArendeval),
  };
};
