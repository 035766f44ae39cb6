import type { Trouble } from "../../../../platform/http/post-act.ts";
import {
  AskForm,
  Button,
  ErrorSummary,
  Form,
  filling,
  SelectField,
  TextArea,
  TextField,
} from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Badge,
  Breadcrumbs,
  EmptyState,
  Moment,
  Notice,
  PageTitle,
  Section,
} from "../../../../web/parts.tsx";
import { discussPath } from "../../../proposals/addresses.ts";
import { accountsPath, rotasPath, toAccountPath } from "../../addresses.ts";
import { NETWORK_NAMES, NETWORKS } from "../../networks/network.ts";
import { words } from "../../words.ts";
import type { Account } from "../account.ts";

type AccountsPageProps = {
  shell: Shell;
  now: Date;
  accounts: readonly Account[];
  /** Hands an account over, and asks that the party posts with it. */
  mayAsk: boolean;
  mayDisconnect: boolean;
  /** The operator has set what seals tokens. */
  hasKey: boolean;
  trouble: Trouble | undefined;
};

/** From where the party posts, who could read what that takes, and what to do when it is lost. */
export function AccountsPage(props: AccountsPageProps) {
  const { shell, accounts, trouble } = props;
  const says = words.accounts;
  return (
    <Page
      shell={shell}
      title={says.title}
      description={says.lead}
      mainPage={discussPath}
      width="text"
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={[{ label: words.title, href: rotasPath }]} />
      <PageTitle title={says.title} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {accounts.length === 0 ? (
        <EmptyState title={says.none} says={says.noneSays} />
      ) : (
        accounts.map((account) => <One key={account.id} account={account} {...props} />)
      )}
      <Section title={says.readersTitle} id="readers">
        <p>{says.readersSays}</p>
      </Section>
      <Section title={says.lossTitle} id="lost">
        <ol>
          {says.lossSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      {props.mayAsk ? <Offer {...props} /> : null}
    </Page>
  );
}

/** The form to which what was wrong belongs: only that to hand over has a network. */
const isOfOffer = (trouble: Trouble | undefined): boolean =>
  trouble !== undefined && "network" in trouble.values;

function One({
  account,
  shell,
  now,
  mayAsk,
  mayDisconnect,
  trouble,
}: AccountsPageProps & { account: Account }) {
  const says = words.accounts;
  const { id, network, handle, address, state } = account;
  const since = account.connectedAt ?? account.offeredAt;
  return (
    <Section title={`${NETWORK_NAMES[network]}: ${handle}`} id={`account-${id}`}>
      <p>
        <Badge tone={state === "connected" ? "good" : state === "lost" ? "bad" : "quiet"}>
          {says.states[state]}
        </Badge>{" "}
        <span class="quiet">
          {address} · {says.since} <Moment at={since} now={now} form="day" />
        </span>
      </p>
      {mayAsk && state === "offered" ? (
        <AskForm
          shell={shell}
          trouble={isOfOffer(trouble) ? undefined : trouble}
          action={toAccountPath(id, "connect")}
          stem={`why-${id}`}
          says={{ why: says.connectWhy, whyHint: says.connectWhyHint, send: says.connect }}
        />
      ) : null}
      {mayDisconnect && state !== "ended" ? (
        <Form action={toAccountPath(id, "disconnect")} label={says.disconnect}>
          <Button kind="danger">{says.disconnect}</Button>
        </Form>
      ) : null}
    </Section>
  );
}

function Offer({ hasKey, trouble, shell }: AccountsPageProps) {
  const says = words.accounts;
  if (!hasKey) return <Notice tone="warning">{says.noKey}</Notice>;
  const field = filling(isOfOffer(trouble) ? trouble : undefined);
  // A token that was refused is typed anew: no page ever holds one.
  const { value: _, ...token } = field("token");
  return (
    <Section title={says.offer} id="offer">
      <p>{says.offerSays}</p>
      <Form action={accountsPath} once={shell.once} label={says.offer}>
        <SelectField
          {...field("network")}
          label={says.network}
          prompt={says.chooseNetwork}
          options={NETWORKS.map((value) => ({ value, label: NETWORK_NAMES[value] }))}
        />
        <TextField
          {...field("handle")}
          label={says.handle}
          hint={says.handleHint}
          maxlength={120}
          required
        />
        <TextField
          {...field("address")}
          label={says.address}
          hint={says.addressHint}
          type="url"
          maxlength={200}
        />
        <TextArea {...token} label={says.token} hint={says.tokenHint} rows={4} required />
        <Button>{says.send}</Button>
      </Form>
    </Section>
  );
}
