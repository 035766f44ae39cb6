import type { Trouble } from "../../../platform/http/post-act.ts";
import { seenBy } from "../../../platform/text/seen.ts";
import { Button, Form, filling } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage, Overtaken } from "../../../web/parts.tsx";
import { type Article, ArticleFields, labelsOfTexts } from "../../news/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import {
  editEditorialPath,
  editorialPath,
  editorialsPath,
  newEditorialPath,
  toEditorialPath,
} from "../addresses.ts";
import { words } from "../words.ts";

type EditPageProps = {
  shell: Shell;
  /** Undefined: a new one is written. */
  article: Article | undefined;
  trouble: Trouble | undefined;
};

/** Where a draft in the party's name is written, or written on. */
export function EditEditorialPage({ shell, article, trouble }: EditPageProps) {
  const says = words.edit;
  const held = article?.texts && { ...article.texts };
  const isNew = article === undefined;
  const trail = [{ label: words.title, href: editorialsPath }];
  return (
    <FormPage
      shell={shell}
      title={isNew ? says.newTitle : says.title}
      lead={says.lead}
      trail={
        isNew ? trail : [...trail, { label: words.view.draft, href: editorialPath(article.id) }]
      }
      mainPage={partyPath}
      trouble={trouble}
    >
      {isNew ? null : (
        <Overtaken
          trouble={trouble}
          labels={labelsOfTexts()}
          keepTheirs={editEditorialPath(article.id)}
        />
      )}
      <Form
        action={isNew ? newEditorialPath : toEditorialPath(article.id, "change")}
        once={shell.once}
        hidden={isNew ? {} : seenBy(trouble, held)}
      >
        <ArticleFields field={filling(trouble, held)} />
        <Button>{says.save}</Button>
      </Form>
    </FormPage>
  );
}
