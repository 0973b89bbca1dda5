import { decodedAddress, hasStrangeSteps, strangeCharacters } from '../addresses/plain-address.ts';
import { looksLikePage } from './reading/addresses.ts';
import { formerUrls } from './reading/former-urls.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { listed, type Saying, say, shorten, write } from './words/words.ts';

const sayUndecodable = (url: string): Saying => ({
  message: say(
    `„${shorten(url)}“ ist nicht in UTF-8 kodiert; so kann keine Datei heißen.`,
    `"${shorten(url)}" is not encoded in UTF-8; no file can be called that.`,
  ),
  mend: say(
    'Die Zeichen selbst schreiben statt %…, zum Beispiel: - /aktuelles/gründung.html',
    'Write the characters themselves instead of %…, for example: - /aktuelles/gründung.html',
  ),
});

const sayCharacters = (url: string, strange: readonly string[]): Saying => {
  const quoted = strange.map((character) => `„${character.trim() || ' '}“`);
  return {
    message: say(
      `In „${shorten(url)}“ ${strange.length === 1 ? 'steht' : 'stehen'} ${listed(quoted, 'und')}; davon kann nicht jeder Webserver weiterleiten.`,
      `"${shorten(url)}" has ${listed(quoted, 'and')} in it; not every web server can redirect from there.`,
    ),
    mend: say(
      'Die Zeile löschen; eine solche Weiterleitung richtet der Betreiber des Webservers von Hand ein.',
      'Delete the line; whoever runs the web server sets up such a redirect by hand.',
    ),
  };
};

const saySteps = (url: string): Saying => ({
  message: say(
    `„${shorten(url)}“ führt über „..“, „//“, einen versteckten Ordner oder einen der Website selbst.`,
    `"${shorten(url)}" leads through "..", "//", a hidden folder or one of the site's own.`,
  ),
  mend: say(
    'Die Adresse so schreiben, wie sie im Browser stand, zum Beispiel: - /aktuelles/alter-name.html',
    'Write the address as it stood in the browser, for example: - /aktuelles/alter-name.html',
  ),
});

function faultOf(url: string): Saying | undefined {
  const decoded = decodedAddress(url);
  if (decoded === undefined) return sayUndecodable(url);
  const strange = strangeCharacters(decoded);
  if (strange.length > 0) return sayCharacters(url, strange);
  return hasStrangeSteps(decoded) ? saySteps(url) : undefined;
}

/** Our own pages end with a slash; their texts and contacts move along only then. */
const sayWithoutSlash = (url: string): Saying => ({
  message: say(
    `„${shorten(url)}“ sieht wie eine Seite dieser Website aus; deren Adressen enden mit „/“.`,
    `"${shorten(url)}" looks like a page of this site; their addresses end with "/".`,
  ),
  mend: write(`- ${url}/`),
});

/** Every former address is one that any web server can be told about. */
export const formerUrlsArePlain = ruleOfFiles('former-urls-are-plain', (file) =>
  formerUrls(file).flatMap(({ url, ...at }): Finding[] => {
    const fault = faultOf(url);
    if (fault) return [{ ...at, value: shorten(url), ...fault }];
    if (!looksLikePage(url) || url.endsWith('/')) return [];
    return [{ ...at, level: 'advice', value: url, ...sayWithoutSlash(url) }];
  }),
);
