import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { GsRad, GsRadnavigering, type Radkommando } from './gs-radnavigering';
import { GsSortera } from './gs-sortera';
import { GsTabellverktyg } from './gs-tabellverktyg';
import { Kortkommandon } from './kortkommandon';
import { tabellvy } from './tabellvy';

interface Rad {
  readonly namn: string;
  readonly belopp: bigint | null;
}

@Component({
  selector: 'gs-prov',
  imports: [GsTabellverktyg, GsSortera, GsRad, GsRadnavigering],
  template: `
    <gs-tabellverktyg [vy]="vy" etikett="Sök kommun" [rad]="['kommun', 'kommuner']" />
    <table>
      <thead>
        <tr>
          <th gsSortera="namn" [vy]="vy">Kommun</th>
          <th gsSortera="belopp" [vy]="vy">Belopp</th>
        </tr>
      </thead>
      <tbody gsRadnavigering (radkommando)="senaste.set($event)">
        @for (r of vy.rader(); track r.namn) {
          <tr [gsRad]="r.namn">
            <td>{{ r.namn }}</td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
class Prov {
  readonly senaste = signal<Radkommando | null>(null);
  readonly vy = tabellvy(
    signal<readonly Rad[]>([
      { namn: 'Älvsbyn', belopp: 3n },
      { namn: 'Arjeplog', belopp: null },
      { namn: 'Överkalix', belopp: 20n },
      { namn: 'Piteå', belopp: 100n },
    ]),
    { kolumner: { namn: (r) => r.namn, belopp: (r) => r.belopp }, sokbar: (r) => r.namn, sortering: 'namn' },
  );
}

const rita = async (adress: string): Promise<{ prov: Prov; rot: HTMLElement; ram: RouterTestingHarness }> => {
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'tabell', component: Prov }])] });
  const ram = await RouterTestingHarness.create();
  const prov = await ram.navigateByUrl(adress, Prov);
  return { prov, ram, rot: ram.routeNativeElement?.parentElement ?? document.body };
};

const namn = (rot: HTMLElement): readonly string[] => [...rot.querySelectorAll('td')].map((c) => c.textContent ?? '');
const tangent = (key: string): void => {
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
};

describe('a table', () => {
  it('sorts by the Swedish alphabet and says so to screen readers', async () => {
    const { rot } = await rita('/tabell');
    expect(namn(rot)).toEqual(['Arjeplog', 'Piteå', 'Älvsbyn', 'Överkalix']);
    expect(rot.querySelector('th')?.getAttribute('aria-sort')).toBe('ascending');
  });

  it('opens as the address says: sorted by amount, falling, empty last', async () => {
    const { rot } = await rita('/tabell?sort=-belopp');
    expect(namn(rot)).toEqual(['Piteå', 'Överkalix', 'Älvsbyn', 'Arjeplog']);
  });

  it('filters, counts, and keeps the view in the address', async () => {
    const { prov, rot, ram } = await rita('/tabell');
    prov.vy.sok('ä');
    prov.vy.sortera('namn');
    ram.detectChanges();
    expect(namn(rot)).toEqual(['Älvsbyn']);
    expect(rot.querySelector('[role=status]')?.textContent?.trim()).toBe('1 av 4 kommuner');
    const { url } = TestBed.inject(Router);
    while (TestBed.inject(Router).url === url) await new Promise((klar) => setTimeout(klar, 20));
    expect(decodeURIComponent(TestBed.inject(Router).url)).toBe('/tabell?sok=ä&sort=-namn');
  });

  it('walks by j and k, opens by Enter and stays silent when single keys are off', async () => {
    const { prov } = await rita('/tabell');
    tangent('j');
    tangent('j');
    expect(document.activeElement?.textContent?.trim()).toBe('Piteå');
    tangent('s');
    expect(prov.senaste()).toEqual({ kommando: 'status', id: 'Piteå' });
    tangent('Enter');
    expect(prov.senaste()).toEqual({ kommando: 'oppna', id: 'Piteå' });
    tangent('k');
    expect(document.activeElement?.textContent?.trim()).toBe('Arjeplog');
    TestBed.inject(Kortkommandon).satt(false);
    tangent('j');
    expect(document.activeElement?.textContent?.trim()).toBe('Arjeplog');
    TestBed.inject(Kortkommandon).satt(true);
  });

  it('goes to the filter box by / and types letters there', async () => {
    const { rot } = await rita('/tabell');
    tangent('/');
    const ruta = rot.querySelector('input');
    expect(document.activeElement).toBe(ruta);
    tangent('j');
    expect(document.activeElement).toBe(ruta);
  });
});
