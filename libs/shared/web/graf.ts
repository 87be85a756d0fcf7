import { DestroyRef, inject, Injectable, Injector, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { GrafOperation } from '@gemensam/shared/contract';
import { GrafFel, felForKod, felForStatus, type GrafFelSlag } from './graf-fel';
import { stig } from './stig';

const ADRESS = '/api/graphql';
const TIDSGRANS = 30_000;
const OMFORSOK = [400, 1_500, 4_000];

interface Grafsvar<S> {
  readonly data?: S | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly slut?: string } }[];
}

interface Forst {
  readonly sida: string;
  readonly slag: GrafFelSlag;
  readonly kvar: GrafFelSlag;
}

/** What is to be done first, by the code of the answer. */
const FORST: Readonly<Partial<Record<string, Forst>>> = {
  BYT_LOSENORD: { sida: '/byt-losenord', slag: 'byt_losenord', kvar: 'byt_losenord_kvar' },
  BEKRAFTA_INLOGGNING: { sida: '/bekrafta', slag: 'bekrafta_inloggning', kvar: 'bekrafta_kvar' },
  SKAFFA_FAKTOR: { sida: '/konto', slag: 'skaffa_faktor', kvar: 'skaffa_faktor_kvar' },
};

const vanta = (ms: number): Promise<void> => new Promise((klar) => setTimeout(klar, ms));

/**
 * Sends the web app's operations. A failure is a `GrafFel` with a Swedish text; a refusal by a rule is no failure but part
 * of the answer (`Avslag`). A lost session leads to the login page, with the way back in `?till=`; a page that holds something unsent
 * stays where it is. So with a session that is to be mended first.
 */
@Injectable({ providedIn: 'root' })
export class Graf {
  /** Kortnamn of the samverkan the requests are about; kept in step with the address by `Sammanhang`. */
  readonly samverkan = signal<string | null>(null);
  /** The router's titles depend on this service, so the router is fetched when needed. */
  readonly #injector = inject(Injector);
  readonly #osant = new Set<() => boolean>();
  /** Writes that got no answer, with their keys. */
  readonly #obesvarade = new Map<string, string>();
  #nedlagd = false;

  constructor() {
    inject(DestroyRef).onDestroy(() => (this.#nedlagd = true));
  }

  /** Reads. Tried once more when the network fails. */
  async fraga<S, V>(operation: GrafOperation<S, V>, variabler: V): Promise<S> {
    return this.#medOmforsok(1, () => this.#sand(operation, variabler, {}));
  }

  /**
   * Writes, once: the same idempotency key goes with every retry, so an answer lost on the way never doubles the act; also when the person
   * herself sends the same again. Where the act asks her to confirm who she is (step-up), a dialog opens and the same request is sent again.
   */
  async andra<S, V>(operation: GrafOperation<S, V>, variabler: V): Promise<S> {
    const skrivning = JSON.stringify([this.samverkan(), operation.namn, variabler]);
    const nyckel = this.#obesvarade.get(skrivning) ?? crypto.randomUUID();
    this.#obesvarade.delete(skrivning);
    try {
      return await this.#andraMed(operation, variabler, { 'idempotency-key': nyckel });
    } catch (fel) {
      this.#obesvarade.set(skrivning, nyckel);
      throw fel;
    }
  }

  async #andraMed<S, V>(operation: GrafOperation<S, V>, variabler: V, nyckel: Record<string, string>): Promise<S> {
    const skicka = (): Promise<S> => this.#medOmforsok(OMFORSOK.length, () => this.#sand(operation, variabler, nyckel));
    try {
      return await skicka();
    } catch (fel) {
      if (!(fel instanceof GrafFel) || fel.slag !== 'steg_kravs') throw fel;
      const { Stegbekraftelse } = await import('./stegbekraftelse');
      if (!(await this.#injector.get(Stegbekraftelse).bekrafta())) throw new GrafFel('steg_avbrutet', fel);
      return skicka();
    }
  }

  /**
   * `osant` is asked when the session is found to have ended: true keeps the page, since what was typed there would go away with it. The page
   * then tells the person to log in in a new tab. Gives back what ends it.
   */
  stannaMedOsant(osant: () => boolean): () => void {
    this.#osant.add(osant);
    return () => void this.#osant.delete(osant);
  }

  async #medOmforsok<S>(antal: number, forsok: () => Promise<S>): Promise<S> {
    for (let nr = 0; ; nr++) {
      try {
        return await forsok();
      } catch (fel) {
        if (!(fel instanceof GrafFel) || !fel.kanForsokasIgen || nr >= antal || this.#nedlagd) throw fel;
        await vanta(OMFORSOK[nr] ?? 0);
      }
    }
  }

  async #sand<S, V>(operation: GrafOperation<S, V>, variabler: V, extra: Record<string, string>): Promise<S> {
    const samverkan = this.samverkan();
    const svar = await this.#hamta({
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        'apollo-require-preflight': '1',
        ...(samverkan ? { 'x-samverkan': samverkan } : {}),
        ...extra,
      },
      body: JSON.stringify({ operationName: operation.namn, query: operation.text, variables: variabler }),
      signal: AbortSignal.timeout(TIDSGRANS),
    });
    const innehall = await this.#las<S>(svar);
    const kod = innehall?.errors?.[0]?.extensions?.code;
    if (svar.status === 401 || kod === 'EJ_INLOGGAD') throw this.#utloggad(innehall?.errors?.[0]?.extensions?.slut);
    const forst = FORST[kod ?? ''];
    if (forst) throw this.#forst(forst);
    if (innehall?.errors?.length) throw felForKod(kod, svar.status, innehall.errors[0]?.message);
    if (!svar.ok || !innehall?.data) throw felForStatus(svar.status);
    return innehall.data;
  }

  async #hamta(begaran: RequestInit): Promise<Response> {
    try {
      return await fetch(ADRESS, begaran);
    } catch (orsak) {
      throw new GrafFel('natverk', orsak);
    }
  }

  async #las<S>(svar: Response): Promise<Grafsvar<S> | null> {
    if (!(svar.headers.get('content-type') ?? '').includes('json')) return null;
    try {
      return (await svar.json()) as Grafsvar<S>;
    } catch (orsak) {
      throw new GrafFel('natverk', orsak);
    }
  }

  /** The session is to be mended on a page of its own before anything else; in another tab when something is unsent here. */
  #forst({ sida, slag, kvar }: Forst): GrafFel {
    if (this.#harOsant()) return new GrafFel(kvar);
    const router = this.#injector.get(Router);
    if (!router.url.startsWith(sida)) void router.navigate([sida], { queryParams: { till: router.url } });
    return new GrafFel(slag);
  }

  /** Each is asked, also where one of them has said yes: they tell the person of it. */
  #harOsant(): boolean {
    return [...this.#osant].filter((osant) => osant()).length > 0;
  }

  /** The login page says why, where it is known. */
  #utloggad(slut = '1'): GrafFel {
    if (this.#harOsant()) return new GrafFel('utloggad_kvar');
    const router = this.#injector.get(Router);
    const till = router.url;
    // Of several that were asked the first has led her there: the way back is not the login page.
    if (stig(till) !== '/' || till === '/') void router.navigate(['/'], { queryParams: till.length > 1 ? { till, utloggad: slut } : { utloggad: slut } });
    return new GrafFel('utloggad');
  }
}
