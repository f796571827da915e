import { defineLexicon } from "../lexicon.ts";

/** Polish. */
export const pl = defineLexicon({
  language: "pl",
  common: "i w z na do nie się jest dla to oraz jak lub prosimy twój przez",
  words: {
    "person-name":
      "imie i nazwisko|imie nazwisko|pelne imie*|nazwisko i imie|imiona i nazwisko|posiadacz karty|imie i nazwisko posiadacza*|wlasciciel karty|odbiorca|osoba kontaktowa|imie i nazwisko pacjenta|nadawca|twoje imie|podpis autora|imie i nazwisko odbiorcy|wlasciciel konta",
    "person-name/first": "imie*|imiona|drugie imie",
    "person-name/last": "nazwisko*|nazwisko rodowe|nazwisko panienskie",
    "birth-date": "data urodzenia|urodziny|data ur|dzien urodzin|data urodzin|urodzony",
    "birth-date/day": "dzien?|dd?",
    "birth-date/month": "miesiac?",
    "birth-date/year": "rok?|rrrr?|rok urodzenia",
    age: "wiek|ile masz lat|przedzial wiekowy",
    gender: "plec|zwrot grzecznosciowy",
    ethnicity: "pochodzenie etniczne|narodowosc",
    nationality: "obywatelstwo|kraj urodzenia",
    "home-address":
      "adres|ulica|ulica i numer|nr domu|numer domu|numer mieszkania|nr mieszkania|adres dostawy|adres zamieszkania|nr lokalu|mieszkanie|adres korespondencyjny|ul|nr budynku|adres zameldowania|ulica i nr|numer lokalu|budynek|pietro|adres do korespondencji|ulica nr*|adres cd",
    region:
      "miasto|miejscowosc|wojewodztwo|kraj|panstwo|powiat|gmina|poczta|miejsce urodzenia|miejsce zamieszkania|region|kraj zamieszkania",
    "region/postcode": "kod pocztowy|kod poczt*",
    "phone-number":
      "telefon*|numer telefonu|komorka|telefon komorkowy|tel|nr telefonu|tel kom|telefon kontaktowy|telefon stacjonarny|faks|fax|numer komorki|nr tel|numer kierunkowy",
    "email-address":
      "email|e mail|adres email|adres e mail|poczta elektroniczna|mail|adres mailowy|twoj e mail|newsletter*?|adres poczty elektronicznej|podaj e mail",
    "family-members":
      "imie ojca|imie matki|malzonek|czlonkowie rodziny|imiona rodzicow|stopien pokrewienstwa|liczba dzieci|wspolmalzonek|rodzice|osoby w gospodarstwie*",
    "marital-status": "stan cywilny",
    "emergency-contact":
      "kontakt w naglych*|kontakt alarmowy|osoba do kontaktu w razie*|w razie wypadku*",
    "portrait-photo": "zdjecie|fotografia|avatar|awatar|zdjecie profilowe|twoje zdjecie",
    "national-id":
      "pesel|numer pesel|numer dowodu|dowod osobisty|nr dowodu osobistego|seria i numer dowodu*|seria i nr dowodu*|numer dokumentu?|numer dowodu osobistego|nr pesel",
    "id-document-image":
      "skan dowodu*|zdjecie dowodu*|przod dowodu*|tyl dowodu*|kopia dowodu*|skan dokumentu*",
    "id-selfie": "selfie*",
    "passport-number": "paszport*|numer paszportu",
    "driver-licence": "prawo jazdy|numer prawa jazdy",
    "social-security-number": "numer ubezpieczenia spolecznego|zus",
    "residence-permit": "karta pobytu|wiza|zezwolenie na pobyt",
    "work-or-military-id": "numer pracownika|ksiazeczka wojskowa",
    "tax-id": "nip|numer nip|urzad skarbowy",
    signature: "podpis*",
    "vehicle-plate":
      "numer rejestracyjny|tablica rejestracyjna|nr rejestracyjny|rejestracja pojazdu",
    "vehicle-vin": "numer nadwozia|numer vin",
    "face-biometric": "rozpoznawanie twarzy",
    fingerprint: "odcisk palca|odciski palcow",
    "genetic-data": "genetyczn*",
    "account-username":
      "nazwa uzytkownika|login|uzytkownik|nick|pseudonim|identyfikator|numer klienta|nazwa konta|ksywa|nazwa uzytkownika lub*|numer klienta|id uzytkownika|nr klienta",
    password: "haslo*|powtorz haslo|hasla|nowe haslo|potwierdz haslo",
    "one-time-code":
      "kod weryfikacyjny|kod sms|kod jednorazowy|kod potwierdzajacy|kod aktywacyjny?|kod?|haslo jednorazowe",
    "one-time-code/send": "wyslij kod|wyslij ponownie|pobierz kod",
    "security-question":
      "pytanie pomocnicze|pytanie zabezpieczajace|odpowiedz na pytanie|nazwisko panienskie matki|pytanie bezpieczenstwa",
    "recovery-secret": "fraza odzyskiwania|klucz prywatny",
    "health-condition":
      "objaw*|choroba|choroby*|dolegliwosci|rozpoznanie|stan zdrowia|grupa krwi|przebyte choroby|schorzenia*",
    "medical-record":
      "historia choroby|wyniki badan|recepta*|karta pacjenta|skierowanie|numer recepty|dokumentacja medyczna",
    "medication-allergy": "alergi*|lek|leki|przyjmowane leki|uczulen*",
    "reproductive-health": "ciaza|ciazy|ostatnia miesiaczka|termin porodu|miesiaczk*",
    "mental-health": "zdrowie psychiczne|depresja|lek i depresja|nastroj|psycholog*",
    "disability-status":
      "niepelnosprawnosc*|stopien niepelnosprawnosci|orzeczenie o niepelnosprawnosci",
    "health-insurance-number":
      "numer ubezpieczenia|nfz|numer polisy|ubezpieczenie zdrowotne|oddzial nfz",
    "body-measurements": "wzrost|waga|masa ciala|cisnienie krwi|obwod*",
    "employer-occupation":
      "firma|nazwa firmy|zawod|pracodawca|stanowisko|organizacja|miejsce pracy|instytucja|branza|nazwa organizacji|przedsiebiorstwo|wykonywany zawod|doswiadczenie zawodowe|nazwa instytucji",
    "education-history":
      "wyksztalcenie|szkola|uczelnia|kierunek studiow|uniwersytet|wydzial|tytul naukowy|rok ukonczenia|klasa|nazwa szkoly|nazwa uczelni",
    "student-number": "numer albumu|nr albumu|numer legitymacji*|nr indeksu|numer indeksu",
    resume: "zyciorys|list motywacyjny|zalacz cv|cv",
    "bank-card-number":
      "numer karty|karta kredytowa|karta platnicza|nr karty|numer karty kredytowej",
    "card-expiry": "data waznosci|wazna do|termin waznosci|data wygasniecia|mm rr",
    "card-security-code": "kod bezpieczenstwa?|kod cvv|kod cvc|cvv",
    "payment-pin": "pin do karty|kod pin",
    "bank-account-number":
      "numer konta|numer rachunku|iban|bank|rachunek bankowy|nr konta|konto bankowe|numer rachunku bankowego|nazwa banku",
    income:
      "dochod*|zarobki|wynagrodzenie|pensja|miesieczny dochod|oczekiwania finansowe|oczekiwane wynagrodzenie",
    "assets-property": "majatek|nieruchomosc*|stan posiadania",
    "credit-record": "historia kredytowa|zadluzenie|zobowiazania*",
    "transaction-history":
      "numer zamowienia|nr zamowienia|numer faktury|wyciag bankowy|numer paragonu",
    preferences: "zainteresowania|hobby|skad o nas*|preferencje",
    "contact-list": "zapros znajomych|importuj kontakty|ksiazka adresowa",
    "precise-location": "moja lokalizacja|uzyj mojej lokalizacji",
    "travel-itinerary": "numer lotu|data wyjazdu|data wylotu|data powrotu|cel podrozy",
    "accommodation-record": "data przyjazdu|gosc|data zameldowania|nocleg*",
    religion: "religia|wyznanie",
    "political-opinion": "partia|poglady polityczne",
    "trade-union": "zwiazek zawodowy|zwiazki zawodowe",
    "sexual-orientation": "orientacja seksualna",
    "criminal-record": "karalnosc|niekaralnosc*|zaswiadczenie o niekaralnosci",
    "child-personal-info":
      "imie dziecka|dziecko|dziecka|wiek dziecka|imie i nazwisko dziecka|uczen|data urodzenia dziecka",
    "guardian-info":
      "opiekun*|rodzic|rodzica|opiekun prawny|imie i nazwisko rodzica|przedstawiciel ustawowy",
    "generic-file-upload": "zalacznik*|plik*|wybierz plik|dodaj plik|przegladaj|dodaj zalacznik",
    not: "szukaj|wyszukaj|wyszukiwarka|slowo kluczowe|slowa kluczowe|szukana fraza|fraza|kod rabatowy|kod promocyjny|bon|karta podarunkowa|ilosc|komentarz*|wiadomosc|tresc|tresc wiadomosci|temat|tytul|strona www|adres www|strona internetowa|cena|kod z obrazka|przepisz kod|tekst z obrazka|uwagi|pytanie|twoje pytanie|opis|kategoria|jezyk|waluta|zapamietaj*|akceptuje|zgadzam*|nazwa produktu|nazwa pliku|numer?|powod|data?|godzina|url|opinia|sortuj|www|regon|krs|kwota|liczba osob|antyspam|wynik dzialania|adres ip|zapytanie",
    trap: "pozostaw puste|nie wypelniaj*|zostaw puste",
  },
  options: {
    gender: "mezczyzna|kobieta|pan|pani|m|k",
    "marital-status": "kawaler*|panna*|zonaty*|zamezna*|rozwiedzion*|wdow*",
    region: "polska|mazowieckie|dolnoslaskie|warszawa|krakow|malopolskie|slaskie",
    "education-history": "podstawowe|srednie|wyzsze|zawodowe|magister|licencjat",
  },
});
