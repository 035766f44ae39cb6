/** What the party has said in its own name, who writes it and who signs it. */
export const editorialsPath = "/editorials";
export const newEditorialPath = "/editorials/new";
/** One, for those who write and sign it; everybody else is led on to the article, once there is one. For life. */
export const editorialPath = (id: number): string => `/editorials/${id}`;
export const editEditorialPath = (id: number): string => `/editorials/${id}/edit`;

export type ToEditorial = "change" | "correct" | "drop" | "publish" | "withdraw";
/** @param id its number, or `:id` for whichever */
export const toEditorialPath = (id: number | ":id", act: ToEditorial): string =>
  `/editorials/${id}/${act}`;
