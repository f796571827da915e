import { defineLexicon } from "../lexicon.ts";

/** Turkish. */
export const tr = defineLexicon({
  language: "tr",
  common: "ve bir için ile bu da de olarak lütfen çok ne daha",
  words: {
    "person-name":
      "ad soyad|adiniz soyadiniz|isim soyisim|ad soyadi|adi soyadi|ad ve soyad|isim|adiniz ve soyadiniz|tam ad|kart sahibi*|kart uzerindeki isim|kart uzerindeki ad|alici adi|hasta adi|yolcu adi|iletisim kisisi|yetkili kisi|isminiz|ad soyadiniz|yetkili adi|adsoyad|hesap sahibi|gonderen",
    "person-name/first": "ad|adi|adiniz|ilk ad",
    "person-name/last": "soyad*|soyadi|soyadiniz|soyisim|kizlik soyadi",
    "birth-date": "dogum tarihi|dogum gunu|dogum tarihiniz|dogumtarihi|d tarihi",
    "birth-date/day": "gun?",
    "birth-date/month": "ay?",
    "birth-date/year": "yil?|dogum yili",
    age: "yas|yasiniz|yas araligi|yas grubu",
    gender: "cinsiyet*",
    ethnicity: "etnik koken",
    nationality: "uyruk|vatandaslik|uyrugu",
    "home-address":
      "adres*|cadde|sokak|mahalle|bina no|daire no|acik adres|teslimat adresi|fatura adresi|ev adresi|kapi no|kat|site adi|adres satiri*|daire|apartman|is adresi|bina",
    region: "sehir|ilce|il|ulke|semt|bolge|eyalet|dogum yeri|yasadiginiz sehir|sehriniz|ulkeniz",
    "region/postcode": "posta kodu|postakodu",
    "phone-number":
      "telefon*|cep telefonu|cep|gsm|telefon numarasi|cep telefonunuz|telefon no|tel|tel no|faks|cep no|sabit telefon|irtibat numarasi|is telefonu|telefon numaraniz|cep numarasi|ev telefonu",
    "email-address":
      "e posta|eposta|e posta adresi|mail|mail adresi|email|elektronik posta|e posta adresiniz|e mail|bulten?|e bulten?",
    "family-members":
      "baba adi|anne adi|aile bireyleri|esinizin adi|cocuk sayisi|es adi|yakinlik derecesi|ebeveyn",
    "marital-status": "medeni durum*|medeni hal*",
    "emergency-contact": "acil durum*|acil durumda*|acil durumda aranacak*",
    "portrait-photo": "fotograf*|profil fotografi|resim|vesikalik|profil resmi|vesikalik fotograf",
    "national-id":
      "tc kimlik*|tc kimlik no|kimlik numarasi|kimlik no|t c kimlik*|tckn|tc no|nufus cuzdani|kimlik seri no",
    "id-document-image":
      "kimlik fotografi|kimlik on yuz*|kimlik arka yuz*|kimlik fotokopisi|kimlik belgesi|on yuz|arka yuz",
    "id-selfie": "selfie*|ozcekim",
    "passport-number": "pasaport*|pasaport no",
    "driver-licence": "ehliyet*|surucu belgesi",
    "social-security-number": "sgk*|sosyal guvenlik*|ssk",
    "residence-permit": "ikamet izni|oturma izni|yabanci kimlik*|vize",
    "work-or-military-id": "sicil no|personel no|sicil numarasi",
    "tax-id": "vergi numarasi|vergi no|vergi kimlik*|vergi dairesi",
    signature: "imza*|e imza",
    "vehicle-plate": "plaka*|arac plakasi",
    "vehicle-vin": "sasi no|sasi numarasi|ruhsat*|motor no",
    "face-biometric": "yuz tanima",
    fingerprint: "parmak izi",
    "genetic-data": "genetik*",
    "account-username":
      "kullanici adi|kullanici|kullanici adiniz|takma ad|rumuz|musteri no|uye adi|hesap adi|kullanici kodu|musteri numarasi|uye no|nick|kullanici kimligi|abone no|giris adi",
    password: "sifre*|parola*|sifre tekrar|sifreniz|yeni sifre|parola tekrari",
    "one-time-code":
      "dogrulama kodu|onay kodu|sms kodu|sms sifresi|tek kullanimlik sifre|kod?|aktivasyon kodu?",
    "one-time-code/send": "kod gonder|tekrar gonder|kodu gonder|kod al|onay kodu gonder",
    "security-question":
      "guvenlik sorusu|gizli soru|gizli cevap|kizlik soyadi*|gizli yanit|guvenlik cevabi",
    "recovery-secret": "kurtarma ifadesi|ozel anahtar",
    "health-condition":
      "hastalik*|belirti*|sikayet*iniz saglik|saglik durumu|kronik*|kan grubu|tani|ozgecmis hastalik|gecirilen ameliyat*",
    "medical-record": "tahlil*|rapor saglik|recete*|hasta no|tibbi*|protokol no",
    "medication-allergy": "alerji*|ilac*",
    "reproductive-health": "hamile*|son adet tarihi|gebelik*|adet|tahmini dogum",
    "mental-health": "ruh sagligi|depresyon|kaygi|psikoloj*",
    "disability-status": "engelli*|engel durumu|engel orani",
    "health-insurance-number":
      "sigorta no|saglik sigortasi|police numarasi|police no|sigorta numarasi",
    "body-measurements": "boy|kilo|tansiyon|beden",
    "employer-occupation":
      "sirket|sirket adi|firma|meslek|unvan|kurum|calistiginiz*|firma adi|isyeri|gorev|kurulus|pozisyon|sektor|is unvani|firma unvani|mesleginiz|isveren|departman|kurum adi|is yeri|is deneyimi",
    "education-history":
      "egitim*|okul|universite|ogrenim durumu|mezun*|fakulte|lise|egitim durumu|bolum|sinif",
    "student-number": "ogrenci no|ogrenci numarasi",
    resume: "ozgecmis|on yazi",
    "bank-card-number": "kart numarasi|kredi karti*|kart no|banka karti",
    "card-expiry": "son kullanma tarihi|son kullanma*|gecerlilik tarihi|skt",
    "card-security-code": "guvenlik kodu?|cvv|cvc|guvenlik numarasi",
    "payment-pin": "kart sifresi",
    "bank-account-number": "iban*|hesap numarasi|banka hesabi|banka|hesap no|banka adi|sube",
    income: "gelir*|maas*|aylik gelir|aylik net gelir",
    "assets-property": "mal varligi|ev sahibi*|gayrimenkul",
    "credit-record": "kredi notu|borc*",
    "transaction-history": "siparis numarasi|siparis no|fatura no|dekont",
    preferences: "ilgi alan*|hobi*|bizi nereden*|tercihler",
    "precise-location": "konumum*|konumumu kullan|mevcut konum",
    "travel-itinerary":
      "ucus numarasi|gidis tarihi|donus tarihi|nereden?|nereye?|ucus no|kalkis|varis",
    "accommodation-record": "giris tarihi|cikis tarihi|misafir adi|konaklama",
    religion: "din|inanc*|dini inanc",
    "political-opinion": "siyasi*|parti",
    "trade-union": "sendika*",
    "sexual-orientation": "cinsel yonelim",
    "criminal-record": "sabika*|adli sicil*",
    "child-personal-info": "cocugun adi|cocuk*|bebek*|ogrenci adi|cocugunuzun*",
    "guardian-info": "veli|veli adi|vasi|veli telefon*|veli adi soyadi",
    "generic-file-upload": "dosya*|dosya sec|dosya yukle|ek|belge*|yukle",
    not: "ara|arama|aranacak kelime|anahtar kelime|kupon*|indirim kodu|promosyon kodu|hediye ceki|adet sayisi|miktar|yorum*|mesaj|mesajiniz|konu|baslik|web sitesi|web adresi|site adresi|fiyat|guvenlik resmi|resimdeki*|resimdeki kod|dogrulama resmi|aciklama|not|soru|sorunuz|kategori|dil|para birimi|beni hatirla|kabul*|urun adi|numara?|tarih?|saat|sebep|url|siralama|kisi sayisi|oneri*|davet kodu|ip adresi|islem sonucu",
    trap: "bos birakin|bos birakiniz|doldurmayin*",
  },
  options: {
    gender: "erkek|kadin|bay|bayan|kiz",
    "marital-status": "bekar|evli|bosanmis|dul",
    region: "turkiye|istanbul|ankara|izmir|adana|almanya|adiyaman|antalya",
    "education-history": "ilkokul|lise|lisans|yuksek lisans|doktora|ortaokul|on lisans",
  },
});
