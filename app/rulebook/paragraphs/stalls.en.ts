/** Of stalls, with `{n}` where the number stands. */
export const stalls = {
  stallLateDays:
    "What a volunteer's phone saved at a stall is taken until {n} after its end. What is saved after the end is not.",
  stallKeptDays:
    "What people said at a stall is deleted {n} after it was taken. How many said something stays.",
} as const;
