### Every word the app says, in Dutch; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "u". One term for one idea: account, objection, route, form.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Fout: { $page } – Veto Desk
rail-name = Onderdelen
messages-name = Meldingen
rail-desk = Overzicht
rail-settings = Instellingen
rail-help = Hulp
rail-here = U bent hier
not-meta = Deze app is niet van Meta. De app verstuurt zelf niets.
saving-saved = Opgeslagen op deze computer.
saving-under-way = Bezig met opslaan op deze computer …
saving-failed = Nog niet opgeslagen.
saving-forbidden = Het bestand is niet geopend. Er wordt niets opgeslagen.
saving-read-only = In dit venster kunt u alleen kijken. Er wordt niets opgeslagen.
undo = Ongedaan maken
undo-change = Ongedaan maken: { $what }
change-wizard = een antwoord
change-draft = weggooien
change-filing = indienen
change-answer = de laatste stap
change-note = een notitie
change-evidence = een bestand
change-letter = de brief
change-account = bewerken
change-linked = gekoppelde accounts
change-several = meerdere accounts
change-deleting = verwijderen
change-person = een persoon
change-settings = een instelling
change-incoming = wat is binnengekomen
change-import = wat is overgenomen
change-backup = de oudere versie
change-adding = de accounts uit de tabel
read-only-title = U kunt kijken, maar niets wijzigen
read-only-other-window = Veto Desk staat ook in een ander venster open. Wijzig daar wat u wilt. Sluit u dat venster, dan kunt u hier verder.
read-only-newer = Dit bestand komt van een nieuwere versie van Veto Desk. Installeer die versie om iets te wijzigen.
read-only-what = Wat kan ik doen?
dismiss = Melding verbergen
close-title = Sluiten zonder op te slaan?
close-save-elsewhere = Eerst een kopie opslaan …
close-anyway = Sluiten zonder op te slaan
close-stay = Venster openhouden

## Dates

when-and-route = { $when } · { $route }
date-today = Vandaag, { $date }
date-week-earlier = Een week eerder
date-day-earlier = Een dag eerder
date-day-later = Een dag later
date-week-later = Een week later

## Status

status-not-started = Niet begonnen
status-not-sent-yet = Nog niet verstuurd
status-sent = Verstuurd
status-confirmed = Bevestigd
status-needs-you = Actie nodig
status-refused = Afgewezen
reason-not-begun = U bent voor dit account nog niet begonnen.
reason-prepared = Klaar sinds { $date }. U hebt het nog niet verstuurd.
reason-form-opened = Het formulier is geopend op { $date }. U hebt hier nog niet gezegd dat u het hebt verstuurd.
reason-form-missing = U zag op { $date } het formulier niet. Er zijn andere manieren.
reason-waiting = Er moet uiterlijk { $date } een antwoord zijn.
reason-waiting-soon = Er moet uiterlijk { $date } een antwoord zijn. { $days ->
    [0] Dat is vandaag.
    [one] Dat is morgen.
   *[other] Dat duurt nog { $days } dagen.
}
reason-waiting-courtesy = Het is netjes als het bedrijf uiterlijk { $date } antwoordt. Deze datum staat in geen wet.
reason-waiting-no-date = Verstuurd op { $date }. Wij kennen geen datum waarop er een antwoord moet zijn.
reason-receipt = Het is aangekomen, schreef het bedrijf op { $date }. Er moet uiterlijk { $due } een antwoord zijn.
reason-receipt-no-date = Het bedrijf schreef op { $date }, maar zonder besluit.
reason-more-time = Het bedrijf vroeg om meer tijd. Er moet uiterlijk { $date } een antwoord zijn.
reason-overdue = Er kwam geen antwoord. Dat had er { $date } moeten zijn.
reason-overdue-courtesy = Op { $date } was er nog geen antwoord. Deze datum staat in geen wet.
reason-accepted = Geaccepteerd op { $date }. U hoeft niets te doen.
reason-covered = Valt sinds { $date } onder het bezwaar voor { $account }.
reason-replied = U hebt geantwoord op { $date }. { $due }
reason-replied-due = Er moet uiterlijk { $date } een antwoord zijn.
reason-replied-no-date = Voor het antwoord staat geen datum in de wet.
reason-reminded = U hebt op { $date } een herinnering gestuurd. Geef het bedrijf de tijd tot en met { $due }.
reason-reminder-over = Op { $date } was er nog geen antwoord op uw herinnering.
reason-complained = U hebt op { $date } een klacht ingediend bij het bedrijf. Het moet de ontvangst uiterlijk { $due } bevestigen.
reason-complaint-received = Het bedrijf heeft op { $date } de ontvangst van uw klacht bevestigd. Nu moet het de klacht zo snel mogelijk onderzoeken.
reason-complaint-silent = Op { $date } had het bedrijf de ontvangst van uw klacht nog niet bevestigd.
reason-with-authority = Uw klacht ligt sinds { $date } bij de toezichthouder. { $due }
reason-authority-news = De toezichthouder schreef op { $date }. { $due }
reason-authority-due = Die moet u uiterlijk { $date } meer laten weten.
reason-authority-no-date = De toezichthouder bepaalt zelf wanneer.
reason-authority-silent = Op { $date } had u nog niets van de toezichthouder gehoord.
reason-authority-agreed = Op { $date } gaf de toezichthouder u gelijk.
reason-authority-disagreed = Op { $date } gaf de toezichthouder u geen gelijk of werd de zaak gesloten.
reason-recheck-due = Lang geleden geaccepteerd. Op { $date } was het tijd om opnieuw te kijken.
reason-refused = Het bedrijf heeft uw bezwaar afgewezen op { $date }.
reason-reasons-asked = Het bedrijf vroeg op { $date } welk gebruik van uw gegevens u bedoelt, en waarom.
reason-more-asked = Het bedrijf vroeg u op { $date } om meer informatie.
reason-other-form = Het bedrijf vroeg u op { $date } om een ander formulier te gebruiken.
reason-other-company = Het bedrijf noemde op { $date } een ander bedrijf.
next-start = Beginnen
next-continue = Doorgaan
next-report-answer = Ik heb een antwoord
next-reply = Opties bekijken
next-try-next-route = Andere manier proberen
next-see-options = Opties bekijken
next-recheck = Opnieuw kijken
next-show-record = Dossier tonen
next-show-covering = Gekoppelde accounts tonen
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Uw bezwaren
desk-add = Bezwaar maken voor een account
desk-begin = Bezwaar maken voor mijn eerste account
desk-empty-what = Meta traint AI met berichten, foto’s, reacties en AI-gesprekken van gebruikers. U kunt daar bezwaar tegen maken.
desk-empty-where = Wat u invult, blijft in één bestand op deze computer: { $path }
desk-empty-how = Wij brengen u naar het officiële formulier. Daarna houden wij alles bij tot u een antwoord hebt. Het kost ongeveer vijf minuten.
desk-show-account = Account tonen
desk-urgent-needs-you = { $count ->
    [one] Voor één account is actie nodig.
   *[other] Voor { $count } accounts is actie nodig.
}
desk-urgent-unfinished = { $count ->
    [one] Eén bezwaar is nog niet verstuurd.
   *[other] { $count } bezwaren zijn nog niet verstuurd.
}
desk-urgent-waiting = { $count ->
    [one] Uw bezwaar is verstuurd. Nu is het bedrijf aan zet.
   *[other] Alles is verstuurd. Nu is het bedrijf aan zet.
}
desk-urgent-settled = { $count ->
    [one] Uw bezwaar is bevestigd. U hoeft niets te doen.
   *[other] Alle bezwaren zijn bevestigd. U hoeft niets te doen.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status } { $count }
