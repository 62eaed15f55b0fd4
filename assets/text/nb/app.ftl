### Every word the app says, in Norwegian; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "du". One term for one idea: account, objection, route, form.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Feil: { $page } – Veto Desk
rail-name = Steder
messages-name = Meldinger
rail-desk = Oversikt
rail-settings = Innstillinger
rail-help = Hjelp
rail-here = Du er her
not-meta = Denne appen er ikke Meta. Ingenting sendes herfra.
saving-saved = Lagret på denne datamaskinen.
saving-under-way = Lagrer på denne datamaskinen …
saving-failed = Ikke lagret ennå.
saving-forbidden = Filen ble ikke åpnet. Ingenting lagres.
saving-read-only = Dette vinduet viser bare filen. Ingenting lagres.
undo = Angre
undo-change = Angre: { $what }
change-wizard = et svar
change-draft = utkastet som ble kastet
change-filing = innsendingen
change-answer = det siste trinnet
change-note = et notat
change-evidence = en fil
change-letter = brevet
change-account = redigeringen
change-linked = koblede kontoer
change-several = flere kontoer
change-deleting = slettingen
change-person = en person
change-settings = en innstilling
change-incoming = det som kom inn
change-import = det som ble hentet inn
change-backup = den eldre versjonen
change-adding = kontoene fra tabellen
read-only-title = Du kan se, men ikke endre noe
read-only-other-window = Veto Desk er åpen i et annet vindu. Gjør endringene der. Når det vinduet lukkes, kan du gjøre dem her.
read-only-newer = En nyere versjon av Veto Desk har skrevet denne filen. Installer den versjonen for å endre filen.
read-only-what = Hva kan jeg gjøre?
dismiss = Skjul meldingen
close-title = Lukke uten å lagre?
close-save-elsewhere = Lagre en kopi først …
close-anyway = Lukk uten å lagre
close-stay = Hold vinduet åpent

## Dates

when-and-route = { $when } · { $route }
date-today = I dag, { $date }
date-week-earlier = En uke tidligere
date-day-earlier = En dag tidligere
date-day-later = En dag senere
date-week-later = En uke senere

## Status

status-not-started = Ikke begynt
status-not-sent-yet = Ikke sendt ennå
status-sent = Sendt
status-confirmed = Bekreftet
status-needs-you = Venter på deg
status-refused = Avslått
reason-not-begun = Du har ikke begynt for denne kontoen.
reason-prepared = Klar siden { $date }. Du har ikke sendt den ennå.
reason-form-opened = Skjemaet ble åpnet { $date }. Du har ikke sagt fra om at du sendte det.
reason-form-missing = Du fikk ikke opp skjemaet { $date }. Det finnes andre måter.
reason-waiting = Svaret skal komme senest { $date }.
reason-waiting-soon = Svaret skal komme senest { $date }. { $days ->
    [0] Det er i dag.
    [one] Det er i morgen.
   *[other] Det er { $days } dager igjen.
}
reason-waiting-courtesy = Det ville være høflig av dem å svare innen { $date }. Ingen lov bestemmer den datoen.
reason-waiting-no-date = Sendt { $date }. Vi kjenner ikke til noen frist for svaret.
reason-receipt = De skrev { $date } at protesten er mottatt. Svaret skal komme senest { $due }.
reason-receipt-no-date = De skrev { $date }, men uten en avgjørelse.
reason-more-time = De ba om mer tid. Svaret skal komme senest { $date }.
reason-overdue = Det kom ikke noe svar. Fristen var { $date }.
reason-overdue-courtesy = Det kom ikke noe svar innen { $date }. Ingen lov bestemmer den datoen.
reason-accepted = Godtatt { $date }. Du trenger ikke å gjøre noe.
reason-covered = Dekket av protesten for { $account } siden { $date }.
reason-replied = Du svarte { $date }. { $due }
reason-replied-due = Svaret fra dem skal komme senest { $date }.
reason-replied-no-date = Ingen lov bestemmer når svaret skal komme.
reason-reminded = Du purret { $date }. Gi dem tid til { $due }.
reason-reminder-over = Det kom ikke noe svar på purringen innen { $date }.
reason-complained = Du klaget til selskapet { $date }. Selskapet må bekrefte mottaket senest { $due }.
reason-complaint-received = De bekreftet { $date } at de har fått klagen din. Nå må de undersøke saken uten forsinkelse.
reason-complaint-silent = De bekreftet ikke innen { $date } at de har fått klagen din.
reason-with-authority = Klagen din har ligget hos tilsynet siden { $date }. { $due }
reason-authority-news = Tilsynet skrev { $date }. { $due }
reason-authority-due = Tilsynet må gi deg ny beskjed senest { $date }.
reason-authority-no-date = Tilsynet bestemmer tiden selv.
reason-authority-silent = Tilsynet ga deg ikke beskjed innen { $date }.
reason-authority-agreed = Tilsynet ga deg medhold { $date }.
reason-authority-disagreed = Tilsynet ga deg ikke medhold, eller avsluttet saken, { $date }.
reason-recheck-due = Godtatt for lenge siden. Du skulle ha sett etter på nytt { $date }.
reason-refused = De sa nei { $date }.
reason-reasons-asked = De spurte { $date } hvilken bruk av opplysningene du mener, og hvorfor.
reason-more-asked = De ba deg om mer { $date }.
reason-other-form = De ba deg { $date } om å bruke et annet skjema.
reason-other-company = De viste til et annet selskap { $date }.
next-start = Begynn
next-continue = Fortsett
next-report-answer = Jeg har fått svar
next-reply = Se hva du kan gjøre
next-try-next-route = Prøv en annen måte
next-see-options = Se hva du kan gjøre
next-recheck = Se etter på nytt
next-show-record = Vis forløpet
next-show-covering = Vis koblede kontoer
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Dine protester
desk-add = Protester for en konto
desk-begin = Protester for min første konto
desk-empty-what = Meta trener kunstig intelligens (KI) på brukernes innlegg, bilder, kommentarer og KI-samtaler. Du kan protestere.
desk-empty-where = Det du skriver, ligger i én fil på denne datamaskinen: { $path }
desk-empty-how = Vi viser deg veien til det offisielle skjemaet og følger med til du har fått svar. Det tar omtrent fem minutter.
desk-show-account = Vis kontoen
desk-urgent-needs-you = { $count ->
    [one] Én konto venter på deg.
   *[other] { $count } kontoer venter på deg.
}
desk-urgent-unfinished = { $count ->
    [one] Én protest er ikke sendt ennå.
   *[other] { $count } protester er ikke sendt ennå.
}
desk-urgent-waiting = { $count ->
    [one] Protesten din er sendt. Nå er det deres tur.
   *[other] Alt er sendt. Nå er det deres tur.
}
desk-urgent-settled = { $count ->
    [one] Protesten din er bekreftet. Du trenger ikke å gjøre noe.
   *[other] Alle protestene er bekreftet. Du trenger ikke å gjøre noe.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status } { $count }
