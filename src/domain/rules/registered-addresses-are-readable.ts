import { REGISTER, readRegister } from '../addresses/register.ts';
import type { Problem, Rule } from '../content-tree.ts';
import { say, shorten } from './words/words.ts';

/** The register of published addresses consists of lines of address, owner and day. */
export const registeredAddressesAreReadable: Rule = {
  name: 'registered-addresses-are-readable',
  check: ({ lists }) =>
    readRegister(lists.get(REGISTER) ?? '').unreadable.map(
      ({ line, text }): Problem => ({
        rule: 'registered-addresses-are-readable',
        level: 'error',
        file: REGISTER,
        line,
        column: 1,
        value: shorten(text),
        message: say(
          `Die Zeile „${shorten(text)}“ ist keine aus Adresse, Eigentümer und Tag.`,
          `The line "${shorten(text)}" is not one of address, owner and day.`,
        ),
        mend: say(
          'Die Zeile aus der letzten Fassung zurückholen; so sieht sie aus: /meldungen/labor/ news/labor 2026-04-27',
          'Restore the line from the last version; it looks like this: /meldungen/labor/ news/labor 2026-04-27',
        ),
      }),
    ),
};
