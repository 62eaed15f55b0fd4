### Every word the app says, in Danish; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "you". One term for one idea: account, objection, route, form.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Fejl: { $page } – Veto Desk
rail-name = Steder
messages-name = Beskeder
rail-desk = Overblik
rail-settings = Indstillinger
rail-help = Hjælp
rail-here = Du er her
not-meta = Denne app er ikke Meta. Intet sendes herfra.
saving-saved = Gemt på denne computer.
saving-under-way = Gemmer på denne computer …
saving-failed = Ikke gemt endnu.
saving-forbidden = Filen blev ikke åbnet. Intet gemmes.
saving-read-only = Dette vindue viser kun filen. Intet gemmes.
undo = Fortryd
undo-change = Fortryd: { $what }
change-wizard = et svar
change-draft = det, du smed ud
change-filing = indsendelsen
change-answer = det seneste trin
change-note = en note
change-evidence = en fil
change-letter = brevet
change-account = redigeringen
change-linked = forbundne konti
change-several = flere konti
change-deleting = sletningen
change-person = en person
change-settings = en indstilling
change-incoming = det, der kom ind
change-import = det, der blev hentet ind
change-backup = den tidligere udgave
change-adding = kontiene fra tabellen
read-only-title = Du kan se alt, men ikke ændre noget
read-only-other-window = Veto Desk er åben i et andet vindue. Lav dine ændringer dér. Når det vindue lukkes, tager dette over.
read-only-newer = En nyere version af Veto Desk har skrevet denne fil. Installér den version for at ændre filen.
read-only-what = Hvad kan jeg gøre?
dismiss = Skjul beskeden
close-title = Luk uden at gemme?
close-save-elsewhere = Gem en kopi først …
close-anyway = Luk uden at gemme
close-stay = Behold vinduet åbent

## Dates

when-and-route = { $when } · { $route }
date-today = I dag, { $date }
date-week-earlier = En uge tidligere
date-day-earlier = En dag tidligere
date-day-later = En dag senere
date-week-later = En uge senere

## Status

status-not-started = Ikke begyndt
status-not-sent-yet = Ikke sendt endnu
status-sent = Sendt
status-confirmed = Bekræftet
status-needs-you = Venter på dig
status-refused = Afvist
reason-not-begun = Du er ikke begyndt på denne konto.
reason-prepared = Klar siden { $date }. Du har ikke sendt den endnu.
reason-form-opened = Formularen blev åbnet { $date }. Du har ikke fortalt os, om du sendte den.
reason-form-missing = Du kunne ikke se formularen { $date }. Der er andre måder.
reason-waiting = Der skal komme svar senest { $date }.
reason-waiting-soon = Der skal komme svar senest { $date }. { $days ->
    [0] Det er i dag.
    [one] Det er i morgen.
   *[other] Der er { $days } dage tilbage.
}
reason-waiting-courtesy = Det ville være høfligt af dem at svare senest { $date }. Ingen lov fastsætter datoen.
reason-waiting-no-date = Sendt { $date }. Vi kender ingen frist for svaret.
reason-receipt = Den er kommet frem, skrev de { $date }. Der skal komme svar senest { $due }.
reason-receipt-no-date = De skrev { $date }, men uden en afgørelse.
reason-more-time = De bad om mere tid. Der skal komme svar senest { $date }.
reason-overdue = Der kom intet svar. Fristen var { $date }.
reason-overdue-courtesy = Til og med { $date } kom der intet svar. Ingen lov fastsætter datoen.
reason-accepted = Accepteret { $date }. Du behøver ikke gøre noget.
reason-covered = Dækket af kontoen { $account } siden { $date }.
reason-replied = Du svarede { $date }. { $due }
reason-replied-due = Der skal komme svar senest { $date }.
reason-replied-no-date = Ingen lov fastsætter en frist for svaret.
reason-reminded = Du rykkede for svar { $date }. Giv dem tid til { $due }.
reason-reminder-over = Til og med { $date } kom der intet svar på din rykker.
reason-complained = Du klagede til virksomheden { $date }. Den skal bekræfte modtagelsen senest { $due }.
reason-complaint-received = De bekræftede { $date }, at de har fået din klage. Nu skal de se på den uden forsinkelse.
reason-complaint-silent = Til og med { $date } bekræftede de ikke, at de har fået din klage.
reason-with-authority = Din klage har ligget hos myndigheden siden { $date }. { $due }
reason-authority-news = Myndigheden skrev { $date }. { $due }
reason-authority-due = Den skal fortælle dig mere senest { $date }.
reason-authority-no-date = Den bestemmer selv, hvornår den svarer.
reason-authority-silent = Til og med { $date } hørte du intet fra myndigheden.
reason-authority-agreed = Myndigheden gav dig medhold { $date }.
reason-authority-disagreed = Myndigheden gav dig ikke medhold, eller den lukkede sagen, { $date }.
reason-recheck-due = Accepteret for længe siden. Du skulle have set efter igen { $date }.
reason-refused = De sagde nej { $date }.
reason-reasons-asked = De spurgte { $date }, hvilken brug af dine data du mener, og hvorfor.
reason-more-asked = De bad dig om mere { $date }.
reason-other-form = De bad dig { $date } om at bruge en anden formular.
reason-other-company = De henviste til en anden virksomhed { $date }.
next-start = Begynd
next-continue = Fortsæt
next-report-answer = Jeg har fået svar
next-reply = Se, hvad du kan gøre
next-try-next-route = Prøv en anden måde
next-see-options = Se, hvad du kan gøre
next-recheck = Se efter igen
next-show-record = Vis forløbet
next-show-covering = Vis forbundne konti
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Dine indsigelser
desk-add = Gør indsigelse for en konto
desk-begin = Gør indsigelse for min første konto
desk-empty-what = Meta træner kunstig intelligens (AI) med brugernes opslag, billeder, kommentarer og AI-samtaler. Du kan gøre indsigelse.
desk-empty-where = Det, du skriver, bliver i én fil på denne computer: { $path }
desk-empty-how = Vi viser dig vej til den officielle formular og holder øje, til du har fået svar. Det tager cirka fem minutter.
desk-show-account = Vis kontoen
desk-urgent-needs-you = { $count ->
    [one] Én konto venter på dig.
   *[other] { $count } konti venter på dig.
}
desk-urgent-unfinished = { $count ->
    [one] Én indsigelse er ikke sendt endnu.
   *[other] { $count } indsigelser er ikke sendt endnu.
}
desk-urgent-waiting = { $count ->
    [one] Din indsigelse er sendt. Nu er det deres tur.
   *[other] Alt er sendt. Nu er det deres tur.
}
desk-urgent-settled = { $count ->
    [one] Din indsigelse er bekræftet. Du behøver ikke gøre noget.
   *[other] Alle indsigelser er bekræftet. Du behøver ikke gøre noget.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status } { $count }
