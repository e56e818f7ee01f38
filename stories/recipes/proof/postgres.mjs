/** Proofs in a table of PostgreSQL: `createHandler({ records: recordTable(new Pool()), … })`, with `Pool` of `pg`. */

/** Run once. Grant the site's role INSERT alone: then it can add records, and neither change nor erase them. */
export const table = `
  CREATE TABLE IF NOT EXISTS preuves (
    id char(32) PRIMARY KEY,
    le date NOT NULL,
    preuve jsonb NOT NULL
  )`;

export function recordTable(pool) {
  return {
    async append(record) {
      // A record whose answer was lost comes again.
      await pool.query('INSERT INTO preuves (id, le, preuve) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
        record.id,
        record.on,
        record,
      ]);
    },
  };
}

/** Erases the records of decisions before an ISO day. Answers how many. */
export async function eraseBefore(pool, day) {
  const { rowCount } = await pool.query('DELETE FROM preuves WHERE le < $1', [day]);
  return rowCount;
}
