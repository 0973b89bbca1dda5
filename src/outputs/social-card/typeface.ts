import type { Font, Glyph } from 'fontkit';

/** A font as the card draws with it. Sizes and coordinates are pixels; `y` is the baseline. */
export interface Typeface {
  has: (char: string) => boolean;
  width: (text: string, size: number) => number;
  /** Elements without a colour, kerned. */
  outline: (text: string, x: number, y: number, size: number) => string;
}

const short = (value: number): string => String(Math.round(value * 1e5) / 1e5);

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
  // In the font's own units, so that a letter is traced once, whatever its sizes.
  const letters = new Map<number, string>();
  const letter = (glyph: Glyph): string => {
    const known = letters.get(glyph.id) ?? glyph.path.toSVG();
    letters.set(glyph.id, known);
    return known;
  };
  return {
    has: (char) => font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0),
    width: (text, size) => (run(text).advanceWidth * size) / font.unitsPerEm,
    outline: (text, x, y, size) => {
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = run(text);
      let at = 0;
      const parts = glyphs.map((glyph, index) => {
        const { xOffset = 0, xAdvance = 0 } = positions[index] ?? {};
        const data = letter(glyph);
        const part = data === '' ? '' : `<path transform="translate(${short(at + xOffset)})" d="${data}"/>`;
        at += xAdvance;
        return part;
      });
      return `<g transform="translate(${short(x)} ${short(y)}) scale(${short(scale)} ${short(-scale)})">${parts.join('')}</g>`;
    },
  };
}
