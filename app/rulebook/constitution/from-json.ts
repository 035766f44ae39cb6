import * as v from "valibot";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import type { BranchPower } from "../branch-offices.ts";
import type { PowerName } from "../powers.ts";
import { refusals } from "../words.ts";
import { DEFAULT_CONSTITUTION } from "./by-default.ts";
import { whyNotConstitution } from "./checks.ts";
import type { Constitution } from "./constitution.ts";
import { withLaterPowers } from "./later-powers.ts";

/** Far more than forty of each need. */
const MOST_CHARACTERS = 200_000;

const named = { id: v.string(), title: v.string(), titleCy: v.exactOptional(v.string()) };
/** Whether there is such a power is told with the others, and by whose. */
const powers = v.array(v.custom<PowerName>((value) => typeof value === "string"));

const schema = v.strictObject({
  chapters: v.exactOptional(v.array(v.strictObject(named))),
  bodies: v.exactOptional(v.array(v.strictObject({ ...named, turnsKeysFor: powers }))),
  offices: v.exactOptional(
    v.array(
      v.strictObject({
        ...named,
        body: v.string(),
        asksFor: powers,
        filledBy: v.union([
          v.picklist(["ballot", "lot"]),
          v.strictObject({ appointedBy: v.string() }),
        ]),
        seats: v.exactOptional(v.number()),
        mayAlsoHold: v.optional(v.array(v.string()), []),
      }),
    ),
  ),
  branchOffices: v.exactOptional(
    v.array(
      v.strictObject({
        ...named,
        powers: v.array(v.custom<BranchPower>((value) => typeof value === "string")),
      }),
    ),
  ),
});

/** A constitution as a party writes it down for its founding. What it leaves out is as by default. */
export function readConstitutionText(text: string): Constitution | Refusal {
  const value = jsonIn(text);
  if (isRefusal(value)) return value;
  // A list is an object too, for Valibot as for JavaScript.
  const parsed = v.safeParse(schema, Array.isArray(value) ? undefined : value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const where = v.getDotPath(issue) ?? "";
    return refuse(
      "invalid",
      refusals.constitution.misfit(where, issue.expected ?? "", issue.received),
    );
  }
  const constitution = withLaterPowers({ ...DEFAULT_CONSTITUTION, ...parsed.output });
  return whyNotConstitution(constitution) ?? constitution;
}

function jsonIn(text: string): unknown {
  if (text.length > MOST_CHARACTERS) return refuse("invalid", refusals.constitution.tooLong);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const why = error instanceof Error ? error.message : "";
    return refuse("invalid", refusals.constitution.noJson(why));
  }
}
