### Polish words for the fact files in assets/catalog: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Twoje posty, zdjęcia, komentarze i rozmowy z AI. Messenger też do niego należy.
platform-instagram = Instagram
platform-instagram-hint = Twoje posty, zdjęcia, komentarze i rozmowy z AI. Threads też do niego należy.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = To, co piszesz do Meta AI w WhatsAppie. Prywatne czaty nie są używane.
platform-no-account = Bez konta
platform-no-account-hint = Nie masz konta, ale inni piszą o tobie albo udostępniają zdjęcia z tobą.

## Where a person lives, and the right that applies there

zone-eu = Unia Europejska
zone-eea = Islandia, Liechtenstein lub Norwegia
zone-uk = Wielka Brytania
zone-switzerland = Szwajcaria
zone-brazil = Brazylia
zone-unclear = Miejsce, którego prawa nie sprawdziliśmy
zone-elsewhere = Inny kraj
law-eu = Masz prawo do sprzeciwu na podstawie art. 21 RODO.
law-eea = Masz prawo do sprzeciwu na podstawie art. 21 RODO, które obowiązuje na mocy Porozumienia EOG.
law-uk = Masz prawo do sprzeciwu na podstawie art. 21 brytyjskiego RODO (UK GDPR).
law-switzerland = Art. 30–32 szwajcarskiej ustawy o ochronie danych pozwalają wyraźnie zakazać takiego użycia.
law-brazil = Art. 18 LGPD pozwala sprzeciwić się użyciu niezgodnemu z prawem.
law-unclear = Nie sprawdziliśmy, jakie prawo obowiązuje w twoim miejscu zamieszkania.
law-elsewhere = W twoim miejscu zamieszkania nie jest znane prawo przeciw takiemu użyciu twoich postów.

## Routes

