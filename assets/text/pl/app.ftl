### Every word the app says, in Polish; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "you". One term for one idea: account, objection, route, form.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Błąd: { $page } – Veto Desk
rail-name = Menu główne
messages-name = Komunikaty
rail-desk = Lista
rail-settings = Ustawienia
rail-help = Pomoc
rail-here = Jesteś tutaj
not-meta = Ta aplikacja to nie Meta. Niczego nie wysyła.
saving-saved = Zapisano na tym komputerze.
saving-under-way = Trwa zapisywanie na tym komputerze …
saving-failed = Jeszcze nie zapisano.
saving-forbidden = Pliku nie otwarto. Nic się nie zapisuje.
saving-read-only = To okno tylko pokazuje plik. Nic się nie zapisuje.
undo = Cofnij
undo-change = Cofnij: { $what }
change-wizard = odpowiedź na pytanie
change-draft = porzucenie sprzeciwu
change-filing = wnoszenie sprzeciwu
change-answer = ostatni krok
change-note = notatka
change-evidence = plik
change-letter = pismo
change-account = zmiany w koncie
change-linked = połączone konta
change-several = kilka kont naraz
change-deleting = usunięcie
change-person = osoba
change-settings = ustawienie
change-incoming = to, co nadeszło
change-import = to, co wczytano
change-backup = wcześniejszy stan
change-adding = dodanie kont z tabeli
read-only-title = Można tylko oglądać, bez wprowadzania zmian
read-only-other-window = Veto Desk jest otwarty w innym oknie. Zmiany wprowadzaj tam. Gdy tamto okno się zamknie, to okno przejmie jego rolę.
read-only-newer = Ten plik zapisała nowsza wersja Veto Desk. Aby go zmieniać, zainstaluj tę wersję.
read-only-what = Co mogę zrobić?
dismiss = Ukryj ten komunikat
close-title = Zamknąć bez zapisywania?
close-save-elsewhere = Najpierw zapisz kopię …
close-anyway = Zamknij bez zapisywania
close-stay = Nie zamykaj okna

## Dates

when-and-route = { $when } · { $route }
date-today = Dzisiaj, { $date }
date-week-earlier = Tydzień wcześniej
date-day-earlier = Dzień wcześniej
date-day-later = Dzień później
date-week-later = Tydzień później

## Status

