import { andradeDelar, type Direktivinnehall, direktivdelar, direktivdelText, direktivtext, TOMT_DIREKTIV } from '@gemensam/projekt/domain';
import { type Handelse, type Skrivning } from '@gemensam/shared/api';
import { type DemoDirektiv, type DemoSamverkan } from './demoinnehall';
import { inlast, INLASNING, laggTill } from './inlasning';
import { type InlastPortfolj } from './las-in-portfolj';
import { finn } from './las-in-personer';

/** Directives in the versions the sources give; the newest is also the working text. */
export const lasInDirektiv = async (skriv: Skrivning, { direktiv = [], sammantrade }: DemoSamverkan, portfolj: InlastPortfolj): Promise<readonly Handelse[]> => {
  const handelser: Handelse[] = [];
  for (const d of direktiv) {
    const id = finn(portfolj.projektId, d.projekt);
    let forra: Direktivinnehall = TOMT_DIREKTIV;
    for (const [i, v] of d.versioner.entries()) {
      const andrade = andradeDelar(forra, v.innehall);
      await laggTill(skriv, 'projektdirektivversion', [
        {
          id: skriv.nyttId(), projekt_id: id, nummer: i + 1, innehall: v.innehall, andrade, tillagg: v.tillagg, datum: sammantrade?.datum ?? v.kalla.datum, beslutare: 'namnd',
          beslut_referens_id: finn(portfolj.beslutId, v.beslut), av: INLASNING.namn, inlast_kalla: v.kalla.namn, tid: skriv.nu.toISOString(),
        },
      ]);
      handelser.push(versionen(d, i + 1, v, id));
      forra = v.innehall;
    }
    await laggTill(skriv, 'projektdirektiv', [{ id: skriv.nyttId(), projekt_id: id, innehall: forra, av: INLASNING.namn, tid: skriv.nu.toISOString(), version: 1 }]);
  }
  return handelser;
};

const versionen = ({ projekt }: DemoDirektiv, nummer: number, v: DemoDirektiv['versioner'][number], projektId: string): Handelse =>
  inlast(v.kalla, {
    objekttyp: 'projekt', objektId: projektId, text: `Projektdirektivet för ${projekt} lästes in i version ${nummer}.`,
    data: { direktivversion: nummer, beslut: v.beslut, tillagg: v.tillagg, innehall: Object.fromEntries(direktivdelar.map((del) => [direktivdelText(del), direktivtext(v.innehall, del)])) },
  });
