/** What this room writes to people. */
export const letters = {
  termSubject: {
    first: (party: string) => `Your membership of ${party} runs out soon`,
    last: (party: string) => `Your membership of ${party} is about to run out`,
    vote: (party: string) => `You are about to lose your vote in ${party}`,
    lapsed: (party: string) => `Your membership of ${party} has run out`,
  },
  termSays: {
    first: (party: string, ends: string, vote: string) =>
      `your membership of ${party} runs until ${ends}. Whoever does not renew it has their vote until ${vote}.`,
    last: (party: string, ends: string, vote: string) =>
      `your membership of ${party} runs until ${ends}, and you have not renewed it yet. You have your vote until ${vote}.`,
    vote: (party: string, ends: string, vote: string) =>
      `your membership of ${party} ran until ${ends}. You have your vote until ${vote}, and lose it then unless you renew.`,
    lapsed: (party: string, ends: string, vote: string) =>
      `your membership of ${party} ran until ${ends}, and you had your vote until ${vote}. You can still renew, and then vote in every ballot that opens afterwards. This is our last letter about it.`,
  },
  termText: (name: string, says: string, link: string) =>
    `Hello ${name},\n\n${says}\n\nYou can renew it here:\n\n${link}\n`,
  goingSubject: (party: string) => `We are about to delete your details: ${party}`,
  goingText: (name: string, party: string, day: string, link: string) =>
    `Hello ${name},\n\nyou have not been here for a long time, and nobody should keep details of people who have gone. On ${day} we delete all that ${party} keeps of you.\n\nIf that is as you want it, do nothing. If you want to stay, sign in before that day:\n\n${link}\n`,
  suspendedSubject: (party: string) => `You are suspended for some days: ${party}`,
  suspendedText: (
    party: string,
    says: { name: string; ground: string; why: string; until: string; link: string },
  ) =>
    `Hello ${says.name},\n\nyou cannot take part in ${party} until ${says.until}. It ends by itself then.\n\nGround: ${says.ground}.\nThe reason that was given: ${says.why}\n\nYou can still sign in and read, change and download your details, renew, and leave. Votes that you have cast stay. The public record does not name you.\n\nTwo keys of different bodies decided this. You and any member can challenge it, and a jury of members drawn by lot then decides. Here is the request, and how to challenge it:\n\n${says.link}\n`,
  fileSubject: "Your file of the members' list can be fetched",
  fileText: (name: string, until: string, link: string) =>
    `Hello ${name},\n\nthe file that you asked for can be fetched once, until ${until}:\n\n${link}\n\nIt is marked, and that it was fetched stands in the record.\n`,
  liftedSubject: (party: string) => `You are no longer suspended: ${party}`,
  liftedText: (name: string, party: string, why: string) =>
    `Hello ${name},\n\nyour suspension has been lifted, and you can take part in ${party} again from now on.\n\nThe reason that was given: ${why}\n`,
  emailSubject: (party: string) => `Your new address for ${party}`,
  emailText: (party: string, link: string) =>
    `Hello,\n\nsomebody, probably you, wants to sign in to ${party} with this address from now on. If so, open this page in the browser in which you are signed in:\n\n${link}\n\nThe link works for one day. If it was not you, do nothing.\n`,
  emailTakenText: (party: string) =>
    `Hello,\n\nsomebody, probably you, wants to sign in to ${party} with this address. It belongs to somebody who is here already, so nothing was changed. If that is you as well, make one account of the two, under Me.\n`,
  emailWaitsSubject: (party: string) => `Your address for ${party} is to change`,
  emailWaitsText: (name: string, party: string, day: string, link: string) =>
    `Hello ${name},\n\nsomebody who was signed in as you with ${party}, probably you, wants to use another email address. From ${day} on, codes and letters go there, no longer here. Until then nothing changes.\n\nIf that was you, do nothing. If it was not, stop it here, without signing in:\n\n${link}\n`,
  emailKeptSubject: (party: string) => `Your address for ${party} stays as it is`,
  emailKeptText: (name: string, party: string) =>
    `Hello ${name},\n\nyou wanted to use another email address with ${party}. It belongs to somebody else by now, so nothing has changed.\n`,
  emailChangedSubject: (party: string) => `Your address for ${party} has changed`,
  emailChangedText: (name: string, party: string) =>
    `Hello ${name},\n\nyou have another email address with ${party} from now on, as you were told some days ago. Codes and letters go to the new one.\n\nIf that was not you, answer to this letter at once.\n`,
  confirmSubject: (party: string) => `Confirm your address for ${party}`,
  confirmText: (name: string, party: string, link: string) =>
    `Hello ${name},\n\nplease open this page to confirm your address and take your place in ${party}:\n\n${link}\n\nThe link works for three days. If you did not ask to join, do nothing: no record is kept after that.\n`,
  letInSubject: (party: string) => `You are in: ${party}`,
  letInText: (name: string, party: string, link: string) =>
    `Hello ${name},\n\nthank you for waiting. You belong to ${party} from today. You can sign in here:\n\n${link}\n`,
  knownSubject: (party: string) => `You have joined ${party} already`,
  keptText: (name: string, party: string) =>
    `Hello ${name},\n\nsomebody, probably you, filled in the form to join ${party} with this address again. You have confirmed it already and your place is kept: very many people are joining just now. You need do nothing more; we write to you when you are in.\n`,
  knownText: (name: string, party: string, link: string) =>
    `Hello ${name},\n\nsomebody, probably you, filled in the form to join ${party} with this address. It belongs to somebody who is here already, so nothing was changed. You can sign in here:\n\n${link}\n`,
} as const;
