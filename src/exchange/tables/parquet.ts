import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { Value } from "../column.ts";
import type { Table } from "./table.ts";

/** Rows that are held and written together. */
const groupRows = 5000;

/** A table as a Parquet file (format version 1, Snappy), written group by group. Absent values are nulls. */
export async function* parquetOf<Row>({ columns, rows }: Table<Row>): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: columns.map(({ name, type }) => ({ name, type, data: [] })) });
  const file = new ParquetWriter({ writer, schema, createdBy: "detente" });
  let values: Value[][] = columns.map(() => []);
  const written = (): Uint8Array => {
    const bytes = Uint8Array.from(writer.getBytes());
    writer.index = 0;
    return bytes;
  };
  const writeGroup = async (): Promise<Uint8Array> => {
    await file.write({ columnData: columns.map(({ name }, at) => ({ name, data: values[at] ?? [] })), rowGroupSize: groupRows });
    values = columns.map(() => []);
    return written();
  };
  for await (const row of rows) {
    columns.forEach(({ of }, at) => values[at]?.push(of(row)));
    if (values[0]?.length === groupRows) yield await writeGroup();
  }
  if ((values[0]?.length ?? 0) > 0) yield await writeGroup();
  await file.finish();
  yield written();
}
