/** What the room writes to people. */
export const letters = {
  mergedSubject: (title: string) => `“${title}” was merged into another proposal`,
  mergedText: (title: string, into: string, link: string) =>
    `Hello {name},\n\nyou supported “${title}”. Its authors and those of “${into}” have agreed to make one proposal of the two. Your support does not move by itself: read the other one, and support it if you agree.\n\n${link}\n`,
  withdrawnSubject: (title: string) => `“${title}” was withdrawn: will you adopt it?`,
  withdrawnText: (title: string, needed: string, until: string, link: string) =>
    `Hello {name},\n\nyou supported “${title}”. Its author has withdrawn it. ${needed} who supported it can adopt it together until ${until}; it then goes on where it was.\n\n${link}\n`,
  penSubject: (title: string) => `It waits for you: finish “${title}”`,
  penText: (
    title: string,
    { from, until, rest }: { from: string; until: string; rest: string },
    link: string,
  ) =>
    `Hello {name},\n\n“${title}” is being drafted, and you are one of its authors: only its authors can move it on. Improve the text. You can call it finished from ${from}; whenever you change it, it has to stand for ${rest} first. From ${until}, members who support it may take the pen.\n\n${link}\n`,
  revisedSubject: (title: string) => `“${title}” has changed: do you still support it?`,
  revisedText: (title: string, link: string) =>
    `Hello {name},\n\nyou supported “${title}”. Its authors have changed the text, and your support was for the old one: it does not count for the new one. See what changed, and support it again if you agree.\n\n${link}\n`,
  mergeAskedSubject: (title: string) => `Shall “${title}” become part of your proposal?`,
  mergeAskedText: (title: string, into: string, link: string) =>
    `Hello {name},\n\nthe authors of “${title}” would like to merge it into your proposal “${into}”. Nothing happens unless you agree. Answer here:\n\n${link}\n`,
} as const;

/** What happened to a proposal, to stand after its title. With an end, that is when it ends. */
export const happened = {
  idea: () => "it is a new idea. Does it need your support?",
  discussion: () => "members talk it over now.",
  drafting: () => "its authors finish the text now.",
  amendment: () => "its text can be amended now, word by word.",
  rota: () => "it is a post that members drawn by lot decide on now.",
  "to-post": () => "the rota has approved it, and it is to be posted.",
  posted: () => "it was posted on the party's accounts.",
  "not-posted": () => "no network took it. Its page says why.",
  "taken-down": () => "it was taken down, or stopped before it was posted.",
  frozen: (ends: string | undefined) =>
    ends === undefined
      ? "its text is finished. Say what speaks for it and against."
      : `its text is finished. Say what speaks for it and against until ${ends}; then the vote opens.`,
  lapsed: () => "it did not find enough support in time, and ends.",
  merged: () => "it is part of another proposal now. Support does not move by itself.",
  withdrawn: () => "its author has withdrawn it. Those who supported it can adopt it.",
  revised: "its text has changed. Whoever supported the old one can support the new one.",
  mergeAsked: "another proposal’s authors ask to make one of the two.",
} as const;
