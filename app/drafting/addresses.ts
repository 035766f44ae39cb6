/** Where a proposal's text is written by its authors. */
export const draftingPath = (proposal: number): string => `/drafting/proposals/${proposal}`;
export const socketPath = (proposal: number): string => `/drafting/proposals/${proposal}/socket`;

/** Asked-for knowledge and the notes of those who have it. */
export const notesPath = (proposal: number): string => `/drafting/proposals/${proposal}/notes`;

/** What can be done there with a form. */
export type ToDraft =
  | "answer-invitation"
  | "ask-for-notes"
  | "finish"
  | "invite"
  | "save-text"
  | "take-name-off"
  | "write-note";

export const toDraftPath = (proposal: number, act: ToDraft): string =>
  `/drafting/proposals/${proposal}/${act}`;

/** What one knows about, and who is shown it. */
export const knowledgePath = "/me/knowledge";
export const withdrawKnowledgePath = "/me/knowledge/withdraw";
