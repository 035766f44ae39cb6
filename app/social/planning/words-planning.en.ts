import { countInWords } from "@breakthrough/languages";

/** How a post goes out on each network. */
export const planning = {
  title: "How it goes out",
  titleOf: (title: string) => `How “${title}” goes out`,
  lead: "Each network counts a text in its own way. Here is what each would make of this one. Each post ends with a link to its page here, where everybody reads how it was decided. You can change it until the rota has decided; what was said of it before counts no more.",
  threadHint:
    "For a thread, put a line with three hyphens (---) between its parts. Each part is counted by itself.",
  networks: "Where it goes out",
  ownText: "Another text",
  ownTextOf: (network: string) => `Another text for ${network}`,
  ownTextHint: "Leave it empty where the text of the post will do.",
  link: "A link for the card",
  linkHint:
    "The page that a reader is led to. Bluesky shows it as a card under the post; in the others it stands at the end of the text, where it is not in it already.",
  save: "Save how it goes out",
  pictures: "Pictures of this post, and what they show",
  edit: "Change its text",
  counts: "As it would be now",
  chosen: "goes out here",
  notChosen: "does not go out here",
  part: (number: number) => `part ${number}`,
  counted: (length: number, most: number) => `${countInWords(length)} of ${countInWords(most)}`,
  left: (left: number) => `${countInWords(left)} left`,
  over: (over: number) => `${countInWords(over)} too many`,
  overBytes: (over: number) => `${countInWords(over)} bytes too many`,
  toPlan: "How it goes out on each network",
  choose: "Choose at least one network.",
  badLink: "Write the link in full, such as https://example.org/page.",
  empty: "There is no text to post.",
  twice: "Two parts of the thread say the same. A network would take the second for the first.",
  tooMany: (most: number) => `A thread has at most ${countInWords(most)} parts.`,
  tooLong: (network: string, over: number, _part: number) =>
    `It does not fit ${network}: it is ${countInWords(over)} too long there. Shorten it, write another text for ${network}, or leave ${network} out.`,
  tooLongPart: (network: string, over: number, part: number) =>
    `Part ${part} does not fit ${network}: it is ${countInWords(over)} too long there. Shorten it, write another text for ${network}, or leave ${network} out.`,
  tooManyBytes: (network: string, over: number) =>
    `It does not fit ${network}: its signs take ${countInWords(over)} bytes too many, as emoji of several parts do.`,
  notAuthor: "Only its author says how it goes out.",
  changed: "The post was changed while you read it. Read it again before you decide.",
  picturesNotReady: "Its pictures are still being made, or one was refused. Try again in a minute.",
  tooManyPictures: (network: string, most: number) =>
    `${network} takes at most ${countInWords(most)} pictures in a post. Take some away, or leave ${network} out.`,
} as const;
