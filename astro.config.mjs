import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { cacheFolderOf, outputFolderOf } from './src/config/environment.ts';
import { addressSteps } from './src/integrations/addresses.ts';
import { buildMoment } from './src/integrations/build-moment.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { leakGuard } from './src/integrations/leak-guard.ts';
import { nextChangeSteps } from './src/integrations/next-change.ts';
import { preview } from './src/integrations/preview.ts';
import { pruneAssets } from './src/integrations/prune-assets.ts';
import { publish } from './src/integrations/publish.ts';
import { releaseGuard } from './src/integrations/release-guard.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { securityHeaders } from './src/integrations/security-headers.ts';
import { softHyphens } from './src/integrations/soft-hyphens.ts';
import { styleSheets } from './src/integrations/style-sheets.ts';
import { hastPlugins, markdownFeatures, mdastPlugins } from './src/outputs/markup/index.ts';
import { fontFile } from './src/source/fonts.ts';
import { originOf } from './src/urls/urls.ts';

/** A second build at the same time (tests) names folders of its own. */
const SITE_OUT = outputFolderOf(process.env);
const SITE_CACHE = cacheFolderOf(process.env);
const addresses = addressSteps(SITE_OUT);
const nextChange = nextChangeSteps(SITE_OUT);

/** One cut of a typeface as Astro's font pipeline wants it. */
const variant = async (name, weight) => ({
  weight,
  style: 'normal',
  src: [await fontFile(name, 'woff2')],
});

export default defineConfig({
  site: originOf(process.env),
  srcDir: './src',
  outDir: `${SITE_CACHE}/out`,
  cacheDir: `${SITE_CACHE}/astro`,
  trailingSlash: 'always',
  // 'jsx', the default, swallows the space between inline elements at a line break.
  compressHTML: true,
  // Inline styles would need a hash each in the policy.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      // A script inside a page would need a hash in every page's policy and could not be kept for the next page.
      assetsInlineLimit: (path) => (path.endsWith('.js') ? false : undefined),
      // Astro marks MDX modules with a directive of its own; the bundler's warning about it says nothing to anybody.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: { codeSplitting: { groups: styleSheets } },
      },
    },
  },
  devToolbar: { enabled: false },
  image: {
    layout: 'constrained',
    responsiveStyles: false,
    // For pictures in MDX; all others name their widths themselves (config/pictures.ts).
    breakpoints: [480, 800, 1312],
    service: { entrypoint: './src/integrations/image-service.ts' },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: markdownFeatures, mdastPlugins, hastPlugins }),
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      // With a preload, 'optional' shows the font on the first view and never shifts the layout.
      display: 'optional',
      fallbacks: ['Georgia', 'serif'],
      // A fallback of the same width would be of use only where fonts come late.
      optimizedFallbacks: false,
      options: { variants: [await variant('serif', 600)] },
    },
    {
      provider: fontProviders.local(),
      name: 'Source Sans 3',
      cssVariable: '--font-sans',
      display: 'optional',
      fallbacks: ['system-ui', 'sans-serif'],
      optimizedFallbacks: false,
      options: { variants: [await variant('sans', '400 700')] },
    },
  ],
  integrations: [
    buildMoment(),
    contentCheck(),
    preview(),
    mdx(),
    addresses.check,
    searchIndex(),
    softHyphens(),
    pruneAssets(),
    securityHeaders(),
    leakGuard(),
    releaseGuard(),
    nextChange.outdate,
    publish(SITE_OUT),
    addresses.record,
    nextChange.record,
  ],
});
