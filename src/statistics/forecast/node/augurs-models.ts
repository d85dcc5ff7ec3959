/**
 * ETS and MSTL from the augurs library. Its ETS has no seasonal forms: it follows level and trend. MSTL takes the season
 * out first and follows the rest with ETS.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AutoETS, initSync as initEts } from '@bsull/augurs/ets';
import { initSync as initMstl, MSTL } from '@bsull/augurs/mstl';
import type { Model } from '../model.ts';

interface Fitted {
  fit(values: Float64Array): void;
  predict(horizon: number): { readonly point: number[] };
  free(): void;
}

let started = false;

/** Loads the WebAssembly modules once. */
export function augursModels(): readonly Model[] {
  if (!started) {
    initEts({ module: wasm('ets') });
    initMstl({ module: wasm('mstl') });
    started = true;
  }
  return [
    { name: 'ets', forecast: (history, season, horizon) => run(() => new AutoETS(season, 'ZZN'), history, horizon) },
    {
      name: 'mstl',
      forecast: (history, season, horizon) =>
        history.length < 2 * season ? undefined : run(() => MSTL.ets([season]), history, horizon),
    },
  ];
}

function wasm(name: string): Uint8Array<ArrayBuffer> {
  const script = fileURLToPath(import.meta.resolve(`@bsull/augurs/${name}`));
  return new Uint8Array(readFileSync(script.replace(/\.js$/, '_bg.wasm')));
}

/** The library throws where no model fits: then this model has no forecast. */
function run(create: () => Fitted, history: readonly number[], horizon: number): readonly number[] | undefined {
  const model = create();
  try {
    model.fit(Float64Array.from(history));
    return model.predict(horizon).point;
  } catch {
    return undefined;
  } finally {
    model.free();
  }
}
