/** What is being looked for, as it stands in the address: `?q=Zelltherapie&type=Meldung&year=2024`. */
export interface SearchState {
  query: string;
  type: string;
  year: string;
}

export const stateFromAddress = (search: string): SearchState => {
  const parameters = new URLSearchParams(search);
  const of = (name: string): string => parameters.get(name)?.trim() ?? '';
  return { query: of('q'), type: of('type'), year: of('year') };
};

/** The query part of the address, empty for an empty search. */
export function addressOf({ query, type, year }: SearchState): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of [
    ['q', query],
    ['type', type],
    ['year', year],
  ] as const) {
    if (value !== '') parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

export const isEmpty = ({ query, type, year }: SearchState): boolean => query === '' && type === '' && year === '';

export const filtersOf = ({ type, year }: SearchState): Record<string, string> => ({
  ...(type === '' ? {} : { type }),
  ...(year === '' ? {} : { year }),
});
