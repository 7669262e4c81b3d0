// Reads HTML files named on the command line and prints what html-validate finds, a line each.
// Its own command line needs a newer Node than the project asks for; its programming interface does not.
import { readFileSync } from "node:fs";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:standard"],
    rules: {
      "long-title": "off", // official titles are as long as they are
    },
  }),
);

for (const file of process.argv.slice(2)) {
  const report = validator.validateStringSync(readFileSync(file, "utf8"), file);
  for (const result of report.results) {
    for (const message of result.messages) {
      console.log(`${file}:${message.line}: ${message.ruleId}: ${message.message}`);
    }
  }
}
