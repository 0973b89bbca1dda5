/** `npm run release`: builds the site that goes public, and refuses to while anything in its configuration is a placeholder. */
process.env.SITE_RELEASE = '1';
process.argv[2] = 'build';
await import('./astro.ts');

export {};
