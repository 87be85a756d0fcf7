import { type Signal } from '@angular/core';
import { type Textvariant, textschema } from '@gemensam/arende/domain';
import { DOMSerializer, type Slice } from 'prosemirror-model';
import { type Siffertabell, siffertext } from './siffervy';

/** What is copied carries the figures' values, for those who paste elsewhere; pasted here they are live again. Comments stay where they are. */
export const klippbordsskrivning = (variant: Textvariant, siffror: Signal<Siffertabell>): DOMSerializer => {
  const schema = textschema(variant);
  const { kommentar: _kommentar, ...marken } = DOMSerializer.marksFromSchema(schema);
  return new DOMSerializer(
    {
      ...DOMSerializer.nodesFromSchema(schema),
      ...(schema.nodes['siffra']
        ? { siffra: (nod) => ['span', { 'data-siffra': String(nod.attrs['nyckel']) }, siffertext(siffror(), String(nod.attrs['nyckel']))] }
        : {}),
    },
    marken,
  );
};

/** The same as plain text: an empty line between blocks. */
export const klippbordstext = ({ content }: Slice, siffror: Siffertabell): string =>
  content.textBetween(0, content.size, '\n\n', (blad) => (blad.type.name === 'hard_break' ? '\n' : siffertext(siffror, String(blad.attrs['nyckel']))));
