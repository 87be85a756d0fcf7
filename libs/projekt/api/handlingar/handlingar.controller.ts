import { Controller, Get, Header, Inject, Param, Post, Req, Res, type StreamableFile } from '@nestjs/common';
import { type Response } from 'express';
import {
  Db, handlingarfil, handlingsavslag, HandlingLager, handlingssvar, Handlingsuppladdning, kravBegaran, kravKontext, lasHandlingsfil, listsvar, RestBehorighet, type SlappIgenom,
  type Uppladdningssvar,
} from '@gemensam/shared/api';
import { finnsInte } from '@gemensam/shared/domain';
import { lasProjekthandlingar, projekthandlingsfilSats } from './handlingar.lasmodell';
import { laddaUppProjekthandling } from './ladda-upp-projekthandling';

/** Files of a project: in by upload, out as attachments, and the list of them as a file. Refusals are `{ avslag }`. */
@Controller('api/:samverkan')
export class ProjekthandlingarController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(HandlingLager) private readonly lager: HandlingLager,
    @Inject(Handlingsuppladdning) private readonly uppladdning: Handlingsuppladdning,
  ) {}

  @Post('projekt/:id/handlingar')
  @RestBehorighet('laddaUppProjekthandling')
  async laddaUpp(@Param('id') projektId: string, @Req() req: SlappIgenom, @Res({ passthrough: true }) res: Response): Promise<Uppladdningssvar> {
    const mal = { objekttyp: 'projekt', objektId: projektId, operation: 'laddaUppProjekthandling' } as const;
    return this.uppladdning.svara(req, res, mal, (begaran, upp) => laddaUppProjekthandling(this.db, begaran, projektId, upp), (las, kontext) => lasProjekthandlingar(las, kontext, projektId));
  }

  @Get('projekthandlingar/:id/:nummer')
  @RestBehorighet('hamtaProjekthandling')
  async hamta(
    @Param('id') id: string,
    @Param('nummer') nummer: string,
    @Req() req: SlappIgenom,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile | Uppladdningssvar> {
    const fil = await this.db.lasa(kravKontext(kravBegaran(req)), (las) => lasHandlingsfil(las, projekthandlingsfilSats, id, nummer));
    if (!fil) return handlingsavslag(res, finnsInte());
    return handlingssvar(res, fil, await this.lager.lasStrom(fil.lagringsnyckel));
  }

  @Get('projekt/:id/handlingar.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraProjekthandlingar')
  async fil(@Param('id') projektId: string, @Param('format') format: string, @Req() req: SlappIgenom): Promise<StreamableFile> {
    return listsvar(this.db, req, format, {}, {
      namn: 'handlingar',
      las: (las, kontext) => lasProjekthandlingar(las, kontext, projektId),
      tabell: ({ handlingar, namn }, { affarsdatum }) => handlingarfil(handlingar, `projektet ${namn}`, affarsdatum),
    });
  }
}
