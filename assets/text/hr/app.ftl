### Every word the app says, in Croatian; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "vi". One term for one idea: account, objection, route, form.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Pogreška: { $page } – Veto Desk
rail-name = Mjesta
messages-name = Poruke
rail-desk = Popis
rail-settings = Postavke
rail-help = Pomoć
rail-here = Ovdje ste
not-meta = Ova aplikacija nije Metina. Odavde se ništa ne šalje.
saving-saved = Spremljeno na ovom računalu.
saving-under-way = Sprema se na ovo računalo …
saving-failed = Još nije spremljeno.
saving-forbidden = Datoteka nije otvorena. Ništa se ne sprema.
saving-read-only = Ovaj prozor samo prikazuje datoteku. Ništa se ne sprema.
undo = Poništi
undo-change = Poništi: { $what }
change-wizard = odgovor na pitanje
change-draft = odbacivanje
change-filing = podnošenje
change-answer = posljednji korak
change-note = bilješka
change-evidence = datoteka
change-letter = pismo
change-account = uređivanje
change-linked = povezani računi
change-several = više računa
change-deleting = brisanje
change-person = osoba
change-settings = postavka
change-incoming = ono što je stiglo
change-import = dodani unosi
change-backup = starije stanje
change-adding = dodavanje računa iz tablice
read-only-title = Možete gledati, ali ne i mijenjati
read-only-other-window = Veto Desk otvoren je u drugom prozoru. Ondje unosite promjene. Kad se taj prozor zatvori, možete nastaviti ovdje.
read-only-newer = Ovu je datoteku zapisala novija verzija programa Veto Desk. Da biste je mijenjali, instalirajte tu verziju.
read-only-what = Što mogu učiniti?
dismiss = Sakrij ovu poruku
close-title = Zatvoriti bez spremanja?
close-save-elsewhere = Najprije spremi kopiju …
close-anyway = Zatvori bez spremanja
close-stay = Ostavi prozor otvoren

## Dates

when-and-route = { $when } · { $route }
date-today = Danas, { $date }
date-week-earlier = Tjedan ranije
date-day-earlier = Dan ranije
date-day-later = Dan kasnije
date-week-later = Tjedan kasnije

## Status

status-not-started = Nije započeto
status-not-sent-yet = Još nije poslano
status-sent = Poslano
status-confirmed = Potvrđeno
status-needs-you = Čeka vas
status-refused = Odbijeno
reason-not-begun = Za ovaj račun još niste počeli.
reason-prepared = Spremno je (od: { $date }), ali još nije poslano.
reason-form-opened = Otvorili ste obrazac ({ $date }). Niste zabilježili da ste ga poslali.
reason-form-missing = Niste vidjeli obrazac ({ $date }). Postoje i drugi načini.
reason-waiting = Njihov rok za odgovor je { $date }
reason-waiting-soon = Njihov rok za odgovor je { $date } { $days ->
    [0] To je danas.
    [1] To je sutra.
    [one] Još { $days } dan.
    [few] Još { $days } dana.
   *[other] Još { $days } dana.
}
reason-waiting-courtesy = Pristojan rok za njihov odgovor je { $date } Zakon ne određuje taj rok.
reason-waiting-no-date = Poslano ({ $date }). Ne znamo ni za jedan rok za odgovor.
reason-receipt = Javili su da je prigovor stigao ({ $date }). Njihov rok za odgovor je { $due }
reason-receipt-no-date = Pisali su ({ $date }), ali bez odluke.
reason-more-time = Zatražili su više vremena. Njihov rok za odgovor je { $date }
reason-overdue = Odgovor nije stigao. Rok je bio { $date }
reason-overdue-courtesy = Odgovor nije stigao do očekivanog dana ({ $date }). Zakon ne određuje taj rok.
reason-accepted = Prihvaćeno ({ $date }). Ne morate ništa učiniti.
reason-covered = Obuhvaća ga prigovor za račun { $account } (od: { $date }).
reason-replied = Odgovorili ste ({ $date }). { $due }
reason-replied-due = Rok za njihov odgovor je { $date }
reason-replied-no-date = Zakon ne određuje rok za odgovor.
reason-reminded = Poslali ste podsjetnik ({ $date }). Pričekajte do isteka roka ({ $due }).
reason-reminder-over = Na podsjetnik nisu odgovorili u roku ({ $date }).
reason-complained = Podnijeli ste pritužbu tvrtki ({ $date }). Mora potvrditi primitak, a rok za to je { $due }
reason-complaint-received = Potvrdili su primitak vaše pritužbe ({ $date }). Sada je moraju ispitati bez odgađanja.
reason-complaint-silent = Nisu potvrdili primitak vaše pritužbe u roku ({ $date }).
reason-with-authority = Vaša je pritužba kod nadzornog tijela (od: { $date }). { $due }
reason-authority-news = Nadzorno tijelo je pisalo ({ $date }). { $due }
reason-authority-due = Mora vam javiti više, a rok za to je { $date }
reason-authority-no-date = Rok određuje nadzorno tijelo.
reason-authority-silent = Nadzorno tijelo nije ništa javilo u roku ({ $date }).
reason-authority-agreed = Nadzorno tijelo složilo se s vama ({ $date }).
reason-authority-disagreed = Nadzorno tijelo nije se složilo s vama ili je zatvorilo predmet ({ $date }).
reason-recheck-due = Prihvaćeno je odavno. Bilo je vrijeme za novu provjeru ({ $date }).
reason-refused = Odbili su ({ $date }).
reason-reasons-asked = Pitali su na koju uporabu podataka mislite i zašto ({ $date }).
reason-more-asked = Tražili su od vas još nešto ({ $date }).
reason-other-form = Zatražili su da ispunite drugi obrazac ({ $date }).
reason-other-company = Uputili su vas na drugu tvrtku ({ $date }).
next-start = Počni
next-continue = Nastavi
next-report-answer = Stigao je odgovor
next-reply = Pogledaj što učiniti
next-try-next-route = Pokušaj na drugi način
next-see-options = Pogledaj što učiniti
next-recheck = Provjeri ponovno
next-show-record = Prikaži zapis
next-show-covering = Prikaži povezane račune
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Vaši prigovori
desk-add = Uloži prigovor za račun
desk-begin = Uloži prigovor za prvi račun
desk-empty-what = Meta trenira umjetnu inteligenciju (AI) na objavama, fotografijama, komentarima i AI razgovorima korisnika. Protiv toga možete uložiti prigovor.
desk-empty-where = Što napišete ostaje u jednoj datoteci na ovom računalu: { $path }
desk-empty-how = Vodimo vas do službenog obrasca i pratimo prigovor dok ne dobijete odgovor. Traje oko pet minuta.
desk-show-account = Prikaži račun
desk-urgent-needs-you = { $count ->
    [one] { $count } račun čeka vas.
    [few] { $count } računa čekaju vas.
   *[other] { $count } računa čeka vas.
}
desk-urgent-unfinished = { $count ->
    [one] { $count } prigovor još nije poslan.
    [few] { $count } prigovora još nisu poslana.
   *[other] { $count } prigovora još nije poslano.
}
desk-urgent-waiting = { $count ->
    [1] Vaš je prigovor poslan. Sada su oni na redu.
    [one] Sve je poslano. Sada su oni na redu.
    [few] Sve je poslano. Sada su oni na redu.
   *[other] Sve je poslano. Sada su oni na redu.
}
desk-urgent-settled = { $count ->
    [1] Vaš je prigovor potvrđen. Ne morate ništa učiniti.
    [one] Svi su prigovori potvrđeni. Ne morate ništa učiniti.
    [few] Svi su prigovori potvrđeni. Ne morate ništa učiniti.
   *[other] Svi su prigovori potvrđeni. Ne morate ništa učiniti.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status } { $count }
