/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from "vitest";
import {
  discussionPath,
  findProposalId,
  findProposalIdAbove,
  proposalPath,
} from "../../proposals/addresses.ts";
import { findRecallId, recallPath } from "../../recalls/addresses.ts";
import { linesOnPath } from "../../record/addresses.ts";
import { signInThenPath } from "../../sign-in/addresses.ts";
import { listRoutes, type Route } from "./routes.ts";

type Given = string | ((...parts: (number | string)[]) => unknown);

const FILES = import.meta.glob<Record<string, Given>>("../../*/addresses.ts", { eager: true });

/** The last words that an address may have, where it is made with one. */
const LAST_WORDS: Readonly<Record<string, readonly string[]>> = {
  inHearingPath: ["back-alternative", "back-case", "offer-alternative", "write-case"],
  inTopicPath: [
    ...["argue", "call-fair", "comment", "edit-comment", "mark-strong", "remove-comment"],
    ...["summarise", "take-side"],
  ],
  recountPath: ["csv", "json"],
  timetableFilePath: ["ics", "json"],
  toJuryPath: ["challenge", "decline", "serve", "take-back", "vote"],
  toProposalPath: [
    ...["adopt", "answer-merge", "ask-merge", "discard-draft", "freeze", "publish", "support"],
    ...["take-pen", "withdraw", "withdraw-support"],
  ],
  toRecallPath: ["answer", "support", "take-back"],
  toRequestPath: ["approve", "challenge", "sign", "stop", "withdraw"],
};

/** What an address gives, with 7 and 8 in the places that are filled in. */
function listGiven(name: string, address: Given): readonly (readonly [string, string])[] {
  if (typeof address === "string") return [[name, address]];
  const words = LAST_WORDS[name];
  if (words === undefined) return [[name, String(address(7, 8))]];
  return words.map((word) => [
    `${name} ${word}`,
    String(address(...[7, word].slice(-address.length))),
  ]);
}

/**
 * Every address of the house. They are for life: letters, files and the record's lines point at them, and what stands
 * in the record is never written anew. Add to this table; change or remove nothing in it.
 */
