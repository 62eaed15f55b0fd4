### The words of letters to companies and authorities, in Polish. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Polish text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = RODO
letter-law-uk = UK GDPR
letter-both-services = Facebook i Instagram
letter-company-unknown = Do firmy, która prowadzi usługę: { $service }
letter-subject = Dotyczy: { $subject }
letter-salutation = Szanowni Państwo,
letter-closing = Z poważaniem
letter-closing-ch = Z poważaniem
letter-annexes = Załączniki
letter-annex = Załącznik { $number }: { $what }
letter-annex-objection = Kopia mojego sprzeciwu z dnia { $date }
letter-label-name = Imię i nazwisko: { $name }
letter-label-address = Adres pocztowy: { $address }
letter-label-email = E-mail: { $email }
letter-label-phone = Telefon: { $phone }
letter-label-service = Usługa: { $service }
letter-label-account = Konto: { $account }
letter-label-reference = Numer sprawy: { $reference }
letter-label-company = Firma: { $company }

## Objection by letter

letter-objection-subject = Sprzeciw wobec wykorzystywania moich danych osobowych na potrzeby AI (art. 21 ust. 1 { $law })
letter-objection-opening = na podstawie art. 21 ust. 1 { $law } wnoszę sprzeciw wobec przetwarzania moich danych osobowych w celu opracowywania, trenowania, dostrajania i ulepszania modeli oraz systemów AI.
letter-objection-basis = Dotyczy to zarówno Państwa własnej AI, jak i AI stron trzecich, wszędzie tam, gdzie przetwarzanie opiera się na prawnie uzasadnionych interesach (art. 6 ust. 1 lit. f).
letter-eea = W moim kraju RODO obowiązuje na mocy Porozumienia o Europejskim Obszarze Gospodarczym.
letter-account-intro = Mój sprzeciw dotyczy tego konta:
letter-account-linked = To samo odnosi się do każdego innego konta, które Państwo połączyli z tym kontem.
letter-no-account = Nie mam konta. Niniejsze pismo dotyczy usługi: { $service }. Mogą mnie Państwo zidentyfikować na podstawie tych danych:
letter-data-intro = Chodzi o następujące dane, przeszłe i przyszłe:
letter-data-own = To, co publikuję w usłudze { $service }: posty, zdjęcia, filmy, komentarze i dane profilu, wraz z metadanymi.
letter-data-chats = Moje rozmowy z funkcjami AI, w tym moje informacje zwrotne, wraz z metadanymi.
letter-data-others = Dane o mnie, które udostępniają inne osoby lub które uzyskują Państwo od stron trzecich.
letter-data-shared = Posty, zdjęcia, filmy i komentarze innych osób, które mnie pokazują, wymieniają lub dotyczą.
letter-data-others-chats = To, co inne osoby piszą o mnie w rozmowach z funkcjami AI.
letter-data-third-parties = Dane o mnie z internetu, ze źródeł licencjonowanych lub od innych stron trzecich.
letter-data-whatsapp = Moje wiadomości z AI w WhatsAppie, w tym moje informacje zwrotne, wraz z metadanymi.
letter-special = Dane te mogą obejmować szczególne kategorie danych osobowych (art. 9 ust. 1). Nie wyrażam zgody na ich przetwarzanie w tym celu.
letter-split-meta = Meta AI w WhatsAppie prowadzi Meta. Dlatego niniejsze pismo kieruję do Państwa; WhatsApp otrzymuje osobne pismo.
letter-split-whatsapp = Wiem, że Meta AI w WhatsAppie prowadzi Meta. Dlatego Meta otrzymuje osobne pismo. Proszę o informację, co Państwo sami robią z tymi danymi, i o nieprzekazywanie ich w tym celu.
letter-ground-intro = Przyczyny związane z moją szczególną sytuacją są następujące:
letter-ground-none = Jeżeli muszą Państwo wiedzieć więcej o mojej szczególnej sytuacji, proszę bez zbędnej zwłoki wskazać, czego Państwo potrzebują.
letter-requests-intro = Wnoszę o:
letter-request-stop = Zaprzestanie tego przetwarzania (art. 21 ust. 1).
letter-request-restrict = Ograniczenie przetwarzania do czasu stwierdzenia, czy Państwa prawnie uzasadnione podstawy są nadrzędne wobec podstaw mojego sprzeciwu (art. 18 ust. 1 lit. d). Przed uchyleniem ograniczenia proszę mnie o tym poinformować (art. 18 ust. 3).
letter-request-erase = Usunięcie danych objętych sprzeciwem ze zbiorów danych wykorzystywanych w tym celu (art. 17 ust. 1 lit. c).
letter-request-recipients = Poinformowanie każdego odbiorcy danych o usunięciu i o ograniczeniu oraz wskazanie mi tych odbiorców (art. 19).
letter-request-confirm = Pisemne potwierdzenie, co Państwo zrobili.
letter-request-refusal = W razie odmowy: wskazanie ważnych prawnie uzasadnionych podstaw do przetwarzania oraz powodów odmowy (art. 21 ust. 1 i art. 12 ust. 4).
letter-answer-due = Proszę o odpowiedź bez zbędnej zwłoki, najpóźniej w terminie miesiąca od otrzymania (art. 12 ust. 3). Jeżeli otrzymają Państwo to pismo dnia { $start }, ostatnim dniem terminu jest { $due }.
letter-due-moved = Ostatni dzień według kalendarza: { $date }. Nie jest to dzień roboczy, dlatego liczy się następny dzień roboczy (rozporządzenie nr 1182/71, art. 3 ust. 4).
letter-due-moved-uk = Ostatni dzień według kalendarza: { $date }. Nie jest to dzień roboczy, dlatego liczy się następny dzień roboczy.
letter-no-deletion = Nie wnoszę o usunięcie konta. Jeżeli mój sprzeciw miałby zmienić usługę, z której korzystam, proszę mnie o tym wcześniej poinformować.
letter-how-to-answer = Proszę o odpowiedź e-mailem na adres { $email } lub pocztą na adres podany powyżej. Proszę nie odsyłać mnie do innego formularza.
letter-identity = W razie uzasadnionych wątpliwości co do mojej tożsamości proszę bez zbędnej zwłoki wskazać, jakich informacji Państwo potrzebują (art. 12 ust. 6).

