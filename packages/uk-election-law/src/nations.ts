/** Where the constituency or council is. The nation picks the bank-holiday calendar. */
export const NATIONS = ["ENG", "WLS", "SCT", "NIR"] as const;

export type Nation = (typeof NATIONS)[number];

export const NATION_NAMES: Readonly<Record<Nation, string>> = {
  ENG: "England",
  WLS: "Wales",
  SCT: "Scotland",
  NIR: "Northern Ireland",
};
