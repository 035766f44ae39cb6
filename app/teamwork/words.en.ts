import { counted } from "@breakthrough/languages";
import { exactMomentInWords } from "../../web/moments.ts";

interface Told {
  readonly team: string;
  readonly says: string;
  readonly day: string;
  readonly link: string;
}

interface OfMeeting {
  readonly team: string;
  readonly title: string;
  readonly when: string;
  readonly why: string;
  readonly link: string;
}

/** Every sentence of this room that a person reads. */
export const en = {
  fields: {
    title: "The title",
    why: "The reason",
    notes: "The notes",
    subject: "The subject",
    letter: "The letter",
    minutes: "Choose how long it lasts.",
    link: "Paste a whole web address that begins with https://, without a name or password in it.",
    says: "What you write",
  },
  unknown: "There is no such team.",
  tooMuch: "That was a lot in a short time. Please wait an hour, then go on.",
  time: {
    noDay: "Write the day as in 2026-12-02: year, month, day.",
    none: "Write the day and the time, for example 2026-12-02 and 19:00.",
    skipped:
      "On that night the clocks go forward, and this hour does not come. Choose another hour.",
    outside: (days: number) =>
      `Choose a time that is still to come, within the next ${counted(days, "day")}.`,
    same: "It is at this time already, with this link.",
    sameDay: "It is on this day already.",
  },
  task: {
    unknown: "There is no such task. Perhaps it was dropped.",
    done: "This task is done already.",
    taken: "Somebody else has just taken this task.",
    yours: "You have this task already.",
    notYours: "Only whoever has this task can do that, or whoever coordinates the team.",
    notAdded: "Only whoever added this task can drop it, or whoever coordinates the team.",
    full: (most: number) =>
      `There are ${counted(most, "task")} to do already. Finish or drop some first.`,
  },
  meeting: {
    unknown: "There is no such meeting.",
    cancelled: "This meeting was called off.",
    over: "This meeting is over.",
    begun: "This meeting has begun, so it cannot be moved.",
    full: (most: number) => `There are ${counted(most, "meeting")} to come already.`,
  },
  writing: {
    enough: (most: number, from: string) =>
      `This team got ${counted(most, "letter")} within seven days. The next can go out from ${exactMomentInWords(new Date(from))}.`,
  },
  tasks: {
    lead: "Take a task that suits you. Your tasks stand in your own calendar.",
    open: "To do",
    none: "No task yet",
    noneSays: "Add the first thing that has to be done, with a day.",
    free: "Nobody has it",
    yours: "You have it",
    has: "Done by",
    late: "The day is over",
    hours: (hours: number) => counted(hours, "hour"),
    needs: (skill: string) => `Needs: ${skill}`,
    fits: "You can do this",
    take: "I will do it",
    giveBack: "Give it back",
    finish: "It is done",
    change: "Move or drop it",
    move: "Move it",
    drop: "Drop it",
    dropSays: "It is not to be done any more. Whoever has it is told.",
    day: "Day",
    dayHint: "For example 2026-12-02",
    add: "Add a task",
    title: "What is to be done?",
    says: "What does one need to know?",
    hoursLabel: "How many hours does it take?",
    skill: "Does it need something that not everybody can do?",
    noSkill: "No",
    send: "Add it",
    done: "Done",
    doneBy: (day: string) => `Done ${day}`,
  },
  meetings: {
    lead: "They stand in the calendar of everybody in the team, and follow every change.",
    none: "No meeting to come",
    noneSays: "Whoever coordinates the team calls the next one.",
    calendar: "Your own calendar",
    link: "Join the video meeting",
    noLink: "No link yet.",
    cancelled: "Called off",
    now: "It is on now",
    call: "Call a meeting",
    title: "What is it about?",
    day: "Day",
    dayHint: "For example 2026-12-02",
    time: "Time",
    timeHint: "For example 19:00, UK time",
    lasts: "How long does it last?",
    minutes: (minutes: number) => counted(minutes, "minute"),
    linkLabel: "Link to the video meeting",
    linkHint: "Any address that begins with https://. Only those in the team see it.",
    send: "Call it and tell everybody",
    change: "Move it, or change its link",
    changeSend: "Save",
    callOff: "Call it off",
    why: "Why?",
    whyHint: "Everybody in the team reads it.",
    callOffSend: "Call it off and tell everybody",
  },
  notes: {
    title: "Notes",
    lead: "Everybody in the team writes them together, and nobody else reads them.",
    none: "Nothing has been written down.",
    label: "The notes",
    hint: "Plain text. If somebody else saved meanwhile, you are shown what they wrote.",
    save: "Save the notes",
    letters: "Letters to the team",
    lettersNone: "No letter yet.",
    write: "Write to the team",
    writeSays: (most: number) =>
      `It goes to everybody in the team who wants its letters. Nobody sees an address. ${counted(most, "letter")} within seven days at most.`,
    subject: "Subject",
    body: "Letter",
    send: "Send it to the team",
  },
  week: {
    title: "In your teams",
    all: "All teams",
    task: (title: string, team: string) => `${title} (${team})`,
    meeting: (title: string, team: string) => `${title} (${team})`,
    fits: "A team needs what you can do",
  },
  calendar: {
    titled: (team: string, title: string) => `${team}: ${title}`,
    link: "Those in the team find the link to the video meeting on its page.",
  },
  letters: {
    taskMoved: {
      subject: "Your task has another day",
      text: ({ team, says, day, link }: Told) =>
        `Hello {name},\n\nyour task “${says}” of the team “${team}” is on ${day} now. If that does not suit you, give it back:\n\n${link}\n`,
    },
    taskDropped: {
      subject: "Your task was dropped",
      text: ({ team, says, link }: Told) =>
        `Hello {name},\n\nyour task “${says}” of the team “${team}” is not to be done any more.\n\n${link}\n`,
    },
    letter: {
      subject: (subject: string) => subject,
      text: ({ team, says, link }: Pick<Told, "team" | "says" | "link">) =>
        `Hello {name},\n\nto the team “${team}”:\n\n${says}\n\nWho wrote it stands here. There you also say if you want no letters of this team:\n\n${link}\n`,
    },
    meeting: {
      subject: "A meeting of your team",
      text: ({ team, title, when, link }: OfMeeting) =>
        `Hello {name},\n\nthe team “${team}” meets ${when}: “${title}”.\n\nThe way in stands here:\n\n${link}\n`,
    },
    moved: {
      subject: "The meeting of your team is at another time",
      text: ({ team, title, when, link }: OfMeeting) =>
        `Hello {name},\n\nthe meeting “${title}” of the team “${team}” was moved. It is ${when} now.\n\n${link}\n`,
    },
    "called-off": {
      subject: "The meeting of your team is called off",
      text: ({ team, title, why, link }: OfMeeting) =>
        `Hello {name},\n\nthe meeting “${title}” of the team “${team}” was called off. The reason: ${why}\n\n${link}\n`,
    },
  },
  kept: {
    work: {
      what: "The tasks that you add or take in a team, and the meetings and letters that you call and write there",
      why: "So that those in a team know who does what.",
    },
  },
};
