import type { APIRoute } from 'astro';
import { getSite } from '../data/site.ts';
import { type CalendarFile, calendarFilesOf } from '../outputs/calendar/index.ts';

export async function getStaticPaths() {
  return calendarFilesOf(await getSite()).map((file) => ({
    params: { calendar: file.path.slice(1, -'.ics'.length) },
    props: { file },
  }));
}

export const GET: APIRoute<{ file: CalendarFile }> = ({ props: { file } }) =>
  new Response(file.ics(), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
