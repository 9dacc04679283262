/** Headless Chromium for tests, closed to the network. */
import { type Browser, chromium } from "playwright-core";

/** Starts the browser at `path`; close it when done. */
export function startChromium(path: string): Promise<Browser> {
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return chromium.launch({ executablePath: path, headless: true, args });
}
