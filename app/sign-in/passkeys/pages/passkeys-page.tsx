import type { Trouble } from "../../../../platform/http/post-act.ts";
import { seenBy } from "../../../../platform/text/seen.ts";
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  filling,
  TextField,
} from "../../../../web/form-fields.tsx";
import { Island } from "../../../../web/islands/island.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  Card,
  Cards,
  EmptyState,
  Moment,
  Overtaken,
  PageTitle,
} from "../../../../web/parts.tsx";
import {
  askForNewPasskeyPath,
  passkeysPath,
  removePasskeyPath,
  renamePasskeyPath,
} from "../../addresses.ts";
import { words } from "../../words.ts";
import { nameIn } from "../name.ts";
import type { Passkey } from "../queries.ts";

type PasskeysPageProps = {
  shell: Shell;
  passkeys: readonly Passkey[];
  now: Date;
  trouble?: Trouble | undefined;
  /** The one whose name was not taken. */
  renamed?: string | undefined;
};

export function PasskeysPage({ shell, passkeys, now, trouble, renamed }: PasskeysPageProps) {
  const says = words.passkeys;
  return (
    <Page shell={shell} title={says.title} width="text" hasErrors={trouble !== undefined} isPrivate>
      <Breadcrumbs trail={words.trail} />
      <PageTitle title={says.title} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems.map(({ says }) => ({ says })) ?? []} />
      <Overtaken trouble={trouble} labels={{ name: says.name }} keepTheirs={passkeysPath} />
      <Island
        name="passkey"
        props={{
          purpose: "add",
          ask: askForNewPasskeyPath,
          send: passkeysPath,
          label: says.add,
          busy: says.adding,
          failed: says.failedToAdd,
        }}
      />
      <noscript>
        <p>{says.noScript}</p>
      </noscript>
      {passkeys.length === 0 ? (
        <EmptyState title={says.none} says={says.noneSays} />
      ) : (
        <>
          <h2>{says.list}</h2>
          <Cards single>
            {passkeys.map((passkey, index) => (
              <PasskeyCard
                key={passkey.id}
                {...{ passkey, now, index }}
                trouble={passkey.id === renamed ? trouble : undefined}
              />
            ))}
          </Cards>
        </>
      )}
    </Page>
  );
}

type PasskeyCardProps = Pick<PasskeysPageProps, "now" | "trouble"> & {
  passkey: Passkey;
  index: number;
};

function PasskeyCard({ passkey, now, index, trouble }: PasskeyCardProps) {
  const says = words.passkeys;
  const { id, name, addedAt, usedAt } = passkey;
  return (
    <Card title={name}>
      <p>
        {says.added} <Moment at={addedAt} now={now} form="day" />.{" "}
        {usedAt === undefined ? (
          says.neverUsed
        ) : (
          <>
            {says.used} <Moment at={usedAt} now={now} form="day" />.
          </>
        )}
      </p>
      <Form
        action={renamePasskeyPath(id)}
        label={says.renameOf(name)}
        hidden={seenBy(trouble, nameIn(passkey))}
      >
        <TextField
          {...filling(trouble, { name })("name")}
          stem={`passkey-${index + 1}`}
          label={says.name}
          maxlength={60}
          required
        />
        <Buttons>
          <Button kind="quiet" label={says.renameOf(name)}>
            {says.rename}
          </Button>
          <Button kind="danger" formaction={removePasskeyPath(id)} label={says.removeOf(name)}>
            {says.remove}
          </Button>
        </Buttons>
      </Form>
    </Card>
  );
}