desk-counts = Računi: { $total } · { $parts }
desk-add-many = Dodaj mnogo računa
find-label = Pronađi račun
find-hint = Ime, e-adresa, broj ili riječ iz bilješke
find-filters = Filtriraj i poredaj
find-filters-set = Filtriraj i poredaj (uključeno: { $count })
find-filters-close = Sakrij filtre
find-clear = Prikaži sve
find-any-status = Svako stanje
find-any-due = Svaki rok
find-any-platform = Svaka platforma
find-any-person = Svaka osoba
find-counted = { $what } ({ $count })
find-status = Stanje
find-due = Rok
find-due-overdue = Rok je prošao
find-due-week = Unutar 7 dana
find-due-month = Unutar 30 dana
find-platform = Platforma
find-person = Osoba
find-person-by-name = Ima ih mnogo. Upišite ime u polje iznad.
find-sort = Redoslijed
find-sort-urgent = Prvo ono što vas čeka
find-sort-name = Po imenu
find-sort-due = Po roku
find-sort-newest = Prvo najnovije
find-none = Nijedan račun nije pronađen.
find-found = { $count ->
    [one] { $count } račun od ukupno { $total }
    [few] { $count } računa od ukupno { $total }
   *[other] { $count } računa od ukupno { $total }
}
find-page-all = Računi { $first } – { $last } od { $total }
find-page = { $first } – { $last }, pronađeno { $count } od ukupno { $total }
find-hidden = { $count ->
    [one] { $count } račun koji vas čeka nije prikazan.
    [few] { $count } računa koji vas čekaju nisu prikazana.
   *[other] { $count } računa koji vas čekaju nije prikazano.
}
find-show-hidden = Prikaži ih
find-previous = Prethodna stranica
find-next = Sljedeća stranica
find-page-of = Stranica { $page } od { $pages }
select-begin = Odaberi više njih
select-end = Prekini odabir
select-count = { $count ->
    [one] Odabran je { $count } račun
    [few] Odabrana su { $count } računa
   *[other] Odabrano je { $count } računa
}
select-hidden = { $count ->
    [one] { $count } od njih nije među pronađenima.
    [few] { $count } od njih nisu među pronađenima.
   *[other] { $count } od njih nije među pronađenima.
}
select-one = Odaberi
select-account = Odaberi: { $account }
select-page = Odaberi sve na stranici ({ $count })
select-found = { $count ->
    [1] Odaberi pronađeni račun
    [one] Odaberi sve pronađene ({ $count })
    [few] Odaberi sve pronađene ({ $count })
   *[other] Odaberi sve pronađene ({ $count })
}
select-none = Poništi odabir
select-what = Što želite učiniti s odabranima?
select-open = { $count ->
    [one] Otvori { $count } obrazac
    [few] Otvori redom { $count } obrasca
   *[other] Otvori redom { $count } obrazaca
}
select-sent = Označi kao poslano ({ $count })
select-answered = { $count ->
    [one] Zapiši odgovor ({ $count })
    [few] Zapiši isti odgovor ({ $count })
   *[other] Zapiši isti odgovor ({ $count })
}
select-record = { $count ->
    [one] Zapis u PDF-u ({ $count })
    [few] Zapis u PDF-u ({ $count })
   *[other] Zapis u PDF-u ({ $count })
}
select-table = { $count ->
    [one] Tablica ({ $count })
    [few] Tablica ({ $count })
   *[other] Tablica ({ $count })
}
select-delete = Izbriši ovdje ({ $count })
several-title-sent = { $count ->
    [1] Jeste li poslali ovaj prigovor?
    [one] Jeste li poslali ove prigovore ({ $count })?
    [few] Jeste li poslali ova { $count } prigovora?
   *[other] Jeste li poslali ovih { $count } prigovora?
}
several-title-answered = { $count ->
    [1] Kakav je bio odgovor?
    [one] Kakav je bio odgovor na ove prigovore ({ $count })?
    [few] Kakav je bio odgovor na ove prigovore ({ $count })?
   *[other] Kakav je bio odgovor na ove prigovore ({ $count })?
}
several-lead = { $count ->
    [1] Zapisuje se za ovaj račun:
    [one] Isto se zapisuje za svaki od ovih računa ({ $count }):
    [few] Isto se zapisuje za svaki od ova { $count } računa:
   *[other] Isto se zapisuje za svaki od ovih { $count } računa:
}
several-more = { $count ->
    [one] i još { $count }
    [few] i još { $count }
   *[other] i još { $count }
}
several-left-out = { $count ->
    [one] { $count } odabrani račun izostavljen je jer to za njega ne vrijedi.
    [few] { $count } odabrana računa izostavljena su jer to za njih ne vrijedi.
   *[other] { $count } odabranih računa izostavljeno je jer to za njih ne vrijedi.
}
several-when-sent = Kada ste to poslali?
several-record-sent = Označi kao poslano ({ $count })
several-record-answered = Zapiši ({ $count })
turn-now = Prolazite kroz račune, ukupno { $of }. Ovo je { $at }. od { $of }.
turn-wait = Prolazite kroz račune, ukupno { $of }. Na redu je { $at }. od { $of }.
turn-next = { $count ->
    [1] Prijeđi na posljednji
    [one] Sljedeći račun (preostalo: { $count })
    [few] Sljedeći račun (preostalo: { $count })
   *[other] Sljedeći račun (preostalo: { $count })
}
turn-last = To je bio posljednji
turn-here = Nastavi s ovim
turn-stop = Prekini prolazak
person-you = Vi
adding-title = Dodaj mnogo računa
adding-lead = Zalijepite tablicu ili odaberite CSV datoteku. Najprije ćete vidjeti što nastaje iz svakog retka. Ništa se ne dodaje dok ne potvrdite.
adding-field = Tablica
adding-field-hint = Označite retke u tabličnom programu, kopirajte ih i zalijepite ovamo.
adding-columns = Stupci: { $columns }. Ako su imenovani u prvom retku, mogu biti u bilo kojem redoslijedu.
adding-column-person = Osoba
adding-column-platform = Platforma
adding-column-account = Račun
adding-column-email = E-adresa
adding-column-phone = Telefon
adding-column-country = Država
adding-column-note = Bilješka
adding-choose = Odaberi datoteku
adding-empty = Spremi praznu tablicu
adding-empty-name = Računi za dodavanje
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Primjer. Pišite preko ovog retka.
adding-pasted = { $count ->
    [one] Zalijepljen je { $count } redak
    [few] Zalijepljena su { $count } retka
   *[other] Zalijepljeno je { $count } redaka
}
adding-read = { $count ->
    [one] { $count } redak iz datoteke „{ $file }”
    [few] { $count } retka iz datoteke „{ $file }”
   *[other] { $count } redaka iz datoteke „{ $file }”
}
adding-change = Promijeni
adding-clear = Uzmi drugu tablicu
adding-guessed = Neka slova u ovoj datoteci možda nisu točna. Ako imena izgledaju pogrešno, spremite je kao „CSV UTF-8” i ponovno je odaberite.
adding-none = Još nema retka s računom. Dodajte ga ispod naziva stupaca.
adding-will = { $count ->
    [one] Dodat će se: { $count }
    [few] Dodat će se: { $count }
   *[other] Dodat će se: { $count }
}
adding-here = { $count ->
    [one] Već je ovdje: { $count }
    [few] Već su ovdje: { $count }
   *[other] Već je ovdje: { $count }
}
adding-wrong = { $count ->
    [one] Neupotrebljivo: { $count }
    [few] Neupotrebljivo: { $count }
   *[other] Neupotrebljivo: { $count }
}
adding-rows = Redci { $first } – { $last } od { $total }
adding-unused = Ovi se stupci ne upotrebljavaju: { $columns }
adding-left-out = { $count ->
    [one] Izostavljen je još { $count } redak. Najprije dodajte ove, a zatim zalijepite ostatak.
    [few] Izostavljena su još { $count } retka. Najprije dodajte ove, a zatim zalijepite ostatak.
   *[other] Izostavljeno je još { $count } redaka. Najprije dodajte ove, a zatim zalijepite ostatak.
}
adding-group-wrong = Neupotrebljivo
adding-group-here = Već je ovdje
adding-group-remarked = Dodat će se, ali provjerite
adding-group-added = Dodat će se
adding-line = { $line }. redak: { $cells }
adding-line-details = { $line }. redak · { $details }
adding-is = To je račun { $account }.
adding-wrong-quote = Navodnik nije zatvoren ili ćelija ima više redaka.
adding-wrong-example = To je redak s primjerom.
adding-wrong-no-platform = Ne piše koja je platforma. Napišite Facebook, Instagram ili WhatsApp.
adding-wrong-unknown-platform = Ne poznajemo platformu „{ $what }”. Napišite Facebook, Instagram ili WhatsApp.
adding-wrong-threads = Threads pripada računu na Instagramu. Dodajte taj račun.
adding-wrong-messenger = Messenger pripada računu na Facebooku. Dodajte taj račun.
adding-wrong-no-contact = Nema e-adrese, broja ni naziva računa.
adding-wrong-no-name = Treba ime osobe koja nema račun.
adding-wrong-email = „{ $what }” ne može biti e-adresa. Treba imati @ i završetak poput .com, bez razmaka.
adding-wrong-no-number = Za račun na WhatsAppu treba telefonski broj.
adding-wrong-bad-number = „{ $what }” nije telefonski broj.
adding-wrong-spoiled-number = Tablični program skratio je broj u „{ $what }”. Napišite cijeli broj kao tekst.
adding-wrong-unknown-country = Ne poznajemo državu „{ $what }”. Provjerite kako je napisana ili upišite oznaku poput RO ili ništa.
adding-wrong-whose = Nije navedena osoba, a ovdje ih je više. Napišite čiji je račun.
adding-wrong-same-name = Više osoba ovdje zove se „{ $what }”. Dodajte e-adresu koju ovdje vodite za tu osobu.
adding-wrong-twice = Ovaj račun već postoji, redak: { $what }.
adding-did-you-mean = Provjerite e-adresu. Jeste li mislili: { $meant }?
adding-cut = Tekst u stupcu „{ $column }” predug je. Kraj je izostavljen.
adding-country-stays = Prema našim podacima ova osoba živi drugdje. To ostaje tako.
adding-add = { $count ->
    [one] Dodaj { $count } račun
    [few] Dodaj { $count } računa
   *[other] Dodaj { $count } računa
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Novi prigovor
draft-at-step = Nije dovršeno. Stali ste na koraku { $at } od { $of }.
draft-discard = Odbaci
draft-show-list = Prikaži savjete
draft-action = { $step }: { $platform }, nije dovršeno
deleted-title = Nedavno izbrisano
deleted-lead = Izbrisani račun ovdje se čuva 30 dana.
deleted-restore = Vrati
deleted-remove = Ukloni odmah
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [1] Prikaži i najstariji
    [one] Prikaži starije ({ $count })
    [few] Prikaži starije ({ $count })
   *[other] Prikaži starije ({ $count })
}
deleted-fewer = Prikaži samo najnovije
deleted-what = { $account }, izbrisano: { $date }, čuva se do: { $until }
figures-title = Dosad
figures-totals = Poslano: { $sent }, odgovoreno: { $answered }, danas kasni: { $overdue }.
figures-days = Polovica od ukupno { $answers } odgovora stigla je { $median ->
    [0] isti dan
    [1] u roku od jednog dana
    [one] u roku od { $median } dana
    [few] u roku od { $median } dana
   *[other] u roku od { $median } dana
}. Najbrži je stigao za { $fewest ->
    [one] { $fewest } dan
    [few] { $fewest } dana
   *[other] { $fewest } dana
}, a najsporiji za { $most ->
    [one] { $most } dan
    [few] { $most } dana
   *[other] { $most } dana
}.
figures-name-weeks = Poslano, odgovoreno i zakašnjelo, po tjednima
figures-name-months = Poslano, odgovoreno i zakašnjelo, po mjesecima
figures-time = Vrijeme
figures-sent = Poslano
figures-answered = Odgovoreno
figures-overdue-week = Kasni na kraju tjedna
figures-overdue-month = Kasni na kraju mjeseca
figures-week = Tjedan od { $date }
figures-until-today = { $period }, do danas
figures-row = { $period }: poslano { $sent }, odgovoreno { $answered }, na kraju kasni { $overdue }.
figures-before = Prije { $date }
figures-before-row = { $before }: poslano { $sent }, odgovoreno { $answered }.
figures-table-show = Prikaži kao tablicu
figures-table-hide = Sakrij tablicu

## The wizard

wizard-progress = Korak { $at } od { $of }
wizard-back = Natrag
wizard-continue = Nastavi
wizard-finish = Natrag na popis
wizard-keep-account = Zadrži ovaj račun
wizard-to-the-form = Na obrazac
wizard-close = Spremi i zatvori

wizard-platform-title = Koja je to platforma?
wizard-platform-lead = Prigovor ulažete za jedan po jedan račun. Ostale možete dodati poslije.
wizard-someone-else = Ovaj račun pripada drugoj osobi

wizard-person-title = Čiji je to račun?
wizard-person-title-no-account = Tko želi uložiti prigovor?
wizard-person-lead = Po imenu ćete lakše naći račun na svojem popisu.
wizard-person-new = Nova osoba
wizard-person-new-hint = Ime upišite ispod
wizard-person-name = Ime
wizard-person-name-hint = Ime ostaje na ovom računalu. Obrazac ga može tražiti.

