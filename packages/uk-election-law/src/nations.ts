/** Where the constituency or council is. The nation picks the bank-holiday calendar. */
export const NATIONS = ["ENG", "WLS", "SCT", "NIR"] as const;

export type Nation = (typeof NATIONS)[number];

export const NATION_NAMES: Readonly<Record<Nation, string>> = {
  ENG: "England",
  WLS: "Wales",
  SCT: "Scotland",
  NIR: "Northern Ireland",
};

/** The nations by their names, and by the codes of ISO 3166-2. */
export const NATION_ALIASES: Readonly<Record<string, Nation>> = {
  england: "ENG",
  wales: "WLS",
  cymru: "WLS",
  scotland: "SCT",
  "northern-ireland": "NIR",
  "gb-eng": "ENG",
  "gb-wls": "WLS",
  "gb-sct": "SCT",
  "gb-nir": "NIR",
};
