import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { GsFokusVidare } from './fokus-vidare';
import { GsLaddar } from './gs-laddar';
import { GsTomt } from './gs-tomt';

const rader = signal<readonly string[]>([]);
const urval = signal(false);
const laddar = signal(false);

@Component({
  selector: 'gs-prov-lista',
  imports: [GsFokusVidare, GsLaddar, GsTomt],
  template: `
    <h1>Lista</h1>
    <input type="search" />
    @if (urval()) {
      <p role="status">Ett urval. <button id="urval" type="button" gsFokusVidare (click)="urval.set(false)">Visa alla</button></p>
    }
    @if (laddar()) {
      <gs-laddar [laddar]="true" />
    } @else if (rader().length > 0) {
      <div tabindex="0" role="region">
        <table>
          <thead>
            <tr>
              <th><button type="button">Sortera</button></th>
            </tr>
          </thead>
          <tbody>
            @for (r of rader(); track r) {
              <tr>
                <td><a [href]="r">{{ r }}</a></td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    } @else {
      <gs-tomt rubrik="Inget motsvarar urvalet"><button id="alla" type="button" (click)="visa()">Visa alla</button></gs-tomt>
    }
    <section>
      <ol>
        @for (r of rader(); track r) {
          <li><a [href]="r">{{ r }} i listan</a></li>
        }
      </ol>
      @if (rader().length === 1) {
        <button id="fler" type="button" gsFokusVidare (click)="visa()">Visa alla 2</button>
      }
    </section>
    <table>
      <tbody>
        @for (r of rader(); track r) {
          <tr>
            <td>{{ r }} <button type="button">Öppna</button></td>
          </tr>
        } @empty {
          <tr>
            <td>
              <gs-tomt rubrik="Inget motsvarar urvalet"><button id="i-tabell" type="button" (click)="visa()">Visa alla</button></gs-tomt>
            </td>
          </tr>
        }
      </tbody>
    </table>
    <button type="button">Sist</button>
  `,
})
class ProvLista {
  protected readonly rader = rader;
  protected readonly urval = urval;
  protected readonly laddar = laddar;
  visa = (): void => rader.set(['a', 'b']);
}

describe('focus, when the button that is pressed disappears', () => {
  const visa = async (start: readonly string[] = []) => {
    rader.set(start);
    urval.set(start.length > 0);
    laddar.set(false);
    const ram = TestBed.createComponent(ProvLista);
    document.body.append(ram.nativeElement);
    await ram.whenStable();
    const tryck = (vad: string) => {
      const knapp: HTMLButtonElement = ram.nativeElement.querySelector(vad);
      knapp.focus();
      knapp.click();
    };
    return { ram, tryck, har: () => document.activeElement?.textContent?.trim() };
  };

  it('goes to the first row of the list that takes the place of an empty state', async () => {
    const { ram, tryck, har } = await visa();
    tryck('#alla');
    await ram.whenStable();
    expect(har()).toBe('a');
  });

  it('also where the empty state was a row of the table', async () => {
    const { ram, tryck, har } = await visa();
    tryck('#i-tabell');
    await ram.whenStable();
    expect(har()).toBe('Öppna');
  });

  it('waits for a list that has to be fetched, and leaves alone who has gone on meanwhile', async () => {
    const { ram, tryck, har } = await visa();
    ram.componentInstance.visa = () => laddar.set(true);
    const svaret = async () => {
      rader.set(['a']);
      laddar.set(false);
      await ram.whenStable();
    };
    tryck('#alla');
    await ram.whenStable();
    expect(document.activeElement).toBe(document.body);
    await svaret();
    expect(har()).toBe('a');

    rader.set([]);
    await ram.whenStable();
    tryck('#alla');
    await ram.whenStable();
    const sok: HTMLInputElement = ram.nativeElement.querySelector('input');
    sok.focus();
    await svaret();
    expect(document.activeElement).toBe(sok);
  });

  it('goes on from a message beside the list, by the directive', async () => {
    const { ram, tryck, har } = await visa(['a', 'b']);
    tryck('#urval');
    await ram.whenStable();
    expect(har()).toBe('a');
  });

  it('goes on to the first new row where the button stood last', async () => {
    const { ram, tryck, har } = await visa(['a']);
    tryck('#fler');
    await ram.whenStable();
    expect(har()).toBe('b i listan');
  });
});
