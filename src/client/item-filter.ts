/** `<item-filter>`: makes a list's links "Eingrenzen" selects that refine the list in place. */
import { type Counts, type FacetField, fieldOf, showCounts } from './facet-field.ts';
import { fillCard } from './fill-card.ts';
import { addressOf, type FilterState, filtersOf, isEmpty, stateFromAddress } from './filter-state.ts';
import { loadPagefind, type PagefindSearch } from './pagefind.ts';

interface FilterWords {
  all: string;
  loading: string;
  none: string;
  failed: string;
  counts: { one: string; other: string };
}

const PAGE_LENGTH = 20;

class ItemFilter extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as FilterWords;
  readonly #scope = JSON.parse(this.dataset.scope ?? '[]') as string[];
  readonly #links = this.#find<HTMLDetailsElement>('details');
  readonly #fieldset = this.#find('[data-fields]');
  readonly #status = this.#find('[role="status"]');
  readonly #whole = this.#find('[data-whole]');
  readonly #found = this.#find('[data-found]');
  readonly #more = this.#find('[data-more]');
  readonly #reset = this.#find('[data-reset]');
  readonly #list = this.#find<HTMLTemplateElement>('template').content.firstElementChild as Element;
  readonly #card = this.#list.firstElementChild as Element;
  #fields: FacetField[] = [];
  #results: PagefindSearch['results'] = [];
  #latest = 0;

  #find<T extends HTMLElement>(selector: string): T {
    return this.querySelector(selector) as T;
  }

  connectedCallback(): void {
    this.#fields = [...this.#links.querySelectorAll<HTMLElement>('[data-facet]')].map((group) =>
      fieldOf(group, this.#words.all),
    );
    this.#fieldset.prepend(...this.#fields.map(({ caption }) => caption));
    this.#list.replaceChildren();
    this.#found.insertBefore(this.#list, this.#more);
    this.#links.hidden = true;
    this.#fieldset.hidden = false;
    // The index is on its way while the reader chooses.
    this.#fieldset.addEventListener('focusin', () => void loadPagefind().catch(() => this.#fail()), { once: true });
    this.#fieldset.addEventListener('change', () => {
      this.#go(Object.fromEntries(this.#fields.map(({ parameter, select }) => [parameter, select.value])));
    });
    this.#reset.addEventListener('click', () => {
      this.#go({});
      this.#fields[0]?.select.focus();
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    window.addEventListener('popstate', () => void this.#showAddress());
    void this.#showAddress();
  }

  #go(state: FilterState): void {
    history.pushState(null, '', location.pathname + addressOf(state, this.#fields));
    void this.#showAddress();
  }

  /** Shows what the address says; an answer that a later question has overtaken is dropped. */
  async #showAddress(): Promise<void> {
    this.#latest += 1;
    const own = this.#latest;
    const state = stateFromAddress(location.search, this.#fields);
    for (const { parameter, select } of this.#fields) select.value = state[parameter] ?? '';
    if (isEmpty(state)) {
      for (const field of this.#fields) showCounts(field);
      this.#show(false, '');
      return;
    }
    this.#status.textContent = this.#words.loading;
    try {
      const { results, counts } = await this.#ask(state);
      if (own !== this.#latest) return;
      this.#results = results;
      for (const field of this.#fields) showCounts(field, counts.get(field));
      this.#list.replaceChildren();
      await this.#showMore(own);
      if (own === this.#latest) this.#show(true, this.#countText(results.length));
    } catch {
      if (own === this.#latest) this.#fail();
    }
  }

  /** The results, latest first, and for each facet how many there would be with another of its values. */
  async #ask(state: FilterState): Promise<{ results: PagefindSearch['results']; counts: Map<FacetField, Counts> }> {
    const pagefind = await loadPagefind();
    await pagefind.filters();
    const search = (without?: FacetField) =>
      pagefind.search(null, {
        filters: filtersOf(state, this.#fields, this.#scope, without),
        sort: { order: 'desc' },
      });
    const { results, filters } = await search();
    const counts = new Map<FacetField, Counts>();
    for (const field of this.#fields) {
      const open = state[field.parameter] ? (await search(field)).filters : filters;
      counts.set(field, open[field.name] ?? {});
    }
    return { results, counts };
  }

  async #showMore(own = this.#latest): Promise<void> {
    const shown = this.#list.children.length;
    const next = await Promise.all(this.#results.slice(shown, shown + PAGE_LENGTH).map((result) => result.data()));
    if (own !== this.#latest) return;
    const cards = next.map(({ url, meta }) => {
      const card = this.#card.cloneNode(true) as Element;
      fillCard(card, url, meta);
      return card;
    });
    this.#list.append(...cards);
    this.#more.hidden = this.#list.children.length >= this.#results.length;
    if (shown > 0) cards[0]?.querySelector('a')?.focus();
  }

  #show(isNarrowed: boolean, status: string): void {
    this.#whole.hidden = isNarrowed;
    this.#found.hidden = !isNarrowed;
    this.#reset.hidden = !isNarrowed;
    this.#status.textContent = status;
  }

  #countText(count: number): string {
    const { none, counts } = this.#words;
    return count === 0 ? none : (count === 1 ? counts.one : counts.other).replace('{count}', String(count));
  }

  /** The links lead to the same lists. */
  #fail(): void {
    this.#fieldset.hidden = true;
    this.#links.hidden = false;
    this.#links.open = true;
    this.#show(false, this.#words.failed);
  }
}

customElements.define('item-filter', ItemFilter);
