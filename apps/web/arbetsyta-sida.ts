import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, resource, type Type } from '@angular/core';
import type { Roll } from '@gemensam/shared/contract';
import { GsLaddar, GsSidhuvud, GsTomt, rollText, Sammanhang, type Arbetsytepanel } from '@gemensam/shared/web';

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
}

/** A förtroendevald sits in the nämnd and comes from a kommun; the others speak for theirs. */
const forEllerFran = (roll: Roll): string => (['ordforande', 'vice_ordforande', 'ledamot'].includes(roll) ? 'från' : 'för');

/** Min arbetsyta: what waits for the person, put together of what each domain shows to their roles. */
@Component({
  selector: 'gs-arbetsyta-sida',
  imports: [GsSidhuvud, GsTomt, GsLaddar, NgComponentOutlet],
  template: `
    <gs-sidhuvud rubrik="Min arbetsyta" [ingress]="ingress()" />
    @if (paneler.hasValue()) {
      <div class="gs-rutnat">
        @for (p of paneler.value(); track p.id) {
          <div [class.bred]="p.bredd === 'bred'"><ng-container *ngComponentOutlet="p.komponent" /></div>
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
  protected readonly paneler = resource({
    params: () => this.#sammanhang.roller(),
    loader: async ({ params: roller }): Promise<readonly VisadPanel[]> => {
      const visas = (await allaPaneler()).filter(
        ({ roller: r }) => r === 'alla' || r.some((roll) => roller.includes(roll)),
      );
      return Promise.all(visas.map(async ({ id, bredd, ladda }) => ({ id, bredd, komponent: await ladda() })));
    },
  });
  protected readonly ingress = computed(() => {
    const uppdrag = this.#sammanhang.uppdrag().map((u) => (u.kommun ? `${rollText(u.roll)} ${forEllerFran(u.roll)} ${u.kommun.namn}` : rollText(u.roll)));
    return uppdrag.length > 0 ? uppdrag.join(', ') : 'Du har inget uppdrag här i dag.';
  });
}
