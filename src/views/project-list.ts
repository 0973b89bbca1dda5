import { sectionPath } from '../urls/urls.ts';
import { type ProjectCard, projectCard } from './cards.ts';
import { type Page, pageOf } from './chrome.ts';
import { type SiteContext, wordsOf } from './context.ts';

export interface ProjectListView {
  page: Page;
  heading: string;
  summary: string;
  cards: ProjectCard[];
}

export function projectListView(context: SiteContext): ProjectListView {
  const words = wordsOf(context);
  return {
    page: pageOf(context, {
      path: sectionPath('projects'),
      title: words.sections.projects,
      description: words.sectionSummaries.projects,
      section: 'projects',
    }),
    heading: words.sections.projects,
    summary: words.sectionSummaries.projects,
    cards: context.catalogue.all('projects').map((item) => projectCard(context, item)),
  };
}
