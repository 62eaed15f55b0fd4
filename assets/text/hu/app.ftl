### Every word the app says, in Hungarian; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "Ön". One term for one idea: fiók, tiltakozás, út, űrlap.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Hiba: { $page } – Veto Desk
rail-name = Részek
messages-name = Értesítések
rail-desk = Áttekintés
rail-settings = Beállítások
rail-help = Súgó
rail-here = Ön itt van
not-meta = Ez az app nem a Metáé. Innen semmi nem megy el.
saving-saved = Mentve ezen a számítógépen.
saving-under-way = Mentés erre a számítógépre …
saving-failed = Még nincs mentve.
saving-forbidden = A fájl nem nyílt meg. Semmi nincs mentve.
saving-read-only = Ez az ablak csak mutatja a fájlt. Semmi nincs mentve.
undo = Visszavonás
undo-change = Visszavonás: { $what }
change-wizard = egy válasz
change-draft = elvetés
change-filing = az elküldés adatai
change-answer = az utolsó lépés
change-note = egy jegyzet
change-evidence = egy fájl
change-letter = a levél
change-account = szerkesztés
change-linked = összekapcsolt fiókok
change-several = több fiók
change-deleting = törlés
change-person = egy személy
change-settings = egy beállítás
change-incoming = a beérkezett változások
change-import = az átvett adatok
change-backup = a korábbi állapot
change-adding = a táblázat fiókjainak felvétele
read-only-title = Most mindent megnézhet, de nem módosíthat
read-only-other-window = A Veto Desk egy másik ablakban is nyitva van. Ott módosítson. Ha azt bezárja, itt folytathatja.
read-only-newer = Ezt a fájlt a Veto Desk újabb változata írta. A módosításhoz telepítse azt a változatot.
read-only-what = Mit tehetek?
dismiss = Üzenet elrejtése
close-title = Bezárja mentés nélkül?
close-save-elsewhere = Előbb másolat mentése …
close-anyway = Bezárás mentés nélkül
close-stay = Az ablak nyitva marad

## Dates

when-and-route = { $when } · { $route }
date-today = Ma, { $date }
date-week-earlier = Egy héttel korábban
date-day-earlier = Egy nappal korábban
date-day-later = Egy nappal később
date-week-later = Egy héttel később

## Status

status-not-started = Nincs elkezdve
status-not-sent-yet = Még nincs elküldve
status-sent = Elküldve
status-confirmed = Elfogadva
status-needs-you = Önre vár
status-refused = Elutasítva
reason-not-begun = Ennél a fióknál még nem kezdett hozzá.
reason-prepared = { $date } óta kész. Ön még nem küldte el.
reason-form-opened = Az űrlap megnyílt ({ $date }). Még nem jelezte, hogy elküldte.
reason-form-missing = Nem látta az űrlapot ({ $date }). Vannak más utak is.
reason-waiting = A válasz határideje: { $date }.
reason-waiting-soon = A válasz határideje: { $date }. { $days ->
    [0] Ez a mai nap.
    [one] Ez a holnapi nap.
   *[other] Még { $days } nap van hátra.
}
reason-waiting-courtesy = Illő lenne eddig válaszolniuk: { $date }. Ezt törvény nem írja elő.
reason-waiting-no-date = Elküldve ({ $date }). Nem tudunk róla, hogy volna határidő a válaszra.
reason-receipt = Megérkezett hozzájuk, ezt írták ({ $date }). A válasz határideje: { $due }.
reason-receipt-no-date = Írtak ({ $date }), de még nem döntöttek.
reason-more-time = Több időt kértek. A válasz határideje: { $date }.
reason-overdue = Nem jött válasz. A határidő { $date } volt.
reason-overdue-courtesy = Nem jött válasz. Illő lett volna eddig válaszolniuk: { $date }. Ezt törvény nem írja elő.
reason-accepted = Elfogadták ({ $date }). Nincs teendője.
reason-covered = { $date } óta erre is érvényes a következő fiók tiltakozása: { $account }.
reason-replied = Ön válaszolt ({ $date }). { $due }
reason-replied-due = Az ő válaszuk határideje: { $date }.
reason-replied-no-date = A válaszra törvény nem szab határidőt.
reason-reminded = Ön emlékeztette őket ({ $date }). Várjon eddig: { $due }.
reason-reminder-over = Az emlékeztetőre nem jött válasz. A határidő { $date } volt.
reason-complained = Ön panaszt tett a cégnél ({ $date }). A visszaigazolás határideje: { $due }.
reason-complaint-received = Visszaigazolták a panaszát ({ $date }). Most késedelem nélkül ki kell vizsgálniuk.
reason-complaint-silent = Nem igazolták vissza a panaszát. A határidő { $date } volt.
reason-with-authority = A panasza { $date } óta a hatóságnál van. { $due }
reason-authority-news = A hatóság írt ({ $date }). { $due }
reason-authority-due = Az újabb tájékoztatás határideje: { $date }.
reason-authority-no-date = Az időt maga szabja meg.
reason-authority-silent = A hatóság nem adott tájékoztatást. A határidő { $date } volt.
reason-authority-agreed = A hatóság Önnek adott igazat ({ $date }).
reason-authority-disagreed = A hatóság nem adott Önnek igazat, vagy lezárta az ügyet ({ $date }).
reason-recheck-due = Régen elfogadták. Az újabb ellenőrzés napja { $date } volt.
reason-refused = Elutasították ({ $date }).
reason-reasons-asked = Megkérdezték ({ $date }), melyik adatfelhasználás ellen tiltakozik, és miért.
reason-more-asked = Még kértek Öntől valamit ({ $date }).
reason-other-form = Azt kérték ({ $date }), hogy másik űrlapot használjon.
reason-other-company = Egy másik céget neveztek meg ({ $date }).
next-start = Kezdés
next-continue = Folytatás
next-report-answer = Választ kaptam
next-reply = Mutassa, mi a teendő
next-try-next-route = Másik út kipróbálása
next-see-options = Mutassa, mi a teendő
next-recheck = Újra megnézem
next-show-record = Adatlap megnyitása
next-show-covering = Összekapcsolt fiókok
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Az Ön tiltakozásai
desk-add = Új tiltakozás egy fiókhoz
desk-begin = Tiltakozás az első fiókomhoz
desk-empty-what = A Meta bejegyzésekkel, fotókkal, hozzászólásokkal és MI-csevegésekkel tanítja a mesterséges intelligenciát (MI). Ön tiltakozhat.
desk-empty-where = Amit beír, egyetlen fájlban marad ezen a számítógépen: { $path }
desk-empty-how = Elvezetjük a hivatalos űrlaphoz, és követjük az ügyet a válaszig. Körülbelül öt perc az egész.
desk-show-account = Fiók megnyitása
desk-urgent-needs-you = { $count ->
    [one] Egy fiók Önre vár.
   *[other] { $count } fiók Önre vár.
}
desk-urgent-unfinished = { $count ->
    [one] Egy tiltakozás még nincs elküldve.
   *[other] { $count } tiltakozás még nincs elküldve.
}
desk-urgent-waiting = { $count ->
    [one] A tiltakozását elküldte. Most ők következnek.
   *[other] Minden el van küldve. Most ők következnek.
}
desk-urgent-settled = { $count ->
    [one] A tiltakozását elfogadták. Nincs teendője.
   *[other] Minden tiltakozását elfogadták. Nincs teendője.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status } { $count }
