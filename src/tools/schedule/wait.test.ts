import { describe, expect, test } from 'vitest';
import type { NextChangeFile } from './next-change-file.ts';
import { buildOrSleep, type Surroundings } from './wait.ts';

/** A world in which time passes only while somebody sleeps. */
class World implements Surroundings {
  moment = Temporal.Instant.from('2026-06-01T10:00:00Z');
  file: NextChangeFile | undefined;
  log: string[] = [];
  slept: number[] = [];
  /** What a build leaves behind; by default it fails. */
  onBuild: () => boolean = () => false;

  constructor(next: string) {
    this.write(next);
  }

  write(next: string): void {
    this.file = { now: this.moment.toString(), next, changes: [] };
  }

  now = () => this.moment;
  read = () => this.file;
  say = (text: string) => {
    this.log.push(text);
  };
  build = () => {
    this.log.push(`build at ${this.moment}`);
    return this.onBuild();
  };
  sleep = async (milliseconds: number) => {
    this.slept.push(milliseconds);
    this.moment = this.moment.add({ milliseconds });
  };

  async steps(count: number): Promise<void> {
    let said = '';
    for (let step = 0; step < count; step += 1) said = await buildOrSleep(this, said);
  }
}

/** Takes `seconds`, and tells that the next change is on 9 June. */
const succeeding =
  (world: World, seconds = 0) =>
  () => {
    world.moment = world.moment.add({ seconds });
    world.write('2026-06-09T10:00:00Z');
    return true;
  };

describe('the waiting service', () => {
  test('sleeps to the millisecond, builds, and says what is next', async () => {
    const world = new World('2026-06-01T10:01:30Z');
    world.onBuild = succeeding(world, 20);
    await world.steps(4);
    expect(world.slept).toEqual([60_000, 30_000, 60_000]);
    expect(world.log).toEqual([
      'Nächste Änderung: 01.06.2026, 12:01:30 Uhr',
      'Fällig seit 01.06.2026, 12:01:30 Uhr: Die Website wird neu gebaut.',
      'build at 2026-06-01T10:01:30Z',
      'Nächste Änderung: 09.06.2026, 12:00:00 Uhr',
    ]);
  });

  test('never sleeps for longer than a minute, however far the next change is', async () => {
    const world = new World('2027-06-01T10:00:00Z');
    await world.steps(3);
    expect(world.slept).toEqual([60_000, 60_000, 60_000]);
    expect(world.log).toEqual(['Nächste Änderung: 01.06.2027, 12:00:00 Uhr']);
  });

  test('notices within a minute that another build has written another moment', async () => {
    const world = new World('2027-06-01T10:00:00Z');
    world.onBuild = succeeding(world);
    await world.steps(1);
    world.write('2026-06-01T10:01:10Z');
    await world.steps(2);
    expect(world.log.slice(-2)).toEqual([
      'Fällig seit 01.06.2026, 12:01:10 Uhr: Die Website wird neu gebaut.',
      'build at 2026-06-01T10:01:10Z',
    ]);
  });

  test('notices that the clock was set, forwards and back', async () => {
    const world = new World('2026-06-01T20:00:00Z');
    world.onBuild = succeeding(world);
    world.moment = Temporal.Instant.from('2026-06-02T10:00:00Z');
    await world.steps(2);
    world.moment = Temporal.Instant.from('2026-06-01T10:00:00Z');
    await world.steps(1);
    expect(world.log.filter((line) => line.startsWith('build'))).toEqual([
      'build at 2026-06-02T10:00:00Z',
      'build at 2026-06-01T10:00:00Z',
    ]);
  });

  test('builds again at once when the next change came while it was building', async () => {
    const world = new World('2026-06-01T10:00:00Z');
    world.onBuild = () => {
      world.file = { now: world.moment.toString(), next: '2026-06-01T10:00:10Z', changes: [] };
      world.moment = world.moment.add({ seconds: 20 });
      return true;
    };
    await world.steps(2);
    expect(world.log.filter((line) => line.startsWith('build'))).toEqual([
      'build at 2026-06-01T10:00:00Z',
      'build at 2026-06-01T10:00:20Z',
    ]);
    expect(world.slept).toEqual([]);
  });

  test('rests for five minutes after a build that failed, or told of no next change', async () => {
    const world = new World('2026-06-01T10:00:00Z');
    await world.steps(1);
    world.file = undefined;
    world.onBuild = () => true;
    await world.steps(1);
    expect(world.slept).toEqual([300_000, 300_000]);
    expect(world.log.at(-1)).toBe('Der Bau ist misslungen. Nächster Versuch in 5 Minuten.');
  });
});
