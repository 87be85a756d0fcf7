import { Controller, Get, Header, Inject, Req } from '@nestjs/common';
import { type Handelsekedja } from '@gemensam/shared/domain';
import { Db } from './db';
import { exporteraKedja, Kontrollpunkter } from './kontrollpunkt';
import { kravKontext, RestBehorighet, type SlappIgenom } from './vakt';

/** What the offline verifier reads: the whole chain with its checkpoints and the key that signs them. */
export interface Kedjefil extends Handelsekedja {
  readonly publikNyckel: string;
}

/** The audit chain as a file for the revisor: `/api/<samverkan>/handelsekedja.json`. */
@Controller('api/:samverkan')
export class HandelsekedjaController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Kontrollpunkter) private readonly kontrollpunkter: Kontrollpunkter,
  ) {}

  @Get('handelsekedja.json')
  @RestBehorighet('exporteraHandelsekedja')
  @Header('Cache-Control', 'no-store')
  @Header('Content-Disposition', 'attachment; filename="handelsekedja.json"')
  async fil(@Req() req: SlappIgenom): Promise<Kedjefil> {
    if (!req.begaran) throw new Error('a guarded handler without its request');
    const kontext = kravKontext(req.begaran);
    const kedja = await this.db.lasa(kontext, (las) => exporteraKedja(las, kontext.samverkan.id));
    return { ...kedja, publikNyckel: this.kontrollpunkter.publikNyckel() };
  }
}
