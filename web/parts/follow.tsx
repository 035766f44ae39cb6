import { Button, Form } from "../fields/form.tsx";
import type { Follow } from "../shell.ts";
import { words } from "../words.ts";

/** One press, and one is told of what happens to the thing that the page is about; one more, and one is not. */
export function FollowButton({ follow }: { follow: Follow }) {
  const { isFollowed, path, action, levelHref } = follow;
  const { follow: start, stop, follows, level } = words.frame.following;
  return (
    <div class="follow">
      {isFollowed ? (
        <p class="follow-says">
          {follows} <a href={levelHref}>{level}</a>
        </p>
      ) : null}
      <Form action={action} hidden={{ path }} label={isFollowed ? stop : start}>
        <Button kind="quiet">{isFollowed ? stop : start}</Button>
      </Form>
    </div>
  );
}
