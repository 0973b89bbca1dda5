/**
 * `<event-clock>`: keeps what a page says of events true to the minute. It compares the marks that views/event-clock.ts
 * prints (and explains) with the reader's clock, and shows, hides and moves what is in the page already.
 */
import { isBefore, isShownAt, type Phase, passed, pause, phaseAt, placeIn, trustedNow } from './event-moves.ts';
import { ownTime } from './own-time.ts';

const MOMENTS = ['from', 'until', 'begins', 'ends'] as const;
type Mark = (typeof MOMENTS)[number];

const momentOf = ({ dataset }: HTMLElement, mark: Mark): number => Date.parse(dataset[mark] ?? '');

/** A mark that is missing sets no limit; an empty one is a moment that never comes. */
const limitOf = (element: HTMLElement, mark: Mark): number | undefined =>
  mark in element.dataset ? momentOf(element, mark) : undefined;

const phasesOf = (list: HTMLElement): string[] => list.dataset.phases?.split(' ') ?? [];

const PHASES: readonly Phase[] = ['running', 'coming', 'past'];
const phaseOf = ({ classList }: HTMLElement): Phase => PHASES.find((phase) => classList.contains(phase)) ?? 'coming';

class EventClock extends HTMLElement {
  readonly #asOf = Date.parse(this.dataset.asOf ?? '');
  #moments: readonly number[] = [];
  /** How many moments had come when the page was last made to say so. */
  #passed = -1;
  #timer = 0;

  connectedCallback(): void {
    for (const element of this.#all('[data-own-time]')) this.#tellOwnTime(element);
    // What a filter draws later is to be right as well.
    new MutationObserver(() => this.#read()).observe(this, { childList: true, subtree: true });
    for (const name of ['pageshow', 'focus']) addEventListener(name, () => this.#look());
    document.addEventListener('visibilitychange', () => this.#look());
    this.#read();
  }

  #all(selector: string): NodeListOf<HTMLElement> {
    return this.querySelectorAll<HTMLElement>(selector);
  }

  #tellOwnTime(element: HTMLElement): void {
    const { ownTime: interval = '', zone = '' } = element.dataset;
    const text = ownTime(interval, zone, document.documentElement.lang);
    if (text === undefined) element.remove();
    else element.lastElementChild?.append(text);
  }

  /** Finds the marks, and makes all that carry them say what is true now. */
  #read(): void {
    this.#moments = MOMENTS.flatMap((mark) =>
      Array.from(this.#all(`[data-${mark}]`), (element) => momentOf(element, mark)),
    ).filter((at) => !Number.isNaN(at));
    this.#passed = -1;
    this.#look();
  }

  #look(): void {
    const now = trustedNow(Date.now(), this.#asOf, this.#moments);
    const count = passed(this.#moments, now);
    if (count !== this.#passed) this.#tell(now);
    this.#passed = count;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#look(), pause(this.#moments, now));
  }

  #tell(now: number): void {
    for (const element of this.#all('[data-from],[data-until]'))
      element.hidden = !isShownAt(now, limitOf(element, 'from'), limitOf(element, 'until'));
    for (const element of this.#all('[data-ends]')) {
      const ends = momentOf(element, 'ends');
      const phase = phaseAt(now, momentOf(element, 'begins'), ends);
      if (!Number.isNaN(ends) && !element.classList.contains(phase)) this.#enter(phase, element);
    }
    for (const list of this.#all('[data-most]'))
      [...list.children].forEach((item, index) => {
        (item as HTMLElement).hidden = index >= Number(list.dataset.most);
      });
    for (const element of this.#all('[data-if-any]')) element.hidden = !element.querySelector('li:not([hidden])');
  }

  /** Moves an item of a list to the list of its new phase, and keeps the focus if it has it. */
  #enter(phase: Phase, element: HTMLElement): void {
    element.classList.remove(...PHASES);
    element.classList.add(phase);
    if (!element.parentElement?.dataset.phases) return;
    const list = [...this.#all('[data-phases]')].find((one) => phasesOf(one).includes(phase));
    if (!list) return;
    const placeOf = (item: HTMLElement) => placeIn(phasesOf(list), phaseOf(item), item.dataset.order ?? '');
    const next = [...list.children].find(
      (item) => item !== element && isBefore(placeOf(element), placeOf(item as HTMLElement)),
    );
    const focused = document.activeElement;
    list.insertBefore(element, next ?? null);
    if (element.contains(focused)) (focused as HTMLElement).focus({ preventScroll: true });
  }
}

customElements.define('event-clock', EventClock);
