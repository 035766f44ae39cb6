/** People count lines from one, the log its leaves from zero. */
export const lineNumberOf = (place: number): number => place + 1;

export const placeOf = (lineNumber: number): number => lineNumber - 1;
