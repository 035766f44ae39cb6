interface Told {
  readonly team: string;
  readonly says: string;
  readonly link: string;
}

/** What letters, the record and the privacy notice say of teams. */
export const en = {
  closedWhy: {
    unfounded: "It did not find its founders in time.",
    decided: "The team decided it.",
    empty: "Nobody was left in it.",
    unled: "Nobody coordinated it for too long.",
  },
  record: {
    founded: "A team was founded.",
    closed: {
      unfounded: "The founding of a team lapsed.",
      decided: "A team was closed, as it had decided.",
      empty: "A team in which nobody was left was closed.",
      unled: "A team that nobody had coordinated for too long was closed.",
    },
    decided: {
      party: "A team decided something in the party's name. Its words stand on the team's page.",
      coordinate: "A team chose somebody to coordinate it for a term.",
      close: "A team decided to close.",
    },
  },
  letters: {
    covered: "a team",
    asking: {
      subject: "Somebody asks to join your team",
      text: ({ team, link }: Pick<Told, "team" | "link">) =>
        `Hello {name},\n\nsomebody asks to join the team “${team}”. Take them in, or not:\n\n${link}\n`,
    },
    unasked: {
      subject: "Nobody asked a newcomer to your team",
      text: ({ team, link }: Pick<Told, "team" | "link">) =>
        `Hello {name},\n\nsomebody joined the team “${team}” and nobody asked them in time what they would like to do. The team's page counts it. It is not too late to talk to them:\n\n${link}\n`,
    },
    welcome: {
      subject: "Your team asks you something",
      text: ({ team, says, link }: Told) =>
        `Hello {name},\n\nsomebody of the team “${team}” asks you:\n\n${says}\n\nWho it is, and what there is to do, stands on the team's page:\n\n${link}\n`,
    },
    takenIn: {
      subject: "You are in the team",
      text: ({ team, link }: Told) =>
        `Hello {name},\n\nthe team “${team}” took you in. What there is to do stands here:\n\n${link}\n`,
    },
    declined: {
      subject: "The team did not take you in",
      text: ({ team, link }: Told) =>
        `Hello {name},\n\nthe team “${team}” did not take you in. From when you can ask again stands here, and there are other teams:\n\n${link}\n`,
    },
    unanswered: {
      subject: "Nobody answered you",
      text: ({ team, link }: Told) =>
        `Hello {name},\n\nyou asked to join the team “${team}”, and nobody in it answered in time. You can ask again at once, or find another team:\n\n${link}\n`,
    },
    puts: {
      decide: (says: string) => says,
      party: (says: string) => `In the party's name: ${says}`,
      coordinate: (says: string) => `Somebody offers to coordinate the team: ${says}`,
      close: (says: string) => `Close the team: ${says}`,
    },
    decision: {
      subject: "Your team decides",
      text: ({ team, says, when, link }: Pick<Told, "team" | "says" | "link"> & { when: string }) =>
        `Hello {name},\n\nthis is put to the team “${team}”:\n\n${says}\n\nSay yes or no until ${when}:\n\n${link}\n`,
    },
    unled: {
      subject: "Nobody coordinates your team",
      text: ({ team, when, link }: { team: string; when: string; link: string }) =>
        `Hello {name},\n\nnobody coordinates the team “${team}” any more. Any member in it can offer to; the team says yes or no. Until then all members in it can do what a coordinator does. If nobody is chosen, the team is closed ${when}.\n\n${link}\n`,
    },
    closed: {
      subject: "Your team is closed",
      text: ({ team, why, link }: { team: string; why: string; link: string }) =>
        `Hello {name},\n\nthe team “${team}” is closed. ${why}\n\nWhat it did stays here to read:\n\n${link}\n`,
    },
  },
  kept: {
    skills: {
      what: "What you say you can do, and how many hours a week you have for it",
      why: "So that the platform shows you teams that need it. Nobody else sees it.",
    },
    places: {
      what: "In which teams you are or ask to be, whether you want their letters, what somebody of them asked you, and what you say to what they decide while that is open",
      why: "So that those in a team know who is in it, and each member counts once.",
    },
    work: {
      what: "Teams that you began or coordinate, and what you put to a team",
      why: "So that those in a team know who does what.",
    },
  },
};
