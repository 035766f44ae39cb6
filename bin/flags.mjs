/**
 * What Node is told for a command. The import of places throws away a gigabyte of text line by line: with the young
 * generation that a server wants, most of it would lie about for a while, and the command took half as much memory again.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const FLAGS = { "import-places": ["--max-semi-space-size=8"] };
