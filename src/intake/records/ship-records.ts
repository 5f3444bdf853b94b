import type { Archive } from "../../archive/index.ts";
import { shippedRecords } from "../../resources/index.ts";

/**
 * Gives an archive without records those that come with the package, so that it has the dealings of the United States with
 * every state from the first minute. One that has some is left as it is.
 */
export async function shipRecords(archive: Pick<Archive, "records" | "addRecords">): Promise<void> {
  for await (const _ of archive.records({})) return;
  await archive.addRecords(shippedRecords());
}
