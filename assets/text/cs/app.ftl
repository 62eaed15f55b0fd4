### Every word the app says, in Czech; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "you". One term for one idea: account, objection, route, form.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Chyba: { $page } – Veto Desk
rail-name = Místa
messages-name = Zprávy
rail-desk = Přehled
rail-settings = Nastavení
rail-help = Nápověda
rail-here = Jste zde
not-meta = Tato aplikace nepatří Metě. Nic se odtud neodesílá.
saving-saved = Uloženo v tomto počítači.
saving-under-way = Ukládá se v tomto počítači …
saving-failed = Zatím neuloženo.
saving-forbidden = Soubor se neotevřel. Nic se neukládá.
saving-read-only = Toto okno soubor jen zobrazuje. Nic se neukládá.
undo = Vrátit
undo-change = Vrátit: { $what }
change-wizard = odpověď
change-draft = zahození
change-filing = podání
change-answer = poslední krok
change-note = poznámka
change-evidence = soubor
change-letter = dopis
change-account = úpravy
change-linked = propojené účty
change-several = více účtů
change-deleting = smazání
change-person = osoba
change-settings = nastavení
change-incoming = co přišlo
change-import = co se převzalo
change-backup = starší stav
change-adding = přidání účtů z tabulky
read-only-title = Můžete si prohlížet, ale ne měnit
read-only-other-window = Veto Desk je otevřený v jiném okně. Změny dělejte tam. Až se tamto okno zavře, převezme práci toto.
read-only-newer = Tento soubor zapsala novější verze aplikace Veto Desk. Pokud ho chcete měnit, nainstalujte ji.
read-only-what = Co mohu udělat?
dismiss = Skrýt tuto zprávu
close-title = Zavřít bez uložení?
close-save-elsewhere = Nejdřív uložit kopii …
close-anyway = Zavřít bez uložení
close-stay = Nechat okno otevřené

## Dates

when-and-route = { $when } · { $route }
date-today = Dnes, { $date }
date-week-earlier = O týden dříve
date-day-earlier = O den dříve
date-day-later = O den později
date-week-later = O týden později

## Status

status-not-started = Nezahájeno
status-not-sent-yet = Zatím neodesláno
status-sent = Odesláno
status-confirmed = Potvrzeno
status-needs-you = Čeká na vás
status-refused = Zamítnuto
reason-not-begun = U tohoto účtu jste ještě nezačali.
reason-prepared = Připraveno: { $date }. Ještě jste to neodeslali.
reason-form-opened = Formulář jste otevřeli: { $date }. Zatím jste neuvedli, že je odeslaný.
reason-form-missing = Formulář se vám nezobrazil: { $date }. Jsou i jiné způsoby.
reason-waiting = Lhůta pro odpověď: { $date }.
reason-waiting-soon = Lhůta pro odpověď: { $date }. { $days ->
    [0] To je dnes.
    [one] To je zítra.
    [few] Zbývají { $days } dny.
   *[other] Zbývá { $days } dní.
}
reason-waiting-courtesy = Slušné by bylo, kdyby odpověděli nejpozději: { $date }. Tento den neurčuje žádný zákon.
reason-waiting-no-date = Odesláno: { $date }. Není nám známo, do kdy mají odpovědět.
reason-receipt = Napsali vám, že námitka dorazila ({ $date }). Lhůta pro odpověď: { $due }.
reason-receipt-no-date = Napsali vám ({ $date }), ale bez rozhodnutí.
reason-more-time = Požádali o více času. Lhůta pro odpověď: { $date }.
reason-overdue = Odpověď nepřišla. Lhůta skončila: { $date }.
reason-overdue-courtesy = Odpověď nepřišla do tohoto dne: { $date }. Tento den neurčuje žádný zákon.
reason-accepted = Přijato: { $date }. Nic dělat nemusíte.
reason-covered = Vztahuje se na něj námitka účtu { $account }, od tohoto dne: { $date }.
reason-replied = Odpověděli jste ({ $date }). { $due }
reason-replied-due = Lhůta pro odpověď: { $date }.
reason-replied-no-date = Lhůtu pro odpověď neurčuje žádný zákon.
reason-reminded = Urgenci jste poslali: { $date }. Dejte jim čas do tohoto dne: { $due }.
reason-reminder-over = Na urgenci neodpověděli do tohoto dne: { $date }.
reason-complained = Stížnost jste společnosti poslali: { $date }. Její přijetí musí potvrdit nejpozději: { $due }.
reason-complaint-received = Přijetí stížnosti potvrdili: { $date }. Teď se jí musí bez odkladu zabývat.
reason-complaint-silent = Přijetí stížnosti nepotvrdili do tohoto dne: { $date }.
reason-with-authority = Stížnost je u úřadu od tohoto dne: { $date }. { $due }
reason-authority-news = Úřad vám napsal ({ $date }). { $due }
reason-authority-due = Další zprávu musí podat nejpozději: { $date }.
reason-authority-no-date = Čas si určuje sám.
reason-authority-silent = Úřad vám nedal vědět do tohoto dne: { $date }.
reason-authority-agreed = Úřad vám dal za pravdu: { $date }.
reason-authority-disagreed = Úřad vám za pravdu nedal, nebo věc uzavřel: { $date }.
reason-recheck-due = Přijato už dávno. Nová kontrola měla proběhnout: { $date }.
reason-refused = Námitku zamítli: { $date }.
reason-reasons-asked = Zeptali se, které použití údajů máte na mysli a proč ({ $date }).
reason-more-asked = Chtěli od vás něco dalšího ({ $date }).
reason-other-form = Požádali vás o jiný formulář ({ $date }).
reason-other-company = Odkázali na jinou společnost ({ $date }).
next-start = Začít
next-continue = Pokračovat
next-report-answer = Přišla mi odpověď
next-reply = Co teď dělat
next-try-next-route = Zkusit jiný způsob
next-see-options = Co teď dělat
next-recheck = Znovu zkontrolovat
next-show-record = Zobrazit záznam
next-show-covering = Zobrazit propojené účty
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Vaše námitky
desk-add = Podat námitku pro účet
desk-begin = Podat námitku pro první účet
desk-empty-what = Meta trénuje umělou inteligenci (AI) na příspěvcích, fotkách, komentářích a chatech s AI. Můžete proti tomu podat námitku.
desk-empty-where = Co napíšete, zůstane v jednom souboru v tomto počítači: { $path }
desk-empty-how = Dovedeme vás k oficiálnímu formuláři a hlídáme vše, dokud nepřijde odpověď. Zabere to asi pět minut.
desk-show-account = Zobrazit účet
desk-urgent-needs-you = { $count ->
    [one] Na vás čeká jeden účet.
    [few] Na vás čekají { $count } účty.
   *[other] Na vás čeká { $count } účtů.
}
desk-urgent-unfinished = { $count ->
    [one] Jedna námitka ještě není odeslaná.
    [few] { $count } námitky ještě nejsou odeslané.
   *[other] { $count } námitek ještě není odesláno.
}
desk-urgent-waiting = { $count ->
    [one] Námitka je odeslaná. Teď je řada na nich.
    [few] Vše je odeslané. Teď je řada na nich.
   *[other] Vše je odeslané. Teď je řada na nich.
}
desk-urgent-settled = { $count ->
    [one] Námitka je potvrzená. Nic dělat nemusíte.
    [few] Všechny námitky jsou potvrzené. Nic dělat nemusíte.
   *[other] Všechny námitky jsou potvrzené. Nic dělat nemusíte.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status } { $count }
