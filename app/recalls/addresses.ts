export const recallsPath = "/recalls";
export const startRecallPath = "/recalls/start";
export const recallPath = (id: number): string => `/recalls/${id}`;
export const toRecallPath = (id: number, act: "answer" | "support" | "take-back"): string =>
  `/recalls/${id}/${act}`;

/** The recall whose own page this is. */
export function findRecallId(path: string): number | undefined {
  const id = /^\/recalls\/([0-9]+)$/.exec(path)?.[1];
  return id === undefined ? undefined : Number(id);
}
