import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { isPower } from "../powers.ts";
import { refusals } from "../words.ts";
import { CHANGES, type Change } from "./changes.ts";
import type { Filling } from "./constitution.ts";
import type { Kind } from "./naming.ts";
import { idFrom } from "./slug.ts";

/** The fields of a form that proposes a change. Each change fills in some of them. */
export interface ChangeFields {
  readonly change?: string | undefined;
  /** What there is, as `offices:trustee`. */
  readonly named?: string | undefined;
  readonly newTitle?: string | undefined;
  readonly newTitleCy?: string | undefined;
  /** The chapter that a moved one then stands before, or `LAST`. */
  readonly before?: string | undefined;
  /** The office that may, or may not, be held beside the one that is named. */
  readonly otherOffice?: string | undefined;
  readonly ofBody?: string | undefined;
  /** `ballot`, `lot`, or the body that appoints, as `by:committee`. */
  readonly filledBy?: string | undefined;
  /** How many hold the office, in figures. */
  readonly seats?: string | undefined;
  readonly power?: string | undefined;
}

type ChangeField = Exclude<keyof ChangeFields, "change">;

const TITLES = ["newTitle", "newTitleCy"] as const;

/** What each change is made of: a form asks for this and for nothing else. */
export const FIELDS_OF: Readonly<Record<Change["what"], readonly ChangeField[]>> = {
  "add-chapter": TITLES,
  "add-body": TITLES,
  "add-office": [...TITLES, "ofBody", "filledBy"],
  rename: ["named", ...TITLES],
  end: ["named"],
  move: ["named", "before"],
  give: ["named", "power"],
  take: ["named", "power"],
  fill: ["named", "filledBy"],
  seats: ["named", "seats"],
  "hold-together": ["named", "otherOffice"],
  "hold-apart": ["named", "otherOffice"],
};

/** Of which kind a change can be; what is left out can be of each. */
export const KINDS_OF: Partial<Readonly<Record<Change["what"], readonly Kind[]>>> = {
  move: ["chapters"],
  give: ["bodies", "offices"],
  take: ["bodies", "offices"],
  fill: ["offices"],
  seats: ["offices"],
  "hold-together": ["offices"],
  "hold-apart": ["offices"],
};

export const findChange = (given: string | undefined): Change["what"] | undefined =>
  CHANGES.find((one) => one === given);

/** Where a chapter can be moved beside the others' ids: no id has this sign. */
export const LAST = "~";

const KINDS: readonly Kind[] = ["chapters", "bodies", "offices"];
const isKind = (text: string | undefined): text is Kind => KINDS.some((kind) => kind === text);

const no = refusals.constitution.form;

/** The change that somebody has filled in. Whether it can be is for `decideChange`. */
export function readChange(fields: ChangeFields): Change | Refusal {
  const what = findChange(fields.change);
  if (what === undefined) return refuse("invalid", no.change, "change");
  const title = fields.newTitle ?? "";
  const titles = { title, ...(fields.newTitleCy ? { titleCy: fields.newTitleCy } : {}) };
  const needsTitle = what === "rename" || what.startsWith("add-");
  if (needsTitle && title === "") return refuse("invalid", no.title, "newTitle");
  switch (what) {
    case "add-chapter":
      return { what, id: idFrom("chapters", title), ...titles };
    case "add-body":
      return { what, id: idFrom("bodies", title), ...titles };
    case "add-office":
      return newOffice(fields, { id: idFrom("offices", title), ...titles });
    default:
      return readChangeOfOne(what, fields, titles);
  }
}

type Titles = { readonly title: string; readonly titleCy?: string };

function newOffice(
  { ofBody, filledBy }: ChangeFields,
  titled: Titles & { readonly id: string },
): Change | Refusal {
  if (!ofBody) return refuse("invalid", no.body, "ofBody");
  const filling = fillingIn(filledBy);
  if (isRefusal(filling)) return filling;
  return { what: "add-office", ...titled, body: ofBody, filledBy: filling };
}

function fillingIn(text = ""): Filling | Refusal {
  if (text === "ballot" || text === "lot") return text;
  if (text.startsWith("by:")) return { appointedBy: text.slice("by:".length) };
  return refuse("invalid", no.filled, "filledBy");
}

type WhatOfOne = Exclude<Change["what"], `add-${string}`>;

function readChangeOfOne(what: WhatOfOne, fields: ChangeFields, titles: Titles): Change | Refusal {
  const [kind, id] = (fields.named ?? "").split(":");
  if (!isKind(kind) || !id) return refuse("invalid", no.named, "named");
  if (what === "rename") return { what, kind, id, ...titles };
  if (what === "end") return { what, kind, id };
  if (what === "move") return readMove(kind, id, fields);
  if (what === "give" || what === "take") return readPower(what, kind, id, fields);
  if (kind !== "offices") return refuse("invalid", no.office, "named");
  if (what === "fill") {
    const filledBy = fillingIn(fields.filledBy);
    return isRefusal(filledBy) ? filledBy : { what, kind, id, filledBy };
  }
  if (what === "seats") {
    const isNumber = /^[1-9][0-9]?$/.test(fields.seats ?? "");
    return isNumber
      ? { what, kind, id, seats: Number(fields.seats) }
      : refuse("invalid", no.seats, "seats");
  }
  const other = fields.otherOffice;
  return other ? { what, kind, id, other } : refuse("invalid", no.otherOffice, "otherOffice");
}

function readMove(kind: Kind, id: string, { before }: ChangeFields): Change | Refusal {
  if (kind !== "chapters") return refuse("invalid", no.chapter, "named");
  if (!before) return refuse("invalid", no.before, "before");
  return { what: "move", kind, id, ...(before === LAST ? {} : { before }) };
}

function readPower(
  what: "give" | "take",
  kind: Kind,
  id: string,
  { power = "" }: ChangeFields,
): Change | Refusal {
  if (kind === "chapters") return refuse("invalid", no.noPowers, "named");
  return isPower(power) ? { what, kind, id, power } : refuse("invalid", no.power, "power");
}

const fillingOut = (filling: Filling): string =>
  typeof filling === "string" ? filling : `by:${filling.appointedBy}`;

/** The same, back into the fields. */
export function fieldsOfChange(change: Change): ChangeFields {
  const { what } = change;
  const titles = "title" in change && { newTitle: change.title, newTitleCy: change.titleCy };
  const named = "kind" in change && { named: `${change.kind}:${change.id}` };
  const move = what === "move" && { before: change.before ?? LAST };
  const other = "other" in change && { otherOffice: change.other };
  const body = "body" in change && { ofBody: change.body };
  const filled = "filledBy" in change && { filledBy: fillingOut(change.filledBy) };
  const power = "power" in change && { power: change.power };
  const seats = "seats" in change && { seats: String(change.seats) };
  const ways = { ...filled, ...power, ...seats };
  return { change: what, ...titles, ...named, ...move, ...other, ...body, ...ways };
}
