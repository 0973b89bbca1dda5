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
