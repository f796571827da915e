// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { readAbout } from "../../src/page/about.ts";
import { aboutWords, readWords, writtenWords } from "../../src/page/about-words.ts";
import { scanNow } from "./open.ts";

/** What a page of this markup says, as it stands. */
function aboutOf(html: string, touched: readonly string[] = []) {
  document.title = "";
  document.body.innerHTML = html;
  const hands = new WeakSet<Element>();
  for (const selector of touched) hands.add(document.querySelector(selector) as Element);
  const view = window as unknown as Window & typeof globalThis;
  return readAbout(document, view, scanNow().scan, aboutWords, hands);
}

describe("boxes that agree to something", () => {
  test.each([
    ['<label><input type="checkbox" checked> Send me news and special offers</label>', ["news"]],
    [
      '<input type="checkbox" id="a" checked><label for="a">Share my data with partners</label>',
      ["sharing"],
    ],
    ["<div><input type=checkbox checked> 我同意接收营销短信</div>", ["news"]],
    [
      '<div role="checkbox" aria-checked="true" aria-label="Personalised adverts"></div>',
      ["profiling"],
    ],
    ["<label><input type=checkbox checked> Ich möchte den Newsletter</label>", ["news"]],
    ["<label><input type=checkbox checked> Quiero recibir promociones</label>", ["news"]],
    ["<label><input type=checkbox checked> Aceito receber novidades</label>", ["news"]],
    ["<label><input type=checkbox checked> メルマガを受け取る</label>", ["news"]],
    [
      '<form><input type="email" name="email"><label><input type=checkbox checked> Newsletter</label></form>',
      ["news"],
    ],
  ])("%s", (html, ticked) => expect(aboutOf(html).ticked).toEqual(ticked));

  test.each([
    ["it is empty", '<label><input type="checkbox"> Send me the newsletter</label>'],
    ["it agrees to nothing", '<label><input type="checkbox" checked> Remember me</label>'],
    ["it sorts a list", '<label><input type="checkbox" checked> Free delivery</label>'],
    ["it sorts a list by offers", '<label><input type="checkbox" checked> Special offers</label>'],
    ["it cannot be changed", '<label><input type="checkbox" checked disabled> Analytics</label>'],
  ])("not where %s", (_, html) => expect(aboutOf(html).ticked).toEqual([]));

  test("not where the person ticked it", () => {
    const html = '<label><input type="checkbox" checked> Send me the newsletter</label>';
    expect(aboutOf(html, ["input"]).ticked).toEqual([]);
  });

  test("offers of partners are news, until it is said that they get something", () => {
    const box = (label: string) => `<label><input type="checkbox"> ${label}</label>`;
    expect(aboutOf(box("Yes, send me offers of your partners")).bundled).toEqual(["news"]);
    const both = "Send me offers and share my data with your partners";
    expect(aboutOf(box(both)).bundled).toEqual(["news", "sharing"]);
  });

  test("the box that agrees to most", () => {
    const html = `<label><input type="checkbox"> I accept the terms</label>
      <label><input type="checkbox"> I accept the terms and that my data is shared with third parties, and want offers by e-mail</label>`;
    expect(aboutOf(html).bundled).toEqual(["terms", "news", "sharing"]);
  });
});

describe("a box that agrees to several things at once", () => {
  const bundled = (label: string) =>
    aboutOf(`<label><input type="checkbox"> ${label}</label>`).bundled;

  test.each([
    "Ich stimme den AGB zu und willige ein, dass meine Daten an Partner zu Werbezwecken weitergegeben werden",
    "Ik ga akkoord met de algemene voorwaarden en met het delen van mijn gegevens met partners voor reclame",
    "Jag godkänner villkoren och att mina uppgifter delas med partner för marknadsföring",
    "Tôi đồng ý với điều khoản và cho phép chia sẻ dữ liệu của tôi với đối tác để quảng cáo",
    "J'accepte les conditions générales et que mes données soient transmises à des partenaires pour recevoir leurs offres",
    "Akceptuję regulamin i wyrażam zgodę na przekazanie moich danych partnerom w celach marketingowych",
    "Kullanım koşullarını ve verilerimin reklam amacıyla iş ortaklarıyla paylaşılmasını kabul ediyorum",
  ])("%s", (label) => expect(bundled(label)).toEqual(["terms", "news", "sharing"]));

  test.each([
    "Ich stimme den AGB zu",
    "Ik ga akkoord met de algemene voorwaarden",
    "Jag godkänner villkoren för köpet",
    "Tôi đồng ý với điều khoản",
  ])("not %s", (label) => expect(bundled(label)).toEqual(["terms"]));
});

