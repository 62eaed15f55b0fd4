### Every word the app says, in Slovenian; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "vi". Buttons in the short imperative (Shrani). One term for one idea: račun, ugovor, pot, obrazec.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Napaka: { $page } – Veto Desk
rail-name = Deli programa
messages-name = Sporočila
rail-desk = Pregled
rail-settings = Nastavitve
rail-help = Pomoč
rail-here = Tukaj ste
not-meta = Ta program ni Metin. Od tu se nič ne pošlje.
saving-saved = Shranjeno v tem računalniku.
saving-under-way = Shranjevanje v ta računalnik …
saving-failed = Še ni shranjeno.
saving-forbidden = Datoteka ni bila odprta. Nič se ne shrani.
saving-read-only = To okno datoteko samo prikazuje. Nič se ne shrani.
undo = Razveljavi
undo-change = Razveljavi: { $what }
change-wizard = odgovor na vprašanje
change-draft = zavrženje
change-filing = vložitev ugovora
change-answer = zadnji korak
change-note = zapisek
change-evidence = datoteka
change-letter = pismo
change-account = urejanje
change-linked = povezani računi
change-several = več računov
change-deleting = brisanje
change-person = oseba
change-settings = nastavitev
change-incoming = prejete spremembe
change-import = prevzeti vnosi
change-backup = starejše stanje
change-adding = dodajanje računov iz tabele
read-only-title = Lahko gledate, spremeniti pa ne morete ničesar
read-only-other-window = Veto Desk je odprt v drugem oknu. Spreminjajte tam. Ko se tisto okno zapre, lahko nadaljujete tukaj.
read-only-newer = To datoteko je zapisala novejša različica programa Veto Desk. Če jo želite spremeniti, namestite tisto različico.
read-only-what = Kaj lahko naredim?
dismiss = Skrij to sporočilo
close-title = Zaprem brez shranjevanja?
close-save-elsewhere = Najprej shrani kopijo …
close-anyway = Zapri brez shranjevanja
close-stay = Pusti okno odprto

## Dates

when-and-route = { $when } · { $route }
date-today = Danes, { $date }
date-week-earlier = Teden prej
date-day-earlier = Dan prej
date-day-later = Dan pozneje
date-week-later = Teden pozneje

## Status

