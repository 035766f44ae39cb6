import { unsubscribingPath } from "../../platform/http/addresses.ts";

/** What journalists need. */
export const pressPath = "/press";
export const pressFeedPath = "/press/feed.atom";

/** Whoever wants the releases by letter. */
export const pressListPath = "/press/list";
/** Out of a letter: there somebody says that the address is theirs, or leaves the list. */
export const readerPath = (key: string): string => `/press/list/${key}`;
export const confirmReaderPath = (key: string): string => `/press/list/${key}/confirm`;
export const chooseEarlyPath = (key: string): string => `/press/list/${key}/early`;
export const leaveListPath = (key: string): string => `/press/list/${key}/leave`;
/** Where a mail program takes them off by itself (RFC 8058). */
export const outOfListPath = (key: string): string => `${unsubscribingPath}/press/${key}`;

/** A release, for life. Before its embargo is over it is seen by few. */
export const releasePath = (id: number): string => `/press/releases/${id}`;
/** What is not out yet, for those who write it and sign it. */
export const draftsPath = "/press/drafts";
export const newReleasePath = "/press/drafts/new";
export const editReleasePath = (id: number): string => `/press/drafts/${id}/edit`;

/** Where the party was mentioned in the media: the newest, all of a year, and one. */
export const mentionsPath = "/press/mentions";
export const mentionsFeedPath = "/press/mentions/feed.atom";
export const mentionsYearPath = (year: number): string => `/press/mentions/years/${year}`;
export const mentionPath = (id: number): string => `/press/mentions/${id}`;
export const newMentionPath = "/press/mentions/new";
export const suggestMentionPath = "/press/mentions/suggest";
/** What members suggested, for the team. */
export const suggestedPath = "/press/mentions/suggested";
export const editMentionPath = (id: number): string => `/press/mentions/${id}/edit`;

export type ToMention = "answer" | "correct" | "take-away";
/** @param id its number, or `:id` for whichever */
export const toMentionPath = (id: number | ":id", act: ToMention): string =>
  `/press/mentions/${id}/${act}`;

export type ToRelease = "change" | "correct" | "drop" | "publish";
export const toReleasePath = (id: number | ":id", act: ToRelease): string =>
  `/press/drafts/${id}/${act}`;
