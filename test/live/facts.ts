import type { FrameFacts, FrameField } from "../../src/messages/protocol.ts";
import { nothingSaid } from "../../src/page/index.ts";

/** A frame that has nothing to tell, for tests to add to. */
export const frame = (facts: Partial<FrameFacts> = {}): FrameFacts => ({
  document: "0".repeat(32),
  sequence: 1,
  secure: true,
  asked: [],
  hiddenAutofill: [],
  typed: [],
  about: {
    ...nothingSaid,
    ticked: [],
    bundled: [],
    demanded: [],
    offers: [],
    shows: [],
    afterNo: [],
    unexplained: [],
    ages: [],
  },
  met: [],
  actions: [],
  reads: [],
  notRead: [],
  ...facts,
});

/** A field that asks for an e-mail address, for tests to change. */
export const field = (facts: Partial<FrameField> = {}): FrameField => ({
  kind: "email-address",
  selector: "#email",
  required: false,
  visible: true,
  because: ["type"],
  confidence: "likely",
  form: { secure: true, host: "" },
  ...facts,
});
