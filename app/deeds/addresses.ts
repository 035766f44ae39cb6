/** What became of what was decided: all of it, and each decision by its proposal's number. */
export const whatBecamePath = "/policy/done";
export const deedPath = (proposal: number): string => `/policy/done/${proposal}`;

/** What can be done about it on its page. */
export type ToDeed = "answer" | "doubt" | "end" | "name" | "none" | "note" | "take";

export const toDeedPath = (proposal: number, act: ToDeed): string =>
  `/policy/done/${proposal}/${act}`;
