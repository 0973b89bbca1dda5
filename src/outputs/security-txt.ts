import { locales } from '../config/locales.ts';
import { isFilledIn, publisher } from '../config/publisher.ts';
import { site } from '../config/site.ts';
import { absoluteUrl, itemPath, machinePaths, sectionPath } from '../urls/urls.ts';
import type { SiteContext } from '../views/context.ts';

/** The first of a month ten to eleven months ahead: under the year that RFC 9116 recommends, and the same for a month. */
const expires = (now: Temporal.Instant): string =>
  now.toZonedDateTimeISO('UTC').add({ months: 11 }).with({ day: 1 }).startOfDay().toInstant().toString();

/** The publisher's mailbox once it is known; the legal notice, which names everybody who answers, in any case. */
function contacts({ catalogue, origin }: SiteContext, email: string): string[] {
  const notice = catalogue.find('pages', 'legal-notice');
  const page = (notice && itemPath(notice)) ?? sectionPath('home');
  return [...(isFilledIn(email) ? [`mailto:${email}`] : []), absoluteUrl(page, origin)];
}

/** Where to report a weakness of the site (RFC 9116). */
export const securityText = (context: SiteContext, email: string = publisher.email): string =>
  [
    `# ${site.name}`,
    ...contacts(context, email).map((contact) => `Contact: ${contact}`),
    `Expires: ${expires(context.catalogue.now)}`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${absoluteUrl(machinePaths.securityText, context.origin)}`,
    '',
  ].join('\n');