status-not-started = Nie zaczęto
status-not-sent-yet = Do wysłania
status-sent = Wysłano
status-confirmed = Potwierdzono
status-needs-you = Czeka na ciebie
status-refused = Odmówiono
reason-not-begun = Sprzeciw dla tego konta nie jest jeszcze zaczęty.
reason-prepared = Gotowe od: { $date }. Sprzeciw nie jest jeszcze wysłany.
reason-form-opened = Formularz otwarto: { $date }. Nie wiemy jeszcze, czy sprzeciw został wysłany.
reason-form-missing = Formularza nie było widać ({ $date }). Są inne sposoby.
reason-waiting = Termin odpowiedzi: { $date }.
reason-waiting-soon = Termin odpowiedzi: { $date }. { $days ->
    [0] To już dzisiaj.
    [one] To już jutro.
    [few] Zostały { $days } dni.
    [many] Zostało { $days } dni.
   *[other] Zostało { $days } dnia.
}
reason-waiting-courtesy = Grzecznie byłoby, gdyby firma odpowiedziała do tego dnia: { $date }. Żadne prawo nie wyznacza tej daty.
reason-waiting-no-date = Wysłano: { $date }. Nie znamy żadnego terminu odpowiedzi.
reason-receipt = Firma potwierdziła odbiór ({ $date }). Termin odpowiedzi: { $due }.
reason-receipt-no-date = Firma odpisała ({ $date }), ale bez decyzji.
reason-more-time = Firma poprosiła o więcej czasu. Termin odpowiedzi: { $date }.
reason-overdue = Odpowiedź nie przyszła. Termin minął: { $date }.
reason-overdue-courtesy = Odpowiedź nie przyszła do tego dnia: { $date }. Żadne prawo nie wyznacza tej daty.
reason-accepted = Sprzeciw uwzględniono ({ $date }). Nic już nie trzeba robić.
reason-covered = Objęte sprzeciwem dla konta { $account } od: { $date }.
reason-replied = Twoja odpowiedź wysłana: { $date }. { $due }
reason-replied-due = Termin odpowiedzi: { $date }.
reason-replied-no-date = Żadne prawo nie wyznacza terminu odpowiedzi.
reason-reminded = Przypomnienie wysłano: { $date }. Termin dla firmy: { $due }.
reason-reminder-over = Na przypomnienie nie było odpowiedzi. Czas minął: { $date }.
reason-complained = Skargę do firmy wysłano: { $date }. Firma ma potwierdzić jej odbiór. Termin: { $due }.
reason-complaint-received = Firma potwierdziła odbiór skargi ({ $date }). Teraz musi ją bez zwłoki zbadać.
reason-complaint-silent = Firma nie potwierdziła odbioru skargi. Termin minął: { $date }.
reason-with-authority = Skarga jest w urzędzie od: { $date }. { $due }
reason-authority-news = Urząd napisał ({ $date }). { $due }
reason-authority-due = Termin na kolejną wiadomość z urzędu: { $date }.
reason-authority-no-date = Urząd sam wyznacza sobie czas.
reason-authority-silent = Urząd nie dał znać. Termin minął: { $date }.
reason-authority-agreed = Urząd przyznał ci rację ({ $date }).
reason-authority-disagreed = Urząd nie przyznał ci racji albo zamknął sprawę ({ $date }).
reason-recheck-due = Sprzeciw uwzględniono dawno temu. Termin ponownego sprawdzenia minął: { $date }.
reason-refused = Firma odmówiła ({ $date }).
reason-reasons-asked = Firma zapytała ({ $date }), o jakie użycie danych ci chodzi i dlaczego.
reason-more-asked = Firma poprosiła o coś więcej ({ $date }).
reason-other-form = Firma poprosiła o użycie innego formularza ({ $date }).
reason-other-company = Firma wskazała inną firmę ({ $date }).
next-start = Zacznij
next-continue = Kontynuuj
next-report-answer = Mam odpowiedź
next-reply = Zobacz, co robić
next-try-next-route = Spróbuj inaczej
next-see-options = Zobacz, co robić
next-recheck = Sprawdź ponownie
next-show-record = Pokaż przebieg
next-show-covering = Pokaż połączone konta
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Twoje sprzeciwy
desk-add = Wnieś sprzeciw dla konta
desk-begin = Wnieś sprzeciw dla pierwszego konta
desk-empty-what = Meta uczy AI na postach, zdjęciach, komentarzach i rozmowach z AI. Możesz wnieść sprzeciw.
desk-empty-where = To, co piszesz, zostaje w jednym pliku na tym komputerze: { $path }
desk-empty-how = Prowadzimy do oficjalnego formularza i pilnujemy sprawy, aż przyjdzie odpowiedź. Wniesienie sprzeciwu zajmuje około pięciu minut.
desk-show-account = Pokaż konto
desk-urgent-needs-you = { $count ->
    [one] Jedno konto czeka na ciebie.
    [few] { $count } konta czekają na ciebie.
    [many] { $count } kont czeka na ciebie.
   *[other] { $count } konta czeka na ciebie.
}
desk-urgent-unfinished = { $count ->
    [one] Jeden sprzeciw nie jest jeszcze wysłany.
    [few] { $count } sprzeciwy nie są jeszcze wysłane.
    [many] { $count } sprzeciwów nie jest jeszcze wysłanych.
   *[other] { $count } sprzeciwu nie jest jeszcze wysłane.
}
desk-urgent-waiting = { $count ->
    [one] Sprzeciw jest wysłany. Teraz kolej na firmę.
    [few] Wszystko jest wysłane. Teraz kolej na firmę.
    [many] Wszystko jest wysłane. Teraz kolej na firmę.
   *[other] Wszystko jest wysłane. Teraz kolej na firmę.
}
desk-urgent-settled = { $count ->
    [one] Sprzeciw jest potwierdzony. Nic nie trzeba robić.
    [few] Wszystkie sprzeciwy są potwierdzone. Nic nie trzeba robić.
    [many] Wszystkie sprzeciwy są potwierdzone. Nic nie trzeba robić.
   *[other] Wszystkie sprzeciwy są potwierdzone. Nic nie trzeba robić.
}
desk-urgent-account = { $account }, { $platform }. { $sentence }
desk-count = { $status } { $count }
desk-counts = Konta: { $total } · { $parts }
desk-add-many = Dodaj wiele kont
find-label = Znajdź konto
find-hint = Nazwa, e-mail, numer albo słowo z notatki
find-filters = Filtruj i sortuj
find-filters-set = Filtruj i sortuj (wybrano: { $count })
find-filters-close = Schowaj filtry
find-clear = Pokaż wszystkie
find-any-status = Dowolny stan
find-any-due = Dowolny termin
find-any-platform = Dowolna platforma
find-any-person = Dowolna osoba
find-counted = { $what } ({ $count })
find-status = Stan
find-due = Termin
find-due-overdue = Po terminie
find-due-week = W ciągu 7 dni
find-due-month = W ciągu 30 dni
find-platform = Platforma
find-person = Osoba
find-person-by-name = Osób jest wiele. Wpisz imię lub nazwisko w pole powyżej.
find-sort = Kolejność
find-sort-urgent = Najpierw pilne
find-sort-name = Według nazwy
find-sort-due = Według terminu
find-sort-newest = Najpierw najnowsze
find-none = Nie znaleziono konta.
find-found = { $count ->
    [one] 1 z { $total } kont
    [few] { $count } z { $total } kont
    [many] { $count } z { $total } kont
   *[other] { $count } z { $total } kont
}
find-page-all = Konta od { $first } do { $last } z { $total }
find-page = Od { $first } do { $last } z { $count } znalezionych, razem { $total }
find-hidden = { $count ->
    [one] 1 konto, które czeka na ciebie, jest niewidoczne.
    [few] { $count } konta, które czekają na ciebie, są niewidoczne.
    [many] { $count } kont, które czekają na ciebie, jest niewidocznych.
   *[other] { $count } konta, które czeka na ciebie, jest niewidoczne.
}
find-show-hidden = Pokaż je
find-previous = Poprzednia strona
find-next = Następna strona
find-page-of = Strona { $page } z { $pages }
select-begin = Zaznacz kilka
select-end = Zakończ zaznaczanie
select-count = { $count ->
    [one] Zaznaczono 1 konto
    [few] Zaznaczono { $count } konta
    [many] Zaznaczono { $count } kont
   *[other] Zaznaczono { $count } konta
}
select-hidden = { $count ->
    [one] 1 z nich nie ma wśród znalezionych.
    [few] { $count } z nich nie ma wśród znalezionych.
    [many] { $count } z nich nie ma wśród znalezionych.
   *[other] { $count } z nich nie ma wśród znalezionych.
}
select-one = Zaznacz
select-account = Zaznacz: { $account }
select-page = Zaznacz na tej stronie: { $count }
select-found = { $count ->
    [one] Zaznacz znalezione konto
    [few] Zaznacz wszystkie { $count } znalezione
    [many] Zaznacz wszystkie { $count } znalezionych
   *[other] Zaznacz wszystkie znalezione: { $count }
}
select-none = Odznacz wszystkie
select-what = Co z nimi zrobić?
select-open = { $count ->
    [one] Otwórz 1 formularz
    [few] Otwórz po kolei { $count } formularze
    [many] Otwórz po kolei { $count } formularzy
   *[other] Otwórz po kolei { $count } formularza
}
select-sent = Oznacz jako wysłane: { $count }
select-answered = { $count ->
    [one] Zanotuj odpowiedź dla 1 konta
    [few] Zanotuj jedną odpowiedź dla { $count } kont
    [many] Zanotuj jedną odpowiedź dla { $count } kont
   *[other] Zanotuj jedną odpowiedź dla { $count } konta
}
select-record = { $count ->
    [one] Przebieg 1 sprawy (PDF)
    [few] Przebieg { $count } spraw (PDF)
    [many] Przebieg { $count } spraw (PDF)
   *[other] Przebieg { $count } sprawy (PDF)
}
select-table = { $count ->
    [one] Tabela z 1 kontem
    [few] Tabela z { $count } kontami
    [many] Tabela z { $count } kontami
   *[other] Tabela z { $count } konta
}
select-delete = Usuń stąd: { $count }
several-title-sent = { $count ->
    [one] Czy ten sprzeciw jest wysłany?
    [few] Czy te { $count } sprzeciwy są wysłane?
    [many] Czy te { $count } sprzeciwów jest wysłanych?
   *[other] Czy te { $count } sprzeciwu jest wysłane?
}
several-title-answered = { $count ->
    [one] Jaka była odpowiedź?
    [few] Jaka była odpowiedź dla tych { $count } kont?
    [many] Jaka była odpowiedź dla tych { $count } kont?
   *[other] Jaka była odpowiedź dla tych { $count } konta?
}
several-lead = { $count ->
    [one] To zostanie zanotowane dla tego konta:
    [few] To samo zostanie zanotowane dla każdego z tych { $count } kont:
    [many] To samo zostanie zanotowane dla każdego z tych { $count } kont:
   *[other] To samo zostanie zanotowane dla każdego z tych { $count } konta:
}
several-more = { $count ->
    [one] i jeszcze 1
    [few] i jeszcze { $count }
    [many] i jeszcze { $count }
   *[other] i jeszcze { $count }
}
several-left-out = { $count ->
    [one] 1 zaznaczone konto pominięto, bo to do niego nie pasuje.
    [few] { $count } zaznaczone konta pominięto, bo to do nich nie pasuje.
    [many] { $count } zaznaczonych kont pominięto, bo to do nich nie pasuje.
   *[other] { $count } zaznaczonego konta pominięto, bo to do nich nie pasuje.
}
several-when-sent = Kiedy je wysłano?
several-record-sent = Oznacz jako wysłane: { $count }
several-record-answered = Zanotuj dla wybranych: { $count }
turn-now = Konta po kolei: { $of }. To jest { $at } z { $of }.
turn-wait = Konta po kolei: { $of }. Teraz { $at } z { $of }.
turn-next = { $count ->
    [one] Przejdź do ostatniego
    [few] Następne konto (zostały { $count })
    [many] Następne konto (zostało { $count })
   *[other] Następne konto (zostało { $count })
}
turn-last = To było ostatnie
turn-here = Kontynuuj z tym kontem
turn-stop = Zakończ przechodzenie po kolei
person-you = Ty
adding-title = Dodaj wiele kont
adding-lead = Wklej tabelę albo wybierz plik CSV. Najpierw zobaczysz, co powstanie z każdego wiersza. Bez twojej zgody nic nie zostanie dodane.
adding-field = Tabela
adding-field-hint = Zaznacz wiersze w arkuszu, skopiuj je i wklej tutaj.
adding-columns = Kolumny: { $columns }. Jeśli ich nazwy są w pierwszym wierszu, kolejność jest dowolna.
adding-column-person = Osoba
adding-column-platform = Platforma
adding-column-account = Konto
adding-column-email = E-mail
adding-column-phone = Telefon
adding-column-country = Kraj
adding-column-note = Notatka
adding-choose = Wybierz plik
adding-empty = Zapisz pustą tabelę
adding-empty-name = Konta do dodania
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Przykład. Zastąp ten wiersz swoimi danymi.
adding-pasted = { $count ->
    [one] Wklejono 1 wiersz
    [few] Wklejono { $count } wiersze
    [many] Wklejono { $count } wierszy
   *[other] Wklejono { $count } wiersza
}
adding-read = { $count ->
    [one] 1 wiersz z pliku „{ $file }”
    [few] { $count } wiersze z pliku „{ $file }”
    [many] { $count } wierszy z pliku „{ $file }”
   *[other] { $count } wiersza z pliku „{ $file }”
}
adding-change = Zmień
adding-clear = Użyj innej tabeli
adding-guessed = Niektóre litery w tym pliku mogą być błędne. Jeśli nazwy wyglądają źle, zapisz go jako „CSV UTF-8” i wybierz ponownie.
adding-none = Nie ma jeszcze wiersza z kontem. Dodaj go pod nazwami kolumn.
adding-will = { $count ->
    [one] 1 zostanie dodane
    [few] { $count } zostaną dodane
    [many] { $count } zostanie dodanych
   *[other] { $count } zostanie dodane
}
adding-here = { $count ->
    [one] 1 już tu jest
    [few] { $count } już tu są
    [many] { $count } już tu jest
   *[other] { $count } już tu jest
}
adding-wrong = { $count ->
    [one] 1 nie nadaje się do użycia
    [few] { $count } nie nadają się do użycia
    [many] { $count } nie nadaje się do użycia
   *[other] { $count } nie nadaje się do użycia
}
adding-rows = Wiersze od { $first } do { $last } z { $total }
adding-unused = Te kolumny nie są używane: { $columns }
adding-left-out = { $count ->
    [one] Pominięto jeszcze 1 wiersz. Najpierw dodaj te, potem wklej resztę.
    [few] Pominięto jeszcze { $count } wiersze. Najpierw dodaj te, potem wklej resztę.
    [many] Pominięto jeszcze { $count } wierszy. Najpierw dodaj te, potem wklej resztę.
   *[other] Pominięto jeszcze { $count } wiersza. Najpierw dodaj te, potem wklej resztę.
}
adding-group-wrong = Nie nadają się do użycia
adding-group-here = Już tu są
adding-group-remarked = Zostaną dodane, ale je sprawdź
adding-group-added = Zostaną dodane
adding-line = Wiersz { $line }: { $cells }
adding-line-details = Wiersz { $line } · { $details }
adding-is = To jest konto { $account }.
adding-wrong-quote = Cudzysłów nie jest zamknięty albo komórka ma kilka wierszy.
adding-wrong-example = To jest wiersz przykładowy.
adding-wrong-no-platform = Brakuje platformy. Wpisz Facebook, Instagram albo WhatsApp.
adding-wrong-unknown-platform = Nie znamy platformy „{ $what }”. Wpisz Facebook, Instagram albo WhatsApp.
adding-wrong-threads = Threads należy do konta na Instagramie. Dodaj zamiast tego tamto konto.
adding-wrong-messenger = Messenger należy do konta na Facebooku. Dodaj zamiast tego tamto konto.
adding-wrong-no-contact = Brakuje e-maila, numeru lub nazwy konta.
adding-wrong-no-name = Brakuje nazwiska osoby, która nie ma konta.
adding-wrong-email = „{ $what }” to nie jest e-mail. Potrzebny jest znak @ i końcówka, na przykład .com, bez spacji.
adding-wrong-no-number = Konto na WhatsAppie wymaga numeru telefonu.
adding-wrong-bad-number = „{ $what }” to nie jest numer telefonu.
adding-wrong-spoiled-number = Arkusz skrócił numer do „{ $what }”. Wpisz pełny numer jako tekst.
adding-wrong-unknown-country = Nie znamy kraju „{ $what }”. Sprawdź pisownię, wpisz kod taki jak RO albo zostaw puste pole.
adding-wrong-whose = Nie podano osoby, a jest ich tu kilka. Napisz, czyje to konto.
adding-wrong-same-name = Kilka osób nazywa się tu „{ $what }”. Dodaj e-mail, pod którym ta osoba jest tu zapisana.
adding-wrong-twice = To konto jest już w wierszu { $what }.
adding-did-you-mean = Sprawdź e-mail. Czy chodzi o { $meant }?
adding-cut = Tekst w kolumnie „{ $column }” jest za długi. Jego koniec pominięto.
adding-country-stays = Według naszych danych ta osoba mieszka gdzie indziej. To się nie zmieni.
adding-add = { $count ->
    [one] Dodaj 1 konto
    [few] Dodaj { $count } konta
    [many] Dodaj { $count } kont
   *[other] Dodaj { $count } konta
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Nowy sprzeciw
draft-at-step = Niedokończony. Przerwano na kroku { $at } z { $of }.
draft-discard = Porzuć
draft-show-list = Pokaż listę
draft-action = { $step }: { $platform }, niedokończony sprzeciw
deleted-title = Ostatnio usunięte
deleted-lead = Usunięte konto zostaje tutaj przez 30 dni.
deleted-restore = Przywróć
deleted-remove = Usuń na stałe
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Pokaż też najstarsze
    [few] Pokaż { $count } starsze
    [many] Pokaż { $count } starszych
   *[other] Pokaż { $count } starszego
}
deleted-fewer = Pokaż tylko najnowsze
deleted-what = { $account }, usunięto: { $date }, dostępne do: { $until }
figures-title = Do tej pory
figures-totals = Wysłane: { $sent }, z odpowiedzią: { $answered }, dziś po terminie: { $overdue }.
figures-days = Wszystkich odpowiedzi: { $answers }. Połowa przyszła { $median ->
    [0] tego samego dnia
    [one] w ciągu jednego dnia
    [few] w ciągu { $median } dni
    [many] w ciągu { $median } dni
   *[other] w ciągu { $median } dnia
}. Najszybsza zajęła { $fewest ->
    [one] jeden dzień
    [few] { $fewest } dni
    [many] { $fewest } dni
   *[other] { $fewest } dnia
}, najwolniejsza { $most ->
    [one] jeden dzień
    [few] { $most } dni
    [many] { $most } dni
   *[other] { $most } dnia
}.
figures-name-weeks = Wysłane, z odpowiedzią i po terminie, tydzień po tygodniu
figures-name-months = Wysłane, z odpowiedzią i po terminie, miesiąc po miesiącu
figures-time = Czas
figures-sent = Wysłane
figures-answered = Z odpowiedzią
figures-overdue-week = Po terminie na koniec tygodnia
figures-overdue-month = Po terminie na koniec miesiąca
figures-week = Tydzień od { $date }
figures-until-today = { $period }, do dzisiaj
figures-row = { $period }: wysłane { $sent }, z odpowiedzią { $answered }, na koniec po terminie { $overdue }.
figures-before = Wcześniej niż { $date }
figures-before-row = { $before }: wysłane { $sent }, z odpowiedzią { $answered }.
figures-table-show = Pokaż jako tabelę
figures-table-hide = Schowaj tabelę

## The wizard

wizard-progress = Krok { $at } z { $of }
wizard-back = Wstecz
wizard-continue = Dalej
wizard-finish = Wróć do listy
wizard-keep-account = Zachowaj to konto
wizard-to-the-form = Przejdź do formularza
wizard-close = Zapisz i zamknij