desk-counts = { $total } fiók · { $parts }
desk-add-many = Sok fiók felvétele
find-label = Fiók keresése
find-hint = Név, e-mail-cím, telefonszám vagy egy jegyzet egyik szava
find-filters = Szűrés és rendezés
find-filters-set = Szűrés és rendezés ({ $count } beállítva)
find-filters-close = Szűrők elrejtése
find-clear = Minden fiók
find-any-status = Bármilyen állapot
find-any-due = Bármilyen határidő
find-any-platform = Bármelyik platform
find-any-person = Bárki
find-counted = { $what } ({ $count })
find-status = Állapot
find-due = Határidő
find-due-overdue = Lejárt
find-due-week = 7 napon belül
find-due-month = 30 napon belül
find-platform = Platform
find-person = Személy
find-person-by-name = Sokan vannak. Írjon be egy nevet a fenti mezőbe.
find-sort = Sorrend
find-sort-urgent = Elöl, ami Önre vár
find-sort-name = Név szerint
find-sort-due = Határidő szerint
find-sort-newest = Elöl a legújabb
find-none = Nincs ilyen fiók.
find-found = { $count ->
    [one] 1 fiók, összesen { $total }
   *[other] { $count } fiók, összesen { $total }
}
find-page-all = { $first }–{ $last }. fiók, összesen { $total }
find-page = { $first }–{ $last }. találat, összesen { $count } ({ $total } fiók közül)
find-hidden = { $count ->
    [one] 1 fiók Önre vár, de itt nem látszik.
   *[other] { $count } fiók Önre vár, de itt nem látszik.
}
find-show-hidden = Mutatás
find-previous = Előző oldal
find-next = Következő oldal
find-page-of = { $page }. oldal, összesen { $pages }
select-begin = Több kijelölése
select-end = Kijelölés vége
select-count = { $count ->
    [one] 1 fiók kijelölve
   *[other] { $count } fiók kijelölve
}
select-hidden = { $count ->
    [one] Ebből 1 nincs a találatok között.
   *[other] Ebből { $count } nincs a találatok között.
}
select-one = Kijelölés
select-account = Kijelölés: { $account }
select-page = Az oldal kijelölése ({ $count })
select-found = { $count ->
    [one] A talált fiók kijelölése
   *[other] Minden találat kijelölése ({ $count })
}
select-none = Egyik se legyen kijelölve
select-what = Mi történjen a kijelölt fiókokkal?
select-open = { $count ->
    [one] 1 űrlap megnyitása
   *[other] { $count } űrlap megnyitása sorban
}
select-sent = { $count } jelölése elküldöttként
select-answered = { $count ->
    [one] 1 válasz feljegyzése
   *[other] Egy válasz feljegyzése { $count } fiókhoz
}
select-record = { $count ->
    [one] 1 fiók adatlapja PDF-ben
   *[other] { $count } fiók adatlapja PDF-ben
}
select-table = { $count ->
    [one] 1 fiók táblázata
   *[other] { $count } fiók táblázata
}
select-delete = { $count } törlése innen
several-title-sent = { $count ->
    [one] Elküldte ezt a tiltakozást?
   *[other] Elküldte ezeket a tiltakozásokat ({ $count })?
}
several-title-answered = { $count ->
    [one] Mi volt a válasz?
   *[other] Mi volt a válasz ({ $count } fiók)?
}
several-lead = { $count ->
    [one] Ehhez a fiókhoz jegyezzük fel:
   *[other] Ugyanezt jegyezzük fel ezekhez a fiókokhoz ({ $count }):
}
several-more = { $count ->
    [one] és még 1
   *[other] és még { $count }
}
several-left-out = { $count ->
    [one] 1 kijelölt fiók kimarad, mert ez rá nem illik.
   *[other] { $count } kijelölt fiók kimarad, mert ez rájuk nem illik.
}
several-when-sent = Mikor küldte el?
several-record-sent = { $count } jelölése elküldöttként
several-record-answered = Feljegyzés { $count } fiókhoz
turn-now = Sorra veszi a fiókokat. Itt tart: { $at } / { $of }.
turn-wait = Sorra veszi a fiókokat. Most jön: { $at } / { $of }.
turn-next = { $count ->
    [one] Tovább az utolsóhoz
   *[other] Következő fiók (még { $count })
}
turn-last = Ez volt az utolsó
turn-here = Folytatás ezzel
turn-stop = A sor megszakítása
person-you = Ön
adding-title = Sok fiók felvétele
adding-lead = Illesszen be egy táblázatot, vagy válasszon CSV-fájlt. Előbb megmutatjuk, melyik sorból mi lesz. Jóváhagyása nélkül semmit nem veszünk fel.
adding-field = A táblázat
adding-field-hint = Jelölje ki a sorokat a táblázatkezelőben, másolja ki, és illessze be ide.
adding-columns = Az oszlopok: { $columns }. Ha az első sor megnevezi őket, a sorrend tetszőleges.
adding-column-person = Személy
adding-column-platform = Platform
adding-column-account = Fiók
adding-column-email = E-mail
adding-column-phone = Telefon
adding-column-country = Ország
adding-column-note = Jegyzet
adding-choose = Fájl kiválasztása
adding-empty = Üres táblázat mentése
adding-empty-name = Felvendő fiókok
adding-example-person = Kovács Anna
adding-example-email = anna@example.eu
adding-example-note = Minta. Írja felül ezt a sort.
adding-pasted = { $count ->
    [one] 1 sor beillesztve
   *[other] { $count } sor beillesztve
}
adding-read = { $count ->
    [one] 1 sor ebből: „{ $file }”
   *[other] { $count } sor ebből: „{ $file }”
}
adding-change = Módosítás
adding-clear = Másik táblázat
adding-guessed = A fájl néhány betűje hibás lehet. Ha a nevek rosszak, mentse „CSV UTF-8” formában, és válassza ki újra.
adding-none = Még nincs fiók egyik sorban sem. Írjon be egyet az oszlopnevek alá.
adding-will = { $count ->
    [one] 1 új lesz
   *[other] { $count } új lesz
}
adding-here = { $count ->
    [one] 1 már itt van
   *[other] { $count } már itt van
}
adding-wrong = { $count ->
    [one] 1 nem használható
   *[other] { $count } nem használható
}
adding-rows = { $first }–{ $last }. sor, összesen { $total }
adding-unused = Nem használt oszlopok: { $columns }
adding-left-out = { $count ->
    [one] Még 1 sor kimaradt. Előbb ezeket vegye fel, aztán illessze be a többit.
   *[other] Még { $count } sor kimaradt. Előbb ezeket vegye fel, aztán illessze be a többit.
}
adding-group-wrong = Nem használható
adding-group-here = Már itt van
adding-group-remarked = Felvesszük, de nézze meg
adding-group-added = Felvesszük
adding-line = { $line }. sor: { $cells }
adding-line-details = { $line }. sor · { $details }
adding-is = Ez a következő fiók: { $account }.
adding-wrong-quote = Egy idézőjel nincs lezárva, vagy egy cellában több sor van.
adding-wrong-example = Ez a mintasor.
adding-wrong-no-platform = Nincs megadva a platform. Írja be: Facebook, Instagram vagy WhatsApp.
adding-wrong-unknown-platform = Ezt a platformot nem ismerjük: „{ $what }”. Írja be: Facebook, Instagram vagy WhatsApp.
adding-wrong-threads = A Threads egy Instagram-fiókhoz tartozik. Azt a fiókot vegye fel.
adding-wrong-messenger = A Messenger egy Facebook-fiókhoz tartozik. Azt a fiókot vegye fel.
adding-wrong-no-contact = Nincs megadva e-mail-cím, telefonszám vagy fióknév.
adding-wrong-no-name = Hiányzik a neve annak, akinek nincs fiókja.
adding-wrong-email = Ez nem lehet e-mail-cím: „{ $what }”. Kell bele @ és végződés, például .hu, de szóköz nem.
adding-wrong-no-number = A WhatsApp-fiókhoz telefonszám kell.
adding-wrong-bad-number = Ez nem telefonszám: „{ $what }”.
adding-wrong-spoiled-number = A táblázatkezelő lerövidítette a számot: „{ $what }”. Írja be a teljes számot szövegként.
adding-wrong-unknown-country = Ezt az országot nem ismerjük: „{ $what }”. Ellenőrizze, hogyan írta, vagy írja be a kódját (például RO), vagy hagyja üresen.
adding-wrong-whose = Nincs megadva a személy, pedig itt többen vannak. Írja be, kié a fiók.
adding-wrong-same-name = Itt több embernek ez a neve: „{ $what }”. Adja meg azt az e-mail-címet, amelyet itt ehhez a személyhez használ.
adding-wrong-twice = Ez a fiók már szerepel ebben a sorban: { $what }.
adding-did-you-mean = Ellenőrizze az e-mail-címet. Erre gondolt: { $meant }?
adding-cut = Túl hosszú a szöveg ebben az oszlopban: „{ $column }”. A vége kimarad.
adding-country-stays = Eddigi adataink szerint ez a személy máshol él. Ezt nem írjuk felül.
adding-add = { $count ->
    [one] 1 fiók felvétele
   *[other] { $count } fiók felvétele
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Új tiltakozás
draft-at-step = Nincs befejezve. Itt hagyta abba: { $at }. lépés, összesen { $of }.
draft-discard = Elvetés
draft-show-list = Lista megnyitása
draft-action = { $step }: { $platform }, nincs befejezve
deleted-title = Nemrég törölve
deleted-lead = A törölt fiókot 30 napig itt megőrizzük.
deleted-restore = Visszaállítás
deleted-remove = Végleges törlés
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] A legrégebbi is látsszon
   *[other] { $count } régebbi is látsszon
}
deleted-fewer = Csak a legújabbak
deleted-what = { $account }, törölve: { $date }, megőrizve eddig: { $until }
figures-title = Eddig
figures-totals = { $sent } elküldve, { $answered } megválaszolva, { $overdue } jelenleg lejárt.
figures-days = { $answers } válasz fele { $median ->
    [0] még aznap
    [one] egy napon belül
   *[other] { $median } napon belül
} megjött. A leggyorsabbhoz { $fewest ->
    [one] egy nap
   *[other] { $fewest } nap
} kellett, a leglassabbhoz { $most ->
    [one] egy nap
   *[other] { $most } nap
}.
figures-name-weeks = Elküldve, megválaszolva és lejárt, hetenként
figures-name-months = Elküldve, megválaszolva és lejárt, havonként
figures-time = Idő
figures-sent = Elküldve
figures-answered = Megválaszolva
figures-overdue-week = Lejárt a hét végén
figures-overdue-month = Lejárt a hónap végén
figures-week = A hét kezdete: { $date }
figures-until-today = { $period }, a mai napig
figures-row = { $period }: { $sent } elküldve, { $answered } megválaszolva, a végén { $overdue } lejárt.
figures-before = { $date } előtt
figures-before-row = { $before }: { $sent } elküldve, { $answered } megválaszolva.
figures-table-show = Táblázatként
figures-table-hide = Táblázat elrejtése

## The wizard

wizard-progress = { $at }. lépés, összesen { $of }
wizard-back = Vissza
wizard-continue = Tovább
wizard-finish = Vissza az áttekintéshez
wizard-keep-account = Fiók megőrzése
wizard-to-the-form = Tovább az űrlaphoz
wizard-close = Mentés és bezárás

wizard-platform-title = Melyik platformról van szó?
wizard-platform-lead = Egyszerre egy fiókhoz tiltakozik. A többit utána is felveheti.
wizard-someone-else = Ez a fiók valaki másé

wizard-person-title = Ki a fiók tulajdonosa?
wizard-person-title-no-account = Ki szeretne tiltakozni?
wizard-person-lead = A név segít megtalálni a fiókot az áttekintésben.
wizard-person-new = Új személy
wizard-person-new-hint = A nevet lent írja be
wizard-person-name = Név
wizard-person-name-hint = A név ezen a számítógépen marad. Az űrlap kérheti.

wizard-residence-title = Az Európai Unióban él?
wizard-residence-title-other = Az illető az Európai Unióban él?
wizard-residence-lead = A tiltakozás joga és a válasz határideje attól függ, hol él most. Az állampolgárság nem számít.
lives-eu = Igen
lives-eu-hint = Az Európai Unió 27 országának egyikében
lives-eea = Nem, Izlandon, Liechtensteinben vagy Norvégiában
lives-eea-hint = Ott is ugyanez a jog érvényes
lives-with-right = Nem, az Egyesült Királyságban, Svájcban vagy Brazíliában
lives-with-right-hint = Tiltakozni ott is lehet
lives-elsewhere = Nem, máshol
lives-elsewhere-hint = Megmutatjuk, mit tehet mégis
lives-not-sure = Nem tudom biztosan
lives-not-sure-hint = Válassza ki az országot, és megmondjuk

wizard-country-title = Melyik országról van szó?
wizard-country-lead = Ebből tudjuk, melyik hatóság segíthet. Ezt kihagyhatja.
wizard-country-lead-needed = Ettől függ, hogyan lehet tiltakozni.
wizard-part-title = Az ország melyik része?
wizard-part-lead = Minden résznek saját hatósága van. Ezt kihagyhatja.

wizard-limits-title = Mire jó ez az űrlap, és mire nem
wizard-limits-lead = Előbb ezt olvassa el. Utána döntse el, megéri-e az idejét.
wizard-no-route-title = Az Ön lakóhelyén ehhez nincs űrlap
no-route-helps = Ami mégis segít
no-route-tick = Pipálja ki, amit már megtett. Ez a lista az áttekintésben marad.
no-route-done = Kész: { $done } / { $of }.
no-route-others = Egy űrlap mindenki előtt nyitva áll: az Önről más forrásból szerzett adatokhoz. A korlátait elküldés előtt elmondjuk.
no-route-others-button = Űrlap a más forrásból származó adatokhoz

