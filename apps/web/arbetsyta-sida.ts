import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, Injector, linkedSignal, resource, signal, type Type } from '@angular/core';
import type { Roll } from '@gemensam/shared/contract';
import { GsLaddar, GsSidhuvud, GsTomt, Panelplats, rollText, Sammanhang, type Arbetsytepanel } from '@gemensam/shared/web';

const allaPaneler = async (): Promise<readonly Arbetsytepanel[]> => {
  const [projekt, avtal, finansiering, arende, delegation, samverkan] = await Promise.all([
    import('@gemensam/projekt/web'),
    import('@gemensam/avtal/web'),
    import('@gemensam/finansiering/web'),
    import('@gemensam/arende/web'),
    import('@gemensam/delegation/web'),
    import('@gemensam/samverkan/web'),
  ]);
  return [
    ...projekt.projektPaneler,
    ...avtal.avtalPaneler,
    ...finansiering.kostnaderPaneler,
    ...arende.arendenPaneler,
    ...delegation.delegationPaneler,
    ...samverkan.samverkanPaneler,
  ].sort((a, b) => a.ordning - b.ordning);
};

interface VisadPanel {
  readonly id: string;
  readonly bredd: Arbetsytepanel['bredd'];
  readonly komponent: Type<unknown>;
  readonly plats: Panelplats;
  readonly injector: Injector;
}

/** A förtroendevald sits in the nämnd and comes from a kommun; the others speak for theirs. */
const forEllerFran = (roll: Roll): string => (['ordforande', 'vice_ordforande', 'ledamot'].includes(roll) ? 'från' : 'för');

/**
 * Min arbetsyta: what waits for the person, put together of what each domain shows to their roles. Where something waits stands first, in the
 * order of the panels; where nothing does is one line each, after them. From the first press or focus on nothing moves any more.
 */
@Component({
  selector: 'gs-arbetsyta-sida',
  imports: [GsSidhuvud, GsTomt, GsLaddar, NgComponentOutlet],
  template: `
    <gs-sidhuvud rubrik="Min arbetsyta" [ingress]="ingress()" />
    @if (paneler.hasValue()) {
      <div class="gs-rutnat" (focusin)="stillastaende.set(true)" (pointerdown)="stillastaende.set(true)">
        @for (p of ordnade(); track p.id) {
          <div [class.bred]="p.bredd === 'bred'" [class.gs-tom-panel]="p.plats.tom()"><ng-container *ngComponentOutlet="p.komponent; injector: p.injector" /></div>
        } @empty {
          <gs-tomt
            class="bred"
            rubrik="Inget väntar på dig"
            text="Här visas det som behöver göras inom dina uppdrag."
          />
        }
      </div>
    } @else {
      <gs-laddar [laddar]="paneler.isLoading()" />
    }
  `,
})
export class ArbetsytaSida {
  readonly #sammanhang = inject(Sammanhang);
  readonly #injector = inject(Injector);
  protected readonly paneler = resource({
    params: () => this.#sammanhang.roller(),
    loader: async ({ params: roller }): Promise<readonly VisadPanel[]> => {
      const visas = (await allaPaneler()).filter(
        ({ roller: r }) => r === 'alla' || r.some((roll) => roller.includes(roll)),
      );
      return Promise.all(visas.map(async ({ id, bredd, ladda }) => ({ id, bredd, komponent: await ladda(), ...this.#nyPlats() })));
    },
  });
  protected readonly stillastaende = signal(false);
  protected readonly ordnade = linkedSignal<{ readonly alla: readonly VisadPanel[]; readonly nu: readonly VisadPanel[]; readonly stilla: boolean }, readonly VisadPanel[]>({
    source: () => {
      const alla = this.paneler.value() ?? [];
      return { alla, nu: [...alla.filter((p) => !p.plats.tom()), ...alla.filter((p) => p.plats.tom())], stilla: this.stillastaende() };
    },
    computation: ({ alla, nu, stilla }, fore) => (stilla && fore && fore.source.alla === alla ? fore.value : nu),
  });
  protected readonly ingress = computed(() => {
    const uppdrag = this.#sammanhang.uppdrag().map((u) => (u.kommun ? `${rollText(u.roll)} ${forEllerFran(u.roll)} ${u.kommun.namn}` : rollText(u.roll)));
    return uppdrag.length > 0 ? uppdrag.join(', ') : 'Du har inget uppdrag här i dag.';
  });

  #nyPlats(): { readonly plats: Panelplats; readonly injector: Injector } {
    const plats = new Panelplats();
    return { plats, injector: Injector.create({ providers: [{ provide: Panelplats, useValue: plats }], parent: this.#injector }) };
  }
}
