/**
 * Words by which pages speak about data and choices, in the languages that forms are read in. The
 * background holds them, and a page gets them when there is something to read.
 */
export type AboutWords = Readonly<Record<keyof typeof aboutWords, RegExp>>;

export const aboutWords = {
  /** Names of a notice that says what becomes of data. */
  notice:
    /privacy|data (?:protection|policy)|personal (?:data|information) (?:policy|protection|processing|collection)|datenschutz|confidentialit|vie priv[ée]e|donn[ée]es personnelles|privacidad|privacidade|protecci[oó]n de datos|prote[cç][aã]o de dados|riservatezza|dati personali|persoonsgegevens|privacybeleid|prywatno[sś]|ochron\w* danych|konfidenciali|персональн\w* данн|конфиденциальн|конфіденційн|поверителност|osobn\w* [uú]daj|adatv[eé]delm|adatkezel|confiden[tț]ial|personuppgift|integritet|persondata|privatliv|tietosuoja|gizlilik|ki[sş]isel veri|kvkk|απ[οό]ρρ[ηή]το|προσωπικ\S* δεδομ[έε]ν|الخصوصية|حریم خصوصی|गोपनीयता|ความเป็นส่วนตัว|ข้อมูลส่วนบุคคล|bảo mật|quyền riêng tư|kebijakan privasi|隐私|隱私|個資|个人信息(?:保护|处理|收集)|個人資料|プライバシー|個人情報|개인정보/i,
  /** Addresses of such a notice. */
  noticePath:
    /privacy|datenschutz|privacidad|privacidade|confidential|gdpr|rgpd|yinsi|tietosuoja|gizlilik|kvkk|integritet/i,
  /** Words of boxes that agree to nothing. */
  noConsent:
    /remember me|stay signed|keep me (?:signed|logged)|save (?:my|this)|same (?:as|address)|angemeldet bleiben|rester connect|记住|自动登录|保持登录|下次自动|記住/i,
  /** What a dialog that asks for a choice is about. */
  choice:
    /cookie|consent|privacy|gdpr|trackers?\b|traceurs|einwilligung|datenschutz|куки|隐私|隱私|个人信息|クッキー|쿠키|ملفات تعريف|คุกกี้/i,
  /** Words of buttons that agree. */
  agree:
    /\b(?:accept|agree|allow|ok(?:ay)?|got it|i understand|continue|yes)\b|akzeptier|zustimmen|annehmen|einverstanden|accepter|j'accepte|autoriser|aceptar|aceitar|permitir|accett|accepteren|akkoord|akceptuj|zgadzam|принять|соглас|接受|同意|允许|允許|知道了|同意する|許可|동의|수락|kabul|chấp nhận|ยอมรับ|setuju|godk[äe]nn|hyväksy|souhlas|přijmout|elfogad|accept/i,
  /** Words of buttons that refuse, or let people choose less. */
  refuse:
    /reject|decline|refuse|deny|\bno,? thanks|only necessary|necessary only|essential only|disagree|ablehn|nur notwendige|refuser|rechazar|recusar|rejeitar|rifiut|weiger|afwijzen|odrzu[cć]|отклон|отказ|拒绝|不同意|仅必要|拒絕|拒否|거부|reddet|từ chối|ปฏิเสธ|avvisa|neka|hylkää|odmítnout|elutas/i,
  /** Words that tell what something is asked for. */
  reason:
    /\bbecause\b|\bso (?:that )?(?:we|you|our|they)\b|\bin order to\b|\b(?:we|our \w+) (?:need|use|ask|require|will use|only use)|\bused? (?:to|for|only)\b|\bneeded (?:to|for|by)\b|\brequired (?:by|for|to)\b|\bhelps? (?:us|you|our)\b|\bwhy (?:we|do we|are we)\b|\bto (?:plan|keep you safe|treat|prepare|check|make sure|avoid|verify|provide|arrange|match|comply|confirm|protect)\b|damit wir|weil|ben[öo]tig(?:en|t)|wozu|afin de|pour que|parce que|nous (?:avons besoin|utilisons)|para que|porque|necesitamos|precisamos|perch[ée]|affinch[ée]|omdat|zodat|чтобы|потому|необходим|为了|用于|以便|用来|便于|因为|依法|根据.{0,12}(?:法|规定)|需要.{0,10}(?:确认|核实|办理|安排)|為了|用於|以便|ため|위해|위하여/i,
  /** Words of a check of age, on buttons and headings. */
  ages: /\b(?:over|at least|under|above|older than) (?:1[368]|20|21)\b|\b(?:18|21) (?:or (?:over|older)|\+)|(?:1[68]|21)\+|(?:confirm|verify|check) your age|legal (?:drinking )?age|age (?:verification|check|gate)|volljährig|mayor de edad|majeur|maggiorenne|已?满\s*1[468]|年满|未成年|成年人|18歳|만\s?1[49]세/i,
  /** Words of pages made for children. */
  children:
    /\bkids?\b|\bfor children\b|\bchildren'?s\b|\btoddlers?\b|\bpreschool|\bkindergarten|ask (?:a|your) (?:parent|grown)|parent'?s? (?:e-?mail|permission)|\bkinder(?:seite|spiele|garten)?\b|pour (?:les )?enfants|para ni[ñn]os|per bambini|для детей|детск|儿童|小朋友|幼儿|少儿|家长(?:同意|邮箱|手机)|子ども|こども|キッズ|어린이/i,
  /** What a box agrees to, by what its label says. */
  terms:
    /\bterms\b|conditions of (?:use|sale)|user agreement|\bAGB\b|nutzungsbedingungen|conditions g[ée]n[ée]rales|t[ée]rminos|termos|condizioni|voorwaarden|regulamin|услови[яйе]|оферт|(?:服务|使用|会员)?(?:条款|协议)|服務條款|利用規約|이용약관|เงื่อนไข|điều khoản|koşullar/i,
  news: /newsletter|marketing|promotion|special offers?|(?:offers|news|deals|discounts|updates) (?:by|from|about|and|via|to my)|(?:send|e-?mail|tell|text) me\b|mailing list|receive (?:our |e-?mails|news|offers|updates)|keep me (?:posted|informed|up to date)|werbung|angebote|actualit[ée]s|offres|novedades|ofertas|promozioni|offerte|aanbiedingen|рассылк|акци[яи]|новост|推广|营销|促销|优惠|资讯|订阅|广告|推送|電子報|行銷|メールマガジン|お知らせ|광고|마케팅|수신/i,
  sharing:
    /third[- ]part|(?:our|selected|trusted|business|marketing) (?:\w+ )?partners|affiliates|(?:share|pass|sell) (?:my|your|this|the) (?:data|details|information)|other companies|dritte|partner(?:n|unternehmen)|tiers|partenaires|terceros|socios|terzi|derden|parceiros|партн[её]р|третьим лицам|第三方|合作伙伴|合作方|关联(?:公司|方)|共享|第三者|제3자/i,
  profiling:
    /personali[sz]ed|tailored|profil(?:e|ing)|interest-based|analytics|tracking|(?:measure|statistic)\w*|personalisiert|statistik|personnalis|personaliz|profilazione|gepersonaliseerd|个性化|用户画像|分析|统计|パーソナライズ|맞춤/i,
} as const;

/** Words as they are sent: the patterns' texts. */
export const writtenWords = (): Record<string, string> =>
  Object.fromEntries(Object.entries(aboutWords).map(([name, pattern]) => [name, pattern.source]));

/** Words that were sent, as patterns again. */
export const readWords = (written: Readonly<Record<string, string>>): AboutWords =>
  Object.fromEntries(
    Object.entries(written).map(([name, source]) => [name, new RegExp(source, "i")]),
  ) as AboutWords;