desk-counts = Účty: { $total } · { $parts }
desk-add-many = Přidat mnoho účtů
find-label = Najít účet
find-hint = Jméno, e-mail, číslo nebo slovo z poznámky
find-filters = Filtrovat a řadit
find-filters-set = Filtrovat a řadit (zapnuto: { $count })
find-filters-close = Skrýt filtry
find-clear = Zobrazit vše
find-any-status = Libovolný stav
find-any-due = Libovolná lhůta
find-any-platform = Libovolná platforma
find-any-person = Kdokoli
find-counted = { $what } ({ $count })
find-status = Stav
find-due = Lhůta
find-due-overdue = Po lhůtě
find-due-week = Do 7 dnů
find-due-month = Do 30 dnů
find-platform = Platforma
find-person = Osoba
find-person-by-name = Je jich mnoho. Napište jméno do pole nahoře.
find-sort = Pořadí
find-sort-urgent = Nejdřív to, co čeká na vás
find-sort-name = Podle jména
find-sort-due = Podle lhůty
find-sort-newest = Od nejnovějších
find-none = Žádný účet se nenašel.
find-found = { $count ->
    [one] Účty: 1 z { $total }
    [few] Účty: { $count } z { $total }
   *[other] Účty: { $count } z { $total }
}
find-page-all = Účty { $first } až { $last } z { $total }
find-page = { $first } až { $last } z nalezených { $count }, celkem { $total }
find-hidden = { $count ->
    [one] 1 účet, který na vás čeká, tu není vidět.
    [few] { $count } účty, které na vás čekají, tu nejsou vidět.
   *[other] { $count } účtů, které na vás čekají, tu není vidět.
}
find-show-hidden = Zobrazit je
find-previous = Předchozí strana
find-next = Další strana
find-page-of = Strana { $page } z { $pages }
select-begin = Vybrat více účtů
select-end = Ukončit výběr
select-count = { $count ->
    [one] Vybrán 1 účet
    [few] Vybrány { $count } účty
   *[other] Vybráno { $count } účtů
}
select-hidden = { $count ->
    [one] 1 z nich není mezi nalezenými.
    [few] { $count } z nich nejsou mezi nalezenými.
   *[other] { $count } z nich není mezi nalezenými.
}
select-one = Vybrat
select-account = Vybrat: { $account }
select-page = Vybrat účty na této straně ({ $count })
select-found = { $count ->
    [one] Vybrat nalezený účet
    [few] Vybrat všechny { $count } nalezené
   *[other] Vybrat všech { $count } nalezených
}
select-none = Zrušit výběr
select-what = Co se s nimi má udělat?
select-open = { $count ->
    [one] Otevřít 1 formulář
    [few] Otevřít { $count } formuláře po sobě
   *[other] Otevřít { $count } formulářů po sobě
}
select-sent = Označit jako odeslané ({ $count })
select-answered = { $count ->
    [one] Zapsat odpověď pro 1 účet
    [few] Zapsat jednu odpověď pro { $count } účty
   *[other] Zapsat jednu odpověď pro { $count } účtů
}
select-record = { $count ->
    [one] Záznam 1 účtu jako PDF
    [few] Záznam { $count } účtů jako PDF
   *[other] Záznam { $count } účtů jako PDF
}
select-table = { $count ->
    [one] Tabulka 1 účtu
    [few] Tabulka { $count } účtů
   *[other] Tabulka { $count } účtů
}
select-delete = Smazat odsud ({ $count })
several-title-sent = { $count ->
    [one] Odeslali jste tuto námitku?
    [few] Odeslali jste tyto { $count } námitky?
   *[other] Odeslali jste těchto { $count } námitek?
}
several-title-answered = { $count ->
    [one] Jaká byla odpověď?
    [few] Jaká byla odpověď na tyto { $count } námitky?
   *[other] Jaká byla odpověď na těchto { $count } námitek?
}
several-lead = { $count ->
    [one] Zapíše se k tomuto účtu:
    [few] Totéž se zapíše ke všem těmto účtům ({ $count }):
   *[other] Totéž se zapíše ke všem těmto účtům ({ $count }):
}
several-more = { $count ->
    [one] a 1 další
    [few] a { $count } další
   *[other] a { $count } dalších
}
several-left-out = { $count ->
    [one] 1 vybraný účet se vynechá, protože se na něj tento krok nehodí.
    [few] { $count } vybrané účty se vynechají, protože se na ně tento krok nehodí.
   *[other] { $count } vybraných účtů se vynechá, protože se na ně tento krok nehodí.
}
several-when-sent = Kdy jste je odeslali?
several-record-sent = Označit jako odeslané ({ $count })
several-record-answered = Zapsat k účtům ({ $count })
turn-now = Procházíte účty. Toto je { $at } z { $of }.
turn-wait = Procházíte účty. Teď přijde { $at } z { $of }.
turn-next = { $count ->
    [one] Přejít na poslední
    [few] Další účet (zbývají { $count })
   *[other] Další účet (zbývá { $count })
}
turn-last = To byl poslední
turn-here = Pokračovat s tímto
turn-stop = Přestat procházet
person-you = Vy
adding-title = Přidat mnoho účtů
adding-lead = Vložte tabulku, nebo vyberte soubor CSV. Nejdřív uvidíte, co z kterého řádku vznikne. Nic se nepřidá, dokud to nepotvrdíte.
adding-field = Tabulka
adding-field-hint = Označte řádky v tabulkovém programu, zkopírujte je a vložte sem.
adding-columns = Sloupce: { $columns }. Když je pojmenuje první řádek, mohou být v libovolném pořadí.
adding-column-person = Osoba
adding-column-platform = Platforma
adding-column-account = Účet
adding-column-email = E-mail
adding-column-phone = Telefon
adding-column-country = Země
adding-column-note = Poznámka
adding-choose = Vybrat soubor
adding-empty = Uložit prázdnou tabulku
adding-empty-name = Účty k přidání
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Příklad. Tento řádek přepište.
adding-pasted = { $count ->
    [one] Vložen 1 řádek
    [few] Vloženy { $count } řádky
   *[other] Vloženo { $count } řádků
}
adding-read = { $count ->
    [one] 1 řádek ze souboru „{ $file }“
    [few] { $count } řádky ze souboru „{ $file }“
   *[other] { $count } řádků ze souboru „{ $file }“
}
adding-change = Změnit
adding-clear = Použít jinou tabulku
adding-guessed = Některé znaky v souboru mohou být špatně. Když jména nevypadají správně, uložte ho jako „CSV UTF-8“ a vyberte znovu.
adding-none = Není tu zatím žádný řádek s účtem. Přidejte ho pod názvy sloupců.
adding-will = { $count ->
    [one] 1 se přidá
    [few] { $count } se přidají
   *[other] { $count } se přidá
}
adding-here = { $count ->
    [one] 1 tu už je
    [few] { $count } tu už jsou
   *[other] { $count } tu už je
}
adding-wrong = { $count ->
    [one] 1 nelze použít
    [few] { $count } nelze použít
   *[other] { $count } nelze použít
}
adding-rows = Řádky { $first } až { $last } z { $total }
adding-unused = Tyto sloupce se nepoužijí: { $columns }
adding-left-out = { $count ->
    [one] 1 řádek navíc se vynechal. Nejdřív přidejte tyto, potom vložte zbytek.
    [few] { $count } řádky navíc se vynechaly. Nejdřív přidejte tyto, potom vložte zbytek.
   *[other] { $count } řádků navíc se vynechalo. Nejdřív přidejte tyto, potom vložte zbytek.
}
adding-group-wrong = Nelze použít
adding-group-here = Už tu jsou
adding-group-remarked = Přidají se, ale zkontrolujte je
adding-group-added = Přidají se
adding-line = Řádek { $line }: { $cells }
adding-line-details = Řádek { $line } · { $details }
adding-is = Toto je { $account }.
adding-wrong-quote = Uvozovka není uzavřená, nebo má buňka více řádků.
adding-wrong-example = Toto je řádek s příkladem.
adding-wrong-no-platform = Chybí platforma. Napište Facebook, Instagram nebo WhatsApp.
adding-wrong-unknown-platform = Platformu „{ $what }“ neznáme. Napište Facebook, Instagram nebo WhatsApp.
adding-wrong-threads = Threads patří k účtu na Instagramu. Přidejte místo něj ten.
adding-wrong-messenger = Messenger patří k účtu na Facebooku. Přidejte místo něj ten.
adding-wrong-no-contact = Chybí e-mail, číslo nebo název účtu.
adding-wrong-no-name = Chybí jméno osoby, která nemá účet.
adding-wrong-email = „{ $what }“ není platný e-mail. Musí v něm být @ a koncovka, třeba .com, a žádné mezery.
adding-wrong-no-number = U účtu na WhatsAppu je nutné telefonní číslo.
adding-wrong-bad-number = „{ $what }“ není telefonní číslo.
adding-wrong-spoiled-number = Tabulkový program zkrátil číslo na „{ $what }“. Napište celé číslo jako text.
adding-wrong-unknown-country = Zemi „{ $what }“ neznáme. Zkontrolujte, jak je napsaná, nebo napište kód, třeba RO, nebo nic.
adding-wrong-whose = Chybí osoba, a těch je tu víc. Napište, čí účet to je.
adding-wrong-same-name = „{ $what }“ se tu jmenuje více osob. Doplňte e-mail, který tu u této osoby používáte.
adding-wrong-twice = Tento účet už je na řádku { $what }.
adding-did-you-mean = Zkontrolujte e-mail. Nemělo tam být { $meant }?
adding-cut = Text ve sloupci „{ $column }“ je příliš dlouhý. Konec se vynechá.
adding-country-stays = Podle dřívějších údajů žije tato osoba jinde. To se nemění.
adding-add = { $count ->
    [one] Přidat 1 účet
    [few] Přidat { $count } účty
   *[other] Přidat { $count } účtů
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Nová námitka
draft-at-step = Nedokončeno. Skončili jste u kroku { $at } z { $of }.
draft-discard = Zahodit
draft-show-list = Zobrazit seznam
draft-action = { $step }: { $platform }, nedokončeno
deleted-title = Nedávno smazané
deleted-lead = Smazaný účet tu zůstane 30 dní.
deleted-restore = Obnovit
deleted-remove = Odstranit hned
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Zobrazit i nejstarší
    [few] Zobrazit { $count } starší
   *[other] Zobrazit { $count } starších
}
deleted-fewer = Zobrazit jen nejnovější
deleted-what = { $account }, smazáno: { $date }, uchová se do: { $until }
figures-title = Dosavadní stav
figures-totals = Odesláno: { $sent }. Zodpovězeno: { $answered }. Dnes po lhůtě: { $overdue }.
figures-days = Počet odpovědí: { $answers }. Polovina z nich přišla { $median ->
    [0] týž den
    [one] do jednoho dne
    [few] do { $median } dnů
   *[other] do { $median } dnů
}. Nejrychlejší trvala { $fewest ->
    [one] jeden den
    [few] { $fewest } dny
   *[other] { $fewest } dní
}, nejpomalejší { $most ->
    [one] jeden den
    [few] { $most } dny
   *[other] { $most } dní
}.
figures-name-weeks = Odesláno, zodpovězeno a po lhůtě, týden po týdnu
figures-name-months = Odesláno, zodpovězeno a po lhůtě, měsíc po měsíci
figures-time = Období
figures-sent = Odesláno
figures-answered = Zodpovězeno
figures-overdue-week = Po lhůtě na konci týdne
figures-overdue-month = Po lhůtě na konci měsíce
figures-week = Týden od { $date }
figures-until-today = { $period }, do dneška
figures-row = { $period }: odesláno { $sent }, zodpovězeno { $answered }, na konci po lhůtě { $overdue }.
figures-before = Před datem { $date }
figures-before-row = { $before }: odesláno { $sent }, zodpovězeno { $answered }.
figures-table-show = Zobrazit jako tabulku
figures-table-hide = Skrýt tabulku

## The wizard

wizard-progress = Krok { $at } z { $of }
wizard-back = Zpět
wizard-continue = Pokračovat
wizard-finish = Zpět na přehled
wizard-keep-account = Ponechat tento účet
wizard-to-the-form = Přejít k formuláři
wizard-close = Uložit a zavřít

wizard-platform-title = O kterou platformu jde?
wizard-platform-lead = Námitka se podává vždy pro jeden účet. Další můžete přidat potom.
wizard-someone-else = Účet patří někomu jinému

wizard-person-title = Čí je to účet?
wizard-person-title-no-account = Kdo chce podat námitku?
wizard-person-lead = Podle jména účet v přehledu snadno najdete.
wizard-person-new = Někdo nový
wizard-person-new-hint = Jméno napíšete níže
wizard-person-name = Jméno
wizard-person-name-hint = Jméno zůstane v tomto počítači. Formulář ho může chtít.

wizard-residence-title = Žijete v Evropské unii?
wizard-residence-title-other = Žije ta osoba v Evropské unii?
wizard-residence-lead = Právo vznést námitku i lhůta pro odpověď závisí na tom, kde teď žijete. Na státním občanství nezáleží.
lives-eu = Ano
lives-eu-hint = V některé z 27 zemí Evropské unie
lives-eea = Ne, na Islandu, v Lichtenštejnsku nebo v Norsku
lives-eea-hint = Platí tam stejný zákon
lives-with-right = Ne, ve Spojeném království, Švýcarsku nebo Brazílii
lives-with-right-hint = I tam jsou způsoby, jak podat námitku
lives-elsewhere = Ne, někde jinde
lives-elsewhere-hint = Ukážeme vám, co se i tak dá dělat
lives-not-sure = Nevím jistě
lives-not-sure-hint = Vyberte zemi a my vám to řekneme

