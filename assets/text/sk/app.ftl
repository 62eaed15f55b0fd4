### Every word the app says, in Slovak; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "you". One term for one idea: account, objection, route, form.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Chyba: { $page } – Veto Desk
rail-name = Miesta
messages-name = Správy
rail-desk = Prehľad
rail-settings = Nastavenia
rail-help = Pomocník
rail-here = Ste tu
not-meta = Táto aplikácia nepatrí Mete. Nič sa odtiaľto neposiela.
saving-saved = Uložené v tomto počítači.
saving-under-way = Ukladá sa v tomto počítači …
saving-failed = Zatiaľ neuložené.
saving-forbidden = Súbor sa neotvoril. Nič sa neukladá.
saving-read-only = Toto okno súbor iba zobrazuje. Nič sa neukladá.
undo = Vrátiť
undo-change = Vrátiť: { $what }
change-wizard = odpoveď
change-draft = zahodenie
change-filing = podanie
change-answer = posledný krok
change-note = poznámka
change-evidence = súbor
change-letter = list
change-account = úpravy
change-linked = prepojené účty
change-several = viac účtov
change-deleting = vymazanie
change-person = osoba
change-settings = nastavenie
change-incoming = čo prišlo
change-import = čo sa prevzalo
change-backup = starší stav
change-adding = pridanie účtov z tabuľky
read-only-title = Môžete si prezerať, ale nie meniť
read-only-other-window = Veto Desk je otvorený v inom okne. Zmeny robte tam. Keď sa to okno zatvorí, prevezme prácu toto.
read-only-newer = Tento súbor zapísala novšia verzia aplikácie Veto Desk. Ak ho chcete meniť, nainštalujte ju.
read-only-what = Čo môžem urobiť?
dismiss = Skryť túto správu
close-title = Zatvoriť bez uloženia?
close-save-elsewhere = Najprv uložiť kópiu …
close-anyway = Zatvoriť bez uloženia
close-stay = Nechať okno otvorené

## Dates

when-and-route = { $when } · { $route }
date-today = Dnes, { $date }
date-week-earlier = O týždeň skôr
date-day-earlier = O deň skôr
date-day-later = O deň neskôr
date-week-later = O týždeň neskôr

## Status

