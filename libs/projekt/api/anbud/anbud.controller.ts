import { Controller, Get, Header, Inject, NotFoundException, Param, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { type Response } from 'express';
import {
  type Adressfraga, Db, type Filformat, fragetext, handlingsavslag, HandlingLager, type HandlingLas, handlingssvar, Handlingsuppladdning, kravBegaran, kravKontext, RestBehorighet, type SlappIgenom, tabellsvar,
} from '@gemensam/shared/api';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { anbudsfil } from './anbud-fil';
import { lasAnbudsbild, lasAnbudshandlingsfil, tillAnbudslista } from './anbudslista.lasmodell';
import { laddaUppAnbudshandling } from './ladda-upp-anbudshandling';
import { lasAnbudNoterat } from './notera-anbudslasning';

/** Files of bids: in by upload, out as attachments, and the list as a file. Who does not see the bids gets what is said of an unknown one. */
@Controller('api/:samverkan')
export class AnbudController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(HandlingLager) private readonly lager: HandlingLager,
    @Inject(Handlingsuppladdning) private readonly uppladdning: Handlingsuppladdning,
  ) {}

  @Post('upphandlingar/:upphandling/anbud/:id/handlingar')
  @RestBehorighet('laddaUppAnbudshandling')
  async laddaUpp(@Param('upphandling') upphandlingId: string, @Param('id') anbudId: string, @Req() req: SlappIgenom, @Res({ passthrough: true }) res: Response): Promise<Uppladdningssvar> {
    const mal = { objekttyp: 'anbud', objektId: upphandlingId, operation: 'laddaUppAnbudshandling' } as const;
    const utfall = await this.uppladdning.taEmot(req, res, mal, (begaran, upp) => laddaUppAnbudshandling(this.db, begaran, { upphandlingId, anbudId }, upp));
    if (arAvslag(utfall)) return handlingsavslag(res, utfall);
    const kontext = kravKontext(kravBegaran(req));
    const bild = await this.db.lasa(kontext, (las) => lasAnbudsbild(las, kontext, upphandlingId));
    const anbud = bild ? (tillAnbudslista(bild, kontext).innehall?.anbud ?? []) : [];
    const handling = anbud.flatMap((a) => a.handlingar).find((h) => h.id === utfall.handlingId);
    return handling ? { handling } : handlingsavslag(res, finnsInte());
  }

  @Get('anbudshandlingar/:id/:nummer')
  @RestBehorighet('hamtaAnbudshandling')
  async hamta(@Param('id') id: string, @Param('nummer') nummer: string, @Req() req: SlappIgenom, @Res({ passthrough: true }) res: Response): Promise<StreamableFile | Uppladdningssvar> {
    const kontext = kravKontext(kravBegaran(req));
    const fil = await this.db.lasa(kontext, (las) => lasAnbudshandlingsfil(las, id, nummer));
    if (!fil) return handlingsavslag(res, finnsInte());
    await lasAnbudNoterat(this.db, kontext, fil.upphandlingId);
    return handlingssvar(res, fil, await this.lager.lasStrom(fil.lagringsnyckel));
  }

  @Get('upphandlingar/:upphandling/anbud.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraAnbud')
  async fil(@Param('upphandling') upphandlingId: string, @Param('format') format: string, @Query() fraga: Adressfraga, @Req() req: SlappIgenom): Promise<StreamableFile> {
    const kontext = kravKontext(kravBegaran(req));
    const bild = arFormat(format) ? await lasAnbudNoterat(this.db, kontext, upphandlingId) : null;
    const lista = bild && tillAnbudslista(bild, kontext);
    if (!lista?.innehall || !arFormat(format)) throw new NotFoundException(finnsInte().text);
    return tabellsvar(format, 'anbud', kontext.affarsdatum, anbudsfil(lista, kontext.affarsdatum, fragetext(fraga)));
  }
}

type Uppladdningssvar = { readonly handling: HandlingLas } | { readonly avslag: Avslag };

const arFormat = (text: string): text is Filformat => text === 'xlsx' || text === 'csv';