status-not-started = Ni začeto
status-not-sent-yet = Še ni poslano
status-sent = Poslano
status-confirmed = Potrjeno
status-needs-you = Čaka na vas
status-refused = Zavrnjeno
reason-not-begun = Za ta račun še niste začeli.
reason-prepared = Pripravljeno ({ $date }). Tega še niste poslali.
reason-form-opened = Obrazec je bil odprt ({ $date }). Niste še povedali, ali ste ga poslali.
reason-form-missing = Obrazca niste videli ({ $date }). So še druge poti.
reason-waiting = Njihov rok za odgovor je { $date }.
reason-waiting-soon = Njihov rok za odgovor je { $date }. { $days ->
    [0] To je danes.
    [1] To je jutri.
    [one] Ostal je še { $days } dan.
    [two] Ostala sta še { $days } dneva.
    [few] Ostali so še { $days } dnevi.
   *[other] Ostalo je še { $days } dni.
}
reason-waiting-courtesy = Vljudnostni rok za odgovor je { $date }. Zakon ga ne določa.
reason-waiting-no-date = Poslano ({ $date }). Ne poznamo roka, v katerem morajo odgovoriti.
reason-receipt = Sporočili so, da je prispelo ({ $date }). Njihov rok za odgovor je { $due }.
reason-receipt-no-date = Pisali so, vendar brez odločitve ({ $date }).
reason-more-time = Prosili so za več časa. Njihov rok za odgovor je { $date }.
reason-overdue = Odgovora ni bilo. Rok je bil { $date }.
reason-overdue-courtesy = Odgovora ni bilo. Vljudnostni rok je bil { $date }. Zakon ga ne določa.
reason-accepted = Ugovoru so ugodili ({ $date }). Ničesar vam ni treba storiti.
reason-covered = Zajema ga ugovor za račun { $account } (od: { $date }).
reason-replied = Odgovorili ste jim ({ $date }). { $due }
reason-replied-due = Njihov rok za odgovor je { $date }.
reason-replied-no-date = Zakon roka za odgovor ne določa.
reason-reminded = Opomnili ste jih ({ $date }). Počakajte na odgovor. Njihov rok je { $due }.
reason-reminder-over = Na vaš opomin ni bilo odgovora. Rok je bil { $date }.
reason-complained = Pritožili ste se podjetju ({ $date }). Njihov rok za potrditev prejema je { $due }.
reason-complaint-received = Prejem vaše pritožbe so potrdili ({ $date }). Zdaj jo morajo brez odlašanja preučiti.
reason-complaint-silent = Prejema vaše pritožbe niso potrdili. Rok je bil { $date }.
reason-with-authority = Vaša pritožba je pri nadzornem organu (od: { $date }). { $due }
reason-authority-news = Nadzorni organ je pisal ({ $date }). { $due }
reason-authority-due = Rok, v katerem vam mora sporočiti več, je { $date }.
reason-authority-no-date = Čas si določi sam.
reason-authority-silent = Nadzorni organ vam ni sporočil ničesar. Rok je bil { $date }.
reason-authority-agreed = Nadzorni organ vam je dal prav ({ $date }).
reason-authority-disagreed = Nadzorni organ vam ni dal prav ali pa je zadevo zaključil ({ $date }).
reason-recheck-due = Ugovoru so ugodili že pred dolgim časom. Rok za novo preverjanje je bil { $date }.
reason-refused = Ugovor so zavrnili ({ $date }).
reason-reasons-asked = Vprašali so, katero uporabo podatkov mislite in zakaj ({ $date }).
reason-more-asked = Od vas želijo še kaj ({ $date }).
reason-other-form = Želijo, da uporabite drug obrazec ({ $date }).
reason-other-company = Navedli so drugo podjetje ({ $date }).
next-start = Začni
next-continue = Nadaljuj
next-report-answer = Imam odgovor
next-reply = Kaj zdaj
next-try-next-route = Poskusi drugo pot
next-see-options = Kaj zdaj
next-recheck = Preveri znova
next-show-record = Pokaži zapis
next-show-covering = Pokaži povezane račune
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Vaši ugovori
desk-add = Ugovor za račun
desk-begin = Ugovor za moj prvi račun
desk-empty-what = Meta uči umetno inteligenco (UI) z objavami, fotografijami, komentarji in pogovori uporabnikov z UI. Temu lahko ugovarjate.
desk-empty-where = Kar napišete, ostane v eni datoteki v tem računalniku: { $path }
desk-empty-how = Pripeljemo vas do uradnega obrazca in spremljamo ugovor, dokler ne dobite odgovora. Traja približno pet minut.
desk-show-account = Pokaži račun
desk-urgent-needs-you = { $count ->
    [one] { $count } račun čaka na vas.
    [two] { $count } računa čakata na vas.
    [few] { $count } računi čakajo na vas.
   *[other] { $count } računov čaka na vas.
}
desk-urgent-unfinished = { $count ->
    [one] { $count } ugovor še ni poslan.
    [two] { $count } ugovora še nista poslana.
    [few] { $count } ugovori še niso poslani.
   *[other] { $count } ugovorov še ni poslanih.
}
desk-urgent-waiting = { $count ->
    [1] Vaš ugovor je poslan. Zdaj so oni na vrsti.
    [one] Vse je poslano. Zdaj so oni na vrsti.
    [two] Vse je poslano. Zdaj so oni na vrsti.
    [few] Vse je poslano. Zdaj so oni na vrsti.
   *[other] Vse je poslano. Zdaj so oni na vrsti.
}
desk-urgent-settled = { $count ->
    [1] Vaš ugovor je potrjen. Ničesar vam ni treba storiti.
    [one] Vsi ugovori so potrjeni. Ničesar vam ni treba storiti.
    [two] Vsi ugovori so potrjeni. Ničesar vam ni treba storiti.
    [few] Vsi ugovori so potrjeni. Ničesar vam ni treba storiti.
   *[other] Vsi ugovori so potrjeni. Ničesar vam ni treba storiti.
}
desk-urgent-account = { $account }, { $platform }. { $sentence }
desk-count = { $status } { $count }
desk-counts = Računi: { $total } · { $parts }
desk-add-many = Dodaj več računov
find-label = Poišči račun
find-hint = Ime, e-naslov, številka ali beseda iz zapiska
find-filters = Filtri in vrstni red
find-filters-set = Filtri in vrstni red (vklopljeno: { $count })
find-filters-close = Skrij filtre
find-clear = Pokaži vse
find-any-status = Vsa stanja
find-any-due = Vsi roki
find-any-platform = Vse platforme
find-any-person = Vse osebe
find-counted = { $what } ({ $count })
find-status = Stanje
find-due = Rok
find-due-overdue = Čez rok
find-due-week = V 7 dneh
find-due-month = V 30 dneh
find-platform = Platforma
find-person = Oseba
find-person-by-name = Oseb je veliko. V zgornje polje vpišite ime.
find-sort = Vrstni red
find-sort-urgent = Najprej, kar čaka na vas
find-sort-name = Po imenu
find-sort-due = Po roku
find-sort-newest = Najprej najnovejši
find-none = Ni najdenih računov.
find-found = { $count ->
    [one] { $count } od skupno { $total } računov
    [two] { $count } od skupno { $total } računov
    [few] { $count } od skupno { $total } računov
   *[other] { $count } od skupno { $total } računov
}
find-page-all = Računi { $first }–{ $last } od { $total }
find-page = { $first }–{ $last } od { $count } najdenih, vseh je { $total }
find-hidden = { $count ->
    [one] { $count } račun, ki čaka na vas, ni prikazan.
    [two] { $count } računa, ki čakata na vas, nista prikazana.
    [few] { $count } računi, ki čakajo na vas, niso prikazani.
   *[other] { $count } računov, ki čakajo na vas, ni prikazanih.
}
find-show-hidden = Pokaži skrito
find-previous = Prejšnja stran
find-next = Naslednja stran
find-page-of = Stran { $page } od { $pages }
select-begin = Izberi več
select-end = Končaj izbiranje
select-count = { $count ->
    [one] Izbran je { $count } račun
    [two] Izbrana sta { $count } računa
    [few] Izbrani so { $count } računi
   *[other] Izbranih je { $count } računov
}
select-hidden = { $count ->
    [one] { $count } od teh ni med najdenimi.
    [two] { $count } od teh nista med najdenimi.
    [few] { $count } od teh niso med najdenimi.
   *[other] { $count } od teh ni med najdenimi.
}
select-one = Izberi
select-account = Izberi: { $account }
select-page = Izberi vse na tej strani ({ $count })
select-found = { $count ->
    [1] Izberi najdeni račun
    [one] Izberi vse najdene ({ $count })
    [two] Izberi oba najdena ({ $count })
    [few] Izberi vse najdene ({ $count })
   *[other] Izberi vse najdene ({ $count })
}
select-none = Počisti izbor
select-what = Kaj želite narediti z izbranim?
select-open = { $count ->
    [one] Odpri { $count } obrazec
    [two] Odpri { $count } obrazca po vrsti
    [few] Odpri { $count } obrazce po vrsti
   *[other] Odpri { $count } obrazcev po vrsti
}
select-sent = Označi kot poslano ({ $count })
select-answered = { $count ->
    [one] Zapiši odgovor ({ $count })
    [two] Zapiši isti odgovor za več ({ $count })
    [few] Zapiši isti odgovor za več ({ $count })
   *[other] Zapiši isti odgovor za več ({ $count })
}
select-record = { $count ->
    [one] Zapis kot PDF ({ $count })
    [two] Skupni zapis kot PDF ({ $count })
    [few] Skupni zapis kot PDF ({ $count })
   *[other] Skupni zapis kot PDF ({ $count })
}
select-table = { $count ->
    [one] Tabela ({ $count })
    [two] Tabela ({ $count })
    [few] Tabela ({ $count })
   *[other] Tabela ({ $count })
}
select-delete = Izbriši tukaj ({ $count })
several-title-sent = { $count ->
    [1] Ste poslali ta ugovor?
    [one] Ste poslali te ugovore ({ $count })?
    [two] Ste poslali ta { $count } ugovora?
    [few] Ste poslali te { $count } ugovore?
   *[other] Ste poslali teh { $count } ugovorov?
}
several-title-answered = { $count ->
    [1] Kakšen je bil odgovor?
    [one] Kakšen je bil odgovor za te račune ({ $count })?
    [two] Kakšen je bil odgovor za ta { $count } računa?
    [few] Kakšen je bil odgovor za te { $count } račune?
   *[other] Kakšen je bil odgovor za teh { $count } računov?
}
several-lead = { $count ->
    [1] Zapisalo se bo za ta račun:
    [one] Isto se bo zapisalo za vsakega od teh računov ({ $count }):
    [two] Isto se bo zapisalo za oba računa ({ $count }):
    [few] Isto se bo zapisalo za vsakega od teh { $count } računov:
   *[other] Isto se bo zapisalo za vsakega od teh { $count } računov:
}
several-more = { $count ->
    [one] in še { $count }
    [two] in še { $count }
    [few] in še { $count }
   *[other] in še { $count }
}
several-left-out = { $count ->
    [one] { $count } izbrani račun je izpuščen, ker to zanj ne velja.
    [two] { $count } izbrana računa sta izpuščena, ker to zanju ne velja.
    [few] { $count } izbrani računi so izpuščeni, ker to zanje ne velja.
   *[other] { $count } izbranih računov je izpuščenih, ker to zanje ne velja.
}
several-when-sent = Kdaj je bilo poslano?
several-record-sent = Označi kot poslano ({ $count })
several-record-answered = Zapiši odgovor ({ $count })
turn-now = Račune urejate po vrsti. To je { $at }. od { $of }.
turn-wait = Račune urejate po vrsti. Zdaj pride na vrsto { $at }. od { $of }.
turn-next = { $count ->
    [1] Pojdi na zadnjega
    [one] Naslednji račun (še { $count })
    [two] Naslednji račun (še { $count })
    [few] Naslednji račun (še { $count })
   *[other] Naslednji račun (še { $count })
}
turn-last = To je bil zadnji
turn-here = Nadaljuj s tem računom
turn-stop = Končaj urejanje po vrsti
person-you = Vi
adding-title = Dodajanje več računov
adding-lead = Prilepite tabelo ali izberite datoteko CSV. Najprej vidite, kaj nastane iz vsake vrstice. Nič se ne doda, dokler tega ne potrdite.
adding-field = Tabela
adding-field-hint = V preglednici označite vrstice, jih kopirajte in prilepite sem.
adding-columns = Stolpci: { $columns }. Če jih prva vrstica poimenuje, so lahko v poljubnem vrstnem redu.
adding-column-person = Oseba
adding-column-platform = Platforma
adding-column-account = Račun
adding-column-email = E-pošta
adding-column-phone = Telefon
adding-column-country = Država
adding-column-note = Zapisek
adding-choose = Izberi datoteko
adding-empty = Shrani prazno tabelo
adding-empty-name = Računi za dodajanje
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Primer. To vrstico prepišite s svojimi podatki.
adding-pasted = { $count ->
    [one] Prilepljena je { $count } vrstica
    [two] Prilepljeni sta { $count } vrstici
    [few] Prilepljene so { $count } vrstice
   *[other] Prilepljenih je { $count } vrstic
}
adding-read = { $count ->
    [one] { $count } vrstica iz datoteke »{ $file }«
    [two] { $count } vrstici iz datoteke »{ $file }«
    [few] { $count } vrstice iz datoteke »{ $file }«
   *[other] { $count } vrstic iz datoteke »{ $file }«
}
adding-change = Spremeni
adding-clear = Vzemi drugo tabelo
adding-guessed = Nekatere črke v tej datoteki so morda napačne. Če so imena videti napačna, jo shranite kot »CSV UTF-8« in jo izberite znova.
adding-none = Nobena vrstica še ne vsebuje računa. Dodajte jo pod imena stolpcev.
adding-will = { $count ->
    [one] Dodan bo { $count }
    [two] Dodana bosta { $count }
    [few] Dodani bodo { $count }
   *[other] Dodanih bo { $count }
}
adding-here = { $count ->
    [one] { $count } je že tukaj
    [two] { $count } sta že tukaj
    [few] { $count } so že tukaj
   *[other] { $count } je že tukaj
}
adding-wrong = { $count ->
    [one] { $count } ni uporaben
    [two] { $count } nista uporabna
    [few] { $count } niso uporabni
   *[other] { $count } ni uporabnih
}
adding-rows = Vrstice { $first }–{ $last } od { $total }
adding-unused = Ti stolpci se ne uporabijo: { $columns }
adding-left-out = { $count ->
    [one] Izpuščena je še { $count } vrstica. Najprej dodajte te, nato prilepite ostalo.
    [two] Izpuščeni sta še { $count } vrstici. Najprej dodajte te, nato prilepite ostalo.
    [few] Izpuščene so še { $count } vrstice. Najprej dodajte te, nato prilepite ostalo.
   *[other] Izpuščenih je še { $count } vrstic. Najprej dodajte te, nato prilepite ostalo.
}
adding-group-wrong = Ni uporabno
adding-group-here = Že tukaj
adding-group-remarked = Bo dodano, vendar preverite
adding-group-added = Bo dodano
adding-line = Vrstica { $line }: { $cells }
adding-line-details = Vrstica { $line } · { $details }
adding-is = To je { $account }.
adding-wrong-quote = Narekovaj ni zaključen ali pa ima celica več vrstic.
adding-wrong-example = To je vrstica s primerom.
adding-wrong-no-platform = Platforma ni navedena. Napišite Facebook, Instagram ali WhatsApp.
adding-wrong-unknown-platform = Platforme »{ $what }« ne poznamo. Napišite Facebook, Instagram ali WhatsApp.
adding-wrong-threads = Threads spada k računu Instagram. Dodajte raje tisti račun.
adding-wrong-messenger = Messenger spada k računu Facebook. Dodajte raje tisti račun.
adding-wrong-no-contact = Nima e-naslova, številke ali imena računa.
adding-wrong-no-name = Manjka ime osebe, ki nima računa.
adding-wrong-email = »{ $what }« ne more biti e-naslov. Potrebuje znak @ in končnico, na primer .com, brez presledkov.
adding-wrong-no-number = Račun WhatsApp potrebuje svojo telefonsko številko.
adding-wrong-bad-number = »{ $what }« ni telefonska številka.
adding-wrong-spoiled-number = Preglednica je številko skrajšala v »{ $what }«. Napišite celo številko kot besedilo.
adding-wrong-unknown-country = Države »{ $what }« ne poznamo. Preverite, kako je napisana, ali napišite kodo, na primer RO, ali pustite prazno.
adding-wrong-whose = Oseba ni navedena, tukaj pa jih je več. Napišite, čigav je račun.
adding-wrong-same-name = Ime »{ $what }« ima tukaj več oseb. Dodajte e-naslov, ki ga tukaj uporabljate za to osebo.
adding-wrong-twice = Ta račun je že v vrstici { $what }.
adding-did-you-mean = Preverite e-naslov. Ste mislili { $meant }?
adding-cut = Besedilo v stolpcu »{ $column }« je predolgo. Konec je odrezan.
adding-country-stays = Po naših podatkih ta oseba živi drugje. To ostane tako.
adding-add = { $count ->
    [one] Dodaj { $count } račun
    [two] Dodaj { $count } računa
    [few] Dodaj { $count } račune
   *[other] Dodaj { $count } računov
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Nov ugovor
draft-at-step = Ni dokončano. Ustavili ste se pri koraku { $at } od { $of }.
draft-discard = Zavrzi
draft-show-list = Pokaži seznam
draft-action = { $step }: { $platform }, ni dokončano
deleted-title = Nedavno izbrisano
deleted-lead = Izbrisan račun je tukaj shranjen 30 dni.
deleted-restore = Vrni nazaj
deleted-remove = Odstrani takoj
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [1] Pokaži tudi najstarejšega
    [one] Pokaži še { $count } starejšega
    [two] Pokaži še { $count } starejša
    [few] Pokaži še { $count } starejše
   *[other] Pokaži še { $count } starejših
}
deleted-fewer = Pokaži samo najnovejše
deleted-what = { $account } (izbrisano: { $date }, shranjeno do: { $until })
figures-title = Do zdaj
figures-totals = Poslano: { $sent }. Z odgovorom: { $answered }. Danes čez rok: { $overdue }.
figures-days = Odgovori: { $answers }. Polovica jih je prišla { $median ->
    [0] še isti dan
    [one] v { $median } dnevu
    [two] v { $median } dneh
    [few] v { $median } dneh
   *[other] v { $median } dneh
}. Najhitrejši je prišel v { $fewest ->
    [one] { $fewest } dnevu
    [two] { $fewest } dneh
    [few] { $fewest } dneh
   *[other] { $fewest } dneh
}, najpočasnejši v { $most ->
    [one] { $most } dnevu
    [two] { $most } dneh
    [few] { $most } dneh
   *[other] { $most } dneh
}.
figures-name-weeks = Poslano, z odgovorom in čez rok, po tednih
figures-name-months = Poslano, z odgovorom in čez rok, po mesecih
figures-time = Čas
figures-sent = Poslano
figures-answered = Z odgovorom
figures-overdue-week = Čez rok ob koncu tedna
figures-overdue-month = Čez rok ob koncu meseca
figures-week = Teden (začetek { $date })
figures-until-today = { $period }, do danes
figures-row = { $period }: poslano { $sent }, z odgovorom { $answered }, na koncu čez rok { $overdue }.
figures-before = Prej (pred dnem { $date })
figures-before-row = { $before }: poslano { $sent }, z odgovorom { $answered }.
figures-table-show = Pokaži kot tabelo
figures-table-hide = Skrij tabelo

## The wizard

wizard-progress = Korak { $at } od { $of }
wizard-back = Nazaj
wizard-continue = Nadaljuj
wizard-finish = Nazaj na pregled
wizard-keep-account = Ohrani ta račun
wizard-to-the-form = Na obrazec
wizard-close = Shrani in zapri

