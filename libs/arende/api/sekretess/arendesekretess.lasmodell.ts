import { type Arendesekretesslag, dnrText } from '@gemensam/arende/domain';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Arendebehorig, type Arendesekretess } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';

interface Sqlrad {
  readonly id: string;
  readonly dnr_ar: number | null;
  readonly dnr_lopnummer: number | null;
  readonly klassificering: string | null;
  readonly handlaggare_id: string;
  readonly version: number;
  readonly slag: Arendesekretesslag | null;
  readonly paragraf: string | null;
  readonly skal: string | null;
  readonly fran: Datum | null;
  readonly beslut: Arendesekretess['beslut'];
  readonly behoriga: readonly { readonly personId: string; readonly namn: string }[];
  readonly valbara: readonly { readonly personId: string; readonly namn: string }[];
  readonly antal_handlingar: number;
}

/** Secrecy of one ärende in one statement: row-level security says to whom. `$1`: its id; `$2`: the business date. */
export const arendesekretessSats: Sats = {
  namn: 'arende.sekretess',
  text: `
    select a.id, a.dnr_ar, a.dnr_lopnummer, a.klassificering, a.handlaggare_id, a.version,
      a.sekretess_slag as slag, a.sekretess_paragraf as paragraf, a.sekretess_skal as skal, a.sekretess_fran::text as fran,
      coalesce((select jsonb_agg(jsonb_build_object('beslut', s.beslut, 'slag', s.slag, 'paragraf', s.paragraf, 'skal', s.skal, 'datum', s.datum, 'av', s.av) order by s.id desc)
        from gemensam.arende_sekretess s where s.samverkan_id = a.samverkan_id and s.arende_id = a.id), '[]') as beslut,
      coalesce((select jsonb_agg(jsonb_build_object('personId', p.id, 'namn', p.namn) order by p.namn collate gemensam.sv, p.id)
        from gemensam.arende_behorig b join gemensam.person p on p.id = b.person_id where b.samverkan_id = a.samverkan_id and b.arende_id = a.id), '[]') as behoriga,
      coalesce((select jsonb_agg(jsonb_build_object('personId', p.id, 'namn', p.namn) order by p.namn collate gemensam.sv, p.id)
        from gemensam.person p where exists (select from gemensam.uppdrag u where u.samverkan_id = a.samverkan_id and u.person_id = p.id
          and u.fran <= $2::date and coalesce(u.till, $2::date) >= $2::date)), '[]') as valbara,
      (select count(*)::int from gemensam.arende_handling ah where ah.samverkan_id = a.samverkan_id and ah.arende_id = a.id) as antal_handlingar
    from gemensam.arende a where a.id = $1`,
};

const namngivbaraSats: Sats = {
  namn: 'arende.namngivbara',
  text: `
    select p.id as "personId", p.namn from gemensam.person p
    where exists (select from gemensam.uppdrag u where u.person_id = p.id and u.fran <= $1::date and coalesce(u.till, $1::date) >= $1::date)
    order by p.namn collate gemensam.sv, p.id`,
};

/** Those with an uppdrag in force, who may be named in an ärende that the person registers and becomes the handläggare of. */
export const lasNamngivbara = async (las: Lasning, kontext: Kontext): Promise<Arendebehorig[]> =>
  (await las.rader<{ personId: string; namn: string }>(namngivbaraSats, [kontext.affarsdatum])).map((p) => ({ ...p, handlaggare: p.personId === kontext.person.id }));

/** The e-samordnare and the nämndsekreterare in any ärende that they see; the handläggare in their own. */
export const farBeslutaSekretess = (kontext: Kontext, handlaggareId: string): boolean =>
  harRoll(kontext, 'e_samordnare', 'namndsekreterare') || (harRoll(kontext, 'beredningsgrupp') && handlaggareId === kontext.person.id);

/** Null: no such ärende here, or one that the person does not see. */
export const lasArendesekretess = async (las: Lasning, kontext: Kontext, arendeId: string): Promise<Arendesekretess | null> => {
  if (!arId(arendeId)) return null;
  const [r] = await las.rader<Sqlrad & Record<string, unknown>>(arendesekretessSats, [arendeId, kontext.affarsdatum]);
  if (!r) return null;
  const { dnr_ar: ar, dnr_lopnummer: lopnummer, klassificering, slag, paragraf, skal, fran } = r;
  const farBesluta = farBeslutaSekretess(kontext, r.handlaggare_id);
  const tillBehorig = (p: Sqlrad['behoriga'][number]) => ({ ...p, handlaggare: p.personId === r.handlaggare_id });
  return {
    arendeId: r.id,
    dnr: dnrText({ ar, lopnummer, klassificering }),
    version: r.version,
    sekretess: slag !== null && paragraf !== null && skal !== null && fran !== null ? { slag, paragraf, skal, fran } : null,
    behoriga: r.behoriga.map(tillBehorig),
    valbara: farBesluta ? r.valbara.map(tillBehorig) : [],
    beslut: r.beslut,
    antalHandlingar: r.antal_handlingar,
    farBesluta,
  };
};
