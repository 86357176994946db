// The licence check itself, at both sides of each of its decisions: `node --test scripts/`.
import assert from "node:assert/strict";
import test from "node:test";
import { permitted } from "./licences.mjs";

const yes = [
  "MIT",
  "MIT OR Apache-2.0",
  "MIT/Apache-2.0",
  "(MIT OR GPL-3.0-only) AND Unicode-3.0",
  "Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT",
  "GPL-2.0-or-later OR ISC",
  "MIT AND (ISC OR LGPL-2.1-only)",
];
const no = [
  "GPL-3.0-or-later",
  "LGPL-2.1-only",
  "AGPL-3.0-only",
  "MIT AND GPL-2.0-only",
  "ISC AND (GPL-3.0-only OR AGPL-3.0-only)",
  "GPL-2.0-only WITH Classpath-exception-2.0",
  "SEE LICENSE IN LICENSE.md",
  "UNLICENSED",
  "MIT ISC",
  "(MIT",
  "MIT OR",
  "",
  null,
  undefined,
];

for (const licence of yes)
  test(`${licence} may be used`, () => assert.equal(permitted(licence), true));
for (const licence of no)
  test(`${licence} may not be used`, () =>
    assert.equal(permitted(licence), false));
