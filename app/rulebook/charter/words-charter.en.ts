/** The constitution as a text. */
export const charter = {
  title: "Our constitution",
  lead: "What our party is and how it works, in numbered paragraphs. Its numbers are those of the rulebook, so that none stands in two places.",
  none: "Our party has no constitution yet",
  noneSays:
    "Any member can propose the first one. It is discussed, drafted and amended like any text; members then adopt it by ballot.",
  proposeFirst: "Propose the first constitution",
  propose: "Propose a change",
  how: (majority: string, quorum: string) =>
    `A change needs ${majority} of the votes for or against, and ${quorum} of active members voting. Amendments that its authors accept are part of it; members vote on the others one by one, and each needs the same.`,
  howTitle: "How it changes",
  votes: "The votes that made it",
  vote: "How we voted",
  paragraphVote: (number: number) => `How we voted: paragraph ${number}`,
  numbers: "Numbers that it can name",
  numbersSay:
    "Write the name of a number in square brackets, and the rulebook's number of today is shown in its place.",
  numberTwice: (figure: string) =>
    `“${figure}” is a number, and numbers stand in the rulebook alone. Write its name in square brackets, such as [ballotDays], or leave the number out.`,
  noSuchNumber: (name: string) =>
    `The rulebook has no number called [${name}]. The page of the constitution lists them all.`,
  changedMeanwhile:
    "Another ballot has changed the same words of the constitution. This one was written for the text of before.",
  nothingLeft: "Nothing of the constitution would be left.",
  first: [
    "Our party belongs to its members. Every member has the same rights.",
    "Members decide what we stand for. Nobody else makes policy in our name.",
    "Any member may propose an idea. Enough members carry it into discussion; then it is drafted, and members may amend it for [amendmentDays].",
    "Members vote for [ballotDays]. A proposal is adopted if more than [majorityPercent] of the votes for or against are for it, and [quorumPercent] of active members have voted.",
    "Officers act for members, for a term of [officeMonths] at most. No officer can use a power alone.",
    "Every official act is written in the record, which nobody can change.",
    "Members may challenge an official act. A jury drawn by lot decides.",
    "This constitution changes only by a ballot in which at least [rulebookMajorityPercent] of the votes for or against are for the change, and [rulebookQuorumPercent] of active members have voted.",
  ].join("\n\n"),
} as const;
