import type { APIRoute, GetStaticPaths } from 'astro';
import { type AttachmentFile, attachmentFiles, readAttachment } from '../../../../data/attachments.ts';
import { getSite } from '../../../../data/site.ts';

export const getStaticPaths = (async () => {
  const { catalogue } = await getSite();
  return attachmentFiles(catalogue).map((props) => ({ params: props.params, props }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<AttachmentFile> = ({ props }) => new Response(readAttachment(props));