wizard-platform-title = Za katero platformo gre?
wizard-platform-lead = Naenkrat ugovarjate za en račun. Druge lahko dodate pozneje.
wizard-someone-else = To je račun nekoga drugega

wizard-person-title = Kdo je lastnik računa?
wizard-person-title-no-account = Kdo želi ugovarjati?
wizard-person-lead = Z imenom boste račun v pregledu lažje našli.
wizard-person-new = Nova oseba
wizard-person-new-hint = Ime vpišete spodaj
wizard-person-name = Ime
wizard-person-name-hint = Ime ostane v tem računalniku. Obrazec ga morda zahteva.

wizard-residence-title = Ali živite v Evropski uniji?
wizard-residence-title-other = Ali ta oseba živi v Evropski uniji?
wizard-residence-lead = Pravica do ugovora in rok za odgovor sta odvisna od tega, kje živite zdaj. Državljanstvo ni pomembno.
lives-eu = Da
lives-eu-hint = V eni od 27 držav Evropske unije
lives-eea = Ne, v Islandiji, Lihtenštajnu ali na Norveškem
lives-eea-hint = Tam velja isti zakon
lives-with-right = Ne, v Združenem kraljestvu, Švici ali Braziliji
lives-with-right-hint = Tudi tam je mogoče ugovarjati
lives-elsewhere = Ne, drugje
lives-elsewhere-hint = Pokažemo, kaj lahko kljub temu naredite
lives-not-sure = Ne vem zagotovo
lives-not-sure-hint = Izberite državo in povedali vam bomo

wizard-country-title = Za katero državo gre?
wizard-country-lead = Tako vemo, kateri nadzorni organ vam lahko pomaga. To lahko preskočite.
wizard-country-lead-needed = Od tega je odvisno, kako ugovarjate.
wizard-part-title = Za kateri del države gre?
wizard-part-lead = Vsak del ima svoj nadzorni organ. To lahko preskočite.

wizard-limits-title = Kaj ta obrazec zmore in česa ne
wizard-limits-lead = Najprej preberite to. Nato presodite, ali je vredno vašega časa.
wizard-no-route-title = Tam, kjer živite, obrazca za to ni
no-route-helps = Kaj kljub temu pomaga
no-route-tick = Odkljukajte, kar ste naredili. Ta seznam ostane v pregledu.
no-route-done = Narejeno: { $done } od { $of }.
no-route-others = En obrazec je na voljo vsem: za podatke o vas iz drugih virov. Kaj zmore in česa ne, izveste, preden ga pošljete.
no-route-others-button = Uporabi obrazec za podatke od drugih

wizard-email-title = Kateri e-naslov pripada računu?
wizard-email-title-phone = Katera telefonska številka pripada računu?
wizard-email-title-no-account = Na katerem e-naslovu vas Meta lahko doseže?
wizard-email-lead = Obrazec ga zahteva in nanj bo prišel odgovor.
wizard-email-lead-phone = Obrazec zahteva številko in e-naslov za odgovor.
wizard-email-lead-no-account = Obrazec ga zahteva in nanj bo prišel odgovor.
wizard-email = E-naslov
wizard-email-hint = Kot je nastavljen v računu, na primer ime@example.eu
wizard-email-hint-phone = Naslov, do katerega imate zdaj dostop, na primer ime@example.eu
wizard-add-at = Dodaj znak @
wizard-use-meant = Uporabi { $meant }
wizard-phone = Telefonska številka
wizard-phone-hint = S kodo države, na primer +40 721 555 010
wizard-handle-profile-name = Ime na profilu (neobvezno)
wizard-handle-user-name = Uporabniško ime (neobvezno)
wizard-handle-hint = Pomaga vam ločiti račune med seboj

wizard-linked-title = Ali je ta račun povezan z drugimi?
wizard-linked-lead = Meta lahko račune poveže v Accounts Centre (središče za račune). Pravi, da en ugovor potem velja za vse. Nekateri vodiči trdijo drugače.
linked-together = Da, ugovarjam tudi za ta račun
linked-together-hint = Varna izbira, ki vzame le nekaj minut
linked-rely = Da, drugi ugovor zadostuje
linked-rely-hint = Račun ostane v pregledu kot povezan
linked-apart = Ne, ni povezan
linked-apart-hint = Vsak račun potrebuje svoj ugovor
linked-not-sure = Ne vem zagotovo
linked-not-sure-hint = Ugovarjate tudi za ta račun. To je vedno prav.

wizard-reason-title = Zakaj ugovarjate? (neobvezno)
wizard-reason-lead = V EU za Facebook in Instagram razloga ne potrebujete. Oseben razlog lahko pomaga, če ugovor zavrnejo.
reason-kind-none = Razloga ne navedem
reason-kind-none-hint = Polje za besedilo v obrazcu ostane prazno
reason-kind-composed = Sestavi mi kratko besedilo
reason-kind-composed-hint = Odkljukate, kar velja, in lahko besedilo spremenite
reason-kind-own = Napišem svoje besedilo
reason-kind-own-hint = S svojimi besedami, kratko ali dolgo
reason-tick-what-fits = Odkljukajte, kar velja
reason-language = Jezik besedila
reason-your-text = Vaše besedilo
reason-your-text-hint = Prilepite ga v obrazec. Izpustite, kar naj ostane zasebno.
reason-length = Število znakov: { $count }
reason-length-short = Število znakov: { $count }. Leta 2024 so od neke osebe zahtevali najmanj 100 znakov.

wizard-check-title = Preverite svoje odgovore
wizard-check-lead = Vsakega lahko spremenite. Obrazec se odpre na naslednji strani.
check-nothing-sent = Nič še ni poslano.
check-platform = Platforma
check-person = Lastnik računa
check-residence = Kje živite
check-email = Stik
check-linked = Povezani računi
check-reason = Vaš razlog
check-no-reason = Razlog ni naveden
check-not-provided = Ni navedeno
check-part-and-country = { $part }, { $country }
check-change = Spremeni
check-change-spoken = Spremeni: { $what }

## What is missing, and what to do

problem-title = Nekaj ni v redu
problem-go-on = Če je tako prav, znova pritisnite »Nadaljuj«.
problem-choose-platform = Izberite platformo.
problem-choose-person = Izberite, kdo je lastnik računa.
problem-enter-name = Vpišite ime.
problem-choose-lives = Izberite, kje živite.
problem-choose-country = Izberite državo.
problem-email-empty = Vpišite e-naslov. Nanj pride odgovor.
problem-email-not-an-address = Preverite e-naslov. Videti naj bo kot ime@example.eu.
problem-email-did-you-mean = Preverite e-naslov. Ste mislili { $meant }?
problem-phone = Vpišite telefonsko številko s kodo države.
problem-choose-linked = Izberite, ali je račun povezan z drugimi.
problem-choose-reason = Izberite, ali boste navedli razlog.
problem-write-reason = Napišite besedilo ali izberite, da razloga ne navedete.
problem-choose-answer = Izberite, kaj piše v odgovoru.
problem-choose-objection = Izberite, za kateri račun gre.
problem-paste-mail = Ni besedila e-sporočila za branje. Najprej ga prilepite v polje.
problem-nothing-sent = Ni poslanega ugovora, h kateremu bi to spadalo. Najprej odprite račun ali pošljite ugovor.
problem-given-too-large = Datoteka »{ $name }« je prevelika. Shraniti je mogoče datoteke do 50 MB.
problem-given-mail-too-large = Datoteka »{ $name }« je prevelika za e-sporočilo. Shranite jo kot PDF in dodajte PDF.
problem-given-no-file = »{ $name }« je mapa, ne datoteka. Dodajte datoteke iz nje.
problem-given-empty = Datoteka »{ $name }« je prazna. Shranite jo na novo in poskusite znova.
problem-given-unreadable = Datoteka »{ $name }« se ne da prebrati. Kopirajte jo na namizje in poskusite znova.
problem-table-too-large = Datoteka »{ $name }« je prevelika. Tabela ima lahko največ 16 MB.
problem-table-workbook = »{ $name }« je datoteka preglednice. Odprite jo, kopirajte tabelo in jo prilepite sem. Lahko jo tudi shranite kot CSV.
problem-table-not-text = »{ $name }« ni tabela. Izberite datoteko CSV.
problem-keep = Datoteke »{ $name }« ni bilo mogoče shraniti. Vaša kopija je nedotaknjena. { $why }
problem-paper-make = Dokumenta ni bilo mogoče izdelati. Nič ni bilo spremenjeno.
problem-paper-evidence = Datoteka »{ $name }« manjka ali je spremenjena, zato arhiv ni bil izdelan. Umaknite jo s seznama ali jo vrnite na mesto.
problem-paper-no-program = Noben program ni mogel odpreti dokumenta. Ta je v mapi vaše datoteke.
problem-paper-unsaved = Mesto ni bilo izbrano. Shranite lahko ob svojo datoteko.
save-paper-beside = Shrani ob mojo datoteko
problem-no-browser = Brskalnik se ni odprl. Kopirajte naslov in ga prilepite v brskalnik.
problem-browser-slow = Brskalnik se še ni odzval. Če se nič ne odpre, kopirajte naslov v brskalnik.
problem-nothing-to-paste = Ni besedila, ki bi ga lahko prilepili. Najprej ga kopirajte, nato znova pritisnite »Prilepi«.
problem-paste-too-long = Kopirano besedilo je predolgo za to polje. Kopirajte samo del, ki ga potrebujete.
problem-paste-missed = Nič ni bilo prilepljeno, ker ste šli drugam. Znova pritisnite »Prilepi«.
problem-clipboard = Kopiranje ni uspelo. Besedilo označite z miško in pritisnite Ctrl in C.
problem-folder = Mape ni bilo mogoče pokazati. Kopirajte pot do nje in jo odprite sami.
problem-no-dialog = Nič ni bilo izbrano. Če se okno za izbiro datoteke ni odprlo, pot vpišite spodaj.

## Filing

