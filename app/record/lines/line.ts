/** People count lines from one, the log its leaves from zero. */
export const lineNumberOf = (index: number): number => index + 1;

export const indexOf = (lineNumber: number): number => lineNumber - 1;

/** The seal as a text that people can compare: the root as the checkpoint has it. */
export const rootText = (root: Uint8Array): string => Buffer.from(root).toString("base64");
