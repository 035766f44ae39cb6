/** Where a text is written by its authors: below the address of what it belongs to. */
export const draftingPath = (path: string): string => `/drafting${path}`;
export const socketPath = (path: string): string => `/drafting${path}/socket`;

/** Asked-for knowledge and the notes of those who have it. */
export const notesPath = (path: string): string => `/drafting${path}/notes`;

/** What can be done there with a form. */
export type ToDraft =
  | "answer-invitation"
  | "ask-for-notes"
  | "finish"
  | "invite"
  | "save-text"
  | "take-name-off"
  | "write-note";

export const toDraftPath = (path: string, act: ToDraft): string => `/drafting${path}/${act}`;

/** What one knows about, and who is shown it. */
export const knowledgePath = "/me/knowledge";
export const withdrawKnowledgePath = "/me/knowledge/withdraw";
