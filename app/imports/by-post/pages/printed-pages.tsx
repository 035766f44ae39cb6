import { Button, Form } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, Envelope, PageTitle, Prose } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { noteSentPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Printed } from "../paper.ts";

type PrintedProps = { shell: Shell; printed: readonly Printed[] };

/** Every letter on a sheet of its own, its address where an envelope's window shows it. */
export function LettersPage({ shell, printed }: PrintedProps) {
  const says = words.byPost;
  return (
    <Page
      shell={shell}
      title={says.lettersTitle}
      mainPage={partyPath}
      description={says.lettersLead}
    >
      <div class="screen-alone">
        <Breadcrumbs trail={says.trail} />
        <PageTitle title={says.lettersTitle} lead={says.lettersLead} />
        {printed.length === 0 ? <p>{says.nothingWaits}</p> : null}
      </div>
      {printed.map(({ to, letter }) => (
        <article class="letter-on-paper" key={letter.id} lang={letter.language}>
          <Envelope {...to} />
          <h2>{letter.subject}</h2>
          <Prose text={letter.text} />
        </article>
      ))}
      {printed.length === 0 ? null : (
        <Form
          action={noteSentPath}
          once={shell.once}
          hidden={{ letters: printed.map(({ letter }) => letter.id).join(" ") }}
        >
          <Button>{says.noteSent(printed.length)}</Button>
        </Form>
      )}
    </Page>
  );
}

/** One label for each person for whom something waits. */
export function LabelsPage({ shell, printed }: PrintedProps) {
  const says = words.byPost;
  const people = new Map(printed.map(({ to }) => [to.personId, to]));
  return (
    <Page shell={shell} title={says.labelsTitle} mainPage={partyPath} description={says.labelsLead}>
      <div class="screen-alone">
        <Breadcrumbs trail={says.trail} />
        <PageTitle title={says.labelsTitle} lead={says.labelsLead} />
        {people.size === 0 ? <p>{says.nothingWaits}</p> : null}
      </div>
      <div class="labels">
        {[...people.values()].map((to) => (
          <Envelope key={to.personId} {...to} />
        ))}
      </div>
    </Page>
  );
}
