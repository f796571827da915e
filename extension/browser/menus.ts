import browser from "webextension-polyfill";

const fieldMenu = "what-is-this-field";

/** A field about which the person asked, in the context menu. */
export interface FieldQuestion {
  tab: number;
  frame: number;
  window: number;
}

/**
 * Offers "What is this field asking?" on fields, and calls back when it is chosen.
 * Must be called while the worker starts.
 *
 * @param title its words in the browser's language
 */
export function onFieldQuestion(callback: (question: FieldQuestion) => void): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create(
      {
        id: fieldMenu,
        title: browser.i18n.getMessage("menu_field"),
        contexts: ["editable"],
        documentUrlPatterns: ["http://*/*", "https://*/*"],
      },
      // It is there already: after an update of the browser it may be.
      () => void browser.runtime.lastError,
    );
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== fieldMenu || tab?.id === undefined) return;
    callback({ tab: tab.id, frame: info.frameId ?? 0, window: tab.windowId ?? -1 });
  });
}

/** The commands of the manifest that we answer; the others are the browser's own. */
export type Command = "open-panel" | "check-form" | "pause-here";

/** Calls back when a key of ours is pressed. Must be called while the worker starts. */
export function onCommand(
  callback: (command: Command, tab: { id: number; window: number }) => void,
): void {
  browser.commands.onCommand.addListener(((command: string, tab?: browser.Tabs.Tab) => {
    if (tab?.id === undefined) return;
    callback(command as Command, { id: tab.id, window: tab.windowId ?? -1 });
  }) as never);
}

const popupPage = "extension/popup/index.html";

/** Opens the popup at the check of the form; where the browser has no way, its page in a tab. */
export async function openFormCheck(tabId: number): Promise<void> {
  const { openPopup: open } = browser.action as { openPopup?: () => Promise<void> };
  const inTab = () =>
    browser.tabs.create({ url: `${browser.runtime.getURL(popupPage)}?tab=${tabId}#form` });
  if (open === undefined) return void (await inTab());
  const show = (page: string) => browser.action.setPopup({ tabId, popup: page });
  // Nothing is awaited in between: the press would be over. Browsers take their orders in order.
  const set = show(`${popupPage}#form`);
  await open.call(browser.action).catch(inTab);
  await set;
  // Pressed, the button opens it from its head again.
  await show(popupPage);
}
