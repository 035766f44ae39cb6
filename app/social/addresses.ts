/** Who approves posts for the party's accounts. */
export const rotasPath = "/rota";
export const rotaPath = (id: number): string => `/rota/${id}`;
export const rotaDrawPath = (id: number): string => `/rota/${id}/draw.json`;
export const answerRotaPath = (id: number): string => `/rota/${id}/answer`;
/** A post before its rota, by its proposal's number. */
export const postPath = (proposal: number): string => `/rota/posts/${proposal}`;
/** From where the party posts. */
export const accountsPath = "/accounts";
/** @param id or `:id` for whichever */
export const toAccountPath = (id: number | ":id", act: "connect" | "disconnect"): string =>
  `/accounts/${id}/${act}`;
/** @param proposal or `:id` for whichever */
export const takeDownPath = (proposal: number | ":id"): string =>
  `/rota/posts/${proposal}/take-down`;
/** @param proposal or `:id` for whichever */
export const settlePostPath = (proposal: number | ":id"): string =>
  `/rota/posts/${proposal}/settle`;
/** How it goes out on each network, for its author. */
export const planPostPath = (proposal: number): string => `/rota/posts/${proposal}/networks`;
export const judgePostPath = (proposal: number): string => `/rota/posts/${proposal}/judge`;
