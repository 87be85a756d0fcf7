import { type DemoGrupp } from './demoinnehall';
import { kommun } from './kommuner';
import { KALIX, LULEA, MEDLEMMAR, PROJEKTDIREKTIV } from './norrbotten-kallor';
import { ELEVHALSA } from './norrbotten-portfolj';

/** The directive says that the skolchefer of the kommuner that take part are styrgrupp. One of them has an account, so that the role can be tried. */
export const GRUPPER_NORRBOTTEN: readonly DemoGrupp[] = [
  {
    projekt: ELEVHALSA,
    kalla: PROJEKTDIREKTIV,
    styrgrupp: MEDLEMMAR.filter((kod) => kod !== KALIX).map((kod) => ({
      organisation: kommun(kod).organisation,
      ...(kod === LULEA ? { konto: 'styrgrupp-elevhalsa' } : { namn: 'Skolchefen' }),
    })),
  },
];
