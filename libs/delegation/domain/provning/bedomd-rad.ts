import { INGET_JAV, JAV } from './prova-saken';
import { type Regelrad } from './regelrad';
import { FRANVARO } from './vem-far-besluta';

/** Lets the decision through by what a person has judged or written: a question of jäv that was answered, or why somebody else steps in. */
export const arBedomd = ({ utfall, regel, text }: Pick<Regelrad, 'utfall' | 'regel' | 'text'>): boolean => utfall === 'uppfylld' && (regel === FRANVARO.regel || (regel === JAV.regel && text !== INGET_JAV));
