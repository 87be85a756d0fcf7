import { Controller, Get, Inject, Param, Post, Req, Res, type StreamableFile } from '@nestjs/common';
import { type Response } from 'express';
import { type Begaran, Db, HandlingLager, HandlingMottagare, handlingssvar, kravKontext, RestBehorighet, type SlappIgenom, uppladdningsavslag } from '@gemensam/shared/api';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { type HandlingLas, lasArende } from './arende.lasmodell';
import { lasHandlingsfil } from './handling.lasmodell';
import { laddaUppHandling } from './ladda-upp-handling';

/** Files of an ärende: in by upload, out as attachments. Refusals are `{ avslag }`. */
@Controller('api/:samverkan')
export class HandlingController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(HandlingLager) private readonly lager: HandlingLager,
    @Inject(HandlingMottagare) private readonly mottagare: HandlingMottagare,
  ) {}

  /**
   * A form with `fil`, and `titel` or `handlingId` (a new version of it). The header `apollo-require-preflight` is required as
   * for GraphQL: a form on another site cannot set it. With an `idempotency-key` a retry stores nothing twice.
   */
  @Post('arenden/:id/handlingar')
  @RestBehorighet('laddaUppHandling')
  async laddaUpp(@Param('id') arendeId: string, @Req() req: SlappIgenom, @Res({ passthrough: true }) res: Response): Promise<Uppladdningssvar> {
    const begaran = kravBegaran(req);
    if (!req.headers['apollo-require-preflight'])
      return nej(res, uppladdningsavslag({ regel: 'Okänd avsändare', text: 'Begäran kom inte från portalen.', utvag: 'Ladda upp från ärendets sida.' }));
    const kontext = kravKontext(begaran);
    const utfall = await this.mottagare.taEmot(req, res, kontext.samverkan.id, (fil, falt) =>
      laddaUppHandling(this.db, begaran, { arendeId, handlingId: falt['handlingId'] || null, titel: falt['titel'] ?? '', fil }),
    );
    if (arAvslag(utfall)) return nej(res, utfall);
    const arende = await this.db.lasa(kontext, (las) => lasArende(las, kontext, arendeId));
    const handling = arende?.handlingar.find((h) => h.id === utfall.handlingId);
    return handling ? { handling } : nej(res, finnsInte());
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
    const fil = await this.db.lasa(kontext, (las) => lasHandlingsfil(las, kontext, id, nummer));
    if (!fil) return nej(res, finnsInte());
    return handlingssvar(res, fil, await this.lager.lasStrom(fil.lagringsnyckel));
  }
}

type Uppladdningssvar = { readonly handling: HandlingLas } | { readonly avslag: Avslag };

const STATUS: Readonly<Record<string, number>> = { 'Finns inte': 404, 'För stor fil': 413 };

const nej = (res: Response, avslag: Avslag): { readonly avslag: Avslag } => {
  res.status(STATUS[avslag.regel] ?? 422);
  return { avslag };
};

const kravBegaran = (req: SlappIgenom): Begaran => {
  if (!req.begaran) throw new Error('a REST handler was reached past the guard');
  return req.begaran;
};
