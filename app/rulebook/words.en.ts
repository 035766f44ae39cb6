/** Every sentence of this room's pages that a person reads. The paragraphs themselves are in `rule.ts`. */
export const words = {
  title: "The rulebook",
  trail: "Our policy",
  lead: "Every number that this site decides by. Members set each of them by a ballot, and nobody else can.",
  howTitle: "How a number changes",
  how: (majority: string, quorum: string) =>
    `Any member can propose another number. It needs ${majority} of the votes for or against, and ${quorum} of active members voting.`,
  running:
    "A new number counts for what begins after it. Whatever is under way keeps the numbers that it began with.",
  chapters: "Chapters",
  atFounding: "Set at the founding.",
  setBy: (by: string) => `Set by ${by}`,
  bounds: (least: string, most: string) => `A ballot can set it from ${least} to ${most}.`,
} as const;