desk-counts = { $total } kontoer · { $parts }
desk-add-many = Legg til mange kontoer
find-label = Finn en konto
find-hint = Navn, e-post, nummer eller et ord fra et notat
find-filters = Filtrer og sorter
find-filters-set = Filtrer og sorter ({ $count } valgt)
find-filters-close = Skjul filtrene
find-clear = Vis alle
find-any-status = Alle statuser
find-any-due = Alle datoer
find-any-platform = Alle plattformer
find-any-person = Alle personer
find-counted = { $what } ({ $count })
find-status = Status
find-due = Frist
find-due-overdue = Over fristen
find-due-week = Innen 7 dager
find-due-month = Innen 30 dager
find-platform = Plattform
find-person = Person
find-person-by-name = Det er mange. Skriv et navn i feltet over.
find-sort = Rekkefølge
find-sort-urgent = Det som venter på deg, først
find-sort-name = Etter navn
find-sort-due = Etter frist
find-sort-newest = Nyeste først
find-none = Ingen konto funnet.
find-found = { $count ->
    [one] 1 av { $total } kontoer
   *[other] { $count } av { $total } kontoer
}
find-page-all = Konto { $first } til { $last } av { $total }
find-page = { $first } til { $last } av { $count } funnet, av i alt { $total }
find-hidden = { $count ->
    [one] 1 konto som venter på deg, vises ikke.
   *[other] { $count } kontoer som venter på deg, vises ikke.
}
find-show-hidden = Vis dem
find-previous = Forrige side
find-next = Neste side
find-page-of = Side { $page } av { $pages }
select-begin = Velg flere
select-end = Slutt å velge
select-count = { $count ->
    [one] 1 konto valgt
   *[other] { $count } kontoer valgt
}
select-hidden = { $count ->
    [one] 1 av dem er ikke blant dem som ble funnet.
   *[other] { $count } av dem er ikke blant dem som ble funnet.
}
select-one = Velg
select-account = Velg: { $account }
select-page = Velg alle på denne siden ({ $count })
select-found = { $count ->
    [one] Velg kontoen som ble funnet
   *[other] Velg alle { $count } som ble funnet
}
select-none = Velg ingen
select-what = Hva vil du gjøre med dem?
select-open = { $count ->
    [one] Åpne 1 skjema
   *[other] Åpne { $count } skjemaer etter tur
}
select-sent = Merk { $count } som sendt
select-answered = { $count ->
    [one] Noter svaret for 1
   *[other] Noter ett svar for { $count }
}
select-record = { $count ->
    [one] Forløp for 1 som PDF
   *[other] Forløp for { $count } som PDF
}
select-table = { $count ->
    [one] Tabell med 1
   *[other] Tabell med { $count }
}
select-delete = Slett { $count } her
several-title-sent = { $count ->
    [one] Har du sendt denne protesten?
   *[other] Har du sendt disse { $count } protestene?
}
several-title-answered = { $count ->
    [one] Hva var svaret?
   *[other] Hva var svaret for disse { $count }?
}
several-lead = { $count ->
    [one] Det noteres for denne kontoen:
   *[other] Det samme noteres for hver av disse { $count } kontoene:
}
several-more = { $count ->
    [one] og 1 til
   *[other] og { $count } til
}
several-left-out = { $count ->
    [one] 1 som du valgte, er utelatt fordi dette ikke passer for den.
   *[other] { $count } som du valgte, er utelatt fordi dette ikke passer for dem.
}
several-when-sent = Når ble det sendt?
several-record-sent = Merk { $count } som sendt
several-record-answered = Noter det for { $count }
turn-now = Du går gjennom det du valgte. Dette er konto { $at } av { $of }.
turn-wait = Du går gjennom det du valgte. Nå kommer konto { $at } av { $of }.
turn-next = { $count ->
    [one] Gå til den siste
   *[other] Neste konto ({ $count } igjen)
}
turn-last = Det var den siste
turn-here = Fortsett med denne
turn-stop = Avbryt gjennomgangen
person-you = Du
adding-title = Legg til mange kontoer
adding-lead = Lim inn en tabell, eller velg en CSV-fil. Du ser først hva hver rad blir til. Ingenting legges til før du sier ja.
adding-field = Tabellen
adding-field-hint = Merk radene i regnearket, kopier dem og lim dem inn her.
adding-columns = Kolonnene: { $columns }. Hvis den første raden har navnene, er rekkefølgen fri.
adding-column-person = Person
adding-column-platform = Plattform
adding-column-account = Konto
adding-column-email = E-post
adding-column-phone = Telefon
adding-column-country = Land
adding-column-note = Notat
adding-choose = Velg en fil
adding-empty = Lagre en tom tabell
adding-empty-name = Kontoer som skal legges til
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Et eksempel. Skriv over denne raden.
adding-pasted = { $count ->
    [one] 1 rad limt inn
   *[other] { $count } rader limt inn
}
adding-read = { $count ->
    [one] 1 rad fra «{ $file }»
   *[other] { $count } rader fra «{ $file }»
}
adding-change = Endre
adding-clear = Velg en annen tabell
adding-guessed = Noen bokstaver i filen kan være feil. Ser navn rare ut, lagrer du den som «CSV UTF-8» og velger den på nytt.
adding-none = Det er ingen rad med en konto ennå. Legg til en under kolonnenavnene.
adding-will = { $count ->
    [one] 1 blir lagt til
   *[other] { $count } blir lagt til
}
adding-here = { $count ->
    [one] 1 er her allerede
   *[other] { $count } er her allerede
}
adding-wrong = { $count ->
    [one] 1 kan ikke brukes
   *[other] { $count } kan ikke brukes
}
adding-rows = Rad { $first } til { $last } av { $total }
adding-unused = Disse kolonnene brukes ikke: { $columns }
adding-left-out = { $count ->
    [one] 1 rad til ble utelatt. Legg til disse først, og lim så inn resten.
   *[other] { $count } rader til ble utelatt. Legg til disse først, og lim så inn resten.
}
adding-group-wrong = Kan ikke brukes
adding-group-here = Er her allerede
adding-group-remarked = Blir lagt til, men se på disse
adding-group-added = Blir lagt til
adding-line = Linje { $line }: { $cells }
adding-line-details = Linje { $line } · { $details }
adding-is = Dette er { $account }.
adding-wrong-quote = Et anførselstegn er ikke lukket, eller en celle har flere linjer.
adding-wrong-example = Dette er eksempelraden.
adding-wrong-no-platform = Det står ikke hvilken plattform det er. Skriv Facebook, Instagram eller WhatsApp.
adding-wrong-unknown-platform = Vi kjenner ikke plattformen «{ $what }». Skriv Facebook, Instagram eller WhatsApp.
adding-wrong-threads = Threads hører til en Instagram-konto. Legg til den kontoen i stedet.
adding-wrong-messenger = Messenger hører til en Facebook-konto. Legg til den kontoen i stedet.
adding-wrong-no-contact = Raden mangler e-postadresse, nummer eller kontonavn.
adding-wrong-no-name = Raden mangler navnet på personen som ikke har konto.
adding-wrong-email = «{ $what }» kan ikke være en e-postadresse. Den må ha @ og en endelse som .no, og ingen mellomrom.
adding-wrong-no-number = En WhatsApp-konto trenger et telefonnummer.
adding-wrong-bad-number = «{ $what }» er ikke et telefonnummer.
adding-wrong-spoiled-number = Regnearket forkortet nummeret til «{ $what }». Skriv hele nummeret som tekst.
adding-wrong-unknown-country = Vi kjenner ikke landet «{ $what }». Sjekk skrivemåten, eller skriv en kode som RO, eller ingenting.
adding-wrong-whose = Det står ingen person, og det er flere her. Skriv hvem kontoen tilhører.
adding-wrong-same-name = Flere personer her heter «{ $what }». Legg til e-postadressen du bruker for denne personen her.
adding-wrong-twice = Denne kontoen står allerede på linje { $what }.
adding-did-you-mean = Sjekk e-postadressen. Mente du { $meant }?
adding-cut = Teksten under «{ $column }» er for lang. Slutten er utelatt.
adding-country-stays = Etter det vi vet fra før, bor denne personen et annet sted. Det endres ikke.
adding-add = { $count ->
    [one] Legg til 1 konto
   *[other] Legg til { $count } kontoer
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = En ny protest
draft-at-step = Ikke ferdig. Du sluttet på trinn { $at } av { $of }.
draft-discard = Kast
draft-show-list = Vis listen
draft-action = { $step }: { $platform }, ikke ferdig
deleted-title = Nylig slettet
deleted-lead = En slettet konto blir liggende her i 30 dager.
deleted-restore = Hent tilbake
deleted-remove = Fjern nå
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Vis også den eldste
   *[other] Vis { $count } eldre
}
deleted-fewer = Vis bare de nyeste
deleted-what = { $account }, slettet { $date }, beholdes til { $until }
figures-title = Så langt
figures-totals = { $sent } sendt, { $answered } besvart, { $overdue } over fristen i dag.
figures-days = Halvparten av { $answers } svar kom { $median ->
    [0] samme dag
    [one] innen én dag
   *[other] innen { $median } dager
}. Det raskeste tok { $fewest ->
    [one] én dag
   *[other] { $fewest } dager
}, det tregeste { $most ->
    [one] én dag
   *[other] { $most } dager
}.
figures-name-weeks = Sendt, besvart og over fristen, uke for uke
figures-name-months = Sendt, besvart og over fristen, måned for måned
figures-time = Tid
figures-sent = Sendt
figures-answered = Besvart
figures-overdue-week = Over fristen ved slutten av uken
figures-overdue-month = Over fristen ved slutten av måneden
figures-week = Uken fra { $date }
figures-until-today = { $period }, til i dag
figures-row = { $period }: { $sent } sendt, { $answered } besvart, { $overdue } over fristen ved slutten.
figures-before = Før { $date }
figures-before-row = { $before }: { $sent } sendt, { $answered } besvart.
figures-table-show = Vis som tabell
figures-table-hide = Skjul tabellen

## The wizard

wizard-progress = Trinn { $at } av { $of }
wizard-back = Tilbake
wizard-continue = Fortsett
wizard-finish = Tilbake til oversikten
wizard-keep-account = Behold denne kontoen
wizard-to-the-form = Gå til skjemaet
wizard-close = Lagre og lukk

wizard-platform-title = Hvilken plattform gjelder det?
wizard-platform-lead = Du protesterer for én konto om gangen. De andre kan du legge til etterpå.
wizard-someone-else = Denne kontoen tilhører noen andre

wizard-person-title = Hvem tilhører kontoen?
wizard-person-title-no-account = Hvem vil protestere?
wizard-person-lead = Navnet gjør det lettere å finne kontoen i oversikten.
wizard-person-new = En ny person
wizard-person-new-hint = Du skriver navnet nedenfor
wizard-person-name = Navn
wizard-person-name-hint = Navnet blir på denne datamaskinen. Et skjema kan spørre etter det.

wizard-residence-title = Bor du i EU?
wizard-residence-title-other = Bor personen i EU?
wizard-residence-lead = Retten til å protestere og svarfristen avhenger av hvor du bor nå. Statsborgerskapet har ikke noe å si.
lives-eu = Ja
lives-eu-hint = I et av de 27 landene i EU
lives-eea = Nei, på Island, i Liechtenstein eller Norge
lives-eea-hint = Den samme loven gjelder der
lives-with-right = Nei, i Storbritannia, Sveits eller Brasil
lives-with-right-hint = Der går det også an å protestere
lives-elsewhere = Nei, et annet sted
lives-elsewhere-hint = Vi viser hva du likevel kan gjøre
lives-not-sure = Jeg er ikke sikker
lives-not-sure-hint = Velg landet ditt, så sier vi det

wizard-country-title = Hvilket land er det?
wizard-country-lead = Da vet vi hvilket tilsyn som kan hjelpe deg. Du kan hoppe over dette.
wizard-country-lead-needed = Landet avgjør hvordan du protesterer.
wizard-part-title = Hvilken del av landet?
wizard-part-lead = Hver del har sitt eget tilsyn. Du kan hoppe over dette.

wizard-limits-title = Hva dette skjemaet kan og ikke kan gjøre
wizard-limits-lead = Les dette først. Så kan du avgjøre om det er verdt tiden.
wizard-no-route-title = Det finnes ikke noe skjema for dette der du bor
no-route-helps = Det som likevel hjelper
no-route-tick = Kryss av for det du har gjort. Listen blir liggende i oversikten.
no-route-done = { $done } av { $of } gjort.
no-route-others = Ett skjema er åpent for alle. Det gjelder opplysninger om deg fra andre kilder. Du får vite om begrensningene før du sender det.
no-route-others-button = Bruk skjemaet for opplysninger fra andre