status-not-started = Nezačaté
status-not-sent-yet = Zatiaľ neodoslané
status-sent = Odoslané
status-confirmed = Potvrdené
status-needs-you = Čaká na vás
status-refused = Zamietnuté
reason-not-begun = Pri tomto účte ste ešte nezačali.
reason-prepared = Pripravené: { $date }. Ešte ste to neodoslali.
reason-form-opened = Formulár ste otvorili: { $date }. Zatiaľ ste neuviedli, že je odoslaný.
reason-form-missing = Formulár sa vám nezobrazil: { $date }. Sú aj iné spôsoby.
reason-waiting = Lehota na odpoveď: { $date }.
reason-waiting-soon = Lehota na odpoveď: { $date }. { $days ->
    [0] To je dnes.
    [one] To je zajtra.
    [few] Zostávajú { $days } dni.
   *[other] Zostáva { $days } dní.
}
reason-waiting-courtesy = Slušné by bolo, keby odpovedali najneskôr: { $date }. Tento deň neurčuje žiadny zákon.
reason-waiting-no-date = Odoslané: { $date }. Nie je nám známe, dokedy majú odpovedať.
reason-receipt = Námietka prišla, napísali vám: { $date }. Lehota na odpoveď: { $due }.
reason-receipt-no-date = Napísali vám: { $date }. Rozhodnutie v tom nie je.
reason-more-time = Požiadali o viac času. Lehota na odpoveď: { $date }.
reason-overdue = Odpoveď neprišla. Lehota sa skončila: { $date }.
reason-overdue-courtesy = Odpoveď neprišla do tohto dňa: { $date }. Tento deň neurčuje žiadny zákon.
reason-accepted = Prijaté: { $date }. Netreba nič robiť.
reason-covered = Platí preň námietka účtu { $account }, od tohto dňa: { $date }.
reason-replied = Odpovedali ste: { $date }. { $due }
reason-replied-due = Lehota na odpoveď: { $date }.
reason-replied-no-date = Lehotu na odpoveď neurčuje žiadny zákon.
reason-reminded = Urgenciu ste poslali: { $date }. Dajte im čas do tohto dňa: { $due }.
reason-reminder-over = Na urgenciu neodpovedali do tohto dňa: { $date }.
reason-complained = Sťažnosť ste spoločnosti poslali: { $date }. Spoločnosť musí jej prijatie potvrdiť najneskôr: { $due }.
reason-complaint-received = Prijatie sťažnosti potvrdili: { $date }. Teraz sa ňou musia bez odkladu zaoberať.
reason-complaint-silent = Prijatie sťažnosti nepotvrdili do tohto dňa: { $date }.
reason-with-authority = Sťažnosť je na úrade od tohto dňa: { $date }. { $due }
reason-authority-news = Úrad vám napísal: { $date }. { $due }
reason-authority-due = Úrad vám musí podať ďalšiu správu najneskôr: { $date }.
reason-authority-no-date = Čas si úrad určuje sám.
reason-authority-silent = Úrad sa neozval do tohto dňa: { $date }.
reason-authority-agreed = Úrad vám dal za pravdu: { $date }.
reason-authority-disagreed = Úrad vám nedal za pravdu alebo vec uzavrel: { $date }.
reason-recheck-due = Prijaté už dávno. Nová kontrola mala byť: { $date }.
reason-refused = Námietku zamietli: { $date }.
reason-reasons-asked = Spýtali sa, ktoré použitie údajov myslíte a prečo: { $date }.
reason-more-asked = Chceli od vás niečo ďalšie: { $date }.
reason-other-form = Požiadali vás o iný formulár: { $date }.
reason-other-company = Odkázali na inú spoločnosť: { $date }.
next-start = Začať
next-continue = Pokračovať
next-report-answer = Prišla mi odpoveď
next-reply = Čo teraz robiť
next-try-next-route = Skúsiť iný spôsob
next-see-options = Čo teraz robiť
next-recheck = Znova skontrolovať
next-show-record = Zobraziť záznam
next-show-covering = Zobraziť prepojené účty
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Vaše námietky
desk-add = Podať námietku za účet
desk-begin = Podať námietku za prvý účet
desk-empty-what = Meta trénuje umelú inteligenciu (AI) na príspevkoch, fotkách, komentároch a chatoch s AI. Môžete proti tomu podať námietku.
desk-empty-where = Čo napíšete, zostane v jednom súbore v tomto počítači: { $path }
desk-empty-how = Dovedieme vás k oficiálnemu formuláru a strážime všetko, kým nepríde odpoveď. Trvá to asi päť minút.
desk-show-account = Zobraziť účet
desk-urgent-needs-you = { $count ->
    [one] Jeden účet čaká na vás.
    [few] Čakajú na vás { $count } účty.
   *[other] Čaká na vás { $count } účtov.
}
desk-urgent-unfinished = { $count ->
    [one] Jedna námietka ešte nie je odoslaná.
    [few] { $count } námietky ešte nie sú odoslané.
   *[other] { $count } námietok ešte nie je odoslaných.
}
desk-urgent-waiting = { $count ->
    [one] Námietka je odoslaná. Teraz sú na rade oni.
    [few] Všetko je odoslané. Teraz sú na rade oni.
   *[other] Všetko je odoslané. Teraz sú na rade oni.
}
desk-urgent-settled = { $count ->
    [one] Námietka je potvrdená. Netreba nič robiť.
    [few] Všetky námietky sú potvrdené. Netreba nič robiť.
   *[other] Všetky námietky sú potvrdené. Netreba nič robiť.
}
desk-urgent-account = { $account }, { $platform } – { $sentence }
desk-count = { $status } { $count }
desk-counts = Účty: { $total } · { $parts }
desk-add-many = Pridať veľa účtov
find-label = Nájsť účet
find-hint = Meno, e-mail, číslo alebo slovo z poznámky
find-filters = Filtrovať a triediť
find-filters-set = Filtrovať a triediť (zapnuté: { $count })
find-filters-close = Skryť filtre
find-clear = Zobraziť všetko
find-any-status = Akýkoľvek stav
find-any-due = Akákoľvek lehota
find-any-platform = Akákoľvek platforma
find-any-person = Ktokoľvek
find-counted = { $what } ({ $count })
find-status = Stav
find-due = Lehota
find-due-overdue = Po lehote
find-due-week = Do 7 dní
find-due-month = Do 30 dní
find-platform = Platforma
find-person = Osoba
find-person-by-name = Je ich veľa. Napíšte meno do poľa hore.
find-sort = Poradie
find-sort-urgent = Najprv to, čo čaká na vás
find-sort-name = Podľa mena
find-sort-due = Podľa lehoty
find-sort-newest = Od najnovších
find-none = Nenašiel sa žiadny účet.
find-found = { $count ->
    [one] 1 z { $total } účtov
    [few] { $count } z { $total } účtov
   *[other] { $count } z { $total } účtov
}
find-page-all = Účty { $first } až { $last } z { $total }
find-page = { $first } až { $last } z nájdených { $count }, spolu { $total }
find-hidden = { $count ->
    [one] 1 účet, ktorý na vás čaká, tu nevidno.
    [few] { $count } účty, ktoré na vás čakajú, tu nevidno.
   *[other] { $count } účtov, ktoré na vás čakajú, tu nevidno.
}
find-show-hidden = Zobraziť ich
find-previous = Predchádzajúca strana
find-next = Ďalšia strana
find-page-of = Strana { $page } z { $pages }
select-begin = Vybrať viac účtov
select-end = Ukončiť výber
select-count = { $count ->
    [one] Vybraný 1 účet
    [few] Vybrané { $count } účty
   *[other] Vybraných { $count } účtov
}
select-hidden = { $count ->
    [one] 1 z nich nie je medzi nájdenými.
    [few] { $count } z nich nie sú medzi nájdenými.
   *[other] { $count } z nich nie je medzi nájdenými.
}
select-one = Vybrať
select-account = Vybrať: { $account }
select-page = Vybrať účty na tejto strane ({ $count })
select-found = { $count ->
    [one] Vybrať nájdený účet
    [few] Vybrať všetky { $count } nájdené
   *[other] Vybrať všetkých { $count } nájdených
}
select-none = Zrušiť výber
select-what = Čo s nimi treba urobiť?
select-open = { $count ->
    [one] Otvoriť 1 formulár
    [few] Otvoriť { $count } formuláre po sebe
   *[other] Otvoriť { $count } formulárov po sebe
}
select-sent = Označiť ako odoslané ({ $count })
select-answered = { $count ->
    [one] Zapísať odpoveď pre 1 účet
    [few] Zapísať jednu odpoveď pre { $count } účty
   *[other] Zapísať jednu odpoveď pre { $count } účtov
}
select-record = { $count ->
    [one] Záznam 1 účtu ako PDF
    [few] Záznam { $count } účtov ako PDF
   *[other] Záznam { $count } účtov ako PDF
}
select-table = { $count ->
    [one] Tabuľka 1 účtu
    [few] Tabuľka { $count } účtov
   *[other] Tabuľka { $count } účtov
}
select-delete = Vymazať odtiaľto ({ $count })
several-title-sent = { $count ->
    [one] Odoslali ste túto námietku?
    [few] Odoslali ste tieto { $count } námietky?
   *[other] Odoslali ste týchto { $count } námietok?
}
several-title-answered = { $count ->
    [one] Aká bola odpoveď?
    [few] Aká bola odpoveď na tieto { $count } námietky?
   *[other] Aká bola odpoveď na týchto { $count } námietok?
}
several-lead = { $count ->
    [one] Zapíše sa to k tomuto účtu:
    [few] To isté sa zapíše ku každému z týchto { $count } účtov:
   *[other] To isté sa zapíše ku každému z týchto { $count } účtov:
}
several-more = { $count ->
    [one] a 1 ďalší
    [few] a { $count } ďalšie
   *[other] a { $count } ďalších
}
several-left-out = { $count ->
    [one] 1 vybraný účet sa vynechá, lebo sa to naň nehodí.
    [few] { $count } vybrané účty sa vynechajú, lebo sa to na ne nehodí.
   *[other] { $count } vybraných účtov sa vynechá, lebo sa to na ne nehodí.
}
several-when-sent = Kedy ste ich odoslali?
several-record-sent = Označiť ako odoslané ({ $count })
several-record-answered = Zapísať k účtom ({ $count })
turn-now = Prechádzate účty. Toto je { $at } z { $of }.
turn-wait = Prechádzate účty. Teraz príde { $at } z { $of }.
turn-next = { $count ->
    [one] Prejsť na posledný
    [few] Ďalší účet (zostávajú { $count })
   *[other] Ďalší účet (zostáva { $count })
}
turn-last = To bol posledný
turn-here = Pokračovať s týmto
turn-stop = Prestať prechádzať
person-you = Vy
adding-title = Pridať veľa účtov
adding-lead = Vložte tabuľku alebo vyberte súbor CSV. Najprv uvidíte, čo z ktorého riadka vznikne. Nič sa nepridá, kým to nepotvrdíte.
adding-field = Tabuľka
adding-field-hint = Označte riadky v tabuľkovom programe, skopírujte ich a vložte sem.
adding-columns = Stĺpce: { $columns }. Ak ich pomenuje prvý riadok, môžu byť v akomkoľvek poradí.
adding-column-person = Osoba
adding-column-platform = Platforma
adding-column-account = Účet
adding-column-email = E-mail
adding-column-phone = Telefón
adding-column-country = Krajina
adding-column-note = Poznámka
adding-choose = Vybrať súbor
adding-empty = Uložiť prázdnu tabuľku
adding-empty-name = Účty na pridanie
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Príklad. Tento riadok prepíšte.
adding-pasted = { $count ->
    [one] Vložený 1 riadok
    [few] Vložené { $count } riadky
   *[other] Vložených { $count } riadkov
}
adding-read = { $count ->
    [one] 1 riadok zo súboru „{ $file }“
    [few] { $count } riadky zo súboru „{ $file }“
   *[other] { $count } riadkov zo súboru „{ $file }“
}
adding-change = Zmeniť
adding-clear = Použiť inú tabuľku
adding-guessed = Niektoré znaky v súbore môžu byť nesprávne. Ak mená nevyzerajú dobre, uložte ho ako „CSV UTF-8“ a vyberte ho znova.
adding-none = Zatiaľ tu nie je riadok s účtom. Pridajte ho pod názvy stĺpcov.
adding-will = { $count ->
    [one] 1 sa pridá
    [few] { $count } sa pridajú
   *[other] { $count } sa pridá
}
adding-here = { $count ->
    [one] 1 tu už je
    [few] { $count } tu už sú
   *[other] { $count } tu už je
}
adding-wrong = { $count ->
    [one] 1 sa nedá použiť
    [few] { $count } sa nedajú použiť
   *[other] { $count } sa nedá použiť
}
adding-rows = Riadky { $first } až { $last } z { $total }
adding-unused = Tieto stĺpce sa nepoužijú: { $columns }
adding-left-out = { $count ->
    [one] 1 ďalší riadok sa vynechal. Najprv pridajte tieto, potom vložte zvyšok.
    [few] { $count } ďalšie riadky sa vynechali. Najprv pridajte tieto, potom vložte zvyšok.
   *[other] { $count } ďalších riadkov sa vynechalo. Najprv pridajte tieto, potom vložte zvyšok.
}
adding-group-wrong = Nedajú sa použiť
adding-group-here = Už sú tu
adding-group-remarked = Pridajú sa, ale pozrite si ich
adding-group-added = Pridajú sa
adding-line = Riadok { $line }: { $cells }
adding-line-details = Riadok { $line } · { $details }
adding-is = Je to { $account }.
adding-wrong-quote = Úvodzovky nie sú uzavreté alebo má bunka viac riadkov.
adding-wrong-example = Toto je vzorový riadok.
adding-wrong-no-platform = Chýba platforma. Napíšte Facebook, Instagram alebo WhatsApp.
adding-wrong-unknown-platform = Platformu „{ $what }“ nepoznáme. Napíšte Facebook, Instagram alebo WhatsApp.
adding-wrong-threads = Threads patrí k účtu na Instagrame. Pridajte namiesto toho ten.
adding-wrong-messenger = Messenger patrí k účtu na Facebooku. Pridajte namiesto toho ten.
adding-wrong-no-contact = Chýba e-mail, číslo alebo názov účtu.
adding-wrong-no-name = Chýba meno osoby, ktorá účet nemá.
adding-wrong-email = „{ $what }“ nemôže byť e-mail. Potrebuje @ a koncovku, napríklad .com, a žiadne medzery.
adding-wrong-no-number = Účet na WhatsAppe potrebuje telefónne číslo.
adding-wrong-bad-number = „{ $what }“ nie je telefónne číslo.
adding-wrong-spoiled-number = Tabuľkový program skrátil číslo na „{ $what }“. Napíšte celé číslo ako text.
adding-wrong-unknown-country = Krajinu „{ $what }“ nepoznáme. Skontrolujte, ako je napísaná, alebo napíšte kód ako RO alebo nič.
adding-wrong-whose = Chýba meno osoby a je ich tu viac. Napíšte, komu účet patrí.
adding-wrong-same-name = Meno „{ $what }“ tu má viac osôb. Pridajte e-mail, ktorý tu pre túto osobu používate.
adding-wrong-twice = Tento účet je už na riadku { $what }.
adding-did-you-mean = Skontrolujte e-mail. Má to byť { $meant }?
adding-cut = Text v stĺpci „{ $column }“ je príliš dlhý. Jeho koniec sa vynechá.
adding-country-stays = Podľa toho, čo už vieme, žije táto osoba inde. To zostane.
adding-add = { $count ->
    [one] Pridať 1 účet
    [few] Pridať { $count } účty
   *[other] Pridať { $count } účtov
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Nová námietka
draft-at-step = Nedokončené. Skončili ste pri kroku { $at } z { $of }.
draft-discard = Zahodiť
draft-show-list = Zobraziť zoznam
draft-action = { $step }: { $platform }, nedokončené
deleted-title = Nedávno vymazané
deleted-lead = Vymazaný účet tu zostane 30 dní.
deleted-restore = Obnoviť
deleted-remove = Odstrániť hneď
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Zobraziť aj najstarší
    [few] Zobraziť { $count } staršie
   *[other] Zobraziť { $count } starších
}
deleted-fewer = Zobraziť len najnovšie
deleted-what = { $account }, vymazané: { $date }, zostane do: { $until }
figures-title = Doteraz
figures-totals = Odoslané: { $sent }, zodpovedané: { $answered }, dnes po lehote: { $overdue }.
figures-days = Polovica z { $answers } odpovedí prišla { $median ->
    [0] v ten istý deň
    [one] do jedného dňa
    [few] do { $median } dní
   *[other] do { $median } dní
}. Najrýchlejšia trvala { $fewest ->
    [one] jeden deň
    [few] { $fewest } dni
   *[other] { $fewest } dní
}, najpomalšia { $most ->
    [one] jeden deň
    [few] { $most } dni
   *[other] { $most } dní
}.
figures-name-weeks = Odoslané, zodpovedané a po lehote, týždeň po týždni
figures-name-months = Odoslané, zodpovedané a po lehote, mesiac po mesiaci
figures-time = Čas
figures-sent = Odoslané
figures-answered = Zodpovedané
figures-overdue-week = Po lehote na konci týždňa
figures-overdue-month = Po lehote na konci mesiaca
figures-week = Týždeň od { $date }
figures-until-today = { $period }, do dneška
figures-row = { $period }: odoslané { $sent }, zodpovedané { $answered }, na konci po lehote { $overdue }.
figures-before = Skôr ako { $date }
figures-before-row = { $before }: odoslané { $sent }, zodpovedané { $answered }.
figures-table-show = Zobraziť ako tabuľku
figures-table-hide = Skryť tabuľku

## The wizard

wizard-progress = Krok { $at } z { $of }
wizard-back = Späť
wizard-continue = Pokračovať
wizard-finish = Späť na prehľad
wizard-keep-account = Ponechať tento účet
wizard-to-the-form = Prejsť na formulár
wizard-close = Uložiť a zatvoriť

wizard-platform-title = O ktorú platformu ide?
wizard-platform-lead = Námietku podávate vždy za jeden účet. Ďalšie môžete pridať potom.
wizard-someone-else = Účet patrí niekomu inému

wizard-person-title = Komu patrí účet?
wizard-person-title-no-account = Kto chce podať námietku?
wizard-person-lead = Meno vám pomôže nájsť účet v prehľade.
wizard-person-new = Niekto nový
wizard-person-new-hint = Meno zadáte nižšie
wizard-person-name = Meno
wizard-person-name-hint = Meno zostane v tomto počítači. Formulár sa naň môže pýtať.

wizard-residence-title = Žijete v Európskej únii?
wizard-residence-title-other = Žije táto osoba v Európskej únii?
wizard-residence-lead = Právo namietať a lehota na odpoveď závisia od toho, kde teraz žijete. Na štátnom občianstve nezáleží.
lives-eu = Áno
lives-eu-hint = V jednej z 27 krajín Európskej únie
lives-eea = Nie, na Islande, v Lichtenštajnsku alebo Nórsku
lives-eea-hint = Platí tam rovnaký zákon
lives-with-right = Nie, v Spojenom kráľovstve, Švajčiarsku alebo Brazílii
lives-with-right-hint = Namietať sa dá aj tam
lives-elsewhere = Nie, niekde inde
lives-elsewhere-hint = Ukážeme vám, čo sa dá urobiť aj tak
lives-not-sure = Neviem to isto
lives-not-sure-hint = Vyberte krajinu a povieme vám to