desk-counts = { $total } konti · { $parts }
desk-add-many = Tilføj mange konti
find-label = Find en konto
find-hint = Et navn, en e-mail, et nummer eller et ord fra en note
find-filters = Filtrér og sortér
find-filters-set = Filtrér og sortér ({ $count } valgt)
find-filters-close = Skjul filtrene
find-clear = Vis alle
find-any-status = Enhver status
find-any-due = Enhver dato
find-any-platform = Enhver platform
find-any-person = Alle personer
find-counted = { $what } ({ $count })
find-status = Status
find-due = Frist
find-due-overdue = Over fristen
find-due-week = Inden for 7 dage
find-due-month = Inden for 30 dage
find-platform = Platform
find-person = Person
find-person-by-name = Der er mange. Skriv et navn i feltet ovenfor.
find-sort = Rækkefølge
find-sort-urgent = Venter på dig først
find-sort-name = Efter navn
find-sort-due = Efter frist
find-sort-newest = Nyeste først
find-none = Ingen konto fundet.
find-found = { $count ->
    [one] 1 af { $total } konti
   *[other] { $count } af { $total } konti
}
find-page-all = Konto { $first } til { $last } af { $total }
find-page = { $first } til { $last } af { $count } fundne, ud af { $total }
find-hidden = { $count ->
    [one] 1 konto, der venter på dig, vises ikke.
   *[other] { $count } konti, der venter på dig, vises ikke.
}
find-show-hidden = Vis dem
find-previous = Forrige side
find-next = Næste side
find-page-of = Side { $page } af { $pages }
select-begin = Vælg flere
select-end = Stop med at vælge
select-count = { $count ->
    [one] 1 konto valgt
   *[other] { $count } konti valgt
}
select-hidden = { $count ->
    [one] 1 af dem er ikke blandt de fundne.
   *[other] { $count } af dem er ikke blandt de fundne.
}
select-one = Vælg
select-account = Vælg: { $account }
select-page = Vælg alt på denne side ({ $count })
select-found = { $count ->
    [one] Vælg den fundne konto
   *[other] Vælg alle { $count } fundne
}
select-none = Vælg ingen
select-what = Hvad skal der ske med dem?
select-open = { $count ->
    [one] Åbn 1 formular
   *[other] Åbn { $count } formularer én ad gangen
}
select-sent = Markér { $count } som sendt
select-answered = { $count ->
    [one] Notér svaret for 1
   *[other] Notér ét svar for { $count }
}
select-record = { $count ->
    [one] Forløb for 1 som PDF
   *[other] Forløb for { $count } som PDF
}
select-table = { $count ->
    [one] Tabel over 1
   *[other] Tabel over { $count }
}
select-delete = Slet { $count } her
several-title-sent = { $count ->
    [one] Har du sendt denne indsigelse?
   *[other] Har du sendt disse { $count } indsigelser?
}
several-title-answered = { $count ->
    [one] Hvad var svaret?
   *[other] Hvad var svaret for disse { $count }?
}
several-lead = { $count ->
    [one] Det bliver noteret for denne konto:
   *[other] Det samme bliver noteret for hver af disse { $count } konti:
}
several-more = { $count ->
    [one] og 1 til
   *[other] og { $count } til
}
several-left-out = { $count ->
    [one] 1 af de valgte er udeladt, for det passer ikke til den.
   *[other] { $count } af de valgte er udeladt, for det passer ikke til dem.
}
several-when-sent = Hvornår blev det sendt?
several-record-sent = Markér { $count } som sendt
several-record-answered = Notér det for { $count }
turn-now = Du går { $of } konti igennem. Dette er nummer { $at } af { $of }.
turn-wait = Du går { $of } konti igennem. Nu kommer nummer { $at } af { $of }.
turn-next = { $count ->
    [one] Gå til den sidste
   *[other] Næste konto ({ $count } tilbage)
}
turn-last = Det var den sidste
turn-here = Fortsæt med denne
turn-stop = Stop gennemgangen
person-you = Dig
adding-title = Tilføj mange konti
adding-lead = Indsæt en tabel, eller vælg en CSV-fil. Du ser først, hvad hver række bliver til. Intet tilføjes, før du siger til.
adding-field = Tabellen
adding-field-hint = Markér rækkerne i dit regneark, kopiér dem, og indsæt dem her.
adding-columns = Kolonnerne: { $columns }. Hvis den første række nævner dem, er rækkefølgen ligegyldig.
adding-column-person = Person
adding-column-platform = Platform
adding-column-account = Konto
adding-column-email = E-mail
adding-column-phone = Telefon
adding-column-country = Land
adding-column-note = Note
adding-choose = Vælg en fil
adding-empty = Gem en tom tabel
adding-empty-name = Konti, der skal tilføjes
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Et eksempel. Skriv hen over denne række.
adding-pasted = { $count ->
    [one] 1 række indsat
   *[other] { $count } rækker indsat
}
adding-read = { $count ->
    [one] 1 række fra ”{ $file }”
   *[other] { $count } rækker fra ”{ $file }”
}
adding-change = Ret
adding-clear = Vælg en anden tabel
adding-guessed = Nogle bogstaver i filen kan være forkerte. Ser navne forkerte ud, så gem den som ”CSV UTF-8”, og vælg den igen.
adding-none = Der er ingen række med en konto endnu. Tilføj en under kolonnernes navne.
adding-will = { $count ->
    [one] 1 bliver tilføjet
   *[other] { $count } bliver tilføjet
}
adding-here = { $count ->
    [one] 1 er her allerede
   *[other] { $count } er her allerede
}
adding-wrong = { $count ->
    [one] 1 kan ikke bruges
   *[other] { $count } kan ikke bruges
}
adding-rows = Række { $first } til { $last } af { $total }
adding-unused = Disse kolonner bruges ikke: { $columns }
adding-left-out = { $count ->
    [one] 1 række mere er udeladt. Tilføj disse først, og indsæt så resten.
   *[other] { $count } rækker mere er udeladt. Tilføj disse først, og indsæt så resten.
}
adding-group-wrong = Kan ikke bruges
adding-group-here = Er her allerede
adding-group-remarked = Bliver tilføjet, men se på disse
adding-group-added = Bliver tilføjet
adding-line = Linje { $line }: { $cells }
adding-line-details = Linje { $line } · { $details }
adding-is = Det er { $account }.
adding-wrong-quote = Et anførselstegn er ikke afsluttet, eller en celle har flere linjer.
adding-wrong-example = Det er rækken med eksemplet.
adding-wrong-no-platform = Der står ikke, hvilken platform det er. Skriv Facebook, Instagram eller WhatsApp.
adding-wrong-unknown-platform = Vi kender ikke platformen ”{ $what }”. Skriv Facebook, Instagram eller WhatsApp.
adding-wrong-threads = Threads hører til en Instagram-konto. Tilføj den konto i stedet.
adding-wrong-messenger = Messenger hører til en Facebook-konto. Tilføj den konto i stedet.
adding-wrong-no-contact = Den har ingen e-mailadresse, intet nummer og intet kontonavn.
adding-wrong-no-name = Der mangler navn på den person, der ikke har en konto.
adding-wrong-email = ”{ $what }” kan ikke være en e-mailadresse. Der skal være et @, en endelse som .com og ingen mellemrum.
adding-wrong-no-number = En WhatsApp-konto skal have sit telefonnummer.
adding-wrong-bad-number = ”{ $what }” er ikke et telefonnummer.
adding-wrong-spoiled-number = Regnearket har forkortet nummeret til ”{ $what }”. Skriv hele nummeret som tekst.
adding-wrong-unknown-country = Vi kender ikke landet ”{ $what }”. Tjek stavningen, eller skriv en kode som RO eller ingenting.
adding-wrong-whose = Der står ingen person, og her er flere. Skriv, hvis konto det er.
adding-wrong-same-name = Flere personer her hedder ”{ $what }”. Tilføj den e-mailadresse, du bruger for denne person her.
adding-wrong-twice = Denne konto står allerede på linje { $what }.
adding-did-you-mean = Tjek e-mailadressen. Mente du { $meant }?
adding-cut = Teksten under ”{ $column }” er for lang. Slutningen er udeladt.
adding-country-stays = Efter det, vi allerede ved, bor personen et andet sted. Det bliver stående.
adding-add = { $count ->
    [one] Tilføj 1 konto
   *[other] Tilføj { $count } konti
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = En ny indsigelse
draft-at-step = Ikke færdig. Du stoppede ved trin { $at } af { $of }.
draft-discard = Smid ud
draft-show-list = Vis listen
draft-action = { $step }: { $platform }, ikke færdig
deleted-title = Slettet for nylig
deleted-lead = En slettet konto gemmes her i 30 dage.
deleted-restore = Læg tilbage
deleted-remove = Fjern nu
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Vis også den ældste
   *[other] Vis { $count } ældre
}
deleted-fewer = Vis kun de nyeste
deleted-what = { $account }, slettet { $date }, gemmes til { $until }
figures-title = Indtil nu
figures-totals = { $sent } sendt, { $answered } besvaret, { $overdue } over fristen i dag.
figures-days = Halvdelen af { $answers } svar kom { $median ->
    [0] samme dag
    [one] inden for en dag
   *[other] inden for { $median } dage
}. Det hurtigste tog { $fewest ->
    [one] en dag
   *[other] { $fewest } dage
}, det langsomste { $most ->
    [one] en dag
   *[other] { $most } dage
}.
figures-name-weeks = Sendt, besvaret og over fristen, uge for uge
figures-name-months = Sendt, besvaret og over fristen, måned for måned
figures-time = Tid
figures-sent = Sendt
figures-answered = Besvaret
figures-overdue-week = Over fristen ved ugens slutning
figures-overdue-month = Over fristen ved månedens slutning
figures-week = Uge fra { $date }
figures-until-today = { $period }, til i dag
figures-row = { $period }: { $sent } sendt, { $answered } besvaret, { $overdue } over fristen til sidst.
figures-before = Før { $date }
figures-before-row = { $before }: { $sent } sendt, { $answered } besvaret.
figures-table-show = Vis som tabel
figures-table-hide = Skjul tabellen

## The wizard

wizard-progress = Trin { $at } af { $of }
wizard-back = Tilbage
wizard-continue = Fortsæt
wizard-finish = Tilbage til overblikket
wizard-keep-account = Behold kontoen
wizard-to-the-form = Gå til formularen
wizard-close = Gem og luk

wizard-platform-title = Hvilken platform gælder det?
wizard-platform-lead = Du gør indsigelse for én konto ad gangen. Du kan tilføje de andre bagefter.
wizard-someone-else = Denne konto tilhører en anden

wizard-person-title = Hvis konto er det?
wizard-person-title-no-account = Hvem vil gøre indsigelse?
wizard-person-lead = Navnet hjælper dig med at finde kontoen i overblikket.
wizard-person-new = En ny person
wizard-person-new-hint = Du skriver navnet nedenfor
wizard-person-name = Navn
wizard-person-name-hint = Navnet bliver på denne computer. En formular kan bede om det.

wizard-residence-title = Bor du i EU?
wizard-residence-title-other = Bor personen i EU?
wizard-residence-lead = Retten til indsigelse og svarfristen afhænger af, hvor du bor nu. Dit statsborgerskab er uden betydning.
lives-eu = Ja
lives-eu-hint = I et af de 27 lande i Den Europæiske Union
lives-eea = Nej, i Island, Liechtenstein eller Norge
lives-eea-hint = Den samme lov gælder dér
lives-with-right = Nej, i Storbritannien, Schweiz eller Brasilien
lives-with-right-hint = Også dér kan man gøre indsigelse
lives-elsewhere = Nej, et andet sted
lives-elsewhere-hint = Vi viser dig, hvad du alligevel kan gøre
lives-not-sure = Jeg er i tvivl
lives-not-sure-hint = Vælg dit land, så siger vi det

wizard-country-title = Hvilket land er det?
wizard-country-lead = Det fortæller os, hvilken myndighed der kan hjælpe dig. Du kan springe det over.
wizard-country-lead-needed = Måden at gøre indsigelse på afhænger af det.
wizard-part-title = Hvilken del af landet?
wizard-part-lead = Hver del har sin egen myndighed. Du kan springe det over.

wizard-limits-title = Hvad denne formular kan, og hvad den ikke kan
wizard-limits-lead = Læs dette først. Så kan du afgøre, om det er din tid værd.
wizard-no-route-title = Der er ingen formular til dette, hvor du bor
no-route-helps = Det hjælper alligevel
no-route-tick = Sæt kryds ved det, du har gjort. Listen bliver i dit overblik.
no-route-done = { $done } af { $of } gjort.
no-route-others = Én formular er åben for alle. Den gælder oplysninger om dig fra andre kilder. Du ser dens grænser, før du sender den.
no-route-others-button = Brug formularen om oplysninger fra andre

