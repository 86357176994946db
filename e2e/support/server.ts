// One `hezhen serve` for each worker, with a data folder and a port of its own; gone when the worker is.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const PROGRAM = process.env.HEZHEN ?? new URL('../../target/debug/hezhen', import.meta.url).pathname;
const START_LIMIT_MS = 30_000;

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
  ) {
    for (const stream of [process.stdout, process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => this.log.push(text));
    }
  }

  static async start(): Promise<Server> {
    const port = await freePort();
    const data = mkdtempSync(join(tmpdir(), 'hezhen-e2e-'));
    const env = { ...environment(data), PORT: String(port), BIND: '127.0.0.1' };
    const child = spawn(PROGRAM, ['serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const server = new Server(`http://127.0.0.1:${port}`, data, child);
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
    for (const limit = Date.now() + START_LIMIT_MS; ; await pause(20)) {
      const answer = await fetch(`${this.url}/livez`).catch(() => undefined);
      if (answer?.ok) return;
      if (gone || Date.now() > limit) throw new Error(`${PROGRAM}: ${gone ?? 'no answer'}\n${this.log.join('')}`);
    }
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