wizard-country-title = Ktorá je to krajina?
wizard-country-lead = Podľa nej vieme, ktorý úrad vám pomôže. Môžete to preskočiť.
wizard-country-lead-needed = Závisí od nej spôsob, ako podať námietku.
wizard-part-title = Ktorá časť krajiny?
wizard-part-lead = Každá časť má vlastný úrad. Môžete to preskočiť.

wizard-limits-title = Čo tento formulár dokáže a čo nie
wizard-limits-lead = Najprv si to prečítajte. Potom sa rozhodnite, či vám to za ten čas stojí.
wizard-no-route-title = Tam, kde žijete, na to formulár nie je
no-route-helps = Čo aj tak pomôže
no-route-tick = Označte, čo už máte hotové. Tento zoznam zostane v prehľade.
no-route-done = Hotové: { $done } z { $of }.
no-route-others = Jeden formulár je otvorený pre všetkých: pre informácie o vás z iných zdrojov. Pred odoslaním sa dozviete, čo nedokáže.
no-route-others-button = Použiť formulár pre informácie od iných

wizard-email-title = Ktorý e-mail patrí k účtu?
wizard-email-title-phone = Ktoré telefónne číslo patrí k účtu?
wizard-email-title-no-account = Na ktorom e-maile vás Meta zastihne?
wizard-email-lead = Formulár si ho vyžiada a príde naň odpoveď.
wizard-email-lead-phone = Formulár si vyžiada číslo a e-mail na odpoveď.
wizard-email-lead-no-account = Formulár si ho vyžiada a príde naň odpoveď.
wizard-email = E-mail
wizard-email-hint = Ako je nastavený v účte, napríklad name@example.eu
wizard-email-hint-phone = Adresa, ktorú teraz môžete čítať, napríklad name@example.eu
wizard-add-at = Pridať znak @
wizard-use-meant = Použiť { $meant }
wizard-phone = Telefónne číslo
wizard-phone-hint = S predvoľbou krajiny, napríklad +40 721 555 010
wizard-handle-profile-name = Meno v profile (nepovinné)
wizard-handle-user-name = Používateľské meno (nepovinné)
wizard-handle-hint = Pomôže vám rozlíšiť vaše účty

wizard-linked-title = Sú tieto účty prepojené?
wizard-linked-lead = Meta vie prepojiť účty vo svojom Accounts Centre (centrum účtov). Podľa Mety potom jedna námietka platí pre všetky. Niektoré návody tvrdia opak.
linked-together = Áno, a podám námietku aj za tento
linked-together-hint = Bezpečná voľba: zaberie len pár minút
linked-rely = Áno, a druhá námietka stačí
linked-rely-hint = Účet zostane v prehľade ako prepojený
linked-apart = Nie, nie sú prepojené
linked-apart-hint = Každý potrebuje vlastnú námietku
linked-not-sure = Neviem to isto
linked-not-sure-hint = Podáte námietku aj za tento účet. To je vždy v poriadku.

wizard-reason-title = Prečo namietate? (nepovinné)
wizard-reason-lead = V EÚ na Facebooku a Instagrame dôvod netreba. Osobný dôvod môže pomôcť, ak námietku zamietnu.
reason-kind-none = Dôvod neuvediem
reason-kind-none-hint = Textové pole formulára zostane prázdne
reason-kind-composed = Zostaviť krátky text
reason-kind-composed-hint = Označíte, čo sedí, a text môžete zmeniť
reason-kind-own = Napíšem vlastný text
reason-kind-own-hint = Vlastnými slovami, krátky alebo dlhý
reason-tick-what-fits = Označte, čo sedí
reason-language = Jazyk textu
reason-your-text = Váš text
reason-your-text-hint = Vložíte ho do formulára. Vynechajte, čo má zostať súkromné.
reason-length = Znaky: { $count }
reason-length-short = Znaky: { $count }. V roku 2024 chceli od jednej osoby aspoň 100.

wizard-check-title = Skontrolujte si odpovede
wizard-check-lead = Každú z nich môžete zmeniť. Formulár sa otvorí na ďalšej strane.
check-nothing-sent = Zatiaľ sa nič neodoslalo.
check-platform = Platforma
check-person = Komu patrí účet
check-residence = Kde žijete
check-email = Kontakt
check-linked = Prepojené účty
check-reason = Váš dôvod
check-no-reason = Dôvod nie je uvedený
check-not-provided = Neuvedené
check-part-and-country = { $part }, { $country }
check-change = Zmeniť
check-change-spoken = Zmeniť: { $what }

## What is missing, and what to do

problem-title = Niečo treba opraviť
problem-go-on = Ak je to takto správne, kliknite znova na „Pokračovať“.
problem-choose-platform = Vyberte platformu.
problem-choose-person = Vyberte, komu účet patrí.
problem-enter-name = Zadajte meno.
problem-choose-lives = Vyberte, kde žijete.
problem-choose-country = Vyberte krajinu.
problem-email-empty = Zadajte e-mail. Príde naň odpoveď.
problem-email-not-an-address = Skontrolujte e-mail. Má vyzerať ako name@example.eu.
problem-email-did-you-mean = Skontrolujte e-mail. Má to byť { $meant }?
problem-phone = Zadajte telefónne číslo s predvoľbou krajiny.
problem-choose-linked = Vyberte, či sú účty prepojené.
problem-choose-reason = Vyberte, či uvediete dôvod.
problem-write-reason = Napíšte text alebo vyberte, že dôvod neuvediete.
problem-choose-answer = Vyberte, čo je v odpovedi.
problem-choose-objection = Vyberte, ktorého účtu sa to týka.
problem-paste-mail = Nie je tu žiadny text e-mailu. Najprv ho vložte do poľa.
problem-nothing-sent = Nie je tu odoslaná námietka, ku ktorej by to mohlo patriť. Najprv otvorte účet alebo odošlite námietku.
problem-given-too-large = „{ $name }“ je príliš veľký súbor. Uchovať sa dajú súbory do 50 MB.
problem-given-mail-too-large = „{ $name }“ je na e-mail príliš veľký súbor. Uložte ho ako PDF a pridajte to.
problem-given-no-file = „{ $name }“ je priečinok, nie súbor. Pridajte súbory z neho.
problem-given-empty = „{ $name }“ je prázdny súbor. Uložte ho nanovo a skúste to znova.
problem-given-unreadable = Súbor „{ $name }“ sa nedal prečítať. Skopírujte ho na plochu a skúste to znova.
problem-table-too-large = „{ $name }“ je príliš veľký súbor. Tabuľka môže mať najviac 16 MB.
problem-table-workbook = „{ $name }“ je súbor tabuľkového programu. Otvorte ho, skopírujte tabuľku a vložte ju sem. Alebo ho uložte ako CSV.
problem-table-not-text = „{ $name }“ nie je tabuľka. Vyberte súbor CSV.
problem-keep = Súbor „{ $name }“ sa nedal uchovať. Váš vlastný je v poriadku. { $why }
problem-paper-make = Dokument sa nedal vytvoriť. Nič sa nezmenilo.
problem-paper-evidence = Súbor „{ $name }“ chýba alebo sa zmenil, preto archív nevznikol. Vyraďte ho zo zoznamu alebo ho vráťte na miesto.
problem-paper-no-program = Nenašiel sa program, ktorý by to otvoril. Dokument je v priečinku vášho súboru.
problem-paper-unsaved = Nevybrali ste miesto. Môžete to uložiť vedľa svojho súboru.
save-paper-beside = Uložiť vedľa môjho súboru
problem-no-browser = Prehliadač sa neotvoril. Skopírujte adresu a vložte ju do prehliadača.
problem-browser-slow = Prehliadač zatiaľ nereagoval. Ak sa nič neotvorí, skopírujte adresu do prehliadača.
problem-nothing-to-paste = Nie je čo vložiť. Najprv text skopírujte, potom kliknite znova na „Vložiť“.
problem-paste-too-long = Skopírovaný text je pre toto pole príliš dlhý. Skopírujte len potrebnú časť.
problem-paste-missed = Nič sa nevložilo: prešli ste na iné miesto. Kliknite znova na „Vložiť“.
problem-clipboard = Kopírovanie sa nepodarilo. Označte text myšou a stlačte Ctrl a C.
problem-folder = Priečinok sa nedal zobraziť. Skopírujte umiestnenie a otvorte ho ručne.
problem-no-dialog = Nič nebolo vybrané. Ak sa neotvorilo okno na výber súboru, napíšte cestu nižšie.

## Filing

filing-title = Vyplňte formulár Mety
filing-title-letter = Napíšte list
filing-lead = Otvoríme oficiálnu stránku vo vašom prehliadači. Odošlete to tam. Táto aplikácia to za vás odoslať nemôže.
filing-lead-letter = Text vytlačte, podpíšte a pošlite poštou. Táto aplikácia to za vás odoslať nemôže.
filing-address = Oficiálna adresa
filing-postal-address = Poštová adresa
filing-open-form = Otvoriť formulár
filing-open-page = Otvoriť stránku Mety
filing-worked = Takto ste odoslali námietku za účet { $account }: { $date }.
filing-on-phone = Urobiť to v telefóne
filing-log-in-first = Najprv sa prihláste do správneho účtu, v tom istom prehliadači.
filing-known = Naposledy v našich zdrojoch: { $date }. { $confidence }
confidence-primary = Zverejnila to spoločnosť alebo úrad.
confidence-confirmed = Potvrdené. Počet zdrojov: { $sources }.
confidence-single = Len z jedného zdroja.
confidence-disputed = Zdroje sa nezhodujú.
confidence-known = Všeobecne známe.
confidence-inferred = Vyplýva z iných zdrojov.
copy = Kopírovať
copied = Skopírované
paste = Vložiť
paste-spoken = { $paste }: { $what }
copy-again = Kopírovať znova
copy-by-hand = Kopírovanie v tomto počítači práve nefunguje. Označte text nižšie a skopírujte ho klávesnicou alebo myšou.
copy-spoken = { $copy }: { $what }
field-name = Vaše meno
field-email = Váš e-mail
field-phone = Vaše telefónne číslo
field-country = Vaša krajina
field-reason = Váš text
field-with-need = { $field } ({ $need })
need-required = povinné
need-prefilled = môže byť už vyplnený
need-optional = nepovinné
need-if-asked = ak sa pýtajú
value-leave-empty = Vybrali ste, že dôvod neuvediete. Nechajte toto pole prázdne.
value-reason-needed = Tu je text povinný. Vráťte sa a pridajte krátky text.
value-fill-in-yourself = Toto vyplníte priamo na stránke.
copied-address = Adresa je skopírovaná. Vložte ju do prehliadača.
copied-postal-address = Poštová adresa je skopírovaná.
copied-for-phone = Adresa a váš text sú skopírované. Vložte ich do správy pre seba.
copied-file-path = Umiestnenie súboru je skopírované.
copied-sent-text = Váš text je skopírovaný.
copied-letter = List je skopírovaný.
copied-contact = Skopírované. Vložte to, kam potrebujete.
copied-name = Vaše meno je skopírované. Vložte ho do formulára.
copied-email = Váš e-mail je skopírovaný. Vložte ho do formulára.
copied-phone = Vaše telefónne číslo je skopírované. Vložte ho do formulára.
copied-country = Vaša krajina je skopírovaná.
copied-reason = Váš text je skopírovaný. Vložte ho do formulára.
see-title = Čo uvidíte
see-title-letter = Čo treba urobiť
see-phone-title = V telefóne
see-no-password = Táto aplikácia nikdy nechce heslo. Heslá a kódy píšte len na vlastnej stránke Mety.
schematic-send = Odoslať
schematic-hint = Jednoduchý nákres. Skutočná stránka môže vyzerať inak.
look-for-title = Slová, ktoré na stránke hľadať
look-for-line = { $language }: { $words }
look-for-word = „{ $word }“
good-to-know-title = Dobré vedieť
happened-title = Ako to dopadlo?
happened-sent = Mám to odoslané
happened-not-yet = Ešte nie
happened-missing = Formulár nevidím
happened-else = Niečo iné
happened-hint = Kým to nepotvrdíte, nič sa nepočíta za odoslané.