desk-counts = { $total } accounts · { $parts }
desk-add-many = Veel accounts toevoegen
find-label = Een account zoeken
find-hint = Een naam, e-mailadres, nummer of woord uit een notitie
find-filters = Filteren en sorteren
find-filters-set = Filteren en sorteren ({ $count } actief)
find-filters-close = Filters verbergen
find-clear = Alles tonen
find-any-status = Elke status
find-any-due = Elke datum
find-any-platform = Elk platform
find-any-person = Iedereen
find-counted = { $what } ({ $count })
find-status = Status
find-due = Uiterste datum
find-due-overdue = Te laat
find-due-week = Binnen 7 dagen
find-due-month = Binnen 30 dagen
find-platform = Platform
find-person = Persoon
find-person-by-name = Het zijn er veel. Typ een naam in het veld hierboven.
find-sort = Volgorde
find-sort-urgent = Eerst wat actie nodig heeft
find-sort-name = Op naam
find-sort-due = Op uiterste datum
find-sort-newest = Nieuwste eerst
find-none = Geen account gevonden.
find-found = { $count ->
    [one] 1 van { $total } accounts
   *[other] { $count } van { $total } accounts
}
find-page-all = Accounts { $first } tot en met { $last } van { $total }
find-page = { $first } tot en met { $last } van { $count } gevonden, uit { $total }
find-hidden = { $count ->
    [one] 1 account dat actie nodig heeft, is niet zichtbaar.
   *[other] { $count } accounts die actie nodig hebben, zijn niet zichtbaar.
}
find-show-hidden = Die tonen
find-previous = Vorige pagina
find-next = Volgende pagina
find-page-of = Pagina { $page } van { $pages }
select-begin = Meerdere selecteren
select-end = Stoppen met selecteren
select-count = { $count ->
    [one] 1 account geselecteerd
   *[other] { $count } accounts geselecteerd
}
select-hidden = { $count ->
    [one] 1 daarvan staat niet tussen de gevonden accounts.
   *[other] { $count } daarvan staan niet tussen de gevonden accounts.
}
select-one = Selecteren
select-account = Selecteren: { $account }
select-page = De { $count } op deze pagina selecteren
select-found = { $count ->
    [one] Het gevonden account selecteren
   *[other] Alle { $count } gevonden accounts selecteren
}
select-none = Niets selecteren
select-what = Wat wilt u ermee doen?
select-open = { $count ->
    [one] 1 formulier openen
   *[other] { $count } formulieren na elkaar openen
}
select-sent = { $count } als verstuurd markeren
select-answered = { $count ->
    [one] Het antwoord voor 1 noteren
   *[other] Eén antwoord voor { $count } noteren
}
select-record = { $count ->
    [one] Dossier van 1 als PDF
   *[other] Dossier van { $count } als PDF
}
select-table = { $count ->
    [one] Tabel van 1
   *[other] Tabel van { $count }
}
select-delete = { $count } hier verwijderen
several-title-sent = { $count ->
    [one] Hebt u dit bezwaar verstuurd?
   *[other] Hebt u deze { $count } bezwaren verstuurd?
}
several-title-answered = { $count ->
    [one] Wat was het antwoord?
   *[other] Wat was het antwoord op deze { $count } bezwaren?
}
several-lead = { $count ->
    [one] Het wordt genoteerd voor dit account:
   *[other] Hetzelfde wordt genoteerd voor elk van deze { $count } accounts:
}
several-more = { $count ->
    [one] en nog 1
   *[other] en nog { $count }
}
several-left-out = { $count ->
    [one] 1 van uw selectie doet niet mee, omdat dit er niet bij past.
   *[other] { $count } van uw selectie doen niet mee, omdat dit er niet bij past.
}
several-when-sent = Wanneer hebt u ze verstuurd?
several-record-sent = { $count } als verstuurd markeren
several-record-answered = Noteren voor { $count }
turn-now = U gaat { $of } accounts langs. Dit is nummer { $at } van { $of }.
turn-wait = U gaat { $of } accounts langs. Nu komt nummer { $at } van { $of }.
turn-next = { $count ->
    [one] Naar het laatste account
   *[other] Volgend account (nog { $count })
}
turn-last = Dat was het laatste
turn-here = Met dit account doorgaan
turn-stop = Hiermee stoppen
person-you = U
adding-title = Veel accounts toevoegen
adding-lead = Plak een tabel of kies een CSV-bestand. U ziet eerst wat er van elke rij wordt. Pas als u dat wilt, wordt er iets toegevoegd.
adding-field = De tabel
adding-field-hint = Selecteer de rijen in uw spreadsheet, kopieer ze en plak ze hier.
adding-columns = De kolommen: { $columns }. Staan de namen in de eerste rij, dan mag de volgorde anders zijn.
adding-column-person = Persoon
adding-column-platform = Platform
adding-column-account = Account
adding-column-email = E-mail
adding-column-phone = Telefoon
adding-column-country = Land
adding-column-note = Notitie
adding-choose = Bestand kiezen
adding-empty = Lege tabel opslaan
adding-empty-name = Accounts om toe te voegen
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Een voorbeeld. Typ over deze rij heen.
adding-pasted = { $count ->
    [one] 1 rij geplakt
   *[other] { $count } rijen geplakt
}
adding-read = { $count ->
    [one] 1 rij uit ‘{ $file }’
   *[other] { $count } rijen uit ‘{ $file }’
}
adding-change = Wijzigen
adding-clear = Andere tabel nemen
adding-guessed = Sommige letters in dit bestand zijn misschien fout. Zien namen er vreemd uit? Sla het dan op als ‘CSV UTF-8’ en kies het opnieuw.
adding-none = Er is nog geen rij met een account. Zet er een onder de namen van de kolommen.
adding-will = { $count ->
    [one] 1 wordt toegevoegd
   *[other] { $count } worden toegevoegd
}
adding-here = { $count ->
    [one] 1 staat er al in
   *[other] { $count } staan er al in
}
adding-wrong = { $count ->
    [one] 1 is niet bruikbaar
   *[other] { $count } zijn niet bruikbaar
}
adding-rows = Rij { $first } tot en met { $last } van { $total }
adding-unused = Deze kolommen worden niet gebruikt: { $columns }
adding-left-out = { $count ->
    [one] Er bleef 1 rij over. Voeg eerst deze toe en plak daarna de rest.
   *[other] Er bleven { $count } rijen over. Voeg eerst deze toe en plak daarna de rest.
}
adding-group-wrong = Niet bruikbaar
adding-group-here = Staat er al in
adding-group-remarked = Wordt toegevoegd, maar kijk dit even na
adding-group-added = Wordt toegevoegd
adding-line = Regel { $line }: { $cells }
adding-line-details = Regel { $line } · { $details }
adding-is = Dit is { $account }.
adding-wrong-quote = Een aanhalingsteken is niet gesloten, of een cel heeft meer regels.
adding-wrong-example = Dit is de rij met het voorbeeld.
adding-wrong-no-platform = Er staat niet bij welk platform. Schrijf Facebook, Instagram of WhatsApp.
adding-wrong-unknown-platform = Wij kennen het platform ‘{ $what }’ niet. Schrijf Facebook, Instagram of WhatsApp.
adding-wrong-threads = Threads hoort bij een Instagram-account. Voeg dat account toe.
adding-wrong-messenger = Messenger hoort bij een Facebook-account. Voeg dat account toe.
adding-wrong-no-contact = Er is geen e-mailadres, nummer of accountnaam.
adding-wrong-no-name = De naam van de persoon zonder account ontbreekt.
adding-wrong-email = ‘{ $what }’ kan geen e-mailadres zijn. Er hoort een @ in en een einde zoals .com, zonder spaties.
adding-wrong-no-number = Bij een WhatsApp-account hoort het telefoonnummer.
adding-wrong-bad-number = ‘{ $what }’ is geen telefoonnummer.
adding-wrong-spoiled-number = De spreadsheet heeft het nummer ingekort tot ‘{ $what }’. Schrijf het hele nummer als tekst.
adding-wrong-unknown-country = Wij kennen het land ‘{ $what }’ niet. Controleer de spelling, of schrijf een code zoals RO, of niets.
adding-wrong-whose = Er staat geen persoon bij, en hier zijn er meer. Schrijf van wie het account is.
adding-wrong-same-name = Hier heten meer mensen ‘{ $what }’. Voeg het e-mailadres toe dat u hier voor deze persoon gebruikt.
adding-wrong-twice = Dit account staat al op regel { $what }.
adding-did-you-mean = Controleer het e-mailadres. Bedoelt u { $meant }?
adding-cut = De tekst onder ‘{ $column }’ is te lang. Het einde valt weg.
adding-country-stays = Wij weten al dat deze persoon ergens anders woont. Dat blijft zo.
adding-add = { $count ->
    [one] 1 account toevoegen
   *[other] { $count } accounts toevoegen
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Een nieuw bezwaar
draft-at-step = Niet af. U was gebleven bij stap { $at } van { $of }.
draft-discard = Weggooien
draft-show-list = De lijst tonen
draft-action = { $step }: { $platform }, niet af
deleted-title = Onlangs verwijderd
deleted-lead = Een verwijderd account blijft hier 30 dagen bewaard.
deleted-restore = Terugzetten
deleted-remove = Nu verwijderen
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Ook het oudste tonen
   *[other] Nog { $count } oudere tonen
}
deleted-fewer = Alleen de nieuwste tonen
deleted-what = { $account }, verwijderd op { $date }, bewaard tot { $until }
figures-title = Tot nu toe
figures-totals = { $sent } verstuurd, { $answered } beantwoord, vandaag { $overdue } te laat.
figures-days = De helft van { $answers } antwoorden kwam { $median ->
    [0] op dezelfde dag
    [one] binnen één dag
   *[other] binnen { $median } dagen
}. Het snelste antwoord duurde { $fewest ->
    [one] één dag
   *[other] { $fewest } dagen
}, het langzaamste { $most ->
    [one] één dag
   *[other] { $most } dagen
}.
figures-name-weeks = Verstuurd, beantwoord en te laat, per week
figures-name-months = Verstuurd, beantwoord en te laat, per maand
figures-time = Periode
figures-sent = Verstuurd
figures-answered = Beantwoord
figures-overdue-week = Te laat aan het eind van de week
figures-overdue-month = Te laat aan het eind van de maand
figures-week = Week vanaf { $date }
figures-until-today = { $period }, tot en met vandaag
figures-row = { $period }: { $sent } verstuurd, { $answered } beantwoord, { $overdue } te laat aan het eind.
figures-before = Vóór { $date }
figures-before-row = { $before }: { $sent } verstuurd, { $answered } beantwoord.
figures-table-show = Als tabel tonen
figures-table-hide = Tabel verbergen

## The wizard

wizard-progress = Stap { $at } van { $of }
wizard-back = Terug
wizard-continue = Doorgaan
wizard-finish = Terug naar het overzicht
wizard-keep-account = Dit account bewaren
wizard-to-the-form = Naar het formulier
wizard-close = Opslaan en sluiten

wizard-platform-title = Om welk platform gaat het?
wizard-platform-lead = U maakt bezwaar voor één account tegelijk. De andere kunt u daarna toevoegen.
wizard-someone-else = Dit account is van iemand anders

wizard-person-title = Van wie is het account?
wizard-person-title-no-account = Wie wil bezwaar maken?
wizard-person-lead = Met de naam vindt u het account terug in uw overzicht.
wizard-person-new = Een nieuwe persoon
wizard-person-new-hint = Vul hieronder de naam in
wizard-person-name = Naam
wizard-person-name-hint = De naam blijft op deze computer. Een formulier kan erom vragen.

wizard-residence-title = Woont u in de Europese Unie?
wizard-residence-title-other = Woont deze persoon in de Europese Unie?
wizard-residence-lead = Uw recht van bezwaar en de tijd voor een antwoord hangen af van waar u nu woont. Uw nationaliteit maakt niet uit.
lives-eu = Ja
lives-eu-hint = In een van de 27 landen van de Europese Unie
lives-eea = Nee, in IJsland, Liechtenstein of Noorwegen
lives-eea-hint = Daar geldt dezelfde wet
lives-with-right = Nee, in het Verenigd Koninkrijk, Zwitserland of Brazilië
lives-with-right-hint = Ook daar zijn er manieren om bezwaar te maken
lives-elsewhere = Nee, ergens anders
lives-elsewhere-hint = Wij tonen wat u dan nog kunt doen
lives-not-sure = Ik weet het niet zeker
lives-not-sure-hint = Kies uw land, dan zeggen wij het u

wizard-country-title = Welk land is het?
wizard-country-lead = Zo weten wij welke toezichthouder u kan helpen. U mag dit overslaan.
wizard-country-lead-needed = De manier van bezwaar maken hangt ervan af.
wizard-part-title = Welk deel van het land?
wizard-part-lead = Elk deel heeft een eigen toezichthouder. U mag dit overslaan.

wizard-limits-title = Wat dit formulier wel en niet kan
wizard-limits-lead = Lees dit eerst. Beslis daarna of het u de tijd waard is.
wizard-no-route-title = Waar u woont, is er geen formulier voor dit bezwaar
no-route-helps = Wat dan nog helpt
no-route-tick = Vink aan wat u hebt gedaan. Deze lijst blijft in uw overzicht staan.
no-route-done = { $done } van { $of } gedaan.
no-route-others = Eén formulier is er voor iedereen: voor informatie over u uit andere bronnen. Wat het niet kan, leest u voordat u het verstuurt.
no-route-others-button = Formulier voor informatie van anderen gebruiken

