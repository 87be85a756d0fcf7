import { lasObjekthistorik, objekthistorikSats } from '@gemensam/shared/api';

/** The events of an order, and of an invoice, each with the reason that was given. */
export const bestallningshistorikSats = objekthistorikSats({ namn: 'bestallning.historik', tabell: 'bestallning', handelser: `(h.objekttyp = 'bestallning' and h.objekt_id = a.id::text)`, skal: `nullif(h.data ->> 'skal', '')` });
export const fakturahistorikSats = objekthistorikSats({ namn: 'leverantorsfaktura.historik', tabell: 'leverantorsfaktura', handelser: `(h.objekttyp = 'leverantorsfaktura' and h.objekt_id = a.id::text)`, skal: `nullif(h.data ->> 'skal', '')` });

type Fraga = Parameters<typeof lasObjekthistorik>;

/** Of whichever of the two it is; null: neither. */
export const lasInkopshistorik = async (las: Fraga[0], id: Fraga[2], fraga: Fraga[3]): ReturnType<typeof lasObjekthistorik> => (await lasObjekthistorik(las, bestallningshistorikSats, id, fraga)) ?? lasObjekthistorik(las, fakturahistorikSats, id, fraga);