wizard-email-title = Hvilken e-mail hører til kontoen?
wizard-email-title-phone = Hvilket telefonnummer hører til kontoen?
wizard-email-title-no-account = På hvilken e-mail kan Meta nå dig?
wizard-email-lead = Formularen beder om den, og svaret kommer dér.
wizard-email-lead-phone = Formularen beder om nummeret og om en e-mail til svaret.
wizard-email-lead-no-account = Formularen beder om den, og svaret kommer dér.
wizard-email = E-mail
wizard-email-hint = Som den står i kontoen, for eksempel navn@example.eu
wizard-email-hint-phone = Enhver adresse, hvor du kan læse mails nu, for eksempel navn@example.eu
wizard-add-at = Tilføj tegnet @
wizard-use-meant = Brug { $meant }
wizard-phone = Telefonnummer
wizard-phone-hint = Med landekode, for eksempel +40 721 555 010
wizard-handle-profile-name = Navn på profilen (valgfrit)
wizard-handle-user-name = Brugernavn (valgfrit)
wizard-handle-hint = Det hjælper dig med at kende dine konti fra hinanden

wizard-linked-title = Er disse konti forbundet?
wizard-linked-lead = Meta kan forbinde konti i sit Accounts Centre (kontocenter). Ifølge Meta dækker én indsigelse så dem alle. Nogle vejledninger siger noget andet.
linked-together = Ja, og jeg gør også indsigelse for denne
linked-together-hint = Det sikre valg: Det koster et par minutter
linked-rely = Ja, og den anden indsigelse er nok
linked-rely-hint = Vi beholder kontoen i dit overblik som forbundet
linked-apart = Nej, de er ikke forbundet
linked-apart-hint = Hver konto skal have sin egen indsigelse
linked-not-sure = Jeg er i tvivl
linked-not-sure-hint = Du gør også indsigelse for denne. Det er altid rigtigt.

wizard-reason-title = Hvorfor gør du indsigelse? (valgfrit)
wizard-reason-lead = I EU behøver du ingen begrundelse på Facebook og Instagram. En personlig begrundelse kan hjælpe, hvis de afviser.
reason-kind-none = Jeg giver ingen begrundelse
reason-kind-none-hint = Formularens tekstfelt forbliver tomt
reason-kind-composed = Lav en kort tekst til mig
reason-kind-composed-hint = Du sætter kryds ved det, der passer, og kan rette teksten
reason-kind-own = Jeg skriver min egen
reason-kind-own-hint = Med dine ord, så langt eller kort du vil
reason-tick-what-fits = Sæt kryds ved det, der passer
reason-language = Tekstens sprog
reason-your-text = Din tekst
reason-your-text-hint = Du indsætter den i formularen. Udelad det, der skal være privat.
reason-length = { $count } tegn
reason-length-short = { $count } tegn. I 2024 blev én person bedt om mindst 100.

wizard-check-title = Tjek dine svar
wizard-check-lead = Du kan rette hvert af dem. Formularen åbner på næste side.
check-nothing-sent = Intet er sendt endnu.
check-platform = Platform
check-person = Kontoens ejer
check-residence = Hvor du bor
check-email = Kontakt
check-linked = Forbundne konti
check-reason = Din begrundelse
check-no-reason = Ingen begrundelse
check-not-provided = Ikke oplyst
check-part-and-country = { $part }, { $country }
check-change = Ret
check-change-spoken = Ret: { $what }

## What is missing, and what to do

problem-title = Der er et problem
problem-go-on = Hvis det er rigtigt, som det er, så tryk på Fortsæt igen.
problem-choose-platform = Vælg en platform.
problem-choose-person = Vælg, hvis konto det er.
problem-enter-name = Skriv navnet.
problem-choose-lives = Vælg, hvor du bor.
problem-choose-country = Vælg et land.
problem-email-empty = Skriv e-mailadressen. Svaret kommer dér.
problem-email-not-an-address = Tjek e-mailadressen. Den skal ligne navn@example.eu.
problem-email-did-you-mean = Tjek e-mailadressen. Mente du { $meant }?
problem-phone = Skriv telefonnummeret med landekode.
problem-choose-linked = Vælg, om kontiene er forbundet.
problem-choose-reason = Vælg, om du giver en begrundelse.
problem-write-reason = Skriv din tekst, eller vælg ikke at give nogen begrundelse.
problem-choose-answer = Vælg, hvad der står i svaret.
problem-choose-objection = Vælg, hvilken konto det gælder.
problem-paste-mail = Der er ingen tekst fra en mail at læse. Indsæt den først i feltet.
problem-nothing-sent = Der er ingen sendt indsigelse, som dette kan høre til. Åbn først en konto, eller send en indsigelse.
problem-given-too-large = ”{ $name }” er for stor. Vi kan gemme filer på op til 50 MB.
problem-given-mail-too-large = ”{ $name }” er for stor til at være en mail. Gem den som PDF, og giv os den.
problem-given-no-file = ”{ $name }” er en mappe, ikke en fil. Giv os filerne i den.
problem-given-empty = ”{ $name }” er tom. Gem den på ny, og prøv igen.
problem-given-unreadable = ”{ $name }” kunne ikke læses. Kopiér den til skrivebordet, og prøv igen.
problem-table-too-large = ”{ $name }” er for stor. En tabel kan være på op til 16 MB.
problem-table-workbook = ”{ $name }” er en regnearksfil. Åbn den, kopiér tabellen, og indsæt den her. Eller gem den som CSV.
problem-table-not-text = ”{ $name }” er ikke en tabel. Vælg en CSV-fil.
problem-keep = ”{ $name }” kunne ikke gemmes. Din egen kopi er uskadt. { $why }
problem-paper-make = Dokumentet kunne ikke laves. Intet er ændret.
problem-paper-evidence = ”{ $name }” mangler eller er ændret, så arkivet blev ikke lavet. Tag filen af listen, eller læg den tilbage.
problem-paper-no-program = Intet program kunne åbne dokumentet. Det ligger i mappen med din fil.
problem-paper-unsaved = Der blev ikke valgt et sted. Du kan gemme dokumentet ved siden af din fil.
save-paper-beside = Gem ved siden af min fil
problem-no-browser = Ingen browser åbnede. Kopiér adressen, og indsæt den i din browser.
problem-browser-slow = Browseren har ikke reageret endnu. Hvis intet åbner, så kopiér adressen ind i din browser.
problem-nothing-to-paste = Der er ingen tekst at indsætte. Kopiér først teksten, og tryk så på ”Indsæt” igen.
problem-paste-too-long = Den kopierede tekst er for lang til feltet. Kopiér kun den del, du har brug for.
problem-paste-missed = Intet blev indsat: Du gik til et andet sted. Tryk på ”Indsæt” igen.
problem-clipboard = Kopieringen lykkedes ikke. Markér teksten med musen, og tryk på Ctrl og C.
problem-folder = Mappen kunne ikke vises. Kopiér placeringen, og åbn den selv.
problem-no-dialog = Intet blev valgt. Hvis der ikke åbnede et vindue til at vælge en fil, så skriv stien nedenfor.

## Filing

filing-title = Udfyld Metas formular
filing-title-letter = Skriv et brev
filing-lead = Vi åbner den officielle side i din browser. Du sender formularen dér. Denne app kan ikke sende den for dig.
filing-lead-letter = Udskriv din tekst, skriv under, og send den med posten. Denne app kan ikke sende den for dig.
filing-address = Officiel adresse
filing-postal-address = Postadresse
filing-open-form = Åbn formularen
filing-open-page = Åbn Metas side
filing-worked = Sådan sendte du den { $date } for kontoen { $account }.
filing-on-phone = Gør det på min telefon
filing-log-in-first = Log først ind på den rigtige konto i den samme browser.
filing-known = Sidst set i vores kilder { $date }. { $confidence }
confidence-primary = Offentliggjort af virksomheden eller en myndighed.
confidence-confirmed = Bekræftet af { $sources } kilder.
confidence-single = Kun fra én kilde.
confidence-disputed = Kilderne er uenige.
confidence-known = Almindeligt kendt.
confidence-inferred = Udledt af andre kilder.
copy = Kopiér
copied = Kopieret
paste = Indsæt
paste-spoken = { $paste }: { $what }
copy-again = Kopiér igen
copy-by-hand = Kopiering virker ikke på denne computer lige nu. Markér teksten nedenfor, og kopiér den med tastatur eller mus.
copy-spoken = { $copy }: { $what }
field-name = Dit navn
field-email = Din e-mail
field-phone = Dit telefonnummer
field-country = Dit land
field-reason = Din tekst
field-with-need = { $field } ({ $need })
need-required = kræves
need-prefilled = er måske udfyldt
need-optional = valgfrit
need-if-asked = hvis de spørger
value-leave-empty = Du har valgt ikke at give nogen begrundelse. Lad feltet stå tomt.
value-reason-needed = Her skal der stå en tekst. Gå tilbage, og tilføj en kort.
value-fill-in-yourself = Det udfylder du på siden.
copied-address = Adressen er kopieret. Indsæt den i din browser.
copied-postal-address = Postadressen er kopieret.
copied-for-phone = Adressen og din tekst er kopieret. Indsæt dem i en besked til dig selv.
copied-file-path = Filens placering er kopieret.
copied-sent-text = Din tekst er kopieret.
copied-letter = Brevet er kopieret.
copied-contact = Det er kopieret. Indsæt det, hvor du skal bruge det.
copied-name = Dit navn er kopieret. Indsæt det i formularen.
copied-email = Din e-mailadresse er kopieret. Indsæt den i formularen.
copied-phone = Dit telefonnummer er kopieret. Indsæt det i formularen.
copied-country = Dit land er kopieret.
copied-reason = Din tekst er kopieret. Indsæt den i formularen.
see-title = Det vil du se
see-title-letter = Det skal du gøre
see-phone-title = På en telefon
see-no-password = Denne app beder aldrig om en adgangskode. Skriv kun adgangskoder og koder på Metas egen side.
schematic-send = Send
schematic-hint = En enkel tegning. Den rigtige side kan se anderledes ud.
look-for-title = Ord, du skal kigge efter på siden
look-for-line = { $language }: { $words }
look-for-word = ”{ $word }”
good-to-know-title = Godt at vide
happened-title = Hvad skete der?
happened-sent = Jeg har sendt den
happened-not-yet = Ikke endnu
happened-missing = Jeg kan ikke se formularen
happened-else = Noget andet
happened-hint = Intet tæller som sendt, før du siger det.