filing-title = Izpolnite Metin obrazec
filing-title-letter = Napišite pismo
filing-lead = V brskalniku odpremo uradno stran. Tam ugovor pošljete vi. Ta program ga ne more poslati namesto vas.
filing-lead-letter = Besedilo natisnite, podpišite in pošljite po pošti. Ta program ga ne more poslati namesto vas.
filing-address = Uradni naslov
filing-postal-address = Poštni naslov
filing-open-form = Odpri obrazec
filing-open-page = Odpri Metino stran
filing-worked = Po tej poti ste že poslali ugovor za { $account } ({ $date }).
filing-on-phone = Naredi to na telefonu
filing-log-in-first = Najprej se v istem brskalniku prijavite v pravi račun.
filing-known = Nazadnje potrjeno v naših virih: { $date }. { $confidence }
confidence-primary = Vir je podjetje ali nadzorni organ.
confidence-confirmed = Število virov, ki to potrjujejo: { $sources }.
confidence-single = Samo iz enega vira.
confidence-disputed = Viri si nasprotujejo.
confidence-known = Splošno znano.
confidence-inferred = Sklepamo iz drugih virov.
copy = Kopiraj
copied = Kopirano
paste = Prilepi
paste-spoken = { $paste }: { $what }
copy-again = Kopiraj znova
copy-by-hand = Kopiranje v tem računalniku trenutno ne deluje. Označite spodnje besedilo in ga kopirajte s tipkovnico ali miško.
copy-spoken = { $copy }: { $what }
field-name = Vaše ime
field-email = Vaš e-naslov
field-phone = Vaša telefonska številka
field-country = Vaša država
field-reason = Vaše besedilo
field-with-need = { $field } ({ $need })
need-required = obvezno
need-prefilled = morda že izpolnjeno
need-optional = neobvezno
need-if-asked = če zahtevajo
value-leave-empty = Izbrali ste, da razloga ne navedete. To pustite prazno.
value-reason-needed = Tu je potrebno besedilo. Vrnite se in dodajte kratko besedilo.
value-fill-in-yourself = To izpolnite na strani sami.
copied-address = Naslov je kopiran. Prilepite ga v brskalnik.
copied-postal-address = Poštni naslov je kopiran.
copied-for-phone = Naslov in besedilo sta kopirana. Prilepite ju v sporočilo sebi.
copied-file-path = Pot do datoteke je kopirana.
copied-sent-text = Besedilo je kopirano.
copied-letter = Pismo je kopirano.
copied-contact = Kopirano je. Prilepite, kjer potrebujete.
copied-name = Vaše ime je kopirano. Prilepite ga v obrazec.
copied-email = Vaš e-naslov je kopiran. Prilepite ga v obrazec.
copied-phone = Vaša telefonska številka je kopirana. Prilepite jo v obrazec.
copied-country = Vaša država je kopirana.
copied-reason = Vaše besedilo je kopirano. Prilepite ga v obrazec.
see-title = Kaj boste videli
see-title-letter = Kaj morate narediti
see-phone-title = Na telefonu
see-no-password = Ta program nikoli ne zahteva gesla. Gesla in kode vpisujte samo na Metini strani.
schematic-send = Pošlji
schematic-hint = Preprosta risba. Prava stran je lahko videti drugače.
look-for-title = Besede, ki jih poiščite na strani
look-for-line = { $language }: { $words }
look-for-word = »{ $word }«
good-to-know-title = Dobro je vedeti
happened-title = Kaj se je zgodilo?
happened-sent = Poslano je
happened-not-yet = Še ne
happened-missing = Obrazca ne vidim
happened-else = Nekaj drugega
happened-hint = Nič ne velja za poslano, dokler tega ne potrdite.

## Drawings of forms and ways

drawing-form = Obrazec
drawing-scroll = Pomaknite se na konec
drawing-code = Koda iz e-sporočila
drawing-of-form = Risba obrazca.
drawing-of-path = Risba poti.
drawing-says-scroll = Je na koncu strani.
drawing-says-choose = »{ $question }«: izberite »{ $answer }«.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Nato gumb »{ $button }«.
drawing-says-code = Nato polje za kodo iz e-sporočila.
drawing-says-press = { $mark }, { $title }: pritisnite »{ $entry }«.
drawing-says-form = Nato se odpre obrazec.

## On a phone

phone-title = Naredite to na telefonu
phone-lead = Kamero telefona usmerite v kvadratno kodo. Nato pritisnite povezavo, ki jo pokaže telefon.
phone-page = 1. Stran
phone-page-no-room = Za kodo ni dovolj prostora. Povečajte okno ali si naslov pošljite, kot piše na tej strani.
phone-text = 2. Vaše besedilo
phone-text-lead = Ko je obrazec odprt, preberite še to kodo. Besedilo na telefonu kopirajte in ga prilepite v obrazec.
phone-text-code = Kvadratna koda z vašim besedilom
phone-text-long = Za kodo z vašim besedilom ni dovolj prostora. Pošljite si ga, kot piše na tej strani.
phone-send-title = Ali pa si pošljite sporočilo
phone-send-address = Naslov
phone-send-both = Naslov in vaše besedilo
phone-send-lead = Kopirajte in prilepite v e-sporočilo ali drugo sporočilo sebi. Odprite ga na telefonu.
phone-app-title = Se namesto obrazca odpre aplikacija?
phone-app = Povezava na telefonu lahko odpre aplikacijo. Takrat naslov kopirajte v brskalnik telefona. Če obrazca še vedno ni, spodaj pritisnite »Obrazca ne vidim«.
phone-steps = Koraki na telefonu
phone-steps-lead = Kvadratna koda takoj odpre stran. Nato nadaljujte pri koraku, ki ustreza.

## The small window beside the browser

companion-show = Majhno okno ob brskalniku
companion-leave = Nazaj v veliko okno
companion-title = Korak { $step } od { $steps }
companion-next = Naslednji korak
companion-previous = Prejšnji
companion-last = To je zadnji korak. Ko ga opravite, spodaj povejte, kaj se je zgodilo.

## I don't see the form

missing-title = Kaj vidite namesto njega?
missing-lead = Izberite najbližji odgovor. Vaše mesto v programu ostane shranjeno.
seen-login = Stran za prijavo
seen-about-ai = Stran o Meti AI
seen-not-available = »Ni na voljo« ali stran, ki ne obstaja
seen-only-information = Samo informacije, brez polj za vpis
seen-app-opened = Namesto brskalnika se je odprla aplikacija
seen-other-language = Jezik, ki ga ne znam
seen-wrong-account = Prijavljen je drug račun
seen-blocked = Napaka ali gumb za pošiljanje ne deluje
seen-something-else = Nekaj drugega
advice-title = Poskusite tole
advice-login = Najprej se tam prijavite. Nato se vrnite v to okno in stran odprite znova. Meta obrazec pokaže samo prijavljenim.
advice-about-ai = Preverite, ali ste prijavljeni v pravi račun. Nato se pomaknite na konec strani: obrazec ali povezava do njega je pogosto tam.
advice-not-available = Če uporabljate VPN, ga izklopite, ker Meta gleda, v kateri državi ste. Če strani še vedno ni, uporabite naslednji naslov.
advice-only-information = V besedilu poiščite besedo »object« (ugovarjati) in jo pritisnite. Pomaknite se tudi na konec strani. Najprej se prijavite, če se še niste.
advice-app-opened = Kopirajte naslov. Prilepite ga v naslovno vrstico brskalnika, najbolje v računalniku.
advice-other-language = Večina brskalnikov zna prevesti stran. Koraki ostanejo isti: e-naslov, besedilo, »Submit« (Pošlji).
advice-wrong-account = Tam se odjavite. Prijavite se v račun, za katerega ugovarjate. Nato stran odprite znova.
advice-blocked = Naredite sliko sporočila na zaslonu in jo shranite. Poskusite z drugim brskalnikom ali poskusite znova jutri.
advice-something-else = Stran zaprite in jo odprite znova, če je mogoče, v drugem brskalniku. Če to ne pomaga, uporabite naslednji naslov.
advice-try-again = Znova poskusi isto stran
advice-next-route = Ali uporabite naslednjo pot
advice-use-next = Uporabi to pot
used-up-title = Poskusili ste vse poti, ki jih poznamo
used-up-lead = Tudi poskusi štejejo. Shranite slike tega, kar ste videli.
used-up-letter = Zdaj ugovor napišite kot pismo
used-up-letter-why = Pismo ne potrebuje obrazca, priporočena pošta pa je dokaz.
used-up-letter-button = Napiši pismo
used-up-advice = Za nasvet vprašajte nadzorni organ
used-up-no-authority = Za vas še ne poznamo nadzornega organa. Med odgovore dodajte državo ali poskusite znova čez nekaj dni.
authority-as-of = Naslov nazadnje potrjen: { $date }
authority-languages = Sprejema jezike: { $languages }
authority-dublin = Za Meto je vodilni nadzorni organ v Dublinu na Irskem. Vaš nadzorni organ pritožbo sprejme, jo preda naprej in ostane vaš stik.
authority-open = Odpri stran za pritožbe
authority-open-website = Odpri spletno mesto
authority-email = E-pošta: { $address }
authority-phone = Telefon: { $number }
authority-part = V katerem delu države ste živeli?
authority-country = V kateri državi ste živeli?
authority-official-list = Evropski seznam nadzornih organov: edpb.europa.eu
else-title = Kaj drugega se je zgodilo?
else-lead = Vse ostane, kot je, dokler tukaj česa ne izberete.
else-earlier-title = Poslano je bilo že prej
else-earlier-button = Poslano je bilo na ta dan
else-route-title = Želim drugo pot
else-note-label = Nekaj želim zapisati
else-note-hint = Shrani se pri tem ugovoru.
else-note-button = Shrani ta zapisek

## After sending

sent-title = Kaj sledi
sent-lead = Vaš ugovor je v pregledu. Tam ostane, dokler ni rešen.
sent-on = Poslano: { $date }
sent-look-for = Na kaj bodite pozorni
sent-by-when = Do kdaj
sent-we-remember = Program znova odprite, ko pride odgovor ali ko ta dan mine. Pregled takrat pokaže naslednji korak.
sent-next-account = Ugovor za naslednji račun
sent-show-record = Pokaži zapis
sent-to-desk = Na pregled
why-title = Zakaj ta datum, { $date }?
why-stopped-title = Zakaj ni datuma?
why-start = Šteje se od dneva, ko ste poslali ugovor: { $date }.
why-start-posted = Šteje se od: { $date }. Ugovor ste poslali po pošti. Za pot pisma računamo tri dni, ker nam nihče ne sporoči, kdaj je prispelo.
why-start-delivered = Šteje se od dneva, ko je prispelo vaše pismo: { $date }.
why-start-reminder = Šteje se od dneva, ko ste jih opomnili: { $date }.
why-start-complaint = Šteje se od dneva vaše pritožbe: { $date }.
why-start-authority = Šteje se od zadnjega dne, ko ste pisali vi ali nadzorni organ: { $date }.
why-start-recheck = Šteje se od dneva, ko so ugodili, ali od vašega zadnjega preverjanja: { $date }.
why-paused = Rok ni tekel, ker so čakali na vaš odgovor (od: { $from }, do: { $to }).
why-late-extension = Za več časa so prosili ({ $date }). To je bilo po prvem mesecu, zato ne šteje.
why-later-title = Drugi, poznejši datum
why-later = Postavili so vam vprašanje. Lahko rečejo, da se je njihov mesec začel šele z vašim odgovorom ({ $date }). Njihov rok je potem { $due }. Preden jih opomnite, počakajte na ta dan.
why-question-open = Dokler je njihovo vprašanje odprto, lahko trdijo, da rok ne teče. Odgovorite kmalu.
why-stopped = Rok ne teče, ker so vas nekaj vprašali (od: { $date }). Spet bo tekel, ko odgovorite.
why-extended = Več časa so napovedali v prvem mesecu. Takrat zakon daje tri mesece od začetka.
why-moved = Kot zadnji dan ne šteje { $date } ({ $why }).
why-weekend = konec tedna

