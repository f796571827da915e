import { defineLexicon } from "../lexicon.ts";

/** Polish. */
export const pl = defineLexicon({
  language: "pl",
  common: "i w z na do nie się jest dla to oraz jak lub prosimy twój przez",
  words: {
    "home-address/building": "budynek",
    aside:
      "wpisz|podaj|wprowadz|wybierz|wymagane|opcjonalnie|nieobowiązkowe|zapomniałem hasła|zapomniałeś hasła|nie pamiętam hasła|nie pamiętasz hasła|przypomnij hasło|zapamiętaj mnie|pokaż hasło|nie zostanie opublikowany",
    "messaging-account": "profil facebook|komunikator|gadu gadu|numer gg",
    voiceprint: "próbka głosu|nagranie głosu",
    "person-name":
      "osoba do kontaktu|osoba odpowiedzialna|osoba zgłaszająca|zgłaszający|imię i nazwisko osoby*|imie i nazwisko|imie nazwisko|nazwisko i imie|imiona i nazwisko|posiadacz karty|imie i nazwisko posiadacza*|wlasciciel karty|odbiorca|osoba kontaktowa|nadawca|wlasciciel konta|zleceniodawca",
    "person-name/first": "imie*|imiona|drugie imie",
    "person-name/last": "nazwisko*|nazwisko rodowe|nazwisko panienskie",
    "birth-date": "data urodzenia|urodziny|dzien urodzin|data urodzin|urodzony|data ur",
    "birth-date/day": "dzien?",
    "birth-date/month": "miesiac?",
    "birth-date/year": "rok?|rrrr?|rok urodzenia",
    age: "grupa wiekowa|przedział wiekowy|wiek|ile masz lat|przedzial wiekowy",
    gender: "plec|zwrot grzecznosciowy",
    ethnicity: "pochodzenie etniczne|narodowosc",
    nationality: "narodowość|kraj obywatelstwa|obywatelstwo|kraj urodzenia",
    "home-address":
      "adres|ulica|nr domu|numer domu|numer mieszkania|nr mieszkania|adres dostawy|adres zamieszkania|nr lokalu|mieszkanie|adres korespondencyjny|nr budynku|adres do korespondencji|ul?|pietro?",
    region:
      "miasto|miejscowosc|wojewodztwo|kraj|panstwo|powiat|gmina|poczta|miejsce urodzenia|miejsce zamieszkania",
    "region/postcode": "kod poczt|kod pocztowy",
    "phone-number":
      "telefon*|numer telefonu|komorka|nr telefonu|faks|numer komorki|nr tel|numer kierunkowy",
    "email-address":
      "adres email|adres e mail|poczta elektroniczna|adres mailowy|newsletter*?|adres poczty elektronicznej",
    "family-members":
      "imie ojca|imie matki|malzonek|czlonkowie rodziny|imiona rodzicow|stopien pokrewienstwa|liczba dzieci|wspolmalzonek|rodzice|osoby w gospodarstwie*",
    "marital-status": "stan cywilny",
    "emergency-contact":
      "kontakt w naglych*|kontakt alarmowy|osoba do kontaktu w razie*|w razie wypadku*",
    "portrait-photo": "zdjecie|fotografia",
    "national-id":
      "pesel|numer dowodu|nr dowodu osobistego|seria i numer dowodu*|seria i nr dowodu*|numer dokumentu?|numer dowodu osobistego|dowodu osobistego|dowod osobisty",
    "id-document-image":
      "skan dowodu*|zdjecie dowodu*|przod dowodu*|tyl dowodu*|kopia dowodu*|skan dokumentu*",
    "id-selfie": "selfie*",
    "passport-number": "paszport*",
    "driver-licence": "prawo jazdy|prawa jazdy",
    "social-security-number": "numer ubezpieczenia spolecznego|zus",
    "residence-permit": "karta pobytu|zezwolenie na pobyt|numer wizy",
    "work-or-military-id": "numer pracownika|ksiazeczka wojskowa",
    "tax-id": "nip|numer identyfikacji podatkowej|identyfikator podatkowy|urzad skarbowy|nip?",
    signature: "podpis*",
    "vehicle-plate":
      "numer rejestracyjny|tablica rejestracyjna|nr rejestracyjny|rejestracja pojazdu",
    "vehicle-vin": "numer nadwozia|numer vin",
    "face-biometric": "skan twarzy|zdjęcie twarzy|biometria twarzy|rozpoznawanie twarzy",
    fingerprint: "odcisk palca|odciski palcow",
    "genetic-data": "test dna|dna|genetycz*|genetyczn*",
    "account-username":
      "karta lojalnosciowa|numer karty lojalnosciowej|karta stalego klienta|numer karty bibliotecznej|nazwa uzytkownika|uzytkownik|pseudonim|identyfikator|nazwa konta|ksywa|nr klienta|numer klienta",
    password: "haslo*|hasla",
    "one-time-code":
      "kod z sms|kod autoryzacyjny|kod z aplikacji|kod z wiadomości sms|kod sms|kod jednorazowy|kod potwierdzajacy|kod aktywacyjny?|kod?|haslo jednorazowe|kod weryfikacyjny?",
    "one-time-code/send": "wyslij kod|wyslij ponownie|pobierz kod",
    "security-question":
      "pytanie pomocnicze|pytanie zabezpieczajace|odpowiedz na pytanie|nazwisko panienskie matki|pytanie bezpieczenstwa",
    "recovery-secret": "fraza odzyskiwania|klucz prywatny",
    "health-condition":
      "historia choroby|choroby przewlekłe|dolegliwości|schorzeni*|przebyte choroby|objaw*|choroba|choroby*|dolegliwosci|rozpoznanie|stan zdrowia|grupa krwi|schorzenia",
    "medical-record": "historia choroby|wyniki badan|recepta*|karta pacjenta|dokumentacja medyczna",
    "medication-allergy": "alergi*|leki|uczulen*",
    "reproductive-health": "ciaza|ciazy|ostatnia miesiaczka|termin porodu|miesiaczk*",
    "mental-health": "depresja|lęki|samopoczucie psychiczne|zdrowie psychiczne|nastroj|psycholog*",
    "disability-status": "niepelnosprawnosc*",
    "health-insurance-number":
      "numer polisy zdrowotnej|numer polisy ubezpieczenia zdrowotnego|numer ubezpieczenia|nfz|ubezpieczenie zdrowotne|oddzial nfz",
    "body-measurements": "wzrost|masa ciala|cisnienie krwi|obwod*|waga~",
    "employer-occupation":
      "firma|nazwa firmy|zawod|pracodawca|stanowisko|organizacja|miejsce pracy|instytucja|branza|nazwa organizacji|przedsiebiorstwo|wykonywany zawod|doswiadczenie zawodowe|nazwa instytucji",
    "education-history":
      "średnia ocen|oceny|ukończona uczelnia|kierunek studiów|tytuł zawodowy|ukończona szkoła|wyksztalcenie|szkola|uczelnia|kierunek studiow|uniwersytet|wydzial|tytul naukowy|rok ukonczenia|klasa?|srednia ocen|ocena koncowa|srednia z matury|wynik matury|ukonczona szkola",
    "student-number": "numer albumu|nr albumu|numer legitymacji*|nr indeksu|numer indeksu",
    resume: "zyciorys|list motywacyjny",
    "bank-card-number": "numer karty|karta kredytowa|karta platnicza|nr karty",
    "card-expiry": "data waznosci|wazna do|termin waznosci|data wygasniecia|mm rr",
    "card-security-code":
      "kod zabezpieczający karty|kod zabezpieczający|kod bezpieczeństwa karty|kod bezpieczenstwa?",
    "payment-pin": "pin do karty",
    "bank-account-number":
      "numer konta|numer rachunku|rachunek bankowy|nr konta|konto bankowe|nr rachunku*|rachunku bankowego|numer rachunku*|nrb|konta bankowego",
    income: "dochod*|zarobki|wynagrodzenie|pensja|oczekiwania finansowe|oczekiwane wynagrodzenie",
    "assets-property": "majatek|nieruchomosc*|stan posiadania",
    "credit-record": "historia kredytowa|zadluzenie|zobowiazania*",
    "transaction-history":
      "numer zamowienia|nr zamowienia|numer faktury|wyciag bankowy|numer paragonu",
    preferences:
      "skąd się o nas*|skąd o nas wiesz|jak nas znalazłeś|zainteresowania|skad o nas*|skad sie o nas*|skad sie dowiedzial*|skad o nas wiesz|jak nas znalazl*|zrodlo informacji",
    "contact-list": "zapros znajomych|importuj kontakty|ksiazka adresowa",
    "precise-location":
      "bieżąca lokalizacja|aktualna lokalizacja|użyj mojej lokalizacji|moja lokalizacja|uzyj mojej lokalizacji",
    "travel-itinerary": "numer lotu|data wyjazdu|data wylotu|data powrotu|cel podrozy",
    "accommodation-record": "data przyjazdu|gosc|data zameldowania|nocleg*",
    religion: "religia|wyznanie",
    "political-opinion": "poglady polityczne|partia polityczna",
    "trade-union":
      "przynależność związkowa|związek zawodowy|związki zawodowe|zwiazek zawodowy|zwiazki zawodowe",
    "sexual-orientation": "seksualn*",
    "criminal-record": "karalnosc|niekaralnosc*",
    "child-personal-info": "imie dziecka|dziecko|dziecka|wiek dziecka|uczen",
    "guardian-info": "opiekun*|rodzic|rodzica|przedstawiciel ustawowy",
    "generic-file-upload": "zalacznik*|plik*",
    not: "adres zrodlowy|adres docelowy|adres serwera|ubezpieczyciel|kod mpk|gwarancj*|nazwa stowarzyszenia|nazwa klubu|kod paczkomatu|paczkomat*|rasa?|numer licznika|licznik*|stan licznika|numer umowy|numer sprawy|numer wniosku|numer zgloszenia|numer szkody|numer partii|numer przesylki|numer ppe|liczba*|ilosc*|forma prawna|obrot*|przebieg|rok produkcji|pojemnosc*|masa przesylki|masa ladunku|waga brutto|szerokosc|wysokosc|dlugosc|glebokosc|adres mac|maska podsieci|brama|port|nazwa serwera|baza danych|nazwa bazy danych|nazwa sieci|klucz api|termin dostawy|data dostawy|kod produktu|symbol produktu|metraz|powierzchnia|numer przetargu|liczba pasazerow|pasazerowie|waga paczki|waga przesyłki|numer polisy|kierunek studiów?|przepisz kod*|slowo kluczowe|slowa kluczowe|szukana fraza|fraza|kod rabatowy|kod promocyjny|bon|karta podarunkowa|ilosc|komentarz*|wiadomosc|tresc|temat|tytul|strona www|adres www|strona internetowa|cena|kod z obrazka|przepisz kod|tekst z obrazka|uwagi|pytanie|opis|kategoria|jezyk|waluta|zapamietaj*|akceptuje|zgadzam*|nazwa produktu|nazwa pliku|numer?|powod|data?|godzina|opinia|sortuj|regon|krs|kwota|liczba osob|antyspam|wynik dzialania|adres ip|zapytanie|nip firmy|vat ue|okres splaty|okres kredytowania|okres pozyczki|kwota pozyczki|kwota kredytu|okres|nazwa projektu|nazwa grupy|nazwa druzyny|nazwa sklepu|nazwa listy|nazwa wydarzenia|nazwa urzadzenia",
    "not/search": "filtruj|znajdz|szukaj|wyszukaj|wyszukiwarka",
    trap: "pozostaw puste|nie wypelniaj*|zostaw puste",
  },
  purposes: {
    "sign-in": "zaloguj*|logowanie",
    "sign-up": "zarejestruj*|rejestracja|załóż konto|utwórz konto",
    recovery: "przypomnij hasło|resetuj hasło|odzyskaj hasło",
    verification: "zweryfikuj|potwierdź kod|aktywuj",
    checkout: "zamawiam|złóż zamówienie|dostawa|do kasy|zamówienie",
    payment: "zapłać|płatność|wpłać|przelej",
    search: "szukaj|wyszukaj|wyszukiwarka|filtruj",
    newsletter: "newsletter*|subskrybuj|zapisz się",
    contact: "kontakt|wyślij wiadomość|napisz do nas|wyślij zapytanie",
    application: "aplikuj|wyślij aplikację|wniosek|rekrutacja",
  },
  options: {
    gender: "mezczyzna|kobieta|pan|pani|inna|nie chce podawac",
    "marital-status": "kawaler*|panna*|zonaty*|zamezna*|rozwiedzion*|wdow*|w zwiazku",
    region: "polska|mazowieckie|dolnoslaskie|warszawa|krakow|malopolskie|slaskie",
    "education-history": "podstawowe|srednie|wyzsze|zawodowe|magister|licencjat",
  },
});
