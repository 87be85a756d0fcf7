import { Controller, Get, Header, Inject, NotFoundException, Param, Req, type StreamableFile } from '@nestjs/common';
import { Db, type Filformat, type Kontext, kravKontext, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { finnsInte } from '@gemensam/shared/domain';
import { folkmangdsfil, organisationsfil, uppdragsfil } from './exportfil';
import { lasFolkmangd, lasKommuner } from './folkmangd.repository';
import { lasOrganisationer } from './organisation.lasmodell';
import { lasUppdrag } from './uppdrag.lasmodell';

/** The tables of the administration as files. */
@Controller('api/:samverkan')
export class ExportController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('folkmangd.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraFolkmangd')
  async folkmangd(@Req() req: SlappIgenom, @Param('format') filslag: string): Promise<StreamableFile> {
    const [kontext, format] = [kontextFran(req), provaFormat(filslag)];
    const fil = await this.db.lasa(kontext, async (las) => folkmangdsfil(await lasFolkmangd(las), await lasKommuner(las), kontext.samverkan.namn));
    return tabellsvar(format, 'folkmangd', kontext.affarsdatum, fil);
  }

  @Get('organisationer.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraOrganisationer')
  async organisationer(@Req() req: SlappIgenom, @Param('format') filslag: string): Promise<StreamableFile> {
    const [kontext, format] = [kontextFran(req), provaFormat(filslag)];
    return tabellsvar(format, 'organisationer', kontext.affarsdatum, organisationsfil(await this.db.lasa(kontext, lasOrganisationer), kontext.samverkan.namn));
  }

  @Get('uppdrag.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraUppdrag')
  async uppdrag(@Req() req: SlappIgenom, @Param('format') filslag: string): Promise<StreamableFile> {
    const [kontext, format] = [kontextFran(req), provaFormat(filslag)];
    const rader = await this.db.lasa(kontext, (las) => lasUppdrag(las));
    return tabellsvar(format, 'uppdrag', kontext.affarsdatum, uppdragsfil(rader, kontext.samverkan.namn, kontext.affarsdatum));
  }
}

const kontextFran = (req: SlappIgenom): Kontext => {
  if (!req.begaran) throw new Error('a REST handler outside the guard');
  return kravKontext(req.begaran);
};

const provaFormat = (text: string): Filformat => {
  if (text === 'xlsx' || text === 'csv') return text;
  throw new NotFoundException(finnsInte().text);
};
