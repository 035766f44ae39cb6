/** What members can do and teams need. One list for both, so that they meet. */
export const SKILLS = [
  "care",
  "nursing",
  "teaching",
  "writing",
  "translating",
  "design",
  "photography",
  "film",
  "web",
  "software",
  "data",
  "accounts",
  "law",
  "research",
  "organising",
  "stewarding",
  "first-aid",
  "cooking",
  "driving",
  "building",
  "music",
  "speaking",
  "doorsteps",
  "telephone",
  "listening",
  "office-work",
] as const;
export type Skill = (typeof SKILLS)[number];

/** More hours a week than these are no help beside a life. */
export const MOST_HOURS = 60;
