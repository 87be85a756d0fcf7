/** Where a placeholder may stand: in a line of any section, in a text beside other words, or alone in a paragraph of a text. */
export type Platshallarslag = 'ord' | 'siffra' | 'stycke';

/** A placeholder of a template: what is written within braces, and what comes in its place. */
export interface Platshallare {
  readonly namn: string;
  readonly slag: Platshallarslag;
  readonly forklaring: string;
}

/** Every placeholder, in the order they are offered. */
export const platshallare = [
  { namn: 'samverkan', slag: 'ord', forklaring: 'Nämndens eller samverkans namn.' },
  { namn: 'projekt', slag: 'ord', forklaring: 'Projektets namn.' },
  { namn: 'fas', slag: 'ord', forklaring: 'Projektets fas.' },
  { namn: 'tidplan', slag: 'ord', forklaring: 'Åren som projektet pågår.' },
  { namn: 'kostnadsår', slag: 'ord', forklaring: 'Året för projektets närmaste kostnadspost.' },
  { namn: 'kostnad', slag: 'siffra', forklaring: 'Kostnaden det året. Följer finansieringen tills ärendet är berett.' },
  { namn: 'fördelning', slag: 'siffra', forklaring: 'Hur kostnaden fördelas, till exempel ”på 14 kommuner i lika delar”.' },
  { namn: 'om projektet', slag: 'stycke', forklaring: 'Ett stycke: vad projektet är, dess fas och tidplan, och vilka kommuner som deltar.' },
  { namn: 'beskrivning', slag: 'stycke', forklaring: 'Projektets beskrivning.' },
  { namn: 'tidigare beslut', slag: 'stycke', forklaring: 'Beslutet som projektet vilar på.' },
  { namn: 'läget', slag: 'stycke', forklaring: 'Den senaste statusrapporten.' },
  { namn: 'kostnader', slag: 'stycke', forklaring: 'Varje kostnadspost med ett stycke och en tabell över kommunernas andelar.' },
] as const satisfies readonly Platshallare[];

export type Platshallarnamn = (typeof platshallare)[number]['namn'];

/** A text cut at its placeholders. */
export type Malldel = { readonly slag: 'text'; readonly text: string } | { readonly slag: 'plats'; readonly namn: string };

/**
 * Cuts a text at what stands within braces. What the name is, is not judged.
 * @example malldelar('{samverkan} startar') // [{ slag: 'plats', namn: 'samverkan' }, { slag: 'text', text: ' startar' }]
 */
export const malldelar = (text: string): readonly Malldel[] =>
  text
    .split(/(\{[^{}]*\})/)
    .filter((del) => del !== '')
    .map((del) => (/^\{[^{}]*\}$/.test(del) ? { slag: 'plats', namn: del.slice(1, -1).trim().toLowerCase() } : { slag: 'text', text: del }));

export const platshallarslag = (namn: string): Platshallarslag | null => platshallare.find((p) => p.namn === namn)?.slag ?? null;
