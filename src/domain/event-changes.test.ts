import { describe, expect, test } from 'vitest';
import { type PlanChange, planAt, previousStarts, statusAfter, tellingChange } from './event-changes.ts';

type Kind = PlanChange['kind'];

const change = (date: string, kind: Kind, from?: string): PlanChange => ({
  date,
  kind,
  text: `${kind} am ${date}.`,
  ...(from === undefined ? {} : { from }),
});

const inARow = (...kinds: Kind[]): PlanChange[] => kinds.map((kind, day) => change(`2026-05-0${day + 1}`, kind));

describe('the status after changes', () => {
  test.each<[Kind[], string]>([
    [[], 'scheduled'],
    [['details'], 'scheduled'],
    [['cancelled'], 'cancelled'],
    [['cancelled', 'details'], 'cancelled'],
    [['cancelled', 'resumed'], 'scheduled'],
    [['moved', 'moved', 'cancelled'], 'cancelled'],
    [['postponed'], 'postponed'],
    [['postponed', 'moved'], 'scheduled'],
    [['postponed', 'relocated'], 'postponed'],
    [['cancelled', 'moved'], 'scheduled'],
    [['moved-online'], 'moved-online'],
    [['moved-online', 'moved'], 'moved-online'],
    [['moved-online', 'relocated'], 'scheduled'],
    [['moved-online', 'cancelled'], 'cancelled'],
  ])('%j is %s', (kinds, status) => {
    expect(statusAfter(inARow(...kinds))).toBe(status);
  });

  test('goes by their dates, not by their order in the file', () => {
    expect(statusAfter([change('2026-05-02', 'resumed'), change('2026-05-01', 'cancelled')])).toBe('scheduled');
  });
});

describe('the former starts of an event', () => {
  const starts = (start: string, ...changes: PlanChange[]) => previousStarts({ start, changes });

  test('are all that it was moved from, the first one first', () => {
    expect(
      starts('2026-09-10', change('2026-05-02', 'moved', '2026-08-01'), change('2026-05-01', 'moved', '2026-07-01')),
    ).toEqual(['2026-07-01', '2026-08-01']);
    expect(starts('2026-09-10', change('2026-05-01', 'relocated'))).toEqual([]);
  });

  test('do not include the one to which it was moved back', () => {
    expect(
      starts('2026-07-01', change('2026-05-01', 'moved', '2026-07-01'), change('2026-05-02', 'moved', '2026-08-01')),
    ).toEqual(['2026-08-01']);
  });
});

describe('the change that readers are told first', () => {
  const told = (status: 'scheduled' | 'cancelled' | 'moved-online', ...changes: PlanChange[]) =>
    tellingChange({ status, changes })?.text;

  test('is the one that made the status what it is', () => {
    expect(told('cancelled', ...inARow('moved', 'cancelled', 'details'))).toBe('cancelled am 2026-05-02.');
    expect(told('moved-online', ...inARow('moved-online', 'moved'))).toBe('moved-online am 2026-05-01.');
  });

  test('of an event that takes place is the newest about when, where or that it does', () => {
    expect(told('scheduled', ...inARow('moved', 'relocated', 'details'))).toBe('relocated am 2026-05-02.');
    expect(told('scheduled', ...inARow('cancelled', 'resumed'))).toBe('resumed am 2026-05-02.');
    expect(told('scheduled', ...inARow('details'))).toBeUndefined();
  });
});

describe('the plan as it was before later changes', () => {
  const at = (text: string) => Temporal.Instant.from(text);
  const plan = {
    title: 'Tagung',
    start: '2026-09-10T09:00',
    end: '2026-09-11T17:00',
    period: undefined,
    status: 'cancelled' as const,
    changes: [change('2026-05-01', 'moved', '2026-07-01T10:00'), change('2026-05-10T14:00', 'cancelled')],
  };

  test('has the status of its day: a cancellation dated tomorrow is none today', () => {
    expect(planAt(plan, at('2026-05-10T13:59:59+02:00'))).toMatchObject({ status: 'scheduled', start: plan.start });
    expect(planAt(plan, at('2026-05-10T14:00+02:00'))).toBe(plan);
  });

  test('began when the move says that it did, and lasted as long', () => {
    expect(planAt(plan, at('2026-04-30T12:00+02:00'))).toEqual({
      title: 'Tagung',
      start: '2026-07-01T10:00',
      end: '2026-07-02T18:00',
      period: undefined,
      status: 'scheduled',
      changes: [],
    });
  });

  test('of days lasted as many days, across the change to summer time', () => {
    const days = {
      ...plan,
      start: '2026-05-26',
      end: '2026-05-28',
      changes: [change('2026-05-01', 'moved', '2026-03-28')],
    };
    expect(planAt(days, at('2026-04-30T12:00+02:00'))).toMatchObject({ start: '2026-03-28', end: '2026-03-30' });
  });

  test('has no end that nobody can know: its time was not known as well, or would not exist', () => {
    const from = (former: string, end = plan.end) =>
      planAt({ ...plan, end, changes: [change('2026-05-01', 'moved', former)] }, at('2026-04-30T12:00+02:00')).end;
    expect(from('2026-07-01')).toBeUndefined();
    expect(from('2027-03-27T18:30', '2026-09-10T17:00')).toBeUndefined();
  });

  test('of a period had the day that it was moved from', () => {
    const open = { ...plan, start: undefined, end: undefined, period: '2027-Q1' };
    expect(planAt(open, at('2026-04-30T12:00+02:00'))).toMatchObject({ start: '2026-07-01T10:00', period: undefined });
  });

  test('that was moved twice began, between both, at the second move’s former start', () => {
    const twice = {
      ...plan,
      changes: [change('2026-05-01', 'moved', '2026-07-01T09:00'), change('2026-05-20', 'moved', '2026-08-01T09:00')],
    };
    expect(planAt(twice, at('2026-05-10T12:00+02:00')).start).toBe('2026-08-01T09:00');
    expect(planAt(twice, at('2026-04-10T12:00+02:00')).start).toBe('2026-07-01T09:00');
  });
});
