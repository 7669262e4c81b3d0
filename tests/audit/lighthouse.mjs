// Reads a Chromium's path and addresses from the command line; prints, as JSON, a list for each address of what is not
// right in it: "category score: audits that failed". Performance is left out: on a busy machine its score is noise.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [chromePath, ...addresses] = process.argv.slice(2);
const onlyCategories = ["accessibility", "best-practices", "seo"];
const chromeFlags = ["--headless=new", "--no-sandbox", "--disable-quic", "--disable-background-networking"];
const chrome = await launch({ chromePath, chromeFlags, logLevel: "error" });
const found = {};
try {
  for (const address of addresses) {
    const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories, logLevel: "error" });
    found[address] = onlyCategories.flatMap((name) => {
      const { score, auditRefs } = lhr.categories[name];
      const failed = auditRefs.filter(({ id, weight }) => weight > 0 && ![1, null].includes(lhr.audits[id].score));
      const why = failed.map(({ id }) => {
        const items = lhr.audits[id].details?.items ?? [];
        return `${id} ${lhr.audits[id].explanation ?? ""} ${JSON.stringify(items.slice(0, 3).map((item) => item.node?.snippet ?? item.description ?? item))}`;
      });
      return score === 1 ? [] : [`${name} ${score === null ? "was not measured" : score * 100}: ${why.join("; ")}`];
    });
    if (lhr.runtimeError) found[address].push(`not opened: ${lhr.runtimeError.message}`);
  }
} finally {
  chrome.kill();
}
console.log(JSON.stringify(found));
