import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { buildMoment } from './src/integrations/build-moment.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { pruneAssets } from './src/integrations/prune-assets.ts';
import { publish } from './src/integrations/publish.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { securityHeaders } from './src/integrations/security-headers.ts';
import { hastPlugins, markdownFeatures, mdastPlugins } from './src/outputs/markup/index.ts';
import { originOf } from './src/urls/urls.ts';

/** The finished site; a second build at the same time (tests) names folders of its own. */
const { SITE_OUT = 'dist', SITE_CACHE = '.cache/site' } = process.env;

const sourceSans = (style) => ({
  weight: '200 900',
  style,
  src: [`@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-${style}.woff2`],
  // The range of the file: what it does not have is drawn by the system's font, not by a second download.
  unicodeRange: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+2000-206F',
    'U+20AC',
    'U+2122',
    'U+2191',
    'U+2193',
    'U+2212',
  ],
});

export default defineConfig({
  site: originOf(process.env),
  srcDir: './src',
  outDir: `${SITE_CACHE}/out`,
  cacheDir: `${SITE_CACHE}/astro`,
  trailingSlash: 'always',
  // 'jsx', the default, swallows the space between inline elements at a line break.
  compressHTML: true,
  // One style sheet for all pages: fetched once, and the CSP header needs no hash for it.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      cssCodeSplit: false,
      // Astro marks MDX modules with a directive of its own; the bundler's warning about it says nothing to anybody.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  devToolbar: { enabled: false },
  image: { layout: 'constrained', responsiveStyles: false, breakpoints: [480, 720, 960, 1440] },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: markdownFeatures, mdastPlugins, hastPlugins }),
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Sans 3',
      cssVariable: '--font-sans',
      // With a preload, 'optional' shows the font on the first view and never shifts the layout.
      display: 'optional',
      fallbacks: ['sans-serif'],
      options: { variants: [sourceSans('normal'), sourceSans('italic')] },
    },
  ],
  integrations: [
    buildMoment(),
    contentCheck(),
    mdx(),
    searchIndex(),
    pruneAssets(),
    securityHeaders(),
    publish(SITE_OUT),
  ],
});
