import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, Form, SeveralField } from "../../../web/form-fields.tsx";
import { timeOfDayInWords } from "../../../web/moments.ts";
import type { Shell } from "../../../web/page.tsx";
import { DefinitionList, FormPage, Section } from "../../../web/parts.tsx";
import { discussPath } from "../../proposals/addresses.ts";
import { timesPath } from "../addresses.ts";
import type { FreeTime } from "../deciding/week-queries.ts";
import { HOURS, type SlotCount, WEEKDAYS } from "../meeting.ts";
import { words } from "../words.ts";
import { slotInWords } from "./meetings-page.tsx";
import { above } from "./topic-parts.tsx";

type TimesPageProps = {
  shell: Shell;
  free: FreeTime | undefined;
  /** Those for which most have time. */
  leading: readonly SlotCount[];
  trouble?: Trouble | undefined;
};

/** Says when one has time: tick boxes alone, so that a phone and a keyboard do. */
export function TimesPage({ shell, free, leading, trouble }: TimesPageProps) {
  const says = words.times;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={above()}
      mainPage={discussPath}
      trouble={trouble}
    >
      <Form action={timesPath} once={shell.once}>
        <SeveralField
          name="days"
          label={says.days}
          choices={WEEKDAYS.map((day) => ({
            value: String(day),
            label: words.weekdays[day - 1] ?? "",
          }))}
          values={free?.days.map(String) ?? []}
        />
        <SeveralField
          name="hours"
          label={says.hours}
          choices={HOURS.map((hour) => ({
            value: String(hour),
            label: timeOfDayInWords(`${String(hour).padStart(2, "0")}:00`),
          }))}
          values={free?.hours.map(String) ?? []}
        />
        <Button>{says.save}</Button>
      </Form>
      <Section title={says.leading} id="leading">
        {leading.length === 0 ? (
          <p>{says.nobody}</p>
        ) : (
          <DefinitionList
            items={leading.map((slot) => ({
              term: slotInWords(slot),
              says: says.members(slot.members),
            }))}
          />
        )}
      </Section>
    </FormPage>
  );
}
