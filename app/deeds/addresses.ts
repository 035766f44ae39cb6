/** What became of what was decided: all of it, and each decision by its proposal's number. */
export const whatBecamePath = "/policy/done";
export const deedPath = (proposal: number): string => `/policy/done/${proposal}`;

/** The proposal of whose decision this page is. */
export function findDeedIn(path: string): number | undefined {
  const id = /^\/policy\/done\/([1-9][0-9]{0,8})$/.exec(path)?.[1];
  return id === undefined ? undefined : Number(id);
}

/** What can be done about it on its page. */
export type ToDeed = "answer" | "doubt" | "end" | "name" | "none" | "note" | "take";

export const toDeedPath = (proposal: number, act: ToDeed): string =>
  `/policy/done/${proposal}/${act}`;
