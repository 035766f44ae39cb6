/** Of stalls, with `{n}` where the number stands. */
export const stalls = {
  stallLateDays:
    "What a volunteer's phone saved at a stall is taken until {n} after its end. What is saved after the end is not.",
  stallKeptDays:
    "What people said at a stall is deleted {n} after it was taken. How many said something stays.",
  doorstepsLateDays:
    "What a member's phone saved on a doorstep round is taken until {n} after its end. The list of doors leaves the phone at the end.",
  doorstepsKeptDays:
    "A copy of the electoral register is deleted {n} after the council supplied it, with all that was noted at its doors.",
  stallConfirmDays:
    "Whoever leaves an email address at a stall gets one letter. It is deleted {n} after it was taken, unless they press that letter's link.",
  stallContactDays:
    "How to reach somebody who wants to hear what became of it is deleted {n} after it was taken, or as soon as they say so.",
} as const;
