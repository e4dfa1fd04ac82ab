// Everything the gate looks for. A new pattern is one file in patterns/ and one line here; where two meet, the first is said.
import type { Pattern } from "./pattern.ts";
import { bankAccount } from "./patterns/bank-account.ts";
import { bankCard } from "./patterns/bank-card.ts";
import { draftTitle } from "./patterns/draft-title.ts";
import { email } from "./patterns/email.ts";
import { homeAddress } from "./patterns/home-address.ts";
import { identityNumber } from "./patterns/identity-number.ts";
import { internalMark } from "./patterns/internal-mark.ts";
import { landline } from "./patterns/landline.ts";
import { leftover } from "./patterns/leftover.ts";
import { minor } from "./patterns/minor.ts";
import { mobilePhone } from "./patterns/mobile-phone.ts";
import { namedRecipients } from "./patterns/named-recipients.ts";
import { numberPlate } from "./patterns/number-plate.ts";
import { oldIdentityNumber } from "./patterns/old-identity-number.ts";
import { passport } from "./patterns/passport.ts";
import { secretMark } from "./patterns/secret-mark.ts";

export const allPatterns: readonly Pattern[] = [
  identityNumber,
  bankAccount,
  bankCard,
  mobilePhone,
  minor,
  namedRecipients,
  secretMark,
  internalMark,
  draftTitle,
  leftover,
  oldIdentityNumber,
  landline,
  passport,
  numberPlate,
  email,
  homeAddress,
];
