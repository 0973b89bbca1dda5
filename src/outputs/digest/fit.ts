/** How much of an issue goes into its mail. */
import { counted } from '../../i18n/index.ts';
import { type SiteContext, wordsOf } from '../../views/context.ts';
import type { DigestSection, DigestView } from '../../views/digest.ts';

/** Gmail shows 102 kB of a mail and hides the rest behind a link, the unsubscribe line with it. */
export const MAIL_BYTES = 100_000;

function shortened(context: SiteContext, section: DigestSection, most: number): DigestSection {
  const left = section.entries.length - most;
  if (left <= 0) return section;
  const more = counted(wordsOf(context).digest.more, left, context.locale);
  return { ...section, entries: section.entries.slice(0, most), more };
}

const withAtMost = (context: SiteContext, view: DigestView, most: number): DigestView => ({
  ...view,
  sections: view.sections.map((section) => shortened(context, section, most)),
});

/**
 * The issue with as many items in each section as the mail has room for; the web version has the others.
 * @param bytesOf the size of the mail that would come of it
 */
export function fitted(
  context: SiteContext,
  view: DigestView,
  bytesOf: (view: DigestView) => number,
  limit: number = MAIL_BYTES,
): DigestView {
  if (bytesOf(view) <= limit) return view;
  let [fits, tooMany] = [1, Math.max(...view.sections.map(({ entries }) => entries.length))];
  while (tooMany - fits > 1) {
    const most = Math.floor((fits + tooMany) / 2);
    if (bytesOf(withAtMost(context, view, most)) <= limit) fits = most;
    else tooMany = most;
  }
  return withAtMost(context, view, fits);
}
