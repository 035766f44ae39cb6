import { DataTable, Section } from "../../../web/parts.tsx";
import { bodyInWords } from "../bodies.ts";
import { OFFICE_TERM, type Office, officesToFill, planOf, titleOf } from "../offices.ts";
import {
  keyBodiesOf,
  officesThatAsk,
  POWER_NAMES,
  type PowerName,
  powerPlanOf,
} from "../powers.ts";
import type { Rules } from "../rule.ts";
import { words } from "../words.ts";

const says = words.offices;

/** Who may ask for what, and who else must agree: the same plan that the software goes by. */
export function PowersSection({ rules }: { rules: Rules }) {
  const { officesCaption, powersCaption, office, actsFor, filled, asksFor, together } = says;
  const { power, asked, keys, never } = says;
  return (
    <Section id="powers" title={says.title}>
      <p>{says.lead}</p>
      <DataTable
        caption={officesCaption}
        columns={[office, actsFor, filled, asksFor, together].map((label) => ({ label }))}
        rows={officesToFill().map((name) => officeRow(name, rules))}
      />
      <DataTable
        caption={powersCaption}
        columns={[power, asked, keys, never].map((label) => ({ label }))}
        rows={POWER_NAMES.map((name) => powerRow(name, rules))}
      />
    </Section>
  );
}

function officeRow(office: Office, rules: Rules): readonly string[] {
  const { body, asksFor, mayAlsoHold } = planOf(office);
  const others = mayAlsoHold.map((other) => titleOf(other).toLowerCase());
  return [
    titleOf(office),
    bodyInWords(body),
    fillingInWords(office) + says.term(rules[OFFICE_TERM]),
    asksFor.map((power) => powerPlanOf(power).title.toLowerCase()).join("; "),
    others.join(", ") || says.nothingElse,
  ];
}

function fillingInWords(office: Office): string {
  const { filledBy } = planOf(office);
  if (filledBy === "ballot") return says.ballot;
  if (filledBy === "lot") return says.lot;
  return says.appointed(bodyInWords(filledBy.appointedBy));
}

function powerRow(power: PowerName, rules: Rules): readonly string[] {
  const { title, delay, never, isOnlyByBallot } = powerPlanOf(power);
  if (isOnlyByBallot) return [title, says.nobody, says.onlyByBallot, never];
  const askers = officesThatAsk(power).map((office) => titleOf(office).toLowerCase());
  const bodies = keyBodiesOf(power).map(bodyInWords).join(says.or);
  const unopposed = delay === undefined ? "" : says.noKeyAfter(rules[delay]);
  return [title, askers.join(says.or), says.keysOf(rules.secondKeys, bodies) + unopposed, never];
}
