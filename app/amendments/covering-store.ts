import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";

/**
 * Out of sight with the item that it amends. An amendment repeats the paragraphs that it changes, so those are moved
 * away too; its reason stays, as comments do, and no page shows it meanwhile. Once only.
 * @param title what the text is called until it is back
 */
export async function coverAmendments(tx: Tx, path: string, title: string): Promise<void> {
  const { numAffectedRows } = await sql`
    insert into amendments.covered (text_id, title, body, sources, amendments)
    select id, title, body, sources, (
        select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'changes', a.changes, 'written', a.written)), '[]')
        from amendments.amendment a where a.text_id = t.id)
    from amendments.text t where path = ${path}
    on conflict do nothing`.execute(tx);
  if (numAffectedRows === 0n) return;
  await sql`
    update amendments.amendment a set changes = '[]', written = '[]'
    from amendments.text t where t.path = ${path} and a.text_id = t.id`.execute(tx);
  await sql`
    update amendments.text set title = ${title}, body = '', sources = '[]', is_covered = true
    where path = ${path}`.execute(tx);
}

/** Puts it back, word for word. */
export async function uncoverAmendments(tx: Tx, path: string): Promise<void> {
  await sql`
    update amendments.amendment a set changes = r.changes, written = r.written
    from amendments.text t, amendments.covered c,
      jsonb_to_recordset(c.amendments) as r (id int, changes jsonb, written jsonb)
    where t.path = ${path} and c.text_id = t.id and a.id = r.id`.execute(tx);
  await sql`
    update amendments.text t set title = c.title, body = c.body, sources = c.sources
    from amendments.covered c where t.path = ${path} and c.text_id = t.id`.execute(tx);
  await sql`
    delete from amendments.covered c using amendments.text t
    where t.path = ${path} and c.text_id = t.id`.execute(tx);
  await sql`update amendments.text set is_covered = false where path = ${path}`.execute(tx);
}