wizard-email-title = Welk e-mailadres hoort bij het account?
wizard-email-title-phone = Welk telefoonnummer hoort bij het account?
wizard-email-title-no-account = Op welk e-mailadres kan Meta u bereiken?
wizard-email-lead = Het formulier vraagt erom. Het antwoord komt daar aan.
wizard-email-lead-phone = Het formulier vraagt om het nummer, en om een e-mailadres voor het antwoord.
wizard-email-lead-no-account = Het formulier vraagt erom. Het antwoord komt daar aan.
wizard-email = E-mail
wizard-email-hint = Zoals het in het account staat, bijvoorbeeld naam@example.eu
wizard-email-hint-phone = Elk adres waarvan u de mail nu kunt lezen, bijvoorbeeld naam@example.eu
wizard-add-at = Het teken @ toevoegen
wizard-use-meant = { $meant } gebruiken
wizard-phone = Telefoonnummer
wizard-phone-hint = Met de landcode, bijvoorbeeld +40 721 555 010
wizard-handle-profile-name = Naam op het profiel (niet verplicht)
wizard-handle-user-name = Gebruikersnaam (niet verplicht)
wizard-handle-hint = Zo kunt u uw accounts uit elkaar houden

wizard-linked-title = Zijn deze accounts gekoppeld?
wizard-linked-lead = Meta kan accounts koppelen in het Accounts Centre (Accountcentrum). Volgens Meta geldt één bezwaar dan voor allemaal. Sommige handleidingen spreken dat tegen.
linked-together = Ja, en ik maak ook hiervoor bezwaar
linked-together-hint = De veilige keuze: het kost een paar minuten
linked-rely = Ja, en het andere bezwaar is genoeg
linked-rely-hint = Dit account blijft als gekoppeld in uw overzicht
linked-apart = Nee, ze zijn niet gekoppeld
linked-apart-hint = Voor elk account is een eigen bezwaar nodig
linked-not-sure = Ik weet het niet zeker
linked-not-sure-hint = U maakt ook hiervoor bezwaar. Dat is altijd goed.

wizard-reason-title = Waarom maakt u bezwaar? (niet verplicht)
wizard-reason-lead = In de EU hebt u voor Facebook en Instagram geen reden nodig. Een persoonlijke reden kan helpen als uw bezwaar wordt afgewezen.
reason-kind-none = Ik geef geen reden
reason-kind-none-hint = Het tekstvak van het formulier blijft leeg
reason-kind-composed = Maak een korte tekst voor mij
reason-kind-composed-hint = U vinkt aan wat past en kunt de tekst wijzigen
reason-kind-own = Ik schrijf zelf een tekst
reason-kind-own-hint = In uw eigen woorden, zo lang of kort als u wilt
reason-tick-what-fits = Vink aan wat past
reason-language = Taal van de tekst
reason-your-text = Uw tekst
reason-your-text-hint = U plakt de tekst in het formulier. Laat weg wat privé moet blijven.
reason-length = { $count } tekens
reason-length-short = { $count } tekens. In 2024 moest iemand er minstens 100 schrijven.

wizard-check-title = Controleer uw antwoorden
wizard-check-lead = U kunt elk antwoord nog wijzigen. Op de volgende pagina opent u het formulier.
check-nothing-sent = Er is nog niets verstuurd.
check-platform = Platform
check-person = Account van
check-residence = Waar u woont
check-email = Contact
check-linked = Gekoppelde accounts
check-reason = Uw reden
check-no-reason = Er is geen reden opgegeven
check-not-provided = Niet ingevuld
check-part-and-country = { $part }, { $country }
check-change = Wijzigen
check-change-spoken = Wijzigen: { $what }

## What is missing, and what to do

problem-title = Er is iets niet in orde
problem-go-on = Klopt het zo? Klik dan nog een keer op ‘Doorgaan’.
problem-choose-platform = Kies een platform.
problem-choose-person = Kies van wie het account is.
problem-enter-name = Vul de naam in.
problem-choose-lives = Kies waar u woont.
problem-choose-country = Kies een land.
problem-email-empty = Vul het e-mailadres in. Daar komt het antwoord aan.
problem-email-not-an-address = Controleer het e-mailadres. Het hoort eruit te zien als naam@example.eu.
problem-email-did-you-mean = Controleer het e-mailadres. Bedoelt u { $meant }?
problem-phone = Vul het telefoonnummer in, met de landcode.
problem-choose-linked = Kies of de accounts gekoppeld zijn.
problem-choose-reason = Kies of u een reden geeft.
problem-write-reason = Schrijf uw tekst, of kies dat u geen reden geeft.
problem-choose-answer = Kies wat er in het antwoord staat.
problem-choose-objection = Kies over welk account het gaat.
problem-paste-mail = Er is geen e-mailtekst om te lezen. Plak die eerst in het veld.
problem-nothing-sent = Er is geen verstuurd bezwaar waar dit bij kan horen. Open eerst een account, of verstuur een bezwaar.
problem-given-too-large = ‘{ $name }’ is te groot. Bestanden mogen hoogstens 50 MB zijn.
problem-given-mail-too-large = ‘{ $name }’ is te groot voor een e-mail. Sla het op als PDF en voeg die toe.
problem-given-no-file = ‘{ $name }’ is een map, geen bestand. Voeg de bestanden uit die map toe.
problem-given-empty = ‘{ $name }’ is leeg. Sla het opnieuw op en probeer het nog eens.
problem-given-unreadable = ‘{ $name }’ is niet te lezen. Kopieer het naar uw bureaublad en probeer het nog eens.
problem-table-too-large = ‘{ $name }’ is te groot. Een tabel mag hoogstens 16 MB zijn.
problem-table-workbook = ‘{ $name }’ is een spreadsheet. Open die, kopieer de tabel en plak die hier. Of sla de spreadsheet op als CSV.
problem-table-not-text = ‘{ $name }’ is geen tabel. Kies een CSV-bestand.
problem-keep = ‘{ $name }’ kon niet worden bewaard. Uw eigen bestand is nog in orde. { $why }
problem-paper-make = Het document kon niet worden gemaakt. Er is niets gewijzigd.
problem-paper-evidence = ‘{ $name }’ ontbreekt of is gewijzigd. Daarom is er geen archief gemaakt. Haal het van de lijst, of zet het terug.
problem-paper-no-program = Geen enkel programma kon het openen. Het staat in de map van uw bestand.
problem-paper-unsaved = Er is geen plaats gekozen. U kunt het naast uw bestand opslaan.
save-paper-beside = Naast mijn bestand opslaan
problem-no-browser = Er ging geen browser open. Kopieer het adres en plak het in uw browser.
problem-browser-slow = De browser reageert nog niet. Gaat er niets open? Kopieer dan het adres naar uw browser.
problem-nothing-to-paste = Er is geen tekst om te plakken. Kopieer eerst de tekst en klik dan weer op ‘Plakken’.
problem-paste-too-long = De gekopieerde tekst is te lang voor dit veld. Kopieer alleen wat u nodig hebt.
problem-paste-missed = Er is niets geplakt: u was al ergens anders. Klik opnieuw op ‘Plakken’.
problem-clipboard = Kopiëren is niet gelukt. Selecteer de tekst met de muis en druk op Ctrl en C.
problem-folder = De map kon niet worden getoond. Kopieer de plaats en open de map zelf.
problem-no-dialog = Er is niets gekozen. Ging er geen venster open om een bestand te kiezen? Typ dan hieronder waar het staat.

## Filing

filing-title = Vul het formulier van Meta in
filing-title-letter = Schrijf een brief
filing-lead = Wij openen de officiële pagina in uw browser. Daar verstuurt u het formulier. Deze app kan dat niet voor u doen.
filing-lead-letter = Druk uw tekst af, zet uw handtekening en verstuur hem per post. Deze app kan dat niet voor u doen.
filing-address = Officieel adres
filing-postal-address = Postadres
filing-open-form = Formulier openen
filing-open-page = Pagina van Meta openen
filing-worked = Zo hebt u het verstuurd voor { $account }, op { $date }.
filing-on-phone = Op mijn telefoon doen
filing-log-in-first = Log eerst in op het juiste account, in dezelfde browser.
filing-known = Voor het laatst in onze bronnen gezien op { $date }. { $confidence }
confidence-primary = Gepubliceerd door het bedrijf of een toezichthouder.
confidence-confirmed = Bevestigd door { $sources } bronnen.
confidence-single = Uit maar één bron.
confidence-disputed = De bronnen spreken elkaar tegen.
confidence-known = Algemeen bekend.
confidence-inferred = Afgeleid uit andere bronnen.
copy = Kopiëren
copied = Gekopieerd
paste = Plakken
paste-spoken = { $paste }: { $what }
copy-again = Opnieuw kopiëren
copy-by-hand = Kopiëren lukt nu niet op deze computer. Selecteer de tekst hieronder en kopieer die zelf met het toetsenbord of de muis.
copy-spoken = { $copy }: { $what }
field-name = Uw naam
field-email = Uw e-mailadres
field-phone = Uw telefoonnummer
field-country = Uw land
field-reason = Uw tekst
field-with-need = { $field } ({ $need })
need-required = verplicht
need-prefilled = misschien al ingevuld
need-optional = niet verplicht
need-if-asked = als erom wordt gevraagd
value-leave-empty = U geeft geen reden. Laat dit leeg.
value-reason-needed = Hier is een tekst nodig. Ga terug om een korte tekst toe te voegen.
value-fill-in-yourself = Dit vult u op de pagina zelf in.
copied-address = Het adres is gekopieerd. Plak het in uw browser.
copied-postal-address = Het postadres is gekopieerd.
copied-for-phone = Het adres en uw tekst zijn gekopieerd. Plak ze in een bericht aan uzelf.
copied-file-path = De plaats van het bestand is gekopieerd.
copied-sent-text = Uw tekst is gekopieerd.
copied-letter = De brief is gekopieerd.
copied-contact = Het is gekopieerd. Plak het waar u het nodig hebt.
copied-name = Uw naam is gekopieerd. Plak die in het formulier.
copied-email = Uw e-mailadres is gekopieerd. Plak het in het formulier.
copied-phone = Uw telefoonnummer is gekopieerd. Plak het in het formulier.
copied-country = Uw land is gekopieerd.
copied-reason = Uw tekst is gekopieerd. Plak die in het formulier.
see-title = Wat u te zien krijgt
see-title-letter = Wat u moet doen
see-phone-title = Op een telefoon
see-no-password = Deze app vraagt nooit om een wachtwoord. Typ wachtwoorden en codes alleen op de pagina van Meta zelf.
schematic-send = Verzenden
schematic-hint = Een eenvoudige tekening. De echte pagina kan er anders uitzien.
look-for-title = Woorden om naar te zoeken op de pagina
look-for-line = { $language }: { $words }
look-for-word = ‘{ $word }’
good-to-know-title = Goed om te weten
happened-title = Wat is er gebeurd?
happened-sent = Ik heb het verstuurd
happened-not-yet = Nog niet
happened-missing = Ik zie het formulier niet
happened-else = Iets anders
happened-hint = Pas als u het hier zegt, telt iets als verstuurd.

