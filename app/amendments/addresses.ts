export const amendmentPath = (id: number): string => `/amendments/${id}`;

/** The form for a new amendment, which asks which paragraphs it is about. */
export const amendFormPath = (textId: number): string => `/amendments/to/${textId}/new`;
/** The same with these paragraphs in it. */
export const newAmendmentPath = (textId: number, from: number, to = from): string =>
  `/amendments/to/${textId}/new?from=${from}&to=${to}`;
/** An amendment to an amendment. */
export const amendAmendmentPath = (textId: number, of: number): string =>
  `/amendments/to/${textId}/new?of=${of}`;
export const newCompositePath = (textId: number, parts = ""): string =>
  `/amendments/to/${textId}/composite${parts === "" ? "" : `?parts=${parts}`}`;
/** The text with the source of every word. */
export const sourcesPath = (textId: number): string => `/amendments/to/${textId}/sources`;

export type ToText = "move" | "compose";
export const toTextPath = (textId: number, act: ToText): string =>
  `/amendments/to/${textId}/${act}`;

export type ToAmendment = "accept" | "agree" | "decline" | "insist" | "support" | "withdraw";
export const toAmendmentPath = (id: number, act: ToAmendment): string => `/amendments/${id}/${act}`;