wizard-email-title = Melyik e-mail-cím tartozik a fiókhoz?
wizard-email-title-phone = Melyik telefonszám tartozik a fiókhoz?
wizard-email-title-no-account = Melyik e-mail-címen érheti el Önt a Meta?
wizard-email-lead = Az űrlap kéri, és a válasz is oda érkezik.
wizard-email-lead-phone = Az űrlap a telefonszámot kéri, és egy e-mail-címet a válaszhoz.
wizard-email-lead-no-account = Az űrlap kéri, és a válasz is oda érkezik.
wizard-email = E-mail-cím
wizard-email-hint = Ahogy a fiókban szerepel, például nev@example.eu
wizard-email-hint-phone = Bármely cím, amelynek a leveleit most el tudja olvasni, például nev@example.eu
wizard-add-at = @ jel beírása
wizard-use-meant = Ez a jó: { $meant }
wizard-phone = Telefonszám
wizard-phone-hint = Országhívószámmal, például +40 721 555 010
wizard-handle-profile-name = A profil neve (nem kötelező)
wizard-handle-user-name = Felhasználónév (nem kötelező)
wizard-handle-hint = Így könnyebb megkülönböztetni a fiókjait

wizard-linked-title = Össze vannak kapcsolva ezek a fiókok?
wizard-linked-lead = A Meta fiókokat kapcsolhat össze az Accounts Centre (fiókközpont) részben. A Meta szerint ilyenkor egy tiltakozás mindegyikre érvényes. Egyes útmutatók mást írnak.
linked-together = Igen, és ehhez a fiókhoz is tiltakozom
linked-together-hint = A biztos választás: néhány percbe kerül
linked-rely = Igen, és elég a másik tiltakozás
linked-rely-hint = Ezt a fiókot összekapcsoltként tartjuk nyilván
linked-apart = Nem, nincsenek összekapcsolva
linked-apart-hint = Mindegyikhez külön tiltakozás kell
linked-not-sure = Nem tudom biztosan
linked-not-sure-hint = Ehhez a fiókhoz is tiltakozik. Ez mindig helyes.

wizard-reason-title = Miért tiltakozik? (nem kötelező)
wizard-reason-lead = Az EU-ban a Facebookhoz és az Instagramhoz nem kell indok. Ha elutasítják, egy személyes indok segíthet.
reason-kind-none = Nem adok meg indokot
reason-kind-none-hint = Az űrlap szövegmezője üres marad
reason-kind-composed = Rövid szöveget kérek
reason-kind-composed-hint = Kipipálja, ami illik Önre, és átírhatja a szöveget
reason-kind-own = Magam írom meg
reason-kind-own-hint = A saját szavaival, bármilyen hosszan
reason-tick-what-fits = Pipálja ki, ami illik Önre
reason-language = A szöveg nyelve
reason-your-text = Az Ön szövege
reason-your-text-hint = Ezt illeszti be az űrlapba. Hagyja ki, ami magánügy.
reason-length = { $count } karakter
reason-length-short = { $count } karakter. 2024-ben valakitől legalább 100 karaktert kértek.

wizard-check-title = Ellenőrizze a válaszait
wizard-check-lead = Bármelyiket módosíthatja. Az űrlap a következő oldalon nyílik meg.
check-nothing-sent = Eddig semmit nem küldött el.
check-platform = Platform
check-person = A fiók tulajdonosa
check-residence = Hol él
check-email = Elérhetőség
check-linked = Összekapcsolt fiókok
check-reason = Az indoka
check-no-reason = Nincs megadott indok
check-not-provided = Nincs megadva
check-part-and-country = { $part }, { $country }
check-change = Módosítás
check-change-spoken = Módosítás: { $what }

## What is missing, and what to do

problem-title = Valami hiányzik vagy hibás
problem-go-on = Ha így jó, nyomja meg újra a Tovább gombot.
problem-choose-platform = Válasszon platformot.
problem-choose-person = Válassza ki, kié a fiók.
problem-enter-name = Írja be a nevet.
problem-choose-lives = Válassza ki, hol él.
problem-choose-country = Válasszon országot.
problem-email-empty = Írja be az e-mail-címet. A válasz oda érkezik.
problem-email-not-an-address = Ellenőrizze az e-mail-címet. Ilyennek kell lennie: nev@example.eu.
problem-email-did-you-mean = Ellenőrizze az e-mail-címet. Erre gondolt: { $meant }?
problem-phone = Írja be a telefonszámot az országhívószámmal együtt.
problem-choose-linked = Válassza ki, össze vannak-e kapcsolva a fiókok.
problem-choose-reason = Válassza ki, ad-e meg indokot.
problem-write-reason = Írja meg a szöveget, vagy válassza, hogy nem ad indokot.
problem-choose-answer = Válassza ki, mit mond a válasz.
problem-choose-objection = Válassza ki, melyik fiókról van szó.
problem-paste-mail = Nincs beolvasható e-mail-szöveg. Előbb illessze be a mezőbe.
problem-nothing-sent = Nincs elküldött tiltakozás, amelyhez ez tartozhatna. Előbb nyisson meg egy fiókot, vagy küldjön el egy tiltakozást.
problem-given-too-large = Túl nagy ez a fájl: „{ $name }”. Legfeljebb 50 MB-os fájlt tudunk megőrizni.
problem-given-mail-too-large = E-mailnek túl nagy ez a fájl: „{ $name }”. Mentse PDF-be, és azt adja meg.
problem-given-no-file = Ez mappa, nem fájl: „{ $name }”. A benne lévő fájlokat adja meg.
problem-given-empty = Ez a fájl üres: „{ $name }”. Mentse újra, és próbálja meg ismét.
problem-given-unreadable = Ezt nem sikerült beolvasni: „{ $name }”. Másolja az Asztalra, és próbálja meg újra.
problem-table-too-large = Ez a fájl túl nagy: „{ $name }”. Egy táblázat legfeljebb 16 MB lehet.
problem-table-workbook = Ez egy táblázatkezelő fájlja: „{ $name }”. Nyissa meg, másolja ki a táblázatot, és illessze be ide. Vagy mentse CSV-ként.
problem-table-not-text = Ez nem táblázat: „{ $name }”. Válasszon CSV-fájlt.
problem-keep = Ezt nem sikerült megőrizni: „{ $name }”. Az Ön saját példánya sértetlen. { $why }
problem-paper-make = Az irat nem készült el. Semmi nem változott.
problem-paper-evidence = Ez a fájl hiányzik vagy megváltozott: „{ $name }”. Ezért az archívum nem készült el. Vegye le a listáról, vagy tegye vissza.
problem-paper-no-program = Egyik program sem tudta megnyitni. Az Ön fájljának mappájában van.
problem-paper-unsaved = Nem választott helyet. Elmentheti a fájlja mellé is.
save-paper-beside = Mentés a fájlom mellé
problem-no-browser = Nem nyílt meg böngésző. Másolja ki a címet, és illessze be a böngészőjébe.
problem-browser-slow = A böngésző még nem reagált. Ha nem nyílik meg semmi, másolja a címet a böngészőbe.
problem-nothing-to-paste = Nincs beilleszthető szöveg. Előbb másolja ki a szöveget, aztán nyomja meg újra a „Beillesztés” gombot.
problem-paste-too-long = A kimásolt szöveg túl hosszú ehhez a mezőhöz. Csak a szükséges részt másolja ki.
problem-paste-missed = Semmi nem lett beillesztve, mert közben máshová lépett. Nyomja meg újra a „Beillesztés” gombot.
problem-clipboard = A másolás nem sikerült. Jelölje ki a szöveget az egérrel, és nyomja meg a Ctrl és a C billentyűt.
problem-folder = A mappát nem sikerült megmutatni. Másolja ki a helyét, és nyissa meg saját maga.
problem-no-dialog = Nem választott semmit. Ha nem nyílt meg fájlválasztó ablak, írja be lent az elérési utat.

## Filing

filing-title = A Meta űrlapjának kitöltése
filing-title-letter = Levél írása
filing-lead = A hivatalos oldalt az Ön böngészőjében nyitjuk meg. Ott küldi el. Ez az app nem tudja Ön helyett elküldeni.
filing-lead-letter = Nyomtassa ki a szöveget, írja alá, és adja postára. Ez az app nem tudja Ön helyett elküldeni.
filing-address = Hivatalos cím
filing-postal-address = Postai cím
filing-open-form = Űrlap megnyitása
filing-open-page = A Meta oldalának megnyitása
filing-worked = Ezen az úton már küldött el tiltakozást ({ $date }), ehhez a fiókhoz: { $account }.
filing-on-phone = Telefonon intézem
filing-log-in-first = Előbb jelentkezzen be a megfelelő fiókba, ugyanabban a böngészőben.
filing-known = Forrásainkban utoljára ekkor szerepelt ({ $date }). { $confidence }
confidence-primary = A cég vagy egy hatóság tette közzé.
confidence-confirmed = { $sources } forrás erősíti meg.
confidence-single = Csak egy forrásból tudjuk.
confidence-disputed = A források ellentmondanak egymásnak.
confidence-known = Közismert.
confidence-inferred = Más forrásokból következtettük.
copy = Másolás
copied = Kimásolva
paste = Beillesztés
paste-spoken = { $paste }: { $what }
copy-again = Másolás újra
copy-by-hand = Ezen a gépen most nem működik a másolás. Jelölje ki az alábbi szöveget, és másolja ki a billentyűzettel vagy az egérrel.
copy-spoken = { $copy }: { $what }
field-name = Az Ön neve
field-email = Az Ön e-mail-címe
field-phone = Az Ön telefonszáma
field-country = Az Ön országa
field-reason = Az Ön szövege
field-with-need = { $field } ({ $need })
need-required = kötelező
need-prefilled = lehet, hogy már ki van töltve
need-optional = nem kötelező
need-if-asked = ha kérik
value-leave-empty = Úgy döntött, hogy nem ad indokot. Hagyja ezt üresen.
value-reason-needed = Ide szöveg kell. Lépjen vissza, és írjon egy rövidet.
value-fill-in-yourself = Ezt az oldalon tölti ki.
copied-address = A címet kimásoltuk. Illessze be a böngészőjébe.
copied-postal-address = A postai címet kimásoltuk.
copied-for-phone = A címet és a szövegét kimásoltuk. Illessze be egy üzenetbe, amelyet saját magának küld.
copied-file-path = A fájl helyét kimásoltuk.
copied-sent-text = A szövegét kimásoltuk.
copied-letter = A levelet kimásoltuk.
copied-contact = Kimásoltuk. Illessze be, ahol szüksége van rá.
copied-name = A nevét kimásoltuk. Illessze be az űrlapba.
copied-email = Az e-mail-címét kimásoltuk. Illessze be az űrlapba.
copied-phone = A telefonszámát kimásoltuk. Illessze be az űrlapba.
copied-country = Az országát kimásoltuk.
copied-reason = A szövegét kimásoltuk. Illessze be az űrlapba.
see-title = Amit látni fog
see-title-letter = Teendők
see-phone-title = Telefonon
see-no-password = Ez az app soha nem kér jelszót. Jelszót és kódot csak a Meta saját oldalán írjon be.
schematic-send = Küldés
schematic-hint = Egyszerű rajz. A valódi oldal másképp nézhet ki.
look-for-title = Ezeket a szavakat keresse az oldalon
look-for-line = { $language }: { $words }
look-for-word = „{ $word }”
good-to-know-title = Jó tudni
happened-title = Mi történt?
happened-sent = Elküldtem
happened-not-yet = Még nem
happened-missing = Nem látom az űrlapot
happened-else = Valami más
happened-hint = Csak az számít elküldöttnek, amit Ön annak jelöl.