wizard-email-title = Hvilken e-postadresse hører til kontoen?
wizard-email-title-phone = Hvilket telefonnummer hører til kontoen?
wizard-email-title-no-account = På hvilken e-postadresse kan Meta nå deg?
wizard-email-lead = Skjemaet spør etter den, og svaret kommer dit.
wizard-email-lead-phone = Skjemaet spør etter nummeret, og etter en e-postadresse til svaret.
wizard-email-lead-no-account = Skjemaet spør etter den, og svaret kommer dit.
wizard-email = E-post
wizard-email-hint = Slik den står i kontoen, for eksempel navn@example.eu
wizard-email-hint-phone = En adresse der du kan lese posten nå, for eksempel navn@example.eu
wizard-add-at = Legg til @-tegnet
wizard-use-meant = Bruk { $meant }
wizard-phone = Telefonnummer
wizard-phone-hint = Med landskode, for eksempel +40 721 555 010
wizard-handle-profile-name = Navn på profilen (valgfritt)
wizard-handle-user-name = Brukernavn (valgfritt)
wizard-handle-hint = Da er det lettere å skille kontoene dine

wizard-linked-title = Er disse kontoene koblet sammen?
wizard-linked-lead = Meta kan koble kontoer i Accounts Centre (kontosenter). Meta sier at én protest da dekker alle. Noen veiledninger er uenige.
linked-together = Ja, og jeg protesterer for denne også
linked-together-hint = Det trygge valget: Det tar noen minutter
linked-rely = Ja, og den andre protesten er nok
linked-rely-hint = Kontoen blir stående i oversikten som koblet
linked-apart = Nei, de er ikke koblet
linked-apart-hint = Hver av dem trenger sin egen protest
linked-not-sure = Jeg er ikke sikker
linked-not-sure-hint = Du protesterer for denne også. Det er aldri feil.

wizard-reason-title = Hvorfor protesterer du? (valgfritt)
wizard-reason-lead = I EU trenger du ingen grunn på Facebook og Instagram. En personlig grunn kan hjelpe hvis de avslår.
reason-kind-none = Jeg oppgir ingen grunn
reason-kind-none-hint = Tekstfeltet i skjemaet blir stående tomt
reason-kind-composed = Lag en kort tekst for meg
reason-kind-composed-hint = Du krysser av for det som passer, og kan endre teksten
reason-kind-own = Jeg skriver min egen
reason-kind-own-hint = Med dine ord, så langt eller kort du vil
reason-tick-what-fits = Kryss av for det som passer
reason-language = Språk i teksten
reason-your-text = Din tekst
reason-your-text-hint = Du limer den inn i skjemaet. Ta ikke med det som skal være privat.
reason-length = { $count } tegn
reason-length-short = { $count } tegn. I 2024 ble én person bedt om minst 100.

wizard-check-title = Sjekk svarene dine
wizard-check-lead = Du kan endre hvert av dem. Skjemaet åpnes på neste side.
check-nothing-sent = Ingenting er sendt ennå.
check-platform = Plattform
check-person = Hvem kontoen tilhører
check-residence = Hvor du bor
check-email = Kontakt
check-linked = Koblede kontoer
check-reason = Din grunn
check-no-reason = Ingen grunn er oppgitt
check-not-provided = Ikke oppgitt
check-part-and-country = { $part }, { $country }
check-change = Endre
check-change-spoken = Endre: { $what }

## What is missing, and what to do

problem-title = Det er et problem
problem-go-on = Hvis det er riktig slik det er, trykker du på Fortsett igjen.
problem-choose-platform = Velg en plattform.
problem-choose-person = Velg hvem kontoen tilhører.
problem-enter-name = Skriv inn navnet.
problem-choose-lives = Velg hvor du bor.
problem-choose-country = Velg et land.
problem-email-empty = Skriv inn e-postadressen. Svaret kommer dit.
problem-email-not-an-address = Sjekk e-postadressen. Den skal se ut som navn@example.eu.
problem-email-did-you-mean = Sjekk e-postadressen. Mente du { $meant }?
problem-phone = Skriv inn telefonnummeret med landskode.
problem-choose-linked = Velg om kontoene er koblet sammen.
problem-choose-reason = Velg om du oppgir en grunn.
problem-write-reason = Skriv teksten din, eller velg å ikke oppgi noen grunn.
problem-choose-answer = Velg hva svaret sier.
problem-choose-objection = Velg hvilken konto det gjelder.
problem-paste-mail = Det er ingen e-posttekst å lese. Lim den inn i feltet først.
problem-nothing-sent = Det er ikke sendt noen protest som dette kan høre til. Åpne en konto først, eller send en protest.
problem-given-too-large = «{ $name }» er for stor. Filer på opptil 50 MB kan lagres.
problem-given-mail-too-large = «{ $name }» er for stor til å være en e-post. Lagre den som PDF, og gi oss den.
problem-given-no-file = «{ $name }» er en mappe, ikke en fil. Gi oss filene i den.
problem-given-empty = «{ $name }» er tom. Lagre den på nytt, og prøv igjen.
problem-given-unreadable = «{ $name }» kunne ikke leses. Kopier den til skrivebordet, og prøv igjen.
problem-table-too-large = «{ $name }» er for stor. En tabell kan være på opptil 16 MB.
problem-table-workbook = «{ $name }» er en regnearkfil. Åpne den, kopier tabellen og lim den inn her. Eller lagre den som CSV.
problem-table-not-text = «{ $name }» er ikke en tabell. Velg en CSV-fil.
problem-keep = «{ $name }» kunne ikke lagres. Din egen kopi er uskadd. { $why }
problem-paper-make = Dokumentet kunne ikke lages. Ingenting ble endret.
problem-paper-evidence = «{ $name }» mangler eller er endret, så arkivet ble ikke laget. Ta filen av listen, eller legg den tilbake.
problem-paper-no-program = Ingen programmer kunne åpne dokumentet. Det ligger i mappen til filen din.
problem-paper-unsaved = Du valgte ikke noe sted. Du kan lagre det ved siden av filen din.
save-paper-beside = Lagre det ved siden av filen min
problem-no-browser = Ingen nettleser ble åpnet. Kopier adressen, og lim den inn i nettleseren.
problem-browser-slow = Nettleseren har ikke svart ennå. Hvis ingenting åpnes, kopierer du adressen inn i nettleseren.
problem-nothing-to-paste = Det er ingen tekst å lime inn. Kopier teksten først, og trykk så på «Lim inn» igjen.
problem-paste-too-long = Den kopierte teksten er for lang for dette feltet. Kopier bare det du trenger.
problem-paste-missed = Ingenting ble limt inn, for du gikk til et annet sted. Trykk på «Lim inn» igjen.
problem-clipboard = Kopieringen virket ikke. Merk teksten med musen, og trykk på Ctrl og C.
problem-folder = Mappen kunne ikke vises. Kopier plasseringen, og åpne den selv.
problem-no-dialog = Ingenting ble valgt. Hvis det ikke kom opp et vindu for å velge fil, skriver du filbanen nedenfor.

## Filing

filing-title = Fyll ut skjemaet hos Meta
filing-title-letter = Skriv et brev
filing-lead = Vi åpner den offisielle siden i nettleseren din. Du sender skjemaet der. Appen kan ikke sende det for deg.
filing-lead-letter = Skriv ut teksten, signer den og send den i posten. Appen kan ikke sende den for deg.
filing-address = Offisiell adresse
filing-postal-address = Postadresse
filing-open-form = Åpne skjemaet
filing-open-page = Åpne siden hos Meta
filing-worked = Du sendte den på denne måten { $date }, for { $account }.
filing-on-phone = Gjør det på mobilen
filing-log-in-first = Logg inn på riktig konto først, i samme nettleser.
filing-known = Sist sett i kildene våre { $date }. { $confidence }
confidence-primary = Publisert av selskapet eller et tilsyn.
confidence-confirmed = Bekreftet av { $sources } kilder.
confidence-single = Bare fra én kilde.
confidence-disputed = Kildene er uenige.
confidence-known = Allment kjent.
confidence-inferred = Utledet av andre kilder.
copy = Kopier
copied = Kopiert
paste = Lim inn
paste-spoken = { $paste }: { $what }
copy-again = Kopier igjen
copy-by-hand = Kopiering virker ikke på denne datamaskinen akkurat nå. Merk teksten nedenfor, og kopier den med tastaturet eller musen.
copy-spoken = { $copy }: { $what }
field-name = Navnet ditt
field-email = E-posten din
field-phone = Telefonnummeret ditt
field-country = Landet ditt
field-reason = Teksten din
field-with-need = { $field } ({ $need })
need-required = må fylles ut
need-prefilled = kan være utfylt fra før
need-optional = valgfritt
need-if-asked = hvis de spør
value-leave-empty = Du valgte å ikke oppgi noen grunn. La feltet stå tomt.
value-reason-needed = Her trengs en tekst. Gå tilbake og legg til en kort tekst.
value-fill-in-yourself = Dette fyller du ut på siden.
copied-address = Adressen er kopiert. Lim den inn i nettleseren.
copied-postal-address = Postadressen er kopiert.
copied-for-phone = Adressen og teksten din er kopiert. Lim dem inn i en melding til deg selv.
copied-file-path = Plasseringen av filen er kopiert.
copied-sent-text = Teksten din er kopiert.
copied-letter = Brevet er kopiert.
copied-contact = Det er kopiert. Lim det inn der du trenger det.
copied-name = Navnet ditt er kopiert. Lim det inn i skjemaet.
copied-email = E-postadressen din er kopiert. Lim den inn i skjemaet.
copied-phone = Telefonnummeret ditt er kopiert. Lim det inn i skjemaet.
copied-country = Landet ditt er kopiert.
copied-reason = Teksten din er kopiert. Lim den inn i skjemaet.
see-title = Dette får du se
see-title-letter = Dette gjør du
see-phone-title = På mobilen
see-no-password = Appen spør aldri om et passord. Skriv passord og koder bare på Metas egen side.
schematic-send = Send inn
schematic-hint = En enkel tegning. Den virkelige siden kan se annerledes ut.
look-for-title = Ord å se etter på siden
look-for-line = { $language }: { $words }
look-for-word = «{ $word }»
good-to-know-title = Greit å vite
happened-title = Hva skjedde?
happened-sent = Jeg har sendt det
happened-not-yet = Ikke ennå
happened-missing = Jeg ser ikke skjemaet
happened-else = Noe annet
happened-hint = Ingenting regnes som sendt før du sier det.