answer-title = Je Meta odgovorila?
answer-title-authority = Je odgovoril nadzorni organ ali Meta?
answer-what = Kaj piše?
answer-lead = { $account }, { $platform }. Poglejte e-sporočilo ali drugo sporočilo in izberite, kaj piše.
answer-accepted = Da, ugovoru ugodijo
answer-accepted-hint = Pravijo, da bodo vaš ugovor upoštevali. Stavek s »če« je samo napoved.
answer-refused = Ugovor zavrnejo
answer-refused-hint = Rečejo »ne« ali da ne bodo več ukrepali
answer-more-asked = Od mene želijo še kaj
answer-more-asked-hint = Vprašanje ali dokaz, kdo ste
answer-reasons-asked = Sprašujejo, katero uporabo podatkov mislim in zakaj
answer-reasons-asked-hint = WhatsApp to vpraša po e-pošti.
answer-other-company = Pravijo, da je odgovorno drugo podjetje
answer-other-company-hint = WhatsApp vas lahko na primer napoti k podjetju Meta
answer-other-form = Želijo, da uporabim drug obrazec
answer-other-form-hint = Pravijo, da je ta obrazec ali naslov napačen
answer-more-time = Želijo več časa
answer-more-time-hint = Pravijo, da bo trajalo dlje, in zakaj
answer-receipt = Samo potrdilo o prejemu
answer-receipt-hint = Pravijo, da je prispelo. Tudi koda ni odgovor.
answer-authority-news = Nadzorni organ je pisal, vendar brez odločitve
answer-authority-news-hint = Pritožbo je prejel ali pa pove, kako daleč je
answer-authority-agreed = Nadzorni organ mi da prav
answer-authority-agreed-hint = Ugotovil je, da je podjetje kršilo zakon, ali pa je podjetje popustilo
answer-authority-disagreed = Nadzorni organ mi ne da prav ali je zadevo zaključil
answer-authority-disagreed-hint = Sodišče lahko prosite, naj odločitev preveri
answer-no-answer = To ni odgovor, samo shrani datoteko
answer-no-answer-hint = Obvestilo za vse, koda, slika, potrdilo s pošte
answer-lead-any = Izberite, kaj piše in za kateri račun gre.
answer-which = Za kateri račun gre?
answer-which-more = Imate še druge račune. V pregledu poiščite pravega in tam pritisnite »Imam odgovor«.
answer-other-account = Kaže, da se to e-sporočilo nanaša na račun { $account }. Preverite, kateri račun je izbran spodaj.
answer-files = Kar ste dodali
answer-files-lead = E-sporočilo, sliko ali PDF povlecite v to okno. Shrani se nespremenjeno ob vaši datoteki. Nič se nikamor ne pošlje.
answer-choose-file = Izberi datoteko
answer-paste = Ali prilepite besedilo e-sporočila
answer-paste-hint = Kopirajte vse, po možnosti s pošiljateljem in datumom
answer-read = Preberi
answer-leave-out = Izpusti
answer-leave-out-spoken = Izpusti: { $name }
reading-title = Kaj to e-sporočilo najverjetneje je
reading-likely = Kaže, da je to: { $kind }. Odločite vi.
reading-perhaps = Morda je to: { $kind }. Preveč govori proti, zato nismo izbrali ničesar.
reading-unknown = Tega ne moremo presoditi. Preberite ga in izberite sami.
reading-known = Kaj je o njem znano
reading-for = Kaj govori za to
reading-against = Kaj govori proti ali manjka
reading-proof = E-sporočilo lahko napiše kdor koli. Facebook svoja zadnja e-sporočila našteje v vaših nastavitvah, pod varnostjo. Če dvomite, poglejte tja.
mail-accepted = vašemu ugovoru ugodijo
mail-refused = vaš ugovor zavrnejo
mail-more-asked = od vas želijo še kaj
mail-other-company = odgovorno je drugo podjetje
mail-other-form = želijo drug obrazec
mail-more-time = želijo več časa
mail-receipt = samo potrdilo o prejemu
mail-announcement = obvestilo za vse, ne odgovor
mail-code = koda za vpis, ne odgovor
mail-not-from-meta = sporočilo, ki ni od Mete
for-phrase = Piše: »{ $words }«
for-code = Vsebuje kodo: »{ $words }«
for-sender = Prihaja z naslova { $domain }. Znano je, da Meta piše od tam.
for-looks-like = { $domain } posnema { $brand }.
for-name-looks-like = Predstavlja se kot »{ $name }«, prihaja pa z naslova { $domain }.
for-date = Njegov datum: { $mail }. Svoj ugovor ste poslali: { $filed }.
for-address = Poslano je na { $address }, naslov tega računa.
for-authentication = Vaš ponudnik e-pošte je ugotovil, da res prihaja z naslova { $domain }.
doubt-nothing-known = Ne vsebuje nobene od besed, ki jih poznamo od Mete.
doubt-not-verbatim = Besede so podobne Metinim, vendar jih ne poznamo natančno.
doubt-conditional = Vsebuje pogoj, »{ $word }«: »{ $words }«
doubt-denied = Morda pove »ne« z besedo »{ $word }«: »{ $words }«
doubt-told = Samo poroča, kaj nekdo pravi, z besedo »{ $word }«: »{ $words }«
doubt-question = To je vprašanje: »{ $words }«
doubt-quoted = Besede so v navedku ali starejšem e-sporočilu: »{ $words }«
doubt-in-passing = Besede so sredi nečesa drugega: »{ $words }«
doubt-announces = Meta to piše vsem: »{ $words }«
doubt-invites = Ljudi vabi, naj vložijo ugovor: »{ $words }«
doubt-reverses = Nekaj vzame nazaj: »{ $words }«
doubt-contradiction = Pove dve stvari hkrati: { $kinds }.
doubt-parts-differ = Navadno in oblikovano besedilo povesta različne stvari.
doubt-cut = Sporočilo je daljše od dela, ki smo ga prebrali.
doubt-broken = Dela sporočila ni bilo mogoče prebrati.
doubt-no-sender = Pošiljatelj ni naveden.
doubt-several-senders = Navedenih je več pošiljateljev.
doubt-sender-unlisted = { $domain } ni na našem seznamu Metinih naslovov.
doubt-forwarded = Posredovano je. Zato pošiljatelj in datum nista zanesljiva.
doubt-authentication-failed = Vaš ponudnik e-pošte je ugotovil, da pošiljatelj ni pristen.
doubt-authentication-other = Vaš ponudnik e-pošte kot pošiljatelja pozna samo { $domain }.
doubt-authentication-missing = Vaš ponudnik e-pošte ni zapisal, ali je pošiljatelj pristen.
doubt-no-date = Nima datuma.
doubt-date-before = Njegov datum: { $mail }. To je, preden ste poslali ugovor ({ $filed }).
doubt-date-ahead = Njegov datum, { $date }, je šele pred nami.
doubt-not-filed = Niste poslali ugovora, na katerega bi lahko odgovarjalo.
doubt-no-address = Prejemnik ni naveden.
doubt-other-address = Poslano je na { $address }. Noben vaš račun tukaj nima tega naslova.
doubt-several-accounts = Lahko je odgovor za več kot en vaš račun.
doubt-no-such-account = Noben račun { $platform } tukaj nima tega naslova.
doubt-platform-unclear = Navaja več platform.
answer-when = Kdaj je prišel?
when-title = Na kateri dan?
answer-keep = Shranite e-sporočilo ali naredite sliko sporočila. To je vaš dokaz.
answer-record = Zapiši

## One account

