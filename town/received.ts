/** One request as the town's server got it. Kept in memory only, gone when the server stops. */
export interface ReceivedRequest {
  /** Host as the visitor wrote it, with its port. */
  readonly host: string;
  /** Path and query, cut to 2,000 characters. */
  readonly path: string;
  readonly method: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** What the two listening companies were sent. Empty for all other places: they look away. */
  readonly body: string;
  /** The number by which a company recognises this browser, if it sent one. */
  readonly visitor: string;
}

const textLimit = 2_000;

/** A list of the last `limit` requests; older ones fall out. */
export function receivedList(limit = 500) {
  let kept: ReceivedRequest[] = [];
  return {
    add(request: ReceivedRequest): void {
      const { path, body } = request;
      kept.push({ ...request, path: path.slice(0, textLimit), body: body.slice(0, textLimit) });
      if (kept.length > limit) kept = kept.slice(-limit);
    },
    all: (): ReceivedRequest[] => [...kept],
    /** Forgets what one host received. */
    forget(host: string): void {
      kept = kept.filter((request) => request.host !== host);
    },
  };
}

export type ReceivedList = ReturnType<typeof receivedList>;
