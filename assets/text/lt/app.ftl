### Every word the app says, in Lithuanian; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "jūs". One term for one idea: paskyra, nesutikimas, būdas, forma.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Klaida: { $page } – Veto Desk
rail-name = Skyriai
messages-name = Pranešimai
rail-desk = Apžvalga
rail-settings = Nustatymai
rail-help = Pagalba
rail-here = Esate čia
not-meta = Tai ne „Meta“ programa. Iš čia niekas nesiunčiama.
saving-saved = Įrašyta šiame kompiuteryje.
saving-under-way = Įrašoma šiame kompiuteryje …
saving-failed = Dar neįrašyta.
saving-forbidden = Failas neatvertas. Niekas neįrašoma.
saving-read-only = Šis langas tik rodo failą. Niekas neįrašoma.
undo = Atšaukti
undo-change = Atšaukti: { $what }
change-wizard = atsakymas į klausimą
change-draft = išmetimas
change-filing = pateikimas
change-answer = paskutinis žingsnis
change-note = pastaba
change-evidence = failas
change-letter = raštas
change-account = keitimas
change-linked = susietos paskyros
change-several = kelios paskyros
change-deleting = trynimas
change-person = žmogus
change-settings = nustatymas
change-incoming = tai, kas atėjo
change-import = perkelti įrašai
change-backup = ankstesnė būsena
change-adding = lentelės paskyrų pridėjimas
read-only-title = Galite žiūrėti, bet nieko keisti negalite
read-only-other-window = „Veto Desk“ atverta kitame lange. Keiskite ten. Kai tą langą užversite, bus galima keisti čia.
read-only-newer = Šį failą įrašė naujesnė „Veto Desk“ versija. Įdiekite ją, kad galėtumėte keisti.
read-only-what = Ką daryti?
dismiss = Slėpti šį pranešimą
close-title = Užverti neįrašius?
close-save-elsewhere = Pirma įrašyti kopiją …
close-anyway = Užverti neįrašius
close-stay = Palikti langą atvertą

## Dates

when-and-route = { $when } · { $route }
date-today = Šiandien, { $date }
date-week-earlier = Savaite anksčiau
date-day-earlier = Diena anksčiau
date-day-later = Diena vėliau
date-week-later = Savaite vėliau

## Status

status-not-started = Nepradėta
status-not-sent-yet = Dar neišsiųsta
status-sent = Išsiųsta
status-confirmed = Patvirtinta
status-needs-you = Laukia jūsų
status-refused = Atmesta
reason-not-begun = Dėl šios paskyros dar nepradėjote.
reason-prepared = Parengta ({ $date }). Jūs dar neišsiuntėte.
reason-form-opened = Forma atverta ({ $date }). Dar nenurodėte, kad išsiuntėte.
reason-form-missing = Formos neradote ({ $date }). Yra kitų būdų.
reason-waiting = Laukiame atsakymo (terminas: { $date }).
reason-waiting-soon = Laukiame atsakymo (terminas: { $date }). { $days ->
    [0] Tai šiandien.
    [1] Tai rytoj.
    [one] Liko { $days } diena.
    [few] Liko { $days } dienos.
   *[other] Liko { $days } dienų.
}
reason-waiting-courtesy = Laukiame atsakymo (mandagumo terminas: { $date }). Įstatymas jo nenustato.
reason-waiting-no-date = Išsiųsta ({ $date }). Nežinome, iki kada turi būti atsakyta.
reason-receipt = Bendrovė parašė, kad gavo ({ $date }). Laukiame atsakymo (terminas: { $due }).
reason-receipt-no-date = Bendrovė parašė ({ $date }), bet nenusprendė.
reason-more-time = Bendrovė paprašė daugiau laiko. Laukiame atsakymo (terminas: { $date }).
reason-overdue = Atsakymo nėra. Terminas praėjo ({ $date }).
reason-overdue-courtesy = Atsakymo nėra. Mandagumo terminas praėjo ({ $date }). Įstatymas jo nenustato.
reason-accepted = Nesutikimas patenkintas ({ $date }). Nieko daryti nereikia.
reason-covered = Galioja paskyros { $account } nesutikimas (nuo kada: { $date }).
reason-replied = Jūs atsakėte ({ $date }). { $due }
reason-replied-due = Laukiame atsakymo (terminas: { $date }).
reason-replied-no-date = Įstatymas atsakymo termino nenustato.
reason-reminded = Jūs priminėte ({ $date }). Dar palaukite (iki: { $due }).
reason-reminder-over = Į jūsų priminimą neatsakyta. Terminas praėjo ({ $date }).
reason-complained = Pateikėte skundą bendrovei ({ $date }). Ji turi patvirtinti, kad jį gavo (terminas: { $due }).
reason-complaint-received = Bendrovė patvirtino, kad gavo jūsų skundą ({ $date }). Dabar turi nedelsdama jį nagrinėti.
reason-complaint-silent = Bendrovė nepatvirtino, kad gavo jūsų skundą. Terminas praėjo ({ $date }).
reason-with-authority = Jūsų skundas yra institucijoje (nuo kada: { $date }). { $due }
reason-authority-news = Institucija parašė ({ $date }). { $due }
reason-authority-due = Ji turi pranešti daugiau (terminas: { $date }).
reason-authority-no-date = Terminą ji nustato pati.
reason-authority-silent = Institucija nieko nepranešė. Terminas praėjo ({ $date }).
reason-authority-agreed = Institucija jums pritarė ({ $date }).
reason-authority-disagreed = Institucija jums nepritarė arba užbaigė bylą ({ $date }).
reason-recheck-due = Nesutikimas patenkintas seniai. Jau buvo metas vėl pasitikrinti ({ $date }).
reason-refused = Nesutikimas atmestas ({ $date }).
reason-reasons-asked = Bendrovė paklausė, kokį duomenų naudojimą turite omenyje ir kodėl nesutinkate ({ $date }).
reason-more-asked = Bendrovė paprašė daugiau informacijos ({ $date }).
reason-other-form = Bendrovė paprašė naudoti kitą formą ({ $date }).
reason-other-company = Bendrovė nurodė kitą bendrovę ({ $date }).
next-start = Pradėti
next-continue = Tęsti
next-report-answer = Gavau atsakymą
next-reply = Žiūrėti, ką daryti
next-try-next-route = Bandyti kitą būdą
next-see-options = Žiūrėti, ką daryti
next-recheck = Pasitikrinti
next-show-record = Rodyti eigą
next-show-covering = Rodyti susietas paskyras
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Jūsų nesutikimai
desk-add = Naujas nesutikimas
desk-begin = Pateikti pirmą nesutikimą
desk-empty-what = „Meta“ moko dirbtinį intelektą (DI) iš savo naudotojų įrašų, nuotraukų, komentarų ir pokalbių su DI. Galite nesutikti.
desk-empty-where = Tai, ką parašote, lieka viename šio kompiuterio faile: { $path }
desk-empty-how = Nuvesime prie oficialios formos ir stebėsime, kol gausite atsakymą. Tai trunka apie penkias minutes.
desk-show-account = Rodyti paskyrą
desk-urgent-needs-you = { $count ->
    [one] Jūsų laukia { $count } paskyra.
    [few] Jūsų laukia { $count } paskyros.
   *[other] Jūsų laukia { $count } paskyrų.
}
desk-urgent-unfinished = { $count ->
    [one] Dar neišsiųstas { $count } nesutikimas.
    [few] Dar neišsiųsti { $count } nesutikimai.
   *[other] Dar neišsiųsta { $count } nesutikimų.
}
desk-urgent-waiting = { $count ->
    [1] Jūsų nesutikimas išsiųstas. Dabar bendrovės eilė.
    [one] Viskas išsiųsta. Dabar bendrovės eilė.
    [few] Viskas išsiųsta. Dabar bendrovės eilė.
   *[other] Viskas išsiųsta. Dabar bendrovės eilė.
}
desk-urgent-settled = { $count ->
    [1] Jūsų nesutikimas patvirtintas. Nieko daryti nereikia.
    [one] Visi nesutikimai patvirtinti. Nieko daryti nereikia.
    [few] Visi nesutikimai patvirtinti. Nieko daryti nereikia.
   *[other] Visi nesutikimai patvirtinti. Nieko daryti nereikia.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status } { $count }
