// Server-sent events: tells every open page what happens, without a page ever having to ask.
import type { IncomingMessage, ServerResponse } from "node:http";
import { headersOf } from "./reply.ts";

/** A line that says nothing, so that nothing between here and the browser takes the silence for an end. */
const sayNothingEvery = 15_000;

export class EventStream {
  /** With the path of the page that listens. */
  readonly #open = new Map<ServerResponse, string>();
  readonly #heart = setInterval(() => this.#write(":\n\n"), sayNothingEvery).unref();

  /** `hello`: what a page that comes, or comes back, must know at once. */
  accept(page: string, request: IncomingMessage, response: ServerResponse, hello: string): void {
    response.writeHead(200, headersOf({ type: "text/event-stream; charset=utf-8" }));
    response.write(`retry: 1000\n\n${event("hello", hello)}`);
    this.#open.set(response, page);
    request.once("close", () => this.#open.delete(response));
    response.on("error", () => this.#open.delete(response));
  }

  /** Whether a page of that path is open somewhere. */
  isOpen(page: string): boolean {
    return [...this.#open.values()].includes(page);
  }

  /** `data` without line ends. */
  send(name: string, data: string): void {
    this.#write(event(name, data));
  }

  close(): void {
    clearInterval(this.#heart);
    for (const one of this.#open.keys()) one.end();
    this.#open.clear();
  }

  #write(text: string): void {
    for (const one of this.#open.keys()) one.write(text);
  }
}

const event = (name: string, data: string): string => `event: ${name}\ndata: ${data}\n\n`;
