/** The head of a file as it would be once its YAML is mended: one slip must not hide the mistakes below it. */
import { type FrontMatter, readFrontMatter } from '../../../schema/front-matter.ts';
import type { CutValueFault, YamlFault } from '../../../schema/yaml-traps.ts';
import { isInConflict } from '../../body-nodes.ts';
import type { ContentFile } from '../../content-tree.ts';
import type { Diagnosis } from '../words/diagnosis.ts';
import { diagnose } from '../words/yaml-sayings.ts';

export interface ReadableHead {
  /** Places are those of the file, except for columns on a mended line; `data` is undefined where nothing helped. */
  head: FrontMatter;
  /** What had to be mended for that, in the order of mending. */
  diagnoses: Diagnosis[];
}

const known = new WeakMap<ContentFile, ReadableHead>();

const yamlFaults = ({ faults }: FrontMatter): (YamlFault | CutValueFault)[] =>
  faults.filter((fault) => fault.code === 'yaml' || fault.code === 'comment-cuts-value');

/** Mends one fault after the other and reads anew, because a YAML parser is lost after the first. */
function mendAll(file: ContentFile): ReadableHead {
  let lines = file.text.split('\n').map((line) => line.replace(/\r$/, ''));
  let head = file.frontMatter;
  const diagnoses: Diagnosis[] = [];
  const seen = new Set<number>();
  for (;;) {
    const fault = yamlFaults(head).find(({ place }) => !seen.has(place.line));
    if (!fault) return { head, diagnoses };
    const diagnosis = diagnose(fault, lines);
    seen.add(fault.place.line).add(diagnosis.line);
    diagnoses.push(diagnosis);
    if (!diagnosis.mended) return { head, diagnoses };
    lines = diagnosis.mended(lines);
    head = readFrontMatter(lines.join('\n'));
  }
}

export function readableHead(file: ContentFile): ReadableHead {
  const found = known.get(file);
  if (found) return found;
  // Both versions of a conflict at once are nothing to read; the conflict is reported by a rule of its own.
  const isSound = yamlFaults(file.frontMatter).length === 0 || isInConflict(file.text);
  const read = isSound ? { head: file.frontMatter, diagnoses: [] } : mendAll(file);
  known.set(file, read);
  return read;
}