account-all = Vsi ugovori
account-edit = Uredi
account-delete = Izbriši ta račun tukaj
account-delete-hint = Umakne se samo iz pregleda. Lahko ga vrnete nazaj.
account-file-anyway = Ugovor tudi za ta račun
account-replied = Odgovor je poslan
account-reminded = Opomin je poslan
account-complained = Pritožba nadzornemu organu je poslana
account-delivered = Moje pismo je prispelo
account-rechecked = Preverjeno, vse je po starem
account-write-reply = Napiši odgovor
account-write-reminder = Napiši opomin
account-write-company-complaint = Pritožba podjetju
account-write-authority-complaint = Pritožba nadzornemu organu
account-write-objection = Napiši pismo
options-waiting = Če v dveh dneh ne pride nič, poglejte v mapo z neželeno pošto. Prejeto e-sporočilo nato povlecite v to okno.
options-waiting-no-date = Zakon roka ne določa. Če traja predolgo, jih opomnite. Pismo napišemo skupaj z vami.
options-overdue-remind = Najprej jih opomnite. Pismo napišemo skupaj z vami. V njem je naveden dan vašega ugovora.
options-overdue-complain = Če to ne pomaga, se lahko pritožite nadzornemu organu. To je brezplačno.
options-overdue-company = Če to ne pomaga, se lahko pritožite podjetju. Od 19. junija 2026 mora prejem pritožbe potrditi v 30 dneh.
options-overdue-none = Opomnite jih. Pismo napišemo skupaj z vami.
options-complain = Zdaj se lahko pritožite nadzornemu organu. To je brezplačno, pismo pa napišemo skupaj z vami.
options-company = Zdaj se lahko pritožite podjetju. Pismo napišemo skupaj z vami.
options-complaint-received = Če izida ni, se lahko pritožite nadzornemu organu ICO. Uporabite njegovo stran spodaj.
options-ico = Zdaj se lahko pritožite nadzornemu organu ICO. Uporabite njegovo stran spodaj.
options-court = Sodišče lahko prosite, naj nadzornemu organu naloži ukrepanje. Svetuje vam lahko odvetnik ali potrošniška organizacija.
options-court-decision = Sodišče lahko prosite, naj odločitev preveri. Rok je kratek in je naveden v odločitvi.
options-swiss = V Švici lahko odloči sodišče. Zadevo lahko tudi prijavite spodnjemu nadzornemu organu.
options-brazil = Spodnjemu nadzornemu organu lahko pošljete peticijo. Priložite dokaz, da ste se obrnili na podjetje.
options-refused-read = Preberite njihove razloge. Pokazati morajo, zakaj njihovi razlogi prevladajo nad vašimi.
options-refused-reasons = Preberite njihove razloge in jih shranite.
options-more-asked = Odgovorite po e-pošti s svojimi besedami. Kopije osebne izkaznice ne pošiljajte, razen če imajo dober razlog za dvom.
options-reasons-asked = Odgovor je pripravljen za vas. Pošljite ga kot odgovor na njihovo e-sporočilo.
options-other-company = Ugovor vložite po naslednji poti. Njihov odgovor shranite.
options-other-form = Ugovor vložite po naslednji poti. Njihov odgovor shranite.
options-recheck = Znova odprite uradno stran. Poglejte, ali je vaš ugovor še prikazan in ali ima Meta nov obrazec.
options-authority = Vaš nadzorni organ
timeline-title = Kaj se je zgodilo do zdaj
timeline-due = Njihov rok za odgovor
timeline-was-due = Njihov rok za odgovor je minil
timeline-later = Najpozneje, če štejejo od vašega odgovora
timeline-reminder = Rok iz opomina se izteče
timeline-acknowledgement = Rok, da podjetje potrdi prejem vaše pritožbe
timeline-authority = Rok, da vam nadzorni organ sporoči več
timeline-recheck = Poglejte, ali je vse po starem
event-prepared = Pripravili ste ugovor
event-form-opened = Odprli ste stran
event-form-missing = Obrazca niste videli: { $seen }
event-sent = Poslali ste ga
event-delivered = Vaše pismo je prispelo
event-receipt = Pisali so, da je prispelo
event-accepted = Ugovoru so ugodili
event-refused = Ugovor so zavrnili
event-more-asked = Od vas so želeli še kaj
event-reasons-asked = Vprašali so, katero uporabo mislite in zakaj
event-replied = Odgovorili ste
event-other-company = Navedli so drugo podjetje
event-other-form = Želeli so, da uporabite drug obrazec
event-more-time = Prosili so za več časa
event-reminded = Opomnili ste jih
event-letter = Poslali ste pismo: { $letter }
event-authority-news = Nadzorni organ je pisal
event-authority-agreed = Nadzorni organ vam je dal prav
event-authority-disagreed = Nadzorni organ vam ni dal prav ali je zadevo zaključil
event-rechecked = Preverili ste, ali je vse po starem
event-note = Zapisek: { $note }
kept-title = Shranjeno pri tem ugovoru
kept-sent = Kaj ste poslali
kept-sent-on = Točno tako, kot je bilo poslano: { $date }
kept-nothing-sent = Nič še ni bilo poslano.
kept-letter-on = Poslano: { $date }. Prejemnik: { $to }
kept-evidence = Dokazi
kept-evidence-none = Shranjene datoteke še ni. E-sporočilo, sliko ali PDF povlecite sem.
kept-evidence-added = Dodano: { $date }. { $size }
kept-evidence-missing = Te datoteke ni več v njeni mapi.
kept-evidence-changed = Ta datoteka je bila po shranitvi spremenjena.
kept-evidence-remove = Umakni s seznama
kept-evidence-remove-spoken = Umakni s seznama: { $name }
kept-evidence-folder = Pokaži mapo
kept-evidence-add = Dodaj datoteko
size-bytes = { $count } B
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = Vaš ugovor v pismu
letter-title-reply = Vaš odgovor
letter-title-reminder = Vaš opomin
letter-title-company-complaint = Vaša pritožba podjetju
letter-title-authority-complaint = Vaša pritožba nadzornemu organu
letter-lead = Dopolnite, kar manjka. Pismo se med tipkanjem spreminja. Od tu se nič ne pošlje.
letter-name = Vaše ime in priimek
letter-name-hint = Kot ga uporabljate v pismih
letter-address = Vaš poštni naslov
letter-address-hint = Ulica, poštna številka, kraj in država, brez imena
letter-town = Kraj pisanja
letter-town-hint = Vaš kraj. Stoji pred datumom.
letter-phone = Vaša telefonska številka
letter-phone-hint = To lahko izpustite.
letter-reference = Številka zadeve
letter-reference-hint = Če so vam jo dali. Pogosto je v zadevi njihovega e-sporočila.
letter-reason = Vaš razlog
letter-reason-hint = S svojimi besedami in v jeziku pisma. Z njim je pismo močnejše.
letter-company = Za katero podjetje gre?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Ali zadevo na vašo zahtevo obravnava sodišče?
letter-court-yes = Da, obravnava jo sodišče
letter-court-no = Ne, sodišče je ne obravnava
letter-may-be-named = Sme nadzorni organ podjetju povedati, kdo ste?
letter-may-be-named-yes = Da, sme
letter-may-be-named-no = Ne, prosim, naj tega ne stori
letter-language = Jezik pisma
letter-sheet = Pismo
letter-missing = Pismo se pokaže tukaj, ko nič več ne manjka.
letter-missing-right = Za kraj, kjer ste živeli, takega pisma ni.
letter-missing-name = Manjkata vaše ime in priimek.
letter-missing-address = Manjka vaš poštni naslov.
letter-missing-town = Manjka kraj pisanja.
letter-missing-email = Manjka e-naslov računa. Dodajte ga na strani za urejanje.
letter-missing-account = Manjka ime računa. Dodajte ga na strani za urejanje.
letter-missing-company = Ne vemo, komu naj pišete.
letter-missing-sent = Nič še ni bilo poslano.
letter-missing-deadline = Roka za odgovor ni.
letter-missing-occasion = Za pismo še ni razloga: njihov rok še ni mimo in ugovora niso zavrnili.
letter-missing-question = Niso vprašali ničesar, kar bi čakalo na vaš odgovor.
letter-missing-reason = Manjka vaš razlog.
letter-missing-authority = Vašega nadzornega organa še ne poznamo.
letter-missing-court = Povejte, ali zadevo obravnava sodišče.
letter-missing-may-be-named = Povejte, ali sme podjetje izvedeti, kdo ste.
letter-note-company-blank = Ne vemo, katero podjetje je odgovorno za vas. Njegovo ime poiščite v Metinem pravilniku o zasebnosti za vašo državo in izpolnite prazne vrstice.
letter-note-address-blank = Njegovega poštnega naslova za vas ne poznamo. Poiščite ga v pravilniku o zasebnosti za vašo državo in izpolnite prazne vrstice.
letter-note-other-language = Ta nadzorni organ zahteva jezik, v katerem pisma nimamo. Tukaj je v angleščini. Najprej ga dajte prevesti.
letter-text = Pismo z vašimi besedami
letter-text-hint = Kar spremenite, ostane tako, tudi če spremenite kak odgovor
letter-compose = Znova sestavi iz mojih odgovorov
letter-change = Spremeni besedilo
letter-empty = Pismo je prazno. Napišite ga ali ga znova sestavite iz svojih odgovorov.
letter-copy = Kopiraj pismo
letter-pdf = Shrani kot PDF
letter-docx = Shrani za urejanje (Word)
letter-how-reply = Pošljite ga kot odgovor na njihovo e-sporočilo: kopirajte ga in prilepite tja.
letter-how-authority = Uporabite stran za pritožbe in vanjo prilepite pismo ali pa ga pošljite po pošti. Če ga pošljete po pošti, ga lastnoročno podpišite.
letter-how-company = Natisnite ga in podpišite. Pošljite ga priporočeno in shranite potrdilo. Hitrejša pot: kopirajte ga v isti obrazec.
letter-sent-title = Ste ga poslali?
letter-sent-hint = Kar ste poslali, se shrani točno tako, kot je tukaj.
letter-sent = Poslano je
letter-discard = Zavrzi to pismo
letter-kind-objection = ugovor v pismu
letter-kind-reply = odgovor
letter-kind-reminder = opomin
letter-kind-company-complaint = pritožba podjetju
letter-kind-authority-complaint = pritožba nadzornemu organu
kept-letters = Pisma
kept-letter-go-on = Nadaljuj pisanje
kept-letter-go-on-spoken = Nadaljuj pisanje: { $letter }
papers-title = Za tiskanje, shranjevanje in posredovanje
papers-title-found = { $count ->
    [1] Dokumenti za najdeni račun
    [one] Dokumenti za najdene račune ({ $count })
    [two] Dokumenti za { $count } najdena računa
    [few] Dokumenti za { $count } najdene račune
   *[other] Dokumenti za { $count } najdenih računov
}
papers-record = Zapis kot PDF
papers-print = Odpri za tiskanje
papers-calendar = Datum za moj koledar
papers-calendar-all = Datumi za moj koledar
papers-table = Tabela za preglednico (CSV)
papers-bundle = Vse za pritožbo (ZIP)
papers-bundle-hint = Vaša pisma, kar ste poslali, vse datoteke, shranjene kot dokaz, in seznam, ki pokaže, ali je bila katera spremenjena.
paper-footer = Stran {"{page}"} od {"{pages}"}
record-title = Zapis: { $account }
record-title-all = Zapis vseh ugovorov
record-made = Izdelano s programom Veto Desk: { $date }. Pokaže, kar je bilo vanj zapisano.
record-person = Oseba
record-platform = Platforma
record-account = Račun
record-law = Zakon
record-status = Stanje
record-sentence = Z besedami
record-sent-on = Poslano dne
record-sent-to = Prejemnik
record-when = Dan
record-what = Kaj se je zgodilo
record-file = Datoteka
record-added = Dodano dne
record-size = Velikost
record-sum = Kontrolna vsota (SHA-256)
record-letter = Poslano pismo ({ $date }): { $letter }
record-total = Računi
record-due = Rok
record-evidence = Shranjene datoteke
record-annex = Priloga { $number }
calendar-summary = { $what }: { $account }
calendar-name = Datumi
bundle-name = Pritožba { $account }
papers-record-all = Zapis vseh kot PDF
kept-linked = Povezani v Accounts Centre (središče za račune)
kept-note = Vaš zapisek
edit-title = Uredite ta račun
edit-lead = Spremembe se med tipkanjem shranjujejo. Kar ste že poslali, ostane nespremenjeno.
edit-person = Čigav je račun
edit-person-hint = Če je samo vaš, pustite prazno.
edit-note = Zapisek
edit-note-hint = Kar koli si želite zapomniti
edit-done = Končano
kept-linked-none = Ni zabeleženih.
kept-linked-change = Poglej in spremeni povezave
linked-title = Povezani računi
linked-lead = Meta lahko račune poveže v Accounts Centre (središče za račune). Tukaj zabeležite, katere je povezala. Pri Meti to ne spremeni ničesar.
linked-back = Nazaj na račun
linked-now = Povezano z računi
linked-with-none = Ta račun ni povezan z nobenim drugim.
linked-before = Ni več povezano
linked-add = Poveži še en račun
linked-add-own = Iste osebe
linked-add-others = Drugih oseb
linked-add-none = Ni drugega računa, ki bi ga lahko povezali.
linked-find = Poišči račun
linked-find-hint = Ime, e-naslov ali telefonska številka
linked-link = Poveži
linked-already = Povezani računi: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Spremeni dan
linked-asked = Tako je prav
linked-take-out = Izloči
linked-take-out-this = Izloči ta račun
linked-never = Povezave nikoli ni bilo
linked-since = Od kdaj obstaja povezava?
linked-choice-before = Od časa pred ugovorom
linked-choice-day = Od dneva, ki ga poznam
linked-choice-unknown = Ne vem
linked-since-before = Kolikor vemo, povezano že pred ugovorom.
linked-since-day = Povezano od: { $date }.
linked-since-unknown = Povezano. Ni znano, od kdaj.
linked-until = Ni več povezano od: { $date }.
cover-object = Ugovarjaj tudi za ta račun
cover-leave = Pusti, kot je
cover-ask-again = Vprašaj me znova
options-cover-open = Meta ne pove, ali tisti ugovor velja za ta račun.
options-cover-again = Varna pot je, da ugovarjate tudi za ta račun.
reason-cover-joined = Povezano z računom { $account } od: { $date }. Njegovemu ugovoru so takrat že ugodili.
reason-cover-unknown = Povezano z računom { $account }, morda šele potem, ko so njegovemu ugovoru ugodili.
reason-cover-ended = Ni več povezano z računom { $account } od: { $date }. Njegovemu ugovoru so ugodili že prej.
reason-cover-left = Zanj morda velja ugovor računa { $account }. Odločili ste se, da ostane tako ({ $date }).
done-cover-left = Ostane tako, kot je. Za ta račun lahko še vedno kadar koli ugovarjate.

