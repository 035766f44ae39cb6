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

/** What somebody wants of newsletters: signed in, or by the link of a letter. */
export const choicesPath = (key?: string): string =>
  key === undefined ? "/newsletters/choices" : `/newsletters/choices/${key}`;
export const leavePath = (key?: string): string => `${choicesPath(key)}/leave`;
export const comeBackPath = (key?: string): string => `${choicesPath(key)}/come-back`;

/** With what the lists of this room begin. */
export const LISTS = "newsletters/";
/** As `mail` knows the list of one newsletter: a letter's way out stands under it (RFC 8058). */
export const listOf = (id: number | ":id"): string => `${LISTS}${id}`;
export const outPath = (id: number | ":id", key: string): string =>
  `${unsubscribingPath}/${listOf(id)}/${key}`;