wizard-platform-title = Która to platforma?
wizard-platform-lead = Sprzeciw wnosi się dla jednego konta naraz. Inne możesz dodać później.
wizard-someone-else = To konto należy do kogoś innego

wizard-person-title = Czyje to konto?
wizard-person-title-no-account = Kto chce wnieść sprzeciw?
wizard-person-lead = Imię i nazwisko pomagają znaleźć konto na liście.
wizard-person-new = Ktoś nowy
wizard-person-new-hint = Imię i nazwisko wpiszesz poniżej
wizard-person-name = Imię i nazwisko
wizard-person-name-hint = Te dane zostają na tym komputerze. Formularz może o nie zapytać.

wizard-residence-title = Czy mieszkasz w Unii Europejskiej?
wizard-residence-title-other = Czy ta osoba mieszka w Unii Europejskiej?
wizard-residence-lead = Prawo do sprzeciwu i termin odpowiedzi zależą od obecnego miejsca zamieszkania. Obywatelstwo nie ma znaczenia.
lives-eu = Tak
lives-eu-hint = W jednym z 27 krajów Unii Europejskiej
lives-eea = Nie, w Islandii, Liechtensteinie lub Norwegii
lives-eea-hint = Obowiązuje tam to samo prawo
lives-with-right = Nie, w Wielkiej Brytanii, Szwajcarii lub Brazylii
lives-with-right-hint = Tam też można wnieść sprzeciw
lives-elsewhere = Nie, gdzie indziej
lives-elsewhere-hint = Pokażemy, co mimo to można zrobić
lives-not-sure = Nie wiem
lives-not-sure-hint = Wybierz kraj, a my to ustalimy

wizard-country-title = Który to kraj?
wizard-country-lead = Od tego zależy, który urząd może pomóc. Ten krok można pominąć.
wizard-country-lead-needed = Od tego zależy sposób wniesienia sprzeciwu.
wizard-part-title = Która część kraju?
wizard-part-lead = Każda część ma własny urząd. Ten krok można pominąć.

wizard-limits-title = Co ten formularz daje, a czego nie
wizard-limits-lead = Najpierw to przeczytaj. Potem zdecyduj, czy warto poświęcić na to czas.
wizard-no-route-title = W tym kraju nie ma takiego formularza
no-route-helps = Co mimo to pomaga
no-route-tick = Zaznacz, co jest już zrobione. Ten spis zostaje na twojej liście.
no-route-done = Zrobione: { $done } z { $of }.
no-route-others = Jeden formularz jest dla wszystkich: dotyczy informacji o tobie z innych źródeł. Przed wysłaniem pokażemy jego ograniczenia.
no-route-others-button = Użyj formularza o informacjach od innych

wizard-email-title = Jaki e-mail należy do konta?
wizard-email-title-phone = Jaki numer telefonu należy do konta?
wizard-email-title-no-account = Pod jakim e-mailem Meta może się z tobą skontaktować?
wizard-email-lead = Formularz o niego pyta i tam przyjdzie odpowiedź.
wizard-email-lead-phone = Formularz pyta o numer oraz o e-mail do odpowiedzi.
wizard-email-lead-no-account = Formularz o niego pyta i tam przyjdzie odpowiedź.
wizard-email = E-mail
wizard-email-hint = Taki, jaki jest ustawiony w koncie, na przykład name@example.eu
wizard-email-hint-phone = Dowolny adres, do którego masz teraz dostęp, na przykład name@example.eu
wizard-add-at = Dodaj znak @
wizard-use-meant = Użyj { $meant }
wizard-phone = Numer telefonu
wizard-phone-hint = Z numerem kierunkowym kraju, na przykład +40 721 555 010
wizard-handle-profile-name = Nazwa w profilu (opcjonalnie)
wizard-handle-user-name = Nazwa użytkownika (opcjonalnie)
wizard-handle-hint = Pomaga odróżnić twoje konta

wizard-linked-title = Czy te konta są połączone?
wizard-linked-lead = Meta może łączyć konta w Accounts Centre (centrum kont). Według Meta jeden sprzeciw obejmuje wtedy wszystkie. Niektóre poradniki mówią co innego.
linked-together = Tak, i wnoszę sprzeciw też dla tego konta
linked-together-hint = Bezpieczny wybór, zajmie kilka minut
linked-rely = Tak, i tamten sprzeciw wystarczy
linked-rely-hint = To konto zostanie na liście jako połączone
linked-apart = Nie, nie są połączone
linked-apart-hint = Każde wymaga osobnego sprzeciwu
linked-not-sure = Nie wiem
linked-not-sure-hint = Wnosisz sprzeciw też dla tego konta. To zawsze jest dobre.

wizard-reason-title = Dlaczego wnosisz sprzeciw? (opcjonalnie)
wizard-reason-lead = W UE na Facebooku i Instagramie nie trzeba podawać powodu. Osobisty powód może pomóc w razie odmowy.
reason-kind-none = Nie podaję powodu
reason-kind-none-hint = Pole na tekst w formularzu zostanie puste
reason-kind-composed = Chcę gotowy krótki tekst
reason-kind-composed-hint = Zaznaczasz, co pasuje, i możesz zmienić tekst
reason-kind-own = Piszę własny tekst
reason-kind-own-hint = Własnymi słowami, krótko lub długo
reason-tick-what-fits = Zaznacz, co pasuje
reason-language = Język tekstu
reason-your-text = Twój tekst
reason-your-text-hint = Wkleisz go do formularza. Pomiń to, co ma zostać prywatne.
reason-length = Znaki: { $count }
reason-length-short = Znaki: { $count }. W 2024 roku od jednej osoby wymagano co najmniej 100.

wizard-check-title = Sprawdź swoje odpowiedzi
wizard-check-lead = Każdą możesz zmienić. Formularz otworzysz na następnej stronie.
check-nothing-sent = Nic nie zostało jeszcze wysłane.
check-platform = Platforma
check-person = Czyje konto
check-residence = Miejsce zamieszkania
check-email = Kontakt
check-linked = Połączone konta
check-reason = Twój powód
check-no-reason = Bez powodu
check-not-provided = Nie podano
check-part-and-country = { $part }, { $country }
check-change = Zmień
check-change-spoken = Zmień: { $what }

## What is missing, and what to do

problem-title = Coś trzeba poprawić
problem-go-on = Jeśli tak ma być, naciśnij jeszcze raz „Dalej”.
problem-choose-platform = Wybierz platformę.
problem-choose-person = Wybierz, czyje to konto.
problem-enter-name = Wpisz imię i nazwisko.
problem-choose-lives = Wybierz miejsce zamieszkania.
problem-choose-country = Wybierz kraj.
problem-email-empty = Wpisz e-mail. Tam przyjdzie odpowiedź.
problem-email-not-an-address = Sprawdź e-mail. Powinien wyglądać tak: name@example.eu.
problem-email-did-you-mean = Sprawdź e-mail. Czy chodzi o { $meant }?
problem-phone = Wpisz numer telefonu z numerem kierunkowym kraju.
problem-choose-linked = Wybierz, czy konta są połączone.
problem-choose-reason = Wybierz, czy podajesz powód.
problem-write-reason = Napisz tekst albo wybierz, że nie podajesz powodu.
problem-choose-answer = Wybierz, co mówi odpowiedź.
problem-choose-objection = Wybierz, którego konta dotyczy.
problem-paste-mail = Nie ma tekstu e-maila do przeczytania. Najpierw wklej go w pole.
problem-nothing-sent = Nie ma wysłanego sprzeciwu, do którego mogłoby to należeć. Najpierw otwórz konto albo wyślij sprzeciw.
problem-given-too-large = Plik „{ $name }” jest za duży. Można przechować pliki do 50 MB.
problem-given-mail-too-large = „{ $name }” to za duży plik jak na e-mail. Zapisz go jako PDF i dodaj w tej postaci.
problem-given-no-file = „{ $name }” to folder, a nie plik. Dodaj pliki, które w nim są.
problem-given-empty = Plik „{ $name }” jest pusty. Zapisz go od nowa i spróbuj ponownie.
problem-given-unreadable = Pliku „{ $name }” nie można odczytać. Skopiuj go na pulpit i spróbuj ponownie.
problem-table-too-large = Plik „{ $name }” jest za duży. Tabela może mieć do 16 MB.
problem-table-workbook = „{ $name }” to plik arkusza. Otwórz go, skopiuj tabelę i wklej ją tutaj. Możesz też zapisać go jako CSV.
problem-table-not-text = „{ $name }” to nie jest tabela. Wybierz plik CSV.
problem-keep = Nie udało się zachować pliku „{ $name }”. Twoja własna kopia jest cała. { $why }
problem-paper-make = Nie udało się przygotować dokumentu. Nic się nie zmieniło.
problem-paper-evidence = Pliku „{ $name }” brakuje albo go zmieniono, więc archiwum nie powstało. Usuń go ze spisu albo przywróć.
problem-paper-no-program = Żaden program nie mógł tego otworzyć. Dokument leży w folderze twojego pliku.
problem-paper-unsaved = Nie wybrano miejsca. Możesz zapisać dokument obok swojego pliku.
save-paper-beside = Zapisz obok mojego pliku
problem-no-browser = Przeglądarka się nie otworzyła. Skopiuj adres i wklej go w przeglądarce.
problem-browser-slow = Przeglądarka jeszcze nie odpowiada. Jeśli nic się nie otworzy, wklej w niej skopiowany adres.
problem-nothing-to-paste = Nie ma tekstu do wklejenia. Najpierw skopiuj tekst, a potem naciśnij ponownie „Wklej”.
problem-paste-too-long = Skopiowany tekst jest za długi dla tego pola. Skopiuj tylko potrzebną część.
problem-paste-missed = Niczego nie wklejono, bo otwarto inną stronę. Naciśnij ponownie „Wklej”.
problem-clipboard = Kopiowanie się nie udało. Zaznacz tekst myszą i naciśnij Ctrl i C.
problem-folder = Nie udało się pokazać folderu. Skopiuj położenie i otwórz je samodzielnie.
problem-no-dialog = Nic nie wybrano. Jeśli okno wyboru pliku się nie otworzyło, wpisz ścieżkę poniżej.

## Filing

