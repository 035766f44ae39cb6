import { countInWords } from "@breakthrough/languages";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import { AskForm, Button, Form, filling, TextField } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  DataTable,
  DefinitionList,
  EmptyState,
  FormPage,
  PageTitle,
} from "../../../../web/parts.tsx";
import { packsPath } from "../../../ballots/addresses.ts";
import { MarkedName } from "../../../membership/door.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import {
  giveMailboxPath,
  labelsPath,
  lettersPath,
  mailboxOfPath,
  nameMailboxPath,
  postPath,
} from "../../addresses.ts";
import { words } from "../../words.ts";
import type { OnPaper } from "../paper.ts";

/** Everybody without a mailbox, and what waits to be printed for them. */
export function PostPage({ shell, people }: { shell: Shell; people: readonly OnPaper[] }) {
  const says = words.byPost;
  const waiting = people.reduce((sum, one) => sum + one.waiting, 0);
  return (
    <Page shell={shell} title={says.title} mainPage={partyPath} description={says.lead}>
      <Breadcrumbs trail={says.trail.slice(0, 2)} />
      <PageTitle title={says.title} lead={says.lead} />
      <p>{says.howTheyVote}</p>
      <p>
        <a href={packsPath}>{says.ballotPapers}</a>
      </p>
      {waiting === 0 ? (
        <p>{says.nothingWaits}</p>
      ) : (
        <ul>
          <li>
            <a href={lettersPath}>{says.printLetters(waiting)}</a>
          </li>
          <li>
            <a href={labelsPath}>{says.printLabels}</a>
          </li>
        </ul>
      )}
      {people.length === 0 ? (
        <EmptyState title={says.emptyTitle} says={says.emptySays} />
      ) : (
        <DataTable
          caption={says.caption}
          columns={[
            { label: says.columns.name },
            { label: says.columns.address },
            { label: says.columns.mailbox },
            { label: says.columns.waiting, isNumber: true },
          ]}
          rows={people.map(({ personId, named, address, waiting }) => [
            <MarkedName key="name" who={named} />,
            address,
            <a key="mailbox" href={mailboxOfPath(personId)}>
              {says.nameIt}
            </a>,
            countInWords(waiting),
          ])}
        />
      )}
    </Page>
  );
}

type NameMailboxProps = { shell: Shell; person: OnPaper; trouble?: Trouble | undefined };

/** Names the mailbox that somebody has told the party. */
export function NameMailboxPage({ shell, person, trouble }: NameMailboxProps) {
  const says = words.byPost;
  return (
    <FormPage
      shell={shell}
      title={says.mailboxTitle}
      lead={says.mailboxLead}
      trail={says.trail}
      mainPage={partyPath}
      trouble={trouble}
    >
      <DefinitionList
        items={[
          { term: says.whom, says: <MarkedName who={person.named} /> },
          { term: says.columns.address, says: person.address },
        ]}
      />
      <Form action={nameMailboxPath} once={shell.once} hidden={{ person: person.personId }}>
        <TextField {...filling(trouble)("email")} type="email" label={says.email} required />
        <Button>{says.goOn}</Button>
      </Form>
    </FormPage>
  );
}

type AskMailboxProps = {
  shell: Shell;
  person: OnPaper;
  mailbox: { readonly id: number; readonly email: string };
  trouble?: Trouble | undefined;
};

/** Asks for it: two keys decide, since whoever reads the mailbox signs in. */
export function AskMailboxPage({ shell, person, mailbox, trouble }: AskMailboxProps) {
  const says = words.byPost;
  return (
    <FormPage
      shell={shell}
      title={says.askTitle}
      lead={says.askLead}
      trail={says.trail}
      mainPage={partyPath}
      trouble={trouble}
    >
      <DefinitionList
        items={[
          { term: says.whom, says: <MarkedName who={person.named} /> },
          { term: says.email, says: mailbox.email },
        ]}
      />
      <AskForm
        shell={shell}
        trouble={trouble}
        action={giveMailboxPath}
        hidden={{ mailbox: String(mailbox.id) }}
        says={{ why: says.why, whyHint: words.whyHint, send: words.send }}
      />
      <p>
        <a href={postPath}>{says.title}</a>
      </p>
    </FormPage>
  );
}
