/** A value as it arrives where JSON is read: without what is undefined. */
export const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