filing-title = Wypełnij formularz Meta
filing-title-letter = Napisz pismo
filing-lead = Otworzymy oficjalną stronę w przeglądarce. Tam wysyłasz sprzeciw. Ta aplikacja nie może tego zrobić za ciebie.
filing-lead-letter = Wydrukuj swój tekst, podpisz go i wyślij pocztą. Ta aplikacja nie może tego zrobić za ciebie.
filing-address = Oficjalny adres
filing-postal-address = Adres pocztowy
filing-open-form = Otwórz formularz
filing-open-page = Otwórz stronę Meta
filing-worked = Tym sposobem wysłano sprzeciw dla konta { $account } ({ $date }).
filing-on-phone = Zrób to na telefonie
filing-log-in-first = Najpierw zaloguj się na właściwe konto, w tej samej przeglądarce.
filing-known = Ostatnio w naszych źródłach: { $date }. { $confidence }
confidence-primary = Opublikowane przez firmę lub urząd.
confidence-confirmed = Liczba źródeł, które to potwierdzają: { $sources }.
confidence-single = Tylko z jednego źródła.
confidence-disputed = Źródła nie są zgodne.
confidence-known = Powszechnie znane.
confidence-inferred = Wniosek z innych źródeł.
copy = Kopiuj
copied = Skopiowano
paste = Wklej
paste-spoken = { $paste }: { $what }
copy-again = Kopiuj ponownie
copy-by-hand = Kopiowanie na tym komputerze chwilowo nie działa. Zaznacz tekst poniżej i skopiuj go klawiaturą albo myszą.
copy-spoken = { $copy }: { $what }
field-name = Twoje imię i nazwisko
field-email = Twój e-mail
field-phone = Twój numer telefonu
field-country = Twój kraj
field-reason = Twój tekst
field-with-need = { $field } ({ $need })
need-required = wymagane
need-prefilled = może już być wpisany
need-optional = opcjonalnie
need-if-asked = jeśli o to pytają
value-leave-empty = Wybrano „Nie podaję powodu”. Zostaw to pole puste.
value-reason-needed = Tu potrzebny jest tekst. Wróć i dodaj choć krótki.
value-fill-in-yourself = To wpisujesz na stronie.
copied-address = Adres skopiowany. Wklej go w przeglądarce.
copied-postal-address = Adres pocztowy skopiowany.
copied-for-phone = Adres i twój tekst skopiowane. Wklej je w wiadomość do siebie.
copied-file-path = Położenie pliku skopiowane.
copied-sent-text = Twój tekst skopiowany.
copied-letter = Pismo skopiowane.
copied-contact = Skopiowane. Wklej tam, gdzie potrzeba.
copied-name = Imię i nazwisko skopiowane. Wklej je do formularza.
copied-email = E-mail skopiowany. Wklej go do formularza.
copied-phone = Numer telefonu skopiowany. Wklej go do formularza.
copied-country = Kraj skopiowany.
copied-reason = Tekst skopiowany. Wklej go do formularza.
see-title = Co zobaczysz
see-title-letter = Co zrobić
see-phone-title = Na telefonie
see-no-password = Ta aplikacja nigdy nie pyta o hasło. Hasła i kody wpisuj tylko na stronie Meta.
schematic-send = Prześlij
schematic-hint = Prosty rysunek. Prawdziwa strona może wyglądać inaczej.
look-for-title = Słowa, których warto szukać na stronie
look-for-line = { $language }: { $words }
look-for-word = „{ $word }”
good-to-know-title = Warto wiedzieć
happened-title = Co się stało?
happened-sent = Sprzeciw wysłany
happened-not-yet = Jeszcze nie
happened-missing = Nie widzę formularza
happened-else = Coś innego
happened-hint = Nic nie liczy się jako wysłane, dopóki tego nie potwierdzisz.

## Drawings of forms and ways

drawing-form = Formularz
drawing-scroll = Przewiń do końca
drawing-code = Kod z e-maila
drawing-of-form = Rysunek formularza.
drawing-of-path = Rysunek drogi.
drawing-says-scroll = Jest na końcu strony.
drawing-says-choose = „{ $question }”: wybierz „{ $answer }”.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Potem przycisk „{ $button }”.
drawing-says-code = Potem pole na kod z e-maila.
drawing-says-press = { $mark }, { $title }: naciśnij „{ $entry }”.
drawing-says-form = Potem otwiera się formularz.

## On a phone

phone-title = Zrób to na swoim telefonie
phone-lead = Skieruj aparat telefonu na kwadratowy kod. Potem naciśnij link, który pokaże telefon.
phone-page = 1. Strona
phone-page-no-room = Nie ma miejsca na kod. Powiększ okno albo wyślij adres do siebie, jak opisano na tej stronie.
phone-text = 2. Twój tekst
phone-text-lead = Gdy formularz się otworzy, zeskanuj też ten kod. Skopiuj tekst na telefonie i wklej go do formularza.
phone-text-code = Kwadratowy kod z twoim tekstem
phone-text-long = Nie ma miejsca na kod z tekstem. Wyślij tekst do siebie, jak opisano na tej stronie.
phone-send-title = Albo wyślij to do siebie
phone-send-address = Adres
phone-send-both = Adres i twój tekst
phone-send-lead = Skopiuj to i wklej w e-mail lub wiadomość do siebie. Otwórz ją na telefonie.
phone-app-title = Otwiera się aplikacja zamiast formularza?
phone-app = Na telefonie link może otworzyć aplikację. Wtedy skopiuj adres do przeglądarki telefonu. Jeśli formularza nadal nie ma, naciśnij poniżej „Nie widzę formularza”.
phone-steps = Kroki na telefonie
phone-steps-lead = Kwadratowy kod od razu otwiera stronę. Potem przejdź do kroku, który pasuje.

## The small window beside the browser

companion-show = Małe okno obok przeglądarki
companion-leave = Wróć do dużego okna
companion-title = Krok { $step } z { $steps }
companion-next = Następny krok
companion-previous = Poprzedni
companion-last = To ostatni krok. Po jego wykonaniu zaznacz poniżej, co się stało.

## I don't see the form

missing-title = Co widzisz zamiast niego?
missing-lead = Wybierz to, co najbardziej pasuje. Niczego tu nie stracisz.
seen-login = Strona logowania
seen-about-ai = Strona o Meta AI
seen-not-available = „Niedostępne” albo strona, która nie istnieje
seen-only-information = Same informacje, nic do wypełnienia
seen-app-opened = Zamiast przeglądarki otworzyła się aplikacja
seen-other-language = Język, którego nie znam
seen-wrong-account = Zalogowane jest inne konto
seen-blocked = Błąd albo nie mogę nacisnąć „Prześlij”
seen-something-else = Coś innego
advice-title = Spróbuj tak
advice-login = Najpierw się tam zaloguj. Potem wróć do tego okna i otwórz stronę jeszcze raz. Meta pokazuje formularz tylko zalogowanym.
advice-about-ai = Sprawdź, czy zalogowane jest właściwe konto. Potem przewiń stronę do końca: formularz lub link często jest właśnie tam.
advice-not-available = Jeśli używasz VPN, wyłącz go, bo Meta sprawdza kraj. Jeśli strony nadal nie ma, użyj następnego adresu.
advice-only-information = Poszukaj w tekście słowa „sprzeciw” i naciśnij je. Przewiń też stronę do końca. Jeśli trzeba, najpierw się zaloguj.
advice-app-opened = Skopiuj adres. Wklej go w pasek adresu przeglądarki, najlepiej na komputerze.
advice-other-language = Większość przeglądarek potrafi przetłumaczyć stronę. Kroki są te same: e-mail, tekst, „Prześlij”.
advice-wrong-account = Wyloguj się tam. Zaloguj się na konto, dla którego wnosisz sprzeciw. Potem otwórz stronę jeszcze raz.
advice-blocked = Zrób zdjęcie komunikatu na ekranie i zachowaj je. Użyj innej przeglądarki albo spróbuj jutro.
advice-something-else = Zamknij stronę i otwórz ją ponownie, w miarę możliwości w innej przeglądarce. Jeśli to nie pomoże, użyj następnego adresu.
advice-try-again = Spróbuj jeszcze raz tej samej strony
advice-next-route = Albo użyj następnego sposobu
advice-use-next = Użyj tego sposobu
used-up-title = To były wszystkie znane nam sposoby
used-up-lead = Takie próby też się liczą. Zachowaj zdjęcia tego, co było widać.
used-up-letter = Teraz napisz sprzeciw jako pismo
used-up-letter-why = Pismo nie wymaga formularza, a list polecony jest dowodem.
used-up-letter-button = Napisz pismo
used-up-advice = Poproś urząd o radę
used-up-no-authority = Nie znamy jeszcze właściwego urzędu. Dodaj kraj do odpowiedzi albo spróbuj za kilka dni.
authority-as-of = Adres ostatnio potwierdzono: { $date }
authority-languages = Przyjmowane języki: { $languages }
authority-dublin = Sprawy Meta prowadzi irlandzki urząd w Dublinie. Twój urząd przyjmuje skargę, przekazuje ją dalej i pozostaje w kontakcie z tobą.
authority-open = Otwórz jego stronę skarg
authority-open-website = Otwórz jego stronę
authority-email = E-mail: { $address }
authority-phone = Telefon: { $number }
authority-part = W której części kraju było wtedy twoje miejsce zamieszkania?
authority-country = W którym kraju było wtedy twoje miejsce zamieszkania?
authority-official-list = Europejski spis urzędów: edpb.europa.eu
else-title = Co innego się stało?
else-lead = Wszystko zostaje bez zmian, dopóki czegoś tu nie wybierzesz.
else-earlier-title = Sprzeciw wysłano wcześniej
else-earlier-button = Wysłano w tym dniu
else-route-title = Chcę użyć innego sposobu
else-note-label = Chcę coś zapisać
else-note-hint = Notatka zostanie przy tym sprzeciwie.
else-note-button = Zachowaj notatkę

## After sending

sent-title = Co dalej
sent-lead = Sprzeciw jest na twojej liście. Zostanie tam do końca sprawy.
sent-on = Wysłano: { $date }
sent-look-for = Na co czekać
sent-by-when = Do kiedy
sent-we-remember = Otwórz tę aplikację, gdy przyjdzie odpowiedź albo minie ten dzień. Lista pokaże wtedy następny krok.
sent-next-account = Wnieś sprzeciw dla następnego konta
sent-show-record = Pokaż przebieg
sent-to-desk = Przejdź do listy
why-title = Skąd ta data: { $date }?
why-stopped-title = Dlaczego nie ma daty?
why-start = Liczone od dnia wysłania: { $date }.
why-start-posted = Liczone od: { $date }. Wysłano pocztą. Na doręczenie przyjmujemy trzy dni, bo nikt nie zgłasza nam dnia doręczenia.
why-start-delivered = Liczone od dnia doręczenia pisma: { $date }.
why-start-reminder = Liczone od dnia przypomnienia: { $date }.
why-start-complaint = Liczone od dnia skargi: { $date }.
why-start-authority = Liczone od ostatniej wiadomości do urzędu lub z urzędu: { $date }.
why-start-recheck = Liczone od dnia uwzględnienia sprzeciwu lub ostatniego sprawdzenia: { $date }.
why-paused = Czas nie biegł, gdy firma czekała na odpowiedź. Początek: { $from }. Koniec: { $to }.
why-late-extension = Firma poprosiła o więcej czasu: { $date }. Było to po pierwszym miesiącu, więc się nie liczy.
why-later-title = Druga, późniejsza data
why-later = Firma zadała pytanie. Może uznać, że jej miesiąc zaczął się dopiero od twojej odpowiedzi: { $date }. Wtedy termin to: { $due }. Przed przypomnieniem poczekaj do tego dnia.
why-question-open = Dopóki pytanie jest otwarte, firma może uznać, że jej czas nie biegnie. Odpowiedz szybko.
why-stopped = Czas nie biegnie od: { $date }, bo firma o coś zapytała. Ruszy znowu, gdy odpowiesz.
why-extended = Dłuższy czas zapowiedziano w pierwszym miesiącu. Prawo daje wtedy trzy miesiące od początku.
why-moved = Ten dzień nie liczy się jako ostatni: { $date }. Powód: { $why }.
why-weekend = weekend