desk-counts = Paskyros: { $total } · { $parts }
desk-add-many = Pridėti daug paskyrų
find-label = Rasti paskyrą
find-hint = Vardas, el. paštas, numeris arba pastabos žodis
find-filters = Filtruoti ir rikiuoti
find-filters-set = Filtruoti ir rikiuoti (parinkta: { $count })
find-filters-close = Slėpti filtrus
find-clear = Rodyti viską
find-any-status = Bet kuri būsena
find-any-due = Bet kuris terminas
find-any-platform = Bet kuri platforma
find-any-person = Bet kuris žmogus
find-counted = { $what } ({ $count })
find-status = Būsena
find-due = Terminas
find-due-overdue = Vėluoja
find-due-week = Per 7 dienas
find-due-month = Per 30 dienų
find-platform = Platforma
find-person = Žmogus
find-person-by-name = Žmonių daug. Įrašykite vardą į laukelį viršuje.
find-sort = Tvarka
find-sort-urgent = Pirma tai, kas laukia jūsų
find-sort-name = Pagal vardą
find-sort-due = Pagal terminą
find-sort-newest = Naujausi viršuje
find-none = Paskyrų nerasta.
find-found = { $count ->
    [one] { $count } paskyra iš { $total }
    [few] { $count } paskyros iš { $total }
   *[other] { $count } paskyrų iš { $total }
}
find-page-all = Paskyros { $first }–{ $last } iš { $total }
find-page = Rodomos { $first }–{ $last } iš { $count } rastų. Iš viso: { $total }
find-hidden = { $count ->
    [one] Nerodoma { $count } paskyra, kuri laukia jūsų.
    [few] Nerodomos { $count } paskyros, kurios laukia jūsų.
   *[other] Nerodoma { $count } paskyrų, kurios laukia jūsų.
}
find-show-hidden = Jas rodyti
find-previous = Ankstesnis puslapis
find-next = Kitas puslapis
find-page-of = { $page } puslapis iš { $pages }
select-begin = Pažymėti kelias
select-end = Baigti žymėjimą
select-count = { $count ->
    [one] Pažymėta { $count } paskyra
    [few] Pažymėtos { $count } paskyros
   *[other] Pažymėta { $count } paskyrų
}
select-hidden = { $count ->
    [one] { $count } iš jų nėra tarp rastų.
    [few] { $count } iš jų nėra tarp rastų.
   *[other] { $count } iš jų nėra tarp rastų.
}
select-one = Pažymėti
select-account = Pažymėti: { $account }
select-page = Pažymėti viską šiame puslapyje ({ $count })
select-found = { $count ->
    [1] Pažymėti rastą paskyrą
    [one] Pažymėti visas rastas ({ $count })
    [few] Pažymėti visas rastas ({ $count })
   *[other] Pažymėti visas rastas ({ $count })
}
select-none = Nuimti žymėjimą
select-what = Ką su jomis daryti?
select-open = { $count ->
    [one] Atverti { $count } formą
    [few] Atverti { $count } formas iš eilės
   *[other] Atverti { $count } formų iš eilės
}
select-sent = Pažymėti kaip išsiųsta: { $count }
select-answered = { $count ->
    [1] Užrašyti atsakymą ({ $count })
    [one] Užrašyti vieną atsakymą ({ $count })
    [few] Užrašyti vieną atsakymą ({ $count })
   *[other] Užrašyti vieną atsakymą ({ $count })
}
select-record = { $count ->
    [one] Eiga kaip PDF: { $count }
    [few] Eiga kaip PDF: { $count }
   *[other] Eiga kaip PDF: { $count }
}
select-table = { $count ->
    [one] Lentelė: { $count }
    [few] Lentelė: { $count }
   *[other] Lentelė: { $count }
}
select-delete = Ištrinti čia: { $count }
several-title-sent = { $count ->
    [1] Ar išsiuntėte šį nesutikimą?
    [one] Ar išsiuntėte šiuos nesutikimus ({ $count })?
    [few] Ar išsiuntėte šiuos nesutikimus ({ $count })?
   *[other] Ar išsiuntėte šiuos nesutikimus ({ $count })?
}
several-title-answered = { $count ->
    [1] Koks buvo atsakymas?
    [one] Koks buvo atsakymas dėl šių paskyrų ({ $count })?
    [few] Koks buvo atsakymas dėl šių paskyrų ({ $count })?
   *[other] Koks buvo atsakymas dėl šių paskyrų ({ $count })?
}
several-lead = { $count ->
    [1] Tai užrašoma šiai paskyrai:
    [one] Tas pats užrašoma kiekvienai iš šių paskyrų ({ $count }):
    [few] Tas pats užrašoma kiekvienai iš šių paskyrų ({ $count }):
   *[other] Tas pats užrašoma kiekvienai iš šių paskyrų ({ $count }):
}
several-more = { $count ->
    [one] ir dar { $count }
    [few] ir dar { $count }
   *[other] ir dar { $count }
}
several-left-out = { $count ->
    [one] Praleista { $count } pažymėta paskyra. Jai tai netinka.
    [few] Praleistos { $count } pažymėtos paskyros. Joms tai netinka.
   *[other] Praleista { $count } pažymėtų paskyrų. Joms tai netinka.
}
several-when-sent = Kada išsiuntėte?
several-record-sent = Pažymėti kaip išsiųsta: { $count }
several-record-answered = Užrašyti ({ $count })
turn-now = Peržiūrite paskyras iš eilės: { $at } iš { $of }.
turn-wait = Peržiūrite paskyras iš eilės. Toliau: { $at } iš { $of }.
turn-next = { $count ->
    [1] Prie paskutinės
    [one] Kita paskyra (liko { $count })
    [few] Kita paskyra (liko { $count })
   *[other] Kita paskyra (liko { $count })
}
turn-last = Tai buvo paskutinė
turn-here = Tęsti šią
turn-stop = Baigti peržiūrą
person-you = Jūs
adding-title = Daug paskyrų iš karto
adding-lead = Įklijuokite lentelę arba pasirinkite CSV failą. Pirma pamatysite, kas iš jos bus. Be jūsų leidimo niekas nepridedama.
adding-field = Lentelė
adding-field-hint = Skaičiuoklėje pažymėkite eilutes, nukopijuokite ir įklijuokite čia.
adding-columns = Stulpeliai: { $columns }. Jei juos įvardija pirmoji eilutė, tvarka gali būti bet kokia.
adding-column-person = Žmogus
adding-column-platform = Platforma
adding-column-account = Paskyra
adding-column-email = El. paštas
adding-column-phone = Telefonas
adding-column-country = Šalis
adding-column-note = Pastaba
adding-choose = Pasirinkti failą
adding-empty = Įrašyti tuščią lentelę
adding-empty-name = Pridėtinos paskyros
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Pavyzdys. Vietoj šios eilutės įrašykite savo.
adding-pasted = { $count ->
    [one] Įklijuota { $count } eilutė
    [few] Įklijuotos { $count } eilutės
   *[other] Įklijuota { $count } eilučių
}
adding-read = { $count ->
    [one] { $count } eilutė iš „{ $file }“
    [few] { $count } eilutės iš „{ $file }“
   *[other] { $count } eilučių iš „{ $file }“
}
adding-change = Pakeisti
adding-clear = Imti kitą lentelę
adding-guessed = Kai kurios šio failo raidės gali būti klaidingos. Jei vardai atrodo keistai, įrašykite failą kaip „CSV UTF-8“ ir pasirinkite iš naujo.
adding-none = Nėra nė vienos eilutės su paskyra. Įrašykite ją po stulpelių pavadinimais.
adding-will = { $count ->
    [one] Bus pridėta: { $count }
    [few] Bus pridėta: { $count }
   *[other] Bus pridėta: { $count }
}
adding-here = { $count ->
    [one] Jau yra: { $count }
    [few] Jau yra: { $count }
   *[other] Jau yra: { $count }
}
adding-wrong = { $count ->
    [one] Netinka: { $count }
    [few] Netinka: { $count }
   *[other] Netinka: { $count }
}
adding-rows = Eilutės { $first }–{ $last } iš { $total }
adding-unused = Šie stulpeliai nenaudojami: { $columns }
adding-left-out = { $count ->
    [one] Praleista dar { $count } eilutė. Pirma pridėkite šias, tada įklijuokite likusias.
    [few] Praleistos dar { $count } eilutės. Pirma pridėkite šias, tada įklijuokite likusias.
   *[other] Praleista dar { $count } eilučių. Pirma pridėkite šias, tada įklijuokite likusias.
}
adding-group-wrong = Netinka
adding-group-here = Jau yra
adding-group-remarked = Bus pridėta, bet peržiūrėkite
adding-group-added = Bus pridėta
adding-line = { $line } eilutė: { $cells }
adding-line-details = { $line } eilutė · { $details }
adding-is = Tai paskyra { $account }.
adding-wrong-quote = Trūksta uždaromųjų kabučių arba langelyje kelios eilutės.
adding-wrong-example = Tai pavyzdinė eilutė.
adding-wrong-no-platform = Nenurodyta platforma. Įrašykite Facebook, Instagram arba WhatsApp.
adding-wrong-unknown-platform = Platformos „{ $what }“ nežinome. Įrašykite Facebook, Instagram arba WhatsApp.
adding-wrong-threads = „Threads“ priklauso „Instagram“ paskyrai. Pridėkite tą paskyrą.
adding-wrong-messenger = „Messenger“ priklauso „Facebook“ paskyrai. Pridėkite tą paskyrą.
adding-wrong-no-contact = Nėra nei el. pašto, nei numerio, nei paskyros vardo.
adding-wrong-no-name = Reikia žmogaus, kuris neturi paskyros, vardo.
adding-wrong-email = „{ $what }“ nėra el. paštas. Jame turi būti @ ženklas ir pabaiga, pavyzdžiui, .com, bet ne tarpai.
adding-wrong-no-number = „WhatsApp“ paskyrai reikia telefono numerio.
adding-wrong-bad-number = „{ $what }“ nėra telefono numeris.
adding-wrong-spoiled-number = Skaičiuoklė sutrumpino numerį į „{ $what }“. Įrašykite visą numerį kaip tekstą.
adding-wrong-unknown-country = Šalies „{ $what }“ nežinome. Patikrinkite, kaip ji parašyta, arba įrašykite kodą, pavyzdžiui, RO, arba nieko.
adding-wrong-whose = Žmogus nenurodytas, o jų čia keli. Įrašykite, kieno ši paskyra.
adding-wrong-same-name = Čia yra keli žmonės vardu „{ $what }“. Pridėkite el. paštą, kurį čia naudojate šiam žmogui.
adding-wrong-twice = Ši paskyra jau yra { $what } eilutėje.
adding-did-you-mean = Patikrinkite el. paštą. Gal norėjote rašyti { $meant }?
adding-cut = Tekstas stulpelyje „{ $column }“ per ilgas. Jo pabaiga praleista.
adding-country-stays = Turimais duomenimis, šis žmogus gyvena kitur. Tai nesikeičia.
adding-add = { $count ->
    [one] Pridėti { $count } paskyrą
    [few] Pridėti { $count } paskyras
   *[other] Pridėti { $count } paskyrų
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Pradėtas nesutikimas
draft-at-step = Nebaigta. Sustojote ties { $at } žingsniu iš { $of }.
draft-discard = Išmesti
draft-show-list = Rodyti sąrašą
draft-action = { $step }: { $platform }, nebaigta
deleted-title = Neseniai ištrintos
deleted-lead = Ištrinta paskyra čia saugoma 30 dienų.
deleted-restore = Grąžinti
deleted-remove = Pašalinti dabar
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Rodyti dar { $count } senesnę
    [few] Rodyti dar { $count } senesnes
   *[other] Rodyti dar { $count } senesnių
}
deleted-fewer = Rodyti tik naujausias
deleted-what = { $account }, ištrinta: { $date }, saugoma iki: { $until }
figures-title = Iki šiol
figures-totals = Išsiųsta: { $sent }, atsakyta: { $answered }, šiandien vėluoja: { $overdue }.
figures-days = Atsakymų: { $answers }. Pusė jų atėjo { $median ->
    [0] tą pačią dieną
    [one] per { $median } dieną
    [few] per { $median } dienas
   *[other] per { $median } dienų
}. Greičiausias atėjo per { $fewest ->
    [one] { $fewest } dieną
    [few] { $fewest } dienas
   *[other] { $fewest } dienų
}, lėčiausias – per { $most ->
    [one] { $most } dieną
    [few] { $most } dienas
   *[other] { $most } dienų
}.
figures-name-weeks = Išsiųsta, atsakyta ir vėluoja, pagal savaites
figures-name-months = Išsiųsta, atsakyta ir vėluoja, pagal mėnesius
figures-time = Laikas
figures-sent = Išsiųsta
figures-answered = Atsakyta
figures-overdue-week = Vėluoja savaitės pabaigoje
figures-overdue-month = Vėluoja mėnesio pabaigoje
figures-week = Savaitė nuo { $date }
figures-until-today = { $period }, iki šiandien
figures-row = { $period }: išsiųsta { $sent }, atsakyta { $answered }, pabaigoje vėluoja { $overdue }.
figures-before = Anksčiau nei { $date }
figures-before-row = { $before }: išsiųsta { $sent }, atsakyta { $answered }.
figures-table-show = Rodyti lentelę
figures-table-hide = Slėpti lentelę

## The wizard

wizard-progress = { $at } žingsnis iš { $of }
wizard-back = Atgal
wizard-continue = Tęsti
wizard-finish = Grįžti į apžvalgą
wizard-keep-account = Palikti šią paskyrą
wizard-to-the-form = Eiti prie formos
wizard-close = Įrašyti ir užverti

wizard-platform-title = Kuri tai platforma?
wizard-platform-lead = Nesutikimas pateikiamas dėl vienos paskyros. Kitas galėsite pridėti vėliau.
wizard-someone-else = Tai kito žmogaus paskyra

wizard-person-title = Kieno tai paskyra?
wizard-person-title-no-account = Kas nori pateikti nesutikimą?
wizard-person-lead = Vardas padeda rasti paskyrą apžvalgoje.
wizard-person-new = Naujas žmogus
wizard-person-new-hint = Vardą įrašysite žemiau
wizard-person-name = Vardas
wizard-person-name-hint = Vardas lieka šiame kompiuteryje. Jo gali prašyti forma.