wizard-country-title = Která je to země?
wizard-country-lead = Podle ní poznáme, který úřad vám může pomoci. Můžete to přeskočit.
wizard-country-lead-needed = Závisí na ní, jak se námitka podává.
wizard-part-title = Která část země?
wizard-part-lead = Každá část má svůj úřad. Můžete to přeskočit.

wizard-limits-title = Co tento formulář dokáže a co ne
wizard-limits-lead = Nejdřív si to přečtěte. Pak se rozhodněte, zda vám to za čas stojí.
wizard-no-route-title = Tam, kde žijete, takový formulář není
no-route-helps = Co i tak pomůže
no-route-tick = Zaškrtněte, co už máte za sebou. Seznam zůstane v přehledu.
no-route-done = Hotovo: { $done } z { $of }.
no-route-others = Jeden formulář mohou použít všichni: na informace o vás z jiných zdrojů. Co nedokáže, se dozvíte před odesláním.
no-route-others-button = Použít formulář na informace od jiných

wizard-email-title = Který e-mail patří k účtu?
wizard-email-title-phone = Které telefonní číslo patří k účtu?
wizard-email-title-no-account = Na kterém e-mailu vás Meta zastihne?
wizard-email-lead = Formulář ho chce a přijde na něj odpověď.
wizard-email-lead-phone = Formulář chce číslo a také e-mail pro odpověď.
wizard-email-lead-no-account = Formulář ho chce a přijde na něj odpověď.
wizard-email = E-mail
wizard-email-hint = Tak, jak je uvedený v účtu, třeba jmeno@example.eu
wizard-email-hint-phone = Jakákoli adresa, kterou teď můžete číst, třeba jmeno@example.eu
wizard-add-at = Přidat znak @
wizard-use-meant = Použít { $meant }
wizard-phone = Telefonní číslo
wizard-phone-hint = S předvolbou země, třeba +40 721 555 010
wizard-handle-profile-name = Jméno na profilu (nepovinné)
wizard-handle-user-name = Uživatelské jméno (nepovinné)
wizard-handle-hint = Pomůže vám účty rozlišit

wizard-linked-title = Jsou tyto účty propojené?
wizard-linked-lead = Meta umí propojit účty ve svém Accounts Centre (centrum účtů). Podle Mety pak jedna námitka platí pro všechny. Některé návody tvrdí opak.
linked-together = Ano, a podám námitku i pro tento
linked-together-hint = Jistější volba: zabere jen pár minut
linked-rely = Ano, a druhá námitka stačí
linked-rely-hint = Účet zůstane v přehledu jako propojený
linked-apart = Ne, propojené nejsou
linked-apart-hint = Každý potřebuje vlastní námitku
linked-not-sure = Nevím jistě
linked-not-sure-hint = Podáte námitku i pro tento účet. To je vždy v pořádku.

wizard-reason-title = Proč podáváte námitku? (nepovinné)
wizard-reason-lead = V EU nemusíte na Facebooku a Instagramu důvod uvádět. Když námitku zamítnou, může osobní důvod pomoci.
reason-kind-none = Důvod neuvedu
reason-kind-none-hint = Textové pole formuláře zůstane prázdné
reason-kind-composed = Připravit mi krátký text
reason-kind-composed-hint = Zaškrtnete, co se hodí, a text můžete upravit
reason-kind-own = Napíšu vlastní
reason-kind-own-hint = Svými slovy, krátce nebo podrobně
reason-tick-what-fits = Zaškrtněte, co se hodí
reason-language = Jazyk textu
reason-your-text = Váš text
reason-your-text-hint = Vložíte ho do formuláře. Vynechte, co má zůstat soukromé.
reason-length = Počet znaků: { $count }
reason-length-short = Počet znaků: { $count }. V roce 2024 chtěl formulář od jednoho člověka aspoň 100.

wizard-check-title = Zkontrolujte své odpovědi
wizard-check-lead = Každou můžete změnit. Formulář se otevře na další straně.
check-nothing-sent = Zatím se nic neodeslalo.
check-platform = Platforma
check-person = Čí účet
check-residence = Kde žijete
check-email = Kontakt
check-linked = Propojené účty
check-reason = Váš důvod
check-no-reason = Důvod není uveden
check-not-provided = Neuvedeno
check-part-and-country = { $part }, { $country }
check-change = Změnit
check-change-spoken = Změnit: { $what }

## What is missing, and what to do

problem-title = Něco je třeba opravit
problem-go-on = Pokud je to tak správně, klikněte znovu na „Pokračovat“.
problem-choose-platform = Vyberte platformu.
problem-choose-person = Vyberte, čí je to účet.
problem-enter-name = Napište jméno.
problem-choose-lives = Vyberte, kde žijete.
problem-choose-country = Vyberte zemi.
problem-email-empty = Napište e-mail. Přijde na něj odpověď.
problem-email-not-an-address = Zkontrolujte e-mail. Má vypadat jako jmeno@example.eu.
problem-email-did-you-mean = Zkontrolujte e-mail. Nemělo tam být { $meant }?
problem-phone = Napište telefonní číslo s předvolbou země.
problem-choose-linked = Vyberte, zda jsou účty propojené.
problem-choose-reason = Vyberte, zda uvedete důvod.
problem-write-reason = Napište text, nebo zvolte, že důvod neuvedete.
problem-choose-answer = Vyberte, co v odpovědi stojí.
problem-choose-objection = Vyberte, kterého účtu se to týká.
problem-paste-mail = Není tu žádný text e-mailu. Nejdřív ho vložte do pole.
problem-nothing-sent = Není tu žádná odeslaná námitka, ke které by to patřilo. Nejdřív otevřete účet, nebo námitku odešlete.
problem-given-too-large = Soubor „{ $name }“ je příliš velký. Uchovat lze soubory do 50 MB.
problem-given-mail-too-large = Soubor „{ $name }“ je na e-mail příliš velký. Uložte ho jako PDF a přidejte to.
problem-given-no-file = „{ $name }“ je složka, ne soubor. Přidejte soubory, které v ní jsou.
problem-given-empty = Soubor „{ $name }“ je prázdný. Uložte ho znovu a zkuste to ještě jednou.
problem-given-unreadable = Soubor „{ $name }“ nešlo přečíst. Zkopírujte ho na plochu počítače a zkuste to znovu.
problem-table-too-large = Soubor „{ $name }“ je příliš velký. Tabulka může mít až 16 MB.
problem-table-workbook = „{ $name }“ je soubor tabulkového programu. Otevřete ho, tabulku zkopírujte a vložte sem. Nebo ji uložte jako CSV.
problem-table-not-text = „{ $name }“ není tabulka. Vyberte soubor CSV.
problem-keep = Soubor „{ $name }“ se nepodařilo uchovat. Váš vlastní zůstal v pořádku. { $why }
problem-paper-make = Dokument se nepodařilo vytvořit. Nic se nezměnilo.
problem-paper-evidence = Soubor „{ $name }“ chybí nebo se změnil, proto archiv nevznikl. Odeberte ho ze seznamu, nebo ho vraťte na místo.
problem-paper-no-program = Nenašel se program, který by ho otevřel. Leží ve složce vašeho souboru.
problem-paper-unsaved = Nevybrali jste místo. Můžete ho uložit vedle svého souboru.
save-paper-beside = Uložit vedle mého souboru
problem-no-browser = Prohlížeč se neotevřel. Zkopírujte adresu a vložte ji do prohlížeče.
problem-browser-slow = Prohlížeč zatím nereaguje. Když se nic neotevře, zkopírujte adresu do prohlížeče.
problem-nothing-to-paste = Není co vložit. Nejdřív text zkopírujte, pak znovu klikněte na „Vložit“.
problem-paste-too-long = Zkopírovaný text je na toto pole příliš dlouhý. Zkopírujte jen tu část, kterou potřebujete.
problem-paste-missed = Nic se nevložilo, protože jste přešli jinam. Klikněte znovu na „Vložit“.
problem-clipboard = Kopírování se nezdařilo. Označte text myší a stiskněte Ctrl a C.
problem-folder = Složku se nepodařilo zobrazit. Zkopírujte umístění a otevřete složku ručně.
problem-no-dialog = Nic nebylo vybráno. Pokud se okno pro výběr souboru neotevřelo, napište cestu níže.

## Filing

filing-title = Vyplňte formulář Mety
filing-title-letter = Napište dopis
filing-lead = Oficiální stránku otevřeme ve vašem prohlížeči. Tam námitku odešlete vy. Aplikace to za vás udělat nemůže.
filing-lead-letter = Text vytiskněte, podepište a pošlete poštou. Aplikace to za vás udělat nemůže.
filing-address = Oficiální adresa
filing-postal-address = Poštovní adresa
filing-open-form = Otevřít formulář
filing-open-page = Otevřít stránku Mety
filing-worked = Takto jste odeslali námitku pro účet { $account }. Datum: { $date }.
filing-on-phone = Udělat to v telefonu
filing-log-in-first = Nejdřív se ve stejném prohlížeči přihlaste ke správnému účtu.
filing-known = Naposledy doloženo v našich zdrojích: { $date }. { $confidence }
confidence-primary = Zveřejnila to společnost nebo úřad.
confidence-confirmed = Potvrzuje to více zdrojů: { $sources }.
confidence-single = Pochází jen z jednoho zdroje.
confidence-disputed = Zdroje se neshodují.
confidence-known = Obecně známo.
confidence-inferred = Vyvozeno z jiných zdrojů.
copy = Kopírovat
copied = Zkopírováno
paste = Vložit
paste-spoken = { $paste }: { $what }
copy-again = Kopírovat znovu
copy-by-hand = Kopírování teď v tomto počítači nefunguje. Označte text níže a zkopírujte ho klávesnicí nebo myší.
copy-spoken = { $copy }: { $what }
field-name = Vaše jméno
field-email = Váš e-mail
field-phone = Vaše telefonní číslo
field-country = Vaše země
field-reason = Váš text
field-with-need = { $field } ({ $need })
need-required = povinné
need-prefilled = může už být vyplněno
need-optional = nepovinné
need-if-asked = pokud se to žádá
value-leave-empty = Důvod jste se rozhodli neuvést. Nechte pole prázdné.
value-reason-needed = Text je tu nutný. Vraťte se a krátký text doplňte.
value-fill-in-yourself = Toto vyplníte přímo na stránce.
copied-address = Adresa je zkopírovaná. Vložte ji do prohlížeče.
copied-postal-address = Poštovní adresa je zkopírovaná.
copied-for-phone = Adresa a text jsou zkopírované. Vložte je do zprávy, kterou pošlete na svůj telefon.
copied-file-path = Umístění souboru je zkopírované.
copied-sent-text = Text je zkopírovaný.
copied-letter = Dopis je zkopírovaný.
copied-contact = Zkopírováno. Vložte to tam, kde to potřebujete.
copied-name = Jméno je zkopírované. Vložte ho do formuláře.
copied-email = E-mail je zkopírovaný. Vložte ho do formuláře.
copied-phone = Telefonní číslo je zkopírované. Vložte ho do formuláře.
copied-country = Země je zkopírovaná.
copied-reason = Text je zkopírovaný. Vložte ho do formuláře.
see-title = Co uvidíte
see-title-letter = Co udělat
see-phone-title = V telefonu
see-no-password = Tato aplikace nikdy nechce heslo. Hesla a kódy pište jen na stránce samotné Mety.
schematic-send = Odeslat
schematic-hint = Jednoduchý nákres. Skutečná stránka může vypadat jinak.
look-for-title = Jaká slova na stránce hledat
look-for-line = { $language }: { $words }
look-for-word = „{ $word }“
good-to-know-title = Dobré vědět
happened-title = Jak to dopadlo?
happened-sent = Mám odesláno
happened-not-yet = Ještě ne
happened-missing = Formulář nevidím
happened-else = Něco jiného
happened-hint = Dokud to nepotvrdíte, nic se nepočítá jako odeslané.

