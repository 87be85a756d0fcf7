import { BarController, BarElement, CategoryScale, Chart, type ChartConfiguration, LinearScale, Tooltip } from 'chart.js';
import type { Diagramform, Diagrammonster, Diagramrad, Diagramserie } from './gs-diagram';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export interface Diagramdata {
  readonly serier: readonly Diagramserie[];
  readonly rader: readonly Diagramrad[];
  readonly form: Diagramform;
  readonly enhet: string;
}

/** A drawing that follows its place, the theme and the printer until it is closed. */
export interface Ritning {
  stang(): void;
}

interface Farger {
  readonly accent: string;
  readonly text: string;
  readonly dampad: string;
  readonly linje: string;
  readonly yta: string;
}

/** The tokens as they are now; on paper as they are in light. */
const lasFarger = (duk: HTMLCanvasElement, papper: boolean): Farger => {
  const prov = duk.ownerDocument.createElement('span');
  prov.hidden = true;
  if (papper) prov.style.colorScheme = 'light';
  duk.parentElement?.append(prov);
  const farg = (namn: string): string => {
    prov.style.color = `var(--gs-${namn})`;
    return getComputedStyle(prov).color;
  };
  const farger = { accent: farg('accent'), text: farg('text'), dampad: farg('dampad'), linje: farg('linje'), yta: farg('yta') };
  prov.remove();
  return farger;
};

/** Slanting lines in the accent. */
const streck = (duk: HTMLCanvasElement, { accent, yta }: Farger): CanvasPattern | string => {
  const ruta = duk.ownerDocument.createElement('canvas');
  ruta.width = ruta.height = 8;
  const penna = ruta.getContext('2d');
  if (!penna) return yta;
  penna.fillStyle = yta;
  penna.fillRect(0, 0, 8, 8);
  penna.strokeStyle = accent;
  penna.lineWidth = 2;
  penna.beginPath();
  for (const x of [-4, 4, 12]) {
    penna.moveTo(x - 2, 10);
    penna.lineTo(x + 10, -2);
  }
  penna.stroke();
  return penna.createPattern(ruta, 'repeat') ?? yta;
};

const TAL = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

const installning = (duk: HTMLCanvasElement, { serier, rader, form, enhet }: Diagramdata, f: Farger): ChartConfiguration<'bar', (number | null)[], string> => {
  const fyllning: Readonly<Record<Diagrammonster, string | CanvasPattern>> = { fylld: f.accent, streckad: streck(duk, f), tom: f.yta };
  const ritade = serier.flatMap((s, i) => (s.monster ? [{ ...s, i, monster: s.monster }] : []));
  const typsnitt = { family: getComputedStyle(duk).fontFamily, size: 14 };
  const liggande = form === 'liggande';
  const varde = { beginAtZero: true, stacked: !liggande, grid: { color: f.linje }, border: { display: false }, ticks: { color: f.dampad, font: typsnitt, maxTicksLimit: 6, callback: (v: string | number) => TAL.format(Number(v)) }, title: { display: true, text: enhet, color: f.dampad, font: typsnitt } };
  const kategori = { stacked: !liggande, grid: { display: false }, border: { color: f.linje }, ticks: { color: f.text, font: typsnitt, autoSkip: false } };
  return {
    type: 'bar',
    data: {
      labels: rader.map((r) => r.etikett),
      datasets: ritade.map((s) => ({
        label: s.namn,
        data: rader.map((r) => r.varden[s.i]?.tal ?? null),
        backgroundColor: rader.map((r) => (liggande ? fyllning[r.framhavd ? 'fylld' : 'streckad'] : fyllning[s.monster])),
        borderColor: f.accent,
        borderWidth: 1,
        maxBarThickness: liggande ? 22 : 72,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: liggande ? 'y' : 'x',
      scales: liggande ? { x: varde, y: kategori } : { x: kategori, y: varde },
      plugins: {
        tooltip: {
          displayColors: false,
          backgroundColor: f.text,
          titleColor: f.yta,
          bodyColor: f.yta,
          titleFont: typsnitt,
          bodyFont: typsnitt,
          cornerRadius: 0,
          callbacks: { label: (p) => `${p.dataset.label ?? ''}: ${rader[p.dataIndex]?.varden[ritade[p.datasetIndex]?.i ?? -1]?.text ?? ''}` },
        },
      },
    },
  };
};

/** Draws the series that have a pattern. Nothing moves: there is no animation to switch off. */
export const ritaDiagram = (duk: HTMLCanvasElement, data: Diagramdata): Ritning => {
  if (!duk.getContext('2d')) return { stang: () => undefined };
  let diagram: Chart<'bar', (number | null)[], string> | null = null;
  const om = (papper = false): void => {
    diagram?.destroy();
    diagram = new Chart(duk, installning(duk, data, lasFarger(duk, papper)));
  };
  const [ny, fore, efter] = [() => om(), () => om(true), () => om()];
  const fonster = duk.ownerDocument.defaultView;
  const morkt = fonster?.matchMedia('(prefers-color-scheme: dark)');
  const tema = new MutationObserver(ny);
  tema.observe(duk.ownerDocument.documentElement, { attributes: true, attributeFilter: ['data-tema'] });
  morkt?.addEventListener('change', ny);
  fonster?.addEventListener('beforeprint', fore);
  fonster?.addEventListener('afterprint', efter);
  om();
  return {
    stang: () => {
      tema.disconnect();
      morkt?.removeEventListener('change', ny);
      fonster?.removeEventListener('beforeprint', fore);
      fonster?.removeEventListener('afterprint', efter);
      diagram?.destroy();
    },
  };
};
