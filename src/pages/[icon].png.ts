import type { APIRoute, GetStaticPaths } from 'astro';
import { type IconRow, icons } from '../config/icons.ts';
import { drawIcon } from '../source/icons.ts';

export const getStaticPaths = (() =>
  icons.map((row) => ({ params: { icon: row.file.replace(/\.png$/, '') }, props: { row } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ row: IconRow }> = async ({ props }) =>
  new Response(new Uint8Array(await drawIcon(props.row)), { headers: { 'content-type': 'image/png' } });
