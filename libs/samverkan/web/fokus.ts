import { afterNextRender, Directive, ElementRef, inject } from '@angular/core';

/** Takes focus when it appears: the heading of something that was just opened, or that must be read. */
@Directive({ selector: '[gsFokus]' })
export class Fokus {
  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => element.focus());
  }
}
