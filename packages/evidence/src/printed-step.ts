/** How exactly a figure is printed: one unit of its last printed digit. */
import { printedNumbers, unitOfLastDigit } from "./printed-numbers.js";

/**
 * One unit of the last printed digit of a value. The anchor tells it when it prints the figure (`2.50 billion` is exact to ten
 * million). Otherwise the value's own digits do, and a value of a million or more counts as printed in millions, billions or
 * trillions, as such figures are: 2500000000 is 2.5 billion, exact to a hundred million.
 */
export function printedStep(value: number, anchor = ""): number {
  for (const printed of printedNumbers(anchor))
    if (printed.step !== undefined && Math.abs(printed.value - Math.abs(value)) <= 1e-9 * Math.abs(value))
      return printed.step;
  const size = Math.abs(value);
  const scale = [1e12, 1e9, 1e6].find((by) => size >= by) ?? 1;
  const digits = String(Number((size / scale).toPrecision(15)));
  // A number too small or long for plain digits is told with an exponent, which counts as well.
  const [plain = "", exponent = "0"] = digits.split("e");
  return Number((unitOfLastDigit(plain) * scale * Number(`1e${exponent}`)).toPrecision(15));
}