wizard-residence-title = Ar gyvenate Europos Sąjungoje?
wizard-residence-title-other = Ar šis žmogus gyvena Europos Sąjungoje?
wizard-residence-lead = Teisė nesutikti ir atsakymo terminas priklauso nuo to, kur gyvenate dabar. Pilietybė nesvarbi.
lives-eu = Taip
lives-eu-hint = Vienoje iš 27 Europos Sąjungos šalių
lives-eea = Ne, Islandijoje, Lichtenšteine ar Norvegijoje
lives-eea-hint = Ten galioja tas pats teisės aktas
lives-with-right = Ne, Jungtinėje Karalystėje, Šveicarijoje ar Brazilijoje
lives-with-right-hint = Nesutikti galima ir ten
lives-elsewhere = Ne, kitur
lives-elsewhere-hint = Parodysime, ką dar galite padaryti
lives-not-sure = Nežinau
lives-not-sure-hint = Pasirinkite šalį, ir pasakysime

wizard-country-title = Kuri tai šalis?
wizard-country-lead = Taip žinosime, kuri institucija gali padėti. Šį klausimą galite praleisti.
wizard-country-lead-needed = Nuo to priklauso, kaip pateikti nesutikimą.
wizard-part-title = Kuri šalies dalis?
wizard-part-lead = Kiekviena dalis turi savo instituciją. Šį klausimą galite praleisti.

wizard-limits-title = Ką ši forma gali ir ko negali
wizard-limits-lead = Pirma perskaitykite. Tada nuspręskite, ar verta skirti laiko.
wizard-no-route-title = Ten, kur gyvenate, tokios formos nėra
no-route-helps = Kas vis tiek padeda
no-route-tick = Pažymėkite, ką padarėte. Šis sąrašas lieka apžvalgoje.
no-route-done = Padaryta: { $done } iš { $of }.
no-route-others = Viena forma prieinama visiems: dėl informacijos apie jus iš kitų šaltinių. Jos ribas pasakysime prieš siunčiant.
no-route-others-button = Naudoti formą dėl informacijos iš kitų

wizard-email-title = Koks šios paskyros el. paštas?
wizard-email-title-phone = Koks šios paskyros telefono numeris?
wizard-email-title-no-account = Kokiu el. paštu „Meta“ gali jums atsakyti?
wizard-email-lead = Jo prašo forma, juo ateis ir atsakymas.
wizard-email-lead-phone = Forma prašo numerio ir el. pašto atsakymui.
wizard-email-lead-no-account = Jo prašo forma, juo ateis ir atsakymas.
wizard-email = El. paštas
wizard-email-hint = Toks, koks nurodytas paskyroje, pavyzdžiui, vardas@example.eu
wizard-email-hint-phone = Bet kuris, kurį dabar galite skaityti, pavyzdžiui, vardas@example.eu
wizard-add-at = Pridėti @ ženklą
wizard-use-meant = Naudoti { $meant }
wizard-phone = Telefono numeris
wizard-phone-hint = Su šalies kodu, pavyzdžiui, +40 721 555 010
wizard-handle-profile-name = Vardas profilyje (nebūtina)
wizard-handle-user-name = Naudotojo vardas (nebūtina)
wizard-handle-hint = Padeda atskirti jūsų paskyras

wizard-linked-title = Ar šios paskyros susietos?
wizard-linked-lead = „Meta“ gali susieti paskyras savo „Accounts Centre“ (paskyrų centre). „Meta“ teigia, kad tada užtenka vieno nesutikimo. Kai kurie vadovai sako kitaip.
linked-together = Taip, bet nesutiksiu ir dėl šios
linked-together-hint = Saugus pasirinkimas: užtrunka kelias minutes
linked-rely = Taip, užtenka kito nesutikimo
linked-rely-hint = Ši paskyra apžvalgoje liks kaip susieta
linked-apart = Ne, jos nesusietos
linked-apart-hint = Dėl kiekvienos reikia atskiro nesutikimo
linked-not-sure = Nežinau
linked-not-sure-hint = Nesutikimą pateiksite ir dėl šios. Tai visada tinka.

wizard-reason-title = Kodėl nesutinkate? (nebūtina)
wizard-reason-lead = ES priežasties „Facebook“ ir „Instagram“ formose nereikia. Asmeninė priežastis gali padėti, jei nesutikimą atmes.
reason-kind-none = Priežasties nenurodysiu
reason-kind-none-hint = Formos teksto laukelis lieka tuščias
reason-kind-composed = Sukurti trumpą tekstą
reason-kind-composed-hint = Pažymite, kas tinka, ir galite tekstą keisti
reason-kind-own = Parašysiu savo tekstą
reason-kind-own-hint = Savais žodžiais, trumpai ar ilgai
reason-tick-what-fits = Pažymėkite, kas tinka
reason-language = Teksto kalba
reason-your-text = Jūsų tekstas
reason-your-text-hint = Jį įklijuosite į formą. Nerašykite to, kas turi likti privatu.
reason-length = Ženklų: { $count }
reason-length-short = Ženklų: { $count }. 2024 m. iš vieno žmogaus prašyta bent 100.

wizard-check-title = Patikrinkite atsakymus
wizard-check-lead = Kiekvieną galite pakeisti. Forma atveriama kitame puslapyje.
check-nothing-sent = Dar niekas neišsiųsta.
check-platform = Platforma
check-person = Kieno paskyra
check-residence = Kur gyvenate
check-email = Kontaktai
check-linked = Susietos paskyros
check-reason = Jūsų priežastis
check-no-reason = Priežastis nenurodyta
check-not-provided = Nenurodyta
check-part-and-country = { $part }, { $country }
check-change = Keisti
check-change-spoken = Keisti: { $what }

## What is missing, and what to do

problem-title = Yra klaida
problem-go-on = Jei viskas teisinga, dar kartą paspauskite „Tęsti“.
problem-choose-platform = Pasirinkite platformą.
problem-choose-person = Pasirinkite, kieno ši paskyra.
problem-enter-name = Įrašykite vardą.
problem-choose-lives = Pasirinkite, kur gyvenate.
problem-choose-country = Pasirinkite šalį.
problem-email-empty = Įrašykite el. paštą. Juo ateis atsakymas.
problem-email-not-an-address = Patikrinkite el. paštą. Jis turi atrodyti taip: vardas@example.eu.
problem-email-did-you-mean = Patikrinkite el. paštą. Gal norėjote rašyti { $meant }?
problem-phone = Įrašykite telefono numerį su šalies kodu.
problem-choose-linked = Pasirinkite, ar paskyros susietos.
problem-choose-reason = Pasirinkite, ar nurodysite priežastį.
problem-write-reason = Parašykite tekstą arba pasirinkite nenurodyti priežasties.
problem-choose-answer = Pasirinkite, kas rašoma atsakyme.
problem-choose-objection = Pasirinkite, kuri tai paskyra.
problem-paste-mail = El. laiško teksto nėra. Pirma įklijuokite jį į laukelį.
problem-nothing-sent = Nėra išsiųsto nesutikimo, kuriam tai galėtų tikti. Pirma atverkite paskyrą arba išsiųskite nesutikimą.
problem-given-too-large = „{ $name }“ per didelis. Galima saugoti failus iki 50 MB.
problem-given-mail-too-large = „{ $name }“ per didelis el. laiškui. Įrašykite jį kaip PDF ir pateikite tą failą.
problem-given-no-file = „{ $name }“ yra aplankas, o ne failas. Pateikite jame esančius failus.
problem-given-empty = „{ $name }“ tuščias. Įrašykite jį iš naujo ir bandykite dar kartą.
problem-given-unreadable = „{ $name }“ nepavyko perskaityti. Nukopijuokite jį į darbalaukį ir bandykite dar kartą.
problem-table-too-large = „{ $name }“ per didelis. Lentelė gali būti iki 16 MB.
problem-table-workbook = „{ $name }“ yra skaičiuoklės failas. Atverkite jį, nukopijuokite lentelę ir įklijuokite čia. Arba įrašykite kaip CSV.
problem-table-not-text = „{ $name }“ nėra lentelė. Pasirinkite CSV failą.
problem-keep = Nepavyko išsaugoti „{ $name }“. Jūsų kopija nenukentėjo. { $why }
problem-paper-make = Dokumento sukurti nepavyko. Niekas nepakeista.
problem-paper-evidence = „{ $name }“ dingo arba pakeistas, todėl archyvas nesukurtas. Išbraukite jį iš sąrašo arba grąžinkite į vietą.
problem-paper-no-program = Jokia programa negalėjo jo atverti. Jis yra jūsų failo aplanke.
problem-paper-unsaved = Vieta nepasirinkta. Galite įrašyti šalia savo failo.
save-paper-beside = Įrašyti šalia mano failo
problem-no-browser = Naršyklė neatsivėrė. Nukopijuokite adresą ir įklijuokite jį į naršyklę.
problem-browser-slow = Naršyklė dar neatsiliepė. Jei niekas neatsivers, nukopijuokite adresą į naršyklę.
problem-nothing-to-paste = Nėra ko įklijuoti. Pirma nukopijuokite tekstą, tada vėl paspauskite „Įklijuoti“.
problem-paste-too-long = Nukopijuotas tekstas šiam laukeliui per ilgas. Nukopijuokite tik reikalingą dalį.
problem-paste-missed = Niekas neįklijuota: perėjote į kitą vietą. Vėl paspauskite „Įklijuoti“.
problem-clipboard = Nukopijuoti nepavyko. Pažymėkite tekstą pele ir paspauskite Ctrl ir C.
problem-folder = Aplanko parodyti nepavyko. Nukopijuokite jo vietą ir atverkite jį failų programoje.
problem-no-dialog = Niekas nepasirinkta. Jei failo pasirinkimo langas neatsivėrė, įrašykite kelią žemiau.

## Filing