wizard-residence-title = Živite li u Europskoj uniji?
wizard-residence-title-other = Živi li ta osoba u Europskoj uniji?
wizard-residence-lead = Pravo na prigovor i rok za odgovor ovise o tome gdje sada živite. Državljanstvo nije važno.
lives-eu = Da
lives-eu-hint = U jednoj od 27 država Europske unije
lives-eea = Ne, na Islandu, u Lihtenštajnu ili Norveškoj
lives-eea-hint = Ondje vrijedi isti zakon
lives-with-right = Ne, u Ujedinjenom Kraljevstvu, Švicarskoj ili Brazilu
lives-with-right-hint = I ondje se može uložiti prigovor
lives-elsewhere = Ne, negdje drugdje
lives-elsewhere-hint = Pokazat ćemo što ipak možete učiniti
lives-not-sure = Ne znam sigurno
lives-not-sure-hint = Odaberite državu pa ćemo vam reći

wizard-country-title = Koja je to država?
wizard-country-lead = Tako znamo koje vam nadzorno tijelo može pomoći. Ovo možete preskočiti.
wizard-country-lead-needed = O njoj ovisi kako se ulaže prigovor.
wizard-part-title = U kojem dijelu države?
wizard-part-lead = Svaki dio ima svoje nadzorno tijelo. Ovo možete preskočiti.

wizard-limits-title = Što ovaj obrazac može, a što ne može
wizard-limits-lead = Prvo ovo pročitajte. Zatim odlučite vrijedi li vašeg vremena.
wizard-no-route-title = Za to nema obrasca ondje gdje živite
no-route-helps = Što ipak pomaže
no-route-tick = Označite što ste učinili. Ovi savjeti ostaju na vašem popisu.
no-route-done = Učinjeno: { $done } od { $of }.
no-route-others = Jedan je obrazac otvoren svima: za informacije o vama iz drugih izvora. Njegova ograničenja saznat ćete prije slanja.
no-route-others-button = Obrazac za informacije od drugih

wizard-email-title = Koja e-adresa pripada tom računu?
wizard-email-title-phone = Koji telefonski broj pripada tom računu?
wizard-email-title-no-account = Na koju vam e-adresu Meta može pisati?
wizard-email-lead = Obrazac je traži, a na nju stiže i odgovor.
wizard-email-lead-phone = Obrazac traži broj te e-adresu za odgovor.
wizard-email-lead-no-account = Obrazac je traži, a na nju stiže i odgovor.
wizard-email = E-adresa
wizard-email-hint = Ona iz postavki računa, na primjer ime@example.eu
wizard-email-hint-phone = Bilo koja kojoj sada imate pristup, na primjer ime@example.eu
wizard-add-at = Dodaj znak @
wizard-use-meant = Upotrijebi { $meant }
wizard-phone = Telefonski broj
wizard-phone-hint = S pozivnim brojem države, na primjer +40 721 555 010
wizard-handle-profile-name = Ime na profilu (neobavezno)
wizard-handle-user-name = Korisničko ime (neobavezno)
wizard-handle-hint = Pomaže vam razlikovati račune

wizard-linked-title = Jesu li ovi računi povezani?
wizard-linked-lead = Meta može povezati račune u usluzi Accounts Centre (Centar za korisničke račune). Kaže da tada jedan prigovor vrijedi za sve. Neki se vodiči ne slažu.
linked-together = Da, a prigovor ulažem i za ovaj
linked-together-hint = Sigurniji izbor: traje nekoliko minuta
linked-rely = Da, dovoljan je onaj drugi prigovor
linked-rely-hint = Račun ostaje na popisu kao povezan
linked-apart = Ne, nisu povezani
linked-apart-hint = Svaki treba svoj prigovor
linked-not-sure = Ne znam sigurno
linked-not-sure-hint = Uložite prigovor i za ovaj. To je uvijek ispravno.

wizard-reason-title = Zašto ulažete prigovor? (neobavezno)
wizard-reason-lead = U EU-u za Facebook i Instagram ne treba razlog. Osobni razlog može pomoći ako vas odbiju.
reason-kind-none = Bez razloga
reason-kind-none-hint = Polje za tekst u obrascu ostaje prazno
reason-kind-composed = Sastavi mi kratak tekst
reason-kind-composed-hint = Označite što odgovara, a tekst možete promijeniti
reason-kind-own = Pišem svoj tekst
reason-kind-own-hint = Svojim riječima, dugo ili kratko
reason-tick-what-fits = Označite što odgovara
reason-language = Jezik teksta
reason-your-text = Vaš tekst
reason-your-text-hint = Zalijepit ćete ga u obrazac. Izostavite što treba ostati privatno.
reason-length = Znakova: { $count }
reason-length-short = Znakova: { $count }. Godine 2024. od jedne se osobe tražilo najmanje 100.

wizard-check-title = Provjerite svoje odgovore
wizard-check-lead = Svaki možete promijeniti. Obrazac se otvara na sljedećoj stranici.
check-nothing-sent = Još ništa nije poslano.
check-platform = Platforma
check-person = Čiji je račun
check-residence = Gdje živite
check-email = Kontakt
check-linked = Povezani računi
check-reason = Vaš razlog
check-no-reason = Razlog nije naveden
check-not-provided = Nije navedeno
check-part-and-country = { $part }, { $country }
check-change = Promijeni
check-change-spoken = Promijeni: { $what }

## What is missing, and what to do

problem-title = Nešto nije u redu
problem-go-on = Ako je ipak točno, ponovno pritisnite „Nastavi”.
problem-choose-platform = Odaberite platformu.
problem-choose-person = Odaberite čiji je to račun.
problem-enter-name = Upišite ime.
problem-choose-lives = Odaberite gdje živite.
problem-choose-country = Odaberite državu.
problem-email-empty = Upišite e-adresu. Na nju stiže odgovor.
problem-email-not-an-address = Provjerite e-adresu. Treba izgledati ovako: ime@example.eu.
problem-email-did-you-mean = Provjerite e-adresu. Jeste li mislili: { $meant }?
problem-phone = Upišite telefonski broj s pozivnim brojem države.
problem-choose-linked = Odaberite jesu li računi povezani.
problem-choose-reason = Odaberite navodite li razlog.
problem-write-reason = Napišite tekst ili odaberite da ne navodite razlog.
problem-choose-answer = Odaberite što piše u odgovoru.
problem-choose-objection = Odaberite na koji se račun odnosi.
problem-paste-mail = Nema teksta e-poruke. Najprije ga zalijepite u polje.
problem-nothing-sent = Nema poslanog prigovora kojem bi ovo pripadalo. Najprije otvorite račun ili pošaljite prigovor.
problem-given-too-large = Datoteka „{ $name }” je prevelika. Mogu se čuvati datoteke do 50 MB.
problem-given-mail-too-large = Datoteka „{ $name }” je prevelika za e-poruku. Spremite je kao PDF i dodajte taj PDF.
problem-given-no-file = „{ $name }” je mapa, a ne datoteka. Dodajte datoteke iz nje.
problem-given-empty = Datoteka „{ $name }” je prazna. Spremite je iznova i pokušajte ponovno.
problem-given-unreadable = Datoteka „{ $name }” ne može se pročitati. Kopirajte je na radnu površinu i pokušajte ponovno.
problem-table-too-large = Datoteka „{ $name }” je prevelika. Tablica može imati najviše 16 MB.
problem-table-workbook = „{ $name }” je datoteka tabličnog programa. Otvorite je, kopirajte tablicu i zalijepite je ovamo. Ili je spremite kao CSV.
problem-table-not-text = „{ $name }” nije tablica. Odaberite CSV datoteku.
problem-keep = Nije bilo moguće spremiti datoteku „{ $name }”. Vaš je primjerak ostao čitav. { $why }
problem-paper-make = Dokument nije izrađen. Ništa nije promijenjeno.
problem-paper-evidence = Datoteka „{ $name }” nedostaje ili je promijenjena, pa arhiva nije izrađena. Uklonite je s popisa dokaza ili je vratite.
problem-paper-no-program = Nijedan program nije mogao otvoriti dokument. Nalazi se u mapi vaše datoteke.
problem-paper-unsaved = Mjesto nije odabrano. Možete spremiti uz svoju datoteku.
save-paper-beside = Spremi uz moju datoteku
problem-no-browser = Preglednik se nije otvorio. Kopirajte adresu i zalijepite je u preglednik.
problem-browser-slow = Preglednik još nije reagirao. Ako se ništa ne otvori, kopirajte adresu u preglednik.
problem-nothing-to-paste = Nema teksta za lijepljenje. Najprije kopirajte tekst, zatim ponovno pritisnite „Zalijepi”.
problem-paste-too-long = Kopirani tekst predug je za ovo polje. Kopirajte samo dio koji trebate.
problem-paste-missed = Ništa nije zalijepljeno jer ste otišli na drugo mjesto. Ponovno pritisnite „Zalijepi”.
problem-clipboard = Kopiranje nije uspjelo. Označite tekst mišem i pritisnite Ctrl i C.
problem-folder = Mapa se ne može prikazati. Kopirajte njezino mjesto i sami je otvorite.
problem-no-dialog = Ništa nije odabrano. Ako se prozor za odabir datoteke nije otvorio, upišite putanju ispod.

## Filing

filing-title = Ispunite Metin obrazac
filing-title-letter = Napišite pismo
filing-lead = Službenu stranicu otvaramo u vašem pregledniku. Ondje šaljete vi. Ova aplikacija ne može poslati umjesto vas.
filing-lead-letter = Ispišite tekst, potpišite ga i pošaljite poštom. Ova aplikacija ne može ga poslati umjesto vas.
filing-address = Službena adresa
filing-postal-address = Poštanska adresa
filing-open-form = Otvori obrazac
filing-open-page = Otvori Metinu stranicu
filing-worked = Na ovaj ste način već poslali prigovor za račun { $account } ({ $date }).
filing-on-phone = Učini to na telefonu
filing-log-in-first = Najprije se u istom pregledniku prijavite na pravi račun.
filing-known = Posljednji put u našim izvorima ({ $date }). { $confidence }
confidence-primary = Objavila je tvrtka ili nadzorno tijelo.
confidence-confirmed = Broj izvora koji to potvrđuju: { $sources }.
confidence-single = Samo iz jednog izvora.
confidence-disputed = Izvori se ne slažu.
confidence-known = Općepoznato.
confidence-inferred = Zaključeno iz drugih izvora.
copy = Kopiraj
copied = Kopirano
paste = Zalijepi
paste-spoken = { $paste }: { $what }
copy-again = Kopiraj opet
copy-by-hand = Kopiranje trenutačno ne radi na ovom računalu. Označite tekst ispod i kopirajte ga tipkovnicom ili mišem.
copy-spoken = { $copy }: { $what }
field-name = Vaše ime
field-email = Vaša e-adresa
field-phone = Vaš telefonski broj
field-country = Vaša država
field-reason = Vaš tekst
field-with-need = { $field } ({ $need })
need-required = potrebno
need-prefilled = možda je već ispunjeno
need-optional = neobavezno
need-if-asked = ako se traži
value-leave-empty = Odabrali ste da ne navodite razlog. Ostavite prazno.
value-reason-needed = Ovdje treba tekst. Vratite se i dodajte kratak tekst.
value-fill-in-yourself = To sami ispunjavate na stranici.
copied-address = Adresa je kopirana. Zalijepite je u preglednik.
copied-postal-address = Poštanska adresa je kopirana.
copied-for-phone = Adresa i vaš tekst su kopirani. Zalijepite ih u poruku sebi.
copied-file-path = Mjesto datoteke je kopirano.
copied-sent-text = Vaš tekst je kopiran.
copied-letter = Pismo je kopirano.
copied-contact = Kopirano je. Zalijepite gdje trebate.
copied-name = Vaše ime je kopirano. Zalijepite ga u obrazac.
copied-email = Vaša e-adresa je kopirana. Zalijepite je u obrazac.
copied-phone = Vaš telefonski broj je kopiran. Zalijepite ga u obrazac.
copied-country = Vaša država je kopirana.
copied-reason = Vaš tekst je kopiran. Zalijepite ga u obrazac.
see-title = Što ćete vidjeti
see-title-letter = Što učiniti
see-phone-title = Na telefonu
see-no-password = Ova aplikacija nikad ne traži lozinku. Lozinke i kodove upisujte samo na Metinoj stranici.
schematic-send = Pošalji
schematic-hint = Jednostavan crtež. Prava stranica može izgledati drukčije.
look-for-title = Riječi koje treba tražiti na stranici
look-for-line = { $language }: { $words }
look-for-word = „{ $word }”
good-to-know-title = Dobro je znati
happened-title = Što se dogodilo?
happened-sent = Poslano je
happened-not-yet = Još ne
happened-missing = Ne vidim obrazac
happened-else = Nešto drugo
happened-hint = Ništa se ne računa kao poslano dok to ne kažete.

