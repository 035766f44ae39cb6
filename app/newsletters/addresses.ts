import { unsubscribingPath } from "../../platform/http/addresses.ts";

/** What was sent, and what is being written by whoever writes there. */
export const newslettersPath = "/newsletters";
export const newNewsletterPath = "/newsletters/new";
/** One newsletter, for life. */
export const newsletterPath = (id: number): string => `/newsletters/${id}`;
export const editNewsletterPath = (id: number): string => `/newsletters/${id}/edit`;
/** The letter alone, as a mail program shows it. */
export const letterLookPath = (id: number, look: string): string =>
  `/newsletters/${id}/letter?look=${look}`;

export type ToNewsletter = "change" | "drop" | "test" | "send" | "ask-key" | "turn-key" | "stop";
/** @param id its number, or `:id` for whichever */
export const toNewsletterPath = (id: number | ":id", act: ToNewsletter): string =>
  `/newsletters/${id}/${act}`;

/** What somebody wants of newsletters, signed in. */
export const choicesPath = "/newsletters/choices";
export const leavePath = "/newsletters/choices/leave";
export const comeBackPath = "/newsletters/choices/come-back";

/** The same by the link of a letter. @param key its reader's, or `:key` for whichever */
export const choicesByLetterPath = (key: string): string => `${choicesPath}/${key}`;
export const leaveByLetterPath = (key: string): string => `${choicesByLetterPath(key)}/leave`;
export const comeBackByLetterPath = (key: string): string =>
  `${choicesByLetterPath(key)}/come-back`;

/** A letter's way out (RFC 8058). @param id of the newsletter, or `:id` for whichever */
export const outPath = (id: number | ":id", key: string): string =>
  `${unsubscribingPath}/newsletters/${id}/${key}`;