## Switzerland: express prohibition

letter-ch-subject = Wyraźny zakaz wykorzystywania moich danych osobowych na potrzeby AI
letter-ch-opening = Państwa firmie wyraźnie zakazuję przetwarzania moich danych osobowych w celu opracowywania, trenowania, dostrajania i ulepszania modeli oraz systemów AI. Dotyczy to zarówno Państwa własnej AI, jak i AI osób trzecich.
letter-ch-account = Mój zakaz dotyczy tego konta:
letter-ch-law = Przetwarzanie wbrew mojej wyraźnie oświadczonej woli narusza moje dobra osobiste (art. 30 ust. 2 lit. b szwajcarskiej federalnej ustawy o ochronie danych, FADP). Wymagałoby usprawiedliwienia na podstawie art. 31.
letter-ch-public = Mój zakaz obejmuje dane, które są powszechnie dostępne z mojej woli (art. 30 ust. 3 FADP).
letter-ch-request-stop = Zaprzestanie tego przetwarzania.
letter-ch-request-erase = Usunięcie tych danych ze zbiorów danych wykorzystywanych w tym celu.
letter-ch-request-disclose = Nieujawnianie tych danych osobom trzecim w tym celu.
letter-ch-request-confirm = Pisemne potwierdzenie, co Państwo zrobili, albo wskazanie usprawiedliwienia, na które się Państwo powołują.
letter-ch-due = Termin, w którym proszę o odpowiedź: { $due }. Wyznaczam tę datę z własnej inicjatywy; ustawa jej nie określa.
letter-ch-reminder-subject = Przypomnienie o moim sprzeciwie z dnia { $date } wobec wykorzystywania moich danych osobowych na potrzeby AI
letter-ch-waited = Data, do której oczekiwano odpowiedzi: { $due }. Ustawa nie wyznacza terminu.
letter-ch-next = W przeciwnym razie zastrzegam sobie dochodzenie roszczeń przed sądami cywilnymi (art. 32 ust. 2 FADP) oraz zgłoszenie sprawy szwajcarskiemu federalnemu organowi ochrony danych (Federal Data Protection and Information Commissioner, art. 49 FADP).

## Brazil: opposition