## Drawings of forms and ways

drawing-form = Az űrlap
drawing-scroll = Görgessen a végére
drawing-code = Kód az e-mailből
drawing-of-form = Az űrlap rajza.
drawing-of-path = Az út rajza.
drawing-says-scroll = Az oldal végén van.
drawing-says-choose = „{ $question }”: válassza ezt: „{ $answer }”.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Utána ez a gomb jön: „{ $button }”.
drawing-says-code = Utána egy mező jön az e-mailben kapott kódhoz.
drawing-says-press = { $mark }, { $title }: nyomja meg ezt: „{ $entry }”.
drawing-says-form = Ezután megnyílik az űrlap.

## On a phone

phone-title = Intézze telefonon
phone-lead = Irányítsa a telefon kameráját a QR-kódra. Aztán nyomja meg a telefonon megjelenő hivatkozást.
phone-page = 1. Az oldal
phone-page-no-room = A kódnak nincs elég hely. Nagyítsa meg az ablakot, vagy küldje el magának a címet, ahogy ezen az oldalon leírtuk.
phone-text = 2. Az Ön szövege
phone-text-lead = Ha az űrlap nyitva van, olvassa be ezt a kódot is. Másolja ki a szöveget a telefonon, és illessze be az űrlapba.
phone-text-code = A szövegét tartalmazó QR-kód
phone-text-long = A szöveg kódjának nincs elég hely. Küldje el a szöveget magának, ahogy ezen az oldalon leírtuk.
phone-send-title = Vagy küldje el magának
phone-send-address = A cím
phone-send-both = A cím és a szöveg
phone-send-lead = Másolja ki, és illessze be egy magának írt e-mailbe vagy üzenetbe. Nyissa meg azt a telefonján.
phone-app-title = App nyílik meg, és nem látszik űrlap?
phone-app = Telefonon a hivatkozás az appot nyithatja meg. Ilyenkor másolja a címet a telefon böngészőjébe. Ha az űrlap még mindig hiányzik, nyomja meg lent: „Nem látom az űrlapot”.
phone-steps = A lépések a telefonon
phone-steps-lead = A QR-kód rögtön megnyitja az oldalt. Onnan a megfelelő lépéssel folytassa.

## The small window beside the browser

companion-show = Kis ablak a böngésző mellé
companion-leave = Vissza a nagy ablakhoz
companion-title = { $step }. lépés, összesen { $steps }
companion-next = Következő lépés
companion-previous = Előző
companion-last = Ez az utolsó lépés. Ha kész, adja meg lent, mi történt.

## I don't see the form

missing-title = Mit lát helyette?
missing-lead = Válassza azt, ami a leginkább hasonlít rá. Itt onnan folytathatja, ahol tart.
seen-login = Bejelentkezési oldal
seen-about-ai = Egy oldal a Meta AI-ról
seen-not-available = „Nem érhető el”, vagy nem létező oldal
seen-only-information = Csak tájékoztató szöveg, semmi kitöltenivaló
seen-app-opened = A böngésző helyett egy app nyílt meg
seen-other-language = Olyan nyelv, amelyet nem értek
seen-wrong-account = Másik fiók van bejelentkezve
seen-blocked = Hiba, vagy nem tudom megnyomni a Submit (küldés) gombot
seen-something-else = Valami más
advice-title = Próbálja meg ezt
advice-login = Előbb jelentkezzen be ott. Aztán térjen vissza ehhez az ablakhoz, és nyissa meg újra az oldalt. A Meta csak bejelentkezett felhasználóknak mutatja az űrlapot.
advice-about-ai = Ellenőrizze, hogy a megfelelő fiókba van-e bejelentkezve. Aztán görgessen az oldal végére: az űrlap vagy a hivatkozása gyakran ott van.
advice-not-available = Kapcsolja ki a VPN-t, ha használ ilyet, mert a Meta figyeli az országot. Ha az oldal még mindig hiányzik, jöhet a következő cím.
advice-only-information = Keresse a szövegben az „object” (tiltakozás) szót, és nyomja meg. Görgessen az oldal végére is. Előbb jelentkezzen be, ha még nem tette.
advice-app-opened = Másolja ki a címet. Illessze be egy böngésző címsorába, lehetőleg számítógépen.
advice-other-language = A legtöbb böngésző le tudja fordítani az oldalt. A lépések ugyanazok: e-mail-cím, szöveg, Submit (küldés).
advice-wrong-account = Jelentkezzen ki ott. Jelentkezzen be abba a fiókba, amelyhez tiltakozik. Aztán nyissa meg újra az oldalt.
advice-blocked = Készítsen képet a képernyőn látható üzenetről, és őrizze meg. Próbálja meg másik böngészővel, vagy próbálja meg holnap.
advice-something-else = Zárja be az oldalt, és nyissa meg újra, lehetőleg másik böngészőben. Ha ez nem segít, jöhet a következő cím.
advice-try-again = Ugyanaz az oldal újra
advice-next-route = Vagy a következő út
advice-use-next = Ezt az utat választom
used-up-title = Minden általunk ismert utat kipróbált
used-up-lead = Ez is számít: Ön megpróbálta. Őrizze meg a képeket arról, amit látott.
used-up-letter = Most írja meg a tiltakozást levélben
used-up-letter-why = A levélhez nem kell űrlap, az ajánlott küldemény pedig bizonyíték.
used-up-letter-button = Levél írása
used-up-advice = Kérjen tanácsot a hatóságtól
used-up-no-authority = Az Ön hatóságát még nem ismerjük. Adja meg az országot a válaszainál, vagy próbálja meg néhány nap múlva.
authority-as-of = A cím utoljára megerősítve: { $date }
authority-languages = Elfogadott nyelvek: { $languages }
authority-dublin = A Meta ügyeiben a dublini ír hatóság a vezető. A panaszát a saját hatósága veszi át, továbbítja, és Ön vele tartja a kapcsolatot.
authority-open = A hatóság panaszoldala
authority-open-website = A hatóság honlapja
authority-email = E-mail: { $address }
authority-phone = Telefon: { $number }
authority-part = Az ország melyik részében élt?
authority-country = Melyik országban élt?
authority-official-list = A hatóságok európai listája: edpb.europa.eu
else-title = Mi más történt?
else-lead = Amíg itt nem választ, semmi nem változik.
else-earlier-title = Egy korábbi napon küldtem el
else-earlier-button = Ezen a napon küldtem el
else-route-title = Másik utat szeretnék
else-note-label = Szeretnék feljegyezni valamit
else-note-hint = Ezt a tiltakozás mellett őrizzük meg.
else-note-button = Jegyzet mentése

## After sending

sent-title = Mi következik?
sent-lead = A tiltakozása az áttekintésben van. Ott marad, amíg le nem zárul.
sent-on = Elküldve: { $date }
sent-look-for = Mire figyeljen?
sent-by-when = Mikorra?
sent-we-remember = Nyissa meg újra ezt az appot, ha válasz jön, vagy ha az a nap elmúlt. Az áttekintés akkor mutatja a következő lépést.
sent-next-account = Tiltakozás a következő fiókhoz
sent-show-record = Adatlap megnyitása
sent-to-desk = Tovább az áttekintéshez
why-title = Miért ez a nap: { $date }?
why-stopped-title = Miért nincs határidő?
why-start = Az elküldés napjától számítva ({ $date }).
why-start-posted = Az elküldés napjától számítva ({ $date }). Ön postán küldte. Egy levélre három napot számítunk, mert az érkezéséről senki nem értesít.
why-start-delivered = A levele megérkezésének napjától számítva ({ $date }).
why-start-reminder = Az emlékeztető napjától számítva ({ $date }).
why-start-complaint = A panasz napjától számítva ({ $date }).
why-start-authority = Attól a naptól számítva ({ $date }), amikor Ön vagy a hatóság utoljára írt.
why-start-recheck = Az igenlő válasz vagy az utolsó ellenőrzés napjától számítva ({ $date }).
why-paused = Az idő nem telt { $from } és { $to } között, amíg az Ön válaszára vártak.
why-late-extension = Több időt kértek ({ $date }). Ez már az első hónap után volt, ezért nem számít.
why-later-title = Egy második, későbbi nap
why-later = Kérdeztek valamit. Mondhatják, hogy a hónapjuk csak az Ön válaszával kezdődött ({ $date }). Akkor a válasz határideje: { $due }. Várja meg azt a napot, mielőtt emlékezteti őket.
why-question-open = Amíg a kérdésük nyitott, mondhatják, hogy az idejük nem telik. Válaszoljon hamar.
why-stopped = Az idő { $date } óta nem telik, mert kérdeztek Öntől valamit. Ha válaszol, tovább telik.
why-extended = Az első hónapon belül jelezték, hogy több idő kell. Ilyenkor a törvény a kezdettől három hónapot ad.
why-moved = { $date } nem számít utolsó napnak. Az oka: { $why }.
why-weekend = hétvége