## Drawings of forms and ways

drawing-form = Skjemaet
drawing-scroll = Rull helt ned
drawing-code = Koden fra e-posten
drawing-of-form = En tegning av skjemaet.
drawing-of-path = En tegning av veien.
drawing-says-scroll = Det er nederst på siden.
drawing-says-choose = «{ $question }»: velg «{ $answer }».
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Så kommer knappen «{ $button }».
drawing-says-code = Så kommer et felt for koden fra e-posten.
drawing-says-press = { $mark }, { $title }: trykk på «{ $entry }».
drawing-says-form = Så åpnes skjemaet.

## On a phone

phone-title = Gjør det på mobilen
phone-lead = Rett kameraet på mobilen mot den firkantede koden. Trykk så på lenken som mobilen viser.
phone-page = 1. Siden
phone-page-no-room = Det er ikke plass til koden. Gjør vinduet større, eller send adressen til deg selv, som vist på denne siden.
phone-text = 2. Teksten din
phone-text-lead = Når skjemaet er åpent, leser du av denne koden også. Kopier teksten på mobilen, og lim den inn i skjemaet.
phone-text-code = En firkantet kode med teksten din
phone-text-long = Det er ikke plass til en kode med teksten din. Send den til deg selv, som vist på denne siden.
phone-send-title = Eller send det til deg selv
phone-send-address = Adressen
phone-send-both = Adressen og teksten din
phone-send-lead = Kopier det, og lim det inn i en e-post eller melding til deg selv. Åpne den på mobilen.
phone-app-title = Åpnes en app i stedet for skjemaet?
phone-app = På mobilen kan lenken åpne appen. Kopier da adressen inn i nettleseren på mobilen. Mangler skjemaet fortsatt, trykker du på «Jeg ser ikke skjemaet» nedenfor.
phone-steps = Trinnene på mobilen
phone-steps-lead = Den firkantede koden åpner siden med en gang. Fortsett så med det trinnet som passer.

## The small window beside the browser

companion-show = Lite vindu ved siden av nettleseren
companion-leave = Tilbake til det store vinduet
companion-title = Trinn { $step } av { $steps }
companion-next = Neste trinn
companion-previous = Forrige
companion-last = Dette er det siste trinnet. Når det er gjort, sier du nedenfor hva som skjedde.

## I don't see the form

missing-title = Hva ser du i stedet?
missing-lead = Velg det som ligner mest. Appen husker hvor du er.
seen-login = En side for å logge inn
seen-about-ai = En side om Meta AI
seen-not-available = «Ikke tilgjengelig», eller en side som ikke finnes
seen-only-information = Bare informasjon, ingenting å fylle ut
seen-app-opened = En app ble åpnet i stedet for nettleseren
seen-other-language = Et språk jeg ikke leser
seen-wrong-account = En annen konto er logget inn
seen-blocked = En feil, eller jeg får ikke trykket på «Send inn»
seen-something-else = Noe annet
advice-title = Prøv dette
advice-login = Logg inn der først. Kom så tilbake til dette vinduet, og åpne siden på nytt. Meta viser skjemaet bare når man er logget inn.
advice-about-ai = Sjekk at du er logget inn på riktig konto. Rull så helt ned på siden. Skjemaet eller lenken til det er ofte der.
advice-not-available = Slå av VPN hvis du bruker det, for Meta ser på hvilket land du er i. Mangler siden fortsatt, bruker du neste adresse.
advice-only-information = Se etter ordet «protestere» («object») i teksten, og trykk på det. Rull også helt ned på siden. Logg inn først hvis du ikke har gjort det.
advice-app-opened = Kopier adressen. Lim den inn i adressefeltet i en nettleser, helst på en datamaskin.
advice-other-language = De fleste nettlesere kan oversette en side. Trinnene er de samme: e-post, tekst, send inn.
advice-wrong-account = Logg ut der. Logg inn på kontoen du protesterer for. Åpne så siden på nytt.
advice-blocked = Ta et bilde av meldingen på skjermen, og ta vare på det. Prøv en annen nettleser, eller prøv igjen i morgen.
advice-something-else = Lukk siden og åpne den på nytt, helst i en annen nettleser. Hjelper ikke det, bruker du neste adresse.
advice-try-again = Prøv den samme siden på nytt
advice-next-route = Eller bruk neste måte
advice-use-next = Bruk denne måten
used-up-title = Du har prøvd alle måter vi kjenner
used-up-lead = Det teller at du har prøvd. Ta vare på bilder av det du så.
used-up-letter = Skriv nå protesten som et brev
used-up-letter-why = Et brev trenger ikke noe skjema, og rekommandert post er et bevis.
used-up-letter-button = Skriv brevet
used-up-advice = Spør tilsynet om råd
used-up-no-authority = Vi kjenner ikke til noe tilsyn for deg ennå. Legg til landet ditt i svarene, eller prøv igjen om noen dager.
authority-as-of = Adressen sist bekreftet: { $date }
authority-languages = Tilsynet godtar: { $languages }
authority-dublin = Det irske tilsynet i Dublin leder saker om Meta. Ditt eget tilsyn tar imot klagen, sender den videre og er fortsatt din kontakt.
authority-open = Åpne klagesiden
authority-open-website = Åpne nettstedet
authority-email = E-post: { $address }
authority-phone = Telefon: { $number }
authority-part = Hvilken del av landet bodde du i?
authority-country = Hvilket land bodde du i?
authority-official-list = Den europeiske listen over tilsyn: edpb.europa.eu
else-title = Hva annet skjedde?
else-lead = Alt blir som det er, til du velger noe her.
else-earlier-title = Jeg sendte det en tidligere dag
else-earlier-button = Jeg sendte det denne dagen
else-route-title = Jeg vil bruke en annen måte
else-note-label = Jeg vil skrive ned noe
else-note-hint = Det lagres sammen med denne protesten.
else-note-button = Lagre notatet

## After sending

sent-title = Hva som skjer nå
sent-lead = Protesten din er i oversikten. Der blir den til saken er avgjort.
sent-on = Sendt { $date }
sent-look-for = Hva du skal se etter
sent-by-when = Frist
sent-we-remember = Åpne appen igjen når du får svar, eller etter den dagen. Oversikten viser da neste trinn.
sent-next-account = Protester for neste konto
sent-show-record = Vis forløpet
sent-to-desk = Gå til oversikten
why-title = Hvorfor denne datoen, { $date }?
why-stopped-title = Hvorfor er det ingen dato?
why-start = Regnet fra { $date }, dagen du sendte den.
why-start-posted = Regnet fra { $date }. Du sendte den i posten. Vi gir et brev tre dager, for ingen forteller oss når det kom fram.
why-start-delivered = Regnet fra { $date }, dagen da brevet ditt kom fram.
why-start-reminder = Regnet fra { $date }, dagen du purret.
why-start-complaint = Regnet fra { $date }, dagen du klaget.
why-start-authority = Regnet fra { $date }, den siste dagen du eller tilsynet skrev.
why-start-recheck = Regnet fra { $date }, dagen du fikk ja eller sist så etter.
why-paused = Fristen løp ikke fra { $from } til { $to }, mens de ventet på svar fra deg.
why-late-extension = De ba om mer tid { $date }. Det var etter den første måneden, så det teller ikke.
why-later-title = En annen, senere dato
why-later = De stilte deg et spørsmål. De kan si at måneden først begynte da du svarte, { $date }. Da skal svaret komme senest { $due }. Vent til den dagen før du purrer.
why-question-open = Så lenge spørsmålet er ubesvart, kan de si at fristen ikke løper. Svar snart.
why-stopped = Fristen har ikke løpt siden { $date }, fordi de spurte deg om noe. Den løper igjen når du svarer.
why-extended = Det ble varslet om mer tid innen den første måneden. Da gir loven tre måneder fra starten.
why-moved = Fristen kan ikke gå ut { $date }, for det er { $why }.
why-weekend = helg

