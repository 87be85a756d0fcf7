import { afterNextRender, Directive, ElementRef, EnvironmentInjector, inject } from '@angular/core';

/** What can be reached in a row of a list, else in what stands there. */
const I_RAD = 'tbody :is(a[href], button:not([disabled]), input, select), li :is(a[href], button:not([disabled]))';
const NABART = ':is(a[href], button:not([disabled]), input, select, textarea, [tabindex="0"])';

interface Plats {
  readonly foralder: Element;
  /** What comes before it there, and how much that holds. */
  readonly fore: Element | null;
  readonly antal: number;
}

/** Where an element stands, innermost first. */
const platserna = (element: Element): readonly Plats[] => {
  const platser: Plats[] = [];
  for (let e = element; e.parentElement; e = e.parentElement) platser.push({ foralder: e.parentElement, fore: e.previousElementSibling, antal: e.previousElementSibling?.childElementCount ?? 0 });
  return platser;
};

/** From an element on, among those beside it; nothing while something is on its way there. */
const forstaNabara = (fran: Element | null): HTMLElement | null => {
  for (let e = fran; e && !e.matches('gs-laddar'); e = e.nextElementSibling) {
    const traff = e.querySelector<HTMLElement>(I_RAD) ?? (e instanceof HTMLElement && e.matches(NABART) ? e : e.querySelector<HTMLElement>(NABART));
    if (traff) return traff;
  }
  return null;
};

/**
 * When what is pressed takes itself away with all that stands round it, at once or when the answer is there, focus goes on to what has come in its place:
 * the first row's link or button, else the first that can be reached there, else what is new in the list before it. Not when the person has gone on to
 * something else.
 */
export const fokusVidare = (element: HTMLElement, injector: EnvironmentInjector): void => {
  const platser = platserna(element);
  const { ownerDocument: dokument } = element;
  const klart = (): boolean => {
    const aktiv = dokument.activeElement;
    if (element.isConnected) return !element.contains(aktiv);
    if (aktiv && aktiv !== dokument.body) return true;
    const plats = platser.find(({ foralder, fore }) => foralder.isConnected && fore?.isConnected !== false);
    if (!plats) return true;
    const { foralder, fore, antal } = plats;
    const mal = forstaNabara(fore ? fore.nextElementSibling : foralder.firstElementChild) ?? fore?.children.item(antal)?.querySelector<HTMLElement>(NABART);
    mal?.focus();
    return !!mal;
  };
  const vanta = (): void => {
    if (klart()) return;
    const bevakare = new MutationObserver(() => klart() && bevakare.disconnect());
    bevakare.observe(dokument.body, { subtree: true, childList: true });
  };
  afterNextRender({ read: vanta }, { injector });
};

/**
 * On a button that disappears when it is pressed, with the message it stands in. The button of an empty state (`gs-tomt`) does so by itself, and *Visa fler*
 * by `gsVisaFler`.
 * @example <p role="status">Ett urval visas. <button type="button" gsFokusVidare (click)="rensa()">Visa alla</button></p>
 */
@Directive({ selector: 'button[gsFokusVidare]', host: { '(click)': 'vidare()' } })
export class GsFokusVidare {
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** That outlives the button. */
  readonly #injector = inject(EnvironmentInjector);

  protected vidare(): void {
    fokusVidare(this.#element, this.#injector);
  }
}