describe("a dialog that asks for a choice", () => {
  const dialog = (text: string, ...buttons: string[]) =>
    `<div role="dialog"><p>${text}</p>${buttons.map((label) => `<button>${label}</button>`).join("")}</div>`;

  test.each([
    ["We use cookies to make this page better.", ["Accept all", "Reject all"], true],
    ["We use cookies.", ["Accept"], false],
    ["我们使用 Cookie 改进服务。", ["同意", "拒绝"], true],
    ["Nous utilisons des cookies.", ["Tout accepter", "Tout refuser"], true],
    ["Çerezler kullanıyoruz.", ["Tümünü kabul et", "Reddet"], true],
    ["نستخدم ملفات تعريف الارتباط.", ["قبول الكل", "رفض"], true],
  ])("%s", (text, buttons, refuse) => {
    expect(aboutOf(dialog(text, ...buttons)).dialog).toEqual({ product: "", open: true, refuse });
  });

  test("a product is known by what it puts into the page", () => {
    const html = '<div id="CybotCookiebotDialog"><button>OK</button></div>';
    expect(aboutOf(html).dialog?.product).toBe("cookiebot");
  });

  test("a frame over the page that is called so, whatever it says inside", () => {
    const frame = (title: string, style = "position:fixed") =>
      aboutOf(`<iframe title="${title}" style="${style}"></iframe>`).dialog;
    expect(frame("Consent message")).toEqual({ product: "", open: true, refuse: true });
    expect(frame("Consent message", "")).toBeNull();
    expect(frame("Chat with us")).toBeNull();
  });

  test.each([
    ["it asks for something else", dialog("Delete this file?", "OK", "Cancel")],
    ["there is nothing to press", dialog("We bake cookies.")],
    [
      "it is the page's text",
      "<p>Our cookies are made with butter.</p><button>Accept order</button>",
    ],
  ])("is none where %s", (_, html) => expect(aboutOf(html).dialog).toBeNull());
});

describe("where the page says what it does with data", () => {
  const form = (inside = "") => `<form><label>E-mail <input type="email"></label>${inside}</form>`;

  test.each([
    ["near", `<main>${form('<a href="/x">Privacy notice</a>')}</main>`],
    ["near", `<main>${form()}<p>See our <a href="/privacy">notice</a>.</p></main>`],
    ["near", `<main>${form("<p>我们如何处理您的隐私</p>")}</main>`],
    ["near", `<main>${form("<p>We use your number only to arrange delivery.</p>")}</main>`],
    ["near", `<main>${form("<p>手机号仅用于联系送货。</p>")}</main>`],
    ["page", `<div>${form()}</div><footer><a href="/p">Datenschutz</a></footer>`],
    ["none", `<main>${form("<p>We use cookies to improve your visit.</p>")}</main>`],
    ["none", `<div>${form()}</div><footer><a href="/about">About us</a></footer>`],
  ])("%s: %s", (notice, html) => expect(aboutOf(html).notice).toBe(notice));
});

describe("what something delicate is asked for", () => {
  const ask = (text: string) =>
    aboutOf(`<form><p>${text}</p><label>Medical conditions <input id="h"></label></form>`)
      .unexplained;

  test("nothing is said", () => expect(ask("Please fill in.")).toEqual(["health-condition"]));

  test.each([
    "We need this so that our nurse can plan your visit.",
    "Used only to keep you safe on the trip.",
    "为了安排就诊，我们需要了解您的病史。",
  ])("%s", (reason) => expect(ask(reason)).toEqual([]));
});

describe("signs of age", () => {
  test.each([
    ["<h1>Are you over 18?</h1><button>Yes</button>", ["age-gate"]],
    ["<button>I am over 21</button>", ["age-gate"]],
    ["<h2>您是否已满18周岁？</h2>", ["age-gate"]],
    ["<h1>Avez-vous plus de 18 ans ?</h1>", ["age-gate"]],
    ["<button>Ich bin über 18</button>", ["age-gate"]],
    ["<h1>Plus de 18 ans d’expérience</h1>", []],
    ["<h1>Games for children</h1>", ["children"]],
    ["<h1>儿童绘画大赛</h1>", ["children"]],
    ["<h1>Chairs and tables</h1><p>Over 18 models</p>", []],
  ])("%s: %j", (html, ages) => expect(aboutOf(html).ages).toEqual(ages));
});

test("a page that fights back is read all the same", () => {
  const html = `<form name="querySelectorAll"><input name="attributes" type="email"></form>
    <img name="links"><a href="#">x</a>`;
  expect(aboutOf(html).notice).toBe("none");
});

