import { Button, Buttons, Form } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { albumPath, videoPath } from "../../../pictures/addresses.ts";
import { words } from "../../words.ts";

type DraftButtonsProps = {
  shell: Shell;
  /** The article's number. */
  id: number;
  /** Where its texts are changed, and where it is deleted. */
  edit: string;
  drop: string;
  dropSays: string;
};

/** Whoever may write on a draft changes its texts, its pictures and its video, or deletes it. */
export function DraftButtons({ shell, id, edit, drop, dropSays }: DraftButtonsProps) {
  const says = words.articles.draft;
  return (
    <>
      <Buttons>
        <Button kind="quiet" href={edit}>
          {says.change}
        </Button>
        <Button kind="quiet" href={albumPath("article", id)}>
          {says.pictures}
        </Button>
        <Button kind="quiet" href={videoPath("article", id)}>
          {says.video}
        </Button>
      </Buttons>
      <Form action={drop} once={shell.once}>
        <p>{dropSays}</p>
        <Button kind="danger">{says.drop}</Button>
      </Form>
    </>
  );
}
