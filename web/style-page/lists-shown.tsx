import { Stages } from "../charts.tsx";
import { BigSteps } from "../parts/big-steps.tsx";
import { Clauses } from "../parts/clauses.tsx";
import { Section } from "../parts/layout.tsx";
import { Ledger } from "../parts/ledger.tsx";
import { Register } from "../parts/register.tsx";
import { PersonName } from "../parts/small-parts.tsx";
import { TickList } from "../parts/tick-list.tsx";

export function ListsShown() {
  return (
    <Section title="Lists" id="lists">
      <TickList
        spoken={{ done: "Done", open: "To do" }}
        items={[
          {
            key: "a",
            label: "Water the north beds",
            href: "#lists",
            isDone: false,
            says: "2 days left",
          },
          { key: "b", label: "Bring a can", href: "#lists", isDone: true, says: "You have." },
        ]}
      />
      <BigSteps
        steps={[
          { title: "Dig", says: "A hand deep, before the first frost." },
          { title: "Sow", says: "Two seeds in each hole." },
          { title: "Wait", says: "Six weeks, and a little more." },
        ]}
      />
      <Clauses
        clauses={[
          {
            id: "clause-shown-1",
            number: "1.1",
            text: "Water before nine.",
            below: "Agreed in May.",
          },
          { id: "clause-shown-2", number: "1.2", text: "Leave the gate as you found it." },
        ]}
      />
      <Ledger
        label="What was done"
        lines={[
          {
            key: 1,
            when: "3 May",
            says: "The tap was mended.",
            href: "#lists",
            below: ["By Noor"],
          },
          { key: 2, when: "1 May", says: "The tap broke.", below: ["By the frost", "In bed 4"] },
        ]}
      />
      <Register
        label="Who has a bed"
        entries={[
          {
            key: "a",
            name: <PersonName name="Ama Mensah" href="#lists" />,
            says: "Beans, and more beans.",
          },
          { key: "b", name: <PersonName name="Bryn Pugh" href="#lists" /> },
        ]}
      />
      <Stages
        title="From seed to plate"
        says="Dark: the shortest time. Light: the longest."
        headings={{ stage: "Step", length: "How long", endedBy: "What ends it" }}
        stages={[
          { label: "Seed", least: 5, most: 12, says: "5 to 12 days", endedBy: "Rain" },
          { label: "Leaf", least: 30, most: 40, says: "30 to 40 days", endedBy: "Sun" },
          { label: "Fruit", least: 14, most: 14, says: "14 days", endedBy: "You" },
        ]}
      />
    </Section>
  );
}
