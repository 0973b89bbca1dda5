import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with `N passed, N failed`, which a CI can read whatever runner it knows. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    const brokenModules = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length;
    const skipped = count('skipped');
    const line = `${count('passed')} passed, ${count('failed') + brokenModules + errors.length} failed`;
    console.log(`\n${line}${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
