// The digits that prove the others: GB 11643 of identity numbers, Luhn of bank cards.

/** GB 11643-1999: weights 2^(17−i) modulo 11; the sum names the last sign. `number` has eighteen signs. */
export function isIdentityNumber(number: string): boolean {
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += Number(number[at]) * (2 ** (17 - at) % 11);
  return "10X98765432"[sum % 11] === number[17]?.toUpperCase();
}

/** From the right, every second digit counts double, its digits summed; the whole is a multiple of ten. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const counted = at % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}
