import * as v from "valibot";
import browser from "webextension-polyfill";
import type { FieldBoxes } from "../../src/page/boxes.ts";
import { question } from "./boxes-asked.ts";

const number = v.pipe(v.number(), v.finite());
const box = v.strictObject({ x: number, y: number, width: number, height: number });
const answer = v.strictObject({
  width: number,
  height: number,
  boxes: v.pipe(v.array(box), v.maxLength(500)),
});

/**
 * A picture of what is in sight of a tab, as PNG, with every box painted over in which typed text may stand.
 *
 * @returns null where it cannot be taken, or where it is not known what to paint over
 */
export async function maskedPicture(tab: number): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const { active, windowId } = await browser.tabs.get(tab);
    if (!active || windowId === undefined) return null;
    const boxes = async () =>
      v.parse(answer, await browser.tabs.sendMessage(tab, question, { frameId: 0 }));
    const before = await boxes();
    const shot = await browser.tabs.captureVisibleTab(windowId, { format: "png" });
    const after = await boxes();
    // A page that moves shows what was typed somewhere between: both places are painted over.
    return await painted(shot, { ...before, boxes: [...before.boxes, ...after.boxes] });
  } catch {
    // Closed meanwhile, a page that nobody may read or with too much on it, or a browser that does not let us.
    return null;
  }
}

/** Boxes are painted a little larger than they are: letters may stand out of them. */
const margin = 2;

async function painted(
  shot: string,
  { width, boxes }: FieldBoxes,
): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  image.src = shot;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("no canvas");
  pen.drawImage(image, 0, 0);
  const scale = image.naturalWidth / width;
  pen.fillStyle = "#525d50";
  for (const { x, y, width, height } of boxes) {
    pen.fillRect(
      (x - margin) * scale,
      (y - margin) * scale,
      (width + 2 * margin) * scale,
      (height + 2 * margin) * scale,
    );
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("no picture");
  return new Uint8Array(await blob.arrayBuffer());
}
