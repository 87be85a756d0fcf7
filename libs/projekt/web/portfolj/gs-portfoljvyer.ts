import { Component, input } from '@angular/core';
import { GsListvyer } from '@gemensam/samverkan/web';
import { PORTFOLJVYER } from './portfoljvyer';

/** The views of the portfolio. */
@Component({
  selector: 'gs-portfoljvyer',
  imports: [GsListvyer],
  template: `<gs-listvyer lista="projekt" etikett="Vyer av projekten" [samverkan]="samverkan()" [vyer]="vyer" />`,
})
export class GsPortfoljvyer {
  readonly samverkan = input.required<string>();
  protected readonly vyer = PORTFOLJVYER;
}
