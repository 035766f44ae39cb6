/** Events of the party, its branches and teams: when, where and who comes. */
export const eventsPath = "/events";
export const newEventPath = "/events/new";
export const newEventIn = (scope: string): string =>
  `${newEventPath}?${new URLSearchParams({ scope })}`;
/** Those of one branch or team, or of the whole party alone. */
export const eventsInPath = (scope: string): string =>
  `${eventsPath}?${new URLSearchParams({ in: scope })}`;

export const eventsFeedPath = "/events/events.atom";
export const eventsCalendarPath = "/events/events.ics";
/** The calendar of one branch or team. */
export const calendarOfPath = (kind: "branch" | "team", id: number): string =>
  `/events/of/${kind}-${id}.ics`;

/** One address for life, from the day on which somebody held or proposed it. */
export const eventPath = (id: number): string => `/events/${id}`;
export const editEventPath = (id: number): string => `/events/${id}/edit`;
/** Who comes: for its host alone. */
export const hostPagePath = (id: number): string => `/events/${id}/host`;
export const doorListPath = (id: number): string => `/events/${id}/door-list`;
export const photoPath = (id: number, photo: number): string => `/events/${id}/photos/${photo}`;

/** Out of a letter, without signing in. */
export const answerPath = (key: string): string => `/events/answer/${key}`;
/** For whoever helps at the door, without an account. */
export const hostLinkPath = (key: string): string => `/events/door/${key}`;

/** Two keys can hide what an event says, or a photo of it, and bring it back. */
export const hidePath = "/events/hide";
export const restorePath = "/events/restore";
export const hideFormPath = (kind: string, post: number): string =>
  `${hidePath}?${new URLSearchParams({ kind, post: String(post) })}`;
export const restoreFormPath = (kind: string, post: number): string =>
  `${restorePath}?${new URLSearchParams({ kind, post: String(post) })}`;
/** A hidden photo, for whoever judges it: the key stands where they read what was hidden, and nowhere else. */
export const hiddenPhotoPath = (key: string): string => `/events/hidden-photos/${key}`;

export type ToEvent =
  | "add-photo"
  | "back"
  | "cancel"
  | "change"
  | "check-in"
  | "drop-photo"
  | "make-host-link"
  | "move"
  | "say-coming"
  | "sign-up"
  | "take-over";

/** @param id its number, or `:id` for whichever */
export const toEventPath = (id: number | ":id", act: ToEvent): string => `/events/${id}/${act}`;

/** The event whose own page this is. */
export function findEventId(path: string): number | undefined {
  const id = /^\/events\/([1-9][0-9]{0,8})$/.exec(path)?.[1];
  return id === undefined ? undefined : Number(id);
}
