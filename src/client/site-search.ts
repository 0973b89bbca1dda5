/** `<site-search>`: improves the search page. Nothing of the index is loaded before the reader turns to the field. */
import { markedParts } from './marked-text.ts';
import { loadPagefind, type PagefindResultData, type PagefindSearch } from './pagefind.ts';
import {
  addressOf,
  type FilterName,
  filterNames,
  filtersOf,
  isEmpty,
  type SearchState,
  stateFromAddress,
  stateFromFields,
} from './search-state.ts';

interface SearchWords {
  all: string;
  loading: string;
  results: { one: string; other: string };
  none: string;
  noneHint: string;
  failed: string;
  prompt: string;
}

const PAGE_LENGTH = 10;
const TYPING_PAUSE_MS = 200;

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
};

const excerptNodes = (excerpt: string): (Node | string)[] =>
  markedParts(excerpt).map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));

const resultItem = ({ url, excerpt, meta }: PagefindResultData): HTMLLIElement =>
  element(
    'li',
    {},
    element('p', { className: 'meta' }, [meta.kind, meta.date].filter(Boolean).join(' · ')),
    element('a', { href: url }, meta.title ?? url),
    element('p', {}, ...excerptNodes(excerpt)),
  );

class SiteSearch extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as SearchWords;
  readonly #form = this.#find<HTMLFormElement>('form');
  readonly #query = this.#find<HTMLInputElement>('[name="q"]');
  readonly #status = this.#find<HTMLElement>('[role="status"]');
  readonly #list = this.#find<HTMLOListElement>('.results');
  readonly #more = this.#find<HTMLButtonElement>('.more');
  #results: PagefindSearch['results'] = [];
  #latest = 0;
  #typing: number | undefined;
  #hasFilters = false;

  #find<T extends Element>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`site-search: ${selector} is missing`);
    return found;
  }

  #select(name: FilterName): HTMLSelectElement {
    return this.#find(`[name="${name}"]`);
  }

  connectedCallback(): void {
    this.#query.addEventListener('focus', () => void this.#prepare(), { once: true });
    this.#query.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = window.setTimeout(() => void this.#searchAsTyped(), TYPING_PAUSE_MS);
    });
    for (const select of filterNames.map((name) => this.#select(name))) {
      select.addEventListener('focus', () => void this.#prepare(), { once: true });
      select.addEventListener('change', () => void this.#searchAsTyped());
    }
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#searchAsTyped();
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    window.addEventListener('popstate', () => void this.#searchAddress());
    void this.#searchAddress();
  }

  /** Loads the index and the filters' values. */
  async #prepare(): Promise<void> {
    if (this.#hasFilters) return;
    try {
      const pagefind = await loadPagefind();
      const filters = await pagefind.filters();
      this.#hasFilters = true;
      for (const name of filterNames) {
        const values = Object.keys(filters[name] ?? {}).sort((a, b) => a.localeCompare(b, this.dataset.lang));
        this.#fill(this.#select(name), name === 'year' ? values.reverse() : values);
      }
    } catch {
      this.#status.textContent = this.#words.failed;
    }
  }

  #fill(select: HTMLSelectElement, values: string[]): void {
    const chosen = select.value;
    select.replaceChildren(new Option(this.#words.all, ''), ...values.map((value) => new Option(value, value)));
    select.value = values.includes(chosen) ? chosen : '';
  }

  async #searchAddress(): Promise<void> {
    const state = stateFromAddress(location.search);
    if (!isEmpty(state)) await this.#prepare();
    this.#query.value = state.query;
    for (const name of filterNames) this.#select(name).value = state[name];
    await this.#search(state);
  }

  async #searchAsTyped(): Promise<void> {
    const state = stateFromFields(this.#query.value, (name) => this.#select(name).value);
    history.replaceState(null, '', `${location.pathname}${addressOf(state)}`);
    await this.#search(state);
  }

  /** Searches and shows; what was asked before and answers later is dropped. */
  async #search(state: SearchState): Promise<void> {
    this.#latest += 1;
    const own = this.#latest;
    if (isEmpty(state)) {
      this.#results = [];
      this.#list.replaceChildren();
      this.#list.hidden = true;
      this.#more.hidden = true;
      this.#status.textContent = this.#words.prompt;
      return;
    }
    this.#status.textContent = this.#words.loading;
    try {
      const pagefind = await loadPagefind();
      const { results } = await pagefind.search(state.query === '' ? null : state.query, { filters: filtersOf(state) });
      if (own !== this.#latest) return;
      this.#results = results;
      this.#list.replaceChildren();
      await this.#showMore(own);
      if (own === this.#latest) this.#announce(state);
    } catch {
      if (own === this.#latest) this.#status.textContent = this.#words.failed;
    }
  }

  #announce({ query }: SearchState): void {
    const { results, none, noneHint } = this.#words;
    const count = this.#results.length;
    this.#status.textContent =
      count === 0
        ? `${none.replace('{query}', query)} ${noneHint}`
        : (count === 1 ? results.one : results.other).replace('{count}', String(count));
  }

  async #showMore(own = this.#latest): Promise<void> {
    const shown = this.#list.children.length;
    const next = await Promise.all(this.#results.slice(shown, shown + PAGE_LENGTH).map((result) => result.data()));
    if (own !== this.#latest) return;
    const items = next.map(resultItem);
    this.#list.append(...items);
    this.#list.hidden = this.#list.children.length === 0;
    this.#more.hidden = this.#list.children.length >= this.#results.length;
    if (shown > 0) items[0]?.querySelector('a')?.focus();
  }
}

customElements.define('site-search', SiteSearch);
