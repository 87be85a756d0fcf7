import { lasMiljo } from './installning-miljo';

const med = (clamd?: string) => lasMiljo({ DATABASE_URL: 'postgres://a@b/c', GEMENSAM_CLAMD: clamd }).clamd;

describe('GEMENSAM_CLAMD', () => {
  it('is off when it is not set', () => {
    expect([med(), med('')]).toEqual([null, null]);
  });

  it('is a host and port, or a socket', () => {
    expect([med('clamd:3310'), med('/run/clamav/clamd.ctl')]).toEqual([{ host: 'clamd', port: 3310 }, { path: '/run/clamav/clamd.ctl' }]);
  });

  it('stops the start in one line that shows how it is written', () => {
    expect(() => med('3310')).toThrow(/^GEMENSAM_CLAMD är 3310, men ska vara värd:port \(127\.0\.0\.1:3310\) eller sökvägen/);
  });
});
