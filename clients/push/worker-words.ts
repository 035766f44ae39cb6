/** The one sentence. */
const SAYS = { en: "Something new for you", cy: "Rhywbeth newydd i chi" } as const;

export const speaking = (language: string): string =>
  language.startsWith("cy") ? SAYS.cy : SAYS.en;
