import * as v from "valibot";
import type { Notice } from "./connection.ts";
import { records } from "./records.ts";
import type { LogDatabase, StoreName } from "./schema.ts";

type Stored<Name extends StoreName> = LogDatabase[Name]["value"];

/** Reads records leniently: what is damaged is left out and told, never thrown. */
export type Readable = <Name extends StoreName>(
  store: Name,
  raw: readonly unknown[],
) => Stored<Name>[];

/** @param notice hears how many records were left out */
export const createReadable =
  (notice: (notice: Notice) => void): Readable =>
  <Name extends StoreName>(store: Name, raw: readonly unknown[]) => {
    const readable = raw.filter((record): record is Stored<Name> => v.is(records[store], record));
    const damaged = raw.length - readable.length;
    if (damaged > 0) notice({ what: "damaged", store, records: damaged });
    return readable;
  };