answer-title = Czy Meta odpowiedziała?
answer-title-authority = Czy odpowiedział urząd albo Meta?
answer-what = Co mówi odpowiedź?
answer-lead = { $account }, { $platform }. Spójrz na e-mail lub wiadomość i wybierz, co w niej jest.
answer-accepted = Tak, uwzględniają sprzeciw
answer-accepted-hint = Piszą, że uszanują sprzeciw. Zdanie ze słowem „jeśli” to tylko zapowiedź.
answer-refused = Odmawiają
answer-refused-hint = Piszą „nie” albo że nic więcej nie zrobią
answer-more-asked = Proszą o coś więcej
answer-more-asked-hint = Zadają pytanie albo chcą potwierdzenia tożsamości
answer-reasons-asked = Pytają, o jakie użycie danych mi chodzi i dlaczego
answer-reasons-asked-hint = WhatsApp pyta o to e-mailem.
answer-other-company = Piszą, że to sprawa innej firmy
answer-other-company-hint = WhatsApp może na przykład wskazać Meta
answer-other-form = Chcą, żeby użyć innego formularza
answer-other-form-hint = Piszą, że ten formularz lub adres jest zły
answer-more-time = Chcą więcej czasu
answer-more-time-hint = Piszą, że to potrwa dłużej i dlaczego
answer-receipt = To tylko potwierdzenie odbioru
answer-receipt-hint = Piszą, że sprzeciw dotarł. Kod też nie jest odpowiedzią.
answer-authority-news = Urząd napisał, ale bez decyzji
answer-authority-news-hint = Ma skargę albo pisze, na jakim jest etapie
answer-authority-agreed = Urząd przyznaje mi rację
answer-authority-agreed-hint = Urząd stwierdził naruszenie prawa albo firma ustąpiła
answer-authority-disagreed = Urząd nie przyznaje mi racji albo zamknął sprawę
answer-authority-disagreed-hint = Decyzję może sprawdzić sąd
answer-no-answer = To nie odpowiedź. Tylko zachowaj plik
answer-no-answer-hint = Zapowiedź, kod, zdjęcie, potwierdzenie z poczty
answer-lead-any = Wybierz, co jest w odpowiedzi i którego konta dotyczy.
answer-which = Którego konta dotyczy?
answer-which-more = Masz więcej kont. Znajdź właściwe na liście i naciśnij przy nim „Mam odpowiedź”.
answer-other-account = Ten e-mail dotyczy chyba konta { $account }. Sprawdź, które konto jest wybrane poniżej.
answer-files = Dodane pliki
answer-files-lead = Upuść w tym oknie e-mail, zdjęcie lub PDF. Zostanie obok twojego pliku, bez zmian. Nic nigdzie nie jest wysyłane.
answer-choose-file = Wybierz plik
answer-paste = Albo wklej tekst e-maila
answer-paste-hint = Skopiuj całość, w miarę możliwości z nadawcą i datą
answer-read = Przeczytaj
answer-leave-out = Pomiń
answer-leave-out-spoken = Pomiń: { $name }
reading-title = Czym prawdopodobnie jest ten e-mail
reading-likely = Prawdopodobnie: { $kind }. Decyzja należy do ciebie.
reading-perhaps = Być może: { $kind }. Zbyt wiele temu przeczy, więc niczego nie wybraliśmy.
reading-unknown = Nie potrafimy tego ocenić. Przeczytaj e-mail i wybierz samodzielnie.
reading-known = Co o nim wiadomo
reading-for = Co za tym przemawia
reading-against = Co temu przeczy lub czego brakuje
reading-proof = E-mail może napisać każdy. Facebook ma w ustawieniach, w części o bezpieczeństwie, spis swoich ostatnich e-maili. W razie wątpliwości zajrzyj tam.
mail-accepted = firma uwzględnia sprzeciw
mail-refused = firma odmawia
mail-more-asked = firma prosi o coś więcej
mail-other-company = to sprawa innej firmy
mail-other-form = firma chce innego formularza
mail-more-time = firma chce więcej czasu
mail-receipt = tylko potwierdzenie odbioru
mail-announcement = zapowiedź dla wszystkich, nie odpowiedź
mail-code = kod do wpisania, nie odpowiedź
mail-not-from-meta = e-mail nie jest od Meta
for-phrase = Są w nim słowa: „{ $words }”
for-code = Zawiera kod: „{ $words }”
for-sender = Przyszedł z { $domain }. Wiadomo, że Meta stamtąd pisze.
for-looks-like = Adres { $domain } podszywa się pod markę { $brand }.
for-name-looks-like = Podaje się za „{ $name }”, ale przyszedł z { $domain }.
for-date = Data e-maila: { $mail }. Sprzeciw wysłano: { $filed }.
for-address = Przyszedł na { $address }, czyli na adres tego konta.
for-authentication = Twoja poczta e-mail potwierdza, że naprawdę przyszedł z { $domain }.
doubt-nothing-known = Nie ma w nim żadnych znanych nam słów Meta.
doubt-not-verbatim = Słowa są podobne do słów Meta, ale dokładnie takich nie znamy.
doubt-conditional = Słowo „{ $word }” stawia warunek: „{ $words }”
doubt-denied = Słowo „{ $word }” może być zaprzeczeniem: „{ $words }”
doubt-told = Słowo „{ $word }” wskazuje na cudzą wypowiedź: „{ $words }”
doubt-question = To pytanie: „{ $words }”
doubt-quoted = Słowa są w cytacie lub w starszym e-mailu: „{ $words }”
doubt-in-passing = Słowa stoją w środku czegoś innego: „{ $words }”
doubt-announces = Meta pisze to do wszystkich: „{ $words }”
doubt-invites = Zachęca do wniesienia sprzeciwu: „{ $words }”
doubt-reverses = Coś odwołuje: „{ $words }”
doubt-contradiction = Mówi dwie rzeczy naraz: { $kinds }.
doubt-parts-differ = Tekst zwykły i tekst sformatowany mówią co innego.
doubt-cut = Jest dłuższy niż część, którą przeczytaliśmy.
doubt-broken = Części tego e-maila nie dało się odczytać.
doubt-no-sender = Nie ma nadawcy.
doubt-several-senders = Ma więcej niż jednego nadawcę.
doubt-sender-unlisted = Adresu { $domain } nie ma w naszym spisie adresów Meta.
doubt-forwarded = Został przekazany dalej. Nadawca i data nie są więc pewne.
doubt-authentication-failed = Według twojej poczty e-mail nadawca nie jest prawdziwy.
doubt-authentication-other = Twoja poczta e-mail zna jako nadawcę tylko { $domain }.
doubt-authentication-missing = Twoja poczta e-mail nie podała, czy nadawca jest prawdziwy.
doubt-no-date = Nie ma daty.
doubt-date-before = Data e-maila: { $mail }. To wcześniej niż wysłanie sprzeciwu: { $filed }.
doubt-date-ahead = Jego data jeszcze nie nadeszła: { $date }.
doubt-not-filed = Nie ma wysłanego sprzeciwu, na który mógłby odpowiadać.
doubt-no-address = Nie ma odbiorcy.
doubt-other-address = Przyszedł na { $address }. Żadne z twoich kont tutaj nie ma tego adresu.
doubt-several-accounts = Może dotyczyć więcej niż jednego konta.
doubt-no-such-account = Żadne konto tutaj ({ $platform }) nie ma tego adresu.
doubt-platform-unclear = Wymienia kilka platform.
answer-when = Kiedy przyszła odpowiedź?
when-title = W którym dniu?
answer-keep = Zachowaj e-mail albo zrób zdjęcie wiadomości. To twój dowód.
answer-record = Zanotuj

## One account