## Drawings of forms and ways

drawing-form = Het formulier
drawing-scroll = Scrol naar het einde
drawing-code = De code uit de e-mail
drawing-of-form = Een tekening van het formulier.
drawing-of-path = Een tekening van de weg.
drawing-says-scroll = Het staat onderaan de pagina.
drawing-says-choose = ‘{ $question }’: kies ‘{ $answer }’.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Dan de knop ‘{ $button }’.
drawing-says-code = Dan een veld voor de code uit de e-mail.
drawing-says-press = { $mark }, { $title }: druk op ‘{ $entry }’.
drawing-says-form = Dan gaat het formulier open.

## On a phone

phone-title = Doe het op uw telefoon
phone-lead = Richt de camera van uw telefoon op de vierkante code (QR-code). Tik dan op de link die de telefoon toont.
phone-page = 1. De pagina
phone-page-no-room = Er is geen plaats voor de code. Maak het venster groter, of stuur het adres naar uzelf, zoals op deze pagina staat.
phone-text = 2. Uw tekst
phone-text-lead = Is het formulier open? Lees dan ook deze code. Kopieer de tekst op uw telefoon en plak die in het formulier.
phone-text-code = Een vierkante code met uw tekst
phone-text-long = Er is geen plaats voor een code met uw tekst. Stuur de tekst naar uzelf, zoals op deze pagina staat.
phone-send-title = Of stuur het naar uzelf
phone-send-address = Het adres
phone-send-both = Het adres en uw tekst
phone-send-lead = Kopieer het en plak het in een e-mail of bericht aan uzelf. Open dat op uw telefoon.
phone-app-title = Opent er een app, en geen formulier?
phone-app = Op een telefoon kan de link de app openen. Kopieer het adres dan naar de browser van de telefoon. Ziet u nog geen formulier? Klik dan hieronder op ‘Ik zie het formulier niet’.
phone-steps = De stappen op uw telefoon
phone-steps-lead = De vierkante code opent de pagina meteen. Ga dan verder met de stap die past.

## The small window beside the browser

companion-show = Klein venster naast de browser
companion-leave = Terug naar het grote venster
companion-title = Stap { $step } van { $steps }
companion-next = Volgende stap
companion-previous = Vorige
companion-last = Dit is de laatste stap. Bent u klaar? Zeg dan hieronder wat er is gebeurd.

## I don't see the form

missing-title = Wat ziet u dan wel?
missing-lead = Kies wat het meest lijkt op wat u ziet. U kunt daarna hier verdergaan.
seen-login = Een pagina om in te loggen
seen-about-ai = Een pagina over Meta AI
seen-not-available = ‘Niet beschikbaar’, of een pagina die niet bestaat
seen-only-information = Alleen informatie, niets om in te vullen
seen-app-opened = Er ging een app open in plaats van de browser
seen-other-language = Een taal die ik niet lees
seen-wrong-account = Er is een ander account ingelogd
seen-blocked = Een foutmelding, of ‘Verzenden’ werkt niet
seen-something-else = Iets anders
advice-title = Probeer dit
advice-login = Log daar eerst in. Kom dan terug naar dit venster en open de pagina opnieuw. Meta toont het formulier alleen aan mensen die zijn ingelogd.
advice-about-ai = Controleer of u op het juiste account bent ingelogd. Scrol dan naar het einde van de pagina. Daar staat vaak het formulier of de link.
advice-not-available = Gebruikt u een VPN? Zet die dan uit, want Meta kijkt naar uw land. Ontbreekt de pagina nog steeds, gebruik dan het volgende adres.
advice-only-information = Zoek in de tekst naar de woorden ‘bezwaar maken’ en klik erop. Scrol ook naar het einde van de pagina. Log eerst in als u dat nog niet hebt gedaan.
advice-app-opened = Kopieer het adres. Plak het in de adresbalk van een browser, het liefst op een computer.
advice-other-language = De meeste browsers kunnen een pagina vertalen. De stappen blijven gelijk: e-mailadres, tekst, ‘Verzenden’.
advice-wrong-account = Log daar uit. Log in op het account waarvoor u bezwaar maakt. Open de pagina dan opnieuw.
advice-blocked = Maak een foto van de melding op het scherm en bewaar die. Probeer een andere browser, of probeer het morgen opnieuw.
advice-something-else = Sluit de pagina en open die opnieuw, in een andere browser als u die hebt. Helpt dat niet? Gebruik dan het volgende adres.
advice-try-again = Dezelfde pagina opnieuw proberen
advice-next-route = Of gebruik de volgende manier
advice-use-next = Deze manier gebruiken
used-up-title = U hebt alle manieren geprobeerd die wij kennen
used-up-lead = U hebt moeite gedaan, en dat telt. Bewaar foto’s van wat u zag.
used-up-letter = Schrijf het bezwaar nu als brief
used-up-letter-why = Voor een brief is geen formulier nodig, en aangetekende post is een bewijs.
used-up-letter-button = Brief schrijven
used-up-advice = Vraag de toezichthouder om raad
used-up-no-authority = Wij kennen voor u nog geen toezichthouder. Voeg uw land toe aan uw antwoorden, of probeer het over een paar dagen opnieuw.
authority-as-of = Adres voor het laatst bevestigd: { $date }
authority-languages = Aanvaarde talen: { $languages }
authority-dublin = De Ierse toezichthouder in Dublin heeft de leiding in zaken over Meta. Uw eigen toezichthouder neemt uw klacht aan, geeft die door en blijft uw contact.
authority-open = De klachtenpagina openen
authority-open-website = De website openen
authority-email = E-mail: { $address }
authority-phone = Telefoon: { $number }
authority-part = In welk deel van het land woonde u?
authority-country = In welk land woonde u?
authority-official-list = De Europese lijst van toezichthouders: edpb.europa.eu
else-title = Wat is er dan gebeurd?
else-lead = Alles blijft zoals het is tot u hier iets kiest.
else-earlier-title = Ik heb het op een eerdere dag verstuurd
else-earlier-button = Ik heb het op deze dag verstuurd
else-route-title = Ik wil een andere manier gebruiken
else-note-label = Ik wil iets opschrijven
else-note-hint = Het wordt bij dit bezwaar bewaard.
else-note-button = Deze notitie bewaren

## After sending

sent-title = Hoe het verder gaat
sent-lead = Uw bezwaar staat in uw overzicht. Daar blijft het tot het is afgerond.
sent-on = Verstuurd op { $date }
sent-look-for = Waar u op moet letten
sent-by-when = Uiterste datum voor het antwoord
sent-we-remember = Open deze app weer als er een antwoord komt, of na die dag. Het overzicht toont dan de volgende stap.
sent-next-account = Bezwaar maken voor het volgende account
sent-show-record = Dossier tonen
sent-to-desk = Naar het overzicht
why-title = Waarom deze datum, { $date }?
why-stopped-title = Waarom is er geen datum?
why-start = Geteld vanaf { $date }, de dag waarop u het verstuurde.
why-start-posted = Geteld vanaf { $date }. U hebt het per post verstuurd. Wij rekenen drie dagen voor een brief, want niemand zegt ons wanneer die aankwam.
why-start-delivered = Geteld vanaf { $date }, de dag waarop uw brief aankwam.
why-start-reminder = Geteld vanaf { $date }, de dag van uw herinnering.
why-start-complaint = Geteld vanaf { $date }, de dag van uw klacht.
why-start-authority = Geteld vanaf { $date }, de laatste dag waarop u of de toezichthouder schreef.
why-start-recheck = Geteld vanaf { $date }, de dag waarop uw bezwaar is geaccepteerd, of waarop u voor het laatst keek.
why-paused = De tijd stond stil van { $from } tot { $to }, terwijl het bedrijf op uw antwoord wachtte.
why-late-extension = Op { $date } vroeg het bedrijf om meer tijd. Dat was na de eerste maand en telt dus niet.
why-later-title = Een tweede, latere datum
why-later = Het bedrijf stelde u een vraag. Het kan zeggen dat de maand pas inging met uw antwoord, op { $date }. Dan moet er uiterlijk { $due } een antwoord zijn. Wacht die dag af voordat u een herinnering stuurt.
why-question-open = Zolang de vraag openstaat, kan het bedrijf zeggen dat de tijd stilstaat. Antwoord dus snel.
why-stopped = De tijd staat stil sinds { $date }, omdat het bedrijf u iets vroeg. Zodra u antwoordt, gaat de tijd verder.
why-extended = Binnen de eerste maand is om meer tijd gevraagd. De wet geeft dan drie maanden vanaf het begin.
why-moved = { $date } telt niet als laatste dag: { $why }.
why-weekend = een weekend

