const moduleNameMapper = {
  "^selfserve$": "<rootDir>/../../dist/index.js",
  "^selfserve/(.*)$": "<rootDir>/../../dist/$1/index.js",
};

/** Jest gives every test file a realm of its own. */
module.exports = { rootDir: __dirname, testEnvironment: "node", moduleNameMapper };
