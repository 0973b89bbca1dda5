/** Ways to pass a page on: plain links that load nothing before they are followed, and no script. */
import { fill } from '../i18n/index.ts';
import type { Page } from './chrome.ts';
import type { Link } from './context.ts';

export interface ShareLinks {
  /** The address itself, to be selected and copied. */
  url: string;
  /** E-mail first, then networks. */
  links: Link[];
}

export function shareLinks({ canonical, current, words }: Page): ShareLinks {
  const encode = encodeURIComponent;
  const body = fill(words.share.mailBody, { url: canonical });
  return {
    url: canonical,
    links: [
      // RFC 6068: line breaks would be %0D%0A.
      { label: words.share.mail, href: `mailto:?subject=${encode(current)}&body=${encode(body)}` },
      { label: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${encode(canonical)}` },
      // Mastodon's own page, which asks for the reader's server; what stands behind the # reaches no server.
      { label: 'Mastodon', href: `https://share.joinmastodon.org/#text=${encode(`${current} ${canonical}`)}` },
    ],
  };
}
