import { type Kysely, sql } from "kysely";

/** A branch's question of a month: at most one at a time, answered online and at the branch's own stalls. */
export const monthly = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table canvass.asking
        drop constraint asking_kind_check,
        add constraint asking_kind_check check (kind in ('stall', 'day', 'month')),
        drop constraint asking_about_key,
        drop constraint asking_check1,
        drop constraint asking_check2,
        drop constraint asking_check3,
        add check ((kind <> 'stall') = (about is not null)),
        add check ((kind <> 'stall') = (first_day is not null)),
        add check ((kind <> 'stall') = (last_day is not null)),
        add branch_id int,
        add check ((kind = 'month') = (branch_id is not null)),
        add month_id int references canvass.asking (id),
        add check (month_id is null or kind = 'stall')`.execute(db);
    await sql`
      create unique index asking_about on canvass.asking (about) where kind = 'day'`.execute(db);
    // The last day is its month's, so that a branch has one for each month that was not ended.
    await sql`
      create unique index asking_of_month on canvass.asking (branch_id, last_day)
      where kind = 'month' and ended_at is null`.execute(db);
    await sql`
      create index asking_of_branch on canvass.asking (branch_id, first_day desc, id desc)
      where kind = 'month'`.execute(db);
    await sql`
      create index asking_of_months on canvass.asking (first_day desc, id desc)
      where kind = 'month'`.execute(db);
    // A stall at which a branch asks its question of the month.
    await sql`
      create index asking_month on canvass.asking (month_id) where month_id is not null`.execute(
      db,
    );
  },
};
