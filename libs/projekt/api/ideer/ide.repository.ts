import { type Fas, type Ideinmatning, ideutkastnyckel } from '@gemensam/projekt/domain';
import { type Kontext, type Sats, type Skrivning, type UppdragRef } from '@gemensam/shared/api';
import { type Ide } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';
import { lasIde } from './ide.lasmodell';

const nySats: Sats = {
  namn: 'projekt.ny_ide',
  text: `
    with p as (
      insert into gemensam.projekt (id, namn, slag, fas, beskrivning, ordning)
      values ($1, $2, 'projekt', 'ide', $3, (select coalesce(max(x.ordning), 0) + 1 from gemensam.projekt x))
      on conflict (samverkan_id, namn) do nothing returning id
    )
    insert into gemensam.ide (projekt_id, behov, nytta, roll, kommunkod, foreslagen_av_id, foreslagen_av, foreslagen)
    select p.id, $3, $4, $5, $6, $7, $8, $9 from p returning projekt_id`,
};
const lasSats: Sats = {
  namn: 'projekt.las_ide',
  text: `select p.id, p.fas, e.foreslagen_av_id as "forfattareId", e.version from gemensam.projekt p
    join gemensam.ide e on e.samverkan_id = p.samverkan_id and e.projekt_id = p.id where p.id = $1 for no key update of p, e`,
};
const upptagetSats: Sats = { namn: 'projekt.namn_upptaget', text: 'select id from gemensam.projekt where namn = $1 and id <> $2' };
const andraSats: Sats = {
  namn: 'projekt.andra_ide',
  text: `
    with e as (update gemensam.ide set behov = $3, nytta = $4, version = version + 1 where projekt_id = $1 and version = $5 returning projekt_id)
    update gemensam.projekt p set namn = $2, beskrivning = $3 from e where p.id = e.projekt_id returning p.id`,
};

const kastaUtkastSats: Sats = { namn: 'projekt.kasta_ideutkast', text: 'delete from gemensam.utkast where nyckel = $1' };

interface LastIde {
  readonly id: string;
  readonly fas: Fas | null;
  readonly forfattareId: string;
  readonly version: number;
}

/** Ideas: domain to rows. Exists only inside `Db.skriva`. */
export class IdeRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** Puts in the project and the proposal beside it. False: a project has that name already, and nothing was written. */
  async laggTill(id: string, ide: Ideinmatning, uppdrag: UppdragRef): Promise<boolean> {
    const { person, affarsdatum } = this.kontext;
    return (await this.skriv.rader(nySats, [id, ide.titel, ide.behov, ide.nytta, uppdrag.roll, uppdrag.kommunkod, person.id, person.namn, affarsdatum])).length === 1;
  }

  /** Locks the idea and its project. Null: no such idea here. */
  async hamtaOchLas(id: string): Promise<LastIde | null> {
    if (!arId(id)) return null;
    const [rad] = await this.skriv.rader<LastIde>(lasSats, [id]);
    return rad ?? null;
  }

  /** It is there: the caller has locked or written it. */
  async hamta(id: string): Promise<Ide> {
    const ide = await lasIde(this.skriv, this.kontext, id);
    if (!ide) throw new Error(`idea ${id} is written but cannot be read`);
    return ide;
  }

  /** The writer is done with her draft: of a new idea, or of the one that is changed. */
  async kastaUtkast(id: string | null): Promise<void> {
    await this.skriv.rader(kastaUtkastSats, [ideutkastnyckel(id)]);
  }

  async namnUpptaget(namn: string, avsett: string): Promise<boolean> {
    return (await this.skriv.rader(upptagetSats, [namn, avsett])).length > 0;
  }

  /** The caller holds the lock and has compared the version. */
  async andra(last: LastIde, ide: Ideinmatning): Promise<void> {
    const rader = await this.skriv.rader(andraSats, [last.id, ide.titel, ide.behov, ide.nytta, last.version]);
    if (rader.length !== 1) throw new Error(`idea ${last.id} is locked but was not written`);
  }
}
