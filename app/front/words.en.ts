import { counted } from "@breakthrough/languages";

/** What whoever has started a demonstration is told. */
export interface DemonstrationOpen {
  readonly party: string;
  readonly url: string;
  /** Where one can be somebody. */
  readonly be: string;
  /** The folder with its data; undefined: the database that was named. */
  readonly data: string | undefined;
  readonly logFile: string | undefined;
}

/** What the frame of every page says, and the start on the terminal. */
export const en = {
  start: {
    open: (party: string, url: string) => `\n  ${party} is open at ${url}\n  Ctrl-C closes it.\n`,
    filling: "Making up a party to try things out with …",
    demonstration: ({ party, url, be, data, logFile }: DemonstrationOpen) =>
      [
        "",
        `  This is a demonstration: ${party} and everybody in it are made up.`,
        "",
        `  Look at it           ${url}`,
        `  Be somebody in it    ${be}   (there you also move its time on)`,
        `  Its data lie in      ${data ?? "the database that DATABASE_URL names"}`,
        ...(logFile === undefined ? [] : [`  Its log is           ${logFile}`]),
        "",
        data === undefined
          ? "  To begin anew, empty that database."
          : "  To begin anew, close it, delete that folder and start it again.",
        "  A real party is founded with: npm run found",
        "  Ctrl-C closes it.",
        "",
      ].join("\n"),
    portTaken: (port: number) =>
      `Something else on this machine answers at port ${port} already; perhaps the party is open in another window. ` +
      `Close it, or choose another port: PORT=${port < 65_535 ? port + 1 : 4300} npm start`,
    portClosed: (port: number) =>
      `This account may not listen at port ${port}. Choose one from 1024 up, and let a proxy pass requests on: PORT=4300 npm start`,
    notHere: (host: string) =>
      `HOST is “${host}”, which is no address of this machine. Leave it out to be reached from this machine only, ` +
      "or use 0.0.0.0 for all its addresses.",
    noMetrics: (port: number) =>
      `METRICS_PORT is ${port}, where this process cannot listen: something else does, or this account may not. ` +
      "Choose another, one for each process, or leave it out.",
    noBounces: (host: string, port: number) =>
      `BOUNCE_PORT is ${port} at ${host}, where this process cannot listen: something else does, or this account may not. ` +
      "One process takes what comes back: leave BOUNCE_PORT out of the others.",
    working: "The worker is at work. Ctrl-C stops it.",
    noParty:
      'This database holds no party yet. Found one: npm run found -- --name "Our Party" --url https://party.example.org --founder "Ada Okafor <ada@example.org>"',
  },
  ready: {
    yes: "ready",
    noDatabase: "the database does not answer",
    clockIsOff: "the clock of this machine is wrong",
    notSealing: "ready, but the record has lines that are not being sealed",
    mailboxAway: "ready, but the mailbox for letters that come back cannot be read",
    mailboxLeft: (letters: number) =>
      `ready, but in the mailbox for letters that come back ${letters === 1 ? "lies 1 that" : `lie ${letters} that`} cannot be read`,
  },
  sealing: {
    missing:
      "This record is sealed with a key that is not here. Until RECORD_KEY is set to it, nothing new is sealed.",
    another: (known: string) =>
      `The record is sealed with another key than the one given here. Set RECORD_KEY to the secret half of ${known}`,
  },
  places: {
    week: "This week",
    discuss: "Discuss",
    decide: "Decide",
    policy: "Our policy",
    act: "Act",
    party: "Our party",
    me: "Me",
  },
  standings: {
    visitor: "Visitor",
    unconfirmed: "Not confirmed yet",
    supporter: "Supporter",
    member: "Member",
    lapsed: "Membership run out",
    suspended: "Suspended",
  },
  footer: {
    open: "In the open",
    record: "Done in our name",
    seal: (size: number, root: string) =>
      `${counted(size, "official act")} on record, sealed: ${root}…`,
    rulebook: "Our rules",
    watch: "Who keeps watch",
    contact: "Write to us",
    press: "For journalists",
    imprint: "Imprint",
    privacy: "Privacy",
    imprintSays: (imprint: string, fee: string, contact: string) =>
      `${imprint} ${fee} Write to us: ${contact}`,
    results: "How we voted",
    timetable: "Election dates",
    site: "This site",
    software: "How it is built",
    outbox: "Letters of this demo",
  },
  software: {
    title: "This software",
    lead: "Breakthrough is free software: anyone may read it, run it, change it and pass it on.",
    licence: "Licence",
    licenceName: "GNU Affero General Public License, version 3 or later",
    source: "Source",
    sourceLink: "The source of what runs here",
    sourceUnset:
      "Ask whoever runs this server: the licence gives everybody who uses it a right to its source.",
    data: "To follow and to recount",
    dataSays:
      "What the party did, as files that other programs can read. Nobody needs an account for them.",
    policyFeed: "New policy, as a feed (Atom)",
    electionsFeed: "Elections and their dates, as a feed (Atom)",
    resultsFeed: "Results, as a feed (Atom)",
    recordFile: "The whole record, as a file (JSON)",
    style: "How this site is drawn",
    promises:
      "No account can do everything. Every ballot can be verified by anyone. Every official act stands in a record that nobody can rewrite.",
  },
  propose: "Propose something",
  signIn: "Sign in",
  join: "Join",
} as const;
