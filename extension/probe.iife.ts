import { openProbeEnd } from "../src/probe/channel.ts";
import { startProbe } from "../src/probe/index.ts";

startProbe(window, openProbeEnd(window));
