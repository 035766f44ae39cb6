import { listInWords } from "@breakthrough/languages";
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

/** Who may ask for what, and who else must agree: the same plan that the software goes by. */
export function PowersSection({ rules }: { rules: Rules }) {
  const { officesCaption, powersCaption, office, actsFor, filled, asksFor, together } =
    words.offices;
  const { power, asked, keys, never } = words.offices;
  return (
    <Section id="powers" title={words.offices.title}>
      <p>{words.offices.lead}</p>
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
    fillingInWords(office) + words.offices.term(rules[OFFICE_TERM]),
    asksFor.map((power) => powerPlanOf(power).title.toLowerCase()).join("; "),
    listInWords(others) || words.offices.nothingElse,
  ];
}

function fillingInWords(office: Office): string {
  const { filledBy } = planOf(office);
  if (filledBy === "ballot") return words.offices.ballot;
  if (filledBy === "lot") return words.offices.lot;
  return words.offices.appointed(bodyInWords(filledBy.appointedBy));
}

function powerRow(power: PowerName, rules: Rules): readonly string[] {
  const { title, delay, never, isOnlyByBallot } = powerPlanOf(power);
  if (isOnlyByBallot) return [title, words.offices.nobody, words.offices.onlyByBallot, never];
  const askers = officesThatAsk(power).map((office) => titleOf(office).toLowerCase());
  const bodies = keyBodiesOf(power).map(bodyInWords).join(words.offices.or);
  const unopposed = delay === undefined ? "" : words.offices.noKeyAfter(rules[delay]);
  return [
    title,
    askers.join(words.offices.or),
    words.offices.keysOf(rules.secondKeys, bodies) + unopposed,
    never,
  ];
}
