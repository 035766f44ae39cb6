import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, ChoiceField, Form, filling } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage, Notice, Section } from "../../../web/parts.tsx";
import { firstLettersPath } from "../../first-letters/addresses.ts";
import { emailPath } from "../../membership/addresses.ts";
import { choicesPath } from "../../newsletters/addresses.ts";
import { followingPath, pushPath } from "../../this-week/addresses.ts";
import { noticesPath } from "../addresses.ts";
import { NOTICES, type Notices } from "../letter.ts";
import { words } from "../words.ts";

type NoticesPageProps = {
  shell: Shell;
  notices: Notices;
  /** To which of the reader's mailboxes letters were stopped. */
  stopped: readonly (string | undefined)[];
  trouble?: Trouble;
};

const noticesToChoose = () => NOTICES.map((value) => ({ value, ...words.notices.choices[value] }));

export function NoticesPage({ shell, notices, stopped, trouble }: NoticesPageProps) {
  const { trail, title, lead, question, save } = words.notices;
  const { once, following, newsletters, firstLetters, signs, alwaysTitle, always } = words.notices;
  const field = filling(trouble, { notices });
  return (
    <FormPage shell={shell} title={title} lead={lead} trail={trail} trouble={trouble}>
      {stopped.map((address) => (
        <Notice key={address ?? ""} tone="bad">
          {words.notices.stopped(address)} <a href={emailPath}>{words.notices.changeAddress}</a>
        </Notice>
      ))}
      <Form action={noticesPath}>
        <ChoiceField {...field("notices")} label={question} choices={noticesToChoose()} required />
        <Button>{save}</Button>
      </Form>
      <p>{once}</p>
      <ul>
        <li>
          <a href={followingPath}>{following}</a>
        </li>
        <li>
          <a href={choicesPath}>{newsletters}</a>
        </li>
        <li>
          <a href={firstLettersPath}>{firstLetters}</a>
        </li>
        <li>
          <a href={pushPath}>{signs}</a>
        </li>
      </ul>
      <Section title={alwaysTitle}>
        <ul>
          {always.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Section>
    </FormPage>
  );
}
