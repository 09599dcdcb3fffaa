// The one implementation is CommonJS: whoever imports and whoever requires get the same classes.
export * from "./index.js";