const FOR_LIFE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ballots: {
    decidePath: "/decide",
    resultsPath: "/decide/results",
    resultsFeedPath: "/decide/results.atom",
    receiptsPath: "/me/receipts",
    ballotPath: "/decide/7",
    votePath: "/decide/7/vote",
    receiptPath: "/decide/7/receipt",
    "recountPath csv": "/decide/7/recount.csv",
    "recountPath json": "/decide/7/recount.json",
    rollLinesPath: "/decide/7/lines",
  },
  campaigns: {
    timetablePath: "/campaigns/timetable",
    "timetableFilePath ics": "/campaigns/timetable.ics",
    "timetableFilePath json": "/campaigns/timetable.json",
  },
  demo: { demoPath: "/demo", beSomebodyPath: "/demo/be", passTimePath: "/demo/time" },
  discussions: {
    toTopicPath: "/discussions/7",
    "inTopicPath argue": "/discussions/7/argue",
    "inTopicPath call-fair": "/discussions/7/call-fair",
    "inTopicPath comment": "/discussions/7/comment",
    "inTopicPath edit-comment": "/discussions/7/edit-comment",
    "inTopicPath mark-strong": "/discussions/7/mark-strong",
    "inTopicPath remove-comment": "/discussions/7/remove-comment",
    "inTopicPath summarise": "/discussions/7/summarise",
    "inTopicPath take-side": "/discussions/7/take-side",
    threadPath: "/discussions/7/threads/8",
    argumentsPath: "/discussions/7/arguments?camp=8",
    summariesPath: "/discussions/7/summaries",
    commentHistoryPath: "/discussions/7/history?comment=8",
    hidePath: "/discussions/7/hide",
    restorePath: "/discussions/7/restore",
  },
  front: {
    brandCssPath: "/brand.css",
    languagePath: "/language",
    markPath: "/mark.svg",
    softwarePath: "/software",
  },
  doubles: {
    askJoiningPath: "/party/doubles",
    confirmOtherPath: "/me/other-account/confirm",
    otherAccountPath: "/me/other-account",
    otherAccountSentPath: "/me/other-account/sent",
    stopJoiningPath: "/other-account/stop",
    stopOwnPath: "/me/other-account/stop",
  },
  hearings: {
    "inHearingPath back-alternative": "/hearings/7/back-alternative",
    "inHearingPath back-case": "/hearings/7/back-case",
    "inHearingPath offer-alternative": "/hearings/7/offer-alternative",
    "inHearingPath write-case": "/hearings/7/write-case",
  },
  holds: {
    holdsPath: "/holds",
    holdsOfPath: "/holds?proposal=7",
    askHoldPath: "/holds/ask",
    askHoldOfPath: "/holds/ask?proposal=7",
  },
  imports: {
    importPath: "/party/import",
    listFilePath: "/party/import/7",
    askImportPath: "/party/import/ask",
    importsPath: "/party/imports",
    takeBackPath: "/party/imports/7/take-back",
    postPath: "/party/post",
    lettersPath: "/party/post/letters",
    labelsPath: "/party/post/labels",
    noteSentPath: "/party/post/sent",
    nameMailboxPath: "/party/post/name-mailbox",
    giveMailboxPath: "/party/post/give-mailbox",
    mailboxOfPath: "/party/post/people/7",
    askMailboxOfPath: "/party/post/people/7/ask",
    confirmMailboxPath: "/mailbox/confirm",
    confirmMailboxLink: "/mailbox/confirm?key=7",
  },
  imprint: { imprintPath: "/imprint", privacyPath: "/privacy", askImprintPath: "/party/imprint" },
  juries: {
    juriesPath: "/juries",
    challengeOfPath: "/juries/challenge?request=7",
    juryPath: "/juries/7",
    challengePath: "/juries/7#challenge",
    "toJuryPath challenge": "/juries/7/challenge",
    "toJuryPath decline": "/juries/7/decline",
    "toJuryPath serve": "/juries/7/serve",
    "toJuryPath take-back": "/juries/7/take-back",
    "toJuryPath vote": "/juries/7/vote",
    poolFilePath: "/juries/7/pool.txt",
    drawFilePath: "/juries/7/draw.json",
  },
  mail: {
    noticesPath: "/me/notices",
    outboxPath: "/demo/outbox",
    outboxLetterPath: "/demo/outbox/7",
    unsubscribePath: "/mail/unsubscribe/7",
  },
  me: { mePath: "/me", welcomePath: "/me/welcome", downloadPath: "/me/download" },
  membership: {
    joinPath: "/join",
    joinAsPath: "/join?as=7",
    joinSentPath: "/join/sent",
    joinWaitingPath: "/join/waiting",
    detailsPath: "/me/details",
    leavePath: "/me/leave",
    erasePath: "/me/erase",
    gonePath: "/gone",
    renewPath: "/me/renew",
    becomeMemberPath: "/me/become-member",
    emailPath: "/me/email",
    emailSentPath: "/me/email/sent",
    confirmEmailPath: "/me/email/confirm",
    dropEmailPath: "/me/email/stop",
    stopEmailPath: "/email/stop",
    exportRollPath: "/party/export",
    exportsPath: "/party/exports",
    fetchRollPath: "/party/exports/7/fetch",
    suspendPath: "/party/suspend",
    liftByRequestPath: "/party/suspend/lift",
    suspensionsPath: "/party/suspensions",
  },
  news: {
    lettersPath: "/news/letters",
    letterToAllPath: "/news/letters/7",
    newLetterPath: "/news/letters/new",
    previewLetterPath: "/news/letters/preview",
  },
  offices: {
    officesPath: "/party/offices",
    officePath: "/party/offices#7",
    grantOfficePath: "/party/offices/grant",
    ownOfficesPath: "/me/offices",
    resignPath: "/me/offices/resign",
  },
  "our-party": {
    firstStepsPath: "/party/first-steps",
    partyPath: "/party",
    watchPath: "/party#watch",
    decisionsPath: "/party#decisions",
  },
  people: { peoplePath: "/party/people", personPath: "/party/people/7" },
  policy: {
    manifestoPath: "/policy",
    policyFeedPath: "/policy.atom",
    policyPath: "/policy/7",
    callReviewPath: "/policy/7/call-review",
  },
  proposals: {
    discussPath: "/discuss",
    stagePath: "/discuss?stage=7",
    proposalsAboutPath: "/discuss?about=7",
    newProposalPath: "/proposals/new",
    newProposalAboutPath: "/proposals/new?kind=7&about=8",
    newRuleProposalPath: "/proposals/new?kind=rule&rule=7",
    newNamesProposalPath: "/proposals/new?kind=constitution",
    newTitleProposalPath: "/proposals/new?kind=constitution&change=rename&named=7",
    ownProposalsPath: "/me/proposals",
    proposalPath: "/proposals/7",
    discussionPath: "/proposals/7/discussion",
    hearingPath: "/proposals/7/hearing",
    historyPath: "/proposals/7/history",
    versionPath: "/proposals/7/versions/8",
    editPath: "/proposals/7/edit",
    draftOfKindPath: "/proposals/8/edit?kind=7",
    draftOfChangePath: "/proposals/8/edit?kind=constitution&change=7",
    revisePath: "/proposals/7/revise",
    "toProposalPath adopt": "/proposals/7/adopt",
    "toProposalPath answer-merge": "/proposals/7/answer-merge",
    "toProposalPath ask-merge": "/proposals/7/ask-merge",
    "toProposalPath discard-draft": "/proposals/7/discard-draft",
    "toProposalPath freeze": "/proposals/7/freeze",
    "toProposalPath publish": "/proposals/7/publish",
    "toProposalPath support": "/proposals/7/support",
    "toProposalPath take-pen": "/proposals/7/take-pen",
    "toProposalPath withdraw": "/proposals/7/withdraw",
    "toProposalPath withdraw-support": "/proposals/7/withdraw-support",
  },
  recalls: {
    recallsPath: "/recalls",
    startRecallPath: "/recalls/start",
    recallPath: "/recalls/7",
    "toRecallPath answer": "/recalls/7/answer",
    "toRecallPath support": "/recalls/7/support",
    "toRecallPath take-back": "/recalls/7/take-back",
  },
  record: {
    recordPath: "/record",
    recordFilePath: "/record.json",
    checkpointPath: "/record/checkpoint",
    linePath: "/record/7",
    lineEntryPath: "/record/7/entry",
    lineProofPath: "/record/7/proof",
    linesOnPath: "/record?on=7",
  },
  repairs: {
    repairsPath: "/repairs",
    askRepairsPath: "/repairs/ask",
    reviewRepairsPath: "/repairs/7/review",
  },
  requests: {
    deskPath: "/desk",
    requestsPath: "/requests",
    requestPath: "/requests/7",
    "toRequestPath approve": "/requests/7/approve",
    "toRequestPath challenge": "/requests/7/challenge",
    "toRequestPath sign": "/requests/7/sign",
    "toRequestPath stop": "/requests/7/stop",
    "toRequestPath withdraw": "/requests/7/withdraw",
  },
  rulebook: { rulebookPath: "/policy/rulebook", powersPath: "/policy/rulebook#powers" },
  search: { searchPath: "/search" },
  "sign-in": {
    signInPath: "/sign-in",
    signInThenPath: "/sign-in?after=7",
    unsentPath: "/sign-in/unsent/7",
    codePath: "/sign-in/code",
    signInByPasskeyPath: "/sign-in/passkey",
    askForPasskeyPath: "/sign-in/passkey/ask",
    signOutPath: "/sign-out",
    confirmJoiningPath: "/join/confirm",
    passkeysPath: "/me/passkeys",
    askForNewPasskeyPath: "/me/passkeys/ask",
    renamePasskeyPath: "/me/passkeys/7/rename",
    removePasskeyPath: "/me/passkeys/7/remove",
    sessionsPath: "/me/sessions",
    endSessionPath: "/me/sessions/7/end",
    endOtherSessionsPath: "/me/sessions/end-others",
  },
  vouching: {
    makeLinkPath: "/me/vouching/link",
    vouchPath: "/vouch/7",
    vouchingPath: "/me/vouching",
    withdrawVouchPath: "/me/vouching/7/withdraw",
  },
};

