export const importPath = "/party/import";
export const listFilePath = (hash: string): string => `/party/import/${hash}`;
export const askImportPath = "/party/import/ask";
export const importsPath = "/party/imports";
export const takeBackPath = (request: number): string => `/party/imports/${request}/take-back`;

/** Asked of whom a list brought in that does not say whether they are 18. */
export const agePath = "/me/age";

export const postPath = "/party/post";
export const lettersPath = "/party/post/letters";
export const labelsPath = "/party/post/labels";
export const noteSentPath = "/party/post/sent";
export const nameMailboxPath = "/party/post/name-mailbox";
export const giveMailboxPath = "/party/post/give-mailbox";
export const mailboxOfPath = (person: string): string => `/party/post/people/${person}`;
export const askMailboxOfPath = (person: string): string => `/party/post/people/${person}/ask`;
export const confirmMailboxPath = "/mailbox/confirm";
export const confirmMailboxLink = (secret: string): string => `/mailbox/confirm?key=${secret}`;
