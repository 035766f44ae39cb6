export const inHearingPath = (
  hearingId: number,
  act: "back-alternative" | "back-case" | "offer-alternative" | "write-case",
): string => `/hearings/${hearingId}/${act}`;