filing-title = Užpildykite „Meta“ formą
filing-title-letter = Parašykite raštą
filing-lead = Oficialų puslapį atversime jūsų naršyklėje. Ten jį išsiųsite jūs. Ši programa už jus išsiųsti negali.
filing-lead-letter = Išspausdinkite tekstą, pasirašykite ir išsiųskite paštu. Ši programa už jus išsiųsti negali.
filing-address = Oficialus adresas
filing-postal-address = Pašto adresas
filing-open-form = Atverti formą
filing-open-page = Atverti „Meta“ puslapį
filing-worked = Šiuo būdu jau siuntėte dėl paskyros { $account } ({ $date }).
filing-on-phone = Daryti telefonu
filing-log-in-first = Pirma toje pačioje naršyklėje prisijunkite prie reikiamos paskyros.
filing-known = Paskutinį kartą matyta mūsų šaltiniuose ({ $date }). { $confidence }
confidence-primary = Paskelbė bendrovė arba institucija.
confidence-confirmed = Patvirtinančių šaltinių: { $sources }.
confidence-single = Tik iš vieno šaltinio.
confidence-disputed = Šaltiniai nesutaria.
confidence-known = Visuotinai žinoma.
confidence-inferred = Išvada iš kitų šaltinių.
copy = Kopijuoti
copied = Nukopijuota
paste = Įklijuoti
paste-spoken = { $paste }: { $what }
copy-again = Kopijuoti vėl
copy-by-hand = Dabar šiame kompiuteryje kopijuoti nepavyksta. Pažymėkite tekstą žemiau, tada nukopijuokite jį klaviatūra arba pele.
copy-spoken = { $copy }: { $what }
field-name = Jūsų vardas
field-email = Jūsų el. paštas
field-phone = Jūsų telefono numeris
field-country = Jūsų šalis
field-reason = Jūsų tekstas
field-with-need = { $field } ({ $need })
need-required = būtina
need-prefilled = gali būti jau užpildyta
need-optional = nebūtina
need-if-asked = jei prašoma
value-leave-empty = Pasirinkote nenurodyti priežasties. Palikite tuščią.
value-reason-needed = Čia reikia teksto. Grįžkite ir pridėkite trumpą tekstą.
value-fill-in-yourself = Tai įrašysite tame puslapyje.
copied-address = Adresas nukopijuotas. Įklijuokite jį į naršyklę.
copied-postal-address = Pašto adresas nukopijuotas.
copied-for-phone = Adresas ir jūsų tekstas nukopijuoti. Įklijuokite juos į žinutę sau.
copied-file-path = Failo vieta nukopijuota.
copied-sent-text = Jūsų tekstas nukopijuotas.
copied-letter = Raštas nukopijuotas.
copied-contact = Nukopijuota. Įklijuokite, kur reikia.
copied-name = Jūsų vardas nukopijuotas. Įklijuokite jį į formą.
copied-email = Jūsų el. paštas nukopijuotas. Įklijuokite jį į formą.
copied-phone = Jūsų telefono numeris nukopijuotas. Įklijuokite jį į formą.
copied-country = Jūsų šalis nukopijuota.
copied-reason = Jūsų tekstas nukopijuotas. Įklijuokite jį į formą.
see-title = Ką matysite
see-title-letter = Ką daryti
see-phone-title = Telefone
see-no-password = Ši programa niekada neprašo slaptažodžio. Slaptažodžius ir kodus rašykite tik „Meta“ puslapyje.
schematic-send = Pateikti
schematic-hint = Paprastas piešinys. Tikras puslapis gali atrodyti kitaip.
look-for-title = Kokių žodžių ieškoti puslapyje
look-for-line = { $language }: { $words }
look-for-word = „{ $word }“
good-to-know-title = Verta žinoti
happened-title = Kas įvyko?
happened-sent = Išsiunčiau
happened-not-yet = Dar ne
happened-missing = Nerandu formos
happened-else = Kas kita
happened-hint = Kol nepasakysite, niekas nelaikoma išsiųstu.

## Drawings of forms and ways

drawing-form = Forma
drawing-scroll = Slinkite iki galo
drawing-code = Kodas iš el. laiško
drawing-of-form = Formos piešinys.
drawing-of-path = Kelio piešinys.
drawing-says-scroll = Ji yra puslapio pabaigoje.
drawing-says-choose = „{ $question }“: pasirinkite „{ $answer }“.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Tada mygtukas „{ $button }“.
drawing-says-code = Tada laukelis kodui iš el. laiško.
drawing-says-press = { $mark }, { $title }: paspauskite „{ $entry }“.
drawing-says-form = Tada atsiveria forma.

## On a phone

phone-title = Darykite telefonu
phone-lead = Nukreipkite telefono kamerą į kvadratinį kodą. Tada paspauskite nuorodą, kurią parodys telefonas.
phone-page = 1. Puslapis
phone-page-no-room = Kodui nėra vietos. Padidinkite langą arba nusiųskite adresą sau, kaip nurodyta šiame puslapyje.
phone-text = 2. Jūsų tekstas
phone-text-lead = Atvėrę formą, nuskaitykite ir šį kodą. Telefone nukopijuokite tekstą ir įklijuokite į formą.
phone-text-code = Kvadratinis jūsų teksto kodas
phone-text-long = Jūsų teksto kodui nėra vietos. Nusiųskite jį sau, kaip nurodyta šiame puslapyje.
phone-send-title = Arba nusiųskite sau
phone-send-address = Adresas
phone-send-both = Adresas ir jūsų tekstas
phone-send-lead = Nukopijuokite ir įklijuokite į el. laišką ar žinutę sau. Tada atverkite ją telefone.
phone-app-title = Atsivėrė programėlė, o ne forma?
phone-app = Telefone nuoroda gali atverti programėlę. Tada nukopijuokite adresą į telefono naršyklę. Jei formos vis tiek nėra, žemiau paspauskite „Nerandu formos“.
phone-steps = Žingsniai telefone
phone-steps-lead = Kvadratinis kodas puslapį atveria iš karto. Tada tęskite nuo tinkamo žingsnio.

## The small window beside the browser

companion-show = Mažas langas šalia naršyklės
companion-leave = Grįžti į didelį langą
companion-title = { $step } žingsnis iš { $steps }
companion-next = Kitas žingsnis
companion-previous = Ankstesnis
companion-last = Tai paskutinis žingsnis. Kai atliksite, žemiau pažymėkite, kas įvyko.

## I don't see the form

missing-title = Kas rodoma vietoj formos?
missing-lead = Pasirinkite, kas panašiausia. Programa įsimena, kur sustojote.
seen-login = Prisijungimo puslapis
seen-about-ai = Puslapis apie „Meta AI“
seen-not-available = „Nepasiekiama“ arba puslapis, kurio nėra
seen-only-information = Tik informacija, nėra ko pildyti
seen-app-opened = Vietoj naršyklės atsivėrė programėlė
seen-other-language = Kalba, kurios nesuprantu
seen-wrong-account = Prisijungta prie kitos paskyros
seen-blocked = Klaida arba negaliu paspausti „Submit“ (pateikti)
seen-something-else = Kas nors kita
advice-title = Pabandykite taip
advice-login = Pirma ten prisijunkite. Tada grįžkite į šį langą ir vėl atverkite puslapį. „Meta“ formą rodo tik prisijungusiems.
advice-about-ai = Patikrinkite, ar prisijungta prie reikiamos paskyros. Tada slinkite iki puslapio galo: forma ar jos nuoroda dažnai yra ten.
advice-not-available = Jei naudojate VPN, išjunkite jį, nes „Meta“ tikrina jūsų šalį. Jei puslapio vis tiek nėra, naudokite kitą adresą.
advice-only-information = Tekste ieškokite žodžio „object“ (nesutikti) ir jį paspauskite. Taip pat slinkite iki puslapio galo. Jei dar neprisijungėte, pirma prisijunkite.
advice-app-opened = Nukopijuokite adresą. Įklijuokite jį į naršyklės adreso juostą, geriausia kompiuteryje.
advice-other-language = Dauguma naršyklių gali išversti puslapį. Žingsniai tie patys: el. paštas, tekstas, „Submit“ (pateikti).
advice-wrong-account = Ten atsijunkite. Prisijunkite prie paskyros, dėl kurios nesutinkate. Tada vėl atverkite puslapį.
advice-blocked = Nufotografuokite pranešimą ekrane ir jį išsaugokite. Bandykite kita naršykle arba rytoj.
advice-something-else = Užverkite puslapį ir vėl jį atverkite, jei turite, kita naršykle. Jei nepadeda, naudokite kitą adresą.
advice-try-again = Vėl bandyti tą patį puslapį
advice-next-route = Arba naudokite kitą būdą
advice-use-next = Naudoti šį būdą
used-up-title = Išbandėte visus mums žinomus būdus
used-up-lead = Tai rodo, kad stengėtės. Išsaugokite ekrano nuotraukas.
used-up-letter = Dabar nesutikimą išdėstykite rašte
used-up-letter-why = Raštui formos nereikia, o registruota siunta yra įrodymas.
used-up-letter-button = Rašyti raštą
used-up-advice = Kreipkitės į instituciją patarimo
used-up-no-authority = Jūsų institucijos dar nežinome. Atsakymuose nurodykite šalį arba bandykite po kelių dienų.
authority-as-of = Adresas paskutinį kartą patvirtintas: { $date }
authority-languages = Priima šiomis kalbomis: { $languages }
authority-dublin = Bylose dėl „Meta“ vadovauja Airijos institucija Dubline. Jūsų institucija priima skundą, jį perduoda ir toliau su jumis bendrauja.
authority-open = Atverti jos skundų puslapį
authority-open-website = Atverti jos svetainę
authority-email = El. paštas: { $address }
authority-phone = Telefonas: { $number }
authority-part = Kurioje šalies dalyje gyvenote?
authority-country = Kurioje šalyje gyvenote?
authority-official-list = Europos institucijų sąrašas: edpb.europa.eu
else-title = Kas dar įvyko?
else-lead = Niekas nesikeičia, kol čia ko nors nepasirenkate.
else-earlier-title = Išsiunčiau anksčiau
else-earlier-button = Išsiunčiau šią dieną
else-route-title = Noriu naudoti kitą būdą
else-note-label = Noriu ką nors užsirašyti
else-note-hint = Saugoma prie šio nesutikimo.
else-note-button = Išsaugoti pastabą

## After sending

sent-title = Kas bus toliau
sent-lead = Jūsų nesutikimas yra apžvalgoje. Jis ten liks, kol viskas bus išspręsta.
sent-on = Išsiųsta: { $date }
sent-look-for = Ko laukti
sent-by-when = Iki kada
sent-we-remember = Vėl atverkite šią programą, kai ateis atsakymas arba praeis ta diena. Apžvalga parodys kitą žingsnį.
sent-next-account = Nesutikti dėl kitos paskyros
sent-show-record = Rodyti eigą
sent-to-desk = Eiti į apžvalgą
why-title = Kodėl šis terminas ({ $date })?
why-stopped-title = Kodėl nėra termino?
why-start = Skaičiuojama nuo dienos, kai išsiuntėte ({ $date }).
why-start-posted = Skaičiuojama nuo vėlesnės dienos ({ $date }). Siuntėte paštu. Raštui skiriame tris dienas, nes niekas nepraneša, kada jis įteiktas.
why-start-delivered = Skaičiuojama nuo dienos, kai jūsų raštas įteiktas ({ $date }).
why-start-reminder = Skaičiuojama nuo dienos, kai priminėte ({ $date }).
why-start-complaint = Skaičiuojama nuo dienos, kai pateikėte skundą ({ $date }).
why-start-authority = Skaičiuojama nuo dienos, kai paskutinį kartą rašėte jūs arba institucija ({ $date }).
why-start-recheck = Skaičiuojama nuo dienos, kai nesutikimas patenkintas arba kai pasitikrinote ({ $date }).
why-paused = Kol laukta jūsų atsakymo, laikas buvo sustabdytas (pradžia: { $from }; pabaiga: { $to }).
why-late-extension = Bendrovė paprašė daugiau laiko ({ $date }). Tai buvo po pirmojo mėnesio, todėl negalioja.
why-later-title = Antras, vėlesnis terminas
why-later = Jums uždavė klausimą. Bendrovė gali teigti, kad jos mėnuo prasidėjo tik nuo jūsų atsakymo ({ $date }). Tada terminas vėlesnis ({ $due }). Palaukite tos dienos ir tik tada priminkite.
why-question-open = Kol neatsakysite į klausimą, bendrovė gali teigti, kad jos laikas nebėga. Atsakykite greitai.
why-stopped = Laikas sustabdytas (nuo kada: { $date }), nes jūsų kai ko paklausė. Jis vėl bėgs, kai atsakysite.
why-extended = Apie ilgesnį laiką pranešta per pirmą mėnesį. Tada įstatymas duoda tris mėnesius nuo pradžios.
why-moved = Ši diena nelaikoma paskutine: { $date } ({ $why }).
why-weekend = savaitgalis