## Drawings of forms and ways

drawing-form = Obrazac
drawing-scroll = Pomaknite se do kraja
drawing-code = Kod iz e-poruke
drawing-of-form = Crtež obrasca.
drawing-of-path = Crtež puta.
drawing-says-scroll = Nalazi se na kraju stranice.
drawing-says-choose = „{ $question }”: odaberite „{ $answer }”.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Zatim gumb „{ $button }”.
drawing-says-code = Zatim polje za kod iz e-poruke.
drawing-says-press = { $mark }, { $title }: pritisnite „{ $entry }”.
drawing-says-form = Zatim se otvara obrazac.

## On a phone

phone-title = Učinite to na telefonu
phone-lead = Usmjerite kameru telefona na kvadratni kod. Zatim pritisnite poveznicu koju telefon pokaže.
phone-page = 1. Stranica
phone-page-no-room = Nema mjesta za kod. Povećajte prozor ili pošaljite adresu sebi, kako piše na ovoj stranici.
phone-text = 2. Vaš tekst
phone-text-lead = Kad je obrazac otvoren, očitajte i ovaj kod. Kopirajte tekst na telefonu i zalijepite ga u obrazac.
phone-text-code = Kvadratni kod s vašim tekstom
phone-text-long = Nema mjesta za kod s vašim tekstom. Pošaljite ga sebi, kako piše na ovoj stranici.
phone-send-title = Ili pošaljite sebi
phone-send-address = Adresa
phone-send-both = Adresa i vaš tekst
phone-send-lead = Kopirajte i zalijepite u e-poruku ili poruku sebi. Otvorite je na telefonu.
phone-app-title = Otvara se aplikacija, a ne obrazac?
phone-app = Na telefonu poveznica može otvoriti aplikaciju. Tada kopirajte adresu u preglednik telefona. Ako obrasca i dalje nema, ispod pritisnite „Ne vidim obrazac”.
phone-steps = Koraci na telefonu
phone-steps-lead = Kvadratni kod odmah otvara stranicu. Nastavite od koraka koji odgovara.

## The small window beside the browser

companion-show = Mali prozor uz preglednik
companion-leave = Natrag na veliki prozor
companion-title = Korak { $step } od { $steps }
companion-next = Sljedeći korak
companion-previous = Prethodni
companion-last = Ovo je posljednji korak. Kad ga dovršite, ispod recite što se dogodilo.

## I don't see the form

missing-title = Što vidite umjesto toga?
missing-lead = Odaberite najsličnije. Vaše mjesto ovdje ostaje sačuvano.
seen-login = Stranica za prijavu
seen-about-ai = Stranica o Meta AI-ju
seen-not-available = „Nije dostupno” ili stranica koja ne postoji
seen-only-information = Samo informacije, nema se što ispuniti
seen-app-opened = Umjesto preglednika otvorila se aplikacija
seen-other-language = Jezik koji ne razumijem
seen-wrong-account = Prijavljen je drugi račun
seen-blocked = Pogreška ili ne mogu pritisnuti „Submit” (pošalji)
seen-something-else = Nešto drugo
advice-title = Pokušajte ovo
advice-login = Najprije se ondje prijavite. Zatim se vratite u ovaj prozor i ponovno otvorite stranicu. Meta prikazuje obrazac samo prijavljenima.
advice-about-ai = Provjerite jeste li prijavljeni na pravi račun. Zatim se pomaknite do kraja stranice: obrazac ili poveznica često su ondje.
advice-not-available = Isključite VPN ako ga imate, jer Meta gleda vašu državu. Ako stranice i dalje nema, upotrijebite sljedeću adresu.
advice-only-information = U tekstu potražite riječ „object” (prigovor) i pritisnite je. Pomaknite se i do kraja stranice. Prijavite se ako još niste.
advice-app-opened = Kopirajte adresu. Zalijepite je u adresnu traku preglednika, najbolje na računalu.
advice-other-language = Većina preglednika može prevesti stranicu. Koraci su isti: e-adresa, tekst, slanje.
advice-wrong-account = Ondje se odjavite. Prijavite se na račun za koji ulažete prigovor. Zatim ponovno otvorite stranicu.
advice-blocked = Snimite poruku na zaslonu i sačuvajte sliku. Pokušajte u drugom pregledniku ili sutra ponovno.
advice-something-else = Zatvorite stranicu i ponovno je otvorite, po mogućnosti u drugom pregledniku. Ako to ne pomogne, upotrijebite sljedeću adresu.
advice-try-again = Ponovno pokušaj istu stranicu
advice-next-route = Ili upotrijebite sljedeći način
advice-use-next = Upotrijebi ovaj način
used-up-title = Pokušali ste na svaki poznati način
used-up-lead = Time ste pokazali da ste se potrudili. Sačuvajte slike onoga što ste vidjeli.
used-up-letter = Sada prigovor napišite kao pismo
used-up-letter-why = Za pismo ne treba obrazac, a preporučena pošiljka služi kao dokaz.
used-up-letter-button = Napiši pismo
used-up-advice = Pitajte nadzorno tijelo za savjet
used-up-no-authority = Još ne znamo koje je vaše nadzorno tijelo. Dodajte državu svojim odgovorima ili pokušajte ponovno za nekoliko dana.
authority-as-of = Adresa posljednji put potvrđena: { $date }
authority-languages = Jezici koje prima: { $languages }
authority-dublin = Za Metu je vodeće irsko nadzorno tijelo u Dublinu. Vaše nadzorno tijelo prima pritužbu, prosljeđuje je i ostaje vaš kontakt.
authority-open = Otvori stranicu za pritužbe
authority-open-website = Otvori mrežne stranice
authority-email = E-adresa: { $address }
authority-phone = Telefon: { $number }
authority-part = U kojem ste dijelu države živjeli?
authority-country = U kojoj ste državi živjeli?
authority-official-list = Europski popis nadzornih tijela: edpb.europa.eu
else-title = Što se drugo dogodilo?
else-lead = Sve ostaje kako jest dok ovdje nešto ne odaberete.
else-earlier-title = Poslano je ranije
else-earlier-button = Poslano je ovog dana
else-route-title = Želim drugi način
else-note-label = Želim nešto zapisati
else-note-hint = Čuva se uz ovaj prigovor.
else-note-button = Spremi bilješku

## After sending

sent-title = Što slijedi
sent-lead = Vaš je prigovor na popisu. Ondje ostaje dok se ne riješi.
sent-on = Poslano: { $date }
sent-look-for = Na što obratiti pozornost
sent-by-when = Do kada
sent-we-remember = Ponovno otvorite ovu aplikaciju kad stigne odgovor ili nakon tog dana. Popis će pokazati sljedeći korak.
sent-next-account = Uloži prigovor za sljedeći račun
sent-show-record = Prikaži zapis
sent-to-desk = Na popis
why-title = Zašto baš ovaj dan ({ $date })?
why-stopped-title = Zašto nema roka?
why-start = Računa se od dana slanja ({ $date }).
why-start-posted = Računa se od: { $date }, jer ste poslali poštom. Za dostavu pisma računamo tri dana, jer nitko ne javlja kada je stiglo.
why-start-delivered = Računa se od dana kad je pismo stiglo ({ $date }).
why-start-reminder = Računa se od dana vašeg podsjetnika ({ $date }).
why-start-complaint = Računa se od dana vaše pritužbe ({ $date }).
why-start-authority = Računa se od dana kad ste zadnji put pisali vi ili nadzorno tijelo ({ $date }).
why-start-recheck = Računa se od dana prihvaćanja ili vaše zadnje provjere ({ $date }).
why-paused = Rok nije tekao dok su čekali vaš odgovor (od: { $from }; do: { $to }).
why-late-extension = Zatražili su više vremena ({ $date }). To je bilo nakon prvog mjeseca, pa se ne računa.
why-later-title = Drugi, kasniji rok
why-later = Postavili su vam pitanje. Mogu reći da njihov mjesec teče tek od vašeg odgovora ({ $date }). Tada je rok za odgovor kasniji ({ $due }). Pričekajte taj dan prije podsjetnika.
why-question-open = Dok njihovo pitanje čeka, mogu reći da im rok ne teče. Odgovorite uskoro.
why-stopped = Rok ne teče (od: { $date }) jer su vas nešto pitali. Nastavlja teći kad odgovorite.
why-extended = U prvom su mjesecu najavili da trebaju više vremena. Zakon tada daje tri mjeseca od početka.
why-moved = Kao zadnji dan ne računa se { $date } ({ $why }).
why-weekend = vikend