answer-title = Válaszolt a Meta?
answer-title-authority = Válaszolt a hatóság vagy a Meta?
answer-what = Mi áll benne?
answer-lead = { $account }, { $platform }. Nézze meg az e-mailt vagy az üzenetet, és válassza ki, mi áll benne.
answer-accepted = Igen, elfogadják
answer-accepted-hint = Azt írják, hogy tiszteletben tartják a tiltakozását. A „ha” szót tartalmazó mondat csak bejelentés.
answer-refused = Elutasítják
answer-refused-hint = Nemet mondanak, vagy azt írják, hogy nem tesznek többet
answer-more-asked = Még kérnek tőlem valamit
answer-more-asked-hint = Kérdés, vagy igazolás arról, hogy ki Ön
answer-reasons-asked = Azt kérdezik, melyik adatfelhasználás ellen tiltakozom, és miért
answer-reasons-asked-hint = A WhatsApp ezt e-mailben kérdezi meg.
answer-other-company = Azt írják, hogy másik cég a felelős
answer-other-company-hint = A WhatsApp például a Metára mutathat
answer-other-form = Azt kérik, hogy másik űrlapot használjak
answer-other-form-hint = Azt írják, hogy ez az űrlap vagy cím nem a megfelelő
answer-more-time = Több időt kérnek
answer-more-time-hint = Azt írják, hogy tovább tart, és hogy miért
answer-receipt = Csak visszaigazolják, hogy megjött
answer-receipt-hint = Azt írják, hogy megérkezett. A kód sem válasz.
answer-authority-news = A hatóság írt, döntés nélkül
answer-authority-news-hint = Megkapta a panaszát, vagy leírja, hol tart
answer-authority-agreed = A hatóság nekem adott igazat
answer-authority-agreed-hint = Megállapította, hogy a cég jogot sértett, vagy a cég engedett
answer-authority-disagreed = A hatóság nem ért egyet, vagy lezárta az ügyet
answer-authority-disagreed-hint = Kérheti, hogy bíróság vizsgálja meg a döntést
answer-no-answer = Ez nem válasz, csak megőrzésre való
answer-no-answer-hint = Bejelentés, kód, kép vagy feladóvevény
answer-lead-any = Válassza ki, mi áll benne, és melyik fiókról szól.
answer-which = Melyik fiókról szól?
answer-which-more = Több fiókja is van. Keresse meg a megfelelőt az áttekintésben, és ott nyomja meg: „Választ kaptam”.
answer-other-account = Ez az e-mail a következő fiókról szólhat: { $account }. Ellenőrizze, melyik fiók van lent kiválasztva.
answer-files = Amit megadott
answer-files-lead = Húzzon egy e-mailt, képet vagy PDF-et erre az ablakra. A fájlja mellett változatlanul megőrizzük. Semmi nem megy el sehová.
answer-choose-file = Fájl kiválasztása
answer-paste = Vagy illessze be az e-mail szövegét
answer-paste-hint = Az egészet másolja ki, lehetőleg a feladóval és a dátummal
answer-read = Beolvasás
answer-leave-out = Kihagyás
answer-leave-out-spoken = Kihagyás: { $name }
reading-title = Minek látszik ez az e-mail
reading-likely = Ennek látszik: { $kind }. Ön dönt.
reading-perhaps = Lehet, hogy ez az: { $kind }. Túl sok szól ellene, ezért nem választottunk.
reading-unknown = Nem tudjuk megállapítani. Olvassa el, és válasszon Ön.
reading-known = Amit tudunk róla
reading-for = Ami mellette szól
reading-against = Ami ellene szól, vagy hiányzik
reading-proof = E-mailt bárki írhat. A Facebook felsorolja a friss e-mailjeit a beállításokban, a biztonságnál. Ha kétségei vannak, ott nézze meg.
mail-accepted = elfogadják a tiltakozását
mail-refused = elutasítják
mail-more-asked = még kérnek Öntől valamit
mail-other-company = másik cég a felelős
mail-other-form = másik űrlapot kérnek
mail-more-time = több időt kérnek
mail-receipt = csak visszaigazolás
mail-announcement = mindenkinek szóló bejelentés, nem válasz
mail-code = beírandó kód, nem válasz
mail-not-from-meta = nem a Metától jött
for-phrase = Ez áll benne: „{ $words }”
for-code = Kód van benne: „{ $words }”
for-sender = Innen jött: { $domain }. A Meta ismereteink szerint ír erről a címről.
for-looks-like = Ez a cím: { $domain }. Ezt a nevet utánozza: { $brand }.
for-name-looks-like = Így nevezi magát: „{ $name }”. De innen jön: { $domain }.
for-date = Az e-mail dátuma ({ $mail }) illik a tiltakozás elküldésének napjához ({ $filed }).
for-address = Erre a címre jött: { $address }. Ez a fiók címe.
for-authentication = Az Ön levelezőszolgáltatója szerint valóban innen jön: { $domain }.
doubt-nothing-known = Nincs benne egyetlen olyan szó sem, amelyet a Metától ismerünk.
doubt-not-verbatim = A szavai hasonlítanak a Metáéra, de pontosan így nem ismerjük őket.
doubt-conditional = Feltétel van benne, „{ $word }”: „{ $words }”
doubt-denied = Talán nemet mond, „{ $word }”: „{ $words }”
doubt-told = Csak azt meséli el, mit mond valaki, „{ $word }”: „{ $words }”
doubt-question = Ez kérdés: „{ $words }”
doubt-quoted = A szavak idézetben vagy egy régebbi e-mailben állnak: „{ $words }”
doubt-in-passing = A szavak más szöveg közepén állnak: „{ $words }”
doubt-announces = Ezt a Meta mindenkinek írja: „{ $words }”
doubt-invites = Tiltakozásra hív fel: „{ $words }”
doubt-reverses = Visszavon valamit: „{ $words }”
doubt-contradiction = Egyszerre két dolgot mond: { $kinds }.
doubt-parts-differ = Az egyszerű és a formázott szövege mást mond.
doubt-cut = Hosszabb, mint amennyit beolvastunk.
doubt-broken = Egy részét nem sikerült beolvasni.
doubt-no-sender = Nincs rajta feladó.
doubt-several-senders = Több feladó is szerepel rajta.
doubt-sender-unlisted = Ez nincs a Meta címeinek listáján: { $domain }.
doubt-forwarded = Továbbított üzenet. A feladója és a dátuma ezért nem biztos.
doubt-authentication-failed = Az Ön levelezőszolgáltatója szerint a feladó nem valódi.
doubt-authentication-other = Az Ön levelezőszolgáltatója csak ezt ismeri feladóként: { $domain }.
doubt-authentication-missing = Az Ön levelezőszolgáltatója nem írta le, valódi-e a feladó.
doubt-no-date = Nincs rajta dátum.
doubt-date-before = Az e-mail dátuma ({ $mail }) korábbi, mint a tiltakozás elküldése ({ $filed }).
doubt-date-ahead = A dátuma ({ $date }) még el sem jött.
doubt-not-filed = Nem küldött el olyan tiltakozást, amelyre ez válasz lehetne.
doubt-no-address = Nincs rajta címzett.
doubt-other-address = Erre a címre jött: { $address }. Egyetlen itteni fiókjának sem ez a címe.
doubt-several-accounts = Több fiókjához is tartozhat.
doubt-no-such-account = Nincs itt fiók ezzel a címmel ezen a platformon: { $platform }.
doubt-platform-unclear = Több platformot is megnevez.
answer-when = Mikor jött?
when-title = Melyik napon?
answer-keep = Őrizze meg az e-mailt, vagy készítsen képet az üzenetről. Ezzel bizonyíthat.
answer-record = Feljegyzés

## One account