answer-title = Ar „Meta“ atsakė?
answer-title-authority = Ar institucija arba „Meta“ atsakė?
answer-what = Kas rašoma?
answer-lead = { $account }, { $platform }. Pažiūrėkite į el. laišką ar pranešimą ir pasirinkite, kas jame rašoma.
answer-accepted = Taip, nesutikimą patenkino
answer-accepted-hint = Rašo, kad paisys jūsų nesutikimo. Sakinys su „jei“ yra tik pranešimas visiems.
answer-refused = Nesutikimą atmetė
answer-refused-hint = Rašo „ne“ arba kad nieko nedarys
answer-more-asked = Prašo daugiau informacijos
answer-more-asked-hint = Klausimas arba prašymas įrodyti tapatybę
answer-reasons-asked = Klausia, kokį mano duomenų naudojimą turiu omenyje ir kodėl
answer-reasons-asked-hint = „WhatsApp“ to klausia el. laišku.
answer-other-company = Rašo, kad atsakinga kita bendrovė
answer-other-company-hint = Pavyzdžiui, „WhatsApp“ gali nurodyti „Meta“
answer-other-form = Prašo naudoti kitą formą
answer-other-form-hint = Rašo, kad ši forma ar adresas netinka
answer-more-time = Prašo daugiau laiko
answer-more-time-hint = Rašo, kad užtruks ilgiau, ir kodėl
answer-receipt = Tik patvirtina, kad gavo
answer-receipt-hint = Rašo, kad gavo. Kodas taip pat nėra atsakymas.
answer-authority-news = Institucija parašė, bet nenusprendė
answer-authority-news-hint = Gavo skundą arba praneša, kaip vyksta nagrinėjimas
answer-authority-agreed = Institucija man pritarė
answer-authority-agreed-hint = Ji nustatė pažeidimą arba bendrovė nusileido
answer-authority-disagreed = Institucija nepritarė arba užbaigė bylą
answer-authority-disagreed-hint = Galite prašyti teismo peržiūrėti jos sprendimą
answer-no-answer = Tai ne atsakymas. Tik išsaugoti failą
answer-no-answer-hint = Pranešimas visiems, kodas, nuotrauka, pašto kvitas
answer-lead-any = Pasirinkite, kas rašoma ir dėl kurios paskyros.
answer-which = Kuri tai paskyra?
answer-which-more = Turite daugiau paskyrų. Raskite reikiamą apžvalgoje ir ten paspauskite „Gavau atsakymą“.
answer-other-account = Atrodo, šis el. laiškas yra apie paskyrą { $account }. Patikrinkite, kuri paskyra pasirinkta žemiau.
answer-files = Ką pateikėte
answer-files-lead = Nutempkite el. laišką, nuotrauką ar PDF į šį langą. Jie nepakeisti saugomi šalia jūsų failo. Niekas niekur nesiunčiama.
answer-choose-file = Pasirinkti failą
answer-paste = Arba įklijuokite el. laiško tekstą
answer-paste-hint = Nukopijuokite jį visą, jei galite, su siuntėju ir data
answer-read = Perskaityti
answer-leave-out = Praleisti
answer-leave-out-spoken = Praleisti: { $name }
reading-title = Koks tai el. laiškas
reading-likely = Greičiausiai: { $kind }. Sprendžiate jūs.
reading-perhaps = Galbūt: { $kind }. Per daug ženklų rodo kitką, todėl nieko nepasirinkome.
reading-unknown = Negalime nustatyti. Perskaitykite ir pasirinkite.
reading-known = Kas apie jį žinoma
reading-for = Kas tai patvirtina
reading-against = Kas tai paneigia arba ko trūksta
reading-proof = El. laišką gali parašyti bet kas. „Facebook“ savo naujausius el. laiškus rodo jūsų nustatymuose, saugumo dalyje. Jei abejojate, pažiūrėkite ten.
mail-accepted = nesutikimą patenkino
mail-refused = nesutikimą atmetė
mail-more-asked = prašo daugiau informacijos
mail-other-company = atsakinga kita bendrovė
mail-other-form = nori kitos formos
mail-more-time = prašo daugiau laiko
mail-receipt = tik patvirtina, kad gavo
mail-announcement = pranešimas visiems, o ne atsakymas
mail-code = kodas, kurį reikia įvesti, o ne atsakymas
mail-not-from-meta = tai ne iš „Meta“
for-phrase = Rašoma: „{ $words }“
for-code = Jame yra kodas: „{ $words }“
for-sender = Siuntėjas: { $domain }. Žinoma, kad „Meta“ rašo iš ten.
for-looks-like = { $domain } mėgdžioja { $brand }.
for-name-looks-like = Vadinasi „{ $name }“, bet siunčia iš { $domain }.
for-date = Jo data: { $mail }; nesutikimas išsiųstas: { $filed }
for-address = Atėjo adresu { $address }. Tai šios paskyros adresas.
for-authentication = Jūsų el. pašto tarnyba nustatė, kad jis tikrai iš { $domain }.
doubt-nothing-known = Nėra nė vieno žodžio, kurį žinome iš „Meta“.
doubt-not-verbatim = Žodžiai panašūs į „Meta“, bet tiksliai tokių nežinome.
doubt-conditional = Yra sąlyga, žodis „{ $word }“: „{ $words }“
doubt-denied = Gali reikšti „ne“, žodis „{ $word }“: „{ $words }“
doubt-told = Tik perpasakoja kieno nors žodžius, „{ $word }“: „{ $words }“
doubt-question = Tai klausimas: „{ $words }“
doubt-quoted = Tie žodžiai yra citatoje arba senesniame el. laiške: „{ $words }“
doubt-in-passing = Tie žodžiai yra kito teksto viduryje: „{ $words }“
doubt-announces = „Meta“ tai rašo visiems: „{ $words }“
doubt-invites = Kviečia pateikti nesutikimą: „{ $words }“
doubt-reverses = Kažką atšaukia: „{ $words }“
doubt-contradiction = Rašomi iš karto du dalykai: { $kinds }.
doubt-parts-differ = Paprastas ir apipavidalintas tekstas skiriasi.
doubt-cut = Jis ilgesnis, nei perskaitėme.
doubt-broken = Dalies nepavyko perskaityti.
doubt-no-sender = Siuntėjas nenurodytas.
doubt-several-senders = Nurodytas daugiau nei vienas siuntėjas.
doubt-sender-unlisted = { $domain } nėra mūsų „Meta“ adresų sąraše.
doubt-forwarded = Jis persiųstas. Todėl siuntėjas ir data tik tariami.
doubt-authentication-failed = Jūsų el. pašto tarnyba nustatė, kad siuntėjas netikras.
doubt-authentication-other = Jūsų el. pašto tarnyba žino tik tokį siuntėją: { $domain }.
doubt-authentication-missing = Jūsų el. pašto tarnyba nenurodė, ar siuntėjas tikras.
doubt-no-date = Datos nėra.
doubt-date-before = Jo data: { $mail } – anksčiau, nei išsiuntėte nesutikimą ({ $filed }).
doubt-date-ahead = Jo data ({ $date }) dar neatėjo.
doubt-not-filed = Dar neišsiuntėte nesutikimo, į kurį tai galėtų būti atsakymas.
doubt-no-address = Gavėjas nenurodytas.
doubt-other-address = Atėjo adresu { $address }. Nė viena jūsų paskyra čia tokio adreso neturi.
doubt-several-accounts = Gali būti atsakymas dėl kelių jūsų paskyrų.
doubt-no-such-account = Nė viena { $platform } paskyra čia neturi to adreso.
doubt-platform-unclear = Minimos kelios platformos.
answer-when = Kada atėjo?
when-title = Kurią dieną?
answer-keep = Išsaugokite el. laišką arba nufotografuokite pranešimą. Tai jūsų įrodymas.
answer-record = Užrašyti

## One account

