import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

interface Markt {
  readonly id: string;
  readonly namn: string;
  readonly antagande: string | null;
  readonly utanforBudget: boolean;
  readonly anmarkning: string | null;
}

interface Grupp extends Markt {
  readonly poster: readonly Markt[];
}

/** Under a table of posts: what their marks mean, post by post. */
@Component({
  selector: 'gs-om-posterna',
  imports: [RouterLink],
  template: `
    @if (markta().length > 0) {
      <h2>Att veta om posterna</h2>
      <dl>
        @for (p of markta(); track p.id) {
          <div>
            <dt>
              @for (post of p.poster; track post.id; let sist = $last) {
                <a [routerLink]="['/', samverkan(), 'kostnader', 'poster', post.id]">{{ post.namn }}</a>{{ sist ? '' : ', ' }}
              }
            </dt>
            @if (p.antagande; as text) {
              <dd><strong>Antagande:</strong> {{ text }}</dd>
            }
            @if (p.utanforBudget) {
              <dd><strong>Vid sidan av budgeten:</strong> posten ingår inte i årets antagna budget.</dd>
            }
            @if (p.anmarkning; as text) {
              <dd><strong>Anmärkning:</strong> {{ text }}</dd>
            }
          </div>
        }
      </dl>
    }
  `,
  styles: `
    h2 {
      margin-block: var(--gs-steg-5) var(--gs-steg-3);
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
      gap: var(--gs-steg-4) var(--gs-steg-5);
      margin: 0;
    }
    div {
      padding-inline-start: var(--gs-steg-3);
      border-inline-start: 3px solid var(--gs-linje-stark);
      break-inside: avoid;
    }
    dt {
      font-weight: 600;
    }
    dd {
      max-width: 75ch;
      margin: 0;
    }
  `,
})
export class GsOmPosterna {
  readonly samverkan = input.required<string>();
  readonly poster = input.required<readonly Markt[]>();
  /** Posts of which the same is to be said stand together. */
  protected readonly markta = computed<readonly Grupp[]>(() => {
    const grupper = new Map<string, Grupp>();
    for (const p of this.poster()) {
      if (!p.antagande && !p.anmarkning && !p.utanforBudget) continue;
      const nyckel = JSON.stringify([p.antagande, p.utanforBudget, p.anmarkning]);
      const redan = grupper.get(nyckel);
      grupper.set(nyckel, redan ? { ...redan, poster: [...redan.poster, p] } : { ...p, poster: [p] });
    }
    return [...grupper.values()];
  });
}