## Drawings of forms and ways

drawing-form = Formulár
drawing-scroll = Posuňte sa na koniec
drawing-code = Kód z e-mailu
drawing-of-form = Nákres formulára.
drawing-of-path = Nákres cesty.
drawing-says-scroll = Formulár je na konci stránky.
drawing-says-choose = „{ $question }“: vyberte „{ $answer }“.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Potom tlačidlo „{ $button }“.
drawing-says-code = Potom pole na kód z e-mailu.
drawing-says-press = { $mark }, { $title }: kliknite na „{ $entry }“.
drawing-says-form = Potom sa otvorí formulár.

## On a phone

phone-title = Urobte to v telefóne
phone-lead = Namierte fotoaparát telefónu na štvorcový kód. Potom ťuknite na odkaz, ktorý telefón ukáže.
phone-page = 1. Stránka
phone-page-no-room = Na kód tu nie je miesto. Zväčšite okno alebo si adresu pošlite, ako je uvedené na tejto strane.
phone-text = 2. Váš text
phone-text-lead = Keď je formulár otvorený, načítajte aj tento kód. Text v telefóne skopírujte a vložte do formulára.
phone-text-code = Štvorcový kód s vaším textom
phone-text-long = Na kód s vaším textom tu nie je miesto. Pošlite si ho, ako je uvedené na tejto strane.
phone-send-title = Alebo si to pošlite
phone-send-address = Adresa
phone-send-both = Adresa a váš text
phone-send-lead = Skopírujte to a vložte do e-mailu alebo správy pre seba. Tú otvorte v telefóne.
phone-app-title = Otvorila sa aplikácia bez formulára?
phone-app = V telefóne môže odkaz otvoriť aplikáciu. Vtedy skopírujte adresu do prehliadača telefónu. Ak formulár stále chýba, kliknite nižšie na „Formulár nevidím“.
phone-steps = Postup v telefóne
phone-steps-lead = Štvorcový kód otvorí stránku hneď. Potom pokračujte krokom, ktorý sedí.

## The small window beside the browser

companion-show = Malé okno vedľa prehliadača
companion-leave = Späť do veľkého okna
companion-title = Krok { $step } z { $steps }
companion-next = Ďalší krok
companion-previous = Predchádzajúci
companion-last = Toto je posledný krok. Keď ho dokončíte, uveďte nižšie, ako to dopadlo.

## I don't see the form

missing-title = Čo vidíte namiesto neho?
missing-lead = Vyberte, čo je tomu najbližšie. O nič tu neprídete.
seen-login = Stránka na prihlásenie
seen-about-ai = Stránka o Meta AI
seen-not-available = „Nedostupné“ alebo stránka, ktorá neexistuje
seen-only-information = Len informácie, nič na vyplnenie
seen-app-opened = Namiesto prehliadača sa otvorila aplikácia
seen-other-language = Jazyk, ktorému nerozumiem
seen-wrong-account = Prihlásený je iný účet
seen-blocked = Chyba, alebo sa nedá stlačiť „Odoslať“
seen-something-else = Niečo iné
advice-title = Skúste toto
advice-login = Najprv sa tam prihláste. Potom sa vráťte do tohto okna a otvorte stránku znova. Meta ukazuje formulár len prihláseným.
advice-about-ai = Skontrolujte, či je prihlásený správny účet. Potom sa posuňte na koniec stránky: formulár alebo odkaz naň tam často je.
advice-not-available = Ak používate VPN, vypnite ju, lebo Meta si všíma vašu krajinu. Ak stránka stále chýba, použite ďalšiu adresu.
advice-only-information = Nájdite v texte slovo „object“ (namietať) a kliknite naň. Posuňte sa aj na koniec stránky. Ak ste sa ešte neprihlásili, najprv sa prihláste.
advice-app-opened = Skopírujte adresu. Vložte ju do adresného riadka prehliadača, najlepšie v počítači.
advice-other-language = Väčšina prehliadačov vie stránku preložiť. Kroky sú rovnaké: e-mail, text, „Odoslať“.
advice-wrong-account = Odhláste sa tam. Prihláste sa do účtu, za ktorý podávate námietku. Potom stránku otvorte znova.
advice-blocked = Odfoťte hlásenie na obrazovke a snímku si uchovajte. Skúste iný prehliadač alebo to skúste zajtra.
advice-something-else = Stránku zatvorte a otvorte znova, ak sa dá, v inom prehliadači. Ak to nepomôže, použite ďalšiu adresu.
advice-try-again = Skúsiť tú istú stránku znova
advice-next-route = Alebo použite ďalší spôsob
advice-use-next = Použiť tento spôsob
used-up-title = Vyskúšali ste všetky spôsoby, ktoré poznáme
used-up-lead = Aj to sa počíta ako snaha. Uchovajte si snímky toho, čo ste videli.
used-up-letter = Teraz napíšte námietku ako list
used-up-letter-why = List nepotrebuje formulár a doporučená pošta je dôkaz.
used-up-letter-button = Napísať list
used-up-advice = Požiadajte o radu úrad
used-up-no-authority = Úrad pre vás zatiaľ nepoznáme. Doplňte do odpovedí krajinu alebo to skúste o pár dní.
authority-as-of = Adresa naposledy potvrdená: { $date }
authority-languages = Prijíma tieto jazyky: { $languages }
authority-dublin = Pre Metu je vedúcim úradom írsky úrad v Dubline. Váš úrad sťažnosť prijme, postúpi ju a zostáva vaším kontaktom.
authority-open = Otvoriť jeho stránku na sťažnosti
authority-open-website = Otvoriť jeho web
authority-email = E-mail: { $address }
authority-phone = Telefón: { $number }
authority-part = V ktorej časti krajiny ste žili?
authority-country = V ktorej krajine ste žili?
authority-official-list = Európsky zoznam úradov: edpb.europa.eu
else-title = Čo iné sa stalo?
else-lead = Všetko zostáva, ako je, kým tu niečo nevyberiete.
else-earlier-title = Odoslané je to už dávnejšie
else-earlier-button = Odoslané v tento deň
else-route-title = Chcem použiť iný spôsob
else-note-label = Chcem si niečo poznačiť
else-note-hint = Uloží sa to k tejto námietke.
else-note-button = Uložiť túto poznámku

## After sending

sent-title = Čo bude ďalej
sent-lead = Vaša námietka je v prehľade. Zostane tam, kým sa nevybaví.
sent-on = Odoslané: { $date }
sent-look-for = Na čo si dať pozor
sent-by-when = Dokedy
sent-we-remember = Otvorte túto aplikáciu znova, keď príde odpoveď alebo po tomto dni. Prehľad potom ukáže ďalší krok.
sent-next-account = Podať námietku za ďalší účet
sent-show-record = Zobraziť záznam
sent-to-desk = Prejsť na prehľad
why-title = Prečo práve tento deň, { $date }?
why-stopped-title = Prečo tu nie je žiadny deň?
why-start = Počíta sa odo dňa odoslania: { $date }.
why-start-posted = Počíta sa od: { $date }. Poslali ste to poštou. Na doručenie počítame tri dni, lebo nikto nám nepovie, kedy list prišiel.
why-start-delivered = Počíta sa odo dňa, keď bol list doručený: { $date }.
why-start-reminder = Počíta sa odo dňa vašej urgencie: { $date }.
why-start-complaint = Počíta sa odo dňa vašej sťažnosti: { $date }.
why-start-authority = Počíta sa od: { $date }. Vtedy ste naposledy písali vy alebo úrad.
why-start-recheck = Počíta sa od: { $date }. Vtedy námietku prijali alebo ste to naposledy kontrolovali.
why-paused = Lehota stála, kým čakali na vašu odpoveď. Od: { $from }, do: { $to }.
why-late-extension = O viac času požiadali: { $date }. Bolo to až po prvom mesiaci, preto to neplatí.
why-later-title = Druhý, neskorší deň
why-later = Položili vám otázku. Môžu tvrdiť, že ich mesiac sa začal až vašou odpoveďou: { $date }. Potom sa lehota skončí: { $due }. S urgenciou počkajte do toho dňa.
why-question-open = Kým ich otázka čaká, môžu tvrdiť, že im lehota neplynie. Odpovedzte čoskoro.
why-stopped = Lehota stojí od tohto dňa: { $date }. Vtedy sa vás na niečo spýtali. Pobeží ďalej, keď odpoviete.
why-extended = Viac času si vypýtali ešte v prvom mesiaci. Zákon vtedy dáva tri mesiace od začiatku.
why-moved = Tento deň nemôže byť posledný: { $date }. Dôvod: { $why }.
why-weekend = víkend

