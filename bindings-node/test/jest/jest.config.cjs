/** Jest gives every test file a realm of its own. */
module.exports = { rootDir: __dirname, testEnvironment: "node", moduleNameMapper: { "^selfserve$": "<rootDir>/../../dist/index.js" } };