## People

account-person = Lastnik računa: { $name }
persons-show = Osebe
persons-all = Vse osebe
persons-title = Osebe
persons-lead = Vsi, katerih ugovore hranite tukaj.
persons-find = Poišči osebo
persons-find-hint = Ime ali e-naslov
persons-hide = Skrij osebe, pri katerih je vse rešeno
persons-hidden = { $count ->
    [one] Skrita je { $count } oseba. Vsi njeni računi so potrjeni.
    [two] Skriti sta { $count } osebi. Vsi njuni računi so potrjeni.
    [few] Skrite so { $count } osebe. Vsi njihovi računi so potrjeni.
   *[other] Skritih je { $count } oseb. Vsi njihovi računi so potrjeni.
}
persons-found = { $count ->
    [0] Ni najdenih oseb.
    [one] { $count } oseba
    [two] { $count } osebi
    [few] { $count } osebe
   *[other] { $count } oseb
}
persons-page = Osebe { $first }–{ $last } od { $count }
persons-accounts = { $count ->
    [0] Še brez računa
    [one] { $count } račun
    [two] { $count } računa
    [few] { $count } računi
   *[other] { $count } računov
}
persons-needs = { $count ->
    [one] { $count } čaka na vas
    [two] { $count } čakata na vas
    [few] { $count } čakajo na vas
   *[other] { $count } jih čaka na vas
}
persons-settled = vse potrjeno
persons-spoken = Pokaži: { $name }, { $more }
persons-add = Dodaj osebo
person-unnamed = Oseba brez imena
person-lead = Spremembe se med tipkanjem shranjujejo. Kar je že poslano, ostane nespremenjeno.
person-name = Ime
person-name-hint = Kot osebo poznate tukaj
person-full-name = Ime in priimek
person-full-name-hint = Za pisma
person-email = Običajni e-naslov
person-email-hint = Predlagan za naslednji račun te osebe
person-phone = Telefonska številka
person-town = Kraj
person-town-hint = Stoji pred datumom v pismu.
person-address = Poštni naslov
person-address-hint = Za pisma, vrstico za vrstico, brez imena
person-residence = Kje živi
person-residence-unknown = Še ni navedeno
person-residence-hint = Velja za nove ugovore. Kar je že začeto ali vloženo, ostane nespremenjeno.
person-residence-change = Izberi, kje živi
person-residence-close = Skrij države
person-residence-eu = V Evropski uniji, država ni navedena
person-residence-eea = V Islandiji, Lihtenštajnu ali na Norveškem, država ni navedena
person-language = Jezik pisem in razlogov
person-language-hint = To je predlog. Vsakič lahko izberete drugega.
person-language-usual = Običajni
person-accounts = Računi
person-no-accounts = Računa še ni.
person-object = Ugovor za še en račun
person-object-first = Ugovor za račun te osebe
person-object-spoken = Ugovor za še en račun te osebe
person-on-desk = Pokaži v pregledu
person-same = To je ista oseba kot …
person-back = Nazaj: { $name }
person-remove = Odstrani to osebo
person-remove-deleted = Odstranjeni bi bili tudi njeni izbrisani računi.
person-hand-over-title = Predaja
person-hand-over-lead = Shranite datoteko samo s to osebo in njenimi računi. Drug Veto Desk jo lahko odpre ali iz nje prevzame, kar je novega.
person-hand-over-evidence = Datotek, shranjenih kot dokaz, v njej ni.
person-hand-over = Predaj podatke te osebe …
same-title = Kdo je ista oseba kot »{ $name }«?
same-lead = Izberite osebo, katere računi prav tako spadajo k tej osebi.
same-confirm-title = Sta »{ $kept }« in »{ $other }« ista oseba?
same-confirm-lead = Najprej poglejte, kaj se zgodi. Takoj potem lahko to razveljavite.
same-happens = Kaj se zgodi
same-accounts = { $count ->
    [0] Računov za prenos ni ({ $other } → { $kept }).
    [one] Prenese se { $count } račun: { $other } → { $kept }.
    [two] Preneseta se { $count } računa: { $other } → { $kept }.
    [few] Prenesejo se { $count } računi: { $other } → { $kept }.
   *[other] Prenese se { $count } računov: { $other } → { $kept }.
}
same-goes = Na seznamu oseb ostane »{ $kept }«. S seznama izgine »{ $other }«.
same-filled = { $what }: prevzame se { $value }.
same-differs = Kaj se razlikuje
same-differing = { $what }: ostane { $kept }. V zapisek gre { $other }.
same-residence = Kje živi: ostane { $kept }, ne { $other }.
same-stays = Kar je bilo poslano, ostane nespremenjeno. Noben račun, odgovor ali zapisek se ne izgubi.
same-another = Izberi drugo osebo
same-join = Združi v eno osebo
sheet-for = List za to osebo
sheet-hint = Kaj je bilo narejeno, kaj sledi in do kdaj, v velikem tisku.
sheet-print = List za tiskanje
sheet-save = Shrani list
sheet-title = Ugovori: { $name }
sheet-made = Stanje: { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Nič še ni bilo poslano.
sheet-next = Zdaj: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Ni roka, na katerega bi morali paziti.
sheet-footer = Ta program ni Metin · Stran {"{page}"} od {"{pages}"}

## What was just done

done-account-deleted = Račun je umaknjen iz pregleda.
done-draft-discarded = Nedokončani ugovor je zavržen.
done-answer-recorded = Odgovor je zapisan.
done-answer-recorded-with-files = Odgovor je zapisan. Kar ste dodali, je nespremenjeno shranjeno ob vaši datoteki.
done-note-added = Zapisek je shranjen.
done-evidence-kept = { $count ->
    [one] { $count } datoteka je nespremenjena shranjena ob vaši datoteki.
    [two] { $count } datoteki sta nespremenjeni shranjeni ob vaši datoteki.
    [few] { $count } datoteke so nespremenjene shranjene ob vaši datoteki.
   *[other] { $count } datotek je shranjenih nespremenjenih ob vaši datoteki.
}
done-evidence-removed = Umaknjena je s seznama. Sama datoteka ostane v svoji mapi.
done-letter-discarded = Pismo je zavrženo.
done-paper-saved = Shranjeno: { $path }
done-step-recorded = Zapisano je.
done-undone = Razveljavljeno: { $what }.
done-account-removed = Račun je odstranjen, skupaj z vsemi vnosi o njem. Datoteke, shranjene kot dokaz, ostanejo v svoji mapi.
done-merged = V vašo datoteko so dodane spremembe iz drugega računalnika.
done-merged-hand = Dodane so spremembe, narejene ročno.
done-merged-copy = Ob vaši datoteki je bila še ena kopija. Kar je bilo v njej novega, je dodano.
done-imported = Vnosi iz druge datoteke so prevzeti.
done-imported-nothing = Vse iz tiste datoteke je že v vašem pregledu.
done-backup-used = Starejše stanje je spet tu. Prejšnje je shranjeno med varnostnimi kopijami.
done-edited = Vaša datoteka je bila spremenjena zunaj programa Veto Desk. Še vedno jo je mogoče prebrati. Preverite, ali so vnosi pravilni.
done-unlocked = Drugo okno je zaprto. Zdaj lahko spreminjate tukaj.
done-person-removed = Oseba je odstranjena.
done-persons-joined = Zdaj sta ena oseba. Vsi njeni računi so tukaj.
done-restarted = Veto Desk se je zaradi napake ustavil in znova zagnal. Preverite, ali je vaša zadnja sprememba tu. Vaša datoteka: { $path }
count-added = { $count ->
    [one] { $count } račun je nov.
    [two] { $count } računa sta nova.
    [few] { $count } računi so novi.
   *[other] { $count } računov je novih.
}
count-changed = { $count ->
    [one] { $count } račun je spremenjen.
    [two] { $count } računa sta spremenjena.
    [few] { $count } računi so spremenjeni.
   *[other] { $count } računov je spremenjenih.
}
count-removed = { $count ->
    [one] { $count } račun je odstranjen.
    [two] { $count } računa sta odstranjena.
    [few] { $count } računi so odstranjeni.
   *[other] { $count } računov je odstranjenih.
}
done-account-restored = Račun je spet v pregledu.
done-accounts-added = { $count ->
    [1] En račun iz tabele je v pregledu. Njegov ugovor še ni začet.
    [one] V pregledu je { $count } račun iz tabele. Ugovori zanje še niso začeti.
    [two] V pregledu sta { $count } računa iz tabele. Ugovora zanju še nista začeta.
    [few] V pregledu so { $count } računi iz tabele. Ugovori zanje še niso začeti.
   *[other] V pregledu je { $count } računov iz tabele. Ugovori zanje še niso začeti.
}
done-account-covered = Račun je shranjen kot povezan. Drugi ugovor ga zajame, ko mu ugodijo.
done-pasted = Kopirano besedilo je prilepljeno.
done-address-opened = Brskalnik naj bi zdaj odprl stran. Če se nič ne odpre, kopirajte naslov.
done-text-size = Velikost besedila: { $percent } %.
done-copy-saved = Kopija je shranjena: { $path }
done-file-opened = Datoteka je odprta.
done-several-sent = { $count ->
    [one] { $count } ugovor je označen kot poslan.
    [two] { $count } ugovora sta označena kot poslana.
    [few] { $count } ugovori so označeni kot poslani.
   *[other] { $count } ugovorov je označenih kot poslanih.
}
done-several-answered = { $count ->
    [one] Odgovor je zapisan za { $count } račun.
    [two] Odgovor je zapisan za { $count } računa.
    [few] Odgovor je zapisan za { $count } račune.
   *[other] Odgovor je zapisan za { $count } računov.
}
done-several-deleted = { $count ->
    [one] { $count } račun je izbrisan.
    [two] { $count } računa sta izbrisana.
    [few] { $count } računi so izbrisani.
   *[other] { $count } računov je izbrisanih.
}
done-turn-over = { $count ->
    [one] Uredili ste { $count } račun.
    [two] Uredili ste oba računa ({ $count }).
    [few] Uredili ste vse { $count } račune.
   *[other] Uredili ste vseh { $count } računov.
}
done-set-aside = Datoteka, ki je ni bilo mogoče prebrati, je shranjena z novim imenom: { $path }
close-asked = Vaše zadnje spremembe še niso shranjene. Najprej shranite kopijo ali zaprite brez shranjevanja.

## The file

save-failed-title = Vaše spremembe niso shranjene
save-retry = Poskusi znova
save-elsewhere = Shrani kopijo …
save-read-only = V mapo z datoteko ni mogoče pisati. Dokler je okno odprto, je vse ohranjeno tukaj. Shranite kopijo v drugo mapo.
save-full = Disk je poln. Dokler je okno odprto, je vse ohranjeno tukaj. Sprostite nekaj prostora in poskusite znova.
save-denied = Sistem ne dovoli pisanja v datoteko. Dokler je okno odprto, je vse ohranjeno tukaj. Shranite kopijo v drugo mapo.
save-vanished = Mape z datoteko ni več. Dokler je okno odprto, je vse ohranjeno tukaj. Vrnite mapo ali shranite kopijo drugam.
save-newer = Datoteko je medtem zapisala novejša različica programa Veto Desk. Dokler je okno odprto, je vse ohranjeno tukaj. Shranite kopijo, nato namestite tisto različico.
save-other = Shranjevanje ni uspelo. Dokler je okno odprto, je vse ohranjeno tukaj. Poskusite znova ali shranite kopijo drugam.
copy-read-only = Ni shranjeno: v tisto mapo ni mogoče pisati. Izberite drugo mapo.
copy-full = Ni shranjeno: tisti disk je poln. Izberite drugo mesto.
copy-denied = Ni shranjeno: sistem tam ne dovoli pisanja. Izberite drugo mapo.
copy-vanished = Ni shranjeno: tista mapa ne obstaja. Izberite drugo mapo.
copy-other = Ni shranjeno. Izberite drugo mesto.
trouble-title = Vaše datoteke ni bilo mogoče odpreti
trouble-damaged = Datoteka je poškodovana v vrstici { $line }, stolpec { $column }.
trouble-newer = To datoteko je zapisala novejša različica programa Veto Desk. Če jo želite odpreti, namestite tisto različico.
trouble-too-large = Datoteka je veliko večja od vseh datotek tega programa.
trouble-denied = Sistem ne dovoli branja te datoteke. Preverite, kdo jo sme brati.
trouble-missing = Na tistem mestu ni datoteke.
trouble-other = Datoteke ni bilo mogoče prebrati.
trouble-untouched = Nič ni bilo spremenjeno. Kar koli izberete, ta datoteka se ohrani.
trouble-previous = Najnovejša varnostna kopija
trouble-previous-what = Izdelana: { $date }. V njej { $count ->
    [one] je { $count } račun.
    [two] sta { $count } računa.
    [few] so { $count } računi.
   *[other] je { $count } računov.
}
trouble-use-previous = Uporabi to varnostno kopijo
trouble-other-file = Druga datoteka
trouble-new = Nov, prazen pregled
trouble-new-hint = Stara datoteka se ohrani ob njem z novim imenom.
trouble-start-new = Začni s praznim pregledom

settings-title = Nastavitve
settings-theme = Svetlo ali temno
theme-system = Kot v tem računalniku
theme-light = Svetlo
theme-dark = Temno
settings-contrast = Kontrast
contrast-system = Kontrast kot v tem računalniku
contrast-normal = Običajen kontrast
contrast-high = Visok kontrast, črno-belo
settings-language = Jezik
settings-language-hint = Jezik programa. Razlogi in pisma imajo svoj jezik.
settings-language-of-system = Kot v tem računalniku: { $language }
settings-language-not-reviewed = Teh besedil še ni pregledal nihče, ki mu je to materni jezik. Če kaj ni jasno, izberite angleščino.
settings-language-reviewed = Besedila je pregledal nekdo, ki mu je to materni jezik.
languages-more = Drugi jeziki
settings-language-help = Pomagate jih lahko popraviti, brez posebnega programa: datoteka CONTRIBUTING pove, kako.
settings-text-size = Velikost besedila
text-size-percent = { $percent } %
settings-text-size-hint = Z besedilom se poveča vse. Ctrl s plusom ali minusom naredi isto na vsaki strani.
settings-companion = Ko je obrazec odprt
settings-companion-on = To okno naj bo majhno ob brskalniku
settings-companion-hint = Majhno okno kaže po en korak. Z enim gumbom ga spet povečate.
settings-graphics = Grafika
settings-graphics-simple = Preprosta grafika
settings-graphics-hint = Odkljukajte, če okno utripa, ostane prazno ali je počasno. Videz ostane enak, velja pa od naslednjega zagona.
settings-file = Vaša datoteka
settings-file-lead = Vse je shranjeno v eni datoteki v tem računalniku in samo tam. Berete jo lahko samo vi.
settings-file-path = Kje je
settings-copy-path = Kopiraj pot
settings-save-copy = Shrani kopijo …
settings-open = Odpri drugo datoteko …
settings-picking = Odprto je okno za izbiro datoteke.
settings-typed-path = Pot do datoteke
settings-typed-path-hint = Samo če se okno za izbiro datoteke ne odpre.
settings-typed-open = Odpri to datoteko
settings-typed-copy = Shrani kopijo tja
settings-typed-import = Dodaj vnose iz nje
settings-open-folder = Odpri mapo
settings-import-title = Vnosi iz druge datoteke
settings-import-lead = Dodajte vsebino druge datoteke programa Veto Desk. Nič vašega se ne izgubi in nič se ne podvoji.
settings-import = Dodaj vnose iz datoteke …
settings-backups-title = Varnostne kopije
settings-backups-lead = Program hrani kopije starejših stanj vaše datoteke. Vrnete se lahko na katero koli od njih.
settings-backups = Vrni se na starejše stanje …
backups-title = Vrnitev na starejše stanje
backups-lead = Izberite dan. Pregled bo potem tak, kot je bil takrat.
backups-reading = Iskanje varnostnih kopij …
backups-none = Varnostne kopije še ni. Nastane ob vsakem zagonu in vsako uro med delom.
backups-use = Vrni to stanje
backups-back = Nazaj na nastavitve
backups-undo = Najprej se naredi kopija tega, kar imate zdaj. Spremembo lahko razveljavite.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] { $accounts } račun
    [two] { $accounts } računa
    [few] { $accounts } računi
   *[other] { $accounts } računov
}, { $objections ->
    [one] { $objections } ugovor
    [two] { $objections } ugovora
    [few] { $objections } ugovori
   *[other] { $objections } ugovorov
}
settings-about = O programu
settings-version = Veto Desk { $version }
settings-facts = Naslovi in pravila so bili zbrani 22. novembra 2026 iz datiranih virov. Za to različico naslovov ni nihče odprl.
settings-no-advice = Ta program ni pravni nasvet.
settings-licence = Veto Desk je brezplačen, pod licenco MIT ali Apache, kot izberete. Vsebuje delo drugih.
settings-licences = Čigavo delo vsebuje
licences-title = Čigavo delo vsebuje
licences-lead = Veto Desk vsebuje delo drugih. Tukaj je vse našteto po licencah, v angleščini.
licences-hint = »OR« pomeni, da lahko izberete. »AND« pomeni, da veljajo vse. Nekatera dela so v programu samo v enem sistemu.
licences-show = Pokaži dela in besedila
licences-show-spoken = Pokaži dela in besedila pod licenco { $licence }
licences-works = Dela
licences-text = Besedilo { $number }
licences-back = Nazaj na seznam

