import { Controller, Get, Header, Inject, NotFoundException, Param, Post, Req, Res, type StreamableFile } from '@nestjs/common';
import { type Response } from 'express';
import {
  Db, type Filformat, handlingarfil, handlingsavslag, HandlingLager, type HandlingLas, handlingssvar, Handlingsuppladdning, kravBegaran, kravKontext, RestBehorighet, type SlappIgenom,
  tabellsvar,
} from '@gemensam/shared/api';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { lasAvtalshandlingar, lasAvtalshandlingsfil } from './avtalshandlingar.lasmodell';
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
    const utfall = await this.uppladdning.taEmot(req, res, mal, (begaran, upp) => laddaUppAvtalshandling(this.db, begaran, avtalId, upp));
    if (arAvslag(utfall)) return handlingsavslag(res, utfall);
    const kontext = kravKontext(kravBegaran(req));
    const avtal = await this.db.lasa(kontext, (las) => lasAvtalshandlingar(las, kontext, avtalId));
    const handling = avtal?.handlingar.find((h) => h.id === utfall.handlingId);
    return handling ? { handling } : handlingsavslag(res, finnsInte());
  }

  @Get('avtalshandlingar/:id/:nummer')
  @RestBehorighet('hamtaAvtalshandling')
  async hamta(
    @Param('id') id: string,
    @Param('nummer') nummer: string,
    @Req() req: SlappIgenom,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile | Uppladdningssvar> {
    const fil = await this.db.lasa(kravKontext(kravBegaran(req)), (las) => lasAvtalshandlingsfil(las, id, nummer));
    if (!fil) return handlingsavslag(res, finnsInte());
    return handlingssvar(res, fil, await this.lager.lasStrom(fil.lagringsnyckel));
  }

  @Get('avtal/:id/handlingar.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraAvtalshandlingar')
  async fil(@Param('id') avtalId: string, @Param('format') format: string, @Req() req: SlappIgenom): Promise<StreamableFile> {
    const kontext = kravKontext(kravBegaran(req));
    const avtal = arFormat(format) ? await this.db.lasa(kontext, (las) => lasAvtalshandlingar(las, kontext, avtalId)) : null;
    if (!avtal || !arFormat(format)) throw new NotFoundException(finnsInte().text);
    return tabellsvar(format, 'handlingar', kontext.affarsdatum, handlingarfil(avtal.handlingar, `avtalet ${avtal.namn}`, kontext.affarsdatum));
  }
}

type Uppladdningssvar = { readonly handling: HandlingLas } | { readonly avslag: Avslag };

const arFormat = (text: string): text is Filformat => text === 'xlsx' || text === 'csv';
