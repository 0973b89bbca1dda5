import type { Finding } from '../reading/rule-of-files.ts';

/** A finding, and how the head's lines look once it is mended; without `mended` nothing below can be trusted. */
export interface Diagnosis extends Finding {
  mended?: (lines: readonly string[]) => string[];
}

export const replaceLine =
  (number: number, line: string) =>
  (lines: readonly string[]): string[] =>
    lines.map((old, index) => (index === number - 1 ? line : old));