route-facebook-ai-page = Strona Meta o AI, dla Facebooka
route-facebook-ai-page-audience = Dla osób z kontem na Facebooku w UE, Islandii, Liechtensteinie, Norwegii, Wielkiej Brytanii lub Szwajcarii.
route-facebook-form-2025 = Formularz Facebooka z 2025 roku
route-facebook-form-2025-audience = Dla osób z kontem na Facebooku w UE, Islandii, Liechtensteinie, Norwegii lub Szwajcarii.
route-facebook-form-2024 = Formularz Facebooka z 2024 roku
route-facebook-form-2024-audience = Dla osób z kontem na Facebooku w UE, Islandii, Liechtensteinie, Norwegii, Wielkiej Brytanii lub Szwajcarii.
route-facebook-router = Formularz Facebooka do wszystkich sprzeciwów
route-facebook-router-audience = Dla osób z kontem na Facebooku w UE, Islandii, Liechtensteinie, Norwegii lub Wielkiej Brytanii.
route-facebook-legitimate-interest = Formularz Facebooka przeciw „prawnie uzasadnionym interesom”
route-facebook-legitimate-interest-audience = Dla osób z kontem na Facebooku w UE, Islandii, Liechtensteinie lub Norwegii.
route-meta-privacy-rights = Ogólna strona Meta do spraw prywatności
route-meta-privacy-rights-audience = Dla osób z kontem na Facebooku lub Instagramie, gdy nie widać formularza o AI.
route-instagram-ai-page = Strona Meta o AI, dla Instagrama
route-instagram-ai-page-audience = Dla osób z kontem na Instagramie w UE, Islandii, Liechtensteinie, Norwegii, Wielkiej Brytanii lub Szwajcarii.
route-instagram-form-2025 = Formularz Instagrama z 2025 roku
route-instagram-form-2025-audience = Dla osób z kontem na Instagramie w UE, Islandii, Liechtensteinie, Norwegii lub Szwajcarii.
route-instagram-form-2024 = Starszy formularz Instagrama
route-instagram-form-2024-audience = Dla osób z kontem na Instagramie w UE, Islandii, Liechtensteinie, Norwegii, Wielkiej Brytanii lub Szwajcarii.
route-instagram-legitimate-interest = Formularz Instagrama przeciw „prawnie uzasadnionym interesom”
route-instagram-legitimate-interest-audience = Dla osób z kontem na Instagramie w UE, Islandii, Liechtensteinie lub Norwegii.
route-uk-privacy-centre = Centrum ochrony prywatności Meta
route-uk-privacy-centre-audience = Dla osób z kontem na Facebooku lub Instagramie w Wielkiej Brytanii.
route-brazil-facebook-ai-page = Strona Meta o AI, dla Facebooka w Brazylii
route-brazil-facebook-ai-page-audience = Dla osób z kontem na Facebooku w Brazylii.
route-brazil-facebook-form = Formularz Facebooka w Brazylii
route-brazil-facebook-form-audience = Dla osób z kontem na Facebooku w Brazylii.
route-brazil-instagram-ai-page = Strona Meta o AI, dla Instagrama w Brazylii
route-brazil-instagram-ai-page-audience = Dla osób z kontem na Instagramie w Brazylii.
route-brazil-whatsapp-ai-messages = Formularz WhatsAppa do wiadomości z AI, w Brazylii
route-brazil-whatsapp-ai-messages-audience = Dla osób z kontem na WhatsAppie w Brazylii.
route-brazil-others-ai-page = Strona Meta o AI, dla osób bez konta w Brazylii
route-brazil-others-ai-page-audience = Dla osób w Brazylii, które nie mają konta.
route-whatsapp-ai-messages = Formularz WhatsAppa do wiadomości z AI
route-whatsapp-ai-messages-audience = Dla osób z kontem na WhatsAppie w UE, Islandii, Liechtensteinie, Norwegii, Wielkiej Brytanii lub Szwajcarii.
route-whatsapp-general = Ogólny formularz prywatności WhatsAppa
route-whatsapp-general-audience = Dla osób z kontem na WhatsAppie w Europie.
route-third-party-data = Formularz Meta o informacjach od podmiotów trzecich
route-third-party-data-audience = Dla osób w UE, Islandii, Liechtensteinie, Norwegii, Wielkiej Brytanii lub Szwajcarii. Konto nie jest potrzebne.
route-third-party-data-elsewhere = Formularz Meta o informacjach od podmiotów trzecich, w innych krajach
route-third-party-data-elsewhere-audience = Dla osób we wszystkich innych krajach, z kontem lub bez konta.
route-unclear-facebook-ai-page = Strona Meta o AI, dla Facebooka
route-unclear-facebook-ai-page-audience = Dla osób z kontem na Facebooku tam, gdzie nie sprawdziliśmy prawa.
route-unclear-instagram-ai-page = Strona Meta o AI, dla Instagrama
route-unclear-instagram-ai-page-audience = Dla osób z kontem na Instagramie tam, gdzie nie sprawdziliśmy prawa.
route-unclear-whatsapp-ai-messages = Formularz WhatsAppa do wiadomości z AI
route-unclear-whatsapp-ai-messages-audience = Dla osób z kontem na WhatsAppie tam, gdzie nie sprawdziliśmy prawa.
route-letter-meta-ireland = Pismo do Meta w Irlandii
route-letter-meta-ireland-audience = Dla osób z kontem na Facebooku lub Instagramie w UE, Islandii, Liechtensteinie lub Norwegii.
route-letter-meta-ireland-others = Pismo do Meta w Irlandii, bez konta
route-letter-meta-ireland-others-audience = Dla osób w UE, Islandii, Liechtensteinie lub Norwegii, które nie mają konta.
route-letter-meta-ireland-whatsapp = Pismo do Meta w Irlandii, o AI w WhatsAppie
route-letter-meta-ireland-whatsapp-audience = Dla osób z kontem na WhatsAppie w UE, Islandii, Liechtensteinie lub Norwegii.
route-letter-whatsapp-ireland = Pismo do WhatsAppa w Irlandii
route-letter-whatsapp-ireland-audience = Dla osób z kontem na WhatsAppie w UE, Islandii, Liechtensteinie lub Norwegii.

## Steps: opening the form

