/** What a team does: its tasks, its meetings, what it writes. For those in it alone. */
export const teamTasksPath = (id: number): string => `/teams/${id}/tasks`;
export const teamMeetingsPath = (id: number): string => `/teams/${id}/meetings`;
export const teamNotesPath = (id: number): string => `/teams/${id}/notes`;

/** What can be done there with a form. */
export type ToWork =
  | "add-task"
  | "call-meeting"
  | "call-off-meeting"
  | "drop-task"
  | "finish-task"
  | "give-back-task"
  | "move-meeting"
  | "move-task"
  | "take-task"
  | "write-letter"
  | "write-notes";

/** @param id a team's number, or `:id` for whichever */
export const toWorkPath = (id: number | ":id", act: ToWork): string =>
  `/teams/${id}/together/${act}`;
