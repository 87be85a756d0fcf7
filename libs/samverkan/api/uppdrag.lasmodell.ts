import { type Lasning } from '@gemensam/shared/api';
import { type Roll, type UppdragRad } from '@gemensam/shared/contract';

interface Uppdragsrad {
  readonly id: string;
  readonly personId: string;
  readonly person: string;
  readonly anvandarnamn: string;
  readonly losenordKanAterstallas: boolean;
  readonly faktorerKanAterstallas: boolean;
  readonly roll: Roll;
  readonly kommunkod: string | null;
  readonly kommunnamn: string | null;
  readonly organisation: string | null;
  readonly fran: string;
  readonly till: string | null;
  readonly version: number;
}

/** Every uppdrag of the samverkan with its person, past ones too. `id` narrows to one. */
export const lasUppdrag = async (las: Lasning, id: string | null = null): Promise<UppdragRad[]> => {
  const rader = await las.rader<Uppdragsrad>(
    {
      namn: 'uppdrag.lista',
      text: `select u.id, p.id as "personId", p.namn as person, p.anvandarnamn,
          not p.demo and p.id is distinct from (select gemensam.person_id()) as "losenordKanAterstallas",
          p.id is distinct from (select gemensam.person_id()) and (exists (select from gemensam.totp t where t.person_id = p.id and t.bekraftad is not null)
            or exists (select from gemensam.passkey s where s.person_id = p.id)) as "faktorerKanAterstallas", u.roll, u.kommunkod, k.namn as kommunnamn, o.namn as organisation,
          u.fran::text as fran, u.till::text as till, u.version
        from gemensam.uppdrag u join gemensam.person p on p.id = u.person_id left join gemensam.kommun k on k.kommunkod = u.kommunkod
          left join gemensam.organisation o on o.samverkan_id = u.samverkan_id and o.id = u.organisation_id
        where $1::uuid is null or u.id = $1
        order by p.namn collate gemensam.sv, u.fran, u.id`,
    },
    [id],
  );
  return rader.map(({ kommunkod, kommunnamn, ...r }) => ({ ...r, kommun: kommunkod === null ? null : { kommunkod, namn: kommunnamn ?? kommunkod } }));
};
