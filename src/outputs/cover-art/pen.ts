/** Elements of a sheet. Lengths are units of the sheet; nothing paints but `currentColor`. */
import { circles, dots, FINENESS, type PathData } from './path-data.ts';
import type { Point } from './plane.ts';

/** How a figure is drawn; without anything it is an outline of one unit. */
export interface Stroke {
  width?: number;
  /** Opacity of the line. */
  opacity?: number;
  dashes?: readonly number[];
  /** Opacity of a filling, with the outline kept. */
  fill?: number;
  cap?: 'butt';
}

const short = (value: number): string => String(Math.round(value * 100) / 100).replace(/^0\./, '.');
const attribute = (name: string, value: number | string | undefined): string =>
  value === undefined ? '' : ` ${name}="${typeof value === 'number' ? short(value) : value}"`;
const scaled = (value: number): number => Math.round(value * FINENESS * 10) / 10;

const strokeOf = ({ width, opacity, dashes, fill, cap }: Stroke): string =>
  [
    attribute('stroke-width', width === undefined ? undefined : scaled(width)),
    attribute('stroke-opacity', opacity),
    attribute('stroke-dasharray', dashes?.map((length) => short(scaled(length))).join(' ')),
    attribute('fill', fill === undefined ? undefined : 'currentColor'),
    attribute('fill-opacity', fill),
    attribute('stroke-linecap', cap),
  ].join('');

const path = (data: PathData, attributes: string): string => (data === '' ? '' : `<path d="${data}"${attributes}/>`);

export const stroked = (data: PathData, stroke: Stroke = {}): string => path(data, strokeOf(stroke));

/** Filled figures without an outline. */
export const filled = (data: PathData, opacity?: number): string =>
  path(data, ` fill="currentColor"${attribute('fill-opacity', opacity)} stroke="none"`);

/** A filled figure around a hole, which must be circles: a capital M makes lines after it absolute. */
export const filledAround = (data: PathData, hole: PathData): string =>
  path(`${data}${hole.replace(/^m/, 'M')}`, ' fill="currentColor" fill-rule="evenodd" stroke="none"');

/** Solid dots of one size. */
export const dotted = (points: readonly Point[], diameter: number, opacity?: number): string =>
  stroked(dots(points), { width: diameter, ...(opacity === undefined ? {} : { opacity }) });

export const ring = (at: Point, radius: number, stroke: Stroke = {}): string =>
  stroked(circles([{ at, radius }]), stroke);

export const disc = (at: Point, radius: number, opacity?: number): string => filled(circles([{ at, radius }]), opacity);

/** A fine dotted line, as plates mark what is only thought. */
export const THOUGHT: Stroke = { width: 0.5, dashes: [0.2, 2.2] };

/** A sheet's figures, in the round pen they are all drawn with. */
export const drawn = (figures: readonly string[]): string =>
  `<g fill="none" stroke="currentColor" stroke-width="${scaled(1)}" stroke-linecap="round" stroke-linejoin="round">${figures.join('')}</g>`;