step-log-in = Najpierw zaloguj się, w tej samej przeglądarce.
step-log-in-facebook = Najpierw zaloguj się na Facebooku, w tej samej przeglądarce.
step-log-in-instagram = Najpierw zaloguj się na Instagramie, w tej samej przeglądarce.
step-open-address = Otwórz adres.
step-open-page = Otwórz stronę Meta.
step-phone-address-bar = Wklej adres w przeglądarce telefonu, żeby nie otworzyła się aplikacja.
step-scroll-end = Przewiń do końca strony. Tam jest formularz.
step-answer-yes = Na pytanie, czy prośba dotyczy AI w Meta, odpowiedz „tak”.
step-find-link-facebook = Przewiń w dół. Naciśnij link do sprzeciwu dla Facebooka.
step-find-link-instagram = Przewiń w dół. Naciśnij link do sprzeciwu dla Instagrama.
step-find-link-whatsapp = Przewiń w dół. Naciśnij link o wiadomościach z AI w WhatsAppie.
step-find-link-others = Przewiń w dół. Poszukaj linku dla osób bez konta.
step-find-link-top = Naciśnij słowo „sprzeciw” w ramce u góry.
step-app-settings = W aplikacji otwórz ustawienia.
step-app-privacy-centre = Otwórz Centrum ochrony prywatności.
step-app-object-link = Otwórz część o AI w Meta i naciśnij słowo „sprzeciw”.
step-facebook-app-menu = W aplikacji Facebook naciśnij trzy kreski.
step-facebook-app-settings = Naciśnij „Ustawienia i prywatność”.
step-facebook-app-centre = Naciśnij „Centrum ochrony prywatności”.
step-instagram-app-menu = W aplikacji Instagram przejdź do profilu i naciśnij trzy kreski.
step-instagram-app-centre = Pod koniec listy naciśnij „Centrum ochrony prywatności”.
step-pick-product = Wybierz Facebook lub Instagram.
step-pick-objection = Wybierz prośbę o wniesienie sprzeciwu.
step-whatsapp-choose = Wybierz „Jak mogę wnieść sprzeciw wobec przetwarzania moich informacji”.
step-third-party-choose = Wybierz sprzeciw wobec użycia informacji o tobie od podmiotów trzecich.
step-third-party-concern = Wybierz, czego dotyczy prośba.
step-ask-meta-ai = Zapytaj Meta AI o siebie. Zachowaj pytanie i zdjęcie ekranu z odpowiedzią.

## Steps: ways that are drawn

step-facebook-web-picture = Na facebook.com naciśnij swoje zdjęcie profilowe.
step-facebook-web-settings = Naciśnij „Ustawienia i prywatność”.
step-facebook-web-centre = Naciśnij „Centrum ochrony prywatności”.
step-facebook-web-ai = Naciśnij „AI w Meta”.
step-facebook-web-shared = Naciśnij część o tym, co udostępniasz w produktach Meta. Poszukaj tam formularza.
step-instagram-web-profile = Na Instagramie przejdź do swojego profilu.
step-instagram-web-menu = Naciśnij trzy kreski.
step-instagram-web-centre = Pod „Więcej informacji i pomoc” naciśnij „Centrum ochrony prywatności”.
step-instagram-web-object = Naciśnij słowo „sprzeciw”.
step-whatsapp-chat = W WhatsAppie otwórz czat.
step-whatsapp-chat-privacy = Poszukaj w tym czacie „Zaawansowanej prywatności czatu”. Włącz ją.

## Words in drawings of forms and menus

drawn-ask-ai = Czy prośba dotyczy AI w Meta?
drawn-yes = Tak
drawn-product = Wybierz produkt
drawn-facebook-or-instagram = Facebook lub Instagram
drawn-request = Wybierz prośbę
drawn-objection = Sprzeciw
drawn-question = Wybierz pytanie
drawn-whatsapp-objection = Jak mogę wnieść sprzeciw …
drawn-third-party-objection = Sprzeciw wobec użycia informacji o mnie od podmiotów trzecich
drawn-concern = Wybierz, czego dotyczy prośba
drawn-your-concern = Twoja sprawa
drawn-facebook = Facebook
drawn-facebook-app = Aplikacja Facebook
drawn-instagram = Instagram
drawn-instagram-profile = Twój profil
drawn-whatsapp = WhatsApp
drawn-menu = Menu
drawn-settings-privacy = Ustawienia i prywatność
drawn-privacy-centre = Centrum ochrony prywatności
drawn-more-info = Więcej informacji i pomoc
drawn-profile-picture = Twoje zdjęcie profilowe
drawn-profile = Profil
drawn-three-lines = Trzy kreski
drawn-ai-at-meta = AI w Meta
drawn-shared = Informacje udostępnione w produktach Meta
drawn-object = sprzeciw
drawn-ai-page = Strona Meta o AI
drawn-ai-messages = wiadomości z AI w WhatsAppie
drawn-form = Formularz
drawn-a-chat = Czat
drawn-this-chat = W tym czacie
drawn-advanced-privacy = Zaawansowana prywatność czatu

