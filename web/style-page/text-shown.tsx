import { DataTable, DefinitionList, Prose, Section, WordDiff } from "../parts.tsx";

const written = `People plant in spring, and water all summer.
A new line stays a new line.

- First the beds near the gate, see https://example.org/beds?year=2026.
- Then the rest

1. Dig
2. Sow
3. Wait

<b>Markup is shown as it was typed</b>, and hidden turns \u202elike this one\u202c are taken out.`;

export function TextShown() {
  return (
    <Section title="Text and tables" id="text">
      <Prose text={written} />
      <WordDiff
        label="What changed between the first and the second sowing"
        parts={[
          { value: "Water the beds " },
          { value: "every day", removed: true },
          { value: "twice a week, and daily when it is hot", added: true },
          { value: ", before " },
          { value: "nine", removed: true },
          { value: "n\u0456ne", added: true, unseen: { kind: "alike", signs: ["U+0456"] } },
          { value: " in the morning." },
        ]}
      />
      <DefinitionList
        items={[
          { term: "Name", says: "Amara Okafor", change: "#fields" },
          { term: "Beds", says: "North 4, North 5" },
          { term: "Since", says: "12 March 2024", change: "#fields" },
        ]}
      />
      <DataTable
        caption="What was picked"
        columns={[
          { label: "Kind" },
          { label: "July", isNumber: true },
          { label: "August", isNumber: true },
          { label: "September", isNumber: true },
        ]}
        rows={[
          ["Runner beans", "1,204", "2,310", "96"],
          ["Tomatoes", "88", "731", "402"],
        ]}
        totals={["Together", "1,292", "3,041", "498"]}
      />
    </Section>
  );
}
