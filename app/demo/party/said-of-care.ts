import type { StoryStatement } from "../story.ts";

/** What members say of free personal care, and how likely each of three camps agrees. */
export const SAID_OF_CARE: readonly StoryStatement[] = [
  { text: "A care visit should last at least half an hour.", agree: [0.94, 0.93, 0.9] },
  { text: "Care workers should be paid for the time between visits.", agree: [0.95, 0.92, 0.91] },
  {
    text: "People who care for a relative need a month's rest each year.",
    agree: [0.9, 0.86, 0.88],
  },
  { text: "Young disabled people should be named in the text.", agree: [0.88, 0.8, 0.84] },
  { text: "Care should be free for everybody, whatever they own.", agree: [0.95, 0.08, 0.3] },
  { text: "Whoever owns several houses should pay for their care.", agree: [0.1, 0.94, 0.75] },
  { text: "We should not promise this before we know who pays.", agree: [0.06, 0.6, 0.95] },
  { text: "A tax on wealth is the right way to pay for it.", agree: [0.94, 0.9, 0.12] },
  { text: "Councils should run care homes themselves again.", agree: [0.93, 0.82, 0.1] },
  { text: "Private care homes do a good job where councils cannot.", agree: [0.08, 0.2, 0.92] },
  { text: "It should come in step by step, the oldest first.", agree: [0.12, 0.5, 0.94] },
  { text: "Care homes should make no profit.", agree: [0.96, 0.7, 0.14] },
  { text: "Families should do more of it themselves.", agree: [0.05, 0.1, 0.5] },
  { text: "Migrant care workers should get their visas for five years.", agree: [0.92, 0.6, 0.55] },
];
