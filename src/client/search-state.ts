/** By what the search can be narrowed down: the index's filters, the address's parameters and the fields' names. */
export const filterNames = ['type', 'year', 'topic', 'place'] as const;
export type FilterName = (typeof filterNames)[number];

/** What is being looked for, as it stands in the address: `?q=Zelltherapie&type=Meldung&year=2024`. */
export type SearchState = { query: string } & Record<FilterName, string>;

const filtersFrom = (read: (name: FilterName) => string): Record<FilterName, string> =>
  Object.fromEntries(filterNames.map((name) => [name, read(name)])) as Record<FilterName, string>;

/** @param read what stands in the field of that name */
export const stateFromFields = (query: string, read: (name: FilterName) => string): SearchState => ({
  query: query.trim(),
  ...filtersFrom(read),
});

export const stateFromAddress = (search: string): SearchState => {
  const parameters = new URLSearchParams(search);
  return stateFromFields(parameters.get('q') ?? '', (name) => parameters.get(name)?.trim() ?? '');
};

/** The query part of the address, empty for an empty search. */
export function addressOf(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.query !== '') parameters.set('q', state.query);
  for (const [name, value] of Object.entries(filtersOf(state))) parameters.set(name, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

export const isEmpty = (state: SearchState): boolean =>
  state.query === '' && filterNames.every((name) => state[name] === '');

export const filtersOf = (state: SearchState): Record<string, string> =>
  Object.fromEntries(filterNames.filter((name) => state[name] !== '').map((name) => [name, state[name]]));