answer-title = Heeft Meta geantwoord?
answer-title-authority = Heeft de toezichthouder of Meta geantwoord?
answer-what = Wat staat erin?
answer-lead = { $account }, { $platform }. Bekijk de e-mail of het bericht en kies wat erin staat.
answer-accepted = Ja, het bezwaar is geaccepteerd
answer-accepted-hint = Er staat dat uw bezwaar wordt gehonoreerd. Een zin met ‘als’ is alleen een aankondiging aan iedereen.
answer-refused = Het bezwaar is afgewezen
answer-refused-hint = Er staat nee, of dat het bedrijf verder niets doet
answer-more-asked = Het bedrijf vraagt om meer informatie
answer-more-asked-hint = Een vraag, of een bewijs van wie u bent
answer-reasons-asked = Het bedrijf vraagt welk gebruik van mijn gegevens ik bedoel, en waarom
answer-reasons-asked-hint = WhatsApp vraagt dit per e-mail.
answer-other-company = Volgens het bedrijf is een ander verantwoordelijk
answer-other-company-hint = WhatsApp kan bijvoorbeeld naar Meta verwijzen
answer-other-form = Ik moet een ander formulier gebruiken
answer-other-form-hint = Er staat dat dit formulier of adres niet het juiste is
answer-more-time = Het bedrijf wil meer tijd
answer-more-time-hint = Er staat dat het langer duurt, en waarom
answer-receipt = Alleen een ontvangstbevestiging
answer-receipt-hint = Er staat dat het is aangekomen. Ook een code is geen antwoord.
answer-authority-news = De toezichthouder schreef, zonder besluit
answer-authority-news-hint = Die heeft uw klacht ontvangen, of zegt hoe ver de zaak is
answer-authority-agreed = De toezichthouder geeft mij gelijk
answer-authority-agreed-hint = Volgens de toezichthouder overtrad het bedrijf de wet, of het bedrijf kwam u alsnog tegemoet
answer-authority-disagreed = De toezichthouder geeft mij geen gelijk, of sloot de zaak
answer-authority-disagreed-hint = U kunt een rechter naar het besluit laten kijken
answer-no-answer = Het is geen antwoord. Alleen het bestand bewaren
answer-no-answer-hint = Een aankondiging, een code, een foto, een verzendbewijs van de post
answer-lead-any = Kies wat erin staat, en voor welk account.
answer-which = Over welk account gaat het?
answer-which-more = U hebt meer accounts. Zoek het juiste in het overzicht en klik daar op ‘Ik heb een antwoord’.
answer-other-account = Deze e-mail lijkt te gaan over { $account }. Controleer welk account hieronder is gekozen.
answer-files = Wat u hebt toegevoegd
answer-files-lead = Sleep een e-mail, een afbeelding of een PDF naar dit venster. Alles wordt onveranderd naast uw bestand bewaard. Er wordt niets verstuurd.
answer-choose-file = Bestand kiezen
answer-paste = Of plak de tekst van de e-mail
answer-paste-hint = Kopieer alles, als het kan met afzender en datum
answer-read = Lezen
answer-leave-out = Weglaten
answer-leave-out-spoken = Weglaten: { $name }
reading-title = Wat deze e-mail lijkt te zijn
reading-likely = Het lijkt dit te zijn: { $kind }. U beslist.
reading-perhaps = Het is misschien dit: { $kind }. Er spreekt te veel tegen, dus wij kozen niets.
reading-unknown = Wij weten het niet. Lees de e-mail en kies zelf.
reading-known = Wat erover bekend is
reading-for = Wat ervoor spreekt
reading-against = Wat ertegen spreekt, of ontbreekt
reading-proof = Iedereen kan een e-mail schrijven. Facebook toont zijn eigen recente e-mails in uw instellingen, bij beveiliging. Kijk daar als u twijfelt.
mail-accepted = uw bezwaar is geaccepteerd
mail-refused = uw bezwaar is afgewezen
mail-more-asked = het bedrijf vraagt u om meer informatie
mail-other-company = een ander bedrijf is verantwoordelijk
mail-other-form = er is een ander formulier nodig
mail-more-time = het bedrijf wil meer tijd
mail-receipt = alleen een ontvangstbevestiging
mail-announcement = een aankondiging aan iedereen, geen antwoord
mail-code = een code om in te vullen, geen antwoord
mail-not-from-meta = niet afkomstig van Meta
for-phrase = Er staat: ‘{ $words }’
for-code = Er staat een code in: ‘{ $words }’
for-sender = De e-mail komt van { $domain }. Het is bekend dat Meta daarvandaan schrijft.
for-looks-like = { $domain } bootst { $brand } na.
for-name-looks-like = De naam is ‘{ $name }’, maar de e-mail komt van { $domain }.
for-date = De e-mail is van { $mail }. U verstuurde uw bezwaar op { $filed }.
for-address = De e-mail ging naar { $address }, het adres van dit account.
for-authentication = Uw e-maildienst stelde vast dat de e-mail echt van { $domain } komt.
doubt-nothing-known = Er staan geen woorden in die wij van Meta kennen.
doubt-not-verbatim = De woorden lijken op die van Meta, maar wij kennen ze niet precies zo.
doubt-conditional = Er staat een voorwaarde in, ‘{ $word }’: ‘{ $words }’
doubt-denied = Het woord ‘{ $word }’ kan een nee betekenen: ‘{ $words }’
doubt-told = Met ‘{ $word }’ wordt alleen verteld wat iemand zegt: ‘{ $words }’
doubt-question = Het is een vraag: ‘{ $words }’
doubt-quoted = De woorden staan in een citaat of een oudere e-mail: ‘{ $words }’
doubt-in-passing = De woorden staan midden in iets anders: ‘{ $words }’
doubt-announces = Meta schrijft dit aan iedereen: ‘{ $words }’
doubt-invites = De e-mail nodigt mensen uit om bezwaar te maken: ‘{ $words }’
doubt-reverses = Er wordt iets teruggenomen: ‘{ $words }’
doubt-contradiction = Er staan twee dingen tegelijk in: { $kinds }.
doubt-parts-differ = De gewone tekst en de opgemaakte tekst zeggen verschillende dingen.
doubt-cut = De e-mail is langer dan wat wij hebben gelezen.
doubt-broken = Een deel van de e-mail was niet te lezen.
doubt-no-sender = Er staat geen afzender in.
doubt-several-senders = Er staat meer dan één afzender in.
doubt-sender-unlisted = { $domain } staat niet op onze lijst met adressen van Meta.
doubt-forwarded = De e-mail is doorgestuurd. Afzender en datum zijn dus niet zeker.
doubt-authentication-failed = Uw e-maildienst stelde vast dat de afzender niet echt is.
doubt-authentication-other = Uw e-maildienst kent alleen { $domain } als afzender.
doubt-authentication-missing = Uw e-maildienst zegt niet of de afzender echt is.
doubt-no-date = Er staat geen datum in.
doubt-date-before = De e-mail is van { $mail }. Dat is voordat u uw bezwaar verstuurde, op { $filed }.
doubt-date-ahead = De datum, { $date }, ligt nog in de toekomst.
doubt-not-filed = U hebt geen bezwaar verstuurd waarop dit een antwoord kan zijn.
doubt-no-address = Er staat geen ontvanger in.
doubt-other-address = De e-mail ging naar { $address }. Geen van uw accounts hier heeft dat adres.
doubt-several-accounts = Het kan een antwoord zijn voor meer dan één van uw accounts.
doubt-no-such-account = Geen account hier op { $platform } heeft dat adres.
doubt-platform-unclear = Er staan meerdere platforms in.
answer-when = Wanneer kwam het?
when-title = Op welke dag?
answer-keep = Bewaar de e-mail, of maak een foto van het bericht. Dat is uw bewijs.
answer-record = Noteren

## One account

