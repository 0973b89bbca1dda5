import type { APIRoute } from 'astro';
import { type VcardFile, vcardFiles, vcardResponse } from '../../../data/vcards.ts';

export const getStaticPaths = () => vcardFiles('projects');

export const GET: APIRoute<VcardFile['props']> = ({ props }) => vcardResponse(props.vcard);
