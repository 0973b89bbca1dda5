import { icons } from '../config/icons.ts';
import { languageTags } from '../config/locales.ts';
import { site } from '../config/site.ts';
import { sectionPath } from '../urls/urls.ts';
import type { SiteContext } from '../views/context.ts';

/** The web app manifest (https://www.w3.org/TR/appmanifest/). The site opens in the browser: it is no app. */
export const webManifest = ({ locale }: SiteContext): string =>
  JSON.stringify({
    id: sectionPath('home'),
    name: site.name,
    short_name: site.shortName,
    description: site.claim,
    lang: languageTags[locale],
    dir: 'ltr',
    start_url: sectionPath('home'),
    scope: sectionPath('home'),
    display: 'browser',
    theme_color: site.paper.light,
    background_color: site.paper.light,
    icons: icons.flatMap(({ file, size, purpose }) =>
      purpose ? [{ src: `/${file}`, sizes: `${size}x${size}`, type: 'image/png', purpose }] : [],
    ),
  });
