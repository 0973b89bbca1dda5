/** Keeps the register of published addresses up to date with what has been built. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type PublishedAddress,
  REGISTER,
  type Register,
  readRegister,
  registerText,
  unregistered,
} from '../../domain/addresses/register.ts';

/** What a build notes for this: below its cache folder, since it must not be in the site. */
export const NOTE = 'addresses.json';

export interface BuildNote {
  /** ISO instant that the build shows. */
  now: string;
  /** The content folder it was built from. */
  content: string;
  published: readonly PublishedAddress[];
}

/** The register of a content folder; undefined where there is none. */
export function registerOf(folder: string): Register | undefined {
  const path = join(folder, REGISTER);
  return existsSync(path) ? readRegister(readFileSync(path, 'utf8')) : undefined;
}

const NOTHING: Register = { addresses: [], unreadable: [] };

/** What of a build the register does not know yet. */
export const newAddresses = (folder: string, published: readonly PublishedAddress[]): PublishedAddress[] =>
  unregistered(registerOf(folder) ?? NOTHING, published);

/**
 * Adds what is new to the register, and makes one where there is none.
 * @returns what was added
 * @throws Error where the register has a line that cannot be read: it would be lost
 */
export function updateRegister(folder: string, published: readonly PublishedAddress[]): PublishedAddress[] {
  const register = registerOf(folder) ?? NOTHING;
  const [bad] = register.unreadable;
  if (bad) throw new Error(`${folder}/${REGISTER}:${bad.line}: „${bad.text}“ ist nicht zu lesen.`);
  const added = unregistered(register, published);
  if (added.length > 0) writeFileSync(join(folder, REGISTER), registerText(register, published));
  return added;
}

/** "12 Adressen" */
export const countedAddresses = (count: number): string => (count === 1 ? '1 Adresse' : `${count} Adressen`);
