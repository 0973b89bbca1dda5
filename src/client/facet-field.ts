import type { FacetFacts } from './filter-state.ts';

/** How many items there are, by the index's value. */
export type Counts = Readonly<Record<string, number>>;

/** A facet as a select. */
export interface FacetField extends FacetFacts {
  select: HTMLSelectElement;
  caption: HTMLLabelElement;
  /** How many items each value has in the whole list. */
  whole: Counts;
}

/** Writes the numbers into the options; a value that would lead to nothing cannot be chosen. */
export function showCounts({ select, labels, whole }: FacetField, counts: Counts = whole): void {
  for (const option of select.options) {
    const label = labels.get(option.value);
    if (label === undefined) continue;
    const count = counts[label] ?? 0;
    option.text = `${label} (${count})`;
    option.disabled = count === 0 && !option.selected;
  }
}

/**
 * Makes a select of the links of a facet.
 * @param all the option that narrows nothing down
 */
export function fieldOf(group: HTMLElement, all: string): FacetField {
  const { facet: name = '', parameter = '', label = '' } = group.dataset;
  const labels = new Map<string, string>();
  const whole: Record<string, number> = {};
  const select = document.createElement('select');
  select.name = parameter;
  select.add(new Option(all, ''));
  for (const link of group.querySelectorAll('a')) {
    const { value = '', count } = link.dataset;
    const text = link.text.trim();
    labels.set(value, text);
    whole[text] = Number(count);
    select.add(new Option(text, value));
  }
  const caption = document.createElement('label');
  caption.append(label, select);
  return { name, parameter, labels, whole, select, caption };
}
