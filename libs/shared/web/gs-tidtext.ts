import { Component, computed, input } from '@angular/core';

/** Text in which a day, with its time if it has one, never breaks over two lines. */
@Component({
  selector: 'gs-tidtext',
  template: `@for (del of delar(); track $index) {@if (del.tid) {<time [attr.datetime]="del.text.replace('\u00a0', ' ')">{{ del.text }}</time>} @else {<ng-container>{{ del.text }}</ng-container>}}`,
  styles: `
    time {
      white-space: nowrap;
    }
  `,
})
export class GsTidtext {
  readonly text = input.required<string>();
  protected readonly delar = computed(() =>
    this.text()
      .split(/(\d{4}-\d{2}-\d{2}(?:[ \u00a0]\d{2}:\d{2})?)/)
      .map((text, i) => ({ text, tid: i % 2 === 1 }))
      .filter((d) => d.text !== ''),
  );
}