account-all = Minden tiltakozás
account-edit = Szerkesztés
account-delete = A fiók törlése innen
account-delete-hint = Csak az áttekintésből kerül ki. Visszateheti.
account-file-anyway = Tiltakozás ehhez is
account-replied = Válaszoltam
account-reminded = Emlékeztettem őket
account-complained = Panaszt tettem a hatóságnál
account-delivered = A levelem megérkezett
account-rechecked = Megnéztem. Minden a régi
account-write-reply = Válasz írása
account-write-reminder = Emlékeztető írása
account-write-company-complaint = Panasz a cégnél
account-write-authority-complaint = Panasz a hatóságnál
account-write-objection = Levél írása
options-waiting = Ha két napon belül nem jön semmi, nézze meg a levélszemét mappát is. Aztán húzza az e-mailjüket erre az ablakra.
options-waiting-no-date = Törvény nem szab határidőt. Ha túl sokáig tart, emlékeztesse őket. A levelet együtt írjuk meg.
options-overdue-remind = Előbb emlékeztesse őket. A levelet együtt írjuk meg. Benne lesz a tiltakozás napja.
options-overdue-complain = Ha ez nem segít, panaszt tehet a hatóságnál. Ez ingyenes.
options-overdue-company = Ha ez nem segít, panaszt tehet a cégnél. 2026. június 19. óta 30 napon belül vissza kell igazolnia.
options-overdue-none = Emlékeztesse őket. A levelet együtt írjuk meg.
options-complain = Most panaszt tehet a hatóságnál. Ez ingyenes, és a levelet együtt írjuk meg.
options-company = Most panaszt tehet a cégnél. A levelet együtt írjuk meg.
options-complaint-received = Ha nem lesz eredmény, panaszt tehet a hatóságnál, az ICO-nál. Használja a lenti oldalát.
options-ico = Most panaszt tehet a hatóságnál, az ICO-nál. Használja a lenti oldalát.
options-court = Bíróságtól kérheti, hogy a hatóságot intézkedésre kötelezze. Ügyvéd vagy fogyasztóvédelmi tanácsadó segíthet.
options-court-decision = Kérheti, hogy bíróság vizsgálja meg a döntést. Erre rövid a határidő, és benne van a döntésben.
options-swiss = Svájcban bíróság dönthet. A lenti hatóságnál bejelentést is tehet.
options-brazil = Beadványt küldhet a lenti hatóságnak. Csatolja a bizonyítékot arról, hogy a céget megkereste.
options-refused-read = Olvassa el az indokaikat. Nekik kell megmutatniuk, miért nyomnak többet az okaik, mint az Önéi.
options-refused-reasons = Olvassa el az indokaikat, és őrizze meg őket.
options-more-asked = Válaszoljon e-mailben, a saját szavaival. Személyi igazolvány másolatát csak akkor küldje el, ha alapos okuk van a kételyre.
options-reasons-asked = Elkészült egy válasz Önnek. Küldje el az e-mailjükre adott válaszként.
options-other-company = Tiltakozzon a következő úton. Őrizze meg a válaszukat.
options-other-form = Tiltakozzon a következő úton. Őrizze meg a válaszukat.
options-recheck = Nyissa meg újra a hivatalos oldalt. Nézze meg, látszik-e még a tiltakozása, és van-e a Metának új űrlapja.
options-authority = Az Ön hatósága
timeline-title = Ami eddig történt
timeline-due = A válasz határideje
timeline-was-due = Lejárt a válasz határideje
timeline-later = Legkésőbb, ha az Ön válaszától számolnak
timeline-reminder = Az emlékeztető határideje lejár
timeline-acknowledgement = A cégnek vissza kell igazolnia a panaszát
timeline-authority = A hatóságnak eddig tájékoztatnia kell
timeline-recheck = Megnézni, hogy minden a régi-e
event-prepared = Ön előkészítette
event-form-opened = Ön megnyitotta az oldalt
event-form-missing = Nem látta az űrlapot: { $seen }
event-sent = Ön elküldte
event-delivered = A levele megérkezett
event-receipt = Azt írták, hogy megérkezett
event-accepted = Elfogadták
event-refused = Elutasították
event-more-asked = Még kértek Öntől valamit
event-reasons-asked = Megkérdezték, melyik felhasználás ellen tiltakozik, és miért
event-replied = Ön válaszolt
event-other-company = Másik céget neveztek meg
event-other-form = Azt kérték, hogy másik űrlapot használjon
event-more-time = Több időt kértek
event-reminded = Ön emlékeztette őket
event-letter = Ön levelet küldött: { $letter }
event-authority-news = A hatóság írt
event-authority-agreed = A hatóság Önnek adott igazat
event-authority-disagreed = A hatóság nem értett egyet, vagy lezárta az ügyet
event-rechecked = Ön megnézte, hogy minden a régi-e
event-note = Jegyzet: { $note }
kept-title = E tiltakozás mellett megőrizve
kept-sent = Amit elküldött
kept-sent-on = Pontosan úgy, ahogy akkor volt ({ $date })
kept-nothing-sent = Még semmit nem küldött el.
kept-letter-on = Elküldve: { $date }, címzett: { $to }
kept-evidence = Bizonyítékok
kept-evidence-none = Még nincs megőrzött fájl. Húzzon ide egy e-mailt, képet vagy PDF-et.
kept-evidence-added = Hozzáadva: { $date } · { $size }
kept-evidence-missing = Ez a fájl már nincs a mappájában.
kept-evidence-changed = Ezt a fájlt azóta módosították.
kept-evidence-remove = Levétel a listáról
kept-evidence-remove-spoken = Levétel a listáról: { $name }
kept-evidence-folder = Mappa megnyitása
kept-evidence-add = Fájl hozzáadása
size-bytes = { $count } bájt
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = Tiltakozás levélben
letter-title-reply = Az Ön válasza
letter-title-reminder = Az Ön emlékeztetője
letter-title-company-complaint = Panasz a cégnek
letter-title-authority-complaint = Panasz a hatóságnak
letter-lead = Töltse ki, ami hiányzik. A levél gépelés közben változik. Innen semmi nem megy el.
letter-name = Az Ön teljes neve
letter-name-hint = Ahogy a leveleken szerepel
letter-address = Az Ön postai címe
letter-address-hint = Utca, irányítószám, település és ország, név nélkül
letter-town = Keltezés helye
letter-town-hint = Az Ön települése. A dátum elé kerül.
letter-phone = Az Ön telefonszáma
letter-phone-hint = Ezt kihagyhatja.
letter-reference = Az ügy száma
letter-reference-hint = Ha kapott ilyet. Gyakran az e-mailjük tárgyában áll.
letter-reason = Az Ön indoka
letter-reason-hint = A saját szavaival, a levél nyelvén. Ettől erősebb lesz a levél.
letter-company = Melyik cégről van szó?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Foglalkozik ezzel bíróság az Ön kérésére?
letter-court-yes = Igen, foglalkozik
letter-court-no = Nem foglalkozik
letter-may-be-named = Megmondhatja a hatóság a cégnek, hogy ki Ön?
letter-may-be-named-yes = Igen, megmondhatja
letter-may-be-named-no = Nem, kérem, ne mondja meg
letter-language = A levél nyelve
letter-sheet = A levél
letter-missing = A levél akkor jelenik meg itt, ha már semmi nem hiányzik.
letter-missing-right = Ahhoz a helyhez, ahol élt, nincs ilyen levél.
letter-missing-name = Hiányzik a teljes neve.
letter-missing-address = Hiányzik a postai címe.
letter-missing-town = Hiányzik a keltezés helye.
letter-missing-email = Hiányzik a fiók e-mail-címe. Írja be a szerkesztési oldalon.
letter-missing-account = Hiányzik a fiók neve. Írja be a szerkesztési oldalon.
letter-missing-company = Nem tudjuk, kinek kell írni.
letter-missing-sent = Még semmit nem küldött el.
letter-missing-deadline = Nincs olyan nap, ameddig válaszolniuk kell.
letter-missing-occasion = Még nincs miről írni: az idejük nem járt le, és nem utasították el.
letter-missing-question = Nem kérdeztek olyat, ami az Ön válaszára vár.
letter-missing-reason = Hiányzik az indoka.
letter-missing-authority = Az Ön hatóságát még nem ismerjük.
letter-missing-court = Adja meg, foglalkozik-e vele bíróság.
letter-missing-may-be-named = Adja meg, megtudhatja-e a cég, hogy ki Ön.
letter-note-company-blank = Nem tudjuk, az Ön esetében melyik cég a felelős. Keresse meg a nevét a Meta adatvédelmi szabályzatában, az Ön országánál. Írja be az üres sorokba.
letter-note-address-blank = A postai címét nem ismerjük. Keresse meg az adatvédelmi szabályzatban, az Ön országánál. Írja be az üres sorokba.
letter-note-other-language = Ez a hatóság olyan nyelvet kér, amelyen nincs levelünk. Itt angolul áll. Előbb fordíttassa le.
letter-text = A levél az Ön szavaival
letter-text-hint = Amit átír, úgy marad, akkor is, ha módosít egy választ
letter-compose = Új levél a válaszaimból
letter-change = Magam írom át a szöveget
letter-empty = A levél üres. Írja meg, vagy készítse el újra a válaszaiból.
letter-copy = Levél másolása
letter-pdf = Mentés PDF-ként
letter-docx = Mentés szerkesztéshez (Word)
letter-how-reply = Küldje el az e-mailjükre adott válaszként: másolja ki, és ott illessze be.
letter-how-authority = Használja a hatóság panaszoldalát, és illessze be ott a levelet, vagy küldje postán. Ha postán küldi, írja alá kézzel.
letter-how-company = Nyomtassa ki, és írja alá. Küldje ajánlva, és őrizze meg a feladóvevényt. Gyorsabb út, ha ugyanabba az űrlapba másolja.
letter-sent-title = Elküldte?
letter-sent-hint = Amit elküldött, azt pontosan így őrizzük meg.
letter-sent = Elküldtem
letter-discard = Levél elvetése
letter-kind-objection = tiltakozás levélben
letter-kind-reply = válasz
letter-kind-reminder = emlékeztető
letter-kind-company-complaint = panasz a cégnek
letter-kind-authority-complaint = panasz a hatóságnak
kept-letters = Levelek
kept-letter-go-on = Írás folytatása
kept-letter-go-on-spoken = Írás folytatása: { $letter }
papers-title = Nyomtatás, mentés, továbbadás
papers-title-found = { $count ->
    [one] Iratok a talált fiókhoz
   *[other] Iratok { $count } fiókhoz
}
papers-record = Adatlap PDF-ben
papers-print = Megnyitás nyomtatáshoz
papers-calendar = Dátum a naptáramba
papers-calendar-all = Dátumok a naptáramba
papers-table = Táblázat (CSV)
papers-bundle = Minden egy panaszhoz (ZIP)
papers-bundle-hint = A levelei, amit elküldött, minden bizonyítékként megőrzött fájl, és egy lista, amely mutatja, megváltozott-e valamelyik.
paper-footer = {"{page}"}. oldal, összesen {"{pages}"}
record-title = Adatlap: { $account }
record-title-all = Minden tiltakozás adatlapja
record-made = A Veto Desk készítette ({ $date }). Azt mutatja, amit ott feljegyeztek.
record-person = Személy
record-platform = Platform
record-account = Fiók
record-law = Jog
record-status = Állapot
record-sentence = Szavakkal
record-sent-on = Elküldve
record-sent-to = Címzett
record-when = Nap
record-what = Mi történt
record-file = Fájl
record-added = Hozzáadva
record-size = Méret
record-sum = Ellenőrző összeg (SHA-256)
record-letter = Elküldött levél ({ $date }): { $letter }
record-total = Fiókok
record-due = Határidő
record-evidence = Megőrzött fájlok
record-annex = { $number }. melléklet
calendar-summary = { $what }: { $account }
calendar-name = Határidők
bundle-name = Panasz { $account }
papers-record-all = Minden adatlap PDF-ben
kept-linked = Összekapcsolva az Accounts Centre (fiókközpont) részben
kept-note = Az Ön jegyzete
edit-title = A fiók szerkesztése
edit-lead = A módosítást gépelés közben mentjük. Amit már elküldött, nem változik.
edit-person = A fiók tulajdonosa
edit-person-hint = Hagyja üresen, ha csak az Öné.
edit-note = Jegyzet
edit-note-hint = Bármi, amire emlékezni szeretne
edit-done = Kész
kept-linked-none = Nincs feljegyezve ilyen.
kept-linked-change = Kapcsolatok megnézése, módosítása
linked-title = Összekapcsolt fiókok
linked-lead = A Meta fiókokat kapcsolhat össze az Accounts Centre (fiókközpont) részben. Itt feljegyezheti, melyeket kapcsolta össze. A Metánál ettől semmi nem változik.
linked-back = Vissza a fiókhoz
linked-now = Össze van kapcsolva ezekkel
linked-with-none = Ez a fiók nincs összekapcsolva másikkal.
linked-before = Már nincs összekapcsolva
linked-add = Másik fiók összekapcsolása
linked-add-own = Ugyanannak a személynek a fiókja
linked-add-others = Mások fiókja
linked-add-none = Nincs több összekapcsolható fiók.
linked-find = Fiók keresése
linked-find-hint = Név, e-mail-cím vagy telefonszám
linked-link = Összekapcsolás
linked-already = Össze van kapcsolva ezekkel: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = A nap módosítása
linked-asked = Ez így jó
linked-take-out = Leválasztás
linked-take-out-this = A fiók leválasztása
linked-never = Soha nem voltak összekapcsolva
linked-since = Mióta vannak összekapcsolva?
linked-choice-before = Már a tiltakozás előtt is
linked-choice-day = Egy ismert nap óta
linked-choice-unknown = Nem tudom
linked-since-before = Tudomásunk szerint már a tiltakozás előtt össze voltak kapcsolva.
linked-since-day = { $date } óta összekapcsolva.
linked-since-unknown = Összekapcsolva. Nem tudni, mióta.
linked-until = { $date } óta nincs összekapcsolva.
cover-object = Tiltakozás ehhez a fiókhoz is
cover-leave = Maradjon így
cover-ask-again = Kérdezze meg újra
options-cover-open = A Meta nem mondja meg, hogy az a tiltakozás erre a fiókra is érvényes-e.
options-cover-again = A biztos út az, ha ehhez a fiókhoz is tiltakozik.
reason-cover-joined = { $date } óta összekapcsolva ezzel: { $account }. Annak a tiltakozását addigra már elfogadták.
reason-cover-unknown = Összekapcsolva ezzel: { $account }. Lehet, hogy csak a tiltakozás elfogadása után.
reason-cover-ended = { $date } óta nincs összekapcsolva ezzel: { $account }. Annak a tiltakozását azelőtt fogadták el.
reason-cover-left = Erre is érvényes lehet a következő fiók tiltakozása: { $account }. Ön így hagyta ({ $date }).
done-cover-left = Így marad. Ehhez a fiókhoz bármikor tiltakozhat.