## Steps: filling it in

step-check-email = Sprawdź e-mail. Powinien to być e-mail tego konta.
step-country-and-email = Sprawdź e-mail. Jeśli jest pytanie o kraj, wybierz swój.
step-paste = Wklej swój tekst w pole.
step-paste-optional = Wklej swój tekst w pole. W UE może ono zostać puste.
step-paste-names-ai = Wklej swój tekst. Sprawdź, czy mówi o AI w Meta.
step-paste-and-send = Wklej swój tekst, jeśli chcesz, i naciśnij „Wyślij”.
step-brazil-fields = Wpisz swój kraj, e-mail i tekst.
step-whatsapp-number = Wpisz numer WhatsAppa z numerem kierunkowym kraju.
step-whatsapp-email = Wpisz adres e-mail, do którego masz teraz dostęp.
step-third-party-fields = Wpisz imię i nazwisko, kraj i e-mail.
step-third-party-proof = Wklej swój tekst, pytanie do Meta AI i zdjęcie ekranu.

## Steps: sending it

step-send = Naciśnij „Prześlij” lub „Wyślij”.
step-wait-screenshot = Poczekaj na komunikat na stronie. Zrób zdjęcie ekranu.
step-brazil-code = Nie zamykaj strony. Wpisz kod z e-maila.
step-enter-code = Nie zamykaj strony. Wpisz kod z e-maila.
step-whatsapp-answer-mail = Przyjdzie e-mail z pytaniem, jakiego użycia dotyczy sprzeciw i dlaczego. Odpowiedz na niego.

## Steps: by post

step-letter-print = Umieść swój tekst w piśmie. Dodaj imię i nazwisko, adres i datę. Wydrukuj je.
step-letter-sign = Podpisz je.
step-letter-registered = Wyślij je jako list polecony, żeby móc udowodnić doręczenie.
step-letter-slip = Zachowaj dowód nadania z poczty.
step-letter-note-date = Zanotuj dzień doręczenia.

## What comes after sending

after-mail-minutes = Często e-mail przychodzi w ciągu kilku minut. Może już uwzględniać sprzeciw.
after-mail-day = Może to też potrwać dzień. Jeśli w ciągu dwóch dni nic nie przyjdzie, zajrzyj do spamu.
after-popup = Na telefonie zamiast e-maila może pojawić się komunikat na ekranie.
after-english = Odpowiedź może być po angielsku. To normalne.
after-keep = Zachowaj odpowiedź. Nie znamy strony, na której można później zobaczyć sprzeciw.
after-code = Najpierw może przyjść e-mail z kodem. To jeszcze nie odpowiedź.
after-question-whatsapp = WhatsApp pyta e-mailem, jakiego użycia dotyczy sprzeciw i dlaczego. Odpowiedz na ten e-mail.
after-review = Prośbę może obejrzeć człowiek. Nie wiadomo, jak długo to potrwa.
after-refusal-form = Możliwa jest standardowa odmowa. Ją też zachowaj.
after-letter = Odpowiedź może przyjść pocztą lub e-mailem.

## What sources disagree about, and what to know before

