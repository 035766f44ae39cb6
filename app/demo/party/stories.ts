import type { Story } from "../story.ts";
import { CHARTER_STORIES } from "./charter-stories.ts";
import { FOUNDING_YEARS } from "./founding-years.ts";
import { LATER_YEARS } from "./later-years.ts";
import { TALKED_ABOUT_NOW } from "./talked-about-now.ts";
import { VOTED_NOW } from "./voted-now.ts";

/** Every proposal of the demonstration. Each state of a proposal's life has at least one. */
export const STORIES: readonly Story[] = [
  ...FOUNDING_YEARS,
  ...LATER_YEARS,
  ...CHARTER_STORIES,
  ...VOTED_NOW,
  ...TALKED_ABOUT_NOW,
];
