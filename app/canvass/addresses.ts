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

export type ToStall = "end-link" | "group-answer" | "make-link" | "open";

/** @param eventId its number, or `:id` for whichever */
export const toStallPath = (eventId: number | ":id", act: ToStall): string =>
  `/canvass/stalls/${eventId}/${act}`;