answer-title = Har Meta svart?
answer-title-authority = Har tilsynet eller Meta svart?
answer-what = Hva sier svaret?
answer-lead = { $account }, { $platform }. Se på e-posten eller meldingen, og velg hva den sier.
answer-accepted = Ja, de godtar den
answer-accepted-hint = De sier at de vil respektere protesten din. En setning med «hvis» er bare en kunngjøring.
answer-refused = De avslår den
answer-refused-hint = De sier nei, eller at de ikke gjør mer
answer-more-asked = De ber meg om mer
answer-more-asked-hint = Et spørsmål, eller et bevis på hvem du er
answer-reasons-asked = De spør hvilken bruk av opplysningene jeg mener, og hvorfor
answer-reasons-asked-hint = WhatsApp spør om dette på e-post.
answer-other-company = De sier at et annet selskap har ansvaret
answer-other-company-hint = WhatsApp kan for eksempel vise til Meta
answer-other-form = De vil at jeg skal bruke et annet skjema
answer-other-form-hint = De sier at dette skjemaet eller denne adressen er feil
answer-more-time = De vil ha mer tid
answer-more-time-hint = De sier at det tar lengre tid, og hvorfor
answer-receipt = Det er bare en kvittering
answer-receipt-hint = De sier at den er mottatt. En kode er heller ikke noe svar.
answer-authority-news = Tilsynet skrev, uten en avgjørelse
answer-authority-news-hint = De har fått klagen, eller sier hvor langt de er kommet
answer-authority-agreed = Tilsynet gir meg medhold
answer-authority-agreed-hint = De kom til at selskapet brøt loven, eller selskapet ga seg
answer-authority-disagreed = Tilsynet gir meg ikke medhold, eller avsluttet saken
answer-authority-disagreed-hint = Du kan be en domstol om å se på avgjørelsen
answer-no-answer = Det er ikke noe svar. Bare ta vare på filen
answer-no-answer-hint = En kunngjøring, en kode, et bilde, en kvittering fra posten
answer-lead-any = Velg hva svaret sier, og hvilken konto det gjelder.
answer-which = Hvilken konto gjelder det?
answer-which-more = Du har flere kontoer. Finn den riktige i oversikten, og trykk på «Jeg har fått svar» der.
answer-other-account = Denne e-posten ser ut til å gjelde { $account }. Sjekk hvilken konto som er valgt nedenfor.
answer-files = Det du ga oss
answer-files-lead = Dra en e-post, et bilde eller en PDF inn i vinduet. Det lagres uendret ved siden av filen din. Ingenting sendes noe sted.
answer-choose-file = Velg en fil
answer-paste = Eller lim inn teksten i e-posten
answer-paste-hint = Kopier alt, helst med avsender og dato
answer-read = Les den
answer-leave-out = Utelat
answer-leave-out-spoken = Utelat: { $name }
reading-title = Hva denne e-posten ser ut til å være
reading-likely = Det ser ut til å være dette: { $kind }. Du bestemmer.
reading-perhaps = Det kan være dette: { $kind }. For mye taler imot, så vi valgte ingenting.
reading-unknown = Vi vet ikke hva den er. Les den, og velg selv.
reading-known = Hva vi vet om den
reading-for = Hva som taler for
reading-against = Hva som taler imot, eller mangler
reading-proof = Hvem som helst kan skrive en e-post. Facebook viser sine siste e-poster i innstillingene dine, under sikkerhet. Se der hvis du er i tvil.
mail-accepted = de godtar protesten din
mail-refused = de avslår den
mail-more-asked = de ber deg om mer
mail-other-company = et annet selskap har ansvaret
mail-other-form = de vil ha et annet skjema
mail-more-time = de vil ha mer tid
mail-receipt = bare en kvittering
mail-announcement = en kunngjøring til alle, ikke noe svar
mail-code = en kode du skal skrive inn, ikke noe svar
mail-not-from-meta = den er ikke fra Meta
for-phrase = Det står: «{ $words }»
for-code = Den inneholder en kode: «{ $words }»
for-sender = Den kommer fra { $domain }. Det er kjent at Meta skriver derfra.
for-looks-like = { $domain } etterligner { $brand }.
for-name-looks-like = Den kaller seg «{ $name }», men kommer fra { $domain }.
for-date = Den er fra { $mail }. Du sendte protesten { $filed }.
for-address = Den ble sendt til { $address }, adressen til denne kontoen.
for-authentication = E-posttjenesten din har funnet ut at den virkelig kommer fra { $domain }.
doubt-nothing-known = Den har ingen av ordene vi kjenner fra Meta.
doubt-not-verbatim = Ordene ligner på Metas, men vi kjenner dem ikke nøyaktig.
doubt-conditional = Den har et forbehold, «{ $word }»: «{ $words }»
doubt-denied = Den kan si nei, med «{ $word }»: «{ $words }»
doubt-told = Den gjengir bare hva noen sier, med «{ $word }»: «{ $words }»
doubt-question = Det er et spørsmål: «{ $words }»
doubt-quoted = Ordene står i et sitat eller en eldre e-post: «{ $words }»
doubt-in-passing = Ordene står midt i noe annet: «{ $words }»
doubt-announces = Meta skriver dette til alle: «{ $words }»
doubt-invites = Den oppfordrer folk til å protestere: «{ $words }»
doubt-reverses = Den tar noe tilbake: «{ $words }»
doubt-contradiction = Den sier to ting samtidig: { $kinds }.
doubt-parts-differ = Den rene teksten og den formaterte teksten sier forskjellige ting.
doubt-cut = Den er lengre enn det vi leste.
doubt-broken = En del av den kunne ikke leses.
doubt-no-sender = Den har ingen avsender.
doubt-several-senders = Den har mer enn én avsender.
doubt-sender-unlisted = { $domain } er ikke på listen vår over Metas adresser.
doubt-forwarded = Den er videresendt. Derfor er avsender og dato usikre.
doubt-authentication-failed = E-posttjenesten din har funnet ut at avsenderen ikke er ekte.
doubt-authentication-other = E-posttjenesten din kjenner bare { $domain } som avsender.
doubt-authentication-missing = E-posttjenesten din sier ikke om avsenderen er ekte.
doubt-no-date = Den har ingen dato.
doubt-date-before = Den er fra { $mail }. Det er før du sendte protesten { $filed }.
doubt-date-ahead = Datoen på den, { $date }, er ikke kommet ennå.
doubt-not-filed = Du har ikke sendt noen protest som den kan svare på.
doubt-no-address = Den har ingen mottaker.
doubt-other-address = Den ble sendt til { $address }. Ingen av kontoene dine her har den adressen.
doubt-several-accounts = Den kan gjelde mer enn én av kontoene dine.
doubt-no-such-account = Ingen { $platform }-konto her har den adressen.
doubt-platform-unclear = Den nevner flere plattformer.
answer-when = Når kom det?
when-title = Hvilken dag?
answer-keep = Ta vare på e-posten, eller ta et bilde av meldingen. Det er beviset ditt.
answer-record = Noter det

## One account

