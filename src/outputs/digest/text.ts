/** The plain-text twin of the mail: the same items in the same order, for programs and people who read no HTML. */
import type { Publisher } from '../../config/publisher.ts';
import { site } from '../../config/site.ts';
import { fill } from '../../i18n/index.ts';
import { absoluteUrl } from '../../urls/urls.ts';
import { newsletterOf, type SiteContext, wordsOf } from '../../views/context.ts';
import type { DigestEntry, DigestSection, DigestView } from '../../views/digest.ts';
import { newsletterName, signUpOf } from '../../views/sign-up.ts';
import { xmlText } from '../feed/feed-html.ts';
import { imprintLines } from './imprint.ts';
import { LINE, wrapped } from './wrap.ts';

const lines = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('\n');
const blocks = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('\n\n');

/** A line above an address, which stands by itself: no mail program may break it. */
const link = (label: string, url: string): string => lines(wrapped(label), url);

const entryText = ({ origin }: SiteContext, { path, title, label, meta, texts }: DigestEntry): string =>
  blocks(
    lines(label && wrapped(`[${label}]`), wrapped(title), meta && wrapped(meta)),
    ...texts.map((text) => wrapped(text)),
    absoluteUrl(path, origin),
  );

function sectionText(context: SiteContext, view: DigestView, { heading, entries, more }: DigestSection): string {
  const title = wrapped(heading.toUpperCase());
  const items = entries.map((entry) => entryText(context, entry)).join('\n\n\n');
  const rest = more && link(more, absoluteUrl(view.path, context.origin));
  return blocks(lines(title, '-'.repeat(LINE)), items, rest);
}

function endOf(context: SiteContext): string {
  const words = wordsOf(context).digest;
  const signUp = signUpOf(context);
  const { unsubscribe } = newsletterOf(context);
  const name = newsletterName(context);
  return blocks(
    signUp && link(`${words.forwarded} ${signUp.label}:`, signUp.href),
    unsubscribe &&
      blocks(wrapped(fill(words.whyYou, { name })), link(`${fill(words.unsubscribe, { name })}:`, unsubscribe)),
  );
}

/** At most 72 characters a line, addresses excepted. */
export function digestText(context: SiteContext, view: DigestView, facts: Publisher): string {
  const words = wordsOf(context).digest;
  const head = blocks(
    lines(wrapped(site.name.toUpperCase()), wrapped(view.title)),
    view.provisional && wrapped(view.provisional),
    wrapped(view.counts),
    link(`${words.inBrowser}:`, absoluteUrl(view.path, context.origin)),
  );
  const imprint = imprintLines(context, facts)
    .map((line) => wrapped(line))
    .join('\n');
  const all = [
    head,
    ...view.sections.map((section) => sectionText(context, view, section)),
    blocks('='.repeat(LINE), wrapped(view.asOf), endOf(context), imprint),
  ];
  return xmlText(`${all.join('\n\n\n')}\n`);
}
