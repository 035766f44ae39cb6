import { unsubscribingPath } from "../../platform/http/addresses.ts";

/** What people said at stalls and online. */
export const canvassPath = "/canvass";

/** The app without a link: what an installed one opens. Nothing of a stall stands in it. */
export const stallAppPath = "/canvass/stall/app";
export const stallManifestPath = "/canvass/stall/app.webmanifest";
export const stallIconPath = "/canvass/stall/icon.svg";
/** A volunteer's link, without an account. */
export const stallLinkPath = (key: string): string => `/canvass/stall/${key}`;
/** Where the app sends what it has saved, as JSON. */
export const stallAnswersPath = (key: string): string => `/canvass/stall/${key}/answers`;
/** What the app asks of its stall, as JSON. */
export const stallAboutPath = (key: string): string => `/canvass/stall/${key}/about`;

/** What nobody has read yet. */
export const unreadPath = (eventId: number): string => `/canvass/stalls/${eventId}/answers`;

/** A stall by its event's number: for whoever runs it. */
export const stallDeskPath = (eventId: number): string => `/canvass/stalls/${eventId}`;

export type ToStall =
  | "drop-contact"
  | "end-link"
  | "group-answer"
  | "look-at-contacts"
  | "make-link"
  | "make-sheets"
  | "open";

/** @param eventId its number, or `:id` for whichever */
export const toStallPath = (eventId: number | ":id", act: ToStall): string =>
  `/canvass/stalls/${eventId}/${act}`;

/** Sheets on paper of a stall: printed, and typed in. */
export const sheetsPath = (eventId: number): string => `/canvass/stalls/${eventId}/sheets`;
/** One of them, to type in what stands on it. */
export const sheetPath = (eventId: number, sheet: number): string =>
  `/canvass/stalls/${eventId}/sheets/${sheet}`;
/** Sheets as they are printed, and the slips to stay in touch that belong to them. */
export const printSheetsPath = (eventId: number, from: number, to = from): string =>
  `/canvass/stalls/${eventId}/print-sheets?from=${from}&to=${to}`;
export const printSlipsPath = (eventId: number, from: number, to = from): string =>
  `/canvass/stalls/${eventId}/print-slips?from=${from}&to=${to}`;

/** Out of a letter, without signing in: to stay in touch, or to be deleted. */
export const touchPath = (key: string): string => `/canvass/touch/${key}`;
/** The same for mail programs, which post there by themselves (RFC 8058). */
export const outOfTouchPath = (key: string): string => `${unsubscribingPath}/stall/${key}`;
export const toTouchPath = (key: string, act: "confirm" | "withdraw"): string =>
  `/canvass/touch/${key}/${act}`;

/** What several people mean, and what it led to. */
export const groupPath = (id: number): string => `/canvass/groups/${id}`;
export const linkGroupPath = (id: number): string => `/canvass/groups/${id}/link`;
export const unlinkGroupPath = (id: number): string => `/canvass/groups/${id}/unlink`;

/** A question of the day, or of a branch's month, which anybody answers without an account. */
export const onlinePath = (id: number): string => `/canvass/online/${id}`;
/** What nobody has read of it yet. */
export const onlineUnreadPath = (id: number): string => `/canvass/online/${id}/answers`;
export const groupOnlinePath = (id: number): string => `/canvass/online/${id}/group-answer`;

/** What a branch asks in a month, by the branch's number. */
export const monthlyPath = (branch: number): string => `/canvass/branches/${branch}`;
export const askMonthlyPath = (branch: number): string => `/canvass/branches/${branch}/ask`;
export const endMonthlyPath = (branch: number): string => `/canvass/branches/${branch}/end`;
