import type { AstroIntegration } from 'astro';
import { nowOf } from '../config/environment.ts';

/** Reads the clock, once, unless `SITE_NOW` already says which moment the site is to show. */
export const buildMoment = (): AstroIntegration => ({
  name: 'build-moment',
  hooks: {
    'astro:config:setup': ({ logger }) => {
      const isGiven = process.env.SITE_NOW !== undefined && process.env.SITE_NOW !== '';
      if (!isGiven) process.env.SITE_NOW = Temporal.Now.instant().toString({ smallestUnit: 'second' });
      const now = nowOf(process.env);
      if (isGiven) logger.info(`Gezeigt wird der Stand ${now.toZonedDateTimeISO('Europe/Berlin')}`);
    },
  },
});