## Help

help-title = Pomoč
help-lead = Veto Desk vas pripelje do uradnega obrazca in spremlja vaš ugovor, dokler ni rešen.
help-how = Kako deluje
help-how-1 = Odgovorite na nekaj kratkih vprašanj. Vsak odgovor se takoj shrani.
help-how-2 = Odprite uradno stran in prilepite, kar smo pripravili.
help-how-3 = Tam pritisnite »Submit« (Pošlji). Nato tukaj potrdite, da je poslano.
help-how-4 = Ko pride odgovor, ga zapišite tukaj. Pregled pokaže naslednji korak.
help-does = Kaj ugovor doseže
help-does-1 = Ustavi prihodnjo uporabo tega, kar ste objavili. Kar se je UI že naučila, ostane v njej.
help-does-2 = Ne zajema vaših fotografij, ki jih objavijo drugi.
help-does-3 = Ne odstrani Mete AI iz vaših aplikacij.
help-safe = Vaši podatki
help-safe-1 = Vse ostane v eni datoteki v tem računalniku. Program sam ne uporablja omrežja.
help-safe-2 = Odpre samo uradne naslove s svojega seznama in samo takrat, ko to želite.
help-safe-3 = Nikoli ne zahteva gesla, kode ali osebne izkaznice.
help-copies = Vaša datoteka in njene kopije
help-copies-1 = Starejša stanja so shranjena ob vaši datoteki. Nanje se lahko vrnete v nastavitvah.
help-copies-2 = Datoteka je lahko v mapi, ki jo uporablja več računalnikov. Kar doda vsak od njih, ostane.
help-copies-3 = Za selitev na nov računalnik shranite kopijo in jo tam odprite.
help-keys = Tipke
help-keys-tab = S tipko Tab ali Shift s Tab se premikate po tem, kar lahko pritisnete. Preslednica ali Enter to pritisne.
help-keys-answers = S puščicami se premikate med odgovori na vprašanje. Enako naredi prva črka odgovora.
help-keys-size = Ctrl s plusom ali minusom vse poveča ali pomanjša. Ctrl z 0 povrne običajno velikost.
help-keys-copy = V polju z besedilom Ctrl s C kopira, Ctrl z V pa prilepi.
help-keys-go-on = Ctrl z Enter pritisne glavni gumb strani. Ko na vprašanje odgovarjate v polju, Enter naredi isto.
help-keys-back = Alt z levo puščico pelje nazaj. V polju z besedilom se premakne za eno besedo.
help-keys-help = F1 odpre to stran.
help-keys-undo = Ctrl z Z razveljavi zadnjo spremembo. V polju z besedilom razveljavi vpisane črke.

## Guides

guides-here = Vodiči, ki pomagajo tukaj
guides-search = Išči po vodičih
guides-search-hint = Ena beseda ali več, na primer »obrazec« ali »telefon«
guides-found = { $count ->
    [one] Najden je { $count } vodič.
    [two] Najdena sta { $count } vodiča.
    [few] Najdeni so { $count } vodiči.
   *[other] Najdenih je { $count } vodičev.
}
guides-none-found = Poskusite z drugo besedo ali z manj besedami. Če želite videti vse vodiče, vpisano izbrišite.
guides-object = Ugovarjanje
guides-trouble = Obrazca ni in druge težave
guides-after = Po pošiljanju
guides-places = Kje živite
guides-good-to-know = Dobro je vedeti
guides-app = Ta program
guide-checked = Preverjeno: { $date }
guide-platforms = Za: { $names }
guide-residences = Za ljudi, ki živijo tukaj: { $names }
guide-sources = Viri
guide-source = { $title }, { $date }
guide-source-app = Ta program
guide-close = Zapri ta vodič

## Where there is no window

start-usage = Uporaba: veto-desk [--file] [POT] [--software]
start-no-folder = Veto Desk ni našel mape za svojo datoteko. Zaženite ga z --file in potjo.
start-no-screen = Veto Desk ne more odpreti okna. Ni našel zaslona. Zaženite ga z namizja.
start-no-picture = Veto Desk ne more odpreti okna. Zaslon ne sprejme njegove slike. Namestite ali posodobite grafični gonilnik.
start-no-library = Veto Desk ne more odpreti okna. Okenski sistem ali ena od njegovih knjižnic se ni odzvala.
start-stopped = Veto Desk se je zaradi napake ustavil. Kar ste vpisali, je shranjeno. Za nadaljevanje ga zaženite znova. Vaša datoteka: { $path }
