import { Component, input } from '@angular/core';
import { GsListvyer, type Listvy } from '@gemensam/samverkan/web';

/** The views of the register. */
@Component({
  selector: 'gs-avtalsvyer',
  imports: [GsListvyer],
  template: `<gs-listvyer lista="avtal" etikett="Vyer av avtalen" [samverkan]="samverkan()" [vyer]="vyer" />`,
})
export class GsAvtalsvyer {
  readonly samverkan = input.required<string>();
  protected readonly vyer: readonly Listvy[] = [
    { vag: '', text: 'Lista' },
    { vag: 'tidslinje', text: 'Tidslinje' },
  ];
}
