/** What editors read when a build would lose addresses. Pure: findings in, text out. */
import type { Loss } from '../../domain/addresses/lost-addresses.ts';
import { REDIRECTS } from '../../domain/addresses/redirect-lines.ts';
import { REGISTER, type RegisteredAddress } from '../../domain/addresses/register.ts';

/** What is lost for one reason of one owner, never empty, and the content folder as it is to stand before every path. */
interface Group {
  first: Loss;
  all: readonly Loss[];
  folder: string;
}

const paths = ({ all }: Group): string[] => all.map(({ address }) => address.path);

/** The lines to add to the list of redirects. */
const redirectLines = (group: Group, target: string): string[] => paths(group).map((path) => `${path} ${target}`);

/** What lay below a page comes along with it: only pages are named. */
function formerUrls({ first, all, folder }: Group): string[] {
  const pages = [...new Set(all.map(({ formerPage, address }) => formerPage ?? address.path))].map(
    (page) => `  - ${page}`,
  );
  return first.hasFormerUrls
    ? [`→ In ${folder}/${first.file} unter „formerUrls:“ ergänzen:`, ...pages]
    : [`→ In ${folder}/${first.file} ergänzen:`, 'formerUrls:', ...pages];
}

const WORDING: Readonly<Record<Loss['reason'], (group: Group) => string[]>> = {
  renamed: (group) => [`Der Beitrag steht jetzt unter ${group.first.presentPage}.`, ...formerUrls(group)],
  draft: ({ first, folder }) => [
    'Der Beitrag ist wieder ein Entwurf; was schon veröffentlicht war, verschwindet nicht ohne ein Wort.',
    `→ In ${folder}/${first.file} „draft: true“ löschen und sagen, wie es endet, mit einem Hinweis auf der Seite:`,
    'withdrawn:',
    '  date: JJJJ-MM-TT',
    '  reason: Warum der Beitrag zurückgezogen ist.',
    '→ oder ohne:',
    'expires: JJJJ-MM-TT',
  ],
  deleted: (group) => [
    `Den Beitrag ${group.folder}/${group.first.address.owner}/ gibt es nicht mehr.`,
    '→ Den Ordner zurückholen und in seiner index.md „withdrawn:“ oder „expires:“ angeben;',
    `→ oder in ${group.folder}/${REDIRECTS} ergänzen, statt 410 (gibt es nicht mehr) auch eine Adresse, die weiterhilft:`,
    ...redirectLines(group, '410'),
  ],
  removed: (group) => [
    `Der Beitrag ${group.folder}/${group.first.file} hat das nicht mehr.`,
    `→ Es dort wieder angeben, oder in ${group.folder}/${REDIRECTS} ergänzen:`,
    ...redirectLines(group, group.first.presentPage ?? '410'),
  ],
  site: (group) => [
    'Das gibt es auf der Website nicht mehr.',
    `→ In ${group.folder}/${REDIRECTS} ergänzen, wohin die Adresse führt, zum Beispiel:`,
    ...redirectLines(group, '/'),
  ],
};

const lineOf = ({ path, owner, since, line }: RegisteredAddress, folder: string): string =>
  `${folder}/${REGISTER}:${line}:1  ${path}  (${owner}, seit ${since})`;

const counted = (count: number): string =>
  count === 1 ? '1 veröffentlichte Adresse ginge' : `${count} veröffentlichte Adressen gingen`;

/** All lost addresses at once, each with its line in the register, its owner and the lines to add. */
export function lostReport(losses: readonly Loss[], folder: string): string {
  const groups = [...Map.groupBy(losses, ({ address, reason }) => `${address.owner} ${reason}`).values()];
  const parts = groups.flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const lines = all.map(({ address }) => lineOf(address, folder));
    return [[...lines, ...WORDING[first.reason]({ first, all, folder })].join('\n')];
  });
  return [
    `${counted(losses.length)} verloren. Wer sie gespeichert oder verlinkt hat, fände nichts mehr; gebaut wird deshalb nicht.`,
    ...parts,
  ].join('\n\n');
}

/** A warning for each item that was public and waits for its date again. */
export const pulledBackReport = (addresses: readonly RegisteredAddress[], folder: string): string[] =>
  [...Map.groupBy(addresses, ({ owner }) => owner)].map(
    ([owner, [first]]) =>
      `${folder}/${owner}/index.md war seit ${first?.since} veröffentlicht und wartet jetzt wieder auf seinen Termin; ${first?.path} ist bis dahin nicht erreichbar.`,
  );
