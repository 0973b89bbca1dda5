const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

const unescapeHtml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** A stretch of an excerpt, and whether it is what was looked for. */
export interface MarkedPart {
  text: string;
  isMarked: boolean;
}

/** Takes Pagefind's excerpt apart, so that it reaches the page as text and never as HTML. */
export const markedParts = (excerpt: string): MarkedPart[] =>
  excerpt
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => ({
      text: unescapeHtml(part.replace(/<\/?mark>/g, '')),
      isMarked: part.startsWith('<mark>'),
    }));
