/** What stands in the header and the footer, in this order. Words come from i18n, addresses from urls. */
export const headerSections = ['news', 'events', 'projects', 'topics', 'organisations', 'venues'] as const;
export const footerSections = ['series', 'register', 'archive', 'subscribe', 'search'] as const;
/** Ids of the pages below `content/pages/` that the footer names. */
export const footerPages = ['about', 'legal-notice', 'privacy', 'accessibility'] as const;
