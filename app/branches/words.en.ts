import { counted, listInWords } from "@breakthrough/languages";
import { mePath } from "../me/addresses.ts";
import { partyPath } from "../our-party/addresses.ts";
import { branchesPath } from "./addresses.ts";
import { letters } from "./words-letters.en.ts";
import { officers } from "./words-officers.en.ts";

const members = (count: number): string => counted(count, "member");

/** What a change does, for a page and for a letter. */
export interface ChangeSaid {
  readonly branch: string;
  readonly into: string | undefined;
  readonly name: string | undefined;
  readonly place: string | undefined;
  readonly right: string | undefined;
}

/** Every sentence of this room that a person reads. */
export const en = {
  ...letters,
  ...officers,
  trail: [{ label: "Our party", href: partyPath }],
  trailHere: [
    { label: "Our party", href: partyPath },
    { label: "Branches", href: branchesPath },
  ],
  trailMe: [{ label: "Me", href: mePath }],
  title: "Branches",
  lead: "Members in one place, or of one mind, together. Nobody at the top can quietly close one, or take its rights.",
  kinds: {
    nation: "Nation",
    region: "Region",
    branch: "Branch",
    choice: "For whoever wants to",
  },
  kindsChoice: {
    nation: ["A nation", "England, Northern Ireland, Scotland or Wales"],
    region: ["A region", "Such as the South West"],
    branch: ["A branch in one place", "A council, a constituency, a ward, or a town"],
    choice: ["For whoever wants to, wherever they live", "Such as students, or trade unionists"],
  },
  rights: {
    letters: "write to its members",
    "look-up": "look up how to reach its members",
    page: "say on its page what it does",
  },
  unknown: "There is no such branch. All branches stand on the page Branches.",
  ended: "This branch is no more. All that there are stand on the page Branches.",
  fields: {
    name: "The branch's name",
    kind: "Say what kind of branch it is.",
    place: "Write the place's name as it stands on a map.",
    under: "Choose one of the branches listed.",
    says: "What it does",
    choice: "Choose one of the branches listed.",
    notes: "The notes",
    why: "The reason",
    right: "Choose the right that it is about.",
    what: "Say what is to happen.",
    branch: "Choose the branch that it is about.",
    into: "Choose the branch into which its members come.",
    needsName: "Write what the new branch is called.",
  },
  under: {
    ended: "That branch is no more. Choose another one to stand under, or none.",
    "other-tree":
      "A branch near people's homes stands under one of those, and one by choice under one by choice.",
    smaller: "A branch stands under a larger one: a region under a nation, a branch under either.",
    "too-deep": "Five branches one under another are the most. Choose one that stands higher.",
  },
  list: {
    tree: "Where there are branches",
    choice: "By choice",
    none: "No branch is founded yet",
    noneSays:
      "As many members as the rulebook asks for found one: in a town, in a region, or of students or trade unionists.",
    begin: "Found a branch",
    members: (count: number) => members(count),
    under: (count: number) => counted(count, "branch under it", "branches under it"),
    open: "To be founded",
    openSays: (pledges: number, needed: number) => `${pledges} of ${needed} members`,
    mine: "Where I belong",
    find: "Find a branch by its name",
    found: (count: number, text: string) =>
      `${counted(count, "branch", "branches")} with “${text}” in the name`,
    search: "Find",
    changes: "What is to be done to branches",
    changesSays: "Two officers of two bodies have asked for it. The branch's members can object.",
  },
  begin: {
    title: "Found a branch",
    lead: (needed: number, region: number, days: number) =>
      `A branch is founded when ${members(needed)} who would belong to it have said so, and one for a region or a nation when ${members(region)} have. They have ${counted(days, "day")}. You are the first.`,
    name: "What is it called?",
    kind: "What kind of branch?",
    place: "For which place?",
    placeHint:
      "The name of a council, constituency or ward, a region or a nation. Members who live there then belong to it by their postcode. Leave it empty for a branch without boundaries: members then say for themselves that they belong to it.",
    under: "Under which branch?",
    underHint: "Leave it as it is where the place says it.",
    underNone: "As the place says, or none",
    says: "What will it do?",
    saysHint: "A few sentences for whoever thinks of joining you.",
    send: "Begin",
  },
  founding: {
    title: (name: string) => `A branch to be founded: ${name}`,
    lead: (until: string) =>
      `It is founded when so many have said that they will belong to it, and lapses otherwise on ${until}.`,
    meter: "Members who will belong to it",
    pledge: "I will belong to it",
    takeBack: "Take that back",
    have: "You have said that you will belong to it.",
    homeSays:
      "When it is founded, you belong to it, and no longer to the branch where you are now.",
    lapsed: "Too few members came in time. Anybody can begin again.",
    nobody: "Who has said so is shown to nobody.",
    unknown: "There is no such founding. What is to be founded stands on the page Branches.",
    over: "Nobody can say so any more: it is founded, or its time is over.",
    notDue: "Its time is not over yet.",
    noPledge: "You have not said that you will belong to it.",
    pledgedAlready: "You have said so already.",
    nameTaken: "There is a branch of that name. Choose another name.",
    placeTaken: "This place has a branch. Look for it on the page Branches.",
    underWay:
      "Members are gathering for a branch of that name or that place. Join them on the page Branches.",
    noPostcode:
      "We do not know whether you live there. Give your postcode under Me, My details, and come back.",
    notHere: "By your postcode you do not live there. Those who do found this branch.",
    noPlace:
      "No place of that name is known here. Write it as it stands on a map, or leave it empty for a branch without boundaries.",
    wrongPlace:
      "That place is of another kind. A nation's branch is for a nation, a region's for a region, and any other for a council, a constituency or a ward.",
    severalPlaces: (codes: readonly string[]) =>
      `Several places have that name. Write the code of the one that you mean: ${listInWords(codes, "or")}.`,
  },
  page: {
    members: "Members",
    officers: "Its officers",
    noOfficers:
      "Nobody holds an office here yet. The clock calls an election among its members; until then nobody writes to them in its name.",
    office: "Office",
    who: "Who",
    until: "Until",
    by: "How they came to it",
    nobody: "Nobody at present",
    elects: "Its members elect; where nobody stands, the clock calls again",
    under: "Branches under it",
    places: (places: readonly string[]) =>
      `Whoever lives in ${listInWords(places, "or")} belongs to it.`,
    noPlaces: "It has no boundaries: members say for themselves that they belong to it.",
    byChoice: "Whoever wants to belongs to it, beside the branch near their home.",
    nothing: "It has not said yet what it does.",
    since: (day: string) => `Founded on ${day}`,
    ended: (day: string) => `This branch is no more since ${day}.`,
    lost: (right: string) =>
      `Two officers of two bodies have taken from this branch the right to ${right}. Nobody of its members objected in time, or too few.`,
    map: "Where it is",
    talk: "Its discussion",
    elections: "Elections",
    report: "Its year",
    monthly: "Its question of the month",
    write: "Write to the branch",
    desk: "For its officers",
    edit: "Say what it does",
    belongs: "You belong to this branch.",
    belongsBelow: "You belong to it by the branch near your home.",
    belong: "Belong to this branch",
    belongSays: (days: number) =>
      `You then vote in it ${counted(days, "day")} later, and no longer where you belonged before.`,
    join: "Join it",
    joinSays: (days: number) => `You vote in it ${counted(days, "day")} after that.`,
    leave: "Leave it",
    ask: "Ask to close, join or divide it, or to take a right from it",
    notice: "Something is to be done to this branch",
  },
  edit: {
    title: (branch: string) => `${branch}: what it does`,
    lead: "Everybody reads it on the branch's page.",
    send: "Save",
  },
  mine: {
    title: "Where I belong",
    lead: "Your branch, why it is that one, and how to choose another.",
    home: "The branch near my home",
    none: "You belong to no branch near your home.",
    why: (branch: string, because: string) => `You belong to ${branch}: ${because}`,
    because: {
      postcode: "your postcode leads there.",
      choice: "you chose it.",
      pledge: "you are one of those who founded it.",
      merged: "your branch was joined to it.",
      closed: "your branch was closed, and this is the one that it stood under.",
    },
    nowhere: "You have said that you want to belong to none.",
    noPostcode: "We do not know your postcode. Give it, or choose a branch.",
    details: "My details",
    noBranch: "No branch is for the place where your postcode leads.",
    votesFrom: (day: string) => `You vote in it from ${day}.`,
    above: (names: readonly string[]) => `By it you belong to ${listInWords(names)} as well.`,
    chosen: "Beside it",
    choose: "Choose another branch",
    branch: "Where do you want to belong?",
    byPostcode: "Where my postcode leads",
    byNone: "To none near my home",
    send: "Choose",
    looks: "Who has looked at how to reach me",
    noLooks:
      "Nobody has. When an officer of a branch looks at your name and address, it stands here: who, when, and why.",
    when: "When",
    looker: "Who",
    because2: "Why",
  },
  choose: {
    already: "It is so already.",
    byChoice:
      "That branch is for whoever wants to, beside the one near their home. Join it on its own page.",
    byPostcode: "That is a branch near people's homes. Choose it on the page Where I belong.",
    notThere:
      "You do not belong to it, or it is the one near your home. Choose another on the page Where I belong.",
  },
  change: {
    title: "Change a branch",
    lead: (days: number) =>
      `Two officers of two bodies can ask for it. The branch's members are told, have ${counted(days, "day")} to object, and stop it if enough of them do. Members can challenge it before a jury.`,
    what: "What is to happen?",
    whats: {
      close: ["Close it", "Its members come to the branch that it stands under."],
      merge: ["Join it to another", "Its members and its places come to the other one."],
      split: [
        "Divide it",
        "A new branch begins, with the members of a place, or with those who choose it.",
      ],
      "take-right": ["Take a right from it", ""],
      "give-right": ["Give a right back to it", ""],
    },
    branch: "Which branch?",
    choose: "Choose a branch",
    chooseRight: "Choose a right",
    into: "Joined to which branch?",
    intoHint: "Only where it is joined to another.",
    name: "What is the new branch called?",
    nameHint: "Only where it is divided.",
    place: "Whose people come to the new branch?",
    placeHint:
      "Only where it is divided: a ward, a constituency or a council. Empty for a branch that members choose for themselves.",
    right: "Which right?",
    rightHint: "Only where a right is taken or given back.",
    why: "Why?",
    whyHint: "Everybody reads it, the branch's members first.",
    send: "Ask for it",
    unknown: "There is no such change. What is to be done to branches stands on the page Branches.",
    says: {
      close: ({ branch }: ChangeSaid) => `The branch ${branch} is to be closed.`,
      merge: ({ branch, into }: ChangeSaid) => `The branch ${branch} is to be joined to ${into}.`,
      split: ({ branch, name, place }: ChangeSaid) =>
        place === undefined
          ? `The branch ${branch} is to be divided: ${name} begins, for whoever chooses it.`
          : `The branch ${branch} is to be divided: ${name} begins, for whoever lives in ${place}.`,
      "take-right": ({ branch, right }: ChangeSaid) =>
        `The branch ${branch} is to lose the right to ${right}.`,
      "give-right": ({ branch, right }: ChangeSaid) =>
        `The branch ${branch} is to have the right again to ${right}.`,
    },
    pageTitle: (id: number) => `Change ${id} of a branch`,
    states: {
      notice: (until: string) =>
        `It takes effect on ${until}, unless the members of the branch stop it.`,
      done: "It has taken effect.",
      stopped: "The members of the branch have stopped it.",
      "called-off": "A jury has called it off.",
      lapsed: "It could not take effect any more: something had changed meanwhile.",
    },
    request: (request: number) => `Request ${request}, with the officers' reason`,
    objections: (branch: string) => `Members of ${branch} who object`,
    roll: (roll: number) => `The branch had ${members(roll)} who could object when it was told.`,
    object: "I object",
    takeBack: "I no longer object",
    objected: "You object.",
    mayObject: "You belong to the branch, so you can object. Nobody is told that it was you.",
    onlyMembers: "Only whoever belonged to the branch when it was told can object.",
    already: "You object already.",
    notYet: "You have not objected.",
    over: "It is over: nobody can object any more.",
    notDue: "It is not due yet.",
    busy: (change: number) =>
      `Change ${change} of this branch waits for its members. A branch is changed in one way at a time.`,
    rests: (day: string) =>
      `The members of this branch have stopped the same thing. It can be asked for again from ${day}.`,
    same: "A branch cannot be joined to itself.",
    otherKind:
      "Only branches of one kind can be joined: two regions, two branches in one place, two by choice.",
    tooDeep:
      "What stands under it would stand too deep in the tree there. Five branches one under another are the most.",
    notTold: "Its members are still being told.",
    below: "A branch cannot be joined to one that stands under it. Join that one to this instead.",
    noHeir:
      "Its members would belong nowhere: it stands under no other branch. Join it to another one instead.",
    hasRight: "It has this right.",
    hasNoRight: "It does not have this right.",
    notPart: "That place is no part of this branch. Choose a place that lies in it.",
    byChoicePlace: "A branch by choice has no places. Leave the place empty.",
    onlyJury: "Only a jury that members have called calls it off.",
  },
} as const;
