import { BlockList, isIPv6 } from 'node:net';
import { type NextFunction, type Request, type Response } from 'express';

const egnaNat = new BlockList();
for (const [nat, bitar] of [['127.0.0.0', 8], ['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16]] as const) egnaNat.addSubnet(nat, bitar, 'ipv4');
egnaNat.addAddress('::1', 'ipv6');
egnaNat.addSubnet('fc00::', 7, 'ipv6');

const arEget = (adress: string): boolean => egnaNat.check(adress, isIPv6(adress) ? 'ipv6' : 'ipv4');

/**
 * Whom Express believes about who asks and over what: the one reverse proxy in front, on the machine's own net. What the proxy was
 * told by the one before is that one's word: a person on the same net could otherwise pass for any address.
 */
export const litaPa = (adress: string, hopp: number): boolean => hopp === 0 && arEget(adress);

/**
 * On any address but the machine's own the portal answers over https alone (by the proxy's `X-Forwarded-Proto`), so that no password
 * and no session goes in the open. The health address is open to the one who watches the process.
 */
export const kravHttps =
  (vard: string) =>
  (req: Request, res: Response, vidare: NextFunction): void => {
    if (/^(?:127\.|::1$|localhost$)/.test(vard) || req.secure || req.path === '/api/halsa') return vidare();
    res.status(403).json({ statusCode: 403, message: 'Portalen nås bara över https.' });
  };
