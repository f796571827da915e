import { defineLexicon } from "../lexicon.ts";

/** Turkish. */
export const tr = defineLexicon({
  language: "tr",
  common: "ve bir için ile bu olarak veya daha da de",
  words: {
    "home-address/building": "kat?|bina?",
    "bank-account-number/bank": "banka sube*|sube kodu|banka?|banka adi",
    aside:
      "girin|giriniz|yazin|yaziniz|katilimci|basvuranin|katilimcinin|ogrencinin|musterinin|hastanin|yolcunun|seciniz|secin|zorunlu|istege bagli|şifremi unuttum|parolamı unuttum|beni hatırla|şifreyi göster|yayınlanmayacak*",
    voiceprint: "ses kaydı örneği|ses izi|ses örneği|ses kaydı",
    "person-name":
      "ilgili kisi|irtibat kisisi|sorumlu kisi|yetkilinin adi*|yetkili adi soyadi|ad soyad*|adi soyad*|adiniz soyad*|isim*|isim soyisim|ad ve soyad|adiniz ve soyadiniz|tam ad|kart sahibi*|kart uzerindeki isim|kart uzerindeki ad|hasta adi|yolcu adi|iletisim kisisi|yetkili kisi|isminiz|yetkili adi|adsoyad|hesap sahibi|musteri adi|alici?",
    "person-name/first": "adinizi|adiniz|ilk ad|ad?|adi?|on ad",
    "person-name/last": "soyisim*|soyad*|soy ad",
    "birth-date": "dogum tarih*|dogum gun*|dogumtarihi|d tarihi|dogum",
    "birth-date/day": "gun?",
    "birth-date/month": "ay?|dogum ayi",
    "birth-date/year": "yil?|dogum yili",
    age: "yas|yasiniz|yas araligi|yas grubu",
    gender: "cinsiyet*|hitap",
    ethnicity: "etnik*|etnik koken",
    nationality: "uyruk*|uyrug*|vatandaslik*|milliyet*",
    "home-address":
      "mahalle*|sokak*|cadde*|apartman*|adres*|bina no|daire no|acik adres|teslimat adresi|fatura adresi|ev adresi|kapi no|adres satiri*|is adresi|daire?",
    region:
      "ilce*|sehir*|sehri*|ulke*|semt*|memleket*|eyalet|dogum yeri|yasadiginiz sehir|il ilce|il?|bolge?",
    "region/postcode": "posta kodu|postakodu",
    "phone-number":
      "cep tel*|ceptel*|telefon numara*|iletisim numara*|telefon*|gsm|telefon no|faks|cep no|sabit telefon|irtibat numarasi|is telefonu|cep numarasi|ev telefonu|alan kodu|ulke kodu|cep?",
    "phone-number/part": "dahili",
    "email-address":
      "e posta*|eposta*|e posta adres*|mail adres*|bulten*|e bulten*|elektronik posta",
    "family-members":
      "annenin adi*|babanin adi*|anne adi soyadi|baba adi soyadi|kardeş*|kardeşlerin adı*|kardeş sayısı|anne baba*|aile birey*|yakinlik*|baba adi|anne adi|esinizin adi|cocuk sayisi|es adi|yakinlik derecesi|kardes*|kardeslerin adi|aile bireyleri|hanedeki kisi*",
    "marital-status": "medeni durum*|medeni hal*",
    "emergency-contact": "acil durum*|acil durumda aranacak*",
    "portrait-photo": "profil foto*|vesikalik|profil resmi|vesikalik fotograf|fotograf*?|resim?",
    "national-id":
      "kimlik numara*|tckimlik*|nufus cuzdan*|vatandaslik numara*|tc kimlik*|tc kimlik no|kimlik no|t c kimlik*|tckn|tc no|kimlik seri no|tcno|tc?",
    "id-document-image":
      "kimlik foto*|pasaport fotokopi*|kimlik on yuz*|kimlik arka yuz*|kimlik belgesi",
    "id-selfie": "selfie*|ozcekim*|kimlikle selfie",
    "passport-number": "pasaport*|pasaport no",
    "driver-licence": "surucu belge*|ehliyet*",
    "social-security-number": "sgk*|sosyal guvenlik*|ssk",
    "residence-permit": "vize*|ikamet izni|oturma izni|yabanci kimlik*",
    "work-or-military-id": "askerlik*|sicil numara*|sicil no|personel no",
    "tax-id": "vergi numara*|vergi no|vergi kimlik*|vkn|vergino",
    signature: "imza*|e imza",
    "vehicle-plate": "plaka*|arac plakasi",
    "vehicle-vin": "sasi numara*|sasi no|ruhsat*|motor no",
    "face-biometric": "yuz tanima",
    fingerprint: "parmak izi",
    "genetic-data": "genetik*",
    "account-username":
      "sadakat karti*|uye kart*|kullanici*|rumuz*|musteri numara*|takma ad|musteri no|uye adi|hesap adi|kullanici kodu|uye no|kullanici kimligi|abone no|giris adi|kullanici adi",
    password: "yeni sifre*|mevcut sifre*|eski sifre*|sifre tekrar*|sifre*|parola*|parola tekrari",
    "one-time-code":
      "dogrulama kodu*|tek kullanimlik*|sms sifre*|onay kodu|sms kodu|tek kullanimlik sifre|kod?|aktivasyon kodu?",
    "security-question":
      "guvenlik soru*|gizli soru*|anne kizlik*|kizlik soyad*|gizli cevap|gizli yanit|guvenlik cevabi",
    "recovery-secret": "yedek kod*|kurtarma ifadesi|ozel anahtar|kurtarma kodu",
    "messaging-account": "sosyal medya*",
    "health-condition":
      "şikayetiniz?|hastalık geçmişi|sağlık durumu|rahatsızlık*|geçirdiğiniz hastalıklar|kronik rahatsızlık|hastalig*|saglik durum*|semptom*|ameliyat*|sigara*|gecirdiginiz*|hastalik*|belirti*|kronik*|kan grubu|gecirilen ameliyat*|tibbi gecmis",
    "medical-record":
      "rapor?|sağlık raporu|epikriz|doktor raporu|saglik rapor*|tibbi rapor*|epikriz*|tahlil*|recete*|hasta no|protokol no",
    "medication-allergy": "alerji*|ilac*",
    "reproductive-health":
      "son adet*|emzir*|hamile*|son adet tarihi|gebelik*|tahmini dogum|adet tarihi",
    "mental-health": "psikoloj*|kaygi*|anksiyete*|ruh sagligi|depresyon",
    "disability-status": "engel durum*|engelli*|engel orani",
    "health-insurance-number":
      "saglik sigortasi police no|saglik police no|saglik policesi|saglik sigortasi police numarasi|saglik sigorta*|sigorta numara*|sigorta no",
    "body-measurements":
      "boy~|boy cm|ayakkabi numara*|kilo~|tansiyon|boyunuz|kilonuz|boy kilo|bel cevresi",
    "employer-occupation":
      "sirket*|firma*|meslek*|mesleg*|is yeri*|isyeri*|unvan*|gorev*|kurum*|sektor*|pozisyon*|sirket adi|calistiginiz*|firma adi|kurulus|is unvani|firma unvani|isveren|departman|kurum adi|is deneyimi|calisma durumu",
    "education-history":
      "okul*|universite*|egitim durum*|ogrenim durum*|fakulte*|mezun*|lise|sinif|bolum?",
    "student-number": "ogrenci numara*|ogrenci no|okul no|aday no",
    resume: "ozgecmis|on yazi",
    "bank-card-number": "kart numara*|kredi kart*|banka kart*|kart no|kartno",
    "card-expiry":
      "son kullanim*|gecerlilik*|son kullanma tarihi|son kullanma*|gecerlilik tarihi|skt",
    "card-security-code": "kart guvenlik*|kartin arka*|guvenlik kodu?|guvenlik numarasi",
    "payment-pin": "kart sifre*|islem sifre*",
    "bank-account-number": "hesap numara*|banka hesab*|hesap no",
    "payment-account": "cuzdan adresi",
    income:
      "aylik gelir*|yillik gelir*|ucret beklenti*|maas*|aylik net gelir|gelir?|geliriniz|gelir durumu",
    "assets-property":
      "ev sahibi misiniz|ev sahibi|tapu*|kira mı|mal varli*|gayrimenkul*|konut durumu",
    "credit-record": "kredi gecmis*|icra takib*|kredi notu|borc*|kredi skoru",
    "transaction-history":
      "hesap ekstresi|ekstre*|fatura numarası|sipariş no|siparis numara*|siparis no|fatura no|dekont|satin alma tarihi",
    "contact-list": "arkadaslarini davet*|rehber erisim*",
    preferences: "nereden duydu*|ilgi alan*|hobi*|bizi nereden*",
    "precise-location": "konumum*|konumumu kullan|mevcut konum|enlem|boylam",
    "travel-itinerary":
      "ucus numara*|gidis tarih*|donus tarih*|kalkis*|varis*|nereden?|nereye?|ucus no|sefer no|koltuk no",
    "accommodation-record":
      "otel rezervasyonu|otel rezervasyon*|giriş tarihi|giris tarih*|cikis tarih*|konaklama*|misafir adi|otel adi",
    religion: "dini inanc*|mezhep*|inanc*|din?|dininiz",
    "political-opinion": "siyasi düşünce|siyasi parti üyeliği|parti uye*|siyasi*",
    "trade-union": "sendika*",
    "sexual-orientation": "cinsel*|cinsel yonelim",
    "criminal-record": "hukumlu*|sabika*|adli sicil*",
    "child-personal-info": "ogrencinin*|cocug*|bebeg*|cocugun adi|cocuk*|bebek*|ogrenci adi",
    "guardian-info": "veli tel*|ebeveyn*|veli adi soyadi|veli?|velinin|vasi?|veli adi",
    "generic-file-upload": "belge yukle*|ek dosya*|dosya*|dosya sec|dosya yukle",
    not: "kurulus yili|kurulus tarihi|kaynak adres*|hedef adres*|sunucu adres*|garanti*|etkinlik kodu|etkinligin adi|irk?|sayac*|endeks*|son endeks|ilk endeks|tesisat numarasi|tesisat no|sozlesme numarasi|sozlesme no|dosya numarasi|dosya no|dosya yili|esas no|basvuru numarasi|hasar numarasi|hasar dosya*|parti numarasi|kargo takip*|takip numarasi|mahkeme*|barkod*|calisan sayisi|ciro|yolcu sayisi|kilometre*|motor hacmi|model yili|yuk agirligi|koli agirligi|agirlik*|genislik|yukseklik|uzunluk|derinlik|mac adresi|alt ag maskesi|ag gecidi|port|sunucu adi|veritabani*|ag adi|api anahtari|teslim tarihi|teslimat tarihi|urun kodu|stok kodu|metrekare|ihale numarasi|faaliyet alani|police numarasi|police no|burs türü|başvurulan burs*|güvenlik kodu?|resimdeki kod*|doğrulama resmi|fiyat*|mesaj*|baslik*|aciklama*|web adres*|ip adres*|filtre*|sirala*|marka*|sohbet*|soru*|gorus*|sikayet*|tutar*|butce*|taksit*|vade*|kredi tutar*|randevu tarih*|mersis*|ticaret sicil*|kvkk*|hediye kart*|promosyon*|degerlendirme*|anahtar kelime*|aranacak kelime|kupon*|indirim kodu|promosyon kodu|hediye ceki|miktar|yorum*|konu|web sitesi|site adresi|guvenlik resmi|resimdeki*|resimdeki kod|dogrulama resmi|kategori|dil|para birimi|beni hatirla|urun adi|numara?|tarih?|sebep|kisi sayisi|oneri*|davet kodu|islem sonucu|adet|konusu|basligi|siparis notu|notunuz|dosya adi|proje adi|magaza adi|etkinlik adi|alan adi|renk|beden|poliklinik|vergi dairesi|saat?|referans kodu|kabul ediyorum|kabul et|burs turu|basvurulan burs*|basvuru turu|basvurulan*|guvenlik kodu|kredi tutari|vade|grup adi|takim adi|liste adi|cihaz adi|kurs adi|site adi",
    "not/search": "filtrele|bul|ara|arama",
    trap: "bos birakin|bos birakiniz|doldurmayin*",
    "one-time-code/send":
      "kod gonder*|kodu gonder*|tekrar gonder*|sms gonder*|kod al|onay kodu gonder",
  },
  purposes: {
    "sign-in": "giriş yap|giriş|oturum aç",
    "sign-up": "kayıt ol|üye ol|üyelik|hesap oluştur|kaydol",
    recovery: "şifremi unuttum|şifre sıfırla*",
    verification: "doğrula|kodu onayla|aktivasyon",
    checkout: "siparişi tamamla|satın al|teslimat|sepeti onayla",
    payment: "öde|ödeme*|bağış*",
    search: "ara|arama|filtrele|bul",
    newsletter: "bülten*|abone*",
    contact: "iletişim|mesaj gönder|bize ulaşın|bize yazın",
    application: "başvur|başvuru*",
  },
  options: {
    gender: "erkek|kadin|bay|bayan|kiz|belirtmek istemiyorum",
    region:
      "turkiye|istanbul|ankara|izmir|adana|almanya|adiyaman|antalya|bursa|afyonkarahisar|agri|amasya|artvin|aydin",
    "marital-status": "bekar|evli|bosanmis|dul",
    "health-condition": "diyabet|seker hastaligi|astim|kalp hastaligi",
    "employer-occupation":
      "ogrenci|emekli|ev hanimi|memur|isci|calismiyor|serbest meslek|ozel sektor|kamu",
    "education-history":
      "ilkokul|lise|lisans|yuksek lisans|doktora|ortaokul|on lisans|universite|ilkogretim",
    religion: "musluman|hristiyan|musevi",
  },
});
