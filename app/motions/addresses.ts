/** What the members of a branch decide, and where another motion is put. */
export const motionsPath = (branch: number): string => `/branches/${branch}/motions`;
export const putMotionPath = (branch: number): string => `/branches/${branch}/motions/put`;

export const motionPath = (id: number): string => `/motions/${id}`;
export const toMotionPath = (
  id: number,
  act: "put-to-party" | "support" | "take-back" | "withdraw",
): string => `/motions/${id}/${act}`;

/** The motion whose own page this is. */
export function findMotionId(path: string): number | undefined {
  const id = /^\/motions\/([1-9][0-9]{0,8})$/.exec(path)?.[1];
  return id === undefined ? undefined : Number(id);
}