## Drawings of forms and ways

drawing-form = Formulář
drawing-scroll = Posuňte se na konec
drawing-code = Kód z e-mailu
drawing-of-form = Nákres formuláře.
drawing-of-path = Nákres cesty.
drawing-says-scroll = Je na konci stránky.
drawing-says-choose = „{ $question }“: zvolte „{ $answer }“.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Pak tlačítko „{ $button }“.
drawing-says-code = Pak pole pro kód z e-mailu.
drawing-says-press = { $mark }, { $title }: klikněte na „{ $entry }“.
drawing-says-form = Pak se otevře formulář.

## On a phone

phone-title = Udělejte to v telefonu
phone-lead = Namiřte fotoaparát telefonu na čtvercový kód. Pak klepněte na odkaz, který telefon ukáže.
phone-page = 1. Stránka
phone-page-no-room = Pro kód tu není místo. Zvětšete okno, nebo si adresu pošlete podle návodu na této straně.
phone-text = 2. Váš text
phone-text-lead = Až se formulář otevře, načtěte i tento kód. Text v telefonu zkopírujte a vložte do formuláře.
phone-text-code = Čtvercový kód s vaším textem
phone-text-long = Pro kód s textem tu není místo. Pošlete si text podle návodu na této straně.
phone-send-title = Nebo si to pošlete
phone-send-address = Adresa
phone-send-both = Adresa a váš text
phone-send-lead = Zkopírujte to a vložte do e-mailu nebo zprávy pro sebe. Tu pak otevřete v telefonu.
phone-app-title = Otevřela se aplikace, a ne formulář?
phone-app = V telefonu může odkaz otevřít aplikaci. Pak adresu zkopírujte do prohlížeče telefonu. Když formulář stále chybí, klikněte dole na „Formulář nevidím“.
phone-steps = Kroky v telefonu
phone-steps-lead = Čtvercový kód otevře stránku hned. Pak pokračujte krokem, který se hodí.

## The small window beside the browser

companion-show = Malé okno vedle prohlížeče
companion-leave = Zpět na velké okno
companion-title = Krok { $step } z { $steps }
companion-next = Další krok
companion-previous = Předchozí
companion-last = To je poslední krok. Až bude hotový, dejte níže vědět, jak to dopadlo.

## I don't see the form

missing-title = Co místo toho vidíte?
missing-lead = Vyberte, co tomu odpovídá nejvíc. O nic tu nepřijdete.
seen-login = Stránka s přihlášením
seen-about-ai = Stránka o Meta AI
seen-not-available = „Není k dispozici“ nebo neexistující stránka
seen-only-information = Jen informace, není co vyplnit
seen-app-opened = Místo prohlížeče se otevřela aplikace
seen-other-language = Jazyk, kterému nerozumím
seen-wrong-account = Přihlášený je jiný účet
seen-blocked = Chyba, nebo nejde kliknout na „Odeslat“
seen-something-else = Něco jiného
advice-title = Zkuste toto
advice-login = Nejdřív se tam přihlaste. Pak se vraťte do tohoto okna a otevřete stránku znovu. Meta ukazuje formulář jen přihlášeným.
advice-about-ai = Zkontrolujte, zda je přihlášený správný účet. Pak se posuňte na konec stránky: formulář nebo odkaz na něj tam často bývá.
advice-not-available = Pokud používáte VPN, vypněte ji, protože Meta zjišťuje vaši zemi. Když stránka stále chybí, použijte další adresu.
advice-only-information = Najděte v textu slovo „object“ (vznést námitku) a klikněte na ně. Posuňte se i na konec stránky. Pokud nejste v účtu, nejdřív se přihlaste.
advice-app-opened = Zkopírujte adresu. Vložte ji do adresního řádku prohlížeče, nejlépe v počítači.
advice-other-language = Většina prohlížečů umí stránku přeložit. Kroky jsou stejné: e-mail, text, odeslat.
advice-wrong-account = Odhlaste se tam. Přihlaste se k účtu, pro který námitku podáváte. Pak stránku otevřete znovu.
advice-blocked = Vyfoťte hlášení na obrazovce a snímek si uschovejte. Zkuste jiný prohlížeč, nebo to zkuste zítra.
advice-something-else = Zavřete stránku a otevřete ji znovu, pokud možno v jiném prohlížeči. Když to nepomůže, použijte další adresu.
advice-try-again = Zkusit stejnou stránku znovu
advice-next-route = Nebo použijte další způsob
advice-use-next = Použít tento způsob
used-up-title = Vyzkoušeli jste vše, o čem víme
used-up-lead = I to se počítá jako snaha. Snímky toho, co jste viděli, si uschovejte.
used-up-letter = Teď napište námitku jako dopis
used-up-letter-why = K dopisu není třeba formulář a doporučená zásilka je důkaz.
used-up-letter-button = Napsat dopis
used-up-advice = Požádejte úřad o radu
used-up-no-authority = Zatím neznáme úřad pro vás. Doplňte do odpovědí zemi, nebo to zkuste znovu za pár dní.
authority-as-of = Adresa naposledy ověřena: { $date }
authority-languages = Jazyky, které přijímá: { $languages }
authority-dublin = Hlavním úřadem pro Metu je irský úřad v Dublinu. Váš úřad stížnost přijme, předá dál a zůstane s vámi ve spojení.
authority-open = Otevřít jeho stránku pro stížnosti
authority-open-website = Otevřít jeho web
authority-email = E-mail: { $address }
authority-phone = Telefon: { $number }
authority-part = Ve které části země jste žili?
authority-country = Ve které zemi jste žili?
authority-official-list = Evropský seznam úřadů: edpb.europa.eu
else-title = Co jiného se stalo?
else-lead = Dokud tu něco nevyberete, nic se nezmění.
else-earlier-title = Námitka odešla už dřív
else-earlier-button = Odesláno v tento den
else-route-title = Chci použít jiný způsob
else-note-label = Chci si něco poznamenat
else-note-hint = Uloží se to k této námitce.
else-note-button = Uložit poznámku

## After sending

sent-title = Co bude dál
sent-lead = Námitka je ve vašem přehledu. Zůstane tam, dokud se nevyřeší.
sent-on = Odesláno: { $date }
sent-look-for = Na co se dívat
sent-by-when = Do kdy
sent-we-remember = Otevřete tuto aplikaci, až přijde odpověď, nebo po tomto dni. Přehled pak ukáže další krok.
sent-next-account = Podat námitku pro další účet
sent-show-record = Zobrazit záznam
sent-to-desk = Přejít na přehled
why-title = Proč právě tento den, { $date }?
why-stopped-title = Proč tu není datum?
why-start = Počítá se ode dne odeslání: { $date }.
why-start-posted = Počítá se od: { $date }. Posílali jste to poštou. Na doručení počítáme tři dny, protože nám nikdo neřekne, kdy dopis došel.
why-start-delivered = Počítá se ode dne, kdy váš dopis došel: { $date }.
why-start-reminder = Počítá se ode dne vaší urgence: { $date }.
why-start-complaint = Počítá se ode dne vaší stížnosti: { $date }.
why-start-authority = Počítá se od posledního dne, kdy jste psali vy nebo úřad: { $date }.
why-start-recheck = Počítá se ode dne přijetí námitky nebo vaší poslední kontroly: { $date }.
why-paused = Lhůta neběžela, když čekali na vaši odpověď. Od: { $from }, do: { $to }.
why-late-extension = O více času požádali: { $date }. To bylo až po prvním měsíci, proto se to nepočítá.
why-later-title = Druhé, pozdější datum
why-later = Na něco se vás zeptali. Mohou tvrdit, že jejich měsíc začal až vaší odpovědí: { $date }. Lhůta pro odpověď pak je: { $due }. Než pošlete urgenci, počkejte do toho dne.
why-question-open = Dokud neodpovíte na jejich otázku, mohou tvrdit, že lhůta neběží. Odpovězte brzy.
why-stopped = Lhůta stojí, protože se vás na něco zeptali. Od: { $date }. Poběží znovu, až odpovíte.
why-extended = Během prvního měsíce oznámili, že potřebují více času. Zákon pak dává tři měsíce od začátku.
why-moved = Jako poslední den se nepočítá { $date }: { $why }.
why-weekend = víkend

