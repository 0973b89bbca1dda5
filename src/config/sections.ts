/** The first part of every address, as readers see it. Changing one moves every page below it. */
export const sectionSegments = {
  news: 'meldungen',
  events: 'veranstaltungen',
  projects: 'projekte',
  organisations: 'organisationen',
  venues: 'orte',
  series: 'reihen',
  topics: 'themen',
  search: 'suche',
  subscribe: 'abonnieren',
  digest: 'rundbrief',
  archive: 'archiv',
  register: 'a-z',
} as const;

/** What stands below a section beside its items: `/meldungen/seite/3/`. No item may be called so, nor like a year. */
export const ownSegments = { page: 'seite', kind: 'art', calendar: 'kalender' } as const;

/** The last part of the address of a kind's list: `/meldungen/art/pressemitteilungen/`. */
export const newsKindSegments = {
  'press-release': 'pressemitteilungen',
  news: 'meldungen',
  'third-party': 'fremdbeitraege',
} as const;

/** Folders of files that belong to items; what lies in them is named for the item's id and keeps its address. */
export const fileSegments = { attachments: 'dateien', pressPictures: 'pressebilder', cards: 'vorschaubilder' } as const;

/** Names of feeds and calendars, beside the list or below the item that they belong to; archives add a year: `atom-2024.xml`. */
export const feedFiles = {
  rss: { name: 'rss', ending: 'xml' },
  atom: { name: 'atom', ending: 'xml' },
  json: { name: 'feed', ending: 'json' },
} as const;

/** Of a calendar, and of one event alone. */
export const calendarFiles = { many: 'termine.ics', one: 'termin.ics' } as const;
