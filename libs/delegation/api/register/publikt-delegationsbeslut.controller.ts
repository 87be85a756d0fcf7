import { Controller, Get, Header, Inject, NotFoundException, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { type Response } from 'express';
import { publikaBeslutsdata } from '@gemensam/delegation/domain';
import { Allmanhet, Db, DRIFT, type Drift, kravBegaran, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { finnsInte } from '@gemensam/shared/domain';
import { lasPubliktDelegationsregister } from './publikt-delegationsbeslut.lasmodell';
import { publikBeslutsfil } from './registerfil';

/** The register as everybody sees it, without login: `/api/<samverkan>/publikt/delegationsbeslut.json` and `.csv`. */
@Controller('api/:samverkan')
export class PubliktDelegationsbeslutController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Allmanhet) private readonly allmanhet: Allmanhet,
    @Inject(DRIFT) private readonly drift: Drift,
  ) {}

  @Get('publikt/delegationsbeslut.:format')
  @RestBehorighet('publiktDelegationsbeslut')
  @Header('Cache-Control', 'no-store') // of a refusal, which must not be kept: who tries again asks the server
  async register(
    @Req() req: SlappIgenom,
    @Param('samverkan') kortnamn: string,
    @Param('format') format: string,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    const { adress, affarsdatum } = kravBegaran(req);
    this.allmanhet.slappFram(adress, res);
    const kontext = format === 'json' || format === 'csv' ? await this.allmanhet.kontext(kortnamn, affarsdatum) : null;
    if (!kontext) throw new NotFoundException(finnsInte().text);
    const rader = await this.db.lasa(kontext, (las) => lasPubliktDelegationsregister(las, affarsdatum));
    res.setHeader('Cache-Control', 'public, max-age=60');
    if (format === 'csv') return tabellsvar('csv', 'delegationsbeslut', affarsdatum, publikBeslutsfil(kontext, rader));
    return new StreamableFile(Buffer.from(JSON.stringify(publikaBeslutsdata({ samverkan: kontext.samverkan.namn, datum: affarsdatum, demo: this.drift.demo }, rader))), { type: 'application/json; charset=utf-8' });
  }
}
