import { type TopicColour, topicColours } from '../schema/topics.ts';
import type { Item } from './item.ts';

/** A small, even number from a text (FNV-1a): the same on every machine and in every build. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** The colour of a topic: its own, or one that its id decides. */
export const colourOf = ({ id, data }: Item<'topics'>): TopicColour =>
  data.colour ?? topicColours[hashOf(id) % topicColours.length] ?? 'sea';
