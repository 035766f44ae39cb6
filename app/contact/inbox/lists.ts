/** What the team sees of its messages. Those that are not confirmed yet are in none. */
export const LISTS = ["open", "mine", "answered", "closed", "spam"] as const;
export type ListName = (typeof LISTS)[number];
