export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A string of an object that is not blank; `null` for everything else. */
export function wordsAt(object: JsonObject, name: string): string | null {
  const value = object[name];
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

export function listAt(object: JsonObject, name: string): readonly unknown[] {
  const value = object[name];
  return Array.isArray(value) ? value : [];
}

export function objectsAt(object: JsonObject, name: string): readonly JsonObject[] {
  return listAt(object, name).filter((item) => isJsonObject(item));
}
