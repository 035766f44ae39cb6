import type { Shell } from "../../../web/page.tsx";
import { TickList } from "../../../web/parts/tick-list.tsx";
import { FormPage } from "../../../web/parts.tsx";
import { electionsPath } from "../../elections/addresses.ts";
import type { FirstStep } from "../first-steps.ts";
import { words } from "../words.ts";

/** What to do before people come, for those who found a party. */
export function FirstStepsPage({ shell, steps }: { shell: Shell; steps: readonly FirstStep[] }) {
  const { title, lead, allDone, spoken, trail, election } = words.firstSteps;
  const isAllDone = steps.every(({ isDone }) => isDone);
  return (
    <FormPage shell={shell} title={title} lead={isAllDone ? allDone : lead} trail={trail}>
      <TickList
        items={steps.map(({ name, ...step }) => ({ key: name, ...step }))}
        spoken={spoken}
      />
      <p>
        {election.says} <a href={electionsPath}>{election.link}</a>
      </p>
    </FormPage>
  );
}