answer-title = Odpovedala Meta?
answer-title-authority = Odpovedal úrad alebo Meta?
answer-what = Čo je v odpovedi?
answer-lead = { $account }, { $platform }. Pozrite si e-mail alebo správu a vyberte, čo sa tam píše.
answer-accepted = Áno, námietku prijímajú
answer-accepted-hint = Píšu, že vašu námietku budú rešpektovať. Veta so slovom „ak“ je len oznámenie.
answer-refused = Námietku zamietajú
answer-refused-hint = Píšu nie, alebo že nebudú konať
answer-more-asked = Chcú odo mňa niečo ďalšie
answer-more-asked-hint = Otázka alebo dôkaz, kto ste
answer-reasons-asked = Pýtajú sa, ktoré použitie údajov myslím a prečo
answer-reasons-asked-hint = Takto sa e-mailom pýta WhatsApp.
answer-other-company = Podľa nich je zodpovedná iná spoločnosť
answer-other-company-hint = WhatsApp môže napríklad odkázať na Metu
answer-other-form = Mám použiť iný formulár
answer-other-form-hint = Píšu, že tento formulár alebo adresa je nesprávna
answer-more-time = Chcú viac času
answer-more-time-hint = Píšu, že to potrvá dlhšie, a prečo
answer-receipt = Je to len potvrdenie prijatia
answer-receipt-hint = Píšu, že to prišlo. Ani kód nie je odpoveď.
answer-authority-news = Úrad napísal, bez rozhodnutia
answer-authority-news-hint = Má vašu sťažnosť alebo píše, ako ďaleko je
answer-authority-agreed = Úrad mi dáva za pravdu
answer-authority-agreed-hint = Zistil, že spoločnosť porušila zákon, alebo spoločnosť ustúpila
answer-authority-disagreed = Úrad mi nedáva za pravdu alebo vec uzavrel
answer-authority-disagreed-hint = Jeho rozhodnutie môžete dať preskúmať súdu
answer-no-answer = Nie je to odpoveď. Súbor len uchovať
answer-no-answer-hint = Oznámenie, kód, obrázok, podací lístok
answer-lead-any = Vyberte, čo sa tam píše a ktorého účtu sa to týka.
answer-which = Ktorého účtu sa to týka?
answer-which-more = Máte viac účtov. Nájdite ten správny v prehľade a kliknite tam na „Prišla mi odpoveď“.
answer-other-account = Tento e-mail sa zrejme týka účtu { $account }. Skontrolujte, ktorý účet je vybraný nižšie.
answer-files = Čo ste pridali
answer-files-lead = Presuňte do tohto okna e-mail, obrázok alebo PDF. Uloží sa nezmenený vedľa vášho súboru. Nikam sa nič neposiela.
answer-choose-file = Vybrať súbor
answer-paste = Alebo vložte text e-mailu
answer-paste-hint = Skopírujte ho celý, podľa možnosti s odosielateľom a dátumom
answer-read = Prečítať
answer-leave-out = Vynechať
answer-leave-out-spoken = Vynechať: { $name }
reading-title = O aký e-mail asi ide
reading-likely = Vyzerá to takto: { $kind }. Rozhodnete vy.
reading-perhaps = Mohlo by to byť toto: { $kind }. Príliš veľa hovorí proti, preto sme nič nevybrali.
reading-unknown = Nevieme to určiť. Prečítajte si ho a vyberte možnosť.
reading-known = Čo sa o ňom vie
reading-for = Čo tomu nasvedčuje
reading-against = Čo hovorí proti alebo chýba
reading-proof = E-mail môže napísať ktokoľvek. Facebook má v nastaveniach, v časti o zabezpečení, zoznam svojich nedávnych e-mailov. Ak máte pochybnosti, pozrite si ho.
mail-accepted = námietku prijímajú
mail-refused = námietku zamietajú
mail-more-asked = chcú od vás niečo ďalšie
mail-other-company = zodpovedná je iná spoločnosť
mail-other-form = chcú iný formulár
mail-more-time = chcú viac času
mail-receipt = len potvrdenie prijatia
mail-announcement = oznámenie pre všetkých, nie odpoveď
mail-code = kód na zadanie, nie odpoveď
mail-not-from-meta = nie je od Mety
for-phrase = Píše sa v ňom: „{ $words }“
for-code = Prináša kód: „{ $words }“
for-sender = Prišiel z domény { $domain }. Vie sa, že Meta z nej píše.
for-looks-like = { $domain } napodobňuje { $brand }.
for-name-looks-like = Vydáva sa za „{ $name }“, ale prišiel z domény { $domain }.
for-date = E-mail má dátum: { $mail }. Námietku ste odoslali: { $filed }.
for-address = Prišiel na { $address }, čo je adresa tohto účtu.
for-authentication = Vaša e-mailová služba zistila, že naozaj prišiel z domény { $domain }.
doubt-nothing-known = Nie je v ňom nič zo slov, ktoré od Mety poznáme.
doubt-not-verbatim = Slová sa podobajú slovám Mety, ale presne také nepoznáme.
doubt-conditional = Je v ňom podmienka, „{ $word }“: „{ $words }“
doubt-denied = Môže to byť zamietnutie, podľa slova „{ $word }“: „{ $words }“
doubt-told = Len sa v ňom opisuje, čo niekto hovorí, podľa slova „{ $word }“: „{ $words }“
doubt-question = Je to otázka: „{ $words }“
doubt-quoted = Tieto slová sú v citáte alebo v staršom e-maile: „{ $words }“
doubt-in-passing = Tieto slová sú uprostred niečoho iného: „{ $words }“
doubt-announces = Toto Meta píše všetkým: „{ $words }“
doubt-invites = Vyzýva ľudí, aby podali námietku: „{ $words }“
doubt-reverses = Niečo odvoláva: „{ $words }“
doubt-contradiction = Hovorí dve veci naraz: { $kinds }.
doubt-parts-differ = Obyčajný text a upravený text hovoria niečo iné.
doubt-cut = Je dlhší než časť, ktorú sme prečítali.
doubt-broken = Jedna jeho časť sa nedala prečítať.
doubt-no-sender = Neuvádza odosielateľa.
doubt-several-senders = Uvádza viac odosielateľov.
doubt-sender-unlisted = { $domain } nie je na našom zozname adries Mety.
doubt-forwarded = Niekto ho preposlal. Odosielateľ a dátum sú preto neisté.
doubt-authentication-failed = Vaša e-mailová služba zistila, že odosielateľ nie je pravý.
doubt-authentication-other = Vaša e-mailová služba potvrdzuje ako odosielateľa len { $domain }.
doubt-authentication-missing = Vaša e-mailová služba neuviedla, či je odosielateľ pravý.
doubt-no-date = Nemá dátum.
doubt-date-before = E-mail má dátum: { $mail }. To je skôr, ako ste odoslali námietku: { $filed }.
doubt-date-ahead = Jeho dátum ešte nenastal: { $date }.
doubt-not-filed = Neodoslali ste námietku, na ktorú by mohol odpovedať.
doubt-no-address = Neuvádza príjemcu.
doubt-other-address = Prišiel na { $address }. Žiadny z vašich účtov tu nemá túto adresu.
doubt-several-accounts = Môže sa týkať viacerých vašich účtov.
doubt-no-such-account = Túto adresu tu nemá žiadny účet na platforme { $platform }.
doubt-platform-unclear = Uvádza viac platforiem.
answer-when = Kedy to prišlo?
when-title = V ktorý deň?
answer-keep = E-mail si uchovajte alebo správu odfoťte. Je to váš dôkaz.
answer-record = Zapísať

## One account