note-not-checked-live = Na potrzeby tej wersji aplikacji nikt nie otwierał tego adresu. Jest znany tylko z datowanych źródeł.
note-region = Meta pokazuje formularz tylko zalogowanym i nie w każdym kraju. Jeśli używasz VPN, najpierw go wyłącz.
note-log-in-first = Jeśli widzisz stronę o Meta AI, zaloguj się i otwórz adres jeszcze raz.
note-linked-accounts = Według Meta jeden sprzeciw obejmuje wszystkie konta w tym samym Accounts Centre (centrum kont). Niektóre poradniki mówią co innego. Dla pewności możesz wnieść sprzeciw dla każdego.
note-late-objection = Sprzeciw zatrzymuje przyszłe użycie. Nie wyjmie niczego z AI, która już się nauczyła. Co do starszych postów źródła nie są zgodne.
note-others-posts = Twój sprzeciw nie obejmuje tego, co publikują o tobie inni.
note-ai-chats = Według Meta sprzeciw obejmuje tu też twoje rozmowy z Meta AI. Jedna organizacja konsumencka mówiła w 2025 roku, że nie.
note-earlier-objection = Według Meta sprzeciw z 2024 roku nadal się liczy. Niektórzy radzą dla pewności go powtórzyć.
note-meta-account = Na stronie jest jeszcze link dla konta Meta, na przykład do aplikacji Meta AI lub Quest.
note-pages = Źródła nie są zgodne, czy strona na Facebooku może wnieść sprzeciw. Zaloguj się na swój profil osobisty.
note-reason-optional = W UE nie trzeba podawać powodu.
note-country-if-asked = Niektóre osoby pytano o kraj, innych nie.
note-form-of-2024 = W 2024 roku ten formularz pytał o kraj, powód i kod. Jedna osoba miała napisać co najmniej 100 znaków.
note-norway = W 2024 roku formularz Meta u niektórych osób nie przyjmował Norwegii. Z Norwegii można też wysłać pismo.
note-router-replaced = 23 lipca 2026 Meta zmieniła ten adres w swojej polityce. Może on już donikąd nie prowadzić.
note-any-objection = Ten formularz przyjmuje każdy rodzaj sprzeciwu. Tekst musi mówić, że chodzi o AI.
note-general-channel = Ta strona przyjmuje wszelkie prośby dotyczące prywatności. Nie wiadomo, czy prowadzi do formularza o AI.
note-uk-instagram = Na komputerze ten adres dotyczy Facebooka. Dla Instagrama użyj Centrum ochrony prywatności w aplikacji Instagram.
note-uk-form-unknown = Nie znamy adresu formularza tylko dla Wielkiej Brytanii. Nie wiadomo też, która firma Meta jest tam odpowiedzialna.
note-brazil-form-unknown = Nie znamy adresu osobnego formularza Meta dla Brazylii. Strona może do niego prowadzić.
note-brazil-reason = W Brazylii jeszcze w grudniu 2025 formularz pytał o krótki powód.
note-brazil-non-users = W 2024 roku Meta obiecała brazylijskiemu urzędowi formularz dla osób bez konta. Nie znamy jego adresu.
note-unclear-law = W twoim miejscu zamieszkania formularz może się nie pojawić. Nie sprawdziliśmy tamtejszego prawa.
note-whatsapp-address = Nie znamy adresu samego formularza. Strona Meta powinna mieć do niego link.
note-whatsapp-separate = Sprzeciw dla WhatsAppa zawsze jest osobny, nawet jeśli konta są połączone.
note-whatsapp-two-routes = WhatsApp ma dwa formularze: do wiadomości z AI i ogólny. Wiele poradników je myli.
note-whatsapp-private = Twoje prywatne czaty nie są używane. Do Meta trafia tylko to, co ktoś wysyła do Meta AI.
note-whatsapp-precaution = W czerwcu 2025 Meta podobno nazwała ten formularz środkiem ostrożności, bo takich wiadomości wtedy nie używano.
note-whatsapp-not-theirs = WhatsApp może odpowiedzieć, że to sprawa Meta. Zachowaj tę odpowiedź i użyj formularza do wiadomości z AI.
note-whatsapp-disputed = W maju 2025 niektórzy twierdzili, że dla WhatsAppa sprzeciw nie jest możliwy. Od tego czasu Meta wskazuje osobny formularz.
note-third-party-limit = Ten formularz dotyczy danych od „podmiotów trzecich”. Dla Meta to otwarty internet i dane na licencji. Zdjęcie z tobą, które ktoś ze znajomych umieścił na Facebooku, może się tu nie liczyć.
note-third-party-italy = Włoski urząd wskazuje ten formularz osobom bez konta, których dane opublikowali inni.
note-third-party-proof = Źródła nie są zgodne, czy trzeba wykazać, że Meta ma dane o tobie.
note-third-party-proof-needed = Ten formularz prosi o zdjęcie ekranu z odpowiedzią Meta AI, w której widać twoje dane.
note-third-party-not-automatic = Meta pisze, że nie spełnia takich próśb automatycznie. W 2023 roku odmówiono kilkunastu artystom.
note-ask-who-posted = Opublikował to ktoś, kogo znasz? Poproś o usunięcie. Do tego nie trzeba formularza.
note-letter-proof = List polecony to droga, po której zostaje dowód.
note-letter-no-email = Żaden adres e-mail Meta do sprzeciwów nie jest potwierdzony. Jeden sprzeciw wysłany e-mailem wrócił z błędem.
note-letter-others = Polityka Meta wymienia też osoby bez konta. Pismo może więc mówić o tym, co udostępniają inni.
note-letter-whatsapp-two = Meta AI w WhatsAppie prowadzi Meta. Dlatego napisz pismo do obu firm: do Meta i do WhatsAppa.

