// One server for each worker, with a data folder and a port of its own; gone when the worker is. Either the product as it is,
// or, where days must pass in seconds, the same server on a clock that the journey steps.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const PROGRAM = process.env.HEZHEN ?? new URL('../../target/debug/hezhen', import.meta.url).pathname;
const STEPPED = join(dirname(PROGRAM), 'examples/stepped');
const FIRST_DAY = '2026-03-02';
const LIMIT_MS = 30_000;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done, failed) => probe.once('error', failed).listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Journeys run on a file of their own, whatever database the surroundings name. */
function environment(data: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ORIGIN: __, ...inherited } = process.env;
  return { ...inherited, DATA: data };
}

export class Server {
  /** What the process said, newest last; attached to a test that fails. */
  readonly log: string[] = [];

  private constructor(
    readonly url: string,
    readonly data: string,
    private readonly process: ChildProcess,
    private day: string | undefined,
  ) {
    for (const stream of [process.stdout, process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => this.log.push(text));
    }
  }

  static async start({ stepped = false } = {}): Promise<Server> {
    const port = await freePort();
    const data = mkdtempSync(join(tmpdir(), 'hezhen-e2e-'));
    const env = { ...environment(data), PORT: String(port), BIND: '127.0.0.1' };
    const child = stepped ? spawn(STEPPED, { env }) : spawn(PROGRAM, ['serve'], { env });
    const server = new Server(`http://127.0.0.1:${port}`, data, child, stepped ? FIRST_DAY : undefined);
    try {
      await server.alive();
    } catch (cause) {
      await server.stop();
      throw cause;
    }
    return server;
  }

  private async alive(): Promise<void> {
    let gone: string | undefined;
    this.process.once('error', (cause) => (gone = cause.message));
    this.process.once('exit', (code, signal) => (gone = `ended with ${signal ?? code}`));
    await this.until('no answer', async () => {
      if (gone) throw new Error(`${this.process.spawnfile} ${gone}\n${this.log.join('')}`);
      return (await fetch(`${this.url}/livez`).catch(() => undefined))?.ok;
    });
  }

  private async until(what: string, holds: () => unknown): Promise<void> {
    for (const limit = Date.now() + LIMIT_MS; !(await holds()); await pause(20)) {
      if (Date.now() > limit) throw new Error(`${what}\n${this.log.join('')}`);
    }
  }

  /** What the server takes for now, in milliseconds: a stepped clock stands at nine in the morning. */
  now(): number {
    return this.day ? Date.parse(`${this.day}T09:00:00+08:00`) : Date.now();
  }

  /** Lets the days pass until nine in the morning of this one. */
  async stepTo(day: string): Promise<void> {
    if (!this.day) throw new Error('only a stepped server can be stepped: test.use({ stepped: true })');
    this.process.stdin?.write(`${day}\n`);
    await this.until(`not stepped to ${day}`, () => this.log.some((line) => line.split('\n').includes(day)));
    this.day = day;
  }

  /** The command line beside the running server: what `hezhen WORDS` prints. */
  async run(...words: string[]): Promise<string> {
    return (await promisify(execFile)(PROGRAM, words, { env: environment(this.data) })).stdout;
  }

  async stop(): Promise<void> {
    if (this.process.pid && this.process.exitCode === null && this.process.signalCode === null) {
      const ended = new Promise((done) => this.process.once('exit', done));
      this.process.kill('SIGKILL');
      await ended;
    }
    rmSync(this.data, { recursive: true, force: true });
  }
}
