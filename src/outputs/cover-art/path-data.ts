/**
 * Path data of few bytes (SVG 2, 9.3): relative steps between whole numbers, no letter twice, no space before a minus.
 * The sheet's units are doubled first, which is as fine as a screen shows.
 */
import { middle, type Point } from './plane.ts';

export const FINENESS = 2;

/** It begins with `m`, which is absolute at the beginning of a path, while lines that follow it stay relative. */
export type PathData = string;

const fine = (value: number): number => Math.round(value * FINENESS);
const finePoint = ([x, y]: Point): Point => [fine(x), fine(y)];

/** Numbers as path data wants them: a minus sign separates already. */
const joined = (values: readonly number[]): string =>
  values.reduce((text, value) => text + (text !== '' && value >= 0 ? ' ' : '') + (value === 0 ? 0 : value), '');

class Trace {
  data = '';
  private at: Point = [0, 0];
  private letter = '';

  /** A step to points that are fine already. */
  step(letter: string, ...points: Point[]): void {
    const text = joined(points.flatMap(([x, y]) => [x - this.at[0], y - this.at[1]]));
    const isRepeated = letter === this.letter && letter !== 'm';
    // What follows a move without a letter is a line.
    const isImplied = isRepeated || (letter === 'l' && this.letter === 'm');
    this.data += isImplied ? (text.startsWith('-') ? text : ` ${text}`) : letter + text;
    this.at = points.at(-1) ?? this.at;
    this.letter = isImplied && letter === 'l' ? 'm' : letter;
    if (letter === 'm') this.letter = 'm';
  }

  add(text: string): void {
    this.data += text;
    this.letter = '';
  }

  close(start: Point): void {
    this.add('z');
    this.at = start;
  }

  /**
   * A quadratic B-spline over these controls to its end. Each control but the first is the mirror image of the one
   * before (`t`), and each joint is set by where the last control really came to lie, so that rounding never adds up.
   */
  spline(controls: readonly Point[], end: Point): void {
    let [control, ...rest] = controls.map(finePoint);
    if (!control) return;
    for (const [index, next] of [...rest, undefined].entries()) {
      const joint: Point = next ? (middle(control, next).map(Math.round) as unknown as Point) : end;
      if (index === 0) this.step('q', control, joint);
      else this.step('t', joint);
      control = [2 * joint[0] - control[0], 2 * joint[1] - control[1]];
    }
  }
}

const traced = <T>(figures: readonly T[], draw: (trace: Trace, figure: T) => void): PathData => {
  const trace = new Trace();
  for (const figure of figures) draw(trace, figure);
  return trace.data;
};

/** Straight lines from point to point, open. */
export const lines = (figures: readonly (readonly Point[])[]): PathData =>
  traced(figures, (trace, figure) => {
    for (const [index, point] of figure.entries()) trace.step(index === 0 ? 'm' : 'l', finePoint(point));
  });

/** Straight lines that come back to their beginning. */
export const polygons = (figures: readonly (readonly Point[])[]): PathData =>
  traced(figures, (trace, figure) => {
    for (const [index, point] of figure.entries()) trace.step(index === 0 ? 'm' : 'l', finePoint(point));
    if (figure[0]) trace.close(finePoint(figure[0]));
  });

/** Round figures, which touch every side of the polygon in its middle. */
export const rounded = (figures: readonly (readonly Point[])[]): PathData =>
  traced(figures, (trace, figure) => {
    const [first, last] = [figure[0], figure.at(-1)];
    if (!first || !last) return;
    const start = finePoint(middle(last, first));
    trace.step('m', start);
    trace.spline(figure, start);
    trace.close(start);
  });

/** Smooth open curves from their first to their last points. */
export const curves = (figures: readonly (readonly Point[])[]): PathData =>
  traced(figures, (trace, [start, ...rest]) => {
    const end = rest.at(-1);
    if (!start || !end) return;
    trace.step('m', finePoint(start));
    trace.spline(rest.slice(0, -1), finePoint(end));
  });

/** The area between two smooth curves that run the same way. */
export const bands = (figures: readonly (readonly [readonly Point[], readonly Point[]])[]): PathData =>
  traced(figures, (trace, [one, other]) => {
    const back = other.toReversed();
    const [start, turn, backAt, end] = [one[0], one.at(-1), back[0], back.at(-1)];
    if (!start || !turn || !backAt || !end) return;
    trace.step('m', finePoint(start));
    trace.spline(one.slice(1, -1), finePoint(turn));
    trace.step('l', finePoint(backAt));
    trace.spline(back.slice(1, -1), finePoint(end));
    trace.close(finePoint(start));
  });

/** Dots: lines without length, which a round cap makes visible. */
export const dots = (points: readonly Point[]): PathData =>
  traced(points, (trace, point) => {
    trace.step('m', finePoint(point));
    trace.add('h0');
  });

/** Circles as one arc each that all but closes; a chord of one step at the top closes it. */
export const circles = (figures: readonly { at: Point; radius: number }[]): PathData =>
  traced(figures, (trace, { at: [x, y], radius }) => {
    const r = fine(radius);
    const top: Point = [fine(x), fine(y) - r];
    trace.step('m', top);
    trace.add(`a${r} ${r} 0 101 0`);
    trace.close(top);
  });