## Where there is no route

why-elsewhere-own-posts = W twoim miejscu zamieszkania Meta nie daje formularza przeciw użyciu twoich postów. Nie jest znane prawo do takiego sprzeciwu.
why-elsewhere-whatsapp = Nic nie wiadomo o tym, żeby Meta dawała tam taki formularz. Nie jest znane prawo do takiego sprzeciwu.
help-private-account = Ustaw konto jako prywatne. Nowe posty nie będą wtedy publiczne.
help-limit-old-posts = Ogranicz, kto widzi twoje stare posty.
help-delete-posts = Usuń posty, których użycia nie chcesz, albo całe konto.
help-avoid-meta-ai = Nie używaj Meta AI i nie pisz jej o sprawach prywatnych.
help-third-party-form = Jeśli Meta AI pokazuje twoje dane, użyj formularza Meta o informacjach od podmiotów trzecich.
help-whatsapp-avoid-meta-ai = Nie pisz do Meta AI i nie wspominaj o niej w czacie.
help-whatsapp-delete-chat = Zarchiwizuj lub usuń czat z Meta AI. Samej Meta AI nie da się usunąć.
help-whatsapp-chat-privacy = Włącz w każdym czacie zaawansowaną prywatność. Wiadomości nie posłużą wtedy funkcjom AI.
help-whatsapp-accounts-centre = Nie dodawaj WhatsAppa do Accounts Centre (centrum kont). Rozmowy z AI są wtedy mniej połączone z innymi kontami.
help-whatsapp-reset = Niektórzy piszą, że wysłanie „/reset-ai” w czacie usuwa kopię Meta. Nie udało się nam tego potwierdzić.

## Countries and territories

place-AT = Austria
place-BE = Belgia
place-BG = Bułgaria
place-HR = Chorwacja
place-CY = Cypr
place-CZ = Czechy
place-DK = Dania
place-EE = Estonia
place-FI = Finlandia
place-FR = Francja
place-DE = Niemcy
place-DE-BW = Badenia-Wirtembergia
place-DE-BY = Bawaria
place-DE-BE = Berlin
place-DE-BB = Brandenburgia
place-DE-HB = Brema
place-DE-HH = Hamburg
place-DE-HE = Hesja
place-DE-MV = Meklemburgia-Pomorze Przednie
place-DE-NI = Dolna Saksonia
place-DE-NW = Nadrenia Północna-Westfalia
place-DE-RP = Nadrenia-Palatynat
place-DE-SL = Saara
place-DE-SN = Saksonia
place-DE-ST = Saksonia-Anhalt
place-DE-SH = Szlezwik-Holsztyn
place-DE-TH = Turyngia
place-GR = Grecja
place-HU = Węgry
place-IE = Irlandia
place-IT = Włochy
place-LV = Łotwa
place-LT = Litwa
place-LU = Luksemburg
place-MT = Malta
place-NL = Holandia
place-PL = Polska
place-PT = Portugalia
place-RO = Rumunia
place-SK = Słowacja
place-SI = Słowenia
place-ES = Hiszpania
place-SE = Szwecja
place-GP = Gwadelupa
place-GF = Gujana Francuska
place-MQ = Martynika
place-YT = Majotta
place-RE = Reunion
place-MF = Saint-Martin
place-PT-20 = Azory
place-PT-30 = Madera
place-ES-CN = Wyspy Kanaryjskie
place-IS = Islandia
place-LI = Liechtenstein
place-NO = Norwegia
place-GB = Wielka Brytania
place-CH = Szwajcaria
place-BR = Brazylia
place-JP = Japonia
place-KR = Korea Południowa
place-AD = Andora
place-MC = Monako
place-SM = San Marino
place-VA = Watykan
place-JE = Jersey
place-GG = Guernsey
place-IM = Wyspa Man
place-GI = Gibraltar
place-FO = Wyspy Owcze
place-GL = Grenlandia
place-CY-NORTH = Cypr Północny
place-GB-BASES = Brytyjskie bazy na Cyprze
place-US = Stany Zjednoczone
place-other = Inny kraj

