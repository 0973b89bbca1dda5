/** Names by which something held back would be known: its address, its id, its files. */
import type { Item } from '../../domain/item.ts';
import { itemPath } from '../../urls/urls.ts';
import { type Candidate, type HeldBackFile, isTelling, toCandidate } from './candidates.ts';
import type { ContentText } from './content-texts.ts';
import { folded, unescaped } from './folded.ts';

/** An address as it is looked for: one of a single step keeps its slashes, or it would be any word. */
const addressNeedle = (address: string): string => {
  const steps = folded(unescaped(address)).replace(/^\/ | \/$/g, '');
  return steps.includes(' / ') ? steps : `/ ${steps} /`;
};

/** Where its pages and files would lie, or have lain. */
export function addressCandidates(heldBack: HeldBackFile): Candidate[] {
  const { file, state } = heldBack;
  if (state === 'withdrawn') return [];
  const { slug = file.id, formerUrls } = (file.frontMatter.data ?? {}) as { slug?: string; formerUrls?: unknown };
  const pathOf = (name: string) => itemPath({ type: file.type, id: file.id, slug: name } as Item) ?? [];
  const former = Array.isArray(formerUrls) ? formerUrls.map(String) : [];
  const text = (value: string, field: string): ContentText => {
    const { line } = file.frontMatter.placeOf([field]);
    return { file: file.path, line, field, value };
  };
  const addresses = [...new Set([pathOf(slug), pathOf(file.id)].flat()), `${file.type}/${file.id}`].map((value) =>
    text(value, 'slug'),
  );
  return [...addresses, ...former.map((value) => text(value, 'formerUrls'))].map((one) =>
    toCandidate(heldBack, one, addressNeedle(one.value)),
  );
}

/** Its id and the names of the files beside it; ordinary names (`cover.jpg`) are published beside other items. */
export function nameCandidates(heldBack: HeldBackFile): Candidate[] {
  const { file, state, beside } = heldBack;
  const text = (value: string, field: string): ContentText => ({ file: file.path, line: 1, field, value });
  const id = state === 'withdrawn' ? [] : [toCandidate(heldBack, text(file.id, 'Ordner'), folded(file.id))];
  const names = beside.flatMap((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const stem = folded(name.replace(/\.[^.]*$/, ''));
    // A number is the name of many files.
    const full = /[a-z]{3}/.test(stem) ? [folded(name)] : [];
    return [...full, `astro / ${stem}`].map((needle) =>
      toCandidate(heldBack, text(name, 'Dateiname'), needle, [needle, stem]),
    );
  });
  return [...id.filter(({ needle }) => isTelling(needle)), ...names];
}
