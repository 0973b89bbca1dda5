import type { ContentType } from '../../schema/index.ts';
import { bodyLinks, nodesOf, placeAt, sourceOf, spanOf } from '../body-nodes.ts';
import type { ContentFile, ContentTree } from '../content-tree.ts';
import { nearest } from '../nearest.ts';
import { foldedPath, folderOf, nameOf, relativePath, resolvePath } from './reading/paths.ts';
import { pathsOf } from './reading/paths-of.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { didYouMean, type Saying, say, shorten } from './words/words.ts';

const SCHEME = /^([a-z][a-z\d+.-]*):/i;
const DOMAIN = /^(?:www\.|[\p{L}\d-]+\.(?:de|com|org|net|eu|info|at|ch)(?:[/?#]|$))/u;

const sayEmpty: Saying = {
  message: say('Der Link hat kein Ziel.', 'The link leads nowhere.'),
  mend: say(
    'Die Adresse in die runden Klammern schreiben: [Linktext](https://www.example.org/)',
    'Write the address into the round brackets: [link text](https://www.example.org/)',
  ),
};

const sayWithoutScheme = (url: string): Saying => ({
  message: say(`„${shorten(url)}“ ist keine vollständige Webadresse.`, `"${shorten(url)}" is no complete web address.`),
  mend: say(`So schreiben: https://${url.replace(/^[:/]+/, '')}`, `Write: https://${url.replace(/^[:/]+/, '')}`),
});

const sayBroken = (url: string): Saying => ({
  message: say(`„${shorten(url)}“ ist keine gültige Adresse.`, `"${shorten(url)}" is no valid address.`),
  mend: say('Die Adresse aus dem Browser kopieren und neu einfügen.', 'Copy the address from your browser again.'),
});

const sayForbidden = (scheme: string): Saying => ({
  message: say(`Links mit „${scheme}:“ sind nicht erlaubt.`, `Links with "${scheme}:" are not allowed.`),
  mend: say(
    'Möglich sind https://…, mailto:… und tel:…, oder der Weg zu einem anderen Beitrag: ../ordnername/index.md',
    'Possible are https://…, mailto:… and tel:…, or the path to another item: ../folder-name/index.md',
  ),
});

function absoluteFault(url: string, scheme: string): Saying | undefined {
  if (scheme === 'http' || scheme === 'https') {
    const isWhole = /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(url) && URL.canParse(url);
    return isWhole ? undefined : sayBroken(url);
  }
  if (scheme === 'mailto') return /^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(url) ? undefined : sayBroken(url);
  if (scheme === 'tel') return /^tel:\+?[\d().\s/-]+$/i.test(url) ? undefined : sayBroken(url);
  return sayForbidden(scheme);
}

const decoded = (path: string): string => {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};

/** Types whose items offer files for download. */
const ATTACHING: readonly ContentType[] = ['news', 'events', 'projects'];

const sayNotPublished = (path: string, type: ContentType): Saying => ({
  message: say(
    `„${nameOf(path)}“ liegt beim Beitrag und wird nicht mit veröffentlicht.`,
    `"${nameOf(path)}" lies beside the item and is not published with it.`,
  ),
  mend: ATTACHING.includes(type)
    ? say(
        `Im Kopf unter „attachments:“ eintragen: - file: ./${nameOf(path)} (mit title und accessible); sie erscheint dann neben dem Text.`,
        `List it in the head below "attachments:": - file: ./${nameOf(path)} (with title and accessible); it then stands beside the text.`,
      )
    : say(
        `Die Datei in den Ordner public/ legen und so verlinken: /${nameOf(path)}`,
        `Put the file into the folder public/ and link it like this: /${nameOf(path)}`,
      ),
});

function sayDead(url: string, path: string | undefined, file: ContentFile, tree: ContentTree): Saying {
  const wanted = (path ?? url).replace(/(?:\/index)?\.mdx?$/i, '');
  const items = tree.files.map((item) => ({ path: item.path, folder: folderOf(item.path) }));
  const sameName = items.find(({ folder }) => foldedPath(nameOf(folder)) === foldedPath(nameOf(wanted)));
  const siblings = items
    .filter(({ folder }) => folderOf(folder) === folderOf(wanted))
    .map(({ folder }) => nameOf(folder));
  const spelt = nearest(nameOf(wanted), siblings);
  const guess = sameName?.path ?? items.find(({ folder }) => folder === `${folderOf(wanted)}/${spelt}`)?.path;
  return {
    message: say(
      `Der Link führt ins Leere: „${shorten(url)}“ gibt es nicht.`,
      `The link is dead: there is no "${shorten(url)}".`,
    ),
    mend: guess
      ? didYouMean(relativePath(file.path, guess))
      : say(
          'Zu anderen Beiträgen führt der Weg über den Ordner, zum Beispiel ../anderer-beitrag/index.md oder ../../events/name/index.md',
          'The path to other items goes by their folder, for example ../other-item/index.md or ../../events/name/index.md',
        ),
  };
}

/** An item is linked by its file or, with a slash at the end, by its folder. */
function relativeFault(url: string, file: ContentFile, tree: ContentTree): Saying | undefined {
  const target = decoded(url.replace(/[?#].*$/, ''));
  const path = resolvePath(file.path, target);
  const { all, items, itemFolders } = pathsOf(tree);
  if (path !== undefined && (path === file.path || path === folderOf(file.path))) {
    const place = `#${url.split('#')[1] ?? 'abschnitt'}`;
    return {
      message: say('Der Link führt auf dieselbe Seite.', 'The link leads to the same page.'),
      mend: say(`So schreiben: ${place}`, `Write: ${place}`),
    };
  }
  if (path !== undefined && (items.has(path) || (target.endsWith('/') && itemFolders.has(path)))) return undefined;
  if (path !== undefined && all.has(path) && !/\.mdx?$/.test(path)) return sayNotPublished(path, file.type);
  return DOMAIN.test(url) ? sayWithoutScheme(url) : sayDead(url, path, file, tree);
}

function faultOf(url: string, file: ContentFile, tree: ContentTree): Saying | undefined {
  if (url === '' || url === '#') return sayEmpty;
  if (url.startsWith('//')) return sayWithoutScheme(url);
  const scheme = SCHEME.exec(url)?.[1];
  if (scheme) return absoluteFault(url, scheme.toLowerCase());
  if (/^\/.*\.mdx?(?:#|$)/.test(url)) return sayDead(url, url, file, tree);
  if (url.startsWith('#') || url.startsWith('/')) return undefined;
  return relativeFault(url, file, tree);
}

/** `[Text](mein flyer.pdf)`: the space keeps it from being a link; readers would see the brackets. */
function spacedLinks(file: ContentFile): Finding[] {
  const texts = nodesOf(file, 'text').filter(({ value }) => value.includes(']('));
  return texts.flatMap((node) =>
    [...sourceOf(file, node).matchAll(/(?<![\\!])\[([^\]]+)\]\(([^()\n]*\s[^()\n]*)\)/g)]
      .filter(([, , url = '']) => /^\s*(?:https?:|www\.|\.{0,2}\/)|\.\w{2,4}\s*$/.test(url))
      .map((match): Finding => {
        const [, text = '', url = ''] = match;
        return {
          ...placeAt(file, spanOf(node)[0] + match.index),
          value: shorten(url),
          message: say(
            'Das wird kein Link: In der Adresse steht ein Leerzeichen.',
            'This does not become a link: there is a space in the address.',
          ),
          mend: say(
            `Das Leerzeichen entfernen: [${text}](${url.trim().replace(/\s+/g, '-')})`,
            `Remove the space: [${text}](${url.trim().replace(/\s+/g, '-')})`,
          ),
        };
      }),
  );
}

/** Every link of a body has a target that exists, as far as that can be known without asking the web. */
export const linksLeadSomewhere = ruleOfFiles('links-lead-somewhere', (file, tree) => {
  const dead = bodyLinks(file).flatMap(({ url, line, column }): Finding[] => {
    const saying = faultOf(url, file, tree);
    return saying ? [{ line, column, value: shorten(url), ...saying }] : [];
  });
  return [...dead, ...spacedLinks(file)];
});
