/** Weekly discussions: the next, the last, and the topics for those to come. */
export const meetingsPath = "/meetings";
export const topicsPath = "/meetings/topics";
export const newTopicPath = "/meetings/topics/new";
export const timesPath = "/meetings/times";
export const pastMeetingsPath = "/meetings/past";
export const meetingsFeedPath = "/meetings/discussions.atom";
export const meetingsCalendarPath = "/meetings/discussions.ics";
export const hostingPath = "/meetings/hosting";

/** Where an office asks that a topic or a point be hidden, or brought back. */
export const hidePath = "/meetings/hide";
export const restorePath = "/meetings/restore";
export const hideFormPath = (kind: string, id: number): string =>
  `${hidePath}?kind=${kind}&post=${id}`;
export const restoreFormPath = (kind: string, id: number): string =>
  `${restorePath}?kind=${kind}&post=${id}`;

type ToTopic = "support" | "withdraw";
export const meetingTopicPath = (id: number, act: ToTopic): string =>
  `/meetings/topics/${id}/${act}`;

/** One address for life, from the day on which its topic was taken. */
export const meetingPath = (id: number): string => `/meetings/${id}`;

/** Every version of a meeting's notes. */
export const notesPath = (id: number): string => `/meetings/${id}/notes`;
export const notesVersionPath = (id: number, number: number): string =>
  `/meetings/${id}/notes/${number}`;

type ToMeeting =
  | "add-point"
  | "call-off"
  | "host"
  | "make-draft"
  | "move"
  | "say-coming"
  | "say-outcome"
  | "set-link"
  | "support-point"
  | "write-notes";

/** @param id its number, or `:id` for whichever */
export const toMeetingPath = (id: number | ":id", act: ToMeeting): string =>
  `/meetings/${id}/${act}`;

/** The meeting whose own page this is. */
export function findMeetingId(path: string): number | undefined {
  const id = /^\/meetings\/([1-9][0-9]{0,8})$/.exec(path)?.[1];
  return id === undefined ? undefined : Number(id);
}
