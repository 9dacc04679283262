export declare function atHand(
  name: "documents" | "reference" | "benchmarks" | "chromium" | "libreoffice" | "tmux",
): string | undefined;
