import { expect, test } from 'vitest';
import { siteOf } from '../testing/catalogue-builders.ts';
import { pageOf } from './chrome.ts';
import { shareLinks } from './share.ts';

const page = pageOf(siteOf({}), { path: '/meldungen/labor/', title: 'Größe & Übermut?', description: '' });

test('a page can be passed on by e-mail, LinkedIn and Mastodon, and nothing but its address is passed on', () => {
  expect(shareLinks(page)).toEqual({
    url: 'https://www.example.org/meldungen/labor/',
    links: [
      {
        label: 'Per E-Mail',
        href: 'mailto:?subject=Gr%C3%B6%C3%9Fe%20%26%20%C3%9Cbermut%3F&body=Zum%20Weiterlesen%3A%20https%3A%2F%2Fwww.example.org%2Fmeldungen%2Flabor%2F',
      },
      {
        label: 'LinkedIn',
        href: 'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fwww.example.org%2Fmeldungen%2Flabor%2F',
      },
      {
        label: 'Mastodon',
        href: 'https://share.joinmastodon.org/#text=Gr%C3%B6%C3%9Fe%20%26%20%C3%9Cbermut%3F%20https%3A%2F%2Fwww.example.org%2Fmeldungen%2Flabor%2F',
      },
    ],
  });
});
