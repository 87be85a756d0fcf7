/** How an avrop is done (domain rule U5; LOU 7:4–9). */
export const avropsformer = ['rangordning', 'fordelningsnyckel', 'fornyad_konkurrensutsattning'] as const;
export type Avropsform = (typeof avropsformer)[number];

const TEXT: Readonly<Record<Avropsform, string>> = {
  rangordning: 'Rangordning',
  fordelningsnyckel: 'Särskild fördelningsnyckel',
  fornyad_konkurrensutsattning: 'Förnyad konkurrensutsättning',
};

const GUIDE: Readonly<Record<Avropsform, readonly string[]>> = {
  rangordning: [
    'Fråga den leverantör som är rangordnad först.',
    'Tackar den nej, eller kan den inte leverera enligt avtalet, frågar du nästa. Spara svaret.',
    'Beställ enligt villkoren i avtalet. Villkor och priser får inte ändras i väsentliga delar.',
    'Rapportera avropet här.',
  ],
  fordelningsnyckel: [
    'Läs i avtalet hur avropen ska fördelas mellan leverantörerna.',
    'Välj leverantör enligt fördelningsnyckeln, inte efter eget val. Spara hur valet gjordes.',
    'Beställ enligt villkoren i avtalet.',
    'Rapportera avropet här.',
  ],
  fornyad_konkurrensutsattning: [
    'Skriv en förfrågan om vad som behövs, med de villkor och kriterier som avtalet anger.',
    'Skicka den samtidigt till alla leverantörer som kan leverera, med en skälig tid att svara.',
    'Utvärdera anbuden efter kriterierna i avtalet. Håll dem hemliga tills valet är gjort.',
    'Meddela alla som svarade vem som valdes och varför. Ingen avtalsspärr gäller, men tio dagars frivillig väntan minskar risken för talan om ogiltighet.',
    'Rapportera avropet här.',
  ],
};

/** @example avropsformText('rangordning') // 'Rangordning' */
export const avropsformText = (form: Avropsform): string => TEXT[form];

/** A plain guide to an avrop of this form, step by step. */
export const avropsguide = (form: Avropsform): readonly string[] => GUIDE[form];
