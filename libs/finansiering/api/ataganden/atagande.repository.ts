import { type BesvaratAtagande, type FragatAtagande, type Fordelningsunderlag, type Omfraga } from '@gemensam/finansiering/domain';
import { type Kontext, type Sats, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { type Atagande } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';
import { AtagandeEntitet } from './atagande.entity';
import { lasAtagande } from './atagande.lasmodell';
import { KostnadspostEntitet } from '../kostnader/kostnadspost.entity';
import { frystaRader, frystUnderlag, type FrystSqlrad } from '../fordelning/fryst-underlag';

/** A question to be put to one kommun or one external financier. */
export interface NyFraga {
  readonly kostnadspostId: string;
  readonly kommunkod: string | null;
  readonly externNamn: string | null;
  readonly organisationId: string | null;
  readonly begart: bigint;
  readonly sistaDag: Datum;
}

const lasPostSats: Sats = {
  namn: 'atagande.las_post',
  text: `select id from gemensam.kostnadspost where id = (select kostnadspost_id from gemensam.atagande where id = $1) for update`,
};
const fragadeSats: Sats = {
  namn: 'atagande.fragade',
  text: `select a.id, a.kommunkod::text, k.namn, a.tillstand, a.begart_ore from gemensam.atagande a join gemensam.kommun k on k.kommunkod = a.kommunkod where a.kostnadspost_id = $1 order by k.namn`,
};
/** `begart` null: nothing to carry any more. The last day stays. */
const omfragaSats: Sats = {
  namn: 'atagande.omfraga',
  text: `
    update gemensam.atagande a set tillstand = case when n.begart is null then 'aterkallad' else 'tillfragad' end, begart_ore = coalesce(n.begart, a.begart_ore),
      tidigare_ore = a.begart_ore, atagit_ore = 0, instans = null, beslutsdatum = null, handling = null, kommentar = null, svarad_av = null, svarad = null, version = version + 1
    from unnest($1::uuid[], $2::bigint[]) n (id, begart) where a.id = n.id`,
};
const underlagSats: Sats = {
  namn: 'atagande.fordelning',
  text: `
    select f.*, f.referensdatum::text, d.*
    from gemensam.fordelning f join lateral (${frystaRader}) d on true
    where f.kostnadspost_id = $1 order by f.nummer desc limit 1`,
};
const organisationSats: Sats = { namn: 'atagande.organisation', text: `select id, medlem from gemensam.organisation where lower(namn) = lower($1) limit 1` };

/** Åtaganden: domain to rows. Exists only inside `Db.skriva`. The post is always locked before its åtaganden. */
export class AtagandeRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** Locks the post of the åtagande and reads it as it then stands. Null: no such åtagande. */
  async hamtaOchLas(id: string): Promise<Atagande | null> {
    if (!arId(id)) return null;
    await this.skriv.rader(lasPostSats, [id]);
    return lasAtagande(this.skriv, this.kontext, id);
  }

  /** It is there: the caller has locked or written it. */
  async hamta(id: string): Promise<Atagande> {
    const atagande = await lasAtagande(this.skriv, this.kontext, id);
    if (!atagande) throw new Error(`åtagande ${id} is written but cannot be read`);
    return atagande;
  }

  async fraga(fragor: readonly NyFraga[]): Promise<void> {
    for (const f of fragor)
      await this.skriv.manager.insert(AtagandeEntitet, {
        id: this.skriv.nyttId(), kostnadspostId: f.kostnadspostId, kommunkod: f.kommunkod, externNamn: f.externNamn, organisationId: f.organisationId,
        tillstand: 'tillfragad', begartOre: f.begart.toString(), atagitOre: '0', sistaDag: f.sistaDag, fragadAv: this.kontext.person.namn, version: 1,
      });
  }

  /** Puts the question again; the amount asked for before is kept to be shown when it was another. False: stale version. */
  fragaIgen(a: Atagande, begart: bigint, sistaDag: Datum): Promise<boolean> {
    return this.#andra(a, {
      ...obesvarad, tillstand: 'tillfragad', begartOre: begart.toString(), tidigareOre: a.begart === begart ? null : a.begart.toString(), sistaDag,
      fragadAv: this.kontext.person.namn, fragad: this.skriv.nu,
    });
  }

  /** False: the version was not the one given. */
  svara(a: Atagande, svar: BesvaratAtagande): Promise<boolean> {
    return this.#andra(a, {
      tillstand: svar.tillstand, atagitOre: svar.atagit.toString(), instans: svar.instans, beslutsdatum: svar.beslutsdatum, handling: svar.handling,
      kommentar: svar.kommentar, svaradAv: this.kontext.person.namn, svarad: this.skriv.nu,
    });
  }

  flyttaSistaDag(a: Atagande, sistaDag: Datum): Promise<boolean> {
    return this.#andra(a, { sistaDag });
  }

  aterkalla(a: Atagande): Promise<boolean> {
    return this.#andra(a, { ...obesvarad, tillstand: 'aterkallad' });
  }

  /** Whoever has the post open to change it is to see that its amount is another. */
  async nyPostversion(post: { readonly id: string; readonly version: number }): Promise<void> {
    await updateVersioned(this.skriv.manager, KostnadspostEntitet, post, {});
  }

  /** The kommuner that have been asked about a post, withdrawn ones too. */
  async fragade(postId: string): Promise<readonly FragatAtagande[]> {
    const rader = await this.skriv.rader<Omit<FragatAtagande, 'begart'> & { readonly begart_ore: string }>(fragadeSats, [postId]);
    return rader.map(({ begart_ore, ...r }) => ({ ...r, begart: BigInt(begart_ore) }));
  }

  async omfraga(nya: readonly Omfraga[]): Promise<void> {
    if (nya.length > 0) await this.skriv.rader(omfragaSats, [nya.map((n) => n.id), nya.map((n) => n.begart?.toString() ?? null)]);
  }

  /** The allocation in force with its frozen key and weights. */
  async fordelning(postId: string): Promise<{ readonly nummer: number; readonly underlag: Fordelningsunderlag }> {
    const [rad] = await this.skriv.rader<FrystSqlrad & { readonly nummer: number }>(underlagSats, [postId]);
    if (!rad) throw new Error(`post ${postId} has no allocation`);
    return { nummer: rad.nummer, underlag: frystUnderlag(rad) };
  }

  /** An organisation of the samverkan by that name, whatever the case. */
  async organisation(namn: string): Promise<{ readonly id: string; readonly medlem: boolean } | null> {
    const [rad] = await this.skriv.rader<{ id: string; medlem: boolean }>(organisationSats, [namn]);
    return rad ?? null;
  }

  #andra({ id, version }: Atagande, falt: Parameters<typeof updateVersioned<AtagandeEntitet>>[3]): Promise<boolean> {
    return updateVersioned(this.skriv.manager, AtagandeEntitet, { id, version }, falt);
  }
}

const obesvarad = { atagitOre: '0', instans: null, beslutsdatum: null, handling: null, kommentar: null, svaradAv: null, svarad: null };
