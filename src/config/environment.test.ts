import { describe, expect, test } from 'vitest';
import {
  cacheFolderOf,
  contentFolderOf,
  isPreview,
  isRelease,
  nowOf,
  outputFolderOf,
  showsHeldBack,
} from './environment.ts';

describe('the moment that the site shows', () => {
  test('is the one that SITE_NOW names, whatever its offset', () => {
    expect(nowOf({ SITE_NOW: '2026-04-01T09:00+02:00' }).toString()).toBe('2026-04-01T07:00:00Z');
    expect(nowOf({ SITE_NOW: '2026-04-01T07:00:00Z' }).toString()).toBe('2026-04-01T07:00:00Z');
  });

  test.each(['2026-04-01', '2026-04-01T09:00', 'morgen', '2026-02-30T09:00+01:00'])(
    'is none in “%s”; the error says what was found and how to write it',
    (value) => {
      expect(() => nowOf({ SITE_NOW: value })).toThrow(
        new Error(`SITE_NOW="${value}" is no instant. Write it with an offset, e.g. SITE_NOW=2026-04-01T09:00+02:00`),
      );
    },
  );

  test('is never guessed where SITE_NOW is missing or empty', () => {
    const error = new Error('SITE_NOW="" is no instant. Write it with an offset, e.g. SITE_NOW=2026-04-01T09:00+02:00');
    expect(() => nowOf({})).toThrow(error);
    expect(() => nowOf({ SITE_NOW: '' })).toThrow(error);
  });
});

test('the content lies in content/ unless SITE_CONTENT names another folder', () => {
  expect(contentFolderOf({})).toBe('content');
  expect(contentFolderOf({ SITE_CONTENT: 'muster/content' })).toBe('muster/content');
});

describe('a preview', () => {
  test('is what SITE_NOINDEX=1 makes', () => {
    expect(isPreview({ SITE_NOINDEX: '1' })).toBe(true);
    expect([isPreview({}), isPreview({ SITE_NOINDEX: '' }), isPreview({ SITE_NOINDEX: '0' })]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('is never made by mistake', () => {
    expect(() => isPreview({ SITE_NOINDEX: 'ja' })).toThrow(
      new Error('SITE_NOINDEX="ja" ist weder 0 noch 1. Für eine Vorschau: SITE_NOINDEX=1'),
    );
  });
});

test('what is held back is shown where SITE_DRAFTS is 1, and such a build is always a preview', () => {
  expect([{}, { SITE_DRAFTS: '' }, { SITE_DRAFTS: '0' }, { SITE_DRAFTS: '1' }].map(showsHeldBack)).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect(isPreview({ SITE_DRAFTS: '1', SITE_NOINDEX: '0' })).toBe(true);
  expect(() => showsHeldBack({ SITE_DRAFTS: 'ja' })).toThrow(
    'SITE_DRAFTS="ja" ist weder 0 noch 1. Für eine Vorschau mit Entwürfen: npm run preview:drafts',
  );
});

test('the finished site lies in dist unless SITE_OUT names another folder', () => {
  expect([outputFolderOf({}), outputFolderOf({ SITE_OUT: '' })]).toEqual(['dist', 'dist']);
  expect(outputFolderOf({ SITE_OUT: '.cache/preview/dist' })).toBe('.cache/preview/dist');
});

test('what a later build can use lies in .cache/site unless SITE_CACHE names another folder', () => {
  expect(cacheFolderOf({})).toBe('.cache/site');
  expect(cacheFolderOf({ SITE_CACHE: '.cache/test/x' })).toBe('.cache/test/x');
});

test('a build goes public only where SITE_RELEASE is 1, and nobody guesses what else it may mean', () => {
  expect([{}, { SITE_RELEASE: '' }, { SITE_RELEASE: '0' }, { SITE_RELEASE: '1' }].map(isRelease)).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect(() => isRelease({ SITE_RELEASE: 'ja' })).toThrow('SITE_RELEASE="ja" is neither 0 nor 1.');
});
