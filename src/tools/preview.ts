/** `npm run preview`: shows the finished site as a host would deliver it, response headers included. */
import { existsSync } from 'node:fs';
import { serve } from './serve.ts';

const folder = process.env.SITE_OUT ?? 'dist';
const port = Number(process.env.PORT ?? 4321);

if (!existsSync(folder)) {
  console.error(`Den Ordner „${folder}“ gibt es noch nicht. Erst bauen: npm run build`);
  process.exitCode = 1;
} else {
  const { url } = await serve(folder, { port, encodings: ['br', 'gzip'] });
  console.log(`${url}/  (beenden mit Strg+C)`);
}