account-all = Všetky námietky
account-edit = Upraviť
account-delete = Vymazať tento účet odtiaľto
account-delete-hint = Zmizne len z vášho prehľadu. Môžete ho obnoviť.
account-file-anyway = Podať námietku aj za tento
account-replied = Odpoveď je odoslaná
account-reminded = Urgencia je odoslaná
account-complained = Sťažnosť je úradu odoslaná
account-delivered = Môj list bol doručený
account-rechecked = Skontrolované. Nič sa nezmenilo
account-write-reply = Napísať odpoveď
account-write-reminder = Napísať urgenciu
account-write-company-complaint = Podať sťažnosť spoločnosti
account-write-authority-complaint = Podať sťažnosť úradu
account-write-objection = Napísať list
options-waiting = Ak do dvoch dní nič nepríde, pozrite sa do priečinka so spamom. Potom ich e-mail presuňte do tohto okna.
options-waiting-no-date = Lehotu neurčuje žiadny zákon. Ak to trvá príliš dlho, pošlite urgenciu. List napíšeme s vami.
options-overdue-remind = Najprv pošlite urgenciu. List napíšeme s vami. Je v ňom uvedený deň vašej námietky.
options-overdue-complain = Ak to nepomôže, môžete podať sťažnosť úradu. Je to bezplatné.
options-overdue-company = Ak to nepomôže, môžete sa sťažovať spoločnosti. Od 19. júna 2026 musí prijatie sťažnosti potvrdiť do 30 dní.
options-overdue-none = Pošlite urgenciu. List napíšeme s vami.
options-complain = Teraz môžete podať sťažnosť úradu. Je to bezplatné a list napíšeme s vami.
options-company = Teraz sa môžete sťažovať spoločnosti. List napíšeme s vami.
options-complaint-received = Ak výsledok nepríde, môžete podať sťažnosť úradu ICO. Použite jeho stránku nižšie.
options-ico = Teraz môžete podať sťažnosť úradu ICO. Použite jeho stránku nižšie.
options-court = Môžete sa obrátiť na súd, aby úrad musel konať. Poradí vám právnik alebo spotrebiteľská poradňa.
options-court-decision = Rozhodnutie môžete dať preskúmať súdu. Lehota je krátka a je uvedená v rozhodnutí.
options-swiss = Vo Švajčiarsku môže rozhodnúť súd. Môžete to tiež oznámiť úradu uvedenému nižšie.
options-brazil = Môžete poslať podnet úradu uvedenému nižšie. Priložte dôkaz, že ste sa najprv obrátili na spoločnosť.
options-refused-read = Prečítajte si ich dôvody. Musia preukázať, prečo ich dôvody prevažujú nad vašimi.
options-refused-reasons = Prečítajte si ich dôvody a uchovajte si ich.
options-more-asked = Odpovedzte e-mailom, vlastnými slovami. Kópiu občianskeho preukazu neposielajte, ak nemajú dobrý dôvod na pochybnosti.
options-reasons-asked = Odpoveď je pripravená. Pošlite ju ako odpoveď na ich e-mail.
options-other-company = Podajte námietku ďalším spôsobom. Ich odpoveď si uchovajte.
options-other-form = Podajte námietku ďalším spôsobom. Ich odpoveď si uchovajte.
options-recheck = Otvorte znova oficiálnu stránku. Pozrite sa, či ešte ukazuje vašu námietku a či Meta nemá nový formulár.
options-authority = Úrad pre vás
timeline-title = Čo sa doteraz stalo
timeline-due = Lehota na odpoveď
timeline-was-due = Lehota sa skončila
timeline-later = Najneskôr, ak počítajú od vašej odpovede
timeline-reminder = Koniec času z urgencie
timeline-acknowledgement = Spoločnosť musí potvrdiť prijatie sťažnosti
timeline-authority = Dokedy sa musí úrad ozvať
timeline-recheck = Skontrolovať, či sa nič nezmenilo
event-prepared = Pripravili ste to
event-form-opened = Otvorili ste stránku
event-form-missing = Formulár sa nezobrazil: { $seen }
event-sent = Odoslali ste to
event-delivered = Váš list bol doručený
event-receipt = Napísali, že to prišlo
event-accepted = Prijali to
event-refused = Zamietli to
event-more-asked = Chceli od vás niečo ďalšie
event-reasons-asked = Spýtali sa, ktoré použitie myslíte a prečo
event-replied = Odpovedali ste
event-other-company = Odkázali na inú spoločnosť
event-other-form = Požiadali vás o iný formulár
event-more-time = Požiadali o viac času
event-reminded = Poslali ste urgenciu
event-letter = Poslali ste list: { $letter }
event-authority-news = Úrad napísal
event-authority-agreed = Úrad vám dal za pravdu
event-authority-disagreed = Úrad vám nedal za pravdu alebo vec uzavrel
event-rechecked = Skontrolovali ste, či sa nič nezmenilo
event-note = Poznámka: { $note }
kept-title = Uložené k tejto námietke
kept-sent = Čo ste odoslali
kept-sent-on = Presne tak, ako to bolo: { $date }
kept-nothing-sent = Zatiaľ sa nič neodoslalo.
kept-letter-on = Odoslané: { $date }, komu: { $to }
kept-evidence = Dôkazy
kept-evidence-none = Zatiaľ tu nie je súbor. Presuňte sem e-mail, obrázok alebo PDF.
kept-evidence-added = Pridané: { $date }. { $size }
kept-evidence-missing = Tento súbor už nie je vo svojom priečinku.
kept-evidence-changed = Tento súbor sa po uložení zmenil.
kept-evidence-remove = Vyradiť zo zoznamu
kept-evidence-remove-spoken = Vyradiť zo zoznamu: { $name }
kept-evidence-folder = Zobraziť priečinok
kept-evidence-add = Pridať súbor
size-bytes = { $count } B
size-kilobytes = { $count } kB
size-megabytes = { $count } MB
letter-title-objection = Vaša námietka listom
letter-title-reply = Vaša odpoveď
letter-title-reminder = Vaša urgencia
letter-title-company-complaint = Vaša sťažnosť adresovaná spoločnosti
letter-title-authority-complaint = Vaša sťažnosť adresovaná úradu
letter-lead = Doplňte, čo chýba. List sa mení už počas písania. Nič sa odtiaľto neposiela.
letter-name = Vaše celé meno
letter-name-hint = Ako ho máte na listoch
letter-address = Vaša poštová adresa
letter-address-hint = Ulica, PSČ, mesto a krajina, bez mena
letter-town = Kde list píšete
letter-town-hint = Vaša obec. Uvádza sa pred dátumom.
letter-phone = Vaše telefónne číslo
letter-phone-hint = Môžete ho vynechať.
letter-reference = Číslo prípadu
letter-reference-hint = Ak ste nejaké dostali. Často je v predmete ich e-mailu.
letter-reason = Váš dôvod
letter-reason-hint = Vlastnými slovami a v jazyku listu. List tým získa na sile.
letter-company = Ktorej spoločnosti sa to týka?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Zaoberá sa tým na váš návrh súd?
letter-court-yes = Áno, súd sa tým zaoberá
letter-court-no = Nie, žiadny súd
letter-may-be-named = Smie úrad povedať spoločnosti, kto ste?
letter-may-be-named-yes = Áno, smie
letter-may-be-named-no = Nie, žiadam ho, aby to nerobil
letter-language = Jazyk listu
letter-sheet = List
letter-missing = List sa tu objaví, keď nič nebude chýbať.
letter-missing-right = Pre miesto, kde ste žili, taký list nie je.
letter-missing-name = Chýba vaše celé meno.
letter-missing-address = Chýba vaša poštová adresa.
letter-missing-town = Chýba miesto, kde list píšete.
letter-missing-email = Chýba e-mailová adresa účtu. Pridajte ju na strane úprav.
letter-missing-account = Chýba názov účtu. Pridajte ho na strane úprav.
letter-missing-company = Nevieme, komu písať.
letter-missing-sent = Zatiaľ sa nič neodoslalo.
letter-missing-deadline = Nie je známe, dokedy majú odpovedať.
letter-missing-occasion = Zatiaľ nie je o čom písať: ich lehota ešte plynie a námietku nezamietli.
letter-missing-question = Na nič sa nespýtali, čo by čakalo na vašu odpoveď.
letter-missing-reason = Chýba váš dôvod.
letter-missing-authority = Zatiaľ nepoznáme váš úrad.
letter-missing-court = Uveďte, či sa tým zaoberá súd.
letter-missing-may-be-named = Uveďte, či sa spoločnosť smie dozvedieť, kto ste.
letter-note-company-blank = Nevieme, ktorá spoločnosť je vo vašom prípade zodpovedná. Jej názov nájdete v zásadách ochrany súkromia Mety pre vašu krajinu. Vyplňte prázdne riadky.
letter-note-address-blank = Jej poštovú adresu pre vás nepoznáme. Nájdete ju v zásadách ochrany súkromia pre vašu krajinu. Vyplňte prázdne riadky.
letter-note-other-language = Tento úrad chce jazyk, v ktorom list nemáme. Je tu po anglicky. Najprv ho dajte preložiť.
letter-text = List vlastnými slovami
letter-text-hint = Čo zmeníte, zostane tak, aj keď zmeníte niektorú odpoveď
letter-compose = Znova zostaviť z mojich odpovedí
letter-change = Zmeniť slová ručne
letter-empty = List je prázdny. Napíšte ho alebo ho znova zostavte z odpovedí.
letter-copy = Kopírovať list
letter-pdf = Uložiť ako PDF
letter-docx = Uložiť na úpravy (Word)
letter-how-reply = Pošlite to ako odpoveď na ich e-mail: skopírujte to a vložte tam.
letter-how-authority = Použite jeho stránku na sťažnosti a vložte tam list, alebo ho pošlite poštou. Ak ho posielate poštou, vlastnoručne ho podpíšte.
letter-how-company = Vytlačte a podpíšte ho. Pošlite ho doporučene a uchovajte si podací lístok. Rýchlejšie je vložiť ho do toho istého formulára.
letter-sent-title = Odoslali ste ho?
letter-sent-hint = Čo ste odoslali, sa potom uchová presne tak, ako je to tu.
letter-sent = Mám to odoslané
letter-discard = Zahodiť tento list
letter-kind-objection = námietka listom
letter-kind-reply = odpoveď
letter-kind-reminder = urgencia
letter-kind-company-complaint = sťažnosť adresovaná spoločnosti
letter-kind-authority-complaint = sťažnosť adresovaná úradu
kept-letters = Listy
kept-letter-go-on = Písať ďalej
kept-letter-go-on-spoken = Písať ďalej: { $letter }
papers-title = Na tlač, uloženie a odovzdanie
papers-title-found = { $count ->
    [one] Dokumenty k nájdenému účtu
    [few] Dokumenty k { $count } nájdeným účtom
   *[other] Dokumenty k { $count } nájdeným účtom
}
papers-record = Záznam ako PDF
papers-print = Otvoriť na tlač
papers-calendar = Dátum do môjho kalendára
papers-calendar-all = Dátumy do môjho kalendára
papers-table = Tabuľka (súbor CSV)
papers-bundle = Všetko na sťažnosť (ZIP)
papers-bundle-hint = Vaše listy, čo ste odoslali, každý súbor uložený ako dôkaz a zoznam, ktorý ukáže, či sa niektorý súbor zmenil.
paper-footer = Strana {"{page}"} z {"{pages}"}
record-title = Záznam: { $account }
record-title-all = Záznam všetkých námietok
record-made = Vytvorené v aplikácii Veto Desk: { $date }. Ukazuje, čo v nej bolo zapísané.
record-person = Osoba
record-platform = Platforma
record-account = Účet
record-law = Zákon
record-status = Stav
record-sentence = Slovami
record-sent-on = Dátum odoslania
record-sent-to = Odoslané komu
record-when = Deň
record-what = Čo sa stalo
record-file = Súbor
record-added = Dátum pridania
record-size = Veľkosť
record-sum = Kontrolný súčet (SHA-256)
record-letter = List odoslaný: { $date }. Druh: { $letter }
record-total = Účty
record-due = Lehota
record-evidence = Uložené súbory
record-annex = Príloha { $number }
calendar-summary = { $what }: { $account }
calendar-name = Termíny
bundle-name = Sťažnosť { $account }
papers-record-all = Záznam všetkých ako PDF
kept-linked = Prepojené v Accounts Centre (centrum účtov)
kept-note = Vaša poznámka
edit-title = Upraviť tento účet
edit-lead = Zmeny sa ukladajú už počas písania. Čo ste už odoslali, zostáva, ako bolo.
edit-person = Komu patrí účet
edit-person-hint = Nechajte prázdne, ak je len váš.
edit-note = Poznámka
edit-note-hint = Čokoľvek, čo si chcete zapamätať
edit-done = Hotovo
kept-linked-none = Žiadne nie sú zapísané.
kept-linked-change = Pozrieť a zmeniť prepojenia
linked-title = Prepojené účty
linked-lead = Meta vie prepojiť účty vo svojom Accounts Centre (centrum účtov). Poznačte si sem, ktoré prepojila. U Mety sa tým nič nezmení.
linked-back = Späť na účet
linked-now = Prepojené s účtami
linked-with-none = Tento účet nie je prepojený so žiadnym iným.
linked-before = Už neprepojené
linked-add = Prepojiť ďalší účet
linked-add-own = Tej istej osoby
linked-add-others = Iných osôb
linked-add-none = Nie je tu ďalší účet, ktorý by sa dal prepojiť.
linked-find = Nájsť účet
linked-find-hint = Meno, e-mail alebo telefónne číslo
linked-link = Prepojiť
linked-already = Prepojené s: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Zmeniť deň
linked-asked = Je to správne
linked-take-out = Odpojiť
linked-take-out-this = Odpojiť tento účet
linked-never = Nikdy neboli prepojené
linked-since = Odkedy sú prepojené?
linked-choice-before = Ešte spred námietky
linked-choice-day = Odo dňa, ktorý poznám
linked-choice-unknown = Neviem
linked-since-before = Prepojené už pred námietkou, pokiaľ vieme.
linked-since-day = Prepojené od: { $date }.
linked-since-unknown = Prepojené. Nevie sa, odkedy.
linked-until = Neprepojené od: { $date }.
cover-object = Podať námietku aj za tento účet
cover-leave = Nechať tak, ako to je
cover-ask-again = Spýtať sa ma znova
options-cover-open = Meta neuvádza, či tá námietka platí aj pre tento účet.
options-cover-again = Istejšie je podať námietku aj za tento účet.
reason-cover-joined = Prepojené s účtom { $account }, od: { $date }. Jeho námietka už vtedy bola prijatá.
reason-cover-unknown = Prepojené s účtom { $account }, možno až po prijatí jeho námietky.
reason-cover-ended = Neprepojené s účtom { $account }, od: { $date }. Jeho námietka bola prijatá predtým.
reason-cover-left = Môže preň platiť námietka účtu { $account }. Nechali ste to tak: { $date }.
done-cover-left = Zostáva to, ako je. Námietku za tento účet môžete podať kedykoľvek.