## Reasons one can tick

reason-no-expectation-tick = W chwili publikacji nie było to do przewidzenia
reason-children-tick = Moje zdjęcia lub posty pokazują moje dzieci
reason-health-tick = Moje posty mówią coś o moim zdrowiu
reason-belief-politics-tick = Moje posty zdradzają wiarę lub poglądy polityczne
reason-my-work-tick = Moje teksty i zdjęcia to moja własna twórczość
reason-others-in-my-pictures-tick = Na moich zdjęciach są inne osoby
reason-posts-from-youth-tick = Niektóre posty są z mojej młodości
reason-cannot-be-undone-tick = Tego, czego AI się nauczyła, nie da się cofnąć

## By when an answer is due, and why

rule-gdpr = Art. 12 ust. 3 RODO daje firmie jeden miesiąc kalendarzowy od dnia, w którym sprzeciw dotarł. Formularz dociera w dniu wysłania. Jeśli ostatni dzień to weekend lub irlandzkie święto, liczy się następny dzień roboczy. Meta odpowiada z Irlandii. Że liczą się irlandzkie święta, to nasza interpretacja.
rule-uk-gdpr = Prawo brytyjskie daje firmie jeden miesiąc kalendarzowy od dnia, w którym sprzeciw dotarł. Formularz dociera w dniu wysłania. Jeśli ostatni dzień to weekend lub święto w Anglii i Walii, liczy się następny dzień roboczy. Czas nie biegnie, gdy firma czeka na coś potrzebnego od ciebie.
rule-swiss-courtesy = Prawo szwajcarskie nie wyznacza terminu odpowiedzi na sprzeciw. Trzydzieści dni to termin rozsądny, nie prawny.
rule-no-date = Nie znamy prawnego terminu odpowiedzi w twoim miejscu zamieszkania. Dlatego aplikacja żadnego nie wyznacza.
rule-uk-complaint = Od 19 czerwca 2026 firma w Wielkiej Brytanii musi potwierdzić odbiór skargi w ciągu 30 dni. Dnia odbioru się nie liczy. Jeśli ostatni dzień to weekend lub święto w Anglii i Walii, liczy się następny dzień roboczy.
rule-authority-news = W ciągu trzech miesięcy urząd musi napisać, na jakim etapie jest sprawa lub co postanowił. Tak mówi art. 78 ust. 2 RODO. Potem można iść do sądu. Że wiadomość z urzędu zaczyna liczenie od nowa, to nasza interpretacja.
rule-reminder = Przypomnienie daje dwa tygodnie. Tak się zwykle robi. Żadne prawo tego nie wyznacza.
rule-recheck = Od 2024 roku formularze i zasady zmieniają się co roku. Dlatego raz w roku sprawdź, czy nic się nie zmieniło. Żadne prawo nie wyznacza tej daty.

## Public holidays