account-all = Alle protester
account-edit = Rediger
account-delete = Slett denne kontoen her
account-delete-hint = Den tas bare ut av oversikten. Du kan hente den tilbake.
account-file-anyway = Protester for denne også
account-replied = Jeg har svart
account-reminded = Jeg har purret
account-complained = Jeg har klaget til tilsynet
account-delivered = Brevet kom fram
account-rechecked = Jeg har sett etter. Alt er som før
account-write-reply = Skriv et svar
account-write-reminder = Skriv en purring
account-write-company-complaint = Klag til selskapet
account-write-authority-complaint = Klag til tilsynet
account-write-objection = Skriv brevet
options-waiting = Hvis ingenting kommer innen to dager, ser du i søppelposten. Dra så e-posten deres inn i vinduet.
options-waiting-no-date = Ingen lov bestemmer noen frist. Tar det for lang tid, purrer du. Vi skriver brevet sammen med deg.
options-overdue-remind = Først purrer du. Vi skriver brevet sammen med deg. Det nevner dagen du protesterte.
options-overdue-complain = Hvis det ikke hjelper, kan du klage til tilsynet. Det er gratis.
options-overdue-company = Hvis det ikke hjelper, kan du klage til selskapet. Fra og med 19. juni 2026 må selskapet bekrefte mottaket innen 30 dager.
options-overdue-none = Purr på dem. Vi skriver brevet sammen med deg.
options-complain = Nå kan du klage til tilsynet. Det er gratis, og vi skriver brevet sammen med deg.
options-company = Nå kan du klage til selskapet. Vi skriver brevet sammen med deg.
options-complaint-received = Hvis det ikke kommer noe resultat, kan du klage til tilsynet, ICO. Bruk siden deres nedenfor.
options-ico = Nå kan du klage til tilsynet, ICO. Bruk siden deres nedenfor.
options-court = Du kan be en domstol om å få tilsynet til å handle. En advokat eller et forbrukerkontor kan gi deg råd.
options-court-decision = Du kan be en domstol om å se på avgjørelsen. Fristen er kort, og den står i avgjørelsen.
options-swiss = I Sveits kan en domstol avgjøre saken. Du kan også melde fra til tilsynet nedenfor.
options-brazil = Du kan sende en henvendelse til tilsynet nedenfor. Legg ved beviset på at du spurte selskapet.
options-refused-read = Les begrunnelsen deres. De må vise hvorfor deres grunner veier tyngre enn dine.
options-refused-reasons = Les begrunnelsen deres, og ta vare på den.
options-more-asked = Svar på e-post, med dine egne ord. Send ingen kopi av legitimasjon med mindre de har god grunn til å tvile.
options-reasons-asked = Et svar er klart for deg. Send det som svar på e-posten deres.
options-other-company = Send protesten på neste måte. Ta vare på svaret deres.
options-other-form = Send protesten på neste måte. Ta vare på svaret deres.
options-recheck = Åpne den offisielle siden igjen. Se om protesten din fortsatt vises, og om Meta har et nytt skjema.
options-authority = Tilsynet for deg
timeline-title = Hva som har skjedd så langt
timeline-due = Svaret skal komme
timeline-was-due = Svaret skulle ha kommet
timeline-later = Senest, hvis de regner fra da du svarte
timeline-reminder = Fristen i purringen går ut
timeline-acknowledgement = Selskapet må bekrefte at det har fått klagen
timeline-authority = Tilsynet skal ha gitt deg beskjed
timeline-recheck = Se etter om alt er som før
event-prepared = Du gjorde den klar
event-form-opened = Du åpnet siden
event-form-missing = Du fikk ikke opp skjemaet: { $seen }
event-sent = Du sendte den
event-delivered = Brevet kom fram
event-receipt = De skrev at den er mottatt
event-accepted = De godtok den
event-refused = De avslo den
event-more-asked = De ba deg om mer
event-reasons-asked = De spurte hvilken bruk du mener, og hvorfor
event-replied = Du svarte
event-other-company = De viste til et annet selskap
event-other-form = De ba deg om å bruke et annet skjema
event-more-time = De ba om mer tid
event-reminded = Du purret
event-letter = Du sendte et brev ({ $letter })
event-authority-news = Tilsynet skrev
event-authority-agreed = Tilsynet ga deg medhold
event-authority-disagreed = Tilsynet ga deg ikke medhold, eller avsluttet saken
event-rechecked = Du så etter om alt er som før
event-note = Notat: { $note }
kept-title = Lagret med denne protesten
kept-sent = Det du sendte
kept-sent-on = Nøyaktig slik det var { $date }
kept-nothing-sent = Ingenting er sendt ennå.
kept-letter-on = Sendt { $date }, til { $to }
kept-evidence = Bevis
kept-evidence-none = Ingen fil er lagret ennå. Dra en e-post, et bilde eller en PDF hit.
kept-evidence-added = Lagt til { $date }. { $size }
kept-evidence-missing = Denne filen er ikke lenger i mappen sin.
kept-evidence-changed = Denne filen ble endret etter at den ble lagret.
kept-evidence-remove = Ta av listen
kept-evidence-remove-spoken = Ta av listen: { $name }
kept-evidence-folder = Vis mappen
kept-evidence-add = Legg til en fil
size-bytes = { $count } byte
size-kilobytes = { $count } kB
size-megabytes = { $count } MB
letter-title-objection = Protesten din som brev
letter-title-reply = Svaret ditt
letter-title-reminder = Purringen din
letter-title-company-complaint = Klagen din til selskapet
letter-title-authority-complaint = Klagen din til tilsynet
letter-lead = Fyll ut det som mangler. Brevet endres mens du skriver. Ingenting sendes herfra.
letter-name = Fullt navn
letter-name-hint = Slik det skal stå på brevene dine
letter-address = Postadressen din
letter-address-hint = Gate, postnummer, sted og land, uten navnet ditt
letter-town = Stedet du skriver fra
letter-town-hint = Byen eller stedet ditt. Det står foran datoen.
letter-phone = Telefonnummeret ditt
letter-phone-hint = Du kan la dette stå tomt.
letter-reference = Saksnummer
letter-reference-hint = Hvis de ga deg et. Det står ofte i emnet på e-posten deres.
letter-reason = Grunnen din
letter-reason-hint = Med dine egne ord, og på språket i brevet. Det gjør brevet sterkere.
letter-company = Hvilket selskap gjelder det?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Behandler en domstol dette, fordi du ba om det?
letter-court-yes = Ja, en domstol gjør det
letter-court-no = Nei, ingen domstol gjør det
letter-may-be-named = Kan tilsynet fortelle selskapet hvem du er?
letter-may-be-named-yes = Ja, det er greit
letter-may-be-named-no = Nei, jeg ber dem la være
letter-language = Språk i brevet
letter-sheet = Brevet
letter-missing = Brevet vises her når ingenting mangler lenger.
letter-missing-right = Det finnes ikke noe slikt brev for stedet der du bodde.
letter-missing-name = Ditt fulle navn mangler.
letter-missing-address = Postadressen din mangler.
letter-missing-town = Stedet du skriver fra, mangler.
letter-missing-email = E-postadressen til kontoen mangler. Legg den til på redigeringssiden.
letter-missing-account = Navnet på kontoen mangler. Legg det til på redigeringssiden.
letter-missing-company = Vi vet ikke hvem vi skal skrive til.
letter-missing-sent = Ingenting er sendt ennå.
letter-missing-deadline = Det er ingen frist for svaret.
letter-missing-occasion = Det er ikke noe å skrive om ennå: Fristen er ikke ute, og de har ikke avslått.
letter-missing-question = De har ikke spurt om noe som venter på svar fra deg.
letter-missing-reason = Grunnen din mangler.
letter-missing-authority = Vi kjenner ikke tilsynet ditt ennå.
letter-missing-court = Si om en domstol behandler det.
letter-missing-may-be-named = Si om selskapet kan få vite hvem du er.
letter-note-company-blank = Vi vet ikke hvilket selskap som har ansvaret for deg. Finn navnet i Metas personvernregler for landet ditt, og fyll ut de tomme linjene.
letter-note-address-blank = Vi vet ikke hvilken postadresse selskapet har for deg. Finn den i personvernreglene for landet ditt, og fyll ut de tomme linjene.
letter-note-other-language = Dette tilsynet vil ha et språk vi ikke har noe brev på. Her står det på engelsk. Få det oversatt først.
letter-text = Brevet med dine egne ord
letter-text-hint = Det du endrer, blir stående, også når du endrer et svar
letter-compose = Lag det på nytt fra svarene mine
letter-change = Endre teksten selv
letter-empty = Brevet er tomt. Skriv det, eller lag det på nytt fra svarene dine.
letter-copy = Kopier brevet
letter-pdf = Lagre som PDF
letter-docx = Lagre for å redigere (Word)
letter-how-reply = Send det som svar på e-posten deres: Kopier det, og lim det inn der.
letter-how-authority = Bruk klagesiden til tilsynet og lim inn brevet der, eller send det i posten. Signer for hånd hvis du sender det i posten.
letter-how-company = Skriv det ut og signer det. Send det rekommandert, og ta vare på kvitteringen. Raskest er å kopiere det inn i samme skjema.
letter-sent-title = Har du sendt det?
letter-sent-hint = Det du sendte, lagres da nøyaktig slik det er her.
letter-sent = Jeg har sendt det
letter-discard = Kast dette brevet
letter-kind-objection = protesten som brev
letter-kind-reply = svaret
letter-kind-reminder = purringen
letter-kind-company-complaint = klagen til selskapet
letter-kind-authority-complaint = klagen til tilsynet
kept-letters = Brev
kept-letter-go-on = Skriv videre
kept-letter-go-on-spoken = Skriv videre: { $letter }
papers-title = Skriv ut, lagre og gi videre
papers-title-found = { $count ->
    [one] Dokumenter for kontoen som ble funnet
   *[other] Dokumenter for de { $count } kontoene som ble funnet
}
papers-record = Forløp som PDF
papers-print = Åpne for utskrift
papers-calendar = Dato til kalenderen min
papers-calendar-all = Datoer til kalenderen min
papers-table = Tabell til regneark (CSV)
papers-bundle = Alt til en klage (ZIP)
papers-bundle-hint = Brevene dine, det du sendte, hver fil som er lagret som bevis, og en liste som viser om en fil er endret.
paper-footer = Side {"{page}"} av {"{pages}"}
record-title = Forløp: { $account }
record-title-all = Forløp for alle protester
record-made = Laget med Veto Desk { $date }. Det viser det som er notert der.
record-person = Person
record-platform = Plattform
record-account = Konto
record-law = Lov
record-status = Status
record-sentence = Med ord
record-sent-on = Sendt
record-sent-to = Sendt til
record-when = Dag
record-what = Hva som skjedde
record-file = Fil
record-added = Lagt til
record-size = Størrelse
record-sum = Kontrollsum (SHA-256)
record-letter = Brev sendt { $date }: { $letter }
record-total = Kontoer
record-due = Frist
record-evidence = Lagrede filer
record-annex = Vedlegg { $number }
calendar-summary = { $what }: { $account }
calendar-name = Datoer
bundle-name = Klage { $account }
papers-record-all = Forløp for alle som PDF
kept-linked = Koblet i Accounts Centre (kontosenter)
kept-note = Notatet ditt
edit-title = Rediger denne kontoen
edit-lead = Endringer lagres mens du skriver. Det du alt har sendt, blir som det var.
edit-person = Hvem kontoen tilhører
edit-person-hint = La feltet stå tomt hvis kontoen bare er din.
edit-note = Notat
edit-note-hint = Noe du vil huske
edit-done = Ferdig
kept-linked-none = Ingen er notert.
kept-linked-change = Se og endre koblingene
linked-title = Koblede kontoer
linked-lead = Meta kan koble kontoer i Accounts Centre (kontosenter). Noter her hvilke det gjelder. Dette endrer ingenting hos Meta.
linked-back = Tilbake til kontoen
linked-now = Koblet med
linked-with-none = Denne kontoen er ikke koblet med noen annen.
linked-before = Ikke koblet lenger
linked-add = Koble enda en konto
linked-add-own = Fra samme person
linked-add-others = Fra andre personer
linked-add-none = Det er ingen annen konto som kan kobles.
linked-find = Finn en konto
linked-find-hint = Navn, e-post eller telefonnummer
linked-link = Koble
linked-already = Koblet med: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Endre dagen
linked-asked = Det er riktig
linked-take-out = Ta ut
linked-take-out-this = Ta ut denne kontoen
linked-never = De har aldri vært koblet
linked-since = Når ble de koblet sammen?
linked-choice-before = Før protesten
linked-choice-day = En dag jeg kjenner til
linked-choice-unknown = Det vet jeg ikke
linked-since-before = Koblet siden før protesten, så vidt vi vet.
linked-since-day = Koblet siden { $date }.
linked-since-unknown = Koblet. Vi vet ikke siden når.
linked-until = Ikke koblet siden { $date }.
cover-object = Protester for denne kontoen også
cover-leave = La det være som det er
cover-ask-again = Spør meg igjen
options-cover-open = Meta sier ikke om den protesten gjelder for denne kontoen.
options-cover-again = Det tryggeste er å protestere for denne kontoen også.
reason-cover-joined = Koblet med { $account } siden { $date }. Protesten for den kontoen var da godtatt.
reason-cover-unknown = Koblet med { $account }, kanskje først etter at protesten for den kontoen ble godtatt.
reason-cover-ended = Ikke koblet med { $account } siden { $date }. Protesten for den kontoen ble godtatt før det.
reason-cover-left = Protesten for { $account } gjelder kanskje her også. Du valgte { $date } å la det være som det er.
done-cover-left = Det blir som det er. Du kan når som helst protestere for denne kontoen.

