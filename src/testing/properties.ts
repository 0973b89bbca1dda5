/** Properties: statements that hold of every value, tried on very many random ones. */
import fc from 'fast-check';

/** Without these variables every run tries the same values; others are tried by naming another seed or more cases. */
const seed = Number(process.env.PROPERTY_SEED ?? 20_261_121);
const cases = Number(process.env.PROPERTY_CASES ?? 10_000);

/**
 * Tries `holds`, which throws where it does not, on 10,000 random values.
 * @param portion of the cases, where each takes long and what it is about is tried elsewhere, too
 * @throws Error with the seed, and the smallest value found for which it does not hold
 */
export const always = <T>(value: fc.Arbitrary<T>, holds: (value: T) => void, portion = 1): void =>
  fc.assert(
    fc.property(value, (one) => {
      holds(one);
    }),
    { seed, numRuns: Math.ceil(cases * portion) },
  );

/** A thousand of these values, the same in every run: to see what is tried. */
export const samplesOf = <T>(value: fc.Arbitrary<T>): T[] => fc.sample(value, { seed, numRuns: 1000 });