answer-title = Je li Meta odgovorila?
answer-title-authority = Imate li odgovor nadzornog tijela ili Mete?
answer-what = Što piše u odgovoru?
answer-lead = { $account }, { $platform }. Pogledajte e-poruku ili poruku i odaberite što piše.
answer-accepted = Da, prihvaćaju prigovor
answer-accepted-hint = Pišu da će poštovati vaš prigovor. Rečenica s riječju „ako” samo je najava.
answer-refused = Odbijaju prigovor
answer-refused-hint = Kažu „ne” ili da više neće ništa poduzeti
answer-more-asked = Traže od mene još nešto
answer-more-asked-hint = Pitanje ili dokaz o tome tko ste
answer-reasons-asked = Pitaju na koju uporabu podataka mislim i zašto
answer-reasons-asked-hint = WhatsApp to pita e-porukom.
answer-other-company = Kažu da je nadležna druga tvrtka
answer-other-company-hint = Na primjer, WhatsApp može uputiti na Metu
answer-other-form = Žele da ispunim drugi obrazac
answer-other-form-hint = Kažu da ovaj obrazac ili ova adresa nije za to
answer-more-time = Žele više vremena
answer-more-time-hint = Kažu da će trajati dulje i zašto
answer-receipt = Samo potvrda primitka
answer-receipt-hint = Kažu da je stiglo. Ni kod nije odgovor.
answer-authority-news = Nadzorno tijelo javilo se bez odluke
answer-authority-news-hint = Primilo je vašu pritužbu ili javlja dokle je stiglo
answer-authority-agreed = Nadzorno tijelo slaže se sa mnom
answer-authority-agreed-hint = Utvrdilo je da je tvrtka prekršila zakon ili je tvrtka popustila
answer-authority-disagreed = Nadzorno tijelo ne slaže se ili je zatvorilo predmet
answer-authority-disagreed-hint = Možete tražiti da sud ispita njegovu odluku
answer-no-answer = Nije odgovor. Samo sačuvaj datoteku
answer-no-answer-hint = Najava, kod, slika, poštanska potvrda
answer-lead-any = Odaberite što piše i za koji račun.
answer-which = Na koji se račun odnosi?
answer-which-more = Imate više računa. Pronađite pravi na popisu i ondje pritisnite „Stigao je odgovor”.
answer-other-account = Čini se da se ova e-poruka odnosi na račun { $account }. Provjerite koji je račun odabran ispod.
answer-files = Što ste dodali
answer-files-lead = Povucite e-poruku, sliku ili PDF na ovaj prozor. Čuva se nepromijenjeno uz vašu datoteku. Ništa se nikamo ne šalje.
answer-choose-file = Odaberi datoteku
answer-paste = Ili zalijepite tekst e-poruke
answer-paste-hint = Kopirajte sve, po mogućnosti s pošiljateljem i datumom
answer-read = Pročitaj
answer-leave-out = Izostavi
answer-leave-out-spoken = Izostavi: { $name }
reading-title = Što je ova e-poruka, po svemu sudeći
reading-likely = Čini se da je ovo: { $kind }. Odluka je vaša.
reading-perhaps = Možda je ovo: { $kind }. Previše toga govori protiv, pa ništa nismo odabrali.
reading-unknown = Ne možemo prepoznati. Pročitajte i sami odaberite.
reading-known = Što se o njoj zna
reading-for = Što govori u prilog
reading-against = Što govori protiv ili nedostaje
reading-proof = E-poruku može napisati bilo tko. Facebook u postavkama, pod sigurnošću, navodi svoje nedavne e-poruke. Ako sumnjate, pogledajte ondje.
mail-accepted = prihvaćaju vaš prigovor
mail-refused = odbijaju ga
mail-more-asked = traže od vas još nešto
mail-other-company = nadležna je druga tvrtka
mail-other-form = žele drugi obrazac
mail-more-time = žele više vremena
mail-receipt = samo potvrda primitka
mail-announcement = najava upućena svima, nije odgovor
mail-code = kod za upis, nije odgovor
mail-not-from-meta = nije od Mete
for-phrase = Piše: „{ $words }”
for-code = Donosi kod: „{ $words }”
for-sender = Dolazi s domene { $domain }. Poznato je da Meta odande piše.
for-looks-like = { $domain } oponaša { $brand }.
for-name-looks-like = Predstavlja se kao „{ $name }”, ali dolazi s domene { $domain }.
for-date = Njezin je datum { $mail } Prigovor ste poslali { $filed }
for-address = Poslana je na { $address }, adresu ovog računa.
for-authentication = Vaša usluga e-pošte utvrdila je da doista dolazi s domene { $domain }.
doubt-nothing-known = Nema nijedne riječi koju poznajemo od Mete.
doubt-not-verbatim = Riječi su slične Metinima, ali ih ne poznajemo točno takve.
doubt-conditional = Postavlja uvjet riječju „{ $word }”: „{ $words }”
doubt-denied = Možda odbija riječju „{ $word }”: „{ $words }”
doubt-told = Samo prenosi tuđe riječi, po riječi „{ $word }”: „{ $words }”
doubt-question = To je pitanje: „{ $words }”
doubt-quoted = Riječi su u citatu ili starijoj e-poruci: „{ $words }”
doubt-in-passing = Riječi su usred nečega drugog: „{ $words }”
doubt-announces = Meta ovo piše svima: „{ $words }”
doubt-invites = Poziva ljude da ulože prigovor: „{ $words }”
doubt-reverses = Nešto povlači: „{ $words }”
doubt-contradiction = Istodobno kaže dvije stvari: { $kinds }.
doubt-parts-differ = Obični i uređeni tekst ne kažu isto.
doubt-cut = Dulja je od onoga što smo pročitali.
doubt-broken = Jedan se dio nije mogao pročitati.
doubt-no-sender = Ne navodi pošiljatelja.
doubt-several-senders = Navodi više pošiljatelja.
doubt-sender-unlisted = { $domain } nije na našem popisu Metinih adresa.
doubt-forwarded = Proslijeđena je. Zato pošiljatelj i datum nisu pouzdani.
doubt-authentication-failed = Vaša usluga e-pošte utvrdila je da pošiljatelj nije pravi.
doubt-authentication-other = Vaša usluga e-pošte kao pošiljatelja poznaje samo { $domain }.
doubt-authentication-missing = Vaša usluga e-pošte ne navodi je li pošiljatelj pravi.
doubt-no-date = Nema datuma.
doubt-date-before = Njezin je datum ({ $mail }) raniji od dana kad ste poslali prigovor ({ $filed }).
doubt-date-ahead = Njezin datum ({ $date }) još nije došao.
doubt-not-filed = Niste poslali prigovor na koji bi ovo bio odgovor.
doubt-no-address = Ne navodi primatelja.
doubt-other-address = Poslana je na { $address }. Nijedan vaš račun ovdje nema tu adresu.
doubt-several-accounts = Može se odnositi na više vaših računa.
doubt-no-such-account = Nijedan račun na platformi { $platform } ovdje nema tu adresu.
doubt-platform-unclear = Spominje više platformi.
answer-when = Kada je stigao?
when-title = Kojeg dana?
answer-keep = Sačuvajte e-poruku ili snimite poruku na zaslonu. To je vaš dokaz.
answer-record = Zapiši

## One account