letter-br-subject = Sprzeciw wobec wykorzystywania moich danych osobowych na potrzeby AI (art. 18 § 2 LGPD)
letter-br-opening = Państwa firmie oświadczam na podstawie art. 18 § 2 brazylijskiej ustawy o ochronie danych (LGPD, ustawa nr 13.709/2018), że sprzeciwiam się przetwarzaniu moich danych osobowych w celu opracowywania, trenowania, dostrajania i ulepszania AI.
letter-br-basis = Nie ma mojej zgody na takie wykorzystywanie. Moim zdaniem jest ono niezgodne z ustawą.
letter-br-request-stop = Zaprzestanie tego przetwarzania, zarówno na potrzeby Państwa własnej AI, jak i AI osób trzecich.
letter-br-request-exclude = Wyłączenie tych danych ze zbiorów danych wykorzystywanych w tym celu.
letter-br-request-confirm = Pisemne potwierdzenie, co Państwo zrobili.
letter-br-request-reasons = Jeżeli nie mogą Państwo działać natychmiast: podanie powodów (art. 18 §§ 3–5).
letter-br-due = Proszę działać natychmiast i nieodpłatnie (art. 18 §§ 3–5).
letter-br-reminder-subject = Przypomnienie o moim sprzeciwie z dnia { $date } (art. 18 LGPD)
letter-br-waited = LGPD wymaga natychmiastowego działania albo podania powodów (art. 18 §§ 3–5). To, co dotychczas do mnie dotarło, tego nie spełnia.
letter-br-next = W przeciwnym razie rozważę petycję do urzędu ochrony danych ANPD (art. 18 § 1) oraz do instytucji ochrony konsumentów (art. 18 § 8).

## Reminder

letter-reminder-subject = Przypomnienie o moim sprzeciwie z dnia { $date } (art. 21 ust. 1 { $law })
letter-ref-form = dnia { $date } przesłano do Państwa mój sprzeciw wobec wykorzystywania moich danych osobowych na potrzeby AI. Użyto formularza pod adresem { $address }.
letter-ref-email = dnia { $date } przesłano do Państwa mój sprzeciw wobec wykorzystywania moich danych osobowych na potrzeby AI, e-mailem na adres { $address }.
letter-ref-post = dnia { $date } przesłano do Państwa mój sprzeciw wobec wykorzystywania moich danych osobowych na potrzeby AI, pocztą na adres: { $address }.
letter-happened-silence = Od tego czasu nie ma odpowiedzi z Państwa strony.
letter-happened-receipt = Dnia { $date } potwierdzili Państwo odbiór. Od tego czasu nie ma decyzji z Państwa strony.
letter-happened-replied = Zadali mi Państwo pytanie, na które odpowiedź została przesłana dnia { $date }. Od tego czasu nie ma decyzji z Państwa strony.
letter-happened-refused = Dnia { $date } odmówili Państwo uwzględnienia mojego sprzeciwu.
letter-happened-more-time = Dnia { $date } zapowiedzieli Państwo, że potrzebują więcej czasu. Od tego czasu nie ma decyzji z Państwa strony.
letter-late-law = Ta zapowiedź była spóźniona. Art. 12 ust. 3 pozwala przedłużyć termin tylko wtedy, gdy w terminie miesiąca od otrzymania żądania poinformują mnie Państwo o tym, z podaniem przyczyn.
letter-extended-over = Przedłużony termin również już upłynął.
letter-period-over = Termin z art. 12 ust. 3, liczony od dnia otrzymania ({ $start }), upłynął dnia { $due }.
letter-no-notice = Nic mi nie wiadomo o tym, aby w ciągu pierwszego miesiąca zawiadomili mnie Państwo, że potrzebują więcej czasu.
letter-burden = To Państwo mają wykazać istnienie ważnych prawnie uzasadnionych podstaw, nadrzędnych wobec moich interesów, praw i wolności (art. 21 ust. 1).
letter-burden-answer = Państwa odpowiedź nie przekonuje mnie, że w moim przypadku takie podstawy istnieją. Proszę wskazać je dla mojego przypadku i wyjaśnić, jak je Państwo wyważyli.
letter-repeat-intro = Ponawiam moje żądania:
letter-not-new = Jest to przypomnienie, a nie nowe żądanie. Data mojego sprzeciwu pozostaje bez zmian.
letter-new-period = Termin, w którym proszę o odpowiedź: { $due }. Wyznaczam tę datę z własnej inicjatywy; nie przedłuża ona żadnego ustawowego terminu.
letter-next = W przeciwnym razie wniosę skargę do organu nadzorczego (art. 77). Zastrzegam sobie prawo wystąpienia do sądu (art. 79).
letter-next-uk = W przeciwnym razie wniosę do Państwa skargę dotyczącą ochrony danych (section 164A Data Protection Act 2018), a następnie zwrócę się do ICO.

## Reply to a question

