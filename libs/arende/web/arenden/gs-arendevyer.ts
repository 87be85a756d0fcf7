import { Component, input } from '@angular/core';
import { GsListvyer, type Listvy } from '@gemensam/samverkan/web';

/** The views of the ärenden. */
@Component({
  selector: 'gs-arendevyer',
  imports: [GsListvyer],
  template: `<gs-listvyer lista="arenden" etikett="Vyer av ärendena" [samverkan]="samverkan()" [vyer]="vyer" />`,
})
export class GsArendevyer {
  readonly samverkan = input.required<string>();
  protected readonly vyer: readonly Listvy[] = [
    { vag: '', text: 'Lista' },
    { vag: 'tavla', text: 'Tavla' },
  ];
}