account-all = Wszystkie sprzeciwy
account-edit = Edytuj
account-delete = Usuń stąd to konto
account-delete-hint = Konto zniknie tylko z listy. Możesz je przywrócić.
account-file-anyway = Wnieś sprzeciw też dla tego konta
account-replied = Moja odpowiedź wysłana
account-reminded = Przypomnienie wysłane
account-complained = Skarga do urzędu wysłana
account-delivered = Pismo dotarło
account-rechecked = Sprawdzone. Nic się nie zmieniło
account-write-reply = Napisz odpowiedź
account-write-reminder = Napisz przypomnienie
account-write-company-complaint = Złóż skargę do firmy
account-write-authority-complaint = Złóż skargę do urzędu
account-write-objection = Napisz pismo
options-waiting = Jeśli w ciągu dwóch dni nic nie przyjdzie, zajrzyj do spamu. Potem upuść e-mail od firmy w tym oknie.
options-waiting-no-date = Żadne prawo nie wyznacza terminu. Gdy trwa to za długo, wyślij przypomnienie. Pomożemy je napisać.
options-overdue-remind = Najpierw wyślij przypomnienie. Pomożemy je napisać. Podaje ono dzień twojego sprzeciwu.
options-overdue-complain = Jeśli to nie pomoże, możesz złożyć skargę do urzędu. To nic nie kosztuje.
options-overdue-company = Jeśli to nie pomoże, możesz złożyć skargę do firmy. Od 19 czerwca 2026 musi ona potwierdzić jej odbiór w ciągu 30 dni.
options-overdue-none = Wyślij przypomnienie. Pomożemy je napisać.
options-complain = Teraz możesz złożyć skargę do urzędu. To nic nie kosztuje, a my pomożemy ją napisać.
options-company = Teraz możesz złożyć skargę do firmy. Pomożemy ją napisać.
options-complaint-received = Jeśli nie będzie wyniku, możesz złożyć skargę do urzędu (ICO). Skorzystaj z jego strony poniżej.
options-ico = Teraz możesz złożyć skargę do urzędu (ICO). Skorzystaj z jego strony poniżej.
options-court = Możesz wystąpić do sądu, żeby urząd zaczął działać. Poradzić może prawnik albo organizacja konsumencka.
options-court-decision = Możesz prosić sąd o sprawdzenie decyzji. Czasu jest mało, a termin podano w decyzji.
options-swiss = W Szwajcarii może rozstrzygnąć sąd. Możesz też zgłosić sprawę do urzędu poniżej.
options-brazil = Możesz wysłać petycję do urzędu poniżej. Dołącz dowód, że sprawa była najpierw zgłoszona firmie.
options-refused-read = Przeczytaj powody firmy. Musi ona wykazać, że jej racje ważą więcej niż twoje.
options-refused-reasons = Przeczytaj powody firmy i zachowaj je.
options-more-asked = Odpowiedz e-mailem, własnymi słowami. Nie wysyłaj kopii dowodu osobistego, chyba że firma ma uzasadnione wątpliwości.
options-reasons-asked = Odpowiedź jest już przygotowana. Wyślij ją jako odpowiedź na e-mail firmy.
options-other-company = Wnieś sprzeciw następnym sposobem. Zachowaj odpowiedź firmy.
options-other-form = Wnieś sprzeciw następnym sposobem. Zachowaj odpowiedź firmy.
options-recheck = Otwórz ponownie oficjalną stronę. Sprawdź, czy nadal widać sprzeciw i czy Meta nie ma nowego formularza.
options-authority = Urząd dla ciebie
timeline-title = Co się dotąd działo
timeline-due = Termin odpowiedzi
timeline-was-due = Termin odpowiedzi minął
timeline-later = Najpóźniej, jeśli firma liczy od twojej odpowiedzi
timeline-reminder = Koniec czasu z przypomnienia
timeline-acknowledgement = Firma ma potwierdzić odbiór skargi
timeline-authority = Urząd ma dać znać, co dalej
timeline-recheck = Sprawdź, czy nic się nie zmieniło
event-prepared = Przygotowano sprzeciw
event-form-opened = Otwarto stronę
event-form-missing = Formularza nie było widać: { $seen }
event-sent = Wysłano sprzeciw
event-delivered = Pismo dotarło
event-receipt = Firma potwierdziła odbiór
event-accepted = Firma uwzględniła sprzeciw
event-refused = Firma odmówiła
event-more-asked = Firma poprosiła o coś więcej
event-reasons-asked = Firma zapytała, o jakie użycie chodzi i dlaczego
event-replied = Wysłano odpowiedź do firmy
event-other-company = Firma wskazała inną firmę
event-other-form = Firma poprosiła o użycie innego formularza
event-more-time = Firma poprosiła o więcej czasu
event-reminded = Wysłano przypomnienie
event-letter = Wysłano pismo: { $letter }
event-authority-news = Urząd napisał
event-authority-agreed = Urząd przyznał ci rację
event-authority-disagreed = Urząd nie przyznał ci racji albo zamknął sprawę
event-rechecked = Sprawdzono, czy nic się nie zmieniło
event-note = Notatka: { $note }
kept-title = Przechowywane przy tym sprzeciwie
kept-sent = Co wysłano
kept-sent-on = Dokładnie tak, jak wyglądało w dniu: { $date }
kept-nothing-sent = Nic jeszcze nie wysłano.
kept-letter-on = Wysłano: { $date }, do: { $to }
kept-evidence = Dowody
kept-evidence-none = Nie ma jeszcze żadnego pliku. Upuść tutaj e-mail, zdjęcie lub PDF.
kept-evidence-added = Dodano: { $date }. { $size }
kept-evidence-missing = Tego pliku nie ma już w folderze.
kept-evidence-changed = Ten plik zmieniono po dodaniu.
kept-evidence-remove = Usuń ze spisu
kept-evidence-remove-spoken = Usuń ze spisu: { $name }
kept-evidence-folder = Pokaż folder
kept-evidence-add = Dodaj plik
size-bytes = { $count } B
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = Twój sprzeciw w formie pisma
letter-title-reply = Twoja odpowiedź
letter-title-reminder = Twoje przypomnienie
letter-title-company-complaint = Twoja skarga do firmy
letter-title-authority-complaint = Twoja skarga do urzędu
letter-lead = Uzupełnij, czego brakuje. Pismo zmienia się podczas pisania. Stąd nic nie jest wysyłane.
letter-name = Twoje imię i nazwisko
letter-name-hint = Takie, jak w twojej korespondencji
letter-address = Twój adres pocztowy
letter-address-hint = Ulica, kod pocztowy, miejscowość i kraj, bez nazwiska
letter-town = Miejsce napisania
letter-town-hint = Twoja miejscowość. Stoi przed datą.
letter-phone = Twój numer telefonu
letter-phone-hint = Możesz to pominąć.
letter-reference = Numer sprawy
letter-reference-hint = Jeśli go nadano. Często jest w temacie e-maila od firmy.
letter-reason = Twój powód
letter-reason-hint = Własnymi słowami, w języku pisma. Wzmacnia twoje pismo.
letter-company = Której firmy to dotyczy?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Czy na twój wniosek zajmuje się tym sąd?
letter-court-yes = Tak, zajmuje się tym sąd
letter-court-no = Żaden sąd się tym nie zajmuje
letter-may-be-named = Czy urząd może ujawnić firmie, kim jesteś?
letter-may-be-named-yes = Tak, może
letter-may-be-named-no = Nie, proszę tego nie robić
letter-language = Język pisma
letter-sheet = Pismo
letter-missing = Pismo pojawi się tutaj, gdy niczego nie będzie brakować.
letter-missing-right = Dla tego miejsca zamieszkania nie ma takiego pisma.
letter-missing-name = Brakuje imienia i nazwiska.
letter-missing-address = Brakuje adresu pocztowego.
letter-missing-town = Brakuje miejsca napisania.
letter-missing-email = Brakuje adresu e-mail konta. Dodaj go na stronie edycji.
letter-missing-account = Brakuje nazwy konta. Dodaj ją na stronie edycji.
letter-missing-company = Nie wiemy, do kogo pisać.
letter-missing-sent = Nic jeszcze nie wysłano.
letter-missing-deadline = Nie ma żadnego terminu odpowiedzi.
letter-missing-occasion = Nie ma jeszcze o czym pisać: czas firmy nie minął i nie było odmowy.
letter-missing-question = Nie ma pytania, które czeka na twoją odpowiedź.
letter-missing-reason = Brakuje twojego powodu.
letter-missing-authority = Nie znamy jeszcze twojego urzędu.
letter-missing-court = Zaznacz, czy zajmuje się tym sąd.
letter-missing-may-be-named = Zaznacz, czy firma może się dowiedzieć, kim jesteś.
letter-note-company-blank = Nie wiemy, która firma jest odpowiedzialna w twoim przypadku. Znajdź jej nazwę w polityce prywatności Meta dla swojego kraju i uzupełnij puste linie.
letter-note-address-blank = Nie znamy właściwego adresu pocztowego firmy. Znajdź go w polityce prywatności dla swojego kraju i uzupełnij puste linie.
letter-note-other-language = Ten urząd wymaga języka, w którym nie mamy pisma. Tutaj jest ono po angielsku. Najpierw zleć tłumaczenie.
letter-text = Pismo własnymi słowami
letter-text-hint = Twoje zmiany zostają, także gdy zmienisz którąś odpowiedź
letter-compose = Ułóż ponownie z moich odpowiedzi
letter-change = Zmień słowa samodzielnie
letter-empty = Pismo jest puste. Napisz je albo ułóż ponownie ze swoich odpowiedzi.
letter-copy = Kopiuj pismo
letter-pdf = Zapisz jako PDF
letter-docx = Zapisz do edycji (Word)
letter-how-reply = Wyślij to jako odpowiedź na e-mail firmy: skopiuj i wklej w odpowiedzi.
letter-how-authority = Otwórz stronę skarg urzędu i wklej tam pismo albo wyślij je pocztą. Pismo wysyłane pocztą podpisz odręcznie.
letter-how-company = Wydrukuj je i podpisz. Wyślij jako list polecony i zachowaj dowód nadania. Szybciej jest wkleić pismo w ten sam formularz.
letter-sent-title = Czy pismo jest wysłane?
letter-sent-hint = Wysłane pismo zostanie zachowane dokładnie w tej postaci.
letter-sent = Pismo wysłane
letter-discard = Porzuć to pismo
letter-kind-objection = sprzeciw w formie pisma
letter-kind-reply = odpowiedź
letter-kind-reminder = przypomnienie
letter-kind-company-complaint = skarga do firmy
letter-kind-authority-complaint = skarga do urzędu
kept-letters = Pisma
kept-letter-go-on = Pisz dalej
kept-letter-go-on-spoken = Pisz dalej: { $letter }
papers-title = Do druku, zapisania i przekazania
papers-title-found = { $count ->
    [one] Dokumenty dla znalezionego konta
    [few] Dokumenty dla { $count } znalezionych kont
    [many] Dokumenty dla { $count } znalezionych kont
   *[other] Dokumenty dla { $count } znalezionego konta
}
papers-record = Przebieg jako PDF
papers-print = Otwórz do druku
papers-calendar = Termin do kalendarza
papers-calendar-all = Terminy do kalendarza
papers-table = Tabela do arkusza (CSV)
papers-bundle = Wszystko do skargi (ZIP)
papers-bundle-hint = Twoje pisma, to, co wysłano, wszystkie dowody oraz spis, który pokazuje, czy plik zmieniono.
paper-footer = Strona {"{page}"} z {"{pages}"}
record-title = Przebieg sprawy: { $account }
record-title-all = Przebieg wszystkich sprzeciwów
record-made = Sporządzono w Veto Desk: { $date }. Zawiera to, co tam zanotowano.
record-person = Osoba
record-platform = Platforma
record-account = Konto
record-law = Prawo
record-status = Stan
record-sentence = Opis
record-sent-on = Data wysłania
record-sent-to = Dokąd wysłano
record-when = Dzień
record-what = Co się stało
record-file = Plik
record-added = Data dodania
record-size = Rozmiar
record-sum = Suma kontrolna (SHA-256)
record-letter = Pismo wysłane: { $date }. Rodzaj: { $letter }
record-total = Konta
record-due = Termin
record-evidence = Zachowane pliki
record-annex = Załącznik { $number }
calendar-summary = { $what }: { $account }
calendar-name = Terminy
bundle-name = Skarga { $account }
papers-record-all = Przebieg wszystkich jako PDF
kept-linked = Połączone w Accounts Centre (centrum kont)
kept-note = Twoja notatka
edit-title = Edytuj to konto
edit-lead = Zmiany zapisują się podczas pisania. To, co już wysłano, zostaje bez zmian.
edit-person = Czyje to konto
edit-person-hint = Zostaw puste, jeśli należy tylko do ciebie.
edit-note = Notatka
edit-note-hint = Wszystko, co chcesz zapamiętać
edit-done = Gotowe
kept-linked-none = Nic nie zanotowano.
kept-linked-change = Zobacz i zmień połączenia
linked-title = Połączone konta
linked-lead = Meta może łączyć konta w Accounts Centre (centrum kont). Zanotuj tutaj, które połączyła. U samej Meta nic się nie zmieni.
linked-back = Wróć do konta
linked-now = Połączone z
linked-with-none = To konto nie jest połączone z żadnym innym.
linked-before = Już niepołączone
linked-add = Połącz inne konto
linked-add-own = Tej samej osoby
linked-add-others = Innych osób
linked-add-none = Nie ma innego konta, które można połączyć.
linked-find = Znajdź konto
linked-find-hint = Nazwa, e-mail lub numer telefonu
linked-link = Połącz
linked-already = Połączone z: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Zmień dzień
linked-asked = To się zgadza
linked-take-out = Odłącz
linked-take-out-this = Odłącz to konto
linked-never = Nigdy nie były połączone
linked-since = Od kiedy są połączone?
linked-choice-before = Jeszcze sprzed sprzeciwu
linked-choice-day = Od dnia, który znam
linked-choice-unknown = Nie wiem
linked-since-before = Połączone jeszcze przed sprzeciwem, o ile nam wiadomo.
linked-since-day = Połączone od: { $date }.
linked-since-unknown = Połączone. Nie wiadomo, od kiedy.
linked-until = Niepołączone od: { $date }.
cover-object = Wnieś sprzeciw także dla tego konta
cover-leave = Zostaw, jak jest
cover-ask-again = Zapytaj mnie ponownie
options-cover-open = Meta nie mówi, czy tamten sprzeciw obejmuje to konto.
options-cover-again = Bezpieczniej jest wnieść sprzeciw także dla tego konta.
reason-cover-joined = Połączone z kontem { $account } od: { $date }. Jego sprzeciw był już wtedy uwzględniony.
reason-cover-unknown = Połączone z kontem { $account }, może dopiero po uwzględnieniu jego sprzeciwu.
reason-cover-ended = Niepołączone z kontem { $account } od: { $date }. Jego sprzeciw uwzględniono wcześniej.
reason-cover-left = Sprzeciw dla konta { $account } może się tu liczyć. Zostawiono to bez zmian: { $date }.
done-cover-left = Zostaje, jak jest. Nadal możesz w każdej chwili wnieść sprzeciw dla tego konta.