## People

account-person = Kontoen tilhører: { $name }
persons-show = Personer
persons-all = Alle personer
persons-title = Personer
persons-lead = Alle du har protester for her.
persons-find = Finn en person
persons-find-hint = Navn eller e-post
persons-hide = Skjul personer der alt er bekreftet
persons-hidden = { $count ->
    [one] Én person er skjult. Alle kontoene til personen er bekreftet.
   *[other] { $count } personer er skjult. Alle kontoene deres er bekreftet.
}
persons-found = { $count ->
    [0] Ingen funnet.
    [one] Én person
   *[other] { $count } personer
}
persons-page = Person { $first } til { $last } av { $count }
persons-accounts = { $count ->
    [0] Ingen konto ennå
    [one] Én konto
   *[other] { $count } kontoer
}
persons-needs = { $count ->
    [one] én venter på deg
   *[other] { $count } venter på deg
}
persons-settled = alt bekreftet
persons-spoken = Vis «{ $name }»: { $more }
persons-add = Legg til en person
person-unnamed = En person uten navn
person-lead = Endringer lagres mens du skriver. Det som alt er sendt, blir som det var.
person-name = Navn
person-name-hint = Slik du kjenner personen her
person-full-name = Hele navnet
person-full-name-hint = Til brev
person-email = Vanlig e-post
person-email-hint = Foreslås for neste konto
person-phone = Telefonnummer
person-town = Sted
person-town-hint = Det står foran datoen i et brev.
person-address = Postadresse
person-address-hint = Til brev, linje for linje, uten navnet
person-residence = Hvor personen bor
person-residence-unknown = Ikke oppgitt ennå
person-residence-hint = Det gjelder for nye protester. Det som er begynt eller sendt, blir som det var.
person-residence-change = Velg hvor personen bor
person-residence-close = Skjul landene
person-residence-eu = I EU, land ikke oppgitt
person-residence-eea = På Island, i Liechtenstein eller Norge, land ikke oppgitt
person-language = Språk i brev og grunner
person-language-hint = Dette er et forslag. Du kan velge et annet hver gang.
person-language-usual = Det vanlige
person-accounts = Kontoer
person-no-accounts = Ingen konto ennå.
person-object = Protester for en konto til
person-object-first = Protester for en av personens kontoer
person-object-spoken = Protester for enda en av personens kontoer
person-on-desk = Vis i oversikten
person-same = Dette er samme person som …
person-back = Tilbake til «{ $name }»
person-remove = Fjern denne personen
person-remove-deleted = De slettede kontoene til personen forsvinner også.
person-hand-over-title = Gi videre
person-hand-over-lead = Lagre en fil med bare denne personen og kontoene. Veto Desk hos en annen kan åpne den, eller hente inn det nye.
person-hand-over-evidence = Filer som er lagret som bevis, er ikke med.
person-hand-over = Gi videre det som gjelder denne personen …
same-title = Hvem er samme person som «{ $name }»?
same-lead = Velg hvem sine kontoer som også tilhører denne personen.
same-confirm-title = Er «{ $kept }» og «{ $other }» én person?
same-confirm-lead = Se først hva som skjer. Det kan angres med en gang.
same-happens = Hva som skjer
same-accounts = { $count ->
    [0] «{ $other }» har ingen konto å flytte til «{ $kept }».
    [one] Én konto flyttes fra «{ $other }» til «{ $kept }».
   *[other] { $count } kontoer flyttes fra «{ $other }» til «{ $kept }».
}
same-goes = «{ $kept }» blir værende. «{ $other }» forsvinner fra listen over personer.
same-filled = { $what }: «{ $value }» tas med.
same-differs = Hva som er forskjellig
same-differing = { $what }: «{ $kept }» beholdes. «{ $other }» settes i notatet.
same-residence = Hvor personen bor: «{ $kept }» beholdes, ikke «{ $other }».
same-stays = Det som er sendt, blir som det var. Ingen kontoer, svar eller notater går tapt.
same-another = Velg en annen
same-join = Gjør dem til én person
sheet-for = Et ark til denne personen
sheet-hint = Hva som er gjort, hva som kommer nå, og innen når, med stor skrift.
sheet-print = Ark til utskrift
sheet-save = Lagre arket
sheet-title = Protestene til { $name }
sheet-made = Slik er status { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Ingenting er sendt ennå.
sheet-next = Nå: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Det er ingen dato å passe på.
sheet-footer = Denne appen er ikke Meta · Side {"{page}"} av {"{pages}"}

## What was just done

done-account-deleted = Kontoen er tatt ut av oversikten.
done-draft-discarded = Den uferdige protesten er kastet.
done-answer-recorded = Svaret er notert.
done-answer-recorded-with-files = Svaret er notert. Det du ga oss, er lagret uendret ved siden av filen din.
done-note-added = Notatet er lagret.
done-evidence-kept = { $count ->
    [one] Filen er lagret uendret ved siden av filen din.
   *[other] { $count } filer er lagret uendret ved siden av filen din.
}
done-evidence-removed = Den er tatt av listen. Selve filen blir i mappen sin.
done-letter-discarded = Brevet er kastet.
done-paper-saved = Lagret: { $path }
done-step-recorded = Det er notert.
done-undone = Angret: { $what }.
done-account-removed = Kontoen er fjernet, med alt som var notert om den. Filer som er lagret som bevis, blir i mappen sin.
done-merged = Endringer fra en annen datamaskin er lagt til i filen din.
done-merged-hand = Endringer som er gjort for hånd, er lagt til.
done-merged-copy = En annen kopi lå ved siden av filen din. Det nye i den er lagt til.
done-imported = Den andre filen er hentet inn.
done-imported-nothing = Alt i den filen er allerede i oversikten din.
done-backup-used = Den eldre versjonen er tilbake. Det du hadde før, er blant sikkerhetskopiene.
done-edited = Filen din er endret utenfor Veto Desk. Den kan fortsatt leses. Sjekk at opplysningene dine er riktige.
done-unlocked = Det andre vinduet er lukket. Nå kan du endre ting her.
done-person-removed = Personen er fjernet.
done-persons-joined = De er én person nå. Alle kontoene er her.
done-restarted = En feil fikk Veto Desk til å stoppe. Appen har startet igjen. Sjekk at den siste endringen er her. Filen din: { $path }
count-added = { $count ->
    [one] Én konto er ny.
   *[other] { $count } kontoer er nye.
}
count-changed = { $count ->
    [one] Én konto er endret.
   *[other] { $count } kontoer er endret.
}
count-removed = { $count ->
    [one] Én konto er fjernet.
   *[other] { $count } kontoer er fjernet.
}
done-account-restored = Kontoen er tilbake i oversikten.
done-accounts-added = { $count ->
    [one] Én konto fra tabellen er i oversikten. Protesten er ikke begynt.
   *[other] { $count } kontoer fra tabellen er i oversikten. Protestene er ikke begynt.
}
done-account-covered = Kontoen står som koblet. Den andre protesten dekker den når den er godtatt.
done-pasted = Den kopierte teksten er limt inn.
done-address-opened = Nettleseren ble bedt om å åpne siden. Hvis ingenting åpnes, kopierer du adressen.
done-text-size = Tekststørrelse: { $percent } %.
done-copy-saved = En kopi er lagret: { $path }
done-file-opened = Filen er åpnet.
done-several-sent = { $count ->
    [one] 1 protest er merket som sendt.
   *[other] { $count } protester er merket som sendt.
}
done-several-answered = { $count ->
    [one] Svaret er notert for 1 konto.
   *[other] Svaret er notert for { $count } kontoer.
}
done-several-deleted = { $count ->
    [one] 1 konto er slettet.
   *[other] { $count } kontoer er slettet.
}
done-turn-over = { $count ->
    [one] Du har gått gjennom kontoen.
   *[other] Du har gått gjennom alle { $count } kontoene.
}
done-set-aside = Filen som ikke kunne leses, er tatt vare på under et nytt navn: { $path }
close-asked = De siste endringene dine er ikke lagret ennå. Lagre en kopi først, eller lukk uten å lagre.

## The file

save-failed-title = Endringene dine er ikke lagret
save-retry = Prøv igjen
save-elsewhere = Lagre en kopi …
save-read-only = Mappen til filen er skrivebeskyttet. Alt blir tatt vare på her så lenge vinduet er åpent. Lagre en kopi i en annen mappe.
save-full = Disken er full. Alt blir tatt vare på her så lenge vinduet er åpent. Frigjør litt plass, og prøv igjen.
save-denied = Systemet tillater ikke å skrive til filen. Alt blir tatt vare på her så lenge vinduet er åpent. Lagre en kopi i en annen mappe.
save-vanished = Mappen til filen er borte. Alt blir tatt vare på her så lenge vinduet er åpent. Hent den tilbake, eller lagre en kopi et annet sted.
save-newer = En nyere versjon av Veto Desk skrev filen i mellomtiden. Alt blir tatt vare på her så lenge vinduet er åpent. Lagre en kopi, og installer så den versjonen.
save-other = Lagringen virket ikke. Alt blir tatt vare på her så lenge vinduet er åpent. Prøv igjen, eller lagre en kopi et annet sted.
copy-read-only = Det ble ikke lagret: Den mappen er skrivebeskyttet. Velg en annen mappe.
copy-full = Det ble ikke lagret: Den disken er full. Velg et annet sted.
copy-denied = Det ble ikke lagret: Systemet tillater ikke å skrive der. Velg en annen mappe.
copy-vanished = Det ble ikke lagret: Den mappen finnes ikke. Velg en annen mappe.
copy-other = Det ble ikke lagret. Velg et annet sted.
trouble-title = Filen din kunne ikke åpnes
trouble-damaged = Filen er skadet på linje { $line }, kolonne { $column }.
trouble-newer = En nyere versjon av Veto Desk har skrevet denne filen. Installer den versjonen for å åpne filen.
trouble-too-large = Filen er mye større enn noen fil fra denne appen.
trouble-denied = Systemet tillater ikke å lese denne filen. Sjekk hvem som kan lese den.
trouble-missing = Det er ingen fil på det stedet.
trouble-other = Filen kunne ikke leses.
trouble-untouched = Ingenting er endret. Uansett hva du velger, blir filen tatt vare på.
trouble-previous = Den nyeste sikkerhetskopien
trouble-previous-what = Laget { $date }, med { $count ->
    [one] én konto.
   *[other] { $count } kontoer.
}
trouble-use-previous = Bruk denne sikkerhetskopien
trouble-other-file = En annen fil
trouble-new = En ny, tom oversikt
trouble-new-hint = Den gamle filen beholdes under et nytt navn ved siden av.
trouble-start-new = Begynn med en tom oversikt

settings-title = Innstillinger
settings-theme = Lyst eller mørkt
theme-system = Som på denne datamaskinen
theme-light = Lyst
theme-dark = Mørkt
settings-contrast = Kontrast
contrast-system = Kontrast som på denne datamaskinen
contrast-normal = Vanlig kontrast
contrast-high = Høy kontrast, i svart og hvitt
settings-language = Språk
settings-language-hint = Språket i appen. Grunner og brev har sitt eget språk.
settings-language-of-system = Som på denne datamaskinen: { $language }
settings-language-not-reviewed = Ingen med dette morsmålet har sjekket ordene ennå. Er noe uklart, kan du velge engelsk.
settings-language-reviewed = En med dette morsmålet har sjekket ordene.
languages-more = Andre språk
settings-language-help = Du kan hjelpe til med å rette dem, uten noe program. Filen CONTRIBUTING sier hvordan.
settings-text-size = Tekststørrelse
text-size-percent = { $percent } %
settings-text-size-hint = Alt blir større med teksten. Ctrl med pluss eller minus gjør det samme på alle sider.
settings-companion = Mens et skjema er åpent
settings-companion-on = Gjør vinduet lite ved siden av nettleseren
settings-companion-hint = Det lille vinduet viser ett trinn om gangen. Én knapp gjør det stort igjen.
settings-graphics = Grafikk
settings-graphics-simple = Enkel grafikk
settings-graphics-hint = Kryss av hvis vinduet flimrer, er tomt eller er tregt. Det ser likt ut, og gjelder fra neste start.
settings-file = Filen din
settings-file-lead = Alt ligger i én fil på denne datamaskinen, og bare der. Bare du kan lese den.
settings-file-path = Hvor den er
settings-copy-path = Kopier plasseringen
settings-save-copy = Lagre en kopi …
settings-open = Åpne en annen fil …
settings-picking = Et vindu for å velge fil er åpent.
settings-typed-path = Filbane
settings-typed-path-hint = Bare hvis det ikke kommer opp et vindu for å velge fil.
settings-typed-open = Åpne denne filen
settings-typed-copy = Lagre en kopi der
settings-typed-import = Legg til innhold fra den
settings-open-folder = Åpne mappen
settings-import-title = Innhold fra en annen fil
settings-import-lead = Legg til det som er i en annen fil fra Veto Desk. Ingenting du har, går tapt, og ingenting blir dobbelt.
settings-import = Legg til innhold fra en fil …
settings-backups-title = Sikkerhetskopier
settings-backups-lead = Appen tar vare på kopier av eldre versjoner av filen din. Du kan gå tilbake til en av dem.
settings-backups = Gå tilbake til en eldre versjon …
backups-title = Gå tilbake til en eldre versjon
backups-lead = Velg en dag. Oversikten blir da slik den var på den tiden.
backups-reading = Ser etter sikkerhetskopier …
backups-none = Det finnes ingen sikkerhetskopi ennå. Det lages en ved hver start, og hver time mens du arbeider.
backups-use = Hent tilbake denne versjonen
backups-back = Tilbake til innstillingene
backups-undo = Det du har nå, kopieres først. Du kan angre endringen.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] Én konto
   *[other] { $accounts } kontoer
}, { $objections ->
    [one] én protest
   *[other] { $objections } protester
}
settings-about = Om appen
settings-version = Veto Desk { $version }
settings-facts = Adresser og regler ble samlet inn 22. november 2026 fra daterte kilder. Ingen åpnet adressene for denne versjonen.
settings-no-advice = Denne appen er ikke juridisk rådgivning.
settings-licence = Veto Desk er gratis, under MIT-lisensen eller Apache-lisensen, som du vil. Appen inneholder andres arbeid.
settings-licences = Andres arbeid i appen
licences-title = Andres arbeid i appen
licences-lead = Veto Desk inneholder andres arbeid. Her står alt etter lisens, på engelsk.
licences-hint = «OR» betyr at du kan velge. «AND» betyr at alle gjelder. Noen arbeider er bare med i programmet på ett system.
licences-show = Vis arbeider og tekster
licences-show-spoken = Vis arbeider og tekster under { $licence }
licences-works = Arbeider
licences-text = Tekst { $number }
licences-back = Tilbake til listen

