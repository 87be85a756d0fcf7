import { Component, computed, inject, input } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { Graf, grafResurs, GsHandlingar, GsLaddar, type Handling, type Handlingstillagg, medHandling, Sammanhang } from '@gemensam/shared/web';
import { firstValueFrom } from 'rxjs';
import { Arendevy } from '../arenden/arendevy';
import { ArendehandlingarOperation, type InkommetDelFragment, type RegisterpostDelFragment } from '../generated/operationer';
import { AntecknaInkommenRuta, type Antecknadata } from './anteckna-inkommen-ruta';
import { GsRegisterposter } from './gs-registerposter';
import { RegistreraHandlingRuta, type Registreringsdata } from './registrera-handling-ruta';
import { tomtUtkast, utkastAvInkommet, utkastAvPost } from './registerutkast';
import { lasRegistreringskvar } from './registreringskvar';

const RUTA = { width: '44rem', maxWidth: '96vw', autoFocus: 'input', restoreFocus: true } as const;

/** The handlingar of an ärende: what is registered, what has come in and waits, and the files, which are arbetsmaterial until registered. */
@Component({
  selector: 'gs-handlingar-del',
  imports: [GsHandlingar, GsLaddar, GsRegisterposter, RouterLink],
  template: `
    @if (allt(); as a) {
      <section>
        <div class="huvud">
          <h2>Registrerade handlingar</h2>
          @if (a.farRegistrera) {
            <button type="button" class="gs-knapp gs-ej-utskrift" (click)="registrera()">Registrera handling</button>
          }
          @if (a.dnr) {
            <a [routerLink]="['/', samverkan(), 'diarium', 'arende', a.arendeId]">Registerutdrag</a>
          }
        </div>
        @if (a.dnr) {
          <gs-registerposter [samverkan]="samverkan()" [rubrik]="'Handlingar i ' + a.dnr" [poster]="a.poster" (ratta)="ratta($event)" />
        } @else {
          <p class="gs-dampad">Ärendet är ett utkast. Handlingar registreras när det har fått sitt diarienummer.</p>
        }
      </section>

      @if (a.vantar.length > 0) {
        <section>
          <h2>Väntar på registrering</h2>
          <ul>
            @for (i of a.vantar; track i.id) {
              <li>
                {{ i.rubrik }} <span class="gs-dampad">från {{ i.avsandare }}, kom in {{ i.inkom }}, registreras senast {{ i.frist }}</span>
                @if (a.farRegistrera) {
                  <button type="button" class="gs-knapp lank" (click)="registreraInkommen(i)">Registrera<span class="gs-dold"> {{ i.rubrik }}</span></button>
                }
              </li>
            }
          </ul>
        </section>
      }

      <section>
        <h2>Filer</h2>
        <p class="gs-dampad gs-text">En fil som inte är registrerad är arbetsmaterial: ett utkast, ett koncept eller en minnesanteckning.</p>
        <gs-handlingar
          [objekt]="'arenden/' + a.arendeId"
          [handlingar]="a.handlingar"
          [farLaddaUpp]="a.farLaddaUpp"
          [tillagg]="tillagg()"
          [tomtext]="a.farLaddaUpp ? 'Lägg till underlaget som nämnden behöver.' : 'De som bereder ärendet lägger till dem.'"
          (andrad)="andrad($event)"
        />
      </section>
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-5);
    }
    h2 {
      margin-block: 0 var(--gs-steg-2);
    }
    .huvud {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2) var(--gs-steg-4);
      align-items: center;
      margin-block-end: var(--gs-steg-3);
    }
    .huvud h2 {
      margin: 0;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: var(--gs-steg-2);
      border-block-end: 1px solid var(--gs-linje);
      overflow-wrap: anywhere;
    }
  `,
})
export class HandlingarDel {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly #dialog = inject(MatDialog);
  readonly #graf = inject(Graf);
  readonly #vy = inject(Arendevy);
  readonly #idag = inject(Sammanhang).affarsdatum;
  protected readonly svar = grafResurs(ArendehandlingarOperation, () => ({ id: this.id() }));
  protected readonly allt = computed(() => this.svar.varde()?.arendehandlingar ?? null);
  readonly #poster = computed(() => new Map((this.allt()?.poster ?? []).flatMap((p) => (p.handlingId ? [[p.handlingId, p] as const] : []))));
  readonly #vantar = computed(() => new Map((this.allt()?.vantar ?? []).flatMap((i) => (i.handlingId ? [[i.handlingId, i] as const] : []))));
  /** The files that a registration can be of. */
  readonly #filer = computed(() => (this.allt()?.handlingar ?? []).filter((h) => !h.dold && !this.#poster().has(h.id)).map(({ id, titel }) => ({ id, titel })));