## People

account-person = Czyje konto: { $name }
persons-show = Osoby
persons-all = Wszystkie osoby
persons-title = Osoby
persons-lead = Wszyscy, których sprzeciwy tu przechowujesz.
persons-find = Znajdź osobę
persons-find-hint = Imię, nazwisko lub e-mail
persons-hide = Ukryj osoby z zakończonymi sprawami
persons-hidden = { $count ->
    [one] Jedna osoba jest ukryta. Wszystkie jej konta są potwierdzone.
    [few] { $count } osoby są ukryte. Wszystkie ich konta są potwierdzone.
    [many] { $count } osób jest ukrytych. Wszystkie ich konta są potwierdzone.
   *[other] { $count } osoby jest ukryte. Wszystkie ich konta są potwierdzone.
}
persons-found = { $count ->
    [0] Nikogo nie znaleziono.
    [one] Jedna osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
persons-page = Osoby od { $first } do { $last } z { $count }
persons-accounts = { $count ->
    [0] Jeszcze bez konta
    [one] Jedno konto
    [few] { $count } konta
    [many] { $count } kont
   *[other] { $count } konta
}
persons-needs = { $count ->
    [one] jedno czeka na ciebie
    [few] { $count } czekają na ciebie
    [many] { $count } czeka na ciebie
   *[other] { $count } czeka na ciebie
}
persons-settled = wszystkie potwierdzone
persons-spoken = Pokaż osobę: { $name }, { $more }
persons-add = Dodaj osobę
person-unnamed = Ktoś bez nazwiska
person-lead = Zmiany zapisują się podczas pisania. To, co już wysłano, zostaje bez zmian.
person-name = Nazwa na liście
person-name-hint = Tak, jak tę osobę tu nazywasz
person-full-name = Imię i nazwisko
person-full-name-hint = Do pism
person-email = Zwykle używany e-mail
person-email-hint = Podpowiadany przy następnym koncie
person-phone = Numer telefonu
person-town = Miejscowość
person-town-hint = Stoi przed datą pisma.
person-address = Adres pocztowy
person-address-hint = Do pism, wiersz po wierszu, bez nazwiska
person-residence = Miejsce zamieszkania
person-residence-unknown = Jeszcze nie podano
person-residence-hint = Dotyczy nowych sprzeciwów. To, co zaczęto lub wniesiono, zostaje bez zmian.
person-residence-change = Wybierz miejsce zamieszkania
person-residence-close = Schowaj kraje
person-residence-eu = W Unii Europejskiej, kraju nie podano
person-residence-eea = W Islandii, Liechtensteinie lub Norwegii, kraju nie podano
person-language = Język pism i powodów
person-language-hint = To podpowiedź. Za każdym razem możesz wybrać inny.
person-language-usual = Ten co zwykle
person-accounts = Konta
person-no-accounts = Jeszcze nie ma konta.
person-object = Wnieś sprzeciw dla kolejnego konta
person-object-first = Wnieś sprzeciw dla konta tej osoby
person-object-spoken = Wnieś sprzeciw dla kolejnego konta tej osoby
person-on-desk = Pokaż na liście
person-same = To ta sama osoba co …
person-back = Wróć: { $name }
person-remove = Usuń tę osobę
person-remove-deleted = Jej usunięte konta też znikną.
person-hand-over-title = Przekazanie
person-hand-over-lead = Zapisz plik tylko z tą osobą i jej kontami. Inny Veto Desk może go otworzyć albo wczytać z niego nowości.
person-hand-over-evidence = Plików zachowanych jako dowody w nim nie ma.
person-hand-over = Przekaż dane tej osoby …
same-title = Kto jest tą samą osobą co { $name }?
same-lead = Wybierz, czyje konta też należą do tej osoby.
same-confirm-title = Czy { $kept } i { $other } to jedna osoba?
same-confirm-lead = Najpierw zobacz, co się stanie. Można to od razu cofnąć.
same-happens = Co się stanie
same-accounts = { $count ->
    [0] { $other }: nie ma konta do przeniesienia.
    [one] Jedno konto przejdzie: { $other } → { $kept }.
    [few] { $count } konta przejdą: { $other } → { $kept }.
    [many] { $count } kont przejdzie: { $other } → { $kept }.
   *[other] { $count } konta przejdzie: { $other } → { $kept }.
}
same-goes = Na liście osób zostaje { $kept }. Znika z niej { $other }.
same-filled = { $what }, nowy wpis: { $value }.
same-differs = Co się różni
same-differing = { $what }: zostaje { $kept }. Do notatki trafia { $other }.
same-residence = Miejsce zamieszkania: zostaje { $kept }, a nie { $other }.
same-stays = To, co wysłano, zostaje bez zmian. Nie przepadnie żadne konto, odpowiedź ani notatka.
same-another = Wybierz kogoś innego
same-join = Złącz w jedną osobę
sheet-for = Kartka dla tej osoby
sheet-hint = Co zrobiono, co dalej i do kiedy, dużym drukiem.
sheet-print = Kartka do druku
sheet-save = Zapisz kartkę
sheet-title = Sprzeciwy: { $name }
sheet-made = Stan na dzień: { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Nic jeszcze nie wysłano.
sheet-next = Teraz: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Nie ma daty, której trzeba pilnować.
sheet-footer = Ta aplikacja to nie Meta · Strona {"{page}"} z {"{pages}"}

## What was just done

done-account-deleted = Konto usunięto z listy.
done-draft-discarded = Niedokończony sprzeciw porzucono.
done-answer-recorded = Odpowiedź zanotowano.
done-answer-recorded-with-files = Odpowiedź zanotowano. Dodane pliki są zachowane bez zmian, obok twojego pliku.
done-note-added = Notatkę zachowano.
done-evidence-kept = { $count ->
    [one] Plik jest zachowany bez zmian, obok twojego pliku.
    [few] { $count } pliki są zachowane bez zmian, obok twojego pliku.
    [many] { $count } plików jest zachowanych bez zmian, obok twojego pliku.
   *[other] { $count } pliku jest zachowane bez zmian, obok twojego pliku.
}
done-evidence-removed = Usunięto ze spisu. Sam plik zostaje w folderze.
done-letter-discarded = Pismo porzucono.
done-paper-saved = Zapisano: { $path }
done-step-recorded = Zanotowano.
done-undone = Cofnięto: { $what }.
done-account-removed = Konto usunięto razem ze wszystkimi wpisami. Pliki zachowane jako dowody zostają w folderze.
done-merged = Do twojego pliku dodano zmiany z innego komputera.
done-merged-hand = Dodano zmiany wprowadzone ręcznie.
done-merged-copy = Obok twojego pliku leżała inna kopia. Dodano z niej to, co nowe.
done-imported = Drugi plik wczytano.
done-imported-nothing = Wszystko z tamtego pliku jest już na twojej liście.
done-backup-used = Wcześniejszy stan przywrócono. Poprzedni jest wśród kopii zapasowych.
done-edited = Twój plik zmieniono poza Veto Desk. Nadal da się go odczytać. Sprawdź, czy wpisy są poprawne.
done-unlocked = Drugie okno jest zamknięte. Teraz możesz tu wprowadzać zmiany.
done-person-removed = Osobę usunięto.
done-persons-joined = Teraz to jedna osoba. Wszystkie jej konta są tutaj.
done-restarted = Veto Desk zatrzymał się z powodu błędu i uruchomił się ponownie. Sprawdź, czy jest tu ostatnia zmiana. Twój plik: { $path }
count-added = { $count ->
    [one] Jedno konto jest nowe.
    [few] { $count } konta są nowe.
    [many] { $count } kont jest nowych.
   *[other] { $count } konta jest nowe.
}
count-changed = { $count ->
    [one] Jedno konto się zmieniło.
    [few] { $count } konta się zmieniły.
    [many] { $count } kont się zmieniło.
   *[other] { $count } konta się zmieniło.
}
count-removed = { $count ->
    [one] Jedno konto usunięto.
    [few] { $count } konta usunięto.
    [many] { $count } kont usunięto.
   *[other] { $count } konta usunięto.
}
done-account-restored = Konto znów jest na twojej liście.
done-accounts-added = { $count ->
    [one] Jedno konto z tabeli jest na twojej liście. Sprzeciw nie jest zaczęty.
    [few] { $count } konta z tabeli są na twojej liście. Ich sprzeciwy nie są zaczęte.
    [many] { $count } kont z tabeli jest na twojej liście. Ich sprzeciwy nie są zaczęte.
   *[other] { $count } konta z tabeli jest na twojej liście. Ich sprzeciwy nie są zaczęte.
}
done-account-covered = Konto zapisano jako połączone. Tamten sprzeciw obejmie je, gdy zostanie uwzględniony.
done-pasted = Skopiowany tekst wklejono.
done-address-opened = Przeglądarka ma otworzyć stronę. Jeśli nic się nie otworzy, skopiuj adres.
done-text-size = Wielkość tekstu: { $percent }%.
done-copy-saved = Kopię zapisano: { $path }
done-file-opened = Plik otwarto.
done-several-sent = { $count ->
    [one] 1 sprzeciw oznaczono jako wysłany.
    [few] { $count } sprzeciwy oznaczono jako wysłane.
    [many] { $count } sprzeciwów oznaczono jako wysłane.
   *[other] { $count } sprzeciwu oznaczono jako wysłane.
}
done-several-answered = { $count ->
    [one] Odpowiedź zanotowano dla 1 konta.
    [few] Odpowiedź zanotowano dla { $count } kont.
    [many] Odpowiedź zanotowano dla { $count } kont.
   *[other] Odpowiedź zanotowano dla { $count } konta.
}
done-several-deleted = { $count ->
    [one] 1 konto usunięto.
    [few] { $count } konta usunięto.
    [many] { $count } kont usunięto.
   *[other] { $count } konta usunięto.
}
done-turn-over = { $count ->
    [one] Konto przejrzane.
    [few] Wszystkie { $count } konta przejrzane.
    [many] Wszystkie konta przejrzane: { $count }.
   *[other] Wszystkie konta przejrzane: { $count }.
}
done-set-aside = Plik, którego nie dało się odczytać, zachowano pod nową nazwą: { $path }
close-asked = Ostatnie zmiany nie są jeszcze zapisane. Najpierw zapisz kopię albo zamknij bez zapisywania.

## The file

save-failed-title = Zmiany nie są zapisane
save-retry = Spróbuj ponownie
save-elsewhere = Zapisz kopię …
save-read-only = Folder pliku jest tylko do odczytu. Dopóki okno jest otwarte, nic nie zginie. Zapisz kopię w innym folderze.
save-full = Dysk jest pełny. Dopóki okno jest otwarte, nic nie zginie. Zwolnij trochę miejsca i spróbuj ponownie.
save-denied = System nie pozwala zapisać pliku. Dopóki okno jest otwarte, nic nie zginie. Zapisz kopię w innym folderze.
save-vanished = Folder pliku zniknął. Dopóki okno jest otwarte, nic nie zginie. Przywróć go albo zapisz kopię gdzie indziej.
save-newer = Tymczasem plik zapisała nowsza wersja Veto Desk. Dopóki okno jest otwarte, nic nie zginie. Zapisz kopię, a potem zainstaluj tamtą wersję.
save-other = Zapis się nie udał. Dopóki okno jest otwarte, nic nie zginie. Spróbuj ponownie albo zapisz kopię gdzie indziej.
copy-read-only = Nie zapisano: ten folder jest tylko do odczytu. Wybierz inny folder.
copy-full = Nie zapisano: ten dysk jest pełny. Wybierz inne miejsce.
copy-denied = Nie zapisano: system nie pozwala tam zapisywać. Wybierz inny folder.
copy-vanished = Nie zapisano: taki folder nie istnieje. Wybierz inny folder.
copy-other = Nie zapisano. Wybierz inne miejsce.
trouble-title = Nie udało się otworzyć twojego pliku
trouble-damaged = Plik jest uszkodzony w wierszu { $line }, kolumnie { $column }.
trouble-newer = Ten plik zapisała nowsza wersja Veto Desk. Aby go otworzyć, zainstaluj tę wersję.
trouble-too-large = Plik jest o wiele większy niż jakikolwiek plik tej aplikacji.
trouble-denied = System nie pozwala odczytać tego pliku. Sprawdź, kto może go czytać.
trouble-missing = W tym miejscu nie ma pliku.
trouble-other = Pliku nie można odczytać.
trouble-untouched = Niczego nie zmieniono. Cokolwiek wybierzesz, ten plik zostaje.
trouble-previous = Najnowsza kopia zapasowa
trouble-previous-what = Utworzono: { $date }. Zawartość: { $count ->
    [one] jedno konto.
    [few] { $count } konta.
    [many] { $count } kont.
   *[other] { $count } konta.
}
trouble-use-previous = Użyj tej kopii zapasowej
trouble-other-file = Inny plik
trouble-new = Nowa, pusta lista
trouble-new-hint = Stary plik zostanie obok, pod nową nazwą.
trouble-start-new = Zacznij od pustej listy

settings-title = Ustawienia
settings-theme = Tryb jasny lub ciemny
theme-system = Jak na tym komputerze
theme-light = Jasny
theme-dark = Ciemny
settings-contrast = Kontrast
contrast-system = Kontrast jak na tym komputerze
contrast-normal = Zwykły kontrast
contrast-high = Wysoki kontrast, czerń i biel
settings-language = Język
settings-language-hint = Język aplikacji. Powody i pisma mają własny język.
settings-language-of-system = Jak na tym komputerze: { $language }
settings-language-not-reviewed = Tych słów nie sprawdził jeszcze nikt, dla kogo to język ojczysty. Jeśli coś jest niejasne, wybierz angielski.
settings-language-reviewed = Te słowa sprawdziła osoba, dla której to język ojczysty.
languages-more = Inne języki
settings-language-help = Możesz pomóc je poprawić, bez żadnego programu. Jak to zrobić, mówi plik CONTRIBUTING.
settings-text-size = Wielkość tekstu
text-size-percent = { $percent }%
settings-text-size-hint = Wszystko rośnie razem z tekstem. Ctrl z plusem lub minusem robi to samo na każdej stronie.
settings-companion = Gdy formularz jest otwarty
settings-companion-on = Zmniejsz to okno i ustaw obok przeglądarki
settings-companion-hint = Małe okno pokazuje po jednym kroku. Jeden przycisk znów je powiększa.
settings-graphics = Grafika
settings-graphics-simple = Prosta grafika
settings-graphics-hint = Zaznacz, jeśli okno miga, jest puste lub działa wolno. Wygląd się nie zmieni. Zadziała od następnego uruchomienia.
settings-file = Twój plik
settings-file-lead = Wszystko jest w jednym pliku na tym komputerze i tylko tam. Tylko ty możesz go czytać.
settings-file-path = Położenie
settings-copy-path = Kopiuj położenie
settings-save-copy = Zapisz kopię …
settings-open = Otwórz inny plik …
settings-picking = Okno wyboru pliku jest otwarte.
settings-typed-path = Ścieżka do pliku
settings-typed-path-hint = Tylko jeśli nie otwiera się okno wyboru pliku.
settings-typed-open = Otwórz ten plik
settings-typed-copy = Zapisz tam kopię
settings-typed-import = Dodaj wpisy z tego pliku
settings-open-folder = Otwórz folder
settings-import-title = Wpisy z innego pliku
settings-import-lead = Dodaj zawartość innego pliku Veto Desk. Nic twojego nie przepadnie i nic nie pojawi się dwa razy.
settings-import = Dodaj wpisy z pliku …
settings-backups-title = Kopie zapasowe
settings-backups-lead = Aplikacja przechowuje kopie wcześniejszych stanów pliku. Możesz wrócić do każdego z nich.
settings-backups = Wróć do wcześniejszego stanu …
backups-title = Powrót do wcześniejszego stanu
backups-lead = Wybierz dzień. Lista będzie wyglądać tak jak wtedy.
backups-reading = Trwa szukanie kopii zapasowych …
backups-none = Nie ma jeszcze kopii zapasowej. Powstaje przy każdym uruchomieniu i co godzinę podczas pracy.
backups-use = Przywróć ten stan
backups-back = Wróć do ustawień
backups-undo = Najpierw powstanie kopia obecnego stanu. Zmianę można cofnąć.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] Jedno konto
    [few] { $accounts } konta
    [many] { $accounts } kont
   *[other] { $accounts } konta
}, { $objections ->
    [one] jeden sprzeciw
    [few] { $objections } sprzeciwy
    [many] { $objections } sprzeciwów
   *[other] { $objections } sprzeciwu
}
settings-about = O programie
settings-version = Veto Desk { $version }
settings-facts = Adresy i zasady zebrano 22 listopada 2026 z datowanych źródeł. Na potrzeby tej wersji nikt nie otwierał adresów.
settings-no-advice = Ta aplikacja nie jest poradą prawną.
settings-licence = Veto Desk jest darmowy, na licencji MIT lub Apache, do wyboru. Zawiera prace innych osób.
settings-licences = Czyje prace są w środku
licences-title = Czyje prace są w środku
licences-lead = Veto Desk zawiera prace innych osób. Oto one według licencji, po angielsku.
licences-hint = „OR” oznacza, że można wybrać. „AND” oznacza, że obowiązują wszystkie. Niektóre prace są w programie tylko na jednym systemie.
licences-show = Pokaż prace i teksty
licences-show-spoken = Pokaż prace i teksty na licencji { $licence }
licences-works = Prace
licences-text = Tekst { $number }
licences-back = Wróć do spisu

