import type { Archive, Deposit, Deposited, FileMark } from "../../archive/index.ts";
import { asDetenteError, DetenteError } from "../../model/index.ts";

/** What storing came to: what became of the batch, and the deposits that the archive could not take. */
export interface Stored {
  readonly deposited: Deposited;
  readonly refused: readonly { readonly deposit: Deposit; readonly error: DetenteError }[];
}

const nothing: Deposited = { added: 0, known: 0, versions: 0, copies: 0 };

function sum(a: Deposited, b: Deposited): Deposited {
  return { added: a.added + b.added, known: a.known + b.known, versions: a.versions + b.versions, copies: a.copies + b.copies };
}

/** Whether an error is of the archive as a whole, so that no other batch would fare better. */
const isOfArchive = (error: unknown): boolean => error instanceof DetenteError && error.code !== "internal";

/**
 * Stores a batch with its marks in one transaction. Where a fault of ours stands in the way, the deposits are stored one by
 * one, so that only the bad one is refused.
 *
 * @throws DetenteError where the archive itself cannot go on
 */
export async function storeBatch(archive: Pick<Archive, "add">, deposits: readonly Deposit[], marks: readonly FileMark[]): Promise<Stored> {
  try {
    return { deposited: await archive.add(deposits, marks), refused: [] };
  } catch (error) {
    if (isOfArchive(error)) throw error;
    const refused: { readonly deposit: Deposit; readonly error: DetenteError }[] = [];
    let deposited = nothing;
    for (const deposit of deposits) {
      try {
        deposited = sum(deposited, await archive.add([deposit]));
      } catch (cause) {
        if (isOfArchive(cause)) throw cause;
        refused.push({ deposit, error: asDetenteError(cause, deposit.provenance.path) });
      }
    }
    await archive.add([], marks);
    return { deposited, refused };
  }
}
