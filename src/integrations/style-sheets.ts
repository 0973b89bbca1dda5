/**
 * Three style sheets for all pages, each fetched once: what every page needs to be read; what only lists, registers and
 * maps are made of; what only events and projects have. Whoever comes to read an article need not wait for the others;
 * a sheet for every component, as the bundler would have it, would be a dozen requests.
 */

/** Components that no article, event or project page shows. */
const finding = [
  'AToZ',
  'ArchiveIndex',
  'ArchiveListing',
  'ChipNav',
  'CopyButtons',
  'DigestChanges',
  'DigestIssue',
  'DigestList',
  'DigestOffer',
  'DigestSignUp',
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
  'SubscribeAddresses',
  'SubscribeGroups',
  'SubscribeGuides',
  'SubscribeLine',
  'SubscribePage',
  'SubscribeRows',
  'TopicIndex',
];

/** Components that only event and project pages show. */
const planning = [
  'DatedList',
  'EventChanges',
  'EventFacts',
  'Programme',
  'ProjectFacts',
  'ProjectMilestones',
  'ProjectPartners',
  'ProjectSubscribe',
  'Tickets',
  'VenueDetails',
];

const styleOf = (names: readonly string[], more = ''): RegExp =>
  new RegExp(`/(?:components/(?:${names.join('|')})${more})\\.astro.*\\.css$`);

/** Groups of the bundler, in the order in which it asks them (rolldown's `output.codeSplitting`). */
export const styleSheets = [
  { name: 'finding', test: styleOf(finding, '|pages/.*') },
  { name: 'planning', test: styleOf(planning) },
  { name: 'reading', test: /\.css$/ },
];
