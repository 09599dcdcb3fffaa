/** A storefront in a process of its own, to be killed: `node serve.js FILE PORT`; it prints its address. */

import { start } from "../../src/start.js";
import { START } from "../setting.js";

const [file = "", port = "0"] = process.argv.slice(2);
const { address } = await start({ file, port: Number(port), start: START });
console.log(address);
