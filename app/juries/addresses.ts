export const juriesPath = "/juries";
/** To the challenge of a request, for whoever knows only the request's number. */
export const challengeOfPath = (request: number): string => `/juries/challenge?request=${request}`;

export const juryPath = (id: number): string => `/juries/${id}`;
export const challengePath = (id: number): string => `/juries/${id}#challenge`;
export const toJuryPath = (
  id: number,
  act: "challenge" | "decline" | "serve" | "take-back" | "vote",
): string => `/juries/${id}/${act}`;

/** With these two files anyone can draw the lot again. */
export const poolFilePath = (id: number): string => `/juries/${id}/pool.txt`;
export const drawFilePath = (id: number): string => `/juries/${id}/draw.json`;
