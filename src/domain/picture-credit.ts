/**
 * Who made a picture of a body. Markdown gives such a picture one line beside its alternative text, the title, which is
 * printed as its caption: "Ein Labor. Foto: Erika Mustermann".
 */

const MARKS =
  'Fotos?|Fotografie|Fotografin|Fotograf|Bilder|Bild|Bildnachweis|Bildquelle|Grafiken|Grafik|Illustrationen|Illustration|Zeichnung|Karte|Abbildung|Abb\\.|Screenshot|Visualisierung|Rendering|Montage|Collage|Quelle|Photos?|Credit|Graphic|Image';

const NAMED = new RegExp(
  `(?:^|[\\s(\\[/|·–-])(?:${MARKS})(?:/(?:${MARKS}))*(?:\\s*\\([^)]*\\))?\\s*:\\s*([^\\s:].*)$`,
  'iu',
);
const SIGNED = /(?:©|\(c\))\s*(\S.*)$/iu;

/** The name behind "Foto:", "Grafik:" or "©"; `undefined` where the title names nobody. */
export function pictureCredit(title: string): string | undefined {
  const name = (NAMED.exec(title) ?? SIGNED.exec(title))?.[1]?.trim().replace(/\.$/, '');
  // "(Foto: Erika Mustermann)": the bracket belongs to the whole.
  return name?.includes('(') ? name : name?.replace(/[)\]]$/, '');
}
