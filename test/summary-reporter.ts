/** Closes a test run with what was left out, and the count alone on the last line. */
import type { Reporter, TestModule } from 'vitest/node';
import { chromiumPath } from './chromium.ts';

export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
    );
    if (!chromiumPath())
      console.log('Left out: browser tests (no Chromium found; set PEJL_CHROMIUM or install chromium).');
    if (!process.env.PEJL_TEST_DATABASE_URL)
      console.log('Left out: the PostgreSQL suite (PEJL_TEST_DATABASE_URL is not set).');
    console.log(`${count('passed')} passed, ${count('failed') + broken.length + errors.length} failed`);
  }
}