account-all = Alle bezwaren
account-edit = Bewerken
account-delete = Dit account hier verwijderen
account-delete-hint = Het verdwijnt alleen uit uw overzicht. U kunt het terugzetten.
account-file-anyway = Ook hiervoor bezwaar maken
account-replied = Ik heb geantwoord
account-reminded = Ik heb een herinnering gestuurd
account-complained = Ik heb een klacht ingediend bij de toezichthouder
account-delivered = Mijn brief is aangekomen
account-rechecked = Ik heb gekeken. Alles is nog hetzelfde
account-write-reply = Antwoord schrijven
account-write-reminder = Herinnering schrijven
account-write-company-complaint = Klacht indienen bij het bedrijf
account-write-authority-complaint = Klacht indienen bij de toezichthouder
account-write-objection = Brief schrijven
options-waiting = Komt er binnen twee dagen niets? Kijk dan in uw map met spam. Sleep de e-mail van het bedrijf daarna naar dit venster.
options-waiting-no-date = Er staat geen datum in de wet. Duurt het te lang? Stuur dan een herinnering. Wij schrijven die brief samen met u.
options-overdue-remind = Stuur eerst een herinnering. Wij schrijven die brief samen met u. De dag van uw bezwaar staat erin.
options-overdue-complain = Helpt dat niet, dan kunt u een klacht indienen bij de toezichthouder. Dat is gratis.
options-overdue-company = Helpt dat niet, dan kunt u een klacht indienen bij het bedrijf. Sinds 19 juni 2026 moet het de ontvangst binnen 30 dagen bevestigen.
options-overdue-none = Stuur een herinnering. Wij schrijven die brief samen met u.
options-complain = U kunt nu een klacht indienen bij de toezichthouder. Dat is gratis, en wij schrijven de brief samen met u.
options-company = U kunt nu een klacht indienen bij het bedrijf. Wij schrijven de brief samen met u.
options-complaint-received = Komt er geen uitkomst? Dan kunt u een klacht indienen bij de toezichthouder, de ICO. Gebruik de pagina hieronder.
options-ico = U kunt nu een klacht indienen bij de toezichthouder, de ICO. Gebruik de pagina hieronder.
options-court = U kunt de rechter vragen de toezichthouder in actie te laten komen. Een advocaat of consumentenorganisatie kan u adviseren.
options-court-decision = U kunt een rechter naar het besluit laten kijken. Daarvoor geldt een korte termijn. Die staat in het besluit.
options-swiss = In Zwitserland kan een rechter beslissen. U kunt het ook melden bij de toezichthouder hieronder.
options-brazil = U kunt een verzoek sturen aan de toezichthouder hieronder. Voeg het bewijs toe dat u het eerst aan het bedrijf hebt gevraagd.
options-refused-read = Lees de redenen. Het bedrijf moet aantonen waarom zijn redenen zwaarder wegen dan die van u.
options-refused-reasons = Lees de redenen en bewaar ze.
options-more-asked = Antwoord per e-mail, in uw eigen woorden. Stuur geen kopie van uw identiteitsbewijs, tenzij er een goede reden is om te twijfelen.
options-reasons-asked = Er staat een antwoord voor u klaar. Stuur het als antwoord op de e-mail van het bedrijf.
options-other-company = Dien het in op de volgende manier. Bewaar het antwoord van het bedrijf.
options-other-form = Dien het in op de volgende manier. Bewaar het antwoord van het bedrijf.
options-recheck = Open de officiële pagina opnieuw. Kijk of uw bezwaar er nog staat, en of Meta een nieuw formulier heeft.
options-authority = De toezichthouder voor u
timeline-title = Wat er tot nu toe is gebeurd
timeline-due = Er moet een antwoord zijn
timeline-was-due = Er moest een antwoord zijn
timeline-later = Uiterlijk, als het bedrijf telt vanaf uw antwoord
timeline-reminder = De tijd van de herinnering loopt af
timeline-acknowledgement = Het bedrijf moet de ontvangst van uw klacht bevestigen
timeline-authority = De toezichthouder moet meer hebben laten weten
timeline-recheck = Kijk of alles nog hetzelfde is
event-prepared = U hebt het klaargezet
event-form-opened = U hebt de pagina geopend
event-form-missing = U zag het formulier niet: { $seen }
event-sent = U hebt het verstuurd
event-delivered = Uw brief is aangekomen
event-receipt = Het bedrijf schreef dat het is aangekomen
event-accepted = Het bedrijf heeft het geaccepteerd
event-refused = Het bedrijf heeft het afgewezen
event-more-asked = Het bedrijf vroeg u om meer informatie
event-reasons-asked = Het bedrijf vroeg welk gebruik u bedoelt, en waarom
event-replied = U hebt geantwoord
event-other-company = Het bedrijf noemde een ander bedrijf
event-other-form = Het bedrijf vroeg u een ander formulier te gebruiken
event-more-time = Het bedrijf vroeg om meer tijd
event-reminded = U hebt een herinnering gestuurd
event-letter = U hebt een brief verstuurd: { $letter }
event-authority-news = De toezichthouder schreef
event-authority-agreed = De toezichthouder gaf u gelijk
event-authority-disagreed = De toezichthouder gaf u geen gelijk, of sloot de zaak
event-rechecked = U hebt gekeken of alles nog hetzelfde is
event-note = Notitie: { $note }
kept-title = Bij dit bezwaar bewaard
kept-sent = Wat u hebt verstuurd
kept-sent-on = Precies zoals het was op { $date }
kept-nothing-sent = Er is nog niets verstuurd.
kept-letter-on = Verstuurd op { $date }, aan { $to }
kept-evidence = Bewijs
kept-evidence-none = Er is nog geen bestand bewaard. Sleep een e-mail, afbeelding of PDF hierheen.
kept-evidence-added = Toegevoegd op { $date }. { $size }
kept-evidence-missing = Dit bestand staat niet meer in de map.
kept-evidence-changed = Dit bestand is later gewijzigd.
kept-evidence-remove = Van de lijst halen
kept-evidence-remove-spoken = Van de lijst halen: { $name }
kept-evidence-folder = De map tonen
kept-evidence-add = Bestand toevoegen
size-bytes = { $count } bytes
size-kilobytes = { $count } kB
size-megabytes = { $count } MB
letter-title-objection = Uw bezwaar per brief
letter-title-reply = Uw antwoord
letter-title-reminder = Uw herinnering
letter-title-company-complaint = Uw klacht bij het bedrijf
letter-title-authority-complaint = Uw klacht bij de toezichthouder
letter-lead = Vul in wat ontbreekt. De brief verandert terwijl u typt. Deze app verstuurt niets.
letter-name = Uw volledige naam
letter-name-hint = Zoals die op uw post staat
letter-address = Uw postadres
letter-address-hint = Straat, postcode, plaats en land, zonder uw naam
letter-town = Waar u de brief schrijft
letter-town-hint = Uw woonplaats. Die staat vóór de datum.
letter-phone = Uw telefoonnummer
letter-phone-hint = U mag dit leeg laten.
letter-reference = Zaaknummer
letter-reference-hint = Als u er een hebt gekregen. Het staat vaak in het onderwerp van de e-mail.
letter-reason = Uw reden
letter-reason-hint = In uw eigen woorden, en in de taal van de brief. Uw brief wordt er sterker van.
letter-company = Over welk bedrijf?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Loopt hierover op uw verzoek een zaak bij de rechter?
letter-court-yes = Ja, er loopt een zaak
letter-court-no = Nee, er loopt geen zaak
letter-may-be-named = Mag de toezichthouder het bedrijf zeggen wie u bent?
letter-may-be-named-yes = Ja, dat mag
letter-may-be-named-no = Nee, ik vraag dat niet te doen
letter-language = Taal van de brief
letter-sheet = De brief
letter-missing = De brief verschijnt hier zodra er niets meer ontbreekt.
letter-missing-right = Voor de plaats waar u woonde, bestaat zo’n brief niet.
letter-missing-name = Uw volledige naam ontbreekt.
letter-missing-address = Uw postadres ontbreekt.
letter-missing-town = De plaats waar u schrijft, ontbreekt.
letter-missing-email = Het e-mailadres van het account ontbreekt. Voeg het toe bij ‘Bewerken’.
letter-missing-account = De naam van het account ontbreekt. Voeg die toe bij ‘Bewerken’.
letter-missing-company = Wij weten niet aan wie de brief moet gaan.
letter-missing-sent = Er is nog niets verstuurd.
letter-missing-deadline = Er is geen datum waarop er een antwoord moet zijn.
letter-missing-occasion = Er is nog geen reden om te schrijven: de termijn loopt nog, en er is niets afgewezen.
letter-missing-question = Er is geen vraag die op uw antwoord wacht.
letter-missing-reason = Uw reden ontbreekt.
letter-missing-authority = Wij kennen uw toezichthouder nog niet.
letter-missing-court = Zeg of er een zaak bij de rechter loopt.
letter-missing-may-be-named = Zeg of het bedrijf mag weten wie u bent.
letter-note-company-blank = Wij weten niet welk bedrijf voor u verantwoordelijk is. Zoek de naam in het privacybeleid van Meta voor uw land en vul de lege regels in.
letter-note-address-blank = Wij kennen voor u geen postadres van het bedrijf. Zoek het in het privacybeleid voor uw land en vul de lege regels in.
letter-note-other-language = Deze toezichthouder vraagt een taal waarin wij geen brief hebben. De brief staat hier in het Engels. Laat die eerst vertalen.
letter-text = De brief in uw eigen woorden
letter-text-hint = Wat u wijzigt, blijft staan, ook als u een antwoord wijzigt
letter-compose = Opnieuw maken uit mijn antwoorden
letter-change = De tekst zelf wijzigen
letter-empty = De brief is leeg. Schrijf hem, of maak hem opnieuw uit uw antwoorden.
letter-copy = Brief kopiëren
letter-pdf = Opslaan als PDF
letter-docx = Opslaan om te bewerken (Word)
letter-how-reply = Stuur dit als antwoord op de e-mail van het bedrijf: kopieer het en plak het daar.
letter-how-authority = Gebruik de klachtenpagina en plak de brief daar, of stuur de brief per post. Gaat hij per post? Zet er dan met de hand uw handtekening op.
letter-how-company = Druk de brief af en zet uw handtekening. Stuur de brief aangetekend en bewaar het verzendbewijs. Sneller gaat het zo: kopieer de brief naar hetzelfde formulier.
letter-sent-title = Hebt u het verstuurd?
letter-sent-hint = Wat u hebt verstuurd, blijft dan precies zo bewaard als het hier staat.
letter-sent = Ik heb het verstuurd
letter-discard = Deze brief weggooien
letter-kind-objection = het bezwaar per brief
letter-kind-reply = het antwoord
letter-kind-reminder = de herinnering
letter-kind-company-complaint = de klacht bij het bedrijf
letter-kind-authority-complaint = de klacht bij de toezichthouder
kept-letters = Brieven
kept-letter-go-on = Verder schrijven
kept-letter-go-on-spoken = Verder schrijven: { $letter }
papers-title = Afdrukken, opslaan en doorgeven
papers-title-found = { $count ->
    [one] Documenten voor het gevonden account
   *[other] Documenten voor de { $count } gevonden accounts
}
papers-record = Dossier als PDF
papers-print = Openen om af te drukken
papers-calendar = Datum voor mijn agenda
papers-calendar-all = Datums voor mijn agenda
papers-table = Tabel voor een spreadsheet (CSV)
papers-bundle = Alles voor een klacht (ZIP)
papers-bundle-hint = Uw brieven, wat u hebt verstuurd en elk bestand dat als bewijs is bewaard. Een lijst laat zien of een bestand is gewijzigd.
paper-footer = Pagina {"{page}"} van {"{pages}"}
record-title = Dossier: { $account }
record-title-all = Dossier van alle bezwaren
record-made = Gemaakt met Veto Desk op { $date }. Hierin staat wat daar is genoteerd.
record-person = Persoon
record-platform = Platform
record-account = Account
record-law = Wet
record-status = Status
record-sentence = In woorden
record-sent-on = Verstuurd op
record-sent-to = Verstuurd aan
record-when = Dag
record-what = Wat er is gebeurd
record-file = Bestand
record-added = Toegevoegd op
record-size = Grootte
record-sum = Controlegetal (SHA-256)
record-letter = Brief verstuurd op { $date }: { $letter }
record-total = Accounts
record-due = Antwoord uiterlijk
record-evidence = Bewaarde bestanden
record-annex = Bijlage { $number }
calendar-summary = { $what }: { $account }
calendar-name = Datums
bundle-name = Klacht { $account }
papers-record-all = Dossier van alles als PDF
kept-linked = Gekoppeld in het Accounts Centre (Accountcentrum)
kept-note = Uw notitie
edit-title = Dit account bewerken
edit-lead = Wijzigingen worden opgeslagen terwijl u typt. Wat u al hebt verstuurd, blijft zoals het was.
edit-person = Van wie het account is
edit-person-hint = Laat dit leeg als het alleen van u is.
edit-note = Notitie
edit-note-hint = Alles wat u wilt onthouden
edit-done = Klaar
kept-linked-none = Er is niets genoteerd.
kept-linked-change = Koppelingen bekijken en wijzigen
linked-title = Gekoppelde accounts
linked-lead = Meta kan accounts koppelen in het Accounts Centre (Accountcentrum). Noteer hier welke dat zijn. Bij Meta verandert dit niets.
linked-back = Terug naar het account
linked-now = Gekoppeld aan
linked-with-none = Dit account is niet aan een ander account gekoppeld.
linked-before = Niet meer gekoppeld
linked-add = Nog een account koppelen
linked-add-own = Van dezelfde persoon
linked-add-others = Van andere mensen
linked-add-none = Er is geen ander account dat u kunt koppelen.
linked-find = Een account zoeken
linked-find-hint = Een naam, e-mailadres of telefoonnummer
linked-link = Koppelen
linked-already = Gekoppeld aan: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = De dag wijzigen
linked-asked = Dat klopt
linked-take-out = Losmaken
linked-take-out-this = Dit account losmaken
linked-never = Ze waren nooit gekoppeld
linked-since = Sinds wanneer zijn ze gekoppeld?
linked-choice-before = Al vóór het bezwaar
linked-choice-day = Sinds een dag die ik weet
linked-choice-unknown = Dat weet ik niet
linked-since-before = Al vóór het bezwaar gekoppeld, voor zover wij weten.
linked-since-day = Gekoppeld sinds { $date }.
linked-since-unknown = Gekoppeld. Sinds wanneer is niet bekend.
linked-until = Niet meer gekoppeld sinds { $date }.
cover-object = Ook voor dit account bezwaar maken
cover-leave = Laten zoals het is
cover-ask-again = Vraag het mij opnieuw
options-cover-open = Meta zegt niet of dat bezwaar ook voor dit account geldt.
options-cover-again = Ook voor dit account bezwaar maken is de veilige weg.
reason-cover-joined = Gekoppeld aan { $account } sinds { $date }. Het bezwaar daarvoor was toen al geaccepteerd.
reason-cover-unknown = Gekoppeld aan { $account }, misschien pas nadat het bezwaar daarvoor was geaccepteerd.
reason-cover-ended = Niet meer gekoppeld aan { $account } sinds { $date }. Het bezwaar daarvoor was al eerder geaccepteerd.
reason-cover-left = Het bezwaar voor { $account } geldt misschien ook hiervoor. U hebt het zo gelaten op { $date }.
done-cover-left = Het blijft zoals het is. U kunt voor dit account altijd nog bezwaar maken.

