import { BadRequestException, Controller, Get, Header, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { tolkaStickprov } from '@gemensam/delegation/domain';
import { type Adressfraga, Db, fragetext, listsvar, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { lasDelegationsregister } from './register.lasmodell';
import { anmalningsfil, registerfil } from './registerfil';

/** The register, a sample of it and the list of what is to be reported, as workbooks and as CSV. */
@Controller('api/:samverkan')
export class DelegationsregisterController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('delegationsbeslut.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraDelegationsregister')
  async register(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, { namn: 'delegationsbeslut', las: lasDelegationsregister, tabell: ({ rader }, kontext, text) => registerfil(kontext, rader, text) });
  }

  @Get('delegationsstickprov.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraStickprov')
  async stickprov(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    const text = fragetext(fraga);
    const stickprov = tolkaStickprov({ antal: text('stickprov'), fro: text('fro') });
    if (arAvslag(stickprov)) throw new BadRequestException(`${stickprov.text} ${stickprov.utvag ?? ''}`.trim());
    return listsvar(this.db, req, format, fraga, { namn: `stickprov-${stickprov.fro}`, las: lasDelegationsregister, tabell: ({ rader }, kontext, t) => registerfil(kontext, rader, t, stickprov) });
  }

  @Get('delegationsanmalan.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraAnmalan')
  async anmalan(@Req() req: SlappIgenom, @Param('format') format: string, @Query() fraga: Adressfraga): Promise<StreamableFile> {
    return listsvar(this.db, req, format, fraga, { namn: 'anmalan', las: lasDelegationsregister, tabell: ({ rader }, kontext) => anmalningsfil(kontext, rader) });
  }
}
