import { openArchive, type Archive } from "../archive/index.ts";
import { shipRecords } from "../intake/index.ts";

/** Opens an archive to add to it; a new one gets the records that come with the package. */
export async function openToAdd(place: string): Promise<Archive> {
  const archive = await openArchive(place);
  try {
    await shipRecords(archive);
    return archive;
  } catch (error) {
    await archive.close();
    throw error;
  }
}
