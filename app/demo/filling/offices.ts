import type { Capacity } from "../../../platform/capacity.ts";
import { addDays } from "../../../platform/time/days.ts";
import { appoint, type Office, officeNames } from "../../offices/door.ts";
import { OFFICES_OF_PARTS, OTHER_HOLDERS, type Role } from "../cast.ts";
import type { Somebody } from "./people.ts";
import type { Scenes } from "./play.ts";
import type { Stage } from "./stage.ts";

/** The offices of the first year and a half, and those of now: each term ends by itself. */
const TERMS: readonly { readonly days: number; readonly by: Capacity }[] = [
  { days: 520, by: { kind: "founding" } },
  { days: 560, by: { kind: "election" } },
];

export async function* takeOffices(stage: Stage): Scenes {
  for (const [index, { days, by }] of TERMS.entries()) {
    const beginsAt = stage.now();
    const endsAt = addDays(beginsAt, days);
    const isNow = index === TERMS.length - 1;
    for (const { office, personId } of holders(stage, isNow)) {
      const appointment = { office, personId, beginsAt, endsAt, heldBy: by };
      const whyNot = await appoint(stage.tx, stage.house, appointment, beginsAt);
      if (whyNot !== undefined) throw new Error(`${office} was not filled: ${whyNot.says}`);
    }
    yield endsAt;
  }
}

function holders(stage: Stage, withParts: boolean) {
  const others = stage.drawMembers(100, stage.parts());
  return officeNames().flatMap((office) => {
    const parts = withParts ? partsIn(stage, office) : [];
    const count = (OTHER_HOLDERS[office] ?? 0) + (withParts ? 0 : 1);
    return [...parts, ...others.splice(0, count)].map(({ id }) => ({ office, personId: id }));
  });
}

const partsIn = (stage: Stage, office: Office): readonly Somebody[] =>
  stage.parts().filter(({ role }) => OFFICES_OF_PARTS[role as Role] === office);
