import { expect, test } from 'vitest';
import { digestIssues } from '../../domain/digest.ts';
import { siteOf } from '../../testing/catalogue-builders.ts';
import { AFTER_APRIL, aprilOfAll } from '../../testing/digest-content.ts';
import { feedChannels } from '../../views/channels.ts';
import { digestFeedItem } from './feed.ts';

const aprilAt = (now: string) => {
  const context = siteOf(aprilOfAll, now);
  const issue = digestIssues(context.catalogue).find(({ id }) => id === '2026-04');
  if (!issue) throw new Error('April has no issue');
  return digestFeedItem(context, issue);
};

test('an issue is an item of its feed, by its month for good', () => {
  const item = aprilAt(AFTER_APRIL);
  expect(item).toMatchObject({
    guid: 'tag:lifesciences-mitteldeutschland.example,2026:digest/2026-04',
    url: 'https://www.example.org/rundbrief/2026-04/',
    title: 'Rundbrief April 2026',
  });
  expect(String(item.published)).toBe('2026-05-01T04:00:00Z');
  expect(item.updated).toEqual(item.published);
  expect(item.summary).toMatch(
    /^Was im April 2026 erschienen ist, was sich geändert hat und was danach ansteht\. Größe <b>/,
  );
});

test('its content is the issue, with absolute addresses', () => {
  const { html } = aprilAt(AFTER_APRIL);
  expect(html).toContain(
    '<h2>Geändert und berichtigt</h2><h3><a href="https://www.example.org/veranstaltungen/verlegt/">Verlegt</a></h3><p><strong>Neuer Termin</strong> · 12. Juni 2026 · Musterhaus · bisher 10. Juni 2026</p><p>Der Saal war belegt.</p>',
  );
  expect(html).toContain('Größe &lt;b&gt;&amp;amp; „Übermut“&lt;/b&gt;');
  expect(html).not.toContain('\u000b');
  expect(html).not.toContain('href="/');
});

test('it is the same whenever it is written, so that nobody finds it unread again', () => {
  expect(aprilAt('2026-12-01T12:00+01:00')).toEqual(aprilAt(AFTER_APRIL));
});

test('the feed of issues holds those that have come out, the newest first', () => {
  const channel = feedChannels(siteOf(aprilOfAll, AFTER_APRIL)).find(({ folder }) => folder === '/rundbrief/');
  expect(channel).toMatchObject({ title: 'Rundbrief', page: '/rundbrief/', archives: ['atom'] });
  expect(channel?.items.map(({ id }) => id)).toEqual(['2026-04', '2026-03', '2026-01']);
});
