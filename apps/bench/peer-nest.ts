import 'reflect-metadata';
import { createHmac } from 'node:crypto';
import { type DynamicModule, Inject, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Args, GraphQLModule, Query, Resolver } from '@nestjs/graphql';
import { DataSource, type EntityManager, In } from 'typeorm';
import { PeerAndel, peerEntiteter, PeerFordelning, PeerOrganisation, PeerPost, PeerProjekt, PeerStatusrapport, PeerUtkast, PeerVikt } from './peer-entiteter';

/**
 * A peer: Nest, Apollo and TypeORM the ordinary way, with entities and relations and the frameworks' own settings, under the same
 * role, row-level security and context as the API. It knows neither session nor rules. Told by its parent what to run.
 */
interface Uppdrag {
  readonly appUrl: string;
  readonly nyckel: string;
  readonly samverkan: string;
  readonly person: string;
  readonly dag: string;
}
const UPPDRAG = Symbol('uppdrag');

const typeDefs = `
  type Query { portfolj: [PortfoljRad!]!  kostnadsandel(kostnadspostId: ID!, kommunkod: ID!): Kostnadsandel }
  type Kommun { kommunkod: ID! namn: String! }
  type PortfoljRad { id: ID! namn: String! slag: String! fas: String tidplanFran: Int tidplanTill: Int status: Statusrapport statusAlderDagar: Int statusInaktuell: Boolean!
    deltagare: [Kommun!]! antalKommuner: Int! version: Int! farUppdatera: Boolean! utkast: String }
  type Statusrapport { id: ID! nummer: Int! datum: String! tid: String! forfattare: String! text: String! lageTid: String lageKostnad: String lageResultat: String fas: String inlastKalla: String }
  type Kostnadsandel { kommun: Kommun! belopp: String! summaAndelar: String! post: Post! andelar: [Andel!]! delar: [Del!]! }
  type Post { id: ID! namn: String! ar: Int! belopp: String! }
  type Andel { kommun: Kommun! belopp: String! }
  type Del { delbelopp: String! summaVikter: String! rader: [Delrad!]! }
  type Delrad { kommun: Kommun! vikt: String! golv: String! fickRestenhet: Boolean! belopp: String! }`;

@Resolver()
class PeerResolver {
  constructor(
    @Inject(DataSource) private readonly datakalla: DataSource,
    @Inject(UPPDRAG) private readonly uppdrag: Uppdrag,
  ) {}

  private las<T>(fn: (manager: EntityManager) => Promise<T>): Promise<T> {
    const innehall = JSON.stringify({ samverkan: this.uppdrag.samverkan, person: this.uppdrag.person });
    const signatur = createHmac('sha256', Buffer.from(this.uppdrag.nyckel, 'hex')).update(innehall).digest('hex');
    return this.datakalla.transaction(async (manager) => {
      await manager.query(`select set_config('gemensam.kontext', $1, true), set_config('gemensam.signatur', $2, true)`, [innehall, signatur]);
      return fn(manager);
    });
  }

  @Query('portfolj')
  async portfolj() {
    return this.las(async (m) => {
      const projekt = await m.find(PeerProjekt, { relations: { deltaganden: { kommun: true } }, order: { ordning: 'ASC', namn: 'ASC' } });
      const rapporter = await m.find(PeerStatusrapport, { where: { projektId: In(projekt.map((p) => p.id)) }, order: { nummer: 'ASC' } });
      const senaste = new Map(rapporter.map((r) => [r.projektId, r]));
      const antalKommuner = await m.countBy(PeerOrganisation, { medlem: true });
      const utkast = new Map((await m.find(PeerUtkast)).map((u) => [u.nyckel, u.innehall]));
      return projekt.map((p) => {
        const status = senaste.get(p.id);
        const alder = status ? (Date.parse(this.uppdrag.dag) - Date.parse(status.datum)) / 86_400_000 : null;
        return {
          ...p,
          status: status ? { ...status, tid: status.tid.toISOString() } : null,
          statusAlderDagar: alder,
          statusInaktuell: alder === null || alder > 30,
          deltagare: p.deltaganden.filter((d) => d.status === 'deltar').map((d) => d.kommun).sort((a, b) => a.namn.localeCompare(b.namn, 'sv')),
          antalKommuner,
          farUppdatera: true,
          utkast: utkast.get(`statusrapport:${p.id}`) ?? null,
        };
      });
    });
  }

  @Query('kostnadsandel')
  async kostnadsandel(@Args('kostnadspostId') id: string, @Args('kommunkod') kommunkod: string) {
    return this.las(async (m) => {
      const post = await m.findOneByOrFail(PeerPost, { id });
      const fordelning = await m.findOneOrFail(PeerFordelning, { where: { kostnadspostId: id }, order: { nummer: 'DESC' } });
      const andelar = await m.find(PeerAndel, { where: { fordelningId: fordelning.id }, relations: { kommun: true }, order: { kommunkod: 'ASC' } });
      const vikter = new Map((await m.findBy(PeerVikt, { fordelningId: fordelning.id })).map((v) => [v.kommunkod, BigInt(v.vikt)]));
      const summaVikter = [...vikter.values()].reduce((s, v) => s + v, 0n);
      const [totalt, enhet] = [BigInt(fordelning.totalt), BigInt(fordelning.enhet)];
      const rader = andelar.map((a) => {
        const vikt = vikter.get(a.kommunkod) ?? 0n;
        const golv = ((totalt * vikt) / (summaVikter * enhet)) * enhet;
        return { kommun: a.kommun, vikt, golv: golv.toString(), rest: (totalt * vikt) % (summaVikter * enhet), fickRestenhet: BigInt(a.belopp) > golv, belopp: a.belopp };
      });
      rader.sort((a, b) => Number(b.rest - a.rest) || Number(b.vikt - a.vikt) || a.kommun.kommunkod.localeCompare(b.kommun.kommunkod));
      const egen = andelar.find((a) => a.kommunkod === kommunkod);
      return {
        kommun: egen?.kommun,
        belopp: egen?.belopp,
        summaAndelar: andelar.reduce((s, a) => s + BigInt(a.belopp), 0n).toString(),
        post: { ...post, belopp: fordelning.totalt },
        andelar,
        delar: [{ delbelopp: fordelning.totalt, summaVikter: summaVikter.toString(), rader: rader.map((r) => ({ ...r, vikt: r.vikt.toString() })) }],
      };
    });
  }
}

@Module({})
class PeerModul {
  static med(uppdrag: Uppdrag, datakalla: DataSource): DynamicModule {
    return {
      module: PeerModul,
      imports: [GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, path: '/api/graphql', typeDefs, playground: false })],
      providers: [PeerResolver, { provide: DataSource, useValue: datakalla }, { provide: UPPDRAG, useValue: uppdrag }],
    };
  }
}

const starta = async (uppdrag: Uppdrag): Promise<void> => {
  const datakalla = await new DataSource({ type: 'postgres', url: uppdrag.appUrl, schema: 'gemensam', entities: peerEntiteter, extra: { max: 20 } }).initialize();
  const app = await NestFactory.create(PeerModul.med(uppdrag, datakalla), { logger: ['error'] });
  await app.listen(0, '127.0.0.1');
  process.send?.({ port: Number(new URL(await app.getUrl()).port) });
};

process.once('message', (uppdrag: Uppdrag) => void starta(uppdrag));
process.once('disconnect', () => process.exit(0));
