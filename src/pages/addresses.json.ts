import type { APIRoute } from 'astro';
import { getAddresses } from '../data/addresses.ts';

/** Not for readers: the build's last steps, which cannot ask the catalogue, take it out of the finished site. */
export const GET: APIRoute = async () => Response.json(await getAddresses());
