import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, Form } from "../../../../web/form-fields.tsx";
import { dayOfMomentInWords } from "../../../../web/moments.ts";
import type { Shell } from "../../../../web/page.tsx";
import { Card, Cards, ClientProgram, FormPage, Section } from "../../../../web/parts.tsx";
import { pushOffPath, pushOnPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { OwnBrowser } from "../push-store.ts";

type PushPageProps = {
  shell: Shell;
  now: Date;
  browsers: readonly OwnBrowser[];
  /** By which a browser knows whose signs it lets in. */
  publicKey: string;
  trouble?: Trouble;
};

/** Off until somebody switches it on, in each browser by itself. */
export function PushPage({ shell, now, browsers, publicKey, trouble }: PushPageProps) {
  const says = words.push;
  const { on, working, denied, unable, cannot } = says;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={says.trail}
      trouble={trouble}
    >
      <ul>
        {says.explained.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <form id="push-form" action={pushOnPath} method="post">
        <input type="hidden" name="endpoint" value="" />
        <input type="hidden" name="publicKey" value="" />
        <input type="hidden" name="secret" value="" />
        <ClientProgram
          name="push"
          place="push"
          hasStyle={false}
          props={{ key: publicKey, form: "push-form", words: { on, working, denied, unable } }}
        >
          <p>{cannot}</p>
        </ClientProgram>
      </form>
      <Section title={says.browsers}>
        {browsers.length === 0 ? (
          <p>{says.none}</p>
        ) : (
          <Cards>
            {browsers.map(({ id, endpoint, since }) => (
              <Card key={id} title={says.since(dayOfMomentInWords(since, now))}>
                <p>{says.through(new URL(endpoint).hostname)}</p>
                <Form action={pushOffPath} hidden={{ browser: String(id) }}>
                  <Button kind="quiet">{says.off}</Button>
                </Form>
              </Card>
            ))}
          </Cards>
        )}
      </Section>
    </FormPage>
  );
}
