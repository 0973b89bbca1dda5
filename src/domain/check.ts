import type { ContentTree, Problem, Rule } from './content-tree.ts';
import { addressesAreUnique } from './rules/addresses-are-unique.ts';
import { attachmentsAreAccessible } from './rules/attachments-are-accessible.ts';
import { attachmentsAreReadable } from './rules/attachments-are-readable.ts';
import { attachmentsExist } from './rules/attachments-exist.ts';
import { boilerplatesHaveTheirDay } from './rules/boilerplates-have-their-day.ts';
import { coordinatesAreNear } from './rules/coordinates-are-near.ts';
import { datesAreNoLists } from './rules/dates-are-no-lists.ts';
import { datesLieInKnownPeriods } from './rules/dates-lie-in-known-periods.ts';
import { directivesAreKnown } from './rules/directives-are-known.ts';
import { encodingIsUtf8 } from './rules/encoding-is-utf-8.ts';
import { fieldsMatchTheSchema } from './rules/fields-match-the-schema.ts';
import { fileNamesArePlain } from './rules/file-names-are-plain.ts';
import { formerUrlsAreFree } from './rules/former-urls-are-free.ts';
import { formerUrlsArePlain } from './rules/former-urls-are-plain.ts';
import { frontMatterIsDelimited } from './rules/front-matter-is-delimited.ts';
import { genderFormsAreKept } from './rules/gender-forms-are-kept.ts';
import { headingsBeginAtTwo } from './rules/headings-begin-at-two.ts';
import { htmlIsAbsent } from './rules/html-is-absent.ts';
import { idsAreUnique } from './rules/ids-are-unique.ts';
import { imageRightsAreValid } from './rules/image-rights-are-valid.ts';
import { imagesAreReadable } from './rules/images-are-readable.ts';
import { imagesExist } from './rules/images-exist.ts';
import { imagesHaveAlternativeText } from './rules/images-have-alternative-text.ts';
import { imagesHaveCredit } from './rules/images-have-credit.ts';
import { linksLeadSomewhere } from './rules/links-lead-somewhere.ts';
import { mdxIsAllowedHere } from './rules/mdx-is-allowed-here.ts';
import { movesNameTheFormerStart } from './rules/moves-name-the-former-start.ts';
import { noMergeConflicts } from './rules/no-merge-conflicts.ts';
import { notesAppearWithTheirFacts } from './rules/notes-appear-with-their-facts.ts';
import { notesFollowPublication } from './rules/notes-follow-publication.ts';
import { quotesArePaired } from './rules/quotes-are-paired.ts';
import { redirectLinesLeadSomewhere } from './rules/redirect-lines-lead-somewhere.ts';
import { referencesExist } from './rules/references-exist.ts';
import { registeredAddressesAreReadable } from './rules/registered-addresses-are-readable.ts';
import { statusesFollowChanges } from './rules/statuses-follow-changes.ts';
import { successorsExist } from './rules/successors-exist.ts';
import { timesOccurOnce } from './rules/times-occur-once.ts';
import { yamlIsReadable } from './rules/yaml-is-readable.ts';

/** Every rule of the content check. A new rule is one file in `rules/` and one line here. */
export const rules: readonly Rule[] = [
  encodingIsUtf8,
  frontMatterIsDelimited,
  yamlIsReadable,
  noMergeConflicts,
  fieldsMatchTheSchema,
  boilerplatesHaveTheirDay,
  coordinatesAreNear,
  datesLieInKnownPeriods,
  timesOccurOnce,
  statusesFollowChanges,
  movesNameTheFormerStart,
  notesFollowPublication,
  notesAppearWithTheirFacts,
  referencesExist,
  imagesExist,
  imagesAreReadable,
  imagesHaveAlternativeText,
  imagesHaveCredit,
  imageRightsAreValid,
  attachmentsExist,
  attachmentsAreReadable,
  attachmentsAreAccessible,
  linksLeadSomewhere,
  htmlIsAbsent,
  headingsBeginAtTwo,
  directivesAreKnown,
  datesAreNoLists,
  genderFormsAreKept,
  quotesArePaired,
  fileNamesArePlain,
  idsAreUnique,
  addressesAreUnique,
  formerUrlsArePlain,
  formerUrlsAreFree,
  successorsExist,
  redirectLinesLeadSomewhere,
  registeredAddressesAreReadable,
  mdxIsAllowedHere,
];

const byPlace = (a: Problem, b: Problem): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;

/** All problems of a content folder at once, in the order of files and lines, as they are at `now`. */
export const checkContent = (tree: ContentTree, now: Temporal.Instant): Problem[] =>
  rules.flatMap((rule) => rule.check(tree, now)).sort(byPlace);