## Drawings of forms and ways

drawing-form = Formularen
drawing-scroll = Rul ned til slutningen
drawing-code = Koden fra mailen
drawing-of-form = En tegning af formularen.
drawing-of-path = En tegning af vejen.
drawing-says-scroll = Den er nederst på siden.
drawing-says-choose = ”{ $question }”: Vælg ”{ $answer }”.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Så kommer knappen ”{ $button }”.
drawing-says-code = Så kommer et felt til koden fra mailen.
drawing-says-press = { $mark }, { $title }: Tryk på ”{ $entry }”.
drawing-says-form = Så åbner formularen.

## On a phone

phone-title = Gør det på din telefon
phone-lead = Ret telefonens kamera mod den firkantede kode. Tryk så på det link, telefonen viser.
phone-page = 1. Siden
phone-page-no-room = Der er ikke plads til koden. Gør vinduet større, eller send adressen til dig selv som vist på denne side.
phone-text = 2. Din tekst
phone-text-lead = Når formularen er åben, så skan også denne kode. Kopiér teksten på telefonen, og indsæt den i formularen.
phone-text-code = En firkantet kode med din tekst
phone-text-long = Der er ikke plads til en kode med din tekst. Send den til dig selv som vist på denne side.
phone-send-title = Eller send det til dig selv
phone-send-address = Adressen
phone-send-both = Adressen og din tekst
phone-send-lead = Kopiér det, og indsæt det i en mail eller besked til dig selv. Åbn den på telefonen.
phone-app-title = Åbner der en app og ingen formular?
phone-app = På en telefon kan linket åbne appen. Kopiér så adressen til telefonens browser. Mangler formularen stadig, så tryk på ”Jeg kan ikke se formularen” nedenfor.
phone-steps = Trinene på din telefon
phone-steps-lead = Den firkantede kode åbner siden med det samme. Fortsæt så med det trin, der passer.

## The small window beside the browser

companion-show = Lille vindue ved siden af browseren
companion-leave = Tilbage til det store vindue
companion-title = Trin { $step } af { $steps }
companion-next = Næste trin
companion-previous = Forrige
companion-last = Det er det sidste trin. Når det er gjort, så sig nedenfor, hvad der skete.

## I don't see the form

missing-title = Hvad ser du i stedet?
missing-lead = Vælg det, der kommer tættest på. Appen husker, hvor du er nået til.
seen-login = En side til at logge ind
seen-about-ai = En side om Meta AI
seen-not-available = ”Ikke tilgængelig”, eller en side, der ikke findes
seen-only-information = Kun oplysninger, intet at udfylde
seen-app-opened = En app åbnede i stedet for browseren
seen-other-language = Et sprog, jeg ikke forstår
seen-wrong-account = En anden konto er logget ind
seen-blocked = En fejl, eller jeg kan ikke trykke på ”Send”
seen-something-else = Noget andet
advice-title = Prøv dette
advice-login = Log først ind dér. Kom så tilbage til dette vindue, og åbn siden igen. Meta viser kun formularen for folk, der er logget ind.
advice-about-ai = Tjek, at du er logget ind på den rigtige konto. Rul så ned til slutningen af siden: Formularen eller linket til den er ofte dér.
advice-not-available = Slå VPN fra, hvis du bruger det, for Meta ser på dit land. Mangler siden stadig, så brug den næste adresse.
advice-only-information = Find ordene ”gøre indsigelse” i teksten, og tryk på dem. Rul også ned til slutningen af siden. Log først ind, hvis du ikke har gjort det.
advice-app-opened = Kopiér adressen. Indsæt den i en browsers adresselinje, helst på en computer.
advice-other-language = De fleste browsere kan oversætte en side. Trinene er de samme: e-mail, tekst, send.
advice-wrong-account = Log ud dér. Log ind på den konto, du gør indsigelse for. Åbn så siden igen.
advice-blocked = Tag et billede af beskeden på skærmen, og gem det. Prøv en anden browser, eller prøv igen i morgen.
advice-something-else = Luk siden, og åbn den igen, gerne i en anden browser. Hvis det ikke hjælper, så brug den næste adresse.
advice-try-again = Prøv den samme side igen
advice-next-route = Eller brug den næste måde
advice-use-next = Brug denne måde
used-up-title = Du har prøvet alle de måder, vi kender
used-up-lead = Det tæller, at du har prøvet. Gem billeder af det, du så.
used-up-letter = Skriv nu indsigelsen som et brev
used-up-letter-why = Et brev kræver ingen formular, og med anbefalet post kan du bevise det.
used-up-letter-button = Skriv brevet
used-up-advice = Spørg myndigheden til råds
used-up-no-authority = Vi kender ingen myndighed for dig endnu. Tilføj dit land i dine svar, eller prøv igen om et par dage.
authority-as-of = Adressen er sidst bekræftet: { $date }
authority-languages = Den tager imod: { $languages }
authority-dublin = Irlands myndighed i Dublin har hovedansvaret for Meta. Din egen myndighed modtager din klage, sender den videre og er stadig din kontakt.
authority-open = Åbn dens side for klager
authority-open-website = Åbn dens websted
authority-email = E-mail: { $address }
authority-phone = Telefon: { $number }
authority-part = Hvilken del af landet boede du i?
authority-country = Hvilket land boede du i?
authority-official-list = Den europæiske liste over myndigheder: edpb.europa.eu
else-title = Hvad skete der ellers?
else-lead = Alt er, som det er, indtil du vælger noget her.
else-earlier-title = Jeg sendte den en tidligere dag
else-earlier-button = Jeg sendte den denne dag
else-route-title = Jeg vil bruge en anden måde
else-note-label = Jeg vil skrive noget ned
else-note-hint = Det bliver gemt sammen med denne indsigelse.
else-note-button = Gem noten

## After sending

sent-title = Det sker der nu
sent-lead = Din indsigelse er i overblikket. Den bliver dér, til sagen er afsluttet.
sent-on = Sendt { $date }
sent-look-for = Hold øje med dette
sent-by-when = Senest
sent-we-remember = Åbn appen igen, når der kommer svar, eller efter den dag. Så viser overblikket det næste trin.
sent-next-account = Gør indsigelse for næste konto
sent-show-record = Vis forløbet
sent-to-desk = Gå til overblikket
why-title = Hvorfor denne dato, { $date }?
why-stopped-title = Hvorfor er der ingen dato?
why-start = Regnet fra { $date }, den dag du sendte den.
why-start-posted = Regnet fra { $date }. Du sendte den med posten. Vi regner med tre dage til et brev, for ingen fortæller os, hvornår det kom frem.
why-start-delivered = Regnet fra { $date }, den dag dit brev kom frem.
why-start-reminder = Regnet fra { $date }, den dag du rykkede for svar.
why-start-complaint = Regnet fra { $date }, den dag du klagede.
why-start-authority = Regnet fra { $date }, den sidste dag du eller myndigheden skrev.
why-start-recheck = Regnet fra { $date }, dagen for deres ja, eller da du sidst så efter.
why-paused = Fristen stod stille fra { $from } til { $to }, mens de ventede på dit svar.
why-late-extension = De bad om mere tid { $date }. Det var efter den første måned, så det tæller ikke.
why-later-title = En anden, senere dato
why-later = De stillede dig et spørgsmål. De kan mene, at deres måned først begyndte med dit svar { $date }. Så skal svaret komme senest { $due }. Vent til den dag, før du rykker for svar.
why-question-open = Så længe deres spørgsmål er åbent, kan de mene, at fristen ikke løber. Svar snart.
why-stopped = Fristen har stået stille siden { $date }, fordi de har spurgt dig om noget. Den løber igen, når du svarer.
why-extended = De bad om mere tid inden for den første måned. Så giver loven tre måneder fra begyndelsen.
why-moved = Den sidste dag kan ikke være { $date }: { $why }.
why-weekend = en weekend

