/** What only news have. */
import type { Item } from '../../domain/catalogue.ts';
import { boilerplateOf } from '../../views/boilerplate.ts';
import { type SiteContext, wordsOf } from '../../views/context.ts';
import { sourceLine } from '../../views/news.ts';
import { dayOfItem, organisationLines } from '../../views/people.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { fundingHtml } from './funding-html.ts';
import { type Html, joined, list, organisation, paragraph, perhapsLink, section } from './html-parts.ts';

/** The boilerplate, the money, the partners: what stands below the text of a release. */
export function newsDetails(context: SiteContext, item: Item<'news'>): Html {
  const { data } = item;
  const day = dayOfItem(data);
  const boilerplate = boilerplateOf(context, item);
  return [
    boilerplate ? section(boilerplate.heading, paragraph(escapeMarkup(boilerplate.text))) : '',
    fundingHtml(context, data.funding, day),
    section(wordsOf(context).article.partners, list(organisationLines(context, data.partners, day).map(organisation))),
  ].join('');
}

/** "Quelle: Pressemeldung · Musterhaus · 19. April 2026" */
export function newsSource(context: SiteContext, { data }: Item<'news'>): Html {
  const source = sourceLine(context, data, dayOfItem(data));
  if (!source) return '';
  const { title, url, name, href, date } = source;
  const named = joined([title && perhapsLink(url, title), perhapsLink(href, name), date?.text]);
  return paragraph(`${escapeMarkup(wordsOf(context).item.source)}: ${named}`);
}
