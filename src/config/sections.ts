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
} as const;
