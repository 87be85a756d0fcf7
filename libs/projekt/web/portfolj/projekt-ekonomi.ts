import { Component, input } from '@angular/core';
import { GsProjektsektioner } from './gs-projektsektioner';

/** What the project costs and how it is paid for, as the later domains show it. */
@Component({
  selector: 'gs-projekt-ekonomi',
  imports: [GsProjektsektioner],
  template: `<gs-projektsektioner [projektId]="id()" del="ekonomi" />`,
})
export class ProjektEkonomi {
  readonly id = input.required<string>();
}
