import type { Trouble } from "../../../../platform/http/post-act.ts";
import {
  Button,
  Form,
  filling,
  TextField,
  TickField,
  ticked,
} from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, FormPage, PageTitle } from "../../../../web/parts.tsx";
import { privacyPath } from "../../../imprint/addresses.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import {
  chooseEarlyPath,
  confirmReaderPath,
  leaveListPath,
  pressListPath,
  pressPath,
} from "../../addresses.ts";
import { words } from "../../words.ts";
import type { OnList } from "../reader-store.ts";

const trail = () => [{ label: words.page.title, href: pressPath }];

type AskPageProps = { shell: Shell; days: number; trouble?: Trouble | undefined };

/** A journalist asks for our releases, without an account. */
export function AskPage({ shell, days, trouble }: AskPageProps) {
  const says = words.list;
  const fill = filling(trouble);
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={trail()}
      mainPage={partyPath}
      trouble={trouble}
      isPublic
    >
      <Form action={pressListPath} once={shell.once} label={says.title}>
        <TextField
          {...fill("email")}
          label={says.email}
          type="email"
          autocomplete="email"
          required
        />
        <TickField {...fill("early")} label={says.early} required={false} />
        <p>
          {says.consent(days)} <a href={privacyPath}>{says.privacy}</a>
        </p>
        <TickField {...fill("agreed")} label={says.agree} required />
        <Button>{says.send}</Button>
      </Form>
    </FormPage>
  );
}

/** Says the same whoever asked, and for whichever address. */
export function AskedPage({ shell }: { shell: Shell }) {
  const says = words.list;
  return (
    <Page shell={shell} title={says.asked} mainPage={partyPath} isPrivate width="text">
      <Breadcrumbs trail={trail()} />
      <PageTitle title={says.asked} lead={says.askedSays} />
    </Page>
  );
}

type ReaderPageProps = { shell: Shell; reader: OnList; key_: string };

/** Out of a letter: opening it changes nothing, its buttons do. */
export function ReaderPage({ shell, reader, key_ }: ReaderPageProps) {
  const says = words.list;
  const { email, isConfirmed, isLate, wantsEarly } = reader;
  return (
    <FormPage
      shell={shell}
      title={isConfirmed ? says.on : says.confirmTitle}
      lead={says.address(email)}
      trail={trail()}
      mainPage={partyPath}
    >
      {wantsEarly && !isLate ? <p>{says.keepsEmbargo}</p> : null}
      {isConfirmed ? <EarlyForm key_={key_} wantsEarly={wantsEarly} /> : null}
      {isLate ? (
        <p>
          {says.late} <a href={pressListPath}>{says.title}</a>
        </p>
      ) : null}
      {isConfirmed || isLate ? null : (
        <Form action={confirmReaderPath(key_)} label={says.confirm}>
          <Button>{says.confirm}</Button>
        </Form>
      )}
      <Form action={leaveListPath(key_)} label={says.leave}>
        <p>{says.leaveSays}</p>
        <Button kind="danger">{says.leave}</Button>
      </Form>
    </FormPage>
  );
}

function EarlyForm({ key_, wantsEarly }: { key_: string; wantsEarly: boolean }) {
  const says = words.list;
  const held = { early: ticked(wantsEarly) };
  return (
    <Form action={chooseEarlyPath(key_)} label={says.saveEarly}>
      <TickField {...filling(undefined, held)("early")} label={says.early} required={false} />
      <Button kind="quiet">{says.saveEarly}</Button>
    </Form>
  );
}

export function LeftPage({ shell }: { shell: Shell }) {
  const says = words.list;
  return (
    <Page shell={shell} title={says.left} mainPage={partyPath} isPrivate width="text">
      <PageTitle title={says.left} lead={says.leftSays} />
    </Page>
  );
}
