import { Component, computed, inject, signal } from '@angular/core';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { filter } from 'rxjs';
import { Sammanhang } from '@gemensam/shared/web';
import { SkalKonto } from './skal-konto';
import { SkalSamverkan } from './skal-samverkan';
import { SkalSok } from './skal-sok';

interface Menyval {
  readonly text: string;
  readonly lank: readonly string[];
  readonly exakt: boolean;
}

/** The frame of a samverkan: who and where one is, the way to every place, and the page. */
@Component({
  selector: 'gs-skal',
  imports: [RouterOutlet, RouterLink, RouterLinkActive, SkalKonto, SkalSamverkan, SkalSok],
  templateUrl: './skal.html',
  styleUrl: './skal.css',
})
export class Skal {
  protected readonly sammanhang = inject(Sammanhang);
  protected readonly menyOppen = signal(false);

  /** Somebody who is avropare and nothing else sees avtal alone. */
  protected readonly baraAvropare = computed(() => this.sammanhang.roller().length > 0 && this.sammanhang.roller().every((r) => r === 'avropare'));

  protected readonly menyval = computed<readonly Menyval[]>(() => {
    const rot = `/${this.sammanhang.samverkan() ?? ''}`;
    const s = this.sammanhang;
    const val = (text: string, ...vag: readonly string[]): Menyval => ({
      text,
      lank: [rot, ...vag],
      exakt: vag.length === 0,
    });
    if (this.baraAvropare()) return [val('Min arbetsyta'), val('Avtal', 'avtal')];
    return [
      val('Min arbetsyta'),
      val('Projekt', 'projekt'),
      val('Kostnader', 'kostnader'),
      val('Avtal', 'avtal'),
      val('Delegation', 'delegation'),
      val('Ekonomi', 'ekonomi'),
      val('Ärenden', 'arenden'),
      val('Diarium', 'diarium'),
      val('Möten', 'moten'),
      ...(s.harRoll('revisor', 'administrator') ? [val('Historik', 'historik'), val('Administration', 'administration')] : []),
    ];
  });

  /** The page of the search has the box itself. */
  protected readonly paSok = signal(false);

  constructor() {
    const router = inject(Router);
    const lasAdress = (): void => this.paSok.set(/^\/[^/]+\/sok(?:$|[?#])/.test(router.url));
    lasAdress();
    router.events.pipe(
        filter((h) => h instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => {
        this.menyOppen.set(false);
        lasAdress();
      });
  }
}
