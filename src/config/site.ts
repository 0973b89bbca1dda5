/** Facts about this site. A fork changes this folder and nothing else. */
export const site = {
  /** Origin without a trailing slash; `SITE_URL` overrides it in a build. Every canonical URL, feed and guid hangs on it. */
  url: 'https://www.lifesciences-mitteldeutschland.example',
  name: 'Life Sciences Mitteldeutschland',
  shortName: 'Life Sciences MD',
  claim: 'Nachrichten und Termine aus Biotechnologie, Pharma und Medizin in Sachsen, Sachsen-Anhalt und Thüringen',
  /** The zone in which editors think; every day and every clock time in `content/` means it. */
  timeZone: 'Europe/Berlin',
  /** The right-hand side of every guid and calendar UID. It names the site for good: never change it, not with a new domain either. */
  tagDomain: 'lifesciences-mitteldeutschland.example',
  /** The paper of both colour schemes, for what lies outside the page: browser bars, icons. As in styles/tokens.css. */
  paper: { light: '#fcfbf8', dark: '#14191a' },
} as const;

/** How many items a list shows before it is continued on the next page. */
export const listLengths = {
  newsPage: 20,
  homeNews: 6,
  /** Of these, so many with their photos: a page of 120 kB has no room for more beside that of the lead. */
  homePhotos: 2,
  homeEvents: 4,
  homeProjects: 3,
  /** From this many items on, a year's months have pages of their own. */
  yearWithMonthPages: 31,
  /** Up to this many items stand on their year's page; of a longer year, only its months do. */
  wholeYear: 200,
} as const;