letter-reply-subject = Państwa pytanie z dnia { $asked } dotyczące mojego sprzeciwu z dnia { $date }
letter-reply-opening = dnia { $asked } poprosili mnie Państwo o więcej informacji na temat mojego sprzeciwu z dnia { $date }. Oto moja odpowiedź.
letter-reply-which = Wnoszę sprzeciw wobec następującego przetwarzania: wykorzystywania moich danych osobowych w celu opracowywania, trenowania, dostrajania i ulepszania modeli oraz systemów AI, własnych lub należących do stron trzecich (art. 21 ust. 1 { $law }).
letter-reply-responsible = Jeżeli uważają Państwo, że odpowiedzialna jest inna firma, proszę ją wskazać i przekazać jej mój sprzeciw.
letter-reply-period = Moim zdaniem Państwa pytanie nie rozpoczyna na nowo biegu terminu z art. 12 ust. 3. Termin ten biegnie od otrzymania mojego sprzeciwu dnia { $start }, a jego ostatnim dniem jest { $due }.
letter-reply-uk = Mają już Państwo moją odpowiedź. Termin biegnie od otrzymania mojego sprzeciwu dnia { $start }, a jego ostatnim dniem jest { $due }. Nie wlicza się czasu, w którym z mocy prawa termin nie biegnie.
letter-reply-decide = Proszę teraz rozstrzygnąć mój sprzeciw i potwierdzić mi decyzję na piśmie.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Skarga dotycząca ochrony danych w związku z moim sprzeciwem z dnia { $date }
letter-uk-opening = wnoszę skargę dotyczącą ochrony danych na podstawie section 164A Data Protection Act 2018, dodanej przez section 103 Data (Use and Access) Act 2025.
letter-facts-intro = Przebieg zdarzeń był następujący:
letter-uk-acknowledge = Proszę o potwierdzenie odbioru tej skargi w ciągu 30 dni, licząc od dnia po jej otrzymaniu. Jeżeli otrzymają ją Państwo dnia { $start }, ostatnim dniem terminu jest { $due }.
letter-uk-outcome = Proszę bez zbędnej zwłoki podjąć odpowiednie działania i poinformować mnie o wyniku.
letter-uk-next = Jeżeli sprawa pozostanie nierozwiązana, zwrócę się do ICO.

## What happened, as a list

letter-fact-account = Korzystam z usługi: { $service }; moje konto to: { $account }.
letter-fact-no-account = Piszę jako osoba bez konta. Sprawa dotyczy danych o mnie w usłudze: { $service }.
letter-fact-what = Mój sprzeciw dotyczy przetwarzania moich danych osobowych w celu opracowywania, trenowania, dostrajania i ulepszania modeli oraz systemów AI.
letter-fact-form = { $date }: mój sprzeciw, przez formularz pod adresem { $address }.
letter-fact-email = { $date }: mój sprzeciw, e-mailem na adres { $address }.
letter-fact-post = { $date }: mój sprzeciw, pocztą na adres { $address }.
letter-fact-form-missing = { $date }: oficjalna strona nie pokazała mi formularza.
letter-fact-receipt = { $date }: potwierdzenie odbioru, bez decyzji.
letter-fact-accepted = { $date }: odpowiedź uwzględniająca mój sprzeciw.
letter-fact-refused = { $date }: odmowa uwzględnienia mojego sprzeciwu.
letter-fact-more-asked = { $date }: skierowane do mnie pytanie dotyczące mojego sprzeciwu.
letter-fact-replied = { $date }: moja odpowiedź na pytanie dotyczące mojego sprzeciwu.
letter-fact-other-company = { $date }: odpowiedź, że odpowiedzialna jest inna firma.
letter-fact-other-form = { $date }: odpowiedź, że należy użyć innego formularza.
letter-fact-more-time = { $date }: zapowiedź, że potrzeba więcej czasu.
letter-fact-reminded = { $date }: moje przypomnienie.
letter-fact-over = { $date }: koniec terminu z art. 12 ust. 3, liczonego od dnia otrzymania ({ $start }).
letter-fact-open = Do dnia dzisiejszego nie ma decyzji w mojej sprawie.

## What was infringed