  protected readonly tillagg = computed(() => (h: Handling): Handlingstillagg | null => this.#tillagg(h));

  #tillagg(h: Handling): Handlingstillagg | null {
    const a = this.allt();
    const post = this.#poster().get(h.id);
    if (post) return { marke: { text: `Handling ${post.beteckning}`, ton: 'accent' }, akter: [] };
    if (!a || h.dold) return null;
    const vantar = this.#vantar().get(h.id);
    const akter = [
      ...(a.farRegistrera ? [{ text: 'Registrera', kor: () => void (vantar ? this.registreraInkommen(vantar) : this.registrera(h)) }] : []),
      ...(a.farAnteckna && !vantar && !a.farRegistrera && a.dnr ? [{ text: 'Har kommit in', kor: () => void this.anteckna(h) }] : []),
    ];
    return { marke: vantar ? { text: 'Väntar på registrering', ton: 'obs' } : { text: 'Arbetsmaterial', ton: 'lugn' }, akter };
  }

  protected andrad(handling: Handling): void {
    const a = this.allt();
    if (a) this.svar.satt({ arendehandlingar: { ...a, handlingar: medHandling(a.handlingar, handling) } });
    const vy = this.#vy.arende();
    if (vy) this.#vy.satt({ ...vy, handlingar: medHandling(vy.handlingar, handling) });
  }

  protected async registrera(h?: Handling): Promise<void> {
    await this.#oppna({ start: tomtUtkast(this.#idag(), h ? { riktning: 'upprattad', rubrik: h.titel, handlingId: h.id } : {}), kvar: await lasRegistreringskvar(this.#graf, this.id(), h?.id) });
  }

  protected async registreraInkommen(inkommen: InkommetDelFragment): Promise<void> {
    await this.#oppna({ start: utkastAvInkommet(inkommen), inkommen, kvar: await lasRegistreringskvar(this.#graf, this.id(), inkommen.id) });
  }

  protected async ratta(post: RegisterpostDelFragment): Promise<void> {
    await this.#oppna({ start: utkastAvPost(post), post, kvar: null });
  }

  protected async anteckna(h: Handling): Promise<void> {
    const ruta = this.#dialog.open<AntecknaInkommenRuta, Antecknadata, InkommetDelFragment | null>(AntecknaInkommenRuta, {
      ...RUTA, ariaLabelledBy: 'anteckna-rubrik', data: { arendeId: this.id(), handlingId: h.id, rubrik: h.titel },
    });
    if (await firstValueFrom(ruta.afterClosed())) await this.svar.ladda();
  }

  async #oppna(val: Pick<Registreringsdata, 'start' | 'post' | 'inkommen' | 'kvar'>): Promise<void> {
    const a = this.allt();
    if (!a?.dnr) return;
    const ruta = this.#dialog.open<RegistreraHandlingRuta, Registreringsdata, RegisterpostDelFragment | null>(RegistreraHandlingRuta, {
      ...RUTA, ariaLabelledBy: 'registrering-rubrik', data: { arendeId: a.arendeId, dnr: a.dnr, filer: this.#filer(), ...val },
    });
    if (await firstValueFrom(ruta.afterClosed())) await this.svar.ladda();
  }
}