account-all = Visi nesutikimai
account-edit = Keisti
account-delete = Ištrinti šią paskyrą čia
account-delete-hint = Ji tik pašalinama iš apžvalgos. Galėsite ją grąžinti.
account-file-anyway = Nesutikti ir dėl šios
account-replied = Atsakiau
account-reminded = Priminiau
account-complained = Pateikiau skundą institucijai
account-delivered = Mano raštas įteiktas
account-rechecked = Pasitikrinau. Viskas kaip buvo
account-write-reply = Rašyti atsakymą
account-write-reminder = Rašyti priminimą
account-write-company-complaint = Skųstis bendrovei
account-write-authority-complaint = Skųstis institucijai
account-write-objection = Rašyti raštą
options-waiting = Jei per dvi dienas nieko negausite, pažiūrėkite šlamšto (spam) aplanke. Gautą el. laišką nutempkite į šį langą.
options-waiting-no-date = Įstatymas termino nenustato. Jei trunka per ilgai, priminkite. Raštą parengsime kartu.
options-overdue-remind = Pirma priminkite. Raštą parengsime kartu. Jame bus nurodyta jūsų nesutikimo diena.
options-overdue-complain = Jei tai nepadės, galite pateikti skundą institucijai. Tai nemokama.
options-overdue-company = Jei tai nepadės, galite pateikti skundą bendrovei. Nuo 2026 m. birželio 19 d. ji turi per 30 dienų patvirtinti, kad jį gavo.
options-overdue-none = Priminkite. Raštą parengsime kartu.
options-complain = Dabar galite pateikti skundą institucijai. Tai nemokama, raštą parengsime kartu.
options-company = Dabar galite pateikti skundą bendrovei. Raštą parengsime kartu.
options-complaint-received = Jei rezultato nebus, galite pateikti skundą institucijai ICO. Jos puslapis – žemiau.
options-ico = Dabar galite pateikti skundą institucijai ICO. Jos puslapis – žemiau.
options-court = Galite prašyti teismo įpareigoti instituciją veikti. Patarti gali teisininkas arba vartotojų centras.
options-court-decision = Galite prašyti teismo peržiūrėti sprendimą. Terminas trumpas, jis nurodytas sprendime.
options-swiss = Šveicarijoje gali spręsti teismas. Taip pat galite pranešti žemiau nurodytai institucijai.
options-brazil = Galite pateikti peticiją žemiau nurodytai institucijai. Pridėkite įrodymą, kad kreipėtės į bendrovę.
options-refused-read = Perskaitykite motyvus. Bendrovė turi įrodyti, kad jos priežastys svaresnės už jūsų.
options-refused-reasons = Perskaitykite motyvus ir juos išsaugokite.
options-more-asked = Atsakykite el. laišku, savo žodžiais. Tapatybės kortelės kopijos nesiųskite, nebent abejonės tikrai pagrįstos.
options-reasons-asked = Atsakymas jums parengtas. Išsiųskite jį kaip atsakymą į el. laišką.
options-other-company = Pateikite nesutikimą kitu būdu. Gautą atsakymą išsaugokite.
options-other-form = Pateikite nesutikimą kitu būdu. Gautą atsakymą išsaugokite.
options-recheck = Vėl atverkite oficialų puslapį. Pažiūrėkite, ar nesutikimas dar rodomas ir ar „Meta“ neturi naujos formos.
options-authority = Jūsų institucija
timeline-title = Kas įvyko iki šiol
timeline-due = Atsakymo terminas
timeline-was-due = Buvo atsakymo terminas
timeline-later = Vėliausiai, jei skaičiuoja nuo jūsų atsakymo
timeline-reminder = Baigiasi priminimo terminas
timeline-acknowledgement = Bendrovė turi patvirtinti, kad gavo jūsų skundą
timeline-authority = Institucija turi būti pranešusi daugiau
timeline-recheck = Pasitikrinti, ar viskas kaip buvo
event-prepared = Parengėte
event-form-opened = Atvėrėte puslapį
event-form-missing = Formos neradote: { $seen }
event-sent = Išsiuntėte
event-delivered = Jūsų raštas įteiktas
event-receipt = Parašė, kad gavo
event-accepted = Nesutikimą patenkino
event-refused = Nesutikimą atmetė
event-more-asked = Paprašė daugiau informacijos
event-reasons-asked = Paklausė, kokį naudojimą turite omenyje ir kodėl
event-replied = Atsakėte
event-other-company = Nurodė kitą bendrovę
event-other-form = Paprašė naudoti kitą formą
event-more-time = Paprašė daugiau laiko
event-reminded = Priminėte
event-letter = Išsiuntėte raštą: { $letter }
event-authority-news = Institucija parašė
event-authority-agreed = Institucija jums pritarė
event-authority-disagreed = Institucija nepritarė arba užbaigė bylą
event-rechecked = Pasitikrinote, ar viskas kaip buvo
event-note = Pastaba: { $note }
kept-title = Saugoma prie šio nesutikimo
kept-sent = Ką išsiuntėte
kept-sent-on = Tiksliai taip, kaip buvo ({ $date })
kept-nothing-sent = Dar niekas neišsiųsta.
kept-letter-on = Išsiųsta ({ $date }). Gavėjas: { $to }
kept-evidence = Įrodymai
kept-evidence-none = Dar nėra nė vieno failo. Nutempkite čia el. laišką, nuotrauką arba PDF.
kept-evidence-added = Pridėta ({ $date }). { $size }
kept-evidence-missing = Šio failo aplanke nebėra.
kept-evidence-changed = Šis failas pakeistas po išsaugojimo.
kept-evidence-remove = Išbraukti iš sąrašo
kept-evidence-remove-spoken = Išbraukti iš sąrašo: { $name }
kept-evidence-folder = Rodyti aplanką
kept-evidence-add = Pridėti failą
size-bytes = { $count } B
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = Jūsų nesutikimo raštas
letter-title-reply = Jūsų atsakymas
letter-title-reminder = Jūsų priminimas
letter-title-company-complaint = Jūsų skundas bendrovei
letter-title-authority-complaint = Jūsų skundas institucijai
letter-lead = Įrašykite, ko trūksta. Rašant raštas keičiasi. Iš čia niekas nesiunčiama.
letter-name = Jūsų vardas ir pavardė
letter-name-hint = Taip, kaip rašoma jūsų laiškuose
letter-address = Jūsų pašto adresas
letter-address-hint = Gatvė, pašto kodas, miestas ir šalis, be vardo
letter-town = Kur rašote
letter-town-hint = Jūsų miestas. Jis rašomas prieš datą.
letter-phone = Jūsų telefono numeris
letter-phone-hint = Galite nerašyti.
letter-reference = Bylos numeris
letter-reference-hint = Jei jį gavote. Dažnai jis būna el. laiško temoje.
letter-reason = Jūsų priežastis
letter-reason-hint = Savais žodžiais ir rašto kalba. Su ja raštas svaresnis.
letter-company = Kuri tai bendrovė?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Ar tai nagrinėja teismas, į kurį kreipėtės?
letter-court-yes = Taip, nagrinėja teismas
letter-court-no = Ne, teismas nenagrinėja
letter-may-be-named = Ar institucija gali pasakyti bendrovei, kas esate?
letter-may-be-named-yes = Taip, gali
letter-may-be-named-no = Ne, prašau nesakyti
letter-language = Rašto kalba
letter-sheet = Raštas
letter-missing = Raštas pasirodys čia, kai nieko netrūks.
letter-missing-right = Vietai, kur gyvenote, tokio rašto nėra.
letter-missing-name = Trūksta jūsų vardo ir pavardės.
letter-missing-address = Trūksta jūsų pašto adreso.
letter-missing-town = Trūksta vietos, kur rašote.
letter-missing-email = Trūksta paskyros el. pašto. Pridėkite jį keitimo puslapyje.
letter-missing-account = Trūksta paskyros vardo. Pridėkite jį keitimo puslapyje.
letter-missing-company = Nežinome, kam rašyti.
letter-missing-sent = Dar niekas neišsiųsta.
letter-missing-deadline = Nėra atsakymo termino.
letter-missing-occasion = Dar nėra dėl ko rašyti: terminas nesibaigė ir nesutikimas neatmestas.
letter-missing-question = Nėra klausimo, kuris lauktų jūsų atsakymo.
letter-missing-reason = Trūksta jūsų priežasties.
letter-missing-authority = Jūsų institucijos dar nežinome.
letter-missing-court = Nurodykite, ar tai nagrinėja teismas.
letter-missing-may-be-named = Nurodykite, ar bendrovė gali sužinoti, kas esate.
letter-note-company-blank = Nežinome, kuri bendrovė atsakinga jūsų šalyje. Jos pavadinimą rasite „Meta“ privatumo politikoje savo šaliai. Užpildykite tuščias eilutes.
letter-note-address-blank = Jos pašto adreso jūsų šaliai nežinome. Raskite jį privatumo politikoje savo šaliai ir užpildykite tuščias eilutes.
letter-note-other-language = Ši institucija nori kalbos, kuria rašto neturime. Čia jis angliškas. Pirma paprašykite jį išversti.
letter-text = Raštas jūsų žodžiais
letter-text-hint = Ką pakeisite, taip ir liks, net jei pakeisite atsakymą
letter-compose = Vėl sukurti iš mano atsakymų
letter-change = Keisti tekstą
letter-empty = Raštas tuščias. Parašykite jį arba vėl sukurkite iš savo atsakymų.
letter-copy = Kopijuoti raštą
letter-pdf = Įrašyti kaip PDF
letter-docx = Įrašyti kaip Word dokumentą
letter-how-reply = Išsiųskite kaip atsakymą į el. laišką: nukopijuokite ir įklijuokite ten.
letter-how-authority = Naudokite institucijos skundų puslapį ir įklijuokite raštą ten arba siųskite paštu. Siunčiamą paštu pasirašykite ranka.
letter-how-company = Išspausdinkite ir pasirašykite raštą. Išsiųskite registruota siunta ir išsaugokite kvitą. Greičiau – įklijuoti jį į tą pačią formą.
letter-sent-title = Ar išsiuntėte?
letter-sent-hint = Išsiųstas tekstas bus išsaugotas tiksliai toks, koks yra čia.
letter-sent = Išsiunčiau
letter-discard = Išmesti šį raštą
letter-kind-objection = nesutikimo raštas
letter-kind-reply = atsakymas
letter-kind-reminder = priminimas
letter-kind-company-complaint = skundas bendrovei
letter-kind-authority-complaint = skundas institucijai
kept-letters = Raštai
kept-letter-go-on = Rašyti toliau
kept-letter-go-on-spoken = Rašyti toliau: { $letter }
papers-title = Spausdinti, įrašyti ir perduoti
papers-title-found = { $count ->
    [1] Dokumentai rastai paskyrai
    [one] Dokumentai rastoms paskyroms ({ $count })
    [few] Dokumentai rastoms paskyroms ({ $count })
   *[other] Dokumentai rastoms paskyroms ({ $count })
}
papers-record = Eiga kaip PDF
papers-print = Atverti ir spausdinti
papers-calendar = Terminas mano kalendoriui
papers-calendar-all = Terminai mano kalendoriui
papers-table = Lentelė skaičiuoklei (CSV)
papers-bundle = Viskas skundui (ZIP)
papers-bundle-hint = Jūsų raštai, tai, ką išsiuntėte, visi įrodymų failai ir sąrašas, rodantis, ar failas nepakeistas.
paper-footer = {"{page}"} puslapis iš {"{pages}"}
record-title = Eiga: { $account }
record-title-all = Visų nesutikimų eiga
record-made = Dokumentą sukūrė programa „Veto Desk“ ({ $date }). Rodoma tai, kas joje užrašyta.
record-person = Žmogus
record-platform = Platforma
record-account = Paskyra
record-law = Teisės aktas
record-status = Būsena
record-sentence = Žodžiais
record-sent-on = Išsiuntimo diena
record-sent-to = Gavėjas
record-when = Diena
record-what = Kas įvyko
record-file = Failas
record-added = Pridėta
record-size = Dydis
record-sum = Kontrolinė suma (SHA-256)
record-letter = Išsiųstas raštas ({ $date }): { $letter }
record-total = Paskyros
record-due = Terminas
record-evidence = Išsaugoti failai
record-annex = { $number } priedas
calendar-summary = { $what }: { $account }
calendar-name = Terminai
bundle-name = Skundas { $account }
papers-record-all = Visų eiga kaip PDF
kept-linked = Susieta per „Accounts Centre“ (paskyrų centrą)
kept-note = Jūsų pastaba
edit-title = Keisti šią paskyrą
edit-lead = Rašant pakeitimai įrašomi. Kas jau išsiųsta, lieka kaip buvo.
edit-person = Kieno ši paskyra
edit-person-hint = Jei ji tik jūsų, palikite tuščią.
edit-note = Pastaba
edit-note-hint = Viskas, ką norite prisiminti
edit-done = Baigta
kept-linked-none = Nieko nepažymėta.
kept-linked-change = Žiūrėti ir keisti sąsajas
linked-title = Susietos paskyros
linked-lead = „Meta“ gali susieti paskyras savo „Accounts Centre“ (paskyrų centre). Pažymėkite čia, kurias ji susiejo. Pačioje „Meta“ niekas nesikeičia.
linked-back = Grįžti prie paskyros
linked-now = Susieta su
linked-with-none = Ši paskyra su kita nesusieta.
linked-before = Nebesusieta
linked-add = Susieti kitą paskyrą
linked-add-own = To paties žmogaus
linked-add-others = Kitų žmonių
linked-add-none = Kitos paskyros, kurią galima susieti, nėra.
linked-find = Rasti susietiną paskyrą
linked-find-hint = Vardas, el. paštas arba telefono numeris
linked-link = Susieti
linked-already = Susietos paskyros: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Keisti dieną
linked-asked = Taip, teisingai
linked-take-out = Atsieti
linked-take-out-this = Atsieti šią paskyrą
linked-never = Jos niekada nebuvo susietos
linked-since = Nuo kada jos susietos?
linked-choice-before = Dar prieš nesutikimą
linked-choice-day = Nuo dienos, kurią žinau
linked-choice-unknown = Nežinau
linked-since-before = Kiek žinome, susieta dar prieš nesutikimą.
linked-since-day = Susieta (nuo kada: { $date }).
linked-since-unknown = Susieta. Nuo kada, nežinoma.
linked-until = Nebesusieta (nuo kada: { $date }).
cover-object = Nesutikti ir dėl šios paskyros
cover-leave = Palikti, kaip yra
cover-ask-again = Klausti vėl
options-cover-open = „Meta“ nesako, ar tas nesutikimas galioja šiai paskyrai.
options-cover-again = Saugiau nesutikti ir dėl šios paskyros.
reason-cover-joined = Susieta su paskyra { $account } (nuo kada: { $date }). Tada jos nesutikimas jau buvo patenkintas.
reason-cover-unknown = Susieta su paskyra { $account }, gal tik po to, kai jos nesutikimas patenkintas.
reason-cover-ended = Nebesusieta su paskyra { $account } (nuo kada: { $date }). Jos nesutikimas patenkintas anksčiau.
reason-cover-left = Paskyros { $account } nesutikimas gali galioti ir šiai. Palikote, kaip yra ({ $date }).
done-cover-left = Lieka, kaip yra. Dėl šios paskyros vis tiek galite nesutikti bet kada.