holiday-ie-new-year = Nowy Rok
holiday-ie-february = święto św. Brygidy
holiday-ie-saint-patrick = Dzień św. Patryka
holiday-ie-easter-monday = Poniedziałek Wielkanocny
holiday-ie-may = święto majowe
holiday-ie-june = święto czerwcowe
holiday-ie-august = święto sierpniowe
holiday-ie-october = święto październikowe
holiday-ie-christmas = Boże Narodzenie
holiday-ie-saint-stephen = dzień św. Szczepana
holiday-gb-new-year = Nowy Rok
holiday-gb-good-friday = Wielki Piątek
holiday-gb-easter-monday = Poniedziałek Wielkanocny
holiday-gb-early-may = święto na początku maja
holiday-gb-spring = święto wiosenne
holiday-gb-summer = święto letnie
holiday-gb-christmas = Boże Narodzenie
holiday-gb-boxing-day = drugi dzień świąt Bożego Narodzenia

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = W Austrii skarga ma stałe części. Dołącz swój sprzeciw i ewentualną odpowiedź.
caveat-at-limit = W Austrii skargę trzeba złożyć w ciągu roku od dnia, w którym dowiadujesz się o sprawie, i w ciągu trzech lat od zdarzenia.
caveat-be-language = Przyjmuje skargi tylko po niderlandzku, francusku lub niemiecku.
caveat-bg-language = Napisz po bułgarsku albo dołącz tłumaczenie. Podaj też stały adres i podpisz pismo.
caveat-bg-channel = Wyślij pocztą lub faksem albo zanieś. E-mail liczy się tylko z kwalifikowanym podpisem elektronicznym.
caveat-bg-limit = Jest termin. Według jednego źródła to rok od dnia, w którym dowiadujesz się o sprawie. Mogło się to zmienić.
caveat-cy-form = Właściwy jest formularz A tego urzędu.
caveat-de-land = W Niemczech firmami zajmuje się urząd twojego landu. Ten zajmuje się instytucjami federalnymi, pocztą i telefonami.
caveat-dk-channel = Formularz w internecie wymaga MitID. Możesz użyć e-maila lub poczty, ale nie wysyłaj linków, dźwięku, filmów ani plików ZIP.
caveat-dk-company-first = Najpierw napisz do firmy. Trzeba podać imię i nazwisko.
caveat-es-channel = Przez internet potrzebny jest hiszpański certyfikat lub Cl@ve. Jeśli go nie masz, napisz po hiszpańsku, pocztą.
caveat-fr-channel = Użyj jego formularza w internecie lub poczty. Napisz po francusku.
caveat-gb-company-first = W Wielkiej Brytanii skargę składa się najpierw do firmy. Tak jest od 19 czerwca 2026.
caveat-gb-address = Jesienią 2026 urząd przeniósł się do Manchesteru. Przed wysłaniem sprawdź adres.
caveat-ie-channel = Użyj jego formularza w internecie, e-maila lub poczty. Nie przyjmuje skarg przez telefon.
caveat-it-channel = Podpisz pismo. Wyślij je pocztą certyfikowaną (PEC) albo jako list polecony.
caveat-lt-company-first = Najpierw napisz do firmy.
caveat-lt-channel = Wyślij jako list polecony albo zanieś pismo. Działa też usługa w internecie i „E. pristatymas”.
caveat-nl-channel = Ma formularz w internecie. Można pisać po niderlandzku lub angielsku.
caveat-no-channel = Formularz w internecie wymaga ID-porten lub BankID. Zamiast tego można napisać pismo.
caveat-pl-channel = Napisz po polsku. Użyj poczty lub elektronicznej skrzynki urzędu: zwykły e-mail się nie liczy.
caveat-ro-signature = Napisz po rumuńsku lub angielsku. Podaj imię i nazwisko oraz adres. Podpisz odręcznie albo podpisem elektronicznym.
caveat-se-public = To, co wyślesz, staje się dokumentem publicznym. Każdy może poprosić o wgląd.
caveat-ch-report = To jest zgłoszenie. Urząd nie musi rozstrzygać twojej sprawy.
caveat-br-petition = Potrzebne jest logowanie gov.br i dowód, że sprawa była najpierw zgłoszona firmie.

## Languages in which an authority takes a complaint

in-language-bg = bułgarski
in-language-cs = czeski
in-language-da = duński
in-language-de = niemiecki
in-language-el = grecki
in-language-en = angielski
in-language-es = hiszpański
in-language-et = estoński
in-language-fi = fiński
in-language-fr = francuski
in-language-ga = irlandzki
in-language-hr = chorwacki
in-language-hu = węgierski
in-language-is = islandzki
in-language-it = włoski
in-language-lt = litewski
in-language-lv = łotewski
in-language-mt = maltański
in-language-nb = norweski
in-language-nl = niderlandzki
in-language-nn = nowonorweski
in-language-pl = polski
in-language-pt = portugalski
in-language-pt-BR = portugalski brazylijski
in-language-ro = rumuński
in-language-sk = słowacki
in-language-sl = słoweński
in-language-sv = szwedzki