account-all = Svi prigovori
account-edit = Uredi
account-delete = Izbriši ovaj račun odavde
account-delete-hint = Uklanja se samo s vašeg popisa. Možete ga vratiti.
account-file-anyway = Uloži prigovor i za ovaj
account-replied = Odgovor je poslan
account-reminded = Podsjetnik je poslan
account-complained = Pritužba je poslana nadzornom tijelu
account-delivered = Moje je pismo stiglo
account-rechecked = Provjereno. Sve je isto
account-write-reply = Napiši odgovor
account-write-reminder = Napiši podsjetnik
account-write-company-complaint = Podnesi pritužbu tvrtki
account-write-authority-complaint = Podnesi pritužbu nadzornom tijelu
account-write-objection = Napiši pismo
options-waiting = Ako u dva dana ništa ne stigne, pogledajte u neželjenu poštu. Zatim povucite njihovu e-poruku na ovaj prozor.
options-waiting-no-date = Zakon ne određuje rok. Ako predugo traje, podsjetite ih. Pismo pišemo zajedno s vama.
options-overdue-remind = Najprije ih podsjetite. Pismo pišemo zajedno s vama. U njemu piše dan vašeg prigovora.
options-overdue-complain = Ako to ne pomogne, možete podnijeti pritužbu nadzornom tijelu. Besplatno je.
options-overdue-company = Ako to ne pomogne, možete podnijeti pritužbu tvrtki. Od 19. lipnja 2026. mora potvrditi primitak u roku od 30 dana.
options-overdue-none = Podsjetite ih. Pismo pišemo zajedno s vama.
options-complain = Sada možete podnijeti pritužbu nadzornom tijelu. Besplatno je, a pismo pišemo zajedno s vama.
options-company = Sada možete podnijeti pritužbu tvrtki. Pismo pišemo zajedno s vama.
options-complaint-received = Ako vam ne jave ishod, možete podnijeti pritužbu nadzornom tijelu (ICO). Upotrijebite njegovu stranicu ispod.
options-ico = Sada možete podnijeti pritužbu nadzornom tijelu (ICO). Upotrijebite njegovu stranicu ispod.
options-court = Možete tražiti da sud naloži nadzornom tijelu da djeluje. Savjet mogu dati odvjetnik ili udruga potrošača.
options-court-decision = Možete tražiti da sud ispita odluku. Rok je kratak i piše u odluci.
options-swiss = U Švicarskoj može odlučiti sud. Slučaj možete prijaviti i nadzornom tijelu ispod.
options-brazil = Nadzornom tijelu ispod možete poslati predstavku. Priložite dokaz da ste se obratili tvrtki.
options-refused-read = Pročitajte njihove razloge. Moraju dokazati zašto su jači od vaših.
options-refused-reasons = Pročitajte njihove razloge i sačuvajte ih.
options-more-asked = Odgovorite e-porukom, svojim riječima. Ne šaljite kopiju osobne iskaznice, osim ako imaju dobar razlog za sumnju.
options-reasons-asked = Odgovor je spreman za vas. Pošaljite ga kao odgovor na njihovu e-poruku.
options-other-company = Uložite prigovor na sljedeći način. Sačuvajte njihov odgovor.
options-other-form = Uložite prigovor na sljedeći način. Sačuvajte njihov odgovor.
options-recheck = Ponovno otvorite službenu stranicu. Pogledajte piše li vaš prigovor još ondje i ima li Meta novi obrazac.
options-authority = Vaše nadzorno tijelo
timeline-title = Što se dosad dogodilo
timeline-due = Rok tvrtke za odgovor
timeline-was-due = Rok tvrtke za odgovor je prošao
timeline-later = Najkasnije, ako računaju od vašeg odgovora
timeline-reminder = Istječe rok iz podsjetnika
timeline-acknowledgement = Tvrtka mora potvrditi primitak vaše pritužbe
timeline-authority = Nadzorno tijelo do tada mora javiti više
timeline-recheck = Provjerite je li sve isto
event-prepared = Pripremili ste prigovor
event-form-opened = Otvorili ste stranicu
event-form-missing = Niste vidjeli obrazac: { $seen }
event-sent = Poslali ste prigovor
event-delivered = Vaše je pismo stiglo
event-receipt = Javili su da je stiglo
event-accepted = Prihvatili su prigovor
event-refused = Odbili su prigovor
event-more-asked = Tražili su od vas još nešto
event-reasons-asked = Pitali su na koju uporabu mislite i zašto
event-replied = Odgovorili ste
event-other-company = Uputili su vas na drugu tvrtku
event-other-form = Zatražili su drugi obrazac
event-more-time = Zatražili su više vremena
event-reminded = Poslali ste podsjetnik
event-letter = Poslali ste pismo: { $letter }
event-authority-news = Nadzorno tijelo je pisalo
event-authority-agreed = Nadzorno tijelo složilo se s vama
event-authority-disagreed = Nadzorno tijelo nije se složilo ili je zatvorilo predmet
event-rechecked = Provjerili ste je li sve isto
event-note = Bilješka: { $note }
kept-title = Čuva se uz ovaj prigovor
kept-sent = Što ste poslali
kept-sent-on = Točno onako kako je bilo ({ $date })
kept-nothing-sent = Još ništa nije poslano.
kept-letter-on = Poslano: { $date }, primatelj: { $to }
kept-evidence = Dokazi
kept-evidence-none = Još nema datoteka. Ovamo povucite e-poruku, sliku ili PDF.
kept-evidence-added = Dodano: { $date }, { $size }
kept-evidence-missing = Ove datoteke više nema u njezinoj mapi.
kept-evidence-changed = Ova je datoteka nakon spremanja promijenjena.
kept-evidence-remove = Ukloni s popisa dokaza
kept-evidence-remove-spoken = Ukloni s popisa dokaza: { $name }
kept-evidence-folder = Prikaži mapu
kept-evidence-add = Dodaj datoteku
size-bytes = { $count } B
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = Vaš prigovor u obliku pisma
letter-title-reply = Vaš odgovor
letter-title-reminder = Vaš podsjetnik
letter-title-company-complaint = Vaša pritužba tvrtki
letter-title-authority-complaint = Vaša pritužba nadzornom tijelu
letter-lead = Ispunite što nedostaje. Pismo se mijenja dok pišete. Odavde se ništa ne šalje.
letter-name = Vaše ime i prezime
letter-name-hint = Kako piše na vašoj pošti
letter-address = Vaša poštanska adresa
letter-address-hint = Ulica, poštanski broj, mjesto i država, bez imena
letter-town = Mjesto u kojem pišete
letter-town-hint = Vaše mjesto. Piše ispred datuma.
letter-phone = Vaš telefonski broj
letter-phone-hint = Ovo možete izostaviti.
letter-reference = Broj predmeta
letter-reference-hint = Ako su vam ga dali. Često piše u naslovu njihove e-poruke.
letter-reason = Vaš razlog
letter-reason-hint = Svojim riječima i na jeziku pisma. Pismo je tako jače.
letter-company = O kojoj je tvrtki riječ?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Bavi li se time sud na vaš zahtjev?
letter-court-yes = Da, sud se time bavi
letter-court-no = Ne, nijedan sud
letter-may-be-named = Smije li nadzorno tijelo tvrtki reći tko ste?
letter-may-be-named-yes = Da, smije
letter-may-be-named-no = Ne, molim da to ne čini
letter-language = Jezik pisma
letter-sheet = Pismo
letter-missing = Pismo se pojavljuje ovdje kad ništa više ne nedostaje.
letter-missing-right = Za mjesto u kojem ste živjeli nema takvog pisma.
letter-missing-name = Nedostaje vaše ime i prezime.
letter-missing-address = Nedostaje vaša poštanska adresa.
letter-missing-town = Nedostaje mjesto u kojem pišete.
letter-missing-email = Nedostaje e-adresa računa. Dodajte je na stranici za uređivanje.
letter-missing-account = Nedostaje naziv računa. Dodajte ga na stranici za uređivanje.
letter-missing-company = Ne znamo kome pisati.
letter-missing-sent = Još ništa nije poslano.
letter-missing-deadline = Nema roka za odgovor.
letter-missing-occasion = Još nema razloga za pismo: rok im nije prošao i nisu odbili.
letter-missing-question = Nisu pitali ništa što čeka vaš odgovor.
letter-missing-reason = Nedostaje vaš razlog.
letter-missing-authority = Još ne znamo koje je vaše nadzorno tijelo.
letter-missing-court = Recite bavi li se time sud.
letter-missing-may-be-named = Recite smije li tvrtka saznati tko ste.
letter-note-company-blank = Ne znamo koja je tvrtka nadležna za vas. Pronađite joj naziv u Metinim pravilima o privatnosti za vašu državu i ispunite prazne retke.
letter-note-address-blank = Ne znamo njezinu poštansku adresu za vas. Pronađite je u pravilima o privatnosti za vašu državu i ispunite prazne retke.
letter-note-other-language = Ovo nadzorno tijelo traži jezik na kojem nemamo pismo. Ovdje je na engleskom. Najprije ga dajte prevesti.
letter-text = Pismo vašim riječima
letter-text-hint = Što promijenite ostaje tako, i kad promijenite neki odgovor
letter-compose = Opet sastavi iz mojih odgovora
letter-change = Želim promijeniti tekst
letter-empty = Pismo je prazno. Napišite ga ili ga opet sastavite iz svojih odgovora.
letter-copy = Kopiraj pismo
letter-pdf = Spremi kao PDF
letter-docx = Spremi za uređivanje (Word)
letter-how-reply = Pošaljite ga kao odgovor na njihovu e-poruku: kopirajte ga i ondje zalijepite.
letter-how-authority = Zalijepite pismo na stranicu za pritužbe ili ga pošaljite poštom. Ako ga šaljete poštom, potpišite ga rukom.
letter-how-company = Ispišite ga i potpišite. Pošaljite ga preporučeno i sačuvajte potvrdu. Brži je način kopirati ga u isti obrazac.
letter-sent-title = Jeste li ga poslali?
letter-sent-hint = Što ste poslali čuva se točno onako kako je ovdje.
letter-sent = Poslano je
letter-discard = Odbaci ovo pismo
letter-kind-objection = prigovor u obliku pisma
letter-kind-reply = odgovor
letter-kind-reminder = podsjetnik
letter-kind-company-complaint = pritužba tvrtki
letter-kind-authority-complaint = pritužba nadzornom tijelu
kept-letters = Pisma
kept-letter-go-on = Nastavi pisati
kept-letter-go-on-spoken = Nastavi pisati: { $letter }
papers-title = Za ispis, spremanje i dijeljenje
papers-title-found = { $count ->
    [one] Dokumenti za pronađene račune ({ $count })
    [few] Dokumenti za pronađene račune ({ $count })
   *[other] Dokumenti za pronađene račune ({ $count })
}
papers-record = Zapis u PDF-u
papers-print = Otvori za ispis
papers-calendar = Rok za moj kalendar
papers-calendar-all = Rokovi za moj kalendar
papers-table = Tablica za tablični program (CSV)
papers-bundle = Sve za pritužbu (ZIP)
papers-bundle-hint = Vaša pisma, što ste poslali, sve datoteke spremljene kao dokaz i popis koji pokazuje je li neka promijenjena.
paper-footer = Stranica {"{page}"} od {"{pages}"}
record-title = Zapis: { $account }
record-title-all = Zapis o svim prigovorima
record-made = Izrađeno programom Veto Desk ({ $date }). Prikazuje ono što je ondje zapisano.
record-person = Osoba
record-platform = Platforma
record-account = Račun
record-law = Zakon
record-status = Stanje
record-sentence = Riječima
record-sent-on = Poslano dana
record-sent-to = Poslano na
record-when = Dan
record-what = Što se dogodilo
record-file = Datoteka
record-added = Dodano
record-size = Veličina
record-sum = Kontrolni zbroj (SHA-256)
record-letter = Poslano pismo ({ $date }): { $letter }
record-total = Računi
record-due = Rok
record-evidence = Spremljene datoteke
record-annex = Prilog { $number }
calendar-summary = { $what }: { $account }
calendar-name = Rokovi
bundle-name = Pritužba { $account }
papers-record-all = Zapis o svima u PDF-u
kept-linked = Povezano u usluzi Accounts Centre (Centar za korisničke račune)
kept-note = Vaša bilješka
edit-title = Uredi ovaj račun
edit-lead = Promjene se spremaju dok pišete. Što je već poslano ostaje kakvo je bilo.
edit-person = Čiji je račun
edit-person-hint = Ostavite prazno ako je samo vaš.
edit-note = Bilješka
edit-note-hint = Sve što želite zapamtiti
edit-done = Gotovo
kept-linked-none = Ništa nije zabilježeno.
kept-linked-change = Pogledaj i promijeni veze
linked-title = Povezani računi
linked-lead = Meta može povezati račune u usluzi Accounts Centre (Centar za korisničke račune). Ovdje zabilježite koje je povezala. To kod Mete ništa ne mijenja.
linked-back = Natrag na račun
linked-now = Povezano s
linked-with-none = Ovaj račun nije povezan ni s jednim drugim.
linked-before = Više nije povezano
linked-add = Poveži još jedan račun
linked-add-own = Računi iste osobe
linked-add-others = Računi drugih osoba
linked-add-none = Nema drugog računa koji se može povezati.
linked-find = Pronađi račun
linked-find-hint = Ime, e-adresa ili telefonski broj
linked-link = Poveži
linked-already = Povezano s: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Promijeni dan
linked-asked = Tako je
linked-take-out = Odvoji
linked-take-out-this = Odvoji ovaj račun
linked-never = Nikad nisu bili povezani
linked-since = Otkad su povezani?
linked-choice-before = Već prije prigovora
linked-choice-day = Od dana koji znam
linked-choice-unknown = Ne znam
linked-since-before = Povezani već prije prigovora, koliko nam je poznato.
linked-since-day = Povezano od: { $date }
linked-since-unknown = Povezano. Ne zna se otkad.
linked-until = Nije povezano od: { $date }
cover-object = Uloži prigovor i za ovaj račun
cover-leave = Ostavi kako jest
cover-ask-again = Pitaj me ponovno
options-cover-open = Meta ne kaže vrijedi li taj prigovor za ovaj račun.
options-cover-again = Sigurnije je uložiti prigovor i za ovaj račun.
reason-cover-joined = Povezan je s računom { $account } (od: { $date }). Njegov je prigovor tada već bio prihvaćen.
reason-cover-unknown = Povezan je s računom { $account }, možda tek nakon što je prigovor tog računa prihvaćen.
reason-cover-ended = Nije više povezan s računom { $account } (od: { $date }). Prigovor tog računa prihvaćen je prije toga.
reason-cover-left = Prigovor za račun { $account } možda vrijedi i za ovaj. Odlučili ste ostaviti kako jest ({ $date }).
done-cover-left = Ostaje kako jest. Za ovaj račun i dalje u svakom trenutku možete uložiti prigovor.

