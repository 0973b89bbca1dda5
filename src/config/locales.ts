/** Languages of the site. The first one is written without a prefix in the address. */
export const locales = ['de', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'de';

/** BCP 47 tags for `Intl` and for feeds. */
export const languageTags: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };
