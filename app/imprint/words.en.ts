import { counted } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import { imprintPath } from "./addresses.ts";

/** Every sentence of this room that a person reads. */
export const en = {
  nothingWithout:
    "Nothing can be published yet. By law the party has to say who promotes what it publishes, with an address. Officers set that first, under Imprint.",
  trail: [
    { label: "Our party", href: partyPath },
    { label: "Imprint", href: imprintPath },
  ],
  fields: {
    marks:
      "This text holds hidden marks that turn its direction. Please type it instead of pasting it.",
    controller: "The party's full name",
    address: "The postal address",
    addressMissing: "Write the postal address.",
    addressShort:
      "Write the postal address in full, with a postcode, and a comma between its lines: PO Box 12, Plymouth, PL1 1AA.",
    promoter: "The promoter's name",
    promoterAddress: "The promoter's address",
    registration: "The registration number",
    slogan: "The slogan",
    intro: "What stands under the slogan",
    fee: "Write what membership costs in pounds, such as 12 or 12.50, and 0 if it costs nothing. The most is £1,000.",
  },
  form: {
    controller: "The party's full name",
    address: "Postal address",
    promoter: "Promoter",
    promoterAddress: "The promoter's own address",
    contact: "Email address for everybody",
    dataContact: "Email address for questions about data",
    fee: "What a term of membership costs, in pounds",
    feeIs: "What membership costs",
    registration: "Number in the Information Commissioner's register",
    slogan: "Slogan on the front page",
    sloganCy: "The same in Welsh",
    intro: "What stands under the slogan",
    introCy: "That in Welsh",
    ours: "As the software has it",
    same: "The same",
    noRegistration: "None",
  },
  hints: {
    controller:
      "On whose behalf everything here is published, and who decides on members' data. As the Electoral Commission has it, if you are registered.",
    address: "Where the party gets its post. A PO box will do. Everybody sees it.",
    promoter:
      "The person or body who causes it to be published: often an officer, or the party itself. Everybody sees the name.",
    promoterAddress: "Leave it empty if it is the party's.",
    contact: "For whoever has a question, member or not.",
    dataContact: "Leave it empty if it is the same.",
    fee: "0 if there is no fee. Nothing is charged on this site.",
    registration: "Leave it empty if you have none.",
    slogan: "Leave it empty for the one that the software has.",
    intro: "One or two sentences on what the party is. Leave it empty for ours.",
  },
  sentence: {
    itself: (controller: string, address: string) => `Promoted by ${controller}, ${address}.`,
    both: (promoter: string, controller: string, address: string) =>
      `Promoted by ${promoter} on behalf of ${controller}, both of ${address}.`,
    each: (parts: {
      promoter: string;
      promoterAddress: string;
      controller: string;
      address: string;
    }) =>
      `Promoted by ${parts.promoter}, ${parts.promoterAddress}, on behalf of ${parts.controller}, ${parts.address}.`,
  },
  fee: {
    none: "Membership costs nothing.",
    dues: (standard: string, low: string) =>
      `Membership costs ${standard} a month, or ${low} with a low income.`,
    some: (pounds: string, months: number) =>
      `Membership costs ${pounds} for ${counted(months, "month")}.`,
  },
  imprint: {
    title: "Imprint",
    lead: "Who answers for what stands on this site and in our letters.",
    invented: "This is a demonstration: the names and addresses are made up.",
    missingTitle: "Nobody has said yet who answers for the party",
    missing:
      "The party's officers have to give its full name, a postal address, who promotes what it publishes, where to write to, and what membership costs. Until then nobody can join.",
    change: "Ask to change the imprint",
    since: "So since",
    data: "What we keep of people, and why:",
  },
  ask: {
    title: "Ask to change the imprint",
    lead: "You ask. A second key of another body decides. The law wants to know who answers for a party, and a person who joins wants to know it too.",
    why: "Say why, in words that everybody may read",
    whyHint: "Everybody sees the reason.",
    send: "Go on to sign",
    same: "It is all as it was. There is nothing to change.",
    line: (fingerprint: string) =>
      `The imprint was changed: who answers for the party, and what membership costs. Fingerprint ${fingerprint}.`,
  },
  kept: {
    imprint: {
      what: "The promoter's name and address, in the imprint",
      why: "The law wants everybody to see who answers for what a party publishes.",
    },
    until: "Six years after another imprint took its place",
  },
  privacy: {
    title: "Privacy",
    lead: "What we keep of you, what for, how long, who sees it, and what you can do about it. It is drawn from the software itself, so it says what is done.",
    invented: "This is a demonstration: nobody's data belong in it, and its party is made up.",
    who: {
      title: "Who decides on your data",
      controller: "Controller",
      write: "Write to",
      missing: "Nobody has said it yet, so nobody can join.",
    },
    kept: {
      title: "What we keep, what for and how long",
      lead: "You can read all of it and download it. When you leave for good or have yourself erased, it goes at once; what the party decided, and what you wrote for all, stays without your name.",
      what: "What",
      why: "What for",
      howLong: "How long",
      lapsed: (lapsed: number, supporter: number) =>
        `Whoever does not renew is deleted ${counted(lapsed, "day")} after their membership ran out, and a supporter who does not come here for ${counted(supporter, "day")} is deleted too. We write to you four weeks before.`,
      record:
        "The public record of official acts is for ever, and holds nobody's name. Backups hold what was there on their day; whoever runs the server deletes them after some weeks.",
    },
    stays: {
      belonging: "As long as you belong to us",
      nameless: "It stays, and your name goes from it when you go",
    },
    ground: {
      title: "On what ground",
      says: [
        "That you belong to a party says something about your political opinions, which the law protects specially. A party may keep such data of its members, its former members and those who are in regular contact with it, for its own work and without giving them away: UK GDPR, article 9(2)(d).",
        "Your membership is something that you and the party have agreed: article 6(1)(b). That decisions can be checked, that nobody votes twice and that the site is safe is our legitimate interest and every member's: article 6(1)(f). What the law orders us to keep, we keep for that: article 6(1)(c).",
        "News and campaign letters come because you asked for them by joining. One click in each of them stops them.",
      ],
    },
    whom: {
      title: "Who sees it",
      says: [
        "Your email address and your postcode are seen by nobody but you. Your name is seen by members, where the page My details says so, and by everybody if you hold an office. A show of hands names those on its roll to each other.",
        "The members' list leaves this site only when two officers of two bodies agree, for a purpose that everybody can read. Whoever is under 18 is never on such a file.",
        "Whoever runs the server and carries our mail can technically read what is there, and works only on the party's orders. Nothing is sold, there is no advertising, and no other site is told that you were here: we set only the cookies that signing in needs, your language, and one that notes that a browser has answered a question of the day or of the month, until that is over.",
        "No decision about you is made by a machine, apart from drawing lots that everybody can draw again.",
      ],
    },
    young: {
      title: "If you are under 18",
      says: (leastAge: number): readonly string[] => [
        leastAge >= 18
          ? "People join from the age of 18."
          : `People join from the age of ${leastAge}. We do not ask for your date of birth, only whether you are 18.`,
        "If a members' list brought you in that does not say whether you are 18, we take you for under 18 until you say it.",
        "Until you are 18 you are not in the list of people unless you want to be, you are in no file that leaves this site, and officers' letters to all do not go to you. What you have a vote in, you hear of like everybody.",
      ],
    },
    rights: {
      title: "Your rights",
      lead: "You can read your data, have them corrected or erased, take them with you, have their use limited, and object to it. Most of that you do yourself, at once:",
      read: "Read and download all of it",
      change: "Correct it",
      letters: "Choose or stop letters",
      erase: "Have it erased",
      object:
        "For the rest, write to us. You need no reason to stop letters. You need not give a postcode or say anything about yourself; without a name and an email address nobody can be a member here.",
    },
    complain: {
      title: "If you want to complain",
      first:
        "Write to us first, if you like. You get a word that it has arrived within 30 days, and an answer without undue delay:",
      next: "You can complain to the Information Commissioner at any time:",
      regulator: "How to complain to the Information Commissioner",
    },
  },
} as const;