## People

account-person = Account van: { $name }
persons-show = Personen
persons-all = Alle personen
persons-title = Personen
persons-lead = Iedereen van wie u hier bezwaren bijhoudt.
persons-find = Een persoon zoeken
persons-find-hint = Een naam of e-mailadres
persons-hide = Personen verbergen van wie alles is afgerond
persons-hidden = { $count ->
    [one] Eén persoon is verborgen. Alle accounts van die persoon zijn bevestigd.
   *[other] { $count } personen zijn verborgen. Al hun accounts zijn bevestigd.
}
persons-found = { $count ->
    [0] Niemand gevonden.
    [one] Eén persoon
   *[other] { $count } personen
}
persons-page = Personen { $first } tot en met { $last } van { $count }
persons-accounts = { $count ->
    [0] Nog geen account
    [one] Eén account
   *[other] { $count } accounts
}
persons-needs = { $count ->
    [one] voor één is actie nodig
   *[other] voor { $count } is actie nodig
}
persons-settled = alles bevestigd
persons-spoken = { $name } tonen: { $more }
persons-add = Persoon toevoegen
person-unnamed = Iemand zonder naam
person-lead = Wijzigingen worden opgeslagen terwijl u typt. Wat al is verstuurd, blijft zoals het was.
person-name = Naam
person-name-hint = Zoals u deze persoon hier noemt
person-full-name = Volledige naam
person-full-name-hint = Voor brieven
person-email = Vast e-mailadres
person-email-hint = Wordt voorgesteld voor het volgende account
person-phone = Telefoonnummer
person-town = Woonplaats
person-town-hint = Die staat in een brief vóór de datum.
person-address = Postadres
person-address-hint = Voor brieven, regel voor regel, zonder de naam
person-residence = Woonland
person-residence-unknown = Nog niet ingevuld
person-residence-hint = Dit geldt voor nieuwe bezwaren. Wat al is begonnen of verstuurd, blijft zoals het was.
person-residence-change = Woonland kiezen
person-residence-close = De landen verbergen
person-residence-eu = In de Europese Unie, land niet ingevuld
person-residence-eea = In IJsland, Liechtenstein of Noorwegen, land niet ingevuld
person-language = Taal van brieven en redenen
person-language-hint = Dit is een voorstel. U kunt telkens een andere taal kiezen.
person-language-usual = De gewone taal
person-accounts = Accounts
person-no-accounts = Nog geen account.
person-object = Bezwaar maken voor nog een account
person-object-first = Bezwaar maken voor een account van deze persoon
person-object-spoken = Bezwaar maken voor nog een account van deze persoon
person-on-desk = In het overzicht tonen
person-same = Dit is dezelfde persoon als …
person-back = Terug naar { $name }
person-remove = Deze persoon verwijderen
person-remove-deleted = De verwijderde accounts verdwijnen dan ook.
person-hand-over-title = Doorgeven
person-hand-over-lead = Sla een bestand op met alleen deze persoon en de accounts. Op een andere computer kan Veto Desk het openen, of overnemen wat nieuw is.
person-hand-over-evidence = Bestanden die als bewijs zijn bewaard, zitten er niet in.
person-hand-over = Gegevens van deze persoon doorgeven …
same-title = Wie is dezelfde persoon als { $name }?
same-lead = Kies van wie de accounts ook bij deze persoon horen.
same-confirm-title = Zijn { $kept } en { $other } dezelfde persoon?
same-confirm-lead = Kijk eerst wat er gebeurt. U kunt het meteen ongedaan maken.
same-happens = Wat er gebeurt
same-accounts = { $count ->
    [0] { $other } heeft geen account dat naar { $kept } kan gaan.
    [one] Eén account gaat van { $other } naar { $kept }.
   *[other] { $count } accounts gaan van { $other } naar { $kept }.
}
same-goes = { $kept } blijft. { $other } verdwijnt uit de lijst met personen.
same-filled = { $what }: { $value } wordt overgenomen.
same-differs = Wat verschilt
same-differing = { $what }: { $kept } blijft. { $other } komt in de notitie.
same-residence = Woonland: { $kept } blijft, niet { $other }.
same-stays = Wat is verstuurd, blijft zoals het was. Er gaat geen account, antwoord of notitie verloren.
same-another = Iemand anders kiezen
same-join = Tot één persoon samenvoegen
sheet-for = Een blad voor deze persoon
sheet-hint = Wat er is gedaan, wat er nu komt en wanneer, in grote letters.
sheet-print = Blad afdrukken
sheet-save = Blad opslaan
sheet-title = De bezwaren van { $name }
sheet-made = Zo staat het ervoor op { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Er is nog niets verstuurd.
sheet-next = Nu: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Er is geen datum om op te letten.
sheet-footer = Deze app is niet van Meta · Pagina {"{page}"} van {"{pages}"}

## What was just done

done-account-deleted = Het account is uit uw overzicht gehaald.
done-draft-discarded = Het bezwaar dat nog niet af was, is weggegooid.
done-answer-recorded = Het antwoord is genoteerd.
done-answer-recorded-with-files = Het antwoord is genoteerd. Wat u hebt toegevoegd, is onveranderd naast uw bestand bewaard.
done-note-added = De notitie is bewaard.
done-evidence-kept = { $count ->
    [one] Het bestand is onveranderd naast uw bestand bewaard.
   *[other] { $count } bestanden zijn onveranderd naast uw bestand bewaard.
}
done-evidence-removed = Het staat niet meer op de lijst. Het bestand zelf blijft in de map.
done-letter-discarded = De brief is weggegooid.
done-paper-saved = Opgeslagen: { $path }
done-step-recorded = Dat is genoteerd.
done-undone = Ongedaan gemaakt: { $what }.
done-account-removed = Het account is verwijderd, met alles wat erover was genoteerd. Bestanden die als bewijs zijn bewaard, blijven in hun map.
done-merged = Wijzigingen van een andere computer zijn aan uw bestand toegevoegd.
done-merged-hand = Wijzigingen die met de hand zijn gemaakt, zijn toegevoegd.
done-merged-copy = Naast uw bestand stond nog een kopie. Wat daarin nieuw was, is toegevoegd.
done-imported = Het andere bestand is overgenomen.
done-imported-nothing = Alles uit dat bestand staat al in uw overzicht.
done-backup-used = De oudere versie is terug. Wat u daarvoor had, staat bij de reservekopieën.
done-edited = Uw bestand is buiten Veto Desk gewijzigd. Het is nog te lezen. Controleer of uw gegevens kloppen.
done-unlocked = Het andere venster is gesloten. U kunt hier nu dingen wijzigen.
done-person-removed = De persoon is verwijderd.
done-persons-joined = Het is nu één persoon. Alle accounts staan hier.
done-restarted = Door een fout is Veto Desk gestopt en opnieuw gestart. Controleer of uw laatste wijziging er nog is. Uw bestand: { $path }
count-added = { $count ->
    [one] Eén account is nieuw.
   *[other] { $count } accounts zijn nieuw.
}
count-changed = { $count ->
    [one] Eén account is gewijzigd.
   *[other] { $count } accounts zijn gewijzigd.
}
count-removed = { $count ->
    [one] Eén account is verwijderd.
   *[other] { $count } accounts zijn verwijderd.
}
done-account-restored = Het account staat weer in uw overzicht.
done-accounts-added = { $count ->
    [one] Eén account uit de tabel staat in uw overzicht. Het bezwaar is niet begonnen.
   *[other] { $count } accounts uit de tabel staan in uw overzicht. De bezwaren zijn niet begonnen.
}
done-account-covered = Het account is bewaard als gekoppeld. Het valt onder het andere bezwaar zodra dat is geaccepteerd.
done-pasted = De gekopieerde tekst is geplakt.
done-address-opened = Wij hebben uw browser gevraagd de pagina te openen. Gaat er niets open? Kopieer dan het adres.
done-text-size = Tekstgrootte: { $percent }%.
done-copy-saved = Er is een kopie opgeslagen: { $path }
done-file-opened = Het bestand is geopend.
done-several-sent = { $count ->
    [one] 1 bezwaar is als verstuurd gemarkeerd.
   *[other] { $count } bezwaren zijn als verstuurd gemarkeerd.
}
done-several-answered = { $count ->
    [one] Het antwoord is genoteerd voor 1 account.
   *[other] Het antwoord is genoteerd voor { $count } accounts.
}
done-several-deleted = { $count ->
    [one] 1 account is verwijderd.
   *[other] { $count } accounts zijn verwijderd.
}
done-turn-over = { $count ->
    [one] U hebt het account bekeken.
   *[other] U bent alle { $count } accounts langsgegaan.
}
done-set-aside = Het bestand dat niet te lezen was, is bewaard onder een nieuwe naam: { $path }
close-asked = Uw laatste wijzigingen zijn nog niet opgeslagen. Sla eerst een kopie op, of sluit zonder op te slaan.

## The file

save-failed-title = Uw wijzigingen zijn niet opgeslagen
save-retry = Opnieuw proberen
save-elsewhere = Kopie opslaan …
save-read-only = In de map van het bestand kan niets worden opgeslagen. Zolang dit venster openstaat, blijft alles hier bewaard. Sla een kopie op in een andere map.
save-full = De schijf is vol. Zolang dit venster openstaat, blijft alles hier bewaard. Maak ruimte vrij en probeer het opnieuw.
save-denied = Het systeem staat niet toe dat het bestand wordt opgeslagen. Zolang dit venster openstaat, blijft alles hier bewaard. Sla een kopie op in een andere map.
save-vanished = De map van het bestand is weg. Zolang dit venster openstaat, blijft alles hier bewaard. Zet de map terug, of sla ergens anders een kopie op.
save-newer = Een nieuwere versie van Veto Desk heeft het bestand intussen gewijzigd. Zolang dit venster openstaat, blijft alles hier bewaard. Sla een kopie op en installeer dan die versie.
save-other = Opslaan is niet gelukt. Zolang dit venster openstaat, blijft alles hier bewaard. Probeer het opnieuw, of sla ergens anders een kopie op.
copy-read-only = Niet opgeslagen: in die map kan niets worden opgeslagen. Kies een andere map.
copy-full = Niet opgeslagen: die schijf is vol. Kies een andere plaats.
copy-denied = Niet opgeslagen: het systeem staat daar geen opslaan toe. Kies een andere map.
copy-vanished = Niet opgeslagen: die map bestaat niet. Kies een andere map.
copy-other = Niet opgeslagen. Kies een andere plaats.
trouble-title = Uw bestand kon niet worden geopend
trouble-damaged = Het bestand is beschadigd op regel { $line }, kolom { $column }.
trouble-newer = Dit bestand komt van een nieuwere versie van Veto Desk. Installeer die versie om het te openen.
trouble-too-large = Het bestand is veel groter dan een bestand van deze app kan zijn.
trouble-denied = Het systeem staat niet toe dat dit bestand wordt gelezen. Controleer wie het mag lezen.
trouble-missing = Op die plaats staat geen bestand.
trouble-other = Het bestand kon niet worden gelezen.
trouble-untouched = Er is niets gewijzigd. Wat u ook kiest, dit bestand blijft bewaard.
trouble-previous = De nieuwste reservekopie
trouble-previous-what = Gemaakt op { $date }, met { $count ->
    [one] één account.
   *[other] { $count } accounts.
}
trouble-use-previous = Deze reservekopie gebruiken
trouble-other-file = Een ander bestand
trouble-new = Een nieuw, leeg overzicht
trouble-new-hint = Het oude bestand blijft ernaast bewaard, onder een nieuwe naam.
trouble-start-new = Met een leeg overzicht beginnen

settings-title = Instellingen
settings-theme = Licht of donker
theme-system = Zoals op deze computer
theme-light = Licht
theme-dark = Donker
settings-contrast = Contrast
contrast-system = Contrast zoals op deze computer
contrast-normal = Gewoon contrast
contrast-high = Hoog contrast, in zwart-wit
settings-language = Taal
settings-language-hint = De taal van de app. Redenen en brieven hebben een eigen taal.
settings-language-of-system = Zoals op deze computer: { $language }
settings-language-not-reviewed = Deze woorden zijn nog niet nagekeken door iemand met Nederlands als moedertaal. Is iets onduidelijk? Kies dan Engels.
settings-language-reviewed = Deze woorden zijn nagekeken door iemand met Nederlands als moedertaal.
languages-more = Andere talen
settings-language-help = U kunt helpen ze te verbeteren, zonder programma: in het bestand CONTRIBUTING staat hoe.
settings-text-size = Tekstgrootte
text-size-percent = { $percent }%
settings-text-size-hint = Alles groeit mee met de tekst. Ctrl met plus of min doet op elke pagina hetzelfde.
settings-companion = Terwijl een formulier openstaat
settings-companion-on = Dit venster klein maken naast de browser
settings-companion-hint = Het kleine venster toont één stap tegelijk. Met één knop wordt het weer groot.
settings-graphics = Beeld
settings-graphics-simple = Eenvoudig beeld
settings-graphics-hint = Vink dit aan als het venster flikkert, leeg blijft of traag is. Het ziet er hetzelfde uit. Het geldt vanaf de volgende start.
settings-file = Uw bestand
settings-file-lead = Alles staat in één bestand op deze computer, en nergens anders. Alleen u kunt het lezen.
settings-file-path = Waar het staat
settings-copy-path = Plaats kopiëren
settings-save-copy = Kopie opslaan …
settings-open = Ander bestand openen …
settings-picking = Er staat een venster open om een bestand te kiezen.
settings-typed-path = Plaats van een bestand
settings-typed-path-hint = Alleen als er geen venster opengaat om een bestand te kiezen.
settings-typed-open = Dit bestand openen
settings-typed-copy = Daar een kopie opslaan
settings-typed-import = Gegevens hieruit toevoegen
settings-open-folder = Map openen
settings-import-title = Gegevens uit een ander bestand
settings-import-lead = Voeg toe wat in een ander bestand van Veto Desk staat. U raakt niets kwijt, en niets komt er dubbel in.
settings-import = Gegevens uit een bestand toevoegen …
settings-backups-title = Reservekopieën
settings-backups-lead = De app bewaart kopieën van oudere versies van uw bestand. U kunt naar elke versie terug.
settings-backups = Terug naar een oudere versie …
backups-title = Terug naar een oudere versie
backups-lead = Kies een dag. Uw overzicht ziet er dan weer uit zoals toen.
backups-reading = Bezig met zoeken naar reservekopieën …
backups-none = Er is nog geen reservekopie. Bij elke start komt er een, en daarna elk uur zolang u bezig bent.
backups-use = Deze versie terughalen
backups-back = Terug naar de instellingen
backups-undo = Eerst wordt gekopieerd wat u nu hebt. U kunt het ongedaan maken.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] Eén account
   *[other] { $accounts } accounts
}, { $objections ->
    [one] één bezwaar
   *[other] { $objections } bezwaren
}
settings-about = Info
settings-version = Veto Desk { $version }
settings-facts = Adressen en regels zijn op 22 november 2026 verzameld uit gedateerde bronnen. Niemand heeft de adressen voor deze versie geopend.
settings-no-advice = Deze app geeft geen juridisch advies.
settings-licence = Veto Desk is vrij te gebruiken, onder de MIT-licentie of de Apache-licentie, naar uw keuze. Er zit werk van anderen in.
settings-licences = Van wie het werk is
licences-title = Van wie het werk is
licences-lead = In Veto Desk zit werk van anderen. Hier staat elk werk bij zijn licentie, in het Engels.
licences-hint = ‘OR’ betekent dat u mag kiezen. ‘AND’ betekent dat alles samen geldt. Sommige werken zitten alleen op één systeem in het programma.
licences-show = Werken en teksten tonen
licences-show-spoken = Werken en teksten tonen bij { $licence }
licences-works = Werken
licences-text = Tekst { $number }
licences-back = Terug naar de lijst

