import { type CanActivate, type ExecutionContext, Inject, Injectable, NotFoundException, UnauthorizedException, ForbiddenException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import { type Request, type Response } from 'express';
import { type GraphQLResolveInfo, GraphQLError } from 'graphql';
import { Begaranlasare } from './begaran';
import { type BehorighetNamn, behorigheter, far } from './behorighet';
import { type SkrivVal } from './db';
import { type Begaran, type Kontext, type OppenSession } from './kontext';
import { farOfullstandig, type Sessionslage, sessionslage, stegKravs, stegKravsMedFaktor } from './steg';

/** Names the row of the authorisation table that a REST handler stands under. A handler without it is refused. */
export const RestBehorighet = Reflector.createDecorator<BehorighetNamn>();

/** A REST handler that tells nothing about anyone (health). */
export const Offentlig = Reflector.createDecorator<true>();

/** A REST request after the guard: the context is there. */
export interface SlappIgenom extends Request {
  begaran?: Begaran;
}

const TEXTER = {
  EJ_INLOGGAD: 'Du behöver logga in. Sessionen har gått ut eller avslutats.',
  FINNS_INTE: 'Det du söker finns inte.',
  SAKNAR_BEHORIGHET: 'Din roll har inte behörighet till detta.',
  BEKRAFTA_INLOGGNING: 'Du behöver först bekräfta inloggningen.',
  BYT_LOSENORD: 'Du behöver först byta ditt tillfälliga lösenord.',
  SKAFFA_FAKTOR: 'Din roll kräver tvåstegsinloggning. Lägg först till en app för koder eller en passkey.',
  STEG_KRAVS: 'Du behöver bekräfta vem du är en gång till.',
} as const;
type Nej = keyof typeof TEXTER;

/** The one gate of every operation: looks up the authorisation table; what is not there is refused. */
@Injectable()
export class BehorighetsVakt implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Begaranlasare) private readonly lasare: Begaranlasare,
  ) {}

  async canActivate(sammanhang: ExecutionContext): Promise<boolean> {
    if (sammanhang.getType<GqlContextType>() === 'graphql') return this.graf(sammanhang);
    if (this.reflector.get(Offentlig, sammanhang.getHandler())) return true;
    const namn = this.reflector.get(RestBehorighet, sammanhang.getHandler());
    const req = sammanhang.switchToHttp().getRequest<SlappIgenom>();
    if (!namn) return false;
    const kortnamn = req.params['samverkan'];
    req.begaran = await this.lasare.las(req, sammanhang.switchToHttp().getResponse<Response>(), typeof kortnamn === 'string' ? kortnamn : null);
    const nej = prova(req.begaran, namn);
    if (nej === 'EJ_INLOGGAD') throw new UnauthorizedException(TEXTER[nej]);
    if (nej === 'FINNS_INTE') throw new NotFoundException(TEXTER[nej]);
    if (nej) throw new ForbiddenException(TEXTER[nej]);
    return true;
  }

  private async graf(sammanhang: ExecutionContext): Promise<boolean> {
    const graf = GqlExecutionContext.create(sammanhang);
    const info = graf.getInfo<GraphQLResolveInfo>();
    const begaran = graf.getContext<Begaran>();
    const nej = arOperation(info.fieldName) ? prova(begaran, info.fieldName) : 'SAKNAR_BEHORIGHET';
    if (nej === 'EJ_INLOGGAD') throw new GraphQLError(TEXTER[nej], { extensions: { code: nej, slut: await begaran.slut?.() } });
    if (nej) throw new GraphQLError(TEXTER[nej], { extensions: { code: nej } });
    return true;
  }
}

const arOperation = (namn: string): namn is BehorighetNamn => Object.hasOwn(behorigheter, namn);

const prova = (begaran: Begaran, namn: BehorighetNamn): Nej | null => {
  const krav = behorigheter[namn];
  if (krav === 'alla') return null;
  const { session } = begaran;
  if (!session) return 'EJ_INLOGGAD';
  const lage = sessionslage(session, begaran.affarsdatum);
  if (lage !== 'hel' && !farOfullstandig[lage].includes(namn)) return OFULLSTANDIG[lage];
  if (krav !== 'inloggad') {
    if (!begaran.kontext) return 'FINNS_INTE';
    if (!far(begaran.kontext, namn)) return 'SAKNAR_BEHORIGHET';
  }
  return stegSaknas(session, lage, namn) ? 'STEG_KRAVS' : null;
};

const OFULLSTANDIG: Readonly<Record<Exclude<Sessionslage, 'hel'>, Nej>> = { bekrafta: 'BEKRAFTA_INLOGGNING', byt_losenord: 'BYT_LOSENORD', skaffa_faktor: 'SKAFFA_FAKTOR' };

const stegSaknas = (session: OppenSession, lage: Sessionslage, namn: BehorighetNamn): boolean => {
  if (!stegKravs.has(namn) && !(stegKravsMedFaktor.has(namn) && session.harFaktor && lage === 'hel')) return false;
  return session.stegadTill === null || session.stegadTill.getTime() <= Date.now();
};

/** The context of a guarded operation. Its absence is a bug in the table, not a refusal. */
export const kravKontext = (begaran: Begaran): Kontext => {
  if (!begaran.kontext) throw new Error('operation without a context: it must name roles in the authorisation table');
  return begaran.kontext;
};

/** Name, key and content of a mutation, for `Db.skriva`. */
export const skrivval = (begaran: Begaran, operation: BehorighetNamn, innehall: unknown): SkrivVal => ({
  operation,
  idempotens: begaran.idempotensnyckel ? { nyckel: begaran.idempotensnyckel, begaran: innehall } : null,
});
