/** `{title}` and the like, as the page's template of a card has them instead of a text. */
const PLACEHOLDER = /\{(\w+)\}/g;

/** Puts values in the places of their names; what has no value is left out. */
export const fillText = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(PLACEHOLDER, (_, name: string) => values[name] ?? '');

/**
 * Fills a copy of a card, whatever its markup: texts and attributes by their placeholders, and every link with the
 * item's address. An element whose whole text was a placeholder without a value goes away.
 */
export function fillCard(card: Element, href: string, values: Readonly<Record<string, string>>): void {
  for (const element of [card, ...card.querySelectorAll('*')]) {
    for (const attribute of element.attributes) attribute.value = fillText(attribute.value, values);
    if (element instanceof HTMLAnchorElement) element.href = href;
    if (element.children.length > 0 || !element.textContent?.includes('{')) continue;
    const text = fillText(element.textContent, values);
    if (text.trim() === '') element.remove();
    else element.textContent = text;
  }
}
