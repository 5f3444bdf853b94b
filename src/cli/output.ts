import { once } from "node:events";

/** Writes to standard output and waits while the reader is slower than we are. */
export async function print(piece: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(piece)) await once(process.stdout, "drain");
}

/** Ends quietly when whoever read our output has gone away (`detente … | head`). */
export function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