## People

account-person = Kieno paskyra: { $name }
persons-show = Žmonės
persons-all = Visi žmonės
persons-title = Žmonės
persons-lead = Visi, kurių nesutikimus čia laikote.
persons-find = Rasti žmogų
persons-find-hint = Vardas arba el. paštas
persons-hide = Slėpti tuos, kuriems viskas išspręsta
persons-hidden = { $count ->
    [one] Paslėptas { $count } žmogus. Visos jo paskyros patvirtintos.
    [few] Paslėpti { $count } žmonės. Visos jų paskyros patvirtintos.
   *[other] Paslėpta { $count } žmonių. Visos jų paskyros patvirtintos.
}
persons-found = { $count ->
    [0] Nieko nerasta.
    [one] { $count } žmogus
    [few] { $count } žmonės
   *[other] { $count } žmonių
}
persons-page = Žmonės { $first }–{ $last } iš { $count }
persons-accounts = { $count ->
    [0] Paskyrų dar nėra
    [one] { $count } paskyra
    [few] { $count } paskyros
   *[other] { $count } paskyrų
}
persons-needs = { $count ->
    [one] jūsų laukia { $count }
    [few] jūsų laukia { $count }
   *[other] jūsų laukia { $count }
}
persons-settled = viskas patvirtinta
persons-spoken = Rodyti „{ $name }“: { $more }
persons-add = Pridėti žmogų
person-unnamed = Žmogus be vardo
person-lead = Rašant pakeitimai įrašomi. Kas jau išsiųsta, lieka kaip buvo.
person-name = Vardas
person-name-hint = Kaip jį ar ją čia vadinate
person-full-name = Vardas ir pavardė
person-full-name-hint = Raštams
person-email = Įprastas el. paštas
person-email-hint = Siūlomas kitai to žmogaus paskyrai
person-phone = Telefono numeris
person-town = Miestas
person-town-hint = Rašte jis rašomas prieš datą.
person-address = Pašto adresas
person-address-hint = Raštams, eilutė po eilutės, be vardo
person-residence = Kur gyvena
person-residence-unknown = Dar nenurodyta
person-residence-hint = Galioja naujiems nesutikimams. Kas pradėta ar pateikta, lieka kaip buvo.
person-residence-change = Pasirinkti, kur gyvena
person-residence-close = Slėpti šalis
person-residence-eu = Europos Sąjungoje, šalis nenurodyta
person-residence-eea = Islandijoje, Lichtenšteine ar Norvegijoje, šalis nenurodyta
person-language = Raštų ir priežasčių kalba
person-language-hint = Ji siūloma. Kaskart galite pasirinkti kitą.
person-language-usual = Įprasta
person-accounts = Paskyros
person-no-accounts = Paskyrų dar nėra.
person-object = Nesutikti dėl dar vienos paskyros
person-object-first = Nesutikti dėl šio žmogaus paskyros
person-object-spoken = Nesutikti dėl dar vienos šio žmogaus paskyros
person-on-desk = Rodyti apžvalgoje
person-same = Tai tas pats žmogus kaip …
person-back = Grįžti: { $name }
person-remove = Pašalinti šį žmogų
person-remove-deleted = Būtų pašalintos ir jo ištrintos paskyros.
person-hand-over-title = Perduoti
person-hand-over-lead = Įrašykite failą tik su šiuo žmogumi ir jo paskyromis. Jį gali atverti kita „Veto Desk“ arba paimti iš jo tai, kas nauja.
person-hand-over-evidence = Įrodymų failų jame nėra.
person-hand-over = Perduoti šio žmogaus dalį …
same-title = Kas yra tas pats žmogus kaip „{ $name }“?
same-lead = Pasirinkite, kieno paskyros taip pat priklauso šiam žmogui.
same-confirm-title = Ar „{ $kept }“ ir „{ $other }“ – tas pats žmogus?
same-confirm-lead = Pirma pažiūrėkite, kas bus. Tai galima iš karto atšaukti.
same-happens = Kas bus
same-accounts = { $count ->
    [0] Nėra paskyrų, kurias reikėtų perkelti iš „{ $other }“ į „{ $kept }“.
    [one] Iš „{ $other }“ į „{ $kept }“ perkeliama { $count } paskyra.
    [few] Iš „{ $other }“ į „{ $kept }“ perkeliamos { $count } paskyros.
   *[other] Iš „{ $other }“ į „{ $kept }“ perkeliama { $count } paskyrų.
}
same-goes = „{ $kept }“ lieka. „{ $other }“ dingsta iš žmonių sąrašo.
same-filled = { $what }: { $value } – perimama.
same-differs = Kas skiriasi
same-differing = { $what }: „{ $kept }“ lieka. „{ $other }“ perkeliama į pastabą.
same-residence = Kur gyvena: lieka { $kept }, o ne { $other }.
same-stays = Kas išsiųsta, lieka kaip buvo. Nė viena paskyra, atsakymas ar pastaba nedingsta.
same-another = Pasirinkti ką nors kitą
same-join = Sujungti į vieną žmogų
sheet-for = Lapas šiam žmogui
sheet-hint = Kas padaryta, kas bus toliau ir iki kada, stambiu šriftu.
sheet-print = Lapas spausdinti
sheet-save = Įrašyti lapą
sheet-title = { $name }: nesutikimai
sheet-made = Tokia padėtis šią dieną ({ $date }).
sheet-done = { $date }: { $what }
sheet-nothing-done = Dar niekas neišsiųsta.
sheet-next = Dabar: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Nėra termino, kurį reikėtų stebėti.
sheet-footer = Tai ne „Meta“ programa · {"{page}"} puslapis iš {"{pages}"}

## What was just done

done-account-deleted = Paskyra pašalinta iš apžvalgos.
done-draft-discarded = Nebaigtas nesutikimas išmestas.
done-answer-recorded = Atsakymas užrašytas.
done-answer-recorded-with-files = Atsakymas užrašytas. Tai, ką pateikėte, nepakeista saugoma šalia jūsų failo.
done-note-added = Pastaba išsaugota.
done-evidence-kept = { $count ->
    [one] { $count } failas nepakeistas saugomas šalia jūsų failo.
    [few] { $count } failai nepakeisti saugomi šalia jūsų failo.
   *[other] { $count } failų nepakeistų saugoma šalia jūsų failo.
}
done-evidence-removed = Išbraukta iš sąrašo. Pats failas lieka savo aplanke.
done-letter-discarded = Raštas išmestas.
done-paper-saved = Įrašyta: { $path }
done-step-recorded = Tai užrašyta.
done-undone = Atšaukta: { $what }.
done-account-removed = Paskyra pašalinta su visais įrašais apie ją. Įrodymų failai lieka savo aplanke.
done-merged = Į jūsų failą pridėti pakeitimai iš kito kompiuterio.
done-merged-hand = Pridėti ranka padaryti pakeitimai.
done-merged-copy = Šalia jūsų failo buvo kita kopija. Pridėta tai, kas joje nauja.
done-imported = Kito failo įrašai pridėti.
done-imported-nothing = Viskas, kas tame faile, jau yra apžvalgoje.
done-backup-used = Ankstesnė būsena grąžinta. Tai, ką turėjote prieš tai, yra tarp atsarginių kopijų.
done-edited = Jūsų failas pakeistas ne per „Veto Desk“. Jį vis dar galima skaityti. Patikrinkite, ar įrašai teisingi.
done-unlocked = Kitas langas užvertas. Dabar galite keisti čia.
done-person-removed = Žmogus pašalintas.
done-persons-joined = Dabar tai vienas žmogus. Visos jo paskyros čia.
done-restarted = Dėl klaidos „Veto Desk“ sustojo ir vėl pasileido. Patikrinkite, ar paskutinis pakeitimas yra. Jūsų failas: { $path }
count-added = { $count ->
    [one] { $count } nauja paskyra.
    [few] { $count } naujos paskyros.
   *[other] { $count } naujų paskyrų.
}
count-changed = { $count ->
    [one] { $count } paskyra pakeista.
    [few] { $count } paskyros pakeistos.
   *[other] { $count } paskyrų pakeista.
}
count-removed = { $count ->
    [one] { $count } paskyra pašalinta.
    [few] { $count } paskyros pašalintos.
   *[other] { $count } paskyrų pašalinta.
}
done-account-restored = Paskyra grąžinta į apžvalgą.
done-accounts-added = { $count ->
    [one] Iš lentelės pridėta { $count } paskyra. Jos nesutikimas nepradėtas.
    [few] Iš lentelės pridėtos { $count } paskyros. Jų nesutikimai nepradėti.
   *[other] Iš lentelės pridėta { $count } paskyrų. Jų nesutikimai nepradėti.
}
done-account-covered = Paskyra palikta kaip susieta. Kitas nesutikimas jai galios, kai bus patenkintas.
done-pasted = Nukopijuotas tekstas įklijuotas.
done-address-opened = Naršyklės paprašyta atverti puslapį. Jei niekas neatsivers, nukopijuokite adresą.
done-text-size = Teksto dydis: { $percent } %.
done-copy-saved = Kopija įrašyta: { $path }
done-file-opened = Failas atvertas.
done-several-sent = { $count ->
    [one] Pažymėta, kad išsiųstas { $count } nesutikimas.
    [few] Pažymėta, kad išsiųsti { $count } nesutikimai.
   *[other] Pažymėta, kad išsiųsta { $count } nesutikimų.
}
done-several-answered = { $count ->
    [one] Atsakymas užrašytas { $count } paskyrai.
    [few] Atsakymas užrašytas { $count } paskyroms.
   *[other] Atsakymas užrašytas { $count } paskyrų.
}
done-several-deleted = { $count ->
    [one] Ištrinta { $count } paskyra.
    [few] Ištrintos { $count } paskyros.
   *[other] Ištrinta { $count } paskyrų.
}
done-turn-over = { $count ->
    [1] Paskyrą peržiūrėjote.
    [one] Visas paskyras peržiūrėjote ({ $count }).
    [few] Visas paskyras peržiūrėjote ({ $count }).
   *[other] Visas paskyras peržiūrėjote ({ $count }).
}
done-set-aside = Failas, kurio nepavyko perskaityti, išsaugotas nauju vardu: { $path }
close-asked = Paskutiniai pakeitimai dar neįrašyti. Pirma įrašykite kopiją arba užverkite neįrašius.

## The file

