import { Button, Form } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { Notice, Prose, Section } from "../../../../web/parts.tsx";
import { ChoosePerson, MarkedName } from "../../../membership/door.ts";
import { draftingPath, toDraftPath } from "../../addresses.ts";
import { numberOf } from "../../number-of.ts";
import type { Choosing } from "../../together/pages/drafting-page.tsx";
import type { DraftingView } from "../../view.ts";
import { words } from "../../words.ts";

/** To whoever was invited: what it is, who asks, and the two answers. */
export function Invited({ view }: { view: DraftingView }) {
  const says = words.authors;
  const by = view.asked?.by;
  return (
    <>
      <Notice title={by === undefined ? says.askedByNobody : says.asked(by.name)}>
        {says.askedHint}
      </Notice>
      <Form action={toDraftPath(numberOf(view.path), "answer-invitation")}>
        <Button name="answer" value="yes">
          {says.accept}
        </Button>{" "}
        <Button name="answer" value="no" kind="quiet">
          {says.decline}
        </Button>
      </Form>
      <h2>{words.form.text}</h2>
      <Prose text={view.at.body} />
    </>
  );
}

type AuthorsPartProps = { view: DraftingView; shell: Shell; choosing: Choosing };

/** Who writes, who was asked, and off which versions one can take one's name. */
export function AuthorsPart({ view, shell, choosing }: AuthorsPartProps) {
  const { path, authors, invited, at } = view;
  const says = words.authors;
  return (
    <Section title={says.title} id="authors">
      <p>{says.lead}</p>
      <ul>
        {authors.map((who) => (
          <li key={who.name}>
            <MarkedName who={who} />
          </li>
        ))}
        {invited.map(({ who, hasDeclined }) => (
          <li key={who.name}>
            <MarkedName who={who} />{" "}
            <span class="quiet">{hasDeclined ? says.declined : says.waiting}</span>
          </li>
        ))}
      </ul>
      {at.isOpen ? <Invite path={path} shell={shell} choosing={choosing} /> : null}
      <OwnVersions view={view} />
    </Section>
  );
}

function Invite({ path, shell, choosing }: { path: string; shell: Shell; choosing: Choosing }) {
  const says = words.authors;
  const { query, found } = choosing;
  const [only] = found;
  return (
    <details open={query !== ""}>
      <summary>{says.invite}</summary>
      {found.length === 1 && only !== undefined && query === only.id ? (
        <Form
          action={toDraftPath(numberOf(path), "invite")}
          once={shell.once}
          hidden={{ person: only.id }}
        >
          <p>
            <MarkedName who={only.who} />
          </p>
          <Button>{says.inviteButton}</Button>
        </Form>
      ) : (
        <ChoosePerson path={draftingPath(numberOf(path))} query={query} found={found} />
      )}
    </details>
  );
}

function OwnVersions({ view: { own, path } }: { view: DraftingView }) {
  const says = words.authors;
  if (own.length === 0) return null;
  return (
    <details>
      <summary>{says.versions}</summary>
      <ul>
        {own.map(({ version, isOff }) => (
          <li key={version}>
            {says.version(version)}{" "}
            {isOff ? (
              <span class="quiet">{says.off}</span>
            ) : (
              <Form
                action={toDraftPath(numberOf(path), "take-name-off")}
                hidden={{ version: String(version) }}
                label={says.version(version)}
                inline
              >
                <Button kind="quiet">{says.takeOff}</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
