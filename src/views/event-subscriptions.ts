/** Ways to have all events of the site come into one's calendar by themselves. */
import { absoluteUrl, calendarFilePath, sectionPath, webcalUrl } from '../urls/urls.ts';
import { type Link, type SiteContext, wordsOf } from './context.ts';

/** The calendar itself, then the page about everything that can be subscribed to; a preview has no calendars. */
export function eventSubscriptions(context: SiteContext): Link[] {
  const { subscribeAll, allSubscriptions } = wordsOf(context).calendars;
  const calendar = webcalUrl(absoluteUrl(calendarFilePath(sectionPath('home')), context.origin));
  if (context.showsHeldBack) return [];
  return [
    { href: calendar, label: subscribeAll },
    { href: sectionPath('subscribe'), label: allSubscriptions },
  ];
}
