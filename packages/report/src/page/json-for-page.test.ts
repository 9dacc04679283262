import { expect, test } from "vitest";
import { jsonForPage } from "./page-script.js";

test("data of anybody is neither markup nor the end of a line in a page, and reads back as it was", () => {
  const data = { title: "</script><!--<script>\u2028\u2029\u202e\u009b]]>", deep: ["<b>", { "<i>": 1 / 3 }] };
  const text = jsonForPage(data);
  expect(text).not.toMatch(/[<>\u2028\u2029\u202e\u009b]/);
  expect(JSON.parse(text)).toEqual(data);
});
