import type { AstroIntegration } from 'astro';
import { site } from '../config/site.ts';
import { nowOrClock } from '../tools/clock.ts';

/** Settles, once, which moment the site is to show: `SITE_NOW`, or else the clock's. Later readers find it there. */
export const buildMoment = (): AstroIntegration => ({
  name: 'build-moment',
  hooks: {
    'astro:config:setup': ({ logger }) => {
      const isGiven = process.env.SITE_NOW !== undefined && process.env.SITE_NOW !== '';
      const now = nowOrClock(process.env);
      if (!isGiven) process.env.SITE_NOW = now.toString({ smallestUnit: 'second' });
      if (isGiven) logger.info(`Gezeigt wird der Stand ${now.toZonedDateTimeISO(site.timeZone)}`);
    },
  },
});
