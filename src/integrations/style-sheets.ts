/**
 * Two style sheets for all pages, each fetched once: what every page needs to be read, and what only lists, registers
 * and maps are made of. Whoever comes to read an article need not wait for the latter; a sheet for every component, as
 * the bundler would have it, would be a dozen requests.
 */

/** Components that no article, event or project page shows. */
const finding = [
  'AToZ',
  'ArchiveIndex',
  'ArchiveListing',
  'ChipNav',
  'EntryArticle',
  'EntryList',
  'EventListing',
  'EventPhases',
  'FactList',
  'Facets',
  'FrontPage',
  'GrantsGiven',
  'ItemFilter',
  'LeadStory',
  'Logo',
  'MapBesideList',
  'MonthGrid',
  'MonthIndex',
  'MonthPage',
  'Neighbours',
  'NewsListing',
  'NewsRows',
  'Pager',
  'PublisherFacts',
  'RegionMap',
  'RegisterList',
  'SiteSearch',
  'StandingPage',
  'TopicIndex',
  'Ways',
];

/** Groups of the bundler, in the order in which it asks them (rolldown's `output.codeSplitting`). */
export const styleSheets = [
  { name: 'finding', test: new RegExp(`/(?:components/(?:${finding.join('|')})|pages/.*)\\.astro.*\\.css$`) },
  { name: 'reading', test: /\.css$/ },
];