answer-title = Odpověděla Meta?
answer-title-authority = Odpověděl úřad nebo Meta?
answer-what = Co v odpovědi stojí?
answer-lead = { $account }, { $platform }. Podívejte se na e-mail nebo zprávu a vyberte, co v ní stojí.
answer-accepted = Ano, námitku přijímají
answer-accepted-hint = Píšou, že námitku budou respektovat. Věta se slovem „pokud“ je jen oznámení.
answer-refused = Zamítají ji
answer-refused-hint = Píšou ne, nebo že nic dalšího neudělají
answer-more-asked = Chtějí ode mě něco dalšího
answer-more-asked-hint = Otázka nebo doklad o tom, kdo jste
answer-reasons-asked = Ptají se, které použití údajů mám na mysli a proč
answer-reasons-asked-hint = Na to se WhatsApp ptá e-mailem.
answer-other-company = Píšou, že odpovědná je jiná společnost
answer-other-company-hint = WhatsApp může třeba odkázat na Metu
answer-other-form = Mám podle nich použít jiný formulář
answer-other-form-hint = Píšou, že tento formulář nebo adresa není správná
answer-more-time = Chtějí více času
answer-more-time-hint = Píšou, že to potrvá déle, a proč
answer-receipt = Je to jen potvrzení příjmu
answer-receipt-hint = Píšou, že námitka dorazila. Ani kód není odpověď.
answer-authority-news = Úřad napsal, ale nerozhodl
answer-authority-news-hint = Stížnost má, nebo píše, jak je daleko
answer-authority-agreed = Úřad mi dal za pravdu
answer-authority-agreed-hint = Zjistil, že společnost porušila zákon, nebo společnost ustoupila
answer-authority-disagreed = Úřad mi za pravdu nedal, nebo věc uzavřel
answer-authority-disagreed-hint = Můžete požádat soud, aby jeho rozhodnutí přezkoumal
answer-no-answer = Není to odpověď. Jen uložit soubor
answer-no-answer-hint = Oznámení, kód, snímek, podací lístek
answer-lead-any = Vyberte, co v ní stojí a kterého účtu se týká.
answer-which = Kterého účtu se to týká?
answer-which-more = Máte více účtů. Najděte v přehledu ten správný a klikněte u něj na „Přišla mi odpověď“.
answer-other-account = Tento e-mail se zřejmě týká účtu { $account }. Zkontrolujte, který účet je níže vybraný.
answer-files = Co jste přidali
answer-files-lead = Přetáhněte na toto okno e-mail, snímek nebo PDF. Uloží se beze změny vedle vašeho souboru. Nikam se nic neodesílá.
answer-choose-file = Vybrat soubor
answer-paste = Nebo vložte text e-mailu
answer-paste-hint = Zkopírujte ho celý, pokud možno i s odesílatelem a datem
answer-read = Přečíst
answer-leave-out = Vynechat
answer-leave-out-spoken = Vynechat: { $name }
reading-title = Co to asi je za e-mail
reading-likely = Zřejmě je to toto: { $kind }. Rozhodnete vy.
reading-perhaps = Může to být toto: { $kind }. Příliš mnoho však mluví proti, proto jsme nevybrali nic.
reading-unknown = Nepoznáme to. Přečtěte si ho a vyberte podle sebe.
reading-known = Co se o něm ví
reading-for = Co mluví pro
reading-against = Co mluví proti nebo chybí
reading-proof = E-mail může napsat kdokoli. Facebook uvádí své nedávné e-maily v nastavení, v části o zabezpečení. Když máte pochyby, podívejte se tam.
mail-accepted = přijímají vaši námitku
mail-refused = zamítají ji
mail-more-asked = chtějí od vás něco dalšího
mail-other-company = odpovědná je jiná společnost
mail-other-form = chtějí jiný formulář
mail-more-time = chtějí více času
mail-receipt = jen potvrzení příjmu
mail-announcement = oznámení pro všechny, ne odpověď
mail-code = kód k zadání, ne odpověď
mail-not-from-meta = není od Mety
for-phrase = Stojí v něm: „{ $words }“
for-code = Přináší kód: „{ $words }“
for-sender = Přišel z adresy { $domain }. Ví se, že odtud Meta píše.
for-looks-like = Adresa { $domain } napodobuje značku { $brand }.
for-name-looks-like = Podepisuje se „{ $name }“, ale přišel z adresy { $domain }.
for-date = Jeho datum: { $mail }. Námitku jste odeslali: { $filed }.
for-address = Přišel na { $address }, tedy na adresu tohoto účtu.
for-authentication = Vaše e-mailová služba zjistila, že opravdu přišel z adresy { $domain }.
doubt-nothing-known = Nejsou v něm žádná slova, která známe od Mety.
doubt-not-verbatim = Slova se podobají slovům Mety, ale přesně je neznáme.
doubt-conditional = Je v něm podmínka, „{ $word }“: „{ $words }“
doubt-denied = Možná říká ne, slovem „{ $word }“: „{ $words }“
doubt-told = Jen uvádí, co říká někdo jiný, slovem „{ $word }“: „{ $words }“
doubt-question = Je to otázka: „{ $words }“
doubt-quoted = Slova stojí v citaci nebo ve starším e-mailu: „{ $words }“
doubt-in-passing = Slova stojí uprostřed něčeho jiného: „{ $words }“
doubt-announces = Meta to píše všem: „{ $words }“
doubt-invites = Vyzývá k podání námitky: „{ $words }“
doubt-reverses = Bere něco zpět: „{ $words }“
doubt-contradiction = Říká dvě věci najednou: { $kinds }.
doubt-parts-differ = Jeho prostý text a jeho grafická podoba říkají něco jiného.
doubt-cut = Je delší, než co jsme přečetli.
doubt-broken = Část e-mailu nešla přečíst.
doubt-no-sender = Neuvádí odesílatele.
doubt-several-senders = Uvádí více odesílatelů.
doubt-sender-unlisted = Adresa { $domain } není v našem seznamu adres Mety.
doubt-forwarded = Byl přeposlaný. Odesílatel a datum jsou proto jen tvrzení.
doubt-authentication-failed = Vaše e-mailová služba zjistila, že odesílatel není pravý.
doubt-authentication-other = Vaše e-mailová služba zná jako odesílatele jen { $domain }.
doubt-authentication-missing = Vaše e-mailová služba neuvádí, zda je odesílatel pravý.
doubt-no-date = Nemá datum.
doubt-date-before = Jeho datum: { $mail }. To je dřív, než jste odeslali námitku: { $filed }.
doubt-date-ahead = Jeho datum teprve přijde: { $date }.
doubt-not-filed = Neodeslali jste žádnou námitku, na kterou by mohl odpovídat.
doubt-no-address = Neuvádí příjemce.
doubt-other-address = Přišel na { $address }. Takovou adresu tu nemá žádný váš účet.
doubt-several-accounts = Může se týkat více vašich účtů.
doubt-no-such-account = Takovou adresu tu nemá žádný účet na platformě { $platform }.
doubt-platform-unclear = Uvádí více platforem.
answer-when = Kdy to přišlo?
when-title = Který den?
answer-keep = E-mail si uschovejte, nebo zprávu vyfoťte. Je to váš důkaz.
answer-record = Zapsat

## One account

