/** Lets whatever else waits have its turn: between the pieces of a sum that would hold up everybody as a whole. */
export const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
