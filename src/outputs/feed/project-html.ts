/** What only projects have. Whether a milestone still lies ahead is not said: that ends with its day. */
import type { Item } from '../../domain/catalogue.ts';
import { formatDayOrPeriodRange } from '../../i18n/format.ts';
import { itemPath } from '../../urls/urls.ts';
import { type SiteContext, titleLink, wordsOf } from '../../views/context.ts';
import { dayOfItem } from '../../views/people.ts';
import { awardRows, milestoneRows, partnerGroups } from '../../views/projects.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { fundingHtml } from './funding-html.ts';
import { definitions, type Html, joined, link, list, organisation, section } from './html-parts.ts';

type Project = Item<'projects'>;

/** "Auf einen Blick", as far as the opening has not said it. */
export function projectFacts(context: SiteContext, { data }: Project): Html {
  const words = wordsOf(context).projects;
  const whole = context.catalogue.find('projects', data.partOf);
  const partOf = whole && titleLink(whole);
  return definitions([
    {
      term: words.pilot,
      values: data.pilot ? [formatDayOrPeriodRange(data.pilot.start, data.pilot.end, context.locale)] : [],
    },
    ...data.facts.map(({ label, value }) => ({ term: label, values: [escapeMarkup(value)] })),
    { term: words.partOf, values: partOf ? [link(partOf.href, partOf.label)] : [] },
    {
      term: words.venues,
      values: context.catalogue.pick('venues', data.venues).map((one) => link(itemPath(one), one.data.name)),
    },
  ]);
}

const partners = (context: SiteContext, { data }: Project): Html =>
  section(
    wordsOf(context).projects.partners,
    definitions(
      partnerGroups(context, data).map(({ role, partners }) => ({
        term: role,
        values: partners.map(({ organisation: one, note }) =>
          joined([organisation(one), note && escapeMarkup(note)], ': '),
        ),
      })),
    ),
  );

const milestones = (context: SiteContext, { data }: Project): Html =>
  section(
    wordsOf(context).projects.milestones,
    list(
      milestoneRows(context, data).map(({ when, title, note, news }) =>
        joined(
          [
            `<strong>${escapeMarkup(when)}:</strong> ${escapeMarkup(title)}`,
            note && escapeMarkup(note),
            news && link(news.href, news.label),
          ],
          '<br>',
        ),
      ),
    ),
  );

function awards(context: SiteContext, { data }: Project): Html {
  const words = wordsOf(context).projects;
  const rows = awardRows(context, data).map(({ name, date, by, event, note }) =>
    joined(
      [
        `<strong>${escapeMarkup(name)}</strong>`,
        note && escapeMarkup(note),
        date,
        by && `${escapeMarkup(words.awardedBy)} ${organisation(by)}`,
        event && link(event.href, event.label),
      ],
      '<br>',
    ),
  );
  return section(words.awards, list(rows));
}

export const projectDetails = (context: SiteContext, project: Project): Html =>
  partners(context, project) +
  fundingHtml(context, project.data.funding, dayOfItem(project.data)) +
  milestones(context, project) +
  awards(context, project);
