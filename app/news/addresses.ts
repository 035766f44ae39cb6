export const lettersPath = "/news/letters";
export const letterToAllPath = (request: number): string => `/news/letters/${request}`;
export const newLetterPath = "/news/letters/new";
export const previewLetterPath = "/news/letters/preview";

/** News that members write: the list, the newest first. */
export const newsPath = "/news";
export const newsFeedPath = "/news/news.atom";
/** All of a year. */
export const newsYearPath = (year: number): string => `/news/years/${year}`;
/** Where members write, and read each other's drafts. */
export const newsDeskPath = "/news/desk";
export const newArticlePath = "/news/desk/new";

/** An article's page. Both its addresses are for life; nothing that somebody typed stands in the short one. */
export const articlePath = (address: string): string => `/news/${address}`;

/** The picture that other sites show of it. By its short address, so that nothing that somebody typed stands in it. */
export const articleCardPath = (shortAddress: string): string => `/news/${shortAddress}/card.png`;

/** A draft, and what becomes of it later, for those who write and read it. */
export const draftPath = (id: number): string => `/news/desk/${id}`;
export const editDraftPath = (id: number): string => `/news/desk/${id}/edit`;

export type ToArticle =
  | "call-ready"
  | "change"
  | "correct"
  | "drop"
  | "hand-in"
  | "judge-correction"
  | "note"
  | "publish"
  | "read"
  | "withdraw";
/** @param id its number, or `:id` for whichever */
export const toArticlePath = (id: number | ":id", act: ToArticle): string =>
  `/news/desk/${id}/${act}`;

/** The weekly slots, each with the lot that found its writer. */
export const slotsPath = "/news/writers";
export const offerToWritePath = "/news/writers/offer";
export const slotPath = (id: number): string => `/news/writers/${id}`;
export const answerSlotPath = (id: number): string => `/news/writers/${id}/answer`;
/** Its lot as a file that anybody can draw again. */
export const slotDrawPath = (id: number): string => `/news/writers/${id}/draw.json`;
