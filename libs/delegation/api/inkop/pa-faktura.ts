import { doltKop } from '@gemensam/delegation/domain';
import { type BehorighetNamn, type Begaran, type Db, genomfort, type Handelse, type Konflikt, konflikt, type Kontext, kravKontext, type Skrivning, skrivval } from '@gemensam/shared/api';
import { type Leverantorsfaktura } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { tillFaktura } from './inkop-svar';
import { InkopRepository } from './inkop.repository';
import { lasInkopsinstallning } from './inkopsinstallning';
import { type Fakturarad } from './leverantorsfaktura.lasmodell';

export type Fakturasvar = Leverantorsfaktura | Konflikt<Leverantorsfaktura> | Avslag;

interface Laget {
  readonly repo: InkopRepository;
  readonly faktura: Fakturarad;
  readonly skriv: Skrivning;
  readonly kontext: Kontext;
}

/** What every change of an invoice begins and ends with: lock it, hold the version, and answer it as it then stands. `gor` null: somebody was first. */
export const paFaktura = (
  db: Db, begaran: Begaran, val: { readonly operation: BehorighetNamn; readonly input: { readonly id: string; readonly version: number } }, gor: (laget: Laget) => Promise<((f: Fakturarad) => Handelse | readonly [Handelse, ...Handelse[]]) | Avslag | null>,
): Promise<Fakturasvar> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Leverantorsfaktura, Avslag | Konflikt<Leverantorsfaktura>>(kontext, skrivval(begaran, val.operation, val.input), async (skriv) => {
    const repo = new InkopRepository(skriv, kontext);
    await repo.stallIKo();
    const [faktura, installning] = await Promise.all([repo.oppnaFaktura(val.input.id), lasInkopsinstallning(skriv, kontext.affarsdatum)]);
    if (!faktura) return finnsInte();
    if (faktura.version !== val.input.version) return konflikt(tillFaktura(faktura, kontext, installning));
    if (faktura.dold) return doltKop();
    const utfall = await gor({ repo, faktura, skriv, kontext });
    if (utfall === null) return konflikt(tillFaktura(faktura, kontext, installning));
    if (arAvslag(utfall)) return utfall;
    const efter = await repo.fakturan(faktura.id);
    const handelser = utfall(efter);
    return genomfort(tillFaktura(efter, kontext, installning), ...('handelsetyp' in handelser ? ([handelser] as const) : handelser));
  });
};