## People

account-person = Osoba, ktorej účet patrí: { $name }
persons-show = Ľudia
persons-all = Všetci ľudia
persons-title = Ľudia
persons-lead = Všetci, ktorých námietky tu vediete.
persons-find = Nájsť osobu
persons-find-hint = Meno alebo e-mail
persons-hide = Skryť ľudí, ktorí majú všetko vybavené
persons-hidden = { $count ->
    [one] Jedna osoba je skrytá. Všetky jej účty sú potvrdené.
    [few] { $count } osoby sú skryté. Všetky ich účty sú potvrdené.
   *[other] { $count } osôb je skrytých. Všetky ich účty sú potvrdené.
}
persons-found = { $count ->
    [0] Nikto sa nenašiel.
    [one] Jedna osoba
    [few] { $count } osoby
   *[other] { $count } osôb
}
persons-page = Ľudia { $first } až { $last } z { $count }
persons-accounts = { $count ->
    [0] Zatiaľ bez účtu
    [one] Jeden účet
    [few] { $count } účty
   *[other] { $count } účtov
}
persons-needs = { $count ->
    [one] jeden na vás čaká
    [few] { $count } na vás čakajú
   *[other] { $count } na vás čaká
}
persons-settled = všetko potvrdené
persons-spoken = Zobraziť: { $name }, { $more }
persons-add = Pridať osobu
person-unnamed = Niekto bez mena
person-lead = Zmeny sa ukladajú už počas písania. Čo už bolo odoslané, zostáva, ako bolo.
person-name = Meno
person-name-hint = Ako tu osobu nazývate
person-full-name = Celé meno
person-full-name-hint = Do listov
person-email = Zvyčajný e-mail
person-email-hint = Navrhne sa pre ďalší účet tejto osoby
person-phone = Telefónne číslo
person-town = Obec
person-town-hint = V liste sa uvádza pred dátumom.
person-address = Poštová adresa
person-address-hint = Do listov, po riadkoch, bez mena
person-residence = Kde žije
person-residence-unknown = Zatiaľ neuvedené
person-residence-hint = Platí pre nové námietky. Čo je začaté alebo podané, zostáva, ako bolo.
person-residence-change = Vybrať, kde žije
person-residence-close = Skryť krajiny
person-residence-eu = V Európskej únii, krajina neuvedená
person-residence-eea = Na Islande, v Lichtenštajnsku alebo Nórsku, krajina neuvedená
person-language = Jazyk listov a dôvodov
person-language-hint = Navrhne sa. Zakaždým môžete vybrať iný.
person-language-usual = Zvyčajný
person-accounts = Účty
person-no-accounts = Zatiaľ žiadny účet.
person-object = Podať námietku za ďalší účet
person-object-first = Podať námietku za účet tejto osoby
person-object-spoken = Podať námietku za ďalší účet tejto osoby
person-on-desk = Zobraziť v prehľade
person-same = Je to tá istá osoba ako …
person-back = Späť: { $name }
person-remove = Odstrániť túto osobu
person-remove-deleted = Zmiznú aj jej vymazané účty.
person-hand-over-title = Odovzdanie
person-hand-over-lead = Uložte súbor len s touto osobou a jej účtami. Iný Veto Desk ho vie otvoriť alebo z neho prevziať, čo je nové.
person-hand-over-evidence = Súbory uložené ako dôkaz v ňom nie sú.
person-hand-over = Odovzdať údaje tejto osoby …
same-title = Kto je tá istá osoba ako { $name }?
same-lead = Vyberte, čie účty tiež patria tejto osobe.
same-confirm-title = { $kept } a { $other }: je to jedna osoba?
same-confirm-lead = Najprv si pozrite, čo sa stane. Hneď sa to dá vrátiť späť.
same-happens = Čo sa stane
same-accounts = { $count ->
    [0] Od osoby { $other } sa k osobe { $kept } nepresunie žiadny účet.
    [one] Od osoby { $other } sa k osobe { $kept } presunie jeden účet.
    [few] Od osoby { $other } sa k osobe { $kept } presunú { $count } účty.
   *[other] Od osoby { $other } sa k osobe { $kept } presunie { $count } účtov.
}
same-goes = Zostane: { $kept }. Zo zoznamu ľudí zmizne: { $other }.
same-filled = { $what }: prevezme sa { $value }.
same-differs = V čom sa líšia
same-differing = { $what }: zostane { $kept }. Do poznámky sa zapíše { $other }.
same-residence = Kde žije: zostane „{ $kept }“, nie „{ $other }“.
same-stays = Čo bolo odoslané, zostáva, ako bolo. Nestratí sa žiadny účet, odpoveď ani poznámka.
same-another = Vybrať niekoho iného
same-join = Spojiť do jednej osoby
sheet-for = Hárok pre túto osobu
sheet-hint = Čo sa urobilo, čo príde ďalej a dokedy, veľkým písmom.
sheet-print = Hárok na tlač
sheet-save = Uložiť hárok
sheet-title = Námietky: { $name }
sheet-made = Stav ku dňu: { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Zatiaľ sa nič neodoslalo.
sheet-next = Teraz: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Netreba sledovať žiadny termín.
sheet-footer = Táto aplikácia nepatrí Mete · Strana {"{page}"} z {"{pages}"}

## What was just done

done-account-deleted = Účet zmizol z prehľadu.
done-draft-discarded = Nedokončená námietka je zahodená.
done-answer-recorded = Odpoveď je zapísaná.
done-answer-recorded-with-files = Odpoveď je zapísaná. Čo ste pridali, je uložené nezmenené vedľa vášho súboru.
done-note-added = Poznámka je uložená.
done-evidence-kept = { $count ->
    [one] Súbor je uložený nezmenený vedľa vášho súboru.
    [few] { $count } súbory sú uložené nezmenené vedľa vášho súboru.
   *[other] { $count } súborov je uložených nezmenených vedľa vášho súboru.
}
done-evidence-removed = Zo zoznamu je vyradený. Samotný súbor zostáva vo svojom priečinku.
done-letter-discarded = List je zahodený.
done-paper-saved = Uložené: { $path }
done-step-recorded = Je to zapísané.
done-undone = Vrátené späť: { $what }.
done-account-removed = Účet je odstránený aj so všetkými záznamami o ňom. Súbory uložené ako dôkaz zostávajú vo svojom priečinku.
done-merged = Do vášho súboru pribudli zmeny z iného počítača.
done-merged-hand = Pribudli zmeny, ktoré niekto urobil ručne.
done-merged-copy = Vedľa vášho súboru bola ďalšia kópia. Čo v nej bolo nové, sa pridalo.
done-imported = Druhý súbor je prevzatý.
done-imported-nothing = Všetko z toho súboru už v prehľade máte.
done-backup-used = Starší stav je späť. To, čo ste mali predtým, je medzi záložnými kópiami.
done-edited = Súbor sa zmenil mimo aplikácie Veto Desk. Stále sa dá čítať. Skontrolujte, či sú vaše údaje správne.
done-unlocked = Druhé okno je zatvorené. Teraz môžete robiť zmeny tu.
done-person-removed = Osoba je odstránená.
done-persons-joined = Teraz je to jedna osoba. Všetky jej účty sú tu.
done-restarted = Veto Desk sa pre chybu zastavil. Znova sa spustil. Skontrolujte, či je tu vaša posledná zmena. Váš súbor: { $path }
count-added = { $count ->
    [one] Jeden účet je nový.
    [few] { $count } účty sú nové.
   *[other] { $count } účtov je nových.
}
count-changed = { $count ->
    [one] Jeden účet sa zmenil.
    [few] { $count } účty sa zmenili.
   *[other] { $count } účtov sa zmenilo.
}
count-removed = { $count ->
    [one] Jeden účet sa odstránil.
    [few] { $count } účty sa odstránili.
   *[other] { $count } účtov sa odstránilo.
}
done-account-restored = Účet je späť v prehľade.
done-accounts-added = { $count ->
    [one] Jeden účet z tabuľky je v prehľade. Jeho námietka je nezačatá.
    [few] { $count } účty z tabuľky sú v prehľade. Ich námietky sú nezačaté.
   *[other] { $count } účtov z tabuľky je v prehľade. Ich námietky sú nezačaté.
}
done-account-covered = Účet je vedený ako prepojený. Druhá námietka preň platí, len čo ju prijmú.
done-pasted = Skopírovaný text je vložený.
done-address-opened = Prehliadač dostal pokyn otvoriť stránku. Ak sa nič neotvorí, skopírujte adresu.
done-text-size = Veľkosť textu: { $percent } %.
done-copy-saved = Kópia je uložená: { $path }
done-file-opened = Súbor je otvorený.
done-several-sent = { $count ->
    [one] 1 námietka je označená ako odoslaná.
    [few] { $count } námietky sú označené ako odoslané.
   *[other] { $count } námietok je označených ako odoslané.
}
done-several-answered = { $count ->
    [one] Odpoveď je zapísaná k 1 účtu.
    [few] Odpoveď je zapísaná k { $count } účtom.
   *[other] Odpoveď je zapísaná k { $count } účtom.
}
done-several-deleted = { $count ->
    [one] 1 účet sa vymazal.
    [few] { $count } účty sa vymazali.
   *[other] { $count } účtov sa vymazalo.
}
done-turn-over = { $count ->
    [one] Účet máte prejdený.
    [few] Všetky { $count } účty máte prejdené.
   *[other] Všetkých { $count } účtov máte prejdených.
}
done-set-aside = Súbor, ktorý sa nedal prečítať, je uložený pod novým názvom: { $path }
close-asked = Vaše posledné zmeny ešte nie sú uložené. Najprv uložte kópiu alebo zatvorte bez uloženia.

## The file

save-failed-title = Vaše zmeny nie sú uložené
save-retry = Skúsiť znova
save-elsewhere = Uložiť kópiu …
save-read-only = Priečinok súboru je len na čítanie. Kým je okno otvorené, nič sa nestratí. Uložte kópiu do iného priečinka.
save-full = Disk je plný. Kým je okno otvorené, nič sa nestratí. Uvoľnite miesto a skúste to znova.
save-denied = Systém nedovoľuje zapísať súbor. Kým je okno otvorené, nič sa nestratí. Uložte kópiu do iného priečinka.
save-vanished = Priečinok súboru zmizol. Kým je okno otvorené, nič sa nestratí. Vráťte ho alebo uložte kópiu inam.
save-newer = Súbor medzitým zapísala novšia verzia aplikácie Veto Desk. Kým je okno otvorené, nič sa nestratí. Uložte kópiu a potom tú verziu nainštalujte.
save-other = Ukladanie sa nepodarilo. Kým je okno otvorené, nič sa nestratí. Skúste to znova alebo uložte kópiu inam.
copy-read-only = Neuložilo sa to: ten priečinok je len na čítanie. Vyberte iný.
copy-full = Neuložilo sa to: ten disk je plný. Vyberte iné miesto.
copy-denied = Neuložilo sa to: systém tam nedovoľuje zapisovať. Vyberte iný priečinok.
copy-vanished = Neuložilo sa to: ten priečinok neexistuje. Vyberte iný.
copy-other = Neuložilo sa to. Vyberte iné miesto.
trouble-title = Váš súbor sa nedal otvoriť
trouble-damaged = Súbor je poškodený na riadku { $line }, v stĺpci { $column }.
trouble-newer = Tento súbor zapísala novšia verzia aplikácie Veto Desk. Ak ho chcete otvoriť, nainštalujte ju.
trouble-too-large = Súbor je oveľa väčší než akýkoľvek súbor tejto aplikácie.
trouble-denied = Systém nedovoľuje čítať tento súbor. Skontrolujte, kto ho smie čítať.
trouble-missing = Na tom mieste nie je žiadny súbor.
trouble-other = Súbor sa nedal prečítať.
trouble-untouched = Nič sa nezmenilo. Čokoľvek vyberiete, tento súbor zostane.
trouble-previous = Najnovšia záložná kópia
trouble-previous-what = Vytvorená: { $date }. Obsahuje { $count ->
    [one] jeden účet.
    [few] { $count } účty.
   *[other] { $count } účtov.
}
trouble-use-previous = Použiť túto záložnú kópiu
trouble-other-file = Iný súbor
trouble-new = Nový, prázdny prehľad
trouble-new-hint = Starý súbor zostane vedľa neho pod novým názvom.
trouble-start-new = Začať s prázdnym prehľadom

settings-title = Nastavenia
settings-theme = Svetlý alebo tmavý vzhľad
theme-system = Ako v tomto počítači
theme-light = Svetlý
theme-dark = Tmavý
settings-contrast = Kontrast
contrast-system = Kontrast ako v tomto počítači
contrast-normal = Bežný kontrast
contrast-high = Vysoký kontrast, čiernobielo
settings-language = Jazyk
settings-language-hint = Jazyk aplikácie. Dôvody a listy majú vlastný jazyk.
settings-language-of-system = Ako v tomto počítači: { $language }
settings-language-not-reviewed = Tieto texty ešte neskontroloval nikto, pre koho je to rodný jazyk. Ak je niečo nejasné, vyberte angličtinu.
settings-language-reviewed = Tieto texty skontroloval niekto, pre koho je to rodný jazyk.
languages-more = Ďalšie jazyky
settings-language-help = S opravami môžete pomôcť aj bez akéhokoľvek programu. Postup je v súbore CONTRIBUTING.
settings-text-size = Veľkosť textu
text-size-percent = { $percent } %
settings-text-size-hint = S textom sa zväčší všetko. Ctrl s plus alebo mínus robí to isté na každej strane.
settings-companion = Kým je otvorený formulár
settings-companion-on = Zmenšiť toto okno vedľa prehliadača
settings-companion-hint = Malé okno ukazuje vždy jeden krok. Jedným tlačidlom ho znova zväčšíte.
settings-graphics = Grafika
settings-graphics-simple = Jednoduchá grafika
settings-graphics-hint = Zapnite, ak okno bliká, zostáva prázdne alebo je pomalé. Vyzerá to rovnako a platí to od ďalšieho spustenia.
settings-file = Váš súbor
settings-file-lead = Všetko je v jednom súbore v tomto počítači a nikde inde. Čítať ho môžete len vy.
settings-file-path = Kde je
settings-copy-path = Kopírovať umiestnenie
settings-save-copy = Uložiť kópiu …
settings-open = Otvoriť iný súbor …
settings-picking = Otvorené je okno na výber súboru.
settings-typed-path = Cesta k súboru
settings-typed-path-hint = Len ak sa okno na výber súboru neotvorí.
settings-typed-open = Otvoriť tento súbor
settings-typed-copy = Uložiť tam kópiu
settings-typed-import = Pridať z neho údaje
settings-open-folder = Otvoriť priečinok
settings-import-title = Údaje z iného súboru
settings-import-lead = Pridajte, čo je v inom súbore aplikácie Veto Desk. O nič neprídete a nič tu nebude dvakrát.
settings-import = Pridať údaje zo súboru …
settings-backups-title = Záložné kópie
settings-backups-lead = Aplikácia uchováva kópie starších stavov vášho súboru. Ku každému sa môžete vrátiť.
settings-backups = Vrátiť sa k staršiemu stavu …
backups-title = Návrat k staršiemu stavu
backups-lead = Vyberte deň. Prehľad potom bude vyzerať ako vtedy.
backups-reading = Hľadajú sa záložné kópie …
backups-none = Zatiaľ tu nie je záložná kópia. Vytvorí sa pri každom spustení a každú hodinu počas práce.
backups-use = Obnoviť tento stav
backups-back = Späť do nastavení
backups-undo = To, čo máte teraz, sa najprv skopíruje. Zmenu môžete vrátiť späť.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] Jeden účet
    [few] { $accounts } účty
   *[other] { $accounts } účtov
}, { $objections ->
    [one] jedna námietka
    [few] { $objections } námietky
   *[other] { $objections } námietok
}
settings-about = O aplikácii
settings-version = Veto Desk { $version }
settings-facts = Adresy a pravidlá pochádzajú z datovaných zdrojov, stav k 22. novembru 2026. Adresy pre túto verziu nikto neotvoril.
settings-no-advice = Táto aplikácia nie je právna rada.
settings-licence = Veto Desk je zadarmo, podľa vašej voľby pod licenciou MIT alebo Apache. Obsahuje aj prácu iných.
settings-licences = Čiu prácu aplikácia obsahuje
licences-title = Čiu prácu aplikácia obsahuje
licences-lead = Veto Desk obsahuje prácu iných. Tu je zoradená podľa licencií, po anglicky.
licences-hint = „OR“ znamená, že si môžete vybrať. „AND“ znamená, že platia všetky. Niektoré diela sú v programe len na jednom systéme.
licences-show = Zobraziť diela a texty
licences-show-spoken = Zobraziť diela a texty pod licenciou { $licence }
licences-works = Diela
licences-text = Text { $number }
licences-back = Späť na zoznam

