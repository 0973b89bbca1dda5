import type { APIRoute } from 'astro';
import { attachmentFiles, readAttachment } from '../../../../data/attachments.ts';
import { getSite } from '../../../../data/site.ts';

export async function getStaticPaths() {
  const { catalogue } = await getSite();
  return attachmentFiles(catalogue).map(({ params, source }) => ({ params, props: { source } }));
}

interface Props extends Record<string, string> {
  source: string;
}

export const GET: APIRoute<Props> = ({ props }) => new Response(readAttachment(props.source));
