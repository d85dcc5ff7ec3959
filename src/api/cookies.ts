/**
 * Our cookies. Over https they are `__Host-`: of this host alone, never over http, never set by a neighbour. The demo runs
 * over http on the loopback, where browsers refuse that prefix; there they go without it and without Secure.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SIGNED_IN_COOKIE } from './contract/session.ts';

export interface Cookie {
  readonly name: 'session' | 'sign-in';
  /** `Strict`: never sent from another site. `Lax`: also when the browser comes back from where people sign in. */
  readonly sameSite: 'Strict' | 'Lax';
  /** Seconds. */
  readonly lasts: number;
}

export interface Cookies {
  read(request: FastifyRequest, cookie: Cookie): string | null;
  set(reply: FastifyReply, cookie: Cookie, value: string): void;
  clear(reply: FastifyReply, cookie: Cookie): void;
  /** What the page may read: that somebody has signed in, nothing else. Readers without it are never asked about. */
  hint(reply: FastifyReply, signedIn: boolean, lasts: number): void;
}

export function cookiesOf(publicUrl: () => string): Cookies {
  const secure = () => publicUrl().startsWith('https:');
  const nameOf = ({ name }: Cookie) => `${secure() ? '__Host-' : ''}pejl-${name}`;
  const write = (reply: FastifyReply, name: string, value: string, attributes: string) =>
    reply.header('set-cookie', `${name}=${value}; Path=/${secure() ? '; Secure' : ''}; ${attributes}`);

  return {
    read: ({ headers }, cookie) => onlyValue(headers.cookie ?? '', nameOf(cookie)),
    set(reply, cookie, value) {
      write(reply, nameOf(cookie), value, `HttpOnly; SameSite=${cookie.sameSite}; Max-Age=${cookie.lasts}`);
    },
    clear(reply, cookie) {
      write(reply, nameOf(cookie), '', `HttpOnly; SameSite=${cookie.sameSite}; Max-Age=0`);
    },
    hint(reply, signedIn, lasts) {
      write(reply, SIGNED_IN_COOKIE, signedIn ? '1' : '', `SameSite=Lax; Max-Age=${signedIn ? lasts : 0}`);
    },
  };
}

/** The same name twice is somebody trying to slip one in: then it is none. */
function onlyValue(header: string, name: string): string | null {
  const values = header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length === 1 ? (values[0] ?? null) : null;
}
