import { Button, Form } from "../../../../web/form-fields.tsx";
import { Section } from "../../../../web/parts.tsx";
import { toArticlePath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { seenOfDraft } from "../held.ts";
import { BothWordings } from "./article-parts.tsx";
import type { DraftProps } from "./draft-page.tsx";
import { inOrder } from "./pictures-part.tsx";

/** What a second reader does with somebody else's draft, and how a member becomes one. */
export function ReadersPart({ shell, view }: DraftProps) {
  const { article, isReader } = view;
  const { id, state } = article;
  const says = words.articles.draft;
  const { once } = shell;
  if (!isReader) {
    return (
      <Section title={says.now} id="now">
        <p>{says.readLead}</p>
        <Form action={toArticlePath(id, "read")} once={once} hidden={{ reads: "yes" }}>
          <Button>{says.read}</Button>
        </Form>
      </Section>
    );
  }
  return (
    <Section title={says.now} id="now">
      <p>{says.readLead}</p>
      {state === "ready" ? (
        <p>{says.readyAlready}</p>
      ) : (
        <Form
          action={toArticlePath(id, "call-ready")}
          once={once}
          hidden={{ seen: seenOfDraft(article, view) ?? "" }}
        >
          <p>{says.callReadySays}</p>
          <Button>{says.callReady}</Button>
        </Form>
      )}
      <Form action={toArticlePath(id, "read")} once={once} hidden={{ reads: "no" }}>
        <Button kind="quiet">{says.giveBack}</Button>
      </Form>
    </Section>
  );
}

/** The correction that waits: its author takes it back, another member judges it. */
export function CorrectionPart({ shell, view }: DraftProps) {
  const { article, corrections, isAuthor } = view;
  const open = corrections.find(({ confirmedAt }) => confirmedAt === undefined);
  const says = words.articles.draft;
  const { texts, state } = article;
  if (open === undefined || texts === undefined || state !== "published") return null;
  const action = toArticlePath(article.id, "judge-correction");
  const correction = String(open.id);
  return (
    <Section title={says.correctionWaits} id="correction">
      <BothWordings correction={open} pictures={inOrder(texts, view)} />
      {isAuthor ? null : (
        <>
          <p>{says.confirmLead}</p>
          <Form action={action} once={shell.once} hidden={{ correction, says: "yes" }}>
            <Button>{says.confirm}</Button>
          </Form>
        </>
      )}
      <Form action={action} once={shell.once} hidden={{ correction, says: "no" }}>
        <Button kind="quiet">{isAuthor ? says.takeBack : says.turnDown}</Button>
      </Form>
    </Section>
  );
}
