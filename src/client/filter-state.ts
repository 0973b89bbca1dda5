/** What a list is narrowed down to, as it stands in the address: `?thema=fachkraefte&jahr=2024`. */

/** Values by the address's names of the facets; what is missing is not narrowed down. */
export type FilterState = Readonly<Record<string, string>>;

/** A facet as the page has it: its name in the address and in the index, and the index's value for each of the address's. */
export interface FacetFacts {
  parameter: string;
  name: string;
  labels: ReadonlyMap<string, string>;
}

/** Reads the address; names and values that the page does not know are ignored. */
export function stateFromAddress(search: string, facets: readonly FacetFacts[]): FilterState {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(
    facets.flatMap(({ parameter, labels }) => {
      const value = parameters.get(parameter) ?? '';
      return labels.has(value) ? [[parameter, value]] : [];
    }),
  );
}

/** The query part of the address, empty where nothing is narrowed down. */
export function addressOf(state: FilterState, facets: readonly FacetFacts[]): string {
  const parameters = new URLSearchParams();
  for (const { parameter } of facets) {
    const value = state[parameter];
    if (value) parameters.set(parameter, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

export const isEmpty = (state: FilterState): boolean => Object.values(state).every((value) => value === '');

type Filters = Record<string, string | { any: string[] }>;

/**
 * What to ask the index for.
 * @param scope the kinds that the list holds at all
 * @param without a facet that is left open, to count what its other values would give
 */
export function filtersOf(
  state: FilterState,
  facets: readonly FacetFacts[],
  scope: readonly string[],
  without?: FacetFacts,
): Filters {
  const filters: Filters = { type: { any: [...scope] } };
  for (const facet of facets) {
    const label = facet.labels.get(state[facet.parameter] ?? '');
    if (facet !== without && label !== undefined) filters[facet.name] = label;
  }
  return filters;
}
