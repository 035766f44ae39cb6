import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, ErrorSummary, Form } from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { poundsInWords } from "../../../web/numbers.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, DataTable, PageTitle } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { refundsPath } from "../addresses.ts";
import { type Found, hashOf, MOST_LISTED, sumOf, type Wanted } from "../refund.ts";
import { fieldsOfWanted } from "../wanted.ts";
import { words } from "../words.ts";

type FoundPageProps = {
  shell: Shell;
  wanted: Wanted;
  found: readonly (Found & { readonly who: string })[];
  isCut: boolean;
  trouble?: Trouble | undefined;
};

/** What was found, each with why, of which any can be left out before the list is frozen. */
export function FoundPage({ shell, wanted, found, isCut, trouble }: FoundPageProps) {
  const says = words.found;
  return (
    <Page
      shell={shell}
      title={says.title}
      isPrivate
      mainPage={partyPath}
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={words.listTrail} />
      <PageTitle
        title={says.title}
        lead={found.length === 0 ? says.none : says.lead(found.length, sumOf(found))}
      />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {found.length === 0 ? null : (
        <Form
          action={refundsPath}
          once={shell.once}
          hidden={{ ...fieldsOfWanted(wanted), seen: hashOf(found) }}
          label={says.title}
        >
          {isCut ? <p>{says.cut(MOST_LISTED)}</p> : null}
          <Payments found={found} />
          <p>{says.goneSays}</p>
          <p>{says.after}</p>
          <Button>{says.button}</Button>
        </Form>
      )}
    </Page>
  );
}

function Payments({ found }: Pick<FoundPageProps, "found">) {
  const { table, whys, ways } = words;
  return (
    <DataTable
      stacks
      caption={words.found.title}
      isCaptionHidden
      columns={[
        { label: table.who },
        { label: table.on },
        { label: table.sum },
        { label: table.why },
        { label: table.way },
        { label: table.leave },
      ]}
      rows={found.map(({ line, who, on, pence, why, way }) => [
        who,
        dayInWords(on),
        poundsInWords(pence),
        whys[why],
        ways[way],
        <input
          key={line}
          type="checkbox"
          id={`field-leave-${line}`}
          name="leave"
          value={line}
          aria-label={table.leaveOne(who, dayInWords(on))}
        />,
      ])}
    />
  );
}