account-all = Všechny námitky
account-edit = Upravit
account-delete = Smazat tento účet odsud
account-delete-hint = Zmizí jen z přehledu. Můžete ho obnovit.
account-file-anyway = Podat námitku i pro tento
account-replied = Odpověď je odeslaná
account-reminded = Urgence je odeslaná
account-complained = Stížnost u úřadu je podaná
account-delivered = Můj dopis došel
account-rechecked = Zkontrolováno, nic se nezměnilo
account-write-reply = Napsat odpověď
account-write-reminder = Napsat urgenci
account-write-company-complaint = Podat stížnost společnosti
account-write-authority-complaint = Podat stížnost úřadu
account-write-objection = Napsat dopis
options-waiting = Když do dvou dnů nic nepřijde, podívejte se do složky se spamem. Jejich e-mail pak přetáhněte na toto okno.
options-waiting-no-date = Lhůtu neurčuje žádný zákon. Když to trvá příliš dlouho, pošlete urgenci. Dopis napíšeme s vámi.
options-overdue-remind = Nejdřív pošlete urgenci. Dopis napíšeme s vámi. Uvede den, kdy jste námitku podali.
options-overdue-complain = Když to nepomůže, můžete podat stížnost úřadu. Je to zdarma.
options-overdue-company = Když to nepomůže, můžete podat stížnost společnosti. Od 19. června 2026 musí její přijetí potvrdit do 30 dnů.
options-overdue-none = Pošlete jim urgenci. Dopis napíšeme s vámi.
options-complain = Teď můžete podat stížnost úřadu. Je to zdarma a dopis napíšeme s vámi.
options-company = Teď můžete podat stížnost společnosti. Dopis napíšeme s vámi.
options-complaint-received = Když nepřijde výsledek, můžete podat stížnost úřadu ICO. Použijte jeho stránku níže.
options-ico = Teď můžete podat stížnost úřadu ICO. Použijte jeho stránku níže.
options-court = Můžete požádat soud, aby úřadu nařídil jednat. Poradí vám advokát nebo spotřebitelská poradna.
options-court-decision = Můžete požádat soud, aby rozhodnutí přezkoumal. Lhůta je krátká a stojí v rozhodnutí.
options-swiss = Ve Švýcarsku může rozhodnout soud. Můžete to také oznámit úřadu níže.
options-brazil = Můžete podat petici úřadu níže. Přiložte důkaz, že jste se nejdřív obrátili na společnost.
options-refused-read = Přečtěte si jejich důvody. Musí ukázat, proč mají větší váhu než vaše.
options-refused-reasons = Přečtěte si jejich důvody a uschovejte je.
options-more-asked = Odpovězte e-mailem, svými slovy. Kopii občanského průkazu neposílejte, ledaže mají dobrý důvod pochybovat.
options-reasons-asked = Odpověď máte připravenou. Pošlete ji jako odpověď na jejich e-mail.
options-other-company = Podejte námitku dalším způsobem. Jejich odpověď si uschovejte.
options-other-form = Podejte námitku dalším způsobem. Jejich odpověď si uschovejte.
options-recheck = Otevřete znovu oficiální stránku. Podívejte se, zda je tam vaše námitka stále vidět a zda Meta nemá nový formulář.
options-authority = Úřad pro vás
timeline-title = Co se zatím stalo
timeline-due = Lhůta pro odpověď
timeline-was-due = Lhůta pro odpověď skončila
timeline-later = Nejpozději, když počítají od vaší odpovědi
timeline-reminder = Končí čas z urgence
timeline-acknowledgement = Společnost musí potvrdit přijetí stížnosti
timeline-authority = Úřad vám musí dát vědět více
timeline-recheck = Zkontrolovat, zda se nic nezměnilo
event-prepared = Připravili jste ji
event-form-opened = Otevřeli jste stránku
event-form-missing = Formulář se nezobrazil: { $seen }
event-sent = Odeslali jste ji
event-delivered = Váš dopis došel
event-receipt = Napsali, že dorazila
event-accepted = Přijali ji
event-refused = Zamítli ji
event-more-asked = Chtěli od vás něco dalšího
event-reasons-asked = Ptali se, které použití máte na mysli a proč
event-replied = Odpověděli jste
event-other-company = Odkázali na jinou společnost
event-other-form = Požádali vás o jiný formulář
event-more-time = Požádali o více času
event-reminded = Poslali jste urgenci
event-letter = Poslali jste dopis: { $letter }
event-authority-news = Úřad napsal
event-authority-agreed = Úřad vám dal za pravdu
event-authority-disagreed = Úřad vám za pravdu nedal, nebo věc uzavřel
event-rechecked = Zkontrolovali jste, zda se nic nezměnilo
event-note = Poznámka: { $note }
kept-title = Uloženo k této námitce
kept-sent = Co jste odeslali
kept-sent-on = Přesně tak, jak to bylo: { $date }
kept-nothing-sent = Zatím se nic neodeslalo.
kept-letter-on = Odesláno: { $date }. Komu: { $to }
kept-evidence = Důkazy
kept-evidence-none = Zatím tu není žádný soubor. Přetáhněte sem e-mail, snímek nebo PDF.
kept-evidence-added = Přidáno: { $date }. { $size }
kept-evidence-missing = Tento soubor už není ve své složce.
kept-evidence-changed = Tento soubor se po uložení změnil.
kept-evidence-remove = Odebrat ze seznamu
kept-evidence-remove-spoken = Odebrat ze seznamu: { $name }
kept-evidence-folder = Zobrazit složku
kept-evidence-add = Přidat soubor
size-bytes = { $count } B
size-kilobytes = { $count } kB
size-megabytes = { $count } MB
letter-title-objection = Vaše námitka dopisem
letter-title-reply = Vaše odpověď
letter-title-reminder = Vaše urgence
letter-title-company-complaint = Vaše stížnost u společnosti
letter-title-authority-complaint = Vaše stížnost u úřadu
letter-lead = Vyplňte, co chybí. Dopis se mění, jak píšete. Nic se odtud neodesílá.
letter-name = Vaše celé jméno
letter-name-hint = Tak, jak ho píšete v dopisech
letter-address = Vaše poštovní adresa
letter-address-hint = Ulice, PSČ, obec a země, bez jména
letter-town = Kde dopis píšete
letter-town-hint = Vaše obec. Stojí před datem.
letter-phone = Vaše telefonní číslo
letter-phone-hint = Můžete ho vynechat.
letter-reference = Číslo případu
letter-reference-hint = Pokud vám nějaké dali. Často stojí v předmětu jejich e-mailu.
letter-reason = Váš důvod
letter-reason-hint = Svými slovy a v jazyce dopisu. Dopis tím bude silnější.
letter-company = O kterou společnost jde?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Zabývá se tím na vaši žádost soud?
letter-court-yes = Ano, soud se tím zabývá
letter-court-no = Ne, žádný soud
letter-may-be-named = Smí úřad sdělit společnosti, kdo jste?
letter-may-be-named-yes = Ano, smí
letter-may-be-named-no = Ne, žádám, aby to nesdělil
letter-language = Jazyk dopisu
letter-sheet = Dopis
letter-missing = Dopis se tu objeví, až nebude nic chybět.
letter-missing-right = Pro místo, kde jste žili, takový dopis neexistuje.
letter-missing-name = Chybí vaše celé jméno.
letter-missing-address = Chybí vaše poštovní adresa.
letter-missing-town = Chybí místo, kde píšete.
letter-missing-email = Chybí e-mailová adresa účtu. Doplňte ji na straně s úpravami.
letter-missing-account = Chybí název účtu. Doplňte ho na straně s úpravami.
letter-missing-company = Nevíme, komu psát.
letter-missing-sent = Zatím se nic neodeslalo.
letter-missing-deadline = Není známo, do kdy mají odpovědět.
letter-missing-occasion = Zatím není proč psát: lhůta neskončila a námitku nezamítli.
letter-missing-question = Neptají se na nic, co by čekalo na vaši odpověď.
letter-missing-reason = Chybí váš důvod.
letter-missing-authority = Zatím neznáme váš úřad.
letter-missing-court = Uveďte, zda se tím zabývá soud.
letter-missing-may-be-named = Uveďte, zda společnost smí vědět, kdo jste.
letter-note-company-blank = Nevíme, která společnost je ve vašem případě odpovědná. Její název najdete v zásadách ochrany soukromí Mety pro vaši zemi. Doplňte ho na prázdné řádky.
letter-note-address-blank = Její poštovní adresu pro vás neznáme. Najdete ji v zásadách ochrany soukromí pro vaši zemi. Doplňte ji na prázdné řádky.
letter-note-other-language = Tento úřad chce jazyk, ve kterém dopis nemáme. Dopis je tu v angličtině. Nejdřív si ho nechte přeložit.
letter-text = Dopis vašimi slovy
letter-text-hint = Co změníte, zůstane, i když změníte některou odpověď
letter-compose = Znovu sestavit z mých odpovědí
letter-change = Upravit text ručně
letter-empty = Dopis je prázdný. Napište ho, nebo ho znovu sestavte ze svých odpovědí.
letter-copy = Kopírovat dopis
letter-pdf = Uložit jako PDF
letter-docx = Uložit k úpravám (Word)
letter-how-reply = Pošlete ji jako odpověď na jejich e-mail: zkopírujte ji a vložte ji tam.
letter-how-authority = Použijte jeho stránku pro stížnosti a dopis tam vložte, nebo ho pošlete poštou. Poštou ho posílejte s vlastnoručním podpisem.
letter-how-company = Vytiskněte ho a podepište. Pošlete ho doporučeně a podací lístek si uschovejte. Rychlejší je zkopírovat ho do stejného formuláře.
letter-sent-title = Odeslali jste to?
letter-sent-hint = Co jste odeslali, se pak uchová přesně tak, jak to tu je.
letter-sent = Mám odesláno
letter-discard = Zahodit tento dopis
letter-kind-objection = námitka dopisem
letter-kind-reply = odpověď
letter-kind-reminder = urgence
letter-kind-company-complaint = stížnost u společnosti
letter-kind-authority-complaint = stížnost u úřadu
kept-letters = Dopisy
kept-letter-go-on = Psát dál
kept-letter-go-on-spoken = Psát dál: { $letter }
papers-title = K tisku, uložení a předání
papers-title-found = { $count ->
    [one] Dokumenty k nalezenému účtu
    [few] Dokumenty k nalezeným účtům ({ $count })
   *[other] Dokumenty k nalezeným účtům ({ $count })
}
papers-record = Záznam jako PDF
papers-print = Otevřít k tisku
papers-calendar = Termín do kalendáře
papers-calendar-all = Termíny do kalendáře
papers-table = Tabulka pro tabulkový program (CSV)
papers-bundle = Vše pro stížnost (ZIP)
papers-bundle-hint = Vaše dopisy, co jste odeslali, všechny soubory uložené jako důkaz a seznam, který ukáže, zda se některý změnil.
paper-footer = Strana {"{page}"} z {"{pages}"}
record-title = Záznam: { $account }
record-title-all = Záznam všech námitek
record-made = Vytvořeno v aplikaci Veto Desk: { $date }. Ukazuje, co tam bylo zapsáno.
record-person = Osoba
record-platform = Platforma
record-account = Účet
record-law = Zákon
record-status = Stav
record-sentence = Slovy
record-sent-on = Odesláno dne
record-sent-to = Odesláno kam
record-when = Den
record-what = Co se stalo
record-file = Soubor
record-added = Přidáno dne
record-size = Velikost
record-sum = Kontrolní součet (SHA-256)
record-letter = Dopis odeslán: { $date }. Druh: { $letter }
record-total = Účty
record-due = Lhůta
record-evidence = Uložené soubory
record-annex = Příloha { $number }
calendar-summary = { $what }: { $account }
calendar-name = Termíny
bundle-name = Stížnost { $account }
papers-record-all = Záznam všech jako PDF
kept-linked = Propojeno v Accounts Centre (centrum účtů)
kept-note = Vaše poznámka
edit-title = Upravit tento účet
edit-lead = Změny se ukládají, jak píšete. Co jste už odeslali, zůstává, jak bylo.
edit-person = Čí je to účet
edit-person-hint = Nechte prázdné, pokud je jen váš.
edit-note = Poznámka
edit-note-hint = Cokoli, co si chcete pamatovat
edit-done = Hotovo
kept-linked-none = Žádný tu není zapsaný.
kept-linked-change = Zobrazit a změnit propojení
linked-title = Propojené účty
linked-lead = Meta umí propojit účty ve svém Accounts Centre (centrum účtů). Zapište si, které propojila. U Mety se tím nic nemění.
linked-back = Zpět na účet
linked-now = Propojeno s účty
linked-with-none = Tento účet není propojený s žádným jiným.
linked-before = Už nepropojené
linked-add = Propojit další účet
linked-add-own = Téže osoby
linked-add-others = Jiných osob
linked-add-none = Není tu žádný další účet, který by šel propojit.
linked-find = Najít účet
linked-find-hint = Jméno, e-mail nebo telefonní číslo
linked-link = Propojit
linked-already = Propojeno s: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Změnit den
linked-asked = Je to tak správně
linked-take-out = Odpojit
linked-take-out-this = Odpojit tento účet
linked-never = Nikdy nebyly propojené
linked-since = Odkdy jsou propojené?
linked-choice-before = Už před podáním námitky
linked-choice-day = Ode dne, který znám
linked-choice-unknown = Nevím
linked-since-before = Propojeno už před podáním námitky, pokud víme.
linked-since-day = Propojeno od: { $date }.
linked-since-unknown = Propojeno. Neví se odkdy.
linked-until = Nepropojeno od: { $date }.
cover-object = Podat námitku i pro tento účet
cover-leave = Nechat tak, jak to je
cover-ask-again = Zeptat se mě znovu
options-cover-open = Meta neříká, zda se ta námitka počítá i pro tento účet.
options-cover-again = Jistější je podat námitku i pro tento účet.
reason-cover-joined = Propojeno s účtem { $account } od: { $date }. Jeho námitka už tehdy byla přijatá.
reason-cover-unknown = Propojeno s účtem { $account }, možná až po přijetí jeho námitky.
reason-cover-ended = Nepropojeno s účtem { $account } od: { $date }. Jeho námitka byla přijatá už předtím.
reason-cover-left = Námitka účtu { $account } možná platí i pro něj. Nechali jste to tak: { $date }.
done-cover-left = Zůstane to tak. Námitku i pro tento účet můžete podat kdykoli.

