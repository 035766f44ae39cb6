import { DataTable, Section } from "../../../web/parts.tsx";
import { newNamesProposalPath, newTitleProposalPath } from "../../proposals/addresses.ts";
import { isStanding, type Named } from "../constitution/constitution.ts";
import type { ConstitutionChange } from "../constitution/constitution-queries.ts";
import { constitutionNow } from "../constitution/in-force.ts";
import type { Kind } from "../constitution/naming.ts";
import { titleIn, titleOrEnded } from "../constitution/titles.ts";
import { powerPlanOf } from "../powers.ts";
import { words } from "../words.ts";
import { SetBy } from "./set-by.tsx";

type NamesSectionProps = { now: Date; changes: readonly ConstitutionChange[] };

/** What the party has named itself, and each ballot that has changed it: the record's lines lead here. */
export function NamesSection({ now, changes }: NamesSectionProps) {
  const { chapters, bodies, offices } = constitutionNow();
  return (
    <Section id="names" title={words.names.title}>
      <p>{words.names.lead}</p>
      <NamesTable kind="chapters" all={chapters} beside={() => ""} />
      <NamesTable
        kind="bodies"
        all={bodies}
        beside={({ turnsKeysFor }) =>
          turnsKeysFor.map((power) => powerPlanOf(power).title).join("; ")
        }
      />
      <NamesTable kind="offices" all={offices} beside={({ body }) => bodyTitle(body)} />
      <p>
        <a href={newNamesProposalPath}>{words.names.propose}</a>
      </p>
      <Changes changes={changes} now={now} />
    </Section>
  );
}

const bodyTitle = (id: string): string => {
  const body = constitutionNow().bodies.find((one) => one.id === id);
  return body === undefined ? id : titleIn(body);
};

type NamesTableProps<One extends Named> = {
  kind: Kind;
  all: readonly One[];
  beside: (one: One) => string;
};

function NamesTable<One extends Named>({ kind, all, beside }: NamesTableProps<One>) {
  const { caption, columns, besideColumns, change } = words.names;
  const labels = [columns.title, besideColumns[kind], columns.change].filter(Boolean);
  return (
    <DataTable
      caption={caption[kind]}
      columns={labels.map((label) => ({ label }))}
      rows={all.map((one) => [
        titleOrEnded(one),
        ...(besideColumns[kind] === "" ? [] : [beside(one)]),
        isStanding(one) ? (
          <a href={newTitleProposalPath(`${kind}:${one.id}`)}>
            {change}
            <span class="sr-only">: {titleIn(one)}</span>
          </a>
        ) : (
          ""
        ),
      ])}
    />
  );
}

function Changes({ changes, now }: NamesSectionProps) {
  if (changes.length === 0) return <p class="quiet">{words.names.neverChanged}</p>;
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.setAt.getTime()}>
          {change.says ?? words.names.ownFromFounding} <SetBy setting={change} now={now} />
        </li>
      ))}
    </ul>
  );
}
