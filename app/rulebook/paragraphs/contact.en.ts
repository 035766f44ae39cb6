/** Of what people outside ask, with `{n}` where the number stands. */
export const contact = {
  contactConfirmDays:
    "Whoever writes to us from a browser without scripts, or asks for our press releases, has {n} to press the link in a letter. Else what they left is deleted.",
  contactKeptDays:
    "What somebody wrote to us, and what we answered, is deleted {n} after they wrote it.",
  contactWaitDays:
    "A message that nobody has answered for {n} stands on the page of the week of everybody in the team.",
} as const;
