import { type Agandeuppgifter } from '@gemensam/avtal/domain';
import { type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { type Agandepost } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';
import { InnehavEntitet, StyrelseplatsEntitet } from './agande.entity';
import { lasAgandepost } from './agandepost.lasmodell';

type Nyckel = { readonly id: string; readonly version: number };

const innehav = ({ agareId, agdId, roster, kapital, fran, till, kalla }: Agandeuppgifter) => {
  if (agareId === null || roster === null) throw new RangeError('a holding has an owner and a share');
  return {
    agareId, agdId, rosterTaljare: roster.taljare.toString(), rosterNamnare: roster.namnare.toString(), kapitalTaljare: kapital?.taljare.toString() ?? null, kapitalNamnare: kapital?.namnare.toString() ?? null, fran, till, kalla,
  };
};

/** Holdings and seats: domain to rows. Exists only inside `Db.skriva`, after `sparraOrganisationer`. */
export class AgandeRepository {
  constructor(private readonly skriv: Skrivning) {}

  hamta(id: string): Promise<Agandepost | null> {
    return lasAgandepost(this.skriv, id);
  }

  async svar(id: string): Promise<Agandepost> {
    const post = await this.hamta(id);
    if (!post) throw new Error(`ownership ${id} is written but cannot be read`);
    return post;
  }

  async laggIn(u: Agandeuppgifter): Promise<string> {
    const id = this.skriv.nyttId();
    if (u.antal === null) await this.skriv.manager.insert(InnehavEntitet, { id, ...innehav(u), struken: false, version: 1 });
    else await this.skriv.manager.insert(StyrelseplatsEntitet, { id, stiftelseId: u.agdId, utseddAvId: u.agareId, antal: u.antal, fran: u.fran, till: u.till, kalla: u.kalla, struken: false, version: 1 });
    return id;
  }

  /** False: the version was not the one given. */
  avsluta(post: Agandepost, nyckel: Nyckel, till: Datum): Promise<boolean> {
    return this.andra(post, nyckel, { till });
  }

  stryk(post: Agandepost, nyckel: Nyckel): Promise<boolean> {
    return this.andra(post, nyckel, { struken: true });
  }

  async ratta(nyckel: Nyckel, u: Agandeuppgifter): Promise<boolean> {
    if (u.antal === null) return updateVersioned(this.skriv.manager, InnehavEntitet, nyckel, innehav(u));
    return updateVersioned(this.skriv.manager, StyrelseplatsEntitet, nyckel, { antal: u.antal, fran: u.fran, till: u.till, kalla: u.kalla });
  }

  private andra(post: Agandepost, nyckel: Nyckel, andring: { readonly till: Datum } | { readonly struken: true }): Promise<boolean> {
    return post.antal === null || post.antal === undefined ? updateVersioned(this.skriv.manager, InnehavEntitet, nyckel, andring) : updateVersioned(this.skriv.manager, StyrelseplatsEntitet, nyckel, andring);
  }
}
