/// <reference types="vite/types/importMeta.d.ts" />

import { readFileSync } from "node:fs";
import { join } from "node:path";
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

/**
 * Every address of the house. They are for life: letters, files and the record's lines point at them, and what stands
 * in the record is never written anew. Add to this table; change or remove nothing in it.
 */
const FOR_LIFE: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync(join(import.meta.dirname, "addresses-for-life.json"), "utf8"),
);

type Given = string | ((...parts: (number | string)[]) => unknown);

const FILES = import.meta.glob<Record<string, Given>>("../../*/addresses.ts", { eager: true });

/** The last words that an address may have, where it is made with one. */
const LAST_WORDS: Readonly<Record<string, readonly string[]>> = {
  inHearingPath: ["back-alternative", "back-case", "offer-alternative", "write-case"],
  inOpinionsPath: ["add-statement", "answer", "hide", "restore"],
  inTopicPath: [
    ...["argue", "call-fair", "comment", "edit-comment", "mark-strong", "remove-comment"],
    ...["say-changed", "summarise", "take-side"],
  ],
  meetingTopicPath: ["support", "withdraw"],
  recountPath: ["csv", "json"],
  toMessagePath: ["answer", "give", "note", "sort", "take"],
  toMentionPath: ["answer", "correct", "take-away"],
  toReleasePath: ["change", "correct", "drop", "publish"],
  toNewsletterPath: ["change", "drop", "test", "send", "ask-key", "turn-key", "stop"],
  toMeetingPath: [
    ...["add-point", "call-off", "host", "make-draft", "move", "say-coming", "say-outcome"],
    ...["set-link", "support-point", "write-notes"],
  ],
  trusteePath: ["decline", "serve"],
  timetableFilePath: ["ics", "json"],
  toDraftPath: [
    ...["answer-invitation", "ask-for-notes", "finish", "invite", "save-text"],
    ...["take-name-off", "write-note"],
  ],
  toArticlePath: [
    ...["call-ready", "change", "correct", "drop", "hand-in", "judge-correction", "note"],
    ...["publish", "read", "withdraw"],
  ],
  toEditorialPath: ["change", "correct", "drop", "publish", "withdraw"],
  toAlbumPath: ["add", "change", "drop", "move"],
  toVideoPath: ["add", "caption", "drop"],
  toNamingPath: ["answer", "back", "stop", "withdraw"],
  toAccountPath: ["connect", "disconnect"],
  toStandPath: ["hand-in", "picture", "withdraw"],
  toDeedPath: ["answer", "doubt", "end", "name", "none", "note", "take"],
  toJuryPath: ["challenge", "decline", "serve", "take-back", "vote"],
  toProposalPath: [
    ...["adopt", "answer-merge", "ask-merge", "ask-sealed", "discard-draft", "freeze", "publish"],
    ...["prioritise", "redraft", "support", "take-pen", "withdraw", "withdraw-support"],
  ],
  toAmendmentPath: ["accept", "agree", "decline", "insist", "support", "withdraw"],
  toTextPath: ["compose", "move"],
  toMotionPath: ["put-to-party", "support", "take-back", "withdraw"],
  toRecallPath: ["answer", "support", "take-back"],
  toTeamPath: [
    ...["answer-asking", "ask-newcomer", "choose-letters", "describe", "join", "leave"],
    ...["propose", "say", "step-down", "withdraw"],
  ],
  toWorkPath: [
    ...["add-task", "call-meeting", "call-off-meeting", "drop-task", "finish-task"],
    ...["give-back-task", "move-meeting", "move-task", "take-task", "write-letter", "write-notes"],
  ],
  toEventPath: [
    ...["add-photo", "back", "cancel", "change", "check-in", "drop-photo", "make-host-link"],
    ...["move", "say-coming", "sign-up", "take-over"],
  ],
  toStallPath: [
    ...["drop-contact", "end-link", "group-answer", "look-at-contacts", "make-link"],
    ...["make-sheets", "open"],
  ],
  toTouchPath: ["confirm", "withdraw"],
  toActionPath: ["ask-online", "call-off", "change"],
  toActionPlacePath: [
    ...["add-kit", "add-shift", "back", "bring-kit", "count-leaflets", "drop-kit", "drop-shift"],
    ...["leave-shift", "note-permission", "stop-leading", "take-over", "take-shift", "write-risks"],
  ],
  toRegisterPath: ["delete", "keep"],
  toRoundPath: ["drop-canvasser", "name-canvasser"],
  toRequestPath: ["approve", "challenge", "sign", "stop", "withdraw"],
};

/** What an address gives, with 7 and 8 in the places that are filled in. */
function listGiven(name: string, address: Given): readonly (readonly [string, string])[] {
  if (typeof address === "string") return [[name, address]];
  const words = LAST_WORDS[name];
  if (words === undefined) return [[name, String(address(7, 8))]];
  return words.map((word) => [
    `${name} ${word}`,
    String(address(...(address.length > 2 ? [7, 8, word] : [7, word].slice(-address.length)))),
  ]);
}

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