## People

account-person = Čí účet: { $name }
persons-show = Osoby
persons-all = Všechny osoby
persons-title = Osoby
persons-lead = Všichni, jejichž námitky tu vedete.
persons-find = Najít osobu
persons-find-hint = Jméno nebo e-mail
persons-hide = Skrýt osoby, které mají vše vyřízené
persons-hidden = { $count ->
    [one] Jedna osoba je skrytá. Všechny její účty jsou potvrzené.
    [few] { $count } osoby jsou skryté. Všechny jejich účty jsou potvrzené.
   *[other] { $count } osob je skryto. Všechny jejich účty jsou potvrzené.
}
persons-found = { $count ->
    [0] Nikdo se nenašel.
    [one] Jedna osoba
    [few] { $count } osoby
   *[other] { $count } osob
}
persons-page = Osoby { $first } až { $last } z { $count }
persons-accounts = { $count ->
    [0] Zatím žádný účet
    [one] Jeden účet
    [few] { $count } účty
   *[other] { $count } účtů
}
persons-needs = { $count ->
    [one] jeden na vás čeká
    [few] { $count } na vás čekají
   *[other] { $count } na vás čeká
}
persons-settled = vše potvrzeno
persons-spoken = Zobrazit osobu: { $name }, { $more }
persons-add = Přidat osobu
person-unnamed = Osoba beze jména
person-lead = Změny se ukládají, jak píšete. Co se už odeslalo, zůstává, jak bylo.
person-name = Jméno
person-name-hint = Jak osobu znáte vy
person-full-name = Celé jméno
person-full-name-hint = Do dopisů
person-email = Obvyklý e-mail
person-email-hint = Nabídne se pro další účet
person-phone = Telefonní číslo
person-town = Obec
person-town-hint = Stojí v dopise před datem.
person-address = Poštovní adresa
person-address-hint = Do dopisů, po řádcích, bez jména
person-residence = Kde žije
person-residence-unknown = Zatím neuvedeno
person-residence-hint = Platí pro nové námitky. Co je začaté nebo podané, zůstává, jak bylo.
person-residence-change = Vybrat, kde žije
person-residence-close = Skrýt země
person-residence-eu = V Evropské unii, země neuvedena
person-residence-eea = Na Islandu, v Lichtenštejnsku nebo v Norsku, země neuvedena
person-language = Jazyk dopisů a důvodů
person-language-hint = Nabídne se. Pokaždé můžete vybrat jiný.
person-language-usual = Obvyklý
person-accounts = Účty
person-no-accounts = Zatím žádný účet.
person-object = Podat námitku pro další účet
person-object-first = Podat námitku pro účet této osoby
person-object-spoken = Podat námitku pro další účet této osoby
person-on-desk = Zobrazit v přehledu
person-same = Je to táž osoba jako …
person-back = Zpět na osobu: { $name }
person-remove = Odstranit tuto osobu
person-remove-deleted = Zmizely by i její smazané účty.
person-hand-over-title = Předání
person-hand-over-lead = Uložte soubor jen s touto osobou a jejími účty. Jiný Veto Desk ho otevře, nebo z něj převezme, co je nové.
person-hand-over-evidence = Soubory uložené jako důkaz v něm nejsou.
person-hand-over = Předat údaje této osoby …
same-title = Kdo je táž osoba jako { $name }?
same-lead = Vyberte, čí účty patří také této osobě.
same-confirm-title = Je to jedna osoba: { $kept } a { $other }?
same-confirm-lead = Nejdřív se podívejte, co se stane. Hned potom to jde vrátit.
same-happens = Co se stane
same-accounts = { $count ->
    [0] Není žádný účet k přesunu. Odkud: { $other }. Kam: { $kept }.
    [one] Přesune se jeden účet. Odkud: { $other }. Kam: { $kept }.
    [few] Přesunou se { $count } účty. Odkud: { $other }. Kam: { $kept }.
   *[other] Přesune se { $count } účtů. Odkud: { $other }. Kam: { $kept }.
}
same-goes = Zůstane: { $kept }. Ze seznamu osob zmizí: { $other }.
same-filled = { $what }: převezme se { $value }.
same-differs = Co se liší
same-differing = { $what }: zůstane { $kept }. { $other } půjde do poznámky.
same-residence = Kde žije: zůstane „{ $kept }“, ne „{ $other }“.
same-stays = Co se odeslalo, zůstává, jak bylo. Neztratí se žádný účet, odpověď ani poznámka.
same-another = Vybrat někoho jiného
same-join = Spojit v jednu osobu
sheet-for = List pro tuto osobu
sheet-hint = Co je hotovo, co bude dál a do kdy, velkým písmem.
sheet-print = List k tisku
sheet-save = Uložit list
sheet-title = Námitky: { $name }
sheet-made = Stav ke dni: { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Zatím se nic neodeslalo.
sheet-next = Teď: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Žádný termín není třeba hlídat.
sheet-footer = Tato aplikace nepatří Metě · Strana {"{page}"} z {"{pages}"}

## What was just done

done-account-deleted = Účet zmizel z přehledu.
done-draft-discarded = Nedokončená námitka je zahozená.
done-answer-recorded = Odpověď je zapsaná.
done-answer-recorded-with-files = Odpověď je zapsaná. Co jste přidali, je uložené beze změny vedle vašeho souboru.
done-note-added = Poznámka je uložená.
done-evidence-kept = { $count ->
    [one] Soubor je uložený beze změny vedle vašeho souboru.
    [few] { $count } soubory jsou uložené beze změny vedle vašeho souboru.
   *[other] { $count } souborů je uloženo beze změny vedle vašeho souboru.
}
done-evidence-removed = Ze seznamu to zmizelo. Soubor samotný zůstává ve své složce.
done-letter-discarded = Dopis je zahozený.
done-paper-saved = Uloženo: { $path }
done-step-recorded = Je to zapsané.
done-undone = Vráceno: { $what }.
done-account-removed = Účet je odstraněný i se všemi záznamy o něm. Soubory uložené jako důkaz zůstávají ve své složce.
done-merged = Do vašeho souboru se přidaly změny z jiného počítače.
done-merged-hand = Přidaly se změny udělané ručně.
done-merged-copy = Vedle vašeho souboru ležela jiná kopie. Co v ní bylo nové, se přidalo.
done-imported = Obsah druhého souboru je převzatý.
done-imported-nothing = Vše z toho souboru už ve svém přehledu máte.
done-backup-used = Starší stav je zpět. Co jste měli předtím, je mezi zálohami.
done-edited = Váš soubor se změnil mimo Veto Desk. Stále ho jde přečíst. Zkontrolujte, zda jsou záznamy správné.
done-unlocked = Druhé okno je zavřené. Teď můžete dělat změny tady.
done-person-removed = Osoba je odstraněná.
done-persons-joined = Teď je to jedna osoba. Všechny její účty jsou tady.
done-restarted = Veto Desk se kvůli chybě zastavil a znovu se spustil. Zkontrolujte, zda je tu vaše poslední změna. Váš soubor: { $path }
count-added = { $count ->
    [one] Přibyl jeden účet.
    [few] Přibyly { $count } účty.
   *[other] Přibylo { $count } účtů.
}
count-changed = { $count ->
    [one] Změnil se jeden účet.
    [few] Změnily se { $count } účty.
   *[other] Změnilo se { $count } účtů.
}
count-removed = { $count ->
    [one] Ubyl jeden účet.
    [few] Ubyly { $count } účty.
   *[other] Ubylo { $count } účtů.
}
done-account-restored = Účet je zpět v přehledu.
done-accounts-added = { $count ->
    [one] V přehledu je jeden účet z tabulky. Jeho námitka není zahájená.
    [few] V přehledu jsou { $count } účty z tabulky. Jejich námitky nejsou zahájené.
   *[other] V přehledu je { $count } účtů z tabulky. Jejich námitky nejsou zahájené.
}
done-account-covered = Účet je vedený jako propojený. Druhá námitka pro něj platí, jakmile ji přijmou.
done-pasted = Zkopírovaný text je vložený.
done-address-opened = Prohlížeč dostal pokyn otevřít stránku. Když se nic neotevře, zkopírujte adresu.
done-text-size = Velikost písma: { $percent } %.
done-copy-saved = Kopie je uložená: { $path }
done-file-opened = Soubor je otevřený.
done-several-sent = { $count ->
    [one] 1 námitka je označená jako odeslaná.
    [few] { $count } námitky jsou označené jako odeslané.
   *[other] { $count } námitek je označeno jako odeslané.
}
done-several-answered = { $count ->
    [one] Odpověď je zapsaná k 1 účtu.
    [few] Odpověď je zapsaná ke { $count } účtům.
   *[other] Odpověď je zapsaná k těmto účtům: { $count }.
}
done-several-deleted = { $count ->
    [one] Smazal se 1 účet.
    [few] Smazaly se { $count } účty.
   *[other] Smazalo se { $count } účtů.
}
done-turn-over = { $count ->
    [one] Účet máte projitý.
    [few] Všechny { $count } účty máte projité.
   *[other] Všech { $count } účtů máte projitých.
}
done-set-aside = Soubor, který nešlo přečíst, je uložený pod novým názvem: { $path }
close-asked = Poslední změny ještě nejsou uložené. Nejdřív uložte kopii, nebo zavřete bez uložení.

## The file

save-failed-title = Vaše změny nejsou uložené
save-retry = Zkusit znovu
save-elsewhere = Uložit kopii …
save-read-only = Složka souboru je jen pro čtení. Dokud je okno otevřené, vše tu zůstává. Uložte kopii do jiné složky.
save-full = Disk je plný. Dokud je okno otevřené, vše tu zůstává. Uvolněte místo a zkuste to znovu.
save-denied = Systém nedovolí soubor zapsat. Dokud je okno otevřené, vše tu zůstává. Uložte kopii do jiné složky.
save-vanished = Složka souboru zmizela. Dokud je okno otevřené, vše tu zůstává. Vraťte ji, nebo uložte kopii jinam.
save-newer = Soubor mezitím zapsala novější verze aplikace Veto Desk. Dokud je okno otevřené, vše tu zůstává. Uložte kopii a novější verzi nainstalujte.
save-other = Uložení se nezdařilo. Dokud je okno otevřené, vše tu zůstává. Zkuste to znovu, nebo uložte kopii jinam.
copy-read-only = Neuloženo: složka je jen pro čtení. Vyberte jinou složku.
copy-full = Neuloženo: disk je plný. Vyberte jiné místo.
copy-denied = Neuloženo: systém tam nedovolí zapisovat. Vyberte jinou složku.
copy-vanished = Neuloženo: složka neexistuje. Vyberte jinou složku.
copy-other = Neuloženo. Vyberte jiné místo.
trouble-title = Váš soubor se nepodařilo otevřít
trouble-damaged = Soubor je poškozený: řádek { $line }, sloupec { $column }.
trouble-newer = Tento soubor zapsala novější verze aplikace Veto Desk. Pokud ho chcete otevřít, nainstalujte ji.
trouble-too-large = Soubor je mnohem větší než jakýkoli soubor této aplikace.
trouble-denied = Systém nedovolí soubor přečíst. Zkontrolujte, kdo ho smí číst.
trouble-missing = Na tom místě žádný soubor není.
trouble-other = Soubor se nepodařilo přečíst.
trouble-untouched = Nic se nezměnilo. Ať vyberete cokoli, tento soubor zůstane zachovaný.
trouble-previous = Nejnovější záloha
trouble-previous-what = Vytvořeno: { $date }. Obsahuje { $count ->
    [one] jeden účet.
    [few] { $count } účty.
   *[other] { $count } účtů.
}
trouble-use-previous = Použít tuto zálohu
trouble-other-file = Jiný soubor
trouble-new = Nový, prázdný přehled
trouble-new-hint = Starý soubor zůstane vedle pod novým názvem.
trouble-start-new = Začít s prázdným přehledem

settings-title = Nastavení
settings-theme = Světlý nebo tmavý vzhled
theme-system = Podle počítače
theme-light = Světlý
theme-dark = Tmavý
settings-contrast = Kontrast
contrast-system = Kontrast podle počítače
contrast-normal = Běžný kontrast
contrast-high = Vysoký kontrast, černobíle
settings-language = Jazyk
settings-language-hint = Jazyk aplikace. Důvody a dopisy mají svůj vlastní jazyk.
settings-language-of-system = Podle počítače: { $language }
settings-language-not-reviewed = Tato slova zatím nezkontroloval žádný rodilý mluvčí. Když je něco nejasné, zvolte angličtinu.
settings-language-reviewed = Tato slova zkontroloval rodilý mluvčí.
languages-more = Další jazyky
settings-language-help = Můžete je pomoci opravit, bez jakéhokoli programu: jak na to, se dočtete v souboru CONTRIBUTING.
settings-text-size = Velikost písma
text-size-percent = { $percent } %
settings-text-size-hint = S písmem roste vše ostatní. Ctrl s plus nebo minus udělá totéž na každé straně.
settings-companion = Když je otevřený formulář
settings-companion-on = Zmenšit toto okno vedle prohlížeče
settings-companion-hint = Malé okno ukazuje vždy jeden krok. Jedním tlačítkem ho zase zvětšíte.
settings-graphics = Grafika
settings-graphics-simple = Jednoduchá grafika
settings-graphics-hint = Zaškrtněte, když okno bliká, zůstává prázdné nebo je pomalé. Vypadá stejně a platí od příštího spuštění.
settings-file = Váš soubor
settings-file-lead = Vše je v jednom souboru v tomto počítači, a jen tam. Číst ho můžete jen vy.
settings-file-path = Kde je
settings-copy-path = Kopírovat umístění
settings-save-copy = Uložit kopii …
settings-open = Otevřít jiný soubor …
settings-picking = Je otevřené okno pro výběr souboru.
settings-typed-path = Cesta k souboru
settings-typed-path-hint = Jen když se okno pro výběr souboru neotevře.
settings-typed-open = Otevřít tento soubor
settings-typed-copy = Uložit kopii tam
settings-typed-import = Přidat z něj záznamy
settings-open-folder = Otevřít složku
settings-import-title = Záznamy z jiného souboru
settings-import-lead = Přidejte, co je v jiném souboru aplikace Veto Desk. Nic svého neztratíte a nic tu nebude dvakrát.
settings-import = Přidat záznamy ze souboru …
settings-backups-title = Zálohy
settings-backups-lead = Aplikace si ukládá starší stavy vašeho souboru. Ke každému se můžete vrátit.
settings-backups = Vrátit se ke staršímu stavu …
backups-title = Návrat ke staršímu stavu
backups-lead = Vyberte den. Přehled pak bude vypadat jako tehdy.
backups-reading = Hledají se zálohy …
backups-none = Zatím tu není žádná záloha. Vzniká při každém spuštění a při práci každou hodinu.
backups-use = Vrátit tento stav
backups-back = Zpět do nastavení
backups-undo = Co máte teď, se nejdřív zkopíruje. Změnu můžete vrátit.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] Jeden účet
    [few] { $accounts } účty
   *[other] { $accounts } účtů
}, { $objections ->
    [one] jedna námitka
    [few] { $objections } námitky
   *[other] { $objections } námitek
}
settings-about = O aplikaci
settings-version = Veto Desk { $version }
settings-facts = Adresy a pravidla pocházejí z datovaných zdrojů, stav k 22. listopadu 2026. Pro tuto verzi adresy nikdo neotevřel.
settings-no-advice = Tato aplikace není právní rada.
settings-licence = Veto Desk je zdarma, podle vaší volby pod licencí MIT nebo Apache. Obsahuje i práci jiných lidí.
settings-licences = Čí práci obsahuje
licences-title = Čí práci aplikace obsahuje
licences-lead = Veto Desk obsahuje práci jiných lidí. Tady je seřazená podle licencí, v angličtině.
licences-hint = „OR“ znamená, že si můžete vybrat. „AND“ znamená, že platí všechny. Některá díla jsou v programu jen na jednom systému.
licences-show = Zobrazit díla a texty
licences-show-spoken = Zobrazit díla a texty pod licencí { $licence }
licences-works = Díla
licences-text = Text { $number }
licences-back = Zpět na seznam

