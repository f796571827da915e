import type { ReadonlySignal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Store } from "../../../src/log/index.ts";
import type { ErasureOf, RecordNews } from "../../../src/messages/protocol.ts";
import type { Company } from "../../../src/site/index.ts";

/** Where the record's views read from. */
export interface Source {
  store: Store;
  /** Finds a company by the key under which notes name it. */
  companyNamed(key: string): Company | null;
  now(): number;
}

/** What the views of the record share. */
export interface RecordRoom extends Source {
  /** Grows when the notes have changed: views read anew. */
  readonly version: ReadonlySignal<number>;
  /** Erasures that can still be taken back: what they name is not shown. */
  readonly leaving: ReadonlySignal<readonly Leaving[]>;
  /** What happened to the notes, until it was read. */
  readonly notices: ReadonlySignal<RecordNews["notices"]>;
  noticesSeen(): void;
  /** Erases in a while, unless it is taken back. */
  forget(erasure: ErasureOf, label: string): Promise<void>;
  undo(id: string): Promise<void>;
  /** The notes were changed from here. */
  changed(): void;
}

/** An erasure on its way. */
export interface Leaving {
  id: string;
  due: number;
  erasure: ErasureOf;
  /** What the person calls it. */
  label: string;
}

export const RoomContext = createContext<RecordRoom | null>(null);

/** @throws Error outside of a record */
export function useRoom(): RecordRoom {
  const room = useContext(RoomContext);
  if (room === null) throw new Error("no record");
  return room;
}
