/**
 * Words by which pages speak about data and choices, in the languages that forms are read in. The
 * background holds them, and a page gets them when there is something to read.
 */
export type AboutWords = Readonly<Record<keyof typeof aboutWords, RegExp>>;

export const aboutWords = {
  /** Names of a notice that says what becomes of data. */
  notice:
    /privacy|data (?:protection|policy)|personal (?:data|information) (?:policy|protection|processing|collection)|datenschutz|confidentialit|vie priv[ée]e|donn[ée]es personnelles|privacidad|privacidade|protecci[oó]n de datos|prote[cç][aã]o de dados|riservatezza|dati personali|persoonsgegevens|privacybeleid|prywatno[sś]|ochron\w* danych|konfidenciali|персональн\w* данн|конфиденциальн|конфіденційн|поверителност|osobn\w* [uú]daj|adatv[eé]delm|adatkezel|confiden[tț]ial|personuppgift|integritet|persondata|privatliv|tietosuoja|gizlilik|ki[sş]isel veri|kvkk|απ[οό]ρρ[ηή]το|προσωπικ\S* δεδομ[έε]ν|الخصوصية|حریم خصوصی|गोपनीयता|ความเป็นส่วนตัว|ข้อมูลส่วนบุคคล|bảo mật|quyền riêng tư|kebijakan privasi|隐私|隱私|個資|个人信息(?:保护|处理|收集)|個人資料|プライバシー|個人情報|개인정보/i,
  /** Names of such a notice as a document, and of nothing else. */
  policy:
    /privacy (?:policy|notice|statement)|data protection (?:policy|notice|statement)|datenschutz(?:erkl[äa]rung|hinweise?|bestimmungen|informationen)|politique de confidentialit|pol[ií]tica de privaci?dad|aviso de privacidad|informativa (?:sulla )?privacy|privacy(?:verklaring|beleid)|polityk\w* prywatno|политик\w* конфиденциальности|隐私(?:政策|声明|条款|协议|保护指引)|隱私(?:權|权)?(?:政策|聲明|條款)|个人信息(?:保护|处理)(?:政策|规则|声明)|プライバシーポリシー|個人情報保護方針|개인정보 ?처리방침/i,
  /** Ways to choose anew about what was chosen once. */
  withdraw:
    /(?:cookies?|privacy|consent|tracking)[- ]*(?:settings|preferences|choices|options|cent(?:er|re))|(?:manage|change|withdraw|review|revoke|update) (?:my |your )?(?:cookies?|consent|choices|preferences|privacy)|do not sell|cookie-?einstellungen|privatsph[äa]re|einwilligung (?:widerrufen|[äa]ndern)|datenschutz-?einstellungen|g[ée]rer (?:les |mes )?cookies|param[èe]tres (?:des )?cookies|(?:configura|preferencias|ajustes|gestionar)\w* (?:de )?(?:las )?cookies|prefer[eê]n\w+ (?:sui |de )?cookie|gestisci (?:i )?cookie|cookie-?(?:instellingen|voorkeuren)|(?:cookies?|隐私|隱私)\s*(?:设置|設定|偏好|管理)|(?:管理|设置|修改|更改)\s*(?:cookie|隐私|同意)|撤回同意|クッキー設定|cookieの設定|쿠키 설정|настройки (?:cookie|файлов)/i,
  /** Ways to ask somebody, or to complain. */
  contact:
    /@contact|@[\w-]+\.\w|\bcontact|\bcomplain|feedback|data protection officer|\bdpo\b|customer (?:service|care|support)|help ?(?:cent(?:er|re)|desk)|\bsupport\b|get in touch|write to us|impressum|kontakt|contáct|contatt|fale conosco|联系|联络|聯絡|客服|投诉|举报|申诉|反馈|帮助中心|热线|問い合わせ|お問|문의|связ|контакт/i,
  /** Ways to have nothing picked by what is known of one. */
  untargeted:
    /(?:personali[sz]ed|interest-based|targeted|tailored) (?:ads?|adverts?|advertising|content|recommendations?)|ad (?:choices|settings|preferences)|adchoices|do not sell|(?:turn off|without|non-?|no) ?personali|personali[sz]ation|个性化|(?:关闭|管理)(?:推荐|算法)|推荐(?:设置|管理)|算法(?:推荐|设置|公示)|定向推送|不感兴趣|not interested|パーソナライズ|맞춤형/i,
  /** Ways to leave, and to take one's data along. */
  leave:
    /(?:delete|close|remove|deactivate|cancel|erase) (?:my |your |this |the )?(?:account|profile|data|personal)|account (?:deletion|closure)|konto (?:löschen|schließen)|supprimer (?:mon |le )?compte|eliminar (?:mi |la )?cuenta|elimina (?:il mio )?account|excluir (?:minha )?conta|account verwijderen|usuń konto|удалить (?:аккаунт|уч[её]тную)|注销|销户|删除(?:账[号户]|帐[号户]|我的|个人)|刪除帳|アカウント.{0,3}削除|退会|계정 ?(?:삭제|탈퇴)|회원 ?탈퇴/i,
  /** Headings over what was picked by what is known of somebody. */
  personal:
    /(?:recommended|picked|chosen|selected|suggested|made|just|picks) for you|inspired by your|because you (?:watched|viewed|bought|read|liked|looked)|based on (?:your|what you)|für (?:dich|sie) (?:empfohlen|ausgewählt)|recommandé\S* pour vous|recomendad\S* para|consigliat\S* per te|为[您你](?:推荐|精选|定制)|猜[您你]喜欢|根据[您你]的|あなたへのおすすめ|회원님을 위한|рекомендуем вам/i,
  /** Headings of pages on which an account is looked after. */
  account:
    /account (?:settings|and security|& security|security)|(?:profile|security) settings|kontoeinstellungen|paramètres du compte|(?:ajustes|configuración) de (?:la )?cuenta|impostazioni (?:dell')?account|accountinstellingen|(?:账[号户]|帐[号户])(?:设置|安全|与安全|管理)|个人设置|アカウント設定|계정 설정|настройки аккаунта/i,
  /** Headings of pages by which one leaves, or asks for one's data. */
  leaving:
    /(?:delete|close|erase|cancel|deactivate) (?:my |your |an? |the |this )?(?:account|(?:personal )?(?:data|information))|account (?:deletion|closure)|(?:data|privacy|deletion|erasure) (?:subject )?(?:access |rights? )?request|opt[- ]?out|do not sell|konto löschen|supprimer (?:mon |le )?compte|eliminar (?:mi |la )?cuenta|注销(?:账|帐|申请|用户)|(?:账[号户]|帐[号户])注销|删除(?:账|帐|个人信息|我的)|个人信息(?:删除|更正|查询)|アカウント.{0,3}削除|退会|회원 ?탈퇴/i,
  /** Addresses of such a notice. */
  noticePath:
    /privacy|datenschutz|privacidad|privacidade|confidential|gdpr|rgpd|yinsi|tietosuoja|gizlilik|kvkk|integritet/i,
  /** Words of boxes that agree to nothing. */
  noConsent:
    /remember me|stay signed|keep me (?:signed|logged)|save (?:my|this)|same (?:as|address)|angemeldet bleiben|rester connect|记住|自动登录|保持登录|下次自动|記住/i,
  /** What a dialog that asks for a choice is about. */
  choice:
    /cookie|consent|privacy|gdpr|trackers?\b|traceurs|einwilligung|datenschutz|куки|隐私|隱私|个人信息|クッキー|쿠키|ملفات تعريف|คุกกี้|çerez|eväste|sušenk|süti|kakor|informasjonskaps|کوکی|कुकी|ciasteczk|файл\S* cookie|μπισκότ|colačić|kolačić|piškotk|küpsi|sīkdat|slapuk/i,
  /** Words of buttons that agree. */
  agree:
    /\b(?:accept|agree|allow|ok(?:ay)?|got it|i understand|continue|yes)\b|akzeptier|zustimmen|annehmen|einverstanden|accepter|j'accepte|autoriser|aceptar|aceitar|permitir|accett|accepteren|akkoord|akceptuj|zgadzam|принять|соглас|接受|同意|允许|允許|知道了|同意する|許可|동의|수락|kabul|chấp nhận|ยอมรับ|setuju|godk[äe]nn|hyväksy|souhlas|přijmout|elfogad|accept|قبول|مواف[قق]|أوافق|اقبل|पذیر|स्वीकार|सहमत|αποδ[οέ]χ|συμφων|прийма|прийня|погодж|приемам|sunt de acord|prihva[ćt]|prijať|súhlas|sprejm|nõustu|piekr[iī]t|sutinku|terima|tamam|onayl|zustimm|erlauben|alle cookies|autorizo|concordo|de acuerdo|d'accord|tillad|accepter alle|godta|allow all/i,
  /** Words of buttons that refuse, or let people choose less. */
  refuse:
    /reject|decline|refuse|deny|\bno,? thanks|only necessary|necessary only|essential only|disagree|ablehn|nur notwendige|refuser|rechazar|recusar|rejeitar|rifiut|weiger|afwijzen|odrzu[cć]|отклон|отказ|拒绝|不同意|仅必要|拒絕|拒否|거부|reddet|từ chối|ปฏิเสธ|avvisa|neka|hylkää|odmítnout|elutas|رفض|أرفض|لا أوافق|अस्वीकार|असहमत|απ[οό]ρρι|відхил|не погодж|отказвам|respinge|odbij|odmietn|zavrn|keeldu|noraid[iī]|atmes|tolak|reject|not now|only essential|strictly necessary|tylko niezbędne|solo necess?ari|sólo necesarias|solo las necesarias|apenas (?:os )?necess|uniquement (?:les )?nécessaires|sans accepter|tout refuser|alleen noodzakelijk|endast nödvändiga|kun nødvendige|только необходим|只接受必要|仅接受必要|暂不|不接受|必須のみ|필수만/i,
  /** Words that tell what something is asked for. */
  reason:
    /\bbecause\b|\bso (?:that )?(?:we|you|our|they)\b|\bin order to\b|\b(?:we|our \w+) (?:need|use|ask|require|will use|only use)|\bused? (?:to|for|only)\b|\bneeded (?:to|for|by)\b|\brequired (?:by|for|to)\b|\bhelps? (?:us|you|our)\b|\bwhy (?:we|do we|are we)\b|\bto (?:plan|keep you safe|treat|prepare|check|make sure|avoid|verify|provide|arrange|match|comply|confirm|protect)\b|damit wir|weil|ben[öo]tig(?:en|t)|wozu|afin de|pour que|parce que|nous (?:avons besoin|utilisons)|para que|porque|necesitamos|precisamos|perch[ée]|affinch[ée]|omdat|zodat|чтобы|потому|необходим|为了|用于|以便|用来|便于|因为|依法|根据.{0,12}(?:法|规定)|需要.{0,10}(?:确认|核实|办理|安排)|為了|用於|以便|ため|위해|위하여/i,
  /** Words of a check of age, on buttons and headings. */
  ages: /\b(?:over|at least|under|above|older than) (?:1[368]|20|21)\b|\b(?:18|21) (?:or (?:over|older)|\+)|(?:1[68]|21)\+|(?:confirm|verify|check) your age|legal (?:drinking )?age|age (?:verification|check|gate)|volljährig|mayor de edad|majeur|maggiorenne|已?满\s*1[468]|年满|未成年|成年人|18歳|만\s?1[49]세|(?:plus|moins) de (?:1[3568]|21) ans(?! d)|(?:über|unter|ab|mindestens) (?:1[2468]|21)\b|(?:mayor(?:es)?|menor(?:es)?) de (?:1[3468]|21)|(?:maggior[ei]|minor[ei]) di (?:1[468]|21)|(?:maior(?:es)?|menor(?:es)?) de (?:1[368]|21)|ouder dan 18|18 jaar|(?:старше|младше|есть) (?:1[468]|21)|(?:1[468]|21) лет|ukończ\S* (?:1[368])|18 lat\b|pełnoletni|над 18|18 yaş|18 tuổi|18 ปี|18\s?(?:عام|سنة)|(?:18|20)\s?(?:歳|才)|how old are you|your age\b|wie alt|quel âge|cuántos años|quanti anni|quantos anos|您的年龄|你的年龄|多大了/i,
  /** Words of pages made for children. */
  children:
    /\bkids?\b|\bfor children\b|\bchildren'?s\b|\btoddlers?\b|\bpreschool|\bkindergarten|ask (?:a|your) (?:parent|grown)|parent'?s? (?:e-?mail|permission)|\bkinder(?:seite|spiele|garten)?\b|pour (?:les )?enfants|para ni[ñn]os|per bambini|для детей|детск|儿童|小朋友|幼儿|少儿|家长(?:同意|邮箱|手机)|子ども|こども|キッズ|어린이|für kinder|kindern?\b(?=.{0,20}(?:spiel|lern|ab \d))|niños y niñas|dla dzieci|voor kinderen|çocuklar|trẻ em|สำหรับเด็ก|للأطفال|बच्चों/i,
  /** Where a form itself says what becomes of what is filled in. */
  use: /\bwe (?:will )?(?:only |never )?(?:use|store|keep|process|delete|share|sell|pass on)\b(?! (?:\w+ )?cookies).{0,80}\b(?:your|it|this|data|details|number|address|information)\b|\byour (?:data|details|information|number|e-?mail|address)\b.{0,40}\b(?:is|are|will|only|never|not)\b.{0,40}\b(?:used?|stored|shared|kept|deleted|processed|sold|passed)|(?:ihre|deine) (?:daten|angaben|nummer|e-?mail\S*)\b.{0,80}(?:verwende|verarbeite|gelöscht|weitergegeben|genutzt|gespeichert)|vos (?:données|coordonnées|informations|réponses)\b.{0,80}(?:utilis|trait|conserv|transmis|servent)|(?:sus|tus) datos\b.{0,80}(?:utiliz|trat|usar|conserv|compart)|(?:suoi|tuoi|vostri) dati\b.{0,80}(?:utilizz|tratt|usat|conserv)|seus dados\b.{0,80}(?:utiliz|trat|usad|guard)|(?:仅|只|将)(?:会)?用[于於来]|不会(?:泄露|分享|提供给|用于)|(?:のみ|目的|以外).{0,12}(?:使用|利用)|(?:목적|용도).{0,12}(?:사용|이용)/i,
  /** Says of what is known about somebody that others get it. */
  passing:
    /\b(?:shar(?:e|ing)|pass(?:ing)?|sell(?:ing)?|disclos\w+|transfer\w*)\b|weitergeb|weitergabe|transmet|transmis|partag|ceder|cesi[oó]n|compart|condivi|comunicazione (?:dei|a)|doorge|delen|udostępn|przekaz|переда|共享|分享|提供给|转给|第三者(?:へ|に)の?提供|제공/i,
  /** Boxes of a dialog or of a form without personal data agree to something only if they say so. */
  wish: /\b(?:agree|accept|consent|yes|send me|i want|i would like|receive|subscribe|sign me up|allow|keep me)\b|\bja\b|möchte|einwillig|zustimm|akzeptier|j.accepte|je souhaite|recevoir|acepto|deseo|quiero|autorizo|aceito|quero|desejo|accetto|acconsento|desidero|ontvang|akkoord|wyrażam|zgadzam|chcę|согла|хочу|同意|愿意|接受|接收|希望|許可|受け取|동의|수신|kabul|istiyorum|đồng ý|muốn/i,
  /** What a box agrees to, by what its label says. */
  terms:
    /\bterms\b|conditions of (?:use|sale)|user agreement|\bAGB\b|nutzungsbedingungen|conditions g[ée]n[ée]rales|t[ée]rminos|termos|condizioni|voorwaarden|villkor|vilkår|regulamin|услови[яйе]|оферт|(?:服务|使用|会员)?(?:条款|协议)|服務條款|利用規約|이용약관|เงื่อนไข|điều khoản|koşullar/i,
  news: /newsletter|marketing|promotion|special offers?|(?:offers|news|deals|discounts|updates) (?:by|from|about|and|via|to my)|(?:send|e-?mail|tell|text) me\b|mailing list|receive (?:our |e-?mails|news|offers|updates)|keep me (?:posted|informed|up to date)|werbung|werbe(?:zweck|mail|anruf|information|nachricht)|angebote|actualit[ée]s|offres|novedades|ofertas|promozioni|offerte|aanbiedingen|рассылк|акци[яи]|новост|推广|营销|促销|优惠|资讯|订阅|广告|推送|電子報|行銷|メールマガジン|お知らせ|광고|마케팅|수신|novidades|not[íi]cias|promociones|comunicaci\S*n(?:es)? comercial|bolet[ií]n|publicidad|publicidade|promo[cç][oõ]es|comunica[cç][oõ]es|publicit[ée]|lettre d.information|bons plans|rundbrief|sonderaktion|pubblicit[àa]|novit[àa]|nieuwsbrief|reclame|marknadsför|markedsfør|acties\b|\bofert\w*|promocj|reklam|kampanya|bülten|tanıtım|розсилк|novink|nabídk|obchodn[íi] sd[ěe]len|erbjudand|nyhetsbrev|nyhedsbrev|tilbud|tarjou|uutiskirje|h[íi]rlev[ée]l|aj[áa]nlat|noutăți|προσφορ|ενημερωτικ|عروض|النشر[ةه]|تسويق|ऑफ़?र|समाचार|โปรโมชั่น|ข่าวสาร|quảng cáo|khuyến mãi|ưu đãi|bản tin|penawaran|buletin|メルマガ|お得|キャンペーン|혜택|소식|뉴스레터|短信通知|会员活动/i,
  sharing:
    /third[- ]part|(?:our|selected|trusted|business|marketing) (?:\w+ )?partners|affiliates|(?:share|pass|sell) (?:my|your|this|the) (?:data|details|information)|other companies|dritte|partner(?:n|unternehmen)|an (?:unsere )?partner\b|met partners|delas? med partner|deles med partner|đối tác|bên thứ ba|iş ortak|partnerom|tiers|partenaires|terceros|socios|terzi|derden|parceiros|партн[её]р|третьим лицам|第三方|合作伙伴|合作方|关联(?:公司|方)|共享|第三者|제3자/i,
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
