/** How people sign in to a server: where the settings say; in the demo, as one of the ready-made people. */
import type { DemoProvider } from '../access/demo/demo-provider.ts';
import { isLoopback, openProvider, type SignInProvider } from '../access/sign-in/provider.ts';
import type { SignIn } from '../api/sign-in.ts';
import type { Storage } from '../storage/storage.ts';
import type { SignInSettings } from './settings.ts';

/** `null`: nobody can sign in; what is public is open all the same. */
export function signInOf(settings: SignInSettings | null): SignIn | null {
  if (settings === null) return null;
  const provider = openProvider(settings);
  return { publicUrl: () => settings.publicUrl, provider: async () => provider, isDemo: false };
}

export interface DemoSignIn extends SignIn {
  close(): Promise<void>;
}

/**
 * On the machine itself only; `null` elsewhere. `address` is known once the port is open. The provider starts with the first
 * who signs in: whoever only reads plans does not wait for it.
 */
export function demoSignIn(host: string, storage: Storage, address: () => string): DemoSignIn | null {
  if (!isLoopback(`http://${host.includes(':') ? `[${host}]` : host}`)) return null;
  let started: Promise<DemoProvider> | undefined;
  let opened: Promise<SignInProvider> | undefined;

  async function start(): Promise<DemoProvider> {
    const [{ startDemoProvider }, { demoPeople }] = await Promise.all([
      import('../access/demo/demo-provider.ts'),
      import('../access/demo/people.ts'),
    ]);
    return startDemoProvider(address(), demoPeople(await storage.municipalities()));
  }

  async function open(): Promise<SignInProvider> {
    started ??= start();
    return openProvider((await started).settings);
  }

  return {
    publicUrl: address,
    isDemo: true,
    provider() {
      opened ??= open();
      return opened;
    },
    async close() {
      await (await started)?.close();
    },
  };
}