## People

account-person = Osoba čiji je račun: { $name }
persons-show = Osobe
persons-all = Sve osobe
persons-title = Osobe
persons-lead = Svi čije prigovore ovdje vodite.
persons-find = Pronađi osobu
persons-find-hint = Ime ili e-adresa
persons-hide = Sakrij osobe kojima je sve riješeno
persons-hidden = { $count ->
    [one] Skrivena je { $count } osoba. Svi su joj računi potvrđeni.
    [few] Skrivene su { $count } osobe. Svi su im računi potvrđeni.
   *[other] Skriveno je { $count } osoba. Svi su im računi potvrđeni.
}
persons-found = { $count ->
    [0] Nitko nije pronađen.
    [one] { $count } osoba
    [few] { $count } osobe
   *[other] { $count } osoba
}
persons-page = Osobe { $first } – { $last } od { $count }
persons-accounts = { $count ->
    [0] Još nema računa
    [one] { $count } račun
    [few] { $count } računa
   *[other] { $count } računa
}
persons-needs = { $count ->
    [one] { $count } vas čeka
    [few] { $count } vas čekaju
   *[other] { $count } vas čeka
}
persons-settled = sve je potvrđeno
persons-spoken = Prikaži: { $name } – { $more }
persons-add = Dodaj osobu
person-unnamed = Osoba bez imena
person-lead = Promjene se spremaju dok pišete. Što je već poslano ostaje kakvo je bilo.
person-name = Ime
person-name-hint = Kako je ovdje zovete
person-full-name = Ime i prezime
person-full-name-hint = Za pisma
person-email = Uobičajena e-adresa
person-email-hint = Predlaže se za sljedeći račun te osobe
person-phone = Telefonski broj
person-town = Mjesto
person-town-hint = Piše ispred datuma u pismu.
person-address = Poštanska adresa
person-address-hint = Za pisma, redak po redak, bez imena
person-residence = Gdje živi
person-residence-unknown = Još nije navedeno
person-residence-hint = Vrijedi za nove prigovore. Što je započeto ili poslano ostaje kako je bilo.
person-residence-change = Odaberi gdje živi
person-residence-close = Sakrij države
person-residence-eu = U Europskoj uniji, država nije navedena
person-residence-eea = Na Islandu, u Lihtenštajnu ili Norveškoj, država nije navedena
person-language = Jezik pisama i razloga
person-language-hint = To je prijedlog. Svaki put možete odabrati drugi.
person-language-usual = Uobičajeni
person-accounts = Računi
person-no-accounts = Još nema računa.
person-object = Uloži prigovor za drugi račun
person-object-first = Uloži prigovor za račun te osobe
person-object-spoken = Uloži prigovor za drugi račun te osobe
person-on-desk = Prikaži na popisu
person-same = To je ista osoba kao …
person-back = Natrag na: { $name }
person-remove = Ukloni ovu osobu
person-remove-deleted = S njom odlaze i njezini izbrisani računi.
person-hand-over-title = Predaja
person-hand-over-lead = Spremite datoteku samo s ovom osobom i njezinim računima. Drugi Veto Desk može je otvoriti ili iz nje dodati ono što je novo.
person-hand-over-evidence = U njoj nema datoteka spremljenih kao dokaz.
person-hand-over = Predaj dio ove osobe …
same-title = Tko je ista osoba kao { $name }?
same-lead = Odaberite čiji računi također pripadaju ovoj osobi.
same-confirm-title = Je li to ista osoba: { $kept } i { $other }?
same-confirm-lead = Prvo pogledajte što će se dogoditi. To se odmah može poništiti.
same-happens = Što će se dogoditi
same-accounts = { $count ->
    [0] Nema računa za prijenos. Dosad: { $other }; ubuduće: { $kept }.
    [one] Prenosi se { $count } račun. Dosad: { $other }; ubuduće: { $kept }.
    [few] Prenose se { $count } računa. Dosad: { $other }; ubuduće: { $kept }.
   *[other] Prenosi se { $count } računa. Dosad: { $other }; ubuduće: { $kept }.
}
same-goes = Ostaje: { $kept }. S popisa osoba nestaje: { $other }.
same-filled = { $what }: preuzima se { $value }.
same-differs = Što se razlikuje
same-differing = { $what }: zadržava se { $kept }. { $other } ide u bilješku.
same-residence = Gdje živi: zadržava se „{ $kept }”, a ne „{ $other }”.
same-stays = Što je poslano ostaje kako je bilo. Nijedan račun, odgovor ni bilješka ne gubi se.
same-another = Odaberi nekog drugog
same-join = Spoji u jednu osobu
sheet-for = List za ovu osobu
sheet-hint = Što je učinjeno, što slijedi i do kada, krupnim slovima.
sheet-print = List za ispis
sheet-save = Spremi list
sheet-title = Prigovori: { $name }
sheet-made = Ovo je stanje na dan: { $date }
sheet-done = { $date }: { $what }
sheet-nothing-done = Još ništa nije poslano.
sheet-next = Sada: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Nema roka na koji treba paziti.
sheet-footer = Ova aplikacija nije Metina · Stranica {"{page}"} od {"{pages}"}

## What was just done

done-account-deleted = Račun je uklonjen s vašeg popisa.
done-draft-discarded = Nedovršeni prigovor je odbačen.
done-answer-recorded = Odgovor je zapisan.
done-answer-recorded-with-files = Odgovor je zapisan. Što ste dodali čuva se nepromijenjeno uz vašu datoteku.
done-note-added = Bilješka je spremljena.
done-evidence-kept = { $count ->
    [one] { $count } datoteka čuva se nepromijenjena uz vašu datoteku.
    [few] { $count } datoteke čuvaju se nepromijenjene uz vašu datoteku.
   *[other] { $count } datoteka čuva se nepromijenjeno uz vašu datoteku.
}
done-evidence-removed = Uklonjeno je s popisa dokaza. Sama datoteka ostaje u svojoj mapi.
done-letter-discarded = Pismo je odbačeno.
done-paper-saved = Spremljeno: { $path }
done-step-recorded = To je zapisano.
done-undone = Poništeno: { $what }.
done-account-removed = Račun je uklonjen, sa svim zapisima o njemu. Datoteke spremljene kao dokaz ostaju u svojoj mapi.
done-merged = Promjene s drugog računala dodane su u vašu datoteku.
done-merged-hand = Dodane su ručno unesene promjene.
done-merged-copy = Uz vašu je datoteku bila još jedna kopija. Dodano je ono što je u njoj novo.
done-imported = Unosi iz druge datoteke su dodani.
done-imported-nothing = Sve iz te datoteke već je na vašem popisu.
done-backup-used = Starije stanje je vraćeno. Ono što ste prije imali nalazi se među sigurnosnim kopijama.
done-edited = Vaša je datoteka promijenjena izvan programa Veto Desk. I dalje se može čitati. Provjerite jesu li vaši unosi točni.
done-unlocked = Drugi je prozor zatvoren. Sada možete unositi promjene ovdje.
done-person-removed = Osoba je uklonjena.
done-persons-joined = Sada je to jedna osoba. Svi su računi ovdje.
done-restarted = Zbog pogreške se Veto Desk zaustavio. Ponovno je pokrenut. Provjerite je li vaša zadnja promjena ovdje. Vaša datoteka: { $path }
count-added = { $count ->
    [one] { $count } novi račun.
    [few] { $count } nova računa.
   *[other] { $count } novih računa.
}
count-changed = { $count ->
    [one] { $count } račun je promijenjen.
    [few] { $count } računa su promijenjena.
   *[other] { $count } računa je promijenjeno.
}
count-removed = { $count ->
    [one] { $count } račun je uklonjen.
    [few] { $count } računa su uklonjena.
   *[other] { $count } računa je uklonjeno.
}
done-account-restored = Račun je opet na vašem popisu.
done-accounts-added = { $count ->
    [one] { $count } račun iz tablice sada je na popisu. Prigovor za njega nije započet.
    [few] { $count } računa iz tablice sada su na popisu. Prigovori za njih nisu započeti.
   *[other] { $count } računa iz tablice sada je na popisu. Prigovori za njih nisu započeti.
}
done-account-covered = Račun se vodi kao povezan. Drugi prigovor vrijedi i za njega čim bude prihvaćen.
done-pasted = Kopirani tekst je zalijepljen.
done-address-opened = Od preglednika je zatraženo da otvori stranicu. Ako se ništa ne otvori, kopirajte adresu.
done-text-size = Veličina teksta: { $percent } %.
done-copy-saved = Kopija je spremljena: { $path }
done-file-opened = Datoteka je otvorena.
done-several-sent = { $count ->
    [one] { $count } prigovor označen je kao poslan.
    [few] { $count } prigovora označena su kao poslana.
   *[other] { $count } prigovora označeno je kao poslano.
}
done-several-answered = { $count ->
    [one] Odgovor je zapisan za { $count } račun.
    [few] Odgovor je zapisan za { $count } računa.
   *[other] Odgovor je zapisan za { $count } računa.
}
done-several-deleted = { $count ->
    [one] Izbrisan je { $count } račun.
    [few] Izbrisana su { $count } računa.
   *[other] Izbrisano je { $count } računa.
}
done-turn-over = { $count ->
    [1] Prošli ste kroz račun.
    [one] Prošli ste kroz sve račune ({ $count }).
    [few] Prošli ste kroz sve račune ({ $count }).
   *[other] Prošli ste kroz sve račune ({ $count }).
}
done-set-aside = Datoteka koju nije bilo moguće pročitati sačuvana je pod novim nazivom: { $path }
close-asked = Vaše zadnje promjene još nisu spremljene. Najprije spremite kopiju ili zatvorite bez spremanja.

## The file