letter-claims-intro = Moim zdaniem naruszono następujące przepisy { $law }:
letter-claim-silence = Art. 12 ust. 3 i 4: w terminie nie poinformowano mnie ani o podjętych działaniach, ani o powodach niepodjęcia działań.
letter-claim-late = Art. 12 ust. 3: przedłużenie terminu zapowiedziano dopiero po pierwszym miesiącu, a więc za późno.
letter-claim-extended = Art. 12 ust. 3: nawet w przedłużonym terminie nie przekazano mi żadnej decyzji.
letter-claim-stop = Art. 21 ust. 1: nikt nie potwierdził mi zaprzestania przetwarzania ani nie wykazał ważnych prawnie uzasadnionych podstaw.
letter-claim-refused = Art. 21 ust. 1: to administrator ma wykazać istnienie ważnych prawnie uzasadnionych podstaw, nadrzędnych wobec moich interesów, praw i wolności. Moim zdaniem odmowa tego nie czyni.
letter-claim-restrict = Art. 18 ust. 1 lit. d: nikt nie potwierdził mi ograniczenia przetwarzania do czasu stwierdzenia, czy prawnie uzasadnione podstawy po stronie administratora są nadrzędne wobec podstaw mojego sprzeciwu.
letter-claim-erase = Art. 17 ust. 1 lit. c: nikt nie potwierdził mi usunięcia danych objętych sprzeciwem.
letter-claim-obstructed = Art. 12 ust. 2 i art. 25: jak wynika z przedstawionych faktów, nie ułatwiono mi wykonania mojego prawa.

## Complaint to an authority

letter-complaint-subject = Skarga na podstawie art. 77 RODO na: { $company }
letter-complaint-opening = wnoszę skargę na podstawie art. 77 rozporządzenia (UE) 2016/679 (ogólne rozporządzenie o ochronie danych, RODO). Miejsce mojego zwykłego pobytu znajduje się na obszarze, dla którego są Państwo właściwi.
letter-complaint-language = Piszę po polsku, ponieważ nie mogę przedstawić tego pisma w Państwa języku. W razie potrzeby proszę o informację, czy wymagane jest tłumaczenie.
letter-complaint-me = Osoba wnosząca skargę
letter-complaint-controller = Administrator
letter-complaint-lead = Przetwarzanie ma charakter transgraniczny. Według mojej wiedzy wiodącym organem nadzorczym jest Data Protection Commission w Irlandii (art. 56).
letter-complaint-contact = Proszę włączyć ten organ do sprawy zgodnie z prawem (art. 60) i pozostać organem, do którego mogę się zwracać.
letter-complaint-lead-you = Przetwarzanie ma charakter transgraniczny. Według mojej wiedzy to Państwo są wiodącym organem nadzorczym (art. 56).
letter-complaint-facts = Stan faktyczny
letter-complaint-law = Naruszone prawa
letter-complaint-second = Po drugie, wnoszę o zbadanie, czy prawnie uzasadnione interesy (art. 6 ust. 1 lit. f) mogą w ogóle stanowić podstawę tego przetwarzania.
letter-complaint-time = Data powzięcia wiadomości
letter-complaint-known = O naruszeniu wiem od dnia { $date }.
letter-complaint-wishes = Wnioski
letter-wish-find = Stwierdzenie, że moje prawa zostały naruszone.
letter-wish-order = Nakazanie administratorowi spełnienia żądania wynikającego z mojego sprzeciwu (art. 58 ust. 2 lit. c).
letter-wish-limit = Wprowadzenie czasowego lub całkowitego ograniczenia przetwarzania, w tym zakazu przetwarzania (art. 58 ust. 2 lit. f).
letter-wish-erase = Nakazanie usunięcia danych, których dotyczy sprawa (art. 58 ust. 2 lit. g).
letter-wish-inform = Informowanie mnie o postępach i efektach rozpatrywania mojej skargi (art. 77 ust. 2).
letter-complaint-more = Dalsze informacje
letter-complaint-earlier = Kontakt z administratorem miał już miejsce, jak opisano powyżej.
letter-complaint-court-no = Żaden sąd nie zajmuje się tą sprawą na mój wniosek.
letter-complaint-court-yes = Na mój wniosek tą sprawą zajmuje się sąd.
letter-complaint-name-yes = Zgadzam się na przekazanie administratorowi mojego imienia i nazwiska oraz niniejszej skargi.
letter-complaint-name-no = Proszę nie ujawniać administratorowi mojej tożsamości. Jeżeli bez tego postępowanie nie jest możliwe, proszę najpierw zapytać mnie o zgodę.
letter-complaint-annexes = Załącznik 1 to mój sprzeciw. Załączniki są w języku oryginału; w razie potrzeby proszę o informację, czy wymagane jest tłumaczenie.
letter-complaint-procedure = Powołuję się na rozporządzenie (UE) 2025/2518, które stosuje się do skarg dotyczących przetwarzania transgranicznego, wniesionych od dnia 2 kwietnia 2027 r.
