import { Controller, Get, Header, Inject, Param, Post, Req, Res, type StreamableFile } from '@nestjs/common';
import { type Response } from 'express';
import {
  Db, handlingarfil, handlingsavslag, HandlingLager, handlingssvar, Handlingsuppladdning, kravBegaran, kravKontext, lasHandlingsfil, listsvar, RestBehorighet, type SlappIgenom,
  type Uppladdningssvar,
} from '@gemensam/shared/api';
import { finnsInte } from '@gemensam/shared/domain';
import { avtalshandlingsfilSats, lasAvtalshandlingar } from './avtalshandlingar.lasmodell';
import { laddaUppAvtalshandling } from './ladda-upp-avtalshandling';

/** Files of an avtal: in by upload, out as attachments, and the list of them as a file. Refusals are `{ avslag }`. */
@Controller('api/:samverkan')
export class AvtalshandlingarController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(HandlingLager) private readonly lager: HandlingLager,
    @Inject(Handlingsuppladdning) private readonly uppladdning: Handlingsuppladdning,
  ) {}

  @Post('avtal/:id/handlingar')
  @RestBehorighet('laddaUppAvtalshandling')
  async laddaUpp(@Param('id') avtalId: string, @Req() req: SlappIgenom, @Res({ passthrough: true }) res: Response): Promise<Uppladdningssvar> {
    const mal = { objekttyp: 'avtal', objektId: avtalId, operation: 'laddaUppAvtalshandling' } as const;
    return this.uppladdning.svara(req, res, mal, (begaran, upp) => laddaUppAvtalshandling(this.db, begaran, avtalId, upp), (las, kontext) => lasAvtalshandlingar(las, kontext, avtalId));
  }

  @Get('avtalshandlingar/:id/:nummer')
  @RestBehorighet('hamtaAvtalshandling')
  async hamta(
    @Param('id') id: string,
    @Param('nummer') nummer: string,
    @Req() req: SlappIgenom,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile | Uppladdningssvar> {
    const fil = await this.db.lasa(kravKontext(kravBegaran(req)), (las) => lasHandlingsfil(las, avtalshandlingsfilSats, id, nummer));
    if (!fil) return handlingsavslag(res, finnsInte());
    return handlingssvar(res, fil, await this.lager.lasStrom(fil.lagringsnyckel));
  }

  @Get('avtal/:id/handlingar.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraAvtalshandlingar')
  async fil(@Param('id') avtalId: string, @Param('format') format: string, @Req() req: SlappIgenom): Promise<StreamableFile> {
    return listsvar(this.db, req, format, {}, {
      namn: 'handlingar',
      las: (las, kontext) => lasAvtalshandlingar(las, kontext, avtalId),
      tabell: ({ handlingar, namn }, { affarsdatum }) => handlingarfil(handlingar, `avtalet ${namn}`, affarsdatum),
    });
  }
}
