/** A storefront in a process of its own, to be killed: `node server-process.js FILE`. */

import { argv } from "node:process";

import { start } from "../src/start.js";
import { START } from "./setting.js";

const [, , file = ""] = argv;
const { address } = await start({ file, port: 0, start: START });
console.log(address);
