import type { Trouble } from "../../../../platform/http/post-act.ts";
import { seenBy } from "../../../../platform/text/seen.ts";
import {
  Button,
  ChoiceField,
  Form,
  filling,
  TextArea,
  TextField,
} from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage } from "../../../../web/parts/form-page.tsx";
import { Overtaken } from "../../../../web/parts.tsx";
import type { Branch } from "../../../branches/door.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import {
  draftPath,
  editDraftPath,
  newArticlePath,
  newsDeskPath,
  newsPath,
  toArticlePath,
} from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Article } from "../article.ts";
import { LEAST, MOST } from "../fields.ts";
import { heldIn } from "../held.ts";
import { labelsOfTexts } from "../party/shown.ts";

type WritePageProps = {
  shell: Shell;
  /** Undefined: a new one. */
  article: Article | undefined;
  branches: readonly Pick<Branch, "id" | "name">[];
  trouble: Trouble | undefined;
};

/** Where a member writes a draft, or writes it on. */
export function WritePage({ shell, article, branches, trouble }: WritePageProps) {
  const says = words.articles.edit;
  const stands = article && heldIn(article);
  const field = filling(trouble, (stands ?? { byline: "name" }) as Record<string, string>);
  const trail = [
    { label: words.articles.title, href: newsPath },
    { label: words.articles.atDesk.title, href: newsDeskPath },
  ];
  return (
    <FormPage
      shell={shell}
      title={article === undefined ? says.newTitle : says.title}
      lead={says.lead}
      trail={
        article === undefined
          ? trail
          : [...trail, { label: words.articles.draft.now, href: draftPath(article.id) }]
      }
      mainPage={partyPath}
      trouble={trouble}
    >
      <Overtaken
        trouble={trouble}
        labels={labelsOfTexts()}
        keepTheirs={article === undefined ? newArticlePath : editDraftPath(article.id)}
      />
      <Form
        action={article === undefined ? newArticlePath : toArticlePath(article.id, "change")}
        once={shell.once}
        hidden={article === undefined ? {} : seenBy(trouble, stands)}
      >
        <ArticleFields field={field} />
        <ChoiceField
          {...field("byline")}
          label={says.byline}
          required
          choices={[
            { value: "name", label: says.asName, hint: says.asNameHint },
            { value: "member", label: says.asMember, hint: says.asMemberHint },
            ...branches.map(({ id, name }) => ({
              value: `branch-${id}`,
              label: says.asPlace(name),
            })),
          ]}
        />
        <Button>{says.save}</Button>
      </Form>
    </FormPage>
  );
}

/** The fields of an article, whoever's it is. */
export function ArticleFields({ field }: { field: ReturnType<typeof filling> }) {
  const says = words.articles.edit;
  return (
    <>
      <TextField
        {...field("title")}
        label={says.headline}
        maxlength={MOST.title}
        minlength={LEAST.title}
        required
      />
      <TextArea
        {...field("standfirst")}
        label={says.standfirst}
        hint={says.standfirstHint}
        rows={3}
        maxlength={MOST.standfirst}
        minlength={LEAST.standfirst}
        required
      />
      <TextArea
        {...field("body")}
        label={says.body}
        hint={says.bodyHint}
        rows={18}
        maxlength={MOST.body}
        minlength={LEAST.body}
        required
      />
      <TextArea
        {...field("facts")}
        label={says.facts}
        hint={says.factsHint}
        rows={8}
        maxlength={MOST.facts}
        required={false}
      />
      <TextField
        {...field("video")}
        label={says.video}
        hint={says.videoHint}
        maxlength={MOST.video}
        required={false}
      />
    </>
  );
}
