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

export type ToRelease = "change" | "correct" | "drop" | "publish";
export const toReleasePath = (id: number | ":id", act: ToRelease): string =>
  `/press/drafts/${id}/${act}`;