## People

account-person = A fiók tulajdonosa: { $name }
persons-show = Személyek
persons-all = Minden személy
persons-title = Személyek
persons-lead = Mindenki, akinek a tiltakozásait itt kezeli.
persons-find = Személy keresése
persons-find-hint = Név vagy e-mail-cím
persons-hide = Akiknél minden kész, ne látsszanak
persons-hidden = { $count ->
    [one] Egy személy el van rejtve. Minden fiókjánál elfogadták a tiltakozást.
   *[other] { $count } személy el van rejtve. Minden fiókjuknál elfogadták a tiltakozást.
}
persons-found = { $count ->
    [0] Nincs találat.
    [one] Egy személy
   *[other] { $count } személy
}
persons-page = { $first }–{ $last }. személy, összesen { $count }
persons-accounts = { $count ->
    [0] Még nincs fiók
    [one] Egy fiók
   *[other] { $count } fiók
}
persons-needs = { $count ->
    [one] egynél van teendő
   *[other] { $count } fióknál van teendő
}
persons-settled = mind elfogadva
persons-spoken = Személy megnyitása: { $name }. { $more }
persons-add = Személy felvétele
person-unnamed = Névtelen személy
person-lead = A módosítást gépelés közben mentjük. Amit már elküldtek, nem változik.
person-name = Név
person-name-hint = Ahogyan Ön itt ismeri
person-full-name = Teljes név
person-full-name-hint = Levelekhez
person-email = Szokásos e-mail-cím
person-email-hint = A következő fiókjánál felajánljuk
person-phone = Telefonszám
person-town = Település
person-town-hint = A levél dátuma elé kerül.
person-address = Postai cím
person-address-hint = Levelekhez, soronként, név nélkül
person-residence = Hol él
person-residence-unknown = Még nincs megadva
person-residence-hint = Az új tiltakozásokra vonatkozik. Amit elkezdtek vagy elküldtek, nem változik.
person-residence-change = Lakóhely kiválasztása
person-residence-close = Országok elrejtése
person-residence-eu = Az Európai Unióban, ország nincs megadva
person-residence-eea = Izlandon, Liechtensteinben vagy Norvégiában, ország nincs megadva
person-language = A levelek és indokok nyelve
person-language-hint = Ezt ajánljuk fel. Mindig választhat másikat.
person-language-usual = A szokásos
person-accounts = Fiókok
person-no-accounts = Még nincs fiók.
person-object = Tiltakozás másik fiókhoz
person-object-first = Tiltakozás e személy egyik fiókjához
person-object-spoken = Tiltakozás e személy másik fiókjához
person-on-desk = Mutatás az áttekintésben
person-same = Ez ugyanaz a személy, mint …
person-back = Vissza ide: { $name }
person-remove = A személy eltávolítása
person-remove-deleted = A törölt fiókjai is elvesznek.
person-hand-over-title = Átadás
person-hand-over-lead = Mentsen egy fájlt csak ezzel a személlyel és fiókjaival. Egy másik Veto Desk megnyithatja, vagy átveheti belőle az újdonságot.
person-hand-over-evidence = A bizonyítékként megőrzött fájlok nincsenek benne.
person-hand-over = E személy részének átadása …
same-title = Ki ugyanaz a személy, mint { $name }?
same-lead = Válassza ki, kinek a fiókjai tartoznak még ehhez a személyhez.
same-confirm-title = Ugyanaz a személy { $kept } és { $other }?
same-confirm-lead = Előbb nézze meg, mi történik. Utána rögtön visszavonható.
same-happens = Ami történni fog
same-accounts = { $count ->
    [0] Nincs áthelyezendő fiók. Honnan: { $other }, hová: { $kept }.
    [one] Egy fiók átkerül. Honnan: { $other }, hová: { $kept }.
   *[other] { $count } fiók átkerül. Honnan: { $other }, hová: { $kept }.
}
same-goes = { $kept } marad. { $other } lekerül a személyek listájáról.
same-filled = Átvesszük ezt: { $what }: { $value }
same-differs = Ami eltér
same-differing = { $what }: marad { $kept }, a jegyzetbe kerül { $other }.
same-residence = Hol él: ez marad: { $kept }, nem ez: { $other }.
same-stays = Amit elküldtek, nem változik. Fiók, válasz vagy jegyzet nem vész el.
same-another = Másik személy választása
same-join = Legyenek egy személy
sheet-for = Összefoglaló ennek a személynek
sheet-hint = Mi történt, mi következik, és mikorra, nagy betűkkel.
sheet-print = Összefoglaló nyomtatása
sheet-save = Összefoglaló mentése
sheet-title = Tiltakozások: { $name }
sheet-made = Így áll az ügy: { $date }
sheet-done = { $date }: { $what }
sheet-nothing-done = Még semmit nem küldtek el.
sheet-next = Most: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Nincs figyelendő határidő.
sheet-footer = Ez az app nem a Metáé · {"{page}"}. oldal, összesen {"{pages}"}

## What was just done

done-account-deleted = A fiók lekerült az áttekintésből.
done-draft-discarded = A befejezetlen tiltakozást elvetettük.
done-answer-recorded = A választ feljegyeztük.
done-answer-recorded-with-files = A választ feljegyeztük. Amit megadott, változatlanul megőrizzük a fájlja mellett.
done-note-added = A jegyzetet mentettük.
done-evidence-kept = { $count ->
    [one] A fájlt változatlanul megőrizzük az Ön fájlja mellett.
   *[other] { $count } fájlt változatlanul megőrzünk az Ön fájlja mellett.
}
done-evidence-removed = Lekerült a listáról. A fájl a mappájában marad.
done-letter-discarded = A levelet elvetettük.
done-paper-saved = Mentve: { $path }
done-step-recorded = Ezt feljegyeztük.
done-undone = Visszavonva: { $what }.
done-account-removed = A fiókot minden bejegyzésével eltávolítottuk. A bizonyítékként megőrzött fájlok a mappájukban maradnak.
done-merged = Egy másik számítógép változásai bekerültek a fájljába.
done-merged-hand = A kézzel végzett módosítások bekerültek.
done-merged-copy = A fájlja mellett egy másik példány is volt. Ami új volt benne, bekerült.
done-imported = A másik fájlt átvettük.
done-imported-nothing = Abból a fájlból már minden itt van.
done-backup-used = Visszaállt a korábbi állapot. Ami előtte volt, a biztonsági másolatok között van.
done-edited = A fájlját a Veto Desken kívül módosították. Olvasható maradt. Ellenőrizze, helyesek-e a bejegyzései.
done-unlocked = A másik ablak bezárult. Most itt is módosíthat.
done-person-removed = A személyt eltávolítottuk.
done-persons-joined = Mostantól egy személy. Minden fiókja itt van.
done-restarted = A Veto Desk egy hiba miatt leállt, majd újraindult. Nézze meg, megvan-e az utolsó módosítása. A fájlja: { $path }
count-added = { $count ->
    [one] Egy fiók új.
   *[other] { $count } fiók új.
}
count-changed = { $count ->
    [one] Egy fiók megváltozott.
   *[other] { $count } fiók megváltozott.
}
count-removed = { $count ->
    [one] Egy fiók kikerült.
   *[other] { $count } fiók kikerült.
}
done-account-restored = A fiók újra az áttekintésben van.
done-accounts-added = { $count ->
    [one] A táblázat egy fiókja bekerült. A tiltakozása nincs elkezdve.
   *[other] A táblázatból { $count } fiók bekerült. A tiltakozásuk nincs elkezdve.
}
done-account-covered = A fiókot összekapcsoltként őrizzük meg. Ha a másik tiltakozást elfogadják, az erre is érvényes.
done-pasted = A kimásolt szöveget beillesztettük.
done-address-opened = Megkértük a böngészőt, hogy nyissa meg az oldalt. Ha nem nyílik meg semmi, másolja ki a címet.
done-text-size = Szövegméret: { $percent }%.
done-copy-saved = Másolat mentve: { $path }
done-file-opened = A fájl megnyílt.
done-several-sent = { $count ->
    [one] 1 tiltakozást elküldöttként jelöltünk.
   *[other] { $count } tiltakozást elküldöttként jelöltünk.
}
done-several-answered = { $count ->
    [one] A választ 1 fiókhoz feljegyeztük.
   *[other] A választ { $count } fiókhoz feljegyeztük.
}
done-several-deleted = { $count ->
    [one] 1 fiókot töröltünk.
   *[other] { $count } fiókot töröltünk.
}
done-turn-over = { $count ->
    [one] Végigment a fiókon.
   *[other] Végigment { $count } fiókon.
}
done-set-aside = Az olvashatatlan fájlt új néven megőriztük: { $path }
close-asked = Az utolsó módosítások még nincsenek mentve. Mentsen előbb másolatot, vagy zárja be mentés nélkül.

## The file