## Help

help-title = Nápověda
help-lead = Veto Desk vás dovede k oficiálnímu formuláři a hlídá vaši námitku, dokud se nevyřeší.
help-how = Jak to funguje
help-how-1 = Odpovězte na pár krátkých otázek. Každá odpověď se hned uloží.
help-how-2 = Otevřete oficiální stránku a vložte, co jsme připravili.
help-how-3 = Klikněte tam na „Odeslat“. Pak zde označte, že je odesláno.
help-how-4 = Až přijde odpověď, zapište ji sem. Přehled ukáže další krok.
help-does = Co námitka dokáže
help-does-1 = Zastaví budoucí použití toho, co jste zveřejnili. Co se AI už naučila, v ní zůstane.
help-does-2 = Nevztahuje se na vaše fotky, které zveřejní jiní.
help-does-3 = Neodstraní Meta AI z vašich aplikací.
help-safe = Vaše údaje
help-safe-1 = Vše zůstává v jednom souboru v tomto počítači. Aplikace se sama nepřipojuje k síti.
help-safe-2 = Otevírá jen oficiální adresy ze svého seznamu, a jen na váš pokyn.
help-safe-3 = Nikdy nechce heslo, kód ani občanský průkaz.
help-copies = Váš soubor a jeho kopie
help-copies-1 = Starší stavy se ukládají vedle souboru. Vrátit se k nim můžete v nastavení.
help-copies-2 = Soubor může ležet ve složce sdílené mezi počítači. Co přidá každý z nich, zůstane.
help-copies-3 = Při přechodu na nový počítač uložte kopii a otevřete ji tam.
help-keys = Klávesy
help-keys-tab = Tab a Shift s Tab přecházejí mezi tím, co jde stisknout. Mezerník nebo Enter to stiskne.
help-keys-answers = Šipky přecházejí mezi možnými odpověďmi na otázku. Stejně funguje i první písmeno odpovědi.
help-keys-size = Ctrl s plus nebo minus vše zvětší nebo zmenší. Ctrl s 0 vrátí původní velikost.
help-keys-copy = V textovém poli Ctrl s C kopíruje a Ctrl s V vkládá.
help-keys-go-on = Ctrl s Enter stiskne hlavní tlačítko strany. Když odpovídáte v poli, stačí Enter.
help-keys-back = Alt se šipkou vlevo vede zpět. V textovém poli posune o jedno slovo.
help-keys-help = F1 otevře tuto stranu.
help-keys-undo = Ctrl se Z vrátí poslední změnu. V textovém poli ruší napsaná písmena.

## Guides

guides-here = Návody, které tu pomohou
guides-search = Hledat v návodech
guides-search-hint = Jedno nebo více slov, třeba „formulář“ nebo „telefon“
guides-found = { $count ->
    [one] Nalezen jeden návod.
    [few] Nalezeny { $count } návody.
   *[other] Nalezeno { $count } návodů.
}
guides-none-found = Zkuste jiné slovo nebo méně slov. Když smažete, co jste napsali, uvidíte všechny návody.
guides-object = Podat námitku
guides-trouble = Formulář chybí a jiné potíže
guides-after = Po odeslání
guides-places = Kde žijete
guides-good-to-know = Dobré vědět
guides-app = Tato aplikace
guide-checked = Zkontrolováno: { $date }
guide-platforms = Pro: { $names }
guide-residences = Pro ty, kdo žijí zde: { $names }
guide-sources = Zdroje
guide-source = { $title }, { $date }
guide-source-app = Sama tato aplikace
guide-close = Zavřít tento návod

## Where there is no window

start-usage = Použití: veto-desk [--file] [CESTA] [--software]
start-no-folder = Veto Desk nenašel složku pro svůj soubor. Spusťte ho s --file a cestou.
start-no-screen = Veto Desk nemůže otevřít okno. Nenašel obrazovku. Spusťte ho z plochy.
start-no-picture = Veto Desk nemůže otevřít okno. Obrazovka od něj nepřijímá obraz. Nainstalujte nebo aktualizujte ovladač grafiky.
start-no-library = Veto Desk nemůže otevřít okno. Systém oken nebo některá jeho knihovna neodpověděla.
start-stopped = Veto Desk se kvůli chybě zastavil. Co jste napsali, je uložené. Pokračujte novým spuštěním. Váš soubor: { $path }
