interface Facts {
  readonly name: string;
  readonly title: string;
  readonly closes: string;
  readonly link: string;
}

export const letters = {
  called: {
    subject: (title: string) => `Nominations are open: ${title}`,
    text: (says: {
      readonly name: string;
      readonly title: string;
      readonly seats: number;
      readonly closes: string;
      readonly voteFrom: string;
      readonly voteUntil: string;
      readonly link: string;
    }) =>
      `Dear ${says.name},\n\nan election is called: ${says.title}. Seats: ${says.seats}.\n\nYou can stand yourself, name another member, or support somebody who stands. Nominations close on ${says.closes}.\n\nMembers vote from ${says.voteFrom} until ${says.voteUntil}. All about it stands here:\n\n${says.link}`,
  },
  offered: {
    subject: (title: string) => `You are named for election: ${title}`,
    text: ({ name, title, closes, link }: Facts) =>
      `Dear ${name},\n\na member wants you to stand in an election: ${title}. Nobody else sees that you were named, unless you say yes.\n\nNominations close on ${closes}. Say yes or no here, and write your nomination:\n\n${link}`,
  },
  supportEnded: (says: {
    readonly title: string;
    readonly nominee: string;
    readonly closes: string;
    readonly link: string;
  }) => ({
    subject: `A statement that you supported was changed: ${says.title}`,
    text: `Hello {name},\n\nyou supported the nomination of ${says.nominee} in this election: ${says.title}.\n\n${says.nominee} has written another statement since. You supported the one that you read, so your support has ended.\n\nNobody else can read the new one until it is handed in. Then it stands here, and you can support it as well, until nominations close on ${says.closes}:\n\n${says.link}\n`,
  }),
  short: {
    subject: (title: string) => `Your nomination is not complete yet: ${title}`,
    text: ({ name, title, closes, link, lacks }: Facts & { readonly lacks: string }) =>
      `Dear ${name},\n\nnominations close on ${closes} for this election: ${title}. Yours lacks something still:\n\n${lacks}\n\nThere is time. Your nomination is here:\n\n${link}`,
  },
  askedAgain: {
    subject: (title: string) => `A seat fell empty, and you stood for it: ${title}`,
    text: ({ name, title, closes, link }: Facts) =>
      `Dear ${name},\n\na seat fell empty: ${title}. You stood for it and were not elected. It is filled from the votes that members cast then, counted again among those who stood and want it still.\n\nDo you? Say yes or no by ${closes}. Without a yes you are left out. What you wrote then stands there, and you can change it:\n\n${link}`,
  },
  counted: {
    subject: (title: string) => `The election is counted: ${title}`,
    text: (says: {
      readonly name: string;
      readonly title: string;
      readonly stands: string;
      readonly link: string;
    }) =>
      `Dear ${says.name},\n\nthe election in which you stood is counted: ${says.title}. The result, and every file that it was counted from, stands here:\n\n${says.link}\n\nIt stands from ${says.stands}, unless members challenge it. You can recount it yourself, or have somebody whom you trust do so.`,
  },
} as const;
