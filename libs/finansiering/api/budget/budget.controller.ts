import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { Db, kravKontext, RestBehorighet, type SlappIgenom, tabellsvar } from '@gemensam/shared/api';
import { finnsInte } from '@gemensam/shared/domain';
import { lasBudgetuppfoljning } from './budget.lasmodell';
import { budgetfil } from './budgetfil';

/** Budget, actuals and forecast as a file. */
@Controller('api/:samverkan')
export class BudgetController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Get('ekonomi.:format')
  @Header('Cache-Control', 'no-store')
  @RestBehorighet('exporteraBudget')
  async ekonomi(@Req() req: SlappIgenom, @Param('format') format: string, @Query('ar') ar?: string, @Query('manad') manad?: string): Promise<StreamableFile> {
    if (!req.begaran) throw new Error('a REST handler outside the guard');
    const kontext = kravKontext(req.begaran);
    if (format !== 'xlsx' && format !== 'csv') throw new NotFoundException(finnsInte().text);
    const val = { ar: heltal(ar, /^\d{4}$/), manad: heltal(manad, /^(?:[1-9]|1[0-2])$/) };
    const u = await this.db.lasa(kontext, (las) => lasBudgetuppfoljning(las, kontext, val));
    return tabellsvar(format, `ekonomi-${u.ar}-${String(u.manad).padStart(2, '0')}`, kontext.affarsdatum, budgetfil(u, kontext.samverkan.namn));
  }
}

/** A number in the address; nothing means the one shown by default. */
const heltal = (text: string | undefined, form: RegExp): number | null => {
  if (text === undefined || text === '') return null;
  if (form.test(text)) return Number(text);
  throw new NotFoundException(finnsInte().text);
};