## Help

help-title = Pomocník
help-lead = Veto Desk vás dovedie k oficiálnemu formuláru a stráži vašu námietku, kým sa nevybaví.
help-how = Ako to funguje
help-how-1 = Odpovedzte na pár krátkych otázok. Každá odpoveď sa hneď uloží.
help-how-2 = Otvorte oficiálnu stránku a vložte, čo sme pripravili.
help-how-3 = Kliknite tam na „Odoslať“. Potom tu označte, že je to odoslané.
help-how-4 = Keď príde odpoveď, zapíšte ju sem. Prehľad ukáže ďalší krok.
help-does = Čo námietka dokáže
help-does-1 = Zastaví budúce použitie toho, čo ste zverejnili. Čo sa AI už naučila, v nej zostane.
help-does-2 = Neplatí pre vaše fotky, ktoré zverejnia iní.
help-does-3 = Neodstráni Meta AI z vašich aplikácií.
help-safe = Vaše údaje
help-safe-1 = Všetko zostáva v jednom súbore v tomto počítači. Aplikácia sa sama k sieti nepripája.
help-safe-2 = Otvára len oficiálne adresy zo svojho zoznamu, a to len na váš pokyn.
help-safe-3 = Nikdy nechce heslo, kód ani občiansky preukaz.
help-copies = Váš súbor a jeho kópie
help-copies-1 = Staršie stavy sa ukladajú vedľa súboru. Vrátiť sa k nim môžete v nastaveniach.
help-copies-2 = Súbor môže byť v priečinku, ktorý zdieľa viac počítačov. Čo pridá každý z nich, zostane.
help-copies-3 = Pri prechode na nový počítač uložte kópiu a otvorte ju tam.
help-keys = Klávesy
help-keys-tab = Tab a Shift s Tab prechádzajú medzi tým, čo sa dá stlačiť. Medzerník alebo Enter to stlačí.
help-keys-answers = Šípky prechádzajú medzi odpoveďami na otázku. Rovnako funguje prvé písmeno odpovede.
help-keys-size = Ctrl s plus alebo mínus všetko zväčší alebo zmenší. Ctrl s 0 vráti pôvodnú veľkosť.
help-keys-copy = V textovom poli Ctrl s C kopíruje a Ctrl s V vkladá.
help-keys-go-on = Ctrl s Enter stlačí hlavné tlačidlo strany. Keď odpovedáte v poli, stačí Enter.
help-keys-back = Alt so šípkou doľava vedie späť. V textovom poli posunie o jedno slovo.
help-keys-help = F1 otvorí túto stranu.
help-keys-undo = Ctrl so Z vráti poslednú zmenu. V textovom poli ruší napísané písmená.

## Guides

guides-here = Návody, ktoré tu pomôžu
guides-search = Hľadať v návodoch
guides-search-hint = Jedno alebo viac slov, napríklad „formulár“ alebo „telefón“
guides-found = { $count ->
    [one] Našiel sa jeden návod.
    [few] Našli sa { $count } návody.
   *[other] Našlo sa { $count } návodov.
}
guides-none-found = Skúste iné slovo alebo menej slov. Keď vymažete, čo ste napísali, uvidíte všetky návody.
guides-object = Podať námietku
guides-trouble = Formulár chýba a iné ťažkosti
guides-after = Po odoslaní
guides-places = Kde žijete
guides-good-to-know = Dobré vedieť
guides-app = Táto aplikácia
guide-checked = Skontrolované: { $date }
guide-platforms = Platí pre: { $names }
guide-residences = Pre ľudí, ktorí žijú tu: { $names }
guide-sources = Zdroje
guide-source = { $title }, { $date }
guide-source-app = Samotná táto aplikácia
guide-close = Zatvoriť tento návod

## Where there is no window

start-usage = Použitie: veto-desk [--file] [CESTA] [--software]
start-no-folder = Veto Desk nenašiel priečinok pre svoj súbor. Spustite ho s --file a cestou.
start-no-screen = Veto Desk nemôže otvoriť okno. Nenašiel obrazovku. Spustite ho z plochy.
start-no-picture = Veto Desk nemôže otvoriť okno. Obrazovka od neho neprijíma obraz. Nainštalujte alebo aktualizujte ovládač grafiky.
start-no-library = Veto Desk nemôže otvoriť okno. Systém okien alebo niektorá jeho knižnica neodpovedala.
start-stopped = Veto Desk sa pre chybu zastavil. Čo ste napísali, je uložené. Ak chcete pokračovať, spustite ho znova. Váš súbor: { $path }
