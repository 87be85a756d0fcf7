import { Component, computed, effect, ElementRef, inject, input, ViewEncapsulation } from '@angular/core';
import { avsnittsvariant, komplettVarde, type Skrivelseinnehall, skrivelsetext, textschema } from '@gemensam/arende/domain';
import { DOMSerializer, Node } from 'prosemirror-model';
import { type ArendeDelFragment } from '../generated/operationer';
import { type Siffertabell, siffertext } from './siffervy';
import { skrivelsefalt } from './skrivelsefalt';

/** The tjänsteskrivelse as a document, to read and to print. */
@Component({
  selector: 'gs-skrivelsedokument',
  template: `
    <dl class="huvud">
      <div><dt>Diarienummer</dt><dd>{{ arende().dnr ?? 'Inte registrerat' }}</dd></div>
      <div><dt>Datum</dt><dd>{{ arende().skapat }}</dd></div>
      <div><dt>Handläggare</dt><dd>{{ arende().handlaggare }}</dd></div>
      <div><dt>Mottagare</dt><dd>{{ texter().mottagare || '–' }}</dd></div>
    </dl>
    @for (a of avsnitt(); track a.falt) {
      <section>
        <h2>{{ a.namn }}</h2>
        <div class="gs-text-falt" [attr.data-avsnitt]="a.falt"></div>
      </section>
    }
    @if (underlag().length > 0) {
      <section class="underlag">
        <h2>Underlag</h2>
        <ol>
          @for (h of underlag(); track h.id) {
            <li>{{ h.titel }}</li>
          }
        </ol>
      </section>
    }
  `,
  styleUrls: ['./strukturerad-text.css', './gs-skrivelsedokument.css'],
  encapsulation: ViewEncapsulation.None,
})
export class GsSkrivelsedokument {
  readonly arende = input.required<ArendeDelFragment>();
  readonly innehall = input.required<Skrivelseinnehall>();
  readonly siffror = input<Siffertabell>(new Map());
  /** The chosen underlag in its order, as in the files. */
  readonly underlag = input<readonly { readonly id: string; readonly titel: string }[]>([]);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly texter = computed(() => skrivelsetext(this.innehall(), (nyckel) => siffertext(this.siffror(), nyckel)));
  protected readonly avsnitt = computed(() => skrivelsefalt.filter(({ falt }) => falt !== 'rubrik' && falt !== 'mottagare' && komplettVarde(this.texter(), falt)));

  constructor() {
    effect(() => {
      const [innehall, siffror] = [this.innehall(), this.siffror()];
      for (const { falt } of this.avsnitt()) this.#rita(falt, innehall, siffror);
    });
  }

  #rita(falt: keyof Skrivelseinnehall, innehall: Skrivelseinnehall, siffror: Siffertabell): void {
    const plats = this.#element.nativeElement.querySelector(`[data-avsnitt="${falt}"]`);
    const schema = textschema(avsnittsvariant[falt]);
    const ritare = new DOMSerializer(
      {
        ...DOMSerializer.nodesFromSchema(schema),
        siffra: (nod) => ['span', { title: siffror.get(String(nod.attrs['nyckel']))?.kalla ?? '' }, siffertext(siffror, String(nod.attrs['nyckel']))],
      },
      { ...DOMSerializer.marksFromSchema(schema), kommentar: () => ['span', 0] },
    );
    plats?.replaceChildren(ritare.serializeFragment(Node.fromJSON(schema, innehall[falt]).content));
  }
}
