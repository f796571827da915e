import { type IncomingHttpHeaders, request } from "node:http";

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly address?: string;
}

/** Asks the town a question byte for byte: no name look-up, no tidying of the path. */
export function ask(port: number, host: string, path: string, question: Question = {}) {
  const { method = "GET", headers = {}, body, address = "127.0.0.1" } = question;
  return new Promise<Reply>((resolve, reject) => {
    const options = { host: address, port, path, method, headers: { Host: host, ...headers } };
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
