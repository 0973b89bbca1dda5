import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { itemFeeds, siteFeeds } from './feeds.ts';
import { icons } from './icons.ts';
import { defaultLocale, languageTags, locales } from './locales.ts';
import { footerPages, footerSections, headerSections } from './navigation.ts';
import { isSignUpAddress, newsletter } from './newsletter.ts';
import { listLengths, site } from './site.ts';

test('every feed has an id and a place of its own, and holds something', () => {
  expect(new Set(siteFeeds.map(({ id }) => id)).size).toBe(siteFeeds.length);
  expect(new Set(siteFeeds.map(({ section, kind }) => `${section}/${kind}`)).size).toBe(siteFeeds.length);
  expect(siteFeeds.filter(({ of }) => of.length === 0)).toEqual([]);
  expect(new Set(itemFeeds.map(({ each }) => each)).size).toBe(itemFeeds.length);
});

test('the main feed comes first and stands where readers have subscribed to it', () => {
  expect(siteFeeds[0]).toMatchObject({ id: 'main', section: 'home' });
});

test('what a feed has no room for can be had in some format', () => {
  expect([...siteFeeds, ...itemFeeds].filter(({ archives }) => archives.length === 0)).toEqual([]);
});

test('readers who subscribe by mail are sent to an https address, or nowhere', () => {
  expect(isSignUpAddress(newsletter.signUp)).toBe(true);
  expect(['', 'https://post.example.org/anmelden'].filter(isSignUpAddress)).toHaveLength(2);
  const others = ['http://post.example.org/', 'post.example.org', '/anmelden/', 'javascript:alert(1)', ' '];
  expect(others.filter(isSignUpAddress)).toEqual([]);
});

test('the default language comes first, and every language has a tag for its dates', () => {
  expect(locales[0]).toBe(defaultLocale);
  expect(locales.map((locale) => Intl.getCanonicalLocales(languageTags[locale])[0])).toEqual(['de-DE', 'en-GB']);
});

test('nothing stands twice in the navigation', () => {
  const names = [...headerSections, ...footerSections, ...footerPages];
  expect(new Set(names).size).toBe(names.length);
});

test('the site’s origin has no slash at its end, and its zone exists', () => {
  expect(site.url).toMatch(/^https:\/\/[^/]+$/);
  expect(Temporal.Instant.from('2026-07-01T12:00Z').toZonedDateTimeISO(site.timeZone).offset).toBe('+02:00');
});

test('lists have a length', () => {
  expect(Object.values(listLengths).filter((length) => !Number.isInteger(length) || length < 1)).toEqual([]);
});

test('the browser’s bars have the colour of the paper', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
  expect(site.paper).toEqual({ light, dark });
});

test('every icon is a file of its own, and one of them may be masked', () => {
  expect(new Set(icons.map(({ file }) => file)).size).toBe(icons.length);
  expect(icons.filter(({ purpose }) => purpose === 'maskable').length).toBe(1);
});