/** For life too, though no page of ours leads there by name. */
const WITHOUT_A_NAME: readonly string[] = [
  "/healthz",
  "/readyz",
  "/style",
  "/record/key",
  "/record/tile/*",
  "/party/exports/:request",
  "/",
];

const isReader = (name: string): boolean => name.startsWith("find");
const roomOf = (file: string): string => file.split("/").at(-2) ?? "";

const named: Record<string, Record<string, string>> = Object.fromEntries(
  Object.entries(FILES).map(([file, given]) => [
    roomOf(file),
    Object.fromEntries(
      Object.entries(given)
        .filter(([name]) => !isReader(name))
        .flatMap(([name, address]) => listGiven(name, address)),
    ),
  ]),
);

const patternOf = ({ path }: Route): RegExp =>
  new RegExp(
    `^${path
      .replaceAll(".", "\\.")
      .replace(/:\w+\{([^}]*)\}/g, "$1")
      .replace(/:\w+/g, "[^/]+")
      .replaceAll("*", ".*")}$`,
  );

const pathOnly = (address: string): string => address.replace(/[?#].*$/, "");

const addresses = Object.values(named).flatMap((own) => Object.values(own).map(pathOnly));
const routes = listRoutes().filter(({ method }) => method !== "ALL");

describe("the addresses", () => {
  it("are what they were, and no two of them were named anew", () => {
    expect(named).toEqual(FOR_LIFE);
  });

  it("lead somewhere, each in the room whose addresses.ts it stands in", () => {
    const lost = Object.entries(named).flatMap(([room, own]) =>
      Object.entries(own)
        .filter(([, address]) => !routes.some((route) => answers(route, room, pathOnly(address))))
        .map(([name, address]) => `${room}: ${name} is ${address}`),
    );
    expect(lost).toEqual([]);
  });

  it("name every page, file and form of the house but for those that stand here", () => {
    const unnamed = routes.filter(
      (route) => !addresses.some((address) => patternOf(route).test(address)),
    );
    expect([...new Set(unnamed.map(({ path }) => path))]).toEqual(WITHOUT_A_NAME);
  });

  it("are read back by the rooms that gave them", () => {
    expect(findProposalId(proposalPath(214))).toBe(214);
    expect(findProposalId(discussionPath(214))).toBeUndefined();
    expect(findProposalIdAbove(discussionPath(214))).toBe(214);
    expect(findProposalIdAbove("/proposals/2147483647214")).toBeUndefined();
    expect(findRecallId(recallPath(3))).toBe(3);
    expect(findRecallId(proposalPath(3))).toBeUndefined();
  });

  it("carry what they lead on to, whatever stands in it", () => {
    const after = "/discuss?stage=vote&before=2026-11-29#a";
    const asked = new URL(signInThenPath(after), "https://party.example").searchParams;
    expect(asked.get("after")).toBe(after);
    const on = new URL(linesOnPath("/party/offices#treasurer"), "https://party.example");
    expect(on.searchParams.get("on")).toBe("/party/offices#treasurer");
  });
});

const answers = (route: Route, room: string, path: string): boolean =>
  route.room === room && patternOf(route).test(path);
