export type Unit = "word" | "character";

const counted = (count: string, isOne: boolean, unit: Unit): string =>
  `${count} ${unit}${isOne ? "" : "s"}`;

/** What the small scripts say, in English: the browser gets these files and no other words. */
export const en = {
  left: (count: string, isOne: boolean, unit: Unit) =>
    `You have ${counted(count, isOne, unit)} left`,
  tooMany: (count: string, isOne: boolean, unit: Unit) =>
    `You have ${counted(count, isOne, unit)} too many`,
};
