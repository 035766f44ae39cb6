import { mePath } from "../me/addresses.ts";

/** Every sentence of this room that a person reads. */
export const en = {
  signIn: "Please sign in first.",
  unknown: "This link is not one of ours, or its reader has left. There is nothing to stop.",
  notStopped: "Your first letters are not stopped.",
  tooMany:
    "Too many people have stopped their letters from one place. Please try again in an hour.",
  letters: {
    dear: "Dear {name},",
    why: "This is one of our first letters to whoever is new. The link below stops the rest of them, and no others.",
    hidden: "something that is not shown now",
    on: (title: string, when: string) => `${title}, ${when}`,
    today: {
      subject: (party: string) => `What you can do in ${party} today`,
      lead: "Thank you for joining. Here is what you can do today, each in a few minutes.",
      discussion: "Come to this week's discussion:",
      events: "Come along. These are next:",
      noEvents: "Nothing is on near you within a fortnight that we know of.",
      allEvents: "All events",
      help: "Offer help:",
      skills: "Say what you can do: teams that need it find you",
      act: "See what needs people now",
      find: "Find your way:",
      talk: "What members discuss, and the topics to come",
      policy: "What members have agreed",
      own: "Your own page: what you can do and from when, and which letters you get",
      become: "Become a member, to decide with us",
    },
    vote: {
      subject: (party: string) => `Your first vote in ${party}`,
      votes:
        "You have a vote: you stand on the roll of every ballot of all members that opens from now on.",
      from: (day: string) =>
        `You have no vote yet. Whoever has been a member for some days when a ballot opens stands on its roll, so that nobody can join just to swing it. You stand on the roll of every ballot of all members that opens from ${day} on.`,
      unvouched: (needed: number) =>
        needed === 1
          ? "You have no vote yet: first one member who has met you has to vouch that you are a person. How that goes"
          : `You have no vote yet: first ${needed} members who have met you have to vouch that you are a person. How that goes`,
      unpaid: "You have no vote yet: your membership does not run. How it does",
      waiting: "These ballots are open, and you can vote in them now:",
      none: "No open ballot waits for your vote today. One that was open before you had a vote goes on without you.",
      until: (title: string, when: string) => `${title}, until ${when}`,
      all: "All ballots, and what comes next",
      secret:
        "In a secret ballot, as in most elections, whoever is on the roll gets a letter of its own with what they need to vote.",
      verify:
        "When you vote, you get a receipt code. After the close, look for it on your line of the list: if it is there, your vote was counted as you cast it, and anybody can count all lines again.",
      receipts: "Your receipts",
    },
    branch: {
      subject: (party: string) => `Your branch of ${party}`,
      yours: (branch: string) => `You belong to the branch ${branch}:`,
      near: (branch: string) => `Members where you live meet in the branch ${branch}:`,
      events: "What is on:",
      noEvents:
        "No meeting is announced there within a fortnight. Its page says when there is one.",
      ask: "Ask its officers whatever you want to know",
      change: "Belong to another one, or to none",
      none: "You belong to no branch: there is none where you live, or you gave no postcode.",
      noneNear: "We know of no branch where you live, or you gave no postcode.",
      all: "All branches",
      choose: "Choose one, if one is near",
      found:
        "Found one: name the place, and others who live there put their names to it. Once enough have, it is there",
    },
  },
  page: {
    trail: [{ label: "Me", href: mePath }],
    title: "First letters",
    lead: "Whoever joins gets three letters in the first fortnight: what they can do, their first vote, and their branch. Supporters get the first and the last.",
    names: { today: "What you can do", vote: "Your first vote", branch: "Your branch" },
    state: "Your letters",
    none: "You get none: they are for whoever joined by themselves, and since we have had such letters.",
    done: "Written, or not any more",
    comes: (day: string) => `Comes on ${day}`,
    never: "For members alone",
    stopped: "You have stopped your first letters. All others come as before.",
    stop: "Stop the rest of them",
    stopSays: "All other letters come as before.",
    start: "Send them to me again",
    all: "What we write to you about",
    saved: "Saved.",
    samples: "What they say",
    samplesSays: "As they would be written to you today, in both languages.",
  },
  out: {
    title: "Stop the first letters",
    lead: "One click, and the rest of your first letters does not come. You do not need to sign in.",
    stays: "All other letters, such as codes and the week's, come as before.",
    button: "Stop them",
    doneTitle: "No more first letters",
    done: "We have stopped them. What was waiting is taken back.",
    change: "Changed your mind? Your first letters",
  },
  kept: {
    newcomer: {
      what: "On which day you came and became a member, which first letters you had, and whether you stopped them",
      why: "So that each comes once, on its day, and none that you do not want.",
    },
  },
} as const;