test("words arrive as they were sent", () => {
  expect(readWords(JSON.parse(JSON.stringify(writtenWords())))).toEqual(aboutWords);
});

describe("a box that must be ticked", () => {
  const form = (label: string) =>
    `<form><input type="email" name="email"><label><input type="checkbox" required> ${label}</label></form>`;

  test.each([
    ["I want to receive special offers", ["news"]],
    ["我同意接收营销信息", ["news"]],
  ])("for adverts alone: %s", (label, demanded) => {
    expect(aboutOf(form(label)).demanded).toEqual(demanded);
  });

  test.each(["I accept the terms and want to receive offers", "我已阅读并同意隐私政策"])(
    "not for what a service has to be agreed to: %s",
    (label) => expect(aboutOf(form(label)).demanded).toEqual([]),
  );

  test("not where it may be left", () => {
    const html = `<form><input type="email" name="email"><label><input type="checkbox"> Send me special offers</label></form>`;
    expect(aboutOf(html).demanded).toEqual([]);
  });
});

describe("a notice that is hard to get at", () => {
  const form = (more: string) =>
    `<main><form><label>E-mail <input type="email" name="email"></label>${more}</form></main>`;

  test.each([
    ["<p>By signing up you agree to our privacy policy.</p>", true],
    ["<p>提交即表示同意《隐私政策》。</p>", true],
    ['<p>See our <a href="/p">privacy policy</a>.</p>', false],
    ["<p>See our <button>privacy policy</button>.</p>", false],
    ['<p>同意<span style="cursor:pointer">《隐私政策》</span></p>', false],
    ["<p>We only use your e-mail to answer you.</p>", false],
  ])("%s is named without a link: %s", (html, unlinked) => {
    expect(aboutOf(form(html)).look.unlinked).toBe(unlinked);
  });

  test.each([
    ["color:rgb(221, 221, 221);background-color:rgb(255, 255, 255)", 1.4],
    ["color:rgb(0, 0, 0);background-color:rgb(255, 255, 255)", 21],
    ["color:rgb(0, 0, 0);background-color:rgba(255, 255, 255, 0.5)", 0],
    ["color:rgb(9, 9, 9);background-image:url(a.png);background-color:rgb(8, 8, 8)", 0],
  ])("its contrast is measured where it can be: %s", (style, contrast) => {
    const html = `<a style="font-size:11px;${style}" href="/privacy">Privacy</a>`;
    expect(aboutOf(form(html)).look).toMatchObject({ size: 11, contrast });
  });

  test("how long it takes is counted on its own page, and on no other", () => {
    const long = `<p>${"Every word counts here. ".repeat(2000)}</p>`;
    expect(aboutOf(`<h1>Privacy Policy</h1>${long}`).look.minutes).toBeGreaterThan(25);
    const chinese = `<h1>隐私政策</h1><p>${"我们会收集这些信息。".repeat(700)}</p>`;
    expect(aboutOf(chinese).look.minutes).toBe(18);
    expect(aboutOf(`<h1>A novel</h1>${long}`).look.minutes).toBe(0);
    expect(aboutOf(`<h1>Privacy Policy</h1>${long}${form("")}`).look.minutes).toBe(0);
  });
});

describe("ways that a page offers", () => {
  test.each([
    ['<a href="#">Cookie settings</a>', ["withdraw"]],
    ['<button aria-label="Manage consent"></button>', ["withdraw"]],
    ['<a href="mailto:hi@shop.example">Mail</a>', ["contact"]],
    ["<footer>客服热线 400 000 0000</footer>", ["contact"]],
    ['<a href="/x">投诉举报</a>', ["contact"]],
    ['<a href="/x">个性化推荐管理</a>', ["untargeted"]],
    ['<a href="/x">注销账号</a>', ["leave"]],
    ["<button>Delete my account</button>", ["leave"]],
    ['<a href="/x">News</a>', []],
  ])("%s", (html, offers) => expect(aboutOf(html).offers).toEqual(offers));
});

describe("what a page is", () => {
  test.each([
    ["<h2>Recommended for you</h2>", ["personal"]],
    ["<h2>猜你喜欢</h2>", ["personal"]],
    ["<h1>Account settings</h1><h2>Delete my account</h2>", ["account"]],
    ["<h1>账号与安全</h1>", ["account"]],
    ["<h1>Delete your account</h1>", ["leaving"]],
    ["<h1>注销账号申请</h1>", ["leaving"]],
    ["<h1>Create your account</h1><h2>You may also like</h2>", []],
    ["<h1>登录账号</h1>", []],
  ])("%s", (html, shows) => expect(aboutOf(html).shows).toEqual(shows));
});
