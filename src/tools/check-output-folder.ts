/** Whether a finished site may be put into its folder: a preview must never take the place of the public site. */
import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Environment, outputFolderOf, PUBLIC_FOLDER, showsHeldBack } from '../config/environment.ts';
import { previewMark } from '../config/preview.ts';
import type { Outcome } from './check-folder.ts';

const COMMAND = 'npm run preview:drafts';

const isWithin = (folder: string, other: string): boolean => {
  const way = relative(resolve(other), resolve(folder));
  // On another drive of Windows the way is an absolute one.
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
};

/** Whose site lies in a folder; nobody's if it is empty or not there. */
function ownerOf(folder: string): 'preview' | 'public' | undefined {
  if (existsSync(join(folder, previewMark.file))) return 'preview';
  return existsSync(folder) && readdirSync(folder).length > 0 ? 'public' : undefined;
}

function faultOf(environment: Environment): string | undefined {
  const folder = outputFolderOf(environment);
  const owner = ownerOf(folder);
  if (!showsHeldBack(environment)) {
    if (owner !== 'preview') return undefined;
    return `In „${folder}“ liegt eine Vorschau; sie und die öffentlichen Seiten teilen sich keinen Ordner.\n→ Den Ordner löschen oder mit SITE_OUT einen anderen nennen.`;
  }
  if (isWithin(folder, PUBLIC_FOLDER)) {
    return `„${folder}“ gehört den öffentlichen Seiten; SITE_DRAFTS=1 zeigt auch, was nicht öffentlich ist.\n→ Vorschau in einem eigenen Ordner: ${COMMAND}`;
  }
  if (owner !== 'public') return undefined;
  return `In „${folder}“ liegt etwas, das keine Vorschau ist; eine Vorschau nähme seinen Platz ein.\n→ Mit SITE_OUT einen anderen Ordner nennen, oder: ${COMMAND}`;
}

/** @param environment of the build */
export function checkOutputFolder(environment: Environment): Outcome {
  const fault = faultOf(environment);
  return fault === undefined
    ? { text: `Der Ordner „${outputFolderOf(environment)}“ ist frei.`, failed: false }
    : { text: fault, failed: true };
}
