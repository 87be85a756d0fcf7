import { upphandlingslageText } from '@gemensam/projekt/domain';
import { formateraBelopp } from '@gemensam/shared/domain';
import { type Arendetyp } from '../ordning/arendetyp';
import { type Krav } from '../ordning/krav';
import { vantarBelopp } from './prova-beloppet';
import { type Regelrad } from './regelrad';
import { type Provningsunderlag } from './provningsunderlag';
import { brister, ejTillamplig, HANSKJUT, type Regel, uppfylld, vantarPaBelopp } from './rad';

/** What a decision of the kind needs by law or by the domain rules, whatever the point says. An urgent decision needs it too. */
const ALLTID: Readonly<Partial<Record<Arendetyp, readonly Krav[]>>> = {
  avtalsforlangning: ['option_och_varsel'],
  tilldelning: ['upphandling_utvarderad'],
  projektstart: ['finansiering_sakrad'],
  omfordelning_driftbudget: ['inom_totalram'],
};

const REGEL: Readonly<Record<Krav, Regel>> = {
  finansiering_sakrad: { regel: 'Finansieringen är säkrad', kalla: 'Domänregler D7 och E6' },
  option_och_varsel: { regel: 'Option och varsel', kalla: 'LOU 17:10; domänregel U3' },
  upphandling_utvarderad: { regel: 'Upphandlingen är utvärderad', kalla: 'Domänregel U1' },
  inom_totalram: { regel: 'Inom totalramen', kalla: 'Delegationsordningen; domänregel D5' },
  inom_fattat_beslut: { regel: 'Inom ett fattat beslut', kalla: 'Delegationsordningen' },
};

const finansiering = (u: Provningsunderlag, regel: Regel): Regelrad => {
  const f = u.finansiering;
  if (f?.sakrad) return uppfylld(regel, `Alla parter har beslutat, och ${formateraBelopp(f.totalt)} är säkrade.`);
  const namnden = u.bradskande ? ' Att det brådskar ändrar inte det; nämnden kan besluta.' : '';
  if (!f || f.totalt === 0n) return brister(regel, { text: `Projektet har ingen finansiering som är beslutad.${namnden}`, utvag: 'Fördela kostnaden och hämta in kommunernas åtaganden, eller hänskjut till nämnden.' });
  const hos = f.saknasHos.length > 0 ? ` Det saknas hos ${f.saknasHos.map((p) => p.namn).join(', ')}.` : '';
  return brister(regel, { text: `${formateraBelopp(f.saknas)} saknas av ${formateraBelopp(f.totalt)}.${hos}${namnden}`, utvag: 'Vänta tills varje part har beslutat sitt åtagande, eller hänskjut till nämnden.' });
};

const option = (u: Provningsunderlag, regel: Regel): Regelrad => {
  const o = u.option;
  if (!o?.finns) return brister(regel, { text: 'Avtalet har ingen option kvar att förlänga med.', utvag: 'Upphandla på nytt.' });
  const vilken = o.option === null ? 'Optionen' : `Option ${o.option}`;
  if (o.varselSista !== null && o.varselSista < u.datum)
    return brister(regel, { text: `${vilken} skulle ha varslats senast ${o.varselSista}.`, utvag: 'Avtalet gäller till sin sista dag. Det som behövs därefter upphandlas på nytt.' });
  return uppfylld(regel, o.varselSista === null ? `${vilken} finns i avtalet.` : `${vilken} finns i avtalet. Leverantören ska meddelas senast ${o.varselSista}.`);
};

const upphandling = (u: Provningsunderlag, regel: Regel): Regelrad => {
  if (u.upphandlingslage === 'utvardering') return uppfylld(regel, 'Upphandlingen är i utvärdering och kan tilldelas.');
  const text = u.upphandlingslage === null ? 'Det finns ingen upphandling att tilldela.' : `Upphandlingen är i läget ${upphandlingslageText(u.upphandlingslage).toLocaleLowerCase('sv')}. Den tilldelas från utvärdering.`;
  return brister(regel, { text, utvag: 'Utvärdera anbuden och för upphandlingen till utvärdering först.' });
};

const totalram = (u: Provningsunderlag, regel: Regel): Regelrad => {
  if (vantarBelopp(u)) return vantarPaBelopp(regel);
  if (!u.totalram) return brister(regel, { text: 'Det går inte att se totalramen före och efter.', utvag: 'Välj de budgetposter som pengarna flyttas mellan.', falt: 'tillId' });
  const { fore, efter } = u.totalram;
  if (fore === efter) return uppfylld(regel, `Totalramen är ${formateraBelopp(fore)} före och efter.`);
  return brister(regel, { text: `Totalramen ändras från ${formateraBelopp(fore)} till ${formateraBelopp(efter)}.`, utvag: HANSKJUT });
};

const fattatBeslut = (u: Provningsunderlag, regel: Regel): Regelrad => {
  const b = u.fattatBeslut;
  if (!b) return brister(regel, { text: 'Inget beslut att verkställa är angivet.', utvag: 'Ange det beslut som firman tecknas inom, eller hänskjut till nämnden.', falt: 'fattatBeslutId' });
  if (b.datum > u.datum) return brister(regel, { text: `Beslutet ${b.beteckning} fattades ${b.datum}, efter ${u.datum}.`, utvag: 'Kontrollera vilket beslut som gäller.', falt: 'fattatBeslutId' });
  return uppfylld(regel, `Inom ${b.beteckning} ${b.datum}, ${b.rubrik}.`);
};

const PROVA: Readonly<Record<Krav, (u: Provningsunderlag, regel: Regel) => Regelrad>> = {
  finansiering_sakrad: finansiering,
  option_och_varsel: option,
  upphandling_utvarderad: upphandling,
  inom_totalram: totalram,
  inom_fattat_beslut: fattatBeslut,
};
const INTE: Readonly<Record<Krav, string>> = {
  finansiering_sakrad: 'Beslutet startar inget projekt.',
  option_och_varsel: 'Beslutet förlänger inget avtal.',
  upphandling_utvarderad: 'Beslutet tilldelar ingen upphandling.',
  inom_totalram: 'Beslutet flyttar inget i budgeten.',
  inom_fattat_beslut: 'Beslutet behöver inte vila på ett tidigare.',
};

const kravOrdning: readonly Krav[] = ['finansiering_sakrad', 'option_och_varsel', 'upphandling_utvarderad', 'inom_totalram', 'inom_fattat_beslut'];

/**
 * Rows 10 to 14, one for each krav: what the point asks for, and what the kind of decision always needs. An urgent decision is freed
 * from what only the point asks for, never from the rest.
 * Source: the delegationsordning; domain rules D5, D7, E6, U1 and U3; LOU 17:10.
 */
export const provaKraven = (u: Provningsunderlag): readonly Regelrad[] => {
  const galler = new Set<Krav>([...(ALLTID[u.arendetyp] ?? []), ...(u.bradskande ? [] : (u.punkt?.kraver ?? []))]);
  return kravOrdning.map((k) => (galler.has(k) ? PROVA[k](u, REGEL[k]) : ejTillamplig(REGEL[k], INTE[k])));
};
