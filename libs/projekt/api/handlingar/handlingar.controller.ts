import { Controller, Get, Header, Inject, NotFoundException, Param, Post, Req, Res, type StreamableFile } from '@nestjs/common';
import { type Response } from 'express';
import {
  Db, type Filformat, handlingarfil, handlingsavslag, HandlingLager, type HandlingLas, handlingssvar, Handlingsuppladdning, kravBegaran, kravKontext, RestBehorighet, type SlappIgenom,
  tabellsvar,
} from '@gemensam/shared/api';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { lasProjekthandlingar, lasProjekthandlingsfil } from './handlingar.lasmodell';
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
    const utfall = await this.uppladdning.taEmot(req, res, mal, (begaran, upp) => laddaUppProjekthandling(this.db, begaran, projektId, upp));
    if (arAvslag(utfall)) return handlingsavslag(res, utfall);
    const kontext = kravKontext(kravBegaran(req));
    const projekt = await this.db.lasa(kontext, (las) => lasProjekthandlingar(las, kontext, projektId));
    const handling = projekt?.handlingar.find((h) => h.id === utfall.handlingId);
    return handling ? { handling } : handlingsavslag(res, finnsInte());
  }

  @Get('projekthandlingar/:id/:nummer')
  @RestBehorighet('hamtaProjekthandling')
  async hamta(
    @Param('id') id: string,
    @Param('nummer') nummer: string,
    @Req() req: SlappIgenom,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile | Uppladdningssvar> {
    const fil = await this.db.lasa(kravKontext(kravBegaran(req)), (las) => lasProjekthandlingsfil(las, id, nummer));
    if (!fil) return handlingsavslag(res, finnsInte());
    return handlingssvar(res, fil, await this.lager.lasStrom(fil.lagringsnyckel));
  }

  @Get('projekt/:id/handlingar.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraProjekthandlingar')
  async fil(@Param('id') projektId: string, @Param('format') format: string, @Req() req: SlappIgenom): Promise<StreamableFile> {
    const kontext = kravKontext(kravBegaran(req));
    const projekt = arFormat(format) ? await this.db.lasa(kontext, (las) => lasProjekthandlingar(las, kontext, projektId)) : null;
    if (!projekt || !arFormat(format)) throw new NotFoundException(finnsInte().text);
    return tabellsvar(format, 'handlingar', kontext.affarsdatum, handlingarfil(projekt.handlingar, `projektet ${projekt.namn}`, kontext.affarsdatum));
  }
}

type Uppladdningssvar = { readonly handling: HandlingLas } | { readonly avslag: Avslag };

const arFormat = (text: string): text is Filformat => text === 'xlsx' || text === 'csv';