save-failed-title = Jūsų pakeitimai neįrašyti
save-retry = Bandyti vėl
save-elsewhere = Įrašyti kopiją …
save-read-only = Failo aplankas skirtas tik skaityti. Kol langas atvertas, viskas išlieka čia. Įrašykite kopiją kitame aplanke.
save-full = Diskas pilnas. Kol langas atvertas, viskas išlieka čia. Atlaisvinkite vietos ir bandykite vėl.
save-denied = Sistema neleidžia rašyti failo. Kol langas atvertas, viskas išlieka čia. Įrašykite kopiją kitame aplanke.
save-vanished = Failo aplankas dingo. Kol langas atvertas, viskas išlieka čia. Grąžinkite aplanką arba įrašykite kopiją kitur.
save-newer = Failą tuo metu įrašė naujesnė „Veto Desk“ versija. Kol langas atvertas, viskas išlieka čia. Įrašykite kopiją ir įdiekite tą versiją.
save-other = Įrašyti nepavyko. Kol langas atvertas, viskas išlieka čia. Bandykite vėl arba įrašykite kopiją kitur.
copy-read-only = Neįrašyta: aplankas skirtas tik skaityti. Pasirinkite kitą aplanką.
copy-full = Neįrašyta: diskas pilnas. Pasirinkite kitą vietą.
copy-denied = Neįrašyta: sistema neleidžia ten rašyti. Pasirinkite kitą aplanką.
copy-vanished = Neįrašyta: tokio aplanko nėra. Pasirinkite kitą aplanką.
copy-other = Neįrašyta. Pasirinkite kitą vietą.
trouble-title = Jūsų failo atverti nepavyko
trouble-damaged = Failas sugadintas: { $line } eilutė, { $column } stulpelis.
trouble-newer = Šį failą įrašė naujesnė „Veto Desk“ versija. Įdiekite ją, kad galėtumėte jį atverti.
trouble-too-large = Failas daug didesnis už bet kurį šios programos failą.
trouble-denied = Sistema neleidžia skaityti šio failo. Patikrinkite, kam leista jį skaityti.
trouble-missing = Toje vietoje failo nėra.
trouble-other = Failo nepavyko perskaityti.
trouble-untouched = Niekas nepakeista. Kad ir ką pasirinksite, šis failas išliks.
trouble-previous = Naujausia atsarginė kopija
trouble-previous-what = Sukurta: { $date }, joje { $count ->
    [one] { $count } paskyra.
    [few] { $count } paskyros.
   *[other] { $count } paskyrų.
}
trouble-use-previous = Naudoti šią kopiją
trouble-other-file = Kitas failas
trouble-new = Nauja, tuščia apžvalga
trouble-new-hint = Senas failas saugomas šalia nauju vardu.
trouble-start-new = Pradėti nuo tuščios apžvalgos

settings-title = Nustatymai
settings-theme = Šviesus ar tamsus vaizdas
theme-system = Kaip šiame kompiuteryje
theme-light = Šviesus
theme-dark = Tamsus
settings-contrast = Kontrastas
contrast-system = Kontrastas kaip šiame kompiuteryje
contrast-normal = Įprastas kontrastas
contrast-high = Didelis kontrastas, juoda ir balta
settings-language = Kalba
settings-language-hint = Programos kalba. Priežasčių ir raštų kalba nustatoma atskirai.
settings-language-of-system = Kaip šiame kompiuteryje: { $language }
settings-language-not-reviewed = Šių žodžių dar netikrino žmogus, kurio gimtoji kalba – lietuvių. Jei kas neaišku, pasirinkite anglų kalbą.
settings-language-reviewed = Šiuos žodžius patikrino žmogus, kurio gimtoji kalba – lietuvių.
languages-more = Kitos kalbos
settings-language-help = Galite padėti juos taisyti be jokios programos. Kaip tai daryti, parašyta faile CONTRIBUTING.
settings-text-size = Teksto dydis
text-size-percent = { $percent } %
settings-text-size-hint = Su tekstu didėja viskas. Ctrl su pliusu ar minusu veikia taip pat kiekviename puslapyje.
settings-companion = Kol forma atverta
settings-companion-on = Sumažinti šį langą šalia naršyklės
settings-companion-hint = Mažas langas rodo po vieną žingsnį. Vienu mygtuku jis vėl tampa didelis.
settings-graphics = Grafika
settings-graphics-simple = Paprasta grafika
settings-graphics-hint = Pažymėkite, jei langas mirga, lieka tuščias ar yra lėtas. Vaizdas lieka toks pat; tai galioja nuo kito paleidimo.
settings-file = Jūsų failas
settings-file-lead = Viskas laikoma viename šio kompiuterio faile ir tik ten. Jį galite skaityti tik jūs.
settings-file-path = Kur jis yra
settings-copy-path = Kopijuoti vietą
settings-save-copy = Įrašyti kopiją …
settings-open = Atverti kitą failą …
settings-picking = Atvertas failo pasirinkimo langas.
settings-typed-path = Failo kelias
settings-typed-path-hint = Tik jei neatsiveria failo pasirinkimo langas.
settings-typed-open = Atverti šį failą
settings-typed-copy = Įrašyti kopiją ten
settings-typed-import = Pridėti iš jo įrašus
settings-open-folder = Atverti aplanką
settings-import-title = Įrašai iš kito failo
settings-import-lead = Pridėkite tai, ką turi kitas „Veto Desk“ failas. Nieko neprarasite, ir niekas nesidubliuos.
settings-import = Pridėti įrašus iš failo …
settings-backups-title = Atsarginės kopijos
settings-backups-lead = Programa saugo ankstesnių jūsų failo būsenų kopijas. Galite grįžti prie bet kurios.
settings-backups = Grįžti į ankstesnę būseną …
backups-title = Grįžti į ankstesnę būseną
backups-lead = Pasirinkite dieną. Apžvalga atrodys taip, kaip atrodė tada.
backups-reading = Ieškoma atsarginių kopijų …
backups-none = Atsarginių kopijų dar nėra. Kopija sukuriama kaskart paleidus ir kas valandą dirbant.
backups-use = Grąžinti šią būseną
backups-back = Grįžti į nustatymus
backups-undo = Pirma nukopijuojama tai, ką turite dabar. Pakeitimą galite atšaukti.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] { $accounts } paskyra
    [few] { $accounts } paskyros
   *[other] { $accounts } paskyrų
}, { $objections ->
    [one] { $objections } nesutikimas
    [few] { $objections } nesutikimai
   *[other] { $objections } nesutikimų
}
settings-about = Apie programą
settings-version = Veto Desk { $version }
settings-facts = Adresai ir taisyklės surinkti 2026 m. lapkričio 22 d. iš šaltinių su datomis. Rengiant šią versiją adresų niekas neatvėrė.
settings-no-advice = Ši programa teisinių konsultacijų neteikia.
settings-licence = „Veto Desk“ nemokama pagal MIT arba Apache licenciją, pasirinktinai. Joje yra ir kitų žmonių darbų.
settings-licences = Kieno darbų yra viduje
licences-title = Kieno darbų yra viduje
licences-lead = Programoje „Veto Desk“ yra kitų žmonių darbų. Čia jie išvardyti pagal licencijas, angliškai.
licences-hint = „OR“ reiškia, kad galite pasirinkti. „AND“ reiškia, kad galioja visos. Kai kurie darbai yra tik vienos sistemos programoje.
licences-show = Rodyti darbus ir tekstus
licences-show-spoken = Rodyti darbus ir tekstus pagal { $licence }
licences-works = Darbai
licences-text = { $number } tekstas
licences-back = Grįžti į sąrašą

## Help

help-title = Pagalba
help-lead = „Veto Desk“ nuveda prie oficialios formos ir stebi jūsų nesutikimą, kol viskas išspręsta.
help-how = Kaip tai veikia
help-how-1 = Atsakykite į kelis trumpus klausimus. Kiekvienas atsakymas iš karto įrašomas.
help-how-2 = Atverkite oficialų puslapį ir įklijuokite tai, ką parengėme.
help-how-3 = Ten paspauskite „Submit“ (pateikti). Tada čia pažymėkite, kad išsiuntėte.
help-how-4 = Kai ateis atsakymas, užrašykite jį čia. Apžvalga parodys kitą žingsnį.
help-does = Ką duoda nesutikimas
help-does-1 = Jis sustabdo būsimą jūsų įrašų naudojimą. Tai, ką DI jau išmoko, jame lieka.
help-does-2 = Jis negalioja nuotraukoms, kuriose esate jūs ir kurias skelbia kiti.
help-does-3 = Jis nepašalina „Meta AI“ iš jūsų programėlių.
help-safe = Jūsų duomenys
help-safe-1 = Viskas lieka viename šio kompiuterio faile. Pati programa tinklo nenaudoja.
help-safe-2 = Ji atveria tik oficialius adresus iš savo sąrašo ir tik jums paprašius.
help-safe-3 = Ji niekada neprašo slaptažodžio, kodo ar tapatybės kortelės.
help-copies = Jūsų failas ir jo kopijos
help-copies-1 = Ankstesnės būsenos saugomos šalia failo. Grįžti į vieną iš jų galite nustatymuose.
help-copies-2 = Failas gali būti aplanke, kuriuo dalijasi keli kompiuteriai. Išlieka tai, ką prideda kiekvienas.
help-copies-3 = Norėdami persikelti į naują kompiuterį, įrašykite kopiją ir ten ją atverkite.
help-keys = Klavišai
help-keys-tab = Tab ir Shift su Tab pereina prie to, ką galima paspausti. Tarpas arba Enter paspaudžia.
help-keys-answers = Rodyklėmis pereinama tarp klausimo atsakymų. Tą patį daro pirmoji atsakymo raidė.
help-keys-size = Ctrl su pliusu ar minusu viską padidina ar sumažina. Ctrl su 0 grąžina įprastą dydį.
help-keys-copy = Teksto laukelyje Ctrl su C kopijuoja, o Ctrl su V įklijuoja.
help-keys-go-on = Ctrl su Enter paspaudžia pagrindinį puslapio mygtuką. Kai atsakote laukelyje, užtenka Enter.
help-keys-back = Alt su rodykle į kairę grąžina atgal. Teksto laukelyje perkelia per žodį.
help-keys-help = F1 atveria šį puslapį.
help-keys-undo = Ctrl su Z atšaukia paskutinį pakeitimą. Teksto laukelyje – įrašytas raides.

## Guides

guides-here = Čia padės šie vadovai
guides-search = Ieškoti vadovuose
guides-search-hint = Vienas ar keli žodžiai, pavyzdžiui, „forma“ arba „telefonas“
guides-found = { $count ->
    [one] Rastas { $count } vadovas.
    [few] Rasti { $count } vadovai.
   *[other] Rasta { $count } vadovų.
}
guides-none-found = Bandykite kitą žodį arba mažiau žodžių. Ištrinkite, ką įrašėte, ir matysite visus vadovus.
guides-object = Nesutikti
guides-trouble = Formos nėra ir kiti nesklandumai
guides-after = Išsiuntus
guides-places = Kur gyvenate
guides-good-to-know = Verta žinoti
guides-app = Ši programa
guide-checked = Patikrinta: { $date }
guide-platforms = Kam skirta: { $names }
guide-residences = Skirta gyvenantiems čia: { $names }
guide-sources = Šaltiniai
guide-source = { $title }, { $date }
guide-source-app = Pati ši programa
guide-close = Užverti šį vadovą

## Where there is no window

start-usage = Naudojimas: veto-desk [--file] [KELIAS] [--software]
start-no-folder = „Veto Desk“ nerado aplanko savo failui. Paleiskite su --file ir keliu.
start-no-screen = „Veto Desk“ negali atverti lango. Ekranas nerastas. Paleiskite iš darbalaukio.
start-no-picture = „Veto Desk“ negali atverti lango. Ekranas nepriima vaizdo. Įdiekite arba atnaujinkite vaizdo plokštės tvarkyklę.
start-no-library = „Veto Desk“ negali atverti lango. Langų sistema ar viena jos bibliotekų neatsakė.
start-stopped = Dėl klaidos „Veto Desk“ sustojo. Tai, ką įrašėte, išsaugota. Paleiskite vėl ir tęskite. Jūsų failas: { $path }
