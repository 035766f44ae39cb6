import { type Refusal, refuse } from "../../../platform/refusal.ts";
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
  readonly ofBody?: string | undefined;
  /** `ballot`, `lot`, or the body that appoints, as `by:committee`. */
  readonly filledBy?: string | undefined;
  readonly power?: string | undefined;
}

export const CHANGE_FIELDS = [
  "change",
  "named",
  "newTitle",
  "newTitleCy",
  "ofBody",
  "filledBy",
  "power",
] as const satisfies readonly (keyof ChangeFields)[];

const KINDS: readonly Kind[] = ["chapters", "bodies", "offices"];
const isKind = (text: string | undefined): text is Kind => KINDS.some((kind) => kind === text);

const no = refusals.constitution.form;

/** The change that somebody has filled in. Whether it can be is for `decideChange`. */
export function readChange(fields: ChangeFields): Change | Refusal {
  const what = CHANGES.find((one) => one === fields.change);
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
  { ofBody, filledBy = "" }: ChangeFields,
  titled: Titles & { readonly id: string },
): Change | Refusal {
  if (!ofBody) return refuse("invalid", no.body, "ofBody");
  const filling = fillingIn(filledBy);
  if (filling === undefined) return refuse("invalid", no.filled, "filledBy");
  return { what: "add-office", ...titled, body: ofBody, filledBy: filling };
}

function fillingIn(text: string): Filling | undefined {
  if (text === "ballot" || text === "lot") return text;
  return text.startsWith("by:") ? { appointedBy: text.slice("by:".length) } : undefined;
}

function readChangeOfOne(
  what: "rename" | "end" | "give" | "take",
  { named = "", power = "" }: ChangeFields,
  titles: Titles,
): Change | Refusal {
  const [kind, id] = named.split(":");
  if (!isKind(kind) || !id) return refuse("invalid", no.named, "named");
  if (what === "rename") return { what, kind, id, ...titles };
  if (what === "end") return { what, kind, id };
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
  const office = what === "add-office" && {
    ofBody: change.body,
    filledBy: fillingOut(change.filledBy),
  };
  const power = "power" in change && { power: change.power };
  return { change: what, ...titles, ...named, ...office, ...power };
}
