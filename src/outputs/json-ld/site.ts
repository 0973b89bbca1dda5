import type { OrganizationLeaf, WebSiteLeaf } from 'schema-dts';
import { languageTags } from '../../config/locales.ts';
import { isFilledIn, publisher } from '../../config/publisher.ts';
import { site } from '../../config/site.ts';
import { absoluteUrl, machinePaths } from '../../urls/urls.ts';
import type { SiteContext } from '../../views/context.ts';
import { siteNodeId } from './ids.ts';

export const websiteNode = (context: SiteContext): WebSiteLeaf => ({
  '@type': 'WebSite',
  '@id': siteNodeId(context, 'website'),
  url: absoluteUrl('/', context.origin),
  name: site.name,
  alternateName: site.shortName,
  description: site.claim,
  inLanguage: languageTags[context.locale],
  publisher: { '@id': siteNodeId(context, 'publisher') },
});

const known = (value: string): string | undefined => (isFilledIn(value) ? value : undefined);

/** Who publishes the site. Facts that are still placeholders are left out; the site's name stands for the publisher's. */
export const publisherNode = (context: SiteContext): OrganizationLeaf => ({
  '@type': 'Organization',
  '@id': siteNodeId(context, 'publisher'),
  name: known(publisher.name) ?? site.name,
  url: absoluteUrl('/', context.origin),
  logo: { '@type': 'ImageObject', url: absoluteUrl(machinePaths.logo, context.origin) },
  email: known(publisher.email),
  telephone: known(publisher.phone),
  vatID: known(publisher.vatId),
  address: isFilledIn(publisher.street)
    ? {
        '@type': 'PostalAddress',
        streetAddress: publisher.street,
        postalCode: known(publisher.postalCode),
        addressLocality: known(publisher.city),
        addressCountry: publisher.country,
      }
    : undefined,
});
