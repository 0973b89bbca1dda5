import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoader } from './data/loader.ts';
import { type ContentType, schemas } from './schema/index.ts';

const collection = <T extends ContentType>(type: T) =>
  defineCollection({
    loader: contentLoader(type),
    schema: ({ image }) =>
      z.object({
        item: schemas[type]({ image }),
        pictures: z.array(z.object({ src: z.string(), image: image(), credit: z.string().optional() })),
        files: z.record(z.string(), z.number()),
        heldBack: z.object({ state: z.string(), until: z.string().optional() }).optional(),
      }),
  });

export const collections = {
  news: collection('news'),
  events: collection('events'),
  series: collection('series'),
  projects: collection('projects'),
  organisations: collection('organisations'),
  people: collection('people'),
  venues: collection('venues'),
  topics: collection('topics'),
  pages: collection('pages'),
};