answer-title = Har Meta svaret?
answer-title-authority = Har myndigheden eller Meta svaret?
answer-what = Hvad står der?
answer-lead = { $account }, { $platform }. Se på mailen eller beskeden, og vælg, hvad der står.
answer-accepted = Ja, de accepterer den
answer-accepted-hint = De skriver, at de vil respektere din indsigelse. En sætning med ”hvis” er kun en orientering.
answer-refused = De afviser den
answer-refused-hint = De siger nej, eller at de ikke gør mere
answer-more-asked = De beder mig om mere
answer-more-asked-hint = Et spørgsmål, eller et bevis på, hvem du er
answer-reasons-asked = De spørger, hvilken brug af mine data jeg mener, og hvorfor
answer-reasons-asked-hint = WhatsApp spørger om det i en mail.
answer-other-company = De siger, at en anden virksomhed har ansvaret
answer-other-company-hint = WhatsApp kan for eksempel henvise til Meta
answer-other-form = De vil have mig til at bruge en anden formular
answer-other-form-hint = De siger, at formularen eller adressen er den forkerte
answer-more-time = De vil have mere tid
answer-more-time-hint = De skriver, at det tager længere tid, og hvorfor
answer-receipt = Det er kun en kvittering
answer-receipt-hint = De skriver, at den er kommet frem. En kode er heller ikke et svar.
answer-authority-news = Myndigheden skrev, men uden afgørelse
answer-authority-news-hint = Den har din klage eller skriver, hvor langt den er
answer-authority-agreed = Myndigheden giver mig medhold
answer-authority-agreed-hint = Den fandt, at virksomheden brød loven, eller virksomheden gav efter
answer-authority-disagreed = Myndigheden giver mig ikke medhold, eller den lukkede sagen
answer-authority-disagreed-hint = Du kan bede en domstol se på afgørelsen
answer-no-answer = Det er ikke et svar. Gem kun filen
answer-no-answer-hint = En orientering, en kode, et billede, en kvittering fra posthuset
answer-lead-any = Vælg, hvad der står, og for hvilken konto.
answer-which = Hvilken konto gælder det?
answer-which-more = Du har flere konti. Find den rigtige i overblikket, og tryk dér på ”Jeg har fået svar”.
answer-other-account = Mailen ser ud til at gælde { $account }. Tjek nedenfor, hvilken konto der er valgt.
answer-files = Det, du har givet os
answer-files-lead = Træk en mail, et billede eller en PDF hen på dette vindue. Det gemmes uændret ved siden af din fil. Intet sendes nogen steder.
answer-choose-file = Vælg en fil
answer-paste = Eller indsæt mailens tekst
answer-paste-hint = Kopiér det hele, gerne med afsender og dato
answer-read = Læs den
answer-leave-out = Udelad
answer-leave-out-spoken = Udelad: { $name }
reading-title = Hvad denne mail ser ud til at være
reading-likely = Det ser ud til at være dette: { $kind }. Du afgør det.
reading-perhaps = Det kan være dette: { $kind }. For meget taler imod, så vi har ikke valgt noget.
reading-unknown = Det kan vi ikke se. Læs den, og vælg selv.
reading-known = Hvad man ved om den
reading-for = Det taler for
reading-against = Det taler imod eller mangler
reading-proof = Enhver kan skrive en mail. Facebook viser sine egne seneste mails i dine indstillinger under sikkerhed. Se efter dér, hvis du er i tvivl.
mail-accepted = de accepterer din indsigelse
mail-refused = de afviser den
mail-more-asked = de beder dig om mere
mail-other-company = en anden virksomhed har ansvaret
mail-other-form = de vil have en anden formular
mail-more-time = de vil have mere tid
mail-receipt = kun en kvittering
mail-announcement = en orientering til alle, ikke et svar
mail-code = en kode, du skal indtaste, ikke et svar
mail-not-from-meta = den er ikke fra Meta
for-phrase = Der står: ”{ $words }”
for-code = Den indeholder en kode: ”{ $words }”
for-sender = Den kommer fra { $domain }. Man ved, at Meta skriver derfra.
for-looks-like = { $domain } efterligner { $brand }.
for-name-looks-like = Den kalder sig ”{ $name }”, men kommer fra { $domain }.
for-date = Den er fra { $mail }. Du sendte din indsigelse den { $filed }.
for-address = Den blev sendt til { $address }, adressen på denne konto.
for-authentication = Din mailtjeneste oplyser, at den virkelig kommer fra { $domain }.
doubt-nothing-known = Den har ingen af de ord, vi kender fra Meta.
doubt-not-verbatim = Ordene ligner Metas, men vi kender dem ikke præcis sådan.
doubt-conditional = Der er en betingelse, ”{ $word }”: ”{ $words }”
doubt-denied = Det kan være et nej, med ”{ $word }”: ”{ $words }”
doubt-told = Den gengiver kun, hvad nogen siger, med ”{ $word }”: ”{ $words }”
doubt-question = Det er et spørgsmål: ”{ $words }”
doubt-quoted = Ordene står i et citat eller en ældre mail: ”{ $words }”
doubt-in-passing = Ordene står midt i noget andet: ”{ $words }”
doubt-announces = Det skriver Meta til alle: ”{ $words }”
doubt-invites = Den opfordrer folk til at gøre indsigelse: ”{ $words }”
doubt-reverses = Den tager noget tilbage: ”{ $words }”
doubt-contradiction = Den siger to ting på én gang: { $kinds }.
doubt-parts-differ = Mailens rene tekst og dens formaterede tekst siger hver sit.
doubt-cut = Den er længere end det, vi læste.
doubt-broken = En del af den kunne ikke læses.
doubt-no-sender = Der står ingen afsender.
doubt-several-senders = Der står mere end én afsender.
doubt-sender-unlisted = { $domain } er ikke på vores liste over Metas adresser.
doubt-forwarded = Den er sendt videre. Derfor er afsender og dato kun påstande.
doubt-authentication-failed = Din mailtjeneste oplyser, at afsenderen ikke er ægte.
doubt-authentication-other = Din mailtjeneste kender kun { $domain } som afsender.
doubt-authentication-missing = Din mailtjeneste skrev intet om, hvorvidt afsenderen er ægte.
doubt-no-date = Den har ingen dato.
doubt-date-before = Den er fra { $mail }. Det er, før du sendte din indsigelse den { $filed }.
doubt-date-ahead = Dens dato, { $date }, er ikke kommet endnu.
doubt-not-filed = Du har ikke sendt nogen indsigelse, den kunne svare på.
doubt-no-address = Der står ingen modtager.
doubt-other-address = Den blev sendt til { $address }. Ingen af dine konti her har den adresse.
doubt-several-accounts = Den kan være svar til mere end én af dine konti.
doubt-no-such-account = Ingen konto her på { $platform } har den adresse.
doubt-platform-unclear = Den nævner flere platforme.
answer-when = Hvornår kom det?
when-title = Hvilken dag?
answer-keep = Gem mailen, eller tag et billede af beskeden. Det er dit bevis.
answer-record = Notér det

## One account

