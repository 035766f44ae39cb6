/** Common questions with their answers. */
export const questionsPath = "/questions";
export const newQuestionPath = "/questions/new";
export const questionPath = (id: number): string => `/questions/${id}`;
export const questionVersionPath = (id: number, version: number): string =>
  `/questions/${id}/versions/${version}`;
export const editQuestionPath = (id: number): string => `/questions/${id}/edit`;
export const changeQuestionPath = (id: number): string => `/questions/${id}/change`;
export const takeDownPath = (id: number): string => `/questions/${id}/take-down`;

/** Where anybody writes to the party. */
export const contactPath = "/contact";
/** The same form, with what may be answered already beside it. */
export const lookPath = "/contact/look";
export const sentPath = "/contact/sent";
/** Where a letter asks whether a message came from its reader. */
export const confirmPath = (key: string): string => `/contact/confirm/${key}`;

/** What was written, for the team that has the duty. */
export const inboxPath = "/contact/inbox";
export const messagePath = (id: number): string => `/contact/inbox/${id}`;

export type ToMessage = "answer" | "give" | "note" | "sort" | "take";
export const toMessagePath = (id: number, act: ToMessage): string => `/contact/inbox/${id}/${act}`;