save-failed-title = Vaše promjene nisu spremljene
save-retry = Pokušaj ponovno
save-elsewhere = Spremi kopiju …
save-read-only = Mapa datoteke dopušta samo čitanje. Sve se čuva ovdje dok je prozor otvoren. Spremite kopiju u drugu mapu.
save-full = Disk je pun. Sve se čuva ovdje dok je prozor otvoren. Oslobodite prostor i pokušajte ponovno.
save-denied = Sustav ne dopušta zapisivanje datoteke. Sve se čuva ovdje dok je prozor otvoren. Spremite kopiju u drugu mapu.
save-vanished = Mape datoteke više nema. Sve se čuva ovdje dok je prozor otvoren. Vratite je ili spremite kopiju drugamo.
save-newer = Datoteku je u međuvremenu zapisala novija verzija programa Veto Desk. Sve se čuva ovdje dok je prozor otvoren. Spremite kopiju, a zatim instalirajte tu verziju.
save-other = Spremanje nije uspjelo. Sve se čuva ovdje dok je prozor otvoren. Pokušajte ponovno ili spremite kopiju drugamo.
copy-read-only = Nije spremljeno: ta mapa dopušta samo čitanje. Odaberite drugu mapu.
copy-full = Nije spremljeno: taj je disk pun. Odaberite drugo mjesto.
copy-denied = Nije spremljeno: sustav ondje ne dopušta zapisivanje. Odaberite drugu mapu.
copy-vanished = Nije spremljeno: ta mapa ne postoji. Odaberite drugu mapu.
copy-other = Nije spremljeno. Odaberite drugo mjesto.
trouble-title = Vaša se datoteka ne može otvoriti
trouble-damaged = Datoteka je oštećena: { $line }. redak, { $column }. stupac.
trouble-newer = Ovu je datoteku zapisala novija verzija programa Veto Desk. Instalirajte tu verziju da biste je otvorili.
trouble-too-large = Datoteka je mnogo veća od svih datoteka ove aplikacije.
trouble-denied = Sustav ne dopušta čitanje ove datoteke. Provjerite tko je smije čitati.
trouble-missing = Na tom mjestu nema datoteke.
trouble-other = Datoteka se ne može pročitati.
trouble-untouched = Ništa nije promijenjeno. Što god odabrali, ova datoteka ostaje sačuvana.
trouble-previous = Najnovija sigurnosna kopija
trouble-previous-what = Izrađeno: { $date }, sadrži { $count ->
    [one] { $count } račun.
    [few] { $count } računa.
   *[other] { $count } računa.
}
trouble-use-previous = Upotrijebi ovu sigurnosnu kopiju
trouble-other-file = Druga datoteka
trouble-new = Novi, prazan popis
trouble-new-hint = Stara datoteka ostaje sačuvana pokraj nove, pod drugim nazivom.
trouble-start-new = Počni s praznim popisom

settings-title = Postavke
settings-theme = Svijetlo ili tamno
theme-system = Kao na ovom računalu
theme-light = Svijetlo
theme-dark = Tamno
settings-contrast = Kontrast
contrast-system = Kontrast kao na ovom računalu
contrast-normal = Običan kontrast
contrast-high = Visoki kontrast, crno-bijelo
settings-language = Jezik
settings-language-hint = Jezik aplikacije. Razlozi i pisma imaju svoj jezik.
settings-language-of-system = Kao na ovom računalu: { $language }
settings-language-not-reviewed = Ovaj tekst još nije provjerio izvorni govornik. Ako je nešto nejasno, odaberite engleski.
settings-language-reviewed = Ovaj je tekst provjerio izvorni govornik.
languages-more = Drugi jezici
settings-language-help = Možete pomoći u ispravljanju, bez ikakvog programa: datoteka CONTRIBUTING kaže kako.
settings-text-size = Veličina teksta
text-size-percent = { $percent } %
settings-text-size-hint = S tekstom raste sve. Ctrl s plusom ili minusom čini isto na svakoj stranici.
settings-companion = Dok je obrazac otvoren
settings-companion-on = Smanji ovaj prozor uz preglednik
settings-companion-hint = Mali prozor pokazuje po jedan korak. Jedan ga gumb opet povećava.
settings-graphics = Grafika
settings-graphics-simple = Jednostavna grafika
settings-graphics-hint = Označite ako prozor treperi, ostaje prazan ili je spor. Izgleda isto, a vrijedi od sljedećeg pokretanja.
settings-file = Vaša datoteka
settings-file-lead = Sve se čuva u jednoj datoteci na ovom računalu i nigdje drugdje. Samo je vi možete čitati.
settings-file-path = Gdje se nalazi
settings-copy-path = Kopiraj mjesto
settings-save-copy = Spremi kopiju …
settings-open = Otvori drugu datoteku …
settings-picking = Otvoren je prozor za odabir datoteke.
settings-typed-path = Putanja datoteke
settings-typed-path-hint = Samo ako se ne otvori prozor za odabir datoteke.
settings-typed-open = Otvori ovu datoteku
settings-typed-copy = Spremi kopiju onamo
settings-typed-import = Dodaj unose iz nje
settings-open-folder = Otvori mapu
settings-import-title = Unosi iz druge datoteke
settings-import-lead = Dodajte ono što sadrži druga datoteka programa Veto Desk. Ništa se vaše ne gubi i ništa se ne udvostručuje.
settings-import = Dodaj unose iz datoteke …
settings-backups-title = Sigurnosne kopije
settings-backups-lead = Aplikacija čuva kopije starijih stanja vaše datoteke. Možete se vratiti na bilo koje.
settings-backups = Vrati se na starije stanje …
backups-title = Povratak na starije stanje
backups-lead = Odaberite dan. Vaš će popis izgledati kao tada.
backups-reading = Traže se sigurnosne kopije …
backups-none = Još nema sigurnosne kopije. Izrađuje se pri svakom pokretanju i svaki sat dok radite.
backups-use = Vrati ovo stanje
backups-back = Natrag na postavke
backups-undo = Najprije se kopira ono što sada imate. Promjenu možete poništiti.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] { $accounts } račun
    [few] { $accounts } računa
   *[other] { $accounts } računa
}, { $objections ->
    [one] { $objections } prigovor
    [few] { $objections } prigovora
   *[other] { $objections } prigovora
}
settings-about = O aplikaciji
settings-version = Veto Desk { $version }
settings-facts = Adrese i pravila prikupljeni su 22. studenoga 2026. iz datiranih izvora. Za ovu verziju nitko nije otvorio te adrese.
settings-no-advice = Ova aplikacija nije pravni savjet.
settings-licence = Veto Desk je besplatan, pod licencom MIT ili licencom Apache, po vašem izboru. Sadrži i tuđi rad.
settings-licences = Čiji je rad u aplikaciji
licences-title = Čiji je rad u aplikaciji
licences-lead = Veto Desk sadrži i tuđi rad. Ovdje je svaki naveden prema svojoj licenci, na engleskom.
licences-hint = „OR” znači da možete birati. „AND” znači da vrijede sve. Neki su radovi u programu samo na jednom sustavu.
licences-show = Prikaži radove i tekstove
licences-show-spoken = Prikaži radove i tekstove pod licencom { $licence }
licences-works = Radovi
licences-text = Tekst { $number }
licences-back = Natrag na licence

## Help

help-title = Pomoć
help-lead = Veto Desk vodi vas do službenog obrasca i prati vaš prigovor dok se ne riješi.
help-how = Kako to radi
help-how-1 = Odgovorite na nekoliko kratkih pitanja. Svaki se odgovor odmah sprema.
help-how-2 = Otvorite službenu stranicu i zalijepite što smo pripremili.
help-how-3 = Ondje pritisnite „Submit” (pošalji). Zatim ovdje recite da je poslano.
help-how-4 = Kad stigne odgovor, zapišite ga ovdje. Popis pokazuje sljedeći korak.
help-does = Što prigovor čini
help-does-1 = Zaustavlja buduću uporabu onoga što ste objavili. Što je AI već naučio, u njemu ostaje.
help-does-2 = Ne obuhvaća vaše fotografije koje objavljuju drugi.
help-does-3 = Ne uklanja Meta AI iz vaših aplikacija.
help-safe = Vaši podaci
help-safe-1 = Sve ostaje u jednoj datoteci na ovom računalu. Aplikacija se sama ne spaja na mrežu.
help-safe-2 = Otvara samo službene adrese sa svojeg popisa adresa i samo kad to zatražite.
help-safe-3 = Nikad ne traži lozinku, kod ni osobnu iskaznicu.
help-copies = Vaša datoteka i njezine kopije
help-copies-1 = Starija stanja čuvaju se uz vašu datoteku. Na jedno od njih vraćate se u postavkama.
help-copies-2 = Datoteka može biti u mapi koju dijeli više računala. Ono što svako doda ostaje.
help-copies-3 = Za prelazak na novo računalo spremite kopiju i ondje je otvorite.
help-keys = Tipke
help-keys-tab = Tab te Shift i Tab vode po onome što se može pritisnuti. Razmaknica ili Enter to pritisne.
help-keys-answers = Strelice vode po odgovorima na pitanje. To čini i prvo slovo odgovora.
help-keys-size = Ctrl s plusom ili minusom sve povećava ili smanjuje. Ctrl s 0 vraća običnu veličinu.
help-keys-copy = U polju za tekst Ctrl i C kopira, a Ctrl i V lijepi.
help-keys-go-on = Ctrl i Enter pritišće glavni gumb stranice. Kad na pitanje odgovarate u polju, to čini i sam Enter.
help-keys-back = Alt sa strelicom ulijevo vraća natrag. U polju za tekst pomiče za jednu riječ.
help-keys-help = F1 otvara ovu stranicu.
help-keys-undo = Ctrl i Z poništava zadnju promjenu. U polju za tekst poništava slova.

## Guides

guides-here = Vodiči koji ovdje pomažu
guides-search = Pretraži vodiče
guides-search-hint = Jedna riječ ili više, na primjer „obrazac” ili „telefon”
guides-found = { $count ->
    [one] Pronađen je { $count } vodič.
    [few] Pronađena su { $count } vodiča.
   *[other] Pronađeno je { $count } vodiča.
}
guides-none-found = Pokušajte s drugom riječi ili s manje riječi. Izbrišite upisano da vidite sve vodiče.
guides-object = Ulaganje prigovora
guides-trouble = Obrasca nema i druge poteškoće
guides-after = Nakon slanja
guides-places = Gdje živite
guides-good-to-know = Dobro je znati
guides-app = Ova aplikacija
guide-checked = Provjereno: { $date }
guide-platforms = Za: { $names }
guide-residences = Za osobe koje žive ovdje: { $names }
guide-sources = Izvori
guide-source = { $title }, { $date }
guide-source-app = Sama aplikacija
guide-close = Zatvori ovaj vodič

## Where there is no window

start-usage = Uporaba: veto-desk [--file] [PATH] [--software]
start-no-folder = Veto Desk nije našao mapu za svoju datoteku. Pokrenite ga s --file i putanjom.
start-no-screen = Veto Desk ne može otvoriti prozor. Nije našao zaslon. Pokrenite ga s radne površine.
start-no-picture = Veto Desk ne može otvoriti prozor. Zaslon ne prima njegovu sliku. Instalirajte ili ažurirajte upravljački program za grafiku.
start-no-library = Veto Desk ne može otvoriti prozor. Sustav prozora ili neka njegova knjižnica nije odgovorila.
start-stopped = Zbog pogreške se Veto Desk zaustavio. Što ste upisali spremljeno je. Pokrenite ga ponovno za nastavak. Vaša datoteka: { $path }