account-all = Alle indsigelser
account-edit = Redigér
account-delete = Slet denne konto her
account-delete-hint = Den bliver kun taget ud af dit overblik. Du kan lægge den tilbage.
account-file-anyway = Gør også indsigelse for denne
account-replied = Jeg har svaret
account-reminded = Jeg har rykket for svar
account-complained = Jeg har klaget til myndigheden
account-delivered = Mit brev er kommet frem
account-rechecked = Jeg har set efter. Alt er, som det var
account-write-reply = Skriv et svar
account-write-reminder = Skriv en rykker
account-write-company-complaint = Klag til virksomheden
account-write-authority-complaint = Klag til myndigheden
account-write-objection = Skriv brevet
options-waiting = Kommer der ikke noget inden for to dage, så se i din spammappe. Træk så deres mail hen på dette vindue.
options-waiting-no-date = Ingen lov fastsætter en frist. Send en rykker, hvis det varer for længe. Vi skriver brevet sammen med dig.
options-overdue-remind = Skriv først en rykker. Vi skriver brevet sammen med dig. Det nævner dagen for din indsigelse.
options-overdue-complain = Hvis det ikke hjælper, kan du klage til myndigheden. Det er gratis.
options-overdue-company = Hvis det ikke hjælper, kan du klage til virksomheden. Fra den 19. juni 2026 skal den bekræfte modtagelsen inden for 30 dage.
options-overdue-none = Skriv en rykker. Vi skriver brevet sammen med dig.
options-complain = Nu kan du klage til myndigheden. Det er gratis, og vi skriver brevet sammen med dig.
options-company = Nu kan du klage til virksomheden. Vi skriver brevet sammen med dig.
options-complaint-received = Hvis der ikke kommer et resultat, kan du klage til myndigheden, ICO. Brug dens side nedenfor.
options-ico = Nu kan du klage til myndigheden, ICO. Brug dens side nedenfor.
options-court = Du kan bede en domstol få myndigheden til at handle. En advokat eller en forbrugerorganisation kan rådgive dig.
options-court-decision = Du kan bede en domstol se på afgørelsen. Der er en kort frist, og den står i afgørelsen.
options-swiss = I Schweiz kan en domstol afgøre sagen. Du kan også melde det til myndigheden nedenfor.
options-brazil = Du kan sende en henvendelse til myndigheden nedenfor. Vedlæg bevis for, at du har spurgt virksomheden.
options-refused-read = Læs deres begrundelse. De skal vise, hvorfor deres grunde vejer tungere end dine.
options-refused-reasons = Læs deres begrundelse, og gem den.
options-more-asked = Svar med en mail i dine egne ord. Send ingen kopi af pas eller id-kort, medmindre de har god grund til tvivl.
options-reasons-asked = Et svar ligger klar til dig. Send det som svar på deres mail.
options-other-company = Send indsigelsen på den næste måde. Gem deres svar.
options-other-form = Send indsigelsen på den næste måde. Gem deres svar.
options-recheck = Åbn den officielle side igen. Se, om din indsigelse stadig vises, og om Meta har en ny formular.
options-authority = Din myndighed
timeline-title = Det er sket indtil nu
timeline-due = Frist for svar
timeline-was-due = Fristen for svar udløb
timeline-later = Senest, hvis de regner fra dit svar
timeline-reminder = Rykkerens frist udløber
timeline-acknowledgement = Virksomheden skal bekræfte modtagelsen af din klage
timeline-authority = Myndigheden skal have fortalt dig mere
timeline-recheck = Se efter, om alt er, som det var
event-prepared = Du gjorde den klar
event-form-opened = Du åbnede siden
event-form-missing = Du så ikke formularen: { $seen }
event-sent = Du sendte den
event-delivered = Dit brev kom frem
event-receipt = De skrev, at den er kommet frem
event-accepted = De accepterede den
event-refused = De afviste den
event-more-asked = De bad dig om mere
event-reasons-asked = De spurgte, hvilken brug du mener, og hvorfor
event-replied = Du svarede
event-other-company = De henviste til en anden virksomhed
event-other-form = De bad dig om at bruge en anden formular
event-more-time = De bad om mere tid
event-reminded = Du rykkede for svar
event-letter = Du sendte et brev: { $letter }
event-authority-news = Myndigheden skrev
event-authority-agreed = Myndigheden gav dig medhold
event-authority-disagreed = Myndigheden gav dig ikke medhold, eller den lukkede sagen
event-rechecked = Du så efter, om alt er, som det var
event-note = Note: { $note }
kept-title = Gemt med denne indsigelse
kept-sent = Det, du sendte
kept-sent-on = Præcis som det var { $date }
kept-nothing-sent = Intet er sendt endnu.
kept-letter-on = Sendt { $date } til { $to }
kept-evidence = Beviser
kept-evidence-none = Ingen fil er gemt endnu. Træk en mail, et billede eller en PDF herhen.
kept-evidence-added = Tilføjet { $date }. { $size }
kept-evidence-missing = Filen er ikke længere i sin mappe.
kept-evidence-changed = Filen er ændret, efter at den blev gemt.
kept-evidence-remove = Tag af listen
kept-evidence-remove-spoken = Tag af listen: { $name }
kept-evidence-folder = Vis mappen
kept-evidence-add = Tilføj en fil
size-bytes = { $count } byte
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = Din indsigelse som brev
letter-title-reply = Dit svar
letter-title-reminder = Din rykker
letter-title-company-complaint = Din klage til virksomheden
letter-title-authority-complaint = Din klage til myndigheden
letter-lead = Udfyld det, der mangler. Brevet ændrer sig, mens du skriver. Intet sendes herfra.
letter-name = Dit fulde navn
letter-name-hint = Som det står på dine breve
letter-address = Din postadresse
letter-address-hint = Gade, postnummer, by og land, uden dit navn
letter-town = Hvor du skriver det
letter-town-hint = Din by. Den står før datoen.
letter-phone = Dit telefonnummer
letter-phone-hint = Du kan udelade det.
letter-reference = Sagsnummer
letter-reference-hint = Hvis de har givet dig et. Det står ofte i mailens emne.
letter-reason = Din begrundelse
letter-reason-hint = Med dine egne ord og på brevets sprog. Den gør dit brev stærkere.
letter-company = Om hvilken virksomhed?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Behandler en domstol sagen, fordi du har bedt om det?
letter-court-yes = Ja, det gør en domstol
letter-court-no = Nej, ingen domstol
letter-may-be-named = Må myndigheden sige til virksomheden, hvem du er?
letter-may-be-named-yes = Ja, det må den
letter-may-be-named-no = Nej, det beder jeg den lade være med
letter-language = Brevets sprog
letter-sheet = Brevet
letter-missing = Brevet vises her, når intet mangler.
letter-missing-right = Der er ikke et sådant brev for det sted, hvor du boede.
letter-missing-name = Dit fulde navn mangler.
letter-missing-address = Din postadresse mangler.
letter-missing-town = Stedet, hvor du skriver, mangler.
letter-missing-email = Kontoens e-mailadresse mangler. Tilføj den på siden ”Redigér”.
letter-missing-account = Kontoens navn mangler. Tilføj det på siden ”Redigér”.
letter-missing-company = Vi ved ikke, hvem der skal skrives til.
letter-missing-sent = Intet er sendt endnu.
letter-missing-deadline = Der er ingen frist for svaret.
letter-missing-occasion = Der er intet at skrive om endnu: Deres tid er ikke gået, og de har ikke afvist.
letter-missing-question = De har ikke spurgt om noget, der venter på dit svar.
letter-missing-reason = Din begrundelse mangler.
letter-missing-authority = Vi kender ikke din myndighed endnu.
letter-missing-court = Sig, om en domstol behandler sagen.
letter-missing-may-be-named = Sig, om virksomheden må få at vide, hvem du er.
letter-note-company-blank = Vi ved ikke, hvilken virksomhed der har ansvaret for dig. Find navnet i Metas privatlivspolitik for dit land, og udfyld de tomme linjer.
letter-note-address-blank = Vi kender ikke dens postadresse for dig. Find den i privatlivspolitikken for dit land, og udfyld de tomme linjer.
letter-note-other-language = Denne myndighed vil have et sprog, som vi ikke har et brev på. Her står det på engelsk. Få det oversat først.
letter-text = Brevet med dine egne ord
letter-text-hint = Det, du ændrer, bliver stående, også når du ændrer et svar
letter-compose = Lav det igen ud fra mine svar
letter-change = Jeg vil selv ændre ordene
letter-empty = Brevet er tomt. Skriv det, eller lav det igen ud fra dine svar.
letter-copy = Kopiér brevet
letter-pdf = Gem som PDF
letter-docx = Gem til redigering (Word)
letter-how-reply = Send det som svar på deres mail: Kopiér det, og indsæt det dér.
letter-how-authority = Brug dens side for klager, og indsæt brevet dér, eller send det med posten. Skriv under i hånden, hvis du sender det med posten.
letter-how-company = Udskriv det, og skriv under. Send det som anbefalet brev, og gem kvitteringen. Det er hurtigere at kopiere det ind i den samme formular.
letter-sent-title = Har du sendt det?
letter-sent-hint = Det, du sendte, bliver så gemt præcis, som det er her.
letter-sent = Jeg har sendt det
letter-discard = Smid brevet ud
letter-kind-objection = indsigelsen som brev
letter-kind-reply = svaret
letter-kind-reminder = rykkeren
letter-kind-company-complaint = klagen til virksomheden
letter-kind-authority-complaint = klagen til myndigheden
kept-letters = Breve
kept-letter-go-on = Skriv videre
kept-letter-go-on-spoken = Skriv videre: { $letter }
papers-title = Til at udskrive, gemme og give videre
papers-title-found = { $count ->
    [one] Dokumenter for den fundne konto
   *[other] Dokumenter for de { $count } fundne konti
}
papers-record = Forløb som PDF
papers-print = Åbn til udskrift
papers-calendar = Dato til min kalender
papers-calendar-all = Datoer til min kalender
papers-table = Tabel til et regneark (CSV)
papers-bundle = Alt til en klage (ZIP)
papers-bundle-hint = Dine breve, det, du sendte, alle filer gemt som bevis, og en liste, der viser, om en fil er ændret.
paper-footer = Side {"{page}"} af {"{pages}"}
record-title = Forløb: { $account }
record-title-all = Forløb for alle indsigelser
record-made = Lavet med Veto Desk { $date }. Det viser, hvad der blev noteret dér.
record-person = Person
record-platform = Platform
record-account = Konto
record-law = Lov
record-status = Status
record-sentence = Med ord
record-sent-on = Sendt
record-sent-to = Sendt til
record-when = Dag
record-what = Hvad der skete
record-file = Fil
record-added = Tilføjet
record-size = Størrelse
record-sum = Kontrolsum (SHA-256)
record-letter = Brev sendt { $date }: { $letter }
record-total = Konti
record-due = Frist
record-evidence = Gemte filer
record-annex = Bilag { $number }
calendar-summary = { $what }: { $account }
calendar-name = Datoer
bundle-name = Klage { $account }
papers-record-all = Forløb for alle som PDF
kept-linked = Forbundet i Accounts Centre (kontocenter)
kept-note = Din note
edit-title = Redigér denne konto
edit-lead = Ændringer gemmes, mens du skriver. Det, du allerede har sendt, bliver, som det var.
edit-person = Kontoens ejer
edit-person-hint = Lad det stå tomt, hvis den kun er din.
edit-note = Note
edit-note-hint = Alt, hvad du vil huske
edit-done = Færdig
kept-linked-none = Ingen er noteret.
kept-linked-change = Se og ret forbindelserne
linked-title = Forbundne konti
linked-lead = Meta kan forbinde konti i sit Accounts Centre (kontocenter). Notér her, hvilke Meta har forbundet. Det ændrer intet hos Meta.
linked-back = Tilbage til kontoen
linked-now = Forbundet med
linked-with-none = Denne konto er ikke forbundet med en anden.
linked-before = Ikke længere forbundet
linked-add = Forbind endnu en konto
linked-add-own = Fra samme person
linked-add-others = Fra andre personer
linked-add-none = Der er ingen anden konto, som kan forbindes.
linked-find = Find en konto
linked-find-hint = Et navn, en e-mail eller et telefonnummer
linked-link = Forbind
linked-already = Forbundet med: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Ret dagen
linked-asked = Det er rigtigt
linked-take-out = Tag ud
linked-take-out-this = Tag denne konto ud
linked-never = De har aldrig været forbundet
linked-since = Siden hvornår har de været forbundet?
linked-choice-before = Siden før indsigelsen
linked-choice-day = Siden en dag, som jeg kender
linked-choice-unknown = Det ved jeg ikke
linked-since-before = Forbundet siden før indsigelsen, så vidt vi ved.
linked-since-day = Forbundet siden { $date }.
linked-since-unknown = Forbundet. Man ved ikke siden hvornår.
linked-until = Ikke forbundet siden { $date }.
cover-object = Gør indsigelse for denne konto også
cover-leave = Lad det være, som det er
cover-ask-again = Spørg mig igen
options-cover-open = Meta siger ikke, om den indsigelse gælder for denne konto.
options-cover-again = Det sikre er at gøre indsigelse for denne konto også.
reason-cover-joined = Forbundet med kontoen { $account } siden { $date }. Dens indsigelse var da accepteret.
reason-cover-unknown = Forbundet med kontoen { $account }, måske først efter at dens indsigelse blev accepteret.
reason-cover-ended = Ikke forbundet med kontoen { $account } siden { $date }. Dens indsigelse blev accepteret før det.
reason-cover-left = Indsigelsen for kontoen { $account } gælder måske også her. Du lod det være sådan { $date }.
done-cover-left = Det forbliver, som det er. Du kan stadig når som helst gøre indsigelse for denne konto.