## Help

help-title = Pomoc
help-lead = Veto Desk prowadzi do oficjalnego formularza i pilnuje sprzeciwu do końca sprawy.
help-how = Jak to działa
help-how-1 = Odpowiedz na kilka krótkich pytań. Każda odpowiedź zapisuje się od razu.
help-how-2 = Otwórz oficjalną stronę i wklej to, co przygotowaliśmy.
help-how-3 = Naciśnij tam „Prześlij”. Potem zaznacz tutaj, że sprzeciw jest wysłany.
help-how-4 = Gdy przyjdzie odpowiedź, zanotuj ją tutaj. Lista pokaże następny krok.
help-does = Co daje sprzeciw
help-does-1 = Zatrzymuje przyszłe użycie twoich postów. To, czego AI już się nauczyła, w niej zostaje.
help-does-2 = Nie obejmuje zdjęć z tobą, które publikują inni.
help-does-3 = Nie usuwa Meta AI z twoich aplikacji.
help-safe = Twoje dane
help-safe-1 = Wszystko zostaje w jednym pliku na tym komputerze. Aplikacja sama nie łączy się z siecią.
help-safe-2 = Otwiera tylko oficjalne adresy z własnego spisu i tylko na twoje polecenie.
help-safe-3 = Nigdy nie pyta o hasło, kod ani dowód osobisty.
help-copies = Twój plik i jego kopie
help-copies-1 = Wcześniejsze stany leżą obok pliku. Do każdego z nich można wrócić w ustawieniach.
help-copies-2 = Plik może leżeć w folderze wspólnym dla kilku komputerów. To, co doda każdy z nich, zostaje.
help-copies-3 = Aby przejść na nowy komputer, zapisz kopię i otwórz ją tam.
help-keys = Klawisze
help-keys-tab = Tab oraz Shift z Tab przechodzą między przyciskami i polami. Spacja lub Enter je naciska.
help-keys-answers = Strzałki przechodzą między odpowiedziami na pytanie. Działa też pierwsza litera odpowiedzi.
help-keys-size = Ctrl z plusem lub minusem powiększa lub zmniejsza wszystko. Ctrl z 0 przywraca zwykłą wielkość.
help-keys-copy = W polu tekstowym Ctrl z C kopiuje, a Ctrl z V wkleja.
help-keys-go-on = Ctrl z Enter naciska główny przycisk strony. W polu z odpowiedzią na pytanie wystarczy Enter.
help-keys-back = Alt ze strzałką w lewo wraca. W polu tekstowym przesuwa o jedno słowo.
help-keys-help = F1 otwiera tę stronę.
help-keys-undo = Ctrl z Z cofa ostatnią zmianę. W polu tekstowym cofa wpisane znaki.

## Guides

guides-here = Poradniki, które tu pomogą
guides-search = Szukaj w poradnikach
guides-search-hint = Jedno słowo lub więcej, na przykład „formularz” lub „telefon”
guides-found = { $count ->
    [one] Znaleziono jeden poradnik.
    [few] Znaleziono { $count } poradniki.
    [many] Znaleziono { $count } poradników.
   *[other] Znaleziono { $count } poradnika.
}
guides-none-found = Użyj innego słowa albo mniejszej liczby słów. Aby zobaczyć wszystkie poradniki, usuń wpisany tekst.
guides-object = Wniesienie sprzeciwu
guides-trouble = Brak formularza i inne kłopoty
guides-after = Po wysłaniu
guides-places = Twój kraj
guides-good-to-know = Warto wiedzieć
guides-app = Ta aplikacja
guide-checked = Sprawdzono: { $date }
guide-platforms = Dotyczy: { $names }
guide-residences = Dla osób z tych miejsc: { $names }
guide-sources = Źródła
guide-source = { $title }, { $date }
guide-source-app = Sama ta aplikacja
guide-close = Zamknij ten poradnik

## Where there is no window

start-usage = Użycie: veto-desk [--file] [PATH] [--software]
start-no-folder = Veto Desk nie znalazł folderu na swój plik. Uruchom go z opcją --file i ścieżką.
start-no-screen = Veto Desk nie może otworzyć okna. Nie znalazł ekranu. Uruchom go z pulpitu.
start-no-picture = Veto Desk nie może otworzyć okna. Ekran nie przyjmuje od niego obrazu. Zainstaluj lub zaktualizuj sterownik grafiki.
start-no-library = Veto Desk nie może otworzyć okna. System okien lub jedna z jego bibliotek nie odpowiada.
start-stopped = Veto Desk zatrzymał się z powodu błędu. Wpisany tekst jest zapisany. Uruchom program ponownie, aby kontynuować. Twój plik: { $path }
