export const inHearingPath = (
  hearingId: number,
  act: "back-alternative" | "back-case" | "offer-alternative" | "write-case",
): string => `/hearings/${hearingId}/${act}`;

/** The hearing itself is shown on its item's page. */
export const hearingPagePath = ({ path }: { readonly path: string }): string => `${path}/hearing`;