## People

account-person = Kontoens ejer: { $name }
persons-show = Personer
persons-all = Alle personer
persons-title = Personer
persons-lead = Alle, du gemmer indsigelser for her.
persons-find = Find en person
persons-find-hint = Et navn eller en e-mail
persons-hide = Skjul personer, hvor alt er klaret
persons-hidden = { $count ->
    [one] Én person er skjult. Alle personens konti er bekræftet.
   *[other] { $count } personer er skjult. Alle deres konti er bekræftet.
}
persons-found = { $count ->
    [0] Ingen fundet.
    [one] Én person
   *[other] { $count } personer
}
persons-page = Person { $first } til { $last } af { $count }
persons-accounts = { $count ->
    [0] Ingen konto endnu
    [one] Én konto
   *[other] { $count } konti
}
persons-needs = { $count ->
    [one] én venter på dig
   *[other] { $count } venter på dig
}
persons-settled = alt er bekræftet
persons-spoken = Vis ”{ $name }”: { $more }
persons-add = Tilføj en person
person-unnamed = En person uden navn
person-lead = Ændringer gemmes, mens du skriver. Det, der allerede er sendt, bliver, som det var.
person-name = Navn
person-name-hint = Som du kender personen her
person-full-name = Fulde navn
person-full-name-hint = Til breve
person-email = Sædvanlig e-mail
person-email-hint = Foreslås til personens næste konto
person-phone = Telefonnummer
person-town = By
person-town-hint = Den står før datoen i et brev.
person-address = Postadresse
person-address-hint = Til breve, linje for linje, uden navnet
person-residence = Hvor personen bor
person-residence-unknown = Ikke oplyst endnu
person-residence-hint = Det gælder for nye indsigelser. Det, der er begyndt eller sendt, bliver, som det var.
person-residence-change = Vælg, hvor personen bor
person-residence-close = Skjul landene
person-residence-eu = I EU, land ikke oplyst
person-residence-eea = I Island, Liechtenstein eller Norge, land ikke oplyst
person-language = Sprog for breve og begrundelser
person-language-hint = Det foreslås. Du kan vælge et andet hver gang.
person-language-usual = Det sædvanlige
person-accounts = Konti
person-no-accounts = Ingen konto endnu.
person-object = Gør indsigelse for endnu en konto
person-object-first = Gør indsigelse for en af personens konti
person-object-spoken = Gør indsigelse for endnu en af personens konti
person-on-desk = Vis i overblikket
person-same = Det er den samme person som …
person-back = Tilbage til ”{ $name }”
person-remove = Fjern denne person
person-remove-deleted = Personens slettede konti forsvinder også.
person-hand-over-title = Giv videre
person-hand-over-lead = Gem en fil med kun denne person og personens konti. En anden Veto Desk kan åbne den eller hente det nye ind.
person-hand-over-evidence = Filer, der er gemt som bevis, er ikke med.
person-hand-over = Giv personens del videre …
same-title = Hvem er den samme person som ”{ $name }”?
same-lead = Vælg, hvis konti der også tilhører denne person.
same-confirm-title = Er ”{ $kept }” og ”{ $other }” én person?
same-confirm-lead = Se først, hvad der sker. Det kan straks fortrydes.
same-happens = Det sker der
same-accounts = { $count ->
    [0] ”{ $other }” har ingen konto at flytte til ”{ $kept }”.
    [one] Én konto flyttes fra ”{ $other }” til ”{ $kept }”.
   *[other] { $count } konti flyttes fra ”{ $other }” til ”{ $kept }”.
}
same-goes = ”{ $kept }” bliver. ”{ $other }” forsvinder fra listen over personer.
same-filled = { $what }: { $value } tages med.
same-differs = Det er forskelligt
same-differing = { $what }: { $kept } beholdes. { $other } kommer i noten.
same-residence = Hvor personen bor: { $kept } beholdes, ikke { $other }.
same-stays = Det, der er sendt, bliver, som det var. Ingen konto, intet svar og ingen note går tabt.
same-another = Vælg en anden
same-join = Gør dem til én person
sheet-for = Et ark til denne person
sheet-hint = Hvad der er gjort, hvad der nu skal ske, og senest hvornår, med stor skrift.
sheet-print = Ark til udskrift
sheet-save = Gem arket
sheet-title = Indsigelser: { $name }
sheet-made = Sådan ser det ud { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Intet er sendt endnu.
sheet-next = Nu: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Der er ingen dato at holde øje med.
sheet-footer = Denne app er ikke Meta · Side {"{page}"} af {"{pages}"}

## What was just done

done-account-deleted = Kontoen er taget ud af dit overblik.
done-draft-discarded = Den ufærdige indsigelse er smidt ud.
done-answer-recorded = Svaret er noteret.
done-answer-recorded-with-files = Svaret er noteret. Det, du gav os, er gemt uændret ved siden af din fil.
done-note-added = Noten er gemt.
done-evidence-kept = { $count ->
    [one] Filen er gemt uændret ved siden af din fil.
   *[other] { $count } filer er gemt uændret ved siden af din fil.
}
done-evidence-removed = Den er taget af listen. Selve filen bliver i sin mappe.
done-letter-discarded = Brevet er smidt ud.
done-paper-saved = Gemt: { $path }
done-step-recorded = Det er noteret.
done-undone = Fortrudt: { $what }.
done-account-removed = Kontoen er fjernet med alt, hvad der stod om den. Filer, der er gemt som bevis, bliver i deres mappe.
done-merged = Ændringer fra en anden computer er føjet til din fil.
done-merged-hand = Ændringer, som er lavet i hånden, er tilføjet.
done-merged-copy = En anden kopi lå ved siden af din fil. Det nye i den er tilføjet.
done-imported = Den anden fil er hentet ind.
done-imported-nothing = Alt i den fil er allerede i dit overblik.
done-backup-used = Den tidligere udgave er tilbage. Det, du havde før, ligger blandt sikkerhedskopierne.
done-edited = Din fil er ændret uden for Veto Desk. Den kan stadig læses. Tjek, at dine oplysninger er rigtige.
done-unlocked = Det andet vindue er lukket. Nu kan du lave ændringer her.
done-person-removed = Personen er fjernet.
done-persons-joined = De to er nu én person. Alle personens konti er her.
done-restarted = En fejl fik Veto Desk til at stoppe. Den er startet igen. Tjek, at din seneste ændring er her. Din fil: { $path }
count-added = { $count ->
    [one] Én konto er ny.
   *[other] { $count } konti er nye.
}
count-changed = { $count ->
    [one] Én konto er ændret.
   *[other] { $count } konti er ændret.
}
count-removed = { $count ->
    [one] Én konto er fjernet.
   *[other] { $count } konti er fjernet.
}
done-account-restored = Kontoen er tilbage i dit overblik.
done-accounts-added = { $count ->
    [one] Én konto fra tabellen er i dit overblik. Dens indsigelse er ikke begyndt.
   *[other] { $count } konti fra tabellen er i dit overblik. Deres indsigelser er ikke begyndt.
}
done-account-covered = Kontoen er gemt som forbundet. Den anden indsigelse dækker den, når den er accepteret.
done-pasted = Den kopierede tekst er indsat.
done-address-opened = Din browser er bedt om at åbne siden. Hvis intet åbner, så kopiér adressen.
done-text-size = Tekststørrelse: { $percent } %.
done-copy-saved = En kopi er gemt: { $path }
done-file-opened = Filen er åbnet.
done-several-sent = { $count ->
    [one] 1 indsigelse er markeret som sendt.
   *[other] { $count } indsigelser er markeret som sendt.
}
done-several-answered = { $count ->
    [one] Svaret er noteret for 1 konto.
   *[other] Svaret er noteret for { $count } konti.
}
done-several-deleted = { $count ->
    [one] 1 konto er slettet.
   *[other] { $count } konti er slettet.
}
done-turn-over = { $count ->
    [one] Du har gennemgået kontoen.
   *[other] Du har gennemgået alle { $count } konti.
}
done-set-aside = Filen, der ikke kunne læses, er gemt under et nyt navn: { $path }
close-asked = Dine seneste ændringer er ikke gemt endnu. Gem først en kopi, eller luk uden at gemme.

## The file

save-failed-title = Dine ændringer er ikke gemt
save-retry = Prøv igen
save-elsewhere = Gem en kopi …
save-read-only = Filens mappe er skrivebeskyttet. Alt er stadig her, så længe vinduet er åbent. Gem en kopi i en anden mappe.
save-full = Disken er fuld. Alt er stadig her, så længe vinduet er åbent. Skaf plads, og prøv igen.
save-denied = Systemet tillader ikke at skrive i filen. Alt er stadig her, så længe vinduet er åbent. Gem en kopi i en anden mappe.
save-vanished = Filens mappe er væk. Alt er stadig her, så længe vinduet er åbent. Hent mappen tilbage, eller gem en kopi et andet sted.
save-newer = En nyere version af Veto Desk har skrevet filen imens. Alt er stadig her, så længe vinduet er åbent. Gem en kopi, og installér så den version.
save-other = Det lykkedes ikke at gemme. Alt er stadig her, så længe vinduet er åbent. Prøv igen, eller gem en kopi et andet sted.
copy-read-only = Den blev ikke gemt: Mappen er skrivebeskyttet. Vælg en anden mappe.
copy-full = Den blev ikke gemt: Disken er fuld. Vælg et andet sted.
copy-denied = Den blev ikke gemt: Systemet tillader ikke at skrive dér. Vælg en anden mappe.
copy-vanished = Den blev ikke gemt: Mappen findes ikke. Vælg en anden mappe.
copy-other = Den blev ikke gemt. Vælg et andet sted.
trouble-title = Din fil kunne ikke åbnes
trouble-damaged = Filen er beskadiget på linje { $line }, kolonne { $column }.
trouble-newer = En nyere version af Veto Desk har skrevet denne fil. Installér den version for at åbne den.
trouble-too-large = Filen er langt større end nogen fil fra denne app.
trouble-denied = Systemet tillader ikke at læse denne fil. Tjek, hvem der må læse den.
trouble-missing = Der er ingen fil på det sted.
trouble-other = Filen kunne ikke læses.
trouble-untouched = Intet er ændret. Uanset hvad du vælger, bliver filen bevaret.
trouble-previous = Den nyeste sikkerhedskopi
trouble-previous-what = Lavet { $date }, med { $count ->
    [one] én konto.
   *[other] { $count } konti.
}
trouble-use-previous = Brug denne sikkerhedskopi
trouble-other-file = En anden fil
trouble-new = Et nyt, tomt overblik
trouble-new-hint = Den gamle fil beholdes under et nyt navn ved siden af.
trouble-start-new = Begynd med et tomt overblik

settings-title = Indstillinger
settings-theme = Lys eller mørk
theme-system = Som på computeren
theme-light = Lys
theme-dark = Mørk
settings-contrast = Kontrast
contrast-system = Kontrast som på computeren
contrast-normal = Normal kontrast
contrast-high = Høj kontrast i sort og hvid
settings-language = Sprog
settings-language-hint = Appens sprog. Begrundelser og breve har deres eget sprog.
settings-language-of-system = Som på computeren: { $language }
settings-language-not-reviewed = Ingen med dansk som modersmål har tjekket ordene endnu. Hvis noget er uklart, så vælg engelsk.
settings-language-reviewed = En læser med sproget som modersmål har tjekket ordene.
languages-more = Andre sprog
settings-language-help = Du kan hjælpe med at rette dem, uden noget program: Filen CONTRIBUTING siger hvordan.
settings-text-size = Tekststørrelse
text-size-percent = { $percent } %
settings-text-size-hint = Alt vokser med teksten. Ctrl med plus eller minus gør det samme på alle sider.
settings-companion = Mens en formular er åben
settings-companion-on = Gør vinduet lille ved siden af browseren
settings-companion-hint = Det lille vindue viser ét trin ad gangen. En knap gør det stort igen.
settings-graphics = Grafik
settings-graphics-simple = Enkel grafik
settings-graphics-hint = Sæt kryds her, hvis vinduet flimrer, er tomt eller langsomt. Det ser ens ud og gælder fra næste start.
settings-file = Din fil
settings-file-lead = Alt gemmes i én fil på denne computer, og kun dér. Kun du kan læse den.
settings-file-path = Hvor den er
settings-copy-path = Kopiér placeringen
settings-save-copy = Gem en kopi …
settings-open = Åbn en anden fil …
settings-picking = Et vindue til at vælge en fil er åbent.
settings-typed-path = Sti til en fil
settings-typed-path-hint = Kun hvis der ikke åbner et vindue til at vælge en fil.
settings-typed-open = Åbn denne fil
settings-typed-copy = Gem en kopi dér
settings-typed-import = Hent indhold fra den
settings-open-folder = Åbn mappen
settings-import-title = Indhold fra en anden fil
settings-import-lead = Tilføj det, en anden fil fra Veto Desk indeholder. Intet af dit går tabt, og intet kommer med to gange.
settings-import = Hent indhold fra en fil …
settings-backups-title = Sikkerhedskopier
settings-backups-lead = Appen gemmer kopier af tidligere udgaver af din fil. Du kan gå tilbage til hver af dem.
settings-backups = Gå tilbage til en tidligere udgave …
backups-title = Gå tilbage til en tidligere udgave
backups-lead = Vælg en dag. Så ser dit overblik ud som dengang.
backups-reading = Leder efter sikkerhedskopier …
backups-none = Der er ingen sikkerhedskopi endnu. Der laves en ved hver start og hver time, mens du arbejder.
backups-use = Gendan denne udgave
backups-back = Tilbage til indstillingerne
backups-undo = Det, du har nu, bliver først kopieret. Du kan fortryde ændringen.
backup-when = { $date } kl. { $time }
backup-what = { $accounts ->
    [one] Én konto
   *[other] { $accounts } konti
}, { $objections ->
    [one] én indsigelse
   *[other] { $objections } indsigelser
}
settings-about = Om
settings-version = Veto Desk { $version }
settings-facts = Adresser og regler er samlet den 22. november 2026 fra daterede kilder. Ingen har åbnet adresserne til denne version.
settings-no-advice = Denne app er ikke juridisk rådgivning.
settings-licence = Veto Desk er gratis og fri, under MIT-licensen eller Apache-licensen efter dit valg. Den indeholder andres arbejde.
settings-licences = Andres arbejde i appen
licences-title = Andres arbejde i appen
licences-lead = Veto Desk indeholder andres arbejde. Her står hvert af dem under sin licens, på engelsk.
licences-hint = ”OR” betyder, at man kan vælge. ”AND” betyder, at alle gælder. Nogle værker er kun med på ét system.
licences-show = Vis værker og tekster
licences-show-spoken = Vis værker og tekster under { $licence }
licences-works = Værker
licences-text = Tekst { $number }
licences-back = Tilbage til listen

## Help

help-title = Hjælp
help-lead = Veto Desk viser dig vej til den officielle formular og holder øje med din indsigelse, til sagen er afsluttet.
help-how = Sådan virker det
help-how-1 = Svar på nogle få korte spørgsmål. Hvert svar gemmes med det samme.
help-how-2 = Åbn den officielle side, og indsæt det, vi har forberedt.
help-how-3 = Tryk på ”Send” dér. Sig så her, at du har sendt den.
help-how-4 = Når der kommer svar, så notér det her. Overblikket viser det næste trin.
help-does = Hvad en indsigelse gør
help-does-1 = Den stopper den fremtidige brug af det, du har delt. Det, AI allerede har lært, bliver i den.
help-does-2 = Den dækker ikke billeder af dig, som andre deler.
help-does-3 = Den fjerner ikke Meta AI fra dine apps.
help-safe = Dine data
help-safe-1 = Alt bliver i én fil på denne computer. Appen går ikke selv på nettet.
help-safe-2 = Den åbner kun officielle adresser fra sin egen liste, og kun når du beder om det.
help-safe-3 = Den beder aldrig om adgangskode, kode eller id-kort.
help-copies = Din fil og dens kopier
help-copies-1 = Tidligere udgaver gemmes ved siden af din fil. Gå tilbage til en af dem i indstillingerne.
help-copies-2 = Filen kan ligge i en mappe, som flere computere deler. Det, hver af dem tilføjer, bliver.
help-copies-3 = Skal du over på en ny computer, så gem en kopi, og åbn den dér.
help-keys = Taster
help-keys-tab = Tab og Skift med Tab flytter mellem det, du kan trykke på. Mellemrum eller Enter trykker.
help-keys-answers = Piletasterne flytter mellem svarene på et spørgsmål. Det gør et svars første bogstav også.
help-keys-size = Ctrl med plus eller minus gør alt større eller mindre. Ctrl med 0 nulstiller.
help-keys-copy = I et tekstfelt kopierer Ctrl med C, og Ctrl med V indsætter.
help-keys-go-on = Ctrl med Enter trykker på sidens vigtigste knap. Når du svarer i et felt, gør Enter det samme.
help-keys-back = Alt med venstre pil går tilbage. I et tekstfelt flytter det ét ord.
help-keys-help = F1 åbner denne side.
help-keys-undo = Ctrl med Z fortryder den seneste ændring. I et tekstfelt fortryder det bogstaver.

## Guides

guides-here = Vejledninger, der hjælper her
guides-search = Søg i vejledningerne
guides-search-hint = Et eller flere ord, for eksempel ”formular” eller ”telefon”
guides-found = { $count ->
    [one] Én vejledning fundet.
   *[other] { $count } vejledninger fundet.
}
guides-none-found = Prøv et andet ord eller færre ord. Slet det, du skrev, for at se alle vejledninger.
guides-object = Gør indsigelse
guides-trouble = Formularen er der ikke, og andre problemer
guides-after = Efter afsendelsen
guides-places = Hvor du bor
guides-good-to-know = Godt at vide
guides-app = Denne app
guide-checked = Tjekket { $date }
guide-platforms = For { $names }
guide-residences = For dem, der bor i: { $names }
guide-sources = Kilder
guide-source = { $title }, { $date }
guide-source-app = Selve appen
guide-close = Luk vejledningen

## Where there is no window

start-usage = Brug: veto-desk [--file] [PATH] [--software]
start-no-folder = Veto Desk fandt ingen mappe til sin fil. Start den med --file og en sti.
start-no-screen = Veto Desk kan ikke åbne sit vindue. Den fandt ingen skærm. Start den fra skrivebordet.
start-no-picture = Veto Desk kan ikke åbne sit vindue. Skærmen viser ikke dens billede. Installér eller opdatér grafikdriveren.
start-no-library = Veto Desk kan ikke åbne sit vindue. Vinduessystemet eller et af dets biblioteker svarede ikke.
start-stopped = En fejl fik Veto Desk til at stoppe. Det, du skrev, er gemt. Start den igen for at fortsætte. Din fil: { $path }