## Help

help-title = Hulp
help-lead = Veto Desk brengt u naar het officiële formulier. Daarna houdt de app uw bezwaar bij tot het is afgerond.
help-how = Hoe het werkt
help-how-1 = Beantwoord een paar korte vragen. Elk antwoord wordt meteen opgeslagen.
help-how-2 = Open de officiële pagina en plak wat wij hebben voorbereid.
help-how-3 = Klik daar op ‘Verzenden’. Zeg daarna hier dat u het hebt verstuurd.
help-how-4 = Komt er een antwoord? Noteer het hier. Het overzicht toont dan de volgende stap.
help-does = Wat een bezwaar doet
help-does-1 = Het stopt toekomstig gebruik van wat u hebt geplaatst. Wat AI al heeft geleerd, blijft erin.
help-does-2 = Het geldt niet voor foto’s van u die anderen plaatsen.
help-does-3 = Het haalt Meta AI niet uit uw apps.
help-safe = Uw gegevens
help-safe-1 = Alles blijft in één bestand op deze computer. De app gaat zelf niet online.
help-safe-2 = De app opent alleen officiële adressen van de eigen lijst, en alleen als u erom vraagt.
help-safe-3 = De app vraagt nooit om een wachtwoord, een code of een identiteitsbewijs.
help-copies = Uw bestand en de kopieën
help-copies-1 = Oudere versies blijven naast uw bestand bewaard. In de instellingen kunt u ernaar terug.
help-copies-2 = Het bestand mag in een map staan die meerdere computers delen. Wat elke computer toevoegt, blijft.
help-copies-3 = Naar een nieuwe computer? Sla een kopie op en open die daar.
help-keys = Toetsen
help-keys-tab = Met Tab en Shift+Tab gaat u van knop naar knop. Met de spatiebalk of Enter drukt u erop.
help-keys-answers = Met de pijltjestoetsen gaat u langs de antwoorden op een vraag. Dat kan ook met de eerste letter van een antwoord.
help-keys-size = Ctrl met plus of min maakt alles groter of kleiner. Ctrl met 0 zet het terug.
help-keys-copy = In een tekstvak kopieert u met Ctrl en C, en plakt u met Ctrl en V.
help-keys-go-on = Ctrl met Enter drukt op de hoofdknop van de pagina. In een veld met uw antwoord doet Enter hetzelfde.
help-keys-back = Alt met de pijl naar links gaat terug. In een tekstvak gaat u zo één woord terug.
help-keys-help = F1 opent deze pagina.
help-keys-undo = Ctrl met Z maakt de laatste wijziging ongedaan. In een tekstvak draait het terug wat u typte.

## Guides

guides-here = Handleidingen die hier helpen
guides-search = In de handleidingen zoeken
guides-search-hint = Een of meer woorden, zoals ‘formulier’ of ‘telefoon’
guides-found = { $count ->
    [one] Eén handleiding gevonden.
   *[other] { $count } handleidingen gevonden.
}
guides-none-found = Probeer een ander woord, of minder woorden. Wis wat u typte om alle handleidingen te zien.
guides-object = Bezwaar maken
guides-trouble = Geen formulier, en andere problemen
guides-after = Na het versturen
guides-places = Waar u woont
guides-good-to-know = Goed om te weten
guides-app = Deze app
guide-checked = Gecontroleerd op { $date }
guide-platforms = Voor { $names }
guide-residences = Voor mensen die wonen in: { $names }
guide-sources = Bronnen
guide-source = { $title }, { $date }
guide-source-app = Deze app zelf
guide-close = Handleiding sluiten

## Where there is no window

start-usage = Gebruik: veto-desk [--file] [PAD] [--software]
start-no-folder = Veto Desk vond geen map voor zijn bestand. Start het met --file en een pad.
start-no-screen = Veto Desk kan zijn venster niet openen. Er is geen scherm gevonden. Start het vanaf het bureaublad.
start-no-picture = Veto Desk kan zijn venster niet openen. Het scherm neemt er geen beeld van aan. Installeer het grafische stuurprogramma, of werk het bij.
start-no-library = Veto Desk kan zijn venster niet openen. Het venstersysteem, of een bibliotheek daarvan, gaf geen antwoord.
start-stopped = Door een fout is Veto Desk gestopt. Wat u typte, is opgeslagen. Start het opnieuw om verder te gaan. Uw bestand: { $path }
