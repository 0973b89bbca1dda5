import type { Font } from 'fontkit';

/** A font as the card draws with it. Sizes and coordinates are pixels; `y` is the baseline. */
export interface Typeface {
  has: (char: string) => boolean;
  width: (text: string, size: number) => number;
  /** Path data, kerned; absolute coordinates. */
  outline: (text: string, x: number, y: number, size: number) => string;
}

const rounded = (data: string): string =>
  data.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));

/** Letters as outlines: the same picture on every machine, whatever fonts it has. */
export function typefaceOf(font: Font): Typeface {
  const runs = new Map<string, ReturnType<Font['layout']>>();
  const run = (text: string) => {
    const known = runs.get(text) ?? font.layout(text);
    // A build of thousands of cards must not keep all their words.
    if (runs.size > 4000) runs.clear();
    runs.set(text, known);
    return known;
  };
  return {
    has: (char) => font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0),
    width: (text, size) => (run(text).advanceWidth * size) / font.unitsPerEm,
    outline: (text, x, y, size) => {
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = run(text);
      let at = x;
      return glyphs
        .map((glyph, index) => {
          const { xOffset = 0, xAdvance = 0 } = positions[index] ?? {};
          const data = glyph.path
            .scale(scale, -scale)
            .translate(at + xOffset * scale, y)
            .toSVG();
          at += xAdvance * scale;
          return rounded(data);
        })
        .join('');
    },
  };
}
