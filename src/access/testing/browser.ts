/** As much of a browser as signing in takes: cookies, and redirects that are followed one at a time. */
export interface Visit {
  readonly status: number;
  readonly url: string;
  readonly body: string;
  readonly headers: Headers;
}

export class Browser {
  /** Of the host, whatever the port, as browsers have it. */
  readonly cookies = new Map<string, string>();

  async request(url: string, init: RequestInit = {}): Promise<Visit> {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return { status: response.status, url, body: await response.text(), headers: response.headers };
  }

  /** Follows redirects until a page; stops before an address that `stop` recognises, and answers that. */
  async follow(url: string, init: RequestInit = {}, stop: (url: string) => boolean = () => false): Promise<Visit> {
    let visit = await this.request(url, init);
    for (let hops = 0; visit.status >= 300 && visit.status < 400 && hops < 15; hops++) {
      const next = new URL(visit.headers.get('location') ?? '', visit.url).href;
      if (stop(next)) return { ...visit, url: next };
      visit = await this.request(next);
    }
    return visit;
  }

  /** Signs in as one of the demo's people, from `/sign-in` to the page wanted; `stop` as above. */
  async signIn(address: string, person: string, to = '/da', stop?: (url: string) => boolean): Promise<Visit> {
    const choice = await this.follow(`${address}/sign-in?to=${encodeURIComponent(to)}`);
    const body = new URLSearchParams({ person });
    return this.follow(choice.url, { method: 'POST', body }, stop);
  }
}
