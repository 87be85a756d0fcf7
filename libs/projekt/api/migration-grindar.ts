import { type MigrationInterface, type QueryRunner } from 'typeorm';

const fore = {
  fas: `in ('kvalificering','forstudie','forbereds','utveckling','upphandling','inforande','forvaltning','vilande','avslutad')`,
  slag: `in ('projekt','forvaltningsobjekt','lopande')`,
};
const nu = {
  fas: `in ('ide','kvalificering','forstudie','forbereds','utveckling','upphandling','inforande','forvaltning','vilande','avslutad')`,
  slag: `in ('projekt','forstudie','upphandling','forvaltningsobjekt','lopande')`,
};

const villkor = (v: typeof nu): string => `
  alter table gemensam.projekt drop constraint projekt_fas_check, drop constraint projekt_slag_check;
  alter table gemensam.projekt add constraint projekt_fas_check check (fas ${v.fas}), add constraint projekt_slag_check check (slag ${v.slag});
  alter table gemensam.statusrapport drop constraint statusrapport_fas_check;
  alter table gemensam.statusrapport add constraint statusrapport_fas_check check (fas ${v.fas});
`;

/** Idé as a phase, and förstudie and upphandling as kinds of project. */
export class Grindar1761000016000 implements MigrationInterface {
  readonly name = 'Grindar1761000016000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(villkor(nu));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(villkor(fore));
  }
}
