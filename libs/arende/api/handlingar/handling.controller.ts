import { Controller, Get, Inject, Param, Post, Req, Res, type StreamableFile } from '@nestjs/common';
import { type Response } from 'express';
import {
  Db, handlingsavslag, HandlingLager, handlingssvar, Handlingsuppladdning, kravBegaran, kravKontext, lasHandlingsfil, RestBehorighet, type SlappIgenom, type Uppladdningssvar,
} from '@gemensam/shared/api';
import { finnsInte } from '@gemensam/shared/domain';
import { lasArende } from '../arenden/arende.lasmodell';
import { lasNoterat } from '../sekretess/notera-lasning';
import { arendehandlingsfilSats } from './handling.lasmodell';
import { laddaUppHandling } from './ladda-upp-handling';

/** Files of an ärende: in by upload, out as attachments. Refusals are `{ avslag }`. */
@Controller('api/:samverkan')
export class HandlingController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(HandlingLager) private readonly lager: HandlingLager,
    @Inject(Handlingsuppladdning) private readonly uppladdning: Handlingsuppladdning,
  ) {}

  @Post('arenden/:id/handlingar')
  @RestBehorighet('laddaUppHandling')
  async laddaUpp(@Param('id') arendeId: string, @Req() req: SlappIgenom, @Res({ passthrough: true }) res: Response): Promise<Uppladdningssvar> {
    const mal = { objekttyp: 'arende', objektId: arendeId, operation: 'laddaUppHandling' } as const;
    return this.uppladdning.svara(req, res, mal, (begaran, upp) => laddaUppHandling(this.db, begaran, arendeId, upp), (las, kontext) => lasArende(las, kontext, arendeId));
  }

  @Get('handlingar/:id/:nummer')
  @RestBehorighet('hamtaHandling')
  async hamta(
    @Param('id') id: string,
    @Param('nummer') nummer: string,
    @Req() req: SlappIgenom,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile | Uppladdningssvar> {
    const kontext = kravKontext(kravBegaran(req));
    const fil = await lasNoterat(this.db, kontext, id, (las) => lasHandlingsfil(las, arendehandlingsfilSats, id, nummer));
    if (!fil) return handlingsavslag(res, finnsInte());
    return handlingssvar(res, fil, await this.lager.lasStrom(fil.lagringsnyckel));
  }
}
