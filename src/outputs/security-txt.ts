import { locales } from '../config/locales.ts';
import { isFilledIn, publisher } from '../config/publisher.ts';
import { site } from '../config/site.ts';
import { contactExpiresAt } from '../domain/contact-expiry.ts';
import { absoluteUrl, itemPath, machinePaths, sectionPath } from '../urls/urls.ts';
import type { SiteContext } from '../views/context.ts';

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
    `Expires: ${contactExpiresAt(context.catalogue.now)}`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${absoluteUrl(machinePaths.securityText, context.origin)}`,
    '',
  ].join('\n');
