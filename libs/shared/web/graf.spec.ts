import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { grafOperation } from '@gemensam/shared/contract';
import { Graf } from './graf';
import { Sammanhang } from './sammanhang';
import { Stegbekraftelse } from './stegbekraftelse';

const operation = grafOperation<{ readonly ok: boolean }, { readonly id: string }>('Prov', 'query Prov{ok}');

interface Skickat {
  readonly rubriker: Readonly<Record<string, string>>;
  readonly kropp: unknown;
}

const svara = (status: number, kropp: unknown): Response =>
  ({
    ok: status < 400,
    status,
    headers: new Headers({ 'content-type': 'application/json' }),
    json: () => Promise.resolve(kropp),
  }) as Response;

describe('Graf', () => {
  let skickat: Skickat[];
  let svar: (() => Promise<Response>)[];

  beforeEach(() => {
    skickat = [];
    svar = [];
    globalThis.fetch = ((_adress: unknown, begaran: RequestInit) => {
      skickat.push({
        rubriker: begaran.headers as Record<string, string>,
        kropp: JSON.parse(String(begaran.body)),
      });
      return (svar.shift() ?? (() => Promise.reject(new TypeError('offline'))))();
    }) as typeof fetch;
    AbortSignal.timeout ??= () => new AbortController().signal;
    Object.defineProperty(crypto, 'randomUUID', {
      configurable: true,
      value: () => `00000000-0000-4000-8000-${String(Math.random()).slice(2, 14).padEnd(12, '0')}`,
    });
    TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', children: [] }])] });
  });

  it('sends the samverkan of the address and the variables', async () => {
    const graf = TestBed.inject(Graf);
    graf.samverkan.set('norrbotten');
    svar.push(() => Promise.resolve(svara(200, { data: { ok: true } })));
    await expect(graf.fraga(operation, { id: '7' })).resolves.toEqual({ ok: true });
    expect(skickat[0]?.rubriker).toMatchObject({ 'x-samverkan': 'norrbotten', 'apollo-require-preflight': '1' });
    expect(skickat[0]?.kropp).toEqual({ operationName: 'Prov', query: operation.text, variables: { id: '7' } });
    expect(skickat[0]?.rubriker['idempotency-key']).toBeUndefined();
  });

  it('asks the person to confirm who she is, and sends the same request with the same key; without it nothing is sent', async () => {
    let bekraftar = true;
    TestBed.overrideProvider(Stegbekraftelse, { useValue: { bekrafta: () => Promise.resolve(bekraftar) } });
    const nej = () => Promise.resolve(svara(200, { data: null, errors: [{ message: 'Bekräfta.', extensions: { code: 'STEG_KRAVS' } }] }));
    svar.push(nej, () => Promise.resolve(svara(200, { data: { ok: true } })), nej);
    await expect(TestBed.inject(Graf).andra(operation, { id: '7' })).resolves.toEqual({ ok: true });
    expect(skickat).toHaveLength(2);
    expect(skickat[1]).toEqual(skickat[0]);
    bekraftar = false;
    await expect(TestBed.inject(Graf).andra(operation, { id: '7' })).rejects.toMatchObject({ slag: 'steg_avbrutet' });
    expect(skickat).toHaveLength(3);
  });

  it('repeats a write that was lost on the way with the same idempotency key', async () => {
    svar.push(
      () => Promise.reject(new TypeError('connection reset')),
      () => Promise.resolve(svara(200, { data: { ok: true } })),
    );
    await expect(TestBed.inject(Graf).andra(operation, { id: '7' })).resolves.toEqual({ ok: true });
    const nycklar = skickat.map((s) => s.rubriker['idempotency-key']);
    expect(nycklar).toHaveLength(2);
    expect(nycklar[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(nycklar[0]).toBe(nycklar[1]);
  });

  it('gives every write a key of its own', async () => {
    const ok = (): Promise<Response> => Promise.resolve(svara(200, { data: { ok: true } }));
    svar.push(ok, ok);
    const graf = TestBed.inject(Graf);
    await graf.andra(operation, { id: '7' });
    await graf.andra(operation, { id: '7' });
    expect(new Set(skickat.map((s) => s.rubriker['idempotency-key'])).size).toBe(2);
  });

  it('sends what got no answer with the same key when the person sends the same again; what is answered, or another, has its own', async () => {
    const [fel, ok] = [500, 200].map((status) => () => Promise.resolve(svara(status, { data: { ok: true } }))) as [() => Promise<Response>, () => Promise<Response>];
    svar.push(fel, ok, ok, ok);
    const graf = TestBed.inject(Graf);
    await expect(graf.andra(operation, { id: '7' })).rejects.toMatchObject({ slag: 'serverfel' });
    for (const id of ['8', '7', '7']) await graf.andra(operation, { id });
    const [forsta, annan, igen, ny] = skickat.map((s) => s.rubriker['idempotency-key']);
    expect(igen).toBe(forsta);
    expect(new Set([forsta, annan, ny]).size).toBe(3);
  });

  it('does not repeat what the server refused', async () => {
    svar.push(() => Promise.resolve(svara(200, { errors: [{ message: 'x', extensions: { code: 'SAKNAR_BEHORIGHET' } }] })));
    await expect(TestBed.inject(Graf).andra(operation, { id: '7' })).rejects.toMatchObject({ slag: 'ej_behorig' });
    expect(skickat).toHaveLength(1);
  });

  it('says that the service is busy, in Swedish', async () => {
    const upptagen = (): Promise<Response> => Promise.resolve(svara(503, {}));
    svar.push(upptagen, upptagen);
    await expect(TestBed.inject(Graf).fraga(operation, { id: '7' })).rejects.toMatchObject({
      slag: 'upptagen',
      text: 'Tjänsten är upptagen just nu.',
    });
  });

  it('leads to the login page with the way back when the session is gone', async () => {
    const router = TestBed.inject(Router);
    await router.navigateByUrl('/norrbotten/projekt?fas=utveckling');
    svar.push(() => Promise.resolve(svara(401, {})));
    await expect(TestBed.inject(Graf).fraga(operation, { id: '7' })).rejects.toMatchObject({ slag: 'utloggad' });
    await new Promise((klar) => setTimeout(klar));
    const { queryParams } = router.parseUrl(router.url);
    expect(queryParams).toEqual({ till: '/norrbotten/projekt?fas=utveckling', utloggad: '1' });
  });

  it('says to the login page why the session is gone, once, with the way back', async () => {
    const router = TestBed.inject(Router);
    await router.navigateByUrl('/norrbotten/projekt');
    const utan = (): Promise<Response> => Promise.resolve(svara(200, { errors: [{ message: '', extensions: { code: 'EJ_INLOGGAD', slut: 'losenord' } }] }));
    svar.push(utan, utan);
    // The second answer comes when the first has led to the login page, whose address is no way back.
    for (const id of ['7', '8']) {
      await expect(TestBed.inject(Graf).fraga(operation, { id })).rejects.toMatchObject({ slag: 'utloggad' });
      await new Promise((klar) => setTimeout(klar));
    }
    expect(router.parseUrl(router.url).queryParams).toEqual({ till: '/norrbotten/projekt', utloggad: 'losenord' });
  });

  it('stays on a page that holds something unsent, which is told, and leads to the login page when it no longer does', async () => {
    const [router, graf] = [TestBed.inject(Router), TestBed.inject(Graf)];
    await router.navigateByUrl('/norrbotten/arenden/7');
    let [osant, fragade] = [true, 0];
    const slut = graf.stannaMedOsant(() => (fragade++, osant));
    graf.stannaMedOsant(() => (fragade++, false));
    const utan = (): Promise<Response> => Promise.resolve(svara(401, {}));
    svar.push(utan, utan, utan);
    const fel = graf.andra(operation, { id: '7' });
    await expect(fel).rejects.toMatchObject({ slag: 'utloggad_kvar', utvag: expect.stringContaining('ny flik') });
    await new Promise((klar) => setTimeout(klar));
    expect([router.url, fragade]).toEqual(['/norrbotten/arenden/7', 2]);
    osant = false;
    await expect(graf.fraga(operation, { id: '7' })).rejects.toMatchObject({ slag: 'utloggad' });
    osant = true;
    slut();
    await expect(graf.fraga(operation, { id: '7' })).rejects.toMatchObject({ slag: 'utloggad' });
  });

  it('stays too where the session is to be mended first, and says where', async () => {
    const [router, graf] = [TestBed.inject(Router), TestBed.inject(Graf)];
    await router.navigateByUrl('/norrbotten/arenden/7');
    let osant = true;
    graf.stannaMedOsant(() => osant);
    const medKod = (code: string): (() => Promise<Response>) => () => Promise.resolve(svara(200, { errors: [{ message: 'x', extensions: { code } }] }));
    for (const [kod, slag] of [['BYT_LOSENORD', 'byt_losenord_kvar'], ['BEKRAFTA_INLOGGNING', 'bekrafta_kvar'], ['SKAFFA_FAKTOR', 'skaffa_faktor_kvar']] as const) {
      svar.push(medKod(kod));
      await expect(graf.andra(operation, { id: '7' })).rejects.toMatchObject({ slag, utvag: expect.stringContaining('i en ny flik') });
    }
    await new Promise((klar) => setTimeout(klar));
    expect(router.url).toBe('/norrbotten/arenden/7');
    osant = false;
    svar.push(medKod('SKAFFA_FAKTOR'));
    await expect(graf.fraga(operation, { id: '7' })).rejects.toMatchObject({ slag: 'skaffa_faktor' });
    await new Promise((klar) => setTimeout(klar));
    expect(router.url).toBe('/konto?till=%2Fnorrbotten%2Farenden%2F7');
  });

  it('a logout where the session has already ended still ends what this browser holds', async () => {
    const [graf, sammanhang] = [TestBed.inject(Graf), TestBed.inject(Sammanhang)];
    graf.samverkan.set('norrbotten');
    graf.stannaMedOsant(() => true);
    svar.push(() => Promise.resolve(svara(401, {})));
    await sammanhang.loggaUt(false);
    expect([sammanhang.inloggad(), graf.samverkan()]).toEqual([null, null]);
    svar.push(() => Promise.resolve(svara(500, {})));
    await expect(sammanhang.loggaUt(false)).rejects.toMatchObject({ slag: 'serverfel' });
  });
});