save-failed-title = A módosítások nincsenek mentve
save-retry = Újra
save-elsewhere = Másolat mentése …
save-read-only = A fájl mappája csak olvasható. Amíg az ablak nyitva van, minden megmarad. Mentsen másolatot egy másik mappába.
save-full = A lemez megtelt. Amíg az ablak nyitva van, minden megmarad. Szabadítson fel helyet, és próbálja újra.
save-denied = A rendszer nem engedi írni a fájlt. Amíg az ablak nyitva van, minden megmarad. Mentsen másolatot egy másik mappába.
save-vanished = A fájl mappája eltűnt. Amíg az ablak nyitva van, minden megmarad. Hozza vissza, vagy mentsen másolatot máshová.
save-newer = A fájlt közben a Veto Desk újabb változata írta. Amíg az ablak nyitva van, minden megmarad. Mentsen másolatot, és telepítse azt a változatot.
save-other = A mentés nem sikerült. Amíg az ablak nyitva van, minden megmarad. Próbálja újra, vagy mentsen másolatot máshová.
copy-read-only = Nem mentettük: az a mappa csak olvasható. Válasszon másik mappát.
copy-full = Nem mentettük: az a lemez megtelt. Válasszon másik helyet.
copy-denied = Nem mentettük: a rendszer oda nem enged írni. Válasszon másik mappát.
copy-vanished = Nem mentettük: az a mappa nem létezik. Válasszon másik mappát.
copy-other = Nem mentettük. Válasszon másik helyet.
trouble-title = A fájlját nem sikerült megnyitni
trouble-damaged = A fájl itt sérült: { $line }. sor, { $column }. oszlop.
trouble-newer = Ezt a fájlt a Veto Desk újabb változata írta. A megnyitásához telepítse azt a változatot.
trouble-too-large = A fájl sokkal nagyobb, mint az app bármelyik fájlja.
trouble-denied = A rendszer nem engedi olvasni ezt a fájlt. Ellenőrizze, ki olvashatja.
trouble-missing = Azon a helyen nincs fájl.
trouble-other = A fájlt nem sikerült beolvasni.
trouble-untouched = Semmi nem változott. Bármit választ, ez a fájl megmarad.
trouble-previous = A legújabb biztonsági másolat
trouble-previous-what = Készült: { $date }, benne { $count ->
    [one] egy fiók.
   *[other] { $count } fiók.
}
trouble-use-previous = Ezt a másolatot kérem
trouble-other-file = Másik fájl
trouble-new = Új, üres kezdet
trouble-new-hint = A régi fájl új néven mellette marad.
trouble-start-new = Kezdés üresen

settings-title = Beállítások
settings-theme = Világos vagy sötét
theme-system = Ahogy a számítógépen
theme-light = Világos
theme-dark = Sötét
settings-contrast = Kontraszt
contrast-system = Kontraszt a számítógép szerint
contrast-normal = Szokásos kontraszt
contrast-high = Nagy kontraszt, fekete-fehérben
settings-language = Nyelv
settings-language-hint = Az app nyelve. Az indokok és a levelek nyelve ettől eltérhet.
settings-language-of-system = Ahogy a számítógépen: { $language }
settings-language-not-reviewed = Ezt a szöveget még nem nézte át anyanyelvi olvasó. Ha valami nem érthető, válassza az angolt.
settings-language-reviewed = Ezt a szöveget anyanyelvi olvasó átnézte.
languages-more = További nyelvek
settings-language-help = Segíthet javítani, program nélkül is: a CONTRIBUTING nevű fájl leírja, hogyan.
settings-text-size = Szövegméret
text-size-percent = { $percent }%
settings-text-size-hint = A szöveggel együtt minden nő. A Ctrl a plusz vagy a mínusz jellel minden oldalon ugyanezt teszi.
settings-companion = Amíg egy űrlap nyitva van
settings-companion-on = Kis ablak a böngésző mellé
settings-companion-hint = A kis ablak egyszerre egy lépést mutat. Egy gomb újra nagyra nyitja.
settings-graphics = Megjelenítés
settings-graphics-simple = Egyszerű megjelenítés
settings-graphics-hint = Pipálja ki, ha az ablak villog, üres marad vagy lassú. Ugyanúgy néz ki, és a következő indítástól él.
settings-file = Az Ön fájlja
settings-file-lead = Minden egyetlen fájlban van ezen a számítógépen, sehol máshol. Csak Ön olvashatja.
settings-file-path = Hol van
settings-copy-path = A hely másolása
settings-save-copy = Másolat mentése …
settings-open = Másik fájl megnyitása …
settings-picking = Megnyílt egy fájlválasztó ablak.
settings-typed-path = A fájl elérési útja
settings-typed-path-hint = Csak akkor kell, ha nem nyílik meg fájlválasztó ablak.
settings-typed-open = E fájl megnyitása
settings-typed-copy = Másolat mentése oda
settings-typed-import = Bejegyzések átvétele
settings-open-folder = Mappa megnyitása
settings-import-title = Bejegyzések másik fájlból
settings-import-lead = Átveheti, ami egy másik Veto Desk-fájlban van. Az Ön adataiból semmi nem vész el, és semmi nem lesz kétszer.
settings-import = Bejegyzések átvétele fájlból …
settings-backups-title = Biztonsági másolatok
settings-backups-lead = Az app másolatokat őriz a fájl korábbi állapotairól. Bármelyikhez visszatérhet.
settings-backups = Vissza egy korábbi állapothoz …
backups-title = Vissza egy korábbi állapothoz
backups-lead = Válasszon egy napot. Az áttekintés olyan lesz, amilyen akkor volt.
backups-reading = Biztonsági másolatok keresése …
backups-none = Még nincs biztonsági másolat. Minden indításkor készül egy, és munka közben óránként.
backups-use = Vissza ehhez az állapothoz
backups-back = Vissza a beállításokhoz
backups-undo = A mostani állapotról előbb másolat készül. A váltást visszavonhatja.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] Egy fiók
   *[other] { $accounts } fiók
}, { $objections ->
    [one] egy tiltakozás
   *[other] { $objections } tiltakozás
}
settings-about = Névjegy
settings-version = Veto Desk { $version }
settings-facts = A címeket és szabályokat 2026. november 22-én gyűjtöttük, dátummal ellátott forrásokból. Ehhez a változathoz senki nem nyitotta meg a címeket.
settings-no-advice = Ez az app nem ad jogi tanácsot.
settings-licence = A Veto Desk szabad program, választása szerint az MIT- vagy az Apache-licenc alatt. Mások munkáját is tartalmazza.
settings-licences = Kiknek a munkája van benne
licences-title = Kiknek a munkája van benne
licences-lead = A Veto Desk mások munkáját is tartalmazza. Itt licenc szerint, angolul látja őket.
licences-hint = Az „OR” azt jelenti, hogy választhat. Az „AND” azt jelenti, hogy mindegyik érvényes. Egyes részek csak az egyik rendszeren vannak a programban.
licences-show = Munkák és szövegek
licences-show-spoken = Munkák és szövegek megnyitása: { $licence }
licences-works = Munkák
licences-text = { $number }. szöveg
licences-back = Vissza a listához

## Help

help-title = Súgó
help-lead = A Veto Desk elvezeti a hivatalos űrlaphoz, és követi a tiltakozását, amíg le nem zárul.
help-how = Hogyan működik
help-how-1 = Válaszoljon néhány rövid kérdésre. Minden választ azonnal mentünk.
help-how-2 = Nyissa meg a hivatalos oldalt, és illessze be, amit előkészítettünk.
help-how-3 = Ott nyomja meg a Submit (küldés) gombot. Aztán jelezze itt, hogy elküldte.
help-how-4 = Ha válasz jön, jegyezze fel itt. Az áttekintés mutatja a következő lépést.
help-does = Mit ér el a tiltakozás
help-does-1 = Leállítja annak jövőbeli felhasználását, amit közzétett. Amit az MI már megtanult, benne marad.
help-does-2 = Nem vonatkozik azokra az Önről készült fotókra, amelyeket mások tesznek közzé.
help-does-3 = Nem távolítja el a Meta AI-t az appjaiból.
help-safe = Az Ön adatai
help-safe-1 = Minden egyetlen fájlban marad ezen a számítógépen. Az app maga nem használ hálózatot.
help-safe-2 = Csak a saját listája hivatalos címeit nyitja meg, és csak akkor, ha Ön kéri.
help-safe-3 = Soha nem kér jelszót, kódot vagy személyi igazolványt.
help-copies = Az Ön fájlja és másolatai
help-copies-1 = A korábbi állapotok a fájlja mellett vannak. A beállításokban visszatérhet valamelyikhez.
help-copies-2 = A fájl lehet olyan mappában, amelyet több számítógép közösen használ. Amit bármelyik hozzáad, megmarad.
help-copies-3 = Ha új számítógépre vált, mentsen másolatot, és ott nyissa meg.
help-keys = Billentyűk
help-keys-tab = A Tab, illetve a Shift és a Tab végiglép azon, amit meg lehet nyomni. A szóköz vagy az Enter megnyomja.
help-keys-answers = A nyílbillentyűk a kérdésre adható válaszok között lépnek. Egy válasz első betűje is odalép.
help-keys-size = A Ctrl a plusz vagy a mínusz jellel mindent nagyít vagy kicsinyít. A Ctrl és a 0 visszaállítja.
help-keys-copy = Szövegmezőben a Ctrl és a C másol, a Ctrl és a V beilleszt.
help-keys-go-on = A Ctrl és az Enter megnyomja az oldal fő gombját. Ha egy mezőben kérdésre válaszol, az Enter ugyanezt teszi.
help-keys-back = Az Alt és a bal nyíl visszalép. Szövegmezőben egy szóval lép.
help-keys-help = Az F1 ezt az oldalt nyitja meg.
help-keys-undo = A Ctrl és a Z visszavonja az utolsó módosítást. Szövegmezőben a beírt betűket vonja vissza.

## Guides

guides-here = Útmutatók ehhez
guides-search = Keresés az útmutatókban
guides-search-hint = Egy vagy több szó, például „űrlap” vagy „telefon”
guides-found = { $count ->
    [one] Egy útmutató.
   *[other] { $count } útmutató.
}
guides-none-found = Próbáljon más vagy kevesebb szót. Ha törli a beírt szöveget, minden útmutatót lát.
guides-object = Tiltakozás
guides-trouble = Nincs ott az űrlap, és más gondok
guides-after = Az elküldés után
guides-places = Ahol Ön él
guides-good-to-know = Jó tudni
guides-app = Erről az appról
guide-checked = Ellenőrizve: { $date }
guide-platforms = Platform: { $names }
guide-residences = Azoknak, akik itt élnek: { $names }
guide-sources = Források
guide-source = { $title }, { $date }
guide-source-app = Maga az app
guide-close = Útmutató bezárása

## Where there is no window

start-usage = Használat: veto-desk [--file] [ÚTVONAL] [--software]
start-no-folder = A Veto Desk nem talált mappát a fájljának. Indítsa el a --file kapcsolóval és egy útvonallal.
start-no-screen = A Veto Desk nem tudja megnyitni az ablakát. Nem talált képernyőt. Indítsa az asztali felületről.
start-no-picture = A Veto Desk nem tudja megnyitni az ablakát. A képernyő nem fogad tőle képet. Telepítse vagy frissítse a grafikus meghajtót.
start-no-library = A Veto Desk nem tudja megnyitni az ablakát. Az ablakkezelő rendszer vagy egyik könyvtára nem válaszolt.
start-stopped = A Veto Desk egy hiba miatt leállt. Amit beírt, mentve van. A folytatáshoz indítsa újra. A fájlja: { $path }
