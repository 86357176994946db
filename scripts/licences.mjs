// Which licences may a dependency have? Reads `cargo metadata` and the two package-lock.json, and refuses every crate and
// package that cannot be taken under one of ALLOWED: no GPL, LGPL or AGPL, nothing unknown, nothing from outside a registry.
//   node scripts/licences.mjs              check
//   node scripts/licences.mjs --notices    print the licence texts that a release must carry
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BSL-1.0",
  "CC0-1.0",
  "CC-BY-3.0",
  "CC-BY-4.0",
  "CDLA-Permissive-2.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "OFL-1.1",
  "PostgreSQL",
  "Python-2.0",
  "Unicode-3.0",
  "Unicode-DFS-2016",
  "Unlicense",
  "Zlib",
]);

// A package whose manifest names no licence although it carries the text of one: name -> what was read there.
const READ_BY_HAND = new Map();

const NPM_ROOTS = ["frontend", "e2e"];

/** May something under this SPDX expression be used? `OR` is our choice, `AND` binds to both sides. */
export function permitted(expression) {
  const words =
    (expression ?? "").replaceAll("/", " OR ").match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const one = () => {
    if (words[at] === "(") {
      at += 1;
      const inner = either();
      return words[at++] === ")" && inner;
    }
    const name = words[at++];
    if (words[at]?.toUpperCase() === "WITH") at += 2; // an exception only ever adds permissions
    return ALLOWED.has(name);
  };
  const both = () => {
    let ok = one();
    while (words[at]?.toUpperCase() === "AND") {
      at += 1;
      ok = one() && ok;
    }
    return ok;
  };
  const either = () => {
    let ok = both();
    while (words[at]?.toUpperCase() === "OR") {
      at += 1;
      ok = both() || ok;
    }
    return ok;
  };
  const ok = either();
  return ok && at === words.length;
}

function crates() {
  const run = (command, ...words) =>
    execFileSync(command, words, {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "inherit"],
    });
  const host = run("rustc", "-vV").match(/^host: (.*)$/m)[1];
  const out = run(
    "cargo",
    "metadata",
    "--format-version",
    "1",
    "--locked",
    "--all-features",
    "--filter-platform",
    host,
  );
  return JSON.parse(out)
    .packages.filter((p) => p.source !== null)
    .map((p) => ({
      kind: "crate",
      name: p.name,
      version: p.version,
      licence: p.license,
      folder: dirname(p.manifest_path),
      foreign: !p.source.startsWith("registry+"),
      shipped: true,
    }));
}

function packages(root) {
  const lock = JSON.parse(
    readFileSync(join(root, "package-lock.json"), "utf8"),
  );
  return Object.entries(lock.packages)
    .filter(([path, p]) => path !== "" && !p.link)
    .map(([path, p]) => {
      const folder = join(root, path);
      const file = join(folder, "package.json");
      const manifest = existsSync(file)
        ? JSON.parse(readFileSync(file, "utf8"))
        : {};
      const said =
        p.license ??
        manifest.license ??
        manifest.licenses?.map((l) => l.type ?? l).join(" OR ");
      return {
        kind: "package",
        name: path.slice(path.lastIndexOf("node_modules/") + 13),
        version: p.version,
        folder,
        licence: typeof said === "object" ? said.type : said,
        foreign: /^(git|file|github)/.test(p.resolved ?? ""),
        shipped: !p.dev && existsSync(file),
      };
    });
}

function texts({ folder }) {
  return readdirSync(folder)
    .filter(
      (f) =>
        /^(licen[cs]e|copying|notice|copyright)/i.test(f) &&
        !/\.(rs|js|ts|html)$/.test(f),
    )
    .sort()
    .flatMap((f) => {
      try {
        return [readFileSync(join(folder, f), "utf8").trim()];
      } catch {
        return [];
      }
    });
}

function main() {
  const all = [
    ...crates(),
    ...NPM_ROOTS.filter((r) =>
      existsSync(join(r, "package-lock.json")),
    ).flatMap(packages),
  ];
  for (const each of all) each.licence ??= READ_BY_HAND.get(each.name);
  if (process.argv.includes("--notices")) {
    for (const each of all.filter((p) => p.shipped)) {
      console.log(
        `${"=".repeat(100)}\n${each.name} ${each.version} (${each.licence})\n`,
      );
      console.log(
        texts(each).join("\n\n") || "(the package carries no text of its own)",
        "\n",
      );
    }
    return;
  }
  const refused = all.filter((p) => p.foreign || !permitted(p.licence));
  for (const p of refused) {
    console.error(
      `${p.kind} ${p.name} ${p.version}: ${p.foreign ? "not from a registry" : (p.licence ?? "no licence named")}`,
    );
  }
  console.log(
    `licences: ${all.length} dependencies read, ${refused.length} refused`,
  );
  process.exitCode = refused.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main();
