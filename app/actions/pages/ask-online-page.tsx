import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, Form, filling } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts/form-page.tsx";
import { ThemesField, themesToBeginWith } from "../../canvass/door.ts";
import { actPath } from "../../this-week/addresses.ts";
import type { Action } from "../action.ts";
import { actionPath, actionsPath, toActionPath } from "../addresses.ts";
import { titleInWords } from "../hiding/hiding.ts";
import { daysInWords, words } from "../words.ts";

type AskOnlineProps = { shell: Shell; action: Action; trouble: Trouble | undefined };

/** The question of the day, asked of everybody who comes to its page. */
export function AskOnlinePage({ shell, action, trouble }: AskOnlineProps) {
  const says = words.online;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead(daysInWords(action))}
      trail={[
        { label: words.list.title, href: actionsPath },
        { label: titleInWords(action), href: actionPath(action.id) },
      ]}
      mainPage={actPath}
      trouble={trouble}
    >
      <p>
        <strong dir="auto">{action.question}</strong>
      </p>
      <p>{says.stays}</p>
      <Form action={toActionPath(action.id, "ask-online")} label={says.title}>
        <ThemesField {...filling(trouble, { themes: themesToBeginWith() })("themes")} />
        <Button>{says.ask}</Button>
      </Form>
    </FormPage>
  );
}