## Help

help-title = Hjelp
help-lead = Veto Desk viser deg veien til det offisielle skjemaet og følger protesten til saken er avgjort.
help-how = Slik virker det
help-how-1 = Svar på noen korte spørsmål. Hvert svar lagres med en gang.
help-how-2 = Åpne den offisielle siden, og lim inn det vi har gjort klart.
help-how-3 = Trykk på Submit (send inn) der. Si så her at du har sendt det.
help-how-4 = Når du får svar, noterer du det her. Oversikten viser neste trinn.
help-does = Hva en protest gjør
help-does-1 = Den stopper framtidig bruk av det du har lagt ut. Det KI allerede har lært, blir værende.
help-does-2 = Den dekker ikke bilder av deg som andre legger ut.
help-does-3 = Den fjerner ikke Meta AI fra appene dine.
help-safe = Dine opplysninger
help-safe-1 = Alt ligger i én fil på denne datamaskinen. Appen bruker ikke noe nettverk selv.
help-safe-2 = Den åpner bare de offisielle adressene på sin egen liste, og bare når du ber om det.
help-safe-3 = Den spør aldri om passord, koder eller legitimasjon.
help-copies = Filen din og kopiene av den
help-copies-1 = Eldre versjoner ligger ved siden av filen din. Du kan gå tilbake til en av dem i innstillingene.
help-copies-2 = Filen kan ligge i en mappe som flere datamaskiner deler. Det hver av dem legger til, blir med.
help-copies-3 = Skal du over på en ny datamaskin, lagrer du en kopi og åpner den der.
help-keys = Taster
help-keys-tab = Tab og Shift med Tab flytter mellom det du kan trykke på. Mellomrom eller Enter trykker på det.
help-keys-answers = Piltastene flytter mellom svarene på et spørsmål. Det gjør også den første bokstaven i et svar.
help-keys-size = Ctrl med pluss eller minus gjør alt større eller mindre. Ctrl med 0 setter det tilbake.
help-keys-copy = I et tekstfelt kopierer du med Ctrl og C, og limer inn med Ctrl og V.
help-keys-go-on = Ctrl med Enter trykker på hovedknappen på siden. Når du svarer på et spørsmål i et felt, gjør Enter det samme.
help-keys-back = Alt med venstre piltast går tilbake. I et tekstfelt flytter det ett ord.
help-keys-help = F1 åpner denne siden.
help-keys-undo = Ctrl med Z angrer den siste endringen. I et tekstfelt angrer det bokstaver.

## Guides

guides-here = Veiledninger som hjelper her
guides-search = Søk i veiledningene
guides-search-hint = Ett eller flere ord, for eksempel «skjema» eller «mobil»
guides-found = { $count ->
    [one] Én veiledning funnet.
   *[other] { $count } veiledninger funnet.
}
guides-none-found = Prøv et annet ord, eller færre ord. Slett det du skrev, for å se alle veiledningene.
guides-object = Protestere
guides-trouble = Skjemaet er der ikke, og andre problemer
guides-after = Etter at du har sendt
guides-places = Hvor du bor
guides-good-to-know = Greit å vite
guides-app = Denne appen
guide-checked = Sjekket { $date }
guide-platforms = For { $names }
guide-residences = For personer som bor i: { $names }
guide-sources = Kilder
guide-source = { $title }, { $date }
guide-source-app = Appen selv
guide-close = Lukk denne veiledningen

## Where there is no window

start-usage = Bruk: veto-desk [--file] [FILBANE] [--software]
start-no-folder = Veto Desk fant ingen mappe til filen sin. Start appen med --file og en filbane.
start-no-screen = Veto Desk kan ikke åpne vinduet sitt. Appen fant ingen skjerm. Start den fra skrivebordet.
start-no-picture = Veto Desk kan ikke åpne vinduet sitt. Skjermen tar ikke imot noe bilde fra appen. Installer eller oppdater grafikkdriveren.
start-no-library = Veto Desk kan ikke åpne vinduet sitt. Vindussystemet, eller et av bibliotekene til det, svarte ikke.
start-stopped = En feil fikk Veto Desk til å stoppe. Det du skrev, er lagret. Start appen igjen for å fortsette. Filen din: { $path }
