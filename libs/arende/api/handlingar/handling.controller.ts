import { Controller, Get, Inject, Param, Post, Req, Res, type StreamableFile } from '@nestjs/common';
import { type Response } from 'express';
import {
  Db, handlingsavslag, HandlingLager, type HandlingLas, handlingssvar, Handlingsuppladdning, kravBegaran, kravKontext, RestBehorighet, type SlappIgenom,
} from '@gemensam/shared/api';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { lasArende } from '../arenden/arende.lasmodell';
import { lasNoterat } from '../sekretess/notera-lasning';
import { lasHandlingsfil } from './handling.lasmodell';
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
    const utfall = await this.uppladdning.taEmot(req, res, mal, (begaran, upp) => laddaUppHandling(this.db, begaran, arendeId, upp));
    if (arAvslag(utfall)) return handlingsavslag(res, utfall);
    const kontext = kravKontext(kravBegaran(req));
    const arende = await this.db.lasa(kontext, (las) => lasArende(las, kontext, arendeId));
    const handling = arende?.handlingar.find((h) => h.id === utfall.handlingId);
    return handling ? { handling } : handlingsavslag(res, finnsInte());
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
    const fil = await lasNoterat(this.db, kontext, id, (las) => lasHandlingsfil(las, id, nummer));
    if (!fil) return handlingsavslag(res, finnsInte());
    return handlingssvar(res, fil, await this.lager.lasStrom(fil.lagringsnyckel));
  }
}

type Uppladdningssvar = { readonly handling: HandlingLas } | { readonly avslag: Avslag };
